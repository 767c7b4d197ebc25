"""Flows between units: who goes from where to where, and how many."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from .messages import RegioError, Sentence, first_few, sentence
from .regions import clean_codes

if TYPE_CHECKING:
    from .crosswalk import Crosswalk

_FEW_MATCHES = 0.5


@dataclass(frozen=True)
class Flows:
    """Amounts that go from unit ``origin[k]`` to unit ``destination[k]``; every ordered pair once, amounts above 0.

    ``outside_out`` (n,) goes from each unit to places that are no units, ``outside_in`` (n,) comes from there. Self flows
    (origin = destination) are rows like others. ``matched`` is the share of all that was read that has both ends in the units.
    """

    label: str
    unit_count: int
    origin: NDArray[np.intp]
    destination: NDArray[np.intp]
    amount: NDArray[np.float64]
    outside_out: NDArray[np.float64]
    outside_in: NDArray[np.float64]
    matched: float = 1.0
    notes: list[Sentence] = field(default_factory=list)

    @classmethod
    def from_table(
        cls,
        label: str,
        unit_codes: Iterable,
        origin: Iterable,
        destination: Iterable,
        amount: Iterable,
        crosswalk: Crosswalk | None = None,
        rows: Sequence[int] | None = None,
    ) -> Flows:
        """From rows of a table.

        A pair that occurs several times is added up. Rows with an end that is no unit are external: counted per unit, and
        the codes are named. Rows without any amount are left out and counted.

        Args:
            label: what the flows are called.
            unit_codes: codes (n,) of the units.
            origin, destination: codes (m,) of both ends.
            amount: numbers (m,) of at least 0.
            crosswalk: mergers of units, to bring older or newer codes to the units.
            rows: row numbers (m,) for sentences; without them they are numbered from 1.

        Raises:
            RegioError: an amount is negative or no number, nothing is above 0, or no code occurs among the units.
        """
        codes = clean_codes(unit_codes)
        notes: list[Sentence] = []
        amounts = _amounts(label, list(amount), rows, notes)
        starts, ends = list(origin), list(destination)
        place = _places(label, starts + ends, codes, crosswalk, notes)
        start, end = place[: len(starts)], place[len(starts) :]
        total = float(amounts.sum())
        if not total > 0:
            raise RegioError(
                'All amounts in "{flows}" are 0 or empty, so nothing flows. Choose another amount field.', flows=label
            )
        inside = (start >= 0) & (end >= 0)
        matched = float(amounts[inside].sum()) / total
        if not matched:
            raise RegioError(
                'No row of "{flows}" has both ends among the units. Check the code fields, or give a table of mergers.',
                flows=label,
            )
        count = len(codes)
        leaving, arriving = (start >= 0) & (end < 0), (start < 0) & (end >= 0)
        result = cls(
            label,
            count,
            *_summed(count, start[inside], end[inside], amounts[inside]),
            np.bincount(start[leaving], weights=amounts[leaving], minlength=count),
            np.bincount(end[arriving], weights=amounts[arriving], minlength=count),
            matched,
            notes,
        )
        notes += _remarks(result, int(inside.sum()), float(amounts[~inside].sum()))
        return result

    @cached_property
    def matrix(self) -> csr_matrix:
        """Amounts (n, n), rows are origins."""
        return csr_matrix((self.amount, (self.origin, self.destination)), (self.unit_count,) * 2)

    @cached_property
    def out_total(self) -> NDArray[np.float64]:
        """What leaves every unit (n,) for a unit, self flows included: O_u."""
        return np.bincount(self.origin, weights=self.amount, minlength=self.unit_count)

    @cached_property
    def in_total(self) -> NDArray[np.float64]:
        """What arrives in every unit (n,) from a unit, self flows included: D_v."""
        return np.bincount(self.destination, weights=self.amount, minlength=self.unit_count)

    @cached_property
    def self_flow(self) -> NDArray[np.float64]:
        """What stays in every unit (n,)."""
        own = self.origin == self.destination
        return np.bincount(self.origin[own], weights=self.amount[own], minlength=self.unit_count)

    @property
    def total(self) -> float:
        """All that flows between units, self flows included."""
        return float(self.amount.sum())

    @property
    def has_diagonal(self) -> bool:
        """False if no unit has a self flow: then self-containment cannot be computed."""
        return bool((self.origin == self.destination).any())

    def between(self, labels: NDArray[np.intp], count: int) -> csr_matrix:
        """Amounts (count, count) between regions; ``labels`` (n,) number the region of each unit, -1 for none."""
        a, b = labels[self.origin], labels[self.destination]
        keep = (a >= 0) & (b >= 0)
        return csr_matrix((self.amount[keep], (a[keep], b[keep])), (count, count))

    def self_containment(self, labels: NDArray[np.intp], count: int) -> pd.DataFrame:
        """Of every region: supply (share of what leaves its units that stays inside), demand (share of what arrives), and the
        smaller of both (Coombes, Green & Openshaw 1986). External flows count as leaving and arriving.

        Raises:
            RegioError: the flows have no self flows, so nothing is known of those who stay where they are.
        """
        if not self.has_diagonal:
            raise RegioError(NO_DIAGONAL.text, **NO_DIAGONAL.values)
        inside = self.between(labels, count).diagonal()
        known = labels >= 0
        out = np.bincount(labels[known], weights=(self.out_total + self.outside_out)[known], minlength=count)
        arriving = np.bincount(labels[known], weights=(self.in_total + self.outside_in)[known], minlength=count)
        with np.errstate(invalid="ignore", divide="ignore"):
            supply, demand = inside / out, inside / arriving
        return pd.DataFrame({"supply": supply, "demand": demand, "self_containment": np.minimum(supply, demand)})

    def scaled(self, factor: float) -> Flows:
        """The same flows in another unit."""
        return Flows(
            self.label,
            self.unit_count,
            self.origin,
            self.destination,
            self.amount * factor,
            self.outside_out * factor,
            self.outside_in * factor,
            self.matched,
            self.notes,
        )


NO_DIAGONAL = sentence(
    "Self-containment is not computable: the flows say nothing of those who stay inside their own unit (no row has the same "
    "origin and destination)."
)


def _amounts(label: str, raw: list, rows: Sequence[int] | None, notes: list[Sentence]) -> NDArray[np.float64]:
    number = np.arange(1, len(raw) + 1) if rows is None else np.asarray(rows)
    values = pd.Series(raw, dtype=object).infer_objects()
    if values.dtype.kind in "iuf":
        empty, numbers = values.isna().to_numpy(), values.fillna(0).to_numpy(dtype=float)
    else:
        empty = (values.isna() | (values.astype(str).str.strip() == "")).to_numpy()
        numbers = pd.to_numeric(values.where(~empty, 0), errors="coerce").to_numpy(dtype=float)
    wrong = np.flatnonzero(~empty & ~(np.isfinite(numbers) & (numbers >= 0)))
    if len(wrong):
        raise RegioError(
            'In "{flows}" the amount in row {row} is {value}; amounts must be numbers of at least 0. {count} rows are wrong: '
            "{rows}. Correct them, or filter them out.",
            flows=label,
            row=str(number[wrong[0]]),
            value=str(raw[wrong[0]]),
            count=len(wrong),
            rows=first_few(number[wrong]),
        )
    if empty.any():
        notes.append(
            sentence(
                '{count} rows of "{flows}" have no amount (rows {rows}); they were left out.',
                count=int(empty.sum()),
                flows=label,
                rows=first_few(number[empty]),
            )
        )
    return numbers


def _places(
    label: str, ends: list, unit_codes: NDArray, crosswalk: Crosswalk | None, notes: list[Sentence]
) -> NDArray[np.intp]:
    """The unit (k,) of every code, -1 where it is none; these are named in ``notes``."""
    numbers, values = pd.factorize(pd.Series(ends, dtype=object))
    distinct = clean_codes(values)
    place: dict[str, int] = {}
    for k, code in enumerate(unit_codes):
        if code is not None:
            place.setdefault(code, k)
    _note_doubles(label, unit_codes, notes)
    found = np.array([place.get(code, -1) for code in distinct], dtype=np.intp)
    if crosswalk is not None and (found < 0).any():
        found = _carried(label, distinct, found, unit_codes, crosswalk, notes)
    known = np.array([code is not None for code in distinct], dtype=bool)
    unknown = sorted({str(code) for code in distinct[known & (found < 0)]})
    if unknown:
        notes.append(
            sentence(
                '{count} codes of "{flows}" are no unit: {codes}. What goes there or comes from there counts as external.',
                count=len(unknown),
                flows=label,
                codes=first_few(unknown, 12),
            )
        )
    empty = int((~np.r_[known, False][numbers]).sum())
    if empty:
        notes.append(
            sentence(
                'In "{flows}" an origin or destination is empty {count} times; what goes there or comes from there counts as '
                "external.",
                flows=label,
                count=empty,
            )
        )
    return np.r_[found, -1][numbers].astype(np.intp)


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
    label: str, distinct: NDArray, found: NDArray[np.intp], unit_codes: NDArray, crosswalk: Crosswalk, notes: list[Sentence]
) -> NDArray[np.intp]:
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


def _summed(
    count: int, start: NDArray[np.intp], end: NDArray[np.intp], amounts: NDArray[np.float64]
) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
    pairs, pair = np.unique(start * count + end, return_inverse=True)
    total = np.bincount(pair, weights=amounts, minlength=len(pairs))
    keep = total > 0
    return pairs[keep] // count, pairs[keep] % count, total[keep]


def _remarks(flows: Flows, rows: int, external: float) -> list[Sentence]:
    notes = []
    if external:
        notes.append(
            sentence(
                'External: {share} % of "{flows}" goes to or comes from places that are no units.',
                share=round(100 * (1 - flows.matched), 1),
                flows=flows.label,
            )
        )
    if flows.matched < _FEW_MATCHES:
        notes.append(
            sentence(
                'Only {share} % of "{flows}" lies between the units. Are these flows of another year or country? A table of '
                "mergers can bring older codes to the units.",
                share=round(100 * flows.matched, 1),
                flows=flows.label,
            )
        )
    if rows > len(flows.amount):
        notes.append(
            sentence(
                '"{flows}" holds pairs of units several times, or without amount: {rows} rows became {pairs} flows.',
                flows=flows.label,
                rows=rows,
                pairs=len(flows.amount),
            ).as_info()
        )
    if not flows.has_diagonal:
        notes.append(NO_DIAGONAL)
    return notes
