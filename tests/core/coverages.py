"""Small coverages with exact shared edges, for tests."""

from __future__ import annotations

import numpy as np

from regio_plugin.core.geometry import shapely
from regio_plugin.core.regions import Regionalisation, Units, clean_codes


def grid(columns: int, rows: int, size: float = 1000.0) -> np.ndarray:
    """Squares, numbered row by row."""
    x, y = np.meshgrid(np.arange(columns) * size, np.arange(rows) * size)
    return shapely.box(x.ravel(), y.ravel(), x.ravel() + size, y.ravel() + size)


def ragged(columns: int, rows: int, seed: int, size: float = 1000.0, origin: tuple[float, float] = (0.0, 0.0)) -> np.ndarray:
    """A distorted grid: every corner and two more vertices on every edge are displaced, alike for both neighbours."""
    rng = np.random.default_rng(seed)
    corner = np.stack(np.meshgrid(np.arange(columns + 1.0), np.arange(rows + 1.0), indexing="ij"), axis=-1)
    corner += rng.uniform(-0.2, 0.2, corner.shape)
    bend = rng.uniform(-0.12, 0.12, (columns + 1, rows + 1, 2, 2, 2))

    def edge(x: int, y: int, way: int) -> np.ndarray:
        start, end = corner[x, y], corner[x + (way == 0), y + (way == 1)]
        return np.array([start, *(start + (end - start) * t + bend[x, y, way, k] for k, t in enumerate((1 / 3, 2 / 3))), end])

    polygons = []
    for y in range(rows):
        for x in range(columns):
            sides = edge(x, y, 0), edge(x + 1, y, 1), edge(x, y + 1, 0)[::-1], edge(x, y, 1)[::-1]
            polygons.append(shapely.polygons(np.vstack([side[:-1] for side in sides]) * size + origin))
    return np.array(polygons, dtype=object)


def layer(label: str, geometry: np.ndarray, codes=None) -> tuple[Units, Regionalisation]:
    """Polygons with a region code each (their number if not given)."""
    codes = clean_codes(range(len(geometry)) if codes is None else codes)
    return Units(label, codes, geometry), Regionalisation.from_codes(label, codes)
