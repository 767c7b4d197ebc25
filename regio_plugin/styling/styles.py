"""Renderers, labels and map tips of everything Regio puts on the map."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..i18n import tr
from . import palettes
from .agreement_styles import agreement
from .chance_styles import chance_borders
from .evidence_styles import evidence, ties, vague_regions
from .flow_styles import flow_inside, flow_lines, flow_regions, flow_units
from .fringe_styles import core_fringe, definition_outlines
from .functional_styles import functional_regions, functional_units
from .palettes import BREAKING, CONFORMING, HALO, HATCH, INK, NEARLY, UNJUDGED
from .stability_styles import basin_units, stable_borders, stable_units
from .symbols import MM, border, fill, label, label_settings, label_where, of, plain_fill, quoted, region_symbol, stroke
from .two_dates_styles import changed_borders, dated_regions, moved_units


def conformity(layer: QgsVectorLayer) -> None:
    """Regions of the finer map: inside one region, nearly, or not; names on those that are not."""
    words = palettes.state_words()
    categories = []
    for state, colour, opacity in (
        ("conforming", CONFORMING, 0.45),
        ("nearly", NEARLY, 0.65),
        ("breaking", BREAKING, 0.7),
        ("unjudged", UNJUDGED, 0.6),
    ):
        symbol = fill(colour, opacity, "#5c6b70" if state != "breaking" else HATCH, 0.26)
        categories.append(QgsRendererCategory(state, symbol, words[state]))
    layer.setRenderer(QgsCategorizedSymbolRenderer("state", categories))
    layer.setName(tr("Does every region lie inside one?"))
    label_where(layer, "\"state\" in ('nearly', 'breaking')", 'coalesce("name", "region")', 9.5, bold=True)
    layer.setMapTipTemplate(
        "<b>[% coalesce(\"name\", \"region\") %]</b><br>[% CASE WHEN \"state\" = 'unjudged' THEN '{unjudged}' "
        "WHEN \"conforming\" THEN '{inside} ' || coalesce(\"parent_name\", \"parent\") "
        "ELSE format_number(100 * \"share\", 0) || ' % {partly} ' || coalesce(\"parent_name\", \"parent\") || "
        "'. {outside}: ' || "
        '"exit_units" END %]'.format(
            unjudged=quoted(tr("Outside the other map: not judged.")),
            inside=quoted(tr("Lies inside")),
            partly=quoted(tr("lies in")),
            outside=quoted(tr("Outside")),
        )
    )


def breakers(layer: QgsVectorLayer) -> None:
    """What breaks the nesting: hatched, with the unit's name."""
    symbol = fill(palettes.PAPER, 0.55, HATCH, 0.4)
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setLineAngle(45)
    hatch.setDistance(1.7)
    hatch.setDistanceUnit(MM)
    line = QgsSimpleLineSymbolLayer(QColor(HATCH), 0.5)
    hatch.setSubSymbol(of(QgsLineSymbol, line))
    symbol.appendSymbolLayer(hatch)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setName(tr("These lie in another region"))
    label(layer, 'coalesce("unit_name", "unit")', 7.5)
    layer.setMapTipTemplate(
        '<b>[% coalesce("unit_name", "unit") %]</b><br>{belongs} [% "region" %], {lies} [% "goes_to" %]'.format(
            belongs=tr("belongs to"), lies=tr("but lies in")
        )
    )


def arcs(layer: QgsVectorLayer) -> None:
    """Borders: firm ones dark, thin and crisp; vague ones wide, light and blurred."""
    words = palettes.agreement_words()
    categories = [QgsRendererCategory(line.key, border(line), words[line.key]) for line in palettes.LINES]
    unknown = of(QgsLineSymbol, QgsSimpleLineSymbolLayer(QColor("#a0a0a0"), 0.3, Qt.PenStyle.DotLine))
    categories.append(QgsRendererCategory("", unknown, tr("Nothing to compare with here")))
    renderer = QgsCategorizedSymbolRenderer('coalesce("agreement", \'\')', categories)
    renderer.setOrderBy(
        QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause("vagueness", ascending=False)])
    )
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    layer.setName(tr("How firm are the borders?"))
    layer.setMapTipTemplate(
        '<b>[% coalesce("left_name", "left") %] – [% coalesce("right_name", "right") %]</b><br>'
        "[% format_number(\"support\", 1) %] {of} [% format_number(\"of\", 0) %]: "
        "[% coalesce(nullif(\"drawn_by\", ''), '{nobody}') %]".format(
            of=tr("of"), nobody=quoted(tr("nobody draws it here"))
        )
    )


def findings(layer: QgsVectorLayer) -> None:
    """What is wrong with a region layer, by kind."""
    words = palettes.finding_words()
    categories = [
        QgsRendererCategory(kind, fill(colour, 0.55, colour, 0.6), words[kind])
        for kind, colour in palettes.FINDINGS.items()
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", categories))
    layer.setName(tr("Findings"))
    layer.setMapTipTemplate('[% "sentence" %]')


def regions(layer: QgsVectorLayer) -> None:
    """Regions in calm colours with their names."""
    name = '"name"' if layer.fields().lookupField("name") >= 0 else '"region"'
    codes = sorted({str(feature["region"]) for feature in layer.getFeatures()})
    titles = {str(feature["region"]): feature[name.strip('"')] for feature in layer.getFeatures()}
    fills = palettes.REGION_FILLS
    categories = [
        QgsRendererCategory(
            code, region_symbol(fills[3 * k % len(fills)]), str(titles[code] or code)
        )
        for k, code in enumerate(codes)
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("region", categories))
    label(layer, f'coalesce({name}, "region")', 9)
    layer.setMapTipTemplate(f'<b>[% coalesce({name}, "region") %]</b>')


def outlines(layer: QgsVectorLayer) -> None:
    """Regions of the coarser map: a broad outline with a light rim over the finer ones, and their names."""
    symbol = QgsLineSymbol.createSimple({})
    symbol.changeSymbolLayer(0, stroke(HALO, 1.7))
    symbol.appendSymbolLayer(stroke(INK, 0.75))
    frame = QgsSimpleFillSymbolLayer()
    frame.setStrokeStyle(Qt.PenStyle.NoPen)
    frame.setBrushStyle(Qt.BrushStyle.NoBrush)
    hollow = of(QgsFillSymbol, frame)
    for part in range(symbol.symbolLayerCount()):
        hollow.appendSymbolLayer(symbol.symbolLayer(part).clone())
    layer.setRenderer(QgsSingleSymbolRenderer(hollow))
    name = '"name"' if layer.fields().lookupField("name") >= 0 else '"region"'
    settings = label_settings(f"upper(coalesce({name}, \"region\"))", 8, False)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    layer.setMapTipTemplate(f'<b>[% coalesce({name}, "region") %]</b>')


def units(layer: QgsVectorLayer) -> None:
    """Base units: a quiet outline."""
    symbol = of(QgsFillSymbol, plain_fill(QColor(0, 0, 0, 0), QColor("#8a979c"), 0.15))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def ground(layer: QgsVectorLayer) -> None:
    """The land of the units in the colour of paper, so that it stands out from what lies around."""
    symbol = of(QgsFillSymbol, plain_fill(QColor(palettes.PAPER), QColor("#8a979c"), 0.2))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def water(layer: QgsVectorLayer) -> None:
    """Sea and rivers, as a quiet background."""
    if layer.geometryType() == QgsWkbTypes.GeometryType.LineGeometry:
        symbol = of(QgsLineSymbol, stroke(palettes.WATER_LINE, 0.7))
    else:
        symbol = of(QgsFillSymbol, plain_fill(QColor(palettes.WATER), QColor(palettes.WATER_LINE), 0.2))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


STYLES: dict[str, Callable[[QgsVectorLayer], None]] = {
    "breakers": breakers,
    "flow_lines": flow_lines,
    "outlines": outlines,
    "arcs": arcs,
    "water": water,
    "findings": findings,
    "conformity": conformity,
    "agreement": agreement,
    "flow_inside": flow_inside,
    "regions": regions,
    "units": units,
    "ground": ground,
    "flow_units": flow_units,
    "flow_regions": flow_regions,
    "core_fringe": core_fringe,
    "definition_outlines": definition_outlines,
    "chance_borders": chance_borders,
    "changed_borders": changed_borders,
    "moved_units": moved_units,
    "dated_regions": dated_regions,
    "evidence": evidence,
    "stable_borders": stable_borders,
    "functional_regions": functional_regions,
    "functional_units": functional_units,
    "stable_units": stable_units,
    "basin_units": basin_units,
    "vague_regions": vague_regions,
    "ties": ties,
}


def category_labels(layer: QgsVectorLayer) -> Iterable[str]:
    """The legend texts of a categorised layer."""
    renderer = layer.renderer()
    return [item.label() for item in renderer.categories()] if isinstance(renderer, QgsCategorizedSymbolRenderer) else []
