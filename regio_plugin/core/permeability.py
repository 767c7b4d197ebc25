"""Permeability of borders: how much crosses, against what would if the border meant nothing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .adjacency import Neighbours
from .expectation import Expectation
from .flows import Flows
from .messages import RegioError, Sentence, sentence
from .parallel import Progress

DEPTH = 2
MINIMUM_EXPECTED = 20.0
_BANDS = 5


@dataclass(frozen=True)
class Strips:
    """The strip of units along the border of regions ``low`` and ``high``: ``unit`` (k,), ``side`` True on the side of high."""

    low: int
    high: int
    unit: NDArray[np.intp]
    side: NDArray[np.bool_]


def permeability(
    flows: Flows,
    expectation: Expectation,
    labels: NDArray[np.intp],
    neighbours: Neighbours,
    depth: int = DEPTH,
    minimum_expected: float = MINIMUM_EXPECTED,
    points: NDArray[np.float64] | None = None,
    pairs: tuple[NDArray[np.intp], NDArray[np.intp]] | None = None,
    progress: Progress | None = None,
) -> pd.DataFrame:
    """How permeable the border of every two neighbouring regions is.

    Flows between the strips of units on both sides, over their expectation, divided by the same ratio for flows that stay on
    one side of the same strips: (X / E_X) / (W / E_W). The contrast removes what the model gets wrong for the whole
    neighbourhood. 0: nothing crosses; 1: crossing is as easy as staying; above 1: the border joins. After the border effect of
    McCallum (1995) and Persyn & Torfs (2016). The standard error of the logarithm is that of two Poisson counts.

    Args:
        flows: flows between n units; self flows are left out of X and W.
        expectation: what would flow without borders.
        labels: region (n,), -1 for none.
        neighbours: who borders on whom.
        depth: how many units deep the strips are; 1: the units that touch the border.
        minimum_expected: where less than this is expected to cross or to stay, the state is "few": noise.
        points: places (n, 2) of the units in metres; with them, what stays is weighted to the distances of what crosses.
        pairs: regions low (p,) < high (p,) to look at; None: all that are neighbours.
        progress: called with 0..1; may raise Cancelled.

    Returns:
        One row per pair: low, high, cross, expected_cross, within, expected_within, permeability (infinite where nothing stays
        though it could; NaN where undefined), standard_error (NaN where a count is 0), state ("known", "few", "undefined"),
        dispersion (at least 1: how many times more the flows vary than counts of independent people would; the error that
        allows for it is standard_error times its root).

    Raises:
        RegioError: the depth is below 1.
    """
    if depth < 1:
        raise RegioError("The strips along a border must be at least 1 unit deep; {depth} was asked.", depth=depth)
    low, high = neighbours.region_pairs(labels) if pairs is None else pairs
    near = _touching(neighbours, labels)
    rows = []
    for k, (i, j) in enumerate(zip(low, high)):
        if progress is not None and k % 16 == 0:
            progress(k / len(low))
        strips = _strips(near, neighbours, labels, int(i), int(j), depth)
        rows.append((i, j, *_flows_along(flows, expectation, strips, points)))
    names = ["low", "high", "cross", "expected_cross", "within", "expected_within", "permeability", "dispersion"]
    frame = pd.DataFrame(rows, columns=names).astype({"low": int, "high": int})
    frame[names[2:]] = frame[names[2:]].astype(float)
    with np.errstate(divide="ignore", invalid="ignore"):
        frame["standard_error"] = np.sqrt(1 / frame["cross"] + 1 / frame["within"]).replace(np.inf, np.nan)
    undefined = frame["permeability"].isna()
    few = frame[["expected_cross", "expected_within"]].min(axis=1) < minimum_expected
    frame["state"] = np.select([undefined, few], ["undefined", "few"], "known")
    return frame


def extremes(borders: pd.DataFrame, titles: NDArray[np.object_]) -> Sentence:
    """The least and the most permeable border in one sentence.

    Args:
        borders: as ``permeability`` returns them, or some of its rows.
        titles: names (R,) of the regions.
    """
    known = borders[borders["state"] == "known"]
    if known.empty:
        return sentence("None of {count} borders has enough flows to say how permeable it is.", count=len(borders))
    if len(known) == 1:
        only = known.iloc[0]
        return sentence(
            "Only the border between {a} and {b} has enough flows to say how permeable it is: flows cross it {value} times as "
            "readily as they stay on one side.",
            a=titles[int(only["low"])],
            b=titles[int(only["high"])],
            value=round(float(only["permeability"]), 2),
        )
    least, most = known.loc[known["permeability"].idxmin()], known.loc[known["permeability"].idxmax()]
    return sentence(
        "The least permeable border lies between {least_a} and {least_b}: flows cross it {least} times as readily as they stay "
        "on one side. The most permeable one lies between {most_a} and {most_b}: {most} times. 1 would be a border that nobody "
        "notices. {known} of {count} borders have enough flows to tell.",
        least_a=titles[int(least["low"])],
        least_b=titles[int(least["high"])],
        least=round(float(least["permeability"]), 2),
        most_a=titles[int(most["low"])],
        most_b=titles[int(most["high"])],
        most=round(float(most["permeability"]), 2),
        known=len(known),
        count=len(borders),
    )


def strips_of(
    neighbours: Neighbours, labels: NDArray[np.intp], low: int, high: int, depth: int = DEPTH
) -> Strips:
    """The units within ``depth`` steps of the border of two regions, each counted inside its own region."""
    return _strips(_touching(neighbours, labels), neighbours, labels, low, high, depth)


def _touching(neighbours: Neighbours, labels: NDArray[np.intp]) -> dict[tuple[int, int], NDArray[np.intp]]:
    """Units of region a that touch region b, by (a, b)."""
    a, b = labels[neighbours.start], labels[neighbours.other]
    keep = (a >= 0) & (b >= 0) & (a != b)
    frame = pd.DataFrame({"a": a[keep], "b": b[keep], "unit": neighbours.start[keep]}).drop_duplicates()
    return {(int(key[0]), int(key[1])): rows.to_numpy() for key, rows in frame.groupby(["a", "b"])["unit"]}


def _strips(
    near: dict[tuple[int, int], NDArray[np.intp]],
    neighbours: Neighbours,
    labels: NDArray[np.intp],
    low: int,
    high: int,
    depth: int,
) -> Strips:
    sides = []
    for own, other in ((low, high), (high, low)):
        strip = near.get((own, other), np.empty(0, dtype=np.intp))
        for _ in range(depth - 1):
            around = [neighbours.other[neighbours.first[u] : neighbours.first[u + 1]] for u in strip]
            reached = np.unique(np.concatenate([strip, *around])) if len(strip) else strip
            strip = reached[labels[reached] == own]
        sides.append(strip)
    unit = np.concatenate(sides).astype(np.intp)
    return Strips(low, high, unit, np.repeat([False, True], [len(sides[0]), len(sides[1])]))


def _flows_along(
    flows: Flows, expectation: Expectation, strips: Strips, points: NDArray | None
) -> tuple[float, float, float, float, float, float]:
    """X, E_X, W, E_W, the permeability and the dispersion of one border."""
    unit, side = strips.unit, strips.side
    if not side.any() or side.all():
        return 0.0, 0.0, 0.0, 0.0, np.nan, np.nan
    size = len(unit)
    amount = flows.matrix[unit][:, unit].toarray().ravel()
    a, b = np.divmod(np.arange(size * size), size)
    expected = expectation.of(unit[a], unit[b])
    other, across = a != b, side[a] != side[b]
    cross, within = other & across, other & ~across
    x, ex = float(amount[cross].sum()), float(expected[cross].sum())
    w, ew = float(amount[within].sum()), float(expected[within].sum())
    if not (ex > 0 and ew > 0) or not x + w > 0:
        return x, ex, w, ew, np.nan, np.nan
    inner = w / ew
    if points is not None:
        apart = np.hypot(*(points[unit[a]] - points[unit[b]]).T)
        inner = _standardised(amount, expected, apart, cross, within) or inner
    scale = np.where(across, x / ex, w / ew)
    return x, ex, w, ew, x / ex / inner if inner > 0 else np.inf, _dispersion(amount[other], (expected * scale)[other])


def _dispersion(amount: NDArray, expected: NDArray) -> float:
    """Pearson's statistic over its degrees of freedom, at least 1 (McCullagh & Nelder 1989)."""
    some = expected > 0
    free = int(some.sum()) - 2
    if free < 1:
        return 1.0
    return max(1.0, float(((amount[some] - expected[some]) ** 2 / expected[some]).sum()) / free)


def _standardised(
    amount: NDArray, expected: NDArray, apart: NDArray, cross: NDArray[np.bool_], within: NDArray[np.bool_]
) -> float:
    """W / E_W as it would be if what stays had the distances of what crosses: the ratio of each band of distance, weighted by
    what is expected to cross in it. Bands in which nothing can stay are left out.
    """
    # rounded, so that equal distances stay in one band when a turn of the map changes their last digit
    apart = np.round(apart / (apart.max() or 1.0), 9)
    order = np.argsort(apart[cross], kind="stable")
    share = np.cumsum(expected[cross][order])
    cuts = np.searchsorted(share, share[-1] * (1 - 1e-9) * np.arange(1, _BANDS) / _BANDS)
    edges = np.unique(apart[cross][order][np.minimum(cuts, len(order) - 1)])
    band = np.searchsorted(edges, apart, side="left")
    crossing, w, ew = (
        np.bincount(band[rows], weights=what[rows], minlength=len(edges) + 1)
        for rows, what in ((cross, expected), (within, amount), (within, expected))
    )
    usable = ew > 0
    weight = crossing[usable].sum()
    return float((crossing[usable] * w[usable] / ew[usable]).sum() / weight) if weight > 0 else 0.0
