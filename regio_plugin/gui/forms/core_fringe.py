"""What is core, what is fringe?"""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox, QLineEdit

from ...i18n import tr
from ...layers.register import Entry
from ...layers.table_register import CROSSWALK, DEFINITIONS
from ..questions import CORE, question
from ..results import Result
from ..widgets import shrink
from .base import Form, crosswalk_parameters, plain
from .choices import CountChoice, MapChoice, MapsChoice, TableChoice, number_box


class CoreForm(Form):
    """The units, and the definitions of one region: a table, maps, or both."""

    KEY = CORE

    def build(self) -> None:
        self.units = MapChoice()
        self.definitions = TableChoice()
        self.maps = MapsChoice()
        self.maps.setDefaultText(tr("none"))
        self.region = shrink(QComboBox())
        self.region.setEditable(True)
        self.region.setToolTip(tr("Code or name of the region on the ticked maps. Empty: the region that fits best."))
        self.count = CountChoice()
        for title, widget in (
            (tr("Units"), self.units),
            (tr("Definitions"), self.definitions),
            (tr("Also on maps"), self.maps),
            (tr("Region there"), self.region),
            (tr("Count"), self.count),
        ):
            widget.setAccessibleName(title)
            self.rows.addRow(title, widget)
        self.crosswalk = TableChoice()
        self.crosswalk.setToolTip(tr("Old and new codes of units that merged. Add such a table on the page Regions."))
        self.extra_rows.addRow(tr("Mergers"), self.crosswalk)
        self.alpha = number_box(0, 100, 0, " %", tr("none"))
        tip = tr("Also draw what at least this share of the definitions includes.")
        self.setting("ALPHA", tr("At least"), self.alpha, "alpha", -1.0, tip)
        self.seed_unit = QLineEdit()
        tip = tr("Code of a unit that surely belongs to the region: it finds the region where names differ.")
        self.setting("SEED_UNIT", tr("A unit inside"), self.seed_unit, "seed_unit", "", tip)
        self.placeholders_setting()
        self.units.activated.connect(self._units_changed)
        self.definitions.activated.connect(self.tell)
        self.maps.ticked.connect(self._maps_changed)

    def refresh(self) -> None:
        self.units.load(self.register.usable())
        self.definitions.load(self.tables.usable(DEFINITIONS), tr("none"))
        self.crosswalk.load(self.tables.usable(CROSSWALK), tr("none"))
        self._units_changed()

    def first(self) -> Entry | None:
        return None

    def _units_changed(self, *_: object) -> None:
        units = self.units.entry
        self.maps.load([entry for entry in self.register.usable() if units is not None and entry.key != units.key], set())
        self.count.load(self.register.layer(units) if units is not None else None)
        self._maps_changed()

    def _maps_changed(self) -> None:
        """Offer the names of the regions on the ticked maps."""
        names: set[str] = set()
        for entry in self.maps.entries:
            layer = self.register.layer(entry)
            if layer is not None:
                place = layer.fields().lookupField(entry.name_field or entry.code_field)
                names |= {str(value) for value in layer.uniqueValues(place, 500) if value}
        before = self.region.currentText()
        self.region.clear()
        self.region.addItems(sorted(names, key=str.casefold))
        self.region.setCurrentText(before)
        self.region.setEnabled(bool(names))
        self.tell()

    def ready(self) -> bool:
        return self.units.entry is not None and bool(self.definitions.table or self.maps.entries)

    def hint(self) -> str:
        if not len(self.register):
            return tr("Add regions on the page Regions first.")
        if not self.ready():
            return tr("Choose a table of definitions, or tick maps. A table is added on the page Regions.")
        if self.maps.entries and not self.region.currentText().strip() and not self.seed_unit.text().strip():
            return tr("Say which region of the ticked maps is meant, or give a unit inside under Advanced.")
        return ""

    def results(self) -> list[Result]:
        units, table, maps = self.units.entry, self.definitions.table, self.maps.entries
        if units is None:
            return []
        columns = table.columns if table is not None else {}
        region = self.region.currentText().strip()
        parameters = {
            "UNITS": units.layer_id,
            "UNIT_FIELD": units.code_field,
            "UNIT_NAME_FIELD": units.name_field or None,
            "DEFINITIONS": table.layer_id if table is not None else None,
            "DEFINITION_FIELD": columns.get("definition"),
            "DEFINITION_UNIT_FIELD": columns.get("unit"),
            "DEFINITION_REGION_FIELD": columns.get("region") or None,
            "DEFINITION_LAYERS": list(dict.fromkeys(entry.layer_id for entry in maps)) or None,
            "DEFINITION_LAYER_FIELDS": ";".join(f"{entry.layer_id}={entry.code_field}" for entry in maps),
            "REGION": region or None,
            **self.count.parameters(),
            **crosswalk_parameters(self.crosswalk.table),
            **self.values(),
        }
        tables = [item.layer_id for item in (table, self.crosswalk.table) if item is not None]
        inputs = [units.layer_id, *(entry.layer_id for entry in maps), *tables]
        names = [item.label for item in (*([table] if table is not None else []), *maps)]
        name = region or plain(", ".join(names[:2]))
        return [
            Result(
                CORE,
                tr("Core and fringe: {name}").format(name=name),
                {**parameters, **dict.fromkeys(question(CORE).outputs, "TEMPORARY_OUTPUT")},
                tuple(dict.fromkeys(inputs)),
                self.count.style,
                about=tr("Definitions from: {names}.").format(names=", ".join(names)),
            )
        ]
