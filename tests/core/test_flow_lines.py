"""Which flows a map shows, and how its lines run."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regio_plugin.core.flow_lines import curves, flow_map, verdict
from regio_plugin.core.flows import Flows
from regio_plugin.core.geometry import shapely
from regio_plugin.core.messages import RegioError

from .small_flows import FOUR, large, matrices, of_matrix


def test_strongest_flows_of_every_place_by_hand():
    flows = of_matrix([[50, 10, 1, 7], [20, 30, 0, 5], [2, 0, 40, 10], [0, 3, 12, 60]])
    lines = flow_map(flows, top=2, threshold=3).lines
    assert list(zip(lines["origin"], lines["destination"], lines["amount"], lines["rank"], lines["back"])) == [
        (0, 1, 10, 1, 20),
        (0, 3, 7, 2, 0),
        (1, 0, 20, 1, 10),
        (1, 3, 5, 2, 3),
        (2, 3, 10, 1, 12),
        (3, 2, 12, 1, 10),
        (3, 1, 3, 2, 5),
    ]
    assert lines["share"].iloc[0] == pytest.approx(10 / 68)
    drawn = flow_map(flows, top=1, threshold=0)
    assert drawn.shown == pytest.approx((10 + 20 + 10 + 12) / (18 + 25 + 12 + 15))
    assert drawn.inside["amount"].tolist() == [50, 30, 40, 60]
    names = np.array(["Aalst", "Brugge", "Cent", "Doel"], dtype=object)
    assert str(verdict(drawn, names)) == (
        "4 lines show 74 % of all that goes from one place to another. The largest flow goes from Brugge to Aalst: 20."
    )
    assert "the map is empty" in str(verdict(flow_map(flows, threshold=1000), names))


def test_flows_between_regions_leave_out_units_without_region_and_say_so():
    labels = np.array([0, 0, 1, -1])
    drawn = flow_map(FOUR, labels=labels, threshold=0)
    assert drawn.lines[["origin", "destination", "amount"]].to_numpy().tolist() == [[0, 1, 1], [1, 0, 2]]
    assert drawn.inside["amount"].tolist() == [110, 40]
    assert str(drawn.notes[0]) == "1 units have no region; 37.0 % of the flows begin or end there and are not on the map."


@given(matrices, st.integers(1, 4), st.integers(0, 25))
@settings(max_examples=60)
def test_lines_are_the_largest_and_none_is_smaller_than_the_threshold(matrix, top, threshold):
    matrix = np.array(matrix)
    away = matrix * (1 - np.eye(6, dtype=int))
    if not away.sum():
        return
    lines = flow_map(of_matrix(matrix), top, threshold).lines
    for origin in range(6):
        expected = sorted((value for value in away[origin] if value > 0), reverse=True)[:top]
        mine = lines[lines["origin"] == origin]
        assert mine["amount"].tolist() == [value for value in expected if value >= threshold]
        assert mine["rank"].tolist() == list(range(1, len(mine) + 1))
    assert (lines["amount"] == away[lines["origin"], lines["destination"]]).all()
    assert (lines["back"] == away[lines["destination"], lines["origin"]]).all()


def test_the_suggested_threshold_is_round_and_leaves_a_legible_number_of_lines(real_data):
    pytest.importorskip("pyarrow", reason="the Belgian flows are a Parquet file")
    table = pd.read_parquet(real_data / "be" / "be_commuting_2011_gemeente.parquet")
    codes = np.unique(table["origin"])
    flows = Flows.from_table("pendel", codes, table["origin"], table["destination"], table["workers"])
    drawn = flow_map(flows)
    assert (drawn.threshold, drawn.first, len(drawn.lines)) == (1000, True, 642)
    assert drawn.shown == pytest.approx(0.2632, abs=5e-5)
    assert len(drawn.lines[drawn.lines["rank"] == 1]) == 581
    strict = flow_map(flows, threshold=1000).lines
    assert len(strict) == 299
    assert strict["amount"].min() >= 1000
    assert flow_map(FOUR).threshold == 0
    tail = Flows("f", 400, np.arange(400), np.arange(400)[::-1], 400 + np.arange(400) / 10, *np.zeros((2, 400)))
    assert flow_map(tail).threshold == 410
    assert len(flow_map(tail, threshold=410).lines) == 300
    many = flow_map(large(2000, 20_000))
    assert not many.first
    assert 100 <= len(many.lines) <= 300
    assert many.lines["amount"].min() >= many.threshold


def test_curves_bend_to_the_left_and_keep_both_directions_apart():
    a, b = np.array([[0.0, 0.0]]), np.array([[100.0, 0.0]])
    there, back = (shapely.get_coordinates(line) for line in (curves(a, b), curves(b, a)))
    assert len(there) == 3
    assert there[1].tolist() == [50, 13]
    assert back[1].tolist() == [50, -13]
    assert 0 < there[0][0] < 10
    assert there[0][0] == pytest.approx(100 - there[2][0])


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"top": 0}, "The number of flows per place must be at least 1; it is 0."),
        ({"threshold": -1}, "The least amount must be at least 0; it is -1."),
    ],
)
def test_bad_choices_are_refused_with_a_sentence(options, message):
    with pytest.raises(RegioError) as refused:
        flow_map(FOUR, **options)
    assert str(refused.value) == message


def test_flows_that_only_stay_give_no_line():
    with pytest.raises(RegioError, match="so there is no line to draw"):
        flow_map(of_matrix(np.eye(3)))
