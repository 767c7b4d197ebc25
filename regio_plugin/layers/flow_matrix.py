"""Flows as a square matrix: a row for every origin, a column for every destination."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from ..core.messages import RegioError, Sentence, first_few, sentence
from .flow_files import read_columns
from .flow_words import ROW_NUMBERS, is_total
from .layer_data import LayerData
from .read import Snapshot

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

_FIRST_COLUMNS = 4
_MOST_ROWS = 20_000
_LEAST = 0.5


@dataclass(frozen=True)
class Matrix:
    """A matrix as rows: codes (m,) of both ends as categories, amounts (m,) above 0, rows (m,) for sentences."""

    origin: pd.Categorical
    destination: pd.Categorical
    amount: NDArray
    rows: NDArray
    notes: list[Sentence]


def code_column(snapshot: Snapshot) -> str:
    """The column of a matrix that holds the codes of its rows: those are also names of columns. Empty if it is no matrix."""
    from ..core.regions import clean_codes

    names = snapshot.fields.names()
    if len(names) < 3:
        return ""
    first = [name for name in names if name.casefold() not in ROW_NUMBERS][:_FIRST_COLUMNS]
    data = read_columns(snapshot.first(_MOST_ROWS), first)
    best, share = "", 0.0
    for name in first:
        codes = {code for code in clean_codes(data.attributes[name].unique()) if code is not None}
        others = [other for other in names if other != name]
        hits = len(set(_headings(others, codes).values()))
        least = hits / min(len(codes), len(others)) if codes else 0.0
        if hits > 1 and least > max(share, _LEAST - 1e-9):
            best, share = name, least
    return best


def read_matrix(snapshot: Snapshot, key: str, feedback: QgsProcessingFeedback | None = None) -> Matrix:
    """The flows of a matrix. Rows and columns of totals are left out with a note, and columns of text that only describe.

    Args:
        snapshot: the table.
        key: the column with the codes of the rows; found by its values if empty.
        feedback: asked now and then whether to cancel.

    Raises:
        RegioError: it is not square, an amount is negative or no number, or no column holds the codes of its rows.
        Cancelled: the user cancelled.
    """
    import numpy as np
    import pandas as pd

    from ..core.regions import clean_codes

    key = key or code_column(snapshot)
    if not key:
        raise RegioError(
            '"{flows}" is no square matrix: no column holds codes that are also names of columns. Its first columns are: '
            "{fields}. The column with the codes of the origins comes first, the other columns are called by the codes.",
            flows=snapshot.label,
            fields=first_few(snapshot.fields.names(), 8),
        )
    snapshot.require(key)
    others = [name for name in snapshot.fields.names() if name != key]
    data = read_columns(snapshot, [key, *others], others, feedback)
    codes = clean_codes(data.attributes[key])
    totals = np.array([code is not None and is_total(code) for code in codes], dtype=bool)
    headings = _headings(others, {code for code in codes[~totals] if code is not None})
    blank = np.array([code is None for code in codes], dtype=bool)
    dropped = [name for name in others if name not in headings and is_total(name)]
    rest = [name for name in others if name not in headings and name not in dropped and name.casefold() not in ROW_NUMBERS]
    _check_square(snapshot.label, codes[~totals & ~blank], headings, [name for name in rest if _numeric(data, name)])
    notes = _notes(snapshot.label, data, codes, totals, blank, dropped, len(headings))
    keep = np.flatnonzero(~totals & ~blank)
    columns = list(headings)
    amounts = _amounts(data, columns, keep, notes)
    row, column = np.nonzero(amounts)
    return Matrix(
        pd.Categorical(codes[keep])[row],
        pd.Categorical([headings[name] for name in columns])[column],
        amounts[row, column],
        np.asarray(data.rows)[keep][row],
        [*data.notes, *notes],
    )


def _headings(names: Sequence[str], codes: set[str]) -> dict[str, str]:
    """The code that each column is called by: as it stands, without an X that R puts before digits, or with its zeros."""
    from ..core.flow_codes import zeros_lost
    from ..core.regions import clean_codes

    cleaned = dict(zip(names, clean_codes(names)))
    bare = {name: code if code in codes else re.sub(r"^X(?=\d)", "", code or "") for name, code in cleaned.items()}
    order = sorted(codes)
    mended = zeros_lost([code for code in bare.values() if code not in codes], {code: k for k, code in enumerate(order)})
    found = {name: order[mended[code]] if code in mended else code for name, code in bare.items()}
    return {name: code for name, code in found.items() if code in codes}


def _check_square(label: str, codes: NDArray, headings: dict[str, str], lonely: list[str]) -> None:
    named = set(headings.values())
    missing = [code for code in dict.fromkeys(codes) if code not in named]
    if missing or lonely:
        raise RegioError(
            'The matrix "{flows}" is not square: {rows} rows and {columns} columns. Rows without a column: {missing}. Columns '
            "without a row: {lonely}. Add what is missing, take out what is no destination, or give the flows as rows.",
            flows=label,
            rows=len(set(codes)),
            columns=len(headings) + len(lonely),
            missing=first_few(missing, 12) or "–",
            lonely=first_few(lonely, 12) or "–",
        )


def _numeric(data: LayerData, name: str) -> bool:
    """True if a column holds numbers only, so that it cannot be a description."""
    from ..core.numerals import numerals

    read = numerals(data.attributes[name].unique())
    return bool((~read.empty).any()) and not bool((~read.empty & (read.values != read.values)).any())


def _notes(
    label: str, data: LayerData, codes: NDArray, totals: NDArray, blank: NDArray, dropped: list[str], count: int
) -> list[Sentence]:
    notes = [
        sentence(
            '"{flows}" was read as a square matrix of {count} codes: rows are origins, columns are destinations.',
            flows=label,
            count=count,
        ).as_info()
    ]
    if totals.any() or dropped:
        names = [*(str(code) for code in codes[totals]), *dropped]
        notes.append(sentence('The totals of "{flows}" were left out: {names}.', flows=label, names=first_few(names)))
    if blank.any():
        notes.append(
            sentence(
                '{count} rows of the matrix "{flows}" have no code (rows {rows}); they were left out.',
                count=int(blank.sum()),
                flows=label,
                rows=data.row_list(blank),
            )
        )
    return notes


def _amounts(data: LayerData, names: Sequence[str], keep: NDArray, notes: list[Sentence]) -> NDArray:
    """Cells (rows, columns), 0 where empty."""
    import numpy as np
    import pandas as pd

    from ..core.flows import TOO_LARGE, agreed_numbers

    cells = data.attributes[list(names)].iloc[keep]
    if all(getattr(kind, "kind", "O") in "iuf" for kind in cells.dtypes):
        values = cells.to_numpy(dtype=float)
        empty = np.isnan(values)
    else:
        number, distinct = pd.factorize(cells.to_numpy(dtype=object).ravel())
        read = agreed_numbers(data.label, distinct, notes)
        values = np.r_[read.values, np.nan][number].reshape(cells.shape)
        empty = np.r_[read.empty, True][number].reshape(cells.shape)
    wrong = np.argwhere(~empty & ~(np.isfinite(values) & (values >= 0)))
    if len(wrong):
        row, column = wrong[0]
        raise RegioError(
            'In "{flows}" the amount in row {row}, column {column} is {value}; amounts must be numbers of at least 0. {count} '
            "cells are wrong. Correct them.",
            flows=data.label,
            row=str(data.rows[keep[row]]),
            column=names[column],
            value=str(cells.iloc[row, column]),
            count=len(wrong),
        )
    huge = np.argwhere(values > TOO_LARGE)
    if len(huge):
        row, column = huge[0]
        raise RegioError(
            'In "{flows}" the amount in row {row}, column {column} is {value}, which is too large to be true. Correct it.',
            flows=data.label,
            row=str(data.rows[keep[row]]),
            column=names[column],
            value=str(cells.iloc[row, column]),
        )
    if empty.any():
        notes.append(
            sentence(
                '{count} cells of "{flows}" are empty; nothing flows there.', count=int(empty.sum()), flows=data.label
            ).as_info()
        )
    return np.where(empty, 0.0, values)
