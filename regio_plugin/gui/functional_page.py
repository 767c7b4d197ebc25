"""The page Functional regions: flows, how regions are made of them, and the answer with what can be done next."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsProject
from qgis.gui import QgsCollapsibleGroupBox, QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..core.messages import RegioError
from ..i18n import say, tr
from ..layers.register import Register
from ..layers.table_register import CROSSWALK, FLOWS, TableEntry, TableRegister
from .answer_view import AnswerView
from .forms import Form
from .functional import ASKED, flow_form
from .functional.further import FiguresForm, StabilityForm
from .functional.next_steps import NextSteps
from .functional.preview import FlowPreview
from .functional.source import FlowSource
from .questions import FLOW_FIGURES, FUNCTIONAL, question
from .results import Result, State
from .runner import Runner
from .table_panel import TablePanel
from .widgets import Fold, column, icon, remember, remembered, scrolled, sentence_label, small_combo

_DONE = (State.FINISHED, State.STALE)


class FunctionalPage(QWidget):
    """Asks for regions of flows and shows them; ``asked`` carries the results to compute, ``compare_wanted`` a
    division to hold others against, ``recut`` a result whose tree was cut elsewhere.
    """

    asked = pyqtSignal(list)
    again_wanted = pyqtSignal(object)
    compare_wanted = pyqtSignal(object)
    recut = pyqtSignal(object)
    example_wanted = pyqtSignal()

    def __init__(
        self,
        project: QgsProject,
        register: Register,
        tables: TableRegister,
        runner: Runner,
        canvas: QgsMapCanvas,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._project, self._register, self._tables, self._runner = project, register, tables, runner
        self._forms: dict[str, Form] = {}
        self._key = ""
        self._followed: Result | None = None
        self._awaited = False
        self.source = FlowSource(register, tables)
        self.preview = FlowPreview(self.source)
        self.table_panel = TablePanel(project)
        self.answer = AnswerView(project, canvas)
        self.steps = NextSteps(project, register)
        self._make_widgets()
        self.stack = QStackedWidget()
        inner = QWidget()
        self._lay_out(inner)
        self.area = scrolled(inner)
        self.stack.addWidget(self.area)
        self.stack.addWidget(scrolled(self.table_panel))
        column(self, 0).addWidget(self.stack)
        self._connect()
        self.refresh()
        kept = remembered("flow_question", FUNCTIONAL)
        self.choose(kept if kept in ASKED else FUNCTIONAL)
        self._show_answer()
        self._show_idle()

    def _make_widgets(self) -> None:
        self.fold = Fold()
        self.fold.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.settings = QWidget()
        self.task = small_combo()
        self.task.setAccessibleName(tr("Question"))
        for key in ASKED:
            asked = question(key)
            self.task.addItem(icon(asked.icon), asked.title, key)
            self.task.setItemData(self.task.count() - 1, asked.meaning, Qt.ItemDataRole.ToolTipRole)
        self.advanced = QgsCollapsibleGroupBox(tr("Parameters"))
        self.advanced.setSettingGroup("regio")
        self.advanced.setObjectName("regioFlowParameters")
        self.advanced.setCollapsed(True)
        self.hint = sentence_label()
        self.example = QPushButton(icon("regio"), tr("Load example"))
        self.run = QPushButton(tr("Compute"))
        self.cancel = QPushButton(tr("Cancel"))
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.message = sentence_label()

    def _lay_out(self, inner: QWidget) -> None:
        layout = column(inner, 8, 8)
        layout.addWidget(self.fold)
        within = column(self.settings, 0, 8)
        within.addWidget(self.task)
        within.addWidget(self.source)
        within.addWidget(self.preview)
        self._place = QVBoxLayout()
        within.addLayout(self._place)
        parameters = QWidget()  # a collapsible box shows all it holds when it opens, so it holds one widget
        column(self.advanced, 0).addWidget(parameters)
        self._extra = column(parameters, 4)
        within.addWidget(self.advanced)
        layout.addWidget(self.settings)
        layout.addWidget(self.hint)
        layout.addWidget(self.example)
        row = QHBoxLayout()
        row.addWidget(self.run, 1)
        row.addWidget(self.progress, 2)
        row.addWidget(self.cancel)
        layout.addLayout(row)
        layout.addWidget(self.message)
        self.answer.beside.addWidget(self.steps)
        layout.addWidget(self.answer, 1)
        layout.addStretch(0)

    def _connect(self) -> None:
        self.fold.turned.connect(self._show_fold)
        self.task.activated.connect(lambda: self.choose(self.task.currentData()))
        self.run.clicked.connect(self._ask)
        self.example.clicked.connect(self.example_wanted)
        self.cancel.clicked.connect(self._runner.cancel)
        self.source.add_wanted.connect(partial(self._open_tables, FLOWS))
        self.preview.mergers_wanted.connect(partial(self._open_tables, CROSSWALK))
        self.steps.compare_wanted.connect(self.compare_wanted)
        self.table_panel.added.connect(self._table_added)
        self.table_panel.closed.connect(lambda: self.stack.setCurrentIndex(0))
        self.answer.again_wanted.connect(self.again_wanted)
        self.steps.chosen.connect(self._go_on)
        self.steps.recut.connect(self._recut)
        self.steps.panel.redrawn.connect(self.answer.show_pictures)
        self._register.changed.connect(self.refresh)
        self._tables.changed.connect(self.refresh)
        self._runner.changed.connect(self._show_run)
        self._runner.idle.connect(self._show_idle)
        self._project.cleared.connect(self._clear)
        self._project.readProject.connect(self._clear)

    def close_down(self) -> None:
        """Let go of project and map."""
        self._project.cleared.disconnect(self._clear)
        self._project.readProject.disconnect(self._clear)
        self.preview.close_down()
        self.steps.close_down()
        self.answer.close_down()

    @property
    def form(self) -> Form:
        """The form of the chosen question."""
        return self._forms[self._key]

    @property
    def current(self) -> Result | None:
        """The result that is shown or computed here."""
        return self._followed

    def choose(self, key: str) -> None:
        """Put one of the questions in front."""
        form = self._forms.get(key) or self._make_form(key)
        old = self._forms.get(self._key)
        self._key = key
        self.task.setCurrentIndex(self.task.findData(key))
        for other in self._forms.values():
            other.setVisible(other is form)
            other.extra.setVisible(other is form)
        if old is not None and old is not form:
            old.keep()
            form.restore()
        self.source.hold_apart(getattr(form, "APART", False))
        form.refresh()
        self.message.setText("")
        self._form_changed(key)

    def refresh(self) -> None:
        """Offer what is registered now; keep what was chosen."""
        self.source.refresh()
        for form in self._forms.values():
            form.refresh()

    def follow(self, result: Result) -> None:
        """Show a result here, now or as soon as it is computed."""
        self._followed = result
        self._awaited = True
        self._show_answer()

    def show_again(self, result: Result) -> None:
        """Show an older answer about flows once more."""
        if result.question in ASKED:
            self._followed = result
            self._show_answer()

    def _make_form(self, key: str) -> Form:
        form = flow_form(key)(self._register, self._tables, self.source)
        form.extra.hide()
        self._forms[key] = form
        self._place.addWidget(form)
        self._extra.addWidget(form.extra)
        form.changed.connect(partial(self._form_changed, key))
        return form

    def _form_changed(self, key: str) -> None:
        if key != self._key:
            return
        missing = self.form.missing()
        hint = missing or self.form.hint()
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.example.setVisible(not len(self._register))
        self.run.setEnabled(not missing and self.form.ready() and not self._runner.busy)
        self.advanced.setVisible(self.form.extra_rows.rowCount() > 0)
        self._show_fold(self.fold.opened)

    def _show_fold(self, opened: bool) -> None:
        """Show or hide the settings; folded, one line says what they are."""
        self.settings.setVisible(opened)
        words = tr("Flows and method") if opened or not self.form.ready() else self.form.title()
        self.fold.setText(words)
        self.fold.setToolTip(tr("Hide the settings") if opened else tr("Change the settings"))

    def _ask(self) -> None:
        try:
            results = self.form.results()
        except RegioError as error:
            self.message.setText(say(error.sentence))
            return
        remember("flow_question", self._key)
        self.form.keep()
        self.message.setText("")
        if results:
            self.asked.emit(results)

    def _show_run(self, result: Result) -> None:
        busy = self._runner.busy
        self.run.setVisible(not busy)
        self.progress.setVisible(busy)
        self.cancel.setVisible(busy)
        if busy:
            self.progress.setValue(int(result.progress))
        if result is self._followed and result.state is not State.RUNNING:
            self._show_answer()

    def _show_idle(self) -> None:
        self.run.setVisible(True)
        self.progress.setVisible(False)
        self.cancel.setVisible(False)
        self._form_changed(self._key)

    def _show_answer(self) -> None:
        """The answer if there is one, else what went wrong, else nothing."""
        result = self._followed
        done = result is not None and result.state in _DONE
        self.answer.setVisible(done)
        if result is not None and done:
            self.steps.load(result)
            self.answer.show_result(result)
            self.message.setText("")
            if self._awaited:
                self._awaited = False
                self.fold.turn(False)
            return
        self.answer.leave()
        words = {State.FAILED: tr("This could not be computed"), State.CANCELLED: tr("Cancelled")}
        text = words.get(result.state, "") if result is not None else ""
        self.message.setText(f"{text}. {result.error}" if result is not None and result.error else text)
        self.message.setVisible(bool(self.message.text()))

    def _recut(self, result: Result) -> None:
        """The tree was cut anew: the answer changes, the page stays as it is."""
        self.answer.show_result(result)
        self.recut.emit(result)

    def _go_on(self, key: str) -> None:
        """Put the settings of another question about the same flows in front; it is asked of the regions on show."""
        made = self.steps.add_to_regions() if key == FLOW_FIGURES else None
        self.choose(key)
        if made is not None and isinstance(self.form, FiguresForm):
            self.form.first_map.choose(made.key)
        if self._followed is not None and isinstance(self.form, StabilityForm):
            self.form.take_cut(self._followed.parameters)
        self._form_changed(key)
        self.fold.turn(True)
        self.area.verticalScrollBar().setValue(0)

    def _open_tables(self, role: str) -> None:
        self.table_panel.open_for(role)
        self.stack.setCurrentIndex(1)

    def _table_added(self, entry: TableEntry) -> None:
        (placed,) = self._tables.add([entry])
        self.source.choose(placed)
        self.stack.setCurrentIndex(0)

    def _clear(self, *_: object) -> None:
        """Answers go with their project."""
        self._followed = None
        self.answer.leave()
        self.answer.setVisible(False)
        self.steps.load(None)
        self.fold.turn(True)
