"""Shared edges of a coverage by hash: who lies left and right of every edge, neighbours, arcs, outer frame.

Two polygons of a coverage are neighbours where one traverses an edge in one direction and the other in the opposite
direction. Finding those twins needs no geometry engine: equal edges get equal 64-bit keys, and one sort brings them
together (the approach of topology building; compare Cormen et al. 2009, chapter 11, on hashing).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from .geometry import MULTIPOLYGON, Rings, shapely

SNAP_TOLERANCE = 0.01
_ODD = np.uint64(0x9E3779B97F4A7C15)
_MIX = np.uint64(0xBF58476D1CE4E5B9)
_SLOTS = 2**22


@dataclass(frozen=True)
class Segments:
    """All ring segments of n polygons, each running with its polygon on the left. Rows in ring order.

    ``start`` and ``end`` are (m, 2) coordinates, ``owner`` (m,) the polygon's number; ``source`` and ``target`` (m,) are
    keys of the two end points.
    """

    start: NDArray[np.float64]
    end: NDArray[np.float64]
    owner: NDArray[np.intp]
    source: NDArray[np.uint64]
    target: NDArray[np.uint64]

    @classmethod
    def of(cls, geometry: NDArray) -> Segments:
        """Segments of polygons and multipolygons (n,); missing and empty ones have none."""
        rings = Rings.of(geometry)
        coordinates, ring = rings.coordinates, rings.ring
        if not len(coordinates):
            none = np.empty(0, dtype=np.intp)
            return cls(np.empty((0, 2)), np.empty((0, 2)), none, none.astype(np.uint64), none.astype(np.uint64))
        point = _point_key(coordinates)
        real = np.flatnonzero((ring[1:] == ring[:-1]) & (point[1:] != point[:-1]))
        backward = ((_signed_area(coordinates, ring, len(rings.owner)) < 0) != rings.hole)[ring[real]]
        first, last = real + backward, real + ~backward
        return cls(coordinates[first], coordinates[last], rings.owner[ring[real]], point[first], point[last])

    @property
    def key(self) -> NDArray[np.uint64]:
        """A number (m,) that is the same for a segment in either direction."""
        return (self.source + self.target) ^ ((self.source ^ self.target) * _MIX)

    def twins(self) -> tuple[NDArray[np.intp], NDArray[np.intp], int]:
        """Rows of the segments that run in opposite directions on the same edge, and how many lie on each other otherwise."""
        key = self.key
        order = np.argsort(key)
        key = key[order]
        new = np.flatnonzero(np.r_[True, key[1:] != key[:-1]][: len(key)])
        size = np.diff(np.r_[new, len(key)])
        pair = new[size == 2]
        a = np.minimum(order[pair], order[pair + 1])
        b = np.maximum(order[pair], order[pair + 1])
        opposite = (self.source[a] == self.target[b]) & (self.target[a] == self.source[b])
        return a[opposite], b[opposite], int(size[size > 2].sum() + 2 * (~opposite).sum())

    def without_twin(self) -> NDArray[np.intp]:
        """Rows of the segments that no other polygon's segment meets from the other side."""
        alone = np.ones(len(self.owner), dtype=bool)
        for rows in self.twins()[:2]:
            alone[rows] = False
        return np.flatnonzero(alone)


def _signed_area(coordinates: NDArray, ring: NDArray, count: int) -> NDArray[np.float64]:
    """Twice the signed area of every closed ring, measured from its first vertex to keep digits."""
    size = np.bincount(ring, minlength=count)
    first = np.cumsum(size) - size
    local = coordinates - np.repeat(coordinates[first], size, axis=0)
    cross = local[:-1, 0] * local[1:, 1] - local[:-1, 1] * local[1:, 0]
    return np.add.reduceat(np.r_[cross, 0.0] * np.r_[ring[1:] == ring[:-1], False], first)


def _point_key(coordinates: NDArray[np.float64]) -> NDArray[np.uint64]:
    """A well mixed 64-bit key of every point; adding 0.0 makes -0.0 equal to 0.0."""
    bits = np.ascontiguousarray(coordinates + 0.0).view(np.uint64)
    key = bits[:, 0] * _ODD
    key ^= key >> np.uint64(29)
    key += bits[:, 1] * _MIX
    key ^= key >> np.uint64(32)
    key *= _ODD
    key ^= key >> np.uint64(31)
    return key


@dataclass(frozen=True)
class Coverage:
    """Edges of n polygons with the polygon on either side.

    One row per edge: ``start``, ``end`` (m, 2), ``left`` (m,) the polygon on the left, ``right`` (m,) the one on the
    right or -1 where there is none (outer frame, or an edge that has no exact twin). ``irregular`` counts segments
    that occur more than twice or twice in the same direction: polygons that overlap along an edge.
    """

    count: int
    start: NDArray[np.float64]
    end: NDArray[np.float64]
    left: NDArray[np.intp]
    right: NDArray[np.intp]
    irregular: int

    @classmethod
    def build(cls, geometry: NDArray) -> Coverage:
        """From polygons (n,); missing ones have no edges."""
        segments = Segments.of(geometry)
        a, b, irregular = segments.twins()
        right = np.full(len(segments.owner), -1, dtype=np.intp)
        right[a] = segments.owner[b]
        keep = np.ones(len(segments.owner), dtype=bool)
        keep[b] = False
        return cls(
            len(geometry),
            segments.start[keep],
            segments.end[keep],
            segments.owner[keep],
            right[keep],
            irregular,
        )

    @cached_property
    def length(self) -> NDArray[np.float64]:
        """Length (m,) of every edge."""
        return np.hypot(*(self.end - self.start).T)

    @cached_property
    def inner(self) -> NDArray[np.intp]:
        """Numbers of the edges between two different polygons."""
        return np.flatnonzero((self.right >= 0) & (self.right != self.left))

    @cached_property
    def outer(self) -> NDArray[np.intp]:
        """Numbers of the edges with nothing on the right."""
        return np.flatnonzero(self.right < 0)

    def borders(self, labels: NDArray[np.intp] | None = None) -> Borders:
        """The borders between polygons, or between regions where ``labels`` (n,) numbers the region of each polygon.

        Polygons labelled -1 lie in no region: their edges are no border between regions.
        """
        rows = self.inner
        left, right = self.left[rows], self.right[rows]
        if labels is not None:
            left, right = labels[left], labels[right]
            keep = (left != right) & (left >= 0) & (right >= 0)
            rows, left, right = rows[keep], left[keep], right[keep]
        low, high = np.minimum(left, right), np.maximum(left, right)
        size = int(high.max()) + 1 if len(high) else 1
        pairs, pair = np.unique(low * size + high, return_inverse=True)
        length = np.bincount(pair, weights=self.length[rows], minlength=len(pairs))
        return Borders(pairs // size, pairs % size, length, rows, pair, left == low)

    def components(self, apart: NDArray[np.bool_]) -> NDArray[np.intp]:
        """Number (n,) of the connected piece every polygon is in, when edges marked ``apart`` (m,) do not connect."""
        rows = self.inner[~apart[self.inner]]
        shape = (self.count, self.count)
        graph = coo_matrix((np.ones(len(rows), dtype=np.int8), (self.left[rows], self.right[rows])), shape)
        return connected_components(graph, directed=False)[1].astype(np.intp)

    def lines(self, borders: Borders) -> NDArray:
        """One multi-line (p,) for every pair of ``borders``, merged from its edges and running with ``low`` on its left."""
        start, end = self.start[borders.edge], self.end[borders.edge]
        forward = borders.forward[:, None]
        along = np.arange(len(start))
        order = np.lexsort((np.where(borders.forward, along, -along), borders.pair))
        return merge_segments(
            np.where(forward, start, end)[order],
            np.where(forward, end, start)[order],
            borders.pair[order],
            len(borders),
        )


@dataclass(frozen=True)
class Borders:
    """Pairs of neighbours: ``low`` < ``high`` (p,) numbers, ``length`` (p,).

    Edge ``edge[k]`` of the coverage belongs to ``pair[k]``; ``forward[k]`` tells that it has ``low`` on its left.
    """

    low: NDArray[np.intp]
    high: NDArray[np.intp]
    length: NDArray[np.float64]
    edge: NDArray[np.intp]
    pair: NDArray[np.intp]
    forward: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.low)

    def frame(self) -> pd.DataFrame:
        """Columns low, high, length."""
        return pd.DataFrame({"low": self.low, "high": self.high, "length": self.length})

    def longer_than(self, minimum: float) -> Borders:
        """Only the pairs whose common border is longer than ``minimum``."""
        keep = self.length > minimum
        number = np.cumsum(keep) - 1
        edges = keep[self.pair]
        return Borders(
            self.low[keep],
            self.high[keep],
            self.length[keep],
            self.edge[edges],
            number[self.pair[edges]],
            self.forward[edges],
        )


def merge_segments(start: NDArray, end: NDArray, group: NDArray[np.intp], count: int) -> NDArray:
    """Multi-lines (count,) from segments sorted by group number; consecutive segments are joined."""
    result = np.full(count, None, dtype=object)
    if not len(group):
        return result
    new_run = np.r_[True, (group[1:] != group[:-1]) | (start[1:] != end[:-1]).any(1)]
    run = np.cumsum(new_run) - 1
    first = np.flatnonzero(new_run)
    points = np.insert(end, first, start[first], axis=0)
    owner = np.insert(run, first, run[first])
    runs = shapely.linestrings(points, indices=owner)
    group_of_run = group[first]
    joined = shapely.multilinestrings(runs, indices=group_of_run, out=result)
    several = np.bincount(group_of_run, minlength=count) > 1
    joined[several] = shapely.line_merge(joined[several])
    return joined


def snap_edges(geometry: NDArray, tolerance: float = SNAP_TOLERANCE) -> NDArray:
    """A copy (n,) in which edges that nearly coincide are equal: vertices within ``tolerance`` become one point, and a
    vertex that lies on a neighbour's edge is inserted there.

    Officers' layers often lack a vertex on one side of a border; without this such an edge has no twin. Only polygons that
    touch such edges (and the outer frame) are looked at.
    """
    segments = Segments.of(geometry)
    alone = segments.without_twin()
    if not len(alone):
        return geometry
    ends = np.unique(np.vstack([segments.start[alone], segments.end[alone]]), axis=0)
    target = _merge_points(ends, tolerance)
    coordinates, owner = shapely.get_coordinates(geometry, return_index=True)
    touched = np.unique(owner[among(_point_key(coordinates), _point_key(ends))])
    kind, coordinates, offsets = shapely.to_ragged_array(np.array([_as_multi(g) for g in geometry[touched]], dtype=object))
    coordinates = _move(np.ascontiguousarray(coordinates[:, :2]), ends, target)
    coordinates, rings = _insert(coordinates, offsets[0], np.unique(target, axis=0), tolerance)
    result = geometry.copy()
    result[touched] = shapely.from_ragged_array(kind, coordinates, (rings, *offsets[1:]))
    return result


def _as_multi(geometry):
    return geometry if shapely.get_type_id(geometry) == MULTIPOLYGON else shapely.multipolygons([geometry])


def among(keys: NDArray[np.uint64], few: NDArray[np.uint64]) -> NDArray[np.bool_]:
    """True (k,) for keys that occur among a much smaller set. A table of slots spares most keys the sorting."""
    taken = np.zeros(_SLOTS, dtype=bool)
    taken[few % np.uint64(_SLOTS)] = True
    found = np.flatnonzero(taken[keys % np.uint64(_SLOTS)])
    result = np.zeros(len(keys), dtype=bool)
    result[found] = np.isin(keys[found], few)
    return result


def _merge_points(points: NDArray, tolerance: float) -> NDArray:
    """Every point's representative: the first of the points that are within ``tolerance`` of each other."""
    close = cKDTree(points).query_pairs(tolerance, output_type="ndarray")
    graph = coo_matrix((np.ones(len(close), dtype=np.int8), close.T.reshape(2, -1)), (len(points),) * 2)
    group = connected_components(graph, directed=False)[1]
    _, first = np.unique(group, return_index=True)
    return points[first[group]]


def _move(coordinates: NDArray, points: NDArray, target: NDArray) -> NDArray:
    """Coordinates (m, 2) in which each occurrence of ``points`` is replaced by ``target``."""
    keys = _point_key(points)
    order = np.argsort(keys)
    mine = _point_key(coordinates)
    place = np.minimum(np.searchsorted(keys[order], mine), len(keys) - 1)
    hit = keys[order][place] == mine
    moved = coordinates.copy()
    moved[hit] = target[order[place[hit]]]
    return moved


def _insert(
    coordinates: NDArray, rings: NDArray, points: NDArray, tolerance: float
) -> tuple[NDArray, NDArray]:
    """Insert ``points`` into the ring segments they lie on; new coordinates and ring offsets."""
    ring = np.repeat(np.arange(len(rings) - 1), np.diff(rings))
    loose = among(_point_key(coordinates), _point_key(points))
    begin = np.flatnonzero((ring[1:] == ring[:-1]) & loose[1:] & loose[:-1])
    lines = shapely.linestrings(np.stack([coordinates[begin], coordinates[begin + 1]], axis=1))
    point, line = shapely.STRtree(lines).query(shapely.points(points), predicate="dwithin", distance=tolerance)
    a, b, p = coordinates[begin[line]], coordinates[begin[line] + 1], points[point]
    inside = (p != a).any(1) & (p != b).any(1)
    a, p, line = a[inside], p[inside], line[inside]
    order = np.lexsort((np.hypot(*(p - a).T), line))
    after = begin[line[order]] + 1
    added = np.bincount(ring[after], minlength=len(rings) - 1)
    return np.insert(coordinates, after, p[order], axis=0), rings + np.r_[0, np.cumsum(added)]
