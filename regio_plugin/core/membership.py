"""Membership tables: rows that say which unit belongs to which region."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .messages import RegioError, Sentence, first_few, sentence
from .placeholders import DEFAULT_PLACEHOLDERS
from .regions import Regionalisation, clean_codes, is_placeholder

FOUR_COLUMNS = ("basisniveau", "name basisniveau", "nieuweafgeleide", "name nieuweafgeleide")
_COMPARISONS = 200_000


@dataclass(frozen=True)
class Problem:
    """A row of the table that was not used, or a unit that has none (row 0)."""

    row: int
    code: str | None
    sentence: Sentence


@dataclass(frozen=True)
class Membership:
    """``regions`` on the units, and what was wrong with the table. ``unplaced`` are numbers of units without region."""

    regions: Regionalisation
    problems: list[Problem]
    unplaced: NDArray[np.intp]
    notes: list[Sentence]


@dataclass(frozen=True)
class Table:
    """A membership table: unit, region and region name (m,) as text, None where empty, and the row numbers for sentences."""

    label: str
    units: NDArray[np.object_]
    regions: NDArray[np.object_]
    names: NDArray[np.object_]
    rows: NDArray[np.intp]

    @classmethod
    def of(
        cls, label: str, units: Sequence, regions: Sequence, names: Sequence | None = None, rows: Sequence[int] | None = None
    ) -> Table:
        """From columns (m,); without ``rows`` they are numbered from 1. Rows in which all is empty are left out."""
        columns = [clean_codes(column) for column in (units, regions, names if names is not None else [None] * len(units))]
        numbers = np.arange(1, len(units) + 1) if rows is None else np.asarray(rows, dtype=np.intp)
        filled = np.logical_or.reduce([column != None for column in columns])  # noqa: E711 - elementwise
        unit, region, name = (column[filled] for column in columns)
        return cls(label, unit, region, name, numbers[filled])


def four_columns(names: list[str]) -> list[str] | None:
    """The four columns basisniveau, Name basisniveau, nieuweafgeleide, Name nieuweafgeleide as they are spelt in a table;
    None if it has another form.
    """
    spelt = {" ".join(name.replace("_", " ").split()).casefold(): name for name in names}
    found = [spelt.get(name) for name in FOUR_COLUMNS]
    return None if None in found else [str(name) for name in found]


def nearest(code: str, known: list[str]) -> str:
    """The codes most similar to ``code``, separated by commas; empty if none is similar."""
    return ", ".join(difflib.get_close_matches(code, known, n=3, cutoff=0.6))


def membership(
    table: Table,
    unit_codes: NDArray,
    overlapping: bool = False,
    placeholders: tuple[str, ...] = DEFAULT_PLACEHOLDERS,
    unit_rows: Sequence[int] | None = None,
) -> Membership:
    """Regions of the units from the rows of a table.

    Args:
        table: which unit is in which region.
        unit_codes: codes of the n units, None where a unit has none.
        overlapping: whether a unit may be in several regions.
        placeholders: region codes or names that mean "none".
        unit_rows: row numbers of the units for sentences; without them they are numbered from 1.

    Raises:
        RegioError: no row fits any unit, or a unit is in two regions while overlaps are not allowed.
    """
    lookup = {code: k for k, code in enumerate(unit_codes) if code is not None}
    place = np.array([lookup.get(code, -1) for code in table.units], dtype=np.intp)
    none = is_placeholder(table.regions, placeholders)
    none |= is_placeholder(table.names, placeholders) & (table.names != None)  # noqa: E711 - elementwise
    problems = [*_unknown(table, place, list(lookup)), *_without_region(table, np.flatnonzero((place >= 0) & none))]
    rows = pd.DataFrame({"unit": place, "region": table.regions, "row": table.rows})[(place >= 0) & ~none]
    if rows.empty:
        raise _nothing_fits(table, place, none, list(lookup))
    unique = rows.drop_duplicates(["unit", "region"])
    notes = _notes(table, place, none, rows, unique)
    double = unique[unique.duplicated("unit", keep=False)]
    if len(double) and not overlapping:
        raise _in_two_regions(table, double, unit_codes)
    if len(double):
        count = int(double["unit"].nunique())
        notes.append(sentence('In "{table}", {count} units are in several regions.', table=table.label, count=count))
    regions = _named(
        Regionalisation.from_memberships(
            table.label, len(unit_codes), unique["unit"].to_numpy(), unique["region"].to_numpy()
        ),
        table,
        np.flatnonzero(~none),
        notes,
    )
    numbers = range(1, len(unit_codes) + 1) if unit_rows is None else unit_rows
    problems += _not_in_table(table, unit_codes, regions.missing, list(numbers))
    return Membership(regions, problems, regions.missing, notes)


def _named(regions: Regionalisation, table: Table, rows: NDArray[np.intp], notes: list[Sentence]) -> Regionalisation:
    """``regions`` with the first name that each code has in ``rows`` of the table; several names are noted."""
    pairs = pd.DataFrame({"code": table.regions[rows], "name": table.names[rows], "row": table.rows[rows]}).dropna()
    if pairs.empty:
        return regions
    first = pairs.drop_duplicates("code").set_index("code")["name"]
    several = pairs.drop_duplicates(["code", "name"])
    several = several[several.duplicated("code", keep=False)]
    if len(several):
        one = several[several["code"] == several["code"].iloc[0]]
        notes.append(
            sentence(
                'In "{table}", region {region} has several names: {names} (rows {rows}); the first is used. {count} regions '
                "have.",
                table=table.label,
                region=one["code"].iloc[0],
                names=first_few(one["name"]),
                rows=first_few(one["row"]),
                count=int(several["code"].nunique()),
            )
        )
    titles = np.array([first.get(code) for code in regions.regions], dtype=object)
    return replace(regions, names=titles)


def _unknown(table: Table, place: NDArray, known: list[str]) -> list[Problem]:
    """Rows whose unit is not there; hints for as many codes as can be compared in about a second."""
    hints: dict[str, str] = {}
    most = max(5, _COMPARISONS // max(len(known), 1))
    problems = []
    for k in np.flatnonzero(place < 0):
        row, code = int(table.rows[k]), table.units[k]
        if code is None:
            problems.append(Problem(row, None, sentence("Row {row} has no unit code.", row=str(row))))
            continue
        if code not in hints and len(hints) < most:
            hints[code] = nearest(code, known)
        if hints.get(code):
            text = sentence(
                "Row {row}: no unit has the code {code}. Nearest: {hint}.", row=str(row), code=code, hint=hints[code]
            )
        else:
            text = sentence("Row {row}: no unit has the code {code}.", row=str(row), code=code)
        problems.append(Problem(row, code, text))
    return problems


def _without_region(table: Table, rows: NDArray[np.intp]) -> list[Problem]:
    problems = []
    for k in rows:
        row, code = str(table.rows[k]), table.units[k]
        meaning = table.names[k] or table.regions[k]
        text = (
            sentence("Row {row}: unit {code} has no region.", row=row, code=code)
            if meaning is None or table.regions[k] is None
            else sentence('Row {row}: unit {code} has no region ({none} means "none").', row=row, code=code, none=meaning)
        )
        problems.append(Problem(int(table.rows[k]), code, text))
    return problems


def _not_in_table(table: Table, unit_codes: NDArray, unplaced: NDArray[np.intp], rows: list[int]) -> list[Problem]:
    seen = set(table.units)
    problems = []
    for k in unplaced:
        code = unit_codes[k]
        if code is None:
            problems.append(Problem(0, None, sentence("The unit in row {row} has no code.", row=str(rows[k]))))
        elif code not in seen:
            text = sentence('Unit {code} does not occur in "{table}".', code=code, table=table.label)
            problems.append(Problem(0, code, text))
    return problems


def _notes(table: Table, place: NDArray, none: NDArray, rows: pd.DataFrame, unique: pd.DataFrame) -> list[Sentence]:
    notes = []
    if len(unique) < len(rows):
        count = len(rows) - len(unique)
        notes.append(sentence('{count} rows of "{table}" repeat another row.', count=count, table=table.label))
    said = (place >= 0) & none & (table.regions != None)  # noqa: E711 - elementwise
    if said.any():
        codes = {str(name or code) for name, code in zip(table.names[said], table.regions[said])}
        notes.append(
            sentence(
                'In "{table}", {count} units have a code that means "none" ({codes}): they get no region.',
                table=table.label,
                count=len(set(table.units[said])),
                codes=first_few(sorted(codes)),
            )
        )
    return notes


def _nothing_fits(table: Table, place: NDArray, none: NDArray, known: list[str]) -> RegioError:
    if (place >= 0).any() and none[place >= 0].all():
        return RegioError(
            'No row of "{table}" has a region: every region code of a known unit is empty or means "none".', table=table.label
        )
    return RegioError(
        'No row of "{table}" fits a unit. Check the unit code fields: the table has for instance {theirs}, the units {ours}.',
        table=table.label,
        theirs=first_few([code for code in table.units if code is not None], 3) or "?",
        ours=first_few(known, 3) or "?",
    )


def _in_two_regions(table: Table, double: pd.DataFrame, unit_codes: NDArray) -> RegioError:
    first = double[double["unit"] == double["unit"].iloc[0]]
    return RegioError(
        'In "{table}", unit {unit} is in several regions: {regions} (rows {rows}). So it is with {count} units. If the table '
        "holds several divisions, pick the rows of one of them; else correct the table, or allow overlapping regions.",
        table=table.label,
        unit=unit_codes[first["unit"].iloc[0]],
        regions=", ".join(first["region"]),
        rows=", ".join(str(row) for row in first["row"]),
        count=int(double["unit"].nunique()),
    )
