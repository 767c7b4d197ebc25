"""Several kinds of flows at once: flows that combine them, and the scale at which their regions agree most."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from ..adjacency import Neighbours
from ..flows import Flows
from ..messages import RegioError, Sentence, first_few, sentence
from ..null_maps import random_maps
from ..parallel import Progress, span
from ..significance import FEWEST_DRAWS, V_MEASURE, map_statistics
from .tree import Tree

ONE_DOMAIN = sentence(
    "Domains can be compared only if there are several; here is one. Choose the field that tells kinds of flows apart, or "
    "several fields with amounts."
)
_SEVERAL = "combined flows"
_OUTER = 0.05
_NEAR = 0.05
_NUMBERS = 24
_UNITS_PER_REGION = 4
_LEAST_STEPS, _ROUNDS = 40, 3
_COLUMNS = ("number", "agreement", "chance", "chance_low", "chance_high", "excess")


def combined(
    domains: Mapping[str, Flows],
    weights: Mapping[str, float] | None = None,
    label: str = _SEVERAL,
    progress: Progress | None = None,
) -> Flows:
    """One set of flows out of several domains, each of which counts as much as its weight says, however large it is.

    Amounts are taken as shares of all that flows in their domain, external flows included; these shares are added with the
    weights (scaled to 1) and multiplied by the weighted mean of the totals, so that sizes stay sizes. Hence a domain alone, or
    twice, is what it was, and nothing depends on the unit a domain is measured in but the overall size.

    Args:
        domains: flows between the same units, by name.
        weights: at least 0, by name; a domain without weight counts 1. None: all count alike.
        label: what the result is called.
        progress: called with 0..1 between domains; may raise Cancelled.

    Raises:
        RegioError: a weight belongs to no domain, is negative or no number, or all are 0.
    """
    share = _shares(domains, weights or {})
    parts = [(share[name], flows) for name, flows in domains.items() if share[name] > 0]
    whole = {id(flows): flows.total + float(flows.outside_out.sum() + flows.outside_in.sum()) for _, flows in parts}
    overall = sum(part * whole[id(flows)] for part, flows in parts)
    scaled = [(overall * part / whole[id(flows)], flows) for part, flows in parts]
    tell = progress or (lambda share: None)
    count = parts[0][1].unit_count
    table = csr_matrix((count, count))
    for done, (factor, flows) in enumerate(scaled):
        tell(done / len(scaled))
        table = table + csr_matrix((factor * flows.amount, (flows.origin, flows.destination)), table.shape)
    tell(1.0)
    return Flows(
        label,
        count,
        np.repeat(np.arange(count), np.diff(table.indptr)),
        table.indices.astype(np.intp),
        table.data,
        np.sum([factor * flows.outside_out for factor, flows in scaled], axis=0),
        np.sum([factor * flows.outside_in for factor, flows in scaled], axis=0),
        sum(part * flows.matched for part, flows in parts),
        _notes(domains, share),
    )


def _shares(domains: Mapping[str, Flows], weights: Mapping[str, float]) -> dict[str, float]:
    """The weight of every domain, together 1."""
    unknown = [name for name in weights if name not in domains]
    if unknown:
        raise RegioError(
            'A weight is given for "{name}", but no domain is called so. The domains are: {domains}.',
            name=unknown[0],
            domains=", ".join(domains),
        )
    for name, weight in weights.items():
        if not (np.isfinite(weight) and weight >= 0):
            raise RegioError(
                'The weight of "{name}" is {weight}; it must be a number of at least 0.', name=name, weight=str(weight)
            )
    given = {name: float(weights.get(name, 1.0)) for name in domains}
    total = sum(given.values())
    if not total > 0:
        raise RegioError("All domains have weight 0, so nothing flows. Give at least one of them a weight above 0.")
    return {name: weight / total for name, weight in given.items()}


def _notes(domains: Mapping[str, Flows], share: Mapping[str, float]) -> list[Sentence]:
    """What the domains have to say, each once, and how they were combined."""
    result: list[Sentence] = []
    for name, flows in domains.items():
        if share[name] > 0:
            result += [note for note in flows.notes if note not in result]
    if len(domains) > 1:
        parts = ", ".join(f"{name} {round(100 * share[name], 1):g} %" for name in domains if share[name] > 0)
        result.append(
            sentence(
                "Every domain counts with its weight, however large it is ({parts}); amounts are shares of their domain, times "
                "the mean of the totals.",
                parts=parts,
            ).as_info()
        )
    return result


@dataclass(frozen=True)
class Scales:
    """How far domains agree at every scale.

    ``frame`` has a row per number of regions: ``number``; ``agreement``, the mean V-measure over all pairs of domains, 0 none
    and 1 the same regions; ``chance``, ``chance_low`` and ``chance_high``, the same where one of both maps is drawn at random
    (mean, and the 5 % and 95 % points of the draws); ``excess``, (agreement - chance) / (1 - chance): 0 as chance, 1 the most
    there can be. Chance is NaN where no random map can be drawn. ``pairs`` has a row per pair of domains and number:
    ``domain_a``, ``domain_b``, ``number``, ``agreement``.
    """

    frame: pd.DataFrame
    pairs: pd.DataFrame
    domains: tuple[str, ...]
    notes: list[Sentence] = field(default_factory=list)

    @property
    def beyond_chance(self) -> NDArray[np.bool_]:
        """True (r,) where the domains agree more than 95 % of the random maps."""
        return (self.frame["agreement"] > self.frame["chance_high"] + 1e-9).to_numpy()

    @property
    def best(self) -> int | None:
        """The number of regions at which the domains agree most beyond chance, the smallest among equals; None where they
        never agree more than random maps do.
        """
        rows = self.frame[self.beyond_chance]
        if rows.empty:
            return None
        return int(rows["number"].to_numpy()[np.argmax(rows["excess"].to_numpy() > rows["excess"].max() - 1e-9)])

    @property
    def shown(self) -> int:
        """The best number of regions; where there is none, the one with most agreement beyond chance, or the first."""
        if self.best is not None:
            return self.best
        excess = self.frame["excess"].fillna(-np.inf).to_numpy()
        return int(self.frame["number"].to_numpy()[np.argmax(excess)])

    @property
    def peaks(self) -> list[int]:
        """Numbers of regions at which the domains agree more, beyond chance, than at the two numbers before and after; the
        highest first. The first and the last number are none: beyond them it may rise further.
        """
        excess = self.frame["excess"].to_numpy()
        around = [
            max(np.r_[excess[max(k - 2, 0) : k], excess[k + 1 : k + 3]], default=np.nan) for k in range(1, len(excess) - 1)
        ]
        rows = np.flatnonzero((excess[1:-1] > np.array(around, dtype=float)) & self.beyond_chance[1:-1]) + 1
        return self.frame["number"].to_numpy()[rows[np.argsort(-excess[rows], kind="stable")]].tolist()

    def row(self, number: int) -> pd.Series:
        """The figures of a number of regions."""
        return self.frame[self.frame["number"] == number].iloc[0]


def usual_numbers(trees: Mapping[str, Tree]) -> list[int]:
    """Numbers of regions worth looking at: from the first at which there is a choice on in growing steps, as long as a region
    has four units on average.
    """
    most = max(min(tree.most for tree in trees.values()) // _UNITS_PER_REGION, 2)
    apart = max(tree.least for tree in trees.values())
    least = apart + 1
    return np.unique(np.rint(np.geomspace(least, max(most, least), _NUMBERS)).astype(int)).tolist()


def agreement_by_scale(
    trees: Mapping[str, Tree],
    weights: NDArray[np.float64],
    neighbours: Neighbours,
    numbers: Sequence[int] | None = None,
    draws: int = FEWEST_DRAWS,
    seed: int = 1,
    progress: Progress | None = None,
) -> Scales:
    """At how many regions the trees of several domains agree most with each other, and how much chance alone would give.

    Agreement is V-measure (Rosenberg & Hirschberg 2007), which rises with the number of regions by itself. So it is put beside
    what one gives if, in every pair of domains, one map stays and the other is redrawn with contiguous regions of the same
    sizes (DeFord, Duchin & Solomon 2021), each of both in turn.

    Args:
        trees: one of the same units for every domain, by name; two at least.
        weights: what a unit counts (n,), for instance residents.
        neighbours: who borders on whom.
        numbers: numbers of regions; those that a tree does not have are left out with a note. None: ``usual_numbers``.
        draws: random maps for every domain and number.
        seed: the same seed gives the same answer, whatever the other numbers and the order of the domains.
        progress: called with 0..1; may raise Cancelled.

    Raises:
        RegioError: fewer than two domains or 19 draws, or no tree has such numbers of regions.
    """
    names = sorted(trees)
    if len(names) < 2:
        raise RegioError(ONE_DOMAIN)
    if draws < FEWEST_DRAWS:
        raise RegioError("At least {least} random maps are needed; {count} were asked.", least=FEWEST_DRAWS, count=draws)
    notes: list[Sentence] = []
    chosen = _possible(trees, usual_numbers(trees) if numbers is None else numbers, notes)
    rows, pairs, stuck = [], [], []
    cost = np.cumsum(np.r_[0.0, np.array(chosen, dtype=float) + 10])
    for k, number in enumerate(chosen):
        tell = span(progress, cost[k] / cost[-1], cost[k + 1] / cost[-1])
        labels = [trees[name].labels(number) for name in names]
        found = {pair: _v(labels[pair[0]], labels[pair[1]][None, :], weights)[0] for pair in combinations(range(len(names)), 2)}
        by_chance, free = _by_chance(labels, weights, neighbours, number, draws, seed, tell, notes)
        stuck += [] if free else [number]
        rows.append((number, float(np.mean(list(found.values()))), *_limits(by_chance)))
        pairs += [(names[a], names[b], number, value) for (a, b), value in found.items()]
    frame = pd.DataFrame(rows, columns=list(_COLUMNS[:-1]))
    notes += _without_chance(frame, stuck)
    room = 1 - frame["chance"]
    frame["excess"] = ((frame["agreement"] - frame["chance"]) / room).where(room > 1e-9)
    columns = ["domain_a", "domain_b", "number", "agreement"]
    return Scales(frame, pd.DataFrame(pairs, columns=columns), tuple(trees), notes)


def verdict(result: Scales) -> Sentence:
    """The answer in one sentence."""
    if result.best is None:
        return sentence(
            "At no number of regions do the regions of {domains} agree more with each other than random maps do.",
            domains=first_few(result.domains, 8),
        )
    row = result.row(result.best)
    return sentence(
        "The regions of {domains} agree most beyond chance where there are {number}: {agreement}, by chance {chance}.",
        domains=first_few(result.domains, 8),
        number=result.best,
        agreement=round(float(row["agreement"]), 2),
        chance=round(float(row["chance"]), 2),
    )


def nearly_as_good(result: Scales) -> Sentence | None:
    """The other peaks that are hardly lower than the best number of regions, None if there are none."""
    if result.best is None:
        return None
    least = float(result.row(result.best)["excess"]) - _NEAR
    others = [number for number in result.peaks if number != result.best and result.row(number)["excess"] >= least]
    return sentence("Nearly as much with {numbers} regions.", numbers=first_few(sorted(others))) if others else None


def heading(result: Scales) -> Sentence:
    """The answer as a heading."""
    if result.best is None:
        return sentence("At no scale do the domains agree more than chance lets them")
    return sentence("The domains agree most, beyond chance, in {number} regions", number=result.best)


def row_sentence(row: pd.Series) -> Sentence:
    """A number of regions in one sentence."""
    number, agree = int(row["number"]), round(float(row["agreement"]), 2)
    if np.isnan(row["chance"]):
        return sentence("In {number} regions the domains agree {agreement} (0 not, 1 wholly).", number=number, agreement=agree)
    return sentence(
        "In {number} regions the domains agree {agreement} (0 not, 1 wholly); random maps give {chance}, at most {high}.",
        number=number,
        agreement=agree,
        chance=round(float(row["chance"]), 2),
        high=round(float(row["chance_high"]), 2),
    )


def _possible(trees: Mapping[str, Tree], numbers: Sequence[int], notes: list[Sentence]) -> list[int]:
    """The numbers of regions that every tree has, sorted."""
    least, most = max(tree.least for tree in trees.values()), min(tree.most for tree in trees.values())
    asked = sorted({int(number) for number in numbers})
    chosen = [number for number in asked if max(least, 2) <= number <= most]
    if not chosen:
        raise RegioError(
            "None of the numbers of regions asked is possible in every domain: {ranges}. Ask for other numbers of at least 2, "
            "or leave a domain out.",
            ranges="; ".join(f"{name} {tree.least}\u2013{tree.most}" for name, tree in trees.items()),
        )
    apart = max(tree.least for tree in trees.values())
    if apart > 1:
        notes.append(
            sentence(
                "No merge joins all units: {count} regions stay apart, such as islands, and count among the regions. Links "
                "across water can be given.",
                count=apart,
            )
        )
    if len(chosen) < len(asked):
        notes.append(
            sentence(
                "Not every domain can be divided in {numbers} regions; these numbers are left out.",
                numbers=first_few([number for number in asked if number not in chosen], 8),
            )
        )
    return chosen


def _v(fixed: NDArray[np.intp], others: NDArray[np.integer], weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """V-measure (b,) of a map with each of b maps (b, n), over the units that have a region in both."""
    both = (fixed >= 0) & (others[0] >= 0)
    if not weights[both].sum() > 0:
        return np.full(len(others), np.nan)
    return map_statistics(V_MEASURE, fixed, others, weights)


def _by_chance(
    labels: list[NDArray[np.intp]],
    weights: NDArray[np.float64],
    neighbours: Neighbours,
    number: int,
    draws: int,
    seed: int,
    tell: Progress,
    notes: list[Sentence],
) -> tuple[NDArray[np.float64], bool]:
    """Mean V-measure (draws,) of every map with each of the others drawn at random, no values where none can be drawn; and
    whether the random maps are free to differ from the real ones.
    """
    values, free = [], True
    # fewer exchanges than a test of one map takes: there are many maps, and more of them hardly change the mean
    steps = max(_LEAST_STEPS, _ROUNDS * number)
    for place, drawn in enumerate(labels):
        own = int(np.random.SeedSequence((seed, number, place)).generate_state(1)[0])
        step = span(tell, place / len(labels), (place + 1) / len(labels))
        try:
            maps = random_maps(neighbours, drawn, draws, seed=own, progress=step, steps=steps)
        except RegioError as error:
            notes += [] if error.sentence in notes else [error.sentence]
            return np.empty(0), True
        free &= all(note.info for note in maps.notes)
        values += [_v(fixed, maps.labels, weights) for other, fixed in enumerate(labels) if other != place]
    return np.mean(values, axis=0), free


def _without_chance(frame: pd.DataFrame, stuck: list[int]) -> list[Sentence]:
    """Where nothing is known of chance, or too little."""
    without = frame["number"][frame["chance"].isna()]
    result = []
    if not without.empty:
        result.append(
            sentence(
                "With {numbers} regions no random maps could be drawn, so there is nothing to compare the agreement with.",
                numbers=first_few(without, 8),
            )
        )
    if stuck:
        result.append(
            sentence(
                "With {numbers} regions the random maps stay close to the real ones, because hardly any others have regions of "
                "the same sizes; chance looks higher there than it is.",
                numbers=first_few(stuck, 8),
            )
        )
    return result


def _limits(values: NDArray[np.float64]) -> tuple[float, float, float]:
    """Mean, 5 % and 95 % points; of 19 draws these are the lowest and the highest."""
    if not len(values) or np.isnan(values).any():
        return np.nan, np.nan, np.nan
    ordered, last = np.sort(values), len(values) - 1
    low = int(np.floor(_OUTER * (len(values) + 1))) - 1
    return float(values.mean()), float(ordered[max(low, 0)]), float(ordered[last - max(low, 0)])
