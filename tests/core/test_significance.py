"""Better than chance: p-values, q-values, statistics of random maps, and tests of borders."""

from __future__ import annotations

import time

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_plugin.core import border_significance
from regio_plugin.core.adjacency import Neighbours
from regio_plugin.core.agreement import agreement
from regio_plugin.core.border_significance import border_tests, borders_verdict
from regio_plugin.core.coverage import Coverage, snap_edges
from regio_plugin.core.expectation import independence
from regio_plugin.core.flows import Flows
from regio_plugin.core.messages import Cancelled, RegioError
from regio_plugin.core.significance import (
    COINCIDENCE,
    CONFORMITY,
    LAMBDA,
    V_MEASURE,
    Edges,
    map_statistics,
    map_test,
    map_verdict,
    monte_carlo_p,
    q_values,
    sequential_p,
)

from .coverages import grid
from .readers import read_geopackage


def around(columns: int, rows: int) -> Neighbours:
    return Neighbours.of_coverage(Coverage.build(grid(columns, rows)))


def edges(columns: int, rows: int) -> Edges:
    borders = Coverage.build(grid(columns, rows)).borders()
    return Edges(borders.low, borders.high, borders.length)


def halves(columns: int, rows: int) -> np.ndarray:
    """Left and right half of a grid."""
    return np.tile((np.arange(columns) >= columns // 2).astype(np.intp), rows)


def quarters(columns: int, rows: int) -> np.ndarray:
    return halves(columns, rows) + 2 * np.repeat((np.arange(rows) >= rows // 2).astype(np.intp), columns)


def flows_of(matrix: np.ndarray) -> Flows:
    codes = [str(k) for k in range(len(matrix))]
    a, b = np.nonzero(matrix)
    return Flows.from_table("flows", codes, [codes[k] for k in a], [codes[k] for k in b], matrix[a, b])


def comb(columns: int = 6, rows: int = 6) -> np.ndarray:
    """Two halves that reach into each other like fingers: hardly a random border runs so."""
    x, y = np.tile(np.arange(columns), rows), np.repeat(np.arange(rows), columns)
    return (x >= np.where(y % 2, 2, columns - 2)).astype(np.intp)


def two_worlds(columns: int = 6, rows: int = 6, across: float = 0.01) -> Flows:
    """Everyone of one half travels to everyone of it, hardly anyone to the other half."""
    side = comb(columns, rows)
    return flows_of(np.where(side[:, None] == side[None, :], 10.0, across))


def test_p_is_never_zero_and_counts_ties():
    drawn = np.array([1.0, 2.0, 3.0])
    assert monte_carlo_p(5.0, drawn) == 1 / 4
    assert monte_carlo_p(2.0, drawn) == 3 / 4
    assert monte_carlo_p(0.1 + 0.2, np.array([0.3, 0.2])) == 2 / 3
    assert monte_carlo_p(1.0, drawn, "low") == 2 / 4


def test_a_sequential_test_stops_at_the_draw_that_is_enough():
    drawn = np.array([5.0, 1.0, 7.0, 1.0, 1.0, 1.0])
    assert sequential_p(2.0, drawn, 2) == (2 / 4, True)
    assert sequential_p(2.0, drawn, 5) == (5 / 7, False)


def test_sequential_p_values_are_valid_under_the_null():
    rng = np.random.default_rng(5)
    values = rng.random((4000, 200))
    p = np.array([sequential_p(row[0], row[1:], 10)[0] for row in values])
    for level in (0.05, 0.2, 0.5):
        assert (p <= level).mean() <= level + 3 * np.sqrt(level * (1 - level) / len(p))


def test_q_values_of_benjamini_and_hochberg():
    p = np.array([0.01, 0.04, np.nan, 0.03, 0.005])
    assert q_values(p) == pytest.approx([0.02, 0.04, np.nan, 0.04, 0.02], nan_ok=True)
    assert len(q_values(np.empty(0))) == 0


@given(st.lists(st.floats(0.001, 1.0), min_size=1, max_size=30))
def test_q_values_are_at_least_p_and_in_the_same_order(values):
    p = np.array(values)
    q = q_values(p)
    assert (q >= p - 1e-12).all()
    assert (q <= 1).all()
    assert (np.diff(q[np.argsort(p, kind="stable")]) >= -1e-12).all()
    assert q.max() <= p.max() + 1e-12


@given(st.integers(0, 10_000), st.integers(1, 6), st.integers(1, 6), st.booleans())
def test_statistics_of_many_maps_are_those_of_each(seed, many, few, one_by_one):
    rng = np.random.default_rng(seed)
    n = 30
    fixed = rng.integers(-1, many, n)
    fixed[0] = 0
    if one_by_one:
        fixed = np.where(fixed >= 0, fixed + 2000 * (fixed % 2), -1)  # numbers far apart are no other regions
    none = rng.random(n) < 0.1
    none[0] = False
    drawn = np.where(none, -1, rng.integers(0, few, (4, n)))
    weight = rng.random(n)
    for statistic, name in ((CONFORMITY, "conformity_xy"), (V_MEASURE, "v_measure"), (LAMBDA, "lambda_xy")):
        found = map_statistics(statistic, fixed, drawn, weight)
        for value, labels in zip(found, drawn):
            both = (fixed >= 0) & (labels >= 0)
            assert value == pytest.approx(getattr(agreement(fixed[both], labels[both], weight[both]), name), abs=1e-9)


def test_large_tables_are_computed_one_by_one_with_the_same_answer():
    rng = np.random.default_rng(1)
    fixed, drawn = np.arange(300), rng.integers(0, 200, (3, 300))
    weight = rng.random(300)
    for statistic in (CONFORMITY, V_MEASURE, LAMBDA):
        found = map_statistics(statistic, fixed, drawn, weight)
        few = [map_statistics(statistic, fixed, np.unique(row, return_inverse=True)[1][None, :], weight)[0] for row in drawn]
        assert found == pytest.approx(few)


def test_coincidence_is_the_share_of_the_drawn_borders():
    pairs, quarter, half = edges(4, 4), quarters(4, 4), halves(4, 4)
    weight = np.ones(16)
    assert map_statistics(COINCIDENCE, quarter, half[None, :], weight, pairs)[0] == 1.0
    assert map_statistics(COINCIDENCE, half, quarter[None, :], weight, pairs)[0] == pytest.approx(0.5)
    assert np.isnan(map_statistics(COINCIDENCE, half, np.zeros((1, 16), dtype=int), weight, pairs)[0])


@pytest.mark.parametrize("statistic", [CONFORMITY, V_MEASURE, LAMBDA, COINCIDENCE])
def test_the_same_map_agrees_with_itself_better_than_chance(statistic):
    labels = quarters(10, 10)
    test = map_test(around(10, 10), labels, labels, np.ones(100), statistic, 99, edges=edges(10, 10))
    assert test.testable
    assert test.observed == pytest.approx(1.0)
    assert test.p_value <= 0.02
    assert test.z > 2
    assert len(test.drawn) == 99
    assert "agree more than chance explains: 1.0, against" in str(map_verdict(test, "A", "B"))


def test_a_map_across_the_other_is_no_better_than_chance():
    fixed = np.repeat(np.arange(8) >= 4, 8).astype(np.intp)
    test = map_test(around(8, 8), fixed, halves(8, 8), np.ones(64), draws=99)
    assert test.observed == 0.5
    assert test.p_value == 1.0
    assert test.z < 0
    assert '"A" and "B" do not agree more than chance explains: 0.5' in str(map_verdict(test, "A", "B"))


def test_the_same_seed_gives_the_same_answer_and_another_seed_another():
    labels = quarters(6, 6)
    drawn = [map_test(around(6, 6), labels, labels, np.ones(36), draws=49, seed=seed).drawn for seed in (3, 3, 4)]
    assert np.array_equal(drawn[0], drawn[1])
    assert not np.array_equal(drawn[0], drawn[2])


@pytest.mark.parametrize(
    ("fixed", "resampled", "words"),
    [
        (quarters(4, 4), halves(4, 4), "Only 16 units have a region in both maps; at least 20"),
        (quarters(6, 6), np.zeros(36, dtype=np.intp), "The map to redraw has one region only"),
        (np.zeros(36, dtype=np.intp), halves(6, 6), "The map that stays has one region only"),
        (quarters(6, 6), np.arange(36), "Every random map gives the same value"),
    ],
)
def test_what_cannot_be_tested_and_why(fixed, resampled, words):
    side = int(np.sqrt(len(fixed)))
    test = map_test(around(side, side), fixed, resampled, np.ones(len(fixed)), draws=19)
    assert not test.testable
    assert np.isnan(test.p_value)
    assert np.isnan(test.z)
    assert np.isfinite(test.observed)
    assert words in str(test.reason)
    assert "cannot be tested" in str(map_verdict(test, "A", "B"))


def test_refusals():
    labels, weight = halves(6, 6), np.ones(36)
    with pytest.raises(RegioError, match="At least 19 random maps are needed; 9 were asked"):
        map_test(around(6, 6), labels, labels, weight, draws=9)
    with pytest.raises(RegioError, match="nothing in common"):
        map_test(around(6, 6), labels, np.full(36, -1), weight)
    with pytest.raises(RegioError, match="At least 19 random borders are needed"):
        border_tests(two_worlds(), around(6, 6), labels, draws=5)
    with pytest.raises(RegioError, match="No two regions are neighbours"):
        border_tests(two_worlds(), around(6, 6), np.zeros(36, dtype=np.intp))


def test_a_border_that_nobody_crosses_is_better_than_chance():
    tests = border_tests(two_worlds(), around(6, 6), comb(), draws=199)
    row = tests.frame.iloc[0]
    assert (row["state"], row["units"], row["draws"], row["as_good"]) == ("better", 36, 199, 0)
    assert row["p_value"] == row["q_value"] == 1 / 200
    assert row["cross"] == row["best"] == pytest.approx(2 * 18 * 18 * 0.01)
    assert row["ratio"] < 0.2
    assert row["z"] < -2
    assert str(tests.sentence_of(0)).startswith("Better than chance: 6.48 crosses this border")
    words = str(borders_verdict(tests, np.array(["Left", "Right"])))
    assert words.startswith("Of 1 borders, 1 can be tested and 1 are better than chance")
    assert "Left and Right" in words


def test_a_border_in_the_middle_of_a_world_is_worse_than_chance_and_stops_early():
    rows = np.repeat(np.arange(6), 6)
    flows = flows_of(np.where(abs(rows[:, None] - rows[None, :]) <= 0, 10.0, 0.01))
    tests = border_tests(flows, around(6, 6), halves(6, 6), draws=999)
    row = tests.frame.iloc[0]
    assert row["state"] in ("worse", "chance")
    assert row["p_value"] > 0.9
    assert row["draws"] == 99
    whole = border_tests(flows, around(6, 6), halves(6, 6), draws=199, sequential=False)
    assert whole.frame["draws"].iloc[0] == 199


def test_borders_are_tested_alike_by_the_same_seed():
    labels = quarters(8, 8)
    found = [border_tests(two_worlds(8, 8), around(8, 8), labels, 99, seed=seed).frame for seed in (1, 1, 2)]
    assert found[0].equals(found[1])
    assert not found[0].equals(found[2])
    assert list(zip(found[0]["low"], found[0]["high"])) == [(0, 1), (0, 2), (1, 3), (2, 3)]


def test_borders_that_cannot_be_tested_say_why():
    few = border_tests(two_worlds(4, 4), around(4, 4), halves(4, 4), draws=19)
    assert str(few.sentence_of(0)) == (
        "Not testable: both regions together have 16 units, and at least 20 are needed."
    )
    assert few.frame["state"].iloc[0] == "untestable"
    assert np.isnan(few.frame["q_value"].iloc[0])
    assert str(borders_verdict(few, np.array(["a", "b"]))) == "None of the 1 borders can be tested."
    alone = np.r_[halves(6, 6), 0]
    island = Neighbours.from_pairs(37, *around(6, 6).pairs())
    wide = flows_of(np.pad(two_worlds().matrix.toarray(), (0, 1), constant_values=1.0))
    assert "in several pieces" in str(border_tests(wide, island, alone, draws=19).sentence_of(0))
    linked = Neighbours.from_pairs(37, *(np.r_[part, end] for part, end in zip(around(6, 6).pairs(), (0, 36))))
    assert border_tests(wide, linked, alone, draws=19).frame["testable"].iloc[0]
    silent = flows_of(np.eye(36))
    assert "nothing flows between" in str(border_tests(silent, around(6, 6), halves(6, 6), draws=19).sentence_of(0))


def test_self_flows_cross_nothing():
    plain, with_self = two_worlds(), flows_of(two_worlds().matrix.toarray() + 1e6 * np.eye(36))
    one, two = (border_tests(item, around(6, 6), halves(6, 6), 19).frame for item in (plain, with_self))
    assert one["cross"].iloc[0] == two["cross"].iloc[0]
    assert one["p_value"].iloc[0] == two["p_value"].iloc[0]


def test_cancelling():
    def stop(share: float) -> None:
        raise Cancelled

    labels = quarters(6, 6)
    with pytest.raises(Cancelled):
        border_tests(two_worlds(), around(6, 6), labels, progress=stop)
    with pytest.raises(Cancelled):
        map_test(around(6, 6), labels, labels, np.ones(36), progress=stop)


@pytest.fixture(scope="module")
def belgium(request):
    folder = request.getfixturevalue("real_data") / "be"
    pytest.importorskip("pyarrow", reason="the Belgian flows are a Parquet file")
    table = pd.read_parquet(folder / "be_commuting_2011_gemeente.parquet")
    frame, geometry = read_geopackage(folder / "be_gemeenten_581_2019.gpkg")
    flows = Flows.from_table("pendel", frame["nis"], table["origin"], table["destination"], table["workers"])
    return frame, flows, Neighbours.of_coverage(Coverage.build(snap_edges(geometry)))


def test_belgian_arrondissements_as_in_a_prototype(belgium, monkeypatch):
    """94 of 102 borders can be tested if any number of units will do, and 14 % of them are low (METHODS B3)."""
    monkeypatch.setattr(border_significance, "FEWEST_UNITS", 2)
    frame, flows, neighbours = belgium
    labels = pd.factorize(frame["arr_naam"])[0]
    tests = border_tests(flows, neighbours, labels, 199, sequential=False, expectation=independence(flows))
    assert (len(tests.frame), tests.frame["testable"].sum()) == (102, 94)
    assert (tests.frame["p_value"] <= 0.05).sum() / 94 == pytest.approx(0.14, abs=0.04)


def test_belgian_arrondissements_in_time(belgium):
    frame, flows, neighbours = belgium
    labels, names = pd.factorize(frame["arr_naam"])
    begin = time.perf_counter()
    tests = border_tests(flows, neighbours, labels, 999)
    assert time.perf_counter() - begin < 15
    tested = tests.frame[tests.frame["testable"]]
    assert len(tested) == 66
    assert tested["units"].min() >= 20
    assert tests.frame.loc[~tests.frame["testable"], "units"].min() < 20
    assert tested["draws"].max() == 999
    assert tested["draws"].mean() < 500
    assert set(tested["state"]) == {"better", "chance"}
    assert (tested["q_value"] >= tested["p_value"]).all()
    assert "Of 102 borders, 66 can be tested" in str(borders_verdict(tests, names))


def test_borders_that_chance_draws_itself_are_told():
    """Two regions in a row of units have one border only of their sizes, or nearly."""
    labels = np.repeat([0, 1], 20)
    ladder = Neighbours.from_pairs(
        40, np.r_[np.arange(0, 38), np.arange(0, 40, 2)], np.r_[np.arange(2, 40), np.arange(1, 40, 2)]
    )
    flows = flows_of(np.random.default_rng(1).integers(1, 9, (40, 40)) * np.equal.outer(labels, labels))
    tests = border_tests(flows, ladder, labels, 99)
    assert tests.frame["same"].iloc[0] >= 0.05 * tests.frame["draws"].iloc[0]
    assert "this border itself" in str(tests.sentence_of(0)) or tests.frame["state"].iloc[0] == "better"
    assert "can hardly come out as better" in " ".join(map(str, tests.powerless()))
