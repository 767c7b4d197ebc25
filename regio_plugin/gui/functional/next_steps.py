"""What can be done with an answer: cut its tree anew, add it to the regions, go on with the same flows."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QWidget

from ...i18n import tr
from ...layers.division_fields import add_division, can_hold
from ...layers.guess import guess_level
from ...layers.register import Entry, Register
from ..questions import FUNCTIONAL, question
from ..results import Result
from ..widgets import column, icon, sentence_label, tool_button
from . import ASKED
from .recut_panel import RecutPanel

_DOMAINS = {
    "work": ("work", "commut", "pendel", "werk", "travail", "navett", "arbeit", "lavoro", "trabajo"),
    "housing": ("mov", "verhui", "hous", "demen", "démén", "umzug", "umzüg"),
}


class NextSteps(QWidget):
    """Under the figures of an answer. ``chosen`` carries the key of a further question, ``recut`` a result cut anew,
    ``compare_wanted`` the registered regions, to hold others against.
    """

    chosen = pyqtSignal(str)
    compare_wanted = pyqtSignal(object)
    recut = pyqtSignal(object)

    def __init__(self, project: QgsProject, register: Register, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project, self._register = project, register
        self._result: Result | None = None
        self._added: dict[tuple[str, str], str] = {}
        self.panel = RecutPanel(project)
        self.add = tool_button(
            tr("Add to regions"),
            icon("kind_functional"),
            tr("Register these regions, to hold other divisions against them; they are kept in the project"),
        )
        self.menu = QMenu(self)
        for key in ASKED:
            if key != FUNCTIONAL:
                asked = question(key)
                self.menu.addAction(icon(asked.icon), asked.title, partial(self.chosen.emit, key))
        self.compare = self.menu.addAction(icon("compare"), tr("Compare with other divisions"), self._compare)
        more = QgsApplication.getThemeIcon("/mActionArrowRight.svg")
        self.more = tool_button(tr("Go on"), more, tr("Further questions about the same flows"), self.menu)
        self.done = sentence_label(size=0.92)
        layout = column(self, 0, 4)
        layout.addWidget(self.panel)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.add)
        row.addWidget(self.more)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(self.done)
        self.add.clicked.connect(self._add)
        self.panel.cut.connect(self._cut)

    def load(self, result: Result | None) -> None:
        """Offer what can be done with a result."""
        if result is not self._result:
            self.done.setText("")
        self._result = result
        can_add = self._units(result) is not None
        self.add.setVisible(can_add)
        self.compare.setVisible(can_add)
        self.done.setVisible(bool(self.done.text()))
        self.panel.load(result if result is not None and result.question == FUNCTIONAL else None)

    def close_down(self) -> None:
        """Stop what runs in the background."""
        self.panel.close_down()

    def _cut(self, result: Result) -> None:
        self.done.setText("")
        self.done.setVisible(False)
        self.recut.emit(result)

    def _units(self, result: Result | None) -> QgsVectorLayer | None:
        return result.layer(self._project, "UNITS_WITH_REGION") if result is not None else None

    def add_to_regions(self) -> Entry | None:
        """Register the regions on show: as fields of the layer of units where it can hold them, else as their own layer."""
        result, layer = self._result, self._units(self._result)
        if result is None or layer is None:
            return None
        kept = self._register.get(self._added.get((result.key, result.verdict), ""))
        entry = kept or self._register.add([self._entry(result, layer)])[0]
        self._added[(result.key, result.verdict)] = entry.key
        text = tr('"{label}" is on the page Regions now. Other divisions can be held against it.').format(label=entry.label)
        self.done.setText(text)
        self.done.setVisible(True)
        return entry

    def _add(self) -> None:
        self.add_to_regions()

    def _compare(self) -> None:
        entry = self.add_to_regions()
        if entry is not None:
            self.compare_wanted.emit(entry)

    def _entry(self, result: Result, layer: QgsVectorLayer) -> Entry:
        regions: dict[str, str] = {}
        names: dict[str, str] = {}
        for feature in layer.getFeatures():
            if feature["region"]:
                regions[str(feature["unit"])] = str(feature["region"])
                names[str(feature["region"])] = str(feature["region_name"] or feature["region"])
        units = self._project.mapLayer(str(result.parameters.get("UNITS")))
        unit_field = str(result.parameters.get("UNIT_FIELD") or "")
        label = self._label(result, len(names))
        level, domain = max(guess_level(len(names)), 2), _domain(result)
        if isinstance(units, QgsVectorLayer) and can_hold(units, unit_field, regions):
            code, name = add_division(units, unit_field, regions, names, label)
            return Entry(label, units.id(), code, name, "functional", level, domain)
        return Entry(label, layer.id(), "region", "region_name", "functional", level, domain)

    def _label(self, result: Result, count: int) -> str:
        """The title of the result and the number of regions, with a number more if that was added before."""
        taken = {entry.label for entry in self._register}
        label = f"{result.title} ({count})"
        return label if label not in taken else next(f"{label} {k}" for k in range(2, 999) if f"{label} {k}" not in taken)


def _domain(result: Result) -> str:
    """The policy domain that the flows speak of, by what they are called; empty if that says nothing or too much."""
    text = f"{result.parameters.get('AMOUNT_FIELD') or ''} {result.title}".casefold()
    hits = [domain for domain, words in _DOMAINS.items() if any(word in text for word in words)]
    return hits[0] if len(hits) == 1 and not result.parameters.get("DOMAIN_WEIGHTS") else ""
