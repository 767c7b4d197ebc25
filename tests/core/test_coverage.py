"""Shared edges, neighbours and repair of nearly equal edges."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regio_plugin.core.coverage import Coverage, among, snap_edges
from regio_plugin.core.geometry import Rings, shapely
from regio_plugin.core.shared_units import match_units

from .coverages import grid, ragged
from .readers import read_geopackage


def test_adjacency_and_lengths_of_the_reference(reference):
    folder = reference / "nesting_units_regions"
    frame, geometry = read_geopackage(folder / "units.gpkg")
    labels = pd.read_csv(folder / "labels.csv")
    coverage = Coverage.build(geometry)
    for name, want_file, low, high in (
        (None, "expected_unit_adjacency_lengths.csv", "u", "v"),
        ("region_strict", "expected_region_boundary_lengths.csv", "r", "s"),
    ):
        codes = frame["id"].to_numpy() if name is None else labels.set_index("id")[name][frame["id"]].to_numpy()
        values, number = np.unique(codes, return_inverse=True)
        borders = coverage.borders(number)
        got = {(values[a], values[b]): c for a, b, c in borders.frame().itertuples(index=False)}
        want = {(a, b): c for a, b, c in pd.read_csv(folder / want_file)[[low, high, "length"]].itertuples(index=False)}
        assert got.keys() == want.keys()
        assert max(abs(got[pair] - want[pair]) for pair in want) < 1e-6


def test_left_is_left_and_rings_may_turn_either_way():
    west = shapely.from_wkt("POLYGON((0 0, 1 0, 1 1, 0 1, 0 0))")
    east = shapely.from_wkt("POLYGON((1 0, 1 1, 2 1, 2 0, 1 0))")
    for geometry in ([west, east], [west, shapely.reverse(east)], [shapely.reverse(west), east]):
        coverage = Coverage.build(np.array(geometry))
        (edge,) = coverage.inner
        upward = coverage.end[edge, 1] > coverage.start[edge, 1]
        assert (coverage.left[edge] == 0) == upward
        assert len(coverage.outer) == 6


def test_holes_and_parts_have_their_neighbours():
    ring = shapely.from_wkt("POLYGON((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 6 3, 6 6, 3 6, 3 3))")
    lake = shapely.from_wkt("MULTIPOLYGON(((3 3, 6 3, 6 6, 3 6, 3 3)), ((20 0, 21 0, 21 1, 20 0)))")
    borders = Coverage.build(np.array([ring, lake, None])).borders()
    assert borders.frame().to_numpy().tolist() == [[0, 1, 12]]


def test_lines_have_the_length_of_their_border_and_are_merged(reference):
    _, geometry = read_geopackage(reference / "nesting_units_regions" / "units.gpkg")
    coverage = Coverage.build(geometry)
    borders = coverage.borders()
    lines = coverage.lines(borders)
    np.testing.assert_allclose(shapely.length(lines), borders.length)
    assert np.mean(shapely.get_num_geometries(lines)) < 1.2


def test_lines_run_with_the_lower_number_on_their_left(reference):
    folder = reference / "nesting_units_regions"
    frame, geometry = read_geopackage(folder / "units.gpkg")
    labels = pd.read_csv(folder / "labels.csv").set_index("id")["region_strict"][frame["id"]].to_numpy()
    coverage = Coverage.build(geometry)
    borders = coverage.borders(labels.max() - labels)
    lines, pair = shapely.get_parts(coverage.lines(borders), return_index=True)
    for line, low in zip(lines, borders.low[pair]):
        a, b = shapely.get_coordinates(line)[:2]
        normal = np.array([a[1] - b[1], b[0] - a[0]]) / np.hypot(*(b - a))
        beside = shapely.points((a + b) / 2 + 0.01 * normal)
        assert (labels.max() - labels)[shapely.contains(geometry, beside)].tolist() == [low]


def test_missing_vertices_and_small_offsets_are_snapped():
    west = shapely.from_wkt("POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))")
    east = shapely.from_wkt("POLYGON((10 0, 20 0, 20 10, 10.003 10.001, 10.002 4, 10 0))")
    assert not len(Coverage.build(np.array([west, east])).inner)
    snapped = snap_edges(np.array([west, east]), 0.01)
    assert Coverage.build(snapped).borders().length[0] == pytest.approx(10, abs=0.01)
    assert shapely.is_valid(snapped).all()


def test_overlapping_edges_are_irregular():
    square = shapely.box(0, 0, 1, 1)
    assert Coverage.build(np.array([square, square])).irregular == 8


def test_the_same_polygons_in_another_order_are_recognised(reference):
    _, geometry = read_geopackage(reference / "nesting_units_regions" / "units.gpkg")
    order = np.random.default_rng(0).permutation(len(geometry))
    faces = match_units(geometry, shapely.reverse(geometry[order]))
    assert (order[faces.b] == faces.a).all()


def test_regions_made_of_the_units_edges_are_recognised(reference):
    folder = reference / "nesting_units_regions"
    _, units = read_geopackage(folder / "units.gpkg")
    _, regions = read_geopackage(folder / "regions.gpkg")
    down, up = match_units(units, regions), match_units(regions, units)
    assert len(down) == len(up) == 120
    assert down.area.sum() == pytest.approx(shapely.area(units).sum())
    np.testing.assert_allclose(shapely.area(up.polygons(np.arange(120))), shapely.area(units)[up.b])
    assert match_units(units, shapely.segmentize(regions, 17.0)) is None


def jittered(polygons: np.ndarray, seed: int, size: float) -> np.ndarray:
    """Each polygon drawn on its own: vertices of neighbours up to 1.4 times ``size`` apart, some more put on its edges."""
    rng = np.random.default_rng(seed)
    moved = []
    for polygon in polygons:
        ring = shapely.get_coordinates(polygon)[:-1]
        ring = ring + rng.uniform(-size, size, ring.shape) / 2
        add = np.sort(rng.choice(len(ring), 3, replace=False))
        extra = (ring[add] + np.roll(ring, -1, axis=0)[add]) / 2
        moved.append(shapely.polygons(np.insert(ring, add + 1, extra, axis=0)))
    return np.array(moved, dtype=object)


def by_pair(borders) -> dict[tuple[int, int], float]:
    return {(low, high): length for low, high, length in borders.frame().itertuples(index=False)}


@given(st.integers(0, 10_000))
@settings(max_examples=25, deadline=None)
def test_lengths_equal_those_of_intersecting_the_polygons(seed):
    polygons = ragged(4, 3, seed)
    common = shapely.length(shapely.intersection(polygons[:, None], polygons[None, :]))
    expected = {(i, j): common[i, j] for i in range(12) for j in range(i + 1, 12) if common[i, j] > 1e-6}
    assert by_pair(Coverage.build(polygons).borders()) == pytest.approx(expected, abs=1e-6)


@given(st.integers(0, 10_000), st.lists(st.sampled_from([0, 1, 2, -1]), min_size=12, max_size=12))
@settings(max_examples=25, deadline=None)
def test_every_edge_has_its_left_polygon_on_the_left_and_its_right_one_on_the_right(seed, labels):
    polygons = ragged(4, 3, seed)
    rng = np.random.default_rng(seed)
    turned = np.array([shapely.reverse(p) if rng.random() < 0.5 else p for p in polygons], dtype=object)
    coverage = Coverage.build(turned)
    middle, along = (coverage.start + coverage.end) / 2, coverage.end - coverage.start
    aside = 0.01 * np.stack([-along[:, 1], along[:, 0]], axis=1) / coverage.length[:, None]
    assert shapely.contains(polygons[coverage.left], shapely.points(middle + aside)).all()
    inner = coverage.inner
    assert shapely.contains(polygons[coverage.right[inner]], shapely.points((middle - aside)[inner])).all()
    beyond = shapely.points((middle - aside)[coverage.outer])
    assert not shapely.intersects(polygons[:, None], beyond[None, :]).any()
    # the same with regions: low is on the left of every line
    labels = np.array(labels)
    borders = coverage.borders(labels)
    lines, pair = shapely.get_parts(coverage.lines(borders), return_index=True)
    for line, low in zip(lines, borders.low[pair]):
        a, b = shapely.get_coordinates(line)[:2]
        beside = (a + b) / 2 + 0.01 * np.array([a[1] - b[1], b[0] - a[0]]) / np.hypot(*(b - a))
        assert labels[shapely.contains(polygons, shapely.points(beside))].tolist() == [low]


@given(st.integers(0, 10_000))
@settings(max_examples=20, deadline=None)
def test_order_ring_start_and_direction_change_no_border(seed):
    polygons = ragged(4, 3, seed)
    rng = np.random.default_rng(seed)
    order = rng.permutation(12)
    other = shapely.normalize(np.array([shapely.reverse(polygons[k]) if k % 2 else polygons[k] for k in order]))
    plain = by_pair(Coverage.build(polygons).borders())
    found = by_pair(Coverage.build(other).borders())
    turned = {tuple(sorted((order[i], order[j]))): length for (i, j), length in found.items()}
    assert turned == pytest.approx(plain)


def test_the_outer_frame_is_the_outline_of_the_union():
    polygons = ragged(5, 4, 3)
    coverage = Coverage.build(polygons)
    outline = shapely.length(shapely.boundary(shapely.union_all(polygons)))
    assert coverage.length[coverage.outer].sum() == pytest.approx(outline)
    assert coverage.irregular == 0


def test_a_border_in_several_pieces_is_one_row_with_all_its_length():
    """An arc is told by its two sides: INTERFACE counts pairs, and a lake between two regions cuts their border in two."""
    squares = grid(2, 3)
    squares[2:4] = shapely.box([0, 1200], 1000.0, [800, 2000], 2000.0)
    west, east = np.array([0, 0, 0]), np.array([1, 1, 1])
    coverage = Coverage.build(squares)
    borders = coverage.borders(np.ravel(np.column_stack([west, east])))
    (line,) = coverage.lines(borders)
    assert by_pair(borders) == {(0, 1): 2000.0}
    assert shapely.get_num_geometries(line) == 2


def test_enclaves_of_baarle_border_on_each_other(real_data):
    frame, geometry = read_geopackage(real_data / "be" / "vl_gemeenten.gpkg", "gemeente_2025")
    coverage = Coverage.build(geometry)
    names = frame["naam"].to_numpy()
    baarle = int(np.flatnonzero(names == "Baarle-Hertog")[0])
    around = [
        (names[low + high - baarle], length)
        for low, high, length in coverage.borders().frame().itertuples(index=False)
        if baarle in (low, high)
    ]
    assert shapely.get_num_geometries(geometry[baarle]) > 5
    assert {name for name, _ in around} == set(names[shapely.intersects(geometry, geometry[baarle])]) - {"Baarle-Hertog"}
    touching = shapely.length(shapely.intersection(geometry[baarle], geometry[names == around[0][0]][0]))
    assert around[0][1] == pytest.approx(touching, abs=1e-3)


@given(st.integers(0, 10_000), st.floats(0, 0.006))
@settings(max_examples=25, deadline=None)
def test_layers_drawn_apart_within_a_centimetre_are_snapped_together(seed, size):
    polygons = ragged(4, 3, seed)
    expected = by_pair(Coverage.build(polygons).borders())
    snapped = snap_edges(jittered(polygons, seed, size))
    found = by_pair(Coverage.build(snapped).borders())
    assert found.keys() == expected.keys()
    assert found == pytest.approx(expected, abs=0.2)
    np.testing.assert_allclose(shapely.area(snapped), shapely.area(polygons), atol=100)
    assert shapely.is_valid(snapped).all()


def test_snapping_leaves_a_clean_layer_and_missing_polygons_as_they_are():
    polygons = np.append(ragged(4, 3, 1), [None])
    snapped = snap_edges(polygons)
    assert snapped[-1] is None
    assert shapely.equals(snapped[:-1], polygons[:-1]).all()
    assert shapely.get_num_coordinates(snapped[:-1]).tolist() == shapely.get_num_coordinates(polygons[:-1]).tolist()
    assert len(snap_edges(np.array([None], dtype=object))) == 1


def test_snapping_brings_back_the_borders_of_sardinia(real_data):
    _, geometry = read_geopackage(real_data / "it" / "it_sardinia_comuni.gpkg")
    before, after = (Coverage.build(g).borders() for g in (geometry, snap_edges(geometry)))
    assert before.length.sum() < 5.1e6
    assert after.length.sum() > 6.5e6
    near = shapely.STRtree(geometry).query(geometry, predicate="dwithin", distance=0.01)
    pairs = {(low, high) for low, high in near.T.tolist() if low < high}
    assert {pair for pair, length in by_pair(after).items() if length > 1} <= pairs


def test_layers_without_polygons_have_no_edges():
    for geometry in (np.array([], dtype=object), np.array([None, None]), np.array([shapely.from_wkt("POLYGON EMPTY")])):
        coverage = Coverage.build(geometry)
        assert len(coverage.inner) == len(coverage.outer) == len(coverage.borders()) == 0
        assert len(coverage.lines(coverage.borders())) == 0


def test_minus_zero_is_zero():
    west = shapely.from_wkt("POLYGON((-1 0, 0 0, 0 1, -1 1, -1 0))")
    east = shapely.from_wkt("POLYGON((-0.0 -0.0, 1 0, 1 1, -0.0 1, -0.0 -0.0))")
    assert by_pair(Coverage.build(np.array([west, east])).borders()) == {(0, 1): 1.0}


def test_connected_pieces_between_edges_that_keep_apart():
    coverage = Coverage.build(grid(4, 1))
    apart = np.zeros(len(coverage.left), dtype=bool)
    apart[[k for k in coverage.inner if {coverage.left[k], coverage.right[k]} == {1, 2}]] = True
    assert coverage.components(apart).tolist() == [0, 0, 1, 1]


def test_membership_in_a_small_set_of_keys():
    keys = np.arange(1000, dtype=np.uint64) * np.uint64(2**40 + 7)
    few = np.append(keys[::7], np.uint64(5))
    assert np.flatnonzero(among(keys, few)).tolist() == list(range(0, 1000, 7))
    assert not among(keys, few[:0]).any()


@given(st.integers(0, 10_000))
@settings(max_examples=20, deadline=None)
def test_rings_read_as_they_are_equal_those_taken_apart(seed):
    polygons = ragged(3, 2, seed)
    hole = shapely.difference(shapely.buffer(polygons[0], 50), shapely.buffer(polygons[0], -100))
    touching = shapely.from_wkt("POLYGON((0 0, 9 0, 9 9, 0 9, 0 0), (0 0, 4 5, 5 4, 0 0))")
    islands = shapely.from_wkt("MULTIPOLYGON(((0 0, 1 0, 1 1, 0 0)), ((0 0, -1 0, -1 -1, 0 0)))")
    mixed = np.array([*polygons, hole, touching, islands, shapely.multipolygons([polygons[1]]), None, shapely.Point(1, 1)])
    rings = Rings.of(mixed)
    for k, polygon in enumerate(mixed):
        own = np.flatnonzero(rings.owner == k)
        is_area = polygon is not None and shapely.area(polygon) > 0
        assert len(own) == (len(shapely.get_rings(shapely.get_parts(polygon))) if is_area else 0), k
        shapes = [shapely.polygons(rings.coordinates[rings.ring == r]) for r in own]
        signed = sum(shapely.area(shape) * (-1 if rings.hole[r] else 1) for shape, r in zip(shapes, own))
        assert signed == pytest.approx(shapely.area(polygon) if is_area else 0)
