"""Boundary vagueness from mixed evidence: drawn borders (D), flows across them (F), and the ties of the units along them (M).

Every component lies between 0 (firm) and 1 (vague). A border's vagueness is the weighted mean of those that are known there;
missing ones are listed, never guessed. The interval says how far the answer depends on choices that nobody can prove right.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .adjacency import Neighbours
from .co_assignment import CoAssignment, together_along
from .coverage import Borders, Coverage
from .expectation import Expectation, doubly_constrained, independence
from .flows import Flows
from .fuzzy import Fuzzy, memberships
from .messages import RegioError, Sentence, sentence
from .parallel import Progress, span
from .permeability import DEPTH, MINIMUM_EXPECTED, permeability
from .poisson import poisson_interval
from .vagueness import Vagueness

COMPONENTS = ("D", "F", "M")
INDEPENDENCE, DOUBLY_CONSTRAINED = "independence", "doubly constrained"
EQUAL = {"D": 1.0, "F": 1.0, "M": 1.0}
_COLUMNS = {"D": "delineations", "F": "flows", "M": "membership"}
_REGION_COLUMNS = ["region", "borders", "length", "vagueness", "vagueness_low", "vagueness_high", *_COLUMNS.values()]


@dataclass(frozen=True)
class FlowEvidence:
    """Flows between the units of a coverage, and how to judge borders by them.

    ``points`` (n, 2) are places of the units in metres: the doubly constrained model needs them, and with them what stays on
    one side is compared at the distances of what crosses. None: neither. ``model`` is the expectation that counts.
    """

    flows: Flows
    points: NDArray[np.float64] | None = None
    model: str = INDEPENDENCE
    depth: int = DEPTH
    minimum_expected: float = MINIMUM_EXPECTED
    neighbours: Neighbours | None = None


@dataclass(frozen=True)
class Evidence:
    """``arcs``: the rows of Vagueness with vagueness (nu), vagueness_low, vagueness_high, delineations (D), flows (F),
    flows_low, flows_high (90 %), permeability, standard_error, cross, expected_cross, within, expected_within, flow_state,
    membership (M), misplaced (lists of unit numbers), missing (components, "; " between), together (M where runs gave it).

    ``regions``: one row per region - region (number), length, borders, vagueness, delineations, flows, membership.
    ``ties`` are the memberships of the units, None without flows. ``misplaced`` (n,) marks units that are tied to the other
    side of a border more than to their own. ``design`` lists the variants behind the interval in words.
    """

    arcs: pd.DataFrame
    regions: pd.DataFrame
    summary: dict[str, float]
    misplaced: NDArray[np.bool_]
    ties: Fuzzy | None = None
    design: list[Sentence] = field(default_factory=list)
    notes: list[Sentence] = field(default_factory=list)


def other_bandwidths(bandwidth: float, noise: float) -> tuple[float, ...]:
    """The bandwidths of the fixed design besides the chosen one: half and twice, as far as they exceed the noise."""
    return tuple(width for width in (bandwidth / 2, 2 * bandwidth) if width > noise)


def evidence(
    result: Vagueness,
    coverage: Coverage,
    labels: NDArray[np.intp] | None = None,
    flow: FlowEvidence | None = None,
    weights: dict[str, float] | None = None,
    robust: bool = True,
    seed: int = 1,
    progress: Progress | None = None,
    runs: CoAssignment | None = None,
) -> Evidence:
    """Vagueness of every border from all evidence there is.

    The interval is the smallest and largest value over a fixed design: every bandwidth in ``result.votes``, both models of
    flows, the given weights of the components and each doubled in turn, all delineations and each left out in turn; only
    variants in which the same components are known count. The 90 % interval of F comes from Poisson draws of what crosses
    and what stays, the expectation held fixed; all borders share the random numbers, so their order does not matter.

    Args:
        result: what the delineations say, of the borders between regions (or units).
        coverage: the edges of the n units.
        labels: region (n,) of every unit, as for ``result``; None: every unit is judged on its own, which flows cannot do.
        flow: flows between the units; None: F and M are missing.
        weights: of the components, by "D", "F" and "M"; those not named count 1.
        robust: compute the interval; else it is the value itself.
        seed: of the draws.
        progress: called with 0..1; may raise Cancelled.
        runs: how often runs put two units in one region; where that is known of a border it is M.

    Raises:
        RegioError: bad weights, or the model of flows that was asked for cannot be fitted.
    """
    weight = component_weights(weights)
    notes: list[Sentence] = []
    flow = flow if len(result.arcs) else None
    if flow is not None and labels is None:
        notes.append(_UNIT_BORDERS)
        flow = None
    arcs, ties, models = result.arcs.copy(), None, []
    unknown = np.full(len(arcs), np.nan)
    parts = {"D": result.votes.vagueness(next(iter(result.votes.support))), "F": unknown, "M": unknown}
    misplaced = np.zeros(coverage.count, dtype=bool)
    arcs["misplaced"] = [[] for _ in range(len(arcs))]
    if flow is not None and labels is not None:
        models = _flow_components(result, coverage, labels, flow, robust, notes, span(progress, 0.0, 0.8))
        ties = memberships(flow.flows, labels)
        parts["F"] = _f(models[0])
        parts["M"], tied = membership_along(coverage, result.borders, labels, ties)
        misplaced[tied["unit"]] = True
        for pair, unit in zip(tied["pair"], tied["unit"]):
            arcs["misplaced"].iat[pair].append(int(unit))
    arcs["together"] = unknown if runs is None else together_along(coverage, result.borders, runs)
    parts["M"] = np.where(arcs["together"].isna(), parts["M"], arcs["together"])
    _add_flow_columns(arcs, models, parts["F"], seed)
    arcs["vagueness"] = combine(parts, weight)
    spread = _add_interval(arcs, result, parts, models, weight, robust)
    arcs = arcs.assign(**{_COLUMNS[name]: values for name, values in parts.items()}, missing=_missing(parts))
    count = 0 if labels is None else int(labels.max()) + 1
    summary = {**result.summary, **_summary(arcs, spread, misplaced)}
    return Evidence(arcs, _regions(arcs, count), summary, misplaced, ties, _design(result, models, robust), notes)


_UNIT_BORDERS = sentence(
    "Flows judge borders between regions only: a single unit has nothing that stays on one side. Of these borders only the "
    "divisions say something."
)


def component_weights(weights: dict[str, float] | None) -> dict[str, float]:
    """Weights of all components, those not named 1.

    Raises:
        RegioError: an unknown component, a weight below 0 or no number, or all are 0.
    """
    result = {**EQUAL, **(weights or {})}
    for name, value in result.items():
        if name not in COMPONENTS:
            raise RegioError(
                'There is no component "{name}": D stands for divisions, F for flows, M for membership.', name=name
            )
        if not 0 <= value < np.inf:
            raise RegioError("The weight of component {name} is {weight}; it must be at least 0.", name=name, weight=value)
    if not sum(result.values()) > 0:
        raise RegioError("All weights of the components are 0, so nothing counts. Give at least one of D, F and M a weight.")
    return result


def combine(parts: dict[str, NDArray[np.float64]], weight: dict[str, float]) -> NDArray[np.float64]:
    """Weighted mean (p,) of the components that are known (not NaN); NaN where none is.

    An arithmetic mean, because it rises with each component and can be taken apart again by who reads it.
    """
    values = np.stack([parts[name] for name in COMPONENTS])
    heavy = np.where(np.isnan(values), 0.0, np.array([weight[name] for name in COMPONENTS])[:, None])
    total = heavy.sum(0)
    mixed = np.divide((np.nan_to_num(values) * heavy).sum(0), total, out=np.full(len(total), np.nan), where=total > 0)
    # rounding must not lift a mean above its parts: three times the same value is that value
    known = ~np.isnan(mixed)
    inside = np.where(heavy > 0, values, np.nan)[:, known]
    mixed[known] = np.clip(mixed[known], np.nanmin(inside, axis=0), np.nanmax(inside, axis=0))
    return mixed


def membership_along(
    coverage: Coverage, borders: Borders, labels: NDArray[np.intp], ties: Fuzzy
) -> tuple[NDArray[np.float64], pd.DataFrame]:
    """Component M (p,) of every border between regions, and the misplaced units (rows pair, unit, share).

    A unit that touches the border is tied to its own side with share m of what it has with both; M_u = min(1, 2 (1 - m)).
    The mean by touching length is taken on each side, then of both sides; NaN where a side has no unit with flows to either.
    The only unit of a region has nothing of its own to be tied to: it does not count.
    """
    left, right = coverage.left[borders.edge], coverage.right[borders.edge]
    unit, other = np.r_[left, right], labels[np.r_[right, left]]
    pair = np.r_[borders.pair, borders.pair]
    key, row = np.unique(pair * coverage.count + unit, return_inverse=True)
    length = np.bincount(row, weights=np.tile(coverage.length[borders.edge], 2), minlength=len(key))
    across = np.zeros(len(key), dtype=np.intp)
    across[row] = other
    pair, unit = key // coverage.count, key % coverage.count
    own = labels[unit]
    if not len(key):
        return np.empty(0), pd.DataFrame({"pair": pair, "unit": unit, "share": np.empty(0)})
    here, there = ties.of(unit, own), ties.of(unit, across)
    both = here + there
    alone = np.bincount(labels[labels >= 0])[own] < 2
    share = np.divide(here, both, out=np.full(len(key), np.nan), where=(both > 0) & ~alone)
    known = ~np.isnan(share)
    side = 2 * pair[known] + (own[known] != borders.low[pair[known]])
    each = length[known] * np.minimum(1.0, 2 * (1 - share[known]))
    size = 2 * len(borders)
    total = np.bincount(side, weights=length[known], minlength=size)
    mean = np.divide(np.bincount(side, weights=each, minlength=size), total, out=np.full(size, np.nan), where=total > 0)
    wrong = share < 0.5
    frame = pd.DataFrame({"pair": pair[wrong], "unit": unit[wrong], "share": share[wrong]})
    return np.minimum(mean.reshape(-1, 2).mean(1), 1.0), frame


def _flow_components(
    result: Vagueness,
    coverage: Coverage,
    labels: NDArray[np.intp],
    flow: FlowEvidence,
    robust: bool,
    notes: list[Sentence],
    tell: Progress,
) -> list[pd.DataFrame]:
    """Permeability of every border by the chosen model and, for the interval, by the other one if it fits."""
    neighbours = flow.neighbours or Neighbours.of_coverage(coverage)
    pairs = result.borders.low, result.borders.high
    names = [flow.model]
    if robust:
        names += [name for name in (INDEPENDENCE, DOUBLY_CONSTRAINED) if name != flow.model]
    frames = []
    for k, name in enumerate(names):
        part = span(tell, k / len(names), (k + 1) / len(names))
        try:
            model = _model(name, flow, part)
        except RegioError as error:
            if not k:
                raise
            notes += [_ONE_MODEL, error.sentence]
            continue
        frame = permeability(flow.flows, model, labels, neighbours, flow.depth, flow.minimum_expected, flow.points, pairs, part)
        frames.append(frame.assign(model=name))
    return frames


_ONE_MODEL = sentence("The interval rests on one model of flows only, because the other does not fit:")


def _model(name: str, flow: FlowEvidence, tell: Progress) -> Expectation:
    if name == INDEPENDENCE:
        return independence(flow.flows)
    if flow.points is None:
        raise RegioError("The doubly constrained model needs the places of the units. Choose independence.")
    return doubly_constrained(flow.flows, flow.points, progress=tell)


def _f(border: pd.DataFrame) -> NDArray[np.float64]:
    known = (border["state"] == "known").to_numpy()
    return np.where(known, np.minimum(1.0, border["permeability"].to_numpy(dtype=float)), np.nan)


def _add_flow_columns(arcs: pd.DataFrame, models: list[pd.DataFrame], f: NDArray, seed: int) -> None:
    names = ["cross", "expected_cross", "within", "expected_within", "permeability", "standard_error"]
    for name in names:
        arcs[name] = models[0][name].to_numpy() if models else np.nan
    arcs["flow_state"] = models[0]["state"].to_numpy() if models else None
    low, high = poisson_interval(arcs, seed=seed) if models else (np.nan, np.nan)
    arcs["flows_low"], arcs["flows_high"] = np.where(np.isnan(f), np.nan, low), np.where(np.isnan(f), np.nan, high)


def _variants(
    result: Vagueness, parts: dict[str, NDArray], models: list[pd.DataFrame], weight: dict[str, float]
) -> Iterator[NDArray[np.float64]]:
    """nu (p,) of every variant of the design; NaN where other components are known than in ``parts``."""
    flows = [_f(border) for border in models] or [parts["F"]]
    known = [name for name in COMPONENTS if not np.isnan(parts[name]).all()]
    heavy = [weight, *({**weight, name: 2 * weight[name]} for name in known if len(known) > 1)]
    without = [None, *range(len(result.votes.names))]
    widths = list(result.votes.support)
    for bandwidth in widths if result.votes.measured else widths[:1]:
        for one in without:
            d = result.votes.vagueness(bandwidth, one)
            for f in flows:
                variant = {"D": d, "F": f, "M": parts["M"]}
                differs = np.zeros(len(d), dtype=bool)
                for name in COMPONENTS:
                    differs |= np.isnan(variant[name]) != np.isnan(parts[name])
                for each in heavy:
                    yield np.where(differs, np.nan, combine(variant, each))


def _add_interval(
    arcs: pd.DataFrame,
    result: Vagueness,
    parts: dict[str, NDArray],
    models: list[pd.DataFrame],
    weight: dict[str, float],
    robust: bool,
) -> tuple[float, float]:
    """Add the smallest and largest value over the design; returns those of the mean of the whole map."""
    length, nu = arcs["length"].to_numpy(dtype=float), arcs["vagueness"].to_numpy()
    low, high = nu.copy(), nu.copy()
    least = most = _mean(nu, length)
    for values in _variants(result, parts, models, weight) if robust else ():
        low, high = np.fmin(low, values), np.fmax(high, values)
        mean = _mean(np.where(np.isnan(values), nu, values), length)
        least, most = np.fmin(least, mean), np.fmax(most, mean)
    arcs["vagueness_low"], arcs["vagueness_high"] = low, high
    return float(least), float(most)


def _mean(values: NDArray, length: NDArray) -> float:
    known = ~np.isnan(values)
    total = length[known].sum()
    return float((values[known] * length[known]).sum() / total) if total > 0 else float("nan")


def _missing(parts: dict[str, NDArray]) -> list[str]:
    lacking = np.stack([np.isnan(parts[name]) for name in COMPONENTS])
    names = [_COLUMNS[name] for name in COMPONENTS]
    return ["; ".join(name for name, lacks in zip(names, row) if lacks) for row in lacking.T]


def _regions(arcs: pd.DataFrame, count: int) -> pd.DataFrame:
    """Mean by length over the borders of every region; the outer frame is no border."""
    region = np.r_[arcs["low"], arcs["high"]].astype(np.intp)
    length = np.tile(arcs["length"].to_numpy(dtype=float), 2)
    if not count:
        return pd.DataFrame(columns=_REGION_COLUMNS)
    frame = {
        "region": np.arange(count),
        "borders": np.bincount(region, minlength=count),
        "length": np.bincount(region, weights=length, minlength=count),
    }
    for name in _REGION_COLUMNS[3:]:
        values = np.tile(arcs[name].to_numpy(dtype=float), 2)
        known = ~np.isnan(values)
        total = np.bincount(region[known], weights=length[known], minlength=count)
        summed = np.bincount(region[known], weights=(values * length)[known], minlength=count)
        frame[name] = np.divide(summed, total, out=np.full(count, np.nan), where=total > 0)
    return pd.DataFrame(frame)


def _summary(arcs: pd.DataFrame, spread: Sequence[float], misplaced: NDArray[np.bool_]) -> dict[str, float]:
    length = arcs["length"].to_numpy(dtype=float)
    means = {name: _mean(arcs[name].to_numpy(dtype=float), length) for name in ("vagueness", *_COLUMNS.values())}
    return {
        **means,
        "vagueness_low": spread[0],
        "vagueness_high": spread[1],
        "few_count": int(arcs["flow_state"].isin(["few", "undefined"]).sum()),
        "misplaced_count": int(misplaced.sum()),
    }


def _design(result: Vagueness, models: list[pd.DataFrame], robust: bool) -> list[Sentence]:
    """The variants behind the interval, in words."""
    if not robust:
        return []
    notes = [
        sentence(
            "The interval covers: the weights of the evidence as given and each doubled in turn; all {count} divisions and "
            "each left out in turn.",
            count=len(result.votes.names),
        )
    ]
    if result.votes.measured:
        widths = ", ".join(f"{width:g}" for width in sorted(result.votes.support))
        notes.append(sentence("It also covers bandwidths of {bandwidths} m.", bandwidths=widths))
    if len(models) > 1:
        notes.append(sentence("It also covers both models of flows: sizes only, and sizes and distance."))
    return [item.as_info() for item in notes]
