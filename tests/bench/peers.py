"""The same tasks by geopandas and by QGIS, on fresh inputs; making the inputs is not timed."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable

import numpy as np
import pandas as pd

from regio_plugin.core.geometry import shapely

from .measure import seconds

CRS = "EPSG:3812"


class Geopandas:
    """geopandas.overlay of two arrays of WKB; keeps the areas of the last run."""

    def __init__(self, a: np.ndarray, b: np.ndarray) -> None:
        self._wkb = a, b
        self.areas = pd.Series(dtype=float)

    def run(self) -> float:
        """Seconds of one overlay."""
        import geopandas

        a, b = (
            geopandas.GeoDataFrame({name: np.arange(len(wkb))}, geometry=shapely.from_wkb(wkb), crs=CRS)
            for name, wkb in zip("ab", self._wkb)
        )
        took, result = seconds(lambda: geopandas.overlay(a, b, how="intersection"))
        self.areas = result.assign(area=result.area).set_index(["a", "b"])["area"]
        return took


class NativeIntersection:
    """QGIS's own native:intersection of two arrays of WKB in memory layers."""

    def __init__(self, a: np.ndarray, b: np.ndarray) -> None:
        self._wkb = a, b
        self._layers: tuple | None = None
        self.area = float("nan")

    def run(self) -> float:
        """Seconds of one overlay."""
        from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

        start_qgis()
        if self._layers is None:
            self._layers = tuple(_layer(wkb) for wkb in self._wkb)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("native:intersection")
        context = QgsProcessingContext()
        values = {"INPUT": self._layers[0], "OVERLAY": self._layers[1], "OUTPUT": "memory:"}
        took, (result, done) = seconds(lambda: algorithm.run(values, context, QgsProcessingFeedback()))
        if not done:
            raise RuntimeError("native:intersection failed")
        layer = context.takeResultLayer(result["OUTPUT"])
        self.area = sum(feature.geometry().area() for feature in layer.getFeatures())
        return took


def _layer(wkb: np.ndarray):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer(f"Polygon?crs={CRS}&field=id:integer", "layer", "memory")
    features = []
    for number, buffer in enumerate(wkb):
        geometry = QgsGeometry()
        geometry.fromWkb(buffer)
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number])
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


_running: list[object] = []


def start_qgis() -> None:
    """Start QGIS in this process, once, without a window."""
    if _running:
        return
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp())
    from qgis.analysis import QgsNativeAlgorithms
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    QgsApplication.processingRegistry().addProvider(QgsNativeAlgorithms())
    _running.append(application)


def qgis_version() -> str:
    """QGIS and its GEOS, empty if there is none."""
    try:
        from qgis.core import Qgis
    except ImportError:
        return ""
    return f"QGIS {Qgis.QGIS_VERSION.partition('-')[0]} (GEOS {Qgis.geosVersion().partition('-')[0]})"


def nearest_segments(lines: np.ndarray, points: np.ndarray) -> Callable[[], np.ndarray]:
    """Distances from points to the nearest segment of lines by shapely's STRtree."""
    parts = shapely.get_parts(lines)
    coordinates, part = shapely.get_coordinates(parts, return_index=True)
    inside = np.flatnonzero(part[1:] == part[:-1])
    segments = shapely.linestrings(np.stack([coordinates[inside], coordinates[inside + 1]], axis=1))

    def work() -> np.ndarray:
        tree = shapely.STRtree(segments)
        return tree.query_nearest(shapely.points(points), return_distance=True, all_matches=False)[1]

    return work
