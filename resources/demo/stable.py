"""The moment of writing is not part of the data: the same data give the same GeoPackage, byte for byte."""

from __future__ import annotations

import itertools
import re
import sqlite3
from pathlib import Path

DATE = "2025-01-01T00:00:00.000Z"


def fix_dates(path: Path) -> None:
    """Give everything in a GeoPackage the same date and its styles the same ids, and pack it."""
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("UPDATE gpkg_contents SET last_change = ?", (DATE,))
        if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'layer_styles'").fetchone():
            connection.execute("UPDATE layer_styles SET update_time = ?, owner = ''", (DATE,))
            for key, text in connection.execute("SELECT id, styleQML FROM layer_styles").fetchall():
                connection.execute("UPDATE layer_styles SET styleQML = ? WHERE id = ?", (_numbered(text), key))
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("VACUUM")
    connection.close()


def _numbered(style: str) -> str:
    """A style whose random ids are numbers instead, the same id the same number, without the random colours that QGIS gives
    to elevation profiles.
    """
    count, known = itertools.count(1), {}

    def number(found: re.Match[str]) -> str:
        if found[0] not in known:
            known[found[0]] = f"{{00000000-0000-0000-0000-{next(count):012d}}}"
        return known[found[0]]

    style = re.sub(r"\s*<elevation .*?</elevation>", "", style, flags=re.DOTALL)
    return re.sub(r"\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}", number, style)
