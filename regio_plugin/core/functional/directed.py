"""Making a division of units better for directed modularity, by moves of units and of whole regions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, diags
from scipy.sparse.csgraph import connected_components

_LEAST_GAIN = 1e-11

Tell = Callable[[float], None]


@dataclass(frozen=True)
class DirectedGraph:
    """Units or regions with what flows between them.

    ``links`` (n, n) are amounts in both directions added up, nothing from a unit to itself; ``out`` and ``arriving`` (n,) are
    what leaves each unit and arrives there, self flows included if they count; ``scale`` is the resolution divided by all that
    flows.
    """

    links: csr_matrix
    out: NDArray[np.float64]
    arriving: NDArray[np.float64]
    scale: float

    def grouped(self, labels: NDArray[np.intp]) -> DirectedGraph:
        """The same between regions; ``labels`` (n,) number them without gaps."""
        member = _members(labels)
        between = csr_matrix(member.T @ self.links @ member)
        between = csr_matrix(between - diags(between.diagonal()))
        return DirectedGraph(between, member.T @ self.out, member.T @ self.arriving, self.scale)


def improved(graph: DirectedGraph, labels: NDArray[np.intp], tell: Tell) -> NDArray[np.intp]:
    """A division of at least the same directed modularity (Leicht & Newman 2008), whose regions are connected by flows.

    Afterwards no unit gains by moving to a region it is linked with, and no region by joining another.

    Args:
        graph: of the units.
        labels: region (n,) of every unit.
        tell: told 1 now and then; may raise Cancelled.
    """
    while True:
        labels = _merged(graph, labels, tell)
        pieces = _connected(graph.links, labels)
        if pieces.max() == labels.max():
            return labels
        labels = pieces


def _connected(links: csr_matrix, labels: NDArray[np.intp]) -> NDArray[np.intp]:
    """Pieces (n,) of regions that flows connect."""
    row = np.repeat(np.arange(len(labels)), np.diff(links.indptr))
    keep = labels[row] == labels[links.indices]
    inside = csr_matrix((np.ones(int(keep.sum())), (row[keep], links.indices[keep])), links.shape)
    return connected_components(inside, directed=False)[1].astype(np.intp)


def _merged(graph: DirectedGraph, labels: NDArray[np.intp], tell: Tell) -> NDArray[np.intp]:
    """Moves of units, then of whole regions into others, as long as there are any."""
    while True:
        labels = np.unique(_moves(graph, labels, tell), return_inverse=True)[1]
        regions = graph.grouped(labels)
        own = np.arange(len(regions.out))
        joined = _moves(regions, own, tell)
        if (joined == own).all():
            return labels
        labels = joined[labels]


def _members(labels: NDArray[np.intp]) -> csr_matrix:
    n = len(labels)
    return csr_matrix((np.ones(n), (np.arange(n), labels)), (n, int(labels.max()) + 1))


def _moves(graph: DirectedGraph, labels: NDArray[np.intp], tell: Tell) -> NDArray[np.intp]:
    """Labels after moving single units to other regions, the largest gain first, until nothing gains.

    The gain of unit u in region g is what flows between them less scale (O_u D_g + D_u O_g), u itself not counted in g.
    """
    links, out, arriving, scale = graph.links, graph.out, graph.arriving, graph.scale
    labels = labels.copy()
    least = _LEAST_GAIN / scale
    while True:
        member = _members(labels)
        region_out, region_in = member.T @ out, member.T @ arriving
        gain = _best_gain(graph, csr_matrix(links @ member), labels, region_out, region_in)
        waiting = np.argsort(-gain, kind="stable")
        waiting = waiting[gain[waiting] > least]
        tell(1.0)
        moved = 0
        for k, unit in enumerate(waiting):
            if k % 1000 == 0:
                tell(1.0)
            own, entries = labels[unit], slice(links.indptr[unit], links.indptr[unit + 1])
            near, place = np.unique(np.r_[own, labels[links.indices[entries]]], return_inverse=True)
            amount = np.bincount(place, weights=np.r_[0.0, links.data[entries]])
            region_out[own] -= out[unit]
            region_in[own] -= arriving[unit]
            value = amount - scale * (out[unit] * region_in[near] + arriving[unit] * region_out[near])
            best = int(np.argmax(value))
            if value[best] - value[place[0]] > least:
                labels[unit] = near[best]
                moved += 1
            region_out[labels[unit]] += out[unit]
            region_in[labels[unit]] += arriving[unit]
        if not moved:
            return labels


def _best_gain(
    graph: DirectedGraph,
    amounts: csr_matrix,
    labels: NDArray[np.intp],
    region_out: NDArray[np.float64],
    region_in: NDArray[np.float64],
) -> NDArray[np.float64]:
    """The most (n,) that every unit would gain by a move, minus infinity where there is none; ``amounts`` (n, R) flow between
    units and regions.
    """
    out, arriving, scale = graph.out, graph.arriving, graph.scale
    unit, region = np.repeat(np.arange(len(labels)), np.diff(amounts.indptr)), amounts.indices
    own = region == labels[unit]
    within = np.zeros(len(labels))
    within[unit[own]] = amounts.data[own]
    stay = within - scale * (out * (region_in[labels] - arriving) + arriving * (region_out[labels] - out))
    gain = amounts.data - scale * (out[unit] * region_in[region] + arriving[unit] * region_out[region]) - stay[unit]
    gain[own] = -np.inf
    linked = np.flatnonzero(np.diff(amounts.indptr))
    best = np.full(len(labels), -np.inf)
    best[linked] = np.maximum.reduceat(gain, amounts.indptr[linked]) if len(linked) else 0.0
    return best
