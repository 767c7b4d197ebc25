"""Sheets of workbooks as layers: the names of their columns stand in the first row, or below lines of title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsFields, QgsVectorLayer

from .read import ROW_SHIFT, TABLE_NOTES
from .table_frame import ROWS_BELOW, above_note, below_note, footers, heading_place, packed
from .write import Field, qgs_field

_HEAD = 200


def open_sheet(path: str, title: str, sheet: str) -> QgsVectorLayer:
    """A sheet as a layer: of a workbook's first sheet if ``sheet`` is empty. It is invalid if it cannot be read.

    GDAL takes a sheet of which every cell is text for one without column names, and calls its columns Field1, Field2 ...; of
    one with lines of title it takes the first of these for the names.

    Raises:
        RegioError: it cannot be told which row holds the names of the columns.
    """
    source = f"{path}|layername={sheet}" if sheet else path
    layer = QgsVectorLayer(source, title, "ogr")
    names = layer.fields().names()
    bare = [name for name in names if re.fullmatch(r"Field\d+", name)]
    if names and len(names) - len(bare) <= max(1, len(names) // 2):
        return _below_title(layer, title, bare)
    return _without_footers(layer, title)


def _below_title(layer: QgsVectorLayer, title: str, bare: Sequence[str]) -> QgsVectorLayer:
    """A sheet of texts only; the names that GDAL did not make up itself are its first row."""
    every = layer.fields().names()
    taken = [None if name in bare else name for name in every]
    features = list(layer.getFeatures())
    rows = [[None if value == NULL else value for value in feature.attributes()] for feature in features]
    numbers = [feature.id() for feature in features]
    if any(taken):
        rows, numbers = [taken, *rows], [1, *numbers]
    texts = [_texts(row) for row in rows[:_HEAD]]
    place = heading_place(title, texts)
    heading = texts[place] if rows else []
    body = rows[place + 1 :]
    below = footers([_texts(row) for row in body[-2 * ROWS_BELOW :]], sum(map(bool, heading)))
    fields = QgsFields()
    for text, name in zip(heading, every):
        fields.append(qgs_field(Field(text or name, "text")))
    shift = numbers[place] if rows else 0
    result = _memory(fields, title, body[: len(body) - len(below)], shift)
    result.setCustomProperty(TABLE_NOTES, packed([*above_note(title, texts[:place]), *below_note(title, below)]))
    return result


def _without_footers(layer: QgsVectorLayer, title: str) -> QgsVectorLayer:
    count, width = layer.featureCount(), len(layer.fields())
    if not layer.isValid() or width < 2:
        return layer
    request = QgsFeatureRequest().setFilterFids(list(range(max(count - 2 * ROWS_BELOW, 0), count + 2)))
    last = sorted(layer.getFeatures(request), key=lambda feature: feature.id())
    below = footers([_texts(feature.attributes()) for feature in last], width)
    if not any(below):
        return layer
    rows = [feature.attributes() for feature in layer.getFeatures()]
    result = _memory(layer.fields(), title, rows[: len(rows) - len(below)], 1)
    result.setCustomProperty(TABLE_NOTES, packed(below_note(title, below)))
    return result


def _memory(fields: QgsFields, title: str, rows: Sequence[Sequence], shift: int) -> QgsVectorLayer:
    result = QgsVectorLayer("None", title, "memory")
    provider = result.dataProvider()
    provider.addAttributes(fields.toList())
    result.updateFields()
    features = []
    for values in rows:
        feature = QgsFeature(result.fields())
        feature.setAttributes(list(values))
        features.append(feature)
    provider.addFeatures(features)
    result.setCustomProperty(ROW_SHIFT, shift)
    return result


def _texts(values: Sequence) -> list[str]:
    return ["" if value is None or value == NULL else str(value).strip() for value in values]
