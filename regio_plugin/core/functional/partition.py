"""What every method that finds functional regions gives, and figures of any division of units by flows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..flows import Flows
from ..messages import Sentence, sentence

WITHOUT_OUTFLOW = sentence("Nothing goes from this unit to another one or stays in it.")
WITHOUT_INFLOW = sentence("Nothing comes to this unit from another one or stays in it.")
ONLY_SELF = sentence("It has flows with itself only, or with units that are left out too, so nothing links it to a region.")
NO_LINK = sentence("No flow links this unit to a region.")


@dataclass(frozen=True)
class FunctionalRegions:
    """A division of units by flows.

    ``labels`` (n,) number the region of each unit, -1 for a unit that could not be placed; regions are numbered in the order
    of their first unit. ``nuclei`` (count,) is the unit each region is called after. ``unplaced`` says why, for each unit
    without region. ``moved`` (k, 3) are the units that contiguity moved: unit, region before, region after.
    """

    labels: NDArray[np.intp]
    nuclei: NDArray[np.intp]
    unplaced: Mapping[int, Sentence] = field(default_factory=dict)
    notes: list[Sentence] = field(default_factory=list)
    moved: NDArray[np.intp] = field(default_factory=lambda: np.empty((0, 3), dtype=np.intp))

    @property
    def count(self) -> int:
        """Number of regions."""
        return len(self.nuclei)

    @classmethod
    def of(
        cls,
        flows: Flows,
        labels: NDArray[np.intp],
        unplaced: Mapping[int, Sentence] | None = None,
        notes: list[Sentence] | None = None,
    ) -> FunctionalRegions:
        """From any labels (n,), those below 0 for no region: numbered anew, each region called after its ``nucleus``."""
        numbered = renumbered(labels)
        return cls(numbered, nuclei(flows, numbered), dict(unplaced or {}), list(notes or []))


def renumbered(labels: NDArray[np.intp]) -> NDArray[np.intp]:
    """The same division (n,), its regions numbered in the order of their first unit; -1 stays for what is below 0."""
    labels = np.asarray(labels)
    known = labels >= 0
    result = np.full(len(labels), -1, dtype=np.intp)
    _, first, inverse = np.unique(labels[known], return_index=True, return_inverse=True)
    place = np.empty(len(first), dtype=np.intp)
    place[np.argsort(first, kind="stable")] = np.arange(len(first))
    result[known] = place[inverse]
    return result


def nuclei(flows: Flows, labels: NDArray[np.intp]) -> NDArray[np.intp]:
    """The unit (count,) of each region in which most arrives (its jobs); among equals where most leaves, then the first."""
    units = np.flatnonzero(labels >= 0)
    order = units[np.lexsort((units, -flows.out_total[units], -flows.in_total[units], labels[units]))]
    return order[np.unique(labels[order], return_index=True)[1]]


def modularity(flows: Flows, labels: NDArray[np.intp], resolution: float = 1.0) -> float:
    """Directed modularity Q = (1/T) sum [T_uv - resolution O_u D_v / T] over units of the same region (Leicht & Newman 2008;
    Reichardt & Bornholdt 2004). Units without region count as regions of their own nobody belongs to: they add nothing.
    """
    total = flows.total
    count = int(labels.max(initial=-1)) + 1
    if not total or not count:
        return float("nan")
    known = labels >= 0
    inside = float(flows.between(labels, count).diagonal().sum())
    out = np.bincount(labels[known], weights=flows.out_total[known], minlength=count)
    arriving = np.bincount(labels[known], weights=flows.in_total[known], minlength=count)
    return inside / total - resolution * float(out @ arriving) / total**2


def self_contained(flows: Flows, labels: NDArray[np.intp]) -> float:
    """Share of all that flows between units that stays inside a region."""
    count = int(labels.max(initial=-1)) + 1
    return float(flows.between(labels, count).diagonal().sum()) / flows.total if count and flows.total else 0.0
