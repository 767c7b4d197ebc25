"""Officers' tables: CSV, XLSX, ODS and Parquet files opened so that codes stay text."""

from __future__ import annotations

import codecs
import csv
import io
import os
import re

from qgis.core import QgsFeature, QgsVectorLayer
from qgis.PyQt.QtCore import QUrl

from ..core.messages import RegioError
from .read import ROW_SHIFT
from .write import Field, qgs_field

TEXT_FILES = (".csv", ".tsv", ".txt")
SHEETS = (".xlsx", ".ods", ".xls")
PARQUET = (".parquet", ".pq", ".geoparquet")
_BOMS = ((codecs.BOM_UTF8, "UTF-8"), (codecs.BOM_UTF16_LE, "UTF-16"), (codecs.BOM_UTF16_BE, "UTF-16"))
_DELIMITERS = ";,\t|"
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
    layer = _open_csv(file, title) if ending_of(file) in TEXT_FILES else _open_sheet(file, title, sheet.partition("|")[0])
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
    encoding, delimiter = sniff(path)
    url = QUrl.fromLocalFile(os.path.abspath(path))
    shown = {"\t": "\\t"}.get(delimiter, delimiter)
    options = f"type=csv&delimiter={shown}&detectTypes=no&geomType=none&encoding={encoding}&trimFields=yes"
    return QgsVectorLayer(f"{bytes(url.toEncoded()).decode()}?{options}", title, "delimitedtext")


def _open_sheet(path: str, title: str, sheet: str) -> QgsVectorLayer:
    """A sheet whose first row holds the column names.

    GDAL takes a sheet of which every cell is text for one without column names, and calls its columns Field1, Field2 ...
    """
    layer = QgsVectorLayer(f"{path}|layername={sheet}" if sheet else path, title, "ogr")
    names = layer.fields().names()
    if not names or not all(re.fullmatch(r"Field\d+", name) for name in names):
        return layer
    rows = [feature.attributes() for feature in layer.getFeatures()]
    heading = [str(value or "").strip() or name for value, name in zip(rows[0], names)] if rows else names
    result = QgsVectorLayer("None", title, "memory")
    provider = result.dataProvider()
    provider.addAttributes([qgs_field(Field(name, "text")) for name in heading])
    result.updateFields()
    features = []
    for values in rows[1:]:
        feature = QgsFeature(result.fields())
        feature.setAttributes(values)
        features.append(feature)
    provider.addFeatures(features)
    result.setCustomProperty(ROW_SHIFT, 1)
    return result


def sniff(path: str) -> tuple[str, str]:
    """Encoding and delimiter of a text table.

    Raises:
        RegioError: the file cannot be read.
    """
    try:
        with open(path, "rb") as file:
            head = file.read(4)
            encoding = next((name for bom, name in _BOMS if head.startswith(bom)), "") or _encoding(file, head)
            file.seek(0)
            with io.TextIOWrapper(file, "utf-8-sig" if encoding == "UTF-8" else encoding, errors="replace") as text:
                first = text.readline()
    except OSError as error:
        raise RegioError(
            'The table "{path}" cannot be read ({reason}).', path=path, reason=error.strerror or str(error)
        ) from error
    columns = {mark: len(next(csv.reader([first], delimiter=mark), [])) for mark in _DELIMITERS}
    return encoding, max(_DELIMITERS, key=lambda mark: columns[mark])


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
