"""A tree of regions at every scale: nested dolls by construction."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..messages import RegioError


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
        if not self.least <= number <= self.most:
            raise RegioError(
                "The tree has between {least} and {most} regions, not {number}. Choose a number in between.",
                least=self.least,
                most=self.most,
                number=number,
            )
        raise NotImplementedError
