"""Outputs that go into a GeoPackage which is there already."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from .layers import TEMPORARY, grid, rows_of, saved


@pytest.fixture
def asked():
    """Questions that QGIS asked in a dialog; each is answered with no, so that a test ends."""
    texts: list[str] = []

    def refuse():
        for box in QApplication.topLevelWidgets():
            if isinstance(box, QMessageBox) and box.isVisible():
                texts.append(box.text())
                box.reject()

    timer = QTimer()
    timer.timeout.connect(refuse)
    timer.start(100)
    yield texts
    timer.stop()


def test_a_table_is_written_again_without_a_question(run, tmp_path, asked):
    path = tmp_path / "all.gpkg"
    units = grid(2, 2, {"fine": list("aabb"), "coarse": list("xxxy")}, name="units")
    saved(units, path, "units")
    target = f"ogr:dbname='{path}' table=\"regions\" (geom)"
    given = {"FINER": units, "FINER_FIELD": "fine", "COARSER": units, "COARSER_FIELD": "coarse"}
    for _ in range(2):
        run("nesteddollconformity", **given, REGIONS=target, BREAKERS=TEMPORARY, PAIRS=TEMPORARY)
    assert asked == []
    assert len(rows_of(QgsVectorLayer(f"{path}|layername=regions", "regions", "ogr"))) == 2
    assert len(rows_of(QgsVectorLayer(f"{path}|layername=units", "units", "ogr"))) == 4
    with closing(sqlite3.connect(path)) as base:
        assert base.execute("SELECT f_table_name, useAsDefault FROM layer_styles").fetchall() == [("regions", 1)]
