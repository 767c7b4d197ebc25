"""How far two regionalisations agree: all indices that need only the overlap table n_ij.

Notation: X is the finer (or first) regionalisation with regions i and totals a_i, Y the other with regions j and totals
b_j; N is the total. All arrays are sparse: one entry per pair that shares weight.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .messages import RegioError


@dataclass(frozen=True)
class Agreement:
    """Whole-map indices, and per region of X and Y what a map can show.

    ``inhomogeneity_x`` (I,) and ``inhomogeneity_y`` (J,) may exceed 1 and are not clipped. ``mapcurves_*`` are goodness of
    fit per region; ``containment_*`` the largest share of a region inside one region of the other; ``jaccard_*`` its best
    match. ``adjusted_rand`` is the form for weights; ``adjusted_rand_counts`` that for pairs of units, NaN unless the weights
    are whole numbers.
    """

    homogeneity: float
    completeness: float
    v_measure: float
    entropy_x: float
    entropy_y: float
    mutual_information: float
    variation_of_information: float
    normalised_variation: float
    adjusted_rand: float
    adjusted_rand_counts: float
    conformity_xy: float
    conformity_yx: float
    lambda_xy: float
    lambda_yx: float
    trivial_xy: bool
    trivial_yx: bool
    inhomogeneity_x: NDArray[np.float64]
    inhomogeneity_y: NDArray[np.float64]
    containment_x: NDArray[np.float64]
    containment_y: NDArray[np.float64]
    jaccard_x: NDArray[np.float64]
    jaccard_y: NDArray[np.float64]
    mapcurves_x: NDArray[np.float64]
    mapcurves_y: NDArray[np.float64]
    share_x: NDArray[np.float64]
    share_y: NDArray[np.float64]

    def v_beta(self, beta: float) -> float:
        """V-measure in which completeness counts ``beta`` times as much as homogeneity (Rosenberg & Hirschberg 2007)."""
        return weighted_mean(self.homogeneity, self.completeness, beta)

    def mapcurves_area(self) -> tuple[float, float]:
        """Area under the MapCurves of X and of Y, by the trapezoid rule of the R package sabre (Hargrove et al. 2006)."""
        return _curve_area(self.mapcurves_x), _curve_area(self.mapcurves_y)

    def mapcurves_mean(self) -> tuple[float, float]:
        """Goodness of fit of X and of Y, weighted by the size of the regions."""
        return float(self.share_x @ self.mapcurves_x), float(self.share_y @ self.mapcurves_y)

    def jaccard(self) -> tuple[float, float]:
        """Best match of X and of Y, weighted by the size of the regions."""
        return float(self.share_x @ self.jaccard_x), float(self.share_y @ self.jaccard_y)


def agreement(x: NDArray[np.intp], y: NDArray[np.intp], weight: NDArray[np.float64]) -> Agreement:
    """All indices of two regionalisations from their shared weights.

    V-measure, homogeneity and completeness: Rosenberg & Hirschberg (2007); inhomogeneity of regions: Nowosad & Stepinski
    (2018); MapCurves: Hargrove, Hoffman & Hessburg (2006); adjusted Rand in its form for weights: after Hubert & Arabie
    (1985); variation of information in bits: Meila (2007); lambda: Goodman & Kruskal (1954).

    Args:
        x, y: region numbers (k,) of pairs; the same pair may occur more than once.
        weight: shared weight (k,), at least 0.

    Raises:
        RegioError: the weights add up to nothing, or are no numbers of at least 0.
    """
    weight = np.asarray(weight, dtype=float)
    if not (weight >= 0).all() or not 0 < weight.sum() < np.inf:
        raise RegioError("What is counted must be numbers of at least 0, and some of them above 0. Check the weight.")
    x, y, weight = _unique_pairs(x, y, weight)
    p = weight / weight.sum()
    px, py = np.bincount(x, weights=p), np.bincount(y, weights=p)
    hx, hy, hxy = _entropy(px), _entropy(py), _entropy(p)
    within_x = np.bincount(x, weights=-p * _log2(p / px[x]), minlength=len(px))
    within_y = np.bincount(y, weights=-p * _log2(p / py[y]), minlength=len(py))
    y_given_x, x_given_y = float(within_x.sum()), float(within_y.sum())
    h = 1.0 if hx == 0 else 1 - x_given_y / hx
    c = 1.0 if hy == 0 else 1 - y_given_x / hy
    by_x, by_y = _Groups.of(x), _Groups.of(y)
    best_x, best_y = by_x.largest(p), by_y.largest(p)
    match = p / (px[x] + py[y] - p)
    fit = p**2 / (px[x] * py[y])
    lambda_xy, lambda_yx = _lambda(best_x.sum(), py), _lambda(best_y.sum(), px)
    spread = y_given_x + x_given_y
    return Agreement(
        homogeneity=h,
        completeness=c,
        v_measure=weighted_mean(h, c, 1.0),
        entropy_x=hx,
        entropy_y=hy,
        mutual_information=hx - x_given_y,
        variation_of_information=spread,
        normalised_variation=spread / hxy if hxy > 0 else 0.0,
        adjusted_rand=_adjusted_rand(p, px, py),
        adjusted_rand_counts=_adjusted_rand_counts(x, y, weight),
        conformity_xy=float(best_x.sum()),
        conformity_yx=float(best_y.sum()),
        lambda_xy=lambda_xy[0],
        lambda_yx=lambda_yx[0],
        trivial_xy=lambda_xy[1],
        trivial_yx=lambda_yx[1],
        inhomogeneity_x=_ratio(within_x, px * hy),
        inhomogeneity_y=_ratio(within_y, py * hx),
        containment_x=_ratio(best_x, px),
        containment_y=_ratio(best_y, py),
        jaccard_x=by_x.largest(match),
        jaccard_y=by_y.largest(match),
        mapcurves_x=np.bincount(x, weights=fit, minlength=len(px)),
        mapcurves_y=np.bincount(y, weights=fit, minlength=len(py)),
        share_x=px,
        share_y=py,
    )


def weighted_mean(homogeneity: float, completeness: float, beta: float) -> float:
    """V of homogeneity and completeness; 0 where both are 0."""
    below = beta * homogeneity + completeness
    return (1 + beta) * homogeneity * completeness / below if below > 0 else 0.0


def _unique_pairs(x: NDArray, y: NDArray, weight: NDArray) -> tuple[NDArray, NDArray, NDArray]:
    columns = int(y.max()) + 1
    key = x * columns + y
    cells = (int(x.max()) + 1) * columns
    if cells <= 50 * len(key) + 10_000:
        table = np.bincount(key, weights=weight, minlength=cells)
        pairs = np.flatnonzero(table > 0)
        return pairs // columns, pairs % columns, table[pairs]
    pairs, pair = np.unique(key, return_inverse=True)
    total = np.bincount(pair, weights=weight)
    pairs, total = pairs[total > 0], total[total > 0]
    return pairs // columns, pairs % columns, total


def _log2(share: NDArray) -> NDArray:
    with np.errstate(divide="ignore"):
        return np.log2(np.where(share > 0, share, 1.0))


def _entropy(p: NDArray) -> float:
    return max(float(-(p * _log2(p)).sum()), 0.0)


@dataclass(frozen=True)
class _Groups:
    """Rows (k,) brought together by group: ``order`` sorts them, ``start`` is where the group ``number`` begins."""

    order: NDArray[np.intp]
    start: NDArray[np.intp]
    number: NDArray[np.intp]
    count: int

    @classmethod
    def of(cls, group: NDArray[np.intp]) -> _Groups:
        count = int(group.max()) + 1
        # small numbers are sorted by numpy in linear time
        order = np.argsort(group.astype(np.min_scalar_type(count)), kind="stable")
        ordered = group[order]
        start = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]])
        return cls(order, start, ordered[start], count)

    def largest(self, value: NDArray[np.float64]) -> NDArray[np.float64]:
        """Largest value (count,) of every group, 0 for groups without rows."""
        result = np.zeros(self.count)
        result[self.number] = np.maximum.reduceat(value[self.order], self.start)
        return result


def _ratio(above: NDArray, below: NDArray) -> NDArray[np.float64]:
    return np.divide(above, below, out=np.zeros(len(above)), where=below > 0)


def _lambda(conformity: float, parents: NDArray) -> tuple[float, bool]:
    """Goodman & Kruskal's lambda, and True where it says nothing because there is one parent only."""
    largest = float(parents.max())
    if np.count_nonzero(parents) < 2:
        return 1.0, True
    return float((conformity - largest) / (1 - largest)), False


def _adjusted_rand(p: NDArray, px: NDArray, py: NDArray) -> float:
    both, sx, sy = float(p @ p), float(px @ px), float(py @ py)
    scale = (sx + sy) / 2 - sx * sy
    return (both - sx * sy) / scale if scale > 0 else 1.0


def _adjusted_rand_counts(x: NDArray, y: NDArray, weight: NDArray) -> float:
    """The adjusted Rand index of Hubert & Arabie (1985) as published: over pairs of units."""
    if not (weight == np.round(weight)).all():
        return float("nan")

    def pairs(count: NDArray) -> float:
        return float((count * (count - 1)).sum()) / 2

    both, sx, sy = pairs(weight), pairs(np.bincount(x, weights=weight)), pairs(np.bincount(y, weights=weight))
    of_all = pairs(weight.sum())
    expected = sx * sy / of_all if of_all > 0 else 0.0
    scale = (sx + sy) / 2 - expected
    return (both - expected) / scale if scale > 0 else 1.0


def _curve_area(fit: NDArray) -> float:
    fit = np.sort(fit[fit > 0])
    if len(fit) == 1:
        return float(1 + fit[0]) / 2
    return float((fit.sum() - (fit[0] + fit[-1]) / 2) / (len(fit) - 1))
