"""regio:checkregionalisation: what is wrong with a region layer, each in a sentence, and a pass or fail."""

from __future__ import annotations

import time

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

from .conftest import Watch
from .layers import TEMPORARY, grid, layer, saved, square

BOW_TIE = "Polygon ((100000 200000, 102000 201000, 102000 200000, 100000 201000, 100000 200000))"


def check(run, regions, field="code", **more):
    return run("checkregionalisation", INPUT=regions, FIELD=field, **more)


def squares(*places, codes="abcdefghijklmnop", name="zones", **options):
    return layer([square(*place) for place in places], {"code": list(codes[: len(places)])}, name, **options)


def kinds(done) -> list[str]:
    return [row["kind"] for row in done.rows("FINDINGS")]


def sentences(done, kind: str) -> list[str]:
    return [row["sentence"] for row in done.rows("FINDINGS") if row["kind"] == kind]


def ring_of_squares() -> list[tuple]:
    """A 3 by 3 grid without its middle."""
    return [(x, y) for y in range(3) for x in range(3) if (x, y) != (1, 1)]


def test_a_clean_layer_passes(run):
    done = check(run, squares((0, 0), (1, 0), (0, 1), (1, 1)))
    assert done["PASSED"] is True
    assert [done[key] for key in ("FINDING_COUNT", "INVALID_COUNT", "GAP_COUNT", "OVERLAP_COUNT")] == [0, 0, 0, 0]
    assert done["VERDICT"] == '"zones" is fit for use; nothing was found.'
    assert done.rows("FINDINGS") == []


def test_invalid_and_missing_geometry(run):
    regions = layer([BOW_TIE, None, square(0, 2)], {"code": list("abc")}, "zones")
    done = check(run, regions)
    assert (done["PASSED"], done["INVALID_COUNT"]) == (False, 2)
    found = sentences(done, "invalid")
    assert found[0] == "Row 2 has no geometry that can be used. Draw it, or delete the row."
    assert found[1].startswith("Row 1 (a) is invalid: Self-intersection[")


def test_a_gap_between_regions(run):
    done = check(run, squares(*ring_of_squares()))
    assert (done["PASSED"], done["GAP_COUNT"], kinds(done)) == (False, 1, ["gap"])
    assert sentences(done, "gap") == [
        "A gap of 1.00 km² lies between a, b, c, d, e, …. Draw the missing region or extend one, unless it is a lake or "
        "another territory."
    ]
    assert done.rows("FINDINGS")[0]["size"] == pytest.approx(1e6)
    assert next(done.layer("FINDINGS").getFeatures()).geometry().area() == pytest.approx(1e6)


def test_a_gap_among_many_regions_far_from_it_is_found_once(run):
    places = [(x, y) for y in range(9) for x in range(9) if (x, y) not in ((4, 4), (6, 2))]
    done = check(run, squares(*places, codes=[f"r{k}" for k in range(len(places))]))
    assert (done["GAP_COUNT"], done["FINDING_COUNT"]) == (2, 2)


def test_an_island_in_a_lake_leaves_the_lake_a_gap(run):
    places = [(x, y) for y in range(5) for x in range(5) if x in (0, 4) or y in (0, 4)]
    done = check(run, squares(*places, (2, 2), codes=[f"r{k}" for k in range(17)]))
    assert done["GAP_COUNT"] == 1
    assert done.rows("FINDINGS")[0]["size"] == pytest.approx(8e6)


def test_a_hole_in_one_region_is_a_remark(run):
    hole = square(0, 0, 3, 3)[:-1] + ", " + square(1, 1).removeprefix("Polygon (")
    done = check(run, layer([hole], {"code": ["a"]}, "zones"))
    assert (done["PASSED"], done["GAP_COUNT"], kinds(done)) == (True, 0, ["enclave"])
    assert "If it is a lake or another territory, all is well." in sentences(done, "enclave")[0]


def test_a_thin_gap_and_a_thin_overlap_are_slivers_of_drawing(run):
    done = check(run, squares((0, 0, 2, 1), (0, 1.005, 2, 1), (0, 0, 0.5, 2.005), (1.5, 0, 0.5, 2.005)))
    assert any("A thin gap of" in text and "Snap their borders" in text for text in sentences(done, "gap"))
    done = check(run, squares((0, 0, 1.005, 1), (1, 0)))
    assert (done["PASSED"], done["OVERLAP_COUNT"]) == (False, 1)
    assert sentences(done, "overlap") == ["a and b overlap by 5,000 m² in a thin strip. Snap their borders to each other."]


def test_an_overlap(run):
    done = check(run, squares((0, 0, 1.5, 1), (1, 0)))
    assert (done["PASSED"], done["OVERLAP_COUNT"]) == (False, 1)
    assert "Decide where it belongs and cut it from the other." in sentences(done, "overlap")[0]
    assert done.rows("FINDINGS")[0]["size"] == pytest.approx(5e5)


def test_a_polygon_over_the_middle_of_a_clean_layer_overlaps(run):
    places = [(x, y) for y in range(5) for x in range(5)]
    done = check(run, squares(*places, (2.25, 2.25, 0.5, 0.5), codes=[f"r{k}" for k in range(26)]))
    assert (done["OVERLAP_COUNT"], done["GAP_COUNT"]) == (1, 0)
    assert {row["region"] for row in done.rows("FINDINGS") if row["kind"] == "overlap"} == {"r12"}


def test_overlapping_rows_of_one_region_are_said_with_their_rows(run):
    done = check(run, squares((0, 0, 1.5, 1), (1, 0), (2, 0), (3, 0), codes="aabc"))
    assert sentences(done, "overlap")[0].startswith("a (#1) and #2 overlap by")


def test_hairlines_are_named_but_do_no_harm(run):
    oblique = "Polygon ((100000 200000, 101000 200333.3333, 101000 201000, 100000 201000, 100000 200000))"
    below = (
        "Polygon ((100000 200000, 100000 199000, 101000 199000, 101000 200333.3333, 100333.3333333 200111.1111, 100000 200000))"
    )
    done = check(run, layer([oblique, below], {"code": ["a", "b"]}, "zones"))
    assert done["PASSED"] is True
    assert all("hairline" in text for text in sentences(done, "gap") + sentences(done, "overlap"))


def test_thin_parts_are_remarks(run):
    done = check(run, squares((0, 0), (1, 0, 0.02, 1)))
    assert (done["PASSED"], kinds(done)) == (True, ["sliver"])
    assert check(run, squares((0, 0), (1, 0, 0.02, 1)), SLIVER_WIDTH=5)["FINDING_COUNT"] == 0


def test_the_same_polygon_twice(run):
    done = check(run, squares((0, 0), (1, 0), (1, 0)))
    assert (done["PASSED"], done["OVERLAP_COUNT"], kinds(done)) == (False, 0, ["duplicate"])
    assert sentences(done, "duplicate") == ["Rows 2 and 3 (b, c) have the same polygon. Delete one."]


def test_a_code_on_rows_that_lie_apart_fails_and_on_rows_that_touch_is_a_remark(run):
    apart = check(run, squares((0, 0), (1, 0), (2, 0), (3, 0), codes="abca"))
    assert (apart["PASSED"], kinds(apart)) == (False, ["duplicate"])
    assert sentences(apart, "duplicate")[0].startswith("Code a is on 2 rows (1, 4) that lie apart.")
    touching = check(run, squares((0, 0), (1, 0), (2, 0), (3, 0), codes="aabc"))
    assert (touching["PASSED"], kinds(touching)) == (True, ["multipart"])


def test_units_with_the_code_of_their_region_are_no_duplicates(run):
    done = check(run, squares((0, 0), (1, 0), (0, 1), (1, 1), codes="aabb"))
    assert (done["PASSED"], done["FINDING_COUNT"]) == (True, 0)


def test_a_missing_code(run):
    done = check(run, layer([square(0, 0), square(1, 0)], {"code": ["a", None]}, "zones"))
    assert (done["PASSED"], kinds(done)) == (False, ["missing_code"])
    assert sentences(done, "missing_code") == ["Row 2 has no region code. Fill it in, or leave the feature out."]


def test_placeholders_are_no_missing_codes(run):
    done = check(run, layer([square(0, 0), square(1, 0)], {"code": ["a", "Geen IGS"]}, "zones"))
    assert (done["PASSED"], done["FINDING_COUNT"]) == (True, 0)
    assert "(Geen IGS)" in done.log


def test_a_region_in_several_parts_and_an_enclave_are_remarks(run):
    two = "MultiPolygon (({}), ({}))".format(*(square(*at).removeprefix("Polygon (")[:-1] for at in ((0, 0), (5, 0))))
    done = check(run, layer([two], {"code": ["a"]}, "zones", kind="MultiPolygon"))
    assert (done["PASSED"], kinds(done)) == (True, ["multipart"])
    hole = square(0, 0, 3, 3)[:-1] + ", " + square(1, 1).removeprefix("Polygon (")
    done = check(run, layer([hole, square(1, 1)], {"code": ["a", "b"]}, "zones"))
    assert (done["PASSED"], kinds(done)) == (True, ["enclave"])
    assert sentences(done, "enclave") == ["Region b lies wholly inside a."]


def test_codes_that_the_units_do_not_have(run):
    regions = squares((0, 0), (1, 0), codes=["44021", "44086"])
    units = grid(2, 1, {"zone": ["44021", "44085"]}, name="units")
    done = check(run, regions, UNITS=units, UNIT_FIELD="zone")
    assert (done["PASSED"], sorted(kinds(done))) == (False, ["orphan", "unknown_code"])
    assert sentences(done, "unknown_code") == [
        "Code 44086 in row 2 does not occur among the units. Nearest: 44085, 44021."
    ]
    assert sentences(done, "orphan") == ["Unit 44085 belongs to no region of this layer."]


def test_units_without_region_and_regions_without_unit_by_place(run):
    done = check(run, squares((0, 0), (9, 9)), UNITS=grid(2, 1, name="units"), UNIT_FIELD="nis")
    assert (done["PASSED"], kinds(done)) == (False, ["orphan", "orphan"])
    assert sentences(done, "orphan") == [
        "Unit u2 lies in no region. Give it a region or check its border.", "Region b holds no unit.",
    ]  # fmt: skip
    assert "compared by their places" in done.log
    fine = check(run, squares((0, 0), (1, 0)), UNITS=grid(2, 1))
    assert (fine["PASSED"], fine["FINDING_COUNT"]) == (True, 0)


def test_layers_in_different_crs_and_without_crs(run, tmp_path):
    other = QgsCoordinateReferenceSystem("EPSG:3035")
    path = saved(grid(2, 1, name="units"), tmp_path / "units.gpkg", crs=other)
    done = check(run, squares((0, 0), (1, 0)), UNITS=QgsVectorLayer(path, "units", "ogr"))
    assert (done["PASSED"], kinds(done)) == (False, ["crs"])
    assert sentences(done, "crs") == [
        '"zones" is in EPSG:31370 and "units" in EPSG:3035. Save one of them in the CRS of the other.'
    ]
    done = check(run, squares((0, 0), crs=""))
    assert (done["PASSED"], kinds(done)) == (False, ["crs"])


def test_degrees_are_no_fault_and_areas_come_in_square_metres(run):
    shapes = ["Polygon ((4 51, 4.1 51, 4.1 51.1, 4 51.1, 4 51))", "Polygon ((4.05 51, 4.2 51, 4.2 51.1, 4.05 51.1, 4.05 51))"]
    fine = check(run, layer(shapes[:1], {"code": ["a"]}, "zones", crs="EPSG:4326"))
    assert fine["PASSED"] is True
    assert "equal-area" in fine.log
    done = check(run, layer(shapes, {"code": ["a", "b"]}, "zones", crs="EPSG:4326"))
    assert done.rows("FINDINGS")[0]["size"] == pytest.approx(0.05 * 70_140 * 0.1 * 111_250, rel=0.01)
    assert done.layer("FINDINGS").crs().authid() == "EPSG:4326"


def test_the_repaired_copy_has_all_fields_and_valid_geometry(run, refusal, tmp_path):
    from qgis.PyQt.QtCore import QDate

    shapes = [BOW_TIE, square(0, 1, 2)]
    columns = {"code": ["01", "02"], "people": [3, None], "share": [0.5, 1.5], "since": [QDate(2025, 1, 1), None]}
    regions = layer(shapes, columns, "zones", types={"people": "integer", "since": "date"})
    done = check(run, regions, REPAIR=True, REPAIRED=str(tmp_path / "mended.gpkg"))
    features = list(done.layer("REPAIRED").getFeatures())
    assert all(feature.geometry().isGeosValid() for feature in features)
    rows = done.rows("REPAIRED")
    assert [(row["code"], row["people"], row["share"]) for row in rows] == [("01", 3, 0.5), ("02", None, 1.5)]
    assert rows[0]["since"] == QDate(2025, 1, 1)
    assert not regions.getFeature(1).geometry().isGeosValid()
    assert "not where" in refusal("checkregionalisation", INPUT=regions, FIELD="code", REPAIR=True)
    without = check(run, regions, REPAIRED=TEMPORARY)
    assert "REPAIRED" not in without.results
    assert "it is not written" in without.log


# real layers


def real(real_data, path: str, table: str) -> QgsVectorLayer:
    result = QgsVectorLayer(f"{real_data}/{path}|layername={table}", table, "ogr")
    assert result.isValid()
    return result


def test_bristol_has_17_gaps_and_overlaps_of_less_than_half_a_square_metre(run, real_data):
    done = check(run, real(real_data, "uk/uk_bristol.gpkg", "zone_msoa"), "geo_code")
    assert (done["PASSED"], done["GAP_COUNT"]) == (False, 17)
    overlaps = [row["size"] for row in done.rows("FINDINGS") if row["kind"] == "overlap"]
    assert sum(overlaps) == pytest.approx(0.400, abs=0.001)


def test_sardinia_has_1131_sliver_holes(run, real_data):
    done = check(run, real(real_data, "it/it_sardinia_comuni.gpkg", "comune"), "PRO_COM")
    gaps = [row["size"] for row in done.rows("FINDINGS") if row["kind"] == "gap"]
    assert (done["PASSED"], done["GAP_COUNT"]) == (False, 1131)
    assert sum(gaps) == pytest.approx(1.79, abs=0.01)
    assert sum(row["size"] for row in done.rows("FINDINGS") if row["kind"] == "overlap") == pytest.approx(2.07, abs=0.01)


def test_flemish_municipalities_have_no_fault_but_the_holes_of_baarle(run, real_data):
    done = check(run, real(real_data, "be/vl_gemeenten.gpkg", "gemeente_2025"), "nis")
    assert (done["INVALID_COUNT"], done["OVERLAP_COUNT"]) == (0, 0)
    holes = [row for row in done.rows("FINDINGS") if "hole" in row["sentence"] or row["kind"] == "gap"]
    assert len(holes) == 6
    assert sum(row["size"] for row in holes) == pytest.approx(140_381, abs=1)
    assert {row["region"] for row in holes} == {"13002"}  # Baarle-Hertog


def test_swiss_lakes_are_found(run, real_data):
    done = check(run, real(real_data, "ch/ch_gemeinden_2024.gpkg", "gemeinde"), "bfs_nr")
    holes = [row["size"] for row in done.rows("FINDINGS") if "hole" in row["sentence"] or row["kind"] == "gap"]
    assert len(holes) == 19
    assert sum(holes) == pytest.approx(683.8e6, rel=0.01)


def test_france_is_checked_in_seconds_and_only_llivia_is_missing(run, real_data):
    begin, watch = time.perf_counter(), Watch()
    done = check(run, real(real_data, "fr/fr_communes_2024.gpkg", "commune"), "code", feedback=watch)
    assert time.perf_counter() - begin < 30
    assert (done["GAP_COUNT"], done["OVERLAP_COUNT"], done["INVALID_COUNT"]) == (1, 0, 0)
    assert next(row for row in done.rows("FINDINGS") if row["kind"] == "gap")["size"] == pytest.approx(12.44e6, rel=0.01)
    watch.isCanceled()
    assert watch.longest < 1.0  # so a cancelled run would have stopped
