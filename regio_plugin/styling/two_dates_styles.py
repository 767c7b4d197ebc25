"""Styles of what changed between two dates; they tell QGIS's temporal controller since when and until when."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsLineSymbol,
    QgsRendererCategory,
    QgsVectorLayer,
    QgsVectorLayerTemporalProperties,
)

from ..i18n import tr
from .palettes import BREAKING, CONFORMING, INK, NEARLY
from .symbols import fill, label, of, quoted, region_symbol, stroke

_LATEST = "9999-12-31"


def moved_units(layer: QgsVectorLayer) -> None:
    """Units that changed region, by what happened to them; their names on them."""
    categories = [
        QgsRendererCategory("moved", fill(BREAKING, 0.6, INK, 0.3), tr("Moved to another region")),
        QgsRendererCategory("joined", fill(CONFORMING, 0.7, INK, 0.3), tr("Had no region before")),
        QgsRendererCategory("left", fill(NEARLY, 0.6, INK, 0.3), tr("Has no region any more")),
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", categories))
    layer.setName(tr("What moved?"))
    label(layer, 'coalesce("unit_name", "unit")', 8)
    none = quoted(tr("no region"))
    layer.setMapTipTemplate(
        f"<b>[% coalesce(\"unit_name\", \"unit\") %]</b><br>[% coalesce(\"from_name\", '{none}') || ' → ' || "
        f"coalesce(\"to_name\", '{none}') %]"
    )
    dated(layer)


def changed_borders(layer: QgsVectorLayer) -> None:
    """Borders that stayed thin and grey, those that came strong, those that went dashed."""
    gone = stroke(NEARLY, 0.9)
    gone.setUseCustomDashPattern(True)
    gone.setCustomDashVector([2.0, 1.4])
    categories = [
        QgsRendererCategory("kept", of(QgsLineSymbol, stroke("#7d8a90", 0.45)), tr("Was there and still is")),
        QgsRendererCategory("gained", of(QgsLineSymbol, stroke(BREAKING, 1.0)), tr("New border")),
        QgsRendererCategory("lost", of(QgsLineSymbol, gone), tr("No border any more")),
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("change", categories))
    layer.setName(tr("Which borders came and went?"))
    layer.setMapTipTemplate(
        '<b>[% coalesce("left_name", "left") %] – [% coalesce("right_name", "right") %]</b><br>'
        "[% CASE \"change\" WHEN 'kept' THEN '{kept}' WHEN 'gained' THEN '{gained}' ELSE '{lost}' END %]: "
        "[% format_number(\"length\" / 1000, 1) %] km".format(
            kept=quoted(tr("was there and still is")),
            gained=quoted(tr("new border")),
            lost=quoted(tr("no border any more")),
        )
    )
    dated(layer)


def dated_regions(layer: QgsVectorLayer) -> None:
    """Regions of both dates on top of each other: the temporal controller shows one at a time."""
    categories = [
        QgsRendererCategory("before", region_symbol("#c9cfe4"), tr("Earlier regions")),
        QgsRendererCategory("after", region_symbol("#b7d7d0"), tr("Later regions")),
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("version", categories))
    layer.setName(tr("Regions of both dates"))
    label(layer, 'coalesce("name", "region")', 9)
    layer.setMapTipTemplate('<b>[% coalesce("name", "region") %]</b>')
    dated(layer)


def dated(layer: QgsVectorLayer) -> None:
    """Let the temporal controller show each feature from valid_from until valid_to, if any has such a date.

    The dates are text, so expressions turn them into dates; without an end a feature stays.
    """
    names = ("valid_from", "valid_to")
    if not any(isinstance(feature[name], str) and feature[name] for feature in layer.getFeatures() for name in names):
        return
    properties = layer.temporalProperties()
    if not isinstance(properties, QgsVectorLayerTemporalProperties):
        return
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
    properties.setStartExpression("to_datetime(coalesce(nullif(\"valid_from\", ''), '0001-01-01'), 'yyyy-MM-dd')")
    properties.setEndExpression(f"to_datetime(coalesce(nullif(\"valid_to\", ''), '{_LATEST}'), 'yyyy-MM-dd')")
    properties.setIsActive(True)
