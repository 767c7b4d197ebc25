"""Taking a result out of QGIS: clipboard, table files, a GeoPackage with styles, the command that made it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QAbstractItemModel, QDir, Qt
from qgis.PyQt.QtWidgets import QFileDialog, QWidget
from qgis.utils import iface

from ..core.messages import RegioError
from ..i18n import say, tr
from ..layers.export import export_layers
from ..layers.write import Field, export_table
from ..styling.place import STYLE_PROPERTY
from ..styling.styles import STYLES
from .paper import draw_map, write_report
from .questions import question
from .results import Result
from .widgets import remember, remembered

if TYPE_CHECKING:
    import pandas as pd


def copy_table(model: QAbstractItemModel) -> None:
    """Put the table as shown on the clipboard, ready for a spreadsheet."""
    columns = range(model.columnCount())
    lines = ["\t".join(str(model.headerData(k, Qt.Orientation.Horizontal)) for k in columns)]
    for row in range(model.rowCount()):
        lines.append("\t".join(str(model.index(row, k).data() or "") for k in columns))
    QgsApplication.clipboard().setText("\n".join(lines))
    _say(tr("Copied %n row(s). Paste them into a spreadsheet.", model.rowCount()))


def export_result(parent: QWidget, project: QgsProject, result: Result, ending: str) -> None:
    """Ask for a file and write the result into it."""
    folder = remembered("folder", QDir.homePath())
    name = os.path.join(folder, f"{_file_name(result.title)}.{ending}")
    path, _ = QFileDialog.getSaveFileName(parent, tr("Export"), name, f"{ending.upper()} (*.{ending})")
    if not path:
        return
    path = path if path.lower().endswith(f".{ending}") else f"{path}.{ending}"
    remember("folder", os.path.dirname(path))
    try:
        save_result(project, result, path)
    except RegioError as error:
        _say(say(error.sentence), failed=True)
    else:
        _say(tr("Written: {path}").format(path=path))


def save_result(project: QgsProject, result: Result, path: str) -> None:
    """Write the table (CSV, XLSX, ODS), all layers with their styles (GPKG), the map (PDF, PNG) or the report (HTML).

    Raises:
        RegioError: the layers are gone, or the file cannot be written.
    """
    ending = os.path.splitext(path)[1].lower()
    if ending in (".pdf", ".png"):
        draw_map(project, result, path)
        return
    if ending == ".html":
        write_report(project, result, path)
        return
    asked = question(result.question)
    layers = [layer for layer in (result.layer(project, output) for output in asked.outputs) if layer is not None]
    main = result.layer(project, asked.main)
    if main is None:
        raise RegioError('The layer of "{result}" is not in the project any more. Compute it again.', result=result.title)
    if ending == ".gpkg":
        export_layers(layers, path, lambda layer: STYLES.get(layer.customProperty(STYLE_PROPERTY, "")))
        return
    frame, fields = _table(main)
    export_table(frame, fields, path)


def reproduce(result: Result) -> None:
    """Copy the command that computes a result again."""
    QgsApplication.clipboard().setText(f"import processing\n{result.command()}\n")
    _say(tr("The command is on the clipboard. Paste it into the Python console of QGIS."))


def _table(layer) -> tuple[pd.DataFrame, list[Field]]:
    import pandas as pd
    from qgis.core import NULL

    fields = [Field(item.name(), _kind(item)) for item in layer.fields() if item.name() != "fid"]
    rows = [[None if feature[f.name] == NULL else feature[f.name] for f in fields] for feature in layer.getFeatures()]
    return pd.DataFrame(rows, columns=[f.name for f in fields], dtype=object), fields


def _kind(item) -> str:
    kind = item.typeName().casefold()
    if "bool" in kind:
        return "boolean"
    if "int" in kind:
        return "integer"
    return "number" if item.isNumeric() else "text"


def _file_name(title: str) -> str:
    kept = "".join(sign if sign.isalnum() else "_" for sign in title)
    return "_".join(part for part in kept.split("_") if part)[:60] or "regio"


def _say(text: str, failed: bool = False) -> None:
    if iface is not None:
        bar = iface.messageBar()
        (bar.pushWarning if failed else bar.pushSuccess)("Regio", text)
