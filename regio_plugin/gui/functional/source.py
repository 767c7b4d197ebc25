"""Which flows between which units the page Functional regions works on."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsFeatureRequest, QgsVectorLayer
from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QHBoxLayout, QWidget

from ...i18n import tr
from ...layers.guess import guess_entry
from ...layers.register import Entry, Register
from ...layers.table_register import CROSSWALK, FLOWS, TableEntry, TableRegister
from ..forms.base import crosswalk_parameters, flow_parameters, plain
from ..forms.choices import MapChoice, TableChoice, number_box
from ..widgets import Rows, column, sentence_label, small_combo, tool_button

_ALL, _ONE, _COMBINED = "all", "one", "combined"
_MOST_KINDS, _MOST_PERIODS = 12, 100
_LONG, _SAMPLE = 1_000_000, 50_000
_ALIKE = 0.75


class FlowSource(QWidget):
    """Units, flows, and which kind of them; ``changed`` tells of another choice, ``add_wanted`` asks for a table."""

    changed = pyqtSignal()
    add_wanted = pyqtSignal()

    def __init__(self, register: Register, tables: TableRegister, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._register, self._tables = register, tables
        self.units, self.flows, self.crosswalk = MapChoice(), TableChoice(), TableChoice()
        self.kind, self.period = small_combo(), small_combo()
        self.kind.setToolTip(tr("One kind of flow, or several at once: a basin in which people live, work and move house."))
        self.add = tool_button("", QgsApplication.getThemeIcon("/symbologyAdd.svg"), tr("Add flows from a table or a file"))
        self.add.setAccessibleName(tr("Add flows"))
        self.crosswalk.setToolTip(tr("Old and new codes of units that merged. Add such a table on the page Regions."))
        self.weights: dict[str, QgsDoubleSpinBox] = {}
        self._seen: dict[tuple, set[str]] = {}
        self._apart = False
        self._weight_box = QWidget()
        self._weight_rows = QFormLayout(self._weight_box)
        self._weight_rows.setContentsMargins(12, 0, 0, 0)
        self._lay_out()
        self.units.activated.connect(self._tell)
        self.flows.activated.connect(self._flows_changed)
        self.kind.activated.connect(self._kind_changed)
        self.crosswalk.activated.connect(self._tell)
        self.add.clicked.connect(self.add_wanted)

    def _lay_out(self) -> None:
        layout = column(self, 0, 4)
        self._form = Rows()
        beside = QHBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(2)
        beside.addWidget(self.flows, 1)
        beside.addWidget(self.add)
        line = QWidget()
        line.setLayout(beside)
        for title, widget in (
            (tr("Units"), self.units),
            (tr("Flows"), line),
            (tr("Kind"), self.kind),
            (tr("Period"), self.period),
            (tr("Mergers"), self.crosswalk),
        ):
            widget.setAccessibleName(title)
            self._form.addRow(title, widget)
        self.flows.setAccessibleName(tr("Flows"))
        layout.addLayout(self._form)
        self.weight_hint = sentence_label(size=0.92)
        layout.addWidget(self.weight_hint)
        layout.addWidget(self._weight_box)
        self._show_weights()

    def refresh(self) -> None:
        """Offer what is registered now, and keep what was chosen."""
        self.units.load(self._register.usable())
        self.flows.load(self._tables.usable(FLOWS))
        crosswalks = self._tables.usable(CROSSWALK)
        self.crosswalk.load(crosswalks, tr("none"), likely=False)
        self._form.show_row(self.crosswalk, bool(crosswalks))
        self._flows_changed()

    @property
    def entry(self) -> Entry | None:
        """The units."""
        return self.units.entry

    @property
    def table(self) -> TableEntry | None:
        """The table of flows."""
        return self.flows.table

    @property
    def flow_layer(self) -> QgsVectorLayer | None:
        """The layer of the flows."""
        return self._tables.layer(self.table) if self.table is not None else None

    @property
    def unit_layer(self) -> QgsVectorLayer | None:
        """The layer of the units."""
        return self._register.layer(self.entry) if self.entry is not None else None

    @property
    def crosswalk_layer(self) -> QgsVectorLayer | None:
        """The layer of the table of mergers."""
        return self._tables.layer(self.crosswalk.table) if self.crosswalk.table is not None else None

    def units_with(self, codes: list[str]) -> tuple[QgsVectorLayer, str] | None:
        """A field, other than that of the chosen units, in which a registered layer has (nearly) all these codes, or None."""
        from ...core.regions import clean_codes

        chosen = self.entry
        entries = sorted(self._register.usable(), key=lambda entry: chosen is None or entry.layer_id != chosen.layer_id)
        layers = {entry.layer_id: self._register.layer(entry) for entry in entries}
        for layer in layers.values() if codes else ():
            if layer is None or layer.featureCount() > _SAMPLE:
                continue
            for place, field in enumerate(layer.fields().names()):
                if chosen is not None and (layer.id(), field) == (chosen.layer_id, chosen.code_field):
                    continue
                if len(set(codes) & set(clean_codes(layer.uniqueValues(place)))) >= _ALIKE * len(codes):
                    return layer, field
        return None

    def take_units(self, layer: QgsVectorLayer, field: str) -> None:
        """Choose the units that a field tells apart; they are registered if they are not yet."""
        place = (layer.id(), field)
        entry = next((item for item in self._register if (item.layer_id, item.code_field) == place), None)
        if entry is None:
            (entry,) = self._register.add([guess_entry(layer, field).entry])
        self.units.choose(entry.key)
        self._tell()

    def hint(self) -> str:
        """A sentence on what is missing, or an empty text."""
        if not len(self._register):
            return tr("Add the units on the page Regions first, for instance a layer of municipalities; or load the example.")
        if self.entry is None:
            return tr("No layer of units can be used. See the page Regions for what is wrong.")
        if self.table is None:
            return tr("Add a table of flows: who goes from which unit to which unit, and how many.")
        return ""

    def kinds(self) -> list[str]:
        """The names of the kinds of flows in the table, as the algorithms call them; empty if nothing tells kinds apart."""
        table, layer = self.table, self.flow_layer
        if table is None or layer is None:
            return []
        domain = table.columns.get("domain")
        if not domain:
            return table.amounts if len(table.amounts) > 1 else []
        kinds = sorted(self._values(layer, domain, _MOST_KINDS))
        if len(table.amounts) < 2:
            return kinds
        return [f"{kind}, {amount}" for kind in kinds for amount in table.amounts]

    def parameters(self, several: bool = False) -> dict[str, Any]:
        """The parameters of units and flows; with ``several`` all kinds apart, whatever is chosen."""
        entry, table = self.entry, self.table
        if entry is None or table is None:
            return {}
        how, name = self.kind.currentData() or (_ALL, "")
        found = {
            "UNITS": entry.layer_id,
            "UNIT_FIELD": entry.code_field,
            "UNIT_NAME_FIELD": entry.name_field or None,
            **flow_parameters(table, domains=several or how == _COMBINED or (how == _ONE and bool(self._domain()))),
            **crosswalk_parameters(self.crosswalk.table),
        }
        if self.period.currentData():
            found["PERIOD"] = self.period.currentData()
        weights = {kind: box.value() for kind, box in self.weights.items()}
        if any(value != 1 for value in weights.values()) if several else how == _COMBINED:
            found["DOMAIN_WEIGHTS"] = ";".join(f"{plain(kind)}={value:g}" for kind, value in weights.items())
        elif how == _ONE and not several:
            if self._domain():
                found["DOMAIN_WEIGHTS"] = f"{plain(name)}=1;*=0"  # of a long table not all kinds are known here
            else:
                found["AMOUNT_FIELD"] = name
        return found

    def choose(self, entry: TableEntry) -> None:
        """Choose a table of flows or of mergers, if it is offered."""
        box = self.crosswalk if entry.role == CROSSWALK else self.flows
        place = box.findData(entry.key)
        if place >= 0:
            box.setCurrentIndex(place)
            self._flows_changed()

    def inputs(self) -> tuple[str, ...]:
        """The ids of the layers that are used."""
        chosen = (self.entry, self.table, self.crosswalk.table)
        return tuple(item.layer_id for item in chosen if item is not None)

    def words(self) -> str:
        """What flows, in a few words for titles."""
        table = self.table
        if table is None:
            return ""
        how, _ = self.kind.currentData() or (_ALL, "")
        if how == _COMBINED:
            return tr("combined basin")
        return table.label if how == _ALL else self.kind.currentText()

    def _domain(self) -> str:
        return (self.table.columns.get("domain") or "") if self.table is not None else ""

    def _flows_changed(self, *_: object) -> None:
        """Offer the kinds of flows of the chosen table."""
        before = self.kind.currentData()
        kinds = self.kinds()
        self.kind.clear()
        if self._domain():
            self.kind.addItem(tr("All added up"), (_ALL, ""))
        for kind in kinds:
            self.kind.addItem(self._title(kind), (_ONE, kind))
        if len(kinds) > 1:
            self.kind.addItem(tr("Several at once: a combined basin"), (_COMBINED, ""))
        places = [k for k in range(self.kind.count()) if self.kind.itemData(k) == before]
        self.kind.setCurrentIndex(places[0] if places else 0)
        self._offer_periods()
        self._make_weights(kinds)
        self._kind_changed()

    def _values(self, layer: QgsVectorLayer, field: str, most: int) -> set[str]:
        """What a field holds; of a very long table what the first rows hold, because nobody waits for a list."""
        key = (layer.id(), field, layer.subsetString(), layer.featureCount())
        if key not in self._seen:
            place = layer.fields().lookupField(field)
            if layer.featureCount() <= _LONG:
                found = layer.uniqueValues(place, most)
            else:
                request = QgsFeatureRequest().setSubsetOfAttributes([place]).setLimit(_SAMPLE)
                request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
                found = {feature[place] for feature in layer.getFeatures(request)}
            self._seen[key] = {str(value) for value in found if value}
        return self._seen[key]

    def _offer_periods(self) -> None:
        table, layer, before = self.table, self.flow_layer, self.period.currentData()
        field = table.columns.get("period", "") if table is not None else ""
        values = self._values(layer, field, _MOST_PERIODS) if layer is not None and field else set()
        self.period.clear()
        for value in sorted(values, reverse=True):
            self.period.addItem(value, value)
        if self.period.count():
            self.period.addItem(tr("All added up"), "")
        self.period.setCurrentIndex(max(self.period.findData(before), 0) if before else 0)
        self._form.show_row(self.period, self.period.count() > 2)

    def _title(self, kind: str) -> str:
        layer = self.flow_layer
        place = layer.fields().lookupField(kind) if layer is not None and not self._domain() else -1
        return (layer.fields()[place].alias() or kind) if layer is not None and place >= 0 else kind

    def _make_weights(self, kinds: list[str]) -> None:
        if list(self.weights) == kinds:
            return
        while self._weight_rows.rowCount():
            self._weight_rows.removeRow(0)
        self.weights = {}
        for kind in kinds:
            box = number_box(0, 100, 1)
            box.setValue(1)
            box.setAccessibleName(self._title(kind))
            self._weight_rows.addRow(self._title(kind), box)
            self.weights[kind] = box

    def _kind_changed(self, *_: object) -> None:
        self._show_weights()
        self.changed.emit()

    def hold_apart(self, apart: bool) -> None:
        """Whether the question takes all kinds, each on its own: then there is none to choose, only weights."""
        self._apart = apart
        self._show_weights()

    def _show_weights(self) -> None:
        how, _ = self.kind.currentData() or (_ALL, "")
        several = len(self.weights) > 1
        self._form.show_row(self.kind, bool(self.weights) and not (self._apart and several))
        weighed = several and (self._apart or how == _COMBINED)
        self._weight_box.setVisible(weighed)
        self.weight_hint.setVisible(weighed)
        words = tr("How much each kind counts, whatever its size:")
        if self._apart:
            words = tr("All kinds are compared. How much each counts in the combined basin; 0 leaves it out:")
        self.weight_hint.setText(words)

    def _tell(self, *_: object) -> None:
        self.changed.emit()
