"""Between a result table and the map: zoom, highlight and flash features; hear what is selected on the map."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsCoordinateTransform, QgsFeatureRequest, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsHighlight, QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor

_MARGIN, _MOST = 1.6, 200
_COLOUR = "#ff2fd0"


class MapLink(QObject):
    """Follows one layer at a time. ``selected`` carries the ids of features that the user selected on the map."""

    selected = pyqtSignal(list)

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._layer: QgsVectorLayer | None = None
        self._highlights: list[QgsHighlight] = []
        QgsProject.instance().layersWillBeRemoved.connect(self._forget)
        QgsProject.instance().removeAll.connect(self._forget_all)

    def close_down(self) -> None:
        """Let go of layer and map."""
        self.follow(None)
        QgsProject.instance().layersWillBeRemoved.disconnect(self._forget)
        QgsProject.instance().removeAll.disconnect(self._forget_all)

    def follow(self, layer: QgsVectorLayer | None) -> None:
        """Link to another layer, or to none."""
        self.clear()
        if self._layer is not None:
            self._layer.selectionChanged.disconnect(self._tell)
        self._layer = layer
        if layer is not None:
            layer.selectionChanged.connect(self._tell)

    def show(self, features: Sequence[int], zoom: bool = True) -> None:
        """Highlight features, zoom to them and let them flash once."""
        self.clear()
        if self._layer is None or not features:
            return
        layer, extent = self._layer, QgsRectangle()
        for feature in layer.getFeatures(QgsFeatureRequest().setFilterFids(list(features)[:_MOST])):
            if not feature.hasGeometry():
                continue
            extent.combineExtentWith(feature.geometry().boundingBox())
            self._highlights.append(self._highlight(feature, layer))
        if extent.isEmpty() and not self._highlights:
            return
        if zoom:
            self._zoom(layer, extent)
        self._canvas.flashFeatureIds(layer, list(features)[:_MOST])

    def clear(self) -> None:
        """Take the highlights away."""
        for highlight in self._highlights:
            highlight.hide()
            self._canvas.scene().removeItem(highlight)
        self._highlights = []

    def _highlight(self, feature, layer: QgsVectorLayer) -> QgsHighlight:
        result = QgsHighlight(self._canvas, feature.geometry(), layer)
        result.setColor(QColor(_COLOUR))
        result.setFillColor(QColor(0, 0, 0, 0))
        result.setWidth(4)
        result.show()
        return result

    def _zoom(self, layer: QgsVectorLayer, extent: QgsRectangle) -> None:
        settings = self._canvas.mapSettings()
        transform = QgsCoordinateTransform(layer.crs(), settings.destinationCrs(), QgsProject.instance())
        box = transform.transformBoundingBox(extent)
        box.grow(0.1 * max(box.width(), box.height()))
        box.scale(_MARGIN)
        self._canvas.setExtent(box)
        self._canvas.refresh()

    def _tell(self, selected: list, deselected: list, clear: bool) -> None:
        if self._layer is not None:
            self.selected.emit(list(self._layer.selectedFeatureIds()))

    def _forget_all(self) -> None:
        """A project that is closed tells of its layers only all at once."""
        self.follow(None)

    def _forget(self, keys: list[str]) -> None:
        if self._layer is not None and self._layer.id() in keys:
            self.follow(None)
