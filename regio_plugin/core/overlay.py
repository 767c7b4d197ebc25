"""Laying two polygon layers over each other, cutting as few polygons as possible."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from .coverage import Segments
from .geometry import POLYGON, intersection, one_ring, shapely, width
from .parallel import Progress, Workers, slices

WHOLE_A, WHOLE_B, CUT, REST_A, REST_B = range(5)
_SWAPPED = np.array([WHOLE_B, WHOLE_A, CUT, REST_B, REST_A], dtype=np.int8)
_LEAST_VERTICES, _MOST_VERTICES = 5_000, 100_000
_PER_PAIR = 10
_NO_AREA = 1e-12
_UNSURE = 1e-9


@dataclass(frozen=True)
class Faces:
    """Where polygon ``a`` of one layer and polygon ``b`` of another share ``area``; k rows, sorted by a.

    ``kind`` tells whether a face is all of polygon a, all of polygon b, a piece cut from both, or what the cut pieces leave
    of a or of b. ``polygon`` holds cut pieces where they are known; the others are cut when asked for. ``mended`` (m, 2)
    lists the pairs that could only be cut after a repair.
    """

    a_geometry: NDArray
    b_geometry: NDArray
    a: NDArray[np.intp]
    b: NDArray[np.intp]
    area: NDArray[np.float64]
    kind: NDArray[np.int8]
    polygon: NDArray
    mended: NDArray[np.intp] = field(default_factory=lambda: np.empty((0, 2), dtype=np.intp))

    def __len__(self) -> int:
        return len(self.a)

    def polygons(self, rows: NDArray[np.intp], progress: Progress | None = None) -> NDArray:
        """The polygons (r,) of the faces ``rows``."""
        self._cut(rows, progress)
        kind = self.kind[rows]
        result = np.where(kind == WHOLE_B, self.b_geometry[self.b[rows]], self.a_geometry[self.a[rows]])
        cut = kind >= CUT
        result[cut] = self.polygon[rows[cut]]
        return result

    def thinner_than(self, narrow: float, progress: Progress | None = None) -> NDArray[np.bool_]:
        """True (k,) for cut faces whose parts are all narrower than ``narrow``: slivers.

        A face that is a whole polygon is no sliver, however thin: nobody cut it.
        """
        thin = np.zeros(len(self), dtype=bool)
        rows = np.flatnonzero(self.kind >= CUT)
        if narrow <= 0 or not len(rows):
            return thin
        rows = rows[2 * self.area[rows] < narrow * self._longest_outline(rows)]
        pieces = self.polygons(rows, progress)
        narrow_on_average = 2 * self.area[rows] < narrow * shapely.length(pieces)
        rows, pieces = rows[narrow_on_average], pieces[narrow_on_average]
        parts, owner = shapely.get_parts(pieces, return_index=True)
        wide = width(parts) >= narrow
        thin[rows] = np.bincount(owner[wide], minlength=len(rows)) == 0
        return thin

    def _longest_outline(self, rows: NDArray[np.intp]) -> NDArray[np.float64]:
        """Perimeter (r,) of cut faces; of those that are not cut yet, a length that it cannot exceed.

        The outline of what is left of a polygon lies on that polygon's outline or on its neighbours' in it.
        """
        known = np.flatnonzero(~shapely.is_missing(self.polygon))
        outline = np.zeros(len(self))
        outline[known] = shapely.length(self.polygon[known])
        for rest, whole, owner in ((REST_A, self.a_geometry, self.a), (REST_B, self.b_geometry, self.b)):
            left = np.flatnonzero((self.kind == rest) & (outline == 0))
            if len(left):
                pieces = np.bincount(owner[known], weights=outline[known], minlength=len(whole))
                outline[left] = shapely.length(whole[owner[left]]) + pieces[owner[left]]
        return outline[rows]

    def _cut(self, rows: NDArray[np.intp], progress: Progress | None) -> None:
        """Cut the faces among ``rows`` that are not cut yet, and keep them."""
        rows = rows[(self.kind[rows] >= CUT) & shapely.is_missing(self.polygon[rows])]
        if len(rows):
            a, b = self.a_geometry[self.a[rows]], self.b_geometry[self.b[rows]]
            with Workers(progress) as workers:
                self.polygon[rows] = _cut(workers, a, b, np.arange(len(rows)), np.arange(len(rows)), [], (0.0, 1.0))


def overlay(a: NDArray, b: NDArray, progress: Progress | None = None) -> Faces:
    """The faces that polygons ``a`` (n,) and ``b`` (m,) share.

    Only pairs whose boundaries cross are cut. Where the coarser layer covers a polygon of the finer one without gap or
    overlap, one of its faces is what the others leave and is not cut either.

    Args:
        a, b: valid polygons and multipolygons; none missing.
        progress: called with 0..1; may raise to cancel.

    Raises:
        RegioError: two polygons cannot be cut, not even after a repair.
    """
    if len(b) > len(a):
        return _swapped(overlay(b, a, progress))
    mended: list[tuple[int, int]] = []
    b = _distinct(b)
    ia, ib = shapely.STRtree(b).query(a)
    by_b = np.argsort(ib, kind="stable")
    ia, ib = ia[by_b], ib[by_b]
    _settle(a, b)
    with Workers(progress) as workers:
        loose = workers.start(_loose_edges, b)
        inside = _test(workers, shapely.contains_properly, a, b, ia, ib, (0.0, 0.2))
        ra, rb = ia[~inside], ib[~inside]
        crossing = _test(workers, shapely.intersects, a, b, ra, rb, (0.2, 0.4))
        shapely.destroy_prepared(b)
        ra, rb = ra[crossing], rb[crossing]
        spared = _rests(workers, a, b, ra, rb, loose)
        polygon = np.full(len(ra), None, dtype=object)
        polygon[~spared] = _cut(workers, a, b, ra[~spared], rb[~spared], mended, (0.4, 0.95))
        size = shapely.area(polygon)
        area = shapely.area(a)
        left = _left(area, ra, size, spared)
        sick = np.isin(ra, [pair[0] for pair in mended])
        unsure = spared & (~(left > _UNSURE * area[ra]) | sick)
        polygon[unsure] = _cut(workers, a, b, ra[unsure], rb[unsure], mended, (0.95, 1.0))
    size[unsure] = shapely.area(polygon[unsure])
    spared &= ~unsure
    size[spared] = left[spared]
    whole_a = (size >= (1 - _UNSURE) * area[ra]) & ~sick
    whole_b = size >= (1 - _UNSURE) * shapely.area(b)[rb]
    kind = np.select([whole_a, whole_b, spared], [WHOLE_A, WHOLE_B, REST_A], CUT)
    real = np.r_[np.ones(inside.sum(), dtype=bool), size > _NO_AREA * area[ra]]
    ka, kb = np.r_[ia[inside], ra][real], np.r_[ib[inside], rb][real]
    order = np.lexsort((kb, ka))
    return Faces(
        a,
        b,
        ka[order],
        kb[order],
        np.r_[area[ia[inside]], size][real][order],
        np.r_[np.full(inside.sum(), WHOLE_A), kind].astype(np.int8)[real][order],
        np.r_[np.full(inside.sum(), None, dtype=object), polygon][real][order],
        np.array(sorted(mended), dtype=np.intp).reshape(-1, 2),
    )


def _swapped(faces: Faces) -> Faces:
    order = np.lexsort((faces.a, faces.b))
    return Faces(
        faces.b_geometry,
        faces.a_geometry,
        faces.b[order],
        faces.a[order],
        faces.area[order],
        _SWAPPED[faces.kind[order]],
        faces.polygon[order],
        faces.mended[:, ::-1],
    )


def _distinct(geometry: NDArray) -> NDArray:
    """The same polygons (n,), where one and the same object stands in several rows as copies: two threads must not use one
    prepared polygon.
    """
    _, first = np.unique([id(shape) for shape in geometry], return_index=True)
    again = np.setdiff1d(np.arange(len(geometry)), first)
    if not len(again):
        return geometry
    result = geometry.copy()
    result[again] = shapely.from_wkb(shapely.to_wkb(geometry[again]))
    return result


def _settle(a: NDArray, b: NDArray) -> None:
    """Make everything that GEOS would compute on first use safe to be used by two threads.

    Before GEOS 3.12 a hole gets its bounding box on first use; two threads must not do that at once. A test of validity
    gives it one. Prepared polygons are safe only if no two threads use the same one: see _test.
    """
    for geometry in (a, b):
        shapely.is_valid(geometry[shapely.get_num_interior_rings(geometry) > 0])
        several = geometry[shapely.get_type_id(geometry) != POLYGON]
        shapely.is_valid(several[~one_ring(several)[2]])
    shapely.prepare(b)


def _test(
    workers: Workers,
    predicate: Callable,
    a: NDArray,
    b: NDArray,
    ia: NDArray,
    ib: NDArray,
    span: tuple[float, float],
) -> NDArray[np.bool_]:
    """``predicate(b, a)`` for pairs sorted by b. All pairs of one prepared b stay in one thread."""
    cost = shapely.get_num_coordinates(a)[ia] + _PER_PAIR
    most = _at_a_time(cost)
    starts = np.flatnonzero(np.r_[True, ib[1:] != ib[:-1]][: len(ib)])
    ends = np.r_[starts[1:], len(ib)]
    groups = np.add.reduceat(cost, starts) if len(starts) else cost
    parts = []
    for group in slices(groups, most):
        low, high = starts[group.start], ends[group.stop - 1]
        rows = slices(cost[low:high], most) if group.stop - group.start == 1 else [slice(0, high - low)]
        parts.append([slice(low + part.start, low + part.stop) for part in rows])
    return workers.run(lambda rows: predicate(b[ib[rows]], a[ia[rows]]), parts, bool, span)


def _cut(
    workers: Workers,
    a: NDArray,
    b: NDArray,
    ra: NDArray,
    rb: NDArray,
    mended: list[tuple[int, int]],
    span: tuple[float, float],
) -> NDArray:
    """The pieces (k,) that polygons ``ra`` of a and ``rb`` of b share; pairs that need a repair are added to ``mended``."""

    def work(rows: slice) -> NDArray:
        pieces, repaired = intersection(a[ra[rows]], b[rb[rows]])
        mended.extend(zip(ra[rows][repaired].tolist(), rb[rows][repaired].tolist()))
        return pieces

    cost = shapely.get_num_coordinates(a)[ra] + shapely.get_num_coordinates(b)[rb] + _PER_PAIR
    return workers.run(work, [[part] for part in slices(cost, _at_a_time(cost))], object, span)


def _at_a_time(cost: NDArray) -> float:
    """How much to give a thread at once: enough to be worth it, little enough to share evenly and to stop soon."""
    return max(_LEAST_VERTICES, min(_MOST_VERTICES, cost.sum() / 16))


def _rests(
    workers: Workers, a: NDArray, b: NDArray, ra: NDArray, rb: NDArray, loose: Future
) -> NDArray[np.bool_]:
    """True for one pair of every polygon of ``a`` that ``b`` covers without gap: its face is what the others leave.

    No gap of b reaches into a polygon if none of b's unmatched edges (outer frame, gaps, overlaps) touches it. Then b
    covers it everywhere equally often; ``_left`` tells once from several times.
    """
    spared = np.zeros(len(ra), dtype=bool)
    edges = workers.wait_for(loose, 0.4)
    if not len(ra):
        return spared
    doubtful = np.zeros(len(a), dtype=bool)
    if len(edges):
        near = np.unique(ra)
        doubtful[near[np.unique(shapely.STRtree(edges).query(a[near], predicate="intersects")[0])]] = True
    box_a, box_b = shapely.bounds(a)[ra], shapely.bounds(b)[rb]
    common = np.minimum(box_a[:, 2:], box_b[:, 2:]) - np.maximum(box_a[:, :2], box_b[:, :2])
    order = np.lexsort((-common.prod(1), ra))
    first = order[np.r_[True, ra[order][1:] != ra[order][:-1]]]
    spared[first] = ~doubtful[ra[first]]
    return spared


def _left(area: NDArray, ra: NDArray, size: NDArray, spared: NDArray) -> NDArray[np.float64]:
    """Area (k,) that the cut pieces leave of each pair's polygon of a; meaningful for spared pairs.

    If b covers the polygon twice or more, the pieces add up to at least its area and nothing is left: then the spared pair
    has to be cut after all, as where a repair was needed.
    """
    return area[ra] - np.bincount(ra[~spared], weights=size[~spared], minlength=len(area))[ra]


def _loose_edges(polygons: NDArray) -> NDArray:
    """Line segments of polygons that have no twin in the opposite direction."""
    segments = Segments.of(polygons)
    loose = segments.without_twin()
    return shapely.linestrings(np.stack([segments.start[loose], segments.end[loose]], axis=1))
