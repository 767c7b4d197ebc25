"""Flows and units as offices have them: totals among the rows, no names of columns, cores that are none."""

from __future__ import annotations

import numpy as np
import pytest

from regio_plugin.core.messages import RegioError
from regio_plugin.layers.flow_files import open_flows
from regio_plugin.layers.flow_tables import FlowTable
from regio_plugin.layers.read import Snapshot
from regio_plugin.layers.write import Writer

from .conftest import Feedback
from .layers import grid, layer, square, table
from .quarters import AREAS, INTRAMAX, QUARTERS, RINGS, SIDE, TOWNS, UNITS, commuting, functional, partition, units

CODES = np.array(["01", "02", "03"], dtype=object)
ROWS = [("01", "01", 50), ("01", "02", 30), ("02", "02", 20)]


def flows(rows, **more) -> FlowTable:
    columns = {"origin": [a for a, _, _ in rows], "destination": [b for _, b, _ in rows], "amount": [n for *_, n in rows]}
    domain = "kind" if "kind" in more else ""
    return FlowTable.of(Snapshot.of_layer(table({**columns, **more}, "flows")), domain=domain)


def written(path, text) -> FlowTable:
    path.write_text(text, encoding="utf-8")
    return FlowTable.of(open_flows(str(path)))


def texts(notes) -> list[str]:
    return [str(note) for note in notes]


@pytest.mark.parametrize("total", ["Total", "Totaal", "Gesamt", "TOTAL"])
def test_rows_of_totals_are_left_out(total):
    found = flows([*ROWS, ("01", total, 80), (total, "02", 50), (total, None, 100)]).read(CODES)
    assert (found.total, found.matched, found.outside_out.sum(), found.outside_in.sum()) == (100, 1.0, 0, 0)
    assert texts(found.notes) == [f'The totals of "flows" were left out: {total}.']


def test_a_unit_may_be_called_total():
    found = flows([("Total", "Total", 5), ("Total", "Alle", 4)]).read(np.array(["Total", "Alle"], dtype=object))
    assert found.total == 9
    assert not any("totals" in text for text in texts(found.notes))


def test_totals_in_a_text_file_are_left_out(tmp_path):
    found = written(tmp_path / "t.csv", "origin,destination,amount\n01,02,30\n02,01,10\nTotaal,,40\n").read(CODES)
    assert (found.total, found.matched) == (40, 1.0)


def test_a_code_is_no_amount():
    snapshot = Snapshot.of_layer(table({"origin": [1], "destination": [2], "amount": [3]}, "flows"))
    with pytest.raises(RegioError, match='Field "destination" of "flows" is given both as a code and as an amount.'):
        FlowTable.of(snapshot, amounts=["destination"])


def test_a_kind_without_flows_is_said_to_be_left_out():
    found = flows([*ROWS, ("01", "02", 0)], kind=["work"] * 3 + ["shop"]).by_domain(CODES)
    assert list(found) == ["work"]
    assert '"flows: shop" was left out.' in texts(found["work"].notes)


@pytest.mark.parametrize("first", ["01,01,900", "01,02,900"])
def test_a_table_without_names_of_columns_is_refused(tmp_path, first):
    with pytest.raises(RegioError, match='The first row of "t" holds values'):
        written(tmp_path / "t.csv", f"{first}\n01,02,30\n02,01,10\n02,02,40\n")


@pytest.mark.parametrize("text", ["origin,destination,amount\n", "origin,destination,amount", "origin,destination,amount\n\n"])
def test_a_file_with_names_only_is_refused(tmp_path, text):
    with pytest.raises(RegioError, match='"t" has no features'):
        written(tmp_path / "t.csv", text).read(CODES)


def test_an_empty_file_is_refused(tmp_path):
    with pytest.raises(RegioError, match='"t" has no features'):
        written(tmp_path / "t.csv", "")



@pytest.mark.parametrize(
    ("more", "said"),
    [
        ([], "2 regions keep 97.8 % of all flows inside."),
        (
            [("u1", "abroad", 500)],
            "2 regions keep 97.8 % of the flows between units inside; 73 % of the flows go to or come from places that are no "
            "unit.",
        ),
    ],
)
def test_what_goes_abroad_is_not_said_to_stay_inside(run, more, said):
    pairs = [("u1", "u1", 50), ("u2", "u1", 30), ("u3", "u3", 50), ("u4", "u3", 30), ("u2", "u3", 4), ("u2", "u2", 10)]
    pairs += [("u4", "u4", 10), *more]
    columns = {"origin": [a for a, _, _ in pairs], "destination": [b for _, b, _ in pairs], "amount": [n for *_, n in pairs]}
    given = {"UNITS": grid(2, 2), "FLOWS": table(columns, "flows"), "METHOD": 1, "REGION_NUMBER": 2, "PICTURE": None}
    assert run("functionalregions", **given)["VERDICT"] == said


def test_of_several_amounts_the_one_taken_is_named():
    columns = {"origin": ["01"], "destination": ["02"], "count": [3], "total": [5], "mode": ["car"]}
    snapshot = Snapshot.of_layer(table(columns, "flows"))
    said = 'The amounts of "flows" are those of field "count"; others could be meant too: total.'
    assert said in texts(FlowTable.of(snapshot).read(CODES).notes)
    assert said not in texts(FlowTable.of(snapshot, amounts=["count"]).read(CODES).notes)


@pytest.mark.parametrize("none", [None, "", "-", "Geen", "n.v.t.", "nvt"])
def test_codes_that_mean_none_are_no_core(run, none):
    cores = [f"core {k}" if k in TOWNS.values() else none for k in UNITS]
    done = functional(run, UNITS=units(kern=cores), METHOD=RINGS, CORE_FIELD="kern", PLACEHOLDERS="Geen *;geen;n.v.t.;nvt")
    assert partition(done.rows("UNITS_WITH_REGION")) == QUARTERS
    assert ('hold a code that means "none"' in done.log) == bool(none)


@pytest.mark.parametrize("values", [(1, 0), (True, False), ("ja", "nee"), (True, None)])
def test_a_field_that_tells_only_whether_a_unit_is_in_a_core_is_refused(refusal, values):
    cores = [values[k not in TOWNS.values()] for k in UNITS]
    given = {"UNITS": units(kern=cores), "FLOWS": commuting(), "METHOD": RINGS, "CORE_FIELD": "kern"}
    assert 'Field "kern" of "units" tells only whether a unit is in a core' in refusal("functionalregions", **given)


@pytest.mark.parametrize("method", [AREAS, INTRAMAX])
def test_a_unit_whose_flows_all_go_abroad_is_not_said_to_have_none(run, method):
    flows = commuting([("17", "abroad", 300)])
    shapes = [square(k % SIDE, k // SIDE) for k in range(17)]
    more = layer(shapes, {"nis": [f"{k + 1:02d}" for k in range(17)]}, "units")
    done = functional(run, UNITS=more, FLOWS=flows, METHOD=method, REGION_NUMBER=4)
    reason = "Nothing goes from this unit to another one or stays in it."
    assert [(row["unit"], row["reason"]) for row in done.rows("UNPLACED")] == [("17", reason)]


def test_kinds_that_nobody_chose_are_said_to_be_added_up():
    columns = {"origin": ["01", "01"], "destination": ["02", "02"], "amount": [3, 4], "mode": ["car", "bus"]}
    snapshot = Snapshot.of_layer(table(columns, "flows"))
    found = FlowTable.of(snapshot).read(CODES)
    said = 'Field "mode" of "flows" holds 2 kinds of flows (bus, car), and they were added up.'
    assert (found.total, any(text.startswith(said) for text in texts(found.notes))) == (7, True)
    chosen = FlowTable.of(snapshot, domain="mode").by_domain(CODES)
    assert not any("added up" in text for flows in chosen.values() for text in texts(flows.notes))


@pytest.mark.parametrize(
    ("name", "more", "outputs"),
    [
        ("flowmap", {}, ("FLOW_LINES", "INTERNAL")),
        ("flowindicators", {"REGION_FIELD": "zone"}, ("REGIONS", "UNITS_OUT", "PARTNERS", "SUMMARY")),
        ("flowstability", {"METHOD": INTRAMAX, "REGION_NUMBER": 4, "REPLICATES": 2}, ("BORDERS", "UNITS_OUT", "RUNS")),
        ("functionalregions", {"METHOD": INTRAMAX, "REGION_NUMBER": 4}, ("REGIONS", "UNITS_WITH_REGION", "TREE")),
    ],
)
def test_a_run_cancelled_while_outputs_are_closed_leaves_no_file(run, tmp_path, monkeypatch, name, more, outputs):
    feedback, plain = Feedback(), Writer.close

    def close(self, style):
        plain(self, style)
        feedback.cancel()

    monkeypatch.setattr(Writer, "close", close)
    files = {output: str(tmp_path / f"{output}.gpkg") for output in outputs}
    shapes = units(zone=[str(k % SIDE // 2) for k in UNITS])
    done = run(name, feedback, UNITS=shapes, FLOWS=commuting(), PICTURE=None, **more, **files)
    assert not done.results.get("VERDICT")
    assert list(tmp_path.iterdir()) == []
