"""Officers' tables: CSV, XLSX and ODS files opened so that codes stay text."""

from __future__ import annotations

import csv
import os

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QUrl

from ..core.messages import RegioError

_TEXT_ENCODINGS = ("utf-8-sig", "cp1252")


def open_table(path: str, sheet: str = "") -> QgsVectorLayer:
    """A table file as a layer: all CSV columns as text, the first sheet of a workbook unless ``sheet`` is named.

    Raises:
        RegioError: the file cannot be opened.
    """
    path, _, named = path.partition("|layername=")
    title = os.path.splitext(os.path.basename(path))[0]
    if os.path.splitext(path)[1].lower() in (".csv", ".tsv", ".txt"):
        layer = _open_csv(path, title)
    else:
        sheet = sheet or named
        layer = QgsVectorLayer(f"{path}|layername={sheet}" if sheet else path, title, "ogr")
    if not layer.isValid():
        raise RegioError(
            'The table "{path}" cannot be opened. Save it as CSV, XLSX or ODS, with the column names in the first row.',
            path=path,
        )
    return layer


def is_text_table(source: str) -> bool:
    """True for a path of a CSV-like file, which QGIS would read with guessed types."""
    return os.path.splitext(source)[1].lower() in (".csv", ".tsv", ".txt")


def _open_csv(path: str, title: str) -> QgsVectorLayer:
    encoding, delimiter = sniff(path)
    url = QUrl.fromLocalFile(os.path.abspath(path))
    shown = {"\t": "\\t"}.get(delimiter, delimiter)
    options = f"type=csv&delimiter={shown}&detectTypes=no&geomType=none&encoding={encoding}&trimFields=yes"
    return QgsVectorLayer(f"{url.toString()}?{options}", title, "delimitedtext")


def sniff(path: str) -> tuple[str, str]:
    """Encoding and delimiter of a text table.

    Raises:
        RegioError: the file cannot be read.
    """
    try:
        with open(path, "rb") as file:
            head = file.read(65536)
    except OSError as error:
        raise RegioError(
            'The table "{path}" cannot be read ({reason}).', path=path, reason=error.strerror or str(error)
        ) from error
    text, encoding = head.decode("cp1252", errors="replace"), "windows-1252"
    for name in _TEXT_ENCODINGS[:1]:
        try:
            text, encoding = head[: head.rfind(b"\n") + 1 or None].decode(name), "UTF-8"
        except UnicodeDecodeError:
            continue
    first = text.partition("\n")[0]
    try:
        return encoding, csv.Sniffer().sniff(first, ";,\t|").delimiter
    except csv.Error:
        return encoding, max(";,\t|", key=first.count)
