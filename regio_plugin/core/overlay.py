"""Laying two polygon layers over each other, cutting as few polygons as possible."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .coverage import Segments
from .geometry import shapely, width

WHOLE_A, WHOLE_B, CUT = range(3)
_CHUNK = 1000
_THREADS = min(2, os.cpu_count() or 1)
_NO_AREA = 1e-12


@dataclass(frozen=True)
class Faces:
    """Where polygon ``a`` of one layer and polygon ``b`` of another share ``area``; k rows, sorted by a.

    ``kind`` tells whether a face is all of polygon a, all of polygon b, or a piece cut from both. ``polygon`` holds cut
    pieces where they are known; the others are cut when asked for.
    """

    a_geometry: NDArray
    b_geometry: NDArray
    a: NDArray[np.intp]
    b: NDArray[np.intp]
    area: NDArray[np.float64]
    kind: NDArray[np.int8]
    polygon: NDArray

    def __len__(self) -> int:
        return len(self.a)

    def polygons(self, rows: NDArray[np.intp]) -> NDArray:
        """The polygons (r,) of the faces ``rows``."""
        kind = self.kind[rows]
        result = np.where(kind == WHOLE_B, self.b_geometry[self.b[rows]], self.a_geometry[self.a[rows]])
        cut = kind == CUT
        pieces = self.polygon[rows[cut]]
        unknown = shapely.is_missing(pieces)
        missing = rows[cut][unknown]
        pieces[unknown] = shapely.intersection(self.a_geometry[self.a[missing]], self.b_geometry[self.b[missing]])
        result[cut] = pieces
        return result

    def thinner_than(self, narrow: float) -> NDArray[np.bool_]:
        """True (k,) for cut faces whose parts are all narrower than ``narrow``: slivers.

        A face that is a whole polygon is no sliver, however thin: nobody cut it.
        """
        thin = np.zeros(len(self), dtype=bool)
        if narrow <= 0:
            return thin
        perimeter = shapely.length(self.a_geometry)[self.a] + shapely.length(self.b_geometry)[self.b]
        rows = np.flatnonzero((self.kind == CUT) & (2 * self.area < narrow * perimeter))
        pieces = self.polygons(rows)
        parts, owner = shapely.get_parts(pieces, return_index=True)
        wide = (width(parts) >= narrow) & (shapely.get_dimensions(parts) == 2)
        thin[rows] = np.bincount(owner[wide], minlength=len(rows)) == 0
        return thin


def overlay(a: NDArray, b: NDArray, progress: Callable[[float], None] | None = None) -> Faces:
    """The faces that polygons ``a`` (n,) and ``b`` (m,) share.

    Only pairs whose boundaries cross are cut. Where ``b`` covers a polygon of ``a`` without gap or overlap, one of its
    faces is the remainder of the others and is not cut either. Cutting uses two threads (GEOS releases the
    interpreter lock).

    Args:
        a, b: polygons and multipolygons; none missing.
        progress: called with 0..1 between chunks; may raise to cancel.
    """
    tell = progress or (lambda share: None)
    ia, ib = shapely.STRtree(b).query(a)
    area = shapely.area(a)
    shapely.prepare(b)
    with ThreadPoolExecutor(_THREADS) as pool:
        by_b = np.argsort(ib, kind="stable")
        ia, ib = ia[by_b], ib[by_b]
        inside = _prepared(pool, shapely.contains_properly, a, b, ia, ib, tell, (0.0, 0.2))
        ra, rb = ia[~inside], ib[~inside]
        crossing = _prepared(pool, shapely.intersects, a, b, ra, rb, tell, (0.2, 0.4))
        ra, rb = ra[crossing], rb[crossing]
        spared = _remainders(a, b, ra, rb, ia[inside])
        cut = np.flatnonzero(~spared)
        pieces = _chunked(
            pool,
            lambda rows: shapely.intersection(a[ra[rows]], b[rb[rows]]),
            [cut[k : k + _CHUNK] for k in range(0, len(cut), _CHUNK)],
            tell,
            (0.4, 1.0),
            object,
        )
    polygon = np.full(len(ra), None, dtype=object)
    polygon[cut] = pieces
    size = np.zeros(len(ra))
    size[cut] = shapely.area(pieces)
    taken = np.bincount(ra, weights=size, minlength=len(a))
    size[spared] = area[ra[spared]] - taken[ra[spared]]
    alone = spared & (taken[ra] == 0)
    kind = np.where(alone, WHOLE_A, CUT).astype(np.int8)
    real = size > _NO_AREA * area[ra]
    wa, wb = ia[inside], ib[inside]
    order = np.lexsort((np.r_[wb, rb[real]], np.r_[wa, ra[real]]))
    return Faces(
        a,
        b,
        np.r_[wa, ra[real]][order],
        np.r_[wb, rb[real]][order],
        np.r_[area[wa], size[real]][order],
        np.r_[np.full(len(wa), WHOLE_A, dtype=np.int8), kind[real]][order],
        np.r_[np.full(len(wa), None, dtype=object), polygon[real]][order],
    )


def _remainders(a: NDArray, b: NDArray, ra: NDArray, rb: NDArray, held: NDArray) -> NDArray[np.bool_]:
    """True for one pair of every polygon of ``a`` that ``b`` surely covers exactly once.

    ``b`` covers a polygon exactly once if none of b's unmatched edges (outer frame, gaps, overlaps) touches it and
    no polygon of b holds it whole besides those that cross it.
    """
    spared = np.zeros(len(ra), dtype=bool)
    if not len(ra):
        return spared
    doubtful = np.zeros(len(a), dtype=bool)
    doubtful[held] = True
    loose = _loose_edges(b)
    if len(loose):
        near = np.unique(ra)
        tree = shapely.STRtree(loose)
        doubtful[near[np.unique(tree.query(a[near], predicate="intersects")[0])]] = True
    box_a, box_b = shapely.bounds(a)[ra], shapely.bounds(b)[rb]
    common = np.minimum(box_a[:, 2:], box_b[:, 2:]) - np.maximum(box_a[:, :2], box_b[:, :2])
    order = np.lexsort((-common.prod(1), ra))
    first = order[np.r_[True, ra[order][1:] != ra[order][:-1]]]
    spared[first] = ~doubtful[ra[first]]
    return spared


def _loose_edges(polygons: NDArray) -> NDArray:
    """Line segments of polygons that have no twin in the opposite direction."""
    segments = Segments.of(polygons)
    order = np.argsort(segments.key)
    key = segments.key[order]
    new = np.flatnonzero(np.r_[True, key[1:] != key[:-1]]) if len(key) else np.empty(0, dtype=np.intp)
    size = np.diff(np.r_[new, len(key)])
    a, b = order[new[size == 2]], order[new[size == 2] + 1]
    twins = segments.source[a] == segments.target[b]
    loose = np.ones(len(key), dtype=bool)
    loose[a[twins]] = loose[b[twins]] = False
    return shapely.linestrings(np.stack([segments.start[loose], segments.end[loose]], axis=1))


def _prepared(
    pool: ThreadPoolExecutor,
    predicate: Callable,
    a: NDArray,
    b: NDArray,
    ia: NDArray,
    ib: NDArray,
    tell: Callable[[float], None],
    span: tuple[float, float],
) -> NDArray[np.bool_]:
    """``predicate(b, a)`` for pairs sorted by b.

    A prepared geometry builds its index on first use, which is not safe in two threads: all pairs of one b stay together.
    """
    starts = np.flatnonzero(np.r_[True, ib[1:] != ib[:-1]]) if len(ib) else np.empty(0, dtype=np.intp)
    number = np.arange(0, len(ib), _CHUNK)
    cuts = np.unique(np.r_[starts[np.searchsorted(starts, number, side="right") - 1], len(ib)]) if len(ib) else number
    parts = [np.arange(low, high) for low, high in zip(cuts[:-1], cuts[1:])]
    return _chunked(pool, lambda rows: predicate(b[ib[rows]], a[ia[rows]]), parts, tell, span, bool)


def _chunked(
    pool: ThreadPoolExecutor,
    work: Callable[[NDArray], NDArray],
    parts: list[NDArray],
    tell: Callable[[float], None],
    span: tuple[float, float],
    dtype: type,
) -> NDArray:
    """The results of ``work`` on consecutive parts, in order; progress within ``span``, cancelled between parts."""
    jobs = [pool.submit(work, part) for part in parts]
    results = [np.empty(0, dtype=dtype)]
    try:
        for done, job in enumerate(jobs, start=1):
            results.append(job.result())
            tell(span[0] + (span[1] - span[0]) * done / len(jobs))
    except BaseException:
        for job in jobs:
            job.cancel()
        raise
    return np.concatenate(results)
