"""Numbers as people write them in tables: decimal comma or point, groups of thousands, dashes for nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

_NOTHING = ("", "-", "–", "—", "na", "n/a", "nan", "null", "none", "<na>")
_GAP = r"(?<=\d)[ \u00a0\u2009\u202f'’](?=\d{3}(?:\D|$))"
_MARKS = ".,"


@dataclass(frozen=True)
class Numerals:
    """What texts mean: ``values`` (k,) are NaN where a text is empty or no number; ``empty`` (k,) tells which are empty.

    ``decimal`` is the mark before decimals. ``unsure`` is a text that could be read in two ways (1.234), ``unsure_value`` how
    it was read, and ``conflict`` two texts that need different marks (1,5 and 1.5): then nothing can be read.
    """

    values: NDArray[np.float64]
    empty: NDArray[np.bool_]
    decimal: str = "."
    unsure: str = ""
    unsure_value: float = np.nan
    conflict: tuple[str, str] | None = None


def numerals(texts: Iterable) -> Numerals:
    """The numbers in texts (k,); what is a number already stays what it is.

    The texts are read together: 1.234 means 1234 where 1.234,5 or 12,5 stands beside it. Where nothing tells, a mark before
    three digits separates thousands if there are smaller numbers without it, none from 1000 on and no other decimals.
    """
    raw = pd.Series(list(texts), dtype=object)
    is_text = np.array([isinstance(value, str) for value in raw], dtype=bool)
    values = np.full(len(raw), np.nan)
    empty = raw.isna().to_numpy()
    ready = ~is_text & ~empty
    values[ready] = pd.to_numeric(raw[ready], errors="coerce").to_numpy(dtype=float)
    if not is_text.any():
        return Numerals(values, empty)
    text = raw[is_text].str.strip()
    nothing = text.str.casefold().isin(_NOTHING).to_numpy()
    empty[is_text] = nothing
    text = text[~nothing].str.replace(_GAP, "", regex=True)
    read = _read(text)
    values[np.flatnonzero(is_text)[~nothing]] = read.values
    return Numerals(values, empty, read.decimal, read.unsure, read.unsure_value, read.conflict)


def _read(text: pd.Series) -> Numerals:
    marked = text[text.str.contains("[.,]", regex=True)]
    empty = np.zeros(len(text), dtype=bool)
    if marked.empty:
        return Numerals(pd.to_numeric(text, errors="coerce").to_numpy(dtype=float), empty)
    proof = {mark: _proof(marked, mark) for mark in _MARKS}
    if all(proof.values()):
        return Numerals(np.full(len(text), np.nan), empty, conflict=(proof[","], proof["."]))
    unsure = ""
    decimal = next((mark for mark in _MARKS if proof[mark]), "")
    if not decimal:
        open_marks = [mark for mark in _MARKS if marked.str.contains(mark, regex=False).any()]
        if len(open_marks) > 1:
            first = (marked[marked.str.contains(mark, regex=False)].iloc[0] for mark in (",", "."))
            return Numerals(np.full(len(text), np.nan), empty, conflict=(next(first), next(first)))
        unsure = str(marked.iloc[0])
        grouped = _groups_likely(text[~text.index.isin(marked.index)])
        decimal = _other(open_marks[0]) if grouped else open_marks[0]
    thousands = _other(decimal)
    groups = rf"^[-+]?\d{{1,3}}(?:[{thousands}]\d{{3}})+(?:[{decimal}]\d*)?$"
    good = text.str.match(groups)
    plain = text.where(~good, text.str.replace(thousands, "", regex=False))
    if decimal == ",":
        plain = plain.where(~plain.str.contains(".", regex=False), "?").str.replace(",", ".", regex=False)
    values = pd.to_numeric(plain, errors="coerce")
    return Numerals(values.to_numpy(dtype=float), empty, decimal, unsure, float(values[marked.index[0]]) if unsure else np.nan)


def _proof(text: pd.Series, mark: str) -> str:
    """A text in which ``mark`` must stand before decimals; empty if there is none."""
    other = _other(mark)
    sure = (
        text.str.match(rf"^[-+]?[^{mark}]*[{mark}](?:\d{{0,2}}|\d{{4,}})(?:[eE][-+]?\d+)?$")
        | text.str.match(rf"^[-+]?(?:0*|\d{{4,}})[{mark}]\d*(?:[eE][-+]?\d+)?$")
        | text.str.match(rf"^[-+]?\d{{1,3}}(?:[{other}]\d{{3}})+[{mark}]\d*$")
        | text.str.match(rf"^[-+]?\d{{1,3}}(?:[{other}]\d{{3}}){{2,}}$")
    )
    return str(text[sure].iloc[0]) if sure.any() else ""


def _groups_likely(whole: pd.Series) -> bool:
    """True if numbers without marks are all below 1000, and there are some."""
    numbers = pd.to_numeric(whole, errors="coerce").dropna()
    return bool(len(numbers)) and bool((numbers.abs() < 1000).all())


def _other(mark: str) -> str:
    return "," if mark == "." else "."
