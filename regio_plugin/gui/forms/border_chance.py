"""Which borders are better than chance?"""

from __future__ import annotations

from ...i18n import tr
from ...layers.register import Entry
from ...layers.table_register import FLOWS
from ..questions import BORDER_CHANCE, question
from ..results import Result
from .base import Form, flow_parameters, unit_field
from .choices import MapChoice, TableChoice
from .pair import likely_finer


class BorderChanceForm(Form):
    """A division, and the flows that cross its borders."""

    KEY = BORDER_CHANCE

    def build(self) -> None:
        self.map, self.flows = MapChoice(), TableChoice()
        for title, widget in ((tr("Borders of"), self.map), (tr("Flows"), self.flows)):
            widget.setAccessibleName(title)
            self.rows.addRow(title, widget)
        self.draws_row(999.0)
        self.chance_settings()
        self.placeholders_setting()
        self.map.activated.connect(self.tell)
        self.flows.activated.connect(self.tell)

    def refresh(self) -> None:
        self.map.load([entry for entry in self.register.usable() if self._units(entry)], likely_finer)
        self.flows.load(self.tables.usable(FLOWS))
        self.tell()

    def _units(self, entry: Entry) -> bool:
        """Whether the units of an entry have codes that flows can name."""
        return entry.level > 1 and unit_field(self.register, entry) is not None

    def first(self) -> Entry | None:
        return self.map.entry

    def prefer(self, entry: Entry) -> None:
        self.map.choose(entry.key)

    def ready(self) -> bool:
        return self.map.entry is not None and self.flows.table is not None

    def hint(self) -> str:
        if not len(self.register):
            return tr("Add regions on the page Regions first.")
        if self.map.entry is None:
            return tr("Flows need units: register the units of the layer too, as level 1.")
        return "" if self.ready() else tr("Flows are needed. Add a table of flows on the page Regions.")

    def results(self) -> list[Result]:
        entry, table = self.map.entry, self.flows.table
        if entry is None or table is None:
            return []
        asked = question(BORDER_CHANCE)
        parameters = {
            "UNITS": entry.layer_id,
            "UNIT_FIELD": unit_field(self.register, entry),
            "REGION_FIELD": entry.code_field,
            "REGION_NAME_FIELD": entry.name_field or None,
            **flow_parameters(table),
            "DRAWS": int(self.draws.value()),
            **self.values(),
            **dict.fromkeys((*asked.outputs, *asked.pictures), "TEMPORARY_OUTPUT"),
        }
        return [
            Result(
                BORDER_CHANCE,
                tr("Borders of {label}: chance?").format(label=entry.label),
                parameters,
                (entry.layer_id, table.layer_id),
                about=tr("{flows} across the borders of {label}. Seed: {seed}.").format(
                    flows=table.label, label=entry.label, seed=int(self.seed.value())
                ),
            )
        ]
