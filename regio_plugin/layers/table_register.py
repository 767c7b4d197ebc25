"""The tables of a project that answers are computed from: flows, definitions of a region, mergers of units."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field, replace

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.messages import Sentence, sentence
from .flow_words import GUESSED, MATRIX, ROWS

FLOWS, DEFINITIONS, CROSSWALK = "flows", "definitions", "crosswalk"
ROLES = (FLOWS, DEFINITIONS, CROSSWALK)
NEEDED = {FLOWS: ("origin", "destination", "amount"), DEFINITIONS: ("definition", "unit"), CROSSWALK: ("old", "new")}
OPTIONAL = {FLOWS: ("domain", "period"), DEFINITIONS: ("region",), CROSSWALK: ("date",)}
FORMS = (GUESSED, ROWS, MATRIX)
_SCOPE, _KEY = "regio", "/tables"
_WORDS = {
    "origin": ("origin", "origin_code", "from", "orig", "herkomst", "van", "woonplaats", "origine", "residence", "home"),
    "destination": ("destination", "destination_code", "to", "dest", "bestemming", "naar", "werkplaats", "workplace", "work"),
    "amount": ("amount", "workers", "commuters", "flow", "flows", "count", "trips", "value", "aantal", "effectif", "movers"),
    "domain": ("domain", "domein", "domaine", "mode", "sector"),
    "period": ("period", "periode", "year", "jaar", "annee", "jahr"),
    "definition": ("definition", "definitie", "delineation", "afbakening", "source", "bron"),
    "unit": ("unit", "unit_code", "nis", "niscode", "code", "municipality", "gemeente", "commune", "insee"),
    "region": ("region", "regio", "gebied"),
    "old": ("old", "old_code", "nis_old", "oud", "ancien", "before", "code_old"),
    "new": ("new", "new_code", "nis_new", "nieuw", "nouveau", "after", "code_new"),
    "date": ("date", "datum", "valid_from", "from_date"),
}


@dataclass(frozen=True)
class TableEntry:
    """A table of the project and what it holds: ``role`` is one of ROLES, ``columns`` says which field holds what (see NEEDED
    and OPTIONAL). Flows may have several amounts: their fields, separated by semicolons. ``form`` says how a table of flows
    is laid out: GUESSED, ROWS (a row for every pair) or MATRIX, which names no columns.
    """

    label: str
    layer_id: str
    role: str
    columns: dict[str, str] = field(default_factory=dict)
    key: str = ""
    form: int = GUESSED

    @property
    def missing(self) -> list[str]:
        """What is needed and not named yet."""
        return [] if self.form == MATRIX else [name for name in NEEDED[self.role] if name not in self.columns]

    @property
    def amounts(self) -> list[str]:
        """The fields with amounts."""
        return [name for name in self.columns.get("amount", "").split(";") if name]

    def used(self) -> list[str]:
        """All fields this entry names."""
        return [name for value in self.columns.values() for name in value.split(";") if name]


class TableRegister(QObject):
    """The tables of a project, kept in the project itself. ``changed`` tells that something differs."""

    changed = pyqtSignal()

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._entries = _load(project)
        project.readProject.connect(self._project_read)
        project.cleared.connect(self._project_cleared)
        project.layersRemoved.connect(self._layers_removed)

    def close_down(self) -> None:
        """Stop listening to the project."""
        self._project.readProject.disconnect(self._project_read)
        self._project.cleared.disconnect(self._project_cleared)
        self._project.layersRemoved.disconnect(self._layers_removed)

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[TableEntry]:
        return iter(self._entries.values())

    def get(self, key: str) -> TableEntry | None:
        """The entry with a key, or None."""
        return self._entries.get(key)

    def add(self, entries: Iterable[TableEntry]) -> list[TableEntry]:
        """Add entries; one of the same layer and role as an older one takes its place."""
        added = []
        for entry in entries:
            twin = next((old for old in self if (old.layer_id, old.role) == (entry.layer_id, entry.role)), None)
            placed = replace(entry, key=twin.key if twin else entry.key or uuid.uuid4().hex[:12])
            self._entries[placed.key] = placed
            added.append(placed)
        if added:
            self._save()
        return added

    def remove(self, keys: Iterable[str]) -> None:
        """Take entries out; their layers stay in the project."""
        gone = [self._entries.pop(key, None) for key in list(keys)]
        if any(gone):
            self._save()

    def layer(self, entry: TableEntry) -> QgsVectorLayer | None:
        """The layer of an entry, or None where it is no longer in the project."""
        layer = self._project.mapLayer(entry.layer_id)
        return layer if isinstance(layer, QgsVectorLayer) else None

    def complaint(self, entry: TableEntry) -> Sentence | None:
        """Why an entry cannot be used, or None."""
        layer = self.layer(entry)
        if layer is None:
            return sentence(
                'The layer of "{entry}" is not in the project any more. Remove the entry, or add the layer again.',
                entry=entry.label,
            )
        if not layer.isValid():
            return sentence('The data of "{layer}" cannot be found. Repair the path of the layer.', layer=layer.name())
        for name in entry.used():
            if layer.fields().lookupField(name) < 0:
                return sentence(
                    '"{layer}" has no field "{field}" any more. Choose another field for "{entry}".',
                    layer=layer.name(),
                    field=name,
                    entry=entry.label,
                )
        return None

    def usable(self, role: str) -> list[TableEntry]:
        """The entries of a role that can be used, by name."""
        good = [entry for entry in self if entry.role == role and self.complaint(entry) is None]
        return sorted(good, key=lambda entry: entry.label.casefold())

    def _save(self) -> None:
        self._project.writeEntry(_SCOPE, _KEY, json.dumps([asdict(entry) for entry in self], ensure_ascii=False))
        self.changed.emit()

    def _project_read(self) -> None:
        self._entries = _load(self._project)
        self.changed.emit()

    def _project_cleared(self) -> None:
        self._entries = {}
        self.changed.emit()

    def _layers_removed(self, ids: list[str]) -> None:
        if {entry.layer_id for entry in self} & set(ids):
            self.changed.emit()


def guess_table(layer: QgsVectorLayer) -> TableEntry:
    """What a table seems to hold, by the names of its fields; the role with the largest share of its needed fields."""
    found = {role: guess_columns(layer, role) for role in ROLES}
    role = max(ROLES, key=lambda role: sum(name in found[role] for name in NEEDED[role]) / len(NEEDED[role]))
    return TableEntry(layer.name(), layer.id(), role, found[role])


def guess_columns(layer: QgsVectorLayer, role: str) -> dict[str, str]:
    """Which fields of a layer hold what a role needs; what cannot be recognised is left out."""
    fields = {item.name().casefold(): item for item in layer.fields()}
    columns = {}
    for column in (*NEEDED[role], *OPTIONAL[role]):
        hits = [fields[word].name() for word in _WORDS[column] if word in fields]
        if column == "amount":
            hits = [name for name in hits if fields[name.casefold()].isNumeric()]
        if hits:
            columns[column] = ";".join(hits) if column == "amount" else hits[0]
    return columns


def _load(project: QgsProject) -> dict[str, TableEntry]:
    """The entries kept in a project; what cannot be understood is left out."""
    text, found = project.readEntry(_SCOPE, _KEY, "[]")
    try:
        rows = json.loads(text) if found else []
    except json.JSONDecodeError:
        rows = []
    entries = {}
    for row in rows if isinstance(rows, list) else []:
        if not (isinstance(row, dict) and {"label", "layer_id", "role", "columns", "key"} <= row.keys()):
            continue
        if row["role"] in ROLES and isinstance(row["columns"], dict):
            columns = {str(name): str(value) for name, value in row["columns"].items()}
            form = next((known for known in FORMS if known == row.get("form")), GUESSED)
            entry = TableEntry(str(row["label"]), str(row["layer_id"]), row["role"], columns, str(row["key"]), form)
            entries[entry.key] = entry
    return entries
