"""The overlap table from shared units and from polygons: two ways, one result."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from regio_plugin.core.geometry import dissolve, shapely
from regio_plugin.core.messages import RegioError
from regio_plugin.core.nesting import nested_doll
from regio_plugin.core.overlap import OverlapTable, from_polygons, from_shared_units
from regio_plugin.core.regions import Regionalisation, Units, clean_codes

from .coverages import grid, layer, ragged

labels = st.lists(st.sampled_from(["a", "b", "c", "d", None]), min_size=20, max_size=20)


def dissolved(units: Units, regions: Regionalisation) -> tuple[Units, Regionalisation]:
    polygons = dissolve(units.geometry, regions.labels, len(regions))
    return Units(regions.label, regions.regions, polygons), Regionalisation.from_codes(regions.label, regions.regions)


def as_dict(table: OverlapTable) -> dict[tuple[str, str], float]:
    return table.frame().set_index(["finer", "coarser"])["weight"].to_dict()


def same(one: OverlapTable, two: OverlapTable, size: float) -> None:
    left, right = as_dict(one), as_dict(two)
    assert left.keys() == right.keys()
    for pair, weight in left.items():
        assert right[pair] == pytest.approx(weight, abs=1e-9 * size), pair
    mine, other = (dict(zip(table.finer.regions, table.uncovered)) for table in (one, two))
    for region, weight in mine.items():
        if region in left or weight:
            assert other[region] == pytest.approx(weight, abs=1e-6 * size), region


@given(labels, labels, st.integers(0, 10_000))
@settings(max_examples=60, deadline=None)
def test_shared_units_and_their_dissolved_polygons_give_the_same_table(finer, coarser, seed):
    assume(any(x and y for x, y in zip(finer, coarser)))
    geometry = ragged(5, 4, seed)
    units = Units("units", clean_codes(range(20)), geometry)
    fine, coarse = Regionalisation.from_codes("finer", finer), Regionalisation.from_codes("coarser", coarser)
    area = shapely.area(geometry)
    table = from_shared_units(units, fine, coarse, area)
    same(table, from_polygons(*dissolved(units, fine), *dissolved(units, coarse)), area.sum())
    # one layer of units against dissolved regions: nothing is cut
    same(table, from_polygons(units, fine, *dissolved(units, coarse)), area.sum())
    same(table, from_polygons(*dissolved(units, fine), units, coarse), area.sum())
    # the same units twice, in another order
    order = np.random.default_rng(seed).permutation(20)
    turned = Units("units", units.codes[order], geometry[order])
    mixed = Regionalisation.from_codes("coarser", [coarser[k] for k in order])
    same(table, from_polygons(units, fine, turned, mixed), area.sum())


@given(labels, labels, st.integers(0, 10_000))
@settings(max_examples=30, deadline=None)
def test_both_ways_judge_nesting_alike(finer, coarser, seed):
    assume(any(x and y for x, y in zip(finer, coarser)))
    geometry = ragged(5, 4, seed)
    units = Units("units", clean_codes(range(20)), geometry)
    fine, coarse = Regionalisation.from_codes("finer", finer), Regionalisation.from_codes("coarser", coarser)
    one = nested_doll(from_shared_units(units, fine, coarse, shapely.area(geometry)))
    two = nested_doll(from_polygons(*dissolved(units, fine), *dissolved(units, coarse), sliver_width=1e-3))
    columns = ["region", "parent", "second_parent", "parents", "conforming", "state"]
    pd.testing.assert_frame_equal(one.children[columns], two.children[columns])
    for name in ("share", "second_share", "exit_weight", "covered"):
        np.testing.assert_allclose(one.children[name], two.children[name], rtol=1e-6, atol=1e-3, err_msg=name)
    for name in ("conformity", "lambda", "homogeneity", "completeness", "v_measure"):
        assert one.summary[name] == pytest.approx(two.summary[name], abs=1e-9), name


def test_a_field_weight_is_the_same_both_ways():
    geometry = ragged(4, 3, 1)
    units = Units("units", clean_codes(range(12)), geometry)
    fine, coarse = (Regionalisation.from_codes(codes, list(codes)) for codes in ("aabbccddeeff", "xxxyyyxxxyyy"))
    residents = np.arange(12.0)
    one = from_shared_units(units, fine, coarse, residents)
    two = from_polygons(units, fine, *dissolved(units, coarse), residents)
    same(one, two, 66.0)


def test_what_one_layer_lacks_is_uncovered_both_ways():
    geometry = grid(3, 1)
    units = Units("units", clean_codes(range(3)), geometry)
    fine, coarse = Regionalisation.from_codes("f", list("aab")), Regionalisation.from_codes("c", ["x", None, "x"])
    area = shapely.area(geometry)
    for table in (
        from_shared_units(units, fine, coarse, area),
        from_polygons(*dissolved(units, fine), *layer("c", geometry[[0, 2]], ["x", "x"])),
    ):
        assert table.uncovered.tolist() == [1e6, 0]
        assert table.total == 2e6


@pytest.mark.parametrize("bad", [-1.0, float("nan"), float("inf")])
def test_weights_that_are_no_amounts_are_refused_by_unit(bad):
    geometry = grid(2, 1)
    units, fine = layer("towns", geometry, ["a", "b"])
    message = r'What is counted in "towns" must be numbers of at least 0\. It is not for 1 units: b\.'
    with pytest.raises(RegioError, match=message):
        from_shared_units(units, fine, fine, np.array([1.0, bad]))
    with pytest.raises(RegioError, match=message):
        from_polygons(units, fine, *layer("c", geometry, ["x", "y"]), np.array([1.0, bad]))


def test_weights_that_add_up_to_nothing_are_refused():
    units, regions = layer("towns", grid(2, 1), ["a", "b"])
    with pytest.raises(RegioError, match="adds up to 0"):
        nested_doll(from_shared_units(units, regions, regions, np.zeros(2)))


def test_units_without_weight_take_part_but_count_nothing():
    units, fine = layer("towns", grid(3, 1), ["a", "a", "b"])
    coarse = Regionalisation.from_codes("c", ["x", "y", "y"])
    result = nested_doll(from_shared_units(units, fine, coarse, np.array([2.0, 0.0, 1.0])))
    assert result.children["conforming"].tolist() == [True, True]
    assert result.children["exit_count"].tolist() == [0, 0]
    assert result.pairs["weight"].tolist() == [2.0, 0.0, 1.0]


def test_an_invalid_polygon_is_named_in_the_notes():
    bow = shapely.from_wkt("POLYGON((0 0, 5 4, 5 2, 4 6, 0 0))")
    fine = layer("parcels", np.array([shapely.box(90, 0, 91, 1), bow, shapely.box(10, 0, 12, 9)]), [None, "bow", "box"])
    coarse = layer("zones", np.array([shapely.box(2, 2, 7, 7), shapely.box(7, -1, 14, 9)]), ["x", "y"])
    table = from_polygons(*fine, *coarse)
    assert any('1 polygons of "parcels" (bow) could only be laid over' in str(note) for note in table.notes)


def test_units_of_any_number_of_dimensions_are_recognised():
    flat = ragged(4, 3, 7)
    high = shapely.force_3d(flat, 12.0)
    zones = dissolve(flat, np.arange(12) % 3, 3)
    table = from_polygons(*layer("u", high), *layer("z", zones))
    assert table.faces is not None
    assert table.total == pytest.approx(shapely.area(flat).sum())


def test_two_parts_of_a_unit_in_different_regions_are_told_apart():
    cells = grid(4, 1)
    unit = shapely.multipolygons([cells[0], cells[2]])
    units = layer("u", np.array([unit, cells[1], cells[3]]), ["both", "b", "d"])
    regions = layer("r", cells, ["w", "x", "y", "z"])
    halves = layer("h", np.array([shapely.union_all(cells[:2]), shapely.union_all(cells[2:])]), ["west", "east"])
    assert as_dict(from_polygons(*units, *regions))[("both", "y")] == pytest.approx(1e6)
    assert as_dict(from_polygons(*units, *halves)) == pytest.approx(
        {("both", "west"): 1e6, ("both", "east"): 1e6, ("b", "west"): 1e6, ("d", "east"): 1e6}
    )
    crossed = layer("u", np.array([unit, shapely.multipolygons([cells[3], cells[1]])]), ["even", "odd"])
    assert set(as_dict(from_polygons(*crossed, *halves)).values()) == {1e6}


def test_the_same_layer_twice_counts_its_overlaps_too():
    for polygons in (
        np.array([shapely.box(0, 0, 3, 3), shapely.box(1, 1, 2, 2)]),
        np.array([shapely.box(0, 0, 3, 3), shapely.box(2, 0, 5, 3)]),
        np.concatenate([grid(4, 4, 1.0), grid(2, 2, 2.0)]),
        np.concatenate([grid(3, 3, 1.0), grid(1, 1, 1.0)]),
    ):
        table = from_polygons(*layer("one", polygons), *layer("two", polygons[::-1].copy()))
        everything = shapely.area(shapely.intersection(polygons[:, None], polygons[None, :])).sum()
        assert table.total == pytest.approx(everything)


def test_overlapping_units_are_not_taken_for_the_parts_of_a_region():
    units = np.array([shapely.box(0, 0, 4, 4), shapely.box(1, 1, 3, 3), shapely.box(3, 1, 4, 2)])
    table = from_polygons(*layer("u", units), *layer("r", units[1:2]))
    assert as_dict(table) == pytest.approx({("0", "0"): 4.0, ("1", "0"): 4.0})


def test_regions_that_cut_units_from_corner_to_corner_are_not_made_of_them():
    units = layer("u", grid(2, 1), ["west", "east"])
    halves = shapely.from_wkt(["POLYGON((0 0, 2000 0, 0 1000, 0 0))", "POLYGON((2000 0, 2000 1000, 0 1000, 2000 0))"])
    table = from_polygons(*units, *layer("r", halves, ["low", "high"]))
    assert as_dict(table)[("west", "low")] == pytest.approx(7.5e5)
    assert as_dict(table)[("east", "low")] == pytest.approx(2.5e5)


def test_a_narrow_piece_beside_a_wide_one_of_the_same_region_is_no_sliver():
    fine = layer("f", np.array([shapely.box(0, 0, 1000, 1000)]), ["a"])
    strip, wide = shapely.box(980, -500, 1000, 500), shapely.box(0, -500, 980, 1500)
    for others, expected in (([strip], True), ([strip, wide], False)):
        coarse = layer("c", np.array(others), ["x"] * len(others))
        table = from_polygons(*fine, *coarse, sliver_width=50.0)
        assert table.pieces.sliver.tolist() == [expected] * len(others)
