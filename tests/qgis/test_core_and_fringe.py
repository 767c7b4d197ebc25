"""regio:coreandfringe: what the toolbox adds to the core."""

from __future__ import annotations

import csv

import pytest
from qgis.core import QgsVectorLayer

from .layers import grid, layer, square, table


def units(**more):
    return grid(4, 1, {"naam": ["Aa", "Bee", "Cee", "Dee"], **more})


def rows(text: str) -> QgsVectorLayer:
    """A table of definitions from "x:u1,u2 y:u1"."""
    pairs = [(name, unit) for part in text.split() for name, _, codes in [part.partition(":")] for unit in codes.split(",")]
    return table({"definition": [name for name, _ in pairs], "unit": [unit for _, unit in pairs]}, "answers")


def fringe(run, definitions=None, layer_of_units=None, **more):
    given = {} if definitions is None else {"DEFINITIONS": definitions}
    return run("coreandfringe", UNITS=layer_of_units or units(), UNIT_FIELD="nis", **given, **more)


def members(done) -> dict[str, dict]:
    return {row["unit"]: row for row in done.rows("MEMBERSHIP")}


def test_the_fields_and_numbers_that_others_rely_on(run):
    done = fringe(run, rows("x:u1,u2 y:u1"), DEFINITION_FIELD="definition", DEFINITION_UNIT_FIELD="unit")
    names = done.layer("MEMBERSHIP").fields().names()
    assert set(names) >= {"unit", "count", "of", "degree", "part", "included_by"}
    assert (done["CORE_COUNT"], done["FRINGE_COUNT"], done["VAGUENESS"]) == (1, 1, 0.5)


def test_core_fringe_and_outside(run):
    done = fringe(run, rows("x:u1,u2 y:u1,u3 z:u1,u2"), REGION="Kreekland", OUTLINES="TEMPORARY_OUTPUT")
    found = members(done)
    assert [found[code]["part"] for code in ("u1", "u2", "u3", "u4")] == ["core", "fringe", "fringe", "outside"]
    assert (found["u2"]["unit_name"], found["u2"]["included_by"], found["u2"]["left_out_by"]) == ("Bee", "x; z", "y")
    assert done["VERDICT"] == (
        "All 3 definitions of Kreekland include its core (1: Aa). Its fringe, which only some include, counts 2 more. 67 % of "
        "the whole is disputed."
    )
    inclusion = {(row["unit"], row["definition"]): row["included"] for row in done.rows("INCLUSION")}
    assert len(inclusion) == 9
    assert (inclusion["u3", "y"], inclusion["u3", "x"]) == (True, False)
    outlines = {row["definition"]: row for row in done.rows("OUTLINES")}
    assert (outlines["y"]["unit_count"], outlines["y"]["core_share"]) == (2, 0.5)
    assert sum(item.geometry().area() for item in done.layer("OUTLINES").getFeatures()) == pytest.approx(6e6)


def test_area_and_a_field_count_too(run):
    more = units(people=[30, 10, 0, 5])
    done = fringe(run, rows("x:u1,u2 y:u1"), more, WEIGHT=2, WEIGHT_FIELD="people")
    assert done["VAGUENESS"] == pytest.approx(0.25)
    assert fringe(run, rows("x:u1,u2 y:u1"), WEIGHT=1)["VAGUENESS"] == pytest.approx(0.5)


def test_a_table_and_a_layer_together(run):
    drawn = layer([square(0, 0, 2.7)], {"name": ["land"]}, "drawn")
    done = fringe(run, rows("x:u1,u2"), DEFINITION_LAYERS=[drawn])
    assert [members(done)[code]["count"] for code in ("u1", "u2", "u3", "u4")] == [2, 2, 1, 0]
    assert members(done)["u3"]["included_by"] == "drawn"
    assert '"drawn" cuts 1 units (Cee)' in done.log


def test_a_layer_with_several_regions_and_names_that_differ(run):
    zones = layer([square(0, 0, 2), square(2, 0, 2)], {"zone": ["Creek land", "Hills"]}, "zones")
    done = fringe(
        run,
        rows("x:u1,u2,u3"),
        DEFINITION_LAYERS=[zones],
        DEFINITION_LAYER_FIELDS="zones=zone",
        REGION="Kreekland",
    )
    assert [members(done)[code]["part"] for code in ("u1", "u2", "u3", "u4")] == ["core", "core", "fringe", "outside"]
    assert 'In "zones" the counterpart of Kreekland is Creek land' in done.log
    seeded = fringe(
        run, DEFINITION_LAYERS=[zones], DEFINITION_LAYER_FIELDS="zones=zone", SEED_UNIT="Dee"
    )
    assert [members(seeded)[code]["part"] for code in ("u1", "u4")] == ["outside", "core"]


def test_mergers(run):
    merged = table({"old": ["a", "b"], "new": ["u1", "u1"], "date": ["2019-01-01"] * 2}, "mergers")
    done = fringe(run, rows("x:a,u2 y:b q:zz,u2"), CROSSWALK=merged)
    assert members(done)["u1"]["included_by"] == "x; y"
    assert "zz (q)" in done.log


def test_the_meetjesland(run, real_data, tmp_path):
    folder = real_data / "be"
    done = run(
        "coreandfringe",
        UNITS=f"{folder / 'vl_gemeenten.gpkg'}|layername=gemeente_2018",
        UNIT_FIELD="code",
        DEFINITIONS=str(folder / "meetjesland_definitions.csv"),
        DEFINITION_FIELD="definition",
        DEFINITION_UNIT_FIELD="nis",
        DEFINITION_YEAR_FIELD="layer_year",
        CROSSWALK=str(folder / "be_nis_crosswalk_mergers.csv"),
        CROSSWALK_OLD="nis_old",
        CROSSWALK_NEW="nis_new",
        CROSSWALK_DATE="date",
        REGION="Meetjesland",
    )
    found = {row["unit_name"]: row for row in done.rows("MEMBERSHIP")}
    core = {name for name, row in found.items() if row["part"] == "core"}
    assert core == {"Assenede", "Eeklo", "Sint-Laureins"}
    assert {found[name]["of"] for name in core} == {15}
    assert (found["Aalter"]["count"], found["Maldegem"]["count"]) == (11, 11)
    assert (done["CORE_COUNT"], done["FRINGE_COUNT"], done["DEFINITION_COUNT"]) == (3, 19, 15)
    with (folder / "meetjesland_presence_2018_derived.csv").open(encoding="utf-8") as file:
        expected = list(csv.DictReader(file))
    codes = {row["unit"]: row for row in found.values()}
    for row in expected:
        wanted = {name for name, value in row.items() if value == "1" and name not in ("nis_2018", "naam_2018")}
        assert set(codes[row["nis_2018"]]["included_by"].split("; ")) == wanted


def test_the_land_of_the_example(run):
    from regio_plugin.i18n import resource

    demo = resource("demo/regio_demo.gpkg")
    done = run(
        "coreandfringe",
        UNITS=f"{demo}|layername=municipalities",
        UNIT_FIELD="code",
        DEFINITIONS=f"{demo}|layername=land_definitions",
        REGION="Kreekland",
    )
    assert done["DEFINITION_COUNT"] == 8
    assert done["CORE_COUNT"] > 0
    assert done["FRINGE_COUNT"] > 0


def test_the_style_tells_who_includes_a_unit(run):
    done = fringe(run, rows("x:u1,u2 y:u1"))
    style = done.layer("MEMBERSHIP")
    from regio_plugin.styling.styles import STYLES, category_labels

    STYLES["core_fringe"](style)
    assert next(iter(category_labels(style))).startswith("Core")
    assert "definitions include it" in style.mapTipTemplate()


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({}, "No definition is given. Choose a table of definitions, or layers."),
        ({"DEFINITIONS": rows, "SEED_UNIT": "nowhere"}, 'No unit has the code or name "nowhere"'),
        ({"DEFINITIONS": rows, "DEFINITION_FIELD": "wrong"}, 'no field "wrong"'),
        ({"DEFINITIONS": rows, "WEIGHT": 2}, "A numeric field is to be counted"),
        ({"DEFINITIONS": rows, "DEFINITION_LAYER_FIELDS": "zones=zone"}, 'the layer "zones"'),
    ],
)
def test_bad_input_is_said(refusal, more, message):
    given = {name: rows("x:u1") if value is rows else value for name, value in more.items()}
    assert message in refusal("coreandfringe", UNITS=units(), UNIT_FIELD="nis", **given)
