"""How much do two maps agree?"""

from __future__ import annotations

from ...i18n import tr
from ...layers.register import Entry
from ..questions import AGREEMENT, question
from ..results import Result
from .base import Form
from .choices import CountChoice, MapChoice, number_box, place_of
from .pair import likely_finer, nearest_above


class AgreementForm(Form):
    """Two divisions, in any order."""

    KEY = AGREEMENT

    def build(self) -> None:
        self.a, self.b, self.count = MapChoice(), MapChoice(), CountChoice()
        for title, widget in ((tr("First map"), self.a), (tr("Second map"), self.b), (tr("Count"), self.count)):
            widget.setAccessibleName(title)
            self.rows.addRow(title, widget)
        self.sliver = number_box(0, 10000, 0, " m")
        tip = tr("Strips thinner than this are taken for drawing differences.")
        self.setting("SLIVER_WIDTH", tr("Sliver width"), self.sliver, "sliver_width", 50.0, tip)
        self.placeholders_setting()
        self.a.activated.connect(self._first_changed)
        self.b.activated.connect(self._second_changed)

    def refresh(self) -> None:
        self.a.load(self.register.usable(), likely_finer)
        self._first_changed()

    def first(self) -> Entry | None:
        return self.a.entry

    def prefer(self, entry: Entry) -> None:
        self.a.choose(entry.key)
        self._first_changed()

    def _first_changed(self, *_: object) -> None:
        a = self.a.entry
        others = [entry for entry in self.register.usable() if a is not None and entry.key != a.key]
        nearest = nearest_above(a, others) if a is not None else None
        self.b.load(others, place_of(nearest))
        self._second_changed()

    def _second_changed(self, *_: object) -> None:
        a, b = self.a.entry, self.b.entry
        shared = a is not None and b is not None and a.layer_id == b.layer_id
        self.count.load(self.register.layer(a) if a is not None else None, shared)
        self.tell()

    def ready(self) -> bool:
        return self.a.entry is not None and self.b.entry is not None

    def hint(self) -> str:
        return self.too_few()

    def results(self) -> list[Result]:
        a, b = self.a.entry, self.b.entry
        if a is None or b is None:
            return []
        parameters = {
            "A": a.layer_id,
            "A_FIELD": a.code_field,
            "A_NAME_FIELD": a.name_field or None,
            "A_LABEL": a.label,
            "B": b.layer_id,
            "B_FIELD": b.code_field,
            "B_NAME_FIELD": b.name_field or None,
            "B_LABEL": b.label,
            **self.count.parameters(),
            **self.values(),
            **dict.fromkeys(question(AGREEMENT).outputs, "TEMPORARY_OUTPUT"),
        }
        return [
            Result(
                AGREEMENT,
                tr("{first} and {second}: agreement").format(first=a.label, second=b.label),
                parameters,
                tuple(dict.fromkeys((a.layer_id, b.layer_id))),
                self.count.style,
                {"A_REGIONS": a.label, "B_REGIONS": b.label, "INDICES": tr("Indices")},
                tr("First map: {first}. Second map: {second}.").format(first=a.label, second=b.label),
            )
        ]
