"""How sure the permeability of a border is, when what crosses and what stays are counts."""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.special import pdtrik

DRAWS = 200
_WIDE = (0.05, 0.95)


def poisson_interval(
    border: pd.DataFrame, draws: int = DRAWS, seed: int = 1
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """90 % interval (p,) of F from Poisson draws of what crosses and what stays, the expectation held fixed.

    Args:
        border: cross, within and permeability of every border.
        draws: how many.
        seed: same seed, same interval, whatever the order of the borders.
    """
    shares = np.random.default_rng(seed).random((2, draws))
    cross, within = (border[name].to_numpy(dtype=float)[:, None] for name in ("cross", "within"))
    ratio = border["permeability"].to_numpy(dtype=float)[:, None]
    with np.errstate(divide="ignore", invalid="ignore"):
        crossing = np.where(cross > 0, _poisson(shares[0], cross) / cross, 0.0)
        staying = np.where(within > 0, _poisson(shares[1], within) / within, 1.0)
        drawn = np.where(crossing > 0, np.minimum(1.0, ratio * crossing / staying), 0.0)
    drawn = np.where(np.isnan(ratio), np.nan, drawn)
    low, high = np.quantile(drawn, _WIDE, axis=1)
    value = np.minimum(1.0, ratio[:, 0])
    return np.minimum(low, value), np.maximum(high, value)


def _poisson(share: NDArray, mean: NDArray) -> NDArray[np.float64]:
    """The Poisson numbers (p, b) at shares (b,) of distributions with means (p, 1)."""
    many = np.ceil(pdtrik(share[None, :], np.maximum(mean, 1e-12)) - 1e-9)
    return np.where(share[None, :] <= np.exp(-mean), 0.0, np.maximum(many, 0.0))
