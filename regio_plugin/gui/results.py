"""What was asked and what came out: the results the dock keeps."""

from __future__ import annotations

import uuid
import zlib
from dataclasses import dataclass, field
from enum import Enum

from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .questions import question

_READ_WHOLE = 5000


class State(Enum):
    """Where a result stands; ``STALE`` means that its data changed since."""

    WAITING = "waiting"
    RUNNING = "running"
    FINISHED = "finished"
    STALE = "stale"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass
class Result:
    """One question put with its parameters, and its answer once there is one.

    ``inputs`` are the ids of the layers it was computed on; ``layers`` maps outputs to the ids of the layers on the map,
    ``pictures`` to the paths of pictures.
    ``weight`` is how what was counted is written (integer, area, number); ``names`` are the layer names of outputs whose style
    gives them none; ``about`` says what was compared; ``styles`` are outputs whose style is not the question's usual one.
    """

    question: str
    title: str
    parameters: dict
    inputs: tuple[str, ...]
    weight: str = "number"
    names: dict[str, str] = field(default_factory=dict)
    about: str = ""
    styles: dict[str, str] = field(default_factory=dict)
    key: str = field(default_factory=lambda: uuid.uuid4().hex[:12])
    state: State = State.WAITING
    progress: float = 0.0
    verdict: str = ""
    numbers: dict = field(default_factory=dict)
    layers: dict[str, str] = field(default_factory=dict)
    pictures: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    error: str = ""

    def command(self) -> str:
        """The line of Python that computes this result again."""
        parameters = {name: value for name, value in self.parameters.items() if value is not None}
        return f'processing.run("{question(self.question).algorithm}", {parameters!r})'

    def layer(self, project: QgsProject, output: str) -> QgsVectorLayer | None:
        """The layer of an output, or None where it is not in the project any more."""
        layer = project.mapLayer(self.layers.get(output, ""))
        return layer if isinstance(layer, QgsVectorLayer) else None


class Watch(QObject):
    """Tells when the data of layers change: committed or not, by any tool, undo and redo, or when a layer is removed."""

    changed = pyqtSignal()

    def __init__(self, project: QgsProject, layers: list[QgsVectorLayer], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._layers = {layer.id(): layer for layer in layers}
        self._prints = {layer.id(): fingerprint(layer) for layer in layers}
        for layer in layers:
            layer.undoStack().indexChanged.connect(self._tell)
            layer.subsetStringChanged.connect(self._tell)
            layer.dataChanged.connect(self._compare)
        project.layersWillBeRemoved.connect(self._forget)
        project.removeAll.connect(self._forget_all)

    def stop(self) -> None:
        """Stop listening."""
        self._project.layersWillBeRemoved.disconnect(self._forget)
        self._project.removeAll.disconnect(self._forget_all)
        for key in list(self._layers):
            self._leave(key)

    def _leave(self, key: str) -> None:
        layer = self._layers.pop(key)
        layer.undoStack().indexChanged.disconnect(self._tell)
        layer.subsetStringChanged.disconnect(self._tell)
        layer.dataChanged.disconnect(self._compare)

    def _tell(self, *_: object) -> None:
        self.changed.emit()

    def _compare(self) -> None:
        """QGIS says "data changed" also when it only draws the map anew."""
        for key, layer in self._layers.items():
            if fingerprint(layer) != self._prints[key]:
                self._prints[key] = fingerprint(layer)
                self.changed.emit()

    def _forget_all(self) -> None:
        self._forget(list(self._layers))

    def _forget(self, keys: list[str]) -> None:
        mine = [key for key in keys if key in self._layers]
        for key in mine:
            self._leave(key)
        if mine:
            self.changed.emit()


def fingerprint(layer: QgsVectorLayer) -> tuple:
    """What differs when the data of a layer differ: number, extent, time stamp, and the attributes of small layers."""
    provider = layer.dataProvider()
    count = provider.featureCount()
    checksum = 0
    if 0 <= count <= _READ_WHOLE:
        request = QgsFeatureRequest()
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        for feature in provider.getFeatures(request):
            checksum = zlib.crc32(repr(feature.attributes()).encode(), checksum)
    return count, provider.extent().toString(2), provider.dataTimestamp().toMSecsSinceEpoch(), checksum
