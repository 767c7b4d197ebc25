"""How far functional regions hang on chance."""

from __future__ import annotations

import time
from collections import Counter

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_plugin.core.adjacency import Neighbours
from regio_plugin.core.coverage import Coverage, snap_edges
from regio_plugin.core.flows import Flows
from regio_plugin.core.functional.labour_market_areas import labour_market_areas
from regio_plugin.core.functional.stability import Stability, bootstrap, counterparts, heading, stability, verdict
from regio_plugin.core.messages import Cancelled, RegioError

from .readers import read_geopackage

CODES = [str(k) for k in range(8)]
ROW = Neighbours.from_pairs(8, np.arange(7), np.arange(1, 8))
HALVES = np.repeat([0, 1], 4)


def flows(scale: float = 1.0, label: str = "work") -> Flows:
    """Two groups of four units; unit 4 goes to both, hardly anyone else does. Some leave for or arrive from elsewhere."""
    rng = np.random.default_rng(5)
    amount = {(a, b): rng.integers(40, 90) if a // 4 == b // 4 else 3 for a in range(8) for b in range(8)}
    amount |= {(4, 0): 45, (4, 7): 50}
    rows = [(a, b, much) for (a, b), much in amount.items()]
    rows += [("elsewhere", 0, 25), (7, "elsewhere", 16)]
    origin, destination, amounts = zip(*rows)
    return Flows.from_table(label, CODES, origin, destination, np.array(amounts) * scale)


def fixed(labels):
    """A method that always gives the same."""
    return lambda flows, seed, progress: np.asarray(labels)


def strongest(flows: Flows, seed: int, progress) -> np.ndarray:
    """Every unit with the hub (0 or 7) it sends most to."""
    matrix = flows.matrix.toarray()
    return np.where(np.arange(8) == 0, 0, np.where(np.arange(8) == 7, 1, (matrix[:, 7] > matrix[:, 0]).astype(int)))


def drawn_at_random(flows: Flows, seed: int, progress) -> np.ndarray:
    """Any division, the same for the same seed."""
    return np.random.default_rng(seed).integers(-1, 3, 8)


def test_runs_that_find_nothing_are_counted_unless_a_method_never_finds_any() -> None:
    calls = []

    def at_times(flows: Flows, seed: int, progress) -> np.ndarray:
        calls.append(seed)
        if len(calls) % 4 == 0:
            raise RegioError("No core found.")
        return HALVES

    found = stability(flows(), at_times, HALVES, ROW, replicates=8)
    assert found.region_counts.tolist() == [2, 2, 2, 0] * 2
    assert found.changed.tolist() == [0, 0, 0, 8] * 2
    assert found.unit.tolist() == [0.75] * 8
    assert np.array_equal(found.apart, HALVES[found.low] != HALVES[found.high])  # of the runs that place both
    assert [str(note) for note in found.notes] == [
        "In 2 of 8 runs the method finds no regions, so that no unit lies in its own.",
        "No core found.",
    ]

    def never(flows: Flows, seed: int, progress) -> np.ndarray:
        raise RegioError("The threshold is wrong.")

    with pytest.raises(RegioError, match="threshold is wrong"):
        stability(flows(), fixed(HALVES), HALVES, ROW, replicates=4, grid=[never])


def test_bootstrap_keeps_what_is_expected() -> None:
    rng = np.random.default_rng(1)
    given_flows = flows()
    draws = [bootstrap(given_flows, rng) for _ in range(400)]
    mean = np.mean([item.matrix.toarray() for item in draws], axis=0)
    amounts = given_flows.matrix.toarray()
    assert np.abs(mean - amounts).max() < 5 * np.sqrt(amounts.max() / 400)
    assert np.mean([item.outside_in[0] for item in draws]) == pytest.approx(25, abs=1.5)
    assert np.mean([item.outside_out[7] for item in draws]) == pytest.approx(16, abs=1.5)
    assert np.var([item.outside_in[0] for item in draws]) == pytest.approx(25, rel=0.35)
    assert all((item.amount > 0).all() and item.outside_in[1:].sum() == 0 for item in draws)


def test_flows_that_are_no_counts_are_refused() -> None:
    with pytest.raises(RegioError, match='All amounts of "work" add up to 20.0, too little to draw them anew'):
        bootstrap(flows().scaled(20 / flows().total), np.random.default_rng(1))


def test_a_method_that_never_changes_is_firm() -> None:
    result = stability(flows(), fixed(HALVES), HALVES, ROW, 7)
    assert result.together.tolist() == [1, 1, 1, 0, 1, 1, 1]
    assert result.apart[result.border].tolist() == [1]
    assert result.firm.sum() == 1
    assert result.unit.tolist() == [1] * 8
    assert result.changed.tolist() == [0] * 7
    assert result.region_counts.tolist() == [2] * 7
    assert (result.modal == HALVES).all()
    assert not result.changing.any()
    assert set(result.border_classes()) == {"always", "never"}
    assert str(verdict(result)).startswith("In 7 runs 0 of 8 units change region")
    assert str(heading(result)) == "0 of 8 units change region; 1 of 1 borders between neighbours are firm"


def test_parameters_take_turns() -> None:
    moved = np.array([0, 0, 0, 1, 1, 1, 1, 1])
    result = stability(flows(), fixed(HALVES), HALVES, ROW, 10, grid=[fixed(moved)])
    assert result.variant.tolist() == [0, 1] * 5
    assert result.changed.tolist() == [0, 1] * 5
    assert result.together.tolist() == [1, 1, 0.5, 0.5, 1, 1, 1]
    assert result.unit.tolist() == [1, 1, 1, 0.5, 1, 1, 1, 1]
    assert result.unit_classes()[3] == "wavering"
    assert result.instability.tolist() == [0, 0, 1, 1, 0, 0, 0]
    assert result.unit_instability.tolist() == [0, 0, 0.5, 1, 0.5, 0, 0, 0]
    assert np.flatnonzero(result.changing).tolist() == [3]
    assert result.other.tolist() == [-1, -1, -1, 1, -1, -1, -1, -1]


def test_where_two_regions_merge_the_smaller_is_gone() -> None:
    weight = np.ones(8)
    base = np.array([0, 0, 0, 0, 0, 1, 1, 1])
    assert counterparts(base, np.zeros(8, dtype=int), weight).tolist() == [0] * 8
    assert counterparts(np.zeros(8, dtype=int), base, weight).tolist() == [0] * 5 + [-2] * 3


def test_numbers_of_regions_do_not_matter() -> None:
    labels = np.array([0, 0, 1, 1, 1, 2, 2, -1])
    other = np.array([5, 5, 0, 0, 0, 3, 3, -1])
    weight = np.arange(1.0, 9.0)
    assert counterparts(labels, other, weight).tolist() == labels.tolist()


def test_units_without_region() -> None:
    base = np.array([0, 0, 0, 0, 1, 1, 1, -1])
    run = np.array([-1, 0, 0, 0, 1, 1, 1, 1])
    result = stability(flows(), fixed(run), base, ROW, 4)
    assert np.isnan(result.unit[7])
    assert result.unit_classes()[7] is None
    assert result.unit[0] == 0
    assert result.changed.tolist() == [1] * 4
    assert np.isnan(result.together[0])
    assert np.isnan(result.unit_instability[0])
    assert result.unit_instability[1] == 0
    assert result.border_classes()[0] is None
    assert (result.modal[0], result.modal_share[0]) == (-1, 0)
    assert result.other[7] == 1


def test_a_run_does_not_depend_on_the_others() -> None:
    few, many = (stability(flows(), drawn_at_random, HALVES, ROW, runs, seed=3) for runs in (5, 12))
    assert few.changed.tolist() == many.changed[:5].tolist()
    assert few.region_counts.tolist() == many.region_counts[:5].tolist()


def test_the_same_seed_gives_the_same_numbers() -> None:
    first, again, other = (stability(flows(0.2), strongest, HALVES, ROW, 60, seed=seed) for seed in (4, 4, 5))
    for name in ("together", "unit", "modal", "modal_share", "other", "changed"):
        np.testing.assert_array_equal(getattr(first, name), getattr(again, name))
    assert (first.changed != other.changed).any()
    assert ((first.unit > 0) & (first.unit < 1)).any()


def test_more_people_make_firmer_borders() -> None:
    weak, strong = (stability(flows(scale), strongest, HALVES, ROW, 60) for scale in (0.1, 100.0))
    assert weak.changing.sum() > strong.changing.sum() == 0


def test_flows_may_be_drawn_in_another_way() -> None:
    seen = []

    def method(given_flows: Flows, seed: int, progress) -> np.ndarray:
        seen.append(given_flows)
        return HALVES

    same = flows()
    stability(same, method, HALVES, ROW, 3, draw=lambda rng: same)
    assert all(item is same for item in seen)


@given(st.integers(0, 10_000), st.integers(1, 90))
def test_shares_against_plain_counting(seed: int, runs: int) -> None:
    rng = np.random.default_rng(seed)
    base = rng.integers(-1, 3, 8)
    base[0] = 0
    drawn = [rng.integers(-1, 4, 8) for _ in range(runs)]
    turn = iter(drawn)
    same = flows()
    result = stability(same, lambda *_: next(turn), base, ROW, runs, draw=lambda rng: same)
    weight = same.out_total + same.in_total
    matched = np.array([counterparts(base, labels, weight) for labels in drawn])
    for unit in range(8):
        times = Counter(matched[:, unit][matched[:, unit] >= 0].tolist())
        best = min(times, key=lambda region: (-times[region], region), default=-1)
        assert (result.modal[unit], result.modal_share[unit]) == (best, times[best] / runs)
        if base[unit] >= 0:
            assert result.unit[unit] == times[base[unit]] / runs
        del times[base[unit]]
        assert result.other[unit] == min(times, key=lambda region: (-times[region], region), default=-1)
    for pair, (a, b) in enumerate(zip(result.low, result.high)):
        both = [(labels[a], labels[b]) for labels in drawn if labels[a] >= 0 and labels[b] >= 0]
        share = np.mean([x == y for x, y in both]) if both else np.nan
        np.testing.assert_allclose(result.together[pair], share, atol=1e-12)


def test_amounts_that_are_no_whole_numbers_are_noted() -> None:
    result = stability(flows(1.37), fixed(HALVES), HALVES, ROW, 1)
    assert [str(note)[:45] for note in result.notes] == ['Most amounts of "work" are no whole numbers. ']
    assert not stability(flows(), fixed(HALVES), HALVES, ROW, 1).notes


def test_it_stops_when_cancelled_also_within_a_run() -> None:
    def long(given_flows: Flows, seed: int, progress) -> np.ndarray:
        for k in range(1000):
            progress(k / 1000)
        return HALVES

    told = []

    def cancel(share: float) -> None:
        told.append(share)
        if len(told) > 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        stability(flows(), long, HALVES, ROW, 10, progress=cancel)
    assert told == sorted(told)
    assert told[-1] < 0.1


@pytest.mark.parametrize(
    ("runs", "base", "text"),
    [
        (0, HALVES, "At least one run is needed; 0 were asked."),
        (5, np.full(8, -1), "No unit has a region, so there is nothing to judge."),
    ],
)
def test_bad_input_is_refused_in_a_sentence(runs: int, base: np.ndarray, text: str) -> None:
    with pytest.raises(RegioError, match=text):
        stability(flows(), fixed(HALVES), base, ROW, runs)


def test_bookkeeping_of_many_units_is_quick() -> None:
    count, runs = 30_000, 20
    rng = np.random.default_rng(1)
    base = rng.integers(0, 900, count)
    pairs = Neighbours.from_pairs(count, np.arange(count - 1), np.arange(1, count))
    ends = np.arange(count)
    empty = np.zeros(count)
    some = Flows("some", count, ends, np.roll(ends, 1), np.full(count, 50.0), empty, empty)
    begin = time.perf_counter()
    result = stability(some, lambda *_: np.roll(base, 1), base, pairs, runs, draw=lambda rng: some)
    assert isinstance(result, Stability)
    assert (time.perf_counter() - begin) / runs < 0.15


def test_belgian_areas_change_at_the_edges_and_fast_enough_for_200_runs(real_data) -> None:
    """Twelve areas; with flows drawn anew a tenth of the municipalities lie in another area, the cores never do."""
    pytest.importorskip("pyarrow", reason="the Belgian flows are a Parquet file")
    frame, geometry = read_geopackage(real_data / "be" / "be_gemeenten_581_2019.gpkg")
    order = np.argsort(frame["nis"].astype(int).to_numpy())
    names = frame["naam_nl"].to_numpy()[order]
    table = pd.read_parquet(real_data / "be" / "be_commuting_2011_gemeente.parquet")
    work = Flows.from_table("pendel", frame["nis"].to_numpy()[order], table["origin"], table["destination"], table["workers"])
    around = Neighbours.of_coverage(Coverage.build(snap_edges(geometry[order])))
    areas = labour_market_areas(work).regions
    runs = 12
    begin = time.perf_counter()
    result = stability(
        work, lambda flows, _, tell: labour_market_areas(flows, progress=tell).regions.labels, areas.labels, around, runs
    )
    assert (time.perf_counter() - begin) / runs * 200 < 240
    assert areas.count == 12
    assert 10 <= result.region_counts.min() <= result.region_counts.max() <= 16
    assert 0.02 < result.changed.mean() / 581 < 0.35
    firm = set(names[result.unit == 1])
    assert {"Luik", "Charleroi", "Eupen", "Kortrijk"} <= firm
    assert result.apart[result.border].mean() > 0.6 > 0.1 > result.apart[~result.border].mean()
