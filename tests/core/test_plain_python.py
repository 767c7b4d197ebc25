"""The core is usable in a notebook: plain Python, without QGIS and Qt, and numbers do not depend on who imports it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import regio_plugin.core
from regio_plugin.core.geometry import import_shapely, shapely

ROOT = Path(__file__).parents[2]
BLOCK = """
import sys
class Wall:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("qgis", "PyQt5", "PyQt6", "osgeo"):
            raise ImportError(name + " is not there")
sys.meta_path.insert(0, Wall())
"""


def modules() -> list[str]:
    folder = Path(regio_plugin.core.__file__).parent
    return sorted(path.stem for path in folder.glob("*.py") if path.stem != "__init__")


def test_every_module_of_the_core_imports_without_qgis_and_deprecated_calls():
    lines = "\n".join(f"import regio_plugin.core.{name}" for name in modules())
    done = subprocess.run(
        [sys.executable, "-W", "error::DeprecationWarning:regio_plugin", "-c", BLOCK + lines],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


def test_shapely_is_imported_at_one_place_only():
    folder = Path(regio_plugin.core.__file__).parent.parent
    users = [
        path.name
        for path in folder.rglob("*.py")
        if any(line.strip().startswith(("import shapely", "from shapely")) for line in path.read_text().splitlines())
    ]
    assert users == ["geometry.py"]


def test_a_shapely_that_clashes_with_qgis_is_refused(monkeypatch):
    def clash(*arguments, **options):
        raise shapely.GEOSException("WKB output dimension must be 2 or 3")

    monkeypatch.setattr(shapely, "to_wkb", clash)
    with pytest.raises(ImportError, match="another plugin loaded shapely"):
        import_shapely()


def test_a_shapely_before_2_is_refused(monkeypatch):
    monkeypatch.delattr(shapely, "from_ragged_array")
    with pytest.raises(ImportError, match="shapely 2 or newer is needed"):
        import_shapely()
