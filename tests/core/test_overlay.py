"""Laying two layers over each other: areas equal those of cutting every pair, whatever is left uncut on the way."""

from __future__ import annotations

import threading
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regio_plugin.core import parallel
from regio_plugin.core.geometry import from_wkb, intersection, shapely, width
from regio_plugin.core.messages import RegioError
from regio_plugin.core.overlay import CUT, REST_A, REST_B, WHOLE_A, WHOLE_B, Faces, overlay
from regio_plugin.core.parallel import Workers, slices, span
from regio_plugin.core.shared_units import match_units

from .coverages import grid, ragged

BOW = "POLYGON((0 0, 5 4, 5 2, 4 6, 0 0))"


def areas(faces: Faces) -> np.ndarray:
    """Matrix of shared areas."""
    result = np.zeros((len(faces.a_geometry), len(faces.b_geometry)))
    np.add.at(result, (faces.a, faces.b), faces.area)
    return result


def cut_every_pair(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return shapely.area(shapely.intersection(a[:, None], b[None, :]))


def check(a: np.ndarray, b: np.ndarray) -> Faces:
    """The overlay's areas and polygons equal cutting every pair, and it is sorted without repetition."""
    faces = overlay(a, b)
    size = shapely.area(a).max()
    np.testing.assert_allclose(areas(faces), cut_every_pair(a, b), atol=1e-9 * size)
    polygons = faces.polygons(np.arange(len(faces)))
    np.testing.assert_allclose(shapely.area(polygons), faces.area, atol=1e-9 * size)
    pairs = list(zip(faces.a.tolist(), faces.b.tolist()))
    assert pairs == sorted(set(pairs))
    return faces


def broken(kind: str, polygons: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A coverage with the defect ``kind``."""
    if kind == "gaps":
        return polygons[rng.random(len(polygons)) < 0.7]
    if kind == "overlaps":
        grown = polygons.copy()
        some = rng.random(len(polygons)) < 0.5
        grown[some] = shapely.buffer(polygons[some], 120.0)
        return grown
    if kind == "repeated":
        return np.concatenate([polygons, polygons[: len(polygons) // 2]])
    if kind == "two levels":
        return np.concatenate([polygons, [shapely.coverage_union_all(polygons)]])
    if kind == "twice":
        return np.concatenate([polygons, ragged(2, 3, int(rng.integers(99)), 1700.0, (-300.0, -300.0))])
    if kind == "multiparts":
        return np.array([shapely.union_all(polygons[k::3]) for k in range(3) if len(polygons[k::3])])
    return polygons


kinds = st.sampled_from(["whole", "gaps", "overlaps", "repeated", "two levels", "twice", "multiparts"])


@given(st.integers(0, 10_000), kinds, kinds, st.sampled_from([400.0, 1000.0, 2600.0]), st.floats(-300, 300))
@settings(max_examples=150, deadline=None)
def test_areas_equal_cutting_every_pair(seed, kind_a, kind_b, size, shift):
    rng = np.random.default_rng(seed)
    a = broken(kind_a, ragged(4, 3, seed), rng)
    b = broken(kind_b, ragged(int(4000 // size) + 1, int(3000 // size) + 1, seed + 1, size, (shift, -shift)), rng)
    if len(a) and len(b):
        check(a, b)
        check(b, a)


@given(st.integers(0, 10_000))
@settings(max_examples=25, deadline=None)
def test_turning_the_layers_round_turns_the_table_round(seed):
    a, b = ragged(5, 4, seed), ragged(3, 3, seed + 1, 1900.0, (-400.0, -400.0))
    np.testing.assert_allclose(areas(overlay(a, b)), areas(overlay(b, a)).T, atol=1e-3)


def test_one_object_in_several_rows_is_never_used_by_two_threads():
    """Two threads with one prepared polygon end the program; so no object may stand in two rows when they begin."""
    polygons = ragged(6, 6, 4)
    faces = overlay(ragged(12, 12, 5, 500.0), np.concatenate([polygons, polygons]))
    assert len({id(shape) for shape in faces.b_geometry}) == 2 * len(polygons)
    check(ragged(12, 12, 5, 500.0), np.concatenate([polygons, polygons]))


def test_polygons_inside_one_another_are_not_cut():
    fine, coarse = ragged(6, 6, 1, 200.0, (1100.0, 1100.0)), grid(1, 1, 9000.0)
    down, up = check(fine, coarse), check(coarse, fine)
    assert set(down.kind) == {WHOLE_A}
    assert set(up.kind) == {WHOLE_B}


def test_one_face_of_every_covered_polygon_is_what_the_others_leave():
    fine, coarse = ragged(6, 6, 2, 500.0, (500.0, 500.0)), ragged(2, 2, 3, 2000.0)
    down, up = check(fine, coarse), check(coarse, fine)
    assert np.count_nonzero(down.kind == REST_A) == np.count_nonzero(up.kind == REST_B) > 5
    assert np.count_nonzero(down.kind == CUT) < np.count_nonzero(down.kind != WHOLE_A)


def test_a_gap_in_the_coarser_layer_stays_a_gap():
    fine = grid(3, 1)
    coarse = np.array([shapely.box(-500, 0, 1200, 1000), shapely.box(1800, 0, 3500, 1000)])
    np.testing.assert_allclose(areas(check(fine, coarse)).sum(1), [1e6, 4e5, 1e6])


def test_a_narrow_gap_inside_one_polygon_stays_a_gap():
    hole = shapely.box(1400, 400, 1401, 401)
    coarse = np.array([shapely.difference(shapely.box(-9, -9, 1500, 1009), hole), shapely.box(1500, -9, 3009, 1009)])
    assert areas(check(grid(3, 1), coarse)).sum() == pytest.approx(3e6 - 1)


def test_territory_that_two_regions_claim_counts_in_both():
    coarse = np.array([shapely.box(-500, 0, 1600, 1000), shapely.box(1200, 0, 3500, 1000)])
    np.testing.assert_allclose(areas(check(grid(3, 1), coarse)).sum(1), [1e6, 1.4e6, 1e6])


def test_a_layer_that_covers_everything_twice_counts_twice():
    fine = grid(4, 4)
    twice = np.concatenate([fine[[5]], grid(3, 3, 2000.0), ragged(5, 5, 4, 1000.0, (-500.0, -500.0))])
    both = np.concatenate([grid(4, 4), twice[1:]])
    np.testing.assert_allclose(areas(check(fine, both)).sum(1), areas(check(fine, twice[1:])).sum(1) + 1e6)


def test_lakes_and_islands():
    lake = shapely.difference(shapely.box(0, 0, 3000, 3000), shapely.box(1100, 1100, 1900, 1900))
    islands = shapely.multipolygons([shapely.box(1200, 1200, 1500, 1500), shapely.box(4000, 0, 5000, 1000)])
    check(ragged(5, 3, 5), np.array([lake, islands]))
    check(np.array([lake, islands, *grid(2, 1)]), grid(6, 3))


def test_neighbours_that_only_touch_share_nothing():
    assert len(overlay(grid(2, 1), grid(4, 1)[2:])) == 0
    assert len(overlay(grid(1, 1), shapely.box([1000.0], [1000.0], [2000.0], [2000.0]))) == 0


def test_layers_far_apart_and_empty_layers_share_nothing():
    assert len(overlay(grid(2, 2), ragged(2, 2, 1, 1000.0, (1e6, 1e6)))) == 0
    assert len(overlay(grid(2, 2), grid(1, 1)[:0])) == 0
    assert len(overlay(grid(1, 1)[:0], grid(2, 2))) == 0
    assert match_units(grid(1, 1)[:0], grid(2, 2)) is None


def test_layers_of_one_polygon():
    one, other = grid(1, 1), np.array([shapely.box(500, -100, 1500, 1100)])
    assert areas(check(one, other)).tolist() == [[5e5]]
    assert areas(check(one, one)).tolist() == [[1e6]]


def test_the_same_edge_with_other_vertices_leaves_no_dust():
    fine, coarse = grid(4, 4), shapely.segmentize(grid(2, 2, 2000.0), 333.0)
    faces = check(fine, coarse)
    assert set(faces.kind) == {WHOLE_A}
    assert len(faces) == 16


def test_an_invalid_polygon_is_repaired_for_the_cut_and_named():
    bow = np.array([shapely.from_wkt(BOW), shapely.box(10, 0, 12, 9)])
    boxes = np.array([shapely.box(2, 2, 7, 7), shapely.box(7, -1, 14, 9)])
    pieces, repaired = intersection(bow, boxes)
    assert repaired.tolist() == [0]
    assert shapely.area(pieces[0]) == pytest.approx(shapely.area(shapely.intersection(shapely.make_valid(bow[0]), boxes[0])))
    faces = overlay(bow, boxes)
    assert faces.mended.tolist() == [[0, 0]]
    assert faces.area[0] == pytest.approx(shapely.area(pieces[0]))
    assert overlay(boxes, bow[:1]).mended.tolist() == [[0, 0]]


@pytest.mark.parametrize("x", [1.0, 3.0, 4.5])
def test_an_invalid_polygon_leaves_no_rest_but_what_its_repair_has(x):
    """The area of a polygon that crosses itself is no area; nothing may be taken from it."""
    bow = shapely.from_wkt(BOW)
    halves = np.array([shapely.box(-1, -1, x, 9), shapely.box(x, -1, 9, 9)])
    faces = overlay(np.array([bow, shapely.box(20, 20, 21, 21)]), halves)
    expected = shapely.area(shapely.intersection(shapely.make_valid(bow), halves))
    assert areas(faces)[0] == pytest.approx(expected)
    assert shapely.area(faces.polygons(np.arange(2))) == pytest.approx(expected)


def test_polygons_that_cannot_be_cut_are_said_with_their_place(monkeypatch):
    def fail(*arguments, **options):
        raise shapely.GEOSException("TopologyException")

    monkeypatch.setattr(shapely, "intersection", fail)
    with pytest.raises(RegioError, match=r"near 500, 500 cannot be laid over each other\. Run"):
        intersection(grid(1, 1), grid(1, 1))


@given(st.integers(0, 10_000), st.floats(1, 400))
@settings(max_examples=40, deadline=None)
def test_slivers_are_cut_faces_whose_parts_are_all_thin(seed, narrow):
    a, b = ragged(5, 4, seed, 600.0), ragged(3, 3, seed + 1, 1000.0, (50.0, -20.0))
    for faces in (overlay(a, b), overlay(b, a)):
        thin = faces.thinner_than(narrow)
        everything = faces.polygons(np.arange(len(faces)))
        for k, polygon in enumerate(everything):
            parts = shapely.get_parts(polygon)
            parts = parts[shapely.get_dimensions(parts) == 2]
            expected = faces.kind[k] >= CUT and bool((width(parts) < narrow).all())
            assert thin[k] == expected, k


def test_a_whole_polygon_is_no_sliver_however_thin():
    strips = shapely.box(np.arange(10) * 10.0, 0.0, np.arange(10) * 10.0 + 10, 1000.0)
    held = overlay(strips, np.array([shapely.box(-9, -9, 109, 1009)]))
    equal = overlay(strips, shapely.segmentize(strips, 99.0))
    made_of = overlay(strips, np.array([shapely.segmentize(shapely.box(0, 0, 50, 1000), 99.0), shapely.box(50, 0, 100, 999)]))
    corner = overlay(grid(4, 3), shapely.box([0.0], [0.0], [10.0], [1000.0]))
    assert corner.kind.tolist() == [WHOLE_B]
    assert not corner.thinner_than(50.0).any()
    assert not held.thinner_than(50.0).any()
    assert not equal.thinner_than(50.0).any()
    assert made_of.thinner_than(50.0).tolist() == [False] * 5 + [True] * 5


def test_an_overlay_stops_within_a_second_when_cancelled():
    class Stop(Exception):
        pass

    begun = []

    def stop(share):
        begun.append(share)
        if len(begun) > 3:
            raise Stop

    a, b = ragged(60, 60, 1), ragged(61, 61, 2, 990.0)
    with pytest.raises(Stop):
        overlay(a, b, stop)
    assert len(begun) == 4
    assert threading.active_count() < 5


def test_progress_is_told_while_a_thread_is_busy_and_cancels_the_rest(monkeypatch):
    monkeypatch.setattr(parallel, "_PATIENCE", 0.01)
    done = []

    def work(rows: slice) -> np.ndarray:
        time.sleep(0.1)
        done.append(rows)
        return np.zeros(rows.stop - rows.start)

    class Stop(Exception):
        pass

    def stop(share):
        raise Stop

    with pytest.raises(Stop), Workers(stop) as workers:
        workers.run(work, [[slice(k, k + 1), slice(k + 1, k + 2)] for k in range(0, 100, 2)], float)
    assert len(done) <= 4
    done.clear()
    with pytest.raises(Stop), Workers(stop) as workers:
        workers.run(work, [[slice(k, k + 1) for k in range(50)]], float)
    assert len(done) <= 3


def test_slices_follow_each_other_and_stay_below_the_cost_where_they_can():
    cost = np.array([5, 5, 5, 100, 5, 5])
    parts = slices(cost, 20)
    assert np.concatenate([np.arange(6)[part] for part in parts]).tolist() == list(range(6))
    assert max(cost[part].sum() for part in parts if 100 not in cost[part]) <= 20
    assert slices(cost[:0], 20) == []
    told = []
    span(told.append, 0.5, 0.7)(0.5)
    assert told == [pytest.approx(0.6)]
    span(None, 0, 1)(0.5)


def test_two_threads_may_share_polygons_with_holes():
    """Before GEOS 3.12 a hole gets its bounding box on first use: see overlay's _settle."""
    ring = shapely.difference(grid(1, 1, 8000.0), shapely.multipolygons(grid(9, 9, 800.0)[::2]))
    wkb = shapely.to_wkb(ring)
    expected = cut_every_pair(ragged(20, 20, 3, 400.0), ring)
    for _ in range(5):
        fresh = from_wkb([wkb[0], wkb[0]])
        found = areas(overlay(ragged(20, 20, 3, 400.0), fresh))
        np.testing.assert_allclose(found, np.repeat(expected, 2, axis=1), atol=1e-3)
