"""Reading the reference data without QGIS."""

from __future__ import annotations

import sqlite3
import struct
from pathlib import Path

import numpy as np
import pandas as pd

from regio_plugin.core.geometry import from_wkb

_ENVELOPE_BYTES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}


def read_geopackage(path: Path, layer: str | None = None) -> tuple[pd.DataFrame, np.ndarray]:
    """Attributes and polygons of a GeoPackage layer; a GeoPackage blob is a header before plain WKB."""
    with sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True) as connection:
        query = "select table_name, column_name from gpkg_geometry_columns"
        tables = dict(connection.execute(query).fetchall())
        layer = layer or next(iter(tables))
        frame = pd.read_sql_query(f'select * from "{layer}"', connection)
    blobs = frame.pop(tables[layer])
    return frame, from_wkb([_wkb(blob) for blob in blobs])


def _wkb(blob: bytes | None) -> bytes | None:
    if blob is None:
        return None
    flags = struct.unpack_from("B", blob, 3)[0]
    return blob[8 + _ENVELOPE_BYTES[(flags >> 1) & 7] :]
