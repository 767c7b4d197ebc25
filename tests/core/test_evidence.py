"""Boundary vagueness from mixed evidence: the invariants of its definition, closed forms, and what is said of it."""

from __future__ import annotations

import json
import time

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regio_plugin.core.coverage import Coverage, snap_edges
from regio_plugin.core.evidence import (
    DOUBLY_CONSTRAINED,
    INDEPENDENCE,
    Evidence,
    FlowEvidence,
    combine,
    component_weights,
    evidence,
    other_bandwidths,
)
from regio_plugin.core.evidence_words import arc_sentences, near_duplicates, partial_cover, verdict
from regio_plugin.core.flows import Flows
from regio_plugin.core.geometry import shapely
from regio_plugin.core.messages import RegioError, sentence
from regio_plugin.core.poisson import poisson_interval
from regio_plugin.core.regions import Regionalisation
from regio_plugin.core.vagueness import Delineation, boundary_vagueness, interior_boundary, kernel

from .readers import read_geopackage
from .test_flows import of_matrix
from .test_vagueness import grid

EIGHT = [
    "referentieregio", "vervoerregio", "eerstelijnszone", "politiezone", "woonmaatschappij", "streekwerking",
    "gezondheidsmakers", "toeristische_regio",
]  # fmt: skip
COLUMNS, ROWS = 6, 4
UNITS = COLUMNS * ROWS
SHAPES = grid(COLUMNS, ROWS)
WORDS = {"vagueness", "vagueness_low", "vagueness_high", "delineations", "flows", "membership"}


def middles(shapes: np.ndarray) -> np.ndarray:
    return shapely.get_coordinates(shapely.centroid(shapes))


def blocks(seed: int, parts: int = 3) -> np.ndarray:
    """Regions of the grid: columns cut at random places."""
    cuts = np.sort(np.random.default_rng(seed).choice(np.arange(1, COLUMNS), parts - 1, replace=False))
    return np.searchsorted(cuts, np.arange(UNITS) % COLUMNS, side="right").astype(np.intp)


def any_labels(seed: int, parts: int = 3) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, parts, UNITS).astype(np.intp)


def named(labels: np.ndarray, name: str = "d", weight: float = 1.0) -> Delineation:
    return Delineation(name, weight, Regionalisation.from_codes(name, [f"r{label}" for label in labels]))


def some_flows(seed: int, most: int = 80) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, most, (UNITS, UNITS)) + 1.0


def judged(labels, items, matrix=None, shapes=SHAPES, h=250.0, tau=50.0, points=True, **options) -> Evidence:
    coverage = Coverage.build(shapes)
    result = boundary_vagueness(coverage, items, labels, h, tau, also=other_bandwidths(h, tau), required=False)
    flow = None
    if matrix is not None:
        flows = matrix if isinstance(matrix, Flows) else of_matrix(matrix)
        flow = FlowEvidence(flows, middles(shapes) if points else None, options.pop("model", INDEPENDENCE), 2, 1e-6)
    return evidence(result, coverage, labels, flow, **options)


def by_pair(result: Evidence) -> dict[tuple[int, int], dict]:
    return {(row["low"], row["high"]): row for row in result.arcs.to_dict("records")}


def same(one: Evidence, other: Evidence, rename=lambda k: k, tolerance=1e-9) -> None:
    """Equal but for the numbers of the regions."""
    mine, theirs = by_pair(one), by_pair(other)
    assert len(mine) == len(theirs)
    for (low, high), row in mine.items():
        again = theirs[tuple(sorted((rename(low), rename(high))))]
        for name in sorted(WORDS):
            assert again[name] == pytest.approx(row[name], abs=tolerance, nan_ok=True), name


def closed(labels: np.ndarray) -> np.ndarray:
    """Flows that never leave their region."""
    return np.where(labels[:, None] == labels[None, :], 40.0, 0.0)


def test_1_all_evidence_for_a_border_makes_it_firm_whatever_the_choices():
    labels = blocks(1)
    lines = interior_boundary(Coverage.build(SHAPES), labels)
    for tau in (0.0, 10.0, 50.0, 200.0):
        result = judged(labels, [named(labels), Delineation("l", lines=lines)], closed(labels), tau=tau).arcs
        assert len(result)
        for name in WORDS - {"vagueness_low", "vagueness_high"}:
            assert result[name].to_numpy() == pytest.approx(0.0, abs=1e-12), name
        assert (result["missing"] == "").all()
        for name in ("vagueness_low", "vagueness_high", "flows_low", "flows_high"):
            assert result[name].to_numpy() == pytest.approx(0.0, abs=1e-12), name


@given(st.integers(0, 10_000), st.integers(1, 3), st.sampled_from([INDEPENDENCE, DOUBLY_CONSTRAINED]))
@settings(max_examples=10)
def test_2_everything_lies_between_0_and_1_and_the_interval_holds_the_value(seed, count, model):
    labels = blocks(seed, 3)
    items = [named(any_labels(seed + k), f"d{k}", 1.0 + k) for k in range(count)]
    arcs = judged(labels, items, some_flows(seed), model=model).arcs
    for name in WORDS:
        assert arcs[name].between(0, 1).all(), name
    assert (arcs["vagueness_low"] <= arcs["vagueness"]).all()
    assert (arcs["vagueness"] <= arcs["vagueness_high"]).all()
    assert (arcs["flows_low"] <= arcs["flows"]).all()
    assert (arcs["flows"] <= arcs["flows_high"]).all()


@given(st.integers(0, 10_000))
@settings(max_examples=10)
def test_3_names_and_orders_of_regions_units_and_delineations_do_not_matter(seed):
    rng = np.random.default_rng(seed)
    labels, votes, matrix = blocks(seed), [any_labels(seed + k) for k in range(3)], some_flows(seed)
    first = judged(labels, [named(vote, f"d{k}", k + 1.0) for k, vote in enumerate(votes)], matrix)
    new, order = rng.permutation(3), rng.permutation(UNITS)
    turned = np.array([shapely.reverse(shape) if rng.random() < 0.5 else shape for shape in SHAPES[order]])
    items = [named(votes[k][order], f"d{k}", k + 1.0) for k in rng.permutation(3)]
    again = judged(new[labels[order]], items, matrix[order][:, order], turned)
    same(first, again, lambda k: int(new[k]))


@given(st.integers(0, 10_000), st.floats(0.1, 20), st.floats(0, 6.2))
@settings(max_examples=6)
def test_4_moving_turning_and_scaling_the_map_or_the_flows_does_not_matter(seed, factor, angle):
    labels, matrix = blocks(seed), some_flows(seed)
    lines = interior_boundary(Coverage.build(SHAPES), blocks(seed + 1))

    def moved(shapes):
        turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
        return shapely.transform(shapes, lambda xy: factor * (xy @ turn) + 1234.5)

    first = judged(labels, [Delineation("l", lines=lines)], matrix)
    again = judged(
        labels, [Delineation("l", lines=moved(lines))], factor * matrix, moved(SHAPES), h=250 * factor, tau=50 * factor
    )
    # the interval's second model is fitted, to 1e-6
    same(first, again, tolerance=1e-4)


@given(st.integers(0, 10_000))
@settings(max_examples=6)
def test_4_a_delineation_in_two_halves_counts_as_one(seed):
    labels, matrix = blocks(seed), some_flows(seed)
    a, b = any_labels(seed), any_labels(seed + 1)
    whole = judged(labels, [named(a), named(b, "b")], matrix, robust=False)
    halves = judged(labels, [named(a, "a1", 0.5), named(a, "a2", 0.5), named(b, "b")], matrix, robust=False)
    same(whole, halves)


def test_4_more_vertices_on_the_same_lines_do_not_matter():
    labels, matrix = blocks(3), some_flows(3)
    lines = shapely.transform(interior_boundary(Coverage.build(SHAPES), labels), lambda xy: xy + np.array([120.0, 0.0]))
    first = judged(labels, [Delineation("l", lines=lines)], matrix)
    again = judged(labels, [Delineation("l", lines=shapely.segmentize(lines, 37.0))], matrix, shapely.segmentize(SHAPES, 100.0))
    same(first, again, tolerance=5e-3)


@given(st.integers(0, 10_000), st.floats(20, 400), st.floats(1.05, 4))
@settings(max_examples=10)
def test_5_more_bandwidth_or_noise_never_makes_a_border_vaguer(seed, h, more):
    labels = blocks(seed)
    shift = np.random.default_rng(seed).random(2) * 300
    lines = shapely.transform(interior_boundary(Coverage.build(SHAPES), labels), lambda xy: xy + shift)
    items = [Delineation("l", lines=lines)]

    def d(h, tau):
        return judged(labels, items, h=h, tau=tau, robust=False).arcs["delineations"].to_numpy()

    base = d(h, h / 5)
    assert (d(h * more, h / 5) <= base + 0.01).all()
    assert (d(h, min(h / 5 * more, 0.95 * h)) <= base + 0.01).all()


def test_5_the_limits_of_the_bandwidth():
    labels = (np.arange(UNITS) % COLUMNS >= 3).astype(np.intp)
    half = np.array([shapely.from_wkt("LINESTRING (3000 0, 3000 1000, 3500 1000, 3500 4000)")])
    items = [Delineation("l", lines=half)]
    narrow, broad = (judged(labels, items, h=h, tau=0.0, robust=False).arcs["delineations"][0] for h in (1.0, 1e6))
    assert narrow == pytest.approx(1 - 0.25, abs=0.01)
    assert broad == pytest.approx(0.0, abs=1e-3)


@given(st.integers(0, 10_000), st.floats(0, 300), st.floats(0, 200))
@settings(max_examples=10)
def test_6_moving_a_delineation_away_never_makes_a_border_firmer_and_one_that_draws_it_never_vaguer(seed, near, more):
    labels = blocks(seed)
    drawn = interior_boundary(Coverage.build(SHAPES), labels)

    def d(*offsets):
        items = [
            Delineation(f"l{k}", lines=shapely.transform(drawn[:1], lambda xy, x=x: xy + np.array([x, 0.0])))
            for k, x in enumerate(offsets)
        ]
        return judged(labels, items, robust=False).arcs["delineations"].to_numpy()[0]

    assert d(near + more) >= d(near) - 1e-9
    assert d(near, 0.0) <= d(near) + 1e-9
    assert d(near) == pytest.approx(1 - kernel(np.array(near), 250.0, 50.0), abs=1e-6)


@given(st.integers(0, 10_000), st.integers(0, 10_000))
@settings(max_examples=10)
def test_6_more_crossing_flow_never_lowers_f_while_the_expectation_holds(cross, more):
    border = pd.DataFrame({"cross": [cross, cross + more], "within": [500.0, 500.0]})
    border["permeability"] = border["cross"] / 1000.0 / (border["within"] / 400.0)
    low, high = poisson_interval(border)
    assert np.minimum(1, border["permeability"]).is_monotonic_increasing
    assert low[0] <= low[1] + 1e-12
    assert high[0] <= high[1] + 1e-12


@given(st.integers(0, 10_000), st.floats(0.1, 0.9))
@settings(max_examples=6)
def test_7_d_of_a_border_is_the_mean_of_its_pieces_by_length(seed, cut):
    x = float(np.random.default_rng(seed).integers(-300, 300))
    y = 4000 * cut
    lines = np.array([shapely.LineString([(x, -500), (0, 1000), (x, 2500), (300, 4500)])])

    def d(pieces):
        shapes = [shapely.box(*box) for low, high in pieces for box in ((-3000, low, 0, high), (0, low, 3000, high))]
        coverage = Coverage.build(np.array(shapes))
        labels = np.arange(len(shapes))
        result = boundary_vagueness(coverage, [Delineation("l", lines=lines)], labels).arcs
        upright = result[result["low"] // 2 == result["high"] // 2]
        return upright["vagueness"].to_numpy(), upright["length"].to_numpy()

    (whole,), _ = d([(0.0, 4000.0)])
    each, length = d([(0.0, y), (y, 4000.0)])
    assert np.average(each, weights=length) == pytest.approx(whole, abs=5e-3)


def test_7_the_ratio_of_a_border_is_the_mean_of_its_pieces_by_what_is_expected(reference):
    matrix = np.loadtxt(reference / "permeability_toy" / "flows_matrix.csv", delimiter=",")
    expected = np.outer(matrix.sum(1), matrix.sum(0)) / matrix.sum()
    pieces = [(slice(0, 2), slice(3, 6)), (slice(2, 3), slice(3, 6))]
    x = [matrix[a, b].sum() + matrix[b, a].sum() for a, b in pieces]
    e = [expected[a, b].sum() + expected[b, a].sum() for a, b in pieces]
    want = json.loads((reference / "permeability_toy" / "expected.json").read_text())
    assert np.average(np.divide(x, e), weights=e) == pytest.approx(want["X"] / want["E_X"])


@given(st.integers(0, 10_000))
@settings(max_examples=10)
def test_8_merging_two_regions_deletes_exactly_their_border(seed):
    labels, items = any_labels(seed, 4), [named(any_labels(seed + 1)), named(any_labels(seed + 2), "e", 2.0)]
    before = judged(labels, items)
    merged = np.where(labels == 3, 2, labels)
    after = judged(merged, items)
    arcs = before.arcs
    gone = (arcs["low"] == 2) & (arcs["high"] == 3)
    total = (arcs["length"] * arcs["delineations"])[~gone].sum()
    assert (after.arcs["length"] * after.arcs["delineations"]).sum() == pytest.approx(total)
    assert after.arcs["length"].sum() == pytest.approx(arcs["length"][~gone].sum())


def test_9_the_closed_forms_of_flows_and_membership(reference):
    folder = reference / "permeability_toy"
    want = json.loads((folder / "expected.json").read_text())
    matrix = np.loadtxt(folder / "flows_matrix.csv", delimiter=",")
    shapes = grid(2, 3)[[0, 2, 4, 1, 3, 5]]
    labels = np.array(want["side"], dtype=np.intp)
    row = judged(labels, [named(labels)], matrix, shapes, points=False, robust=False).arcs.iloc[0]
    assert row["permeability"] == pytest.approx(want["pi"], rel=1e-9)
    assert row["flows"] == pytest.approx(want["F"], rel=1e-9)
    assert row["standard_error"] == pytest.approx(want["se_log_pi"], rel=1e-9)
    m = [unit["M"] for unit in want["units"]]
    assert row["membership"] == pytest.approx((np.mean(m[:3]) + np.mean(m[3:])) / 2, rel=1e-9)
    assert row["misplaced"] == [unit["unit"] for unit in want["units"] if unit["m_own"] < 0.5]
    assert row["vagueness"] == pytest.approx((row["flows"] + row["membership"]) / 3)


def test_missing_components_are_listed_and_never_guessed():
    labels = blocks(1)
    only = judged(labels, [named(labels)]).arcs
    assert (only["missing"] == "flows; membership").all()
    assert (only["vagueness"] == only["delineations"]).all()
    nobody = judged(labels, [], some_flows(1)).arcs
    assert (nobody["missing"] == "delineations").all()
    assert nobody["vagueness"].to_numpy() == pytest.approx((nobody["flows"] + nobody["membership"]).to_numpy() / 2)
    nothing = judged(labels, [])
    assert nothing.arcs["vagueness"].isna().all()
    assert [str(part[0]) for part in arc_sentences(nothing)] == ["Nothing is known of this border."] * len(nothing.arcs)


def test_borders_of_single_units_cannot_be_judged_by_flows():
    result = judged(None, [named(blocks(1))], some_flows(1))
    assert result.arcs["flows"].isna().all()
    assert "between regions only" in str(result.notes[0])
    alone = judged(np.arange(UNITS), [named(blocks(1))], some_flows(1)).arcs
    assert alone["flows"].isna().all()
    assert alone["membership"].isna().all()
    assert (alone["flow_state"] == "undefined").all()


def test_too_few_flows_are_left_out_and_said():
    labels, coverage = blocks(2), Coverage.build(SHAPES)
    result = boundary_vagueness(coverage, [named(labels)], labels)
    flow = FlowEvidence(of_matrix(some_flows(2, 3) / 100), middles(SHAPES))
    done = evidence(result, coverage, labels, flow)
    assert (done.arcs["flow_state"] == "few").all()
    assert done.summary["few_count"] == len(done.arcs)
    assert done.arcs["flows"].isna().all()
    assert "Too little flows here to judge by." in [str(item) for item in arc_sentences(done)[0]]


def test_region_and_map_values_are_means_by_length():
    labels = any_labels(5)
    result = judged(labels, [named(any_labels(6)), named(any_labels(7), "e")], some_flows(5))
    arcs = result.arcs
    for region in range(3):
        mine = arcs[(arcs["low"] == region) | (arcs["high"] == region)]
        want = np.average(mine["vagueness"], weights=mine["length"])
        assert result.regions["vagueness"][region] == pytest.approx(want)
    whole = np.average(arcs["vagueness"], weights=arcs["length"])
    assert result.summary["vagueness"] == pytest.approx(whole)
    assert result.summary["vagueness_low"] <= whole <= result.summary["vagueness_high"]


def test_weights_of_the_components():
    parts = {"D": np.array([0.0, np.nan]), "F": np.array([0.6, 0.6]), "M": np.array([np.nan, np.nan])}
    assert combine(parts, component_weights({"D": 2})) == pytest.approx([0.2, 0.6])
    assert np.isnan(combine(parts, component_weights({"D": 1, "F": 0}))[1])
    for weights, word in (({"X": 1.0}, "no component"), ({"D": -1.0}, "at least 0"), ({"D": 0, "F": 0, "M": 0}, "are 0")):
        with pytest.raises(RegioError, match=word):
            component_weights(weights)


def test_a_bandwidth_below_the_noise_is_refused_and_leaves_the_design():
    with pytest.raises(RegioError, match="smaller than the bandwidth"):
        judged(blocks(1), [named(blocks(1))], h=40.0, tau=50.0)
    assert other_bandwidths(250.0, 50.0) == (125.0, 500.0)
    assert other_bandwidths(90.0, 50.0) == (180.0,)


def test_same_seed_same_interval_and_more_flows_a_narrower_one():
    labels, matrix = blocks(4), some_flows(4, 3)
    one, two = (judged(labels, [named(labels)], matrix, seed=7).arcs for _ in range(2))
    pd.testing.assert_frame_equal(one, two)
    many = judged(labels, [named(labels)], 100 * matrix, seed=7).arcs
    assert ((many["flows_high"] - many["flows_low"]) <= (one["flows_high"] - one["flows_low"]) + 1e-12).all()


def test_the_poisson_interval_is_that_of_counts():
    border = pd.DataFrame({"cross": [400.0], "within": [4e8], "permeability": [0.4]})
    low, high = poisson_interval(border, 4000)
    assert (low[0], high[0]) == (
        pytest.approx(0.4 * (1 - 1.645 / 20), rel=0.01),
        pytest.approx(0.4 * (1 + 1.645 / 20), rel=0.01),
    )


def test_near_duplicates_are_named_and_partial_ones_say_their_share():
    labels = blocks(1)
    clone = labels.copy()
    partial = [f"x{label}" if k % COLUMNS < 3 else None for k, label in enumerate(any_labels(3))]
    items = [named(labels, "a"), named(clone, "b"), named(any_labels(2), "c")]
    items.append(Delineation("p", 1.0, Regionalisation.from_codes("p", partial)))
    result = boundary_vagueness(Coverage.build(SHAPES), items)
    said = [str(item) for item in near_duplicates(result, items)]
    assert said == [
        "These divisions are nearly the same: a; b. Together they have 50 % of the votes, so they decide as if they were "
        "independent. Leave some out, or give them less weight."
    ]
    assert [str(item)[:26] for item in partial_cover(result)] == ['"p" has regions on both si']
    lines = interior_boundary(Coverage.build(SHAPES), labels)
    drawn = [
        Delineation("l", lines=lines),
        Delineation("m", lines=shapely.transform(lines, lambda xy: xy + np.array([5.0, 0.0]))),
    ]
    again = boundary_vagueness(Coverage.build(SHAPES), drawn, labels)
    assert "l; m" in str(near_duplicates(again, drawn)[0])


def test_the_evidence_reads_as_sentences():
    labels = blocks(1)
    names = np.array(["Aa", "Bee", "Cee"], dtype=object)
    result = judged(labels, [named(labels), named(np.zeros(UNITS, dtype=int), "e")], some_flows(1))
    text = " ".join(str(item) for item in arc_sentences(result)[0])
    assert text.startswith("1 of 2 divisions draw this border here: d.")
    assert "under other choices." in text
    said = [str(item) for item in verdict(result, sentence("drawn"), names)]
    assert said[0].startswith("Taking divisions, flows and ties together, the borders score 0.")
    assert "Aa and Bee" in said[0]
    assert [str(item) for item in verdict(judged(labels, [named(labels)]), sentence("drawn"), names)] == ["drawn"]


def test_belgian_arrondissements_by_provinces_regions_and_commuters(real_data):
    pytest.importorskip("pyarrow", reason="the Belgian flows are a Parquet file")
    table = pd.read_parquet(real_data / "be" / "be_commuting_2011_gemeente.parquet")
    frame, geometry = read_geopackage(real_data / "be" / "be_gemeenten_581_2019.gpkg")
    flows = Flows.from_table("pendel", frame["nis"], table["origin"], table["destination"], table["workers"])
    labels, names = pd.factorize(frame["arr_naam"])
    coverage = Coverage.build(snap_edges(geometry))
    items = [Delineation(name, 1.0, Regionalisation.from_codes(name, frame[name])) for name in ("prov_naam", "gewest")]
    begin = time.perf_counter()
    drawn = boundary_vagueness(coverage, items, labels, also=other_bandwidths(250.0, 50.0))
    done = evidence(drawn, coverage, labels, FlowEvidence(flows, middles(geometry)))
    assert time.perf_counter() - begin < 5
    arcs = done.arcs
    assert len(arcs) == 102
    assert done.summary["few_count"] == 5
    firm = arcs.loc[arcs["vagueness"].idxmin()]
    assert {names[firm["low"]], names[firm["high"]]} == {"Arrondissement Borgworm", "Arrondissement Tongeren"}
    assert firm["delineations"] == 0.0
    language = (arcs["delineations"] == 0) & arcs["flows"].notna()
    assert arcs["flows"][language].mean() < 0.5 * arcs["flows"][~language].mean()


def test_the_eight_flemish_schemes(real_data):
    frame, geometry = read_geopackage(real_data / "be" / "vl_gemeenten.gpkg", "gemeente_2025")
    inside = frame["referentieregio"].notna().to_numpy()
    frame, coverage = frame[inside], Coverage.build(snap_edges(geometry[inside]))
    items = [Delineation(name, 1.0, Regionalisation.from_codes(name, frame[name])) for name in EIGHT]
    drawn = boundary_vagueness(coverage, items)
    done = evidence(drawn, coverage)
    assert [done.summary[name] for name in ("arc_count", "full_count", "zero_count")] == [754, 83, 133]
    assert (done.arcs["vagueness_low"][drawn.arcs["agreement"] == "everyone"] == 0).all()
    said = [str(item) for item in near_duplicates(drawn, items)]
    assert [item.split(". ")[0] for item in said] == ["These divisions are nearly the same: referentieregio; gezondheidsmakers"]
    assert partial_cover(drawn) == []
