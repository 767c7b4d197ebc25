"""Bad input: each is mended, left out or refused, and a sentence names the layer, the field and the row."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import (
    NULL,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer

from regio_plugin.layers.read import Snapshot

from .conftest import Feedback
from .layers import TEMPORARY, grid, layer, rows_of, saved, square, table

BOW_TIE = "Polygon ((100000 200000, 102000 201000, 102000 200000, 100000 201000, 100000 200000))"


def nested(run, finer, coarser=None, finer_field="fine", coarser_field="coarse", **more):
    return run(
        "nesteddollconformity",
        FINER=finer,
        FINER_FIELD=finer_field,
        COARSER=finer if coarser is None else coarser,
        COARSER_FIELD=coarser_field,
        **more,
    )


def two_by_two(**options):
    """Four squares: a below, b above; a and b in x to the left, in y to the right, unless said otherwise."""
    return grid(2, 2, {"fine": list("aabb"), "coarse": list("xxyy"), "people": [10, 20, 30, 40]}, **options)


def by_region(done) -> dict[str, dict]:
    return {row["region"]: row for row in done.rows("REGIONS")}


# geometry


def test_null_geometry_is_left_out_counted_and_its_row_named(run):
    finer = layer([square(0, 0), None, square(1, 0)], {"fine": ["a", "b", "c"]}, "zones")
    coarser = layer([square(0, 0, 2)], {"coarse": ["x"]}, "province")
    done = nested(run, finer, coarser)
    assert '"zones" has 1 features without geometry (rows 2); they are left out.' in done.log
    assert by_region(done)["b"]["state"] == "unjudged"
    assert by_region(done)["a"]["parent"] == "x"


def test_an_invalid_polygon_is_repaired_in_a_copy_and_its_row_named(run):
    finer = layer([BOW_TIE, square(0, 1, 2)], {"fine": ["a", "b"]}, "zones")
    coarser = layer([square(0, 0, 2, 2)], {"coarse": ["x"]}, "province")
    done = nested(run, finer, coarser, WEIGHT=1)
    assert '"zones" has 1 invalid geometries (rows 1); they were repaired in a copy.' in done.log
    assert by_region(done)["a"]["share"] == pytest.approx(1.0)
    assert not finer.getFeature(1).geometry().isGeosValid()  # the layer itself is as it was
    assert sum(row["weight"] for row in done.rows("PAIRS")) == pytest.approx(3e6)


def test_a_polygon_without_area_is_left_out_and_its_row_named(run):
    flat = "Polygon ((100000 200000, 101000 200000, 100500 200000, 100000 200000))"
    short = "Polygon ((100000 200000, 101000 200000, 100000 200000))"
    finer = layer([square(0, 0), flat, short], {"fine": ["a", "b", "c"]}, "zones")
    done = nested(run, finer, layer([square(0, 0, 2)], {"coarse": ["x"]}, "province"))
    assert '"zones" has 2 geometries that enclose no area (rows 2, 3); they are left out.' in done.log


def test_coordinates_that_are_no_numbers_do_not_stop_the_run(run):
    finer = layer([square(0, 0), "Polygon ((0 0, nan 0, 1 1, 0 0))"], {"fine": ["a", "b"]}, "zones")
    done = nested(run, finer, layer([square(0, 0, 2)], {"coarse": ["x"]}, "province"))
    assert by_region(done)["a"]["conforming"] is True
    assert "rows 2" in done.log


def test_parts_of_a_multi_part_region_are_weighed_together(run):
    two = "Multi" + square(0, 0).replace("((", "(((").replace("))", ")))")
    both = two[:-1] + ", " + square(3, 0).removeprefix("Polygon ") + ")"
    finer = layer([both, square(1, 0)], {"fine": ["a", "b"]}, "zones", kind="MultiPolygon")
    coarser = layer([square(0, 0, 2), square(2, 0, 2)], {"coarse": ["x", "y"]}, "provinces")
    done = nested(run, finer, coarser)
    assert by_region(done)["a"]["share"] == pytest.approx(0.5)
    assert by_region(done)["b"]["conforming"] is True
    assert by_region(done)["a"]["exit_weight"] == pytest.approx(1e6)


def test_several_features_with_one_code_are_one_region_also_where_polygons_are_cut(run):
    finer = layer([square(0, 0), square(1, 0), square(5, 0)], {"fine": ["a", "a", "a"]}, "zones")
    coarser = layer(
        [square(-0.5, 0, 1.2), square(0.7, 0, 2), square(4.5, 0, 2)], {"coarse": ["x", "x", "y"]}, "provinces"
    )
    done = nested(run, finer, coarser)
    row = by_region(done)["a"]
    assert done["REGION_COUNT"] == 1
    assert (row["parent"], row["parents"]) == ("x", 2)
    assert row["share"] == pytest.approx(2 / 3)
    assert row["exit_weight"] == pytest.approx(1e6)
    assert len(done.rows("BREAKERS")) == 1


def test_narrow_units_side_by_side_are_no_slivers(run):
    finer = layer([square(0, 0, 2, 1)], {"fine": ["a"]}, "zone")
    strips = [square(k * 0.02, 0, 0.02, 1) for k in range(100)]
    coarser = layer(strips, {"coarse": ["x"] * 60 + ["y"] * 40, "nis": [f"p{k}" for k in range(100)]}, "parcels")
    done = nested(run, finer, coarser)
    row = by_region(done)["a"]
    assert row["conforming"] is False
    assert row["share"] == pytest.approx(0.6)
    assert row["exit_count"] == 40


def test_curves_become_straight_lines_and_their_rows_are_named(run):
    disc = "CurvePolygon (CircularString (100000 200500, 100500 201000, 101000 200500, 100500 200000, 100000 200500))"
    finer = layer([disc], {"fine": ["a"]}, "zones", kind="CurvePolygon")
    done = nested(run, finer, layer([square(0, 0)], {"coarse": ["x"]}, "province"))
    assert '"zones" has 1 curved polygons (rows 1)' in done.log
    assert done.rows("PAIRS")[0]["weight"] == pytest.approx(3.14159 * 500**2, rel=1e-3)


@pytest.mark.parametrize("kind", ["PolygonZ", "PolygonM", "PolygonZM", "MultiPolygonZ"])
def test_heights_and_measures_change_nothing(run, kind):
    flat = QgsGeometry.fromWkt(square(0, 0))
    shape = flat.constGet().clone()
    if "Z" in kind:
        shape.addZValue(7.0)
    if kind.endswith("M"):
        shape.addMValue(3.0)
    raised = QgsGeometry(shape)
    if kind.startswith("Multi"):
        raised.convertToMultiType()
    finer = layer([raised], {"fine": ["a"]}, "zones", kind=kind)
    done = nested(run, finer, layer([square(0, 0)], {"coarse": ["x"]}, "province"))
    assert done.rows("PAIRS")[0]["weight"] == pytest.approx(1e6)
    assert done["CONFORMING_COUNT"] == 1


# layers


@pytest.mark.parametrize(
    ("name", "parameters"),
    [
        ("nesteddollconformity", {"FINER_FIELD": "fine", "COARSER_FIELD": "fine"}),
        ("boundaryvagueness", {"REFERENCE_FIELD": "fine", "DELINEATION_FIELDS": "fine"}),
        ("checkregionalisation", {"FIELD": "fine"}),
        ("regionsfromtable", {"UNIT_FIELD": "fine"}),
    ],
)
def test_an_empty_layer_is_refused_by_name(refusal, name, parameters):
    empty = layer([], {"fine": []}, "no zones")
    sources = {
        "nesteddollconformity": ("FINER", "COARSER"),
        "boundaryvagueness": ("REFERENCE",),
        "checkregionalisation": ("INPUT",),
        "regionsfromtable": ("UNITS", "TABLE"),
    }
    said = refusal(name, **dict.fromkeys(sources[name], empty), **parameters)
    assert said == '"no zones" has no features. Choose another layer or check its filter.'


def test_selected_only_with_nothing_selected_is_refused(refusal, empty_project):
    zones = two_by_two(name="zones")
    empty_project.addMapLayer(zones)
    chosen = QgsProcessingFeatureSourceDefinition(zones.id(), selectedFeaturesOnly=True)
    said = refusal("nesteddollconformity", FINER=chosen, FINER_FIELD="fine", COARSER=zones, COARSER_FIELD="coarse")
    assert said.startswith('No features are selected in "zones"')
    assert "Selected features only" in said


def test_selected_only_uses_the_selection_and_nothing_else(run, empty_project):
    zones = two_by_two(name="zones")
    empty_project.addMapLayer(zones)
    zones.selectByIds([1, 3])
    chosen = QgsProcessingFeatureSourceDefinition(zones.id(), selectedFeaturesOnly=True)
    done = run("checkregionalisation", INPUT=chosen, FIELD="nis", REPAIR=True, REPAIRED=TEMPORARY)
    assert {row["nis"] for row in done.rows("REPAIRED")} == {"u1", "u3"}


def test_selection_and_filter_of_a_table_hold_together(run, empty_project):
    units = two_by_two()
    members = table({"nis": ["u1", "u2", "u3", "u4"] * 2, "zone": list("aabbcccc"), "scheme": list("11112222")}, "members")
    empty_project.addMapLayer(members)
    members.selectByIds([1, 2, 3, 5, 6])
    chosen = QgsProcessingFeatureSourceDefinition(members.id(), selectedFeaturesOnly=True)
    done = run(
        "regionsfromtable", UNITS=units, UNIT_FIELD="nis", TABLE=chosen, TABLE_UNIT_FIELD="nis", TABLE_REGION_FIELD="zone",
        TABLE_FILTER="scheme = '1'",
    )  # fmt: skip
    assert {row["region"]: row["units"] for row in done.rows("REGIONS")} == {"a": "u1; u2", "b": "u3"}
    assert done["UNPLACED_COUNT"] == 1


def test_a_filter_of_the_layer_and_unsaved_edits_are_respected(run, tmp_path):
    zones = QgsVectorLayer(saved(two_by_two(name="zones"), tmp_path / "zones.gpkg"), "zones", "ogr")
    zones.setSubsetString("nis <> 'u4'")
    assert zones.startEditing()
    first = next(zones.getFeatures("nis = 'u1'"))
    zones.changeAttributeValue(first.id(), zones.fields().lookupField("fine"), "new")
    done = nested(run, zones)
    assert set(by_region(done)) == {"new", "a", "b"}
    assert by_region(done)["b"]["share"] == 1.0
    assert sum(row["weight"] for row in done.rows("PAIRS")) == 3
    zones.rollBack()


def test_a_layer_whose_source_is_gone_is_refused(tmp_path):
    gone = QgsVectorLayer(str(tmp_path / "gone.gpkg"), "gone", "ogr")
    with pytest.raises(Exception, match='"gone" cannot be read: its source is missing or broken'):
        Snapshot.of_layer(gone)


def test_a_layer_without_polygons_is_refused(refusal):
    points = layer(["Point (1 1)"], {"fine": ["a"]}, "points", kind="Point")
    said = refusal("nesteddollconformity", FINER=points, FINER_FIELD="fine", COARSER=two_by_two(), COARSER_FIELD="coarse")
    assert said == '"points" is not a polygon layer. Choose one with areas.'


# fields and codes


@pytest.mark.parametrize(
    ("name", "parameters"),
    [
        ("nesteddollconformity", {"FINER_FIELD": "fien", "COARSER_FIELD": "coarse"}),
        ("boundaryvagueness", {"REFERENCE_FIELD": "fien", "DELINEATION_FIELDS": "coarse"}),
        ("boundaryvagueness", {"REFERENCE_FIELD": "fine", "DELINEATION_FIELDS": "coarse;fien"}),
        ("checkregionalisation", {"FIELD": "fien"}),
        ("nesteddollconformity", {"FINER_FIELD": "fine", "COARSER_FIELD": "coarse", "WEIGHT": 2, "WEIGHT_FIELD": "fien"}),
        ("nesteddollconformity", {"FINER_FIELD": "fine", "COARSER_FIELD": "coarse", "UNIT_FIELD": "fien"}),
    ],
)
def test_a_field_that_is_not_there_is_named_with_the_nearest_one(refusal, name, parameters):
    zones = two_by_two(name="zones")
    sources = {"nesteddollconformity": ("FINER", "COARSER"), "boundaryvagueness": ("REFERENCE",)}.get(name, ("INPUT",))
    said = refusal(name, **dict.fromkeys(sources, zones), **parameters)
    assert said == (
        '"zones" has no field "fien". Did you mean "fine"? Its fields are: nis, fine, coarse, people.'
    )


def test_a_weight_field_with_text_names_field_layer_and_row(refusal):
    units = grid(2, 1, {"fine": ["a", "b"], "coarse": ["x", "x"], "people": ["12", "many"]}, name="units")
    said = refusal(
        "nesteddollconformity", FINER=units, FINER_FIELD="fine", COARSER=units, COARSER_FIELD="coarse", WEIGHT=2,
        WEIGHT_FIELD="people",
    )  # fmt: skip
    assert said == 'Field "people" of "units" must hold numbers of at least 0; in row 2 it holds many.'


def test_a_negative_weight_is_refused_and_an_empty_one_counts_as_nothing(run, refusal):
    units = grid(2, 1, {"fine": ["a", "a"], "coarse": ["x", "y"], "people": [12.0, -1.0]}, name="units")
    options = {"FINER_FIELD": "fine", "COARSER_FIELD": "coarse", "WEIGHT": 2, "WEIGHT_FIELD": "people"}
    assert "in row 2 it holds -1.0" in refusal("nesteddollconformity", FINER=units, COARSER=units, **options)
    units = grid(2, 1, {"fine": ["a", "a"], "coarse": ["x", "y"], "people": [12.0, None]}, name="units")
    done = run("nesteddollconformity", FINER=units, COARSER=units, **options)
    assert 'Field "people" of "units" is empty in 1 rows (2); they count as 0.' in done.log
    assert by_region(done)["a"]["conforming"] is True


def test_weight_by_field_without_a_field_is_refused(refusal):
    units = two_by_two()
    said = refusal("nesteddollconformity", FINER=units, FINER_FIELD="fine", COARSER=units, COARSER_FIELD="coarse", WEIGHT=2)
    assert said == "A numeric field is to be counted, but none is chosen. Choose a field."


def test_weights_that_add_up_to_nothing_are_refused(refusal):
    units = grid(2, 1, {"fine": ["a", "b"], "coarse": ["x", "x"], "people": [0, 0]}, name="units")
    said = refusal(
        "nesteddollconformity", FINER=units, FINER_FIELD="fine", COARSER=units, COARSER_FIELD="coarse", WEIGHT=2,
        WEIGHT_FIELD="people",
    )  # fmt: skip
    assert said.startswith("What is counted adds up to 0")


def test_a_region_in_which_nothing_is_counted_is_not_judged(run):
    units = grid(2, 1, {"fine": ["a", "b"], "coarse": ["x", "x"], "people": [5, 0]}, name="units")
    done = nested(run, units, WEIGHT=2, WEIGHT_FIELD="people")
    assert by_region(done)["b"]["state"] == "unjudged"
    assert by_region(done)["b"]["share"] is None
    assert "what is counted adds up to 0 there: b" in done.log
    assert "outside" not in done.log


def test_codes_stored_as_decimal_numbers_are_text(run):
    finer = grid(2, 1, {"fine": [44086.0, 44021.0], "coarse": ["01", "01"]}, types={"fine": "double"}, name="units")
    done = nested(run, finer)
    assert set(by_region(done)) == {"44086", "44021"}
    assert 'The codes in field "fine" of "units" were stored as decimal numbers and were read as text.' in done.log


def test_leading_zeros_stay(run):
    done = nested(run, grid(2, 1, {"fine": ["01001", "1001"], "coarse": ["01", "1"]}))
    assert {row["region"]: row["parent"] for row in done.rows("REGIONS")} == {"01001": "01", "1001": "1"}


def test_a_code_field_that_is_empty_everywhere_is_refused(refusal):
    units = grid(2, 1, {"fine": [None, ""], "coarse": ["x", "x"]}, name="units", types={"fine": "string(0,0)"})
    said = refusal("nesteddollconformity", FINER=units, FINER_FIELD="fine", COARSER=units, COARSER_FIELD="coarse")
    assert said == 'Field "fine" of "units" holds no region code: every value is empty or means "none".'


def test_placeholders_are_no_regions_and_the_log_says_how_many_units_it_concerns(run):
    fields = {"igs": ["i1", "Geen IGS", "Geen IGS", "i2"], "coarse": list("xxyy")}
    done = nested(run, grid(2, 2, fields, name="units"), finer_field="igs")
    assert set(by_region(done)) == {"i1", "i2"}
    assert 'In field "igs" of "units", 2 rows hold a code that means "none" (Geen IGS)' in done.log
    arcs = run("boundaryvagueness", REFERENCE=grid(2, 2, fields), REFERENCE_FIELD="coarse", DELINEATION_FIELDS="igs")
    assert 'In field "igs" of "units", 2 rows hold a code' in arcs.log


def test_a_unit_without_region_is_left_out_named_and_counted(run):
    units = grid(2, 2, {"naam": ["Aa", "Bee", "Cee", "Dee"], "fine": ["a", "a", "b", None], "coarse": ["x", None, "y", None]})
    done = nested(run, units)
    assert 'Left out: 1 of 4 units have a region in "fine" but none in "coarse": Bee.' in done.log
    assert 'Left out: 1 of 4 units have a region in neither "fine" nor "coarse": Dee.' in done.log
    cut = nested(run, units, layer([square(0, 0, 2, 2)], {"coarse": ["x"]}, "province"))
    assert 'Left out: 1 of 4 polygons of "units" have no region: Dee.' in cut.log


def test_the_same_unit_twice_with_two_regions_is_refused_with_its_rows(refusal):
    units = grid(2, 2, {"code": ["7", "8", "8", "9"], "fine": list("aabb"), "coarse": list("xxxx")}, name="units")
    said = refusal(
        "nesteddollconformity", FINER=units, FINER_FIELD="fine", COARSER=units, COARSER_FIELD="coarse", UNIT_FIELD="code"
    )
    assert said == (
        'In "units", unit 8 (field "code") is on rows 2, 3 with different regions in field "fine": a, b. 1 units are. '
        "Correct the codes, or choose another unit field."
    )


def test_a_unit_on_two_rows_with_the_same_regions_counts_once(run):
    units = grid(2, 2, {"code": ["7", "8", "8", "9"], "fine": list("abbb"), "coarse": list("xxxy"), "people": [1, 5, 5, 2]})
    done = nested(run, units, UNIT_FIELD="code")
    row = by_region(done)["b"]
    assert row["share"] == pytest.approx(0.5)
    assert (row["exit_count"], row["exit_weight"]) == (1, 1.0)
    assert '1 units of "units" are on several rows, for instance 8 on rows 2, 3; each counts as one unit.' in done.log
    people = nested(run, units, UNIT_FIELD="code", WEIGHT=2, WEIGHT_FIELD="people")
    assert by_region(people)["b"]["share"] == pytest.approx(5 / 7)  # repeated numbers are not added up


def test_two_layers_whose_units_have_no_code_in_common_are_refused(refusal):
    first, second = two_by_two(name="first"), two_by_two(name="second")
    second.startEditing()
    for feature in second.getFeatures():
        second.changeAttributeValue(feature.id(), 0, f"v{feature.id()}")
    second.commitChanges()
    said = refusal(
        "nesteddollconformity", FINER=first, FINER_FIELD="fine", COARSER=second, COARSER_FIELD="coarse", UNIT_FIELD="nis",
        COARSER_UNIT_FIELD="nis",
    )  # fmt: skip
    assert said == 'No unit code in field "nis" of "first" occurs in field "nis" of "second".'


def test_units_that_only_one_of_two_layers_has_are_named(run):
    first = two_by_two(name="first")
    second = layer([square(0, 0), square(1, 0), square(0, 1)], {"nis": ["u1", "u2", "u3"], "coarse": list("xxy")}, "second")
    done = nested(run, first, second, UNIT_FIELD="nis", COARSER_UNIT_FIELD="nis")
    assert '1 units of "first" have no row with their code in "second": u4.' in done.log
    assert sum(row["weight"] for row in done.rows("PAIRS")) == 3


def test_equal_codes_of_different_places_are_not_taken_for_the_same_units(run):
    first = layer([square(0, 0), square(1, 0)], {"id": ["1", "2"], "fine": ["a", "b"]}, "first")
    second = layer([square(1, 0), square(0, 0)], {"id": ["1", "2"], "coarse": ["x", "y"]}, "second")
    done = nested(run, first, second)
    assert {row["region"]: row["parent"] for row in done.rows("REGIONS")} == {"a": "y", "b": "x"}


def test_two_layers_of_the_same_name_are_told_apart_by_their_fields(run):
    finer = layer([square(0, 0), square(1, 0)], {"fine": ["a", "b"]}, "regions")
    done = nested(run, finer, layer([square(0, 0, 2)], {"coarse": ["x"]}, "regions"))
    assert done["VERDICT"] == "All 2 regions of regions (fine) lie inside one region of regions (coarse)."


# coordinate systems and places


def test_layers_in_different_crs_are_transformed_and_said(run, tmp_path):
    from qgis.core import QgsCoordinateReferenceSystem

    finer = two_by_two(name="lambert")
    other = QgsCoordinateReferenceSystem("EPSG:3035")
    path = saved(layer([square(0, 0, 2), square(0, 1, 2)], {"coarse": ["x", "y"]}), tmp_path / "laea.gpkg", crs=other)
    done = nested(run, finer, QgsVectorLayer(path, "laea", "ogr"))
    assert '"laea" is in EPSG:3035 and "lambert" in EPSG:31370: it was transformed.' in done.log
    assert done["CONFORMING_COUNT"] == 2
    assert done.layer("REGIONS").crs().authid() == "EPSG:31370"


def test_one_layer_without_crs_is_refused_by_name(refusal):
    finer, coarser = two_by_two(name="first"), two_by_two(name="second", crs="")
    said = refusal("nesteddollconformity", FINER=finer, FINER_FIELD="fine", COARSER=coarser, COARSER_FIELD="coarse")
    assert said.startswith('"second" has no CRS, while "first" has EPSG:31370. Set the CRS')


def test_two_layers_without_crs_are_taken_to_be_in_metres(run):
    done = nested(run, two_by_two(name="first", crs=""), layer([square(0, 0, 2, 2)], {"coarse": ["x"]}, "second", crs=""))
    assert '"first" has no CRS; its coordinates are taken to be metres.' in done.log
    assert sum(row["weight"] for row in done.rows("PAIRS")) == pytest.approx(4e6)


def test_coordinates_that_do_not_fit_their_crs_name_layer_and_row(refusal):
    far = "Polygon ((0 0, 1e8 0, 1e8 1e8, 0 0))"
    finer = layer([square(0, 0)], {"fine": ["a"]}, "first")
    coarser = layer(["Polygon ((4 50, 5 50, 5 51, 4 50))", far], {"coarse": ["x", "y"]}, "second", crs="EPSG:4326")
    said = refusal("nesteddollconformity", FINER=finer, FINER_FIELD="fine", COARSER=coarser, COARSER_FIELD="coarse")
    assert said == (
        'The coordinates of "second" in row 2 do not fit its CRS EPSG:4326. Check the CRS of the layer.'
    )


def test_layers_far_apart_are_refused(refusal):
    finer, coarser = two_by_two(name="here"), layer([square(500, 500)], {"coarse": ["x"]}, "there")
    said = refusal("nesteddollconformity", FINER=finer, FINER_FIELD="fine", COARSER=coarser, COARSER_FIELD="coarse")
    assert said.startswith('"here" and "there" have no territory in common.')
    assert "right CRS" in said


def test_coarser_regions_that_overlap_are_said_with_the_polygons_concerned(run):
    finer = layer([square(0, 0), square(1, 0)], {"fine": ["a", "b"]}, "zones")
    coarser = layer([square(0, 0, 1.5), square(1, 0, 1)], {"coarse": ["x", "y"]}, "provinces")
    done = nested(run, finer, coarser)
    assert 'Regions of "provinces" overlap each other in 1 polygons of "zones" (b)' in done.log


def test_finer_regions_that_overlap_are_said_too(run):
    finer = layer([square(0, 0, 1.5), square(1, 0)], {"fine": ["a", "b"]}, "zones")
    coarser = layer([square(0, 0, 3)], {"coarse": ["x"]}, "province")
    nothing = nested(run, layer([square(0, 0), square(1, 0)], {"fine": ["a", "b"]}, "zones"), coarser)
    assert "overlap" not in nothing.log
    finer = layer([square(0, 0, 3), square(0, 0, 3), square(1, 0)], {"fine": ["a", "b", "c"]}, "zones")
    done = nested(run, finer, coarser)
    assert 'Regions of "zones" overlap each other' in done.log


# while it runs


def task_of(parameters: dict, feedback: Feedback, project) -> tuple[QgsProcessingAlgRunnerTask, QgsProcessingContext]:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("regio:nesteddollconformity")
    context = QgsProcessingContext()
    context.setProject(project)
    outputs = dict.fromkeys(("REGIONS", "BREAKERS", "PAIRS"), TEMPORARY)
    return QgsProcessingAlgRunnerTask(algorithm, {**parameters, **outputs}, context, feedback), context


def finished(task: QgsProcessingAlgRunnerTask) -> tuple[bool, dict]:
    """Run a task in a worker thread until it is done."""
    loop, outcome = QEventLoop(), []

    def end(ok: bool, results: dict) -> None:
        outcome.append((ok, results))
        loop.quit()

    task.executed.connect(end)
    QgsApplication.taskManager().addTask(task)
    QTimer.singleShot(20_000, loop.quit)
    if not outcome:
        loop.exec()
    assert outcome, "the task did not end"
    return outcome[0]


@pytest.mark.parametrize("what", ["removed", "edited", "changed on disk", "emptied"])
def test_a_layer_that_is_removed_or_edited_while_running_gives_the_answer_of_before(empty_project, tmp_path, what):
    source = grid(20, 20, {"fine": [f"f{k // 4}" for k in range(400)], "coarse": [f"c{k // 40}" for k in range(400)]})
    if what == "changed on disk":
        units = source
    else:
        units = QgsVectorLayer(saved(source, tmp_path / "units.gpkg"), "units", "ogr")
    empty_project.addMapLayer(units)
    parameters = {"FINER": units.id(), "FINER_FIELD": "fine", "COARSER": units.id(), "COARSER_FIELD": "coarse"}
    feedback = Feedback()
    task, context = task_of(parameters, feedback, empty_project)  # the snapshot is taken here
    if what == "removed":
        empty_project.removeMapLayer(units.id())
    elif what == "changed on disk":
        units.dataProvider().changeAttributeValues({1: {1: "other"}})
        units.dataProvider().deleteFeatures([5, 6, 7])
    else:
        units.startEditing()
        units.changeAttributeValue(1, units.fields().lookupField("fine"), "other")
        units.deleteFeatures([5, 6, 7] if what == "edited" else units.allFeatureIds())
    fine, results = finished(task)
    assert fine, feedback.log
    assert results["REGION_COUNT"] == 100
    assert results["CONFORMITY"] == pytest.approx(1.0)
    regions = QgsProcessingUtils.mapLayerFromString(results["REGIONS"], context)
    assert "other" not in {row["region"] for row in rows_of(regions)}
    if what in ("edited", "emptied"):
        units.rollBack()


def test_unsaved_new_features_are_part_of_the_snapshot(empty_project, run):
    units = two_by_two()
    units.startEditing()
    feature = QgsFeature(units.fields())
    feature.setAttributes(["u5", "c", "z", NULL])
    feature.setGeometry(QgsGeometry.fromWkt(square(2, 0)))
    units.addFeature(feature)
    assert by_region(nested(run, units))["c"]["parent"] == "z"
    units.rollBack()


# packages that are missing or too old

START = """
import sys
from importlib.machinery import PathFinder
from unittest.mock import MagicMock

sys.path.insert(0, {plugin!r})
missing, original = {missing!r}, PathFinder.find_spec
PathFinder.find_spec = classmethod(
    lambda cls, name, *more: None if name.partition(".")[0] in missing else original(name, *more)
)
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMainWindow

app = QgsApplication([], True)
app.initQgis()
said = []
QgsApplication.messageLog().messageReceived.connect(lambda text, tag, level: said.append(text) if tag == "Regio" else None)
from regio_plugin import classFactory

window = QMainWindow()
iface = MagicMock()
iface.mainWindow.return_value = window
plugin = classFactory(iface)
plugin.initGui()
provider = QgsApplication.processingRegistry().providerById("regio")
print("algorithms", len(provider.algorithms()))
print("said", *said)
plugin.unload()
print("unloaded", QgsApplication.processingRegistry().providerById("regio") is None)
sys.stdout.flush()
import os
os._exit(0)
"""


def started(missing: tuple[str, ...] = (), first: Path | None = None) -> dict[str, str]:
    """What the plugin does in a QGIS of its own that lacks packages, or that finds those in ``first`` before others."""
    import regio_plugin

    plugin = str(Path(regio_plugin.__file__).parent.parent)
    path = os.pathsep.join([*([str(first)] if first else []), *(item for item in sys.path if item)])
    done = subprocess.run(
        [sys.executable, "-c", START.format(plugin=plugin, missing=missing)],
        env={**os.environ, "PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    lines = (line.partition(" ") for line in done.stdout.splitlines())
    return {key: text for key, _, text in lines if key in ("algorithms", "said", "unloaded")}


def test_qgis_starts_without_pandas_and_the_user_reads_what_to_install():
    found = started(missing=("pandas",))
    assert found["algorithms"] == "0"
    assert found["said"].startswith("Regio needs pandas, which this QGIS does not have. ")
    assert "pip install" in found["said"]
    assert found["unloaded"] == "True"


def test_all_packages_that_are_missing_are_named_together():
    assert started(missing=("pandas", "shapely"))["said"].startswith("Regio needs pandas, shapely, which")


def test_qgis_starts_with_an_old_shapely_and_the_user_reads_what_to_install(tmp_path):
    old = tmp_path / "shapely"
    (old / "geometry").mkdir(parents=True)
    (old / "__init__.py").write_text('__version__ = "1.8.5"\n')
    (old / "geometry" / "__init__.py").write_text("from . import base\n")  # which QGIS itself takes, from 3.40 on
    (old / "geometry" / "base.py").write_text("class BaseGeometry:\n    pass\n")
    found = started(first=tmp_path)
    assert found["algorithms"] == "0"
    assert found["said"].startswith("Regio needs shapely 2 or newer; this QGIS has an older one. ")
    assert "shapely>=2" in found["said"]


def test_with_all_packages_there_are_algorithms_and_nothing_is_said():
    found = started()
    assert int(found["algorithms"]) >= 4
    assert found["said"] == ""


def test_a_shapely_that_another_plugin_loaded_in_a_way_that_clashes_is_said(refusal, monkeypatch):
    from regio_plugin.processing.nested_doll import NestedDollConformity

    def clash(self, *arguments):
        raise ImportError("another plugin loaded shapely in a way that clashes with QGIS")

    monkeypatch.setattr(NestedDollConformity, "prepare", clash)
    units = two_by_two()
    said = refusal("nesteddollconformity", FINER=units, FINER_FIELD="fine", COARSER=units, COARSER_FIELD="coarse")
    assert said.startswith("Regio cannot load a package that it needs: another plugin loaded shapely")
