"""Several kinds of flows at once, and the scale at which their regions agree."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.cluster.hierarchy import linkage

from regio_plugin.core.adjacency import Neighbours
from regio_plugin.core.flows import Flows
from regio_plugin.core.functional import scales as scales_module
from regio_plugin.core.functional.scales import (
    Scales,
    agreement_by_scale,
    combined,
    nearly_as_good,
    row_sentence,
    usual_numbers,
    verdict,
)
from regio_plugin.core.functional.tree import Tree
from regio_plugin.core.messages import Cancelled, RegioError, sentence
from regio_plugin.core.null_maps import random_maps

UNITS = [str(k) for k in range(5)]
SIDE = 8


def flows(seed: int, rows: int = 12, label: str = "flows") -> Flows:
    """Random flows between five units, some from or to elsewhere."""
    rng = np.random.default_rng(seed)
    ends = rng.choice([*UNITS, "elsewhere"], size=(2, rows))
    ends[:, 0] = UNITS[seed % 5]
    return Flows.from_table(label, UNITS, ends[0], ends[1], rng.integers(1, 99, rows))


def same(a: Flows, b: Flows) -> None:
    """Both hold the same flows, up to rounding."""
    np.testing.assert_allclose(a.matrix.toarray(), b.matrix.toarray(), rtol=1e-9)
    np.testing.assert_allclose(a.outside_out, b.outside_out, rtol=1e-9)
    np.testing.assert_allclose(a.outside_in, b.outside_in, rtol=1e-9)
    assert a.matched == pytest.approx(b.matched)


@given(st.integers(0, 500))
def test_a_domain_alone_or_twice_is_what_it_was(seed: int) -> None:
    work = flows(seed)
    same(combined({"work": work}), work)
    same(combined({"work": work, "again": work}, {"work": 2, "again": 5}), work)
    same(combined({"work": work, "school": flows(seed + 1)}, {"school": 0}), work)


@given(st.integers(0, 500), st.floats(0.01, 100), st.floats(0.01, 100))
def test_the_unit_of_a_domain_changes_the_size_only(seed: int, factor: float, weight: float) -> None:
    work, school = flows(seed), flows(seed + 1)
    plain = combined({"work": work, "school": school}, {"work": weight})
    scaled = combined({"work": work, "school": school.scaled(factor)}, {"work": weight})
    same(plain.scaled(1 / plain.total), scaled.scaled(1 / scaled.total))


@given(st.integers(0, 500))
def test_the_order_of_the_domains_does_not_matter(seed: int) -> None:
    work, school = flows(seed), flows(seed + 1)
    weight = {"work": 3.0, "school": 1.0}
    same(combined({"work": work, "school": school}, weight), combined({"school": school, "work": work}, weight))


def test_a_small_domain_counts_as_much_as_a_large_one() -> None:
    large = Flows.from_table("work", UNITS, ["0", "1"], ["1", "0"], [900, 100])
    small = Flows.from_table("school", UNITS, ["0", "2"], ["2", "0"], [5, 5])
    result = combined({"work": large, "school": small}).matrix.toarray()
    assert result[0, 1] + result[1, 0] == pytest.approx(result[0, 2] + result[2, 0])
    assert result.sum() == pytest.approx((1000 + 10) / 2)
    assert result[0, 1] == pytest.approx(9 * result[1, 0])


def test_shares_are_named_in_a_note() -> None:
    result = combined({"work": flows(1), "school": flows(2)}, {"work": 3})
    assert any("work 75 %, school 25 %" in str(note) for note in result.notes)


@pytest.mark.parametrize(
    ("weights", "text"),
    [
        ({"shopping": 1}, 'A weight is given for "shopping", but no domain is called so. The domains are: work, school.'),
        ({"work": -1}, 'The weight of "work" is -1; it must be a number of at least 0.'),
        ({"work": float("nan")}, 'The weight of "work" is nan; it must be a number of at least 0.'),
        ({"work": 0, "school": 0}, "All domains have weight 0, so nothing flows."),
    ],
)
def test_wrong_weights_are_refused_in_a_sentence(weights: dict[str, float], text: str) -> None:
    with pytest.raises(RegioError, match="^" + text.replace("(", r"\(")):
        combined({"work": flows(1), "school": flows(2)}, weights)


def field() -> Neighbours:
    """Who borders on whom in a field of squares."""
    place = np.arange(SIDE * SIDE).reshape(SIDE, SIDE)
    a, b = np.r_[place[:, :-1].ravel(), place[:-1].ravel()], np.r_[place[:, 1:].ravel(), place[1:].ravel()]
    return Neighbours.from_pairs(SIDE * SIDE, a, b)


def tree(seed: int, quarters: float = 0.0) -> Tree:
    """Squares of the field joined by their distance, shaken by chance; its quarters lie ``quarters`` apart."""
    rng = np.random.default_rng(seed)
    x, y = np.divmod(np.arange(SIDE * SIDE), SIDE)
    points = np.column_stack([x, y]) + rng.normal(0, 0.45, (SIDE * SIDE, 2))
    points += quarters * (np.column_stack([x, y]) >= SIDE / 2)
    joined = linkage(points, "ward")
    left, right = np.sort(joined[:, :2], axis=1).astype(np.intp).T
    height = np.linspace(0.1, 1, len(joined))
    return Tree(SIDE * SIDE, left, right, height, height[::-1], np.ones(SIDE * SIDE, dtype=bool))


def scales(trees: dict[str, Tree], **options) -> Scales:
    """Agreement with every unit counting 1."""
    return agreement_by_scale(trees, np.ones(SIDE * SIDE), field(), **options)


def test_the_scale_two_domains_share_is_found() -> None:
    result = scales({"work": tree(1, 6.0), "school": tree(2, 6.0)}, numbers=[2, 3, 4, 5, 6, 8])
    assert result.best == 4
    assert result.peaks == [4]
    row = result.row(4)
    assert row["agreement"] == pytest.approx(1)
    assert row["excess"] == pytest.approx(1)
    assert 0.2 < row["chance_low"] <= row["chance"] <= row["chance_high"] < 0.9
    assert "work, school agree most beyond chance where there are 4: 1.0" in str(verdict(result))


def test_domains_that_share_nothing_agree_as_by_chance() -> None:
    excess = np.concatenate(
        [scales({"a": tree(k), "b": tree(k + 50)}, numbers=[4, 9], draws=19).frame["excess"] for k in range(4)]
    )
    assert abs(excess.mean()) < 0.15


def test_the_same_domain_twice_agrees_wholly() -> None:
    result = scales({"a": tree(3), "b": tree(3)}, numbers=[3, 6])
    assert result.frame["agreement"].tolist() == pytest.approx([1, 1])
    assert result.frame["excess"].tolist() == pytest.approx([1, 1])
    assert result.best == 3


def test_figures_do_not_depend_on_other_numbers_or_the_order_of_domains() -> None:
    trees = {"a": tree(1), "b": tree(2), "c": tree(3)}
    every = scales(trees, numbers=[3, 5, 7])
    one = scales({name: trees[name] for name in ("c", "a", "b")}, numbers=[5])
    pd.testing.assert_series_equal(every.row(5), one.row(5), check_names=False)
    assert len(every.pairs) == 9
    mean = every.pairs.groupby("number")["agreement"].mean()
    assert every.frame["agreement"].to_numpy() == pytest.approx(mean.to_numpy())
    other = scales(trees, numbers=[5], seed=2)
    assert other.row(5)["agreement"] == one.row(5)["agreement"]
    assert other.row(5)["chance"] != one.row(5)["chance"]


def test_units_count_by_their_weight() -> None:
    weights = np.ones(SIDE * SIDE)
    weights[: SIDE * SIDE // 2] = 0
    trees = {"a": tree(1), "b": tree(2)}
    half = agreement_by_scale(trees, weights, field(), [5])
    assert half.row(5)["agreement"] != scales(trees, numbers=[5]).row(5)["agreement"]


def test_domains_without_agreement_have_no_best_scale() -> None:
    numbers = ("number", "agreement", "chance", "chance_low", "chance_high", "excess")
    frame = pd.DataFrame([(2, 0.2, 0.3, 0.1, 0.5, -0.14), (3, 0.4, np.nan, np.nan, np.nan, np.nan)], columns=list(numbers))
    result = Scales(frame, pd.DataFrame(), ("work", "school"))
    assert result.best is None
    assert result.shown == 2
    assert nearly_as_good(result) is None
    assert result.peaks == []
    assert str(row_sentence(result.row(2))).endswith("agree 0.2 (0 not, 1 wholly); random maps give 0.3, at most 0.5.")
    assert str(row_sentence(result.row(3))) == "In 3 regions the domains agree 0.4 (0 not, 1 wholly)."
    assert "At no number of regions" in str(verdict(result))


def test_peaks_that_are_hardly_lower_are_named() -> None:
    excess = [0.2, 0.5, 0.3, 0.2, 0.52, 0.3, 0.2, 0.4, 0.3, 0.2]
    numbers = range(2, 2 + len(excess))
    frame = pd.DataFrame({"number": numbers, "agreement": 0.9, "chance": 0.1, "chance_low": 0.0, "chance_high": 0.2})
    result = Scales(frame.assign(excess=excess), pd.DataFrame(), ("work", "school"))
    assert (result.best, result.peaks) == (6, [6, 3, 9])
    assert str(nearly_as_good(result)) == "Nearly as much with 3 regions."
    assert nearly_as_good(Scales(result.frame.iloc[3:], result.pairs, result.domains)) is None


def test_numbers_a_tree_does_not_have_are_left_out_with_a_note() -> None:
    result = scales({"a": tree(1), "b": tree(2)}, numbers=[1, 4, 4, 99])
    assert result.frame["number"].tolist() == [4]
    assert str(result.notes[0]) == "Not every domain can be divided in 1, 99 regions; these numbers are left out."


def test_usual_numbers_grow() -> None:
    numbers = usual_numbers({"a": tree(1), "b": tree(2)})
    assert (numbers[0], numbers[-1]) == (2, 16)
    assert numbers == sorted(set(numbers))


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"numbers": [99]}, "None of the numbers of regions asked is possible in every domain: "),
        ({"draws": 5}, "At least 19 random maps are needed; 5 were asked."),
    ],
)
def test_impossible_questions_are_refused_in_a_sentence(options: dict, text: str) -> None:
    with pytest.raises(RegioError, match=text):
        scales({"a": tree(1), "b": tree(2)}, **options)


def test_one_domain_cannot_be_compared() -> None:
    with pytest.raises(RegioError, match="Domains can be compared only if there are several; here is one."):
        scales({"a": tree(1)})


def test_it_stops_when_cancelled() -> None:
    told = []

    def cancel(share: float) -> None:
        told.append(share)
        if len(told) > 200:
            raise Cancelled

    with pytest.raises(Cancelled):
        scales({"a": tree(1), "b": tree(2)}, progress=cancel)
    assert told == sorted(told)


def test_where_no_random_map_can_be_drawn_chance_is_unknown() -> None:
    apart = Neighbours.from_pairs(SIDE * SIDE, np.empty(0, dtype=int), np.empty(0, dtype=int))
    result = agreement_by_scale({"a": tree(1), "b": tree(2)}, np.ones(SIDE * SIDE), apart, [3, 5])
    assert result.frame["chance"].isna().all()
    assert result.best is None
    assert str(result.notes[0]).startswith("No two regions touch each other, so ")
    assert str(result.notes[1]).startswith("With 3, 5 regions no random maps could be drawn")
    assert len(result.notes) == 2


def test_regions_that_stay_apart_are_counted_and_said() -> None:
    """Two halves of the field that nothing joins: there is no choice before three regions."""
    whole = tree(1, 6.0)
    merges = len(whole.left) - 1
    parts = (whole.left[:merges], whole.right[:merges], whole.height[:merges], whole.value[:merges])
    halved = Tree(whole.unit_count, *parts, whole.members)
    assert usual_numbers({"a": halved, "b": whole})[0] == 3
    result = scales({"a": halved, "b": whole}, numbers=[4])
    assert str(result.notes[0]).startswith("No merge joins all units: 2 regions stay apart, such as islands,")


def test_random_maps_that_cannot_differ_are_said(monkeypatch) -> None:
    def stuck(*given, **more):
        maps = random_maps(*given, **more)
        return replace(maps, notes=[*maps.notes, sentence("Only 1 % of the steps changed anything.")])

    monkeypatch.setattr(scales_module, "random_maps", stuck)
    result = scales({"a": tree(1), "b": tree(2)}, numbers=[4, 6])
    assert [str(note) for note in result.notes] == [
        "With 4, 6 regions the random maps stay close to the real ones, because hardly any others have regions of the same "
        "sizes; chance looks higher there than it is."
    ]
