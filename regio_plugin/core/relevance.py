"""Which delineation serves which policy: how much of each kind of evidence it keeps inside, against chance.

Evidence is flows (share that stays inside a region), another regionalisation (share of its information that knowing the
region gives) or a number per unit (share of its variance that lies between regions). All three run from 0 to 1 and rise with
larger or fewer regions by themselves; so each is put beside what random maps with regions of the same sizes give.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .adjacency import Neighbours
from .flows import Flows
from .messages import RegioError, Sentence, first_few, sentence
from .null_maps import TOLERANCE, random_maps
from .parallel import Progress, span
from .regions import Regionalisation
from .significance import FEWEST_DRAWS, FEWEST_UNITS, LEVEL, monte_carlo_p, q_values

_CELLS = 4_000_000
_NONE = np.nan
_SURE = 1e-9


class Evidence(Protocol):
    """One kind of evidence: ``name``, ``kind`` (flows, regions or values), and what a map keeps of it."""

    @property
    def name(self) -> str: ...

    @property
    def kind(self) -> str: ...

    def kept(self, labels: NDArray[np.integer]) -> NDArray[np.float64]:
        """Share 0..1 (b,) that each of b maps (b, n) keeps; NaN where it is not defined."""
        ...


@dataclass(frozen=True)
class FlowEvidence:
    """Flows from one unit to another; those that stay inside their own unit do not count."""

    name: str
    flows: Flows
    kind: str = "flows"

    def kept(self, labels: NDArray[np.integer]) -> NDArray[np.float64]:
        """Share of the flows that stays inside a region; those with neither end in a region do not count."""
        flows = self.flows
        known = labels[0] >= 0
        rows = (flows.origin != flows.destination) & (known[flows.origin] | known[flows.destination])
        start, end, amount = flows.origin[rows], flows.destination[rows], flows.amount[rows]
        total = float(amount.sum())
        if not total > 0:
            return np.full(len(labels), _NONE)
        inside = known[start] & known[end]
        start, end, amount = start[inside], end[inside], amount[inside]
        step = max(1, _CELLS // max(len(start), 1))
        parts = [
            (part[:, start] == part[:, end]) @ amount for part in (labels[k : k + step] for k in range(0, len(labels), step))
        ]
        return np.concatenate(parts) / total


@dataclass(frozen=True)
class RegionEvidence:
    """Another regionalisation of the same units; ``labels`` (n,) are its regions, -1 for none, ``weight`` (n,) what counts."""

    name: str
    labels: NDArray[np.intp]
    weight: NDArray[np.float64]
    kind: str = "regions"

    def kept(self, labels: NDArray[np.integer]) -> NDArray[np.float64]:
        """Share of its information that the map gives: 1 - H(evidence | map) / H(evidence), completeness of Rosenberg &
        Hirschberg (2007). NaN if the evidence has one region only.
        """
        rows = np.flatnonzero((labels[0] >= 0) & (self.labels >= 0) & (self.weight > 0))
        if not len(rows):
            return np.full(len(labels), _NONE)
        p = self.weight[rows] / self.weight[rows].sum()
        mine = np.unique(self.labels[rows], return_inverse=True)[1]
        whole = _entropy(np.bincount(mine, weights=p))
        if whole <= _SURE:
            return np.full(len(labels), _NONE)
        size = int(mine.max()) + 1
        result = np.empty(len(labels))
        for k, row in enumerate(labels[:, rows]):
            row = row.astype(np.intp)
            both = np.bincount(row * size + mine, weights=p)
            result[k] = 1 - (_entropy(both) - _entropy(np.bincount(row, weights=p))) / whole
        return np.clip(result, 0.0, 1.0)


@dataclass(frozen=True)
class ValueEvidence:
    """A number per unit (n,), NaN where unknown, with the ``weight`` (n,) of the units."""

    name: str
    values: NDArray[np.float64]
    weight: NDArray[np.float64]
    kind: str = "values"

    def kept(self, labels: NDArray[np.integer]) -> NDArray[np.float64]:
        """Share of the variance that lies between regions (eta squared: Fisher 1925). NaN if all values are equal."""
        rows = np.flatnonzero((labels[0] >= 0) & np.isfinite(self.values) & (self.weight > 0))
        if not len(rows):
            return np.full(len(labels), _NONE)
        weight = self.weight[rows] / self.weight[rows].sum()
        values = self.values[rows] - weight @ self.values[rows]
        whole = float(weight @ values**2)
        if whole <= _SURE * float(np.abs(self.values[rows]).max() ** 2):
            return np.full(len(labels), _NONE)
        result = np.empty(len(labels))
        for k, row in enumerate(labels[:, rows]):
            size = np.bincount(row, weights=weight)
            total = np.bincount(row, weights=weight * values)
            result[k] = np.divide(total**2, size, out=np.zeros(len(size)), where=size > 0).sum() / whole
        return np.clip(result, 0.0, 1.0)


@dataclass(frozen=True)
class Relevance:
    """``table``: one row per delineation and evidence - delineation, evidence, kind, observed, expected, spread, beyond, z,
    p_value, q_value, rank, state, covered.

    ``beyond`` is (observed - expected) / (1 - expected): 0 as chance, 1 the most there can be. ``rank`` 1 is the delineation
    with the most of it for that evidence. ``state`` is tested, self (the evidence is the delineation itself), undefined or
    untestable.
    """

    table: pd.DataFrame
    delineations: list[str]
    evidence: list[str]
    notes: list[Sentence] = field(default_factory=list)

    def matrix(self, column: str) -> NDArray[np.float64]:
        """A column as a matrix (delineations, evidence)."""
        return self.table[column].to_numpy(dtype=float).reshape(len(self.delineations), len(self.evidence))


def relevance(
    neighbours: Neighbours,
    delineations: Sequence[Regionalisation],
    evidence: Sequence[Evidence],
    weight: NDArray[np.float64] | None = None,
    draws: int = 199,
    seed: int = 1,
    tolerance: float = TOLERANCE,
    progress: Progress | None = None,
) -> Relevance:
    """What share of each kind of evidence each delineation keeps inside, and how much of that is more than chance.

    Args:
        neighbours: who borders on whom, of n units.
        delineations: regionalisations of the units.
        evidence: what they are judged by.
        weight: what a unit counts for (n,), for the share of the map a delineation covers; None counts units.
        draws: random maps for each delineation: contiguous, with as many units in every region (DeFord, Duchin & Solomon 2021).
        seed: the same seed gives the same answer.
        tolerance: share by which sizes may change.
        progress: called with 0..1; may raise Cancelled.

    Raises:
        RegioError: no delineation, no evidence, two with the same name, or fewer than 19 draws.
    """
    names = [[item.label for item in delineations], [item.name for item in evidence]]
    _check(names, draws)
    weight = np.ones(len(neighbours)) if weight is None else weight
    notes: list[Sentence] = []
    parts = []
    for k, item in enumerate(delineations):
        tell = span(progress, k / len(delineations), (k + 1) / len(delineations))
        tell(0.0)
        part = _row(neighbours, item, evidence, draws, seed, tolerance, tell, notes)
        part["covered"] = float(weight[item.labels >= 0].sum() / weight.sum()) if weight.sum() > 0 else _NONE
        parts.append(part)
    table = pd.concat(parts, ignore_index=True)
    table["q_value"] = q_values(table["p_value"].to_numpy(dtype=float))
    table["rank"] = table.groupby("evidence", sort=False)["beyond"].rank(ascending=False, method="min")
    result = Relevance(table, names[0], names[1], notes)
    notes += _partial(result)
    return result


def verdict(result: Relevance) -> Sentence:
    """The answer in one sentence."""
    table = result.table
    best = table[(table["rank"] == 1) & (table["p_value"] <= LEVEL)].drop_duplicates("evidence")
    best = best.sort_values("evidence", key=lambda names: names.map(result.evidence.index))
    pairs = first_few([f"{row.evidence}: {row.delineation}" for row in best.itertuples()], 8)
    if not table["rank"].notna().any():
        return sentence("Nothing could be tested against chance; the table says why.")
    if best.empty:
        return sentence(
            "None of the {count} delineations keeps more inside than random maps do.", count=len(result.delineations)
        )
    return sentence(
        "The delineation that keeps most inside beyond chance, for {count} of {total} kinds of evidence: {pairs}.",
        count=len(best),
        total=len(result.evidence),
        pairs=pairs,
    )


def row_sentence(row: pd.Series) -> Sentence:
    """A row of the table in words."""
    values = {"delineation": row["delineation"], "evidence": row["evidence"]}
    if row["state"] == "self":
        return sentence("{evidence} is {delineation} itself, so it is no evidence for it.", **values)
    if row["state"] == "undefined":
        return sentence("{evidence} cannot be judged: nothing varies or flows where {delineation} has regions.", **values)
    values["share"] = round(100 * row["observed"], 1)
    if row["state"] == "untestable":
        return Sentence(_UNTESTED[row["kind"]].text, values)
    values.update(chance=round(100 * row["expected"], 1), p=round(row["p_value"], 3))
    return Sentence(_AGAINST[row["kind"]].text, values)


_UNTESTED = {
    "flows": sentence(
        "{delineation} keeps {share} % of {evidence} inside its regions; whether that is more than chance is not testable."
    ),
    "regions": sentence("{delineation} tells {share} % of {evidence}; whether that is more than chance is not testable."),
    "values": sentence(
        "{share} % of the differences in {evidence} lie between the regions of {delineation}; whether that is more than chance "
        "is not testable."
    ),
}
_AGAINST = {
    "flows": sentence(
        "{delineation} keeps {share} % of {evidence} inside its regions; random maps keep {chance} % on average (p = {p})."
    ),
    "regions": sentence("{delineation} tells {share} % of {evidence}; random maps tell {chance} % on average (p = {p})."),
    "values": sentence(
        "{share} % of the differences in {evidence} lie between the regions of {delineation}; with random maps {chance} % on "
        "average (p = {p})."
    ),
}


def _row(
    neighbours: Neighbours,
    item: Regionalisation,
    evidence: Sequence[Evidence],
    draws: int,
    seed: int,
    tolerance: float,
    tell: Progress,
    notes: list[Sentence],
) -> pd.DataFrame:
    """One delineation against all evidence."""
    labels = item.labels
    observed = [float(one.kept(labels[None, :])[0]) for one in evidence]
    state = [_state(one, labels, value) for one, value in zip(evidence, observed)]
    reason = _why_not(neighbours, item)
    drawn = None
    if reason is None and "tested" in state:
        maps = random_maps(neighbours, labels, draws, None, tolerance, seed, span(tell, 0.0, 0.9))
        drawn = maps.labels
        notes += [note for note in maps.notes if note not in notes]
    elif reason is not None:
        notes.append(reason)
    rows = []
    for k, one in enumerate(evidence):
        tell(0.9 + 0.1 * k / len(evidence))
        values = {"delineation": item.label, "evidence": one.name, "kind": one.kind, "observed": observed[k]}
        chance = one.kept(drawn) if drawn is not None and state[k] == "tested" else np.empty(0)
        kind = "untestable" if state[k] == "tested" and not _varies(chance) else state[k]
        rows.append({**values, **_against(observed[k], chance if kind == "tested" else np.empty(0)), "state": kind})
    return pd.DataFrame(rows)


def _state(one: Evidence, labels: NDArray[np.intp], observed: float) -> str:
    if np.isnan(observed):
        return "undefined"
    if isinstance(one, RegionEvidence) and _same(one.labels, labels):
        return "self"
    return "tested"


def _same(a: NDArray[np.intp], b: NDArray[np.intp]) -> bool:
    """True if two maps are the same up to the numbers of their regions."""
    pairs = np.unique(np.stack([a, b]), axis=1)
    return all(len(np.unique(side)) == pairs.shape[1] for side in pairs) and bool(((a < 0) == (b < 0)).all())


def _varies(chance: NDArray[np.float64]) -> bool:
    return len(chance) > 1 and bool(np.ptp(chance) > _SURE)


def _against(observed: float, chance: NDArray[np.float64]) -> dict[str, float]:
    if not len(chance):
        return dict.fromkeys(("expected", "spread", "beyond", "z", "p_value"), _NONE)
    mean, spread = float(chance.mean()), float(chance.std(ddof=1))
    return {
        "expected": mean,
        "spread": spread,
        "beyond": (observed - mean) / (1 - mean) if mean < 1 - _SURE else _NONE,
        "z": (observed - mean) / spread,
        "p_value": monte_carlo_p(observed, chance),
    }


def _why_not(neighbours: Neighbours, item: Regionalisation) -> Sentence | None:
    labels = item.labels
    members = int((labels >= 0).sum())
    if members < FEWEST_UNITS:
        return sentence(
            'Not testable: "{name}" has {count} units; at least {least} are needed, else there are too few random maps.',
            name=item.label,
            count=members,
            least=FEWEST_UNITS,
        )
    if len(item) < 2:
        return sentence('Not testable: "{name}" has one region only.', name=item.label)
    if not len(neighbours.region_pairs(labels)[0]):
        return sentence(
            'Not testable: no two regions of "{name}" touch each other. Links across water can be given.', name=item.label
        )
    return None


def _partial(result: Relevance) -> list[Sentence]:
    part = result.table.drop_duplicates("delineation")
    part = part[part["covered"] < 1 - _SURE]
    return [
        sentence(
            '"{name}" covers {share} % of the map. Only that part is judged; flows from it to elsewhere count as leaving.',
            name=row.delineation,
            share=round(100 * row.covered, 1),
        )
        for row in part.itertuples()
    ]


def _check(names: list[list[str]], draws: int) -> None:
    if not names[0]:
        raise RegioError("Choose at least one delineation to judge.")
    if not names[1]:
        raise RegioError("Nothing to judge by: give flows, other code fields or number fields.")
    for group in names:
        twice = sorted({name for name in group if group.count(name) > 1})
        if twice:
            raise RegioError('"{name}" is there twice. Choose each field once, or give them different names.', name=twice[0])
    if draws < FEWEST_DRAWS:
        raise RegioError("At least {least} random maps are needed; {count} were asked.", least=FEWEST_DRAWS, count=draws)


def _entropy(p: NDArray[np.float64]) -> float:
    return -float((p * np.log2(np.where(p > 0, p, 1.0))).sum())
