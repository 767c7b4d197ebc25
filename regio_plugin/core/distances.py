"""Distances from points along lines to the nearest of other lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from .geometry import shapely

_NEIGHBOURS = (4, 32, 256)
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

    def some(self, most: int) -> Samples:
        """At most ``most`` of the samples of every line, spread along it. Samples of a line are in order."""
        number = np.bincount(self.line, minlength=self.count)
        rank = np.arange(len(self.line)) - (np.cumsum(number) - number)[self.line]
        keep = rank * most // number[self.line] != (rank - 1) * most // number[self.line]
        return Samples(self.points[keep], self.line[keep], self.step[keep], self.direction[keep], self.count)


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


class Boundary:
    """Lines made ready for questions about their distance, up to ``reach``.

    A tree of points along the lines finds candidates; the exact distance is measured to their segments. The points lie at
    most ``spacing`` apart: a tenth of the reach if not given, closer where the lines are drawn in short segments.
    """

    def __init__(
        self, lines: NDArray, reach: float, spacing: float | None = None, tick: Callable[[], None] | None = None
    ) -> None:
        self._start, self._end, _ = _segments(lines)
        self._reach = reach
        self._spacing = spacing or reach / 10
        if len(self._start):
            usual = 2 * float(np.hypot(*(self._end - self._start).T).mean())
            self._spacing = spacing or min(reach / 10, usual)
            anchors, self._segment = _anchors(self._start, self._end, self._spacing)
            if tick:
                tick()
            self._tree = cKDTree(anchors, balanced_tree=False, compact_nodes=False)  # built in a third of the time

    def distance(
        self, samples: Samples, tick: Callable[[], None] | None = None
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Distance (s,) from every sample, and the side (s,) on which the line lies: 1 left, -1 right, 0 on it.

        Beyond the reach the distance is infinite. ``tick`` is called now and then; it may raise to cancel.
        """
        distance, side = np.full(len(samples.points), np.inf), np.zeros(len(samples.points))
        if not len(self._start):
            return distance, side
        for low in range(0, len(samples.points), _CHUNK):
            rows = slice(low, low + _CHUNK)
            distance[rows], side[rows] = self._nearest(samples.points[rows], samples.direction[rows])
            if tick:
                tick()
        distance[distance >= self._reach] = np.inf
        return distance, side

    def _nearest(self, points: NDArray, direction: NDArray) -> tuple[NDArray, NDArray]:
        """Distance and side of points. Where anchors lie so dense that a long segment beside them may have been missed, more
        of them are asked for.
        """
        distance, side = np.empty(len(points)), np.empty(len(points))
        rows = np.arange(len(points))
        for count in _NEIGHBOURS:
            distance[rows], side[rows], crowded = self._among(points[rows], direction[rows], count)
            rows = rows[crowded]
            if not len(rows) or count >= self._tree.n:
                break
        return distance, side

    def _among(self, points: NDArray, direction: NDArray, count: int) -> tuple[NDArray, NDArray, NDArray]:
        """Distance and side of points to the segments of their ``count`` nearest anchors, and whether all of these are
        nearer than the anchor of a segment through the point may be.
        """
        distance, side = np.full(len(points), np.inf), np.zeros(len(points))
        away, hit = self._tree.query(
            points, k=min(count, self._tree.n), distance_upper_bound=self._reach + self._spacing, workers=2
        )
        away, hit = away.reshape(len(points), -1), hit.reshape(len(points), -1)
        for column in hit.T:
            found = np.flatnonzero(column < self._tree.n)
            near = self._segment[column[found]]
            offset = _towards(points[found], self._start[near], self._end[near])
            exact = np.hypot(*offset.T)
            better = exact < distance[found]
            rows = found[better]
            distance[rows] = exact[better]
            side[rows] = np.sign(direction[rows, 0] * offset[better, 1] - direction[rows, 1] * offset[better, 0])
        return distance, side, away[:, -1] < self._spacing / 2


def boundary_distance(
    samples: Samples,
    lines: NDArray,
    reach: float,
    tick: Callable[[], None] | None = None,
    spacing: float | None = None,
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Distance (s,) from every sample to the nearest of ``lines``, and its side (s,): see Boundary."""
    return Boundary(lines, reach, spacing).distance(samples, tick)


def _anchors(start: NDArray, end: NDArray, spacing: float) -> tuple[NDArray, NDArray]:
    """Points (k, 2) at most ``spacing`` apart along segments, and the number (k,) of their segment."""
    pieces = np.maximum(np.ceil(np.hypot(*(end - start).T) / spacing), 1).astype(np.intp)
    segment = np.repeat(np.arange(len(start)), pieces)
    place = np.arange(len(segment)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    return start[segment] + ((place + 0.5) / pieces[segment])[:, None] * (end - start)[segment], segment


def _towards(point: NDArray, start: NDArray, end: NDArray) -> NDArray[np.float64]:
    """Vector (k, 2) from each point to the nearest point of its segment."""
    along = end - start
    share = ((point - start) * along).sum(1) / (along**2).sum(1)
    return start + np.clip(share, 0.0, 1.0)[:, None] * along - point
