"""Mergers of units: codes of one year brought to another."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from regio_plugin.core.crosswalk import Crosswalk
from regio_plugin.core.flows import Flows
from regio_plugin.core.messages import RegioError


def onto(crosswalk, codes, units):
    row, unit, unknown = crosswalk.onto(np.array(codes, dtype=object), np.array(units, dtype=object))
    return [(codes[r], units[u]) for r, u in zip(row, unit)], [codes[r] for r in unknown]


MERGERS = Crosswalk.of(["a", "b", "ab", "c"], ["ab", "ab", "abc", "abc"], ["2019-01-01"] * 2 + ["2025-01-01"] * 2)


def test_a_code_that_is_a_unit_stands_for_itself():
    assert onto(MERGERS, ["ab", "z"], ["a", "b", "ab"]) == ([("ab", "ab")], ["z"])


def test_an_old_code_follows_its_mergers_to_the_unit_of_now():
    assert onto(MERGERS, ["a", "c"], ["abc", "d"]) == ([("a", "abc"), ("c", "abc")], [])


def test_a_merged_unit_brings_all_its_parts():
    assert onto(MERGERS, ["abc"], ["a", "b", "c"]) == ([("abc", "a"), ("abc", "b"), ("abc", "c")], [])


def test_codes_from_spreadsheets_are_cleaned():
    crosswalk = Crosswalk.of([44001.0, " 44002"], ["44003.0", 44003])
    assert onto(crosswalk, ["44001", "44002"], ["44003"]) == ([("44001", "44003"), ("44002", "44003")], [])


def test_a_circle_of_recodings_ends():
    assert onto(Crosswalk.of(["a", "b"], ["b", "a"]), ["a"], ["z"]) == ([], ["a"])


def test_a_table_without_mergers_is_refused():
    with pytest.raises(RegioError, match="no row with an old and a new code"):
        Crosswalk.of(["a", None], ["a", "b"])


def test_flows_of_an_older_year_reach_the_merged_units():
    flows = Flows.from_table("pendel", ["abc", "d"], ["a", "b", "d"], ["d", "d", "c"], [1, 2, 4], MERGERS)
    assert flows.matrix.toarray().tolist() == [[0, 3], [4, 0]]
    assert flows.matched == 1
    assert any("table of mergers" in str(note) for note in flows.notes)


def test_a_flow_of_a_unit_that_was_split_is_external():
    flows = Flows.from_table("pendel", ["a", "b", "d"], ["ab", "d"], ["d", "d"], [5, 1], MERGERS)
    assert flows.outside_in.tolist() == [0, 0, 5]


def test_the_belgian_mergers(real_data):
    table = pd.read_csv(real_data / "be" / "be_nis_crosswalk_mergers.csv", dtype=str)
    crosswalk = Crosswalk.of(table["nis_old"], table["nis_new"], table["date"])
    frame = pd.read_csv(real_data / "be" / "vl_membership_2025.csv", dtype=str)
    units = frame["nis"].unique().astype(object)
    row, unit, unknown = crosswalk.onto(crosswalk.old, units)
    flemish = [k for k in range(len(crosswalk.old)) if k not in set(unknown)]
    assert len(flemish) >= 30
    assert (np.bincount(row, minlength=len(crosswalk.old))[flemish] == 1).all()
    assert len(unit) == len(flemish)


def test_a_unit_that_kept_its_code_brings_those_that_joined_it_where_the_year_says_so():
    crosswalk = Crosswalk.of(["big", "small"], ["big", "big"], ["2025-01-01", "2025-01-01"])
    codes, units = np.array(["big", "big"], dtype=object), np.array(["big", "small"], dtype=object)
    row, unit, _ = crosswalk.onto(codes, units, np.array(["2018", "2025"], dtype=object))
    assert list(zip(row, unit)) == [(0, 0), (1, 0), (1, 1)]
