"""Do regions nest?"""

from __future__ import annotations

from collections.abc import Sequence

from ...i18n import tr
from ...layers.register import Entry
from ..jobs import COUNT_UNITS, Options, nesting_jobs
from ..questions import NESTING
from ..results import Result
from ..widgets import tool_button
from .choices import CountChoice, number_box
from .pair import PairForm, nearest_above


class NestingForm(PairForm):
    """A finer map, and the coarser ones it may nest in."""

    KEY = NESTING

    def build(self) -> None:
        self.pair_rows(tr("Finer map"), tr("Coarser maps"))
        self.swap = tool_button("⇅", tip=tr("Swap finer and coarser; with one coarser map ticked"))
        self.swap.setAccessibleName(tr("Swap finer and coarser"))
        self.swap.clicked.connect(self._swap)
        self.first_row.addWidget(self.swap)
        self.count = CountChoice()
        self.count.activated.connect(self.tell)
        self.rows.addRow(tr("Count"), self.count)
        self.tolerance = number_box(0, 100, 2, " %", tr("automatic"))
        tip = tr(
            "How much of a region may lie outside its parent while it still conforms. Automatic: 0.1 %, but nothing where "
            "units are counted."
        )
        self.setting("TOLERANCE", tr("May lie outside"), self.tolerance, "tolerance", -1.0, tip)
        self.sliver = number_box(0, 10000, 0, " m")
        tip = tr("Strips thinner than this are taken for drawing differences.")
        self.setting("SLIVER_WIDTH", tr("Sliver width"), self.sliver, "sliver_width", 50.0, tip)
        self.placeholders_setting()

    def likely_others(self, finer: Entry, others: Sequence[Entry]) -> set[str]:
        nearest = nearest_above(finer, others)
        return {nearest.key} if nearest is not None else set()

    def choices_changed(self, *_: object) -> None:
        finer, others = self.finer.entry, self.others()
        shared = not others or finer is None or any(entry.layer_id == finer.layer_id for entry in others)
        self.count.load(self.register.layer(finer) if finer is not None else None, shared)
        self.swap.setEnabled(len(others) == 1)
        self.tell()

    def hint(self) -> str:
        finer, others = self.finer.entry, self.others()
        few = self.too_few()
        if few or finer is None:
            return few
        if not others:
            return tr("Tick what to compare with.")
        lower = [entry.label for entry in others if entry.level < finer.level]
        apart = [entry.label for entry in others if entry.layer_id != finer.layer_id]
        if self.count.chosen == (COUNT_UNITS, "") and apart:
            return tr("Units cannot be counted against another layer: area is used for {labels}.").format(
                labels=", ".join(apart)
            )
        if lower:
            return tr("{label} is finer than {finer}. Did you mean it the other way round?").format(
                label=", ".join(lower), finer=finer.label
            )
        return ""

    def results(self) -> list[Result]:
        finer = self.finer.entry
        if finer is None:
            return []
        return nesting_jobs(finer, self.others(), Options(*self.count.chosen, settings=self.values()))

    def _swap(self) -> None:
        others, finer = self.others(), self.finer.entry
        if len(others) == 1 and finer is not None:
            self.finer.choose(others[0].key)
            rest = [entry for entry in self.register.usable() if entry.key != others[0].key]
            self.coarser.load(sorted(rest, key=lambda entry: -entry.level), {finer.key}, keep=False)
            self.choices_changed()
