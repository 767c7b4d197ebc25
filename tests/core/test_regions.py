"""Codes are text, placeholders are missing, overlaps are said."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_plugin.core.geometry import dissolve, repair, shapely
from regio_plugin.core.messages import RegioError
from regio_plugin.core.placeholders import DEFAULT_PLACEHOLDERS, split_placeholders
from regio_plugin.core.regions import Regionalisation, Units, clean_codes, code_order, is_placeholder


def test_codes_are_text():
    dirty = ["01234", 44086.0, "44086.0", 7, " x ", "", None, float("nan"), "1.5", np.int64(3)]
    assert clean_codes(dirty).tolist() == ["01234", "44086", "44086", "7", "x", None, None, None, "1.5", "3"]


def test_placeholders_are_missing():
    assert split_placeholders(" a ;;b c") == ("a", "b c")
    codes = clean_codes(["Geen IGS", "GEEN", "Geenst", "None", "a", None])
    assert is_placeholder(codes, DEFAULT_PLACEHOLDERS).tolist() == [True, True, False, True, False, True]


def test_a_unit_in_two_regions_is_an_overlap_and_cannot_be_a_label():
    regions = Regionalisation.from_memberships("igs", 3, np.array([0, 0, 1]), ["a", "b", "a"])
    assert regions.overlapping
    assert regions.missing.tolist() == [2]
    with pytest.raises(RegioError, match=r'"igs", 1 units belong to more than one region \(rows 1\)'):
        _ = regions.labels


def test_repair_keeps_the_polygon_parts_and_counts():
    bow = shapely.from_wkt("POLYGON((0 0, 2 2, 2 0, 0 2, 0 0))")
    spike = shapely.from_wkt("POLYGON((0 0, 4 0, 4 4, 4 9, 4 4, 0 4, 0 0))")
    fine = shapely.box(0, 0, 1, 1)
    mended, broken = repair(np.array([bow, spike, fine, None]))
    assert broken.tolist() == [True, True, False, False]
    assert shapely.is_valid(mended[:3]).all()
    assert set(shapely.get_type_id(mended[:3])) <= {3, 6}
    assert shapely.area(mended[:2]).tolist() == [2, 16]


def test_of_a_polygon_without_area_nothing_is_left():
    flat = shapely.from_wkt("POLYGON((0 0, 4 0, 2 0, 0 0))")
    mended, broken = repair(np.array([flat, shapely.box(0, 0, 1, 1)]))
    assert broken.tolist() == [True, False]
    assert mended[0] is None


def test_dissolve_falls_back_where_the_polygons_overlap():
    polygons = np.array([shapely.box(0, 0, 2, 1), shapely.box(1, 0, 3, 1), shapely.box(5, 0, 6, 1)])
    joined = dissolve(polygons, np.array([0, 0, 2]), 3)
    assert shapely.area(joined[0]) == pytest.approx(3)
    assert joined[1] is None
    assert shapely.area(joined[2]) == 1


def test_units_may_be_given_as_lists():
    units = Units("towns", ["1", "2"], names=["A", None])
    assert list(units.titles) == ["A", "2"]


@given(st.permutations(["9", "10", "100", "010", "0"]))
def test_units_are_ordered_by_number_where_all_codes_are_digits(codes):
    ordered = np.array(codes, dtype=object)[code_order(np.array(codes, dtype=object))]
    assert ordered.tolist() == ["0", "9", "010", "10", "100"]


@given(st.permutations(["b", "a9", "a10", "9", None]))
def test_units_are_ordered_by_text_elsewhere(codes):
    ordered = np.array(codes, dtype=object)[code_order(np.array(codes, dtype=object))]
    assert ordered.tolist() == [None, "9", "a10", "a9", "b"]
