"""Recognising polygons that are made of the same edges, so that nothing has to be cut."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .coverage import Segments, among
from .geometry import shapely
from .overlay import WHOLE_A, WHOLE_B, Faces
from .parallel import Progress

_PROBES = 4


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
    """For every polygon of ``a`` the equal one of ``b``; None if the layers differ."""
    box_a, box_b = shapely.bounds(a), shapely.bounds(b)
    order_a, order_b = np.lexsort(box_a.T), np.lexsort(box_b.T)
    if not np.array_equal(box_a[order_a], box_b[order_b]):
        return None
    a, b = a[order_a], b[order_b]
    if not np.array_equal(shapely.get_num_coordinates(a), shapely.get_num_coordinates(b)):
        return None
    if not shapely.equals_exact(shapely.normalize(a), shapely.normalize(b), tolerance=0.0).all():
        return None
    result = np.empty(len(a), dtype=np.intp)
    result[order_a] = order_b
    return result


def _parents(units: NDArray, regions: NDArray, tell: Progress) -> NDArray[np.intp] | None:
    """For every unit the region it lies in (-1 for none), if all edges of the regions are edges of the units.

    Then no unit is cut by a region, and one inner point of a unit decides. None if some edge differs or regions overlap.
    """
    corners, vertices = shapely.get_coordinates(regions), shapely.get_coordinates(units)
    if not len(corners) or len(corners) > len(vertices):
        return None
    probes = corners[np.linspace(0, len(corners) - 1, _PROBES).astype(int)]
    if not all((vertices == probe).all(1).any() for probe in probes):
        return None
    tell(0.3)
    outline, edges = np.unique(Segments.of(regions).key), Segments.of(units).key
    if len(np.unique(edges[among(edges, outline)])) < len(outline):
        return None
    tell(0.6)
    region, unit = shapely.STRtree(shapely.point_on_surface(units)).query(regions, predicate="contains")
    tell(0.9)
    if len(np.unique(unit)) < len(unit):
        return None
    result = np.full(len(units), -1, dtype=np.intp)
    result[unit] = region
    return result

