"""Random trees that cut a connected area in two: a uniform spanning tree, then a uniform cut with the wanted sizes.

Plain Python on short lists: for areas of tens of units this is faster than arrays. The law of the two parts A and B is close
to tau(A) tau(B) |E(A, B)|, with tau the number of spanning trees.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

TRIES = 500


@dataclass(frozen=True)
class Area:
    """A connected graph: for each of its m nodes the list of its neighbours, and its size."""

    neighbours: list[list[int]]
    size: list[float]


def spanning_tree(
    neighbours: list[list[int]], random: Callable[[], float], roots: Sequence[int] = ()
) -> tuple[list[int], list[int]]:
    """A spanning tree, uniform among all (Wilson 1996); with ``roots`` one for every connected piece, each with its root.

    Returns:
        The parent (m,) of every node, that of a root -1; and the nodes (m,) in an order in which parents come first.
    """
    count = len(neighbours)
    parent = [-1] * count
    order = list(roots) or [int(random() * count)]
    inside = [False] * count
    for root in order:
        inside[root] = True
    for start in range(count):
        if inside[start]:
            continue
        node = start
        while not inside[node]:
            around = neighbours[node]
            step = around[int(random() * len(around))]
            parent[node] = step
            node = step
        path = []
        node = start
        while not inside[node]:
            inside[node] = True
            path.append(node)
            node = parent[node]
        path.reverse()
        order += path
    return parent, order


def cut_in_two(
    area: Area, wanted: Sequence[tuple[float, float]], random: Callable[[], float], tries: int = TRIES
) -> tuple[list[int], int, int] | None:
    """One part of a random cut of an area.

    Args:
        area: the graph.
        wanted: for one or two kinds of part the lowest and highest size that the part may have. The rest must fit the other
            kind, if there are two; that is up to the caller, who makes bounds that mirror each other.
        random: gives numbers in [0, 1).
        tries: how many trees to draw before giving up.

    Returns:
        The nodes of the part below the cut, which of ``wanted`` it meets, and how many such cuts the tree had; None where no
        tree had any.
    """
    for _ in range(tries):
        parent, order = spanning_tree(area.neighbours, random)
        below = _sizes_below(area.size, parent, order)
        fits = [(node, kind) for kind, (low, high) in enumerate(wanted) for node in order[1:] if low <= below[node] <= high]
        if fits:
            node, kind = fits[int(random() * len(fits))]
            return _below(node, parent, order), kind, len(fits)
    return None


def cuts_beside(
    area: Area, first: int, wanted: Sequence[tuple[float, float]], random: Callable[[], float]
) -> int:
    """How many cuts with the sizes ``wanted`` a random tree has that can be cut between the first nodes and the others.

    The tree is uniform among those with exactly one edge between the ``first`` nodes and the others; that edge counts.
    """
    across = [(a, b) for a in range(first) for b in area.neighbours[a] if b >= first]
    within = [[b for b in around if (b < first) == (a < first)] for a, around in enumerate(area.neighbours)]
    parent, order = spanning_tree(within, random, across[int(random() * len(across))])
    below = _sizes_below(area.size, parent, order)
    fits = (low <= below[node] <= high for low, high in wanted for node in order[2:])
    # the edge across: both kinds of part lie on its second side if the two are about as large
    fits_across = (low <= below[order[1]] <= high for low, high in wanted)
    return sum(fits) + sum(fits_across)


def _sizes_below(size: list[float], parent: list[int], order: list[int]) -> list[float]:
    """Size (m,) of every node with all that hangs below it."""
    below = list(size)
    for node in reversed(order):
        if parent[node] >= 0:
            below[parent[node]] += below[node]
    return below


def _below(top: int, parent: list[int], order: list[int]) -> list[int]:
    """The nodes of the tree from ``top`` downwards."""
    inside = [False] * len(parent)
    inside[top] = True
    part = [top]
    for node in order:
        above = parent[node]
        if above >= 0 and inside[above] and not inside[node]:
            inside[node] = True
            part.append(node)
    return part


def generator(*seed: int) -> Random:
    """A generator of random numbers of its own for every combination of whole numbers, the same on every machine."""
    return Random("/".join(map(str, seed)))  # noqa: S311 # nosec B311 - no secrets here
