"""Tests of what needs Qt but not QGIS; with Qt 6, for which there is no QGIS here, its other modules are stand-ins."""

from __future__ import annotations

import importlib.util
import os
import sys
from unittest.mock import MagicMock

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if importlib.util.find_spec("qgis._core") is None:
    for name in ("qgis.core", "qgis.gui"):
        sys.modules[name] = MagicMock()


@pytest.fixture(scope="session")
def application():
    from qgis.PyQt.QtWidgets import QApplication

    return QApplication.instance() or QApplication([])
