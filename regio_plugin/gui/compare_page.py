"""The page Compare: what to ask, of which divisions, and the run."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsProject
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..core.messages import RegioError
from ..i18n import say, tr
from ..layers.register import Register
from ..layers.table_register import TableRegister
from .forms import FIRST, MORE, Form, form_class
from .questions import question
from .results import Result
from .runner import Runner
from .widgets import column, icon, remember, remembered, scrolled, sentence_label


class ComparePage(QWidget):
    """Chooses question and divisions; ``asked`` carries the results to compute."""

    asked = pyqtSignal(list)

    def __init__(
        self, project: QgsProject, register: Register, tables: TableRegister, runner: Runner, parent=None
    ) -> None:
        super().__init__(parent)
        self._project, self._register, self._tables, self._runner = project, register, tables, runner
        self._forms: dict[str, Form] = {}
        self._key = ""
        self._make_widgets()
        inner = QWidget()
        self._lay_out(inner)
        column(self, 0).addWidget(scrolled(inner))
        self._connect()
        kept = remembered("question", FIRST[0])
        self.choose(kept if kept in (*FIRST, *MORE) else FIRST[0])
        self._show_idle()

    def _make_widgets(self) -> None:
        self._group = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        for key in (*FIRST, *MORE):
            asked = question(key)
            button = QRadioButton(asked.title)
            button.setIcon(icon(asked.icon))
            button.setToolTip(asked.meaning)
            button.toggled.connect(partial(self._toggled, key))
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # long words never force the dock wider
            button.setMinimumWidth(120)
            self._group.addButton(button)
            self.choices[key] = button
        self.nest, self.firm = self.choices[FIRST[0]], self.choices[FIRST[1]]
        self.more = _folded(tr("More questions"), "regioMoreQuestions")
        self.advanced = _folded(tr("Advanced"), "regioAdvanced")
        self.hint = sentence_label()
        self.run = QPushButton(tr("Compare"))
        self.cancel = QPushButton(tr("Cancel"))
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.message = sentence_label()

    def _lay_out(self, inner: QWidget) -> None:
        layout = column(inner, 8, 8)
        for key in FIRST:
            layout.addWidget(self.choices[key])
        inside = column(self.more, 2, 4)
        for key in MORE:
            inside.addWidget(self.choices[key])
        layout.addWidget(self.more)
        self._place = QVBoxLayout()
        layout.addLayout(self._place)
        settings = QWidget()  # a collapsible box shows all it holds when it opens, so it holds one widget
        column(self.advanced, 0).addWidget(settings)
        self._extra = column(settings, 4)
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
        self.run.clicked.connect(self._ask)
        self.cancel.clicked.connect(self._runner.cancel)
        self._register.changed.connect(self.refresh)
        self._tables.changed.connect(self.refresh)
        self._runner.changed.connect(self._show_run)
        self._runner.idle.connect(self._show_idle)

    @property
    def form(self) -> Form:
        """The form of the chosen question."""
        return self._forms[self._key]

    def choose(self, key: str) -> None:
        """Put one of the questions in front."""
        self.choices[key].setChecked(True)
        if key in MORE:
            self.more.setCollapsed(False)

    def refresh(self) -> None:
        """Offer what is registered now; keep what was chosen."""
        for form in self._forms.values():
            form.refresh()

    def _toggled(self, key: str, on: bool) -> None:
        if not on:
            return
        old = self._forms.get(self._key)
        form = self._forms.get(key) or self._make_form(key)
        self._key = key
        for other in self._forms.values():
            other.setVisible(other is form)
            other.extra.setVisible(other is form)
        if old is not None:
            old.keep()
            form.restore()
            chosen = old.first()
            if chosen is not None:
                form.prefer(chosen)
        self.message.setText("")
        self._show_hint()

    def _make_form(self, key: str) -> Form:
        form = form_class(key)(self._register, self._tables)
        form.extra.hide()
        self._forms[key] = form
        self._place.addWidget(form)
        self._extra.addWidget(form.extra)
        form.refresh()
        form.changed.connect(partial(self._form_changed, key))
        return form

    def _form_changed(self, key: str) -> None:
        if key == self._key:
            self._show_hint()

    def _show_hint(self) -> None:
        missing = self.form.missing()
        hint = missing or self.form.hint()
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.run.setEnabled(not missing and self.form.ready() and not self._runner.busy)

    def _ask(self) -> None:
        try:
            results = self.form.results()
        except RegioError as error:
            self.message.setText(say(error.sentence))
            return
        self.keep()
        self.message.setText("")
        if results:
            self.asked.emit(results)

    def keep(self) -> None:
        """Remember question and settings for the next session."""
        remember("question", self._key)
        self.form.keep()

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
        self._show_hint()


def _folded(title: str, name: str) -> QgsCollapsibleGroupBox:
    """A box that is folded at first and remembers whether it was opened."""
    box = QgsCollapsibleGroupBox(title)
    box.setSettingGroup("regio")
    box.setObjectName(name)
    box.setCollapsed(True)
    return box
