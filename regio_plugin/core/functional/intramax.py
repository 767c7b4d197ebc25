"""Intramax: merge, again and again, the two regions between which relatively most flows (Masser & Brown 1975)."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from ..adjacency import Neighbours
from ..flows import Flows
from ..messages import RegioError, Sentence
from ..parallel import Workers, slices
from .partition import NO_LINK, WITHOUT_INFLOW, WITHOUT_OUTFLOW
from .tree import Tree

EXCLUDE, ONE = "exclude", "one"
_DENSE = 1_000
_BETWEEN = 64
_PART = 500_000


def intramax(
    flows: Flows,
    neighbours: Neighbours | None = None,
    zero: str = EXCLUDE,
    progress: Callable[[float], None] | None = None,
) -> Tree:
    """The tree of regions by which flows T are gathered inside regions as fast as chance lets one expect.

    Every step merges the two regions i, j of largest T_ij / (O_i D_j) + T_ji / (O_j D_i), with O what leaves and D what arrives
    (Masser & Brown 1975; Masser & Scheurwater 1980; Brown & Pitfield 1990), self flows kept inside. Among equal pairs the one
    of the lowest unit goes first, then that of the lowest other unit. It ends when no flow links two regions any more.
    Small regions at the edge are merged first: a known habit of the method.

    Args:
        neighbours: regions merge only where units of theirs are neighbours; None: wherever something flows.
        zero: what becomes of units that nothing leaves or nothing reaches: ``EXCLUDE`` leaves them out, with their flows, as
            often as this makes others such units; ``ONE`` counts what leaves or reaches them as 1, only units without any
            flow are left out.
        progress: called with 0..1; may raise to cancel.

    Raises:
        RegioError: no unit has flows in both directions, or ``zero`` is none of both.
    """
    if zero not in (EXCLUDE, ONE):
        raise RegioError('Zero margins are either "exclude" or "one", not "{zero}".', zero=str(zero))
    tell = progress or (lambda share: None)
    members = _members(flows, zero)
    if not members.any():
        raise RegioError(
            'In "{flows}" no unit has flows both to and from units, so there is nothing to merge. Check which fields are '
            "origin and destination.",
            flows=flows.label,
        )
    tell(0.0)
    merges = _State(flows, members, neighbours, tell).run(tell)
    left, right, value, gain = (np.array(column) for column in zip(*merges)) if merges else [np.empty(0)] * 4
    inside = np.cumsum(np.r_[flows.self_flow[members].sum(), gain])[1:] / flows.total
    left, right = _as_nodes(flows.unit_count, left.astype(np.intp), right.astype(np.intp))
    tell(1.0)
    return Tree(flows.unit_count, left, right, np.minimum(inside, 1.0), value.astype(float), members)


def unplaced(flows: Flows, tree: Tree) -> dict[int, Sentence]:
    """Why each unit that takes no part in a tree of these flows takes none."""
    return {int(unit): _reason(flows, unit) for unit in np.flatnonzero(~tree.members)}


def _reason(flows: Flows, unit: int) -> Sentence:
    if not flows.out_total[unit]:
        return WITHOUT_OUTFLOW
    return NO_LINK if flows.in_total[unit] else WITHOUT_INFLOW


def _members(flows: Flows, zero: str) -> NDArray[np.bool_]:
    """The units (n,) that take part."""
    if zero == ONE:
        return (flows.out_total > 0) | (flows.in_total > 0)
    members = np.ones(flows.unit_count, dtype=bool)
    origin, destination = flows.origin, flows.destination
    while True:
        leaving, arriving = (np.bincount(ends, minlength=flows.unit_count) for ends in (origin, destination))
        fewer = members & (leaving > 0) & (arriving > 0)
        if np.array_equal(fewer, members):
            return members
        members = fewer
        kept = members[origin] & members[destination]
        origin, destination = origin[kept], destination[kept]


def _as_nodes(count: int, left: NDArray[np.intp], right: NDArray[np.intp]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Merges of regions called after their lowest unit, as merges of nodes."""
    node = list(range(count))
    result = []
    for number, (a, b) in enumerate(zip(left.tolist(), right.tolist())):
        result.append((node[a], node[b]))
        node[a] = count + number
    pairs = np.array(result, dtype=np.intp).reshape(-1, 2)
    return pairs[:, 0].copy(), pairs[:, 1].copy()


class _Row(NamedTuple):
    """Other regions, what goes there and what comes from there, and whether they may merge (None: all may)."""

    other: NDArray[np.intp] | slice
    going: NDArray[np.float64]
    coming: NDArray[np.float64]
    near: NDArray[np.bool_] | None


class _Links(Protocol):
    """Flows between regions; a region is called after its lowest unit."""

    def row(self, region: int) -> _Row:
        """All links of a region."""
        ...

    def merge(self, a: int, b: int) -> float:
        """Make region b part of a; gives what flowed between them."""
        ...


class _Full:
    """Links as whole tables (n, n): fastest for some hundreds of units. What stands at merged regions has no meaning."""

    def __init__(self, links: csr_matrix, neighbours: Neighbours | None) -> None:
        self._going, self._coming = links.real.toarray(), links.imag.toarray()
        self._near = None if neighbours is None else neighbours.matrix.toarray() > 0

    def row(self, region: int) -> _Row:
        near = None if self._near is None else self._near[region]
        return _Row(slice(None), self._going[region], self._coming[region], near)

    def merge(self, a: int, b: int) -> float:
        going, coming = self._going[a], self._coming[a]
        between = float(going[b] + coming[b])
        going += self._going[b]
        coming += self._coming[b]
        going[a] = going[b] = coming[a] = coming[b] = 0.0
        self._going[:, a], self._coming[:, a] = coming, going
        if self._near is not None:
            near = self._near[a]
            near |= self._near[b]
            near[a] = near[b] = False
            self._near[:, a] = near
        return between


class _Lists:
    """Links as a list for each region, for many units. A list may name merged regions until it is needed: going and coming are
    the real and the imaginary part of one number, so that both are added up at once.
    """

    def __init__(self, links: csr_matrix, neighbours: Neighbours | None) -> None:
        count = links.shape[0]
        self._other = _split(links.indices, links.indptr)
        self._flow = _split(links.data, links.indptr)
        self._around = None if neighbours is None else _split(neighbours.other, neighbours.first)
        self._marked = np.zeros(count, dtype=bool)
        self._now = np.arange(count, dtype=links.indices.dtype)

    def row(self, region: int) -> _Row:
        other = self._now[self._other[region]]
        if (other[1:] <= other[:-1]).any():
            order = np.argsort(other, kind="stable")
            other = other[order]
            starts = np.concatenate(([0], np.flatnonzero(other[1:] != other[:-1]) + 1))
            other = other[starts]
            self._flow[region] = np.add.reduceat(self._flow[region][order], starts)
        self._other[region] = other
        return _Row(other, self._flow[region].real, self._flow[region].imag, self._near(region, other))

    def _near(self, region: int, other: NDArray[np.intp]) -> NDArray[np.bool_] | None:
        """Which others are neighbours."""
        if self._around is None:
            return None
        around = self._now[self._around[region]]
        self._marked[around] = True
        result = self._marked[other]
        self._marked[around] = False
        return result

    def merge(self, a: int, b: int) -> float:
        self._now[self._now == b] = a
        other = self._now[np.concatenate((self._other[a], self._other[b]))]
        flow = np.concatenate((self._flow[a], self._flow[b]))
        outside = other != a
        self._other[a], self._flow[a] = other[outside], flow[outside]
        self._other[b], self._flow[b] = self._other[b][:0], self._flow[b][:0]
        if self._around is not None:
            around = np.unique(self._now[np.concatenate((self._around[a], self._around[b]))])
            self._around[a], self._around[b] = around[around != a], around[:0]
        return float(flow[~outside].real.sum())


def _split(values: NDArray, first: NDArray) -> list[NDArray]:
    """The values of each row."""
    ends = first.tolist()
    return [values[low:high] for low, high in zip(ends, ends[1:])]


class _State:
    """Regions, their margins, and the best partner known of each.

    ``best`` is the value of the pair with ``partner``, or a bound that no pair of the region exceeds where ``stale``.
    """

    def __init__(
        self,
        flows: Flows,
        members: NDArray[np.bool_],
        neighbours: Neighbours | None,
        tell: Callable[[float], None],
    ) -> None:
        count = flows.unit_count
        origin, destination, amount = flows.origin, flows.destination, flows.amount
        if not members.all():
            kept = members[origin] & members[destination]
            origin, destination, amount = origin[kept], destination[kept], amount[kept]
        self._out = np.bincount(origin, weights=amount, minlength=count)
        self._in = np.bincount(destination, weights=amount, minlength=count)
        self._leaving, self._arriving = (np.where(margin > 0, margin, 1.0) for margin in (self._out, self._in))
        links = _found(tell, len(amount), _links, count, origin, destination, amount)
        pairs = links if neighbours is None else _found(tell, links.nnz, links.multiply, neighbours.matrix).tocsr()
        self._best, self._partner, self._stale = np.zeros(count), np.full(count, -1, dtype=np.intp), np.zeros(count, dtype=bool)
        for rows in slices(np.diff(pairs.indptr), _PART):
            self._first_best(pairs, rows)
            tell(0.0)
        self._most = max(int(members.sum()) - 1, 1)
        self._links: _Links = _Full(links, neighbours) if count <= _DENSE else _Lists(links, neighbours)

    def run(self, tell: Callable[[float], None]) -> list[tuple[int, int, float, float]]:
        """All merges: the region that stays (named by its lowest unit), the one that joins it, value, what flowed between."""
        merges = []
        steps = 0
        while True:
            steps += 1
            if steps % _BETWEEN == 0:
                tell(len(merges) / self._most)
            region = int(self._best.argmax())
            value = float(self._best[region])
            if value <= 0:
                return merges
            if self._stale[region]:
                self._look_again(region)
                continue
            other = int(self._partner[region])
            merges.append((region, other, value, self._merge(region, other)))

    def _first_best(self, pairs: csr_matrix, rows: slice) -> None:
        """Fill in the best partner of consecutive regions, out of the pairs that may merge."""
        first = pairs.indptr[rows.start : rows.stop + 1]
        part = slice(first[0], first[-1])
        start, other, flow = np.repeat(np.arange(rows.start, rows.stop), np.diff(first)), pairs.indices[part], pairs.data[part]
        values = flow.real / (self._leaving[start] * self._arriving[other])
        values += flow.imag / (self._arriving[start] * self._leaving[other])
        some = np.flatnonzero(np.diff(first))
        if len(some):
            self._best[rows.start + some] = np.maximum.reduceat(values, first[some] - first[0])
        reached = np.flatnonzero(values == self._best[start])[::-1]
        self._partner[start[reached]] = other[reached]  # of several the last one written stays: the lowest

    def _values(self, region: int, row: _Row) -> NDArray[np.float64]:
        values = row.going / (self._leaving[region] * self._arriving[row.other])
        values += row.coming / (self._arriving[region] * self._leaving[row.other])
        if row.near is not None:
            values *= row.near
        return values

    def _look_again(self, region: int) -> None:
        row = self._links.row(region)
        self._choose(region, row, self._values(region, row))

    def _choose(self, region: int, row: _Row, values: NDArray[np.float64]) -> None:
        self._stale[region] = False
        if not len(values):
            self._best[region] = 0.0
            return
        place = int(values.argmax())
        self._best[region] = values[place]
        self._partner[region] = place if isinstance(row.other, slice) else row.other[place]

    def _merge(self, a: int, b: int) -> float:
        between = self._links.merge(a, b)
        self._out[a] += self._out[b]
        self._in[a] += self._in[b]
        self._leaving[a], self._arriving[a] = self._out[a] or 1.0, self._in[a] or 1.0
        self._leaving[b] = self._arriving[b] = np.inf
        self._best[b], self._stale[b] = 0.0, False
        row = self._links.row(a)
        values = self._values(a, row)
        self._tell_others(a, b, row, values)
        self._choose(a, row, values)
        return between

    def _tell_others(self, a: int, b: int, row: _Row, values: NDArray[np.float64]) -> None:
        """Bring what others know of their best partner up to date with region a, which took in b."""
        other = row.other
        best, partner, stale = self._best[other], self._partner[other], self._stale[other]
        lost = (partner == a) | (partner == b)
        better = values > best
        equal = (values == best) & (values > 0) & ~stale & (lost | (partner > a))
        better |= equal
        stale |= lost
        stale &= ~better
        best[better], partner[better] = values[better], a
        if not isinstance(other, slice):
            self._best[other], self._partner[other], self._stale[other] = best, partner, stale


def _found(tell: Callable[[float], None], size: int, work: Callable[..., csr_matrix], *arguments: object) -> csr_matrix:
    """A step of some seconds beside the one that tells progress; with few flows at once, without threads."""
    if size < _PART:
        return work(*arguments)
    with Workers(tell) as workers:
        return workers.wait_for(workers.start(work, *arguments))


def _links(count: int, origin: NDArray[np.intp], destination: NDArray[np.intp], amount: NDArray[np.float64]) -> csr_matrix:
    """What goes (real part) and comes (imaginary part) between every two units (n, n); self flows are left out."""
    apart = origin != destination
    going = csr_matrix((amount[apart], (origin[apart], destination[apart])), (count, count))
    return going.astype(complex) + going.T.tocsr() * 1j
