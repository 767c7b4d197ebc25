"""How far functional regions hang on chance: the same method again and again, on flows drawn anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..adjacency import Neighbours
from ..flows import Flows
from ..messages import RegioError, Sentence, sentence
from ..parallel import Progress, span

Delineate = Callable[[Flows, int, Progress], NDArray[np.intp]]
Draw = Callable[[np.random.Generator], Flows]

REPLICATES = 200
FIRM = 0.95
_FEWEST = 30.0
_FOLD = 64
_BORDER_CLASSES = ((FIRM, "always"), (0.6, "most"), (0.4, "half"), (1 - FIRM, "few"))
_UNIT_CLASSES = ((FIRM, "firm"), (0.75, "mostly"), (0.5, "wavering"))


def bootstrap(flows: Flows, rng: np.random.Generator) -> Flows:
    """The flows as they might have been counted at another time: every amount, also the external ones, is drawn anew from a
    Poisson distribution around it (parametric bootstrap: Efron & Tibshirani 1993). Amounts are taken for counts.

    Raises:
        RegioError: less than 30 flows in all.
    """
    if flows.total < _FEWEST:
        raise RegioError(
            'All amounts of "{flows}" add up to {total}, too little to draw them anew: they must be counts, for instance of '
            "people. Choose another amount field, or scale it.",
            flows=flows.label,
            total=round(flows.total, 3),
        )
    amount = rng.poisson(flows.amount).astype(float)
    outside_out, outside_in = rng.poisson(flows.outside_out), rng.poisson(flows.outside_in)
    keep = amount > 0
    return Flows(
        flows.label,
        flows.unit_count,
        flows.origin[keep],
        flows.destination[keep],
        amount[keep],
        outside_out.astype(float),
        outside_in.astype(float),
        flows.matched,
    )


@dataclass(frozen=True)
class Stability:
    """What many runs say of one division.

    ``low``, ``high`` (p,) are the pairs of neighbours and ``together`` (p,) the share of runs that put both in one region;
    NaN where no run places both. ``base`` (n,) is the division that is judged. ``unit`` (n,) is the share of runs in which a
    unit lies in its base region, NaN for a unit without one. ``modal`` (n,) is the base region it lies in most often, -1 for
    none, and ``modal_share`` (n,) how often; ``other`` (n,) is the region that is not its own in which it lies most often, -1
    for none. Of every run: ``region_counts``, ``changed`` (number of units that are not in their base region) and ``variant``
    (which parameters, 0 for the given ones).
    """

    low: NDArray[np.intp]
    high: NDArray[np.intp]
    together: NDArray[np.float64]
    base: NDArray[np.intp]
    unit: NDArray[np.float64]
    modal: NDArray[np.intp]
    modal_share: NDArray[np.float64]
    other: NDArray[np.intp]
    region_counts: NDArray[np.intp]
    changed: NDArray[np.intp]
    variant: NDArray[np.intp]
    notes: list[Sentence] = field(default_factory=list)

    @property
    def apart(self) -> NDArray[np.float64]:
        """The share (p,) of runs with a border between two neighbours: how firm it is."""
        return 1 - self.together

    @property
    def border(self) -> NDArray[np.bool_]:
        """True (p,) where the division itself has a border between two neighbours."""
        a, b = self.base[self.low], self.base[self.high]
        return (a != b) & (a >= 0) & (b >= 0)

    @property
    def changing(self) -> NDArray[np.bool_]:
        """True (n,) for units whose usual region is not the same in 95 % of the runs."""
        return (self.base >= 0) & (self.modal_share < FIRM)

    @property
    def firm(self) -> NDArray[np.bool_]:
        """True (p,) for borders of the division that at least 95 % of the runs draw."""
        return self.border & (self.apart >= FIRM)

    @property
    def instability(self) -> NDArray[np.float64]:
        """How undecided the runs are between two neighbours (p,): 4 P (1 - P), 0 all agree, 1 half of them draw a border."""
        return 4 * self.together * self.apart

    @property
    def unit_instability(self) -> NDArray[np.float64]:
        """The mean of the instability between a unit and its neighbours (n,), NaN where it has none that is known."""
        known, count = ~np.isnan(self.together), len(self.base)
        unit, value = np.r_[self.low[known], self.high[known]], np.tile(self.instability[known], 2)
        times = np.bincount(unit, minlength=count)
        total = np.bincount(unit, weights=value, minlength=count)
        return np.divide(total, times, out=np.full(count, np.nan), where=times > 0)

    def border_classes(self) -> NDArray[np.object_]:
        """always, most, half, few or never (p,): how many runs draw a border between two neighbours; None: none can."""
        return _classes(self.apart, _BORDER_CLASSES, "never")

    def unit_classes(self) -> NDArray[np.object_]:
        """firm, mostly, wavering or torn (n,): how often a unit lies in its base region; None: it has none."""
        return _classes(self.unit, _UNIT_CLASSES, "torn")


def stability(
    flows: Flows,
    delineate: Delineate,
    base: NDArray[np.intp],
    neighbours: Neighbours,
    replicates: int = REPLICATES,
    seed: int = 1,
    grid: Sequence[Delineate] = (),
    draw: Draw | None = None,
    progress: Progress | None = None,
) -> Stability:
    """Repeat a method on flows drawn anew, each run with its own seed and, in turn, with other parameters (co-assignment:
    Lancichinetti & Fortunato 2012; flow bootstrap and border frequency: Thiemann et al. 2010).

    A region of a run counts as the base region with which it shares most, if it is also the one that shares most with that
    region (what leaves and arrives in the shared units decides). Where two regions merge, the smaller one is gone. In a run in
    which the method finds nothing no unit has a region; a note counts such runs.

    Args:
        flows: what the division was made of.
        delineate: from flows, a seed and a function to tell progress to the region (n,) of each unit, -1 for none.
        base: the division to judge (n,), -1 for none.
        neighbours: who borders on whom.
        replicates: number of runs.
        seed: the same seed gives the same answer; a run does not depend on the others.
        grid: the method with other parameters; the runs take ``delineate`` and these by turns.
        draw: how flows are drawn anew; None: ``bootstrap``.
        progress: called with 0..1; may raise Cancelled.

    Raises:
        RegioError: no runs, no region in the division, flows that are no counts, or a method that never finds a region.
    """
    _check(base, replicates)
    drawn = draw or (lambda rng: bootstrap(flows, rng))
    methods = (delineate, *grid)
    low, high = neighbours.pairs()
    weight = flows.out_total + flows.in_total
    both, same = np.zeros(len(low), dtype=np.intp), np.zeros(len(low), dtype=np.intp)
    counts, changed = np.zeros(replicates, dtype=np.intp), np.zeros(replicates, dtype=np.intp)
    tally = _Tally(base)
    failed: list[list[RegioError]] = [[] for _ in methods]
    for run in range(replicates):
        part = span(progress, run / replicates, (run + 1) / replicates)
        part(0.0)
        rng = np.random.default_rng((seed, run))
        own, kind = int(rng.integers(2**31)), run % len(methods)
        labels = _attempt(methods[kind], drawn(rng), own, part, failed[kind])
        a, b = labels[low], labels[high]
        placed = (a >= 0) & (b >= 0)
        both += placed
        same += placed & (a == b)
        matched = counterparts(base, labels, weight)
        counts[run] = len(np.unique(labels[labels >= 0]))
        changed[run] = int(((matched != base) & (base >= 0)).sum())
        tally.add(matched)
    together = np.divide(same, both, out=np.full(len(low), np.nan), where=both > 0)
    variant = np.arange(replicates) % len(methods)
    notes = [*_without_regions(failed, np.bincount(variant)), *(no_counts(flows) if draw is None else [])]
    return Stability(low, high, together, base, *tally.shares(), counts, changed, variant, notes)


def counterparts(base: NDArray[np.intp], labels: NDArray[np.intp], weight: NDArray[np.float64]) -> NDArray[np.intp]:
    """For every unit the base region (n,) that its region in ``labels`` stands for: -1 for no region, -2 for one without
    counterpart. Two regions are counterparts if each shares more weight with the other than with any third; among equals the
    lower number counts.
    """
    result = np.where(labels >= 0, -2, -1).astype(np.intp)
    shared = (base >= 0) & (labels >= 0)
    if not shared.any():
        return result
    columns = int(labels.max()) + 1
    pairs, pair = np.unique(base[shared] * columns + labels[shared], return_inverse=True)
    overlap = np.bincount(pair, weights=weight[shared], minlength=len(pairs))
    row, column = pairs // columns, pairs % columns
    best_column = _largest(row, column, overlap)
    best_row = _largest(column, row, overlap)
    mutual = (best_column[row] == column) & (best_row[column] == row)
    stands_for = np.full(columns, -2, dtype=np.intp)
    stands_for[column[mutual]] = row[mutual]
    result[labels >= 0] = stands_for[labels[labels >= 0]]
    return result


def verdict(result: Stability) -> Sentence:
    """The answer in one sentence."""
    return sentence(
        "In {runs} runs {changed} of {units} units change region; {firm} of {borders} borders between neighbours are firm.",
        runs=len(result.changed),
        changed=int(result.changing.sum()),
        units=int((result.base >= 0).sum()),
        borders=int(result.border.sum()),
        firm=int(result.firm.sum()),
    )


def heading(result: Stability) -> Sentence:
    """The answer as a heading."""
    return sentence(
        "{changed} of {units} units change region; {firm} of {borders} borders between neighbours are firm",
        changed=int(result.changing.sum()),
        units=int((result.base >= 0).sum()),
        borders=int(result.border.sum()),
        firm=int(result.firm.sum()),
    )


def no_counts(flows: Flows) -> list[Sentence]:
    """A note where most amounts are no whole numbers, so that drawing them anew may say too little or too much."""
    if np.mean(flows.amount != np.rint(flows.amount)) < 0.5:
        return []
    return [
        sentence(
            'Most amounts of "{flows}" are no whole numbers. They are drawn anew as if they were counts of people; if they are '
            "not, the regions look firmer or weaker than they are.",
            flows=flows.label,
        )
    ]


def _attempt(
    method: Delineate, flows: Flows, seed: int, tell: Progress, errors: list[RegioError]
) -> NDArray[np.intp]:
    """The region (n,) of each unit in a run, -1 for all where the method finds none; ``errors`` takes why."""
    try:
        return method(flows, seed, tell)
    except RegioError as error:
        errors.append(error)
        return np.full(flows.unit_count, -1, dtype=np.intp)


def _without_regions(failed: list[list[RegioError]], runs: NDArray[np.intp]) -> list[Sentence]:
    """How many runs found no region, and why the first one did not; ``runs`` (variants,) is how many runs each had."""
    for errors, count in zip(failed, runs.tolist()):
        if len(errors) == count:
            raise errors[0]
    every = [error for errors in failed for error in errors]
    if not every:
        return []
    count, total = len(every), int(runs.sum())
    said = sentence(
        "In {count} of {runs} runs the method finds no regions, so that no unit lies in its own.", count=count, runs=total
    )
    return [said, every[0].sentence]


class _Tally:
    """How often every unit stands in every base region, of many runs; little is kept in memory."""

    def __init__(self, base: NDArray[np.intp]) -> None:
        self._base = base
        self._columns = int(base.max(initial=-1)) + 3
        self._offset = np.arange(len(base)) * self._columns + 2
        self._waiting: list[NDArray] = []
        self._keys = np.empty(0, dtype=np.intp)
        self._times = np.empty(0, dtype=np.intp)
        self._runs = 0

    def add(self, matched: NDArray[np.intp]) -> None:
        """Count one run: the base region (n,) of every unit, or -1 or -2."""
        self._runs += 1
        self._waiting.append(self._offset + matched)
        if len(self._waiting) == _FOLD:
            self._fold()

    def _fold(self) -> None:
        ones = np.ones(sum(len(part) for part in self._waiting), dtype=np.intp)
        keys, place = np.unique(np.concatenate([self._keys, *self._waiting]), return_inverse=True)
        self._times = np.bincount(place, weights=np.r_[self._times, ones], minlength=len(keys)).astype(np.intp)
        self._keys, self._waiting = keys, []

    def shares(self) -> tuple[NDArray, NDArray, NDArray, NDArray]:
        """The share of runs in the own region, the most frequent region and its share, and the most frequent other one."""
        self._fold()
        base = self._base
        unit, region = self._keys // self._columns, self._keys % self._columns - 2
        own = np.zeros(len(base))
        stays = (region == base[unit]) & (region >= 0)
        own[unit[stays]] = self._times[stays] / self._runs
        known = region >= 0
        modal = _largest(unit[known], region[known], self._times[known], len(base))
        times = np.zeros(len(base))
        usual = known & (region == modal[unit])
        times[unit[usual]] = self._times[usual]
        elsewhere = known & (region != base[unit])
        other = _largest(unit[elsewhere], region[elsewhere], self._times[elsewhere], len(base))
        return np.where(base >= 0, own, np.nan), modal, times / self._runs, other


def _largest(group: NDArray[np.intp], item: NDArray[np.intp], value: NDArray, count: int | None = None) -> NDArray[np.intp]:
    """The item of every group with the largest value, the lowest among equals; -1 for groups that do not occur."""
    size = int(group.max()) + 1 if count is None else count
    result = np.full(size, -1, dtype=np.intp)
    order = np.lexsort((-item, value, group))
    result[group[order]] = item[order]
    return result


def _classes(share: NDArray[np.float64], limits: tuple[tuple[float, str], ...], rest: str) -> NDArray[np.object_]:
    conditions = [np.isnan(share), *(share >= limit for limit, _ in limits)]
    return np.select(conditions, [None, *(name for _, name in limits)], rest)


def _check(base: NDArray[np.intp], replicates: int) -> None:
    if replicates < 1:
        raise RegioError("At least one run is needed; {count} were asked.", count=replicates)
    if not (base >= 0).any():
        raise RegioError("No unit has a region, so there is nothing to judge.")
