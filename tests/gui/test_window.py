"""The real QGIS desktop on a screen in memory, with the built plugin: it loads, opens its dock, and computes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from ..conftest import ROOT
from ..programs import Screen, in_window

pytestmark = pytest.mark.window


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    if shutil.which("Xvfb") is None:
        pytest.fail("Xvfb is missing; run make setup")
    folder = tmp_path_factory.mktemp("window")
    with Screen() as screen:
        result, _ = in_window(folder, Path(__file__).parent / "open_dock.py", screen)
    assert "raised" not in result, result["raised"]
    shutil.copy(folder / "window.png", ROOT / "build" / f"window-{result['qgis']}.png")  # to look at
    return result


def test_the_plugin_loads_and_no_python_error_is_logged(report):
    assert report["errors"] == []
    assert "regio_plugin" in report["active"]


def test_an_algorithm_runs_inside_the_window(report):
    assert report["conforming"] == 1


def test_the_menu_entry_opens_the_dock(report):
    assert report["dock"]["visible"]
    assert report["dock"]["least_width"] <= 320


def test_the_window_shows_something(report):
    assert report["colours"] > 16


def test_the_plugin_starts_within_100_ms(report):
    assert report["start_seconds"] <= 0.1
