"""Widgets to choose divisions, tables and what is counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsCheckableComboBox, QgsDoubleSpinBox
from qgis.PyQt.QtCore import Qt, pyqtSignal

from ...i18n import tr
from ...layers.register import Entry
from ...layers.table_register import TableEntry
from ..jobs import COUNT_AREA, COUNT_FIELD, COUNT_UNITS
from ..widgets import NarrowCombo, icon, shrink

_FIRMNESS = {"left", "right", "together", "apart"}
NOT_COUNTED = ("fid", "ogc_fid", "objectid")


class MapChoice(NarrowCombo):
    """One division."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: dict[str, Entry] = {}

    def load(self, entries: Sequence[Entry], likely: Callable[[Sequence[Entry]], int] = lambda entries: 0) -> None:
        """Offer divisions; keep what was chosen, else take the one at the place that ``likely`` tells."""
        chosen = self.currentData()
        self._entries = {entry.key: entry for entry in entries}
        self.clear()
        for entry in entries:
            self.addItem(icon(f"kind_{entry.kind}"), entry.label, entry.key)
        if entries:
            kept = self.findData(chosen) if chosen else -1
            self.setCurrentIndex(kept if kept >= 0 else min(max(likely(entries), 0), len(entries) - 1))

    @property
    def entry(self) -> Entry | None:
        """The chosen division."""
        return self._entries.get(self.currentData() or "")

    def choose(self, key: str) -> None:
        """Choose a division by its key, if it is offered."""
        if self.findData(key) >= 0:
            self.setCurrentIndex(self.findData(key))


class MapsChoice(QgsCheckableComboBox):
    """Several divisions. ``ticked`` tells when the user ticked or unticked one."""

    ticked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        shrink(self)
        self._entries: dict[str, Entry] = {}
        self._filling = False
        self.setDefaultText(tr("Choose one or more"))
        self.setToolTip(tr("Tick one or more in the list, and untick what you do not want."))
        self.model().dataChanged.connect(self._tell)

    def load(self, entries: Sequence[Entry], likely: set[str], keep: bool = True) -> None:
        """Offer divisions; keep the ticks if one of them is still there, else tick those in ``likely``."""
        before = set(self.checkedItemsData()) if keep else set()
        self._entries = {entry.key: entry for entry in entries}
        ticked = before & self._entries.keys() or likely
        self._filling = True
        self.clear()
        for entry in entries:
            self.addItem(icon(f"kind_{entry.kind}"), entry.label, entry.key)
        for k in range(self.count()):
            on = self.itemData(k) in ticked
            self.setItemCheckState(k, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self._filling = False

    @property
    def entries(self) -> list[Entry]:
        """The ticked divisions, in the order of the list."""
        ticked = set(self.checkedItemsData())
        return [entry for key, entry in self._entries.items() if key in ticked]

    def _tell(self, *_: object) -> None:
        if not self._filling:
            self.ticked.emit()


class TableChoice(NarrowCombo):
    """One table of a role, or none."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: dict[str, TableEntry] = {}

    def load(self, entries: Sequence[TableEntry], none: str = "", likely: bool = True) -> None:
        """Offer tables, and before them ``none`` if it has a text; keep what was chosen, else take the first if ``likely``."""
        chosen, first = self.currentData(), not self._entries
        self._entries = {entry.key: entry for entry in entries}
        self.clear()
        if none:
            self.addItem(none, "")
        for entry in entries:
            self.addItem(icon(entry.role), entry.label, entry.key)
        place = self.findData(chosen) if chosen is not None and not first else -1
        self.setCurrentIndex(place if place >= 0 else int(bool(none and entries and likely)))

    @property
    def table(self) -> TableEntry | None:
        """The chosen table."""
        return self._entries.get(self.currentData() or "")


class FirmnessChoice(NarrowCombo):
    """The borders of an answer on how sure regions are, or none; it looks what the project has whenever it opens."""

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self._project = project
        self.load()

    def load(self) -> None:
        """Offer the layers that say how often borders are drawn; keep what was chosen."""
        before = self.currentData()
        self.clear()
        self.addItem(tr("none"), "")
        for layer in self._project.mapLayers().values():
            if isinstance(layer, QgsVectorLayer) and _FIRMNESS.issubset(layer.fields().names()):
                self.addItem(icon("vagueness"), layer.name(), layer.id())
        self.setCurrentIndex(max(self.findData(before), 0))

    def showPopup(self) -> None:
        self.load()
        super().showPopup()


class CountChoice(NarrowCombo):
    """What is counted: units, area, or a numeric field."""

    def load(self, layer: QgsVectorLayer | None, units: bool = True) -> None:
        """Offer what can be counted on a layer; units only where they can be."""
        before = self.currentData()
        self.clear()
        if layer is None:
            return
        if units:
            self.addItem(tr("units"), (COUNT_UNITS, ""))
        self.addItem(tr("area"), (COUNT_AREA, ""))
        for name, title in numeric_fields(layer):
            self.addItem(title, (COUNT_FIELD, name))
        for k in range(self.count()):
            if self.itemData(k) == before:
                self.setCurrentIndex(k)

    @property
    def chosen(self) -> tuple[int, str]:
        """The number of the parameter WEIGHT, and the field."""
        return self.currentData() or (COUNT_UNITS, "")

    @property
    def style(self) -> str:
        """How what is counted is written."""
        return ("integer", "area", "number")[self.chosen[0]]

    def parameters(self) -> dict:
        """WEIGHT and WEIGHT_FIELD."""
        count, name = self.chosen
        return {"WEIGHT": count, "WEIGHT_FIELD": name if count == COUNT_FIELD else None}


def place_of(wanted: Entry | None) -> Callable[[Sequence[Entry]], int]:
    """Tells the place of an entry in a list, 0 if it is not there."""
    return lambda entries: next((k for k, entry in enumerate(entries) if entry == wanted), 0)


def numeric_fields(layer: QgsVectorLayer) -> list[tuple[str, str]]:
    """Names and titles of the fields with numbers that may mean something."""
    items = [item for item in layer.fields() if item.isNumeric() and item.name().casefold() not in NOT_COUNTED]
    return [(item.name(), item.alias() or item.name()) for item in items]


def number_box(low: float, high: float, decimals: int = 0, suffix: str = "", special: str = "") -> QgsDoubleSpinBox:
    """A box for a number; with ``special``, -1 stands for that text."""
    box = QgsDoubleSpinBox()
    box.setDecimals(decimals)
    box.setRange(-1 if special else low, high)
    if special:
        box.setSpecialValueText(special)
        box.setClearValueMode(QgsDoubleSpinBox.ClearValueMode.MinimumValue)
    box.setSuffix(suffix)
    return box
