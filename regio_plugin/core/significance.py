"""Better than chance? Tests of a whole map and of single borders against random maps of the same shape."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from .adjacency import Neighbours
from .agreement import agreement
from .messages import RegioError, Sentence, sentence
from .null_maps import TOLERANCE, random_maps
from .parallel import Progress, span

CONFORMITY, V_MEASURE, LAMBDA, COINCIDENCE = range(4)
FEWEST_UNITS = 20
FEWEST_DRAWS = 19
LEVEL = 0.05
_TIE = 1e-9
_CELLS = 2_000_000


@dataclass(frozen=True)
class MapTest:
    """A whole-map test: the observed value, what random maps give (``drawn``, (b,)), and how far they lie apart.

    ``reason`` says why a map is not testable; then all figures but ``observed`` are NaN. ``z`` is the distance from the mean
    of the random maps in their standard deviations.
    """

    statistic: int
    observed: float
    drawn: NDArray[np.float64]
    p_value: float = np.nan
    reason: Sentence | None = None
    notes: list[Sentence] = field(default_factory=list)

    @property
    def testable(self) -> bool:
        """True if random maps could be drawn and differ."""
        return self.reason is None

    @property
    def mean(self) -> float:
        """Mean of the random maps."""
        return float(self.drawn.mean()) if self.testable else np.nan

    @property
    def deviation(self) -> float:
        """Standard deviation of the random maps."""
        return float(self.drawn.std(ddof=1)) if self.testable else np.nan

    @property
    def z(self) -> float:
        """Effect size: how many standard deviations the observed value lies above the mean of the random maps."""
        return (self.observed - self.mean) / self.deviation if self.testable else np.nan

    @property
    def as_good(self) -> int:
        """How many random maps reach the observed value."""
        return int(reaching(self.observed, self.drawn, "high").sum())


def reaching(observed: float, drawn: NDArray[np.float64], side: str = "high") -> NDArray[np.bool_]:
    """True (b,) for drawn values at least as extreme as the observed one; rounding makes no difference."""
    slack = _TIE * max(abs(observed), 1e-300)
    return drawn >= observed - slack if side == "high" else drawn <= observed + slack


def monte_carlo_p(observed: float, drawn: NDArray[np.float64], side: str = "high") -> float:
    """(1 + number of draws at least as extreme) / (draws + 1), never 0 (Davison & Hinkley 1997; Phipson & Smyth 2010).

    Args:
        observed: the value of the real map.
        drawn: values (b,) of the random ones.
        side: "high" if large values speak for the map, "low" if small ones do.
    """
    drawn = np.asarray(drawn, dtype=float)
    return float(1 + reaching(observed, drawn, side).sum()) / (len(drawn) + 1)


def sequential_p(observed: float, drawn: NDArray[np.float64], enough: int, side: str = "low") -> tuple[float, bool]:
    """The p-value of a test that may stop early, and whether it can (Besag & Clifford 1991).

    It stops at the draw that is the ``enough``-th at least as extreme as the observed value: p = enough / number of draws until
    then. Before that p is the usual one.
    """
    drawn = np.asarray(drawn, dtype=float)
    hits = np.flatnonzero(reaching(observed, drawn, side))
    if len(hits) >= enough:
        return enough / float(hits[enough - 1] + 1), True
    return monte_carlo_p(observed, drawn, side), False


def q_values(p: NDArray[np.float64]) -> NDArray[np.float64]:
    """Smallest share of false discoveries (n,) at which each test would still count (Benjamini & Hochberg 1995).

    NaN (not tested) stays NaN and does not count as a test.
    """
    p = np.asarray(p, dtype=float)
    result = np.full(len(p), np.nan)
    rows = np.flatnonzero(~np.isnan(p))
    order = rows[np.argsort(p[rows], kind="stable")]
    scaled = p[order] * len(order) / np.arange(1, len(order) + 1)
    result[order] = np.minimum(np.minimum.accumulate(scaled[::-1])[::-1], 1.0)
    return result


@dataclass(frozen=True)
class Edges:
    """Pairs of neighbouring units ``low``, ``high`` (p,) with the ``length`` (p,) of their common border."""

    low: NDArray[np.intp]
    high: NDArray[np.intp]
    length: NDArray[np.float64]


def map_statistics(
    statistic: int,
    fixed: NDArray[np.intp],
    drawn: NDArray[np.integer],
    weight: NDArray[np.float64],
    edges: Edges | None = None,
    progress: Progress | None = None,
) -> NDArray[np.float64]:
    """A statistic of one fixed map against each of b maps.

    Conformity K of the fixed map in the drawn ones, V-measure (Rosenberg & Hirschberg 2007), lambda (Goodman & Kruskal
    1954), or coincidence: the share of the length of the drawn borders that the fixed map draws too.

    Args:
        statistic: CONFORMITY, V_MEASURE, LAMBDA or COINCIDENCE.
        fixed: region (n,) in the fixed map, -1 for none.
        drawn: regions (b, n) in the other maps, -1 for none, in all of them for the same units.
        weight: what counts (n,), at least 0.
        edges: needed for coincidence.
        progress: called with 0..1; may raise Cancelled.

    Returns:
        Values (b,); NaN where a map has no inner border.
    """
    tell = progress or (lambda share: None)
    units = np.flatnonzero((fixed >= 0) & (drawn[0] >= 0)) if len(drawn) else np.empty(0, dtype=np.intp)
    if statistic == COINCIDENCE:
        if edges is None:
            raise ValueError("coincidence needs edges")
        cost = len(edges.low)
    else:
        x, weight = np.unique(fixed[units], return_inverse=True)[1], weight[units]
        regions = int(drawn.max()) + 1 if drawn.size else 1
        cost = (int(x.max()) + 1 if len(x) else 1) * regions
    step = max(1, _CELLS // max(cost, len(units), 1))
    result = [np.empty(0)]
    for begin in range(0, len(drawn), step):
        tell(begin / len(drawn))
        part = drawn[begin : begin + step]
        if edges is not None and statistic == COINCIDENCE:
            result.append(_coincidence(fixed, part, edges))
        elif cost > 20 * len(units) + 10_000:
            result.append(_one_by_one(statistic, x, part[:, units], weight))
        else:
            result.append(_from_tables(statistic, x, part[:, units], weight, regions))
    return np.concatenate(result)


def _coincidence(fixed: NDArray, drawn: NDArray, edges: Edges) -> NDArray[np.float64]:
    a, b = drawn[:, edges.low], drawn[:, edges.high]
    counted = (fixed[edges.low] >= 0) & (fixed[edges.high] >= 0)
    border = (a != b) & (a >= 0) & (b >= 0)
    length = np.where(counted, edges.length, 0.0)
    both = border @ np.where(fixed[edges.low] != fixed[edges.high], length, 0.0)
    total = border @ length
    return np.divide(both, total, out=np.full(len(drawn), np.nan), where=total > 0)


def _from_tables(statistic: int, x: NDArray, drawn: NDArray, weight: NDArray, regions: int) -> NDArray[np.float64]:
    """All overlap tables (b, I, J) at once."""
    count, rows = len(drawn), int(x.max()) + 1
    key = np.arange(count)[:, None] * (rows * regions) + (x * regions)[None, :] + drawn
    table = np.bincount(key.ravel(), weights=np.tile(weight, count), minlength=count * rows * regions)
    table = table.reshape(count, rows, regions) / weight.sum()
    if statistic == V_MEASURE:
        both, hx, hy = (_entropies(part) for part in (table.reshape(count, -1), table.sum(2), table.sum(1)))
        of_both = hx + hy
        shared = np.maximum(of_both - both, 0.0)
        return np.divide(2 * shared, of_both, out=np.ones(count), where=of_both > 0)
    conformity = table.max(axis=2).sum(axis=1)
    if statistic == CONFORMITY:
        return conformity
    largest = table.sum(1).max(axis=1)
    return np.divide(conformity - largest, 1 - largest, out=np.ones(count), where=largest < 1 - _TIE)


def _entropies(p: NDArray[np.float64]) -> NDArray[np.float64]:
    return -(p * np.log2(np.where(p > 0, p, 1.0))).sum(axis=1)


def _one_by_one(statistic: int, x: NDArray, drawn: NDArray, weight: NDArray) -> NDArray[np.float64]:
    found = [agreement(x, labels.astype(np.intp), weight) for labels in drawn]
    name = {CONFORMITY: "conformity_xy", V_MEASURE: "v_measure", LAMBDA: "lambda_xy"}[statistic]
    return np.array([getattr(item, name) for item in found])


def map_test(
    neighbours: Neighbours,
    fixed: NDArray[np.intp],
    resampled: NDArray[np.intp],
    weight: NDArray[np.float64],
    statistic: int = CONFORMITY,
    draws: int = 999,
    size: NDArray[np.float64] | None = None,
    tolerance: float = TOLERANCE,
    seed: int = 1,
    edges: Edges | None = None,
    progress: Progress | None = None,
) -> MapTest:
    """Whether two maps agree more than chance explains: one stays, the other is redrawn with regions of the same sizes.

    The random maps are contiguous and keep the size of every region (ReCom with uniform spanning trees: DeFord, Duchin &
    Solomon 2021; Wilson 1996). The test is one-sided: high values speak for the maps.

    Args:
        neighbours: who borders on whom.
        fixed, resampled: regions (n,), -1 for none.
        weight: what counts (n,).
        statistic: see ``map_statistics``.
        draws: number of random maps.
        size: what the size of a region is (n,); None: number of units.
        tolerance: how far sizes may change, as a share.
        seed: the same seed gives the same answer.
        edges: needed for coincidence.
        progress: called with 0..1; may raise Cancelled.

    Raises:
        RegioError: fewer than 19 draws, the maps have no unit in common, or weights of 0 only.
    """
    if draws < FEWEST_DRAWS:
        raise RegioError("At least {least} random maps are needed; {count} were asked.", least=FEWEST_DRAWS, count=draws)
    shared = (fixed >= 0) & (resampled >= 0)
    if not weight[shared].sum() > 0:
        raise RegioError("The two maps have nothing in common: no unit with a weight has a region in both.")
    observed = float(map_statistics(statistic, fixed, resampled[None, :], weight, edges)[0])
    reason = _why_not(neighbours, fixed, resampled, observed)
    if reason is not None:
        return MapTest(statistic, observed, np.empty(0), reason=reason)
    maps = random_maps(
        neighbours, resampled, draws, size=size, tolerance=tolerance, seed=seed, progress=span(progress, 0.0, 0.9)
    )
    drawn = map_statistics(statistic, fixed, maps.labels, weight, edges, span(progress, 0.9, 1.0))
    if not len(drawn) or np.ptp(drawn) <= _TIE * max(abs(float(drawn.max())), _TIE):
        return MapTest(statistic, observed, drawn, reason=_ALL_THE_SAME, notes=list(maps.notes))
    return MapTest(statistic, observed, drawn, monte_carlo_p(observed, drawn), notes=list(maps.notes))


def _why_not(neighbours: Neighbours, fixed: NDArray, resampled: NDArray, observed: float) -> Sentence | None:
    """Why a map cannot be tested, None if it can."""
    touching = len(neighbours.region_pairs(resampled)[0]) > 0
    shared = (fixed >= 0) & (resampled >= 0)
    fixed, resampled = fixed[shared], resampled[shared]
    if len(fixed) < FEWEST_UNITS:
        return sentence(
            "Only {count} units have a region in both maps; at least {least} are needed, else there are too few random maps.",
            count=len(fixed),
            least=FEWEST_UNITS,
        )
    if len(np.unique(resampled)) < 2:
        return sentence("The map to redraw has one region only, so there is nothing to redraw.")
    if len(np.unique(fixed)) < 2:
        return sentence("The map that stays has one region only, so every random map fits it equally well.")
    if not touching:
        return sentence("No two regions of the map to redraw touch each other. Links across water can be given.")
    if np.isnan(observed):
        return sentence("The map to redraw has no border between its regions, so borders cannot be compared.")
    return None


_ALL_THE_SAME = sentence(
    "Every random map gives the same value: the regions cannot be drawn in another way. Is each one an island, or one unit?"
)


def map_verdict(test: MapTest, fixed: str, resampled: str) -> Sentence:
    """The answer in one sentence; ``fixed`` and ``resampled`` are what the maps are called."""
    if test.reason is not None:
        return sentence(
            'Whether "{fixed}" and "{resampled}" agree more than by chance cannot be tested.', fixed=fixed, resampled=resampled
        )
    values = {
        "fixed": fixed,
        "resampled": resampled,
        "observed": round(test.observed, 3),
        "mean": round(test.mean, 3),
        "count": test.as_good,
        "draws": len(test.drawn),
    }
    if test.p_value <= LEVEL:
        return sentence(
            '"{fixed}" and "{resampled}" agree more than chance explains: {observed}, against {mean} on average for random '
            "maps with regions of the same sizes; {count} of {draws} random maps agree as well.",
            **values,
        )
    return sentence(
        '"{fixed}" and "{resampled}" do not agree more than chance explains: {observed}, against {mean} on average for random '
        "maps with regions of the same sizes; {count} of {draws} random maps agree as well.",
        **values,
    )


def map_heading(test: MapTest, fixed: str, resampled: str) -> Sentence:
    """The answer as a heading, without figures."""
    values = {"fixed": fixed, "resampled": resampled}
    if test.testable and test.p_value <= LEVEL:
        return sentence('"{fixed}" and "{resampled}" agree more than chance explains', **values)
    return sentence('"{fixed}" and "{resampled}" do not agree more than chance explains', **values)
