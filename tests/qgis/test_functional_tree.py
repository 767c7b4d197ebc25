"""The sliders that cut a tree of regions anew, and what is done with the answer: registered, compared, exported."""

# ruff: noqa: F811 - fixtures are imported

from __future__ import annotations

import html
import time

import numpy as np
import pytest
from qgis.core import QgsProject, QgsSettings

from regio_plugin.layers.register import Entry
from regio_plugin.layers.table_register import guess_table

from .functional_dock import PAGE, compute, method, page, partition, rest, tree  # noqa: F401 - page is a fixture
from .layers import grid, rows_of, table
from .test_dock import compare, dock, wait  # noqa: F401 - dock is a fixture


def test_sliders_cut_the_tree_as_the_algorithm_would(page):
    from regio_plugin.gui.functional.recut_panel import RecutPanel

    result = tree(page)
    panel: RecutPanel = page.steps.panel
    assert panel.number.value() == result.numbers["REGION_COUNT"] == 10
    panel.slider.setValue(4)
    rest(page)
    units, regions = (result.layer(QgsProject.instance(), name) for name in ("UNITS_WITH_REGION", "REGIONS"))
    quick = [rows_of(units), rows_of(regions)]
    assert len(partition(units)) == regions.featureCount() == result.numbers["REGION_COUNT"] == 4
    assert page.answer.verdict.text() == result.verdict
    assert page.answer.table.model().rowCount() == 4
    verdict, numbers = result.verdict, dict(result.numbers)
    page.fold.turn(True)
    page.form.number.setValue(4)
    again = compute(page)
    whole = [rows_of(again.layer(QgsProject.instance(), name)) for name in ("UNITS_WITH_REGION", "REGIONS")]
    for few, all_ in zip(quick, whole):
        assert [row.keys() for row in few] == [row.keys() for row in all_]
        for name in few[0]:
            values = [[row[name] for row in rows] for rows in (few, all_)]
            assert values[0] == (pytest.approx(values[1]) if isinstance(values[1][0], float) else values[1]), name
    assert again.verdict == verdict
    for name in ("SELF_CONTAINMENT", "MODULARITY", "REGION_COUNT"):
        assert again.numbers[name] == pytest.approx(numbers[name]), name


def test_the_map_follows_while_a_slider_moves(page):
    result = tree(page)
    units, regions = (result.layer(QgsProject.instance(), name) for name in ("UNITS_WITH_REGION", "REGIONS"))
    page.steps.panel.number.setValue(6)
    assert len(partition(units)) == 6, "before the slider rests"
    assert regions.opacity() == 0, "old outlines are not drawn"
    rest(page)
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
    rest(page)
    wait(lambda: result.pictures["PICTURE"] != before)
    assert page.answer.pictures.count() == 1


def test_the_table_wears_the_colours_of_the_map(page):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtGui import QColor

    from regio_plugin.styling.functional_styles import region_fill

    result = compute(page)
    regions = result.layer(QgsProject.instance(), "REGIONS")
    expected = {row["name"]: QColor(region_fill(row["colour"])).name() for row in regions.getFeatures()}
    model = page.answer.table.model()
    cells = [model.index(row, 0) for row in range(model.rowCount())]
    found = {cell.data(): cell.data(Qt.ItemDataRole.DecorationRole).toImage().pixelColor(5, 5).name() for cell in cells}
    assert found == expected


def test_other_methods_have_no_sliders(page):
    compute(page)
    assert not page.steps.panel.isVisibleTo(page)


def test_regions_that_are_added_can_be_compared_at_once(page, dock):
    tree(page)
    units = page.source.unit_layer
    before = units.fields().names()
    page.steps.panel.number.setValue(5)
    rest(page)
    page.steps.add.click()
    entry = [entry for entry in dock.register if entry.kind == "functional"][-1]
    assert entry.layer_id == units.id(), "on the layer of the units, so that units are shared"
    assert set(units.fields().names()) - set(before) == {entry.code_field, entry.name_field}
    assert "5" in entry.label
    assert entry.domain == "work"
    assert len({row[entry.code_field] for row in units.getFeatures()}) == 5
    assert entry.label in page.steps.done.text()
    page.steps.compare.trigger()
    assert dock.pages.currentIndex() == 1
    assert dock.compare.form.a.entry == entry, "added once"
    assert compare(dock).state.value == "finished", dock.results.current.error
    dock.compare.choose("nesting")
    dock.compare.form.finer.choose("police_zone")
    dock.compare.form._first_changed()
    assert entry.key in [dock.compare.form.coarser.itemData(k) for k in range(dock.compare.form.coarser.count())]


def test_what_is_taken_out_of_the_register_leaves_no_field(page, dock):
    compute(page)
    units = page.source.unit_layer
    before = units.fields().names()
    page.steps.add.click()
    page.steps.add.click()
    made = [entry for entry in dock.register if entry.code_field.startswith("basin_")]
    assert len(made) == 1, "the same regions are added once"
    dock.regions.tree.expandAll()
    for place in range(dock.regions.tree.topLevelItemCount()):
        group = dock.regions.tree.topLevelItem(place)
        for k in range(group.childCount()):
            group.child(k).setSelected(group.child(k).text(0) == made[0].label)
    dock.regions.remove.click()
    assert units.fields().names() == before


def test_computing_again_renews_the_tree_of_the_sliders(page):
    result = tree(page)
    old = page.steps.panel._recut
    page.again_wanted.emit(result)
    wait(lambda: not page._runner.busy and page.steps.panel.ready and page.steps.panel._recut is not old)
    page.steps.panel.number.setValue(3)
    rest(page)
    assert len(partition(result.layer(QgsProject.instance(), "UNITS_WITH_REGION"))) == 3


def test_the_page_results_shows_the_cut_too(page, dock):
    tree(page)
    page.steps.panel.number.setValue(3)
    rest(page)
    dock.show_page(2)
    assert dock.results.answer.verdict.text() == page.answer.verdict.text()
    assert dock.results.answer.table.model().rowCount() == 3


def test_an_older_answer_is_taken_up_again(page, dock):
    first = tree(page)
    page.fold.turn(True)
    method(page, 0)
    second = compute(page)
    dock.show_page(2)
    assert dock.results.current is second
    dock.results.chooser.setCurrentIndex(1)
    dock.results.chooser.activated.emit(1)
    assert page.current is first
    wait(lambda: page.steps.panel.ready)
    page.steps.panel.number.setValue(4)
    rest(page)
    assert first.numbers["REGION_COUNT"] == 4
    assert second.numbers["REGION_COUNT"] != 4


def test_the_map_shows_the_answer_of_the_page_in_front(page, dock):
    result = compute(page)
    shown = QgsProject.instance().layerTreeRoot().findLayer(result.layers["UNITS_WITH_REGION"])
    dock.show_page(1)
    compare(dock)
    assert not shown.itemVisibilityChecked()
    dock.show_page(PAGE)
    assert shown.itemVisibilityChecked()


def test_a_report_is_written(page, tmp_path):
    from regio_plugin.gui.exporting import save_result

    result = tree(page)
    for ending in ("html", "xlsx", "gpkg"):
        save_result(QgsProject.instance(), result, str(tmp_path / f"regions.{ending}"))
    text = html.unescape((tmp_path / "regions.html").read_text(encoding="utf-8"))
    assert result.verdict in text
    assert "data:image/png;base64," in text


def test_answers_go_with_their_project(page):
    tree(page)
    QgsProject.instance().clear()
    assert page.current is None
    assert not page.answer.isVisibleTo(page)
    assert page.hint.text()


def test_a_step_of_the_slider_takes_less_than_50_ms_on_600_units(dock, empty_project):
    rng, count = np.random.default_rng(1), 600
    across, up = np.divmod(np.arange(count), 25)
    far = np.hypot(across[:, None] - across, up[:, None] - up)
    amount = rng.poisson(400 * rng.lognormal(0, 1, count) / (1 + far) ** 2) * (far < 3)
    origin, destination = np.nonzero(amount)
    codes = np.array([f"u{k + 1}" for k in range(count)])
    columns = {"origin": codes[origin].tolist(), "destination": codes[destination].tolist()}
    flows = table({**columns, "amount": amount[origin, destination].tolist()}, "Flows")
    units = grid(25, 24)
    empty_project.addMapLayers([units, flows])
    dock.register.add([Entry("Units", units.id(), "nis")])
    dock.tables.add([guess_table(flows)])
    dock.show_page(PAGE)
    tree(dock.functional)
    steps = []
    for number in [*range(11, 60), *range(60, 10, -1)]:
        begin = time.perf_counter()
        dock.functional.steps.panel.slider.setValue(number)
        steps.append(time.perf_counter() - begin)
    assert sorted(steps)[len(steps) // 2] < 0.05
    QgsSettings().remove("regio")
