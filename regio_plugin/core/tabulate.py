"""Adding up amounts by two labels, in parts, so that it shows progress and stops when cancelled."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from .parallel import Progress

_PART = 1_000_000
_CELLS = 10_000_000


def tabulated(
    ends: Sequence[tuple[NDArray[np.intp], NDArray[np.intp]]],
    amount: NDArray[np.float64],
    row: NDArray[np.intp] | None,
    column: NDArray[np.intp],
    shape: tuple[int, int],
    self_flows: bool = True,
    progress: Progress | None = None,
) -> csr_matrix:
    """Sums (``shape``) of ``amount`` (m,) by the row of the first and the column of the second end of each flow.

    Args:
        ends: one or more pairs of units (m,) and units (m,); a flow is added once for each of these pairs.
        amount: amounts (m,).
        row: row (n,) of each unit, -1 for none; None: the unit itself.
        column: column (n,) of each unit, -1 for none.
        shape: of the table.
        self_flows: whether flows from a unit to itself count.
        progress: called with 0..1; may raise Cancelled.
    """
    dense = shape[0] * shape[1] <= _CELLS
    cells = np.zeros(shape[0] * shape[1] if dense else 0)
    table = csr_matrix(shape)
    parts = [(k, low) for k in range(len(ends)) for low in range(0, len(amount), _PART)]
    for done, (k, low) in enumerate(parts):
        first, second = (end[low : low + _PART] for end in ends[k])
        a, b = first if row is None else row[first], column[second]
        keep = (a >= 0) & (b >= 0)
        if not self_flows:
            keep &= first != second
        a, b, value = a[keep], b[keep], amount[low : low + _PART][keep]
        if dense:
            cells += np.bincount(a * shape[1] + b, weights=value, minlength=len(cells))
        else:
            table = table + csr_matrix((value, (a, b)), shape)
        if progress is not None:
            progress((done + 1) / len(parts))
    if not dense:
        return csr_matrix(table)
    filled = np.flatnonzero(cells)
    first = np.r_[0, np.cumsum(np.bincount(filled // shape[1], minlength=shape[0]))]
    return csr_matrix((cells[filled], filled % shape[1], first), shape)
