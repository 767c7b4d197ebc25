"""The dock page Functional regions: flows with a preview, methods and presets, regions, further questions."""

# ruff: noqa: F811 - fixtures are imported

from __future__ import annotations

import time

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QApplication

from regio_plugin.gui.questions import FUNCTIONAL, question

from .functional_dock import compute, method, page, partition, put, tree  # noqa: F401 - page is a fixture
from .layers import table
from .test_dock import compare, dock, wait  # noqa: F401 - dock is a fixture


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


def ask(page, key):
    """Answer a further question; where it needs a division, one of the register."""
    put(page.task, key)
    if hasattr(page.form, "replicates"):
        page.form.replicates.setValue(10)
    result = compute(page)
    assert result.question == key
    return result


@pytest.mark.parametrize("key", ["flow_map", "flow_figures", "flow_stability", "scales"])
def test_the_example_answers_every_further_question(page, key):
    result = ask(page, key)
    answer, project = page.answer, QgsProject.instance()
    assert answer.verdict.text() == result.verdict != ""
    asked = question(key)
    assert {figure.output for figure in asked.figures} <= result.numbers.keys()
    assert answer.view.count() == 1 + len(asked.views)
    for place in range(answer.view.count()):
        answer.view.setCurrentIndex(place)
        answer.view.activated.emit(place)
        view = asked.seen(answer.view.currentData())
        layer = result.layer(project, view.main)
        assert {column.field for column in view.columns} <= set(layer.fields().names()), view.main
        assert answer.table.model().rowCount() == layer.featureCount()
        if view.grouping:
            assert {row[view.grouping] for row in layer.getFeatures()} <= {group.key for group in view.groups}
    assert result.command().startswith(f'processing.run("{asked.algorithm}"')


def test_flows_lie_over_pale_units(page):
    result = ask(page, "flow_map")
    project = QgsProject.instance()
    order = [layer.id() for layer in project.layerTreeRoot().layerOrder()]
    lines, units = result.layers["FLOW_LINES"], next(key for key in order if project.mapLayer(key).name() == "Units")
    group = project.layerTreeRoot().findLayer(lines).parent()
    assert group.findLayer(units) is not None
    assert order.index(lines) < order.index(units)


def test_scales_compare_all_kinds_so_that_none_is_to_be_chosen(page):
    assert page.form.source.kind.isVisibleTo(page)
    put(page.task, "scales")
    assert not page.form.source.kind.isVisibleTo(page)
    put(page.task, "functional")
    assert page.form.source.kind.isVisibleTo(page)


def test_rings_say_in_plain_sight_where_their_cores_come_from(page):
    form = method(page, 2)
    assert form.cores.isVisibleTo(page)
    assert form.core_size.isEnabled()
    assert not method(page, 0).cores.isVisibleTo(page)


def test_how_sure_regions_are_is_evidence_on_borders(page, dock):
    borders = ask(page, "flow_stability").layers["BORDERS"]
    dock.show_page(1)
    dock.compare.choose("borders")
    form = dock.compare.form
    form.firmness.showPopup()
    form.firmness.hidePopup()
    form.firmness.setCurrentIndex(form.firmness.findData(borders))
    (result,) = form.results()
    assert (result.parameters["FIRMNESS"], result.parameters["UNIT_FIELD"]) == (borders, "code")
    assert borders in result.inputs
    done = compare(dock)
    assert done.state.value == "finished", done.error
    rows = list(done.layer(QgsProject.instance(), "ARCS").getFeatures())
    assert any("of the runs" in row["sentence"] for row in rows)


def test_every_figure_and_question_explains_itself():
    from regio_plugin.gui.functional import ASKED

    for key in ASKED:
        asked = question(key)
        assert asked.meaning.endswith("."), key
        assert all(figure.meaning.endswith(".") for figure in asked.figures), key
        for place in range(1 + len(asked.views)):
            view = asked.seen(place)
            assert view.main in asked.outputs, key
            assert view.sorted_by in ("", *(column.field for column in view.columns)), key


def test_the_first_rows_are_shown_and_how_many_codes_match(page):
    page.preview.look()
    assert page.preview.found.match_rate == 1
    assert "100 %" in page.preview.words.text()
    rows = page.preview.rows
    names = [rows.horizontalHeaderItem(k).text() for k in range(rows.columnCount())]
    assert rows.rowCount() == 5
    assert "fid" not in names
    line = {name: rows.item(0, k).text() for k, name in enumerate(names)}
    assert (line["origin"], line["destination"], line["commuters"], line["movers"]) == ("01001", "01001", "835", "474")
    assert not page.preview.mergers.isVisibleTo(page)


def other_year(empty_project):
    """Flows whose codes are no units."""
    codes = [f"9{k:04d}" for k in range(31)]
    layer = table({"from": codes[:-1], "to": codes[1:], "people": list(range(30))}, "Flows of 1990")
    empty_project.addMapLayer(layer)
    return layer


def test_flows_of_another_year_offer_a_table_of_mergers(page, empty_project):
    layer = other_year(empty_project)
    page.source.add.click()
    panel = page.table_panel
    assert panel.isVisibleTo(page)
    panel.layer.setLayer(layer)
    assert panel.role.currentData() == "flows"
    assert panel.entry().columns == {"origin": "from", "destination": "to", "amount": "people"}
    panel.add.click()
    assert page.source.table.label == "Flows of 1990"
    page.preview.look()
    assert page.preview.found.match_rate == 0
    assert page.preview.words.text().startswith("0 %")
    assert "another year" in page.preview.more.text()
    page.preview.mergers.click()
    assert panel.role.currentData() == "crosswalk"


def test_a_square_matrix_is_recognised_and_gives_regions(page, empty_project, dock):
    flows, codes = page.source.flow_layer, sorted(row["code"] for row in page.source.unit_layer.getFeatures())
    amount = {(row["origin"], row["destination"]): row["commuters"] for row in flows.getFeatures()}
    layer = table({"code": codes, **{b: [amount.get((a, b), 0) for a in codes] for b in codes}}, "Matrix")
    empty_project.addMapLayer(layer)
    page.source.add.click()
    page.table_panel.layer.setLayer(layer)
    assert "square matrix" in page.table_panel.message.text()
    page.table_panel.add.click()
    page.preview.look()
    assert page.preview.found.match_rate == 1
    first = compute(page).numbers
    page.fold.turn(True)
    page.source.flows.setCurrentIndex(1 - page.source.flows.currentIndex())
    page.source.flows.activated.emit(0)
    assert page.source.table.label != "Matrix"
    assert compute(page).numbers == pytest.approx(first)


def test_a_parquet_file_becomes_a_table(page, tmp_path):
    pandas = pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    path = tmp_path / "pendel.parquet"
    frame = pandas.DataFrame({"herkomst": ["01001", "01002"], "bestemming": ["01002", "01001"], "aantal": [5, 7]})
    frame.to_parquet(path, index=False)
    page.source.add.click()
    page.table_panel.file.setFilePath(str(path))
    assert page.table_panel.entry().columns == {"origin": "herkomst", "destination": "bestemming", "amount": "aantal"}
    page.table_panel.add.click()
    page.preview.look()
    assert page.preview.found.match_rate == 1
    assert page.source.flow_layer.name() == "pendel"
    path.write_bytes(b"no such thing")
    page.source.add.click()
    page.table_panel.file.setFilePath("")
    page.table_panel.file.setFilePath(str(path))
    assert "pendel.parquet" in page.table_panel.message.text()
    assert not page.table_panel.add.isEnabled()


def test_an_empty_project_says_what_is_missing(dock):
    from regio_plugin.gui.functional import ASKED

    for key in ASKED:
        dock.functional.choose(key)
        assert dock.functional.hint.text(), key
        assert dock.functional.example.isVisibleTo(dock.functional)
        assert not dock.functional.run.isEnabled(), key
    dock.functional.example.click()
    dock.functional.choose(FUNCTIONAL)
    assert dock.functional.run.isEnabled()
    assert not dock.functional.example.isVisibleTo(dock.functional)
    QgsSettings().remove("regio")


def test_after_an_answer_the_page_offers_the_next_question(page):
    from regio_plugin.gui.functional import ASKED

    compute(page)
    assert len(page.steps.menu.actions()) == len(ASKED), "all others, and comparing"
    page.steps.menu.actions()[0].trigger()
    assert page.form.KEY == "flow_map"
    assert page.settings.isVisibleTo(page)


@pytest.mark.parametrize("number", range(4))
def test_only_the_parameters_of_the_method_are_offered_and_given(page, number):
    form = method(page, number)
    shown = {name for name, (_, widget) in form._settings.items() if widget.isVisibleTo(form.extra)}
    own = {name for name, of in form._of_method.items() if of == number}
    assert shown
    assert shown <= own
    assert own == form.own().keys() - {"METHOD", "CONTIGUITY"}


def test_a_preset_fills_the_form_and_says_where_it_is_from(page):
    form = method(page, 0)
    keys = [form.preset.itemData(k) for k in range(1, form.preset.count())]
    assert len(keys) >= 2
    for key in keys:
        put(form.preset, key)
        given = form._presets[key].values
        assert {name: form.own()[name] for name in given} == pytest.approx(dict(given), rel=1e-3)
        assert form._presets[key].date in form.source_text.text()
        tip = form.preset.itemData(form.preset.currentIndex(), 3)
        assert form._presets[key].date in tip
    form._settings["MIN_SIZE"][1].setValue(1234)
    assert form.preset.currentText() == "Own values"
    assert form.own()["MIN_SIZE"] == 1234


def test_values_that_contradict_each_other_are_refused_in_a_sentence(page):
    form = method(page, 0)
    form._settings["MIN_SIZE"][1].setValue(50_000)
    page.run.click()
    wait(lambda: not page._runner.busy)
    assert page.current.state.value == "failed"
    assert page.current.error in page.message.text()
    assert not page.answer.isVisibleTo(page)


def test_a_run_can_be_cancelled(page):
    put(page.task, "flow_stability")
    page.form.replicates.setValue(10_000)
    page.run.click()
    wait(lambda: page.current.state.value == "running")
    assert page.cancel.isVisibleTo(page)
    begin = time.monotonic()
    page.cancel.click()
    wait(lambda: not page._runner.busy)
    assert time.monotonic() - begin < 5
    assert page.current.state.value == "cancelled"
    assert page.message.text() == "Cancelled"
    assert page.run.isVisibleTo(page)


def test_several_kinds_give_a_combined_basin(page):
    put(page.source.kind, ("combined", ""))
    assert page.source.weights.keys() == {"commuters", "movers"}
    page.source.weights["movers"].setValue(0.5)
    found = page.source.parameters()
    assert found["DOMAIN_WEIGHTS"] == "commuters=1;movers=0.5"
    assert found["AMOUNT_FIELDS"] == ["commuters", "movers"]
    assert compute(page).numbers["REGION_COUNT"] > 1
    put(page.source.kind, ("one", "movers"))
    assert page.source.parameters()["AMOUNT_FIELD"] == "movers"
    assert "DOMAIN_WEIGHTS" not in page.source.parameters()


def long_table(page, empty_project):
    """The flows of the example as one table of kinds and years; twice as much in 2020 as in 2010."""
    columns = {name: [] for name in ("origin", "destination", "amount", "mode", "year")}
    for row in page.source.flow_layer.getFeatures():
        for mode, amount in (("car", row["commuters"]), ("train", row["movers"])):
            for year, factor in (("2010", 1), ("2020", 2)):
                values = (row["origin"], row["destination"], factor * amount, mode, year)
                for name, value in zip(columns, values):
                    columns[name].append(value)
    layer = table(columns, "Long")
    empty_project.addMapLayer(layer)
    page.source.add.click()
    page.table_panel.layer.setLayer(layer)
    page.table_panel.add.click()
    assert page.source.table.label == "Long"


def test_kinds_and_periods_of_one_table(page, empty_project):
    single = compute(page)
    page.fold.turn(True)
    long_table(page, empty_project)
    assert [page.source.kind.itemText(k) for k in range(4)] == [
        "All added up",
        "car",
        "train",
        "Several at once: a combined basin",
    ]
    assert [page.source.period.itemText(k) for k in range(3)] == ["2020", "2010", "All added up"]
    put(page.source.kind, ("one", "car"))
    put(page.source.period, "2010")
    assert page.source.parameters()["DOMAIN_WEIGHTS"] == "car=1;*=0"
    again = compute(page)
    units = [result.layer(QgsProject.instance(), "UNITS_WITH_REGION") for result in (single, again)]
    assert partition(units[0]) == partition(units[1])
    page.choose("flow_map")
    if not page.run.isEnabled():
        assert "one kind" in page.hint.text()


def test_the_same_settings_are_there_in_the_next_session(page, dock):
    form = method(page, 1)
    form.number.setValue(17)
    compute(page)
    from regio_plugin.gui.functional_page import FunctionalPage

    fresh = FunctionalPage(QgsProject.instance(), dock.register, dock.tables, dock.runner, dock.iface.mapCanvas())
    assert (fresh.form.chosen, fresh.form.number.value()) == (1, 17)
    fresh.close_down()


def test_the_page_fits_in_320_pixels(page, dock):
    for number in range(4):
        method(page, number)
        QApplication.processEvents()
        assert dock.minimumSizeHint().width() <= 320
    tree(page)
    assert dock.minimumSizeHint().width() <= 320
    assert dock.minimumSizeHint().height() <= 500
