"""The page Functional regions in a dock with the example province, and what its tests do with it."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings

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
    place = next(k for k in range(box.count()) if box.itemData(k) == value)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def compute(page):
    assert page.run.isEnabled(), page.hint.text()
    page.run.click()
    wait(lambda: not page._runner.busy and page.current.state.value not in ("running", "waiting"))
    assert page.current.state.value == "finished", page.current.error
    return page.current


def tree(page):
    method(page, 1)
    result = compute(page)
    wait(lambda: page.steps.panel.ready)
    return result


def rest(page):
    """Let the slider rest until figures, shapes and picture are there."""
    page.steps.panel.rest()
    wait(lambda: page.steps.panel.at_rest)
    assert page.steps.panel.grid.isEnabled(), page.steps.panel.words.text()


def partition(layer):
    """The units of every region."""
    found = {}
    for feature in layer.getFeatures():
        found.setdefault(feature["region"], set()).add(feature["unit"])
    return {frozenset(units) for units in found.values()}
