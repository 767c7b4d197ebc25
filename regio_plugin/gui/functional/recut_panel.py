"""Sliders under an answer with a tree: how many regions, or how much stays inside them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.core import QgsApplication, QgsProcessingFeedback, QgsProject, QgsTask
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSlider, QSpinBox, QWidget

from ...core.messages import RegioError
from ...i18n import number, say, tr
from ..results import Result
from ..widgets import column, sentence_label, tool_button
from .recut import Cut, LiveMap, Order, Recut

_REST, _STEPS, _SLIDER_MOST = 350, 1000, 100


class RecutPanel(QWidget):
    """Cuts the tree of a result anew while a slider moves; ``cut`` tells when it came to rest, ``redrawn`` of a new picture."""

    cut = pyqtSignal(object)
    redrawn = pyqtSignal(object)

    def __init__(self, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._result: Result | None = None
        self._tree = ""
        self._recut: Recut | None = None
        self._live: LiveMap | None = None
        self._task: _Background | None = None
        self._drawing: _Background | None = None
        self._feedback: QgsProcessingFeedback | None = None
        self._moving = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self.rest)
        self.slider, self.level = QSlider(Qt.Orientation.Horizontal), QSlider(Qt.Orientation.Horizontal)
        self.number = QSpinBox()
        self.inside = QLabel()
        tip = tr("Cut where the next merge would bring most flow inside a region at once.")
        self.jump = tool_button(tr("Largest jump"), tip=tip)
        self.words = sentence_label(tr("Move a slider: the map follows at once, the tree is not computed again."), 0.92)
        self.grid = QWidget()
        self._lay_out()
        self.slider.valueChanged.connect(self._to)
        self.number.valueChanged.connect(self._to)
        self.level.valueChanged.connect(self._to_level)
        self.jump.clicked.connect(self._to_jump)
        self.setVisible(False)

    def _lay_out(self) -> None:
        layout = column(self, 0, 4)
        grid = QGridLayout(self.grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for row, (title, slider, beside) in enumerate(
            ((tr("Regions"), self.slider, self.number), (tr("Stays inside"), self.level, self.inside))
        ):
            grid.addWidget(QLabel(title), row, 0)
            grid.addWidget(slider, row, 1)
            grid.addWidget(beside, row, 2)
            slider.setAccessibleName(title)
        self.number.setAccessibleName(tr("Regions"))
        self.level.setRange(0, _STEPS)
        self.inside.setMinimumWidth(self.inside.fontMetrics().horizontalAdvance("100.0 %"))
        self.inside.setAlignment(Qt.AlignmentFlag.AlignRight)
        line = QHBoxLayout()
        line.addWidget(self.words, 1)
        line.addWidget(self.jump, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(line)
        layout.addWidget(self.grid)

    @property
    def ready(self) -> bool:
        """Whether the sliders can be moved."""
        return self._recut is not None

    def load(self, result: Result | None) -> None:
        """Get ready for the tree of a result, in the background; nothing is shown for one without tree."""
        tree = result.layers.get("TREE", "") if result is not None else ""
        if result is self._result and tree == self._tree and self._recut is not None:
            self._show(_number(result))
            return
        self.close_down()
        self._result, self._tree, self._recut, self._live = result, tree, None, None
        self.setVisible(False)
        if result is None:
            return
        try:
            order = Order.of(self._project, result)
        except RegioError as error:
            self._refuse(say(error.sentence))
            return
        if order is None:
            return
        self.grid.setEnabled(False)
        self.setVisible(True)
        self._feedback = QgsProcessingFeedback(False)
        prepare = partial(Recut.prepare, order, self._feedback)
        self._task = _Background(tr("Regio: tree of regions"), prepare, partial(self._done, result))
        QgsApplication.taskManager().addTask(self._task)

    def close_down(self) -> None:
        """Stop what runs in the background."""
        self._timer.stop()
        if self._feedback is not None:
            self._feedback.cancel()
        for task in (self._task, self._drawing):
            if task is not None:
                task.forget()
        self._task = self._drawing = self._feedback = None

    def _done(self, result: Result, error: Exception | None, recut: Recut | None = None) -> None:
        if result is not self._result:
            return
        self._task = self._feedback = None
        if error is not None:
            self._refuse(_words(error))
        if recut is None:
            return
        self._recut = recut
        self._live = LiveMap(self._project, result, recut)
        tree = recut.tree
        for widget, most in ((self.slider, min(tree.most, max(_SLIDER_MOST, tree.least))), (self.number, tree.most)):
            widget.blockSignals(True)
            widget.setRange(tree.least, most)
            widget.blockSignals(False)
        self.words.setText(tr("Move a slider: the map follows at once, the tree is not computed again."))
        self.grid.setEnabled(True)
        self._show(_number(result))

    def _refuse(self, reason: str) -> None:
        self.words.setText(reason)
        self.grid.setEnabled(False)
        self.setVisible(True)

    def _show(self, regions: int) -> None:
        """Put sliders and numbers where a cut is."""
        if self._recut is None:
            return
        tree = self._recut.tree
        merged = tree.most - regions
        height = float(tree.height[merged - 1]) if merged > 0 else 0.0
        self._moving = True
        self.slider.setValue(regions)
        self.number.setValue(regions)
        self.level.setValue(round(_STEPS * height))
        self._moving = False
        self.inside.setText(f"{number(100 * height, 1)} %" if merged > 0 else "–")

    def _to(self, regions: int) -> None:
        if self._moving or self._recut is None or self._live is None:
            return
        self._show(regions)
        self._live.step(regions)
        self._timer.start()

    def _to_level(self, step: int) -> None:
        if self._moving or self._recut is None:
            return
        tree = self._recut.tree
        regions = min(max(tree.at_level(step / _STEPS), tree.least), tree.most)
        if regions != self.number.value():
            self._to(regions)

    def _to_jump(self) -> None:
        if self._recut is not None:
            self._to(self._recut.tree.largest_jump(most=_SLIDER_MOST))

    def rest(self) -> None:
        """Bring the whole answer to the cut that is shown; figures and shapes of regions come from the background."""
        self._timer.stop()
        if self._recut is None or self._result is None:
            return
        number = self.number.value()
        self._start(tr("Regio: regions of the cut"), partial(self._recut.at, number), partial(self._arrived, self._result))

    @property
    def at_rest(self) -> bool:
        """Whether all that the answer says is of the cut that is shown."""
        return not self._timer.isActive() and self._drawing is None

    def _start(self, title: str, work: Callable[[], Any], done: Callable) -> None:
        if self._drawing is not None:
            self._drawing.forget()
        self._drawing = _Background(title, work, done)
        QgsApplication.taskManager().addTask(self._drawing)

    def _arrived(self, result: Result, error: Exception | None, cut: Cut | None) -> None:
        self._drawing = None
        if error is not None and result is self._result:
            self._refuse(_words(error))
        if cut is None or self._live is None or result is not self._result or cut.number != self.number.value():
            return
        self._live.rest(cut)
        self.cut.emit(result)
        self._start(tr("Regio: picture of the tree"), cut.picture, partial(self._drawn, result))

    def _drawn(self, result: Result, error: Exception | None, path: str | None) -> None:
        self._drawing = None
        if result is self._result and path:
            result.pictures["PICTURE"] = path
            self.redrawn.emit(result)


class _Background(QgsTask):
    """Does something in the background and hands what came of it to the dock: an error or None, and the result or None."""

    def __init__(self, title: str, work: Callable[[], Any], done: Callable[[Exception | None, Any], None]) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work = work
        self._tell: Callable[[Exception | None, Any], None] | None = done
        self._error: Exception | None = None
        self._result: Any = None

    def run(self) -> bool:
        try:
            self._result = self._work()
        except Exception as error:  # QGIS would only say that the task failed
            self._error = error
        return self._error is None

    def forget(self) -> None:
        """Tell nobody: who asked is not there any more."""
        self._tell = None

    def finished(self, successful: bool) -> None:
        if self._tell is not None:
            self._tell(self._error, self._result)


def _words(error: Exception) -> str:
    """What went wrong; an exception out of a finished task would end QGIS."""
    if isinstance(error, RegioError):
        return say(error.sentence)
    return tr("The tree cannot be cut elsewhere: {reason}").format(reason=f"{type(error).__name__}: {error}")


def _number(result: Result | None) -> int:
    return int(result.numbers.get("REGION_COUNT") or 1) if result is not None else 1
