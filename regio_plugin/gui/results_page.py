"""The page Results: all results of this session, one of them on show and on the map."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QStackedWidget, QWidget

from ..i18n import integer, tr
from .answer_view import AnswerView
from .questions import NESTING, question
from .results import Result, State
from .runner import Runner
from .widgets import column, icon, scrolled, sentence_label, small_combo, tool_button

_EMPTY, _BUSY, _ANSWER = range(3)
_DONE = (State.FINISHED, State.STALE)
_UNDER_WAY = (State.WAITING, State.RUNNING)


class ResultsPage(QWidget):
    """Shows one result at a time; the combo box at the top holds all of this session, the newest first. ``chosen`` carries the
    one that the user chose there.
    """

    again_wanted = pyqtSignal(object)
    chosen = pyqtSignal(object)

    def __init__(self, project: QgsProject, runner: Runner, canvas: QgsMapCanvas, parent=None) -> None:
        super().__init__(parent)
        self._project, self._runner = project, runner
        self._results: list[Result] = []
        self._shown: Result | None = None
        self.chooser = small_combo()
        self.chooser.setAccessibleName(tr("Results of this session"))
        self.drop = tool_button("✕", tip=tr("Forget this result; its layers stay on the map"))
        self.answer = AnswerView(project, canvas)
        self._lay_out()
        self._connect()
        self._fill_chooser()
        self._show(None)

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        for page in (self._empty_page(), self._busy_page(), self.answer):
            self.stack.addWidget(scrolled(page))
        layout = column(self)
        top = QHBoxLayout()
        top.addWidget(self.chooser, 1)
        top.addWidget(self.drop)
        layout.addLayout(top)
        layout.addWidget(self.stack, 1)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        layout = column(page, 12, 10)
        layout.addStretch(1)
        layout.addWidget(sentence_label(tr("No result yet"), 1.3, bold=True))
        layout.addWidget(
            sentence_label(
                tr(
                    "Here will be the answer in one sentence, the figures behind it, and a table linked with the map. "
                    "Choose what to compare on the page Compare."
                )
            )
        )
        layout.addStretch(2)
        return page

    def _busy_page(self) -> QWidget:
        page = QWidget()
        layout = column(page, 12, 10)
        self.busy_title = sentence_label(bold=True)
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.trouble = sentence_label()
        layout.addWidget(self.busy_title)
        layout.addWidget(self.progress)
        layout.addWidget(self.trouble)
        self.cancel = QPushButton(tr("Cancel"))
        self.retry = QPushButton(QgsApplication.getThemeIcon("/mActionRefresh.svg"), tr("Try again"))
        layout.addWidget(self.cancel)
        layout.addWidget(self.retry)
        layout.addStretch(1)
        return page

    def _connect(self) -> None:
        self.chooser.activated.connect(self._choose)
        self.drop.clicked.connect(self._drop)
        self.answer.view.activated.connect(self._show_on_map)
        self.answer.again_wanted.connect(self.again_wanted)
        self.retry.clicked.connect(lambda: self.again_wanted.emit(self._shown))
        self.cancel.clicked.connect(self._runner.cancel)
        self._runner.changed.connect(self.refresh)
        self._project.cleared.connect(self._clear)

    def close_down(self) -> None:
        """Let go of project and map."""
        self._project.cleared.disconnect(self._clear)
        self.answer.close_down()

    @property
    def current(self) -> Result | None:
        """The result on show."""
        return self._shown

    def add(self, results: list[Result]) -> list[Result]:
        """Put results on the list and show the first; returns them. One that was asked before keeps its place on the map."""
        asked = [self._known(result) or result for result in results]
        self._results = [*asked, *(result for result in self._results if result not in asked)]
        self._show(asked[0])
        self._fill_chooser()
        return asked

    def bring(self, result: Result) -> None:
        """Put a result of the list on show, and on the map, if another one is."""
        if result in self._results and result is not self._shown:
            self._show(result)
            self.chooser.setCurrentIndex(self._results.index(result))

    def _choose(self, place: int) -> None:
        self._show(self._results[place])
        self.chosen.emit(self._results[place])

    def _known(self, result: Result) -> Result | None:
        same = (old for old in self._results if (old.question, old.parameters) == (result.question, result.parameters))
        return next((old for old in same if old.state not in _UNDER_WAY), None)

    def _clear(self) -> None:
        """Results go with their project."""
        for result in self._results:
            self._runner.forget(result)
        self._results = []
        self._show(None)
        self._fill_chooser()

    def _fill_chooser(self) -> None:
        self.chooser.clear()
        for result in self._results:
            self.chooser.addItem(_state_icon(result), _title(result), result.key)
        if self._shown in self._results:
            self.chooser.setCurrentIndex(self._results.index(self._shown))
        self.chooser.setVisible(bool(self._results))
        self.drop.setVisible(bool(self._results))

    def _drop(self) -> None:
        if self._shown is None or self._shown.state in _UNDER_WAY:
            return
        self._runner.forget(self._shown)
        self._results.remove(self._shown)
        self._show(self._results[0] if self._results else None)
        self._fill_chooser()

    def refresh(self, result: Result) -> None:
        """Show a result as it is now, where it is on show."""
        if result not in self._results:
            return
        place = self._results.index(result)
        self.chooser.setItemIcon(place, _state_icon(result))
        self.chooser.setItemText(place, _title(result))
        if result is self._shown and result.state is State.RUNNING and self.stack.currentIndex() == _BUSY:
            self.progress.setValue(int(result.progress))
        elif result is self._shown:
            self._show(result)
        elif result.state is State.FINISHED:
            self._show_on_map()

    def _show(self, result: Result | None) -> None:
        self._shown = result
        if result is not None and result.state in _DONE:
            self.answer.show_result(result)
            self._show_on_map()
            self.stack.setCurrentIndex(_ANSWER)
            return
        self.answer.leave()
        self._show_on_map()
        if result is None:
            self.stack.setCurrentIndex(_EMPTY)
        else:
            self._show_busy(result)

    def _show_on_map(self, *_: object) -> None:
        """Make the layers of the result on show visible, and hide those of the other results."""
        if self._shown is None or not self._shown.layers:
            return
        root = self._project.layerTreeRoot()
        asked = self.answer.seen() or question(self._shown.question)
        for result in self._results:
            for output, key in result.layers.items():
                node = root.findLayer(key)
                if node is not None:
                    node.setItemVisibilityChecked(result is self._shown and asked.on_map(output))

    def _show_busy(self, result: Result) -> None:
        words = {
            State.WAITING: tr("Waiting"),
            State.RUNNING: tr("Computing"),
            State.FAILED: tr("This could not be computed"),
            State.CANCELLED: tr("Cancelled"),
        }
        running = result.state in _UNDER_WAY
        self.busy_title.setText(words[result.state])
        self.progress.setVisible(running)
        self.progress.setValue(int(result.progress))
        self.cancel.setVisible(running)
        self.retry.setVisible(not running)
        self.trouble.setText(result.error)
        self.trouble.setVisible(bool(result.error))
        self.stack.setCurrentIndex(_BUSY)


def _title(result: Result) -> str:
    """The title after, for conformity, how many of how many conform: comparing with several maps is one look at the list."""
    if result.state not in _DONE or result.question != NESTING:
        return result.title
    conforming, total = (integer(result.numbers.get(name, 0)) for name in ("CONFORMING_COUNT", "REGION_COUNT"))
    return tr("{conforming} of {total}: {title}").format(title=result.title, conforming=conforming, total=total)


def _state_icon(result: Result) -> QIcon:
    names = {
        State.FAILED: "/mIconWarning.svg",
        State.STALE: "/mActionRefresh.svg",
        State.RUNNING: "/mTaskRunning.svg",
        State.WAITING: "/mTaskQueued.svg",
        State.CANCELLED: "/mTaskCancel.svg",
    }
    if result.state is State.FINISHED:
        return icon(question(result.question).icon)
    return QgsApplication.getThemeIcon(names[result.state])
