"""Models of flows at their limits: margins kept, no false fit, what the permeability of odd borders is, mergers."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_plugin.core.adjacency import Neighbours
from regio_plugin.core.crosswalk import Crosswalk
from regio_plugin.core.expectation import doubly_constrained, independence
from regio_plugin.core.flows import Flows
from regio_plugin.core.fuzzy import memberships
from regio_plugin.core.messages import Cancelled, RegioError
from regio_plugin.core.permeability import extremes, permeability, strips_of

from .test_flows import CODES, in_a_row, of_matrix


def some_flows(seed: int, count: int = 8, most: int = 60) -> Flows:
    return of_matrix(np.random.default_rng(seed).integers(0, most, (count, count)) + 1.0)


def some_points(seed: int, count: int = 8) -> np.ndarray:
    return np.random.default_rng(seed + 1).random((count, 2)) * 50_000


def between_all(count: int) -> tuple[np.ndarray, np.ndarray]:
    a, b = np.divmod(np.arange(count * count), count)
    return a[a != b], b[a != b]


@given(st.integers(0, 10_000), st.sampled_from(["exp", "pow"]))
def test_the_gravity_model_keeps_margins_and_mean_distance(seed, form):
    flows, points = some_flows(seed), some_points(seed)
    model = doubly_constrained(flows, points, form)
    a, b = between_all(8)
    expected, real = model.of(a, b), flows.matrix.toarray()[a, b]
    for end in (a, b):
        np.testing.assert_allclose(np.bincount(end, weights=expected), np.bincount(end, weights=real), rtol=1e-6)
    apart = np.hypot(*(points[a] - points[b]).T) / 1000
    cost = np.log(apart) if form == "pow" else apart
    assert expected @ cost == pytest.approx(real @ cost, rel=1e-6)


@given(st.integers(0, 10_000), st.floats(0.01, 1000), st.floats(-3, 3))
def test_the_gravity_model_knows_no_unit_of_measure_and_no_place_on_earth(seed, factor, turn):
    flows, points = some_flows(seed), some_points(seed)
    a, b = between_all(8)
    expected = doubly_constrained(flows, points).of(a, b)
    moved = points @ np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]) + 12_345
    again = doubly_constrained(flows.scaled(factor), moved).of(a, b)
    np.testing.assert_allclose(again, expected * factor, rtol=1e-5)


def test_independent_flows_have_no_effect_of_distance():
    n = 12
    matrix = np.full((n, n), 7.0)
    assert doubly_constrained(of_matrix(matrix), some_points(3, n)).beta == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize("form", ["exp", "pow"])
def test_flows_made_by_a_gravity_model_are_found_again(form):
    points, rng = some_points(5, 12), np.random.default_rng(5)
    apart = np.hypot(*(points[:, None] - points[None, :]).T) / 1000
    np.fill_diagonal(apart, 1.0)
    beta = -0.08 if form == "exp" else -1.7
    force = np.exp(beta * (np.log(apart) if form == "pow" else apart))
    matrix = np.outer(rng.random(12) + 0.5, rng.random(12) + 0.5) * force
    np.fill_diagonal(matrix, 3.0)
    model = doubly_constrained(of_matrix(matrix), points, form)
    assert model.beta == pytest.approx(beta, rel=1e-5)
    a, b = between_all(12)
    np.testing.assert_allclose(model.of(a, b), matrix[a, b], rtol=1e-4)


def test_the_better_form_is_taken_and_coincident_units_leave_the_exponential_one():
    flows, points = some_flows(11), some_points(11)
    models = [doubly_constrained(flows, points, form) for form in ("exp", "pow")]
    assert doubly_constrained(flows, points).deviance == min(model.deviance for model in models)
    points[1] = points[0]
    assert doubly_constrained(flows, points).form == "exp"


def test_flows_of_one_town_only_fit_no_model():
    matrix = np.zeros((5, 5))
    matrix[1:, 0], matrix[0, 1:] = [5, 3, 2, 8], [1, 2, 1, 1]
    with pytest.raises(RegioError, match="one and the same unit"):
        doubly_constrained(of_matrix(matrix), some_points(1, 5))


def test_units_without_polygon_have_no_distance():
    points = some_points(2)
    points[3] = np.nan
    with pytest.raises(RegioError, match="1 units with flows"):
        doubly_constrained(some_flows(2), points)


def test_units_without_flows_do_not_disturb_the_model():
    points = np.r_[some_points(4), [[np.nan, np.nan]]]
    matrix = np.pad(some_flows(4).matrix.toarray(), (0, 1))
    a, b = between_all(8)
    alone = doubly_constrained(some_flows(4), points[:8]).of(a, b)
    np.testing.assert_allclose(doubly_constrained(of_matrix(matrix), points).of(a, b), alone, rtol=1e-9)


def test_equidistant_units_have_margins_but_no_effect_of_distance():
    points = np.array([[0, 0], [1000, 0], [500, 500 * 3**0.5]])
    assert doubly_constrained(of_matrix([[0, 2, 3], [4, 0, 1], [1, 2, 0]]), points).beta == 0


def test_the_fit_stops_when_cancelled():
    def cancel(share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        doubly_constrained(some_flows(1), some_points(1), progress=cancel)


def test_a_border_on_whose_sides_nobody_moves_joins_rather_than_separates():
    matrix = np.full((6, 6), 0.0)
    matrix[:3, 3:] = matrix[3:, :3] = 40
    flows = of_matrix(matrix + np.diag(np.full(6, 10.0)))
    row = permeability(flows, independence(flows), np.repeat([0, 1], 3), in_a_row(6), depth=3).iloc[0]
    assert row["permeability"] == np.inf
    assert row["state"] == "known"
    assert np.isnan(row["standard_error"])


def test_strips_are_as_deep_as_asked_and_stay_in_their_region():
    labels = np.array([0, 0, 0, 0, 1, 1, 1, 2])
    for depth in (1, 2, 3):
        strip = strips_of(in_a_row(8), labels, 0, 1, depth)
        assert sorted(strip.unit[~strip.side]) == list(range(4 - depth, 4))
        assert sorted(strip.unit[strip.side]) == list(range(4, 4 + depth))
    with pytest.raises(RegioError, match="at least 1 unit deep"):
        permeability(some_flows(1), independence(some_flows(1)), labels, in_a_row(8), depth=0)


@pytest.mark.parametrize("form", ["exp", "pow"])
@pytest.mark.parametrize("effect", [1.0, 0.3])
def test_the_border_effect_of_a_made_world_is_found_again(form, effect):
    side, rng = 24, np.random.default_rng(1)
    count = side * side
    x, y = np.divmod(np.arange(count), side)
    points = np.c_[x, y] * 2000.0 + rng.normal(0, 300, (count, 2))
    labels = (x // 8) * 3 + y // 8
    size = np.exp(rng.normal(0, 1, count))
    size[300] *= 60
    apart = np.hypot(*(points[:, None] - points[None]).transpose(2, 0, 1)) / 1000
    np.fill_diagonal(apart, 1.0)
    force = np.exp(-0.15 * apart) if form == "exp" else apart**-2.0
    matrix = np.outer(size, size) * force * np.where(labels[:, None] == labels[None], 1, effect)
    flows = of_matrix(rng.poisson(matrix * 4e5 / matrix.sum()))
    model = doubly_constrained(flows, points)
    assert model.form == form
    grid = np.arange(count).reshape(side, side)
    pairs = [np.r_[grid[:, :-1].ravel(), grid[:-1].ravel()], np.r_[grid[:, 1:].ravel(), grid[1:].ravel()]]
    borders = permeability(flows, model, labels, Neighbours.from_pairs(count, *pairs), points=points)
    assert len(borders) == 12
    assert borders["permeability"].median() == pytest.approx(effect, rel=0.15)
    assert borders["dispersion"].between(1, 3).all()


def test_flows_that_vary_more_than_counts_do_are_seen():
    rng = np.random.default_rng(2)
    labels, matrix = np.repeat([0, 1], 4), rng.poisson(50, (8, 8)).astype(float)
    calm = permeability(of_matrix(matrix), independence(of_matrix(matrix)), labels, in_a_row(8), depth=4)
    wild = of_matrix(matrix * 100)
    assert calm["dispersion"][0] < 1.5
    assert permeability(wild, independence(wild), labels, in_a_row(8), depth=4)["dispersion"][0] > 50


def test_one_region_has_no_borders():
    flows = some_flows(1)
    borders = permeability(flows, independence(flows), np.zeros(8, dtype=int), in_a_row(8))
    assert borders.empty
    assert "None of 0 borders" in str(extremes(borders, np.array(["a"])))


def test_the_least_and_the_most_permeable_border_are_named():
    frame = pd.DataFrame({"low": [0, 1, 0], "high": [1, 2, 2], "permeability": [0.5, 0.25, 9], "state": ["known"] * 3})
    frame.loc[2, "state"] = "few"
    text = str(extremes(frame, np.array(["Gent", "Aalst", "Ieper"], dtype=object)))
    assert "least permeable border lies between Aalst and Ieper: flows cross it 0.25 times" in text
    assert "between Gent and Aalst: 0.5 times" in text
    assert "2 of 3 borders" in text


@given(st.integers(0, 10_000))
def test_permeability_does_not_depend_on_the_order_of_units(seed):
    rng = np.random.default_rng(seed)
    flows, labels, order = some_flows(seed, 9), np.array([0, 0, 0, 1, 1, 1, 2, 2, 2]), rng.permutation(9)
    points, place = some_points(seed, 9), np.argsort(order)
    value = permeability(flows, independence(flows), labels, in_a_row(9), points=points)
    matrix = flows.matrix.toarray()[np.ix_(order, order)]
    mixed = Neighbours.from_pairs(9, place[np.arange(8)], place[np.arange(1, 9)])
    again = permeability(of_matrix(matrix), independence(of_matrix(matrix)), labels[order], mixed, points=points[order])
    np.testing.assert_allclose(again["permeability"], value["permeability"], rtol=1e-9)


@given(st.integers(0, 10_000), st.integers(1, 40))
def test_more_crossing_never_makes_a_border_less_permeable(seed, extra):
    flows, labels = some_flows(seed), np.repeat([0, 1], 4)
    expected = independence(flows)
    more = flows.matrix.toarray()
    more[3, 4] += extra
    before, after = (permeability(item, expected, labels, in_a_row(8))["permeability"][0] for item in (flows, of_matrix(more)))
    assert after > before


def test_membership_with_self_flows_is_the_share_of_all_that_leaves_and_arrives():
    flows, labels = some_flows(7), np.array([0, 0, 0, 1, 1, 1, 2, 2])
    own = memberships(flows, labels, self_flows=True).own
    matrix = flows.matrix.toarray()
    mine = labels[:, None] == labels[None, :]
    total = matrix.sum(1) + matrix.sum(0)
    np.testing.assert_allclose(own, ((matrix * mine).sum(1) + (matrix * mine).sum(0)) / total)
    assert (own > memberships(flows, labels).own).all()


def test_membership_of_units_without_flows_is_unknown():
    flows = of_matrix([[5, 1, 0], [1, 4, 0], [0, 0, 9]])
    fuzzy = memberships(flows, np.array([0, 1, 1]))
    assert np.isnan(fuzzy.own[2])
    assert np.isnan(fuzzy.entropy[2])
    assert fuzzy.best[2] == -1
    assert fuzzy.own[:2].tolist() == [0, 0]
    assert fuzzy.of(np.array([0, 2]), np.array([1, 1]))[0] == 1


def test_supply_and_demand_look_one_way():
    flows = of_matrix([[0, 3, 1], [0, 0, 0], [4, 0, 0]])
    labels = np.array([0, 0, 1])
    assert memberships(flows, labels, "supply").own[0] == 0.75
    assert memberships(flows, labels, "demand").own[0] == 0
    with pytest.raises(ValueError, match="kind"):
        memberships(flows, labels, "sideways")


def test_flows_between_regions_add_up():
    flows, labels = some_flows(3), np.array([0, 0, 1, 1, 2, 2, -1, -1])
    table = flows.between(labels, 3).toarray()
    inside = labels >= 0
    assert table.sum() == flows.matrix.toarray()[np.ix_(inside, inside)].sum()


def test_older_codes_come_to_the_units_by_the_table_of_mergers():
    mergers = Crosswalk.of(["a1", "a2", "z"], ["a", "a", "b"], ["2025-01-01"] * 3)
    flows = Flows.from_table("pendel", CODES, ["a1", "a2", "c"], ["b", "c", "a1"], [1, 2, 4], mergers)
    assert flows.matrix.toarray()[0].tolist() == [0, 1, 2, 0]
    assert flows.matched == 1
    assert any("brought to the units" in str(note) for note in flows.notes)


def test_flows_of_a_merged_unit_cannot_be_divided():
    mergers = Crosswalk.of(["a", "b"], ["ab", "ab"], ["2025-01-01"] * 2)
    flows = Flows.from_table("pendel", CODES, ["ab", "c"], ["c", "d"], [1, 2], mergers)
    assert flows.outside_in.tolist() == [0, 0, 1, 0]
    assert any("cannot be divided" in str(note) and "ab" in str(note) for note in flows.notes)


def test_empty_codes_are_external_and_counted():
    flows = Flows.from_table("pendel", CODES, ["a", None, "c"], ["b", "b", ""], [1, 2, 4])
    assert flows.outside_in[1] == 2
    assert flows.outside_out[2] == 4
    assert any("is empty 2 times" in str(note) for note in flows.notes)


def test_codes_of_several_units_are_said():
    flows = Flows.from_table("pendel", ["a", "b", "a", None, None], ["a"], ["b"], [3])
    assert flows.out_total.tolist() == [3, 0, 0, 0, 0]
    assert any("1 codes belong to several units (a)" in str(note) for note in flows.notes)


def test_wrong_amounts_are_named_by_the_rows_of_their_layer():
    with pytest.raises(RegioError, match="in row 70 is -1"):
        Flows.from_table("pendel", CODES, ["a", "b"], ["b", "a"], [3, -1], rows=[60, 70])


def test_text_that_holds_numbers_will_do():
    flows = Flows.from_table("pendel", ["01", "02"], ["01", "02"], ["02", "01"], ["3", " 4.5 "])
    assert flows.total == 7.5


@pytest.mark.parametrize(("folder", "name", "diagonal"), [("fr", "fr_herault_commuting_2020", False)])
def test_real_flows_without_diagonal_say_so(real_data, folder, name, diagonal):
    table = pd.read_csv(real_data / folder / f"{name}.csv", dtype=str)
    codes = pd.unique(pd.concat([table["origin"], table["destination"]]))
    flows = Flows.from_table("Hérault", codes, table["origin"], table["destination"], table["workers"])
    assert flows.total == pytest.approx(224_851, abs=1)
    assert flows.has_diagonal is diagonal
    assert any("not computable" in str(note) for note in flows.notes)
