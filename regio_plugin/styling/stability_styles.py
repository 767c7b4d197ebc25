"""How units and borders look that were judged by many runs: firm ones calm, what wavers stands out."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)

from ..i18n import tr
from . import palettes
from .functional_styles import functional_units
from .symbols import border, fill, label_settings, of, stroke

UNIT_FILLS = {"firm": "#d9eeea", "mostly": "#f3e2b3", "wavering": "#e0a245", "torn": "#a8411f"}
_BORDERS = ("always", "most", "half", "few")
_HAIRLINE = "#b9c0c3"


def stability_words() -> dict[str, str]:
    """What the classes of a unit mean, in plain words."""
    return {
        "firm": tr("Firm: in its region in at least 95 % of the runs"),
        "mostly": tr("Mostly: in at least 75 %"),
        "wavering": tr("Wavering: in at least half"),
        "torn": tr("Torn: in less than half"),
    }


def firmness_words() -> dict[str, str]:
    """What the classes of a border mean, in plain words."""
    return {
        "always": tr("(Nearly) every run draws a border here"),
        "most": tr("Most runs draw it here"),
        "half": tr("About half draw it here"),
        "few": tr("Few draw it here"),
        "never": tr("(Nearly) no run draws a border here"),
    }


def stable_units(layer: QgsVectorLayer) -> None:
    """Units by how often they lie in their region; the name of a region lies on the unit it is called after."""
    words = stability_words()
    categories = [
        QgsRendererCategory(key, fill(colour, 0.9, "#7d888d", 0.12), words[key]) for key, colour in UNIT_FILLS.items()
    ]
    categories.append(QgsRendererCategory("", fill(palettes.UNJUDGED, 0.6, "#7d888d", 0.12), tr("Without region")))
    layer.setRenderer(QgsCategorizedSymbolRenderer("coalesce(\"class\", '')", categories))
    layer.setName(tr("How firmly do units belong to their region?"))
    _name_nuclei(layer)
    layer.setMapTipTemplate('<b>[% coalesce("unit_name", "unit") %]</b><br>[% "sentence" %]')


def stable_borders(layer: QgsVectorLayer) -> None:
    """Borders by how many runs draw them: firm ones dark, thin and crisp; vague ones wide, light and blurred."""
    words = firmness_words()
    categories = [
        QgsRendererCategory(key, border(line), words[key]) for key, line in zip(_BORDERS, palettes.LINES)
    ]
    categories.append(QgsRendererCategory("never", of(QgsLineSymbol, stroke(_HAIRLINE, 0.1)), words["never"]))
    renderer = QgsCategorizedSymbolRenderer("class", categories)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause("apart", ascending=True)]))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    layer.setName(tr("How firm are the borders of the regions?"))
    layer.setMapTipTemplate(
        '<b>[% coalesce("left_name", "left") %] – [% coalesce("right_name", "right") %]</b><br>[% "sentence" %]'
    )


def basin_units(layer: QgsVectorLayer) -> None:
    """Units in the colour of their combined basin, with its name."""
    functional_units(layer)
    _name_nuclei(layer)
    layer.setName(tr("Combined basins where domains agree most"))


def _name_nuclei(layer: QgsVectorLayer) -> None:
    """The name of every region on the unit it is called after, however small that is."""
    settings = label_settings('CASE WHEN "nucleus" THEN "region_name" END', 9, True)
    settings.geometryGenerator = "point_on_surface($geometry)"
    settings.geometryGeneratorType = QgsWkbTypes.GeometryType.PointGeometry
    settings.geometryGeneratorEnabled = True
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
