"""Better than chance?"""

from __future__ import annotations

from ...i18n import tr
from ...layers.register import Entry
from ..questions import CHANCE, question
from ..results import Result
from ..widgets import small_combo
from .base import Form, on_layer, shared_layers, unit_field
from .choices import CountChoice, MapChoice, place_of
from .pair import likely_finer, nearest_above


class ChanceForm(Form):
    """Two divisions of the same units: one stays, the other is drawn anew by chance."""

    KEY = CHANCE

    def build(self) -> None:
        self.fixed, self.drawn, self.statistic, self.count = MapChoice(), MapChoice(), small_combo(), CountChoice()
        tip = tr("This map is drawn anew by chance: as many regions of about the same size, each in one piece.")
        self.drawn.setToolTip(tip)
        for number, text in enumerate(
            (tr("share inside (K)"), tr("agreement (V)"), tr("prediction (lambda)"), tr("borders that coincide"))
        ):
            self.statistic.addItem(text, number)
        for title, widget in (
            (tr("Does"), self.fixed),
            (tr("agree with"), self.drawn),
            (tr("Measured by"), self.statistic),
            (tr("Count"), self.count),
        ):
            widget.setAccessibleName(title)
            self.rows.addRow(title, widget)
        self.draws_row(999.0)
        self.chance_settings()
        self.placeholders_setting()
        self._remembered.append(("statistic", self.statistic, 0))
        self.fixed.activated.connect(self._fixed_changed)
        self.drawn.activated.connect(self.tell)

    def refresh(self) -> None:
        self.fixed.load(shared_layers(self.register.usable()), likely_finer)
        self._fixed_changed()

    def first(self) -> Entry | None:
        return self.fixed.entry

    def prefer(self, entry: Entry) -> None:
        self.fixed.choose(entry.key)
        self._fixed_changed()

    def _fixed_changed(self, *_: object) -> None:
        fixed = self.fixed.entry
        others = [entry for entry in self.register.usable() if fixed is not None and entry.key != fixed.key]
        same = [entry for entry in others if fixed is not None and entry.layer_id == fixed.layer_id and entry.level > 1]
        nearest = nearest_above(fixed, same) if fixed is not None else None
        self.drawn.load(same, place_of(nearest))
        self.count.load(self.register.layer(fixed) if fixed is not None else None)
        self.tell()

    def ready(self) -> bool:
        return self.fixed.entry is not None and self.drawn.entry is not None

    def hint(self) -> str:
        few = self.too_few()
        if few or self.ready():
            return few
        return tr("Two divisions of the same units are needed: two code fields of one layer.")

    def results(self) -> list[Result]:
        fixed, drawn = self.fixed.entry, self.drawn.entry
        if fixed is None or drawn is None or not on_layer([fixed], drawn.layer_id):
            return []
        asked = question(CHANCE)
        parameters = {
            "UNITS": fixed.layer_id,
            "UNIT_FIELD": unit_field(self.register, fixed),
            "FIXED_FIELD": fixed.code_field,
            "RESAMPLED_FIELD": drawn.code_field,
            "FIXED_LABEL": fixed.label,
            "RESAMPLED_LABEL": drawn.label,
            "STATISTIC": self.statistic.currentData(),
            "DRAWS": int(self.draws.value()),
            **self.count.parameters(),
            **self.values(),
        }
        return [
            Result(
                CHANCE,
                tr("{first} and {second}: chance?").format(first=fixed.label, second=drawn.label),
                {**parameters, **dict.fromkeys((*asked.outputs, *asked.pictures), "TEMPORARY_OUTPUT")},
                (fixed.layer_id,),
                self.count.style,
                about=tr("{first} stays as it is; {second} is drawn anew by chance. Seed: {seed}.").format(
                    first=fixed.label, second=drawn.label, seed=int(self.seed.value())
                ),
            )
        ]
