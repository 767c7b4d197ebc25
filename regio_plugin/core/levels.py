"""Nesting across many levels: which of several divisions nests in which, and whether a chain of them holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .agreement import agreement
from .messages import RegioError, Sentence, first_few, sentence
from .nesting import WITHIN_ONE, nested_doll
from .overlap import OverlapTable
from .parallel import Progress
from .regions import Regionalisation

SAME_LEVEL = 0.9
PARTLY = 0.75


@dataclass(frozen=True)
class Levels:
    """``pairs``: one row per ordered pair of divisions - finer, coarser (their numbers), region_count, conforming_count, share,
    conformity (K), lambda, v_measure, covered (share of the finer one where the coarser has regions), expected (K of random
    maps, NaN where not drawn), excess, z, p_value, relation ("same level", "nests", "nests partly", "").

    ``order`` (m,): the storey of each division, 0 finest, as the nesting implies.
    """

    labels: list[str]
    pairs: pd.DataFrame
    order: list[int]
    notes: list[Sentence] = field(default_factory=list)

    def matrix(self, name: str) -> NDArray[np.float64]:
        """A column of ``pairs`` as a table (m, m), NaN on the diagonal."""
        result = np.full((len(self.labels),) * 2, np.nan)
        result[self.pairs["finer"], self.pairs["coarser"]] = self.pairs[name]
        return result

    def edges(self, least: float = PARTLY) -> list[tuple[int, int, float]]:
        """Who nests in whom, without what follows from the rest: (finer, coarser, share of its regions that conform)."""
        share = np.where(self.matrix("covered") >= SAME_LEVEL, np.nan_to_num(self.matrix("share")), 0.0)
        linked = (share >= least) & (np.array(self.order)[:, None] < np.array(self.order)[None, :])
        full = linked & (share >= 1)
        shown = []
        for i, j in np.argwhere(linked):
            between = full[i] & full[:, j] if full[i, j] else linked[i] & linked[:, j]
            if not between.any():
                shown.append((int(i), int(j), float(share[i, j])))
        return shown


def nesting_levels(
    labels: Sequence[str],
    overlap: Callable[[int, int], OverlapTable],
    tolerance: float | None = None,
    mode: str = WITHIN_ONE,
    chance: Callable[[int, int], NDArray[np.float64] | None] | None = None,
    progress: Progress | None = None,
) -> Levels:
    """All ordered pairs of some divisions: how many regions conform, conformity K, lambda, and what chance gives.

    Args:
        labels: what the m divisions are called.
        overlap: gives the overlap table of two of them by their numbers, finer first.
        tolerance, mode: as in ``nested_doll``.
        chance: gives the conformity (k,) of the first against random maps like the second; None where not testable.
        progress: called with 0..1; may raise Cancelled.

    Raises:
        RegioError: fewer than two divisions.
    """
    if len(labels) < 2:
        raise RegioError("At least two divisions are needed to see which nests in which.")
    rows, notes = [], []
    count = len(labels)
    for k, (i, j) in enumerate((i, j) for i in range(count) for j in range(count) if i != j):
        if progress is not None:
            progress(k / (count * (count - 1)))
        table = overlap(i, j)
        notes += [note for note in table.notes if note not in notes and not note.info]
        summary = nested_doll(table, tolerance, mode).summary
        drawn = chance(i, j) if chance is not None else None
        share = summary["conforming_count"] / summary["region_count"] if summary["region_count"] else np.nan
        row = {
            "finer": i,
            "coarser": j,
            "region_count": summary["region_count"],
            "conforming_count": summary["conforming_count"],
            "share": share,
            "conformity": summary["conformity"],
            "lambda": summary["lambda"],
            "v_measure": summary["v_measure"],
            "covered": table.total / (table.total + float(table.uncovered.sum())),
        }
        rows.append({**row, **_beyond(summary["conformity"], drawn)})
    pairs = pd.DataFrame(rows)
    pairs["relation"] = _relations(pairs)
    return Levels(list(labels), pairs, _storeys(pairs, count), notes)


def _beyond(observed: float, drawn: NDArray[np.float64] | None) -> dict[str, float]:
    if drawn is None or not len(drawn):
        return dict.fromkeys(("expected", "excess", "z", "p_value"), np.nan)
    mean, spread = float(drawn.mean()), float(drawn.std())
    reached = int((drawn >= observed - 1e-12).sum())
    return {
        "expected": mean,
        "excess": observed - mean,
        "z": (observed - mean) / spread if spread > 1e-12 else np.nan,
        "p_value": (1 + reached) / (len(drawn) + 1),
    }


def random_conformity(labels: NDArray[np.intp], maps: NDArray, weight: NDArray[np.float64]) -> NDArray[np.float64]:
    """Conformity K (draws,) of a division (n,) against random maps (draws, n); units without region in either do not count."""
    result = np.full(len(maps), np.nan)
    for k, row in enumerate(maps):
        both = (labels >= 0) & (row >= 0)
        if weight[both].sum() > 0:
            result[k] = agreement(labels[both], row[both].astype(np.intp), weight[both]).conformity_xy
    return result[~np.isnan(result)]


def _relations(pairs: pd.DataFrame) -> NDArray[np.object_]:
    """Two divisions are of the same level if each lies in the other for nine tenths; else the first nests if all of its regions
    conform, partly if three quarters do. Nothing is said of two that hardly cover the same territory.
    """
    conformity = pairs.set_index(["finer", "coarser"])["conformity"]
    back = np.array([conformity[j, i] for i, j in zip(pairs["finer"], pairs["coarser"])])
    same = np.minimum(back, pairs["conformity"].to_numpy()) >= SAME_LEVEL
    wide = pairs["covered"].to_numpy() >= SAME_LEVEL
    share = np.where(wide, pairs["share"].to_numpy(), 0.0)
    same &= wide
    return np.select([same, share >= 1, share >= PARTLY], ["same level", "nests", "nests partly"], "").astype(object)


def _storeys(pairs: pd.DataFrame, count: int) -> list[int]:
    """The longest way down from each division to the finest, along pairs that nest at least partly; divisions of one level
    share a storey.
    """
    same = np.eye(count, dtype=bool)
    below: list[set[int]] = [set() for _ in range(count)]
    for row in pairs.itertuples():
        if row.relation == "same level":
            same[row.finer, row.coarser] = True
    group = [int(np.flatnonzero(same[k])[0]) for k in range(count)]
    for row in pairs.itertuples():
        if row.relation in ("nests", "nests partly") and group[row.finer] != group[row.coarser]:
            below[group[row.coarser]].add(group[row.finer])

    def height(k: int, way: tuple[int, ...] = ()) -> int:
        return max((1 + height(low, (*way, k)) for low in below[k] if low not in (*way, k)), default=0)

    return [height(group[k]) for k in range(count)]


@dataclass(frozen=True)
class Chain:
    """``conformity`` (D_path): the share of all that is counted that stays in the parent of its region on every step.

    ``steps``: one row per step - finer, coarser (numbers in the chain), conformity, lambda. ``breakers``: one row per unit that
    leaves its region's parent somewhere, the heaviest first - unit (number), step (the first), region, parent, goes_to (codes),
    weight. ``dropped`` is the share of units' weight without a region in some level.
    """

    conformity: float
    steps: pd.DataFrame
    breakers: pd.DataFrame
    dropped: float


def chain(divisions: Sequence[Regionalisation], weight: NDArray[np.float64] | None = None) -> Chain:
    """Whether a chain of divisions nests, the finest first; at most the conformity of its weakest step.

    Args:
        divisions: at least two, of the same n units, without overlaps.
        weight: what is counted (n,); None counts units.

    Raises:
        RegioError: fewer than two divisions, or no unit has a region in all of them.
    """
    if len(divisions) < 2:
        raise RegioError("A chain needs at least two divisions, the finest first.")
    labels = np.column_stack([item.labels for item in divisions])
    counted = np.ones(len(labels)) if weight is None else weight
    known = (labels >= 0).all(1)
    total = float(counted[known].sum())
    if not total > 0:
        names = first_few(item.label for item in divisions)
        raise RegioError("No unit has a region in all divisions of the chain: {names}.", names=names)
    stays = known.copy()
    first_step = np.full(len(labels), -1)
    parents, steps = [], []
    for step in range(len(divisions) - 1):
        fine, coarse = labels[:, step], labels[:, step + 1]
        parent = _parents(fine[known], coarse[known], counted[known], len(divisions[step]))
        parents.append(parent)
        away = known & (parent[fine] != coarse)
        first_step[away & stays] = step
        stays &= ~away
        found = agreement(fine[known], coarse[known], counted[known])
        steps.append((step, step + 1, found.conformity_xy, found.lambda_xy))
    rows = np.flatnonzero(first_step >= 0)
    rows = rows[np.argsort(-counted[rows], kind="stable")]
    at = first_step[rows]
    region, target = labels[rows, at], labels[rows, at + 1]
    breakers = pd.DataFrame(
        {
            "unit": rows,
            "step": at,
            "region": [divisions[k].regions[r] for k, r in zip(at, region)],
            "parent": [divisions[k + 1].regions[parents[k][r]] for k, r in zip(at, region)],
            "goes_to": [divisions[k + 1].regions[r] for k, r in zip(at, target)],
            "weight": counted[rows],
        }
    )
    return Chain(
        float(counted[stays].sum()) / total,
        pd.DataFrame(steps, columns=["finer", "coarser", "conformity", "lambda"]),
        breakers,
        1 - total / float(counted.sum()),
    )


def _parents(fine: NDArray, coarse: NDArray, weight: NDArray, count: int) -> NDArray[np.intp]:
    """The coarser region (count,) that holds most of each finer one; of equals the larger, then the first."""
    size = int(coarse.max()) + 1
    pairs, pair = np.unique(fine * size + coarse, return_inverse=True)
    shared = np.round(np.bincount(pair, weights=weight), 9)
    total = np.bincount(coarse, weights=weight, minlength=size)
    i, j = pairs // size, pairs % size
    order = np.lexsort((j, -total[j], -shared, i))
    first = order[np.r_[True, np.diff(i[order]) > 0]]
    result = np.full(count, -1, dtype=np.intp)
    result[i[first]] = j[first]
    return result


def verdict(levels: Levels) -> Sentence:
    """The answer in one sentence."""
    pairs = levels.pairs
    nested = pairs[(pairs["relation"] == "nests")]
    same = pairs[(pairs["relation"] == "same level") & (pairs["finer"] < pairs["coarser"])]
    values = {
        "count": len(levels.labels),
        "nested": len(nested),
        "pairs": first_few([_pair(levels, row) for row in nested.itertuples()], 2),
        "same": first_few([f"{levels.labels[row.finer]} – {levels.labels[row.coarser]}" for row in same.itertuples()], 3),
    }
    if len(nested) and len(same):
        return sentence(
            "Of {count} divisions these nest completely: {pairs}. Much the same level: {same}.", **values
        )
    if len(nested):
        return sentence("Of {count} divisions these nest completely: {pairs}.", **values)
    if len(same):
        return sentence("None of {count} divisions nests completely in another. Much the same level: {same}.", **values)
    return sentence("None of {count} divisions nests completely in another.", **values)


def _pair(levels: Levels, row) -> str:
    return f"{levels.labels[row.finer]} › {levels.labels[row.coarser]}"
