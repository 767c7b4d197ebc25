"""The register: which regionalisations a project holds, kept in the project itself."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, fields, replace

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.messages import Sentence, sentence

KINDS = ("administrative", "functional", "homogeneous", "social")
_SCOPE, _KEY = "regio", "/register"


@dataclass(frozen=True)
class Entry:
    """One regionalisation: a code field of a project layer, with what it means.

    ``kind`` is one of KINDS; ``level`` ranks scale, 1 for base units, higher is coarser; ``domain`` is free text.
    """

    label: str
    layer_id: str
    code_field: str
    name_field: str = ""
    kind: str = "administrative"
    level: int = 1
    domain: str = ""
    key: str = ""

    def with_key(self) -> Entry:
        """This entry with a key of its own."""
        return self if self.key else replace(self, key=uuid.uuid4().hex[:12])


class Register(QObject):
    """The entries of a project, in the order in which they were added. ``changed`` tells that something differs."""

    changed = pyqtSignal()

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._entries: dict[str, Entry] = {}
        project.readProject.connect(self._project_read)
        project.cleared.connect(self._project_cleared)
        project.layersRemoved.connect(self._layers_removed)
        self._entries = _load(project)

    def close_down(self) -> None:
        """Stop listening to the project."""
        self._project.readProject.disconnect(self._project_read)
        self._project.cleared.disconnect(self._project_cleared)
        self._project.layersRemoved.disconnect(self._layers_removed)

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries.values())

    def get(self, key: str) -> Entry | None:
        """The entry with a key, or None."""
        return self._entries.get(key)

    def add(self, entries: Iterable[Entry]) -> list[Entry]:
        """Add entries; one with the same layer and code field as an older one takes its place."""
        added = []
        for entry in entries:
            twin = next((old for old in self if _same_place(old, entry)), None)
            placed = replace(entry, key=twin.key) if twin else entry.with_key()
            self._entries[placed.key] = placed
            added.append(placed)
        if added:
            self._save()
        return added

    def update(self, entry: Entry) -> None:
        """Replace the entry that has the same key."""
        if self._entries.get(entry.key) != entry:
            self._entries[entry.key] = entry
            self._save()

    def remove(self, keys: Iterable[str]) -> None:
        """Take entries out of the register; their layers stay in the project."""
        gone = [self._entries.pop(key, None) for key in list(keys)]
        if any(gone):
            self._save()

    def layer(self, entry: Entry) -> QgsVectorLayer | None:
        """The layer of an entry, or None where it is no longer in the project."""
        layer = self._project.mapLayer(entry.layer_id)
        return layer if isinstance(layer, QgsVectorLayer) else None

    def complaint(self, entry: Entry) -> Sentence | None:
        """Why an entry cannot be used, or None."""
        layer = self.layer(entry)
        if layer is None:
            return sentence(
                'The layer of "{entry}" is not in the project any more. Remove the entry, or add the layer again.',
                entry=entry.label,
            )
        if not layer.isValid():
            return sentence('The data of "{layer}" cannot be found. Repair the path of the layer.', layer=layer.name())
        for name in filter(None, (entry.code_field, entry.name_field)):
            if layer.fields().lookupField(name) < 0:
                return sentence(
                    '"{layer}" has no field "{field}" any more. Choose another field for "{entry}".',
                    layer=layer.name(),
                    field=name,
                    entry=entry.label,
                )
        return None

    def usable(self, accept: Callable[[Entry], bool] = lambda entry: True) -> list[Entry]:
        """The entries that can be used and that ``accept`` lets through, from fine to coarse."""
        good = [entry for entry in self if self.complaint(entry) is None and accept(entry)]
        return sorted(good, key=lambda entry: (entry.level, entry.label.casefold()))

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


def _same_place(a: Entry, b: Entry) -> bool:
    return (a.layer_id, a.code_field) == (b.layer_id, b.code_field)


def _load(project: QgsProject) -> dict[str, Entry]:
    """The entries kept in a project; what cannot be understood is left out."""
    text, found = project.readEntry(_SCOPE, _KEY, "[]")
    try:
        rows = json.loads(text) if found else []
    except json.JSONDecodeError:
        rows = []
    known = {item.name for item in fields(Entry)}
    entries = {}
    for row in rows if isinstance(rows, list) else []:
        if isinstance(row, dict) and {"label", "layer_id", "code_field"} <= row.keys():
            entry = Entry(**{name: value for name, value in row.items() if name in known}).with_key()
            entries[entry.key] = entry
    return entries
