"""Shared edges, neighbours and repair of nearly equal edges."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from regio_plugin.core.coverage import Coverage, snap_edges
from regio_plugin.core.geometry import shapely
from regio_plugin.core.shared_units import match_units

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
