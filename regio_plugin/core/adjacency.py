"""Which units are neighbours: the graph on which regions are connected or not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

from .coverage import Coverage

_LEAST = 1.0


@dataclass(frozen=True)
class Neighbours:
    """The neighbours of unit u are ``other[first[u]:first[u + 1]]``, sorted; symmetric, no unit is its own neighbour."""

    count: int
    first: NDArray[np.intp]
    other: NDArray[np.intp]

    @classmethod
    def from_pairs(cls, count: int, a: NDArray[np.intp], b: NDArray[np.intp]) -> Neighbours:
        """From pairs (p,) of unit numbers below ``count``, in any direction, also repeated."""
        a, b = np.asarray(a, dtype=np.intp), np.asarray(b, dtype=np.intp)
        key = np.unique(np.r_[a * count + b, b * count + a][np.r_[a != b, a != b]])
        start, other = key // max(count, 1), key % max(count, 1)
        return cls(count, np.r_[0, np.cumsum(np.bincount(start, minlength=count))].astype(np.intp), other.astype(np.intp))

    @classmethod
    def of_coverage(
        cls, coverage: Coverage, links: Iterable[tuple[int, int]] = (), shortest: float = _LEAST
    ) -> Neighbours:
        """Units with a common border longer than ``shortest`` (metres), and the pairs ``links``, for instance across water."""
        borders = coverage.borders().longer_than(shortest)
        extra = np.array(list(links), dtype=np.intp).reshape(-1, 2)
        return cls.from_pairs(coverage.count, np.r_[borders.low, extra[:, 0]], np.r_[borders.high, extra[:, 1]])

    def __len__(self) -> int:
        return self.count

    @cached_property
    def start(self) -> NDArray[np.intp]:
        """The unit whose neighbour each entry of ``other`` is."""
        return np.repeat(np.arange(self.count), np.diff(self.first))

    @cached_property
    def matrix(self) -> csr_matrix:
        """The graph (n, n), 1 for neighbours."""
        return csr_matrix((np.ones(len(self.other)), self.other, self.first), (self.count,) * 2)

    def around(self, units: NDArray[np.intp]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """The neighbours (m,) of some units, unit by unit, and how many (k,) each unit has."""
        first = self.first[units]
        degree = self.first[units + 1] - first
        entries = np.repeat(first - np.cumsum(degree) + degree, degree) + np.arange(int(degree.sum()))
        return self.other[entries], degree

    def pairs(self) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Every pair of neighbours once: the lower (p,) and the higher (p,) number."""
        once = self.start < self.other
        return self.start[once], self.other[once]

    def components(self, labels: NDArray[np.intp] | None = None) -> NDArray[np.intp]:
        """The connected piece (n,) each unit is in; with ``labels`` only units of the same region connect."""
        keep = np.ones(len(self.other), dtype=bool) if labels is None else labels[self.start] == labels[self.other]
        graph = csr_matrix((np.ones(int(keep.sum())), (self.start[keep], self.other[keep])), (self.count,) * 2)
        return connected_components(graph, directed=False)[1].astype(np.intp)

    def region_pairs(self, labels: NDArray[np.intp]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Every pair of neighbouring regions once: the lower (p,) and the higher (p,) number."""
        a, b = labels[self.start], labels[self.other]
        keep = (a >= 0) & (a < b)
        size = int(labels.max()) + 1 if len(labels) else 1
        key = np.unique(a[keep] * size + b[keep])
        return key // size, key % size
