"""Nested-doll conformity: what must hold for any two regionalisations of any units."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from regio_plugin.core.nesting import NestedDoll, nested_doll
from regio_plugin.core.overlap import from_shared_units
from regio_plugin.core.regions import Regionalisation, Units, clean_codes

UNITS = 15
codes = st.lists(st.sampled_from(["p", "q", "r", "s"]), min_size=UNITS, max_size=UNITS)
partial = st.lists(st.sampled_from(["p", "q", "r", None]), min_size=UNITS, max_size=UNITS)
weights = st.lists(st.integers(1, 50), min_size=UNITS, max_size=UNITS)


def judge(finer, coarser, weight=None, tolerance: float | None = 0.0) -> NestedDoll:
    units = Units("units", clean_codes([f"u{k:02}" for k in range(len(finer))]))
    return nested_doll(
        from_shared_units(
            units,
            Regionalisation.from_codes("finer", finer),
            Regionalisation.from_codes("coarser", coarser),
            None if weight is None else np.array(weight, dtype=float),
        ),
        tolerance,
    )


@given(codes, codes, weights)
def test_names_of_regions_and_order_of_units_change_nothing(finer, coarser, weight):
    plain = judge(finer, coarser, weight)
    order = np.random.default_rng(0).permutation(UNITS)
    new = {"p": "10", "q": "200", "r": "3", "s": "04"}
    other = judge([new[finer[k]] for k in order], [new[coarser[k]] for k in order], [weight[k] for k in order])
    for name in ("conformity", "lambda", "homogeneity", "completeness", "v_measure", "conforming_count", "region_count"):
        assert other.summary[name] == pytest.approx(plain.summary[name]), name
    mine = plain.children.assign(region=plain.children["region"].map(new)).set_index("region")
    theirs = other.children.set_index("region").loc[mine.index]
    for name in ("share", "exit_weight", "exit_count", "parents"):
        np.testing.assert_allclose(mine[name].astype(float), theirs[name].astype(float), err_msg=name)
    assert mine["conforming"].tolist() == theirs["conforming"].tolist()


@given(codes, codes, weights, st.integers(2, 1000))
def test_the_unit_of_the_weight_changes_nothing_but_the_amounts(finer, coarser, weight, factor):
    plain, scaled = judge(finer, coarser, weight), judge(finer, coarser, [factor * w for w in weight])
    pd.testing.assert_frame_equal(
        plain.children.drop(columns=["exit_weight", "sliver_weight"]),
        scaled.children.drop(columns=["exit_weight", "sliver_weight"]),
    )
    np.testing.assert_allclose(plain.children["exit_weight"] * factor, scaled.children["exit_weight"])
    assert scaled.summary["conformity"] == pytest.approx(plain.summary["conformity"])


@given(codes, codes, weights)
def test_merging_parents_never_lowers_and_splitting_children_never_lowers_conformity(finer, coarser, weight):
    before = judge(finer, coarser, weight).summary["conformity"]
    assert judge(finer, ["p" if c == "q" else c for c in coarser], weight).summary["conformity"] >= before - 1e-12
    split = [f"{code}{k % 2}" for k, code in enumerate(finer)]
    assert judge(split, coarser, weight).summary["conformity"] >= before - 1e-12


@given(codes, codes, weights)
def test_conformity_lies_between_the_largest_parent_and_one(finer, coarser, weight):
    result = judge(finer, coarser, weight)
    largest = result.parents["weight"].max() / result.summary["total_weight"]
    assert largest - 1e-12 <= result.summary["conformity"] <= 1 + 1e-12
    assert -1e-12 <= result.summary["lambda"] <= 1 + 1e-12
    share = np.average(result.children["share"], weights=result.children["region"].map(totals(finer, weight)))
    assert share == pytest.approx(result.summary["conformity"])


def totals(codes: list, weight: list) -> dict[str, float]:
    return pd.Series(weight, dtype=float).groupby(pd.Series(codes)).sum().to_dict()


@given(codes, codes, weights)
def test_strict_nesting_is_completeness_one_is_every_region_conforming(finer, coarser, weight):
    result = judge(finer, coarser, weight)
    strict = all(len({c for f, c in zip(finer, coarser) if f == code}) == 1 for code in set(finer))
    assert (result.summary["conforming_count"] == result.summary["region_count"]) == strict
    assert (result.summary["completeness"] >= 1 - 1e-12) == strict
    assert (result.summary["conformity"] >= 1 - 1e-12) == strict
    assert (len(result.breakers) == 0) == strict


@given(st.lists(st.integers(0, 5), min_size=UNITS, max_size=UNITS), weights)
def test_regions_made_of_whole_finer_regions_hold_them_all(finer, weight):
    finer = [f"f{code}" for code in finer]
    coarser = ["even" if int(code[1]) % 2 == 0 else "odd" for code in finer]
    result = judge(finer, coarser, weight)
    assert result.children["conforming"].all()
    assert result.summary["completeness"] == pytest.approx(1)
    assert result.summary["lambda"] == pytest.approx(1)
    assert result.parents["conforming"].sum() == result.summary["region_count"]


@given(codes, codes, weights)
def test_the_exit_set_is_empty_exactly_where_a_region_conforms(finer, coarser, weight):
    children = judge(finer, coarser, weight).children
    for row in children.itertuples():
        assert row.conforming == (row.exit_count == 0) == (row.exit_weight == 0) == (row.exit_units == "")
        assert row.conforming == (row.parents == 1) == pd.isna(row.second_parent)
        assert (row.state == "conforming") == row.conforming


@given(codes, codes, weights)
def test_moving_the_exit_set_makes_every_region_conform_and_nothing_smaller_does(finer, coarser, weight):
    result = judge(finer, coarser, weight)
    moved = list(coarser)
    for row in result.breakers.itertuples():
        moved[int(row.unit[1:])] = row.parent
    assert judge(finer, moved, weight).summary["conforming_count"] == result.summary["region_count"]
    for row in result.children.itertuples():
        inside = pd.Series([w for f, w in zip(finer, weight) if f == row.region], dtype=float)
        parent = pd.Series([c for f, c in zip(finer, coarser) if f == row.region])
        assert row.exit_weight == pytest.approx(inside.sum() - inside.groupby(parent).sum().max())


@given(codes, codes, weights, st.floats(0, 1))
def test_a_region_conforms_if_what_lies_outside_is_within_the_tolerance(finer, coarser, weight, tolerance):
    for row in judge(finer, coarser, weight, tolerance).children.itertuples():
        outside = 1 - row.share
        if abs(outside - tolerance) > 1e-9:
            assert row.conforming == (outside < tolerance)


@given(codes, codes, weights)
def test_shares_of_every_region_add_up_to_one_in_both_directions(finer, coarser, weight):
    pairs = judge(finer, coarser, weight).pairs
    assert pairs.groupby("finer")["share_of_finer"].sum().to_numpy() == pytest.approx(1)
    assert pairs.groupby("coarser")["share_of_coarser"].sum().to_numpy() == pytest.approx(1)
    assert pairs["weight"].sum() == sum(weight)


@given(partial, partial, weights)
def test_nothing_is_dropped_unseen(finer, coarser, weight):
    """Weight is counted in a pair, or uncovered, or its unit is named as without a region."""
    assume(any(f and c for f, c in zip(finer, coarser)))
    result = judge(finer, coarser, weight)
    counted = sum(w for f, c, w in zip(finer, coarser, weight) if f and c)
    uncovered = sum(w for f, c, w in zip(finer, coarser, weight) if f and not c)
    assert result.summary["total_weight"] == counted
    assert result.summary["uncovered_weight"] == uncovered
    lost = sum(1 for f, c in zip(finer, coarser) if not (f and c))
    said = [note.values["count"] for note in result.notes if note.text.startswith("Left out")]
    assert sum(said) == lost
    judged = {f for f, c in zip(finer, coarser) if f and c}
    assert result.summary["region_count"] == len(judged)
    assert result.summary["unjudged_count"] == len({f for f in finer if f} - judged)


def test_one_region_in_another():
    result = judge(["a"] * 3, ["x"] * 3)
    assert result.summary["conformity"] == result.summary["completeness"] == result.summary["homogeneity"] == 1
    assert (result.summary["lambda"], result.summary["lambda_trivial"]) == (1, True)
    assert any("one region only" in str(note) for note in result.notes)


@pytest.mark.parametrize("weight", ["count", "area", "pop"])
def test_every_figure_of_the_nesting_reference(reference, weight):
    folder = reference / "nesting_units_regions"
    labels = pd.read_csv(folder / "labels.csv")
    want = json.loads((folder / "expected.json").read_text())[weight]
    amount = None if weight == "count" else labels[weight].to_numpy()
    for x, y, name in (
        ("id", "region_strict", "units_in_strict"),
        ("region_strict", "region_perturbed", "strict_vs_perturbed"),
    ):
        result = judge(labels[x], labels[y], amount)
        found = {
            "homogeneity": result.summary["homogeneity"],
            "completeness": result.summary["completeness"],
            "v1": result.summary["v_measure"],
            "K_xy": result.summary["conformity"],
            "lambda_xy": result.summary["lambda"],
            "K_yx": result.indices.conformity_yx,
            "lambda_yx": result.indices.lambda_yx,
            "mapcurves_auc_x": result.indices.mapcurves_area()[0],
            "mapcurves_auc_y": result.indices.mapcurves_area()[1],
            "jaccard_x": result.indices.jaccard()[0],
            "jaccard_y": result.indices.jaccard()[1],
            "ARI_w": result.indices.adjusted_rand,
            "VI": result.indices.variation_of_information,
            "v025": result.indices.v_beta(0.25),
            "v4": result.indices.v_beta(4.0),
        }
        for key, value in found.items():
            assert value == pytest.approx(want[name][key], abs=1e-9), (name, key)
        if name == "units_in_strict":
            for key in ("completeness", "K_xy", "lambda_xy", "mapcurves_auc_y"):
                assert found[key] == pytest.approx(1, abs=1e-12), key
