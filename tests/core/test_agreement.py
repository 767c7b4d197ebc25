"""Agreement indices against published values and peers."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_plugin.core.agreement import agreement
from regio_plugin.core.geometry import shapely
from regio_plugin.core.messages import RegioError
from regio_plugin.core.overlay import overlay

from .readers import read_geopackage

EXACT = 1e-9


def of_labels(x, y, weight=None):
    frame = pd.DataFrame({"x": x, "y": y, "w": 1.0 if weight is None else weight}).dropna()
    return agreement(
        pd.factorize(frame["x"], sort=True)[0], pd.factorize(frame["y"], sort=True)[0], frame["w"].to_numpy()
    )


def check(result, want):
    scalars = {
        "homogeneity": result.homogeneity,
        "completeness": result.completeness,
        "v1": result.v_measure,
        "Hx": result.entropy_x,
        "Hy": result.entropy_y,
        "MI": result.mutual_information,
        "VI": result.variation_of_information,
        "VI_norm": result.normalised_variation,
        "ARI_w": result.adjusted_rand,
        "K_xy": result.conformity_xy,
        "K_yx": result.conformity_yx,
        "lambda_xy": result.lambda_xy,
        "lambda_yx": result.lambda_yx,
        "mapcurves_auc_x": result.mapcurves_area()[0],
        "mapcurves_auc_y": result.mapcurves_area()[1],
        "mapcurves_wmean_x": result.mapcurves_mean()[0],
        "mapcurves_wmean_y": result.mapcurves_mean()[1],
        "jaccard_x": result.jaccard()[0],
        "jaccard_y": result.jaccard()[1],
    }
    compared = [name for name in scalars if name in want]
    assert len(compared) > 10
    for name in compared:
        assert scalars[name] == pytest.approx(want[name], abs=EXACT), name
    for name, values in {
        "rih_x": result.inhomogeneity_x,
        "rih_y": result.inhomogeneity_y,
        "containment_x": result.containment_x,
        "containment_y": result.containment_y,
        "mapcurves_x": result.mapcurves_x,
        "mapcurves_y": result.mapcurves_y,
    }.items():
        np.testing.assert_allclose(np.sort(values), np.sort(want[name]), atol=EXACT, err_msg=name)


@pytest.mark.parametrize(
    "case", ["identical", "neardisjoint", "nested", "oneregion", "random", "singletons"]
)
def test_label_cases_of_scikit_learn_igraph_and_sabre(reference, case):
    folder = reference / "metrics_labels"
    frame = pd.read_csv(folder / f"{case}.csv")
    want = json.loads((folder / f"{case}.expected.json").read_text())
    check(of_labels(frame["x"], frame["y"]), want["unweighted_own_formulas"])
    check(of_labels(frame["x"], frame["y"], frame["w"]), want["weighted_own_formulas"])


def test_published_v_measures_of_rosenberg_and_hirschberg(reference):
    folder = reference / "sabre_unit_vectors"
    for row in pd.read_csv(folder / "expected_rosenberg.csv").itertuples():
        frame = pd.read_csv(folder / f"rosenberg_{row.case}.csv")
        result = of_labels(frame["x"], frame["y"])
        assert result.v_measure == pytest.approx(row.v_measure, abs=EXACT)
        assert result.homogeneity == pytest.approx(row.homogeneity, abs=EXACT)


def test_figure_1_of_nowosad_and_stepinski(reference):
    folder = reference / "sabre_fig1"
    (_, a), (_, b) = (read_geopackage(folder / f"regions{k}.gpkg") for k in (1, 2))
    faces = overlay(a, b)
    result = agreement(faces.a, faces.b, faces.area)
    for row in pd.read_csv(folder / "expected_vmeasure.csv").itertuples():
        assert result.v_beta(row.B) == pytest.approx(row.v_measure, abs=1e-12)
    want = pd.read_csv(folder / "expected_rih.csv")
    for name, values in (("regions1", result.inhomogeneity_x), ("regions2", result.inhomogeneity_y)):
        expected = want.loc[want["map"] == name, "rih"]
        np.testing.assert_allclose(np.sort(values), np.sort(expected), atol=1e-12)
    assert max(result.mapcurves_area()) == pytest.approx(0.611464194373402, abs=1e-12)


@pytest.mark.parametrize("case", ["identical", "neardisjoint", "nested", "oneregion", "random", "singletons"])
def test_label_cases_directly_against_each_peer(reference, case):
    folder = reference / "metrics_labels"
    frame = pd.read_csv(folder / f"{case}.csv")
    peers = json.loads((folder / f"{case}.expected.json").read_text())["unweighted_peers"]
    result = of_labels(frame["x"], frame["y"])
    found = {
        "sklearn_homogeneity(labels_true=x,labels_pred=y)": result.homogeneity,
        "sklearn_completeness": result.completeness,
        "sklearn_v_measure": result.v_measure,
        "sklearn_v_measure_beta4": result.v_beta(4.0),
        "sklearn_adjusted_rand": result.adjusted_rand_counts,
        "igraph_adjusted_rand": result.adjusted_rand_counts,
        "igraph_nmi": result.v_measure,
        "igraph_vi_nats": result.variation_of_information * np.log(2),
    }
    compared = [name for name in found if peers.get(name) is not None and np.isfinite(peers[name])]
    assert len(compared) >= 6
    for name in compared:
        assert found[name] == pytest.approx(peers[name], abs=EXACT), name
    sabre = pd.read_csv(folder / "expected_sabre.csv").set_index(["case", "weights"])
    for weights, ours in (("unweighted", result), ("weighted", of_labels(frame["x"], frame["y"], frame["w"]))):
        want = sabre.loc[(case, weights)].dropna()
        found = {
            "homogeneity": ours.homogeneity,
            "completeness": ours.completeness,
            "v_measure": ours.v_measure,
            "v_measure_B4": ours.v_beta(4.0),
            "mapcurves_gof": max(ours.mapcurves_area()),
            "mclust_ARI": ours.adjusted_rand_counts,
        }
        for name, value in want.items():
            assert found[name] == pytest.approx(value, abs=EXACT), (weights, name)


def test_published_mapcurves_of_van_loon(reference):
    folder = reference / "sabre_unit_vectors"
    for row in pd.read_csv(folder / "expected_mapcurves.csv").itertuples():
        frame = pd.read_csv(folder / f"mapcurves_{row.case}.csv")
        result = of_labels(frame["x"], frame["y"])
        assert max(result.mapcurves_area()) == pytest.approx(row.mapcurves_gof, abs=EXACT), row.case


def test_flemish_maps_agree_with_sabre(real_data):
    frame, geometry = read_geopackage(real_data / "be" / "vl_gemeenten.gpkg", "gemeente_2025")
    frame["area"] = shapely.area(geometry)
    flemish = frame[frame["referentieregio"].notna()]
    want = pd.read_csv(real_data / "vmeasure" / "expected_vmeasure.csv")
    want = want[want["case"] == "vlaanderen_2025"]
    assert len(want) == 2
    for row in want.itertuples():
        result = of_labels(flemish[row.x], flemish[row.y], flemish["area"])
        assert result.v_measure == pytest.approx(row.v_measure, abs=1e-6)
        assert result.homogeneity == pytest.approx(row.homogeneity, abs=1e-6)
        assert result.completeness == pytest.approx(row.completeness, abs=1e-6)
        assert max(result.mapcurves_area()) == pytest.approx(row.mapcurves_gof, abs=1e-6)


@pytest.mark.parametrize("frame", ["offset", "same"])
def test_overlay_agrees_with_sf_qgis_and_postgis(reference, frame):
    folder = reference / f"overlay_voronoi_{frame}_frame"
    (fa, a), (fb, b) = (read_geopackage(folder / f"{k}.gpkg") for k in "AB")
    faces = overlay(a, b)
    found = pd.DataFrame({"A": fa["id"].to_numpy()[faces.a], "B": fb["id"].to_numpy()[faces.b], "area": faces.area})
    want = pd.read_csv(folder / "expected_pair_areas.csv")
    both = want.merge(found, how="outer", on=["A", "B"]).fillna(0.0)
    assert (both["area"] - both["area_m2"]).abs().max() < 1e-3
    result = agreement(faces.a, faces.b, faces.area)
    check(result, json.loads((folder / "expected_metrics_area_weighted.json").read_text()))
    sabre = pd.read_csv(folder / "expected_sabre.csv").iloc[0]
    assert result.v_measure == pytest.approx(sabre["v_measure"], abs=EXACT)
    assert max(result.mapcurves_area()) == pytest.approx(sabre["mapcurves_gof"], abs=EXACT)
    rih = pd.read_csv(folder / "expected_sabre_rih.csv").set_index(["map", "region"])["rih"]
    for name, ids, values in (("A", fa["id"], result.inhomogeneity_x), ("B", fb["id"], result.inhomogeneity_y)):
        np.testing.assert_allclose(values, rih[name][ids].to_numpy(), atol=EXACT)


pairs = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 3), st.floats(0.01, 9)), min_size=1, max_size=30)


@given(pairs)
def test_identities_and_ranges(rows):
    x, y, weight = (np.array(column) for column in zip(*rows))
    x, y = np.unique(x, return_inverse=True)[1], np.unique(y, return_inverse=True)[1]
    result = agreement(x, y, weight)
    if result.entropy_y > 1e-9:
        assert result.completeness == pytest.approx(1 - result.share_x @ result.inhomogeneity_x, abs=1e-6)
    if result.entropy_x > 1e-9:
        assert result.homogeneity == pytest.approx(1 - result.share_y @ result.inhomogeneity_y, abs=1e-6)
    assert -1e-9 <= result.v_measure <= 1 + 1e-9
    assert result.conformity_xy >= result.share_y.max() - 1e-9
    turned = agreement(y, x, weight)
    assert turned.v_measure == pytest.approx(result.v_measure)
    assert turned.lambda_yx == pytest.approx(result.lambda_xy)


@given(pairs)
def test_order_repetition_and_scale_of_the_pairs_change_nothing(rows):
    x, y, weight = (np.array(column) for column in zip(*rows))
    plain = agreement(x, y, weight)
    order = np.random.default_rng(0).permutation(len(x))
    halves = agreement(np.r_[x, x[order]], np.r_[y, y[order]], 3 * np.r_[weight, weight[order]])
    apart = agreement(x * 100_000, y * 70_000, weight)
    for other in (halves, apart):
        for name in ("v_measure", "adjusted_rand", "variation_of_information", "conformity_xy", "lambda_xy"):
            assert getattr(other, name) == pytest.approx(getattr(plain, name), abs=1e-9), name
        assert other.jaccard() == pytest.approx(plain.jaccard())
        assert other.mapcurves_mean() == pytest.approx(plain.mapcurves_mean())


@given(pairs)
def test_the_same_map_twice_agrees_wholly_and_information_is_shared(rows):
    x, y, weight = (np.array(column) for column in zip(*rows))
    same = agreement(x, x, weight)
    for name in ("homogeneity", "completeness", "v_measure", "adjusted_rand", "conformity_xy", "lambda_xy"):
        assert getattr(same, name) == pytest.approx(1), name
    assert same.variation_of_information == pytest.approx(0, abs=1e-12)
    other = agreement(x, y, weight)
    spread = other.entropy_x + other.entropy_y - 2 * other.mutual_information
    assert other.variation_of_information == pytest.approx(spread, abs=1e-9)
    assert 0 <= other.normalised_variation <= 1 + 1e-9


def test_the_adjusted_rand_index_over_pairs_of_units_needs_whole_numbers():
    x, y = np.array([0, 0, 1, 1]), np.array([0, 1, 1, 1])
    assert agreement(x, y, np.ones(4)).adjusted_rand_counts == pytest.approx(0.0)
    assert np.isnan(agreement(x, y, np.full(4, 0.5)).adjusted_rand_counts)


@pytest.mark.parametrize("weight", [[0.0, 0.0], [1.0, -1.0], [1.0, float("nan")], [1.0, float("inf")], []])
def test_weights_that_count_nothing_are_refused(weight):
    numbers = np.arange(len(weight))
    with pytest.raises(RegioError, match="numbers of at least 0"):
        agreement(numbers, numbers, weight)
