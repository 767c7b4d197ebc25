"""What is done to a GeoPackage once its layer is written: its style, and what would differ from run to run."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress

from qgis.core import QgsVectorLayer

from ..core.messages import RegioError

_STYLE_NAME = 30  # what GeoPackage keeps of a style's name
_MOMENT = "2000-01-01T00:00:00.000Z"
_MARK = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_MARK_END = "-0000-4000-8000-000000000000"
_PROFILE = re.compile(r"<elevation\b.*?</elevation>\s*", re.DOTALL)


def embed_style(path: str, layer_name: str, style: Callable[[QgsVectorLayer], None]) -> None:
    """Save a style as the default one of a layer in a GeoPackage."""
    layer = QgsVectorLayer(f"{path}|layername={layer_name}", layer_name, "ogr")
    if not layer.isValid():
        return
    style(layer)
    _forget_style(layer, layer_name[:_STYLE_NAME])
    reason = _save_style(layer, layer_name[:_STYLE_NAME])
    if reason:
        raise RegioError(
            'The style of "{path}" could not be saved in it: {reason}. The disk may be full.', path=path, reason=reason
        )


def _forget_style(layer: QgsVectorLayer, name: str) -> None:
    """Delete an older style of this name: QGIS would ask in a dialog, from a thread that has none, whether to overwrite it."""
    count, ids, names, *_ = layer.listStylesInDatabase()
    for key, known in list(zip(ids, names))[:count]:
        if known == name:
            layer.deleteStyleFromDatabase(key)


def _save_style(layer: QgsVectorLayer, name: str) -> str:
    """Why the style could not be saved, or an empty text; the second way is the only one QGIS 4 keeps.

    The SLD that QGIS saves beside its own style cannot hold hatching and blur; that is no failure.
    """
    if not hasattr(layer, "saveStyleToDatabaseV2"):
        return layer.saveStyleToDatabase(name, "Regio", True, "")
    flags, reason = layer.saveStyleToDatabaseV2(name, "Regio", True, "")  # pyright: ignore[reportAttributeAccessIssue]
    kinds = type(layer).SaveStyleResult  # pyright: ignore[reportAttributeAccessIssue]
    return reason if flags & (kinds.DatabaseWriteFailed | kinds.QmlGenerationFailed) else ""


def repeatable(path: str) -> None:
    """Take out of a GeoPackage what differs from run to run, so that the same answer is the same file, byte for byte: times of
    writing, which the file system knows, and the random marks and colours of profiles that newer QGIS puts into styles.

    Where that cannot be done, nothing but this is lost.
    """
    with suppress(sqlite3.Error), closing(sqlite3.connect(path)) as base, base:
        base.execute("UPDATE gpkg_contents SET last_change = ?", (_MOMENT,))
        if not base.execute("SELECT 1 FROM sqlite_master WHERE name = 'layer_styles'").fetchone():
            return
        for row, style in base.execute("SELECT id, styleQML FROM layer_styles").fetchall():
            marks: dict[str, str] = {}
            plain = _MARK.sub(
                lambda mark, marks=marks: marks.setdefault(mark[0], f"{len(marks) + 1:08x}{_MARK_END}"), _PROFILE.sub("", style)
            )
            base.execute("UPDATE layer_styles SET update_time = ?, styleQML = ? WHERE id = ?", (_MOMENT, plain, row))
