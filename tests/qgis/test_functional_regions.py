"""regio:functionalregions: what the toolbox adds to the methods of the core."""

from __future__ import annotations

import itertools
import random

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)

from .conftest import Feedback
from .layers import layer, rows_of, square, table
from .quarters import (
    AREAS,
    COMMUNITIES,
    INTRAMAX,
    QUARTER,
    QUARTERS,
    RINGS,
    SIDE,
    UNITS,
    commuting,
    functional,
    partition,
    units,
)


@pytest.mark.parametrize("method", [AREAS, INTRAMAX, RINGS, COMMUNITIES])
@pytest.mark.parametrize("contiguity", [0, 1, 2])
def test_every_method_finds_the_quarters(run, method, contiguity):
    if method == COMMUNITIES:
        pytest.importorskip("igraph")
    done = functional(run, METHOD=method, REGION_NUMBER=4, CORE_SIZE=2000, CONTIGUITY=contiguity)
    rows = done.rows("UNITS_WITH_REGION")
    assert partition(rows) == QUARTERS
    assert [row["unit"] for row in rows] == [f"{k + 1:02d}" for k in UNITS]
    assert {row["region_name"] for row in rows} == {"Town 1", "Town 4", "Town 13", "Town 16"}
    assert [row["unit_name"] for row in rows if row["nucleus"]] == ["Town 1", "Town 4", "Town 13", "Town 16"]
    assert (done["REGION_COUNT"], done["UNPLACED_COUNT"], done["MOVED_COUNT"], done["MATCHED"]) == (4, 0, 0, 1.0)
    same = [QUARTER[k] == QUARTER[(k + 1) % 16] for k in UNITS]
    assert done["SELF_CONTAINMENT"] == pytest.approx((4 * 3600 + 5 * sum(same)) / (4 * 3600 + 16 * 5))
    assert done["VERDICT"].startswith("4 regions keep 99.")
    assert 0.7 < done["MODULARITY"] < 0.75


def test_fields_that_others_rely_on(run):
    done = functional(run, METHOD=INTRAMAX, REGION_NUMBER=4)
    row = done.rows("REGIONS")[0]
    assert list(row) == [
        "region", "name", "unit_count", "size", "jobs", "inside", "supply", "demand", "self_containment", "validity",
        "contiguous", "pieces", "nucleus_x", "nucleus_y", "colour",
    ]  # fmt: skip
    assert (row["region"], row["name"], row["unit_count"], row["pieces"], row["contiguous"]) == ("01", "Town 1", 4, 1, True)
    assert row["size"] == 900 + 3 * 900 + 4 * 5
    assert row["supply"] == pytest.approx(row["inside"] / row["size"])
    assert row["self_containment"] == min(row["supply"], row["demand"])
    shape = next(done.layer("REGIONS").getFeatures()).geometry()
    assert shape.area() == pytest.approx(4e6)
    assert list(done.rows("UNITS_WITH_REGION")[0]) == [
        "unit", "unit_name", "region", "region_name", "part", "share", "nucleus", "piece", "moved_from", "reason", "colour",
    ]  # fmt: skip
    tree = done.rows("TREE")
    assert list(tree[0]) == ["merge", "left", "right", "node", "height", "value", "size", "regions_left", "unit"]
    assert len(tree) == 16 + 15


def test_the_table_of_the_tree_is_the_tree(run):
    import pandas as pd

    from regio_plugin.core.functional.tree import Tree

    done = functional(run, METHOD=INTRAMAX, REGION_NUMBER=4)
    tree, codes = Tree.from_rows(pd.DataFrame(done.rows("TREE")))
    labels = tree.labels(4)
    assert partition([{"unit": code, "region": int(label)} for code, label in zip(codes, labels)]) == QUARTERS
    assert (np.diff(tree.height) >= 0).all()


def test_where_the_tree_is_cut(run):
    by_number = functional(run, METHOD=INTRAMAX, CUT=0, REGION_NUMBER=7)
    by_level = functional(run, METHOD=INTRAMAX, CUT=1, CUT_LEVEL=0.999)
    by_jump = functional(run, METHOD=INTRAMAX, CUT=2)
    assert by_number["REGION_COUNT"] == 7
    heights = [row["height"] for row in by_level.rows("TREE") if row["merge"]]
    assert by_level["REGION_COUNT"] == 16 - sum(height <= 0.999 for height in heights)
    height = {row["regions_left"]: row["height"] for row in by_jump.rows("TREE") if row["merge"]}
    jumps = {number: height[number - 1] - height[number] for number in range(2, 16)}
    assert jumps[by_jump["REGION_COUNT"]] == pytest.approx(max(jumps.values()))


def test_the_picture_of_the_tree(run, tmp_path):
    path = tmp_path / "tree.png"
    done = functional(run, METHOD=INTRAMAX, REGION_NUMBER=4, PICTURE=str(path))
    assert done["PICTURE"] == str(path)
    assert path.read_bytes()[1:4] == b"PNG"
    assert "PICTURE" not in functional(run, METHOD=AREAS, PICTURE=str(tmp_path / "none.png")).results


@pytest.mark.parametrize("method", [AREAS, INTRAMAX, RINGS])
def test_the_order_of_rows_changes_nothing_byte_for_byte(run, tmp_path, method):
    written = []
    for seed in (None, 1):
        folder = tmp_path / str(seed)
        folder.mkdir()
        shuffled, more = list(UNITS), {}
        if seed is not None:
            random.Random(seed).shuffle(shuffled)
            more["order"] = lambda count, seed=seed: random.Random(seed).sample(range(count), count)
        targets = {name: str(folder / f"{name.lower()}.gpkg") for name in ("REGIONS", "UNITS_WITH_REGION", "UNPLACED", "MOVED")}
        targets["TREE"] = str(folder / "tree.gpkg") if method == INTRAMAX else None
        given = {"METHOD": method, "REGION_NUMBER": 4, "CORE_SIZE": 2000, **targets}
        functional(run, UNITS=units(shuffled), FLOWS=commuting(**more), **given)
        written.append({path.name: path.read_bytes() for path in sorted(folder.iterdir())})
    assert len(written[0]) == (5 if method == INTRAMAX else 4)
    assert written[0] == written[1]


def test_the_same_seed_is_the_same_file(run, tmp_path):
    pytest.importorskip("igraph")
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        functional(run, METHOD=COMMUNITIES, SEED=7, REGIONS=str(tmp_path / name / "regions.gpkg"))
    assert (tmp_path / "one" / "regions.gpkg").read_bytes() == (tmp_path / "two" / "regions.gpkg").read_bytes()


def test_units_without_flow_are_listed_with_the_reason(run):
    shapes = [square(k % SIDE, k // SIDE) for k in UNITS] + [square(9, 9), square(11, 9)]
    names = [f"{k + 1:02d}" for k in UNITS] + ["17", "18"]
    apart = layer(shapes, {"nis": names, "naam": [f"Place {name}" for name in names]}, "units")
    done = functional(run, UNITS=apart, FLOWS=commuting([("17", "17", 50)]))
    assert done["UNPLACED_COUNT"] == 2
    rows = {row["unit"]: row for row in done.rows("UNPLACED")}
    assert set(rows) == {"17", "18"}
    assert rows["17"]["unit_name"] == "Place 17"
    assert rows["17"]["reason"].startswith("It has flows with itself only")
    assert rows["18"]["reason"].startswith("Nothing goes from this unit to another one")
    unit = next(row for row in done.rows("UNITS_WITH_REGION") if row["unit"] == "18")
    assert (unit["region"], unit["part"], unit["share"], unit["reason"]) == (None, "outside", None, rows["18"]["reason"])
    assert "Without region: Place 18. Nothing goes from this unit to another one" in done.log
    assert "2 units have no region" in done["VERDICT"]


def test_pieces_are_said_or_moved(run):
    far = [("02", "13", 3000), ("02", "02", 3000)]
    kinds = [functional(run, FLOWS=commuting(far), CONTIGUITY=kind, METHOD=INTRAMAX, REGION_NUMBER=4) for kind in range(3)]
    nothing, said, moved = kinds
    assert {row["pieces"] for row in nothing.rows("REGIONS")} == {None}
    assert "Village 2: in the region of Town 13, but apart from it" in said.log
    assert sorted(row["pieces"] for row in said.rows("REGIONS")) == [1, 1, 1, 2]
    assert {row["unit"] for row in said.rows("UNITS_WITH_REGION") if row["piece"] == 2} == {"02"}
    assert {row["piece"] for row in nothing.rows("UNITS_WITH_REGION")} == {None}
    assert said["VERDICT"].endswith("1 region lies in several pieces.")
    assert {row["pieces"] for row in moved.rows("REGIONS")} == {1}
    done = functional(run, FLOWS=commuting(far), CONTIGUITY=2, METHOD=AREAS)
    assert {row["contiguous"] for row in done.rows("REGIONS")} == {True}
    [row] = done.rows("MOVED")
    assert (row["unit"], row["unit_name"], row["from_region"], row["to_region"]) == ("02", "Village 2", "Town 13", "Town 1")
    assert row["reason"] == "It lay apart from its region."
    unit = next(row for row in done.rows("UNITS_WITH_REGION") if row["unit"] == "02")
    assert (unit["region"], unit["moved_from"]) == ("01", "13")
    assert done["MOVED_COUNT"] == 1
    assert "1 unit was moved so that regions lie in one piece" in done["VERDICT"]


def test_units_in_degrees(run):
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    metres = units()
    transform = QgsCoordinateTransform(metres.crs(), degrees, QgsProject.instance())
    shapes = []
    for feature in metres.getFeatures():
        shape = feature.geometry()
        shape.transform(transform)
        shapes.append(shape)
    given = {name: [row[name] for row in rows_of(metres)] for name in ("nis", "naam")}
    done = functional(run, UNITS=layer(shapes, given, "units", "EPSG:4326"))
    assert partition(done.rows("UNITS_WITH_REGION")) == QUARTERS
    assert done.layer("REGIONS").crs() == degrees
    for feature in done.layer("REGIONS").getFeatures():
        assert feature.geometry().contains(QgsPointXY(feature["nucleus_x"], feature["nucleus_y"]))


def test_a_link_joins_an_island(run):
    shapes = [square(k % SIDE, k // SIDE) for k in UNITS] + [square(-3, 0)]
    island = layer(shapes, {"nis": [f"{k + 1:02d}" for k in range(17)]}, "units")
    flows = commuting([("17", "01", 500), ("17", "17", 100), ("01", "17", 10)])
    done = functional(run, UNITS=island, FLOWS=flows)
    assert "no way over the map leads there" in done.log
    done = functional(run, UNITS=island, FLOWS=flows, CONTIGUITY=2)
    assert done.log.count("would connect them") == 1
    ferry = table({"from": ["17"], "to": ["01"]}, "ferry")
    done = functional(run, UNITS=island, FLOWS=flows, LINKS=ferry)
    assert {row["pieces"] for row in done.rows("REGIONS")} == {1}


def kinds(rows):
    return ["work", "school"] * (len(rows) // 2) + ["work"] * (len(rows) % 2)


def test_several_domains_give_a_combined_basin(run, refusal):
    mixed = commuting([("01", "02", 1)], mode=kinds)
    both = functional(run, FLOWS=mixed, DOMAIN_FIELD="mode", METHOD=INTRAMAX, REGION_NUMBER=5)
    assert "Every domain counts with its weight, however large it is (school 50 %, work 50 %)" in both.log
    weights = "work=1;school=0"
    alone = functional(run, FLOWS=mixed, DOMAIN_FIELD="mode", DOMAIN_WEIGHTS=weights, METHOD=INTRAMAX, REGION_NUMBER=5)
    rows = [row for row, kind in zip(rows_of(mixed), kinds(rows_of(mixed))) if kind == "work"]
    work = table({name: [row[name] for row in rows] for name in ("origin", "destination", "amount")}, "work")
    expected = functional(run, FLOWS=work, METHOD=INTRAMAX, REGION_NUMBER=5)
    assert [row["value"] for row in alone.rows("TREE")] == pytest.approx([row["value"] for row in expected.rows("TREE")])
    assert partition(alone.rows("UNITS_WITH_REGION")) == partition(expected.rows("UNITS_WITH_REGION"))
    wrong = {"UNITS": units(), "FLOWS": mixed, "DOMAIN_FIELD": "mode", "DOMAIN_WEIGHTS": "shop=1"}
    assert refusal("functionalregions", **wrong).startswith('A weight is given for "shop", but no domain is called so.')


def test_several_amounts_are_domains(run):
    flows = commuting(school=lambda rows: [1] * len(rows))
    done = functional(run, FLOWS=flows, AMOUNT_FIELDS=["amount", "school"], DOMAIN_WEIGHTS="amount=3;school=1")
    assert "(amount 75 %, school 25 %)" in done.log


def test_cores_that_are_given(run):
    cores = [None] * 16
    cores[0] = cores[1] = "A"
    cores[15] = "B"
    done = functional(run, UNITS=units(kern=cores), METHOD=RINGS, CORE_FIELD="kern", THRESHOLD=0.5, CONTIGUITY=0)
    rows = {row["unit"]: row for row in done.rows("UNITS_WITH_REGION")}
    assert [rows[code]["part"] for code in ("01", "02", "16", "05", "11", "04")] == [
        "core", "core", "core", "ring", "ring", "outside",
    ]  # fmt: skip
    assert rows["05"]["region_name"] == "Town 1"
    assert rows["05"]["share"] == pytest.approx(700 / 905)
    assert rows["04"]["region"] is None
    assert done["UNPLACED_COUNT"] == 8
    assert done["VERDICT"].startswith("2 regions keep")
    assert "8 units lie outside all of them" in done["VERDICT"]
    assert all(row["reason"] for row in done.rows("UNPLACED"))


def test_rings_take_in_enclaves_and_leave_out_exclaves(run):
    cores = ["A" if k == 0 else "B" if k == 15 else None for k in UNITS]
    links = [(k, 0) for k in (1, 2, 4, 6, 8, 9, 10)] + [(k, 15) for k in (14, 11, 3)]
    rows = [(f"{a + 1:02d}", f"{b + 1:02d}", 90) for a, b in links] + [(f"{k + 1:02d}",) * 2 + (100,) for k in UNITS]
    names = ("origin", "destination", "amount")
    flows = table({name: [row[k] for row in rows] for k, name in enumerate(names)}, "flows")
    given = {"UNITS": units(kern=cores), "FLOWS": flows, "METHOD": RINGS, "CORE_FIELD": "kern"}
    plain = functional(run, **given, CONTIGUITY=1)
    assert plain["MOVED_COUNT"] == 0
    assert "Village 4" not in partition_names(plain, "Town 1")
    done = functional(run, **given, CONTIGUITY=2)
    moved = {row["unit"]: row for row in done.rows("MOVED")}
    assert set(moved) == {"04", "06"}
    assert (moved["06"]["from_region"], moved["06"]["to_region"]) == (None, "Town 1")
    assert moved["06"]["reason"] == "It had no region, but one region lies all around it."
    assert (moved["04"]["from_region"], moved["04"]["to_region"]) == ("Town 16", None)
    assert done["MOVED_COUNT"] == 2
    assert {row["pieces"] for row in done.rows("REGIONS")} == {1}
    assert {row["unit"]: row["part"] for row in done.rows("UNITS_WITH_REGION")}["06"] == "ring"


def partition_names(done, region):
    return {row["unit_name"] for row in done.rows("UNITS_WITH_REGION") if row["region_name"] == region}


@pytest.mark.parametrize(("number", "method"), [(1, AREAS), (2, AREAS), (3, RINGS), (4, RINGS)])
def test_a_preset_takes_the_place_of_the_values(run, number, method):
    from regio_plugin.core.functional.presets import PRESETS

    preset = list(PRESETS.values())[number - 1]
    assert preset.method == method
    asked = functional(run, PRESET=number, METHOD=INTRAMAX, CORE_SIZE=2000)
    given = functional(run, METHOD=method, CORE_SIZE=2000, **preset.values)
    assert partition(asked.rows("UNITS_WITH_REGION")) == partition(given.rows("UNITS_WITH_REGION"))
    assert f'Method and values of "{preset.title}" were used, whatever else was given for them' in asked.log
    assert preset.date in asked.log
    if method == RINGS:
        assert "Rings: share that travels to the core 0.15." in asked.log


def test_flows_to_other_places_are_counted(run):
    done = functional(run, FLOWS=commuting([("01", "abroad", 360)]))
    assert done["MATCHED"] == pytest.approx(1 - 360 / (4 * 3600 + 16 * 5 + 360))
    assert "External:" in done.log
    assert "the figures of the regions also count what goes to other places" in done.log
    region = next(row for row in done.rows("REGIONS") if row["region"] == "01")
    assert region["size"] == 900 + 3 * 900 + 4 * 5 + 360


def test_a_square_matrix_gives_the_same_regions(run, refusal):
    codes = [f"{k + 1:02d}" for k in UNITS]
    amounts = dict.fromkeys(itertools.product(codes, codes), 0)
    for row in rows_of(commuting()):
        amounts[row["origin"], row["destination"]] += row["amount"]
    columns = {"from": codes, **{b: [amounts[a, b] for a in codes] for b in codes}}
    matrix, given = table(columns, "matrix"), {"METHOD": INTRAMAX, "REGION_NUMBER": 5}
    rows, square_form = functional(run, **given), functional(run, FLOWS=matrix, **given)
    assert square_form.rows("TREE") == rows.rows("TREE")
    assert square_form.rows("UNITS_WITH_REGION") == rows.rows("UNITS_WITH_REGION")
    columns.pop("16")
    said = refusal("functionalregions", UNITS=units(), FLOWS=table(columns, "matrix"), FLOW_FORM=2)
    assert "16" in said


def test_flows_without_those_who_stay_are_said(run):
    rows = [row for row in rows_of(commuting()) if row["origin"] != row["destination"]]
    apart = table({name: [row[name] for row in rows] for name in ("origin", "destination", "amount")}, "flows")
    done = functional(run, FLOWS=apart, METHOD=INTRAMAX, REGION_NUMBER=4)
    assert "Self-containment is not computable" in done.log
    assert done["SELF_CONTAINMENT"] is None
    assert {row["supply"] for row in done.rows("REGIONS")} == {None}


def test_refusals(refusal, monkeypatch):
    given = {"UNITS": units(), "FLOWS": commuting()}
    said = refusal("functionalregions", **given, MIN_SIZE=20_000, TARGET_SIZE=10_000)
    assert said == (
        "The minimum size (20000) is above the target size (10000). Give a minimum that is at most the target."
    )
    said = refusal("functionalregions", **given, MIN_SELF_CONTAINMENT=0.8, TARGET_SELF_CONTAINMENT=0.7)
    assert said.startswith("The minimum self-containment (0.8) is above the target (0.7).")
    said = refusal("functionalregions", **given, METHOD=INTRAMAX, REGION_NUMBER=99)
    assert said == "The tree has between 1 and 16 regions, not 99. Choose a number in between."
    other = table({"origin": ["x1"], "destination": ["x2"], "amount": [3]}, "flows")
    said = refusal("functionalregions", UNITS=units(), FLOWS=other)
    assert 'No row of "flows" has both ends among the units' in said
    assert "table of mergers" in said
    empty = table({"origin": ["01"], "destination": ["02"], "amount": [0]}, "flows")
    assert 'All amounts in "flows" are 0 or empty' in refusal("functionalregions", UNITS=units(), FLOWS=empty)
    nameless = layer([square(0, 0), square(1, 0)], {"height": [1.0, 1.0]}, "strip")
    said = refusal("functionalregions", UNITS=nameless, FLOWS=commuting())
    assert said == 'Choose the field that identifies the units of "strip", so that flows find them.'
    monkeypatch.setattr("regio_plugin.core.functional.igraph_package.have_igraph", lambda: False)
    said = refusal("functionalregions", **given, METHOD=COMMUNITIES)
    assert said.startswith("Communities need the package igraph, which this QGIS does not have.")
    assert "python3-igraph" in said


def test_a_run_can_be_cancelled_at_any_step(run):
    for at in (1, 30, 82):
        feedback = Feedback(cancel_at=at)
        done = functional(lambda name, feedback=feedback, **given: run(name, feedback, **given))
        assert feedback.isCanceled()
        assert not done.results.get("VERDICT")


def test_progress_moves(run):
    feedback = Feedback()
    run("functionalregions", feedback, UNITS=units(), FLOWS=commuting(), METHOD=INTRAMAX, REGION_NUMBER=4)
    assert feedback.steps == sorted(feedback.steps)
    assert len(set(feedback.steps)) > 5


def test_every_parameter_and_output_has_its_help():
    from regio_plugin.processing.functional_regions import FunctionalRegionsFromFlows

    algorithm = FunctionalRegionsFromFlows().create({})
    assert all(definition.help() for definition in algorithm.parameterDefinitions())
    explained = algorithm.parameterDefinition("RULE").help()
    assert "LabourMarketAreas 3.4" in explained
    assert "Clean keeps the order that was meant" in explained


def test_a_regionalisation_is_ready_for_the_register(run, empty_project, tmp_path):
    from regio_plugin.layers.guess import guess_entry
    from regio_plugin.layers.register import Register

    done = functional(run, METHOD=INTRAMAX, REGION_NUMBER=4, UNITS_WITH_REGION=str(tmp_path / "units.gpkg"))
    found = QgsVectorLayer(done["UNITS_WITH_REGION"], "units", "ogr")
    assert found.renderer().type() == "categorizedSymbol"
    empty_project.addMapLayer(found)
    register = Register(empty_project)
    [entry] = register.add([guess_entry(found, "region").entry])
    assert (entry.kind, entry.code_field, entry.name_field) == ("functional", "region", "region_name")
    assert register.complaint(entry) is None
    compared = run("compareregionalisations", A=found, A_FIELD="region", B=found, B_FIELD="unit", WEIGHT=0)
    assert compared["CONTAINMENT_BA"] == pytest.approx(1.0)
