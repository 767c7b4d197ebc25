"""Parquet files as layers, where QGIS has no driver for them too: read by pyarrow into memory, or copied for good."""

from __future__ import annotations

import os
import zlib
from typing import TYPE_CHECKING, Any

from qgis.core import NULL, QgsApplication, QgsFeature, QgsVectorLayer

from ..core.messages import RegioError
from .flow_files import ParquetFlows, read_columns
from .tables import PARQUET, ending_of, open_table
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
    layer = _by_gdal(path)
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
    return _in_memory(file.label, read_columns(file, names, names).attributes)


def lasting_layer(path: str) -> QgsVectorLayer:
    """A table file as a layer that a project finds again. A Parquet file that GDAL cannot read is copied, as text, into Regio's
    folder of the profile; the copy is made anew when the file changes.

    Raises:
        RegioError: the file cannot be read, or the copy cannot be written.
    """
    if ending_of(path) not in PARQUET:
        return open_table(path)
    layer = _by_gdal(path)
    if layer.isValid():
        return layer
    title = ParquetFlows(path).label  # says what is missing
    layer = open_table(_copy(path, title))
    layer.setName(title)
    return layer


def _by_gdal(path: str) -> QgsVectorLayer:
    return QgsVectorLayer(path, os.path.splitext(os.path.basename(path))[0], "ogr")


def _copy(path: str, name: str) -> str:
    """The path of the copy, written if there is none of this version of the file."""
    import pyarrow.csv as text
    import pyarrow.parquet as parquet
    from pyarrow import ArrowException

    folder = os.path.join(QgsApplication.qgisSettingsDirPath(), "regio")
    version = zlib.crc32(f"{os.path.abspath(path)}|{os.path.getmtime(path)}|{os.path.getsize(path)}".encode())
    target = os.path.join(folder, f"{name}_{version:08x}.csv")
    if os.path.exists(target):
        return target
    staged = f"{target}.part"
    try:
        os.makedirs(folder, exist_ok=True)
        file = parquet.ParquetFile(path)
        with text.CSVWriter(staged, file.schema_arrow) as writer:
            for batch in file.iter_batches():
                writer.write_batch(batch)
        os.replace(staged, target)
    except (ArrowException, OSError) as error:
        if os.path.exists(staged):
            os.remove(staged)
        raise RegioError(
            '"{path}" could not be copied as text into "{folder}": {reason}. Save it as CSV and choose that file.',
            path=path,
            folder=folder,
            reason=str(error).strip().rstrip("."),
        ) from error
    return target


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
