"""Membership tables: rows that say which unit belongs to which region."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .messages import RegioError, Sentence, first_few, sentence
from .placeholders import DEFAULT_PLACEHOLDERS
from .regions import Regionalisation, clean_codes, is_placeholder

FOUR_COLUMNS = ("basisniveau", "name basisniveau", "nieuweafgeleide", "name nieuweafgeleide")


@dataclass(frozen=True)
class Problem:
    """A row of the table that was not used, or a unit that has none (row 0)."""

    row: int
    code: str | None
    sentence: Sentence


@dataclass(frozen=True)
class Membership:
    """``regions`` on the units, and what was wrong with the table."""

    regions: Regionalisation
    problems: list[Problem]
    unplaced: NDArray[np.intp]
    notes: list[Sentence]


def four_columns(names: list[str]) -> list[str] | None:
    """The four columns basisniveau, Name basisniveau, nieuweafgeleide, Name nieuweafgeleide as they are spelt in a table;
    None if it has another form.
    """
    spelt = {" ".join(name.split()).casefold(): name for name in names}
    found = [spelt.get(name) for name in FOUR_COLUMNS]
    return None if None in found else [str(name) for name in found]


def nearest(code: str, known: list[str]) -> str:
    """A hint at the most similar codes, in the form "Nearest: a, b."; empty if none is similar."""
    close = difflib.get_close_matches(code, known, n=3, cutoff=0.6)
    return f"→ {', '.join(close)}?" if close else ""


def membership(
    label: str,
    unit_codes: NDArray,
    table_units: NDArray,
    table_regions: NDArray,
    table_names: NDArray | None = None,
    overlapping: bool = False,
    placeholders: tuple[str, ...] = DEFAULT_PLACEHOLDERS,
) -> Membership:
    """Regions of the units from the rows of a table.

    Args:
        label: the table's name for sentences.
        unit_codes: codes of the n units.
        table_units, table_regions: unit and region code of every row (m,).
        table_names: region name of every row (m,).
        overlapping: whether a unit may be in several regions.
        placeholders: region codes or names that mean "none".

    Raises:
        RegioError: no row fits any unit, or a unit is in two regions while overlaps are not allowed.
    """
    units, regions = clean_codes(table_units), clean_codes(table_regions)
    row_numbers = np.arange(1, len(units) + 1)
    lookup = {code: k for k, code in enumerate(unit_codes) if code is not None}
    place = np.array([lookup.get(code, -1) for code in units], dtype=np.intp)
    problems = _unknown(units, place, row_numbers, list(lookup))
    none = is_placeholder(regions, placeholders)
    if table_names is not None:
        names = clean_codes(table_names)
        none |= is_placeholder(names, placeholders) & (names != None)  # noqa: E711 - elementwise
    problems += [
        Problem(int(k + 1), units[k], sentence("Row {row}: unit {code} has no region.", row=int(k + 1), code=units[k]))
        for k in np.flatnonzero((place >= 0) & none)
    ]
    rows = pd.DataFrame({"unit": place, "region": regions, "row": row_numbers})[(place >= 0) & ~none]
    if rows.empty:
        raise RegioError(
            'No row of "{table}" fits a unit. Check the unit code fields: the table has for instance {theirs}, the '
            "units {ours}.",
            table=label,
            theirs=first_few([code for code in units if code is not None], 3) or "?",
            ours=first_few(list(lookup), 3),
        )
    unique = rows.drop_duplicates(["unit", "region"])
    notes = []
    if len(unique) < len(rows):
        notes.append(
            sentence('{count} rows of "{table}" repeat another row.', count=len(rows) - len(unique), table=label)
        )
    if not overlapping:
        _refuse_double(label, unique, unit_codes)
    result = Regionalisation.from_memberships(
        label, len(unit_codes), unique["unit"].to_numpy(), unique["region"].to_numpy()
    )
    titles = None
    if table_names is not None:
        by_code = dict(zip(regions[::-1], clean_codes(table_names)[::-1]))
        titles = np.array([by_code.get(code) for code in result.regions], dtype=object)
    named = Regionalisation(
        label, len(unit_codes), result.regions, result.unit, result.region, result.degree, titles
    )
    unplaced = named.missing
    seen = set(units)
    problems += [
        Problem(0, unit_codes[k], sentence("Unit {code} does not occur in the table.", code=unit_codes[k]))
        for k in unplaced
        if unit_codes[k] not in seen
    ]
    return Membership(named, problems, unplaced, notes)


def _unknown(units: NDArray, place: NDArray, rows: NDArray, known: list[str]) -> list[Problem]:
    problems = []
    for k in np.flatnonzero(place < 0):
        if units[k] is None:
            text = sentence("Row {row} has no unit code.", row=int(rows[k]))
        else:
            text = sentence(
                "Row {row}: no unit has the code {code}. {hint}",
                row=int(rows[k]),
                code=units[k],
                hint=nearest(units[k], known),
            )
        problems.append(Problem(int(rows[k]), units[k], text))
    return problems


def _refuse_double(label: str, rows: pd.DataFrame, unit_codes: NDArray) -> None:
    double = rows[rows.duplicated("unit", keep=False)]
    if double.empty:
        return
    first = double[double["unit"] == double["unit"].iloc[0]]
    raise RegioError(
        'In "{table}", unit {unit} is in two regions: {regions} (rows {rows}). {count} units are. Correct the table, or allow '
        "overlapping regions.",
        table=label,
        unit=unit_codes[first["unit"].iloc[0]],
        regions=", ".join(first["region"]),
        rows=", ".join(str(row) for row in first["row"]),
        count=int(double["unit"].nunique()),
    )
