"""Nested-doll conformity: does every region of the finer regionalisation lie inside one region of the coarser?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .agreement import Agreement, agreement
from .messages import Area, RegioError, Sentence, first_few, sentence
from .overlap import OverlapTable

DEFAULT_TOLERANCE = 0.001
NEARLY = 0.95
WITHIN_ONE, UNION_OF_WHOLE = "within_one", "union_of_whole"
_ROUNDING = 1e-9


@dataclass(frozen=True)
class NestedDoll:
    """The result, as named tables.

    ``children``: one row per finer region - region, name, parent, parent_name, share, second_parent, second_parent_name,
    second_share, parents, conforming, state, exit_count, exit_weight, exit_units, sliver_weight, covered.
    ``breakers``: one row per unit or piece outside the parent - region, parent, goes_to, unit, unit_name, weight, and the
    number of its ``piece`` in the overlap table.
    ``parents``: one row per coarser region - region, name, weight, children (regions whose parent it is), conforming.
    ``pairs``: the overlap table. ``summary``: the overall figures by name. ``notes``: what was left out or assumed.
    """

    children: pd.DataFrame
    breakers: pd.DataFrame
    parents: pd.DataFrame
    pairs: pd.DataFrame
    summary: dict[str, float]
    indices: Agreement
    notes: list[Sentence]


def nested_doll(table: OverlapTable, tolerance: float | None = None, mode: str = WITHIN_ONE) -> NestedDoll:
    """Nested-doll conformity of every finer region, and of the whole.

    Conformity K is the share of all weight that lies in its region's best parent (purity); lambda corrects it for the
    size of the largest parent (Goodman & Kruskal 1954). The parent of a region is the coarser region that holds most
    of it; of equals the larger one, then the one whose code sorts first. A region conforms if the share outside its
    parent, slivers left aside, is at most ``tolerance``.

    Args:
        table: the overlap of the two regionalisations.
        tolerance: share 0..1; None means 0.001, but 0 where units are counted on shared units.
        mode: WITHIN_ONE, or UNION_OF_WHOLE: there a region also conforms if it consists of whole coarser regions, none of
            which lies outside it by more than the tolerance.

    Raises:
        RegioError: the two have no weight in common, or the tolerance is no share.
    """
    tolerance = (0.0 if table.counted else DEFAULT_TOLERANCE) if tolerance is None else tolerance
    if not 0 <= tolerance <= 1:
        raise RegioError("The tolerance is {tolerance}; it must be a share between 0 and 1.", tolerance=tolerance)
    if not table.total > 0:
        raise RegioError(
            'What is counted adds up to 0 where "{finer}" and "{coarser}" overlap. Choose another weight.',
            finer=table.finer.label,
            coarser=table.coarser.label,
        )
    indices = agreement(table.fine, table.coarse, table.weight)
    ranked = _ranked(table)
    outside = _outside(table, ranked)
    whole = _unions(table, tolerance) if mode == UNION_OF_WHOLE else np.zeros(len(table.finer), dtype=bool)
    outside = outside[~whole[table.pieces.fine[outside]]]
    children = _children(table, ranked, outside, tolerance, whole)
    judged = children["parent"].notna()
    summary = {
        "region_count": int(judged.sum()),
        "conforming_count": int(children["conforming"].eq(True).sum()),
        "unjudged_count": int((~judged).sum()),
        "conformity": indices.conformity_xy,
        "lambda": indices.lambda_xy,
        "lambda_trivial": indices.trivial_xy,
        "homogeneity": indices.homogeneity,
        "completeness": indices.completeness,
        "v_measure": indices.v_measure,
        "total_weight": table.total,
        "sliver_weight": float(table.sliver.sum()),
        "sliver_count": int(table.pieces.sliver.sum()),
        "uncovered_weight": float(table.uncovered.sum()),
    }
    notes = [*table.notes, *_notes(table, summary, indices, children, ranked)]
    return NestedDoll(
        children, _breakers(table, outside, ranked), _parents(table, children), table.frame(), summary, indices, notes
    )


def verdict(result: NestedDoll, finer: str, coarser: str) -> Sentence:
    """The answer in one sentence."""
    conforming, total = result.summary["conforming_count"], result.summary["region_count"]
    names = result.children.loc[result.children["conforming"].eq(False), "name"]
    values = {
        "conforming": conforming,
        "total": total,
        "finer": finer,
        "coarser": coarser,
        "broken": total - conforming,
        "names": first_few(names, 12),
    }
    if not total:
        return sentence("No region of {finer} could be judged against {coarser}.", **values)
    if conforming == total == 1:
        return sentence("The one region of {finer} lies inside one region of {coarser}.", **values)
    if conforming == total:
        return sentence("All {total} regions of {finer} lie inside one region of {coarser}.", **values)
    if total - conforming == 1:
        return sentence(
            "{conforming} of {total} regions of {finer} lie inside one region of {coarser}; 1 does not: {names}.", **values
        )
    return sentence(
        "{conforming} of {total} regions of {finer} lie inside one region of {coarser}; {broken} do not: {names}.", **values
    )


@dataclass(frozen=True)
class _Ranked:
    """Rows of the overlap table of the best and the second-best parent of every finer region (-1: none).

    A region that the coarser regionalisation touches with slivers only has no parent.
    """

    first: NDArray[np.intp]
    second: NDArray[np.intp]

    def parent(self, table: OverlapTable) -> NDArray[np.intp]:
        """Number (I,) of the best parent, -1 where there is none."""
        return np.where(self.first >= 0, table.coarse[self.first], -1)


def _ranked(table: OverlapTable) -> _Ranked:
    solid = np.bincount(table.fine, weights=table.weight - table.sliver, minlength=len(table.finer)) > 0
    with np.errstate(invalid="ignore"):
        near = np.round(table.weight / table.fine_total[table.fine], 12)
    order = np.lexsort((table.coarse, -table.coarse_total[table.coarse], -near, table.fine))
    fine = table.fine[order]
    start = np.flatnonzero(np.r_[True, fine[1:] != fine[:-1]] & solid[fine])
    first = np.full(len(table.finer), -1, dtype=np.intp)
    second = first.copy()
    first[fine[start]] = order[start]
    more = start[np.r_[fine[1:] == fine[:-1], False][start]]
    second[fine[more]] = order[more + 1]
    return _Ranked(first, second)


def _outside(table: OverlapTable, ranked: _Ranked) -> NDArray[np.intp]:
    """Numbers of the pieces outside their region's parent; slivers and pieces without weight do not count."""
    pieces = table.pieces
    parent = ranked.parent(table)[pieces.fine]
    away = (pieces.coarse != parent) & (parent >= 0)
    return np.flatnonzero(away & ~pieces.sliver & (pieces.weight > 0))


def _unions(table: OverlapTable, tolerance: float) -> NDArray[np.bool_]:
    """Finer regions (I,) that consist of whole coarser ones: what these have elsewhere is at most the tolerated share."""
    solid = table.weight - table.sliver > 0
    elsewhere = table.coarse_total[table.coarse] - table.weight
    uncovered = np.divide(table.uncovered, table.fine_total, out=np.zeros(len(table.finer)), where=table.fine_total > 0)
    rest = np.bincount(table.fine[solid], weights=elsewhere[solid], minlength=len(table.finer))
    return (rest <= (tolerance + _ROUNDING) * table.fine_total) & (uncovered <= tolerance + _ROUNDING) & (table.fine_total > 0)


def _children(
    table: OverlapTable, ranked: _Ranked, outside: NDArray[np.intp], tolerance: float, whole: NDArray[np.bool_]
) -> pd.DataFrame:
    finer, coarser, pieces = table.finer, table.coarser, table.pieces
    known = ranked.first >= 0
    total = table.fine_total
    exit_weight = np.bincount(pieces.fine[outside], weights=pieces.weight[outside], minlength=len(finer))
    exits = table.exits(outside)
    exit_count = np.bincount(exits["fine"], minlength=len(finer))
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.where(known, table.weight[ranked.first] / total, np.nan)
        second = np.where(ranked.second >= 0, table.weight[ranked.second] / total, np.nan)
        breaking = (exit_weight / total > tolerance + _ROUNDING) & ~whole
        covered = total / (total + table.uncovered)
    solid = np.unique(np.c_[pieces.fine, pieces.coarse][~pieces.sliver & (pieces.weight > 0)], axis=0)
    conforming = np.where(known, ~breaking, None)
    state = np.select([~known, ~breaking, share >= NEARLY], ["unjudged", "conforming", "nearly"], "breaking")
    return pd.DataFrame(
        {
            "region": finer.regions,
            "name": finer.titles,
            "parent": np.where(known, coarser.regions[ranked.parent(table)], None),
            "parent_name": np.where(known, coarser.titles[ranked.parent(table)], None),
            "share": share,
            "second_parent": np.where(ranked.second >= 0, coarser.regions[table.coarse[ranked.second]], None),
            "second_parent_name": np.where(ranked.second >= 0, coarser.titles[table.coarse[ranked.second]], None),
            "second_share": second,
            "parents": np.maximum(np.bincount(solid[:, 0], minlength=len(finer)), known.astype(int)),
            "conforming": conforming,
            "state": state,
            "exit_count": exit_count,
            "exit_weight": exit_weight,
            "exit_units": _listed(exits, len(finer)),
            "sliver_weight": np.bincount(table.fine, weights=table.sliver, minlength=len(finer)),
            "covered": np.where(known, covered, 0.0),
        }
    )


def _listed(exits: pd.DataFrame, count: int) -> NDArray[np.object_]:
    """The titles of each of ``count`` finer regions, sorted, in one text."""
    titles: dict[int, list[str]] = {}
    for fine, title in zip(exits["fine"], exits["title"]):
        titles.setdefault(fine, []).append(str(title))
    result = np.full(count, "", dtype=object)
    for fine, own in titles.items():
        result[fine] = "; ".join(sorted(own))
    return result


def _breakers(table: OverlapTable, outside: NDArray[np.intp], ranked: _Ranked) -> pd.DataFrame:
    pieces = table.pieces
    parent = ranked.parent(table)
    order = outside[np.lexsort((-pieces.weight[outside], pieces.fine[outside]))]
    return pd.DataFrame(
        {
            "region": table.finer.regions[pieces.fine[order]],
            "parent": table.coarser.regions[parent[pieces.fine[order]]],
            "goes_to": table.coarser.regions[pieces.coarse[order]],
            "unit": table.piece_codes(order),
            "unit_name": table.piece_titles(order),
            "weight": pieces.weight[order],
            "piece": order,
        }
    )


def _parents(table: OverlapTable, children: pd.DataFrame) -> pd.DataFrame:
    held = children["conforming"].eq(True).groupby(children["parent"]).agg(["size", "sum"])
    held.columns = ["children", "conforming"]
    frame = pd.DataFrame(
        {"region": table.coarser.regions, "name": table.coarser.titles, "weight": table.coarse_total}
    )
    joined = frame.join(held, on="region")
    return joined.fillna({"children": 0, "conforming": 0}).astype({"children": int, "conforming": int})


_OUTSIDE = sentence('Not judged, because they lie outside "{coarser}": {names}.')
_WEIGHTLESS = sentence("Not judged, because what is counted adds up to 0 there: {names}.")


def _tied(table: OverlapTable, ranked: _Ranked) -> NDArray[np.intp]:
    """Numbers of the finer regions whose two best parents hold equally much."""
    both = np.flatnonzero((ranked.first >= 0) & (ranked.second >= 0))
    first, second = table.weight[ranked.first[both]], table.weight[ranked.second[both]]
    return both[np.isclose(first, second, rtol=1e-12, atol=0.0)]


def _notes(
    table: OverlapTable, summary: dict, indices: Agreement, children: pd.DataFrame, ranked: _Ranked
) -> list[Sentence]:
    notes = []
    tied = _tied(table, ranked)
    if len(tied):
        notes.append(
            sentence(
                'Two regions of "{coarser}" hold equally much of {names}; the larger one was taken for the parent.',
                coarser=table.coarser.label,
                names=first_few(table.finer.titles[tied], 12),
            )
        )
    if summary["sliver_count"]:
        notes.append(
            sentence(
                "Treated as slivers: {count} pieces, together {area} and {share} % of what was counted. They make no region "
                "non-conforming, but they do count in the shares and overall figures.",
                count=summary["sliver_count"],
                area=Area(table.sliver_area),
                share=round(100 * summary["sliver_weight"] / summary["total_weight"], 4),
            )
        )
    unjudged = children["parent"].isna().to_numpy()
    weightless = unjudged & np.isin(np.arange(len(children)), table.fine) & ~(table.fine_total > 0)
    for which, text in ((unjudged & ~weightless, _OUTSIDE), (weightless, _WEIGHTLESS)):
        if which.any():
            names = first_few(children.loc[which, "name"], 12)
            notes.append(Sentence(text.text, {"coarser": table.coarser.label, "names": names}))
    partly = children[children["parent"].notna() & (children["covered"] < 1 - DEFAULT_TOLERANCE)]
    if len(partly):
        notes.append(
            sentence(
                'Judged only on the part that "{coarser}" covers: {names}.',
                coarser=table.coarser.label,
                names=first_few(partly["name"], 12),
            )
        )
    if indices.trivial_xy:
        notes.append(
            sentence('"{coarser}" has one region only, so lambda says nothing here.', coarser=table.coarser.label)
        )
    return notes
