"""Which map suits which policy?"""

from __future__ import annotations

from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt

from ...i18n import tr
from ...layers.table_register import FLOWS
from ..questions import RELEVANCE, question
from ..results import Result
from ..widgets import shrink
from .base import Form, flow_parameters, on_layer, plain, shared_layers, unit_field
from .choices import MapChoice, MapsChoice, TableChoice, numeric_fields

_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class RelevanceForm(Form):
    """Several divisions of the same units, and what they are to keep inside."""

    KEY = RELEVANCE

    def build(self) -> None:
        self.units, self.maps, self.flows = MapChoice(), MapsChoice(), TableChoice()
        self.evidence = MapsChoice()
        self.evidence.setDefaultText(tr("none"))
        self.figures = shrink(QgsCheckableComboBox())
        self.figures.setDefaultText(tr("none"))
        self.figures.setToolTip(tr("Numbers whose differences between units a good division explains."))
        for title, widget in (
            (tr("Units"), self.units),
            (tr("Maps"), self.maps),
            (tr("Flows"), self.flows),
            (tr("Other maps"), self.evidence),
            (tr("Figures of units"), self.figures),
        ):
            widget.setAccessibleName(title)
            self.rows.addRow(title, widget)
        self.draws_row(199.0, 0)
        self.chance_settings(tolerance=False)
        self.placeholders_setting()
        self.units.activated.connect(self._units_changed)
        for choice in (self.maps, self.evidence):
            choice.ticked.connect(self.tell)
        self.flows.activated.connect(self.tell)
        self.figures.model().dataChanged.connect(self.tell)

    def refresh(self) -> None:
        entries = [entry for entry in shared_layers(self.register.usable()) if entry.level == 1]
        self.units.load(entries)
        self.flows.load(self.tables.usable(FLOWS), tr("none"))
        self._units_changed()

    def _units_changed(self, *_: object) -> None:
        units = self.units.entry
        same = on_layer(self.register.usable(), units.layer_id) if units is not None else []
        coarse = [entry for entry in same if entry.level > 1]
        self.maps.load(coarse, {entry.key for entry in coarse})
        self.evidence.load(coarse, set())
        layer = self.register.layer(units) if units is not None else None
        ticked = set(self.figures.checkedItemsData())
        self.figures.blockSignals(True)
        self.figures.clear()
        for name, title in numeric_fields(layer) if layer is not None else []:
            self.figures.addItemWithCheckState(title, _CHECKED if name in ticked else _UNCHECKED, name)
        self.figures.blockSignals(False)
        self.tell()

    def _values(self) -> list[str]:
        return [name for name in self.figures.checkedItemsData() if name]

    def ready(self) -> bool:
        evidence = self.flows.table is not None or self.evidence.entries or self._values()
        return bool(self.units.entry is not None and self.maps.entries and evidence)

    def hint(self) -> str:
        if not len(self.register):
            return tr("Add regions on the page Regions first.")
        if self.units.entry is None:
            return tr("Units with divisions are needed: register the units of the layer too, as level 1.")
        if not self.maps.entries:
            return tr("Tick what to compare with.")
        return "" if self.ready() else tr("Choose flows, other maps or figures: what the maps are to keep inside.")

    def results(self) -> list[Result]:
        units, maps, table = self.units.entry, self.maps.entries, self.flows.table
        if units is None:
            return []
        asked = question(RELEVANCE)
        labelled = [*maps, *(entry for entry in self.evidence.entries if entry not in maps)]
        parameters = {
            "UNITS": units.layer_id,
            "UNIT_FIELD": unit_field(self.register, units),
            "REGION_FIELDS": [entry.code_field for entry in maps],
            "LABELS": ";".join(f"{entry.code_field}={plain(entry.label)}" for entry in labelled),
            **flow_parameters(table, domains=True),
            "EVIDENCE_FIELDS": [entry.code_field for entry in self.evidence.entries] or None,
            "VALUE_FIELDS": self._values() or None,
            "DRAWS": int(self.draws.value()),
            **self.values(),
            **dict.fromkeys((*asked.outputs, *asked.pictures), "TEMPORARY_OUTPUT"),
        }
        tables = (table.layer_id,) if table is not None else ()
        return [
            Result(
                RELEVANCE,
                tr("Relevance of {count} maps").format(count=len(maps)),
                parameters,
                (units.layer_id, *tables),
                about=", ".join(entry.label for entry in maps),
            )
        ]
