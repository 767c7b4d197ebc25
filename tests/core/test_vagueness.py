"""Boundary vagueness, component D: closed-form cases and the invariants of its definition."""

from __future__ import annotations

import json
import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regio_plugin.core.coverage import Borders, Coverage
from regio_plugin.core.distances import boundary_distance, sample_lines
from regio_plugin.core.geometry import shapely
from regio_plugin.core.messages import RegioError
from regio_plugin.core.regions import Regionalisation
from regio_plugin.core.vagueness import (
    Delineation,
    boundary_vagueness,
    interior_boundary,
    kernel,
    separation,
    verdict,
)

from .readers import read_geopackage

SIZE = 1000.0


def grid(columns: int, rows: int) -> np.ndarray:
    """Squares of 1 km, numbered row by row."""
    x, y = np.meshgrid(np.arange(columns) * SIZE, np.arange(rows) * SIZE)
    return shapely.box(x.ravel(), y.ravel(), x.ravel() + SIZE, y.ravel() + SIZE)


def two_sides(x: float = 0.0) -> np.ndarray:
    """Two polygons that meet along x from y = 0 to 1000."""
    return np.array([shapely.box(x - 5000, 0, x, 1000), shapely.box(x, 0, x + 5000, 1000)])


def by_lines(*wkt_weights: tuple[str, float], geometry=None, h=250.0, tau=50.0, **options):
    geometry = two_sides() if geometry is None else geometry
    items = [
        Delineation(f"d{k}", weight, lines=np.array([shapely.from_wkt(wkt)]))
        for k, (wkt, weight) in enumerate(wkt_weights)
    ]
    return boundary_vagueness(Coverage.build(geometry), items, bandwidth=h, noise=tau, **options)


def by_labels(*labels, geometry, reference=None, weights=None):
    items = [
        Delineation(f"d{k}", 1.0 if weights is None else weights[k], Regionalisation.from_codes(f"d{k}", row))
        for k, row in enumerate(labels)
    ]
    reference = None if reference is None else Regionalisation.from_codes("r", reference).labels
    return boundary_vagueness(Coverage.build(geometry), items, reference)


def test_closed_form_cases_of_the_reference(reference):
    cases = json.loads((reference / "boundary_toy" / "expected.json").read_text())
    for case in cases:
        lines = [
            (re.sub(r"np\.float64\(([^)]*)\)", r"\1", item["wkt"]), item["w"]) for item in case["delineations"]
        ]
        result = by_lines(*lines, h=case["h"], tau=case["tau"]).arcs.iloc[0]
        assert result["vagueness"] == pytest.approx(case["D"], abs=5e-3), case["case"]
        if "offset_abs" in case:
            assert abs(result["offset"]) == pytest.approx(case["offset_abs"], abs=1e-6) or case["D"] == 1
        if case["case"] == "opposite_sides_diffuse":
            assert result["class"] == "diffuse"
            assert result["spread"] >= case["spread_min"]
        if case["case"] == "same_side_displaced":
            assert result["class"] == "displaced"
            assert result["spread"] == pytest.approx(0)
        if case["case"] == "parallel_400":
            assert result["class"] == "absent"
        if case["D"] == 0:
            assert result["class"] == "sharp"


def test_boundary_distances_agree_with_the_reference(reference):
    folder = reference / "overlay_voronoi_offset_frame"
    expected = json.loads((folder / "expected_boundary_distances.json").read_text())
    lines = {}
    for name in "AB":
        _, geometry = read_geopackage(folder / f"{name}.gpkg")
        lines[name] = interior_boundary(Coverage.build(geometry))
    for one, other in ("AB", "BA"):
        want = expected[f"{one}_to_{other}"]
        samples = sample_lines(lines[one], 5.0)
        distance, _ = boundary_distance(samples, lines[other], reach=4000.0, spacing=25.0)
        assert samples.step.sum() == pytest.approx(want["length"], rel=1e-6)
        assert np.average(distance, weights=samples.step) == pytest.approx(want["mean"], rel=5e-3)
        assert distance.max() == pytest.approx(want["max"], rel=5e-3)
        for near in (50, 100, 250, 500):
            share = samples.step[distance <= near].sum() / samples.step.sum()
            assert share == pytest.approx(want[f"share_within_{near}"], rel=5e-3)


def test_every_drawer_of_a_border_makes_it_firm_and_none_makes_it_vague():
    squares = grid(3, 1)
    result = by_labels(["a", "a", "b"], ["x", "x", "y"], geometry=squares).arcs
    assert list(result["vagueness"]) == [1.0, 0.0]
    assert list(result["support"]) == [0.0, 2.0]
    assert list(result["agreement"]) == ["none", "everyone"]
    assert list(result["drawn_by"]) == ["", "d0; d1"]


def test_borders_between_regions_of_the_reference_only():
    squares = grid(4, 1)
    result = by_labels(["a", "a", "b", "b"], geometry=squares, reference=["r", "s", "s", "t"])
    assert result.summary["arc_count"] == 2
    assert list(result.arcs["vagueness"]) == [1.0, 1.0]


def test_a_delineation_that_does_not_cover_both_sides_does_not_count():
    squares = grid(3, 1)
    result = by_labels(["a", None, None], ["x", "y", "y"], geometry=squares).arcs
    assert list(result["of"]) == [1.0, 1.0]
    assert list(result["vagueness"]) == [0.0, 1.0]
    nobody = by_labels(["a", None, None], geometry=squares)
    assert nobody.arcs["vagueness"].isna().all()
    assert nobody.summary["unjudged_count"] == 2
    assert any("no delineation" in str(note) for note in nobody.notes)


def test_weights_count_relative_to_each_other():
    squares = grid(2, 1)
    result = by_labels(["a", "b"], ["x", "x"], geometry=squares, weights=[3.0, 1.0]).arcs
    assert result["vagueness"][0] == pytest.approx(0.25)
    # together the weights count as many as there are delineations
    assert (result["support"][0], result["of"][0]) == (pytest.approx(1.5), pytest.approx(2))


def test_very_short_borders_are_left_out_and_counted():
    squares = np.array([shapely.box(0, 0, 10, 10), shapely.box(10, 9.5, 20, 19.5), shapely.box(10, -0.5, 20, 9.5)])
    squares[0] = shapely.from_wkt("POLYGON((0 0, 10 0, 10 9.5, 10 10, 0 10, 0 0))")
    squares[2] = shapely.from_wkt("POLYGON((10 -0.5, 20 -0.5, 20 9.5, 10 9.5, 10 0, 10 -0.5))")
    squares[1] = shapely.from_wkt("POLYGON((10 9.5, 20 9.5, 20 19.5, 10 19.5, 10 10, 10 9.5))")
    result = by_labels(["a", "b", "c"], geometry=squares)
    assert result.summary["arc_count"] == 2
    assert any("at most 1 m" in str(note) for note in result.notes)


@pytest.mark.parametrize(
    ("items", "options", "word"),
    [
        ([], {}, "No delineation"),
        ([Delineation("x", 0.0, lines=np.array([]))], {}, "above 0"),
        ([Delineation("x", lines=np.array([]))], {"bandwidth": 50.0, "noise": 50.0}, "smaller than the bandwidth"),
    ],
)
def test_bad_settings_are_said_in_a_sentence(items, options, word):
    with pytest.raises(RegioError, match=word):
        boundary_vagueness(Coverage.build(grid(2, 1)), items, **options)


labels = st.lists(st.sampled_from(["a", "b", "c", None]), min_size=12, max_size=12)
several = st.lists(labels, min_size=1, max_size=4)


@given(several)
def test_shared_units_stay_between_0_and_1_and_ignore_names_and_order(rows):
    squares = grid(4, 3)
    plain = by_labels(*rows, geometry=squares).arcs
    known = plain["vagueness"].dropna()
    assert ((known >= 0) & (known <= 1)).all()
    renamed = [[None if c is None else f"z{ord('z') - ord(c)}" for c in row] for row in rows[::-1]]
    order = np.random.default_rng(1).permutation(12)
    turned = by_labels(*[[row[k] for k in order] for row in renamed], geometry=squares[order]).arcs
    mine = {frozenset(pair): value for *pair, value in plain[["low", "high", "vagueness"]].to_numpy()}
    for low, high, value in turned[["low", "high", "vagueness"]].to_numpy():
        assert mine[frozenset((order[int(low)], order[int(high)]))] == pytest.approx(value, nan_ok=True)


@given(several)
def test_two_copies_with_half_weight_change_nothing(rows):
    squares = grid(4, 3)
    one = by_labels(*rows, geometry=squares).arcs
    weights = [1.0] * (len(rows) - 1) + [0.5, 0.5]
    two = by_labels(*rows, rows[-1], geometry=squares, weights=weights).arcs
    np.testing.assert_allclose(one["vagueness"], two["vagueness"], atol=1e-12)


complete = st.lists(st.sampled_from(["a", "b", "c"]), min_size=12, max_size=12)


@given(labels, complete, st.integers(0, 2))
def test_merging_regions_deletes_only_their_arcs(reference_labels, drawn, pick):
    squares = grid(4, 3)
    codes = sorted({c for c in reference_labels if c})
    if len(codes) < 2:
        return
    low, high = codes[0], codes[1 + pick % (len(codes) - 1)]
    merged = [low if c == high else c for c in reference_labels]
    before = by_labels(drawn, drawn, geometry=squares, reference=reference_labels).arcs
    after = by_labels(drawn, drawn, geometry=squares, reference=merged).arcs
    regions = list(codes)
    gone = before[
        (before["low"] == regions.index(low)) & (before["high"] == regions.index(high))
    ]
    total = (before["length"] * before["vagueness"]).sum()
    removed = (gone["length"] * gone["vagueness"]).sum()
    assert (after["length"] * after["vagueness"]).sum() == pytest.approx(total - removed)


@given(labels, labels)
def test_splitting_an_arc_is_a_length_weighted_mean(reference_labels, drawn):
    coverage = Coverage.build(grid(4, 3))
    region = Regionalisation.from_codes("r", reference_labels).labels
    borders = coverage.borders(region)
    if not len(borders):
        return
    share, _ = separation(coverage, borders, np.arange(12) % 5)
    pieces = Borders(
        borders.low[borders.pair],
        borders.high[borders.pair],
        coverage.length[borders.edge],
        borders.edge,
        np.arange(len(borders.edge)),
        borders.forward,
    )
    each, _ = separation(coverage, pieces, np.arange(12) % 5)
    mean = np.bincount(borders.pair, weights=each * pieces.length) / borders.length
    np.testing.assert_allclose(mean, share)


distances = st.floats(0, 600)


@given(distances, st.floats(60, 500), st.floats(0, 55))
@settings(max_examples=40, deadline=None)
def test_a_parallel_line_at_distance_d_gives_one_minus_the_kernel(d, h, tau):
    result = by_lines((f"LINESTRING({d} -9000, {d} 9000)", 1.0), h=h, tau=tau).arcs
    assert result["vagueness"][0] == pytest.approx(1 - float(kernel(np.array(d), h, tau)), abs=5e-3)


@given(distances, distances, st.floats(1, 400))
@settings(max_examples=40, deadline=None)
def test_moving_away_never_lowers_and_wider_kernels_never_raise_vagueness(d, e, h):
    near, far = sorted((d, e))
    line = "LINESTRING({0} -9000, {0} 9000)".format
    h = h + 60
    assert (
        by_lines((line(near), 1.0), h=h).arcs["vagueness"][0]
        <= by_lines((line(far), 1.0), h=h).arcs["vagueness"][0] + 1e-9
    )
    assert (
        by_lines((line(d), 1.0), h=h * 2).arcs["vagueness"][0]
        <= by_lines((line(d), 1.0), h=h).arcs["vagueness"][0] + 5e-3
    )
    assert (
        by_lines((line(d), 1.0), h=h, tau=55).arcs["vagueness"][0]
        <= by_lines((line(d), 1.0), h=h, tau=20).arcs["vagueness"][0] + 5e-3
    )


@given(st.floats(-400, 400), st.floats(0, 2 * np.pi), st.floats(0.2, 5), st.booleans())
@settings(max_examples=30, deadline=None)
def test_rigid_motion_scale_and_swapped_sides_change_nothing(d, angle, scale, swap):
    wkt = f"LINESTRING({d} -2000, {d / 2} 600, 3000 900)"
    plain = by_lines((wkt, 1.0)).arcs["vagueness"][0]

    def move(geometry):
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        return shapely.transform(geometry, lambda xy: scale * xy @ turn.T + [1234.5, -987.25])

    sides = two_sides()[::-1] if swap else two_sides()
    moved = by_lines(
        (shapely.to_wkt(move(shapely.from_wkt(wkt)), rounding_precision=-1), 1.0),
        geometry=move(sides),
        h=250 * scale,
        tau=50 * scale,
    )
    if moved.summary["arc_count"]:
        assert moved.arcs["vagueness"][0] == pytest.approx(plain, abs=5e-3)


def test_extra_vertices_on_a_border_change_nothing():
    sides = two_sides()
    dense = np.array([shapely.segmentize(side, 40.0) for side in sides])
    wkt = "LINESTRING(120 -2000, 20 600, 3000 900)"
    plain, many = by_lines((wkt, 1.0)), by_lines((wkt, 1.0), geometry=dense)
    assert many.summary["arc_count"] == 1
    assert many.arcs["vagueness"][0] == pytest.approx(plain.arcs["vagueness"][0], abs=5e-3)


def test_a_long_computation_can_be_cancelled_between_chunks():
    class Stop(Exception):
        pass

    def stop(share):
        raise Stop

    with pytest.raises(Stop):
        by_lines(("LINESTRING(0 -9, 0 9)", 1.0), progress=stop)


def test_border_support_of_the_eight_flemish_schemes(real_data):
    frame, geometry = read_geopackage(real_data / "be" / "vl_gemeenten.gpkg", "gemeente_2025")
    flemish = frame["referentieregio"].notna().to_numpy()
    schemes = [
        "referentieregio", "vervoerregio", "eerstelijnszone", "politiezone", "woonmaatschappij", "streekwerking",
        "gezondheidsmakers", "toeristische_regio",
    ]  # fmt: skip
    frame = frame[flemish]
    result = by_labels(*[frame[name].tolist() for name in schemes], geometry=geometry[flemish])
    assert result.summary["arc_count"] == 754
    assert result.summary["full_count"] == 83
    assert result.summary["zero_count"] == 133


def test_the_verdict_says_whether_the_reference_counts_itself():
    """Two squares beside each other, in one division apart and in the other together."""
    squares = np.array([shapely.box(0, 0, 100, 100), shapely.box(100, 0, 200, 100)], dtype=object)
    apart = Delineation("apart", regions=Regionalisation.from_codes("apart", ["a", "b"]))
    together = Delineation("together", regions=Regionalisation.from_codes("together", ["a", "a"]))
    result = boundary_vagueness(Coverage.build(squares), [apart, together])
    figures = "Mean vagueness by length: 0.5 (0 firm, 1 vague)."
    assert str(verdict(result)) == f"Borders: 1; drawn by everyone: 0, by nobody: 0. {figures}"
    assert str(verdict(result, reference_apart=True)) == f"Borders: 1; drawn by everyone: 0, by nobody else: 0. {figures}"
