"""Flows: reading, external ones, bad input, memberships, expectation models and the permeability of borders."""

from __future__ import annotations

import json
import time

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_plugin.core.adjacency import Neighbours
from regio_plugin.core.coverage import Coverage, snap_edges
from regio_plugin.core.expectation import doubly_constrained, independence
from regio_plugin.core.flows import Flows
from regio_plugin.core.fuzzy import memberships
from regio_plugin.core.geometry import shapely
from regio_plugin.core.messages import RegioError
from regio_plugin.core.permeability import extremes, permeability

from .readers import read_geopackage
from .small_flows import of_matrix

CODES = ["a", "b", "c", "d"]


def in_a_row(count: int) -> Neighbours:
    return Neighbours.from_pairs(count, np.arange(count - 1), np.arange(1, count))


def test_repeated_pairs_are_added_up_and_said():
    flows = Flows.from_table("pendel", CODES, ["a", "a", "b"], ["b", "b", "b"], [1, 2, 4])
    assert flows.matrix.toarray()[0, 1] == 3
    assert flows.self_flow[1] == 4
    assert any("several times" in str(note) for note in flows.notes)


def test_codes_that_are_no_unit_are_external_and_named():
    flows = Flows.from_table("pendel", CODES, ["a", "a", "XX"], ["b", "PARIS", "c"], [1, 2, 4])
    assert flows.outside_out.tolist() == [2, 0, 0, 0]
    assert flows.outside_in.tolist() == [0, 0, 4, 0]
    assert flows.matched == pytest.approx(1 / 7)
    text = " ".join(map(str, flows.notes))
    assert "PARIS" in text
    assert "XX" in text
    assert "another year" in text


@pytest.mark.parametrize(("destination", "said"), [("z", True), ("c", False)])
def test_units_without_flows_beside_unknown_codes_look_like_another_year(destination, said):
    flows = Flows.from_table("flows", ["a", "b", "c"], ["a", "a"], ["b", destination], [9, 1])
    text = '1 units have no flows in "flows", while some of its codes are no units. Are these flows of another year?'
    assert any(str(note).startswith(text) for note in flows.notes) == said


def test_a_small_share_of_external_flows_is_not_said_to_be_nothing():
    flows = Flows.from_table("flows", ["a", "b"], ["a", "a"], ["b", "z"], [9_999, 1])
    assert 'External: 0.01 % of "flows" goes to or comes from places that are no units.' in [str(note) for note in flows.notes]


@pytest.mark.parametrize(
    ("amounts", "message"),
    [
        ([1, -2, 3], "row 2 is -2"),
        ([1, "many", 3], "row 2 is many"),
        ([1, np.inf, 3], "row 2 is inf"),
        ([0, 0, 0], "are 0 or empty"),
    ],
)
def test_bad_amounts_are_refused_with_their_row(amounts, message):
    with pytest.raises(RegioError, match=message):
        Flows.from_table("pendel", CODES, ["a", "b", "c"], ["b", "c", "d"], amounts)


def test_empty_amounts_are_left_out_and_counted():
    flows = Flows.from_table("pendel", CODES, ["a", "b", "c"], ["b", "c", "d"], [1, None, float("nan")])
    assert flows.total == 1
    assert any("2 rows" in str(note) and "no amount" in str(note) for note in flows.notes)


def test_flows_of_other_places_are_refused():
    with pytest.raises(RegioError, match="both ends among the units"):
        Flows.from_table("pendel", CODES, ["x"], ["y"], [1])


def test_self_containment_needs_self_flows():
    flows = Flows.from_table("pendel", CODES, ["a", "b"], ["b", "a"], [1, 2])
    with pytest.raises(RegioError, match="not computable"):
        flows.self_containment(np.array([0, 0, 1, 1]), 2)


def test_self_containment_counts_what_leaves_for_elsewhere():
    flows = Flows.from_table("pendel", CODES, ["a", "a", "a"], ["a", "b", "X"], [6, 2, 2])
    table = flows.self_containment(np.array([0, 1, 1, 1]), 2)
    assert table["supply"][0] == pytest.approx(0.6)
    assert table["demand"][0] == 1


def test_the_toy_of_six_units(reference):
    folder = reference / "permeability_toy"
    flows = of_matrix(np.loadtxt(folder / "flows_matrix.csv", delimiter=","))
    expected = json.loads((folder / "expected.json").read_text())
    labels = np.array(expected["side"])
    row = permeability(flows, independence(flows), labels, in_a_row(6), depth=3).iloc[0]
    assert row["cross"] == expected["X"]
    assert row["within"] == expected["W"]
    assert row["expected_cross"] == pytest.approx(expected["E_X"], rel=1e-12)
    assert row["expected_within"] == pytest.approx(expected["E_W"], rel=1e-12)
    assert row["permeability"] == pytest.approx(expected["pi"], abs=1e-12)
    assert row["standard_error"] == pytest.approx(expected["se_log_pi"], abs=1e-12)
    fuzzy = memberships(flows, labels)
    for unit in expected["units"]:
        assert fuzzy.own[unit["unit"]] == pytest.approx(unit["m_own"], abs=1e-12)
        assert fuzzy.confusion[unit["unit"]] == pytest.approx(unit["confusion_index"], abs=1e-12)
        assert fuzzy.entropy[unit["unit"]] == pytest.approx(unit["entropy_bits"], abs=1e-12)


@pytest.mark.parametrize("form", ["exp", "pow"])
def test_the_gravity_model_is_the_poisson_regression_of_r(reference, form):
    folder = reference / "gravity_doubly_constrained_brindisi"
    table = pd.read_csv(reference / "lma_brindisi" / "od.csv")
    points = pd.read_csv(folder / "points.csv")
    fit = pd.read_csv(folder / "expected_fit.csv")
    wanted = pd.read_csv(folder / "expected_beta.csv").set_index("form").loc[form]
    flows = Flows.from_table("Brindisi", points["id"], *(table[name] for name in table.columns[:3]))
    model = doubly_constrained(flows, points[["x", "y"]].to_numpy(), form)
    assert model.beta == pytest.approx(wanted["beta"], rel=1e-5)
    assert model.deviance == pytest.approx(wanted["deviance"], rel=1e-6)
    place = {code: k for k, code in enumerate(points["id"])}
    got = model.of(fit["origin"].map(place).to_numpy(), fit["destination"].map(place).to_numpy())
    fitted = fit[f"fit_{form}"].to_numpy()
    some = fitted > 1e-6
    np.testing.assert_allclose(got[some], fitted[some], rtol=1e-5)


def test_two_units_at_one_place_have_no_power_of_distance():
    flows = of_matrix([[0, 2, 1], [1, 0, 3], [2, 2, 0]])
    with pytest.raises(RegioError, match="same place"):
        doubly_constrained(flows, np.zeros((3, 2)), "pow")


def test_only_self_flows_fit_no_model():
    with pytest.raises(RegioError, match="no flow between different units"):
        doubly_constrained(of_matrix(np.eye(3)), np.arange(6.0).reshape(3, 2))


def test_nothing_crosses_a_closed_border():
    matrix = np.kron(np.eye(2), np.full((3, 3), 50.0))
    row = permeability(of_matrix(matrix), independence(of_matrix(matrix)), np.repeat([0, 1], 3), in_a_row(6)).iloc[0]
    assert row["permeability"] == 0
    assert row["state"] == "known"


def test_a_border_that_means_nothing_is_crossed_as_easily_as_any():
    size = np.array([5.0, 9, 4, 7, 3, 8])
    flows = of_matrix(np.outer(size, size))
    row = permeability(flows, independence(flows), np.repeat([0, 1], 3), in_a_row(6), depth=3).iloc[0]
    assert row["permeability"] == pytest.approx(1)


def test_a_region_of_one_unit_has_nothing_that_stays():
    flows = of_matrix([[5.0, 3], [2, 6]])
    row = permeability(flows, independence(flows), np.array([0, 1]), in_a_row(2)).iloc[0]
    assert np.isnan(row["permeability"])
    assert row["state"] == "undefined"


def test_little_expected_is_marked_as_noise():
    flows = of_matrix(np.full((6, 6), 0.2))
    row = permeability(flows, independence(flows), np.repeat([0, 1], 3), in_a_row(6)).iloc[0]
    assert row["state"] == "few"


@given(st.integers(0, 10_000), st.floats(0.01, 1000))
def test_permeability_knows_no_unit_of_measure_and_no_direction(seed, factor):
    rng = np.random.default_rng(seed)
    matrix = rng.integers(0, 60, (8, 8)).astype(float) + 1
    labels, neighbours = np.repeat([0, 1], 4), in_a_row(8)
    flows = of_matrix(matrix)
    value = permeability(flows, independence(flows), labels, neighbours)["permeability"][0]
    for other in (flows.scaled(factor), of_matrix(matrix.T)):
        again = permeability(other, independence(other), labels, neighbours)["permeability"][0]
        assert again == pytest.approx(value, rel=1e-9)
    swapped = permeability(flows, independence(flows), 1 - labels, neighbours)["permeability"][0]
    assert swapped == pytest.approx(value, rel=1e-9)


@given(st.integers(0, 10_000), st.sampled_from(["both", "supply", "demand"]), st.booleans())
def test_memberships_add_up_to_one(seed, kind, self_flows):
    rng = np.random.default_rng(seed)
    flows = of_matrix(rng.integers(0, 5, (9, 9)) * (rng.random((9, 9)) < 0.5) + np.eye(9))
    labels = rng.integers(0, 3, 9)
    labels[:3] = range(3)
    fuzzy = memberships(flows, labels, kind, self_flows)
    total = np.asarray(fuzzy.matrix.sum(1)).ravel()
    known = ~np.isnan(fuzzy.confusion)
    np.testing.assert_allclose(total[known], 1)
    assert (total[~known] == 0).all()
    assert (fuzzy.hill[known] >= 1 - 1e-12).all()
    assert ((fuzzy.confusion[known] >= -1e-12) & (fuzzy.confusion[known] <= 1 + 1e-12)).all()


@pytest.fixture(scope="module")
def belgium():
    from .conftest import SHARED

    folder = SHARED / "data" / "be"
    if not folder.is_dir():
        pytest.skip(f"{folder} is not there; it is shared beside the project")
    pytest.importorskip("pyarrow", reason="the Belgian flows are a Parquet file")
    table = pd.read_parquet(folder / "be_commuting_2011_gemeente.parquet")
    frame, geometry = read_geopackage(folder / "be_gemeenten_581_2019.gpkg")
    flows = Flows.from_table("pendel", frame["nis"], table["origin"], table["destination"], table["workers"])
    neighbours = Neighbours.of_coverage(Coverage.build(snap_edges(geometry)))
    return frame, flows, neighbours, shapely.get_coordinates(shapely.centroid(geometry))


@pytest.mark.parametrize("model", ["independence", "doubly constrained"])
def test_belgian_borders_within_five_seconds_and_the_language_border_is_the_least_permeable(belgium, model):
    frame, flows, neighbours, points = belgium
    labels, names = pd.factorize(frame["arr_naam"])
    begin = time.perf_counter()
    expected = independence(flows) if model == "independence" else doubly_constrained(flows, points, "pow")
    borders = permeability(flows, expected, labels, neighbours, points=points)
    assert time.perf_counter() - begin < 5
    assert len(borders) == 102
    known = borders[borders["state"] == "known"].sort_values("permeability")
    first, last = known.iloc[0], known.iloc[-1]
    assert {names[first["low"]], names[first["high"]]} == {"Arrondissement Borgworm", "Arrondissement Hasselt"}
    most = {"independence": {"Eeklo", "Gent"}, "doubly constrained": {"Maaseik", "Tongeren"}}[model]
    assert {names[last["low"]].split()[-1], names[last["high"]].split()[-1]} == most


def test_the_border_of_flanders_is_a_wall_towards_wallonia_and_a_fence_towards_brussels(belgium):
    frame, flows, neighbours, points = belgium
    labels, names = pd.factorize(frame["gewest"])
    borders = permeability(flows, doubly_constrained(flows, points), labels, neighbours, points=points)
    found = {names[low] + "-" + names[high]: value for low, high, value in borders.iloc[:, [0, 1, 6]].to_numpy(object)}
    assert found["Vlaams Gewest-Waals Gewest"] == pytest.approx(0.277, abs=0.002)
    assert found["Vlaams Gewest-Brussels Hoofdstedelijk Gewest"] == pytest.approx(0.724, abs=0.002)
    text = str(extremes(borders, names))
    assert "least permeable border lies between Vlaams Gewest and Waals Gewest: flows cross it 0.28 times" in text
    assert "2 of 2 borders have enough flows" in text


def test_belgian_flows_all_lie_between_the_units(belgium):
    flows = belgium[1]
    assert flows.total == 4_298_578
    assert flows.self_flow.sum() == 1_494_981
    assert flows.matched == 1
