"""What a table of flows seems to hold, before anything is computed: its form, columns, first rows and how well codes match."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from qgis.core import QgsVectorLayer

from ..core.messages import Sentence

UNKNOWN, ROWS, MATRIX = range(3)
FIRST_ROWS = 5
_SAMPLE = 20_000


@dataclass(frozen=True)
class Preview:
    """What a table of flows seems to hold.

    ``form`` is ROWS (a row for every origin and destination), MATRIX (a row for every origin and a column for every
    destination) or UNKNOWN (columns must be chosen). ``columns`` says which field holds what, as in the register of tables:
    origin, destination, amount (several separated by semicolons), domain, period; only what was found or given. ``fields`` are
    all fields, ``rows`` the first five rows as text (at most 12 fields: ``shown``). ``row_count`` is None where counting would
    take long. ``match_rate`` is the share 0..1 of the distinct codes in the first rows that are units, None without units or
    columns; ``unmatched`` are the first codes that are none. ``domains`` and ``periods`` are those of the first rows.
    ``sentences`` say in plain words what was found and what to mind.
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
    """Look at the first rows of a table of flows; takes about a tenth of a second, whatever the size.

    Args:
        source: a layer, or the path of a file (CSV, Parquet, XLSX, ODS, GeoPackage ...).
        unit_codes: codes of the units, to say how many codes match and to recognise columns by what they hold.
        columns: columns that the user chose, by role; they go before recognised ones.
        form: ROWS or MATRIX if the user chose one.

    Raises:
        RegioError: the file or layer cannot be read or is empty, or a chosen column is not there.
    """
    from .flow_files import open_flows
    from .flow_words import by_name

    snapshot = open_flows(source)
    names = snapshot.fields.names()
    found = {**by_name(names), **{role: name for role, name in (columns or {}).items() if name}}
    return Preview(snapshot.label, form or ROWS, names, found)
