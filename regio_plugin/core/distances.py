"""Distances from points along lines to the nearest of other lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from .geometry import shapely

_NEIGHBOURS = 4
_CHUNK = 100_000


@dataclass(frozen=True)
class Samples:
    """Points (s, 2) spread evenly along lines, their ``line`` number (s,), the ``step`` (s,) each stands for and the unit
    ``direction`` (s, 2) of the line there.
    """

    points: NDArray[np.float64]
    line: NDArray[np.intp]
    step: NDArray[np.float64]
    direction: NDArray[np.float64]
    count: int

    def mean(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Mean (count,) of values (s,) along every line, weighted by length; NaN values do not count."""
        known = ~np.isnan(values)
        step = self.step[known]
        total = np.bincount(self.line[known], weights=values[known] * step, minlength=self.count)
        length = np.bincount(self.line[known], weights=step, minlength=self.count)
        return np.divide(total, length, out=np.full(self.count, np.nan), where=length > 0)


def _segments(lines: NDArray) -> tuple[NDArray, NDArray, NDArray]:
    """Start and end (m, 2) of all segments of lines and multi-lines, and the number (m,) of their line."""
    parts, owner = shapely.get_parts(lines, return_index=True)
    coordinates, part = shapely.get_coordinates(parts, return_index=True)
    inside = np.flatnonzero((part[1:] == part[:-1]) & (coordinates[1:] != coordinates[:-1]).any(1))
    return coordinates[inside], coordinates[inside + 1], owner[part[inside]]


def sample_lines(lines: NDArray, step: float) -> Samples:
    """Midpoints of pieces of at most ``step`` along every line (p,); at least eight per line.

    Segments are cut on their own, so that no piece bends.
    """
    start, end, owner = _segments(lines)
    length = np.hypot(*(end - start).T)
    total = np.bincount(owner, weights=length, minlength=len(lines))
    fine = np.minimum(step, total[owner] / 8)
    pieces = np.maximum(np.ceil(length / fine), 1).astype(np.intp)
    segment = np.repeat(np.arange(len(start)), pieces)
    place = np.arange(len(segment)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    share = (place + 0.5) / pieces[segment]
    points = start[segment] + share[:, None] * (end - start)[segment]
    direction = ((end - start) / length[:, None])[segment]
    return Samples(points, owner[segment], (length / pieces)[segment], direction, len(lines))


def boundary_distance(
    samples: Samples,
    lines: NDArray,
    reach: float,
    tick: Callable[[], None] | None = None,
    spacing: float | None = None,
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Distance (s,) from every sample to the nearest of ``lines``, and the side (s,) it lies on: 1 left, -1 right, 0 on it.

    Beyond ``reach`` the distance is infinite. A tree of points every ``spacing`` (reach/10 if not given) along the lines finds
    candidates; the exact distance is measured to their segments. ``tick`` is called now and then; it may raise to cancel.
    """
    start, end, _ = _segments(lines)
    distance, side = np.full(len(samples.points), np.inf), np.zeros(len(samples.points))
    if not len(start):
        return distance, side
    spacing = spacing or reach / 10
    anchors, segment = _anchors(start, end, spacing)
    tree = cKDTree(anchors)
    for low in range(0, len(samples.points), _CHUNK):
        rows = slice(low, low + _CHUNK)
        distance[rows], side[rows] = _nearest(
            tree, segment, start, end, samples.points[rows], samples.direction[rows], reach + spacing
        )
        if tick:
            tick()
    distance[distance >= reach] = np.inf
    return distance, side


def _anchors(start: NDArray, end: NDArray, spacing: float) -> tuple[NDArray, NDArray]:
    """Points (k, 2) at most ``spacing`` apart along segments, and the number (k,) of their segment."""
    pieces = np.maximum(np.ceil(np.hypot(*(end - start).T) / spacing), 1).astype(np.intp)
    segment = np.repeat(np.arange(len(start)), pieces)
    place = np.arange(len(segment)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    return start[segment] + ((place + 0.5) / pieces[segment])[:, None] * (end - start)[segment], segment


def _nearest(
    tree: cKDTree,
    segment: NDArray,
    start: NDArray,
    end: NDArray,
    points: NDArray,
    direction: NDArray,
    reach: float,
) -> tuple[NDArray, NDArray]:
    """Exact distance and side of points to the segments whose anchors are nearest."""
    distance, side = np.full(len(points), np.inf), np.zeros(len(points))
    _, hit = tree.query(points, k=min(_NEIGHBOURS, tree.n), distance_upper_bound=reach, workers=2)
    for column in hit.reshape(len(points), -1).T:
        found = np.flatnonzero(column < tree.n)
        near = segment[column[found]]
        away = _towards(points[found], start[near], end[near])
        exact = np.hypot(*away.T)
        better = exact < distance[found]
        rows = found[better]
        distance[rows] = exact[better]
        side[rows] = np.sign(direction[rows, 0] * away[better, 1] - direction[rows, 1] * away[better, 0])
    return distance, side


def _towards(point: NDArray, start: NDArray, end: NDArray) -> NDArray[np.float64]:
    """Vector (k, 2) from each point to the nearest point of its segment."""
    along = end - start
    share = ((point - start) * along).sum(1) / (along**2).sum(1)
    return start + np.clip(share, 0.0, 1.0)[:, None] * along - point
