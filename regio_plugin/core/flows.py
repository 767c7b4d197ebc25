"""Flows between units: who goes from where to where, and how many."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from .flow_codes import nothing_between, places
from .messages import RegioError, Sentence, first_few, sentence
from .numerals import Numerals, numerals
from .regions import clean_codes

if TYPE_CHECKING:
    from .crosswalk import Crosswalk

_FEW_MATCHES = 0.5
_MANY_IDLE = 0.02
_ROWS_AT_ONCE = 2_000_000
TOO_LARGE = 1e15  # more than anybody can count


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
        progress: Callable[[float], None] | None = None,
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
            progress: called with 0..1 between steps; may raise Cancelled.

        Raises:
            RegioError: an amount is negative or no number, nothing is above 0, or no code occurs among the units.
        """
        codes, both = clean_codes(unit_codes), (origin, destination)
        notes: list[Sentence] = []
        tick = progress or _no_progress
        tick(0.0)
        amounts = read_amounts(label, amount, rows, notes)
        tick(0.2)
        if not (amounts > 0).any():
            raise RegioError(
                'All amounts in "{flows}" are 0 or empty, so nothing flows. Choose another amount field.', flows=label
            )
        ends = [item if isinstance(item, (pd.Series, pd.Categorical, np.ndarray)) else list(item) for item in both]
        start, end = places(label, ends, codes, crosswalk, notes)
        tick(0.4)
        count, here, there = len(codes), start >= 0, end >= 0
        inside, leaving, arriving = here & there, here & ~there, ~here & there
        pairs = _summed(count, start[inside], end[inside], amounts[inside], tick)
        tick(0.9)
        out, back = _sums(start[leaving], amounts[leaving], count), _sums(end[arriving], amounts[arriving], count)
        away = _sums(np.zeros(len(amounts), dtype=np.int32)[~here & ~there], amounts[~here & ~there], 1)[0]
        within, external = float(pairs[2].sum()), float(out.sum() + back.sum() + away)
        if not within:
            raise nothing_between(label, ends, codes)
        result = cls(label, count, *pairs, out, back, within / (within + external), notes)
        notes += _remarks(result, int(inside.sum()), external)
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


def _no_progress(share: float) -> None:
    """Nobody asks how far it is."""


def read_amounts(label: str, raw: Any, rows: Sequence[int] | None, notes: list[Sentence]) -> NDArray[np.float64]:
    """Amounts (m,), 0 where there is none; texts are read with decimal comma or point as the whole column tells.

    Raises:
        RegioError: an amount is negative or no number, or they are written in two ways.
    """
    array: Any = raw.array if isinstance(raw, pd.Series) and isinstance(raw.dtype, pd.CategoricalDtype) else raw
    if isinstance(array, pd.Series):
        array = array.to_numpy()
    elif not isinstance(array, (np.ndarray, pd.Categorical)):
        array = list(array)
    if isinstance(array, pd.Categorical):
        read = agreed_numbers(label, array.categories, notes)
        number = array.codes
        values, empty = np.r_[read.values, np.nan][number], np.r_[read.empty, True][number]
    elif isinstance(array, np.ndarray) and array.dtype.kind in "iuf":
        values = array.astype(float, copy=False)
        if len(values) and np.isfinite(values.sum()) and values.min() >= 0 and values.max() <= TOO_LARGE:
            return values
        empty = np.isnan(values)
    else:
        number, distinct = pd.factorize(pd.Series(array, dtype=object))
        read = agreed_numbers(label, distinct, notes)
        values, empty = np.r_[read.values, np.nan][number], np.r_[read.empty, True][number]
    wrong = np.flatnonzero(~empty & ~(np.isfinite(values) & (values >= 0)))
    if len(wrong):
        raise RegioError(
            'In "{flows}" the amount in row {row} is {value}; amounts must be numbers of at least 0. {count} rows are wrong: '
            "{rows}. Correct them, or filter them out.",
            flows=label,
            row=_row_numbers(rows, wrong[:1])[0],
            value=str(array[wrong[0]]),
            count=len(wrong),
            rows=first_few(_row_numbers(rows, wrong[:6])),
        )
    huge = np.flatnonzero(values > TOO_LARGE)
    if len(huge):
        raise RegioError(
            'In "{flows}" the amount in row {row} is {value}, which is too large to be true. Correct it, or filter it out.',
            flows=label,
            row=_row_numbers(rows, huge[:1])[0],
            value=str(array[huge[0]]),
        )
    if empty.any():
        notes.append(
            sentence(
                '{count} rows of "{flows}" have no amount (rows {rows}); they were left out.',
                count=int(empty.sum()),
                flows=label,
                rows=first_few(_row_numbers(rows, np.flatnonzero(empty)[:6])),
            )
        )
    return np.where(empty, 0.0, values)


def agreed_numbers(label: str, texts: Iterable, notes: list[Sentence]) -> Numerals:
    """The numbers that texts mean; ``notes`` takes how they were read.

    Raises:
        RegioError: some have a decimal comma and others a decimal point.
    """
    read = numerals(texts)
    if read.conflict:
        raise RegioError(
            'The amounts of "{flows}" are written in two ways: {comma} with a decimal comma and {point} with a decimal point. '
            "Write all in one way.",
            flows=label,
            comma=read.conflict[0],
            point=read.conflict[1],
        )
    if read.unsure:
        notes.append(
            sentence(
                'Nothing tells whether {value} in "{flows}" has decimals or groups of thousands. It was read as {number}; if '
                "that is wrong, save the amounts without separators.",
                value=read.unsure,
                flows=label,
                number=f"{read.unsure_value:g}",
            )
        )
    elif read.decimal == ",":
        notes.append(decimal_comma(label))
    return read


def decimal_comma(label: str) -> Sentence:
    """How amounts were read."""
    return sentence('The amounts of "{flows}" were read with a decimal comma.', flows=label).as_info()


def _row_numbers(rows: Sequence[int] | None, which: NDArray[np.intp]) -> list[str]:
    return [str(k + 1 if rows is None else rows[k]) for k in which.tolist()]


def _summed(
    count: int, start: NDArray[np.int32], end: NDArray[np.int32], amounts: NDArray[np.float64], tick: Callable[[float], None]
) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
    """Every ordered pair once, sorted, with what flows in all; equal to the last bit whatever the order of the rows."""

    def gathered(values: NDArray[np.float64]) -> csr_matrix:
        total = csr_matrix((count, count))
        for begin in range(0, len(values), _ROWS_AT_ONCE):
            tick(0.4 + 0.5 * begin / len(values))
            piece = slice(begin, begin + _ROWS_AT_ONCE)
            table = csr_matrix((values[piece], (start[piece], end[piece])), (count, count))
            total = table if begin == 0 else total + table
        return total

    table = gathered(amounts)
    if table.nnz < len(amounts):
        parts = _exact_parts(amounts)
        if len(parts) > 1:
            table = gathered(parts[-1])
            for part in parts[-2::-1]:
                table = table + gathered(part)
    table.eliminate_zeros()
    origin = np.repeat(np.arange(count, dtype=np.intp), np.diff(table.indptr))
    return origin, table.indices.astype(np.intp), table.data


def _sums(place: NDArray[np.int32], amounts: NDArray[np.float64], count: int) -> NDArray[np.float64]:
    """Sums (count,) by place, equal to the last bit whatever the order of the rows."""
    parts = [np.bincount(place, weights=part, minlength=count) for part in _exact_parts(amounts)]
    total = parts[-1]
    for part in parts[-2::-1]:
        total = total + part
    return total


def _exact_parts(amounts: NDArray[np.float64]) -> list[NDArray[np.float64]]:
    """Parts that add up to ``amounts``, each so coarse that any sum of its numbers is exact: the order of adding means nothing.

    One part is enough for whole numbers. What three parts leave is below 1e-20 of the largest amount.
    """
    most = float(amounts.max(initial=0.0)) * max(len(amounts), 1)
    if not np.isfinite(most) or (most < 2.0**53 and (amounts == np.rint(amounts)).all()):
        return [amounts]
    parts, rest = [], amounts
    for _ in range(3):
        most = float(np.abs(rest).max(initial=0.0)) * max(len(amounts), 1)
        if not most:
            break
        step = 2.0 ** (np.ceil(np.log2(most)) - 52)
        parts.append(np.rint(rest / step) * step)
        rest = rest - parts[-1]
    return parts


def _idle(flows: Flows) -> list[Sentence]:
    """Units without any flow, where other codes are no units: merged or split ones look so in flows of another year."""
    moving = flows.out_total + flows.in_total + flows.outside_out + flows.outside_in > 0
    count = flows.unit_count - int(moving.sum())
    if count < _MANY_IDLE * flows.unit_count:
        return []
    return [
        sentence(
            '{count} units have no flows in "{flows}", while some of its codes are no units. Are these flows of another year? '
            "A table of mergers can bring older codes to the units.",
            count=count,
            flows=flows.label,
        )
    ]


def _remarks(flows: Flows, rows: int, external: float) -> list[Sentence]:
    notes = []
    if external:
        notes.append(
            sentence(
                'External: {share} % of "{flows}" goes to or comes from places that are no units.',
                share=round(100 * (1 - flows.matched), 1) or float(f"{100 * (1 - flows.matched):.1g}"),
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
    elif external:
        notes += _idle(flows)
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
