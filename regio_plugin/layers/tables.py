"""Officers' tables: CSV, XLSX, ODS and Parquet files opened so that codes stay text."""

from __future__ import annotations

import codecs
import io
import os
from dataclasses import replace

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QUrl

from ..core.messages import RegioError
from .read import TABLE_NOTES
from .sheets import open_sheet
from .table_frame import Frame, packed, text_frame

TEXT_FILES = (".csv", ".tsv", ".txt")
SHEETS = (".xlsx", ".ods", ".xls")
PARQUET = (".parquet", ".pq", ".geoparquet")
_BOMS = ((codecs.BOM_UTF8, "UTF-8"), (codecs.BOM_UTF16_LE, "UTF-16"), (codecs.BOM_UTF16_BE, "UTF-16"))
ENCODINGS = {"UTF-8": "utf-8-sig", "UTF-16": "utf-16", "windows-1252": "cp1252"}
_BLOCK = 1 << 20


def open_table(path: str) -> QgsVectorLayer:
    """A table file as a layer: all CSV columns as text; of a workbook the sheet behind ``|layername=``, else the first.

    Raises:
        RegioError: the file cannot be opened.
    """
    file, _, sheet = path.partition("|layername=")
    title = os.path.splitext(os.path.basename(file))[0]
    if not os.path.isfile(file):
        raise RegioError('There is no table "{path}". Check the path.', path=file)
    if ending_of(file) in PARQUET:
        from .parquet_layers import parquet_layer

        return parquet_layer(file)
    layer = _open_csv(file, title) if ending_of(file) in TEXT_FILES else open_sheet(file, title, sheet.partition("|")[0])
    if not layer.isValid():
        raise RegioError(
            'The table "{path}" cannot be opened. Save it as CSV, XLSX or ODS, with the column names in the first row.',
            path=path,
        )
    return layer


def table_file(layer: QgsVectorLayer | None) -> str:
    """The officers' file that a layer shows as it is, with the sheet's name; empty for other layers.

    A layer with a filter or edits is to be read as it is shown, not from its file.
    """
    if layer is None or layer.isModified() or layer.subsetString():
        return ""
    source = layer.source()
    if layer.providerType() == "delimitedtext":
        url = QUrl(source)
        plain = "detectTypes=yes" in source and "decimalPoint" not in source and url.isLocalFile()
        return url.toLocalFile() if plain else ""
    if layer.providerType() != "ogr":
        return ""
    return source if ending_of(source) in (*TEXT_FILES, *SHEETS) else ""


def ending_of(source: str) -> str:
    """The ending of a file's name, in lower case, whatever layer of it is meant."""
    return os.path.splitext(source.partition("|")[0])[1].lower()


def _open_csv(path: str, title: str) -> QgsVectorLayer:
    frame = frame_of(path)
    url = QUrl.fromLocalFile(os.path.abspath(path))
    shown = {"\t": "\\t"}.get(frame.delimiter, frame.delimiter)
    options = f"type=csv&delimiter={shown}&detectTypes=no&geomType=none&encoding={frame.encoding}&trimFields=yes"
    if frame.lines:
        options += f"&skipLines={frame.lines}"
    layer = QgsVectorLayer(f"{bytes(url.toEncoded()).decode()}?{options}", title, "delimitedtext")
    filled = sum(map(bool, frame.below))
    if filled and layer.isValid():
        layer.setSubsetString(f"$id < {sorted(layer.allFeatureIds())[-filled]}")
    layer.setCustomProperty(TABLE_NOTES, packed(frame.notes))
    return layer


def frame_of(path: str) -> Frame:
    """Encoding, as QGIS calls it, and delimiter of a text table, and what stands above and below it.

    Raises:
        RegioError: the file cannot be read, or it cannot be told which row holds the names of its columns.
    """
    try:
        with open(path, "rb") as file:
            head = file.read(4)
            encoding = next((name for bom, name in _BOMS if head.startswith(bom)), "") or _encoding(file, head)
        return replace(text_frame(path, ENCODINGS[encoding]), encoding=encoding)
    except OSError as error:
        raise RegioError(
            'The table "{path}" cannot be read ({reason}).', path=path, reason=error.strerror or str(error)
        ) from error


def sniff(path: str) -> tuple[str, str]:
    """Encoding and delimiter of a text table.

    Raises:
        RegioError: as ``frame_of``.
    """
    frame = frame_of(path)
    return frame.encoding, frame.delimiter


def _encoding(file: io.BufferedReader, head: bytes) -> str:
    """UTF-8 if the whole file is, else what Excel writes on Windows."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        decoder.decode(head)
        for block in iter(lambda: file.read(_BLOCK), b""):
            decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return "windows-1252"
    return "UTF-8"
