"""How regions made of flows look: neighbours in different colours, what has no region hatched."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometryGeneratorSymbolLayer,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ..i18n import tr
from ..layers.guess import KIND_PROPERTY
from .palettes import HALO, INK
from .symbols import MM, fill, label_settings, of, on_paper, quoted, stroke

# Paul Tol's light scheme with lilac for olive: pale enough for dark names, and told apart by the colour-blind
FILLS = ("#77aadd", "#ee8866", "#eedd88", "#44bb99", "#ffaabb", "#bbcc33", "#99ddff", "#cab2d6")
# elsewhere than in its region the point is of another CRS
_NUCLEUS = (
    'CASE WHEN within(make_point("nucleus_x", "nucleus_y"), $geometry) THEN make_point("nucleus_x", "nucleus_y") '
    "ELSE point_on_surface($geometry) END"
)
_UNPLACED, _UNIT_LINE, _REGION_LINE = "#8c9499", "#6b767c", "#23303a"


def region_fill(colour: int) -> str:
    """The fill of a region with a colour number."""
    return FILLS[colour % len(FILLS)]


def functional_regions(layer: QgsVectorLayer) -> None:
    """Regions with a dark outline and, at the unit they are called after, a dot and their name; pale over their units."""
    categories = []
    for code, title, colour in _regions(layer, "name"):
        symbol = fill(region_fill(colour), 0.3, _REGION_LINE, 0.6)
        symbol.appendSymbolLayer(_nucleus())
        categories.append(QgsRendererCategory(code, symbol, title))
    layer.setRenderer(QgsCategorizedSymbolRenderer("region", categories))
    layer.setName(tr("Functional regions"))
    layer.setCustomProperty(KIND_PROPERTY, "functional")
    _label_nuclei(layer)
    layer.setMapTipTemplate(
        '<b>[% "name" %]</b><br>[% format_number("unit_count", 0) %] {units}, [% format_number("size", 0) %] {leave}'
        '[% CASE WHEN "supply" IS NOT NULL THEN \'<br>\' || format_number(100 * "supply", 0) || \' % {supply}, \' || '
        'format_number(100 * "demand", 0) || \' % {demand}\' ELSE \'\' END %]'
        '[% CASE WHEN "pieces" > 1 THEN \'<br>\' || "pieces" || \' {pieces}\' ELSE \'\' END %]'.format(
            units=tr("units"),
            leave=tr("residents in the flows"),
            supply=quoted(tr("of them stay inside")),
            demand=quoted(tr("of those who arrive come from inside")),
            pieces=quoted(tr("pieces that do not touch")),
        )
    )


def functional_units(layer: QgsVectorLayer) -> None:
    """Units in the colour of their region, rings paler than cores; hatched without region."""
    categories = []
    for code, title, colour in _regions(layer, "region_name"):
        whole, ring = (on_paper(region_fill(colour), share) for share in (0.75, 0.35))
        symbol = fill(whole, 1.0, _UNIT_LINE, 0.12)
        paler = QgsProperty.fromExpression(f"if(\"part\" = 'ring', '{ring}', '{whole}')")
        symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyFillColor, paler)
        categories.append(QgsRendererCategory(code, symbol, title))
    categories.append(QgsRendererCategory("", _hatched(), tr("Without region")))
    layer.setRenderer(QgsCategorizedSymbolRenderer("coalesce(\"region\", '')", categories))
    layer.setName(tr("Units with functional region"))
    layer.setCustomProperty(KIND_PROPERTY, "functional")
    layer.setMapTipTemplate(
        '<b>[% coalesce("unit_name", "unit") %]</b><br>[% CASE WHEN "region" IS NULL THEN coalesce("reason", \'{none}\') '
        'WHEN "part" IN (\'core\', \'ring\') THEN \'{core} \' || "region_name" || coalesce(\'<br>\' || '
        'format_number(100 * "share", 0) || \' % {travels}\', \'\') '
        'ELSE \'{region} \' || "region_name" || coalesce(\'<br>\' || format_number(100 * "share", 0) || \' % {stays}\', \'\') '
        'END %][% CASE WHEN "moved_from" IS NOT NULL THEN \'<br>{moved}\' WHEN "piece" > 1 THEN \'<br>{apart}\' ELSE \'\' '
        "END %]".format(
            none=quoted(tr("Without region")),
            core=quoted(tr("Core")),
            region=quoted(tr("Region")),
            travels=quoted(tr("of those who live here go to the core")),
            stays=quoted(tr("of those who live here stay in the region")),
            apart=quoted(tr("Apart from the rest of its region")),
            moved=quoted(tr("Moved, so that its region lies in one piece")),
        )
    )


def _regions(layer: QgsVectorLayer, name: str) -> list[tuple[str, str, int]]:
    """Code, name and colour number of every region, in the order of names."""
    request = QgsFeatureRequest().setSubsetOfAttributes(["region", name, "colour"], layer.fields())
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    found: dict[str, tuple[str, int]] = {}
    for feature in layer.getFeatures(request):
        code = feature["region"]
        if code and code not in found:
            found[code] = (str(feature[name]), int(feature["colour"]))
    return sorted(((code, title, colour) for code, (title, colour) in found.items()), key=lambda item: (item[1], item[0]))


def _nucleus() -> QgsSymbolLayer:
    """A dot in the unit its region is called after."""
    dot = QgsSimpleMarkerSymbolLayer()
    dot.setColor(QColor(INK))
    dot.setStrokeColor(QColor(HALO))
    dot.setStrokeWidth(0.3)
    dot.setStrokeWidthUnit(MM)
    dot.setSize(2)
    dot.setSizeUnit(MM)
    result = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": _NUCLEUS, "SymbolType": "Marker"})
    result.setSubSymbol(of(QgsMarkerSymbol, dot))
    return result


def _label_nuclei(layer: QgsVectorLayer) -> None:
    """The name of every region beside its dot."""
    settings = label_settings('"name"', 9, True)
    settings.geometryGenerator = _NUCLEUS
    settings.geometryGeneratorType = QgsWkbTypes.GeometryType.PointGeometry
    settings.geometryGeneratorEnabled = True
    settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    settings.dist = 1.2
    settings.distUnits = MM
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _hatched() -> QgsFillSymbol:
    """Thin grey lines on nearly white."""
    symbol = fill("#f4f4f2", 1.0, _UNPLACED, 0.15)
    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(45)
    lines.setDistance(1.6)
    lines.setDistanceUnit(MM)
    lines.setSubSymbol(of(QgsLineSymbol, stroke(_UNPLACED, 0.22)))
    symbol.appendSymbolLayer(lines)
    return symbol
