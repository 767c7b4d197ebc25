"""A tree of regions at every scale: nested dolls by construction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..messages import RegioError

COLUMNS = ("node", "merge", "left", "right", "height", "value", "size", "regions_left", "unit")


@dataclass(frozen=True)
class Tree:
    """Merges of regions, in the order in which they happen.

    Node k below ``unit_count`` is unit k; merge number m makes node ``unit_count + m`` out of ``left[m]`` and ``right[m]``
    (m,). ``height`` (m,) is what is inside regions after the merge as a share of all that flows, in 0..1, never decreasing;
    ``value`` (m,) is the value of the objective at the merge. ``members`` (n,) tells which units take part: the others could
    not be placed. A tree may end in several regions, where nothing links them.
    """

    unit_count: int
    left: NDArray[np.intp]
    right: NDArray[np.intp]
    height: NDArray[np.float64]
    value: NDArray[np.float64]
    members: NDArray[np.bool_]

    @property
    def most(self) -> int:
        """Number of regions before any merge: every unit its own."""
        return int(self.members.sum())

    @property
    def least(self) -> int:
        """Number of regions after all merges."""
        return self.most - len(self.left)

    def labels(self, number: int) -> NDArray[np.intp]:
        """The region (n,) of each unit where ``number`` regions are left, in the order of their first unit; -1 for none.

        Raises:
            RegioError: the tree has no such number of regions.
        """
        root = self.roots(number)
        known = np.flatnonzero(self.members)
        first = np.empty(self.unit_count + len(self.left), dtype=np.intp)
        first[root[known][::-1]] = known[::-1]  # of several units the last one written stays: the first of its region
        first = first[root[known]]
        place = np.zeros(self.unit_count, dtype=np.intp)
        place[known] = np.cumsum(first == known) - 1
        result = np.full(self.unit_count, -1, dtype=np.intp)
        result[known] = place[first]
        return result

    def _impossible(self, number: int) -> RegioError:
        if number < self.least and self.least > 1:
            return RegioError(
                "Nothing joins the last {least} regions of the tree: no flow, or no border where regions must lie in one "
                "piece. {number} regions cannot be had; ask for {least} at least.",
                least=self.least,
                number=number,
            )
        if self.least == self.most:
            return RegioError("The number of regions can only be {most} here, not {number}.", most=self.most, number=number)
        return RegioError(
            "The tree has between {least} and {most} regions, not {number}. Choose a number in between.",
            least=self.least,
            most=self.most,
            number=number,
        )

    def roots(self, number: int) -> NDArray[np.intp]:
        """The node (n,) that is the region of each unit where ``number`` regions are left.

        Raises:
            RegioError: the tree has no such number of regions.
        """
        if not self.least <= number <= self.most:
            raise self._impossible(number)
        done = self.most - number
        above = np.arange(self.unit_count + done)
        above[self.left[:done]] = above[self.right[:done]] = above[self.unit_count :]
        while True:
            higher = above[above]
            if np.array_equal(higher, above):
                return above[: self.unit_count]
            above = higher

    def at_level(self, height: float) -> int:
        """Number of regions when all merges up to ``height`` are done: regions keep at most that share of what flows."""
        return self.most - int(np.searchsorted(self.height, height, side="right"))

    def largest_jump(self, least: int | None = None, most: int | None = None) -> int:
        """Number of regions, of those between ``least`` and ``most``, after which the next merge raises the height most.

        Without ``least`` the last merge of all does not count: it brings inside whatever is left, so it is nearly always the
        largest. Among equals the smallest number. The units themselves do not count as regions; a tree without choice gives
        the nearest number it has.
        """
        least = self.least + 2 if least is None else least
        jump = np.diff(self.height)
        number = self.most - 1 - np.arange(len(jump))
        allowed = (number >= least) & (number <= (self.most if most is None else most))
        if not allowed.any():
            return int(np.clip(least, self.least, self.most))
        jump, number = jump[allowed], number[allowed]
        return int(number[jump == jump.max()].min())

    def sizes(self) -> NDArray[np.intp]:
        """Number of units (n + m,) below each node; 0 for a unit that takes no part."""
        size = np.r_[self.members.astype(np.intp), np.zeros(len(self.left), dtype=np.intp)].tolist()
        for node, (left, right) in enumerate(zip(self.left.tolist(), self.right.tolist()), start=self.unit_count):
            size[node] = size[left] + size[right]
        return np.array(size, dtype=np.intp)

    def linkage(self) -> NDArray[np.float64]:
        """The tree of the units that take part, as SciPy wants it: (most - 1, 4) left, right, height, size.

        Regions that nothing links are joined last, at height 1 (the share of flows inside a single region), so that there
        is one tree; these rows are the last ``least - 1``.
        """
        count = self.most
        number = np.full(self.unit_count + len(self.left), -1, dtype=np.intp)
        number[: self.unit_count][self.members] = np.arange(count)
        number[self.unit_count :] = np.arange(count, count + len(self.left))
        size = self.sizes()
        rows = np.column_stack([number[self.left], number[self.right], self.height, size[self.unit_count :]]).astype(float)
        loose = np.unique(self.roots(self.least)[self.members])
        extra, node, total = [], float(number[loose[0]]) if len(loose) else 0.0, int(size[loose[:1]].sum())
        for k, other in enumerate(loose[1:]):
            total += int(size[other])
            extra.append((node, float(number[other]), 1.0, float(total)))
            node = float(count + len(self.left) + k)
        return np.vstack([rows, np.array(extra, dtype=float).reshape(-1, 4)])

    def rows(self, codes: Sequence[str]) -> pd.DataFrame:
        """A table from which ``from_rows`` makes the tree again.

        Args:
            codes: of the units (n,).

        Returns:
            A row for every unit (merge 0, left and right -1, size 0 for a unit that takes no part, and its code), then one for
            every merge, with the columns ``COLUMNS``.
        """
        count, merges = self.unit_count, len(self.left)
        nothing = np.full(count, -1, dtype=np.intp)
        return pd.DataFrame(
            {
                "node": np.arange(count + merges),
                "merge": np.r_[np.zeros(count, dtype=np.intp), np.arange(1, merges + 1)],
                "left": np.r_[nothing, self.left],
                "right": np.r_[nothing, self.right],
                "height": np.r_[np.zeros(count), self.height],
                "value": np.r_[np.zeros(count), self.value],
                "size": self.sizes(),
                "regions_left": np.r_[np.full(count, self.most), self.most - 1 - np.arange(merges)],
                "unit": [*codes, *[""] * merges],
            },
            columns=list(COLUMNS),
        )

    @classmethod
    def from_rows(cls, frame: pd.DataFrame) -> tuple[Tree, list[str]]:
        """The tree, and the codes (n,) of its units, out of the table that ``rows`` gave; its rows in any order.

        Raises:
            RegioError: rows or columns are missing, or a merge does not join two regions that are there.
        """
        missing = [name for name in COLUMNS if name not in frame]
        if missing:
            raise RegioError(
                'The table is no tree of regions: the columns "{columns}" are missing. Choose the table of the tree that '
                "Functional regions wrote.",
                columns=", ".join(missing),
            )
        frame = frame.sort_values("node", kind="stable")
        merged = frame["merge"].to_numpy(dtype=np.intp) > 0
        count = int((~merged).sum())
        left, right = (frame[name].to_numpy(dtype=np.intp)[merged] for name in ("left", "right"))
        size = frame["size"].to_numpy(dtype=np.intp)
        own = np.arange(count, len(frame))
        ends = np.r_[left, right]
        if (
            not np.array_equal(frame["node"].to_numpy(dtype=np.intp), np.arange(len(frame)))
            or merged[:count].any()
            or (ends < 0).any()
            or (left >= own).any()
            or (right >= own).any()
            or len(np.unique(ends)) < len(ends)
        ):
            raise RegioError(
                "The table is no whole tree of regions: rows are missing or were changed. Compute the regions again."
            )
        tree = cls(
            count,
            left,
            right,
            frame["height"].to_numpy(dtype=float)[merged],
            frame["value"].to_numpy(dtype=float)[merged],
            size[:count] > 0,
        )
        return tree, [str(code) for code in frame["unit"][~merged]]
