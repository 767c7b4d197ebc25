"""What is loaded in the main thread before tasks use it: else an extension made with pybind11 ends QGIS in a later task."""

from __future__ import annotations

import threading

import pytest

from regio_plugin.processing import early

from .layers import layer, square


@pytest.fixture
def loaded(monkeypatch):
    names = []
    monkeypatch.setattr(early, "import_module", names.append)
    return names


def test_the_main_thread_loads_what_threads_will_use(loaded):
    early.load_early(False)
    assert loaded == ["scipy.spatial"]
    early.load_early(True)
    assert loaded[1:] == ["scipy.spatial", "matplotlib.backends.backend_agg"]


def test_another_thread_loads_nothing(loaded):
    thread = threading.Thread(target=early.load_early, args=(True,))
    thread.start()
    thread.join()
    assert loaded == []


def test_a_missing_package_is_left_to_who_needs_it(monkeypatch):
    asked = []

    def missing(name):
        asked.append(name)
        raise ImportError(name)

    monkeypatch.setattr(early, "import_module", missing)
    early.load_early(True)
    assert "scipy.spatial" in asked


def test_preparing_an_algorithm_loads_early(run, loaded):
    run("checkregionalisation", INPUT=layer([square(0, 0)], {"code": ["a"]}, "One"), FIELD="code", FINDINGS="TEMPORARY_OUTPUT")
    assert "scipy.spatial" in loaded
