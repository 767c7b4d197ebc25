"""Labour market areas: the partitions of the R package, a direct implementation, numbering, the reserve, bad input, speed."""

from __future__ import annotations

import time

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_plugin.core.agreement import agreement
from regio_plugin.core.flows import Flows
from regio_plugin.core.functional import proto_areas
from regio_plugin.core.functional.labour_market_areas import (
    R_3_4,
    RULES,
    AreaParameters,
    LabourMarketAreas,
    area_validity,
    labour_market_areas,
    reserve_ambiguity,
)
from regio_plugin.core.functional.links import Links
from regio_plugin.core.functional.partition import modularity, renumbered
from regio_plugin.core.functional.presets import AREAS, PRESETS, RINGS
from regio_plugin.core.messages import Cancelled, RegioError

from .plain_areas import PlainAreas
from .small_flows import of_matrix

USUAL = AreaParameters(1000, 0.6667, 10_000, 0.75)
BRINDISI = [(1000, 0.6667, 10_000, 0.75), (500, 0.6, 5000, 0.7), (3500, 0.6667, 25_000, 0.75), (1000, 0.5, 20_000, 0.9)]


def read(path, fields) -> tuple[np.ndarray, Flows]:
    if path.suffix == ".parquet":
        pytest.importorskip("pyarrow", reason="these flows are a Parquet file")
    table = pd.read_parquet(path) if path.suffix == ".parquet" else pd.read_csv(path)
    start, end = (table[field].astype(int) for field in fields[:2])
    codes = np.unique(np.r_[start, end])
    return codes, Flows.from_table("commuting", codes, start, end, table[fields[2]])


def of_reference(folder) -> tuple[np.ndarray, Flows]:
    return read(folder / "od.csv", ("community_live", "community_work", "amount"))


@pytest.fixture(scope="module")
def belgium(real_data) -> tuple[np.ndarray, Flows]:
    return read(real_data / "be" / "be_commuting_2011_gemeente.parquet", ("origin", "destination", "workers"))


def numbered_anew(flows: Flows, place: np.ndarray) -> Flows:
    """The same flows, unit u being number ``place[u]``."""
    nothing = np.zeros(flows.unit_count)
    return Flows("again", flows.unit_count, place[flows.origin], place[flows.destination], flows.amount, nothing, nothing)


def expected(path, codes) -> np.ndarray:
    return pd.read_csv(path).set_index("community")["cluster"].reindex(codes).to_numpy()


def assert_same_partition(labels: np.ndarray, other: np.ndarray) -> None:
    np.testing.assert_array_equal(renumbered(labels), renumbered(np.asarray(other)))


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("values", BRINDISI)
def test_brindisi_equals_the_r_package_in_every_figure(reference, values, rule):
    folder = reference / "lma_brindisi"
    name = f"brindisi_{'_'.join(f'{value:g}' for value in values)}"
    codes, flows = of_reference(folder)
    found = labour_market_areas(flows, AreaParameters(*values), rule)
    clusters = expected(folder / f"{name}.clusters.csv", codes)
    assert_same_partition(found.labels, clusters)
    assert_same_partition(found.before_reserve, expected(folder / f"{name}.before_reserve.csv", codes))

    summary = pd.read_csv(folder / "expected_summary.csv").set_index("tag").loc[name]
    assert (found.count, len(found.reserve), found.moves.sum()) == tuple(summary[["areas", "reserve_events", "moves"]])
    assert modularity(flows, found.labels) == pytest.approx(summary["Q_modularity"], abs=1e-10)

    cluster = pd.Series(clusters).groupby(found.labels).first()
    margins = pd.read_csv(folder / f"{name}.marginals.csv").set_index("cluster").loc[cluster]
    for field, total in (("amount_live", flows.out_total), ("amount_work", flows.in_total)):
        np.testing.assert_array_equal(np.bincount(found.labels, weights=total), margins[field])
    between = pd.read_csv(folder / f"{name}.flows.csv").pivot_table(
        index="cluster_live", columns="cluster_work", values="amount", aggfunc="sum"
    )
    np.testing.assert_array_equal(
        flows.between(found.labels, found.count).toarray(), between.loc[cluster, cluster].fillna(0).to_numpy()
    )
    assert (found.validity >= 1).all()


def test_brindisi_of_the_data_folder(real_data):
    codes, flows = read(real_data / "it" / "it_brindisi_commuting_2001.csv", ("origin", "destination", "workers"))
    assert_same_partition(
        labour_market_areas(flows, USUAL, R_3_4).labels, expected(real_data / "reference" / "lma_it_brindisi.csv", codes)
    )


def test_synthetic_with_a_reserve_equals_the_r_package(reference):
    codes, flows = of_reference(reference / "lma_synthetic_100")
    found = labour_market_areas(flows, USUAL, R_3_4)
    assert_same_partition(found.labels, expected(reference / "lma_synthetic_100" / "expected_clusters.csv", codes))
    assert (found.count, len(found.reserve), found.moves.sum()) == (18, 15, 83)


def test_belgium_equals_the_r_package(belgium, real_data):
    codes, flows = belgium
    table = pd.read_csv(real_data / "reference" / "lma_be_581.csv").set_index("community").loc[codes]
    found = labour_market_areas(flows, USUAL, R_3_4)
    assert_same_partition(found.labels, table["cluster"])
    assert (found.count, len(found.reserve), found.moves.sum()) == (12, 330, 731)
    np.testing.assert_array_equal(flows.out_total, table["residents"])


def test_clean_and_r_differ_in_belgium_by_the_reserve_alone(belgium):
    _, flows = belgium
    clean, r = (labour_market_areas(flows, USUAL, rule) for rule in RULES)
    assert_same_partition(clean.before_reserve, r.before_reserve)
    assert agreement(clean.labels, r.labels, np.ones(581)).v_measure == pytest.approx(0.754, abs=5e-4)
    table = np.bincount(clean.labels * r.count + r.labels, minlength=144).reshape(12, 12)
    assert 1 - table.max(axis=1).sum() / 581 == pytest.approx(0.23, abs=0.01)


def test_clean_does_not_depend_on_how_units_are_numbered(belgium):
    _, flows = belgium
    base = labour_market_areas(flows, USUAL)
    for place in (np.arange(581)[::-1], *map(np.random.default_rng(0).permutation, [581] * 59)):
        again = labour_market_areas(numbered_anew(flows, place), USUAL)
        assert_same_partition(again.labels[place], base.labels)
        assert_same_partition(again.before_reserve[place], base.before_reserve)


def test_r_depends_on_how_units_are_numbered_but_not_before_the_reserve(belgium):
    _, flows = belgium
    base = labour_market_areas(flows, USUAL, R_3_4)
    other = labour_market_areas(numbered_anew(flows, place := np.random.default_rng(0).permutation(581)), USUAL, R_3_4)
    assert_same_partition(other.before_reserve[place], base.before_reserve)
    assert 0.6 < agreement(other.labels[place], base.labels, np.ones(581)).v_measure < 0.95


def test_fractions_add_up_the_same_in_every_order(real_data):
    pytest.importorskip("pyarrow", reason="these flows are a Parquet file")
    table = pd.read_parquet(real_data / "nl" / "nl_commuting_by_mode.parquet")
    codes = np.unique(np.r_[table["origin"].astype(str), table["destination"].astype(str)])
    rng = np.random.default_rng(1)
    found = []
    for _ in range(3):
        order, rows = rng.permutation(len(codes)), table.sample(frac=1, random_state=int(rng.integers(100)))
        flows = Flows.from_table("pendel", codes[order], rows["origin"], rows["destination"], rows["workers"])
        labels = np.empty(len(codes), dtype=np.intp)
        labels[order] = labour_market_areas(flows, USUAL).labels
        found.append(renumbered(labels))
    assert found[0].max() > 10
    np.testing.assert_array_equal(found[0], found[1])
    np.testing.assert_array_equal(found[0], found[2])


@st.composite
def cases(draw) -> tuple[np.ndarray, AreaParameters]:
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    count, share, highest = (draw(st.sampled_from(values)) for values in ([2, 5, 9, 14], [0.1, 0.2, 0.4, 0.8], [2, 50, 1000]))
    matrix = rng.integers(1, highest + 1, (count, count)) * (rng.random((count, count)) < share)
    matrix[np.diag_indices(count)] = rng.integers(0, 3 * highest, count) * (rng.random(count) < 0.9)
    matrix[0, 1] += 1
    size = rng.uniform(0.1, 2) * matrix.sum() / count
    least = rng.uniform(0.2, 0.9)
    return matrix, AreaParameters(size, least, size * rng.uniform(1.05, 8), rng.uniform(least, 1))


@pytest.mark.parametrize("rule", RULES)
@given(case=cases())
def test_the_direct_implementation_finds_the_same_step_by_step(case, rule):
    matrix, parameters = case
    plain = PlainAreas(matrix, parameters, rule == R_3_4)
    if max(plain.label) < 0:
        with pytest.raises(RegioError, match="nothing to make regions of"):
            labour_market_areas(of_matrix(matrix), parameters, rule)
        return
    plain.run()
    if max(plain.label) < 0:
        with pytest.raises(RegioError, match="as large and self-contained as asked"):
            labour_market_areas(of_matrix(matrix), parameters, rule)
        return
    found = labour_market_areas(of_matrix(matrix), parameters, rule)
    assert_same_partition(found.labels, plain.label)
    assert_same_partition(found.before_reserve, plain.before_reserve)
    assert found.moves.tolist() == plain.moves
    assert [tuple(row) for row in found.reserve[["event", "iteration", "unit", "validity"]].to_numpy()] == plain.events
    _check(found)


def _check(found: LabourMarketAreas) -> None:
    """What holds for any areas."""
    assert set(found.unplaced) == set(np.flatnonzero(found.labels < 0))
    assert len(found.validity) == found.count == found.labels.max() + 1
    np.testing.assert_array_equal(found.labels[found.nuclei], np.arange(found.count))
    stayed = found.before_reserve >= 0
    np.testing.assert_array_equal(found.before_reserve[stayed], found.labels[stayed])


@given(case=cases(), power=st.integers(-6, 6))
def test_the_unit_of_flows_does_not_matter(case, power):
    matrix, parameters = case
    larger = AreaParameters(
        parameters.minimum_size * 2.0**power,
        parameters.minimum_self_containment,
        parameters.target_size * 2.0**power,
        parameters.target_self_containment,
    )
    try:
        base = labour_market_areas(of_matrix(matrix), parameters)
    except RegioError:
        return
    scaled = labour_market_areas(of_matrix(matrix * 2.0**power), larger)
    np.testing.assert_array_equal(base.labels, scaled.labels)


def test_one_area_and_many_areas_are_judged_alike():
    rng = np.random.default_rng(3)
    out, arriving = rng.integers(1, 20_000, (2, 500)).astype(float)
    inside = np.floor(np.minimum(out, arriving) * rng.random(500))
    inside[:20] = out[:20] = arriving[:20]
    for parameters in (USUAL, AreaParameters(5000, 0.7, 5000, 0.7), AreaParameters(5000, 0.5, 5000, 0.9)):
        one_by_one = [parameters.validity_of(*row) for row in zip(inside.tolist(), out.tolist(), arriving.tolist())]
        np.testing.assert_array_equal(parameters.validity(inside, out, arriving), one_by_one)


@pytest.mark.parametrize(
    ("inside", "size", "value"),
    [
        (6667, 10_000, 1.0),  # large: the minimum is enough
        (750, 1000, 1.0),  # smallest: the target is needed
        (7500, 10_000, 0.75 / 0.6667),  # the most a large area can reach
        (10_000, 10_000, 1.0),  # nobody leaves: good enough whatever the size
        (10, 10, 1.0),
    ],
)
def test_validity_at_the_corners(inside, size, value):
    assert USUAL.validity_of(inside, size, size) == pytest.approx(value, rel=1e-12)


def test_with_equal_sizes_size_is_a_step():
    step = AreaParameters(5000, 0.6, 5000, 0.8)
    assert step.validity_of(4000, 5000, 5000) >= 1
    assert step.validity_of(3999.9, 4999, 4999) < 0


def test_units_that_take_no_part_are_named_with_the_reason():
    matrix = np.array(
        [
            [90, 9, 0, 0, 0, 0],
            [9, 80, 0, 5, 0, 0],
            [0, 0, 50, 0, 0, 0],  # only self flows
            [0, 0, 0, 0, 0, 0],  # nothing leaves
            [0, 0, 0, 3, 7, 0],  # links only to a unit that takes no part: only self flows are left
            [1, 0, 0, 0, 0, 0],  # nothing arrives
        ]
    )
    parameters = AreaParameters(50, 0.5, 100, 0.7)
    found = labour_market_areas(of_matrix(matrix), parameters)
    texts = {unit: str(reason) for unit, reason in found.unplaced.items()}
    assert set(texts) == {2, 3, 4, 5}
    assert "with itself only" in texts[2]
    assert "Nothing goes from" in texts[3]
    assert texts[4] == texts[2]
    assert "Nothing comes to" in texts[5]
    assert found.validity[1] == parameters.validity_of(80, 89, 89)  # what goes to unit 3 does not count
    every = area_validity(of_matrix(matrix), found.labels, {}, parameters)
    assert every[1] == parameters.validity_of(80, 94, 89)


def test_units_that_only_the_reserve_is_linked_with_are_not_placed():
    matrix = [[4, 1, 0, 0, 0], [0, 1, 0, 0, 0], [0, 1, 7, 0, 0], [0, 0, 0, 8, 0], [0, 0, 0, 1, 2]]
    found = labour_market_areas(of_matrix(matrix), AreaParameters(10, 0.6, 20, 0.8))
    assert found.labels.tolist() == [-1, -1, -1, 0, 0]
    assert found.reserve[["event", "unit"]].to_numpy().tolist() == [["D", 0], ["D", 2], ["B", 1]]
    assert {str(found.unplaced[unit]) for unit in (0, 1, 2)} == {"No flow links this unit to a region."}


def test_every_unit_set_aside_has_a_reason(belgium):
    _, flows = belgium
    reserve = labour_market_areas(flows, USUAL).reserve
    assert list(reserve.columns) == ["event", "iteration", "unit", "area", "validity", "reason"]
    assert set(reserve["event"]) == {"A", "C"}
    assert reserve["validity"].lt(1).all()
    assert reserve["iteration"].is_monotonic_increasing
    assert "less valid" in str(reserve["reason"].iloc[0])


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ((20_000, 0.6, 10_000, 0.7), r"minimum size \(20000\) is above the target size \(10000\)"),
        ((1000, 0.8, 10_000, 0.7), r"minimum self-containment \(0.8\) is above the target \(0.7\)"),
        ((1000, 0.6, 10_000, 75), "at most 1, but 0.6 and 75 are given. Write 0.75 for 75 %"),
        ((0, 0.6, 10_000, 0.7), "numbers above 0"),
        ((1000, -0.6, 10_000, 0.7), "numbers above 0"),
        ((1000, 0.6, float("nan"), 0.7), "numbers above 0"),
    ],
)
def test_parameters_that_contradict_each_other_are_refused(values, message):
    with pytest.raises(RegioError, match=message):
        AreaParameters(*values)


def test_flows_without_any_link_are_refused():
    with pytest.raises(RegioError, match='No unit of "flows" has flows from and to other units'):
        labour_market_areas(of_matrix(np.diag([1, 2, 3])))


def test_sizes_that_no_area_reaches_are_refused():
    with pytest.raises(RegioError, match='No area in "flows" becomes as large .* Give a smaller minimum or target size'):
        labour_market_areas(of_matrix([[5, 4, 1], [1, 1, 0], [1, 4, 0]]), AreaParameters(1000, 0.9, 1e6, 1))


def test_areas_that_do_not_settle_come_to_an_end_and_say_so(belgium, monkeypatch):
    monkeypatch.setattr(proto_areas, "_MOST_STEPS_PER_UNIT", 1)
    found = labour_market_areas(belgium[1], USUAL)
    assert "did not settle within" in " ".join(map(str, found.notes))
    assert found.count >= 1
    assert not found.unplaced
    _check(found)


def test_an_unknown_rule_is_refused():
    with pytest.raises(RegioError, match='"R-4" is unknown. Choose one of clean, R-3.4'):
        labour_market_areas(of_matrix([[1, 1], [1, 1]]), rule="R-4")


def test_a_quarter_of_belgium_depends_on_the_order_of_the_reserve(belgium):
    _, flows = belgium
    share = reserve_ambiguity(flows, USUAL, 40, seed=1)
    assert 0.23 < (share < 0.95).mean() < 0.32
    assert share.max() == 1
    assert share[labour_market_areas(flows, USUAL).before_reserve >= 0].min() == 1


def test_the_same_seed_gives_the_same_ambiguity(reference):
    _, flows = of_reference(reference / "lma_synthetic_100")
    share = reserve_ambiguity(flows, USUAL, 30, seed=5)
    np.testing.assert_array_equal(share, reserve_ambiguity(flows, USUAL, 30, seed=5))
    assert ((share > 0) & (share <= 1)).all()


@pytest.mark.parametrize("rule", RULES)
def test_progress_moves_and_cancels(belgium, rule):
    _, flows = belgium
    seen: list[float] = []
    labour_market_areas(flows, USUAL, rule, seen.append)
    assert len(seen) > 20
    assert seen == sorted(seen)
    assert seen[-1] == 1

    def stop(share: float) -> None:
        if share > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        labour_market_areas(flows, USUAL, rule, stop)


@pytest.mark.parametrize("rule", RULES)
def test_belgium_is_quick(belgium, rule):
    _, flows = belgium
    times = []
    for _ in range(3):
        begin = time.perf_counter()
        labour_market_areas(flows, USUAL, rule)
        times.append(time.perf_counter() - begin)
    assert min(times) < 1.5  # 0.6 is the floor of the bench, on a machine that does nothing else


def test_sums_are_exact_and_whole_numbers_stay():
    rng = np.random.default_rng(0)
    matrix = rng.random((30, 30)) * 100
    links = Links.of(of_matrix(matrix))
    parts = [links.weight[rng.permutation(len(links.weight))].cumsum()[-1] for _ in range(20)]
    assert len(set(parts)) == 1
    np.testing.assert_allclose(links.out, matrix.sum(axis=1), rtol=1e-12)
    whole = Links.of(of_matrix(np.floor(matrix)))
    assert not np.any(whole.weight.real % 1)
    assert whole.weight.real.sum() == whole.weight.imag.sum()


def test_presets_are_valid_and_say_where_they_come_from():
    assert list(PRESETS)[:2] == ["istat", "ttwa"]
    for preset in PRESETS.values():
        assert str(preset.title)
        assert str(preset.source)
        assert 1950 < int(preset.date) < 2030
        if preset.method == AREAS:
            AreaParameters(*preset.values.values())
        else:
            assert preset.method == RINGS
            assert 0 < preset.values["THRESHOLD"] < 1
    assert AreaParameters(*PRESETS["istat"].values.values()) == AreaParameters() == USUAL
    assert tuple(PRESETS["ttwa"].values.values()) == (3500, 0.6667, 25_000, 0.75)
