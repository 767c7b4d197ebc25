"""regio:nesteddollconformity: what the toolbox adds to the core."""

from __future__ import annotations

import json

import pandas as pd
import pytest
from qgis.core import QgsProcessing, QgsProcessingFeatureSourceDefinition, QgsVectorLayer

from .layers import TEMPORARY, grid, layer, square


def nested(run, finer, coarser=None, **more):
    coarser = finer if coarser is None else coarser
    fields = {"FINER_FIELD": "fine", "COARSER_FIELD": "coarse", **more}
    return run("nesteddollconformity", FINER=finer, COARSER=coarser, **fields)


def by_region(done) -> dict[str, dict]:
    return {row["region"]: row for row in done.rows("REGIONS")}


def breaking(**options):
    """Four squares with names; region b lies in x and y, and inhabitants and area tell different stories."""
    fields = {
        "naam": ["Aa", "Bee", "Cee", "Dee"],
        "fine": list("abbb"),
        "fine_naam": ["Alfa", "Beta", "Beta", "Beta"],
        "coarse": list("xxyy"),
        "people": [100, 70, 10, 20],
    }
    return grid(2, 2, fields, name="units", **options)


def test_the_fields_and_numbers_that_others_rely_on(run):
    done = nested(run, breaking())
    fields = {name: done.layer(name).fields().names() for name in ("REGIONS", "BREAKERS", "PAIRS")}
    assert set(fields["REGIONS"]) >= {
        "region", "parent", "share", "second_parent", "second_share", "parents", "conforming", "exit_count", "exit_weight",
        "exit_units",
    }  # fmt: skip
    assert set(fields["BREAKERS"]) >= {"region", "parent", "unit", "weight"}
    assert set(fields["PAIRS"]) >= {"finer", "coarser", "weight", "share_of_finer", "share_of_coarser"}
    assert set(done.results) >= {
        "REGION_COUNT", "CONFORMING_COUNT", "CONFORMITY", "LAMBDA", "HOMOGENEITY", "COMPLETENESS", "V_MEASURE", "VERDICT",
    }  # fmt: skip


def test_one_region_breaks_and_its_units_are_named(run):
    done = nested(run, breaking())
    row = by_region(done)["b"]
    assert row["conforming"] is False
    assert (row["parent"], row["second_parent"], row["parents"]) == ("y", "x", 2)
    assert (row["share"], row["second_share"]) == (pytest.approx(2 / 3), pytest.approx(1 / 3))
    assert (row["exit_count"], row["exit_weight"], row["exit_units"]) == (1, 1.0, "Bee")
    assert by_region(done)["a"]["conforming"] is True
    assert by_region(done)["a"]["exit_units"] == ""
    breakers = done.rows("BREAKERS")
    assert [(r["region"], r["parent"], r["goes_to"], r["unit"], r["unit_name"], r["weight"]) for r in breakers] == [
        ("b", "y", "x", "u2", "Bee", 1.0)
    ]
    assert next(done.layer("BREAKERS").getFeatures()).geometry().area() == pytest.approx(1e6)
    assert done["CONFORMITY"] == pytest.approx(3 / 4)
    assert done["VERDICT"] == "1 of 2 regions of fine lie inside one region of coarse; 1 does not: Beta."


def test_the_geometry_of_regions_is_dissolved(run):
    done = nested(run, breaking())
    areas = {feature["region"]: feature.geometry().area() for feature in done.layer("REGIONS").getFeatures()}
    assert areas == {"a": pytest.approx(1e6), "b": pytest.approx(3e6)}


def test_names_are_guessed_only_where_they_fit_the_codes(run):
    rows = by_region(nested(run, breaking()))
    assert (rows["a"]["name"], rows["b"]["name"]) == ("Alfa", "Beta")
    assert rows["b"]["parent_name"] == "y"  # no field names the coarser regions
    given = by_region(nested(run, breaking(), COARSER_NAME_FIELD="coarse", FINER_NAME_FIELD="fine"))
    assert given["b"]["name"] == "b"


def test_what_the_maps_are_called_in_the_verdict(run):
    done = nested(run, breaking(), FINER_LABEL="police zones", COARSER_LABEL="regions of reference")
    assert done["VERDICT"].startswith("1 of 2 regions of police zones lie inside one region of regions of reference;")


@pytest.mark.parametrize(
    ("weight", "field", "share", "exits", "unit"),
    [
        (0, None, 2 / 3, 1.0, "numbers of units"),
        (1, None, 2 / 3, 1e6, "areas in square metres"),
        (2, "people", 70 / 100, 30.0, 'sums of the field "people"'),
    ],
)
def test_weights_on_shared_units_and_the_log_names_their_unit(run, weight, field, share, exits, unit):
    done = nested(run, breaking(), WEIGHT=weight, WEIGHT_FIELD=field)
    row = by_region(done)["b"]
    assert row["share"] == pytest.approx(share)
    assert row["exit_weight"] == pytest.approx(exits)
    assert row["parent"] == ("x" if field else "y")  # most people live in x, most land lies in y
    assert unit in done.log
    pairs = {(r["finer"], r["coarser"]): r for r in done.rows("PAIRS")}
    assert pairs["b", row["parent"]]["share_of_finer"] == pytest.approx(share)
    assert sum(r["share_of_coarser"] for r in pairs.values() if r["coarser"] == "x") == pytest.approx(1)


@pytest.mark.parametrize(
    ("weight", "field", "share", "exits"), [(0, None, 0.75, 1e6), (1, None, 0.75, 1e6), (2, "people", 0.75, 25.0)]
)
def test_weights_where_polygons_are_cut(run, weight, field, share, exits):
    finer = layer([square(0, 0, 4)], {"fine": ["a"], "people": [100]}, "zones")
    coarser = layer([square(-1, -1, 4, 3), square(3, -1, 4, 3)], {"coarse": ["x", "y"]}, "provinces")
    done = nested(run, finer, coarser, WEIGHT=weight, WEIGHT_FIELD=field)
    row = by_region(done)["a"]
    assert (row["share"], row["exit_weight"]) == (pytest.approx(share), pytest.approx(exits))
    assert ("area was used instead" in done.log) is (weight == 0)
    assert ("square metres" in done.log) is (weight != 2)
    assert by_region(done)["a"]["exit_units"] == "y"


def test_weights_of_units_whose_zones_are_cut_are_spread_over_their_area(run):
    finer = layer([square(0, 0), square(1, 0)], {"fine": ["a", "a"], "nis": ["1", "2"], "people": [30, 10]}, "units")
    coarser = layer([square(0, 0, 1.5), square(1.5, 0, 1.5)], {"coarse": ["x", "y"]}, "provinces")
    done = nested(run, finer, coarser, WEIGHT=2, WEIGHT_FIELD="people")
    row = by_region(done)["a"]
    assert (row["share"], row["exit_weight"], row["exit_units"]) == (pytest.approx(35 / 40), pytest.approx(5), "2")


def test_tolerance_is_nothing_for_counted_units_and_a_thousandth_otherwise(run):
    fields = {"fine": ["a"] * 2000, "coarse": ["x"] * 1999 + ["y"]}
    units = grid(50, 40, fields)
    assert by_region(nested(run, units))["a"]["conforming"] is False
    assert by_region(nested(run, units, TOLERANCE=0.001))["a"]["conforming"] is True
    assert by_region(nested(run, units, WEIGHT=1))["a"]["conforming"] is True
    assert by_region(nested(run, units, WEIGHT=1, TOLERANCE=0.0))["a"]["conforming"] is False


def test_a_tie_goes_to_the_larger_parent_and_is_said(run):
    units = grid(3, 1, {"fine": list("aab"), "coarse": list("xyy")}, name="units")
    done = nested(run, units)
    assert by_region(done)["a"]["parent"] == "y"
    assert 'Two regions of "coarse" hold equally much of a; the larger one was taken for the parent.' in done.log
    fine = nested(run, grid(3, 1, {"fine": list("aab"), "coarse": list("xxy")}))
    assert "equally much" not in fine.log


def test_a_region_outside_the_coarser_map_is_not_judged(run):
    finer = layer([square(0, 0), square(9, 9)], {"fine": ["a", "b"]}, "zones")
    done = nested(run, finer, layer([square(0, 0, 2)], {"coarse": ["x"]}, "province"))
    row = by_region(done)["b"]
    assert (row["state"], row["conforming"], row["parent"], row["share"]) == ("unjudged", None, None, None)
    assert (done["REGION_COUNT"], done["CONFORMING_COUNT"], done["UNJUDGED_COUNT"]) == (1, 1, 1)
    assert 'Not judged, because they lie outside "province": b.' in done.log
    assert done["VERDICT"] == "The one region of zones lies inside one region of province."


def test_a_region_partly_outside_is_judged_on_its_covered_part_and_said(run):
    finer = layer([square(0, 0, 2)], {"fine": ["a"]}, "zones")
    done = nested(run, finer, layer([square(0, 0)], {"coarse": ["x"]}, "province"))
    assert by_region(done)["a"]["covered"] == pytest.approx(0.5)
    assert by_region(done)["a"]["conforming"] is True
    assert 'Judged only on the part that "province" covers: a.' in done.log


def test_nothing_breaks_then_breakers_are_empty_and_pairs_are_there(run):
    done = nested(run, grid(2, 2, {"fine": list("aabb"), "coarse": list("xxyy")}))
    assert done.rows("BREAKERS") == []
    assert [(row["finer"], row["coarser"], row["share_of_finer"]) for row in done.rows("PAIRS")] == [
        ("a", "x", 1.0), ("b", "y", 1.0),
    ]  # fmt: skip
    assert done["VERDICT"] == "All 2 regions of fine lie inside one region of coarse."
    assert done["CONFORMITY"] == done["COMPLETENESS"] == pytest.approx(1.0)


def test_one_coarser_region_makes_lambda_trivial_and_says_so(run):
    done = nested(run, grid(2, 1, {"fine": list("ab"), "coarse": list("xx")}))
    assert (done["LAMBDA"], done["V_MEASURE"]) == (1.0, pytest.approx(0.0))
    assert '"coarse" has one region only, so lambda says nothing here.' in done.log


@pytest.mark.parametrize("field", ["fine", "nis"])
def test_a_map_against_itself_nests_whether_or_not_units_are_regions(run, field):
    units = breaking()
    done = run("nesteddollconformity", FINER=units, FINER_FIELD=field, COARSER=units, COARSER_FIELD=field)
    assert done["CONFORMITY"] == done["V_MEASURE"] == pytest.approx(1.0)
    assert done["CONFORMING_COUNT"] == done["REGION_COUNT"]


def test_slivers_are_counted_weighed_and_said(run):
    finer = layer([square(0, 0, 2), square(2, 0, 2)], {"fine": ["a", "b"]}, "zones")
    coarser = layer([square(-1, -1, 3.02, 3), square(2.02, -1, 3, 3)], {"coarse": ["x", "y"]}, "provinces")
    done = nested(run, finer, coarser)
    assert (done["CONFORMING_COUNT"], done["SLIVER_COUNT"]) == (2, 1)
    assert done["SLIVER_WEIGHT"] == pytest.approx(20_000)
    assert by_region(done)["b"]["sliver_weight"] == pytest.approx(20_000)
    assert "Treated as slivers: 1 pieces, together 0.02 km² and 0.5 % of what was counted" in done.log
    assert done.rows("BREAKERS") == []
    wide = nested(run, finer, coarser, SLIVER_WIDTH=10)
    assert (wide["CONFORMING_COUNT"], wide["SLIVER_COUNT"]) == (1, 0)


def test_pieces_that_are_no_polygons_do_not_stop_the_run(run):
    """Where borders touch in lines and points too, GEOS gives collections."""
    shape = (
        "Polygon ((100000 200000, 102000 200000, 102000 201000, 101000 201000, 101000 202000, 100000 202000, "
        "100000 200000))"
    )
    other = "Polygon ((101000 200500, 103000 200500, 103000 202000, 101000 202000, 101000 200500))"
    rest = "Polygon ((99000 199000, 103000 199000, 103000 200500, 101000 200500, 101000 202500, 99000 202500, 99000 199000))"
    done = nested(run, layer([shape], {"fine": ["a"]}), layer([other, rest], {"coarse": ["x", "y"]}))
    assert sum(row["weight"] for row in done.rows("PAIRS")) == pytest.approx(3e6)
    assert [feature.geometry().area() for feature in done.layer("BREAKERS").getFeatures()] == [pytest.approx(5e5)]


def test_a_finer_selection_of_the_same_layer_is_counted_in_units(run, empty_project):
    units = breaking()
    empty_project.addMapLayer(units)
    units.selectByIds([2, 3])
    chosen = QgsProcessingFeatureSourceDefinition(units.id(), selectedFeaturesOnly=True)
    done = nested(run, chosen, units)
    assert by_region(done)["b"]["share"] == pytest.approx(0.5)
    assert "numbers of units" in done.log


def test_limited_features_of_a_source(run, empty_project):
    units = breaking()
    empty_project.addMapLayer(units)
    first = QgsProcessingFeatureSourceDefinition(units.id(), selectedFeaturesOnly=False, featureLimit=2)
    done = run("nesteddollconformity", FINER=first, FINER_FIELD="fine", COARSER=first, COARSER_FIELD="coarse")
    assert sum(row["weight"] for row in done.rows("PAIRS")) == 2


@pytest.mark.parametrize("weight", ["count", "area", "pop"])
def test_reference_figures_from_units(run, reference, weight, qgis_app):
    """Nesting with known answers: the toolbox gives what the labels give."""
    folder = reference / "nesting_units_regions"
    labels = pd.read_csv(folder / "labels.csv")
    want = json.loads((folder / "expected.json").read_text())[weight]["strict_vs_perturbed"]
    source = QgsVectorLayer(str(folder / "units.gpkg"), "units", "ogr")
    places = {feature["id"]: feature.geometry() for feature in source.getFeatures()}
    columns = {
        "fine": labels["region_strict"].astype(str).tolist(),
        "coarse": labels["region_perturbed"].astype(str).tolist(),
        "pop": labels["pop"].tolist(),
    }
    units = layer([places[key] for key in labels["id"]], columns)
    number = {"count": 0, "area": 1, "pop": 2}[weight]
    done = nested(run, units, WEIGHT=number, WEIGHT_FIELD="pop" if weight == "pop" else None)
    for key, name in (
        ("CONFORMITY", "K_xy"), ("LAMBDA", "lambda_xy"), ("HOMOGENEITY", "homogeneity"), ("COMPLETENESS", "completeness"),
        ("V_MEASURE", "v1"),
    ):  # fmt: skip
        assert done[key] == pytest.approx(want[name], abs=1e-9), key


def test_reference_figures_from_polygons(run, reference):
    folder = reference / "nesting_units_regions"
    regions = QgsVectorLayer(str(folder / "regions.gpkg"), "regions", "ogr")
    code = next(name for name in ("parent", "region", "id") if regions.fields().lookupField(name) >= 0)
    done = run(
        "nesteddollconformity", FINER=str(folder / "units.gpkg"), FINER_FIELD="id", COARSER=regions, COARSER_FIELD=code
    )
    for key in ("CONFORMITY", "LAMBDA", "COMPLETENESS"):
        assert done[key] == pytest.approx(1.0, abs=1e-9), key
    assert done["CONFORMING_COUNT"] == done["REGION_COUNT"] == 120


@pytest.mark.parametrize("frame", ["same", "offset"])
def test_reference_pair_areas(run, reference, frame):
    """Areas of all pairs as sf, QGIS and PostGIS have them."""
    folder = reference / f"overlay_voronoi_{frame}_frame"
    layers = [QgsVectorLayer(str(folder / f"{name}.gpkg"), name, "ogr") for name in "AB"]
    codes = [next(n for n in item.fields().names() if n.lower() not in ("fid", "geom")) for item in layers]
    done = run(
        "nesteddollconformity", FINER=layers[0], FINER_FIELD=codes[0], COARSER=layers[1], COARSER_FIELD=codes[1], WEIGHT=1
    )
    want = pd.read_csv(folder / "expected_pair_areas.csv", dtype={"A": str, "B": str})
    expected = {(row["A"], row["B"]): row["area_m2"] for _, row in want.iterrows()}
    got = {(row["finer"], row["coarser"]): row["weight"] for row in done.rows("PAIRS")}
    assert {pair for pair, area in got.items() if area > 1e-3} == {pair for pair, area in expected.items() if area > 1e-3}
    for pair, value in expected.items():
        assert got.get(pair, 0.0) == pytest.approx(value, abs=1e-4), pair


@pytest.mark.parametrize("frame", ["same", "offset"])
def test_reference_indices_from_cut_polygons(run, reference, frame):
    folder = reference / f"overlay_voronoi_{frame}_frame"
    want = json.loads((folder / "expected_metrics_area_weighted.json").read_text())
    layers = [QgsVectorLayer(str(folder / f"{name}.gpkg"), name, "ogr") for name in "AB"]
    codes = [next(n for n in item.fields().names() if n.lower() not in ("fid", "geom")) for item in layers]
    done = run(
        "nesteddollconformity", FINER=layers[0], FINER_FIELD=codes[0], COARSER=layers[1], COARSER_FIELD=codes[1], WEIGHT=1
    )
    for key, name in (
        ("CONFORMITY", "K_xy"), ("LAMBDA", "lambda_xy"), ("HOMOGENEITY", "homogeneity"), ("COMPLETENESS", "completeness"),
        ("V_MEASURE", "v1"),
    ):  # fmt: skip
        assert done[key] == pytest.approx(want[name], abs=1e-8), key


def test_outputs_are_of_the_kinds_that_models_expect(provider):
    algorithm = provider.algorithm("nesteddollconformity")
    kinds = {item.name(): item.dataType() for item in algorithm.parameterDefinitions() if item.isDestination()}
    assert kinds["REGIONS"] == kinds["BREAKERS"] == QgsProcessing.SourceType.TypeVectorPolygon
    assert kinds["PAIRS"] == QgsProcessing.SourceType.TypeVector


def test_a_run_with_temporary_outputs_names_its_layers(run):
    done = nested(run, breaking(), REGIONS=TEMPORARY)
    assert done.layer("REGIONS").isValid()
    assert done.layer("REGIONS").featureCount() == 2
