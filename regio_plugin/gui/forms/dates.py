"""What changed between two dates?"""

from __future__ import annotations

from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QLineEdit

from ...i18n import tr
from ...layers.register import Entry
from ...layers.table_register import CROSSWALK, FLOWS
from ..questions import DATES, question
from ..results import Result
from .base import Form, crosswalk_parameters, flow_parameters, unit_field
from .choices import CountChoice, MapChoice, TableChoice, place_of


class DatesForm(Form):
    """A division before and after."""

    KEY = DATES

    def build(self) -> None:
        self.before, self.after, self.count = MapChoice(), MapChoice(), CountChoice()
        self.before_date, self.after_date = QLineEdit(), QLineEdit()
        for line in (self.before_date, self.after_date):
            line.setPlaceholderText(tr("year-month-day, may be empty"))
            line.setToolTip(tr("For instance 2025-01-01. With dates, QGIS's temporal controller plays the change."))
            line.textChanged.connect(self.tell)
        self.crosswalk = TableChoice()
        for title, widget in (
            (tr("Before"), self.before),
            (tr("Valid from"), self.before_date),
            (tr("After"), self.after),
            (tr("Valid since"), self.after_date),
            (tr("Mergers"), self.crosswalk),
            (tr("Count"), self.count),
        ):
            widget.setAccessibleName(title)
            self.rows.addRow(title, widget)
        self.crosswalk.setToolTip(tr("Old and new codes of units that merged. Add such a table on the page Regions."))
        self.flows_before, self.flows_after = TableChoice(), TableChoice()
        self.extra_rows.addRow(tr("Flows before"), self.flows_before)
        self.extra_rows.addRow(tr("Flows after"), self.flows_after)
        self.placeholders_setting()
        self.before.activated.connect(self._before_changed)
        self.after.activated.connect(self.tell)

    def refresh(self) -> None:
        self.before.load([entry for entry in self.register.usable() if entry.level > 1])
        self.crosswalk.load(self.tables.usable(CROSSWALK), tr("none"))
        for choice in (self.flows_before, self.flows_after):
            choice.load(self.tables.usable(FLOWS), tr("none"), likely=False)
        self._before_changed()

    def first(self) -> Entry | None:
        return self.before.entry

    def prefer(self, entry: Entry) -> None:
        self.before.choose(entry.key)
        self._before_changed()

    def _before_changed(self, *_: object) -> None:
        before = self.before.entry
        others = [entry for entry in self.register.usable() if before is not None and entry.key != before.key]
        same = [entry for entry in others if before is not None and entry.level == before.level]
        apart = next((entry for entry in same if before is not None and entry.layer_id != before.layer_id), None)
        likely = apart or (same[0] if same else None)
        self.after.load(others, place_of(likely))
        self.count.load(self.register.layer(before) if before is not None else None)
        self.tell()

    def ready(self) -> bool:
        return self.before.entry is not None and self.after.entry is not None and not self._wrong_date()

    def _wrong_date(self) -> str:
        texts = [line.text().strip() for line in (self.before_date, self.after_date)]
        return next((text for text in texts if text and not QDate.fromString(text, Qt.DateFormat.ISODate).isValid()), "")

    def hint(self) -> str:
        wrong = self._wrong_date()
        if wrong:
            return tr('"{text}" is no date. Write it as 2025-01-01, or leave it empty.').format(text=wrong)
        return self.too_few()

    def results(self) -> list[Result]:
        before, after = self.before.entry, self.after.entry
        if before is None or after is None:
            return []
        flows = [choice.table for choice in (self.flows_before, self.flows_after)]
        shared = flow_parameters(flows[0])
        shared.pop("FLOWS", None)
        parameters = {
            "BEFORE": before.layer_id,
            "BEFORE_FIELD": before.code_field,
            "BEFORE_UNIT_FIELD": unit_field(self.register, before),
            "BEFORE_DATE": self.before_date.text().strip() or None,
            "BEFORE_LABEL": before.label,
            "AFTER": after.layer_id,
            "AFTER_LABEL": after.label,
            "AFTER_FIELD": after.code_field,
            "AFTER_UNIT_FIELD": unit_field(self.register, after),
            "AFTER_DATE": self.after_date.text().strip() or None,
            **self.count.parameters(),
            **crosswalk_parameters(self.crosswalk.table),
            **shared,
            "FLOWS_BEFORE": flows[0].layer_id if flows[0] is not None else None,
            "FLOWS_AFTER": flows[1].layer_id if flows[1] is not None else None,
            **self.values(),
            **dict.fromkeys(question(DATES).outputs, "TEMPORARY_OUTPUT"),
        }
        tables = [table.layer_id for table in (*flows, self.crosswalk.table) if table is not None]
        return [
            Result(
                DATES,
                tr("{before} to {after}").format(before=before.label, after=after.label),
                parameters,
                tuple(dict.fromkeys([before.layer_id, after.layer_id, *tables])),
                self.count.style,
                about=tr("Before: {before}. After: {after}.").format(before=before.label, after=after.label),
            )
        ]
