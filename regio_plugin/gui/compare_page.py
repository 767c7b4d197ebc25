"""The page Compare: what to ask, of which divisions, and the run."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgsCheckableComboBox, QgsCollapsibleGroupBox, QgsDoubleSpinBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QWidget,
)

from ..core.messages import RegioError
from ..core.placeholders import DEFAULT_PLACEHOLDERS
from ..i18n import say, tr
from ..layers.register import Entry, Register
from .jobs import COUNT_AREA, COUNT_FIELD, COUNT_UNITS, Options, borders_job, nesting_jobs
from .questions import BORDERS, NESTING, question
from .results import Result
from .runner import Runner
from .widgets import column, icon, remember, remembered, scrolled, sentence_label, shrink, small_combo, tool_button


class ComparePage(QWidget):
    """Chooses question and divisions; ``asked`` carries the results to compute."""

    asked = pyqtSignal(list)

    def __init__(self, project: QgsProject, register: Register, runner: Runner, parent=None) -> None:
        super().__init__(parent)
        self._project, self._register, self._runner = project, register, runner
        self._filling = False
        self._make_widgets()
        inner = QWidget()
        self._lay_out(inner)
        column(self, 0).addWidget(scrolled(inner))
        self._connect()
        self._restore()
        self.refresh()

    def _make_widgets(self) -> None:
        self.nest = QRadioButton(question(NESTING).title)
        self.nest.setIcon(icon("nested"))
        self.firm = QRadioButton(question(BORDERS).title)
        self.firm.setIcon(icon("vagueness"))
        self.finer = small_combo()
        self.coarser = shrink(QgsCheckableComboBox())
        self.coarser.setDefaultText(tr("Choose one or more"))
        self.coarser.setToolTip(tr("Tick one or more in the list, and untick what you do not want."))
        self.swap = tool_button("⇅", tip=tr("Swap finer and coarser; with one coarser map ticked"))
        self.swap.setAccessibleName(tr("Swap finer and coarser"))
        self.all_units = QCheckBox(tr("Also borders inside regions"))
        self.all_units.setToolTip(tr("Judge every border between two units, not only the borders of the chosen map."))
        self.count = small_combo()
        self.hint = sentence_label()
        self.run = QPushButton(tr("Compare"))
        self.cancel = QPushButton(tr("Cancel"))
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.message = sentence_label()
        self._make_settings()

    def _make_settings(self) -> None:
        self.tolerance = self._number(0, 100, 2, " %", tr("automatic"))
        self.tolerance.setToolTip(
            tr(
                "How much of a region may lie outside its parent while it still conforms. Automatic: 0.1 %, but nothing where "
                "units are counted."
            )
        )
        self.sliver = self._number(0, 10000, 0, " m")
        self.sliver.setToolTip(tr("Strips thinner than this are taken for drawing differences."))
        self.bandwidth = self._number(1, 100000, 0, " m")
        self.bandwidth.setToolTip(tr("A border further away than this gives no support."))
        self.noise = self._number(0, 100000, 0, " m")
        self.noise.setToolTip(tr("A border nearer than this gives full support."))
        self.placeholders = QLineEdit()
        self.placeholders.setToolTip(
            tr("Codes that mean a unit has no region, separated by semicolons; * stands for anything.")
        )

    def _number(self, low: float, high: float, decimals: int, suffix: str, special: str = "") -> QgsDoubleSpinBox:
        box = QgsDoubleSpinBox()
        box.setDecimals(decimals)
        box.setRange(-1 if special else low, high)
        if special:
            box.setSpecialValueText(special)
            box.setClearValueMode(QgsDoubleSpinBox.ClearValueMode.MinimumValue)
        box.setSuffix(suffix)
        return box

    def _lay_out(self, inner: QWidget) -> None:
        layout = column(inner, 8, 8)
        layout.addWidget(self.nest)
        layout.addWidget(self.firm)
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        first = QHBoxLayout()
        first.addWidget(self.finer, 1)
        first.addWidget(self.swap)
        self.form.addRow(tr("Finer map"), first)
        self._first_label = self.form.labelForField(first)
        self.form.addRow(tr("Coarser maps"), self.coarser)
        self.form.addRow(tr("Count"), self.count)
        self.form.addRow(self.all_units)
        layout.addLayout(self.form)
        self.advanced = QgsCollapsibleGroupBox(tr("Advanced"))
        self.advanced.setSettingGroup("regio")
        self.advanced.setObjectName("regioAdvanced")
        self.advanced.setCollapsed(True)
        settings = QWidget()
        column(self.advanced, 0).addWidget(settings)
        self.extra = QFormLayout(settings)
        self.extra.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.extra.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, widget in (
            (tr("May lie outside"), self.tolerance),
            (tr("Sliver width"), self.sliver),
            (tr("Bandwidth"), self.bandwidth),
            (tr("Drawing noise"), self.noise),
            (tr('Codes for "none"'), self.placeholders),
        ):
            self.extra.addRow(title, widget)
        layout.addWidget(self.advanced)
        layout.addWidget(self.hint)
        row = QHBoxLayout()
        row.addWidget(self.run, 1)
        row.addWidget(self.progress, 2)
        row.addWidget(self.cancel)
        layout.addLayout(row)
        layout.addWidget(self.message)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.nest.toggled.connect(self._question_changed)
        self.finer.activated.connect(self._choices_changed)
        self.coarser.model().dataChanged.connect(self._ticks_changed)
        self.count.activated.connect(self._show_hint)
        self.all_units.toggled.connect(self._choices_changed)
        self.swap.clicked.connect(self._swap)
        self.run.clicked.connect(self._ask)
        self.cancel.clicked.connect(self._runner.cancel)
        self._register.changed.connect(self.refresh)
        self._runner.changed.connect(self._show_run)
        self._runner.idle.connect(self._show_idle)

    def _restore(self) -> None:
        asked = remembered("question", NESTING)
        self.firm.setChecked(asked == BORDERS)
        self.nest.setChecked(asked != BORDERS)
        self.tolerance.setValue(remembered("tolerance", -1.0, float))
        self.sliver.setValue(remembered("sliver_width", 50.0, float))
        self.bandwidth.setValue(remembered("bandwidth", 250.0, float))
        self.noise.setValue(remembered("noise", 50.0, float))
        self.placeholders.setText(remembered("placeholders", ";".join(DEFAULT_PLACEHOLDERS)))
        self._show_idle()

    def refresh(self) -> None:
        """Offer the divisions that are registered now; keep what was chosen."""
        entries = self._register.usable()
        chosen, ticked = self.finer.currentData(), set(self._ticked_keys())
        self.finer.clear()
        for entry in entries:
            self.finer.addItem(icon(f"kind_{entry.kind}"), entry.label, entry.key)
        if entries:
            self.finer.setCurrentIndex(max(self.finer.findData(chosen), 0) if chosen else self._likely_finer(entries))
        self._offer_others(ticked)
        self._question_changed()

    @staticmethod
    def _likely_finer(entries: list[Entry]) -> int:
        """The first division above the base units that has a coarser one."""
        levels = [entry.level for entry in entries]
        return next((k for k, level in enumerate(levels) if level > 1 and level < max(levels)), 0)

    def _offer_others(self, ticked: set[str]) -> None:
        finer = self._entry()
        self._filling = True
        self.coarser.clear()
        others = [entry for entry in self._register.usable() if finer is not None and entry.key != finer.key]
        for entry in sorted(others, key=lambda entry: -entry.level):
            self.coarser.addItem(icon(f"kind_{entry.kind}"), entry.label, entry.key)
        if not ticked & {entry.key for entry in others}:
            ticked = self._likely_others(finer, others)
        for k in range(self.coarser.count()):
            state = Qt.CheckState.Checked if self.coarser.itemData(k) in ticked else Qt.CheckState.Unchecked
            self.coarser.setItemCheckState(k, state)
        self._filling = False

    def _likely_others(self, finer: Entry | None, others: list[Entry]) -> set[str]:
        if finer is None or not others:
            return set()
        if self.firm.isChecked():
            coarse = [entry for entry in others if entry.level > 1]
            same = [entry for entry in coarse if entry.layer_id == finer.layer_id]
            return {entry.key for entry in same or coarse}
        above = [entry for entry in others if entry.level > finer.level]
        nearest = min(above, key=lambda entry: _distance(finer, entry), default=None)
        return {nearest.key} if nearest is not None else set()

    def _entry(self) -> Entry | None:
        return self._register.get(self.finer.currentData() or "")

    def _ticked_keys(self) -> list[str]:
        return [key for key in self.coarser.checkedItemsData() if key]

    def _others(self) -> list[Entry]:
        return [entry for entry in (self._register.get(key) for key in self._ticked_keys()) if entry is not None]

    def _question_changed(self, *_: object) -> None:
        nesting = self.nest.isChecked()
        self._first_label.setText(tr("Finer map") if nesting else tr("Borders of"))
        self.form.labelForField(self.coarser).setText(tr("Coarser maps") if nesting else tr("Compare with"))
        self.swap.setVisible(nesting)
        _show_row(self.form, self.count, nesting)
        _show_row(self.form, self.all_units, not nesting)
        _show_row(self.extra, self.tolerance, nesting)
        _show_row(self.extra, self.sliver, nesting)
        _show_row(self.extra, self.bandwidth, not nesting)
        _show_row(self.extra, self.noise, not nesting)
        self._offer_others(set() if self.sender() is self.nest else set(self._ticked_keys()))
        self._choices_changed()

    def _choices_changed(self, *_: object) -> None:
        if self.sender() is self.finer:
            self._offer_others(set(self._ticked_keys()))
        self._offer_counts()
        self._show_hint()
        ready = self._entry() is not None and bool(self._others())
        self.run.setEnabled(ready and not self._runner.busy)
        one = len(self._ticked_keys()) == 1
        self.swap.setEnabled(one)

    def _show_hint(self, *_: object) -> None:
        hint = self._hint()
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def _ticks_changed(self, *_: object) -> None:
        if not self._filling:
            self._choices_changed()

    def _offer_counts(self) -> None:
        """What can be counted on the finer layer; units only where both maps share them."""
        finer = self._entry()
        layer = self._register.layer(finer) if finer is not None else None
        before = self.count.currentData()
        self.count.clear()
        if finer is None or layer is None:
            return
        others = self._others()
        if not others or any(entry.layer_id == finer.layer_id for entry in others):
            self.count.addItem(tr("units"), (COUNT_UNITS, ""))
        self.count.addItem(tr("area"), (COUNT_AREA, ""))
        for item in layer.fields():
            if item.isNumeric() and item.name().casefold() not in ("fid", "ogc_fid", "objectid"):
                self.count.addItem(item.alias() or item.name(), (COUNT_FIELD, item.name()))
        for k in range(self.count.count()):
            if self.count.itemData(k) == before:
                self.count.setCurrentIndex(k)

    def _hint(self) -> str:
        finer = self._entry()
        if not len(self._register):
            return tr("Add regions on the page Regions first.")
        if finer is None or self.finer.count() < 2:
            return tr("Two divisions are needed to compare. Add another one on the page Regions.")
        if not self._others():
            return tr("Tick what to compare with.")
        if self.nest.isChecked():
            lower = [entry.label for entry in self._others() if entry.level < finer.level]
            apart = [entry.label for entry in self._others() if entry.layer_id != finer.layer_id]
            if self.count.currentData() == (COUNT_UNITS, "") and apart:
                return tr("Units cannot be counted against another layer: area is used for {labels}.").format(
                    labels=", ".join(apart)
                )
            if lower:
                return tr("{label} is finer than {finer}. Did you mean it the other way round?").format(
                    label=", ".join(lower), finer=finer.label
                )
        return ""

    def _swap(self) -> None:
        keys, finer = self._ticked_keys(), self._entry()
        if len(keys) == 1 and finer is not None:
            self.finer.setCurrentIndex(self.finer.findData(keys[0]))
            self._offer_others({finer.key})
            self._choices_changed()

    def options(self) -> Options:
        """What is set on the page."""
        count, name = self.count.currentData() or (COUNT_UNITS, "")
        tolerance = self.tolerance.value()
        settings = {
            "TOLERANCE": None if tolerance < 0 else tolerance / 100,
            "SLIVER_WIDTH": self.sliver.value(),
            "BANDWIDTH": self.bandwidth.value(),
            "NOISE": self.noise.value(),
            "PLACEHOLDERS": self.placeholders.text(),
        }
        return Options(count, name, self.all_units.isChecked(), settings)

    def _ask(self) -> None:
        finer = self._entry()
        if finer is None:
            return
        try:
            results = self._results(finer)
        except RegioError as error:
            self.message.setText(say(error.sentence))
            return
        self._keep_settings()
        self.message.setText("")
        self.asked.emit(results)

    def _results(self, finer: Entry) -> list[Result]:
        if self.nest.isChecked():
            return nesting_jobs(finer, self._others(), self.options())
        return [borders_job(finer, self._others(), self.options())]

    def _keep_settings(self) -> None:
        remember("question", NESTING if self.nest.isChecked() else BORDERS)
        remember("tolerance", self.tolerance.value())
        remember("sliver_width", self.sliver.value())
        remember("bandwidth", self.bandwidth.value())
        remember("noise", self.noise.value())
        remember("placeholders", self.placeholders.text())

    def _show_run(self, result: Result) -> None:
        busy = self._runner.busy
        self.run.setVisible(not busy)
        self.progress.setVisible(busy)
        self.cancel.setVisible(busy)
        if busy:
            self.progress.setValue(int(result.progress))

    def _show_idle(self) -> None:
        self.run.setVisible(True)
        self.progress.setVisible(False)
        self.cancel.setVisible(False)
        self._choices_changed()


def _distance(finer: Entry, coarser: Entry) -> tuple:
    """How far ``coarser`` is from what one would compare with first: general government, same units, same kind, next level."""
    general = coarser.domain == "cooperation"
    return not general, coarser.layer_id != finer.layer_id, coarser.kind != finer.kind, coarser.level


def _show_row(form: QFormLayout, widget: QWidget, shown: bool) -> None:
    """Show or hide a row of a form with its label."""
    widget.setVisible(shown)
    label = form.labelForField(widget)
    if label is not None:
        label.setVisible(shown)
