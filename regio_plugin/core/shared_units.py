"""Recognising polygons that are made of the same edges, so that nothing has to be cut."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .coverage import Segments, among
from .geometry import shapely
from .overlay import WHOLE_A, WHOLE_B, Faces
from .parallel import Progress

_PROBES = 4
_ROUNDING = 1e-9
_MOST_EDGES = 50_000


def match_units(a: NDArray, b: NDArray, progress: Progress | None = None) -> Faces | None:
    """Faces of two layers that are the same polygons, or of which one is made of the other's polygons.

    Args:
        a, b: polygons (n,) and (m,), none missing.
        progress: called with 0..1; may raise to cancel.

    Returns:
        The faces, each a whole polygon of ``a`` or of ``b``; None if the layers must be cut.
    """
    tell = progress or (lambda share: None)
    if not len(a) or not len(b):
        return None
    if len(a) == len(b):
        same = _same_polygons(a, b)
        if same is not None:
            return _whole(a, b, np.arange(len(a)), same, WHOLE_A)
    tell(0.2)
    if len(b) <= len(a):
        parent = _parents(a, b, tell)
        if parent is not None:
            rows = np.flatnonzero(parent >= 0)
            return _whole(a, b, rows, parent[rows], WHOLE_A)
    else:
        parent = _parents(b, a, tell)
        if parent is not None:
            rows = np.flatnonzero(parent >= 0)
            order = np.argsort(parent[rows], kind="stable")
            return _whole(a, b, parent[rows][order], rows[order], WHOLE_B)
    return None


def _whole(a: NDArray, b: NDArray, ia: NDArray, ib: NDArray, kind: int) -> Faces:
    area = shapely.area(a[ia] if kind == WHOLE_A else b[ib])
    kinds = np.full(len(ia), kind, dtype=np.int8)
    return Faces(a, b, ia, ib, area, kinds, np.full(len(ia), None, dtype=object))


def _same_polygons(a: NDArray, b: NDArray) -> NDArray[np.intp] | None:
    """For every polygon of ``a`` the equal one of ``b``; None if the layers differ or their polygons overlap each other."""
    box_a, box_b = shapely.bounds(a), shapely.bounds(b)
    order_a, order_b = np.lexsort(box_a.T), np.lexsort(box_b.T)
    if not np.array_equal(box_a[order_a], box_b[order_b]):
        return None
    a, b = a[order_a], b[order_b]
    if not np.array_equal(shapely.get_num_coordinates(a), shapely.get_num_coordinates(b)):
        return None
    equal = shapely.equals_exact(shapely.normalize(a), shapely.normalize(b), tolerance=0.0)
    if not equal.all() or not _apart(a, Segments.of(a)):
        return None
    result = np.empty(len(a), dtype=np.intp)
    result[order_a] = order_b
    return result


def _apart(polygons: NDArray, segments: Segments) -> bool:
    """True if no polygon overlaps another: then edges without twin enclose as much as all polygons together have."""
    first, second, irregular = segments.twins()
    edges = np.delete(np.arange(len(segments.owner)), np.concatenate([first, second]))
    if irregular or len(edges) > _MOST_EDGES:
        return False
    lines = shapely.linestrings(np.stack([segments.start[edges], segments.end[edges]], axis=1))
    total = float(shapely.area(polygons).sum())
    return abs(shapely.area(shapely.build_area(shapely.union_all(lines))) - total) <= _ROUNDING * total


def _parents(units: NDArray, regions: NDArray, tell: Progress) -> NDArray[np.intp] | None:
    """For every unit the region it lies in (-1 for none), if the regions are made of whole units.

    If all edges of the regions are edges of the units, no region's outline runs through a part of a unit, and one inner
    point of the part decides. None if some edge differs, parts of one unit lie in different regions, or units or regions
    overlap.
    """
    corners, vertices = shapely.get_coordinates(regions), shapely.get_coordinates(units)
    if not len(corners) or len(corners) > len(vertices):
        return None
    probes = corners[np.linspace(0, len(corners) - 1, _PROBES).astype(int)]
    if not all(((vertices[:, 0] == x) & (vertices[:, 1] == y)).any() for x, y in probes):
        return None
    tell(0.3)
    segments = Segments.of(regions)
    outline, edges = np.unique(segments.key), Segments.of(units).key
    if len(np.unique(edges[among(edges, outline)])) < len(outline):
        return None
    tell(0.6)
    parts, owner = _parts(units)
    region, part = shapely.STRtree(shapely.point_on_surface(parts)).query(regions, predicate="contains")
    tell(0.9)
    inside = np.full(len(parts), -1, dtype=np.intp)
    inside[part] = region
    result = np.empty(len(units), dtype=np.intp)
    result[owner] = inside
    torn = (result[owner] != inside).any()
    return None if torn or not _made_of(units, regions, result) or not _apart(regions, segments) else result


def _parts(units: NDArray) -> tuple[NDArray, NDArray[np.intp]]:
    """The parts (k,) of polygons and the number (k,) of the polygon they belong to."""
    several = shapely.get_num_geometries(units) > 1
    parts, owner = shapely.get_parts(units[several], return_index=True)
    one, many = np.flatnonzero(~several), np.flatnonzero(several)
    return np.concatenate([units[one], parts]), np.concatenate([one, many[owner]])


def _made_of(units: NDArray, regions: NDArray, parent: NDArray[np.intp]) -> bool:
    """True if the units of every region fill it exactly, and units of no region stay outside all of them."""
    size, area = shapely.area(regions), shapely.area(units)
    filled = np.bincount(parent[parent >= 0], weights=area[parent >= 0], minlength=len(regions))
    if (abs(filled - size) > _ROUNDING * size).any():
        return False
    others = units[parent < 0]
    region, unit = shapely.STRtree(others).query(regions, predicate="intersects")
    common = shapely.area(shapely.intersection(others[unit], regions[region]))
    return not (common > _ROUNDING * shapely.area(others[unit])).any()
