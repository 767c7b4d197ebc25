"""The dock: registering, comparing in the background, results linked with map and data."""

from __future__ import annotations

import csv
import time

import pytest
from qgis.core import QgsApplication, QgsFeature, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QLabel

from regio_plugin.layers.register import Entry

from .layers import grid, square

FINER, COARSER = "care", "reference"


@pytest.fixture
def units(empty_project):
    """Four by two squares: three care zones in two reference regions; zone c straddles both with unit u7."""
    layer = grid(
        4,
        2,
        {
            "naam": [f"Town {k}" for k in range(1, 9)],
            "people": [100, 200, 300, 400, 500, 600, 700, 800],
            FINER: ["a", "a", "b", "b", "a", "c", "c", "c"],
            COARSER: ["1", "1", "2", "2", "1", "1", "2", "2"],
        },
        "Municipalities",
    )
    empty_project.addMapLayer(layer)
    return layer


@pytest.fixture
def dock(qgis_iface, empty_project):
    from regio_plugin.gui.dock import RegioDock

    QgsSettings().remove("regio")
    dock = RegioDock(qgis_iface)
    dock.resize(380, 700)
    dock.show()
    yield dock
    dock.close_down()
    dock.close()
    dock.deleteLater()


@pytest.fixture
def ready(dock, units):
    """A dock in which both divisions are registered."""
    dock.register.add(
        [
            Entry("Care zones", units.id(), FINER, "", "administrative", 2, "care"),
            Entry("Reference regions", units.id(), COARSER, "", "administrative", 3, "cooperation"),
        ]
    )
    return dock


def wait(condition, seconds: float = 20.0) -> None:
    """Let Qt work until something holds."""
    end = time.monotonic() + seconds
    while not condition():
        QApplication.processEvents()
        assert time.monotonic() < end, "it took too long"
        time.sleep(0.005)


def settled(dock) -> bool:
    result = dock.results.current
    return not dock.runner.busy and result is not None and result.state.value not in ("running", "waiting")


def compare(dock):
    dock.compare.run.click()
    wait(lambda: settled(dock))
    return dock.results.current


def texts(dock, column=0):
    model = dock.results.answer.table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_an_empty_dock_teaches_what_to_do(dock):
    words = " ".join(label.text() for label in dock.regions.findChildren(QLabel))
    assert "No regions yet" in words
    assert not dock.compare.run.isEnabled()
    assert "Add regions on the page Regions first" in dock.compare.hint.text()


def test_several_code_fields_of_one_layer_are_added_at_once(dock, units):
    dock.regions._open_add(False)
    panel = dock.regions.add_panel
    names = [panel.fields.topLevelItem(k).text(0) for k in range(panel.fields.topLevelItemCount())]
    assert {"Care", "Reference"} <= set(names)
    assert "Guessed:" in panel.form.guess.text()
    panel.add.click()
    assert {entry.code_field for entry in dock.register} >= {FINER, COARSER}
    shown = dock.regions.tree.topLevelItem(0)
    assert shown.childCount() >= 2


def test_a_guess_can_be_corrected_before_adding(dock, units):
    dock.regions._open_add(False)
    panel = dock.regions.add_panel
    panel.fields.setCurrentItem(panel.fields.topLevelItem(0))
    panel.form.level.setValue(7)
    panel.add.click()
    assert 7 in [entry.level for entry in dock.register]


def test_layers_are_added_from_a_file(dock, units, tmp_path):
    from .layers import saved

    path = saved(units, tmp_path / "towns.gpkg", "towns")
    dock.regions._open_add(True)
    dock.regions.add_panel.file.setFilePath(path)
    dock.regions.add_panel.add.click()
    layers = {dock.register.layer(entry).source().partition("|")[0] for entry in dock.register}
    assert layers == {path}


def test_the_page_compare_proposes_finer_and_coarser(ready):
    assert ready.compare.form.finer.currentText() == "Care zones"
    assert [entry.label for entry in ready.compare.form.others()] == ["Reference regions"]
    assert ready.compare.run.isEnabled()


def test_comparing_gives_verdict_figures_and_table(ready):
    result = compare(ready)
    assert result.state.value == "finished", result.error
    assert result.verdict == "2 of 3 regions of Care zones lie inside one region of Reference regions; 1 does not: c."
    assert ready.results.answer.verdict.text() == result.verdict
    assert result.numbers["CONFORMING_COUNT"] == 2
    assert texts(ready) == ["c"], "only the region that breaks the rule is listed first"
    ready.results.answer.only.setChecked(False)
    assert sorted(texts(ready)) == ["a", "b", "c"]


def test_results_stand_in_one_group_of_the_layer_tree_with_a_style(ready):
    result = compare(ready)
    group = QgsProject.instance().layerTreeRoot().findGroup("Regio").findGroup(result.title)
    layers = [node.layer() for node in group.findLayers()]
    assert [layer.customProperty("regio/style") for layer in layers] == ["breakers", "outlines", "conformity"]
    parents = {feature["region"]: feature["children"] for feature in layers[1].getFeatures()}
    assert parents == {"1": 1, "2": 2}
    assert layers[1].name() == "Reference regions"
    assert layers[2].renderer().type() == "categorizedSymbol"


def test_an_empty_layer_is_not_put_on_the_map(ready, units):
    units.startEditing()
    wrong = next(f.id() for f in units.getFeatures() if f["nis"] == "u6")
    units.changeAttributeValue(wrong, units.fields().lookupField(FINER), "a")
    result = compare(ready)
    assert set(result.layers) == {"REGIONS", "PARENTS"}, "nothing breaks the rule"
    units.rollBack()


def test_clicking_a_row_highlights_and_zooms_to_it(ready):
    compare(ready)
    canvas = ready.iface.mapCanvas()
    before = canvas.extent()
    ready.results.answer.table.selectRow(0)
    assert len(ready.results.answer._link._highlights) == 1
    assert canvas.extent() != before


def test_selecting_on_the_map_selects_the_row(ready):
    result = compare(ready)
    ready.results.answer.only.setChecked(False)
    layer = result.layer(QgsProject.instance(), "REGIONS")
    feature = next(f for f in layer.getFeatures() if f["region"] == "b")
    layer.selectByIds([feature.id()])
    rows = ready.results.answer.table.selectionModel().selectedRows()
    assert [index.data() for index in rows] == ["b"]


def test_filter_and_chart_narrow_the_table(ready):
    compare(ready)
    ready.results.answer.only.setChecked(False)
    ready.results.answer.filter.setText("town 6")
    assert texts(ready) == ["c"]
    ready.results.answer.filter.setText("")
    ready.results.answer.chart.picked.emit("conforming")
    assert sorted(texts(ready)) == ["a", "b"]
    ready.results.answer.shown_group.click()
    assert sorted(texts(ready)) == ["a", "b", "c"]


def test_sorting_goes_by_number_not_by_text(ready):
    compare(ready)
    ready.results.answer.only.setChecked(False)
    ready.results.answer.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert texts(ready)[0] == "c"
    ready.results.answer.table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert texts(ready)[-1] == "c"


def test_an_edit_after_the_run_makes_the_result_stale_and_it_can_be_computed_again(ready, units):
    result = compare(ready)
    old = dict(result.layers)
    units.startEditing()
    field = units.fields().lookupField(FINER)
    wrong = next(f.id() for f in units.getFeatures() if f["nis"] == "u6")
    units.changeAttributeValue(wrong, field, "a")
    assert result.state.value == "stale"
    assert ready.results.answer.stale.isVisibleTo(ready.results)
    ready.results.answer.again.click()
    wait(lambda: settled(ready))
    assert result.state.value == "finished"
    assert result.numbers["CONFORMING_COUNT"] == 3, "unsaved edits count"
    assert not set(old.values()) & set(QgsProject.instance().mapLayers()), "the old layers make place"
    units.rollBack()


def test_an_edit_during_the_run_is_not_lost(ready, units):
    ready.compare.run.click()
    units.startEditing()
    units.changeAttributeValue(next(units.getFeatures()).id(), units.fields().lookupField(FINER), "b")
    wait(lambda: settled(ready))
    assert ready.results.current.state.value == "stale"
    units.rollBack()


def test_several_coarser_maps_give_a_result_each(ready, units):
    units.dataProvider().addAttributes([units.fields().field(COARSER)])
    ready.register.add([Entry("Towns", units.id(), "nis", "naam", "administrative", 1)])
    page = ready.compare
    for k in range(page.form.coarser.count()):
        page.form.coarser.setItemCheckState(k, Qt.CheckState.Checked)
    page.run.click()
    wait(lambda: settled(ready) and not ready.runner.busy)
    listed = {ready.results.chooser.itemText(k) for k in range(ready.results.chooser.count())}
    assert listed == {"2 of 3: Care zones in Reference regions", "0 of 3: Care zones in Towns"}


def test_the_map_shows_the_layers_of_the_result_on_show(ready):
    first = compare(ready)
    ready.show_page(1)
    ready.compare.firm.setChecked(True)
    second = compare(ready)
    root = QgsProject.instance().layerTreeRoot()

    def visible(result):
        return {root.findLayer(key).itemVisibilityChecked() for key in result.layers.values()}

    assert (visible(first), visible(second)) == ({False}, {True})
    ready.results.chooser.setCurrentIndex(1)
    ready.results.chooser.activated.emit(1)
    assert (visible(first), visible(second)) == ({True}, {False})


def test_counting_people_is_offered_and_used(ready):
    places = [ready.compare.form.count.itemText(k) for k in range(ready.compare.form.count.count())]
    assert places[:2] == ["units", "area"]
    assert "people" in places
    ready.compare.form.count.setCurrentIndex(places.index("people"))
    result = compare(ready)
    assert result.parameters["WEIGHT_FIELD"] == "people"
    assert result.numbers["CONFORMITY"] == pytest.approx((3600 - 600) / 3600)


def test_a_failing_run_says_why_in_a_sentence(ready, units):
    ready.compare.form.count.setCurrentIndex(ready.compare.form.count.findText("people"))
    units.startEditing()
    units.changeAttributeValue(next(units.getFeatures()).id(), units.fields().lookupField("people"), -5)
    result = compare(ready)
    assert result.state.value == "failed"
    assert 'Field "people" of "Municipalities" must hold numbers of at least 0' in ready.results.trouble.text()
    units.rollBack()
    ready.results.retry.click()
    wait(lambda: settled(ready))
    assert result.state.value == "finished"


def test_a_layer_removed_during_the_run_does_no_harm(ready, units):
    ready.compare.run.click()
    QgsProject.instance().removeMapLayer(units.id())
    wait(lambda: settled(ready))
    assert ready.results.current.state.value in ("stale", "finished")
    assert ready.compare.form.finer.count() == 0


def test_cancel_ends_the_run(ready):
    ready.compare.run.click()
    ready.compare.cancel.click()
    wait(lambda: settled(ready))
    assert ready.results.current.state.value in ("cancelled", "finished")


def test_borders_are_judged_by_the_other_divisions(ready):
    ready.compare.firm.setChecked(True)
    assert not hasattr(ready.compare.form, "count"), "borders are not counted"
    result = compare(ready)
    assert result.state.value == "finished", result.error
    assert result.question == "borders"
    assert result.numbers["ARC_COUNT"] == 3


def test_borders_between_all_units_count_the_reference_too(ready):
    ready.compare.firm.setChecked(True)
    ready.compare.form.all_units.setChecked(True)
    result = compare(ready)
    assert result.numbers["ARC_COUNT"] == 10
    assert result.parameters["DELINEATION_FIELDS"] == [FINER, COARSER]


def test_the_check_of_a_division_is_a_result_too(ready):
    ready.regions.tree.topLevelItem(0).child(0).setSelected(True)
    ready.regions.check.click()
    wait(lambda: settled(ready))
    assert ready.results.current.question == "check"
    assert "fit for use" in ready.results.answer.verdict.text()


def test_ticking_a_division_shows_it_and_unticking_hides_it(ready):
    item = ready.regions.tree.topLevelItem(0).child(0)
    count = len(QgsProject.instance().mapLayers())
    item.setCheckState(0, Qt.CheckState.Checked)
    layers = QgsProject.instance().mapLayers().values()
    assert len(layers) == count + 1
    assert any(layer.renderer().type() == "mergedFeatureRenderer" for layer in layers if isinstance(layer, QgsVectorLayer))
    ready.regions.tree.topLevelItem(0).child(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert len(QgsProject.instance().mapLayers()) == count


def test_the_table_is_copied_as_it_is_shown(ready):
    compare(ready)
    ready.results.answer.copy.click()
    lines = QgsApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:2] == ["Region", "Lies mainly in"]
    assert lines[1].startswith("c\t2")


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_table_is_exported(ready, tmp_path, ending):
    from regio_plugin.gui.exporting import save_result

    result = compare(ready)
    path = str(tmp_path / f"out.{ending}")
    save_result(QgsProject.instance(), result, path)
    if ending == "csv":
        with open(path, encoding="utf-8-sig") as file:
            assert [row["region"] for row in csv.DictReader(file)] == ["a", "b", "c"]
    else:
        layer = QgsVectorLayer(path, "x", "ogr")
        assert [feature["region"] for feature in layer.getFeatures()] == ["a", "b", "c"]


def test_layers_are_exported_with_their_styles(ready, tmp_path):
    from regio_plugin.gui.exporting import save_result

    result = compare(ready)
    path = str(tmp_path / "out.gpkg")
    save_result(QgsProject.instance(), result, path)
    opened = QgsVectorLayer(path, "x", "ogr")
    names = [info.split("!!::!!")[1] for info in opened.dataProvider().subLayers()]
    assert len([name for name in names if name != "layer_styles"]) == 3
    main = result.layer(QgsProject.instance(), "REGIONS").name()
    fresh = QgsVectorLayer(f"{path}|layername={main}", "fresh", "ogr")
    fresh.loadDefaultStyle()
    assert fresh.renderer().type() == "categorizedSymbol"


def test_the_map_is_exported_for_paper_and_the_report_holds_verdict_and_map(ready, tmp_path):
    from regio_plugin.gui.exporting import save_result

    result = compare(ready)
    pdf, page = tmp_path / "map.pdf", tmp_path / "report.html"
    save_result(QgsProject.instance(), result, str(pdf))
    assert pdf.read_bytes().startswith(b"%PDF")
    save_result(QgsProject.instance(), result, str(page))
    text = page.read_text(encoding="utf-8")
    assert "2 of 3 regions of Care zones lie inside one region of Reference regions" in text
    assert "data:image/png;base64," in text
    assert "Town 6" in text


def test_reports_of_borders_and_checks_are_written_too(ready, tmp_path):
    from regio_plugin.gui.exporting import save_result

    ready.compare.firm.setChecked(True)
    result = compare(ready)
    page = tmp_path / "borders.html"
    save_result(QgsProject.instance(), result, str(page))
    assert "Reference regions" in page.read_text(encoding="utf-8")
    ready.regions.tree.topLevelItem(0).child(0).setSelected(True)
    ready.regions.check.click()
    wait(lambda: settled(ready))
    save_result(QgsProject.instance(), ready.results.current, str(page))
    assert "fit for use" in page.read_text(encoding="utf-8")


def test_the_command_reproduces_the_result(ready):
    import processing  # noqa: F401 - the command needs it

    result = compare(ready)
    ready.results.answer.python.click()
    command = QgsApplication.clipboard().text()
    assert 'processing.run("regio:nesteddollconformity"' in command
    assert "'FINER_FIELD': 'care'" in command
    assert result.parameters["FINER"] in command


def test_settings_are_remembered(ready):
    ready.compare.form.sliver.setValue(75)
    ready.compare.firm.setChecked(True)
    compare(ready)
    from regio_plugin.gui.compare_page import ComparePage

    fresh = ComparePage(QgsProject.instance(), ready.register, ready.tables, ready.runner)
    assert fresh.firm.isChecked()
    fresh.nest.setChecked(True)
    assert fresh.form.sliver.value() == 75
    fresh.form.sliver.setValue(50)
    fresh.keep()


def test_the_dock_fits_in_320_pixels(ready):
    compare(ready)
    for page in range(3):
        ready.show_page(page)
        QApplication.processEvents()
        assert ready.minimumSizeHint().width() <= 320
        assert ready.minimumSizeHint().height() <= 500


def test_the_example_loads_and_compares_in_a_few_clicks(dock, empty_project):
    dock.load_example()
    assert len(dock.register) >= 8
    dock.show_page(1)
    result = compare(dock)
    assert result.state.value == "finished", result.error
    assert "do not" in result.verdict or "does not" in result.verdict
    dock.load_example()
    assert len({entry.key for entry in dock.register}) == len(dock.register)


def test_a_missing_package_is_explained_instead_of_the_pages(qgis_iface, monkeypatch):
    from regio_plugin.gui import dock as module

    monkeypatch.setattr(module, "problem", lambda: "Regio needs pandas, which this QGIS does not have.")
    dock = module.RegioDock(qgis_iface)
    words = [label.text() for label in dock.findChildren(QLabel)]
    assert "Regio needs pandas, which this QGIS does not have." in words
    assert dock.register is None
    dock.close_down()


def test_a_region_of_several_layers_is_compared_by_geometry(ready, empty_project):
    from .layers import layer as make

    wide = make([square(0, 0, 2, 2), square(2, 0, 2, 2)], {"code": ["W", "E"]}, "Halves")
    empty_project.addMapLayer(wide)
    (entry,) = ready.register.add([Entry("Halves", wide.id(), "code", "", "functional", 4)])
    page = ready.compare
    for k in range(page.form.coarser.count()):
        state = Qt.CheckState.Checked if page.form.coarser.itemData(k) == entry.key else Qt.CheckState.Unchecked
        page.form.coarser.setItemCheckState(k, state)
    assert page.form.count.itemText(0) == "area", "units cannot be counted across layers"
    result = compare(ready)
    assert result.numbers["CONFORMING_COUNT"] == 2


def test_redrawing_the_map_does_not_make_a_result_stale(ready, units):
    result = compare(ready)
    units.reload()
    units.dataChanged.emit()
    assert result.state.value == "finished"


def test_adding_features_makes_a_result_stale(ready, units):
    result = compare(ready)
    feature = QgsFeature(units.fields())
    units.dataProvider().addFeatures([feature])
    units.dataChanged.emit()
    assert result.state.value == "stale"


def test_results_go_with_their_project_and_the_dock_goes_on(ready, units):
    compare(ready)
    QgsProject.instance().clear()
    assert ready.results.current is None
    assert ready.results.chooser.count() == 0
    fresh = units_again()
    QgsProject.instance().addMapLayer(fresh)
    ready.register.add(
        [
            Entry("Care zones", fresh.id(), FINER, "", "administrative", 2, "care"),
            Entry("Reference regions", fresh.id(), COARSER, "", "administrative", 3, "cooperation"),
        ]
    )
    assert compare(ready).state.value == "finished"


def units_again():
    return grid(2, 1, {FINER: ["a", "b"], COARSER: ["1", "1"]}, "Others")


def test_the_same_question_is_answered_in_the_same_place(ready):
    first = compare(ready)
    ready.show_page(1)
    assert compare(ready) is first
    assert ready.results.chooser.count() == 1


def test_the_explanation_says_what_was_compared(ready):
    ready.compare.firm.setChecked(True)
    compare(ready)
    assert "Who may draw a border: Reference regions." in ready.results.answer.meaning.text()


def test_units_are_counted_where_they_can_be_and_the_page_says_where_not(ready, empty_project):
    from .layers import layer as make

    wide = make([square(0, 0, 2, 2), square(2, 0, 2, 2)], {"code": ["W", "E"]}, "Halves")
    empty_project.addMapLayer(wide)
    ready.register.add([Entry("Halves", wide.id(), "code", "", "functional", 4)])
    for k in range(ready.compare.form.coarser.count()):
        ready.compare.form.coarser.setItemCheckState(k, Qt.CheckState.Checked)
    assert ready.compare.form.count.currentText() == "units"
    assert "area is used for Halves" in ready.compare.hint.text()


def test_the_dialog_for_tables_starts_with_units_and_table(ready, units, empty_project):
    from .layers import table

    members = table({"unit": ["u1"], "zone": ["a"]}, "members")
    empty_project.addMapLayer(members)
    ready.register.add([Entry("Towns", units.id(), "nis", "naam", "administrative", 1)])
    assert ready._table_inputs() == {"UNITS": units.id(), "UNIT_FIELD": "nis", "TABLE": members.id()}
