"""Cutting a tree of regions anew, with the figures of its regions, fast enough for a slider."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..flows import Flows
from ..messages import RegioError
from .tree import Tree

FIGURES = ("nucleus", "leaving", "arriving", "inside")


@dataclass(frozen=True)
class Cut:
    """Regions where a tree is cut, in the order of their first unit.

    ``labels`` (n,) number the region of each unit, -1 for none. Of each region (k,): ``nodes`` its node of the tree, ``nuclei``
    the unit it is called after, ``unit_count``, what is ``leaving`` and ``arriving`` (with what comes from or goes to places
    that are no units) and what stays ``inside``. ``share`` of all that flows between units stays inside a region.
    """

    labels: NDArray[np.intp]
    nodes: NDArray[np.intp]
    nuclei: NDArray[np.intp]
    unit_count: NDArray[np.intp]
    leaving: NDArray[np.float64]
    arriving: NDArray[np.float64]
    inside: NDArray[np.float64]
    share: float

    @property
    def supply(self) -> NDArray[np.float64]:
        """Share (k,) of what leaves the units of each region that stays inside; NaN where nothing leaves."""
        return _shares(self.inside, self.leaving)

    @property
    def demand(self) -> NDArray[np.float64]:
        """Share (k,) of what arrives in the units of each region that comes from inside; NaN where nothing arrives."""
        return _shares(self.inside, self.arriving)

    @property
    def self_containment(self) -> NDArray[np.float64]:
        """The smaller (k,) of ``supply`` and ``demand`` (Coombes, Green & Openshaw 1986)."""
        return np.minimum(self.supply, self.demand)


class Recut:
    """A tree and what there is to say of each of its nodes (n + m,), added up once."""

    def __init__(self, tree: Tree, nucleus: NDArray[np.intp], figures: NDArray[np.float64]) -> None:
        """``figures`` (n + m, 3): what leaves, arrives and stays inside; ``nucleus`` (n + m,) a unit."""
        self.tree = tree
        self._size, self._nucleus, self._figures = tree.sizes(), nucleus, figures

    @classmethod
    def of(cls, flows: Flows, tree: Tree) -> Recut:
        """A tree of these flows."""
        count, merges = tree.unit_count, len(tree.left)
        rank = np.empty(count, dtype=np.intp)
        rank[np.lexsort((np.arange(count), -flows.out_total, -flows.in_total))] = np.arange(count)
        start = float(flows.self_flow[tree.members].sum()) / flows.total if flows.total else 0.0
        gain = np.diff(np.r_[start, tree.height]) * flows.total
        figures = np.zeros((count + merges, 3))
        figures[:count] = np.column_stack(
            [flows.out_total + flows.outside_out, flows.in_total + flows.outside_in, flows.self_flow]
        )
        figures[count:, 2] = gain
        rows, nucleus, ranks = figures.tolist(), list(range(count)), rank.tolist()
        for node, (a, b) in enumerate(zip(tree.left.tolist(), tree.right.tolist()), start=count):
            rows[node] = [one + other + own for one, other, own in zip(rows[a], rows[b], rows[node])]
            nucleus.append(min(nucleus[a], nucleus[b], key=ranks.__getitem__))
        return cls(tree, np.array(nucleus, dtype=np.intp), np.array(rows).reshape(-1, 3))

    def cut(self, number: int) -> Cut:
        """The regions where ``number`` are left.

        Raises:
            RegioError: the tree has no such number of regions.
        """
        labels, root = self.tree.labels(number), self.tree.roots(number)
        nodes = np.empty(number, dtype=np.intp)
        known = labels >= 0
        nodes[labels[known]] = root[known]
        leaving, arriving, inside = self._figures[nodes].T
        return Cut(labels, nodes, self._nucleus[nodes], self._size[nodes], leaving, arriving, inside, self._share(number))

    def nucleus(self) -> NDArray[np.intp]:
        """The unit (n + m,) that the region of each node is called after."""
        return self._nucleus

    def _share(self, number: int) -> float:
        tree, inside = self.tree, self._figures[:, 2]
        if number < tree.most:
            return float(tree.height[tree.most - number - 1])
        units = float(inside[: tree.unit_count][tree.members].sum())
        if not len(tree.height):
            return float("nan")
        gained = float(inside[tree.unit_count] - inside[tree.left[0]] - inside[tree.right[0]])
        return float(tree.height[0]) * units / (units + gained) if units + gained else 0.0

    def rows(self, codes: Sequence[str]) -> pd.DataFrame:
        """The table of the tree (see ``Tree.rows``) with the columns ``FIGURES`` of each node."""
        frame = self.tree.rows(codes)
        frame["nucleus"] = self._nucleus
        frame[list(FIGURES[1:])] = self._figures
        return frame

    @classmethod
    def from_rows(cls, frame: pd.DataFrame) -> tuple[Recut, list[str]]:
        """What ``rows`` gave, and the codes (n,) of the units; its rows in any order.

        Raises:
            RegioError: the table is no whole tree, or lacks the figures.
        """
        tree, codes = Tree.from_rows(frame)
        missing = [name for name in FIGURES if name not in frame]
        if missing:
            raise RegioError(
                'The table of the tree lacks the columns "{columns}". Compute the regions again.', columns=", ".join(missing)
            )
        frame = frame.sort_values("node", kind="stable")
        figures = frame[list(FIGURES[1:])].to_numpy(dtype=float)
        return cls(tree, frame["nucleus"].to_numpy(dtype=np.intp), figures), codes


def _shares(inside: NDArray[np.float64], whole: NDArray[np.float64]) -> NDArray[np.float64]:
    with np.errstate(invalid="ignore", divide="ignore"):
        return inside / whole
