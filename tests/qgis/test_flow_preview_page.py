"""What the preview of flows on the dock page offers where codes do not match the chosen units."""

# ruff: noqa: F811 - fixtures are imported

from __future__ import annotations

from regio_plugin.gui.questions import FLOW_FIGURES, FLOW_STABILITY
from regio_plugin.layers.table_register import CROSSWALK, FLOWS, TableEntry

from .functional_dock import compute, page, rest, tree  # noqa: F401 - page is a fixture
from .layers import table
from .test_dock import dock  # noqa: F401 - a fixture

COLUMNS = {"origin": "from", "destination": "to", "amount": "people"}


def give(page, project, layer, role, columns):
    project.addMapLayer(layer)
    (entry,) = page._tables.add([TableEntry(layer.name(), layer.id(), role, columns)])
    page.source.choose(entry)
    page.preview.look()


def test_units_that_are_too_large_are_told_apart_by_another_field(page, empty_project):
    coarse = next(entry for entry in page._register if entry.code_field == "care_zone")
    page.source.units.choose(coarse.key)
    page.source.changed.emit()
    page.preview.look()
    assert page.preview.found.match_rate == 0
    assert page.preview.take.isVisibleTo(page)
    assert not page.preview.mergers.isVisibleTo(page)
    assert '"code"' in page.preview.more.text()
    page.preview.take.click()
    page.preview.look()
    assert page.source.entry.code_field == "code"
    assert page.preview.found.match_rate == 1
    assert not page.preview.take.isVisibleTo(page)


def test_the_field_is_registered_where_it_was_not(page, empty_project):
    units = page.source.entry
    page._register.remove([units.key])
    page.preview.look()
    page.preview.take.click()
    page.preview.look()
    assert (page.source.entry.layer_id, page.source.entry.code_field) == (units.layer_id, units.code_field)
    assert page.preview.found.match_rate == 1


def test_mergers_count_in_the_share_of_codes_that_match(page, empty_project):
    codes = [f"010{k:02d}" for k in range(1, 6)]
    old = table({"from": ["90001", "90002", *codes], "to": [*codes, "90001", "90002"], "people": [9] * 7}, "Old flows")
    give(page, empty_project, old, FLOWS, COLUMNS)
    assert 0.5 < page.preview.found.match_rate < 0.9
    assert "90001" in page.preview.more.text()
    assert page.preview.mergers.isVisibleTo(page)
    mergers = table({"old": ["90001", "90002"], "new": ["01001", "01002"]}, "Mergers")
    give(page, empty_project, mergers, CROSSWALK, {"old": "old", "new": "new"})
    assert page.preview.found.match_rate == 1
    assert not page.preview.mergers.isVisibleTo(page)


def test_flows_are_not_taken_for_a_table_of_mergers(page, empty_project):
    page.preview.mergers_wanted.emit()
    panel = page.table_panel
    assert panel.role.currentData() == CROSSWALK
    assert panel.layer.currentLayer() is None
    assert not panel.add.isEnabled()
    assert "Choose a table above" in panel.message.text()


def test_figures_after_an_answer_are_those_of_its_regions(page):
    result = compute(page)
    page.steps.chosen.emit(FLOW_FIGURES)
    entry = page.form.first_map.entry
    assert entry.kind == "functional"
    assert entry.label.startswith(result.title)
    assert page.form.title().endswith(entry.label)
    again = len(page._register)
    page.steps.chosen.emit(FLOW_FIGURES)
    assert len(page._register) == again


def test_how_sure_is_asked_of_the_tree_as_it_is_cut(page):
    tree(page)
    page.steps.panel.slider.setValue(23)
    rest(page)
    page.steps.chosen.emit(FLOW_STABILITY)
    assert page.form.own()["METHOD"] == 1
    assert page.form.own()["REGION_NUMBER"] == 23
