"""The dock's further questions: a form each, tables in the register, pictures and several tables in an answer."""

from __future__ import annotations

import html

import pytest
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QApplication

from regio_plugin.layers.table_register import TableEntry, TableRegister, guess_table

from .layers import table
from .test_dock import compare, dock, wait  # noqa: F401 - dock is a fixture


@pytest.fixture
def example(dock, empty_project):  # noqa: F811
    """A dock with the example province."""
    dock.load_example()
    dock.show_page(1)
    yield dock
    QgsSettings().remove("regio")


def choose(dock, key):  # noqa: F811
    dock.compare.choose(key)
    if hasattr(dock.compare.form, "draws"):
        dock.compare.form.draws.setValue(39)
    return dock.compare.form


def test_a_novice_sees_four_questions_and_finds_five_more(dock):  # noqa: F811
    from regio_plugin.gui.forms import FIRST, MORE

    assert (len(FIRST), len(MORE)) == (4, 5)
    assert dock.compare.more.isCollapsed()
    dock.compare.choose(MORE[0])
    assert not dock.compare.more.isCollapsed()
    assert all(button.toolTip() for button in dock.compare.choices.values())


def test_every_question_says_what_is_missing_in_an_empty_project(dock):  # noqa: F811
    from regio_plugin.gui.forms import FIRST, MORE

    for key in (*FIRST, *MORE):
        dock.compare.choose(key)
        assert dock.compare.hint.text(), key
        assert not dock.compare.run.isEnabled(), key


def test_every_figure_and_question_explains_itself():
    from regio_plugin.gui.forms import FIRST, MORE
    from regio_plugin.gui.questions import question

    for key in (*FIRST, *MORE):
        asked = question(key)
        assert asked.meaning.endswith("."), key
        assert all(figure.meaning.endswith((".", ")")) for figure in asked.figures), key
        for place in range(1 + len(asked.views)):
            view = asked.seen(place)
            assert view.main in asked.outputs, key
            assert view.sorted_by in ("", *(column.field for column in view.columns)), key


def test_only_the_settings_of_the_chosen_question_are_shown(example):
    example.compare.advanced.setCollapsed(False)
    first = example.compare.form
    example.compare.choose("chance")
    example.compare.advanced.setCollapsed(True)
    example.compare.advanced.setCollapsed(False)
    assert not first.extra.isVisibleTo(example.compare)
    assert example.compare.form.extra.isVisibleTo(example.compare)


def test_the_next_question_starts_with_the_same_division(example):
    example.compare.form.finer.choose("police_zone")
    example.compare.form._first_changed()
    example.compare.choose("agreement")
    assert example.compare.form.a.entry.key == "police_zone"


@pytest.mark.parametrize(
    "key", ["nesting", "borders", "core", "chance", "agreement", "levels", "border_chance", "relevance", "dates"]
)
def test_the_example_answers_every_question(example, key):
    from regio_plugin.gui.questions import question

    asked = question(key)
    if QgsApplication.processingRegistry().algorithmById(asked.algorithm) is None:
        pytest.skip(f"{asked.algorithm} is missing")
    choose(example, key)
    assert example.compare.run.isEnabled(), example.compare.hint.text()
    result = compare(example)
    assert result.state.value == "finished", result.error
    assert example.results.answer.verdict.text() == result.verdict != ""
    fields = result.layer(QgsProject.instance(), asked.main).fields().names()
    assert {column.field for column in asked.columns} <= set(fields)
    answer = example.results.answer
    for place in range(answer.view.count()):
        answer.view.setCurrentIndex(place)
        answer.view.activated.emit(place)
        view = asked.seen(answer.view.currentData())
        fields = result.layer(QgsProject.instance(), view.main).fields().names()
        assert {column.field for column in view.columns} <= set(fields), view.main
    assert {figure.output for figure in asked.figures} <= result.numbers.keys()
    assert result.command().startswith(f'processing.run("{asked.algorithm}"')


@pytest.mark.parametrize("key", ["chance", "agreement", "dates"])
def test_reports_are_written_for_the_further_questions(example, tmp_path, key):
    from regio_plugin.gui.exporting import save_result

    choose(example, key)
    result = compare(example)
    page = tmp_path / "report.html"
    save_result(QgsProject.instance(), result, str(page))
    text = html.unescape(page.read_text(encoding="utf-8"))
    assert result.verdict in text
    assert "data:image/png;base64," in text


def test_a_picture_is_shown_and_in_front_where_there_is_no_map(example):
    choose(example, "chance")
    result = compare(example)
    answer = example.results.answer
    assert list(result.pictures) == ["PICTURE"]
    assert answer.pictures.count() == 1
    assert not answer.pictures.itemAt(0).widget().is_empty
    assert answer.tabs.tabText(answer.tabs.currentIndex()) == "Chart"


def test_the_example_registers_its_tables(example):
    roles = {entry.role: entry.columns for entry in example.tables}
    assert roles["flows"] == {"origin": "origin", "destination": "destination", "amount": "commuters;movers"}
    assert roles["definitions"] == {"definition": "definition", "unit": "unit"}
    tree = example.regions.tree
    last = tree.topLevelItem(tree.topLevelItemCount() - 1)
    assert (last.text(0), last.childCount()) == ("Tables", 2)


def test_flows_count_for_borders(example):
    form = choose(example, "borders")
    form.flows.setCurrentIndex(1)
    (result,) = form.results()
    assert result.parameters["ORIGIN_FIELD"] == "origin"
    assert result.parameters["FLOWS"] in result.inputs
    computed = compare(example)
    assert computed.state.value == "finished", computed.error
    arcs = computed.layer(QgsProject.instance(), "ARCS")
    assert arcs.customProperty("regio/style") == "evidence"


def test_a_table_is_added_by_its_fields(dock, empty_project):  # noqa: F811
    flows = table({"from": ["a"], "to": ["b"], "aantal": [3]}, "pendel")
    empty_project.addMapLayer(flows)
    dock.regions._open_table()
    panel = dock.regions.table_panel
    columns = {"origin": "from", "destination": "to", "amount": "aantal"}
    assert panel.entry() == TableEntry("pendel", flows.id(), "flows", columns)
    panel.fields["origin"].setField("")
    assert not panel.add.isEnabled()
    assert "Origin" in panel.message.text()
    panel.fields["origin"].setField("from")
    panel.add.click()
    assert [entry.label for entry in dock.tables] == ["pendel"]
    item = dock.regions.tree.topLevelItem(0).child(0)
    item.setSelected(True)
    dock.regions.remove.click()
    assert not len(dock.tables)


def test_a_table_is_added_from_a_file(dock, empty_project, tmp_path):  # noqa: F811
    path = tmp_path / "mergers.csv"
    path.write_text("old;new;date\n1;2;2025-01-01\n")
    dock.regions._open_table()
    dock.regions.table_panel.file.setFilePath(str(path))
    assert dock.regions.table_panel.entry().columns == {"old": "old", "new": "new", "date": "date"}
    dock.regions.table_panel.add.click()
    assert [entry.role for entry in dock.tables] == ["crosswalk"]


def test_tables_live_in_the_project_and_complain_when_they_are_broken(empty_project):
    tables = TableRegister(empty_project)
    layer = table({"definition": ["x"], "unit": ["a"]}, "land")
    empty_project.addMapLayer(layer)
    (entry,) = tables.add([guess_table(layer)])
    assert tables.add([guess_table(layer)])[0].key == entry.key, "the same table takes its own place"
    again = TableRegister(empty_project)
    assert list(again) == [entry]
    assert again.usable("definitions") == [entry]
    empty_project.removeMapLayer(layer.id())
    assert "not in the project any more" in again.complaint(entry).text
    assert again.usable("definitions") == []
    empty_project.writeEntry("regio", "/tables", "no json")
    assert not len(TableRegister(empty_project))
    for register in (tables, again):
        register.close_down()


def test_dates_must_be_dates(example):
    form = choose(example, "dates")
    form.before_date.setText("January")
    assert "is no date" in example.compare.hint.text()
    assert not example.compare.run.isEnabled()
    form.before_date.setText("2024-01-01")
    assert example.compare.run.isEnabled()


def test_every_form_fits_in_320_pixels(example):
    from regio_plugin.gui.forms import FIRST, MORE

    example.compare.advanced.setCollapsed(False)
    for key in (*FIRST, *MORE):
        example.compare.choose(key)
        QApplication.processEvents()
        assert example.minimumSizeHint().width() <= 320
        assert example.compare.form.minimumSizeHint().width() <= 310, key
    example.regions._open_table()
    example.show_page(0)
    QApplication.processEvents()
    assert example.minimumSizeHint().width() <= 320


def test_of_two_maps_that_cover_each_other_only_the_one_in_front_is_shown(example):
    if QgsApplication.processingRegistry().algorithmById("regio:compareregionalisations") is None:
        pytest.skip("regio:compareregionalisations is missing")
    choose(example, "agreement")
    result = compare(example)
    root = QgsProject.instance().layerTreeRoot()

    def seen():
        return [root.findLayer(result.layers[name]).itemVisibilityChecked() for name in ("A_REGIONS", "B_REGIONS")]

    assert seen() == [True, False]
    answer = example.results.answer
    for place, expected in ((1, [False, True]), (2, [True, False]), (0, [True, False])):
        answer.view.setCurrentIndex(place)
        answer.view.activated.emit(place)
        assert seen() == expected
