"""Agreement indices against published values and peers."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_plugin.core.agreement import agreement
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


@pytest.mark.parametrize("frame", ["offset", "same"])
def test_overlay_agrees_with_sf_qgis_and_postgis(reference, frame):
    folder = reference / f"overlay_voronoi_{frame}_frame"
    (fa, a), (fb, b) = (read_geopackage(folder / f"{k}.gpkg") for k in "AB")
    faces = overlay(a, b)
    found = pd.DataFrame({"A": fa["id"].to_numpy()[faces.a], "B": fb["id"].to_numpy()[faces.b], "area": faces.area})
    want = pd.read_csv(folder / "expected_pair_areas.csv")
    both = want.merge(found, how="outer", on=["A", "B"]).fillna(0.0)
    assert (both["area"] - both["area_m2"]).abs().max() < 1e-3
    expected = json.loads((folder / "expected_metrics_area_weighted.json").read_text())
    check(agreement(faces.a, faces.b, faces.area), expected.get("A_vs_B", expected))


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
