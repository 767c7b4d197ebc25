"""regio:significance and regio:bordersignificance: what the toolbox adds to the core."""

from __future__ import annotations

import pytest

from .layers import grid, layer, rows_of, square, table
from .test_flanders import FLEMISH, municipalities

SIDE = 6
LEFT = [int(x >= 3) for _ in range(SIDE) for x in range(SIDE)]
COMB = [int(x >= (2 if y % 2 else 4)) for y in range(SIDE) for x in range(SIDE)]


def units(**more):
    fields = {
        "naam": [f"Town {k + 1}" for k in range(SIDE * SIDE)],
        "halves": [f"h{value}" for value in LEFT],
        "comb": [f"c{value}" for value in COMB],
        "comb_naam": [("West", "East")[value] for value in COMB],
        "one": ["x"] * (SIDE * SIDE),
        "people": [100 + k for k in range(SIDE * SIDE)],
        **more,
    }
    return grid(SIDE, SIDE, fields)


def commuting(across: int = 0, name: str = "flows"):
    """Ten of every unit travel to every unit on the same side of the comb, and few across it."""
    rows = [(a, b) for a in range(SIDE * SIDE) for b in range(SIDE * SIDE) if a != b]
    amounts = [10 if COMB[a] == COMB[b] else across for a, b in rows]
    return table(
        {"origin": [f"u{a + 1}" for a, _ in rows], "destination": [f"u{b + 1}" for _, b in rows], "amount": amounts}, name
    )


def chance(run, source=None, **more):
    return run("significance", **{"UNITS": source or units(), "FIXED_FIELD": "comb", "RESAMPLED_FIELD": "comb", **more})


def borders(run, source=None, **more):
    return run(
        "bordersignificance", **{"UNITS": source or units(), "REGION_FIELD": "comb", "FLOWS": commuting(1), "DRAWS": 99, **more}
    )


def test_the_fields_and_numbers_that_others_rely_on(run, tmp_path):
    path = str(tmp_path / "chance.png")
    done = chance(run, FIXED_FIELD="comb_naam", DRAWS=99, PICTURE=path)
    assert set(done.results) >= {"DRAWN", "PICTURE", "OBSERVED", "NULL_MEAN", "NULL_SD", "Z", "P_VALUE", "TESTABLE", "VERDICT"}
    assert (done["OBSERVED"], done["TESTABLE"]) == (pytest.approx(1.0), True)
    assert done["NULL_MEAN"] < 1
    assert done["Z"] > 1
    assert done["P_VALUE"] <= 0.05
    rows = done.rows("DRAWN")
    assert [row["draw"] for row in rows] == list(range(1, 100))
    assert sum(row["value"] for row in rows) / 99 == pytest.approx(done["NULL_MEAN"])
    assert (tmp_path / "chance.png").read_bytes()[1:4] == b"PNG"
    assert done["VERDICT"].startswith('"comb_naam" and "comb" agree more than chance explains: 1, against')
    assert 'Drawn at random was "comb", 99 times, with seed 1; the same seed gives the same answer.' in done.log


@pytest.mark.parametrize("statistic", [0, 1, 2, 3])
@pytest.mark.parametrize("weight", [0, 1, 2])
def test_all_statistics_and_weights(run, statistic, weight):
    done = chance(
        run, FIXED_FIELD="comb_naam", STATISTIC=statistic, WEIGHT=weight, WEIGHT_FIELD="people", DRAWS=19, PICTURE=None
    )
    assert done["OBSERVED"] == pytest.approx(1.0)
    assert done["TESTABLE"]


def test_the_same_seed_gives_the_same_answer(run):
    found = [
        [row["value"] for row in chance(run, FIXED_FIELD="halves", DRAWS=19, SEED=seed, PICTURE=None).rows("DRAWN")]
        for seed in (1, 1, 2)
    ]
    assert found[0] == found[1] != found[2]


def test_what_cannot_be_tested_is_said_and_the_run_ends_well(run):
    done = chance(run, FIXED_FIELD="halves", RESAMPLED_FIELD="one", DRAWS=19)
    assert (done["TESTABLE"], done["P_VALUE"], done["Z"]) == (False, None, None)
    assert done["VERDICT"] == (
        'Whether "halves" and "one" agree more than by chance cannot be tested. The map to redraw has one region only, so '
        "there is nothing to redraw."
    )
    assert "PICTURE" not in done.results
    small = grid(4, 4, {"a": list("xxyy" * 4), "b": list("xxxxxxxxyyyyyyyy")})
    done = chance(run, small, FIXED_FIELD="a", RESAMPLED_FIELD="b")
    assert "Only 16 units have a region in both maps; at least 20 are needed" in done["VERDICT"]


def test_units_without_region_are_counted(run):
    codes = [None if k < 3 else f"h{value}" for k, value in enumerate(LEFT)]
    done = chance(run, units(part=codes), FIXED_FIELD="part", DRAWS=19, PICTURE=None)
    assert "3 units have no region in one of the maps; they are left out. They are 8.3 % of what is counted." in done.log


def test_labels_are_used_in_the_verdict(run):
    done = chance(run, FIXED_FIELD="halves", FIXED_LABEL="Housing", RESAMPLED_LABEL="Police", DRAWS=19, PICTURE=None)
    assert '"Housing"' in done["VERDICT"]
    assert '"Police"' in done["VERDICT"]


def test_refusals(refusal):
    same = {"UNITS": units(), "FIXED_FIELD": "comb", "RESAMPLED_FIELD": "comb"}
    assert refusal("significance", **same) == 'Both maps are field "comb". Choose two different fields.'
    other = {**same, "FIXED_FIELD": "halves"}
    assert refusal("significance", **other, WEIGHT=2).startswith("Choose the numeric field to count")
    wrong = table({"a": ["q1"], "b": ["q2"]}, "ferries")
    assert refusal("significance", **other, LINKS=wrong).startswith('No row of "ferries" names two units.')
    empty = {"UNITS": units(), "REGION_FIELD": "one", "FLOWS": commuting()}
    assert refusal("bordersignificance", **empty).startswith("No two regions are neighbours")
    nameless = layer([square(x, 0) for x in range(25)], {"comb": [f"c{x // 13}" for x in range(25)]}, "strip")
    said = refusal("bordersignificance", UNITS=nameless, REGION_FIELD="comb", FLOWS=commuting())
    assert said == 'Choose the field that identifies the units of "strip", so that flows find them.'
    negative = table({"origin": ["u1"], "destination": ["u2"], "amount": [-1]}, "flows")
    said = refusal("bordersignificance", UNITS=units(), REGION_FIELD="comb", FLOWS=negative)
    assert "amounts must be numbers of at least 0" in said


def test_flows_to_places_that_are_no_units_are_counted_as_external(run):
    source = table({"origin": ["u1", "u1", "u20"], "destination": ["u2", "abroad", "u21"], "amount": [5, 5, 5]}, "flows")
    done = borders(run, FLOWS=source, DRAWS=19, PICTURE=None)
    assert "abroad" in done.log


def test_border_fields_and_numbers_that_others_rely_on(run, tmp_path):
    done = borders(run, PICTURE=str(tmp_path / "borders.png"))
    assert (done["BORDER_COUNT"], done["TESTABLE_COUNT"], done["BETTER_COUNT"]) == (1, 1, 1)
    row = done.rows("BORDERS")[0]
    assert (row["left"], row["right"], row["left_name"], row["right_name"]) == ("c0", "c1", "West", "East")
    assert (row["cross"], row["testable"], row["state"], row["draws"], row["units"]) == (648, True, "better", 99, 36)
    assert row["ratio"] == pytest.approx(row["cross"] / row["drawn_mean"])
    assert row["p_value"] == row["q_value"] == pytest.approx(0.01)
    assert row["best"] == 648
    assert row["length"] > 6000
    assert row["sentence"].startswith("Better than chance: 648 crosses this border,")
    assert done["VERDICT"].startswith("Of 1 borders, 1 can be tested and 1 are better than chance")
    assert "East" in done["VERDICT"]
    assert (tmp_path / "borders.png").read_bytes()[1:4] == b"PNG"
    assert "Random borders were drawn with seed 1" in done.log


def test_borders_by_the_size_of_a_field(run, refusal):
    done = borders(run, BALANCE=1, WEIGHT_FIELD="people", PICTURE=None)
    assert done["TESTABLE_COUNT"] == 1
    said = refusal("bordersignificance", UNITS=units(), REGION_FIELD="comb", FLOWS=commuting(), BALANCE=1)
    assert said.startswith("Choose the numeric field that says how large a region is")


def test_borders_against_what_is_expected(run):
    done = borders(run, STATISTIC=1, PICTURE=None)
    row = done.rows("BORDERS")[0]
    assert row["cross"] == 648
    assert row["observed"] == pytest.approx(36 / 188)
    assert row["state"] == "better"
    assert row["sentence"].startswith("Better than chance: 0.19 of what the sizes of the units let expect crosses")
    assert "Random borders keep the number of units on both sides." in done.log


def test_an_island_needs_a_link(run):
    fields = {"nis": [f"u{k + 1}" for k in range(37)], "comb": [f"c{value}" for value in [*COMB, 0]]}
    shapes = [square(x, y) for y in range(SIDE) for x in range(SIDE)] + [square(-3, 0)]
    apart = layer(shapes, fields, "units")
    done = borders(run, apart, PICTURE=None)
    assert done["TESTABLE_COUNT"] == 0
    assert done["VERDICT"] == "None of the 1 borders can be tested."
    row = done.rows("BORDERS")[0]
    assert (row["state"], row["testable"], row["p_value"]) == ("untestable", False, None)
    assert "A link across water can join them" in row["sentence"]
    ferry = table({"from": ["u37", "u37"], "to": ["u1", "harbour"]}, "ferry")
    done = borders(run, apart, LINKS=ferry, PICTURE=None)
    assert done["TESTABLE_COUNT"] == 1
    assert '"ferry" names 1 codes that are no units (harbour); these rows are left out.' in done.log


def test_the_style_of_borders(run):
    from regio_plugin.styling.styles import STYLES, category_labels

    done = borders(run, PICTURE=None)
    found = done.layer("BORDERS")
    STYLES["chance_borders"](found)
    assert next(iter(category_labels(found))) == "Better than chance: less crosses it than random borders"
    assert '"sentence"' in found.mapTipTemplate()


def test_flemish_regions_are_no_accident(run, real_data):
    done = chance(
        run,
        municipalities(real_data, subset=FLEMISH),
        UNIT_FIELD="nis",
        FIXED_FIELD="eerstelijnszone",
        RESAMPLED_FIELD="referentieregio",
        DRAWS=19,
        PICTURE=None,
    )
    assert done["TESTABLE"]
    assert done["P_VALUE"] == pytest.approx(0.05)
    assert done["Z"] > 5
    assert len(rows_of(done.layer("DRAWN"))) == 19
