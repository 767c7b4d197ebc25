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


def tree(page):
    method(page, 1)
    result = compute(page)
    wait(lambda: page.steps.panel.ready)
    return result


def partition(layer):
    """The units of every region."""
    found = {}
    for feature in layer.getFeatures():
        found.setdefault(feature["region"], set()).add(feature["unit"])
    return {frozenset(units) for units in found.values()}


def test_sliders_cut_the_tree_as_the_algorithm_would(page):
    from regio_plugin.gui.functional.recut_panel import RecutPanel

    result = tree(page)
    panel: RecutPanel = page.steps.panel
    assert panel.number.value() == result.numbers["REGION_COUNT"] == 10
    panel.slider.setValue(4)
    panel.rest()
    units, regions = (result.layer(QgsProject.instance(), name) for name in ("UNITS_WITH_REGION", "REGIONS"))
    quick = partition(units), {row["name"]: row["self_containment"] for row in regions.getFeatures()}
    assert len(quick[0]) == regions.featureCount() == result.numbers["REGION_COUNT"] == 4
    assert page.answer.verdict.text() == result.verdict
    assert page.answer.table.model().rowCount() == 4
    verdict, numbers = result.verdict, dict(result.numbers)
    page.fold.turn(True)
    page.form.number.setValue(4)
    again = compute(page)
    units, regions = (again.layer(QgsProject.instance(), name) for name in ("UNITS_WITH_REGION", "REGIONS"))
    assert quick[0] == partition(units)
    assert quick[1] == pytest.approx({row["name"]: row["self_containment"] for row in regions.getFeatures()})
    assert again.verdict == verdict
    for name in ("SELF_CONTAINMENT", "MODULARITY", "REGION_COUNT"):
        assert again.numbers[name] == pytest.approx(numbers[name]), name


def test_the_map_follows_while_a_slider_moves(page):
    result = tree(page)
    units, regions = (result.layer(QgsProject.instance(), name) for name in ("UNITS_WITH_REGION", "REGIONS"))
    page.steps.panel.number.setValue(6)
    assert len(partition(units)) == 6, "before the slider rests"
    assert regions.opacity() == 0, "old outlines are not drawn"
    page.steps.panel.rest()
    assert regions.opacity() == 1
    assert {row["region"] for row in regions.getFeatures()} == {row["region"] for row in units.getFeatures()}


def test_the_level_slider_and_the_number_say_the_same(page):
    tree(page)
    panel = page.steps.panel
    panel.level.setValue(600)
    height = panel._recut.tree.height[panel._recut.tree.most - panel.number.value() - 1]
    assert height <= 0.6
    panel.number.setValue(panel.number.value() - 1)
    assert panel._recut.tree.height[panel._recut.tree.most - panel.number.value() - 1] > 0.6
    panel.jump.click()
    assert panel.number.value() == panel._recut.tree.largest_jump(most=100)


def test_a_new_picture_of_the_tree_follows_the_cut(page):
    result = tree(page)
    before = result.pictures["PICTURE"]
    page.steps.panel.number.setValue(3)
    page.steps.panel.rest()
    wait(lambda: result.pictures["PICTURE"] != before)
    assert page.answer.pictures.count() == 1


def test_other_methods_have_no_sliders(page):
    compute(page)
    assert not page.steps.panel.isVisibleTo(page)


def test_regions_that_are_added_can_be_compared_at_once(page, dock):  # noqa: F811
    tree(page)
    units = page.source.unit_layer
    before = units.fields().names()
    page.steps.panel.number.setValue(5)
    page.steps.panel.rest()
    page.steps.add.click()
    entry = [entry for entry in dock.register if entry.kind == "functional"][-1]
    assert entry.layer_id == units.id(), "on the layer of the units, so that units are shared"
    assert set(units.fields().names()) - set(before) == {entry.code_field, entry.name_field}
    assert "5" in entry.label
    assert len({row[entry.code_field] for row in units.getFeatures()}) == 5
    assert entry.label in page.steps.done.text()
    dock.show_page(1)
    dock.compare.choose("nesting")
    dock.compare.form.finer.choose("police_zone")
    dock.compare.form._first_changed()
    assert entry.key in [dock.compare.form.coarser.itemData(k) for k in range(dock.compare.form.coarser.count())]
