"""Parquet files as layers, where QGIS has no driver for them."""

from __future__ import annotations

import os
import zlib

from qgis.core import QgsApplication, QgsVectorLayer

from ..core.messages import RegioError
from .flow_files import ParquetFlows
from .tables import ending_of, open_table


def table_layer(path: str) -> QgsVectorLayer:
    """A table file as a layer. A Parquet file that GDAL cannot read is copied, as text, into Regio's folder of the profile; the
    copy is made anew when the file changes.

    Raises:
        RegioError: the file cannot be read, or the copy cannot be written.
    """
    if ending_of(path) != ".parquet":
        return open_table(path)
    name = os.path.splitext(os.path.basename(path))[0]
    layer = QgsVectorLayer(path, name, "ogr")
    if layer.isValid():
        return layer
    _ = ParquetFlows(path)  # says what is missing
    copy = _copy(path, name)
    layer = open_table(copy)
    layer.setName(name)
    return layer


def _copy(path: str, name: str) -> str:
    """The path of the copy, written if there is none of this version of the file."""
    import pyarrow.csv as text
    import pyarrow.parquet as parquet

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
    except Exception as error:  # pyarrow has errors of many kinds
        if os.path.exists(staged):
            os.remove(staged)
        raise RegioError(
            '"{path}" could not be copied as text into "{folder}": {reason}. Save it as CSV and choose that file.',
            path=path,
            folder=folder,
            reason=str(error).strip().rstrip("."),
        ) from error
    return target
