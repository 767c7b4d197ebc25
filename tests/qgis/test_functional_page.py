"""The dock page Functional regions: flows with a preview, regions of them, sliders that cut the tree, further questions."""

from __future__ import annotations

import html

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QApplication

from regio_plugin.gui.questions import FUNCTIONAL, question

from .layers import rows_of, table
from .test_dock import compare, dock, wait  # noqa: F401 - dock is a fixture

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


def test_other_methods_have_no_sliders(page):
    compute(page)
    assert not page.steps.panel.isVisibleTo(page)


def test_regions_that_are_added_can_be_compared_at_once(page, dock):  # noqa: F811
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


def test_what_is_taken_out_of_the_register_leaves_no_field(page, dock):  # noqa: F811
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


def test_the_page_results_shows_the_cut_too(page, dock):  # noqa: F811
    tree(page)
    page.steps.panel.number.setValue(3)
    rest(page)
    dock.show_page(2)
    assert dock.results.answer.verdict.text() == page.answer.verdict.text()
    assert dock.results.answer.table.model().rowCount() == 3


def test_a_report_is_written(page, tmp_path):
    from regio_plugin.gui.exporting import save_result

    result = tree(page)
    for ending in ("html", "xlsx", "gpkg"):
        save_result(QgsProject.instance(), result, str(tmp_path / f"regions.{ending}"))
    text = html.unescape((tmp_path / "regions.html").read_text(encoding="utf-8"))
    assert result.verdict in text
    assert "data:image/png;base64," in text


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


def test_a_square_matrix_is_recognised_and_gives_regions(page, empty_project, dock):  # noqa: F811
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


def test_an_empty_project_says_what_is_missing(dock):  # noqa: F811
    from regio_plugin.gui.functional import ASKED

    for key in ASKED:
        dock.functional.choose(key)
        assert dock.functional.hint.text(), key
        assert not dock.functional.run.isEnabled(), key


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


def test_the_same_settings_are_there_in_the_next_session(page, dock):  # noqa: F811
    form = method(page, 1)
    form.number.setValue(17)
    compute(page)
    from regio_plugin.gui.functional_page import FunctionalPage

    fresh = FunctionalPage(QgsProject.instance(), dock.register, dock.tables, dock.runner, dock.iface.mapCanvas())
    assert (fresh.form.chosen, fresh.form.number.value()) == (1, 17)
    fresh.close_down()


def test_the_page_fits_in_320_pixels(page, dock):  # noqa: F811
    for number in range(4):
        method(page, number)
        QApplication.processEvents()
        assert dock.minimumSizeHint().width() <= 320
    tree(page)
    assert dock.minimumSizeHint().width() <= 320
    assert dock.minimumSizeHint().height() <= 500


def test_answers_go_with_their_project(page):
    tree(page)
    QgsProject.instance().clear()
    assert page.current is None
    assert not page.answer.isVisibleTo(page)
    assert page.hint.text()
