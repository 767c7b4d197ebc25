"""Whether functional regions are connected on the map, and moving what lies apart to a neighbouring region."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from ..adjacency import Neighbours
from ..flows import Flows
from ..messages import Sentence, first_few, sentence
from .partition import FunctionalRegions

OFF, REPORT, ENFORCE = range(3)


def pieces(regions: FunctionalRegions, neighbours: Neighbours) -> NDArray[np.intp]:
    """In how many pieces (count,) each region lies on the map; 1 for a connected one."""
    placed = np.flatnonzero(regions.labels >= 0)
    piece = neighbours.components(regions.labels)[placed]
    _, first = np.unique(piece, return_index=True)
    return np.bincount(regions.labels[placed[first]], minlength=regions.count).astype(np.intp)


def report(
    regions: FunctionalRegions, neighbours: Neighbours, names: Sequence[str] | NDArray | None = None
) -> pd.DataFrame:
    """What lies apart from its region, one row per piece.

    The piece with the nucleus is the region itself and makes no row. The others are numbered from 2, the largest first.

    Args:
        regions: the division of n units.
        neighbours: which units touch, or are linked by a bridge or ferry.
        names: of the units (n,), for the sentences; without them units are numbered from 1.

    Returns:
        Columns region, piece, units (an array of unit numbers), island (no way over the map leads to the nucleus, not even
        through other regions) and sentence.
    """
    labels = regions.labels
    apart = np.flatnonzero((labels >= 0) & ~_anchored(regions, neighbours))
    piece = neighbours.components(labels)[apart]
    order = np.lexsort((apart, piece))
    cuts = np.flatnonzero(np.diff(piece[order])) + 1
    groups = [group for group in np.split(apart[order], cuts) if len(group)]
    groups.sort(key=lambda group: (labels[group[0]], -len(group), group[0]))
    land = neighbours.components()
    rows, number = [], np.ones(regions.count, dtype=int)
    for group in groups:
        region = int(labels[group[0]])
        number[region] += 1
        nucleus = regions.nuclei[region]
        island = bool(land[group[0]] != land[nucleus])
        rows.append((region, int(number[region]), group, island, _said(group, nucleus, island, names)))
    return pd.DataFrame(rows, columns=["region", "piece", "units", "island", "sentence"])


def enforce(
    flows: Flows,
    regions: FunctionalRegions,
    neighbours: Neighbours,
    progress: Callable[[float], None] | None = None,
    names: Sequence[str] | NDArray | None = None,
) -> FunctionalRegions:
    """Move what lies apart from the nucleus of its region to neighbouring regions.

    In rounds: every unit that lies apart and touches the piece around the nucleus of some region goes to the one of these it
    is linked with most (Smart 1974, Progress in Planning 2:239-353); where no such unit has any link, each goes to the region
    of most of its neighbours. Equal ones go to the region with the lower number. Regions keep their nuclei, so none
    disappears. Units on land where no region has its nucleus stay as they are, and are noted.

    Returns:
        The same regions, numbered anew; ``moved`` uses these new numbers for the region before as well as after.
    """
    anchored = _anchored(regions, neighbours)
    waiting = (regions.labels >= 0) & ~anchored
    many = left = int(waiting.sum())
    labels = regions.labels
    if many:
        moving = _Moving(flows, np.where(anchored, labels, -1), waiting, neighbours, regions.count)
        while left:
            moved = moving.round()
            if not moved:
                break
            left -= moved
            if progress is not None:
                progress(1 - left / many)
        labels = np.where(moving.home >= 0, moving.home, labels)
    return _numbered(regions, labels, np.flatnonzero(waiting), names)


def _anchored(regions: FunctionalRegions, neighbours: Neighbours) -> NDArray[np.bool_]:
    """True (n,) for units connected with the nucleus of their region through units of that region."""
    labels = regions.labels
    piece = neighbours.components(labels)
    return (labels >= 0) & (piece == np.r_[piece[regions.nuclei], -1][labels])


class _Moving:
    """The pieces around the nuclei while they grow. ``home`` (n,) is the region of the units in them, -1 for all others."""

    def __init__(
        self,
        flows: Flows,
        home: NDArray[np.intp],
        waiting: NDArray[np.bool_],
        neighbours: Neighbours,
        count: int,
    ) -> None:
        self.home, self._waiting, self._neighbours, self._count = home, waiting, neighbours, count
        self._totals = flows.out_total, flows.in_total
        self._both_ways = flows.matrix, flows.matrix.T.tocsr()
        inside = np.flatnonzero(home >= 0)
        self._sizes = [np.bincount(home[inside], weights=total[inside], minlength=count) for total in self._totals]
        meets = waiting[neighbours.start] & (home[neighbours.other] >= 0)
        self._unit, self._region = neighbours.start[meets], home[neighbours.other[meets]]

    def round(self) -> int:
        """Move every unit that can; their number."""
        key, touch = np.unique(self._unit * self._count + self._region, return_counts=True)
        if not len(key):
            return 0
        unit, region = key // self._count, key % self._count
        going, coming = (_amounts(table, key, self.home, self._count) for table in self._both_ways)
        (leaves, arrives), (out, arriving) = self._totals, self._sizes
        link = _part(going, leaves[unit] * arriving[region]) + _part(coming, out[region] * arrives[unit])
        order = np.lexsort((region, -touch, -link, unit))
        best = order[np.unique(unit[order], return_index=True)[1]]
        linked = link[best] > 0
        best = best[linked] if linked.any() else best
        self._settle(unit[best], region[best])
        return len(best)

    def _settle(self, unit: NDArray[np.intp], region: NDArray[np.intp]) -> None:
        """Units become part of regions; who waits beside them is looked at from now on."""
        self.home[unit], self._waiting[unit] = region, False
        for sizes, total in zip(self._sizes, self._totals):
            np.add.at(sizes, region, total[unit])
        beside, degree = self._neighbours.around(unit)
        taker = np.repeat(region, degree)
        new = self._waiting[beside]
        still = self._waiting[self._unit]
        self._unit = np.r_[self._unit[still], beside[new]]
        self._region = np.r_[self._region[still], taker[new]]


def _amounts(table: csr_matrix, key: NDArray[np.intp], home: NDArray[np.intp], count: int) -> NDArray[np.float64]:
    """What flows between the unit and the region of every key = unit * count + region, sorted."""
    unit = np.unique(key // count)
    rows = table[unit].tocoo()
    region = home[rows.col]
    pair = unit[rows.row] * count + region
    place = np.minimum(np.searchsorted(key, pair), len(key) - 1)
    known = (region >= 0) & (key[place] == pair)
    return np.bincount(place[known], weights=rows.data[known], minlength=len(key))


def _part(amount: NDArray[np.float64], sizes: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.divide(amount**2, sizes, out=np.zeros(len(amount)), where=sizes > 0)


def _numbered(
    regions: FunctionalRegions,
    labels: NDArray[np.intp],
    stranded: NDArray[np.intp],
    names: Sequence[str] | NDArray | None,
) -> FunctionalRegions:
    """The regions with new labels, numbered in the order of their first unit."""
    placed = np.flatnonzero(labels >= 0)
    old, first = np.unique(labels[placed], return_index=True)
    order = old[np.argsort(first, kind="stable")]
    new = np.full(regions.count + 1, -1, dtype=np.intp)
    new[order] = np.arange(len(order))
    unit = np.flatnonzero(labels != regions.labels)
    moved = np.column_stack((unit, new[regions.labels[unit]], new[labels[unit]])).astype(np.intp)
    notes = list(regions.notes)
    if len(unit):
        notes.append(
            sentence(
                "{count} units lay apart from their region and went to the neighbouring region they are linked with most: "
                "{units}.",
                count=len(unit),
                units=_named(unit, names),
            )
        )
    if len(stranded):
        notes.append(
            sentence(
                "{count} units lie apart from their region and no neighbour can take them ({units}); they stay in it. A link "
                "between units, for instance for a bridge or a ferry, would connect them.",
                count=len(stranded),
                units=_named(stranded, names),
            )
        )
    return FunctionalRegions(new[labels], regions.nuclei[order], dict(regions.unplaced), notes, moved)


def _said(group: NDArray[np.intp], nucleus: np.intp, island: bool, names: Sequence[str] | NDArray | None) -> Sentence:
    units, region = _named(group, names), _named(np.array([nucleus]), names)
    if island:
        return sentence(
            "{units}: in the region of {region}, but no way over the map leads there. A link between units, for instance for a "
            "bridge or a ferry, would connect them.",
            units=units,
            region=region,
        )
    return sentence(
        "{units}: in the region of {region}, but apart from it; other regions or units without region lie in between, or water "
        "that a link between units would bridge.",
        units=units,
        region=region,
    )


def _named(units: NDArray[np.intp], names: Sequence[str] | NDArray | None) -> str:
    return first_few([int(u) + 1 if names is None else names[u] for u in units])
