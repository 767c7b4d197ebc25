"""Which regions do the flows make? The method, its parameters, and what is done about pieces that lie apart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QWidget

from ...core.functional.presets import AREAS, COMMUNITIES, INTRAMAX, PRESETS, RINGS, Preset
from ...i18n import say, tr
from ...layers.register import Entry
from ...processing.method_inputs import (
    BY_JUMP,
    BY_LEVEL,
    BY_NUMBER,
    CONTIGUITY_ENFORCE,
    CONTIGUITY_OFF,
    CONTIGUITY_REPORT,
    credit,
    method_names,
)
from ..forms.base import on_layer
from ..forms.choices import number_box
from ..questions import FUNCTIONAL
from ..widgets import NarrowCombo, Rows, sentence_label, small_combo
from .base import FlowForm

_TIP = Qt.ItemDataRole.ToolTipRole


class DelineateForm(FlowForm):
    """Asks for method, preset and parameters; only those of the chosen method are shown."""

    KEY = FUNCTIONAL

    def build(self) -> None:
        self._presets: dict[str, Preset] = {}
        self._of_method: dict[str, int] = {}
        self._choosing = False
        self.method, self.preset, self.contiguity = small_combo(), small_combo(), small_combo()
        for method, (name, meaning) in enumerate(_methods()):
            self.method.addItem(name, method)
            self.method.setItemData(method, meaning, _TIP)
        self.meaning = sentence_label(size=0.92)
        self.cores = CoreChoice()
        self.cores.setToolTip(tr("Whether cores are found by their size, or a division of the units says which are cores."))
        self.source_text = sentence_label(size=0.92)
        for words, value in (
            (tr("may lie apart"), CONTIGUITY_OFF),
            (tr("are listed"), CONTIGUITY_REPORT),
            (tr("go to a neighbour"), CONTIGUITY_ENFORCE),
        ):
            self.contiguity.addItem(words, value)
        self.contiguity.setToolTip(tr("What to do with units that lie apart from the rest of their region."))
        for title, widget in (
            (tr("Method"), self.method),
            ("", self.meaning),
            (tr("Preset"), self.preset),
            ("", self.source_text),
            (tr("Cores"), self.cores),
            (tr("Separate pieces"), self.contiguity),
        ):
            widget.setAccessibleName(title)
            self.rows.addRow(*((title, widget) if title else (widget,)))
        self._remembered += [("functional_method", self.method, AREAS), ("contiguity", self.contiguity, CONTIGUITY_REPORT)]
        self._settings["CORE_FIELD"] = (tr("Cores"), self.cores)
        self._of_method["CORE_FIELD"] = RINGS
        self._boxes: list[QWidget] = []
        for make in (self._area_settings, self._intramax_settings, self._ring_settings, self._community_settings):
            box = QWidget()
            rows, self.extra_rows = self.extra_rows, Rows(box)
            make()
            self._boxes.append(box)
            rows.addRow(box)
            self.extra_rows = rows
        self.method.activated.connect(self._method_changed)
        self.preset.activated.connect(self._take_preset)
        self.cores.activated.connect(self._cores_changed)
        self.cut.activated.connect(self._cut_changed)

    def restore(self) -> None:
        super().restore()
        self._method_changed()

    def refresh(self) -> None:
        entry = self.source.entry
        self.cores.load(entry, on_layer(self.register.usable(), entry.layer_id) if entry is not None else [])
        self._cores_changed()

    def _area_settings(self) -> None:
        size, share = lambda: number_box(1, 10_000_000), lambda: number_box(0.01, 100, 2, " %")
        for parameter, title, box, name, default, tip in (
            ("MIN_SIZE", tr("Smallest size"), size(), "lma_min_size", 1000.0, tr("No area has fewer residents who flow.")),
            (
                "MIN_SELF_CONTAINMENT",
                tr("Self-containment of large areas"),
                share(),
                "lma_min_self",
                66.67,
                tr("An area of the target size must keep at least this share inside."),
            ),
            ("TARGET_SIZE", tr("Target size"), size(), "lma_target_size", 10000.0, tr("From this size on, less is asked.")),
            (
                "TARGET_SELF_CONTAINMENT",
                tr("Self-containment of small areas"),
                share(),
                "lma_target_self",
                75.0,
                tr("An area of the smallest size must keep at least this share inside."),
            ),
        ):
            self._setting(AREAS, parameter, title, box, name, default, tip)
        self.rule = small_combo()
        self.rule.addItem(tr("does not depend on the order of units"), 0)
        self.rule.addItem(tr("as the R package LabourMarketAreas 3.4"), 1)
        tip = tr("How units that fit nowhere at first are attached. In the R package it depends on how units are numbered.")
        self._setting(AREAS, "RULE", tr("Last units"), self.rule, "lma_rule", 0, tip)

    def _intramax_settings(self) -> None:
        self.cut = small_combo()
        self.cut.addItem(tr("by number of regions"), BY_NUMBER)
        self.cut.addItem(tr("by share inside"), BY_LEVEL)
        self.cut.addItem(tr("at the largest jump"), BY_JUMP)
        tip = tr("Where the tree is cut at first. With the sliders below the answer you can cut it anew.")
        self._setting(INTRAMAX, "CUT", tr("Cut"), self.cut, "intramax_cut", BY_NUMBER, tip)
        self.number = number_box(1, 100_000)
        tip = tr("How many regions there are to be.")
        self._setting(INTRAMAX, "REGION_NUMBER", tr("Regions"), self.number, "intramax_number", 10.0, tip)
        self.level = number_box(0.1, 100, 1, " %")
        tip = tr("Units are merged until this share of all flows stays inside regions.")
        self._setting(INTRAMAX, "CUT_LEVEL", tr("Share inside"), self.level, "intramax_level", 70.0, tip)

    def _ring_settings(self) -> None:
        self.threshold = number_box(0.1, 100, 1, " %")
        tip = tr("A unit belongs to a core if at least this share of what leaves it goes there.")
        self._setting(RINGS, "THRESHOLD", tr("Goes to the core"), self.threshold, "ring_threshold", 15.0, tip)
        self.core_size = number_box(0, 100_000_000)
        tip = tr("A unit in which at least so much arrives is a core.")
        self._setting(RINGS, "CORE_SIZE", tr("Size of a core"), self.core_size, "core_size", 10000.0, tip)

    def _community_settings(self) -> None:
        self.resolution = number_box(0.01, 100, 2)
        tip = tr("Above 1 gives more and smaller regions, below 1 fewer and larger ones.")
        self._setting(COMMUNITIES, "RESOLUTION", tr("Resolution"), self.resolution, "resolution", 1.0, tip)
        self.self_flows = QCheckBox(tr("Count those who stay in their unit"))
        tip = tr("Whether flows within a unit count. Without them regions become larger.")
        self._setting(COMMUNITIES, "SELF_FLOWS", "", self.self_flows, "self_flows", True, tip)
        self.seed = number_box(0, 2_000_000_000)
        tip = tr("The same seed gives the same regions.")
        self._setting(COMMUNITIES, "SEED", tr("Seed"), self.seed, "seed", 1.0, tip)

    def _setting(self, method: int, parameter: str, title: str, widget: QWidget, name: str, default: Any, tip: str) -> None:
        """A parameter of one method."""
        self.setting(parameter, title, widget, name, default, tip)
        self._of_method[parameter] = method
        if isinstance(widget, QComboBox):
            widget.activated.connect(self._edited)
        elif not isinstance(widget, QCheckBox):
            cast(QgsDoubleSpinBox, widget).valueChanged.connect(self._edited)

    @property
    def chosen(self) -> int:
        """The number of the method."""
        return self.method.currentData() or 0

    def own(self) -> dict[str, Any]:
        values = {name: value for name, value in self.values().items() if self._of_method.get(name, self.chosen) == self.chosen}
        return {"METHOD": self.chosen, **values, "CONTIGUITY": self.contiguity.currentData()}

    def values(self) -> dict[str, Any]:
        return {**super().values(), "CORE_FIELD": self.cores.currentData() or None}

    def title(self) -> str:
        return f"{method_names()[self.chosen].partition(' (')[0]}: {self.source.words()}"

    def about(self) -> str:
        preset = self._presets.get(self.preset.currentData() or "")
        words = [super().about(), method_names()[self.chosen] + "."]
        return " ".join([*words, f"{_title(preset)}."] if preset is not None else words)

    def hint(self) -> str:
        return super().hint() or self.without_igraph()

    def ready(self) -> bool:
        return super().ready() and not self.without_igraph()

    def without_igraph(self) -> str:
        return super().without_igraph() if self.chosen == COMMUNITIES else ""

    def _method_changed(self, *_: object) -> None:
        self._load_presets()
        self.rows.show_text(self.meaning, _methods()[self.chosen][1])
        self.rows.show_row(self.cores, self.chosen == RINGS)
        for method, box in enumerate(self._boxes):
            box.setVisible(method == self.chosen)
        self._cut_changed()
        self.tell()

    def _cut_changed(self, *_: object) -> None:
        form = cast(Rows, self._boxes[INTRAMAX].layout())
        form.show_row(self.number, self.cut.currentData() == BY_NUMBER)
        form.show_row(self.level, self.cut.currentData() == BY_LEVEL)

    def _cores_changed(self, *_: object) -> None:
        """A size counts only where cores are found by it."""
        self.core_size.setEnabled(not self.cores.currentData())
        self.tell()

    def take_cut(self, parameters: Mapping[str, Any]) -> None:
        """Cut the tree where that of a result was cut, perhaps with its slider."""
        if INTRAMAX == self.chosen == parameters.get("METHOD"):
            self.cut.setCurrentIndex(max(self.cut.findData(parameters.get("CUT")), 0))
            self.number.setValue(float(parameters.get("REGION_NUMBER") or self.number.value()))
            self._cut_changed()

    def _load_presets(self) -> None:
        """Offer the presets of the method; the one whose values are on the form is chosen."""
        self._presets = {key: item for key, item in PRESETS.items() if item.method == self.chosen}
        self.preset.clear()
        self.preset.addItem(tr("Own values"), "")
        for key, item in self._presets.items():
            self.preset.addItem(say(item.short), key)
            self.preset.setItemData(self.preset.count() - 1, _origin(item), _TIP)
        self.rows.show_row(self.preset, bool(self._presets))
        self._edited()

    def _take_preset(self, *_: object) -> None:
        item = self._presets.get(self.preset.currentData() or "")
        if item is not None:
            self._choosing = True
            for parameter, value in item.values.items():
                self._put(parameter, value)
            self._choosing = False
        self._edited()

    def _put(self, parameter: str, value: Any) -> None:
        widget: Any = self._settings[parameter][1] if parameter in self._settings else None
        if isinstance(widget, QComboBox):
            widget.setCurrentIndex(max(widget.findData(value), 0))
        elif isinstance(widget, QCheckBox):
            widget.setChecked(bool(value))
        elif widget is not None:
            widget.setValue(100 * value if widget.suffix() == " %" else value)

    def _edited(self, *_: object) -> None:
        """Name the preset whose values are on the form."""
        if self._choosing:
            return
        values = self.values()
        same = [key for key, item in self._presets.items() if all(_equal(values.get(n), v) for n, v in item.values.items())]
        kept = self.preset.currentData()
        key = kept if kept in same else same[0] if same else ""
        self.preset.setCurrentIndex(max(self.preset.findData(key), 0))
        text = _origin(self._presets[key]) if key else ""
        self.rows.show_text(self.source_text, text)
        self.preset.setToolTip(text or tr("Values as they are set under Parameters."))
        self.tell()


class CoreChoice(NarrowCombo):
    """The field that says which units are cores, or none: then they are found."""

    def load(self, units: Entry | None, entries: list[Entry]) -> None:
        """Offer the divisions of the layer of the units."""
        before = self.currentData()
        self.clear()
        self.addItem(tr("found by size"), "")
        for entry in entries:
            if units is not None and entry.key != units.key:
                self.addItem(tr("from the division {label}").format(label=entry.label), entry.code_field)
        self.setCurrentIndex(max(self.findData(before), 0))


def _methods() -> list[tuple[str, str]]:
    """The methods by a short name, and what each does."""
    return [
        (tr("Labour market areas"), tr("Units are merged until every area is large and self-contained enough.")),
        (tr("Intramax"), tr("A tree: the two regions with relatively most flow between them merge, again and again.")),
        (tr("Threshold rings"), tr("A core, and around it the units of which a large share travels there.")),
        (tr("Communities (Leiden)"), tr("Groups of units that exchange more than chance would have them do.")),
    ]


def _title(item: Preset) -> str:
    return say(item.title)


def _origin(item: Preset) -> str:
    """What a preset is for, who published it, and when."""
    return f"{_title(item)}. {credit(item)}"


def _equal(a: Any, b: Any) -> bool:
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return abs(a - b) <= 1e-3 * max(abs(a), abs(b), 1e-9)
    return a == b
