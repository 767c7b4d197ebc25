"""Codes in tables of flows: as they stand, with zeros put back, of another year; and that the order of rows means nothing."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_plugin.core.crosswalk import Crosswalk
from regio_plugin.core.flow_codes import zeros_lost
from regio_plugin.core.flows import Flows
from regio_plugin.core.messages import Cancelled, RegioError

UNITS = ["01001", "01002", "11001"]


def said(flows: Flows) -> str:
    return "\n".join(str(note) for note in flows.notes)


@pytest.mark.parametrize(
    ("units", "codes", "found"),
    [
        (UNITS, ["1001", "01002", "11001", "2"], {"1001": "01001"}),
        (["1001", "1002", "11001"], ["01001", "1002", "011001"], {"01001": "1001", "011001": "11001"}),
        (["1001", "01001", "2"], ["001001", "01"], {}),
        (["a1", "02"], ["2"], {}),
        ([], ["2"], {}),
    ],
)
def test_zeros_at_the_front_are_put_back_where_units_tell_how_many(units, codes, found):
    mended = zeros_lost(codes, {code: k for k, code in enumerate(units)})
    assert {code: units[k] for code, k in mended.items()} == found


@pytest.mark.parametrize("kind", [list, np.array, pd.Categorical, pd.Series])
def test_codes_that_lost_their_zeros_are_matched_and_said(kind):
    flows = Flows.from_table("pendel", UNITS, kind([1001, 11001]), kind([1002, 1001]), [5, 2])
    assert flows.matrix.toarray()[0, 1] == 5
    assert flows.matched == 1
    assert "differ from a unit only by zeros" in said(flows)
    assert "1001 for 01001" in said(flows) or "1002 for 01002" in said(flows)


def test_a_code_that_the_mergers_know_is_not_given_zeros():
    mergers = Crosswalk.of(["1001"], ["11001"])
    flows = Flows.from_table("pendel", UNITS, ["1001"], ["01002"], [5], mergers)
    assert flows.matrix.toarray()[2, 1] == 5


def test_flows_of_another_year_say_how_many_codes_match():
    with pytest.raises(RegioError) as refused:
        Flows.from_table("pendel", UNITS, ["99001", "99002"], ["99002", "01001"], [5, 2])
    assert "1 of its 3 codes are units" in str(refused.value)
    assert "for instance 99001, 99002, 01001, the units 01001, 01002, 11001" in str(refused.value)
    assert "a table of mergers" in str(refused.value)


@pytest.mark.parametrize(
    ("amounts", "total", "told"),
    [
        (["1.234,5", "2", "0,5"], 1237, "read with a decimal comma"),
        (["1 234", "2", "3"], 1239, ""),
        (["1.234", "2", "3"], 1239, "decimals or groups of thousands"),
        (["-", "2", ""], 2, "2 rows"),
    ],
)
def test_amounts_as_people_write_them(amounts, total, told):
    for kind in (list, pd.Categorical):
        flows = Flows.from_table("pendel", UNITS, UNITS, UNITS, kind(amounts))
        assert flows.total == total
        assert told in said(flows)


def test_amounts_written_in_two_ways_are_refused():
    with pytest.raises(RegioError, match="1,5 with a decimal comma and 2.5 with a decimal point"):
        Flows.from_table("pendel", UNITS, UNITS, UNITS, ["1,5", "2.5", "3"])


@given(st.integers(0, 10_000))
def test_the_order_of_rows_means_nothing_to_the_last_bit(seed):
    rng = np.random.default_rng(seed)
    codes = np.array([*UNITS, "elsewhere"], dtype=object)
    start, end = rng.choice(codes, 60), rng.choice(codes, 60)
    amounts = rng.lognormal(0, 3, 60)
    start[0] = end[0] = UNITS[0]
    one = Flows.from_table("pendel", UNITS, start, end, amounts)
    turn = rng.permutation(60)
    two = Flows.from_table("pendel", UNITS, start[turn], end[turn], amounts[turn])
    for name in ("origin", "destination", "amount", "outside_out", "outside_in"):
        np.testing.assert_array_equal(getattr(one, name), getattr(two, name))
    assert one.matched == two.matched
    everything = one.total + one.outside_out.sum() + one.outside_in.sum()
    both_away = amounts[(start == "elsewhere") & (end == "elsewhere")].sum()
    assert everything + both_away == pytest.approx(amounts.sum(), rel=1e-12)
    assert one.matched == pytest.approx(one.total / amounts.sum(), rel=1e-12)


@pytest.mark.parametrize("fractional", [False, True])
def test_many_rows_are_gathered_in_pieces(monkeypatch, fractional):
    rng = np.random.default_rng(1)
    start, end = rng.integers(0, 30, (2, 5000))
    amounts = rng.lognormal(0, 3, 5000) if fractional else rng.integers(0, 9, 5000).astype(float)
    one = Flows.from_table("pendel", range(30), start, end, amounts)
    monkeypatch.setattr("regio_plugin.core.flows._ROWS_AT_ONCE", 700)
    two = Flows.from_table("pendel", range(30), start, end, amounts)
    expected = np.zeros((30, 30))
    np.add.at(expected, (start, end), amounts)
    np.testing.assert_allclose(two.matrix.toarray(), expected, rtol=1e-13)
    np.testing.assert_array_equal(one.amount, two.amount)
    np.testing.assert_array_equal(one.destination, two.destination)


def test_pairs_that_occur_several_times_are_counted():
    flows = Flows.from_table("pendel", UNITS, [UNITS[0]] * 3, [UNITS[1]] * 3, [0.1, 0.2, 0.3])
    assert flows.total == pytest.approx(0.6)
    assert "3 rows became 1 flows" in said(flows)


def test_reading_can_be_stopped():
    def stop(_: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        Flows.from_table("pendel", UNITS, UNITS, UNITS, [1, 2, 3], progress=stop)
