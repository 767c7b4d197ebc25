"""Showing a registered division on the map without making a new data set: units merged by region as they are drawn."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsMergedFeatureRenderer,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ..layers.register import Entry
from .palettes import REGION_FILLS
from .place import into_group
from .symbols import region_symbol

PROPERTY = "regio/entry"
_MOST_REGIONS = 2000


def shown_layer(project: QgsProject, entry: Entry) -> QgsVectorLayer | None:
    """The map layer that shows an entry, or None."""
    for layer in project.mapLayers().values():
        if layer.customProperty(PROPERTY) == entry.key and isinstance(layer, QgsVectorLayer):
            return layer
    return None


def show(project: QgsProject, layer: QgsVectorLayer, entry: Entry, group: str) -> QgsVectorLayer:
    """Put a copy of the entry's layer on the map (the same data), drawn as regions."""
    copy = layer.clone()
    copy.setName(entry.label)
    copy.setCustomProperty(PROPERTY, entry.key)
    draw_regions(copy, entry)
    into_group(project, [copy], group)
    return copy


def hide(project: QgsProject, entry: Entry) -> None:
    """Take the copy off the map again."""
    layer = shown_layer(project, entry)
    if layer is not None:
        project.removeMapLayer(layer.id())


def draw_regions(layer: QgsVectorLayer, entry: Entry) -> None:
    """Draw features merged by region code, each region in a calm colour and with its name as map tip."""
    names: dict[str, str] = {}
    name_field = entry.name_field or entry.code_field
    for feature in layer.getFeatures():
        code = feature[entry.code_field]
        if code and str(code) not in names:
            names[str(code)] = str(feature[name_field] or code)
    codes = sorted(names)[:_MOST_REGIONS]
    categories = [
        QgsRendererCategory(code, region_symbol(REGION_FILLS[3 * k % len(REGION_FILLS)]), names[code])
        for k, code in enumerate(codes)
    ]
    merged = QgsMergedFeatureRenderer(QgsCategorizedSymbolRenderer(f'to_string("{entry.code_field}")', categories))
    layer.setRenderer(merged)
    layer.setLabelsEnabled(False)
    layer.setMapTipTemplate(f'<b>[% coalesce("{name_field}", "{entry.code_field}") %]</b>')
