"""What the plugin costs when QGIS starts: time, and modules that are loaded."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.machinery import ModuleSpec

import pytest

from ..conftest import ROOT

LIMIT = 0.1  # seconds
HEAVY = ("numpy", "pandas", "scipy", "shapely", "matplotlib")

MEASURE = """
import json, sys, time
from unittest.mock import MagicMock
from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QMainWindow
app = QgsApplication([], True)
app.initQgis()
window = QMainWindow()
iface = MagicMock(QgisInterface)
iface.mainWindow.return_value = window
before = set(sys.modules)
begin = time.perf_counter()
import regio_plugin
plugin = regio_plugin.classFactory(iface)
plugin.initGui()
seconds = time.perf_counter() - begin
loaded = sorted({name.partition(".")[0] for name in set(sys.modules) - before})
found = QgsApplication.processingRegistry().providerById("regio").algorithms()
print(json.dumps({"seconds": seconds, "loaded": loaded, "algorithms": len(found)}), flush=True)
import os
os._exit(0)
"""


def _started() -> dict:
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'build'}:{os.environ.get('PYTHONPATH', '')}"}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    done = subprocess.run([sys.executable, "-c", MEASURE], env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_the_plugin_adds_at_most_100_ms_to_the_start_and_loads_nothing_heavy():
    runs = [_started() for _ in range(3)]  # the first may compile; a busy machine slows any one of them
    assert runs[0]["algorithms"] >= 4
    assert not set(HEAVY) & set(runs[0]["loaded"])
    assert min(run["seconds"] for run in runs) <= LIMIT


@pytest.mark.parametrize(("beside", "old"), [("pandas-1.5.3.egg-info", True), ("pandas-2.3.3.dist-info", False), ("", False)])
def test_a_pandas_that_is_too_old_is_said_before_anything_is_imported(tmp_path, monkeypatch, beside, old):
    from regio_plugin import dependencies

    (tmp_path / "pandas").mkdir()
    (tmp_path / (beside or "numpy-1.24.2.dist-info")).mkdir()
    (tmp_path / "pandas_stubs-1.2.dist-info").mkdir()
    fake = ModuleSpec("pandas", None, is_package=True)
    fake.submodule_search_locations = [str(tmp_path / "pandas")]
    real = dependencies._spec
    monkeypatch.setattr(dependencies, "_spec", lambda name: fake if name == "pandas" else real(name))
    assert ("needs pandas 2" in dependencies.problem()) == old
