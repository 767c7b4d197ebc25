"""How firm are the borders?"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QCheckBox

from ...i18n import tr
from ...layers.register import Entry
from ...layers.table_register import FLOWS
from ..jobs import Options, borders_job
from ..questions import BORDERS
from ..results import Result
from ..widgets import small_combo
from .base import flow_parameters, unit_field
from .choices import FirmnessChoice, TableChoice, number_box
from .pair import PairForm


class BordersForm(PairForm):
    """The borders of one map, the others that may draw them, and the flows that may cross them."""

    KEY = BORDERS

    def build(self) -> None:
        self.pair_rows(tr("Borders of"), tr("Compare with"))
        self.flows = TableChoice()
        self.flows.setToolTip(tr("With flows, borders that few people cross count as firmer. Add flows on the page Regions."))
        self.rows.addRow(tr("Flows"), self.flows)
        self.all_units = QCheckBox(tr("Also borders inside regions"))
        self.all_units.setToolTip(tr("Judge every border between two units, not only the borders of the chosen map."))
        self.rows.addRow(self.all_units)
        self.bandwidth = number_box(1, 100000, 0, " m")
        tip = tr("A border further away than this gives no support.")
        self.setting("BANDWIDTH", tr("Bandwidth"), self.bandwidth, "bandwidth", 250.0, tip)
        self.noise = number_box(0, 100000, 0, " m")
        tip = tr("A border nearer than this gives full support.")
        self.setting("NOISE", tr("Drawing noise"), self.noise, "noise", 50.0, tip)
        self.expectation = small_combo()
        self.expectation.addItem(tr("Size of origin and destination"), 0)
        self.expectation.addItem(tr("Size and distance"), 1)
        tip = tr("What the flows across a border are held against: what the sizes, or sizes and distance, let expect.")
        self.setting("EXPECTATION", tr("Flows expected by"), self.expectation, "expectation", 0, tip)
        self.firmness = FirmnessChoice(QgsProject.instance())
        tip = tr("How often borders are drawn when regions are made again and again: an answer of the page Functional.")
        self.firmness.setToolTip(tip)
        self.firmness.setAccessibleName(tr("Firmness of basins"))
        self.extra_rows.addRow(tr("Firmness of basins"), self.firmness)
        self.placeholders_setting()
        self.all_units.toggled.connect(self.tell)
        self.flows.activated.connect(self.tell)

    def refresh(self) -> None:
        self.flows.load(self.tables.usable(FLOWS), tr("none"), likely=False)
        super().refresh()

    def likely_others(self, finer: Entry, others: Sequence[Entry]) -> set[str]:
        coarse = [entry for entry in others if entry.level > 1]
        same = [entry for entry in coarse if entry.layer_id == finer.layer_id]
        return {entry.key for entry in same or coarse}

    def hint(self) -> str:
        few = self.too_few()
        return few if few or self.others() else tr("Tick what to compare with.")

    def results(self) -> list[Result]:
        reference = self.finer.entry
        if reference is None:
            return []
        options = Options(all_units=self.all_units.isChecked(), settings=self.values())
        flows = flow_parameters(self.flows.table)
        if flows:
            flows["EXPECTATION"] = self.expectation.currentData()
        if self.firmness.currentData():
            flows["FIRMNESS"] = self.firmness.currentData()
        if flows:
            flows["UNIT_FIELD"] = unit_field(self.register, reference)
        return [borders_job(reference, self.others(), options, flows)]
