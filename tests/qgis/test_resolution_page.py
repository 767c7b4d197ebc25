"""The dock asks at which resolution communities hold."""

from __future__ import annotations

import importlib.util

import pytest
from qgis.core import QgsProject

from regio_plugin.gui.questions import RESOLUTIONS, question

from .test_dock import dock  # noqa: F401 - a fixture
from .test_functional_page import ask, page  # noqa: F401 - a fixture


def test_the_example_answers_it(page):  # noqa: F811
    pytest.importorskip("igraph")
    result = ask(page, RESOLUTIONS)
    asked = question(RESOLUTIONS)
    assert page.answer.verdict.text() == result.verdict != ""
    assert {figure.output for figure in asked.figures} <= result.numbers.keys()
    for place in range(1 + len(asked.views)):
        view = asked.seen(place)
        layer = result.layer(QgsProject.instance(), view.main)
        assert {column.field for column in view.columns} <= set(layer.fields().names())
    assert page.answer.table.model().rowCount() == 9
    assert result.command().startswith('processing.run("regio:resolutionsweep"')


def test_other_resolutions_and_no_self_flows(page):  # noqa: F811
    pytest.importorskip("igraph")
    page.choose(RESOLUTIONS)
    page.form.resolutions.setText(" 0,5;1;2 ")
    page.form.self_flows.setChecked(False)
    parameters = page.form.results()[0].parameters
    assert parameters["RESOLUTIONS"] == "0,5;1;2"
    assert parameters["SELF_FLOWS"] is False
    assert parameters["SEED"] == 1


def test_without_igraph_the_form_says_how_to_get_it(page, monkeypatch):  # noqa: F811
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *rest: None if name == "igraph" else find(name, *rest))
    page.choose(RESOLUTIONS)
    assert not page.form.ready()
    assert "need the package igraph" in page.form.hint()
