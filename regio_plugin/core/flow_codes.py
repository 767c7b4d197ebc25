"""Which unit a code in a table of flows means: as it stands, with zeros put back, or through a table of mergers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .messages import RegioError, Sentence, first_few, sentence
from .regions import clean_codes

if TYPE_CHECKING:
    from .crosswalk import Crosswalk


def places(
    label: str,
    columns: Sequence[Iterable],
    unit_codes: NDArray[np.object_],
    crosswalk: Crosswalk | None,
    notes: list[Sentence],
) -> list[NDArray[np.int32]]:
    """The unit (m,) of every code, -1 where it is none; codes that are none are named in ``notes``.

    Args:
        label: what the flows are called.
        columns: codes (m,) each; categories are looked up once each, whatever the number of rows.
        unit_codes: clean codes (n,) of the units.
        crosswalk: mergers, for codes of other years.
        notes: takes what is to be said.
    """
    pieces = [coded(column) for column in columns]
    number, distinct = pd.factorize(np.concatenate([clean_codes(values) for _, values in pieces]))
    place: dict[str, int] = {}
    for k, code in enumerate(unit_codes):
        if code is not None:
            place.setdefault(code, k)
    _note_doubles(label, unit_codes, notes)
    found = np.array([place.get(code, -1) for code in distinct], dtype=np.int32)
    found = _with_zeros(label, distinct, found, place, crosswalk, notes)
    if crosswalk is not None and (found < 0).any():
        found = _carried(label, distinct, found, unit_codes, crosswalk, notes)
    rows, result, begin = np.zeros(len(distinct), dtype=np.intp), [], 0
    empty = 0
    for codes, values in pieces:
        of = np.r_[number[begin : begin + len(values)], -1]
        begin += len(values)
        times = np.bincount(codes.astype(np.int64) + 1, minlength=len(values) + 1)
        empty += int(times[0]) + int(times[1:][of[:-1] < 0].sum())
        np.add.at(rows, of[:-1][of[:-1] >= 0], times[1:][of[:-1] >= 0])
        result.append(np.r_[found, np.int32(-1)][of].astype(np.int32)[codes])
    _note_unknown(label, distinct[(found < 0) & (rows > 0)], empty, notes)
    return result


def nothing_between(label: str, columns: Sequence[Iterable], unit_codes: NDArray[np.object_]) -> RegioError:
    """What to tell where no row has both ends among the units: how many codes match, and codes of both sides."""
    theirs = pd.unique(np.concatenate([clean_codes(coded(column)[1]) for column in columns]))
    theirs = [code for code in theirs if code is not None]
    ours = {code for code in unit_codes if code is not None}
    return RegioError(
        'No row of "{flows}" has both ends among the units: {found} of its {count} codes are units. It has for instance '
        "{theirs}, the units {ours}. Check the code fields. If the flows are of another year, give a table of mergers.",
        flows=label,
        found=sum(code in ours for code in theirs),
        count=len(theirs),
        theirs=first_few(theirs, 3) or "?",
        ours=first_few([code for code in unit_codes if code is not None], 3) or "?",
    )


def coded(column: Any) -> tuple[NDArray[np.integer], NDArray[np.object_]]:
    """Number (m,) of the distinct value of each row, -1 where empty, and the distinct values."""
    values = column
    if isinstance(column, pd.Series):
        values = column.array if isinstance(column.dtype, pd.CategoricalDtype) else column.to_numpy()
    if isinstance(values, pd.Categorical):
        return values.codes, np.asarray(values.categories, dtype=object)
    if not isinstance(values, np.ndarray):
        values = pd.Series(list(column), dtype=object).to_numpy()
    number, distinct = pd.factorize(values)
    return number, np.asarray(distinct, dtype=object)


def zeros_lost(codes: Sequence[str], place: dict[str, int]) -> dict[str, int]:
    """The units that codes mean which lost the zeros at their front (1234 for 01234), or have them where units do not.

    Only where all unit codes are digits, and either all are equally long or none begins with 0.
    """
    units = list(place)
    if not units or not all(code.isdecimal() for code in units):
        return {}
    lengths = {len(code) for code in units}
    bare = not any(code.startswith("0") and len(code) > 1 for code in units)
    result = {}
    for code in codes:
        if not code.isdecimal() or code in place:
            continue
        longer = code.zfill(next(iter(lengths))) if len(lengths) == 1 else code
        shorter = code.lstrip("0") if bare else code
        unit = place.get(longer, place.get(shorter))
        if unit is not None:
            result[code] = unit
    return result


def with_zeros(
    label: str, codes: NDArray[np.object_], unit_codes: Iterable, notes: list[Sentence]
) -> NDArray[np.object_]:
    """Codes (m,) with the zeros at the front that they lost; ``notes`` takes what was mended."""
    units = list(dict.fromkeys(code for code in unit_codes if code is not None))
    place = {code: k for k, code in enumerate(units)}
    distinct = np.array(list(dict.fromkeys(code for code in codes if code is not None)), dtype=object)
    found = np.array([place.get(code, -1) for code in distinct], dtype=np.int32)
    found = _with_zeros(label, distinct, found, place, None, notes)
    meant = {code: units[k] for code, k in zip(distinct, found) if k >= 0}
    result = np.empty(len(codes), dtype=object)
    result[:] = [meant.get(code, code) for code in codes]
    return result


def _with_zeros(
    label: str,
    distinct: NDArray,
    found: NDArray[np.int32],
    place: dict[str, int],
    crosswalk: Crosswalk | None,
    notes: list[Sentence],
) -> NDArray[np.int32]:
    """``found`` with the codes that differ from a unit's only by zeros at their front."""
    known = set() if crosswalk is None else crosswalk.successors.keys() | crosswalk.predecessors.keys()
    missing = [code for code in distinct[found < 0] if code not in known]
    mended = zeros_lost(missing, place)
    if not mended:
        return found
    first = next(iter(mended))
    units = {number: code for code, number in place.items()}
    notes.append(
        sentence(
            '{count} codes of "{flows}" differ from a unit only by zeros at the front ({code} for {unit}): a program may have '
            "taken them for numbers. They were read as the units.",
            count=len(mended),
            flows=label,
            code=first,
            unit=units[mended[first]],
        )
    )
    return np.array([mended.get(code, k) for code, k in zip(distinct, found)], dtype=np.int32)


def _note_unknown(label: str, codes: NDArray, empty: int, notes: list[Sentence]) -> None:
    unknown = sorted(str(code) for code in codes)
    if unknown:
        notes.append(
            sentence(
                '{count} codes of "{flows}" are no unit: {codes}. What goes there or comes from there counts as external.',
                count=len(unknown),
                flows=label,
                codes=first_few(unknown, 12),
            )
        )
    if empty:
        notes.append(
            sentence(
                'In "{flows}" an origin or destination is empty {count} times; what goes there or comes from there counts as '
                "external.",
                flows=label,
                count=empty,
            )
        )


def _note_doubles(label: str, unit_codes: NDArray, notes: list[Sentence]) -> None:
    codes = pd.Series(unit_codes, dtype=object).dropna()
    double = codes[codes.duplicated()].unique()
    if len(double):
        notes.append(
            sentence(
                '{count} codes belong to several units ({codes}); the flows of "{flows}" go to the first unit with the code.',
                count=len(double),
                codes=first_few(double),
                flows=label,
            )
        )


def _carried(
    label: str,
    distinct: NDArray,
    found: NDArray[np.int32],
    unit_codes: NDArray,
    crosswalk: Crosswalk,
    notes: list[Sentence],
) -> NDArray[np.int32]:
    """Places of codes that a merger took into one unit; a code that stands for several units cannot be placed."""
    lost = np.flatnonzero(found < 0)
    row, unit = crosswalk.onto(distinct[lost], unit_codes)[:2]
    times = np.bincount(row, minlength=len(lost))
    single = times[row] == 1
    result = found.copy()
    result[lost[row[single]]] = unit[single]
    moved, several = int(single.sum()), distinct[lost[times > 1]]
    if moved:
        notes.append(
            sentence(
                '{count} codes of "{flows}" were brought to the units by the table of mergers.', count=moved, flows=label
            ).as_info()
        )
    if len(several):
        notes.append(
            sentence(
                '{count} codes of "{flows}" stand for several units after the table of mergers ({codes}); their flows cannot '
                "be divided.",
                count=len(several),
                flows=label,
                codes=first_few(several),
            )
        )
    return result
