"""Colours of the regions of a tree that stay as they are wherever the tree is cut."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ..adjacency import Neighbours
from .tree import Tree


def tree_colours(
    tree: Tree, neighbours: Neighbours, palette: int = 8, progress: Callable[[float], None] | None = None
) -> NDArray[np.intp]:
    """A colour number (n + m,) for every node, below ``palette``, such that neighbouring regions differ at every cut.

    From the last merge back to the first, the larger part of a region keeps its colour, and the smaller part gets the least
    used of the colours that no region around it has; where there is none, the one that is rarest around it. So a region
    keeps its colour as long as a moving cut does not touch it.

    Args:
        tree: of n units with m merges.
        neighbours: of the units.
        palette: how many colours there are, at least 1.
        progress: called with 0..1; may raise to cancel.
    """
    count, merges = tree.unit_count, len(tree.left)
    size = tree.sizes()
    order, begin = _leaves(tree, size)
    colour = np.zeros(count + merges, dtype=np.intp)
    of_unit = np.full(count, -1, dtype=np.intp)
    used = np.zeros(palette, dtype=np.intp)

    def paint(node: int) -> None:
        units = order[begin[node] : begin[node] + size[node]]
        around = of_unit[neighbours.around(units)[0]]
        around = np.bincount(around[around >= 0], minlength=palette)
        colour[node] = np.lexsort((np.arange(palette), used, around))[0]
        of_unit[units] = colour[node]
        used[colour[node]] += 1

    for root in np.unique(tree.roots(tree.least)[tree.members]).tolist():
        paint(root)
    for m in range(merges - 1, -1, -1):
        large, small = tree.left[m], tree.right[m]
        if size[small] > size[large]:
            large, small = small, large
        colour[large] = colour[count + m]
        units = order[begin[small] : begin[small] + size[small]]
        of_unit[units] = -1
        paint(int(small))
        if progress is not None and not m % 500:
            progress(1 - m / max(merges, 1))
    return colour


def _leaves(tree: Tree, size: NDArray[np.intp]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The units in an order in which those of every node stand together, and where each node (n + m,) begins."""
    begin = np.zeros(len(size), dtype=np.intp)
    place = 0
    for root in np.unique(tree.roots(tree.least)[tree.members]).tolist():
        begin[root] = place
        place += size[root]
    for m in range(len(tree.left) - 1, -1, -1):
        begin[tree.left[m]] = begin[tree.unit_count + m]
        begin[tree.right[m]] = begin[tree.unit_count + m] + size[tree.left[m]]
    order = np.empty(place, dtype=np.intp)
    members = np.flatnonzero(tree.members)
    order[begin[members]] = members
    return order, begin
