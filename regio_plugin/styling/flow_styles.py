"""How flows look: lines that grow thinner towards where they end, circles for what stays, units tied to another region."""

from __future__ import annotations

from typing import cast

from qgis.core import (
    QgsArrowSymbolLayer,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedLabeling,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..i18n import integer, tr
from .palettes import BREAKING, CONFORMING, HALO, INK, NEARLY, UNJUDGED
from .symbols import MM, fill, label, label_where, of, on_paper, plain_fill, stroke

# violet and orange of middle lightness: to be seen on white and on black
FLOW, STAYS = "#7b4fb5", "#e08a2e"
VEIL = "#f0e9d2"
RANK_OPACITY = {"1": 0.9, "2": 0.65, "3": 0.45}
_CONTAINED = {
    "high": ("#2f8a7f", 0.8), "enough": (CONFORMING, 0.8), "low": (NEARLY, 0.65), "least": (BREAKING, 0.65),
    "": (UNJUDGED, 0.6),
}  # fmt: skip
# a veil over the colours of the regions below: the weaker the tie, the thicker
_ATTACHED = {
    "strong": (VEIL, 0.0), "half": (VEIL, 0.2), "weak": (VEIL, 0.45), "misplaced": (VEIL, 0.45),
    "alone": (VEIL, 0.0), "without_region": ("#dcdfe0", 0.5), "without_flows": ("#dcdfe0", 0.5),
}  # fmt: skip
_RARE = ("alone", "without_region", "without_flows")
_WIDEST, _THINNEST, _TAPER = 4.2, 0.35, 0.3
_LARGEST_CIRCLE, _SMALLEST_CIRCLE, _NAMED = 11.0, 0.8, 0.08


def rank_words() -> dict[str, str]:
    """What the ranks of flows mean, in plain words."""
    return {
        "1": tr("The largest flow of a place"),
        "2": tr("The second largest"),
        "3": tr("The third largest, or further"),
    }


def flow_lines(layer: QgsVectorLayer) -> None:
    """Curved lines, wide where a flow begins and thin where it ends, the larger the wider; lower ranks fade."""
    most, ranks = 0.0, set()
    for feature in layer.getFeatures():
        most = max(most, float(feature["amount"]))
        ranks.add(str(min(int(feature["rank"]), len(RANK_OPACITY))))
    words = rank_words()
    categories = []
    for rank in sorted(ranks or RANK_OPACITY):
        symbol = of(QgsLineSymbol, _arrow(most or 1.0))
        symbol.setOpacity(RANK_OPACITY[rank])
        categories.append(QgsRendererCategory(rank, symbol, words[rank]))
    renderer = QgsCategorizedSymbolRenderer(f'to_string(min("rank", {len(RANK_OPACITY)}))', categories)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause("amount")]))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    layer.setName(tr("Flows (the widest line is {amount})").format(amount=integer(round(most))))
    layer.setMapTipTemplate('<b>[% "origin_name" %] → [% "destination_name" %]</b><br>[% "sentence" %]')


def flow_inside(layer: QgsVectorLayer) -> None:
    """Circles whose area tells how much stays inside."""
    most = max((float(feature["amount"]) for feature in layer.getFeatures()), default=0.0)
    colour = QColor(STAYS)
    colour.setAlphaF(0.6)
    circle = QgsSimpleMarkerSymbolLayer()
    circle.setColor(colour)
    circle.setStrokeColor(QColor(STAYS))
    circle.setStrokeWidth(0.15)
    circle.setStrokeWidthUnit(MM)
    circle.setSizeUnit(MM)
    circle.setSize(_LARGEST_CIRCLE)
    size = f'max({_SMALLEST_CIRCLE}, {_LARGEST_CIRCLE} * sqrt("amount" / {most or 1.0}))'
    circle.setDataDefinedProperty(QgsSymbolLayer.Property.PropertySize, QgsProperty.fromExpression(size))
    renderer = QgsSingleSymbolRenderer(of(QgsMarkerSymbol, circle))
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause("amount", ascending=False)]))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    layer.setName(tr("What stays inside (the largest circle is {amount})").format(amount=integer(round(most))))
    layer.setMapTipTemplate('<b>[% "name" %]</b><br>[% "sentence" %]')
    label_where(layer, f'"amount" >= {_NAMED} * {most or 1.0}', '"name"', 8.5)
    _beside(layer)


def _beside(layer: QgsVectorLayer) -> None:
    """Put the labels beside their points."""
    labels = cast(QgsRuleBasedLabeling, layer.labeling().clone())
    for rule in labels.rootRule().children():
        settings = rule.settings()
        settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
        settings.offsetType = QgsPalLayerSettings.OffsetType.FromSymbolBounds
        settings.dist = 0.4
        rule.setSettings(QgsPalLayerSettings(settings))
    layer.setLabeling(labels)


def _arrow(most: float) -> QgsArrowSymbolLayer:
    """A curved arrow whose widths follow the amount, ``most`` being the widest; in millimetres."""
    width = f'max({_THINNEST}, {_WIDEST} * "amount" / {most})'
    arrow = QgsArrowSymbolLayer()
    arrow.setIsCurved(True)
    arrow.setIsRepeated(True)
    arrow.setArrowType(QgsArrowSymbolLayer.ArrowType.ArrowPlain)
    arrow.setHeadType(QgsArrowSymbolLayer.HeadType.HeadSingle)
    for set_unit in (
        arrow.setArrowWidthUnit, arrow.setArrowStartWidthUnit, arrow.setHeadLengthUnit, arrow.setHeadThicknessUnit,
    ):  # fmt: skip
        set_unit(MM)
    kinds = QgsSymbolLayer.Property
    for name, part in (
        (kinds.PropertyArrowStartWidth, width),
        (kinds.PropertyArrowWidth, f"{_TAPER} * {width}"),
        (kinds.PropertyArrowHeadLength, f"0.7 + 0.9 * {width}"),
        (kinds.PropertyArrowHeadThickness, f"0.35 + 0.3 * {width}"),
    ):
        arrow.setDataDefinedProperty(name, QgsProperty.fromExpression(part))
    rim = QColor(HALO)
    rim.setAlphaF(0.7)
    arrow.setSubSymbol(of(QgsFillSymbol, plain_fill(QColor(FLOW), rim, 0.06)))
    return arrow


def containment_words() -> dict[str, str]:
    """What the classes of self-containment mean, in plain words."""
    return {
        "high": tr("At least 75 % stays inside, in both directions"),
        "enough": tr("At least 66.67 %"),
        "low": tr("At least 50 %"),
        "least": tr("Less than half stays inside"),
        "": tr("Not known: the flows say nothing of those who stay"),
    }


def flow_regions(layer: QgsVectorLayer) -> None:
    """Regions by self-containment, the smaller of supply and demand, with names and percentage."""
    words = containment_words()
    unknown = any(not feature["self_containment"] for feature in layer.getFeatures())
    categories = [
        QgsRendererCategory(key, fill(on_paper(colour, share), 1.0, INK, 0.9), words[key])
        for key, (colour, share) in _CONTAINED.items()
        if key or unknown
    ]
    value = '"self_containment"'
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            f"CASE WHEN {value} IS NULL THEN '' WHEN {value} >= 0.75 THEN 'high' WHEN {value} >= 2.0 / 3 THEN 'enough' "
            f"WHEN {value} >= 0.5 THEN 'low' ELSE 'least' END",
            categories,
        )
    )
    layer.setName(tr("How much stays inside the regions?"))
    label(layer, f"\"name\" || coalesce('\\n' || format_number(100 * {value}, 1) || ' %', '')", 8.5)
    layer.setMapTipTemplate('<b>[% "name" %]</b><br>[% "sentence" %]')


def attachment_words() -> dict[str, str]:
    """What the states of a unit mean, in plain words."""
    return {
        "strong": tr("Attached to its own region for at least 75 %"),
        "half": tr("For at least half"),
        "weak": tr("For less than half, but to no other region more"),
        "misplaced": tr("Attached more strongly to another region"),
        "alone": tr("A region by itself"),
        "without_region": tr("Without region"),
        "without_flows": tr("No flows with regions"),
    }


def flow_units(layer: QgsVectorLayer) -> None:
    """Units veiled where they are attached to their own region only weakly; misplaced ones hatched, with their names."""
    words = attachment_words()
    states = {str(feature["state"]) for feature in layer.getFeatures()}
    categories = []
    for state, (colour, opacity) in _ATTACHED.items():
        if state in _RARE and state not in states:
            continue
        symbol = fill(colour, opacity, "#6b767c", 0.12)
        if state in ("misplaced", "without_flows"):
            lines = QgsLinePatternFillSymbolLayer()
            lines.setLineAngle(45)
            lines.setDistance(1.7)
            lines.setDistanceUnit(MM)
            lines.setSubSymbol(of(QgsLineSymbol, stroke(BREAKING if state == "misplaced" else "#8c9499", 0.4)))
            symbol.appendSymbolLayer(lines)
        categories.append(QgsRendererCategory(state, symbol, words[state]))
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            'CASE WHEN "state" <> \'placed\' THEN "state" WHEN "own" >= 0.75 THEN \'strong\' WHEN "own" >= 0.5 THEN \'half\' '
            "ELSE 'weak' END",
            categories,
        )
    )
    layer.setName(tr("Where do the units belong?"))
    label_where(layer, '"state" = \'misplaced\'', '"unit_name"', 7.5)
    layer.setMapTipTemplate('<b>[% "unit_name" %]</b><br>[% "sentence" %]<br>[% "memberships" %]')
