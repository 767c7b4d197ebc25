"""Agreement of two divisions: every reference, per region and as a whole, and the sentence."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest

from regio_plugin.core.comparison import compare, verdict
from regio_plugin.core.overlap import from_polygons, from_shared_units
from regio_plugin.core.regions import Regionalisation, Units, clean_codes

from .readers import read_geopackage

REFERRED = {
    "v_measure": "v1",
    "homogeneity": "homogeneity",
    "completeness": "completeness",
    "mapcurves_a": "mapcurves_auc_x",
    "mapcurves_b": "mapcurves_auc_y",
    "mapcurves_mean_a": "mapcurves_wmean_x",
    "mapcurves_mean_b": "mapcurves_wmean_y",
    "adjusted_rand": "ARI_w",
    "variation_of_information": "VI",
    "normalised_variation": "VI_norm",
    "jaccard_ab": "jaccard_x",
    "jaccard_ba": "jaccard_y",
    "containment_ab": "K_xy",
    "containment_ba": "K_yx",
    "lambda_ab": "lambda_xy",
    "lambda_ba": "lambda_yx",
}
CASES = ("identical", "neardisjoint", "nested", "oneregion", "random", "singletons")


def shared(x, y, weight=None, **ways):
    units = Units("units", clean_codes(range(len(x))))
    table = from_shared_units(
        units, Regionalisation.from_codes("a", list(x)), Regionalisation.from_codes("b", list(y)), weight
    )
    return compare(table, ways)


def polygons(path, layer_a, field_a, layer_b, field_b):
    sides = []
    for layer, field in ((layer_a, field_a), (layer_b, field_b)):
        frame, geometry = read_geopackage(path, layer)
        sides += [Units(layer, clean_codes(range(len(frame))), geometry), Regionalisation.from_codes(layer, frame[field])]
    return compare(from_polygons(*sides))


@pytest.mark.parametrize("case", CASES)
def test_labels_of_the_references(reference, case):
    folder = reference / "metrics_labels"
    table, expected = pd.read_csv(folder / f"{case}.csv"), json.loads((folder / f"{case}.expected.json").read_text())
    result = shared(table["x"].astype(str), table["y"].astype(str))
    values, own = result.indices["value"], expected["unweighted_own_formulas"]
    for key, name in REFERRED.items():
        assert values[key] == pytest.approx(own[name], abs=1e-9), key
    for frame in (result.a_regions, result.b_regions):
        assert frame["information"].notna().all()
    total = result.a_regions["information"].sum() + result.b_regions["information"].sum()
    assert total == pytest.approx(values["variation_of_information"], abs=1e-9)


def test_inhomogeneity_and_shares_make_completeness_and_homogeneity():
    rng = np.random.default_rng(4)
    result = shared(rng.integers(0, 6, 200).astype(str), rng.integers(0, 4, 200).astype(str))
    for frame, key in ((result.a_regions, "completeness"), (result.b_regions, "homogeneity")):
        share = frame["weight"] / frame["weight"].sum()
        assert 1 - (share * frame["inhomogeneity"]).sum() == pytest.approx(result.indices["value"][key])


def test_the_figure_of_nowosad_and_stepinski(reference, real_data):
    folder = reference / "sabre_fig1"
    from .readers import read_geopackage as read

    a, shape_a = read(folder / "regions1.gpkg")
    b, shape_b = read(folder / "regions2.gpkg")
    fields = [next(name for name in frame.columns if name not in ("fid", "id", "ogc_fid")) for frame in (a, b)]
    sides = []
    for name, frame, shape, field in (("a", a, shape_a, fields[0]), ("b", b, shape_b, fields[1])):
        sides += [Units(name, clean_codes(range(len(frame))), shape), Regionalisation.from_codes(name, frame[field])]
    result = compare(from_polygons(*sides))
    values = result.indices["value"]
    published = pd.read_csv(real_data / "vmeasure" / "expected_vmeasure.csv").set_index("case").loc["fig1"]
    for key, name in (("v_measure", "v_measure"), ("homogeneity", "homogeneity"), ("completeness", "completeness")):
        assert values[key] == pytest.approx(published[name], abs=1e-8)
    assert max(values["mapcurves_a"], values["mapcurves_b"]) == pytest.approx(published["mapcurves_gof"], abs=1e-8)
    rih = sorted(result.a_regions["inhomogeneity"])
    np.testing.assert_allclose(rih, [0.483913326199436] * 3 + [0.857253987602066], atol=1e-8)
    rih = sorted(result.b_regions["inhomogeneity"])
    np.testing.assert_allclose(rih, [0.393563293100634, 0.593196467111909, 0.860964047443681], atol=1e-8)


@pytest.mark.parametrize("scheme", ["vervoerregio", "arrondissement"])
def test_flanders_weighted_by_area(real_data, scheme):
    from regio_plugin.core.geometry import shapely

    frame, geometry = read_geopackage(real_data / "be" / "vl_gemeenten.gpkg", "gemeente_2025")
    table = pd.read_csv(real_data / "be" / "vl_membership_2025.csv", dtype=str)
    wide = table.pivot(index="nis", columns="scheme", values="region_code").reindex(frame["nis"])
    keep = wide["referentieregio"].notna().to_numpy()
    result = shared(wide[scheme][keep], wide["referentieregio"][keep], shapely.area(geometry)[keep])
    expected = pd.read_csv(real_data / "vmeasure" / "expected_vmeasure.csv")
    row = expected[(expected["case"] == "vlaanderen_2025") & (expected["x"] == scheme)].iloc[0]
    values = result.indices["value"]
    for key in ("v_measure", "homogeneity", "completeness"):
        assert values[key] == pytest.approx(row[key], abs=1e-6)
    assert max(values["mapcurves_a"], values["mapcurves_b"]) == pytest.approx(row["mapcurves_gof"], abs=1e-6)


def test_ways_of_counting_stand_side_by_side():
    result = shared(list("xxyy"), list("1122"), None)
    assert result.indices.columns.tolist() == ["value"]
    units = Units("units", clean_codes(range(4)))
    table = from_shared_units(
        units, Regionalisation.from_codes("a", list("xxyy")), Regionalisation.from_codes("b", list("1112"))
    )
    both = compare(table, {"area": np.array([1.0, 1, 8])})
    assert both.indices["area"]["v_measure"] != both.indices["value"]["v_measure"]


@pytest.mark.parametrize(
    ("x", "y", "text"),
    [
        ("aabb", "1122", "are the same division"),
        ("abcd", "1122", "a nests perfectly in b"),
        ("1122", "abcd", "b nests perfectly in a"),
        ("abab", "1122", "agree little"),
    ],
)
def test_the_sentence(x, y, text):
    assert text in str(verdict(shared(list(x), list(y)), "a", "b"))


def test_best_match_and_classes_of_regions():
    result = shared(list("aaaabb"), list("111223"))
    frame = result.a_regions.set_index("region")
    assert frame["best_match"].to_dict() == {"a": "1", "b": "3"}
    assert frame["jaccard"]["a"] == pytest.approx(3 / 4)
    assert frame["agreement"]["b"] in ("torn", "scattered")
    assert result.b_regions.set_index("region")["agreement"]["1"] == "whole"


def test_a_nest_on_a_small_part_of_the_map_is_no_nest():
    result = shared(["a", "b", "c", "d", "e"], ["1", None, None, None, None])
    text = str(verdict(result, "A", "B"))
    assert text.startswith("Only 20.0 % of A lies where B has regions too")
