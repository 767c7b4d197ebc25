"""Nested-doll conformity from shared units and from polygons."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest

from regio_plugin.core.geometry import dissolve, shapely
from regio_plugin.core.messages import RegioError
from regio_plugin.core.nesting import nested_doll, verdict
from regio_plugin.core.overlap import from_polygons, from_shared_units
from regio_plugin.core.regions import Regionalisation, Units, clean_codes

from .readers import read_geopackage

SIX = {
    "Druivenstreek", "Houtland en Polder", "Regio Waregem", "RITS", "Scheldekracht", "Vlaamse Ardennen",
}  # fmt: skip


def squares(columns: int, rows: int, size: float = 1000.0) -> np.ndarray:
    x, y = np.meshgrid(np.arange(columns) * size, np.arange(rows) * size)
    return shapely.box(x.ravel(), y.ravel(), x.ravel() + size, y.ravel() + size)


def units_of(geometry: np.ndarray, codes=None) -> Units:
    codes = clean_codes(range(len(geometry)) if codes is None else codes)
    return Units("units", codes, geometry)


def shared(finer, coarser, weight=None, geometry=None, placeholders=()):
    units = Units("units", clean_codes(range(len(finer))), geometry)
    return from_shared_units(
        units,
        Regionalisation.from_codes("finer", finer, placeholders),
        Regionalisation.from_codes("coarser", coarser, placeholders),
        weight,
    )


def layer(label, geometry, codes):
    return Units(label, clean_codes(codes), geometry), Regionalisation.from_codes(label, codes)


@pytest.fixture(scope="module")
def flanders(real_data):
    """Municipalities, and a regionalisation per scheme with its names."""
    frame, geometry = read_geopackage(real_data / "be" / "vl_gemeenten.gpkg", "gemeente_2025")
    units = Units("gemeente_2025", clean_codes(frame["nis"]), geometry, frame["naam"].to_numpy(object))
    members = pd.read_csv(real_data / "be" / "vl_membership_2025.csv", dtype=str)
    flemish = frame["referentieregio"].notna()

    def scheme(name: str) -> Regionalisation:
        rows = members[members["scheme"] == name].set_index("nis").reindex(frame["nis"])
        codes = rows["region_code"].where(flemish.to_numpy())
        return Regionalisation.from_codes(name, codes, names=rows["region_name"].to_numpy(object))

    return units, scheme


def test_flemish_care_zones_from_shared_units(flanders):
    units, scheme = flanders
    result = nested_doll(from_shared_units(units, scheme("eerstelijnszone"), scheme("referentieregio")))
    assert set(result.children.loc[result.children["state"].isin(["nearly", "breaking"]), "name"]) == SIX
    assert result.summary["region_count"] == 56
    assert result.summary["conforming_count"] == 50
    assert set(result.breakers["unit_name"]) >= {"Wichelen", "Gavere", "Wielsbeke", "Lendelede"}


def test_flemish_care_zones_from_two_dissolved_layers(flanders):
    units, scheme = flanders
    layers = []
    for name in ("eerstelijnszone", "referentieregio"):
        regions = scheme(name)
        polygons = dissolve(units.geometry, regions.labels, len(regions))
        dissolved = Regionalisation.from_codes(name, regions.regions, names=regions.names)
        layers += [Units(name, regions.regions, polygons), dissolved]
    result = nested_doll(from_polygons(*layers, sliver_width=50.0))
    assert set(result.children.loc[result.children["state"].isin(["nearly", "breaking"]), "name"]) == SIX


def test_regions_of_one_year_against_municipalities_of_another(real_data, flanders):
    units, scheme = flanders
    frame, geometry = read_geopackage(real_data / "be" / "vl_gemeenten.gpkg", "gemeente_2018")
    old = layer("gemeente_2018", geometry, frame["code"])
    regions = scheme("referentieregio")
    polygons = dissolve(units.geometry, regions.labels, len(regions))
    new = Units("referentieregio", regions.regions, polygons), Regionalisation.from_codes("r", regions.regions)
    result = nested_doll(from_polygons(*old, *new, sliver_width=50.0))
    assert not result.children["state"].isin(["nearly", "breaking"]).any()
    assert result.summary["sliver_count"] > 100
    assert any("sliver" in str(note) for note in result.notes)
    without = nested_doll(from_polygons(*old, *new, sliver_width=0.0))
    assert without.children["state"].isin(["nearly", "breaking"]).any()


@pytest.mark.parametrize("weight", ["count", "area", "pop"])
def test_strict_and_perturbed_nesting_of_the_reference(reference, weight):
    folder = reference / "nesting_units_regions"
    labels = pd.read_csv(folder / "labels.csv")
    want = json.loads((folder / "expected.json").read_text())[weight]
    amount = None if weight == "count" else labels[weight].to_numpy()
    for x, y, name in (
        ("id", "region_strict", "units_in_strict"),
        ("region_strict", "region_perturbed", "strict_vs_perturbed"),
    ):
        result = nested_doll(shared(labels[x], labels[y], amount))
        assert result.summary["conformity"] == pytest.approx(want[name]["K_xy"], abs=1e-9)
        assert result.summary["lambda"] == pytest.approx(want[name]["lambda_xy"], abs=1e-9)
        assert result.summary["completeness"] == pytest.approx(want[name]["completeness"], abs=1e-9)
        if "containment_x" in want[name]:
            np.testing.assert_allclose(
                np.sort(result.children["share"]), np.sort(want[name]["containment_x"]), atol=1e-9
            )


@pytest.mark.parametrize("made_of_edges", [True, False])
def test_strict_nesting_of_the_reference_from_geometry(reference, made_of_edges):
    folder = reference / "nesting_units_regions"
    fine, fine_polygons = read_geopackage(folder / "units.gpkg")
    coarse, coarse_polygons = read_geopackage(folder / "regions.gpkg")
    if not made_of_edges:
        coarse_polygons = shapely.segmentize(coarse_polygons, 17.0)
    code = next(name for name in coarse.columns if name not in ("fid", "pop", "area"))
    table = from_polygons(*layer("u", fine_polygons, fine["id"]), *layer("r", coarse_polygons, coarse[code]))
    result = nested_doll(table)
    assert result.summary["conforming_count"] == 120
    assert result.summary["completeness"] == pytest.approx(1, abs=1e-9)
    assert result.summary["conformity"] == pytest.approx(1, abs=1e-9)
    assert any("same edges" in str(note) for note in table.notes) == made_of_edges


def test_the_two_ways_give_the_same_table():
    geometry = squares(6, 5)
    rng = np.random.default_rng(3)
    finer = [f"f{k}" for k in rng.integers(0, 7, 30)]
    coarser = [f"c{k}" for k in rng.integers(0, 3, 30)]
    one = shared(finer, coarser, shapely.area(geometry), geometry)
    polygons = []
    for codes in (finer, coarser):
        regions = Regionalisation.from_codes("r", codes)
        polygons += layer("r", dissolve(geometry, regions.labels, len(regions)), regions.regions)
    two = from_polygons(*polygons)
    pd.testing.assert_frame_equal(one.frame(), two.frame(), check_exact=False, rtol=1e-9)


def test_parent_second_parent_and_exit_set():
    result = nested_doll(shared(list("aaaabb"), list("xxxyyy"), np.array([1.0, 1, 1, 2, 5, 5])))
    a, b = result.children.to_dict("records")
    assert (a["parent"], a["second_parent"], a["parents"]) == ("x", "y", 2)
    assert (a["share"], a["second_share"]) == (pytest.approx(0.6), pytest.approx(0.4))
    assert (a["exit_count"], a["exit_weight"], a["exit_units"]) == (1, 2.0, "3")
    assert b["conforming"] is True
    assert pd.isna(b["second_parent"])
    assert result.breakers[["region", "parent", "goes_to", "unit"]].to_numpy().tolist() == [["a", "x", "y", "3"]]
    assert result.parents.set_index("region")["children"].to_dict() == {"x": 1, "y": 1}


def test_equal_shares_go_to_the_larger_parent_then_to_the_first_code():
    assert nested_doll(shared(list("aabb"), list("yxxx"))).children["parent"][0] == "x"
    assert nested_doll(shared(list("aabb"), list("yxyx"))).children["parent"][0] == "x"


def test_counting_tolerates_nothing_unless_the_user_says_so():
    finer, coarser = ["a"] * 2000, ["x"] * 1999 + ["y"]
    assert not nested_doll(shared(finer, coarser)).children["conforming"][0]
    assert nested_doll(shared(finer, coarser), tolerance=0.001).children["conforming"][0]
    assert nested_doll(shared(finer, coarser, np.full(2000, 2.5))).children["conforming"][0]


def test_placeholders_and_missing_codes_are_left_out_and_said():
    table = shared(["a", "a", "Geen IGS", None], ["x", "x", "x", "x"], placeholders=("Geen *",))
    result = nested_doll(table)
    assert list(result.children["region"]) == ["a"]
    assert any("Left out: 2 of 4 units" in str(note) for note in result.notes)


def test_a_region_outside_the_coarser_map_is_not_judged():
    result = nested_doll(shared(["a", "b"], ["x", None]))
    b = result.children.set_index("region").loc["b"]
    assert b["state"] == "unjudged"
    assert b[["conforming", "parent"]].isna().all()
    assert result.summary["region_count"] == 1
    assert any("Not judged" in str(note) for note in result.notes)


def test_a_region_touched_by_slivers_only_is_not_judged():
    fine = np.array([shapely.box(0, 0, 1000, 1000), shapely.box(1000, 0, 2000, 1000)])
    coarse = np.array([shapely.box(0, 0, 1010, 1000)])
    table = from_polygons(*layer("f", fine, ["a", "b"]), *layer("c", coarse, ["x"]), sliver_width=50.0)
    assert list(nested_doll(table).children["state"]) == ["conforming", "unjudged"]


def test_field_weight_is_spread_over_area():
    fine, coarse = squares(1, 1), np.array([shapely.box(0, 0, 250, 1000), shapely.box(250, 0, 1000, 1000)])
    table = from_polygons(*layer("f", fine, ["a"]), *layer("c", coarse, ["x", "y"]), np.array([400.0]))
    assert table.frame()["weight"].tolist() == [pytest.approx(100), pytest.approx(300)]


def test_pieces_have_the_geometry_they_stand_for():
    fine, coarse = squares(2, 1), np.array([shapely.box(-10, -10, 1500, 1010), shapely.box(1500, -10, 2010, 1010)])
    table = from_polygons(*layer("f", fine, ["a", "b"]), *layer("c", coarse, ["x", "y"]))
    result = nested_doll(table)
    pieces = table.piece_geometry(result.breakers["piece"].to_numpy())
    assert shapely.area(pieces).tolist() == [pytest.approx(5e5)]


def test_overlapping_coarser_regions_are_counted_in_both_and_said():
    fine, coarse = squares(2, 1), np.array([shapely.box(0, 0, 2000, 1000), shapely.box(500, 0, 2000, 1000)])
    table = from_polygons(*layer("f", fine, ["a", "b"]), *layer("c", coarse, ["x", "y"]))
    assert table.frame().set_index(["finer", "coarser"])["weight"].to_dict() == {
        ("a", "x"): pytest.approx(1e6),
        ("a", "y"): pytest.approx(5e5),
        ("b", "x"): pytest.approx(1e6),
        ("b", "y"): pytest.approx(1e6),
    }
    assert any("counts twice" in str(note) for note in table.notes)


def test_layers_without_common_territory_are_refused():
    one = squares(1, 1)
    two = shapely.transform(one, lambda xy: xy + 9e5)
    with pytest.raises(RegioError, match="no territory in common"):
        from_polygons(*layer("f", one, ["a"]), *layer("c", two, ["x"]))
    with pytest.raises(RegioError, match="no territory in common"):
        shared(["a", None], [None, "x"])


def test_verdict_is_one_sentence():
    good, bad = nested_doll(shared(list("ab"), list("xx"))), nested_doll(shared(list("aab"), list("xyx")))
    assert str(verdict(good, "zones", "regions")) == "All 2 regions of zones lie inside one region of regions."
    assert str(verdict(bad, "zones", "regions")).endswith("1 does not: a.")


def test_cancelling_stops_an_overlay(reference):
    folder = reference / "overlay_voronoi_offset_frame"
    (fa, a), (fb, b) = (read_geopackage(folder / f"{k}.gpkg") for k in "AB")

    class Stop(Exception):
        pass

    def stop(share):
        raise Stop

    with pytest.raises(Stop):
        from_polygons(*layer("a", a, fa["id"]), *layer("b", b, fb["id"]), progress=stop)
