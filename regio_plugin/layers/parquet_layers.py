"""Parquet files as layers where GDAL has no driver for them: read by pyarrow into memory."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from qgis.core import NULL, QgsFeature, QgsVectorLayer

from ..core.messages import RegioError
from .write import Field, qgs_field

if TYPE_CHECKING:
    import pandas as pd

_MOST_ROWS = 1_000_000
_BATCH = 50_000


def parquet_layer(path: str) -> QgsVectorLayer:
    """The table in a Parquet file as a layer: by GDAL where it can, else a copy in memory.

    Raises:
        RegioError: neither GDAL nor pyarrow can read it, or it has more than a million rows and GDAL cannot.
    """
    from .flow_files import ParquetFlows, read_columns

    title = os.path.splitext(os.path.basename(path))[0]
    layer = QgsVectorLayer(path, title, "ogr")
    if layer.isValid():
        return layer
    file = ParquetFlows(path)
    if file.count > _MOST_ROWS:
        raise RegioError(
            '"{path}" has {count} rows, too many to show: the GDAL of this QGIS has no Parquet driver. Give the path of the '
            "file to an algorithm of Regio, which reads it, or save the table as GeoPackage.",
            path=path,
            count=file.count,
        )
    names = file.fields.names()
    return _in_memory(title, read_columns(file, names, names).attributes)


def _in_memory(title: str, frame: pd.DataFrame) -> QgsVectorLayer:
    columns = {name: _values(frame[name]) for name in frame}
    result = QgsVectorLayer("None", title, "memory")
    provider = result.dataProvider()
    provider.addAttributes([qgs_field(Field(name, kind)) for name, (kind, _) in columns.items()])
    result.updateFields()
    features = []
    for values in zip(*(values for _, values in columns.values())):
        feature = QgsFeature(result.fields())
        feature.setAttributes(list(values))
        features.append(feature)
        if len(features) == _BATCH:
            provider.addFeatures(features)
            features = []
    provider.addFeatures(features)
    return result


def _values(column: pd.Series) -> tuple[str, list[Any]]:
    """The kind of field that suits a column, and its values."""
    import pandas as pd

    empty = column.isna()
    values = column.astype(object)
    if not pd.api.types.is_numeric_dtype(column.dtype):
        return "text", [NULL if none else str(value) for value, none in zip(values, empty)]
    whole = bool((column[~empty] % 1 == 0).all())
    kind, convert = ("integer", int) if whole else ("number", float)
    return kind, [NULL if none else convert(value) for value, none in zip(values, empty)]
