"""Runs in a real QGIS window: opens the dock as a user does, runs an algorithm, takes a picture, leaves a report."""

import json
import os
import time
import traceback

import qgis.utils
from qgis.core import Qgis, QgsApplication, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEventLoop, QPoint, QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication

iface = qgis.utils.iface
REPORT = os.environ["REGIO_REPORT"]


def settle(seconds=0.5, limit=30.0):
    """Wait until no task has run and the map has been drawn for a while."""
    begin = quiet = time.monotonic()
    while time.monotonic() - quiet < seconds and time.monotonic() - begin < limit:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        if QgsApplication.taskManager().countActiveTasks() or iface.mapCanvas().isDrawing():
            quiet = time.monotonic()
        time.sleep(0.01)


def squares():
    """Two finer regions, one of which lies in two coarser ones."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:31370&field=fine:string&field=coarse:string", "squares", "memory")
    for k, (fine, coarse) in enumerate([("a", "x"), ("a", "y"), ("b", "y")]):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([fine, coarse])
        x = 150_000 + 1000 * k
        feature.setGeometry(QgsGeometry.fromWkt(f"Polygon (({x} 0, {x + 1000} 0, {x + 1000} 1000, {x} 1000, {x} 0))"))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


def nesting(layer):
    """How many regions conform, by the algorithm in this process, with a geometry that shapely reads and QGIS draws."""
    import processing

    options = {"FINER": layer, "FINER_FIELD": "fine", "COARSER": layer, "COARSER_FIELD": "coarse", "WEIGHT": 1}
    outputs = {"REGIONS": "memory:", "BREAKERS": "memory:", "PAIRS": "memory:"}
    return processing.run("regio:nesteddollconformity", {**options, **outputs})["CONFORMING_COUNT"]


def picture(path):
    """Save what the screen shows; the number of colours in it."""
    pixmap = QApplication.primaryScreen().grabWindow(0)
    pixmap.save(path, "PNG")
    image = pixmap.toImage()
    return len({image.pixel(x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)})


def look(report):
    window = iface.mainWindow()
    window.showNormal()
    window.move(QPoint(0, 0))
    window.resize(1400, 900)
    iface.newProject(False)  # leaves the welcome page
    settle()
    report["qgis"] = Qgis.QGIS_VERSION.partition("-")[0]
    report["active"] = list(qgis.utils.active_plugins)
    report["start_seconds"] = float(qgis.utils.plugin_times.get("regio_plugin", "nan").rstrip("s"))
    report["conforming"] = nesting(squares())
    window.findChild(QAction, "regioShowDock").trigger()
    settle()
    dock = qgis.utils.plugins["regio_plugin"].dock
    report["dock"] = {"visible": dock.isVisible(), "least_width": dock.minimumSizeHint().width(), "width": dock.width()}
    report["colours"] = picture(REPORT.replace("report.json", "window.png"))


def main():
    report = {}
    try:
        look(report)
    except Exception:
        report["raised"] = traceback.format_exc()
    report["errors"] = qgis.utils.regio_errors
    with open(REPORT, "w") as file:
        json.dump(report, file)
    os._exit(0)  # QGIS's own way out asks whether to save


iface.initializationCompleted.connect(lambda: QTimer.singleShot(0, main))
