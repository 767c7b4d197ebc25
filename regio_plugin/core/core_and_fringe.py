"""A vague region under several definitions: its core, its fringe, and who includes what.

A vague region is a pair yolk and egg: what all definitions include, and what any of them does (Cohn & Gotts 1996).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment
from scipy.sparse import coo_matrix

from .geometry import dissolve
from .messages import RegioError, Sentence, first_few, sentence
from .parallel import Progress
from .regions import Regionalisation, Units

CORE, FRINGE, OUTSIDE, UNJUDGED = "core", "fringe", "outside", "unjudged"
_CLONES = 0.95


@dataclass(frozen=True)
class Definition:
    """One answer to which units belong to the region: ``included`` (n,). Where ``judged`` (n,) is False it says nothing; None:
    it judges everywhere. ``weight`` says how much it counts. ``region`` is what it calls the region.
    """

    name: str
    included: NDArray[np.bool_]
    judged: NDArray[np.bool_] | None = None
    weight: float = 1.0
    region: str = ""


@dataclass(frozen=True)
class CoreAndFringe:
    """``membership``: one row per unit - count, of, degree, part (core, fringe, outside, unjudged), included_by.

    ``definitions``: one row per definition - name, region, unit_count, weight (of its units), core_share (share of it that is
    core), egg_share (share of all that is included anywhere). ``summary``: core_count, fringe_count, outside_count,
    definition_count, alpha, vagueness, core_weight, egg_weight.
    """

    membership: pd.DataFrame
    definitions: pd.DataFrame
    summary: dict[str, float]
    notes: list[Sentence]


def core_and_fringe(
    definitions: Sequence[Definition], weight: NDArray[np.float64] | None = None, alpha: float = 0.0
) -> CoreAndFringe:
    """Core, fringe and vagueness of a region.

    The degree of a unit is the weighted share of the definitions that include it, of those that judge it. Core: degree at
    least 1 - alpha; fringe: degree above alpha. Vagueness is 1 - weight of the core / weight of core and fringe: 0 if all
    agree, 1 if nothing is common to all (Cohn & Gotts 1996).

    Args:
        definitions: at least one; all on the same n units.
        weight: what is counted per unit (n,); None counts units.
        alpha: share of the definitions that may disagree, at least 0 and below 0.5.

    Raises:
        RegioError: no definition, none includes anything, weights that are not above 0 or that count
            nothing, or alpha out of range.
    """
    _check(definitions, alpha)
    n = len(definitions[0].included)
    counted = np.ones(n) if weight is None else np.asarray(weight, dtype=float)
    included = np.column_stack([item.included for item in definitions]).astype(bool)
    judged = np.column_stack([np.ones(n, bool) if item.judged is None else item.judged for item in definitions]) | included
    share = np.array([item.weight for item in definitions], dtype=float)
    total = judged @ share
    degree = np.divide(included @ share, total, out=np.full(n, np.nan), where=total > 0)
    rounding = 1e-9
    core, egg = degree >= 1 - alpha - rounding, degree > alpha + rounding
    part = np.select([np.isnan(degree), core, egg], [UNJUDGED, CORE, FRINGE], OUTSIDE)
    names = np.array([item.name for item in definitions], dtype=object)
    membership = pd.DataFrame(
        {
            "count": included.sum(1),
            "of": judged.sum(1),
            "degree": degree,
            "part": part,
            "included_by": ["; ".join(names[row]) for row in included],
        }
    )
    yolk, whole = float(counted[core].sum()), float(counted[core | egg].sum())
    if not whole > 0:
        raise RegioError("What is counted adds up to 0 in all that the definitions include. Choose another weight.")
    table = _per_definition(definitions, included, counted, core, whole)
    summary = {
        "core_count": int(core.sum()),
        "fringe_count": int((egg & ~core).sum()),
        "outside_count": int((part == OUTSIDE).sum()),
        "definition_count": len(definitions),
        "alpha": alpha,
        "core_weight": yolk,
        "egg_weight": whole,
        "vagueness": 1 - yolk / whole if whole > 0 else float("nan"),
    }
    return CoreAndFringe(membership, table, summary, _notes(definitions, included, judged, summary, alpha))


def _per_definition(
    definitions: Sequence[Definition], included: NDArray, counted: NDArray, core: NDArray, whole: float
) -> pd.DataFrame:
    weights = counted @ included
    inner = (counted * core) @ included
    return pd.DataFrame(
        {
            "name": [item.name for item in definitions],
            "region": [item.region for item in definitions],
            "unit_count": included.sum(0),
            "weight": weights,
            "core_share": np.divide(inner, weights, out=np.zeros(len(weights)), where=weights > 0),
            "egg_share": weights / whole if whole > 0 else np.full(len(weights), np.nan),
        }
    )


def verdict(result: CoreAndFringe, region: str, core_names: Sequence[str]) -> Sentence:
    """The answer in one sentence; ``core_names`` are the units of the core."""
    summary = result.summary
    values = {
        "region": region,
        "core": summary["core_count"],
        "fringe": summary["fringe_count"],
        "count": summary["definition_count"],
        "names": first_few(core_names, 8),
        "vagueness": round(100 * summary["vagueness"]) if summary["egg_weight"] > 0 else 0,
    }
    if summary["definition_count"] == 1:
        return sentence("Only one definition of {region} is given, so everything in it is core: {core} units.", **values)
    if not summary["core_count"]:
        return sentence(
            "The {count} definitions of {region} have no core in common; what only some of them include: {fringe} units. Do "
            "they all mean the same region?",
            **values,
        )
    if summary["alpha"]:
        return sentence(
            "At least {share} % of the {count} definitions of {region} include its core ({core}: {names}). Its fringe, which "
            "fewer include, counts {fringe} more. {vagueness} % of the whole is disputed.",
            share=round(100 * (1 - summary["alpha"]), 1),
            **values,
        )
    if not summary["fringe_count"]:
        return sentence("All {count} definitions of {region} agree: {core} units, no fringe.", **values)
    return sentence(
        "All {count} definitions of {region} include its core ({core}: {names}). Its fringe, which only some include, counts "
        "{fringe} more. {vagueness} % of the whole is disputed.",
        **values,
    )


def follow(
    divisions: Sequence[Regionalisation],
    wanted: str = "",
    seed: int | None = None,
    weight: NDArray[np.float64] | None = None,
) -> tuple[list[int], list[Sentence]]:
    """Which region of each division is the one that is meant, where names differ.

    With a seed unit it is the region that holds the seed. Else the region called (or coded) ``wanted``; a division that does
    not have that name gives its counterpart of the first division that has it: the one-to-one matching of all regions with
    most weight in common (Kuhn 1955). A division whose only region has no name of its own means that one.

    Args:
        divisions: regionalisations of the same n units, without overlaps.
        wanted: name or code of the region.
        seed: number of the unit that surely belongs to it.
        weight: what is counted (n,); None counts units.

    Returns:
        The number of the region in each division, -1 for no counterpart; and notes on how they were matched.

    Raises:
        RegioError: neither a name nor a seed is given though there is a choice, or no division knows the name.
    """
    found = [_asked(item, wanted, seed) for item in divisions]
    notes = []
    if seed is not None:
        notes = [_without_seed(item) for item, region in zip(divisions, found) if region == -1]
    else:
        if all(region is None for region in found):
            found = [0 if len(item) == 1 else None for item in divisions]
        anchor = next((k for k, region in enumerate(found) if region is not None), None)
        if anchor is None and not wanted:
            raise RegioError(
                "Every definition has several regions. Give the name or code of the one that is meant, or a unit that surely "
                "belongs to it."
            )
        if anchor is None:
            raise RegioError(
                'No definition has a region called "{region}". Give its name or code as one of the definitions has it, or a '
                "unit that surely belongs to it.",
                region=wanted,
            )
        meant = int(found[anchor] or 0)
        title = wanted or str(divisions[anchor].titles[meant])
        for k, region in enumerate(found):
            if region is None:
                twin = counterparts(divisions[anchor].labels, divisions[k].labels, weight).get(meant, -1)
                found[k] = twin
                notes.append(_matched(divisions[k], twin, title))
    return [-1 if region is None else region for region in found], notes


def counterparts(
    a: NDArray[np.intp], b: NDArray[np.intp], weight: NDArray[np.float64] | None = None
) -> dict[int, int]:
    """The one-to-one matching of the regions of two divisions (n,) that has most weight in common; pairs without any are left
    out (Kuhn 1955).
    """
    both = (a >= 0) & (b >= 0)
    if not both.any():
        return {}
    amount = np.ones(len(a)) if weight is None else weight
    shape = int(a.max()) + 1, int(b.max()) + 1
    table = coo_matrix((amount[both], (a[both], b[both])), shape).toarray()
    rows, columns = linear_sum_assignment(table, maximize=True)
    return {int(i): int(j) for i, j in zip(rows, columns) if table[i, j] > 0}


def _asked(division: Regionalisation, wanted: str, seed: int | None) -> int | None:
    if len(division) == 1 and division.titles[0] == division.label:
        return 0
    if seed is not None:
        return int(division.labels[seed]) if len(division) else -1
    for texts in (division.titles, division.regions):
        for k, text in enumerate(texts):
            if wanted and str(text).casefold() == wanted.casefold():
                return k
    return 0 if len(division) == 1 and not wanted else None


def _without_seed(division: Regionalisation) -> Sentence:
    return sentence(
        'In "{layer}" the unit that surely belongs to the region has none, so it is left out.', layer=division.label
    )


def _matched(division: Regionalisation, region: int, wanted: str) -> Sentence:
    if region < 0:
        return sentence('"{layer}" has no counterpart of {region}, so it is left out.', layer=division.label, region=wanted)
    return sentence(
        'In "{layer}" the counterpart of {region} is {found}: it has most in common with it.',
        layer=division.label,
        region=wanted,
        found=str(division.titles[region]),
    )


def _check(definitions: Sequence[Definition], alpha: float) -> None:
    if not definitions:
        raise RegioError("No definition is given. Choose a table of definitions, or layers.")
    if not 0 <= alpha < 0.5:
        raise RegioError("Alpha is {alpha}; it must be at least 0 and below 0.5.", alpha=alpha)
    for item in definitions:
        if not 0 < item.weight < np.inf:
            raise RegioError('The weight of "{name}" is {weight}; weights must be above 0.', name=item.name, weight=item.weight)
    if not any(item.included.any() for item in definitions):
        raise RegioError("No definition includes any of the units. Check the codes, or give a table of mergers.")


def _notes(
    definitions: Sequence[Definition], included: NDArray, judged: NDArray, summary: dict[str, float], alpha: float
) -> list[Sentence]:
    notes = []
    empty = [item.name for item, column in zip(definitions, included.T) if not column.any()]
    if empty:
        notes.append(
            sentence("These definitions include none of the units, so nothing can be core: {names}.", names=first_few(empty))
        )
    if not judged.all():
        partial = [item.name for item, column in zip(definitions, judged.T) if not column.all()]
        notes.append(
            sentence(
                "These definitions say nothing about part of the units, which there count less: {names}.",
                names=first_few(partial),
            )
        )
    pairs = _clones(included)
    if len(pairs) and len(definitions) > 2:
        notes.append(
            sentence(
                "Some definitions are (nearly) the same, so that together they count double: {names}. Leave one of them out, "
                "or give them less weight.",
                names=first_few([f"{definitions[i].name} = {definitions[j].name}" for i, j in pairs]),
            )
        )
    if summary["egg_weight"] > 0 and not summary["core_weight"] and summary["core_count"]:
        notes.append(sentence("What is counted adds up to 0 in the core. Choose another weight."))
    if alpha:
        notes.append(
            sentence(
                "Core is what at least {core} % of the definitions include, fringe what more than {fringe} % do.",
                core=round(100 * (1 - alpha), 1),
                fringe=round(100 * alpha, 1),
            ).as_info()
        )
    return notes


def _clones(included: NDArray[np.bool_]) -> NDArray[np.intp]:
    """Pairs (p, 2) of definitions that have nearly all of what they include in common (Jaccard)."""
    number = included.astype(float)
    common, size = number.T @ number, number.sum(0)
    either = size[:, None] + size[None, :] - common
    share = np.divide(common, either, out=np.zeros_like(common), where=either > 0)
    return np.argwhere(np.triu(share >= _CLONES, 1))


def left_out_by(definitions: Sequence[Definition]) -> list[str]:
    """Per unit (n,) the names of the definitions that judge it and leave it out."""
    names = np.array([item.name for item in definitions], dtype=object)
    apart = np.column_stack(
        [~item.included if item.judged is None else item.judged & ~item.included for item in definitions]
    )
    return ["; ".join(names[row]) for row in apart]


def inclusion(definitions: Sequence[Definition], units: Units) -> pd.DataFrame:
    """Columns unit, unit_name, definition, included: a row for every definition and every unit that any of them includes;
    none where a definition does not judge the unit.
    """
    egg = np.flatnonzero(np.logical_or.reduce([item.included for item in definitions]))
    parts = []
    for item in definitions:
        known = egg if item.judged is None else egg[(item.judged | item.included)[egg]]
        parts.append(
            pd.DataFrame(
                {
                    "unit": units.codes[known],
                    "unit_name": units.titles[known],
                    "definition": item.name,
                    "included": item.included[known],
                }
            )
        )
    return pd.concat(parts, ignore_index=True)


def outlines(definitions: Sequence[Definition], units: Units, progress: Progress | None = None) -> NDArray:
    """One polygon (k,) per definition: the union of the units it includes, None where it includes none.

    ``progress`` is called with 0..1; it may raise Cancelled.
    """
    result = np.full(len(definitions), None, dtype=object)
    for k, item in enumerate(definitions):
        group = np.where(item.included, 0, -1)
        result[k] = dissolve(units.geometry, group, 1)[0]
        if progress is not None:
            progress((k + 1) / len(definitions))
    return result
