"""Borders judged by how often many runs put both sides in one region."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .coverage import Borders, Coverage


class CoAssignment(NamedTuple):
    """Pairs of units ``low`` < ``high`` (p,) and the share (p,) of runs that put both in one region; NaN: not known."""

    low: NDArray[np.intp]
    high: NDArray[np.intp]
    together: NDArray[np.float64]


def together_along(coverage: Coverage, borders: Borders, runs: CoAssignment) -> NDArray[np.float64]:
    """The share (p,) of runs that do not draw each border: the mean over the pairs of units on both sides of it, by the length
    of their common border (co-assignment: Lancichinetti & Fortunato 2012). NaN where nothing is known of any pair along it.
    """
    left, right = coverage.left[borders.edge], coverage.right[borders.edge]
    key = np.minimum(left, right) * coverage.count + np.maximum(left, right)
    known = ~np.isnan(runs.together)
    given = (runs.low * coverage.count + runs.high)[known]
    order = np.argsort(given, kind="stable")
    given, share = given[order], runs.together[known][order]
    if not len(given):
        return np.full(len(borders), np.nan)
    place = np.minimum(np.searchsorted(given, key), len(given) - 1)
    length = np.where(given[place] == key, coverage.length[borders.edge], 0.0)
    total = np.bincount(borders.pair, weights=length, minlength=len(borders))
    summed = np.bincount(borders.pair, weights=length * share[place], minlength=len(borders))
    return np.divide(summed, total, out=np.full(len(borders), np.nan), where=total > 0)
