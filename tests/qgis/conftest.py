"""Fixtures of the tests that run inside QGIS: the provider registered, data folders, and running an algorithm."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)

from .layers import TEMPORARY, rows_of

SHARED = Path(os.environ.get("REGIO_SHARED", Path(__file__).parents[3] / "shared"))


class Feedback(QgsProcessingFeedback):
    """Keeps what a run says, and its progress; cancels itself at a progress if told so."""

    def __init__(self, cancel_at: float = 101.0) -> None:
        super().__init__(False)
        self.said: list[str] = []
        self.steps: list[float] = []
        self._cancel_at = cancel_at
        self.progressChanged.connect(self._moved)

    def _moved(self, value: float) -> None:
        self.steps.append(value)
        if value >= self._cancel_at:
            self.cancel()

    def pushInfo(self, info: str) -> None:
        self.said.append(info)

    def pushWarning(self, warning: str) -> None:
        self.said.append(warning)

    def pushDebugInfo(self, info: str) -> None:
        pass

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.said.append(error)

    @property
    def log(self) -> str:
        return "\n".join(self.said)


def clock() -> tuple[float, float]:
    """Time on the wall and of this process: on a busy machine the first says nothing."""
    return time.perf_counter(), time.process_time()


class Watch(Feedback):
    """Notes how long a run goes without asking whether it was cancelled."""

    def __init__(self) -> None:
        super().__init__()
        self.longest, self._last = 0.0, clock()

    def isCanceled(self) -> bool:
        now = clock()
        self.longest = max(self.longest, min(a - b for a, b in zip(now, self._last)))
        self._last = now
        return super().isCanceled()


class Refused(Exception):
    """A run that ended with a sentence instead of results."""


@dataclass
class Run:
    """A finished run: its results, what it said, and its layers as rows."""

    results: dict
    feedback: Feedback
    context: QgsProcessingContext
    outputs: dict[str, QgsVectorLayer] = field(default_factory=dict)

    def __getitem__(self, name: str):
        return self.results[name]

    @property
    def log(self) -> str:
        return self.feedback.log

    def layer(self, name: str) -> QgsVectorLayer:
        if name not in self.outputs:
            found = QgsProcessingUtils.mapLayerFromString(self.results[name], self.context)
            assert found is not None, f"{name} is not there: {self.results[name]}"
            self.outputs[name] = found
        return self.outputs[name]

    def rows(self, name: str) -> list[dict]:
        return rows_of(self.layer(name))


def run_algorithm(name: str, parameters: dict, feedback: Feedback | None = None, project=None) -> Run:
    """Run an algorithm of Regio as QGIS does: checked, prepared, processed, post-processed.

    Raises:
        Refused: with the sentence that the user sees.
    """
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"regio:{name}")
    assert isinstance(algorithm, QgsProcessingAlgorithm), f"regio:{name} is not registered"
    context = QgsProcessingContext()
    context.setProject(project or QgsProject.instance())
    feedback = feedback or Feedback()
    for definition in algorithm.parameterDefinitions():
        wanted = definition.isDestination() and definition.name() not in parameters
        if wanted and definition.createByDefault():
            parameters = {**parameters, definition.name(): TEMPORARY}
    # layers belong to the project, as in QGIS: it keeps the traceback of a refusal, and with it what Python owns
    for layer in {id(value): value for value in parameters.values() if isinstance(value, QgsVectorLayer)}.values():
        if layer.project() is None:
            context.project().addMapLayer(layer, False)
    fine, reason = algorithm.checkParameterValues(parameters, context)
    assert fine, reason
    try:
        results, done = algorithm.run(parameters, context, feedback, {}, False)
    except QgsProcessingException as error:
        raise Refused(str(error)) from None
    if not done and not feedback.isCanceled():
        raise Refused(feedback.said[-1])
    return Run(results, feedback, context)


@pytest.fixture(scope="session", autouse=True)
def provider(qgis_app):
    """The provider of Regio in QGIS's registry, as the plugin registers it."""
    from regio_plugin.processing.provider import RegioProvider

    registry = QgsApplication.processingRegistry()
    mine = registry.providerById("regio")
    added = mine is None
    if added:
        mine = RegioProvider()
        registry.addProvider(mine)
    yield mine
    gc.collect()  # contexts and layers that tracebacks keep must go before QGIS does
    if added:
        registry.removeProvider(mine)


@pytest.fixture
def run() -> Callable[..., Run]:
    """``run("nesteddollconformity", FINER=..., ...)``."""

    def go(name: str, feedback: Feedback | None = None, **parameters) -> Run:
        return run_algorithm(name, parameters, feedback)

    return go


@pytest.fixture
def refusal(run) -> Callable[..., str]:
    """``refusal("nesteddollconformity", FINER=..., ...)``: the sentence with which a run is refused."""

    def go(name: str, **parameters) -> str:
        with pytest.raises(Refused) as refused:
            run(name, **parameters)
        return str(refused.value)

    return go


@pytest.fixture(autouse=True)
def empty_project(qgis_app):
    """Every test begins and ends with an empty project."""
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture(scope="session")
def real_data() -> Path:
    """Folder of the real municipalities, regionalisations and flows."""
    return _present(SHARED / "data")


@pytest.fixture(scope="session")
def reference() -> Path:
    """Folder of the inputs with published or peer-computed answers."""
    return _present(SHARED / "reference")


def _present(folder: Path) -> Path:
    if not folder.is_dir():
        pytest.skip(f"{folder} is not there; it is shared beside the project")
    return folder
