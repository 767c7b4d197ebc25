"""Distances of samples along lines to other lines, against shapely's exact nearest neighbour."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regio_plugin.core import vagueness
from regio_plugin.core.coverage import Coverage
from regio_plugin.core.distances import boundary_distance, sample_lines
from regio_plugin.core.geometry import shapely
from regio_plugin.core.vagueness import Delineation, boundary_vagueness, interior_boundary

from .coverages import grid, ragged


def borders(seed: int, size: float = 1000.0, origin: tuple[float, float] = (0.0, 0.0)) -> np.ndarray:
    return interior_boundary(Coverage.build(ragged(4, 3, seed, size, origin)))


def exact(points: np.ndarray, lines: np.ndarray) -> np.ndarray:
    return shapely.distance(shapely.points(points), shapely.union_all(lines))


@given(st.integers(0, 10_000), st.floats(20, 2000))
@settings(max_examples=30, deadline=None)
def test_distances_are_those_of_the_nearest_line(seed, reach):
    samples = sample_lines(borders(seed), 40.0)
    lines = borders(seed + 1, 900.0, (130.0, 90.0))
    found, _ = boundary_distance(samples, lines, reach)
    expected = exact(samples.points, lines)
    near = expected < reach - 1e-9
    assert np.isinf(found[~near & (expected > reach + 1e-9)]).all()
    apart = found[near] - expected[near]
    assert apart.min() > -1e-6
    # candidates are found by points along the lines: the distance may be too long by some thousandths of the reach
    assert apart.max() < reach / 40
    assert apart.mean() < reach / 4000


def test_a_long_segment_beside_densely_drawn_ones_is_not_missed():
    """On a border that both draw the distance is 0, also where the other layer draws a river with a vertex every metre."""
    straight = shapely.from_wkt("LINESTRING(0 0, 0 1000)")
    t = np.arange(0, 200.0)
    river = shapely.linestrings(np.column_stack([3 + 2 * np.sin(t), 400 + t]))
    samples = sample_lines(np.array([straight]), 5.0)
    found, side = boundary_distance(samples, np.array([straight, river]), 1000.0, spacing=100.0)
    assert found.max() == 0
    assert not side.any()


def test_the_side_is_positive_on_the_left():
    samples = sample_lines(np.array([shapely.from_wkt("LINESTRING(0 0, 0 100)")]), 10.0)
    for x, expected in ((-7.0, 1), (7.0, -1), (0.0, 0)):
        found, side = boundary_distance(samples, np.array([shapely.from_wkt(f"LINESTRING({x} -9, {x} 109)")]), 50.0)
        assert found == pytest.approx(np.full(len(found), abs(x)))
        assert set(side) == {expected}


def test_without_lines_nothing_is_near():
    found, _ = boundary_distance(sample_lines(borders(1), 50.0), np.array([], dtype=object), 100.0)
    assert np.isinf(found).all()


def test_samples_stand_for_the_whole_length_with_at_least_eight_per_line():
    lines = shapely.from_wkt(["LINESTRING(0 0, 3 0, 3 1)", "MULTILINESTRING((0 5, 100 5), (0 9, 50 9))"])
    samples = sample_lines(lines, 10.0)
    np.testing.assert_allclose(np.bincount(samples.line, weights=samples.step), shapely.length(lines))
    assert np.bincount(samples.line).min() >= 8
    assert samples.step.max() <= 10
    np.testing.assert_allclose(np.hypot(*samples.direction.T), 1)
    assert shapely.distance(shapely.points(samples.points), lines[samples.line]).max() < 1e-12
    some = samples.some(4)
    assert np.bincount(some.line).max() <= 4
    assert set(some.line) == {0, 1}


def test_means_are_weighted_by_length_and_leave_unknown_values_out():
    samples = sample_lines(np.array([shapely.from_wkt("LINESTRING(0 0, 90 0, 90 10)")]), 1000.0)
    upward = samples.direction[:, 1] > 0.5
    assert samples.mean(upward.astype(float)) == pytest.approx([0.1])
    assert samples.mean(np.where(upward, 5.0, np.nan)) == pytest.approx([5.0])
    assert np.isnan(samples.mean(np.full(len(upward), np.nan))).all()


def test_blocks_that_fit_in_memory_give_the_same_as_all_at_once(monkeypatch):
    coverage = Coverage.build(ragged(4, 3, 5))
    items = [Delineation("d", lines=borders(6), territory=ragged(4, 3, 6))]
    whole = boundary_vagueness(coverage, items).arcs
    monkeypatch.setattr(vagueness, "_SAMPLES_AT_A_TIME", 300)
    parts = boundary_vagueness(coverage, items).arcs
    np.testing.assert_array_equal(whole["vagueness"], parts["vagueness"])
    np.testing.assert_array_equal(whole["offset"], parts["offset"])


def test_a_tiny_difference_of_noise_and_bandwidth_does_not_ask_for_endless_samples(monkeypatch):
    steps = []

    def counted(lines: np.ndarray, step: float):
        steps.append(step)
        return sample_lines(lines, step)

    monkeypatch.setattr(vagueness, "sample_lines", counted)
    coverage, items = Coverage.build(grid(3, 3)), [Delineation("d", lines=borders(1))]
    boundary_vagueness(coverage, items, bandwidth=250.0, noise=249.99)
    boundary_vagueness(coverage, items, bandwidth=250.0, noise=50.0)
    assert steps == [pytest.approx(0.625), pytest.approx(5.0)]
