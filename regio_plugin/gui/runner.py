"""Running Regio's algorithms in the background, one after the other, and putting what comes out on the map."""

from __future__ import annotations

import os
from functools import partial

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..i18n import tr
from ..styling.place import dress, into_group
from ..styling.styles import STYLES
from .questions import FLOW_MAP, question
from .results import Result, State, Watch

RESULT_PROPERTY = "regio/result"


class Listening(QgsProcessingFeedback):
    """Feedback that keeps what the algorithm says, so that the dock can show it."""

    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []
        self.errors: list[str] = []

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)
        super().pushWarning(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)
        super().reportError(error, fatalError)


class Runner(QObject):
    """A queue of results to compute. ``changed`` is sent whenever a result's state, progress or content differs."""

    changed = pyqtSignal(object)
    idle = pyqtSignal()

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._queue: list[Result] = []
        self._current: Result | None = None
        self._task: QgsProcessingAlgRunnerTask | None = None
        self._feedback: Listening | None = None
        self._context: QgsProcessingContext | None = None
        self._watches: dict[str, Watch] = {}
        self._dirty: set[str] = set()

    @property
    def busy(self) -> bool:
        return self._current is not None

    def submit(self, results: list[Result]) -> None:
        """Compute results, in this order, after what is already waiting."""
        for result in results:
            result.state, result.progress, result.error = State.WAITING, 0.0, ""
            self._queue.append(result)
            self.changed.emit(result)
        self._next()

    def cancel(self) -> None:
        """Stop what runs and drop what waits."""
        waiting, self._queue = self._queue, []
        for result in waiting:
            result.state = State.CANCELLED
            self.changed.emit(result)
        if self._task is not None:
            self._task.cancel()

    def forget(self, result: Result) -> None:
        """Stop watching the data of a result."""
        watch = self._watches.pop(result.key, None)
        if watch is not None:
            watch.stop()

    def close_down(self) -> None:
        """Cancel everything and stop listening."""
        self.cancel()
        for watch in self._watches.values():
            watch.stop()
        self._watches = {}

    def _next(self) -> None:
        if self._current is not None:
            return
        if not self._queue:
            self.idle.emit()
            return
        result = self._queue.pop(0)
        layers = [self._project.mapLayer(key) for key in result.inputs]
        self._current = result
        self._watch(result, [layer for layer in layers if isinstance(layer, QgsVectorLayer)])
        self._dirty.discard(result.key)
        self._start(result)

    def _start(self, result: Result) -> None:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(question(result.question).algorithm)
        if algorithm is None:
            self._done(result, False, {})
            return
        self._feedback = Listening()
        self._feedback.progressChanged.connect(partial(self._progressed, result))
        self._context = QgsProcessingContext()
        self._context.setProject(self._project)
        self._context.setFeedback(self._feedback)
        result.state = State.RUNNING
        self.changed.emit(result)
        self._task = QgsProcessingAlgRunnerTask(algorithm, result.parameters, self._context, self._feedback)
        if self._task.isCanceled():
            self._done(result, False, {})
            return
        self._task.executed.connect(partial(self._done, result))
        QgsApplication.taskManager().addTask(self._task)

    def _watch(self, result: Result, layers: list[QgsVectorLayer]) -> None:
        self.forget(result)
        watch = Watch(self._project, layers, self)
        watch.changed.connect(partial(self._data_changed, result))
        self._watches[result.key] = watch

    def _data_changed(self, result: Result) -> None:
        if result is self._current:
            self._dirty.add(result.key)
        elif result.state is State.FINISHED:
            result.state = State.STALE
            self.changed.emit(result)

    def _progressed(self, result: Result, progress: float) -> None:
        result.progress = progress
        self.changed.emit(result)

    def _done(self, result: Result, successful: bool, outputs: dict) -> None:
        feedback, context = self._feedback, self._context
        cancelled = feedback is not None and feedback.isCanceled() and not feedback.errors
        result.notes = list(feedback.warnings) if feedback is not None else []
        if successful and outputs and context is not None:
            self._take(result, outputs, context)
            result.state = State.STALE if result.key in self._dirty else State.FINISHED
        elif cancelled or (successful and not outputs):
            result.state = State.CANCELLED
        else:
            result.state = State.FAILED
            result.error = _reason(feedback)
        self._current = self._task = self._feedback = self._context = None
        self.changed.emit(result)
        self._next()

    def _take(self, result: Result, outputs: dict, context: QgsProcessingContext) -> None:
        """Put the output layers that hold something into the project, in place of those of an earlier run."""
        asked = question(result.question)
        old = [key for key in result.layers.values() if self._project.mapLayer(key) is not None]
        layers: dict[str, QgsVectorLayer] = {}
        for output, style in {**asked.outputs, **result.styles}.items():
            layer = context.takeResultLayer(str(outputs.get(output, "")))
            if isinstance(layer, QgsVectorLayer) and (output == asked.main or layer.featureCount()):
                self._project.addMapLayer(layer, False)
                layer.setCustomProperty(RESULT_PROPERTY, True)
                if style in STYLES:
                    dress(layer, style)
                layer.setName(result.names.get(output, layer.name()))
                layers[output] = layer
        units = self._project.mapLayer(result.parameters.get("UNITS", "")) if asked.key == FLOW_MAP else None
        if isinstance(units, QgsVectorLayer):
            layers["GROUND"] = self._ground(units)
        into_group(self._project, list(layers.values()), result.title)
        self._project.removeMapLayers(old)
        result.layers = {output: layer.id() for output, layer in layers.items()}
        paths = {output: str(outputs.get(output) or "") for output in asked.pictures}
        result.pictures = {output: path for output, path in paths.items() if os.path.isfile(path)}
        result.verdict = str(outputs.get("VERDICT", ""))
        result.numbers = {name: value for name, value in outputs.items() if not isinstance(value, str)}

    def _ground(self, units: QgsVectorLayer) -> QgsVectorLayer:
        """The units, pale and quiet: lines cannot be read above strong colours."""
        layer = units.clone()
        layer.setCustomProperty(RESULT_PROPERTY, True)
        layer.setLabelsEnabled(False)
        dress(layer, "ground")
        layer.setOpacity(0.85)
        layer.setName(tr("Units"))
        self._project.addMapLayer(layer, False)
        return layer


def _reason(feedback: Listening | None) -> str:
    errors = [text.strip() for text in feedback.errors if text.strip()] if feedback is not None else []
    return errors[0] if errors else tr("The computation stopped without saying why. See the message log of QGIS.")
