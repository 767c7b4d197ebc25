"""What flows between each unit and all others, stored unit by unit, for methods that move one unit at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from ..flows import Flows
from ..messages import Sentence
from .partition import ONLY_SELF, WITHOUT_INFLOW, WITHOUT_OUTFLOW

_EXACT_BITS = 52
_ROWS = 2_048
_Margins = tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]


@dataclass(frozen=True)
class Links:
    """Flows of every unit with the others, both ways side by side.

    Unit u is linked with ``other[start[u]:start[u + 1]]``; ``weight`` (m,) are complex numbers, of which the real part goes
    there and the imaginary part comes from there: two amounts that are picked and added up together.
    ``out``, ``arriving`` and ``own`` (n,) are O_u, D_u and T_uu. Amounts are multiples of one power of 2 and small enough, so
    that sums do not depend on the order in which they are made. ``lost`` says why a unit takes no part.
    """

    start: NDArray[np.intp]
    other: NDArray[np.int32]
    weight: NDArray[np.complex128]
    out: NDArray[np.float64]
    arriving: NDArray[np.float64]
    own: NDArray[np.float64]
    lost: dict[int, Sentence]

    @property
    def unit_count(self) -> int:
        """Number of units, those that take no part too."""
        return len(self.out)

    @classmethod
    def of(cls, flows: Flows, progress: Callable[[float], None] | None = None) -> Links:
        """Units without outflow, without inflow or with self flows only are left out, until every unit left has both."""
        tell = progress or (lambda share: None)
        count = flows.unit_count
        amount = _exactly_summable(flows.amount)
        tell(0.1)
        keep, margins, lost = _linkable(flows, amount)
        tell(0.3)
        origin, destination = flows.origin, flows.destination
        if lost:
            origin, destination, amount = origin[keep], destination[keep], amount[keep]
        going = csr_matrix((amount, (origin, destination)), (count, count))
        del origin, destination, amount, keep
        tell(0.4)
        coming = going.T.tocsr()
        tell(0.5)
        return cls(*_side_by_side(going, coming, lambda share: tell(0.5 + 0.5 * share)), *margins, lost)


def _side_by_side(
    going: csr_matrix, coming: csr_matrix, tell: Callable[[float], None]
) -> tuple[NDArray[np.intp], NDArray[np.int32], NDArray[np.complex128]]:
    """``start``, ``other`` and ``weight`` of links, from flows (n, n) and the same transposed."""
    count = going.shape[0]
    start = np.zeros(count + 1, dtype=np.intp)
    # both patterns together are no longer than this; pages of an empty array that are never written cost no memory
    other = np.empty(2 * going.nnz, dtype=np.int32)
    weight = np.empty(2 * going.nnz, dtype=complex)
    for low in range(0, count, _ROWS):
        high = min(low + _ROWS, count)
        both = going[low:high].astype(complex) + 1j * coming[low:high]
        row = np.repeat(np.arange(low, high, dtype=np.int32), np.diff(both.indptr))
        between = both.indices != row
        start[low + 1 : high + 1] = start[low] + np.cumsum(np.bincount(row[between] - low, minlength=high - low))
        here = slice(start[low], start[high])
        other[here] = both.indices[between]
        weight[here] = both.data[between]
        tell(high / count)
    return start, other[: start[-1]], weight[: start[-1]]


def _exactly_summable(amount: NDArray[np.float64]) -> NDArray[np.float64]:
    """Amounts rounded to 52 bits below their total: whole numbers stay as they are, and every sum is exact."""
    total = float(amount.sum())
    if not total > 0:
        return amount
    shift = _EXACT_BITS - int(np.ceil(np.log2(total)))
    if shift >= 0 and np.array_equal(amount, np.rint(amount)):
        return amount
    return np.ldexp(np.rint(np.ldexp(amount, shift)), -shift)


def _margins(count: int, origin: NDArray, destination: NDArray, amount: NDArray[np.float64]) -> _Margins:
    same = origin == destination
    return (
        np.bincount(origin, weights=amount, minlength=count),
        np.bincount(destination, weights=amount, minlength=count),
        np.bincount(origin[same], weights=amount[same], minlength=count),
    )


def _linkable(flows: Flows, amount: NDArray[np.float64]) -> tuple[NDArray[np.bool_], _Margins, dict[int, Sentence]]:
    """Which flows (m,) lie between units that take part, the margins of these, and why each other unit does not."""
    origin, destination = flows.origin, flows.destination
    keep = np.ones(len(amount), dtype=bool)
    lost: dict[int, Sentence] = {}
    alive = np.ones(flows.unit_count, dtype=bool)
    while True:
        out, arriving, own = margins = _margins(flows.unit_count, origin, destination, amount)
        no_outflow, no_inflow = alive & (out == 0), alive & (out > 0) & (arriving == 0)
        only_self = alive & (out > 0) & (own == out) & (own == arriving)
        gone = no_outflow | no_inflow | only_self
        if not gone.any():
            return keep, margins, dict(sorted(lost.items()))
        for units, reason in ((no_outflow, WITHOUT_OUTFLOW), (no_inflow, WITHOUT_INFLOW), (only_self, ONLY_SELF)):
            lost.update(dict.fromkeys(np.flatnonzero(units).tolist(), reason))
        alive &= ~gone
        keep &= alive[flows.origin] & alive[flows.destination]
        amount = np.where(keep, amount, 0.0)
