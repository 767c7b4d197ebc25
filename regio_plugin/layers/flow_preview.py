"""What a table of flows seems to hold, before anything is computed: its form, columns, first rows and how well codes match."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer

from ..core.messages import RegioError, Sentence, first_few, sentence
from .flow_words import GUESSED, MATRIX, ROLES, ROWS, by_content, by_name, only_number

if TYPE_CHECKING:
    from .read import Snapshot

UNKNOWN = GUESSED
FIRST_ROWS = 5
FEW_MATCHES = 0.5
_LOOKED_AT = 10_000
_CELLS = 500_000
_SHOWN = 12

_Sample = Mapping[str, Sequence["str | None"]]


@dataclass(frozen=True)
class Preview:
    """What a table of flows seems to hold.

    ``form`` is ROWS (a row for every origin and destination), MATRIX (a row for every origin and a column for every
    destination) or UNKNOWN (columns must be chosen). ``columns`` says which field holds what, as in the register of tables:
    origin, destination, amount (several separated by semicolons), domain, period; only what was found or given. Of a matrix
    origin is the column with the codes of its rows. ``fields`` are all fields, ``rows`` the first five rows as text, with at
    most 12 fields: ``shown``. ``row_count`` is None where counting would take long. ``match_rate`` is the share 0..1 of the
    distinct codes in the first rows that are units, None without units or columns; ``unmatched`` are the first codes that are
    none. ``domains`` and ``periods`` are those of the first rows. ``sentences`` say in plain words what was found and what to
    mind; those with ``info`` need no attention.
    """

    label: str
    form: int
    fields: list[str]
    columns: dict[str, str]
    shown: list[str] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    row_count: int | None = None
    match_rate: float | None = None
    unmatched: list[str] = field(default_factory=list)
    domains: list[str] = field(default_factory=list)
    periods: list[str] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)

    @property
    def ready(self) -> bool:
        """True if flows can be read from it as it is."""
        return self.form == MATRIX or {"origin", "destination", "amount"} <= self.columns.keys()


def flow_preview(
    source: QgsVectorLayer | str,
    unit_codes: Iterable | None = None,
    columns: Mapping[str, str] | None = None,
    form: int = UNKNOWN,
) -> Preview:
    """Look at the first rows of a table of flows; takes some tenths of a second, whatever the size.

    Args:
        source: a layer, or the path of a file (CSV, Parquet, XLSX, ODS, GeoPackage ...).
        unit_codes: codes of the units, to say how many codes match and to recognise columns by what they hold.
        columns: columns that the user chose, by role; they go before recognised ones.
        form: ROWS or MATRIX if the user chose one.

    Raises:
        RegioError: the file or layer cannot be read or is empty, or a chosen column is not there.
    """
    from ..core.regions import clean_codes
    from .flow_files import open_flows
    from .flow_tables import WIDEST, sample

    snapshot = open_flows(source)
    names = snapshot.fields.names()
    chosen = {role: name for role, name in (columns or {}).items() if name}
    snapshot.require(*(name for value in chosen.values() for name in value.split(";")))
    given = [name for value in chosen.values() for name in value.split(";")]
    texts = sample(snapshot, max(FIRST_ROWS, min(_LOOKED_AT, _CELLS // max(min(len(names), WIDEST), 1))), given)
    units = None if unit_codes is None else [code for code in clean_codes(unit_codes) if code is not None]
    form, found = _columns(snapshot, texts, units, chosen, form)
    seen = _codes(texts, found, form)
    rate, unmatched, said = _matches(snapshot.label, seen, units)
    periods, domains = (sorted({text for text in texts.get(found.get(role, ""), ()) if text}) for role in ("period", "domain"))
    shown = names[:_SHOWN]
    count = len(next(iter(texts.values())))
    return Preview(
        snapshot.label,
        form,
        names,
        found,
        shown,
        [[texts[name][k] or "" for name in shown] for k in range(min(count, FIRST_ROWS))],
        snapshot.count if snapshot.count >= 0 else None,
        rate,
        unmatched,
        domains,
        periods,
        [
            *snapshot.notes,
            *_found(snapshot.label, names, form, found),
            *said,
            *_amounts(snapshot.label, texts, found),
            *_periods(periods, found),
        ],
    )


def _columns(
    snapshot: Snapshot, texts: _Sample, units: list[str] | None, chosen: Mapping[str, str], form: int
) -> tuple[int, dict[str, str]]:
    from .flow_matrix import code_column

    named = {**by_name(list(texts)), **chosen}
    if {"origin", "destination"} <= named.keys() and "amount" not in named:
        named["amount"] = only_number(texts, named.values())
    named = {role: name for role, name in named.items() if name}
    enough = {"origin", "destination", "amount"}
    if form == MATRIX:
        return MATRIX, {"origin": chosen.get("origin") or code_column(snapshot)}
    if enough <= named.keys() and (chosen or _fits(texts, named, units)):
        return ROWS, named
    if form == UNKNOWN and not (enough <= named.keys() or {"destination", "amount"} & chosen.keys()):
        key = code_column(snapshot)
        if key:
            return MATRIX, {"origin": key}
    held = by_content(texts, units) if units else {}
    held = held or ({} if enough <= named.keys() else by_content(texts))
    if held:
        others = {role: name for role, name in named.items() if role not in held and name not in held.values()}
        return ROWS, {**held, **others, **chosen}
    return ROWS if enough <= named.keys() else form, {role: named[role] for role in ROLES if role in named}


def _fits(texts: _Sample, columns: Mapping[str, str], units: list[str] | None) -> bool:
    """True if some code in the columns is a unit, or that cannot be told."""
    return units is None or bool(_codes(texts, columns, ROWS) & set(units))


def _codes(texts: _Sample, columns: Mapping[str, str], form: int) -> set[str]:
    roles = ("origin",) if form == MATRIX else ("origin", "destination")
    if not all(columns.get(role) for role in roles):
        return set()
    from .flow_words import is_total

    codes = {text for role in roles for text in texts[columns[role]] if text}
    return {code for code in codes if not (form == MATRIX and is_total(code))}


def _matches(label: str, seen: set[str], units: list[str] | None) -> tuple[float | None, list[str], list[Sentence]]:
    if not seen or not units:
        return None, [], []
    from ..core.flow_codes import zeros_lost

    known = set(units)
    unknown = sorted(seen - known)
    mended = zeros_lost(unknown, {code: k for k, code in enumerate(units)})
    lost = [code for code in unknown if code not in mended]
    rate = 1 - len(lost) / len(seen)
    values = {"flows": label, "found": len(seen) - len(lost), "count": len(seen), "share": round(100 * rate, 1)}
    said = [sentence('{found} of {count} codes in the first rows of "{flows}" are units ({share} %).', **values).as_info()]
    if mended:
        said.append(
            sentence(
                '{count} codes of "{flows}" lack zeros at the front, or have some too many ({codes}); they are read as the '
                "units.",
                count=len(mended),
                flows=label,
                codes=first_few(mended),
            )
        )
    if rate < FEW_MATCHES:
        text = sentence(
            'Only {found} of {count} codes of "{flows}" are units ({share} %). No unit has {codes}; the units have for '
            "instance {ours}. Are these other fields, another year or another country? A table of mergers can bring older "
            "codes to the units.",
            codes=first_few(lost),
            ours=first_few(units, 3),
            **values,
        )
        said = [text, *said[1:]]
    return rate, lost[:_SHOWN], said


def _found(label: str, names: Sequence[str], form: int, columns: Mapping[str, str]) -> list[Sentence]:
    if form == MATRIX:
        return [
            sentence(
                '"{flows}" is a square matrix: rows are origins (codes in {origin}), columns are destinations.',
                flows=label,
                origin=columns.get("origin") or "?",
            ).as_info()
        ]
    if not {"origin", "destination", "amount"} <= columns.keys():
        return [
            sentence(
                'Choose the fields of "{flows}" with the origin, the destination and the amount. Its fields are: {fields}.',
                flows=label,
                fields=first_few(names, _SHOWN),
            )
        ]
    return [
        sentence(
            '"{flows}" has a row for every flow: from {origin} to {destination}, as many as {amount} says.',
            flows=label,
            origin=columns["origin"],
            destination=columns["destination"],
            amount=columns["amount"].replace(";", ", "),
        ).as_info()
    ]


def _amounts(label: str, texts: _Sample, columns: Mapping[str, str]) -> list[Sentence]:
    """What to say of the way amounts are written in the first rows."""
    from ..core.flows import read_amounts

    notes: list[Sentence] = []
    for name in columns.get("amount", "").split(";") if "destination" in columns else ():
        try:
            read_amounts(label, texts[name] if name else [], None, notes)
        except RegioError as error:
            notes.append(error.sentence)
    return notes


def _periods(periods: Sequence[str], columns: Mapping[str, str]) -> list[Sentence]:
    if len(periods) < 2:
        return []
    return [
        sentence(
            'Field "{field}" holds several periods ({periods}). Choose one, or all are added up.',
            field=columns["period"],
            periods=first_few(periods, 8),
        )
    ]
