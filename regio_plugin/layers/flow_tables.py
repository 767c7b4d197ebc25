"""Tables of flows: rows with an origin, a destination and one or more amounts, or a square matrix."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingFeedback

from ..core.messages import RegioError, Sentence, first_few, sentence
from .flow_checks import kinds_added_up, other_amounts, periods_added_up, refuse_values, rows_of_totals
from .flow_files import read_columns, ticker
from .flow_matrix import code_column, read_matrix
from .flow_words import GUESSED, MATRIX, ROWS, by_content, by_name, only_number
from .layer_data import LayerData, decimal_codes
from .read import Snapshot

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.crosswalk import Crosswalk
    from ..core.flows import Flows

_LOOKED_AT = 2000
WIDEST = 60


@dataclass(frozen=True)
class FlowTable:
    """A table of flows and its fields: ``amounts`` are one or more fields, ``domain`` the field that tells kinds of flows
    apart (empty: none). Of a matrix (``form``) only ``origin`` is set, the column with the codes of its rows.

    All amounts are multiplied by ``scale``. ``period_field`` tells years or other periods apart, and ``period`` is the one to
    take (several separated by semicolons; empty: the latest).
    """

    snapshot: Snapshot
    origin: str
    destination: str
    amounts: tuple[str, ...]
    domain: str = ""
    form: int = ROWS
    scale: float = 1.0
    period_field: str = ""
    period: str = ""
    notes: tuple[Sentence, ...] = ()

    @classmethod
    def of(
        cls,
        snapshot: Snapshot,
        origin: str = "",
        destination: str = "",
        amounts: Sequence[str] = (),
        domain: str = "",
        form: int = GUESSED,
        **more: Any,
    ) -> FlowTable:
        """A table whose fields are as given; those left empty are recognised by their names, else by what they hold.

        ``more`` are ``scale``, ``period_field`` and ``period``.

        Raises:
            RegioError: a field is missing, cannot be recognised, or is given twice for different things.
        """
        chosen = tuple(name for name in amounts if name)
        columns, notes = _columns(snapshot, {"origin": origin, "destination": destination}, chosen, form)
        extra = [name for name in (domain, more.get("period_field", "")) if name]
        if columns is None:
            return cls._of_matrix(snapshot, origin, extra, **more)
        origin, destination = columns["origin"], columns["destination"]
        chosen = chosen or (columns["amount"],)
        snapshot.require(origin, destination, *chosen, *extra)
        if origin == destination:
            raise RegioError(
                'Origin and destination of "{flows}" are both field "{field}". Choose two different fields.',
                flows=snapshot.label,
                field=origin,
            )
        if {origin, destination} & set(chosen):
            raise RegioError(
                'Field "{field}" of "{flows}" is given both as a code and as an amount. Choose two different fields.',
                flows=snapshot.label,
                field=origin if origin in chosen else destination,
            )
        return cls(snapshot, origin, destination, chosen, domain, notes=(*snapshot.notes, *notes), **more)

    @classmethod
    def _of_matrix(cls, snapshot: Snapshot, key: str, extra: Sequence[str], **more: Any) -> FlowTable:
        if extra:
            raise RegioError(
                '"{flows}" is a square matrix, in which no field can tell domains or periods apart ({fields}). Leave these '
                "fields empty, or give the flows as rows.",
                flows=snapshot.label,
                fields=", ".join(extra),
            )
        if key:
            snapshot.require(key)
        return cls(snapshot, key, "", (), form=MATRIX, notes=tuple(snapshot.notes), **more)

    @property
    def label(self) -> str:
        """What the flows are called."""
        return self.snapshot.label

    def read(
        self, unit_codes: NDArray, feedback: QgsProcessingFeedback | None = None, crosswalk: Crosswalk | None = None
    ) -> Flows:
        """All flows, whatever their kind; several amounts of a row are added up.

        Raises:
            RegioError: amounts that are negative or no numbers, or nothing flows between the units.
            Cancelled: the user cancelled.
        """
        rows = self._rows(feedback)
        amounts = list(rows.amounts.values())
        return self._flows(rows, sum(amounts[1:], amounts[0]), self.label, unit_codes, crosswalk, rows.notes, feedback)

    def by_domain(
        self, unit_codes: NDArray, feedback: QgsProcessingFeedback | None = None, crosswalk: Crosswalk | None = None
    ) -> dict[str, Flows]:
        """The flows of each kind, by what the domain field says, by the field of the amount where there are several, or by
        both. A kind in which nothing flows between the units is left out with a note.

        Raises:
            RegioError: amounts that are negative or no numbers, or nothing flows in any kind.
            Cancelled: the user cancelled.
        """
        rows = self._rows(feedback)
        notes = [*rows.notes, *self._without_kind(rows)]
        result: dict[str, Flows] = {}
        refused: list[RegioError] = []
        for kind, part in rows.parts():
            for field, amount in part.amounts.items():
                name = _kind_name(kind, field, len(self.amounts) > 1) or self.label
                label = self.label if name == self.label else f"{self.label}: {name}"
                try:
                    result[name] = self._flows(part, amount, label, unit_codes, crosswalk, [], feedback)
                except RegioError as error:
                    refused.append(error)
                    notes += [error.sentence, sentence('"{flows}" was left out.', flows=label)]
        if not result:
            raise refused[0] if refused else RegioError(
                'Field "{field}" of "{flows}" is empty everywhere. Choose the field that tells the kinds of flows apart.',
                field=self.domain,
                flows=self.label,
            )
        next(iter(result.values())).notes[:0] = notes
        return result

    def _rows(self, feedback: QgsProcessingFeedback | None) -> _Rows:
        """The rows of the table that are wanted, as they stand."""
        from ..core.flows import read_amounts

        if self.form == MATRIX:
            matrix = read_matrix(self.snapshot, self.origin, feedback)
            return _Rows(matrix.origin, matrix.destination, {"": matrix.amount}, matrix.rows, [*self.notes, *matrix.notes])
        fields = [self.origin, self.destination, *self.amounts, *filter(None, (self.domain, self.period_field))]
        years = "" if self.period_field else self._unchosen("period", fields)
        kinds_field = "" if self.domain else self._unchosen("domain", fields)
        wanted = list(dict.fromkeys([*fields, *filter(None, [years, kinds_field])]))
        data = read_columns(self.snapshot, wanted, self.amounts, feedback)
        tick = ticker(feedback)
        tick()
        notes = list(self.notes)
        if self.period_field:
            data = self._of_period(data, notes)
        elif years:
            notes += periods_added_up(self.label, years, _texts(data, years)[1])
        if kinds_field:
            notes += kinds_added_up(self.label, kinds_field, _texts(data, kinds_field)[1])
        origin, destination = (_codes(data, name) for name in (self.origin, self.destination))
        amounts: dict[str, NDArray] = {}
        for name in self.amounts:
            label = self.label if len(self.amounts) == 1 else f"{self.label}: {name}"
            amounts[name] = read_amounts(label, data.attributes[name], data.rows, notes)
            tick()
        kind, kinds = _texts(data, self.domain) if self.domain else (None, [""])
        return _Rows(origin, destination, amounts, data.rows, [*data.notes, *notes], kind, kinds)

    def _of_period(self, data: LayerData, notes: list[Sentence]) -> LayerData:
        import numpy as np

        number, periods = _texts(data, self.period_field)
        every = sorted(periods, key=lambda text: (not text.isdecimal(), text.zfill(20) if text.isdecimal() else text))
        wanted = [_period_meant(text.strip(), periods) for text in self.period.split(";") if text.strip()]
        unknown = [text for text in wanted if text not in periods]
        if unknown or not every:
            raise RegioError(
                'Field "{field}" of "{flows}" has no period {period}. It has: {periods}.',
                field=self.period_field,
                flows=self.label,
                period=", ".join(unknown) or "?",
                periods=first_few(every, 12) or "–",
            )
        if not wanted:
            wanted = every[-1:]
            if len(every) > 1:
                notes.append(
                    sentence(
                        '"{flows}" holds {count} periods ({periods}); the latest was taken: {period}.',
                        flows=self.label,
                        count=len(every),
                        periods=first_few(every, 8),
                        period=wanted[0],
                    )
                )
        return _picked(data, np.isin(number, [periods.index(text) for text in wanted]))

    def _unchosen(self, role: str, fields: Sequence[str]) -> str:
        """The field whose name says that it tells periods or kinds apart, where none was chosen; empty if there is none."""
        found = by_name(self.snapshot.fields.names(), [role]).get(role, "")
        return "" if found in fields else found

    def _flows(
        self,
        rows: _Rows,
        amount: NDArray,
        label: str,
        unit_codes: NDArray,
        crosswalk: Crosswalk | None,
        notes: list[Sentence],
        feedback: QgsProcessingFeedback | None,
    ) -> Flows:
        from ..core.flows import Flows

        tick = ticker(feedback)
        drop, totals = rows_of_totals((rows.origin, rows.destination), unit_codes)
        if totals:
            rows, amount = rows.where(~drop), amount[~drop]
            left_out = sentence('The totals of "{flows}" were left out: {names}.', flows=self.label, names=first_few(totals))
            notes = [*notes, left_out]
        result = Flows.from_table(
            label, unit_codes, rows.origin, rows.destination, amount, crosswalk, rows.rows, lambda _: tick()
        )
        result.notes[:0] = [item for item in notes if item not in result.notes]
        if self.scale == 1:
            return result
        result.notes.append(
            sentence('All amounts of "{flows}" were multiplied by {factor}.', flows=label, factor=f"{self.scale:g}").as_info()
        )
        return result.scaled(self.scale)

    def _without_kind(self, rows: _Rows) -> list[Sentence]:
        import numpy as np

        if rows.kind is None or (rows.kind >= 0).all():
            return []
        none = np.flatnonzero(rows.kind < 0)
        return [
            sentence(
                'Field "{field}" of "{flows}" is empty in {count} rows ({rows}); they were left out.',
                field=self.domain,
                flows=self.label,
                count=len(none),
                rows=first_few([rows.rows[k] for k in none[:6].tolist()]),
            )
        ]


@dataclass(frozen=True)
class _Rows:
    """Rows (m,): codes of both ends, amounts by field, row numbers; ``kind`` (m,) numbers ``kinds``, -1 for none."""

    origin: Any
    destination: Any
    amounts: dict[str, NDArray]
    rows: Any
    notes: list[Sentence]
    kind: NDArray | None = None
    kinds: Sequence[str] = ("",)

    def parts(self) -> Iterator[tuple[str, _Rows]]:
        """Every kind and its rows, in the order of their names; rows without kind are in none."""
        import numpy as np

        if self.kind is None:
            yield self.kinds[0], self
            return
        small = self.kind.astype(np.min_scalar_type(-len(self.kinds) - 1))  # short numbers are sorted much faster
        order = np.argsort(small, kind="stable")
        first = np.searchsorted(small[order], np.arange(len(self.kinds) + 1))
        whole = replace(self, rows=_numbers(self.rows))
        for number, kind in sorted(enumerate(self.kinds), key=lambda item: str(item[1])):
            yield kind, whole.where(order[first[number] : first[number + 1]])

    def where(self, which: NDArray) -> _Rows:
        """Some of the rows, by a mask or by their places."""
        return replace(
            self,
            origin=self.origin[which],
            destination=self.destination[which],
            amounts={name: amount[which] for name, amount in self.amounts.items()},
            rows=_numbers(self.rows)[which],
            notes=[],
        )


def _numbers(rows: Sequence[int]) -> NDArray:
    """Row numbers (m,) as an array."""
    import numpy as np

    return np.arange(rows.start, rows.stop, rows.step) if isinstance(rows, range) else np.asarray(rows)


def _columns(
    snapshot: Snapshot, given: dict[str, str], amounts: Sequence[str], form: int
) -> tuple[dict[str, str] | None, list[Sentence]]:
    """The fields of a table; None if it is a matrix. Contents are looked at only where names do not tell."""
    if form == MATRIX:
        return None, []
    names = snapshot.fields.names()
    found = {**by_name(names), **{role: name for role, name in given.items() if name}}
    if amounts:
        found["amount"] = amounts[0]
    if {"origin", "destination", "amount"} <= found.keys():
        return found, [] if amounts or given.get("amount") else other_amounts(snapshot, found)
    if form == GUESSED and not amounts and not given["destination"] and code_column(snapshot):
        return None, []
    texts = sample(snapshot)
    held = {} if any(given.values()) or amounts else by_content(texts)
    if {"origin", "destination"} <= found.keys() and only_number(texts, found.values()):
        held = {**found, "amount": only_number(texts, found.values())}
    if held:
        refuse_values(snapshot, held, texts)
        note = sentence(
            'The fields of "{flows}" were recognised by what they hold: origin {origin}, destination {destination}, amount '
            "{amount}.",
            flows=snapshot.label,
            **{role: held[role] for role in ("origin", "destination", "amount")},
        )
        return held, [note]
    raise RegioError(
        'Choose the fields of "{flows}" with the origin, the destination and the amount. Its fields are: {fields}.',
        flows=snapshot.label,
        fields=", ".join(names),
    )


def sample(snapshot: Snapshot, count: int = _LOOKED_AT, also: Iterable[str] = ()) -> dict[str, list[str | None]]:
    """The first rows of a table: by field its values as text, None where empty. Of a very wide table only the first fields,
    those whose names tell what they are, and ``also``.
    """
    every = snapshot.fields.names()
    wanted = {*every[:WIDEST], *by_name(every).values(), *also}
    names = [name for name in every if name in wanted]
    data = read_columns(snapshot.first(count), names)
    return {name: list(data.texts(name)) for name in names}


def _codes(data: LayerData, name: str) -> Any:
    """Codes (m,) of a field, as categories where it was read so."""
    import pandas as pd

    column = data.attributes[name]
    if not isinstance(column.dtype, pd.CategoricalDtype):
        return data.codes(name)
    if column.cat.categories.map(lambda value: isinstance(value, float)).any():
        data.note(decimal_codes(name, data.label))
    return column.array


def _texts(data: LayerData, name: str) -> tuple[NDArray, list[str]]:
    """The number (m,) of the text of each row, -1 where empty, and the texts."""
    import numpy as np
    import pandas as pd

    from ..core.flow_codes import coded
    from ..core.regions import clean_codes

    column = data.attributes[name]
    number, distinct = coded(column if column.dtype != object else data.texts(name))
    same, texts = pd.factorize(clean_codes(distinct))
    return np.r_[same, -1][number], list(texts)


def _period_meant(text: str, periods: Sequence[str]) -> str:
    """The one period that a text is the beginning of: the year or the day of a date."""
    hits = [period for period in periods if period.startswith((f"{text}-", f"{text}T", f"{text} "))]
    return hits[0] if len(hits) == 1 and text not in periods else text


def _picked(data: LayerData, which: NDArray) -> LayerData:
    frame = data.attributes[which].reset_index(drop=True)
    return replace(data, attributes=frame, rows=_numbers(data.rows)[which])


def _kind_name(kind: str, field: str, several: bool) -> str:
    return ", ".join(part for part in (kind, field if several else "") if part)
