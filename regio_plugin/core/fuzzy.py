"""Fuzzy membership of units in regions, from flows: how far each unit is attached to its own region and to others."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from .flows import Flows
from .parallel import Progress
from .tabulate import tabulated

KINDS = ("both", "supply", "demand")


@dataclass(frozen=True)
class Fuzzy:
    """``matrix`` (n, R): membership of unit u in region g, rows add up to 1; a unit without flows to regions has an empty row.

    Per unit (n,): ``own`` membership in its own region, ``best`` and ``second`` region (-1: none), ``confusion`` 0..1,
    ``entropy`` in bits. All are NaN for units without flows.
    """

    matrix: csr_matrix
    own: NDArray[np.float64]
    best: NDArray[np.intp]
    second: NDArray[np.intp]
    confusion: NDArray[np.float64]
    entropy: NDArray[np.float64]

    @property
    def hill(self) -> NDArray[np.float64]:
        """Effective number (n,) of regions that a unit is attached to, at least 1: 2 to the power of the entropy."""
        return 2.0**self.entropy

    def of(self, unit: NDArray[np.intp], region: NDArray[np.intp]) -> NDArray[np.float64]:
        """Membership (k,) of units in regions; NaN for units without flows."""
        values = np.asarray(self.matrix[unit, region]).ravel().astype(float)
        return np.where(np.isnan(self.confusion[unit]), np.nan, values)


def memberships(
    flows: Flows,
    labels: NDArray[np.intp],
    kind: str = "both",
    self_flows: bool = False,
    count: int | None = None,
    progress: Progress | None = None,
) -> Fuzzy:
    """Membership by the share of a unit's flows that go to and come from each region.

    The formula follows the idea of Feng (2009) and Watts (2004, 2013), whose own formulas differ. Self flows are left out
    unless asked for, since they tie every unit to its own region. Flows with units without region do not count. Confusion is
    1 - (largest - second membership) (Burrough, van Gaans & Hootsmans 1997).

    Args:
        flows: flows between n units.
        labels: region number (n,), -1 for none.
        kind: "both" directions, "supply" (outgoing only) or "demand" (incoming only).
        self_flows: count what stays in the unit as flows from and to its own region, as self-containment does.
        count: number of regions R; None: as many as occur.
        progress: called with 0..1; may raise Cancelled.

    Raises:
        ValueError: an unknown kind.
    """
    if kind not in KINDS:
        raise ValueError(f"kind must be one of {KINDS}")
    count = int(labels.max()) + 1 if count is None else count
    n = flows.unit_count
    both = (flows.origin, flows.destination), (flows.destination, flows.origin)
    ends = both if kind == "both" else both[:1] if kind == "supply" else both[1:]
    table = tabulated(ends, flows.amount, None, labels, (n, max(count, 1)), self_flows, progress)
    total = np.asarray(table.sum(1)).ravel()
    table = csr_matrix(table.multiply(np.divide(1.0, total, out=np.zeros(n), where=total > 0)[:, None]))
    table.sort_indices()
    return _described(table, labels, total > 0)


def _described(table: csr_matrix, labels: NDArray[np.intp], known: NDArray[np.bool_]) -> Fuzzy:
    n = table.shape[0]
    row = np.repeat(np.arange(n), np.diff(table.indptr))
    value, region = table.data, table.indices
    ranked_value, ranked_region = np.r_[value, 0.0], np.r_[region, -1]
    one = _largest(value, row, table.indptr)
    rest = np.r_[value, 0.0]
    rest[one] = -1.0
    two = _largest(rest[:-1], row, table.indptr)
    best, second = ranked_region[one].astype(np.intp), ranked_region[two].astype(np.intp)
    gap = ranked_value[one] - ranked_value[two]
    entropy = np.bincount(row, weights=-value * np.log2(np.where(value > 0, value, 1.0)), minlength=n)
    mine = row[region == labels[row]]
    own = np.zeros(n)
    own[mine] = value[region == labels[row]]
    blank = np.where(known, 0.0, np.nan)
    return Fuzzy(
        table,
        np.where(labels >= 0, own + blank, np.nan),
        best,
        second,
        1 - gap + blank,
        np.maximum(entropy, 0.0) + blank,
    )


def _largest(value: NDArray[np.float64], row: NDArray[np.intp], first: NDArray[np.intp]) -> NDArray[np.intp]:
    """Place (n,) of the largest value of each row that is at least 0, the first of equal ones; the number of values if none."""
    filled = np.flatnonzero(np.diff(first))
    result = np.full(len(first) - 1, len(value), dtype=np.intp)
    if not len(filled):
        return result
    most = np.full(len(first) - 1, -1.0)
    most[filled] = np.maximum.reduceat(value, first[filled])
    hits = np.flatnonzero((value == most[row]) & (value >= 0))
    once = np.r_[True, np.diff(row[hits]) > 0] if len(hits) else np.empty(0, dtype=bool)
    result[row[hits[once]]] = hits[once]
    return result
