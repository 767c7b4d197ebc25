"""The dock page Functional regions: flows with a preview, regions of them, sliders that cut the tree, further questions."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QApplication

from regio_plugin.gui.questions import FUNCTIONAL, question

from .test_dock import dock, wait  # noqa: F401 - dock is a fixture

PAGE = 3


@pytest.fixture
def page(dock, empty_project):  # noqa: F811
    """The page in a dock with the example province."""
    dock.load_example()
    dock.show_page(PAGE)
    yield dock.functional
    QgsSettings().remove("regio")


def method(page, number):
    page.form.method.setCurrentIndex(number)
    page.form.method.activated.emit(number)
    return page.form


def put(box, value):
    place = box.findData(value)
    assert place >= 0, value
    box.setCurrentIndex(place)
    box.activated.emit(place)


def compute(page):
    assert page.run.isEnabled(), page.hint.text()
    page.run.click()
    wait(lambda: not page._runner.busy and page.current.state.value not in ("running", "waiting"))
    assert page.current.state.value == "finished", page.current.error
    return page.current


def test_the_example_gives_regions_in_one_click(page):
    result = compute(page)
    assert page.answer.isVisibleTo(page)
    assert page.answer.verdict.text() == result.verdict != ""
    assert not page.settings.isVisibleTo(page), "the settings make room for the answer"
    asked = question(FUNCTIONAL)
    fields = result.layer(QgsProject.instance(), asked.main).fields().names()
    assert {column.field for column in asked.columns} <= set(fields)
    assert {figure.output for figure in asked.figures} <= result.numbers.keys()
    assert page.answer.table.model().rowCount() == result.numbers["REGION_COUNT"] > 1
