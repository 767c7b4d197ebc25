"""The moment of writing is not part of the data: the same data give the same GeoPackage, byte for byte."""

from __future__ import annotations

import sqlite3
from pathlib import Path

DATE = "2025-01-01T00:00:00.000Z"


def fix_dates(path: Path) -> None:
    """Give everything in a GeoPackage the same date, and pack it."""
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("UPDATE gpkg_contents SET last_change = ?", (DATE,))
        if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'layer_styles'").fetchone():
            connection.execute("UPDATE layer_styles SET update_time = ?, owner = ''", (DATE,))
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("VACUUM")
    connection.close()
