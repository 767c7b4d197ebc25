"""Component D by distances: the invariants of its definition (METHODS A5) on random coverages, and its limits."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from regio_plugin.core.coverage import Coverage, snap_edges
from regio_plugin.core.geometry import dissolve, shapely
from regio_plugin.core.regions import Regionalisation
from regio_plugin.core.vagueness import (
    Delineation,
    Vagueness,
    boundary_vagueness,
    interior_boundary,
    kernel,
)

from .coverages import grid, ragged

UNITS = 12
seeds = st.integers(0, 10_000)
labels = st.lists(st.integers(0, 3), min_size=UNITS, max_size=UNITS)
bandwidths = st.tuples(st.floats(20, 900), st.floats(0, 0.95)).map(lambda pair: (pair[0], pair[0] * pair[1]))


def drawn(labels: list[int], seed: int, size: float = 1000.0, origin: tuple[float, float] = (0.0, 0.0)) -> np.ndarray:
    """The interior boundary of a regionalisation of a random coverage."""
    return interior_boundary(Coverage.build(ragged(4, 3, seed, size, origin)), np.array(labels))


def vagueness(seed: int, *lines: np.ndarray, labels=None, weights=None, h: float = 250.0, tau: float = 50.0) -> Vagueness:
    weights = weights or [1.0] * len(lines)
    items = [Delineation(f"d{k}", weight, lines=line) for k, (line, weight) in enumerate(zip(lines, weights))]
    labels = None if labels is None else np.array(labels)
    return boundary_vagueness(Coverage.build(ragged(4, 3, seed)), items, labels, bandwidth=h, noise=tau)


def by_pair(result: Vagueness, column: str = "vagueness") -> dict[tuple[int, int], float]:
    return {(low, high): value for low, high, value in result.arcs[["low", "high", column]].itertuples(index=False)}


@given(seeds, labels, bandwidths, st.integers(1, 3))
@settings(max_examples=30, deadline=None)
def test_a_border_that_all_draw_is_not_vague_whatever_the_bandwidth(seed, regions, sizes, copies):
    result = vagueness(seed, *[drawn(regions, seed)] * copies, labels=regions, h=sizes[0], tau=sizes[1])
    np.testing.assert_allclose(result.arcs["vagueness"], 0, atol=1e-9)
    assert result.summary["full_count"] == result.summary["arc_count"]


@given(seeds, labels, labels, bandwidths)
@settings(max_examples=30, deadline=None)
def test_vagueness_is_a_share_and_support_its_complement(seed, one, two, sizes):
    result = vagueness(seed, drawn(one, seed + 1, 950.0), drawn(two, seed), weights=[3.0, 1.0], h=sizes[0], tau=sizes[1])
    arcs = result.arcs
    assert arcs["vagueness"].between(-1e-12, 1 + 1e-12).all()
    np.testing.assert_allclose(arcs["support"] / arcs["of"], 1 - arcs["vagueness"], atol=1e-12)
    mean = np.average(arcs["vagueness"], weights=arcs["length"])
    assert result.summary["vagueness"] == pytest.approx(mean)


@given(seeds, labels, labels)
@settings(max_examples=20, deadline=None)
def test_order_ring_start_and_direction_of_polygons_and_lines_change_nothing(seed, one, two):
    polygons = ragged(4, 3, seed)
    order = np.random.default_rng(seed).permutation(UNITS)
    turned = shapely.normalize(np.array([shapely.reverse(polygons[k]) if k % 2 else polygons[k] for k in order]))
    first, second = drawn(one, seed + 1), drawn(two, seed + 2)
    plain = by_pair(vagueness(seed, first, second))
    items = [Delineation("z", lines=shapely.reverse(second)[::-1]), Delineation("a", lines=shapely.reverse(first))]
    other = boundary_vagueness(Coverage.build(turned), items).arcs
    for low, high, value in other[["low", "high", "vagueness"]].itertuples(index=False):
        pair = tuple(sorted((order[low], order[high])))
        assert value == pytest.approx(plain[pair], abs=1e-9)


@given(seeds, labels)
@settings(max_examples=20, deadline=None)
def test_the_offset_turns_its_sign_when_the_sides_are_swapped(seed, one):
    lines = drawn(one, seed + 1)
    regions = np.arange(UNITS)
    plain, swapped = by_pair(vagueness(seed, lines, labels=regions), "offset"), vagueness(seed, lines, labels=regions[::-1])
    for (low, high), offset in by_pair(swapped, "offset").items():
        assert offset == pytest.approx(-plain[(UNITS - 1 - high, UNITS - 1 - low)], abs=1e-6, nan_ok=True)


@given(seeds, labels, labels)
@settings(max_examples=20, deadline=None)
def test_two_copies_of_a_delineation_with_half_its_weight_change_nothing(seed, one, two):
    first, second = drawn(one, seed + 1), drawn(two, seed + 2)
    whole = vagueness(seed, first, second, weights=[1.0, 1.0])
    halves = vagueness(seed, first, second, second, weights=[1.0, 0.5, 0.5])
    np.testing.assert_allclose(whole.arcs["vagueness"], halves.arcs["vagueness"], atol=1e-12)
    np.testing.assert_allclose(whole.arcs["offset"], halves.arcs["offset"], atol=1e-9)


@given(seeds, labels, st.floats(0, 6.28), st.floats(0.1, 10))
@settings(max_examples=20, deadline=None)
def test_rigid_motion_and_scale_change_nothing(seed, one, angle, scale):
    turn = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])

    def move(geometry):
        return shapely.transform(geometry, lambda xy: xy @ turn.T + [5e5, -3e5])

    lines = drawn(one, seed + 1)
    plain = vagueness(seed, lines)
    moved = boundary_vagueness(
        Coverage.build(move(ragged(4, 3, seed))), [Delineation("d", lines=move(lines))], None, 250 * scale, 50 * scale
    )
    np.testing.assert_allclose(plain.arcs["vagueness"], moved.arcs["vagueness"], atol=5e-3)
    np.testing.assert_allclose(plain.arcs["length"] * scale, moved.arcs["length"])


@given(seeds, labels, st.floats(9, 300))
@settings(max_examples=20, deadline=None)
def test_more_vertices_on_either_side_change_nothing(seed, one, step):
    lines = drawn(one, seed + 1)
    # both neighbours put their vertices at places that differ in the last digit
    dense = Coverage.build(snap_edges(shapely.segmentize(ragged(4, 3, seed), step)))
    many = boundary_vagueness(dense, [Delineation("d", lines=shapely.segmentize(lines, step))]).arcs
    np.testing.assert_allclose(vagueness(seed, lines).arcs["vagueness"], many["vagueness"], atol=5e-3)


@given(seeds, labels, bandwidths, st.floats(1, 3))
@settings(max_examples=30, deadline=None)
def test_a_wider_bandwidth_or_noise_never_raises_vagueness(seed, one, sizes, factor):
    lines, (h, tau) = drawn(one, seed + 1), sizes
    plain = vagueness(seed, lines, h=h, tau=tau).arcs["vagueness"]
    assert (vagueness(seed, lines, h=h * factor, tau=tau).arcs["vagueness"] <= plain + 5e-3).all()
    assert (vagueness(seed, lines, h=h, tau=min(tau * factor, 0.97 * h)).arcs["vagueness"] <= plain + 5e-3).all()


@given(seeds, labels, labels)
@settings(max_examples=15, deadline=None)
def test_the_limits_of_the_bandwidth(seed, one, two):
    """h to 0: one minus the share that coincides exactly; h to infinity: nothing is vague."""
    assume(len(set(one)) > 1)
    lines = drawn(one, seed)
    narrow = vagueness(seed, lines, labels=two, h=4.0, tau=0.0)
    edges, regions, codes = Coverage.build(ragged(4, 3, seed)).borders(), np.array(one), np.array(two)
    low, high = np.sort(codes[np.column_stack([edges.low, edges.high])], axis=1).T
    coincides = regions[edges.low] != regions[edges.high]
    for i, j, value in narrow.arcs[["low", "high", "vagueness"]].itertuples(index=False):
        here = (low == i) & (high == j)
        share = edges.length[here & coincides].sum() / edges.length[here].sum()
        assert value == pytest.approx(1 - share, abs=0.03)
    far = vagueness(seed, lines, h=1e8, tau=0.0)
    np.testing.assert_allclose(far.arcs["vagueness"], 0, atol=1e-4)


@given(seeds, labels, labels)
@settings(max_examples=20, deadline=None)
def test_one_more_delineation_along_the_border_never_raises_vagueness(seed, one, two):
    lines = drawn(one, seed + 1)
    before = vagueness(seed, lines, labels=two).arcs["vagueness"]
    after = vagueness(seed, lines, drawn(two, seed), labels=two).arcs["vagueness"]
    assert (after <= before + 1e-9).all()
    np.testing.assert_allclose(after, before / 2, atol=1e-9)


@given(seeds, labels, labels)
@settings(max_examples=20, deadline=None)
def test_a_border_is_the_length_weighted_mean_of_its_pieces(seed, one, regions):
    """The pieces here are the borders of the units that make up a border of regions."""
    lines = drawn(one, seed + 1)
    whole, pieces = by_pair(vagueness(seed, lines, labels=regions)), vagueness(seed, lines).arcs
    low, high = np.sort(np.array(regions)[pieces[["low", "high"]].to_numpy()], axis=1).T
    for pair, value in whole.items():
        part = pieces[(low == pair[0]) & (high == pair[1])]
        assert value == pytest.approx(np.average(part["vagueness"], weights=part["length"]), abs=5e-3)


@given(seeds, labels, labels)
@settings(max_examples=20, deadline=None)
def test_merging_two_regions_deletes_exactly_their_border(seed, one, regions):
    assume(len(set(regions)) > 1)
    kept, gone = sorted(set(regions))[:2]
    lines = drawn(one, seed + 1)
    before = vagueness(seed, lines, labels=regions).arcs
    after = vagueness(seed, lines, labels=[kept if code == gone else code for code in regions]).arcs
    deleted = before[(before["low"] == kept) & (before["high"] == gone)]
    total = (before["vagueness"] * before["length"]).sum() - (deleted["vagueness"] * deleted["length"]).sum()
    assert (after["vagueness"] * after["length"]).sum() == pytest.approx(total, abs=5e-3 * before["length"].sum())


@given(st.floats(0, 800), bandwidths)
@settings(max_examples=30, deadline=None)
def test_a_straight_border_and_a_parallel_line(d, sizes):
    h, tau = sizes
    lines = np.array([shapely.linestrings([[1000.0 + d, -9e3], [1000.0 + d, 9e3]])])
    arcs = boundary_vagueness(Coverage.build(grid(2, 1)), [Delineation("d", lines=lines)], None, h, tau).arcs
    assert arcs["vagueness"][0] == pytest.approx(1 - float(kernel(np.array(d), h, tau)), abs=5e-3)


@given(st.floats(5, 90), st.floats(60, 900), st.floats(0, 55))
@settings(max_examples=40, deadline=None)
def test_a_line_that_crosses_the_middle_of_a_border_at_an_angle(degrees, h, tau):
    """Distance grows evenly along the border: the mean of the kernel is elementary."""
    sine, half = np.sin(np.radians(degrees)), 500.0
    away = 1e5 * np.array([sine, np.cos(np.radians(degrees))])
    lines = np.array([shapely.linestrings([np.array([1000.0, 500.0]) - away, np.array([1000.0, 500.0]) + away])])
    arcs = boundary_vagueness(Coverage.build(grid(2, 1)), [Delineation("d", lines=lines)], None, h, tau).arcs
    full, end = min(half, tau / sine), min(half, h / sine)
    falling = (h * (end - full) - sine * (end**2 - full**2) / 2) / (h - tau)
    assert arcs["vagueness"][0] == pytest.approx(1 - (full + falling) / half, abs=5e-3)


def test_a_delineation_judges_only_where_it_has_regions_on_both_sides():
    """A partial map: no border may mean not covered, and its outer frame is no border of its own."""
    coverage = Coverage.build(grid(6, 1))
    part = grid(6, 1)[:4]
    territory = dissolve(part, np.array([0, 0, 1, 1]), 2)
    lines = interior_boundary(Coverage.build(territory))
    everywhere = boundary_vagueness(coverage, [Delineation("d", lines=lines)]).arcs
    within = boundary_vagueness(coverage, [Delineation("d", lines=lines, territory=territory)])
    assert everywhere["vagueness"].tolist() == [1, 0, 1, 1, 1]
    assert within.arcs["of"].tolist() == [1, 1, 1, 0, 0]
    assert within.arcs["vagueness"][:3].tolist() == [1, 0, 1]
    assert within.arcs["vagueness"][3:].isna().all()
    assert within.summary["unjudged_count"] == 2
    assert within.summary["vagueness"] == pytest.approx(2 / 3)


@pytest.mark.parametrize("d", [0.0, 50.0, 100.0, 150.0])
def test_a_border_of_the_delineation_at_any_distance_lies_within_its_territory(d):
    territory = np.array([shapely.box(-900, -900, 1000 + d, 1900), shapely.box(1000 + d, -900, 2900, 1900)])
    lines = interior_boundary(Coverage.build(territory))
    arcs = boundary_vagueness(Coverage.build(grid(2, 1)), [Delineation("d", lines=lines, territory=territory)]).arcs
    assert arcs["vagueness"].tolist() == pytest.approx([1 - float(kernel(np.array(d), 250.0, 50.0))], abs=5e-3)


def test_both_forms_agree_on_shared_units_where_lines_are_far_apart():
    coverage = Coverage.build(grid(4, 3, 5000.0))
    regions = Regionalisation.from_codes("r", list("aabbaabbccdd"))
    by_units = boundary_vagueness(coverage, [Delineation("r", regions=regions)]).arcs
    by_lines = boundary_vagueness(coverage, [Delineation("r", lines=interior_boundary(coverage, regions.labels))]).arcs
    drawn_here = by_units["vagueness"] == 0
    assert (by_lines["vagueness"][drawn_here] == 0).all()
    assert (by_lines["vagueness"][~drawn_here] > 0.9).all()


def test_polygons_that_lie_on_each_other_are_said():
    squares = np.concatenate([grid(3, 1), grid(1, 1)])
    result = boundary_vagueness(Coverage.build(squares), [Delineation("d", lines=drawn([0] * 12, 1))])
    assert any("polygons lie on each other" in str(note) for note in result.notes)
    clean = boundary_vagueness(Coverage.build(grid(3, 1)), [Delineation("d", lines=drawn([0] * 12, 1))])
    assert not any("lie on each other" in str(note) for note in clean.notes)


def test_a_delineation_is_either_of_the_units_or_lines():
    with pytest.raises(ValueError, match="either regions or lines"):
        Delineation("nothing")
    regions = Regionalisation.from_codes("r", ["a", "b"])
    with pytest.raises(ValueError, match="2 labels for 3 units"):
        boundary_vagueness(Coverage.build(grid(3, 1)), [Delineation("r", regions=regions)])
