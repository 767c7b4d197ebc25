"""Further questions about the same flows: a map of them, figures of a division, how sure regions are, and which scale."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QLineEdit

from ...i18n import tr
from ...layers.register import Entry
from ..forms.base import on_layer, plain
from ..forms.choices import MapChoice, number_box, place_of
from ..questions import FLOW_FIGURES, FLOW_MAP, FLOW_STABILITY, SCALES
from ..results import Result
from .base import FlowForm
from .delineate import DelineateForm


class FlowMapForm(FlowForm):
    """The largest flows of units, or between the regions of a division."""

    KEY = FLOW_MAP

    def build(self) -> None:
        self.between = MapChoice()
        self.between.setToolTip(tr("Between units, or between the regions of a division of the same units."))
        self.top = number_box(1, 100)
        self.top.setToolTip(tr("How many flows of every place are drawn, the largest first."))
        for title, widget in ((tr("Between"), self.between), (tr("Flows per place"), self.top)):
            widget.setAccessibleName(title)
            self.rows.addRow(title, widget)
        self._remembered.append(("flow_top", self.top, 3.0))
        self.threshold = number_box(0, 1e9, 0, "", tr("suggested"))
        tip = tr("Flows smaller than this are left out; Regio suggests what keeps the picture legible.")
        self.setting("THRESHOLD", tr("Smallest flow"), self.threshold, "flow_threshold", -1.0, tip)

    def refresh(self) -> None:
        entry = self.source.entry
        same = on_layer(self.register.usable(), entry.layer_id) if entry is not None else []
        self.between.load(same)
        self.tell()

    def own(self) -> dict[str, Any]:
        units, between = self.source.entry, self.between.entry
        regions = between if between is not None and units is not None and between.key != units.key else None
        field = regions.code_field if regions is not None else None
        name = (regions.name_field or None) if regions is not None else None
        return {"TOP": int(self.top.value()), "REGION_FIELD": field, "REGION_NAME_FIELD": name, **self.values()}

    def title(self) -> str:
        return tr("Map of {flows}").format(flows=self.source.words())


class FiguresForm(FlowForm):
    """A division, and perhaps another one to hold it against."""

    KEY = FLOW_FIGURES

    def build(self) -> None:
        self.first_map, self.second_map = MapChoice(), MapChoice()
        self.second_map.setToolTip(tr("Another division of the same units, judged on the same figures."))
        for title, widget in ((tr("Division"), self.first_map), (tr("Against"), self.second_map)):
            widget.setAccessibleName(title)
            self.rows.addRow(title, widget)
            widget.activated.connect(self.tell)
        self.top = number_box(1, 50)
        tip = tr("How many partners of every region are listed.")
        self.setting("TOP", tr("Partners"), self.top, "flow_partners", 3.0, tip)
        self.placeholders_setting()

    def refresh(self) -> None:
        entries = self._divisions()
        made = [entry for entry in self.register if entry.kind == "functional"][-1:]  # the latest
        self.first_map.load(entries, place_of(made[0] if made else None))
        self.second_map.load(entries, lambda found: next((k for k, e in enumerate(found) if e.kind != "functional"), 0))
        self.tell()

    def _divisions(self) -> list[Entry]:
        units = self.source.entry
        same = on_layer(self.register.usable(), units.layer_id) if units is not None else []
        return [entry for entry in same if units is not None and entry.key != units.key]

    def ready(self) -> bool:
        return super().ready() and self.first_map.entry is not None

    def hint(self) -> str:
        if super().hint() or self.first_map.entry is not None:
            return super().hint()
        return tr("No division of these units is registered. Add computed regions to the register first, or a code field.")

    def own(self) -> dict[str, Any]:
        first, second = self.first_map.entry, self.second_map.entry
        other = second if second is not None and first is not None and second.key != first.key else None
        return {
            "REGION_FIELD": first.code_field if first is not None else None,
            "REGION_NAME_FIELD": (first.name_field or None) if first is not None else None,
            "SECOND_FIELD": other.code_field if other is not None else None,
            "SECOND_NAME_FIELD": (other.name_field or None) if other is not None else None,
            "LABELS": ";".join(f"{entry.code_field}={plain(entry.label)}" for entry in (first, other) if entry is not None),
            **self.values(),
        }

    def title(self) -> str:
        first = self.first_map.entry
        return tr("Figures of {label}").format(label=first.label if first is not None else "")


class StabilityForm(DelineateForm):
    """The method whose regions are made again and again, and how often."""

    KEY = FLOW_STABILITY

    def build(self) -> None:
        super().build()
        self.replicates = number_box(10, 10_000)
        self.replicates.setToolTip(tr("How often flows are drawn anew and regions made; 200 is usual."))
        self.replicates.setAccessibleName(tr("Runs"))
        self.rows.addRow(tr("Runs"), self.replicates)
        self._remembered.append(("flow_replicates", self.replicates, 200.0))
        tip = tr("Other values that runs take by turns, for instance MIN_SIZE=500; MIN_SIZE=2000, TARGET_SIZE=20000.")
        self.setting("GRID", tr("Variations"), QLineEdit(), "flow_grid", "", tip)

    def own(self) -> dict[str, Any]:
        return {**super().own(), "REPLICATES": int(self.replicates.value()), "SEED": int(self.seed.value())}

    def title(self) -> str:
        return tr("How sure: {title}").format(title=super().title())


class ScalesForm(FlowForm):
    """Several kinds of flows, and the numbers of regions to try."""

    KEY = SCALES
    APART = True

    def build(self) -> None:
        self.numbers = QLineEdit()
        self.numbers.setToolTip(tr("Numbers of regions to try, for instance 2-60."))
        self.numbers.setPlaceholderText(tr("suggested"))
        self.draws = number_box(19, 999)
        self.draws.setToolTip(tr("How many random maps say what agreement chance gives."))
        for title, widget in ((tr("Numbers of regions"), self.numbers), (tr("Random maps"), self.draws)):
            widget.setAccessibleName(title)
            self.rows.addRow(title, widget)
        self._remembered += [("scale_numbers", self.numbers, ""), ("scale_draws", self.draws, 19.0)]
        self.chance_settings(tolerance=False)

    def ready(self) -> bool:
        return super().ready() and len(self.source.kinds()) > 1

    def hint(self) -> str:
        if super().hint() or len(self.source.kinds()) > 1:
            return super().hint()
        return tr("Several kinds of flows are needed, for instance work and school. These flows are of one kind only.")

    def flow_values(self) -> dict[str, Any]:
        return self.source.parameters(several=True)

    def own(self) -> dict[str, Any]:
        numbers = self.numbers.text().strip()
        return {**({"NUMBERS": numbers} if numbers else {}), "DRAWS": int(self.draws.value()), **self.values()}

    def title(self) -> str:
        table = self.source.table
        return tr("Scales of {flows}").format(flows=table.label if table is not None else "")

    def results(self) -> list[Result]:
        self.keep()
        return super().results()
