"""Two divisions held against each other: every index, counted in several ways side by side, and what each region adds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .agreement import Agreement, agreement
from .messages import RegioError, Sentence, sentence
from .overlap import OverlapTable

CLASSES = ("whole", "nearly whole", "mixed", "torn", "scattered")
_BOUNDS = (1e-6, 0.1, 0.3, 0.6)
_WHOLLY = 0.9
INDICES = (
    "v_measure", "homogeneity", "completeness", "mapcurves_a", "mapcurves_b", "mapcurves_mean_a", "mapcurves_mean_b",
    "mapcurves_plain_a", "mapcurves_plain_b", "adjusted_rand", "adjusted_rand_counts", "variation_of_information",
    "normalised_variation", "jaccard_ab", "jaccard_ba", "containment_ab", "containment_ba", "lambda_ab", "lambda_ba",
)  # fmt: skip


@dataclass(frozen=True)
class Comparison:
    """``a_regions``, ``b_regions``: one row per region - region, name, weight, inhomogeneity, information, best_match,
    best_match_name, jaccard, mapcurves, containment, agreement (one of CLASSES; None without weight).

    ``indices``: rows INDICES, one column per way of counting. ``agreement`` is that of the main way; ``covered`` is the share
    of A where B has regions too.
    """

    a_regions: pd.DataFrame
    b_regions: pd.DataFrame
    indices: pd.DataFrame
    agreement: Agreement
    notes: list[Sentence]
    covered: float = 1.0


def compare(table: OverlapTable, ways: Mapping[str, NDArray[np.float64]] | None = None) -> Comparison:
    """Every index of agreement of two divisions.

    Information of a region is what it adds to the variation of information, in bits (Meila 2007); inhomogeneity is that of
    Nowosad & Stepinski (2018) and may exceed 1.

    Args:
        table: the overlap of A (the finer of the table) and B (the coarser).
        ways: other ways to count: name and weight (k,) of every row of the overlap table.

    Raises:
        RegioError: the two have no weight in common.
    """
    if not table.total > 0:
        raise RegioError(
            'What is counted adds up to 0 where "{a}" and "{b}" overlap. Choose another weight.',
            a=table.finer.label,
            b=table.coarser.label,
        )
    main = agreement(table.fine, table.coarse, table.weight)
    columns = {"value": index_values(main)}
    for name, weight in (ways or {}).items():
        if weight.sum() > 0:
            columns[name] = index_values(agreement(table.fine, table.coarse, weight))
    indices = pd.DataFrame(columns, index=pd.Index(INDICES, name="index"))
    covered = table.total / (table.total + float(table.uncovered.sum()))
    notes = [*table.notes, *_notes(table, main)]
    return Comparison(_regions(table, main, False), _regions(table, main, True), indices, main, notes, covered)


def index_values(found: Agreement) -> list[float]:
    """The values of INDICES."""
    area, mean, jaccard = found.mapcurves_area(), found.mapcurves_mean(), found.jaccard()
    plain = [float(fit[fit > 0].mean()) for fit in (found.mapcurves_x, found.mapcurves_y)]
    return [
        found.v_measure, found.homogeneity, found.completeness, *area, *mean, *plain, found.adjusted_rand,
        found.adjusted_rand_counts, found.variation_of_information, found.normalised_variation, *jaccard, found.conformity_xy,
        found.conformity_yx, found.lambda_xy, found.lambda_yx,
    ]  # fmt: skip


def verdict(result: Comparison, a: str, b: str) -> Sentence:
    """The answer in one sentence."""
    found = result.agreement
    values = {"a": a, "b": b, "v": round(found.v_measure, 2), "share": round(100 * result.covered, 1)}
    if result.covered < _WHOLLY:
        return sentence(
            "Only {share} % of {a} lies where {b} has regions too. There the V-measure is {v} (1 is the same, 0 nothing in "
            "common).",
            **values,
        )
    if found.variation_of_information < 1e-9:
        return sentence("{a} and {b} are the same division.", **values)
    if found.completeness > 1 - 1e-7:
        return sentence("{a} nests perfectly in {b}: it is the same division, cut finer (V-measure {v}).", **values)
    if found.homogeneity > 1 - 1e-7:
        return sentence("{b} nests perfectly in {a}: it is the same division, cut finer (V-measure {v}).", **values)
    if found.v_measure >= 0.8:
        return sentence("{a} and {b} agree largely (V-measure {v}; 1 is the same, 0 nothing in common).", **values)
    if found.v_measure >= 0.5:
        return sentence("{a} and {b} agree in part (V-measure {v}; 1 is the same, 0 nothing in common).", **values)
    return sentence("{a} and {b} agree little (V-measure {v}; 1 is the same, 0 nothing in common).", **values)


def _regions(table: OverlapTable, found: Agreement, swapped: bool) -> pd.DataFrame:
    own, other = (table.coarser, table.finer) if swapped else (table.finer, table.coarser)
    mine, theirs = (table.coarse, table.fine) if swapped else (table.fine, table.coarse)
    total, other_total = (table.coarse_total, table.fine_total) if swapped else (table.fine_total, table.coarse_total)
    letter = "y" if swapped else "x"
    count = len(own)

    def padded(name: str) -> NDArray[np.float64]:
        values = getattr(found, f"{name}_{letter}")
        return np.pad(values, (0, count - len(values)))

    known = total > 0
    best, match = _best(mine, theirs, table.weight, total, other_total, count)
    rih = np.where(known, padded("inhomogeneity"), np.nan)
    spread = rih * padded("share") * (found.entropy_x if swapped else found.entropy_y)
    return pd.DataFrame(
        {
            "region": own.regions,
            "name": own.titles,
            "weight": total,
            "inhomogeneity": rih,
            "information": spread,
            "best_match": np.where(best >= 0, other.regions[best], None),
            "best_match_name": np.where(best >= 0, other.titles[best], None),
            "jaccard": np.where(known, match, np.nan),
            "mapcurves": np.where(known, padded("mapcurves"), np.nan),
            "containment": np.where(known, padded("containment"), np.nan),
            "agreement": _classes(rih),
        }
    )


def _best(
    mine: NDArray, theirs: NDArray, weight: NDArray, total: NDArray, other_total: NDArray, count: int
) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """The other map's region with the largest Jaccard similarity, of equals the first, and that similarity."""
    with np.errstate(invalid="ignore", divide="ignore"):
        match = np.nan_to_num(weight / (total[mine] + other_total[theirs] - weight))
    order = np.lexsort((theirs, -match, mine))
    first = order[np.r_[True, np.diff(mine[order]) > 0][: len(order)]]
    best, value = np.full(count, -1, dtype=np.intp), np.zeros(count)
    best[mine[first]], value[mine[first]] = theirs[first], match[first]
    best[~(value > 0)] = -1
    return best, value


def _classes(inhomogeneity: NDArray[np.float64]) -> NDArray[np.object_]:
    place = np.searchsorted(_BOUNDS, np.nan_to_num(inhomogeneity), side="left")
    return np.where(np.isnan(inhomogeneity), None, np.array(CLASSES, dtype=object)[place])


def _notes(table: OverlapTable, found: Agreement) -> list[Sentence]:
    notes = []
    for label, trivial in ((table.coarser.label, found.trivial_xy), (table.finer.label, found.trivial_yx)):
        if trivial:
            notes.append(
                sentence('"{layer}" has one region only, so how far the other map predicts it says nothing.', layer=label)
            )
    notes.append(
        sentence(
            "None of these figures is corrected for chance, except the adjusted Rand index and lambda: finer maps score "
            "higher. Better than chance? compares with random maps."
        ).as_info()
    )
    return notes
