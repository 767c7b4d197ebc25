"""Communities in flows: quality, what seeds and resolutions do, and what is said where igraph lacks."""

from __future__ import annotations

import importlib.util
import random
import sys
import time

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse.csgraph import connected_components

from regio_plugin.core.flows import Flows
from regio_plugin.core.functional import communities as module
from regio_plugin.core.functional import igraph_package
from regio_plugin.core.functional.communities import communities, resolution_sweep, steadiest
from regio_plugin.core.functional.igraph_package import MISSING_IGRAPH, have_igraph
from regio_plugin.core.functional.partition import NO_LINK, ONLY_SELF, modularity
from regio_plugin.core.messages import Cancelled, RegioError

from .small_flows import of_matrix

needs_igraph = pytest.mark.skipif(not have_igraph(), reason="igraph is an extra")


def without_self(flows: Flows) -> Flows:
    other = flows.origin != flows.destination
    return Flows.from_table(
        "x", range(flows.unit_count), flows.origin[other], flows.destination[other], flows.amount[other]
    )


@pytest.fixture(scope="module")
def belgium(real_data) -> Flows:
    table = pd.read_parquet(real_data / "be" / "be_commuting_2011_gemeente.parquet")
    codes = sorted(set(table.origin) | set(table.destination))
    return Flows.from_table("pendel", codes, table.origin, table.destination, table.workers)


@needs_igraph
def test_belgium_with_self_flows_is_as_good_as_leidenalg(belgium):
    found = communities(belgium)
    assert len(found.labels) == 581
    assert modularity(belgium, found.labels) == pytest.approx(0.66991, abs=0.00002)  # METHODS B2
    assert found.count == 11


@needs_igraph
def test_belgium_without_self_flows_is_better_than_leidenalg(belgium):
    found = communities(belgium, self_flows=False)
    assert 0.55835 <= modularity(without_self(belgium), found.labels) <= 0.55835 + 0.005
    assert 6 <= found.count <= 9


@needs_igraph
@pytest.mark.parametrize("seed", [0, 2, 7])
def test_self_flows_count_in_the_sizes_for_every_seed(belgium, seed):
    """igraph's own objective leaves loops out of the sizes of units and stops at .652 to .665."""
    assert modularity(belgium, communities(belgium, seed=seed).labels) > 0.6690


@needs_igraph
def test_the_same_seed_gives_the_same_regions_and_leaves_the_random_numbers_of_others_alone(belgium):
    random.seed(3)
    first = communities(belgium, 5.0, seed=4)
    state = random.getstate()
    second = communities(belgium, 5.0, seed=4)
    assert random.getstate() == state
    assert np.array_equal(first.labels, second.labels)
    others = [communities(belgium, 5.0, seed=seed).labels for seed in (1, 2)]
    assert any(not np.array_equal(first.labels, other) for other in others)


@needs_igraph
def test_the_sweep_gives_more_regions_at_a_larger_resolution(belgium):
    table = resolution_sweep(belgium, [2, 0.5, 1, 2])
    assert table.resolution.tolist() == [0.5, 1, 2]
    assert table.regions.is_monotonic_increasing
    assert table.regions.iloc[1] == 11
    assert table.modularity.max() == table.modularity.iloc[1] == pytest.approx(0.66991, abs=0.00002)
    assert np.isnan(table.agreement[0])
    assert table.agreement[1:].between(0.6, 1).all()
    assert table.firm.between(0.8, 1).all()
    assert steadiest(table, 145) == 1


def test_the_steadiest_row_is_like_those_around_it_and_the_same_from_any_start():
    def sweep(agreement, firm, regions=(2, 3, 4, 5)):
        return pd.DataFrame({"regions": regions, "agreement": [np.nan, *agreement], "firm": firm})

    assert steadiest(sweep([0.9, 0.8, 0.7], [1, 0.9, 0.9, 1]), 9) == 1
    assert steadiest(sweep([0.9, 0.8, 0.7], [1, 0.5, 0.9, 1]), 9) == 2
    assert steadiest(sweep([1, 0.9, 0.7], [1, 1, 0.5, 1], (1, 1, 3, 4)), 9) == 2
    assert steadiest(sweep([0.5, 0.6, 1], [1, 0.5, 1, 1], (2, 3, 8, 9)), 7) == 1
    assert steadiest(sweep([1, 1, 1], [1, 1, 1, 1], (1, 1, 1, 1)), 9) is None
    assert steadiest(sweep([0.9], [1, 1], (2, 3)), 9) is None


@needs_igraph
def test_groups_that_hardly_touch_hold_at_many_resolutions_and_from_any_start():
    matrix = np.kron(np.eye(4), np.full((5, 5), 10.0)) + 0.01
    table = resolution_sweep(of_matrix(matrix), [0.5, 1, 1.5, 2])
    assert table.regions.tolist() == [4] * 4
    assert table.agreement[1:].tolist() == table.firm[1:].tolist() == pytest.approx([1] * 3)


@st.composite
def matrices(draw):
    count = draw(st.integers(2, 30))
    generator = np.random.default_rng(draw(st.integers(0, 10_000)))
    dense = generator.random((count, count)) < draw(st.floats(0.02, 0.6))
    matrix = generator.integers(1, 50, (count, count)) * dense
    matrix[0, 1] = 1
    return of_matrix(matrix), draw(st.sampled_from([0.5, 1.0, 3.0])), draw(st.booleans())


@needs_igraph
@settings(max_examples=25)
@given(matrices())
def test_regions_are_connected_by_flows_and_no_single_move_gains(case):
    flows, resolution, self_flows = case
    found = communities(flows, resolution, self_flows=self_flows)
    counted = flows if self_flows else without_self(flows)
    linked = flows.matrix + flows.matrix.T
    for region in range(found.count):
        units = np.flatnonzero(found.labels == region)
        assert connected_components(linked[units][:, units], directed=False)[0] == 1
    quality = modularity(counted, found.labels, resolution)
    for unit in np.flatnonzero(found.labels >= 0):
        for region in range(found.count):
            other = found.labels.copy()
            other[unit] = region
            if counted.matrix[unit, found.labels == region].sum() + counted.matrix[found.labels == region, unit].sum():
                assert modularity(counted, other, resolution) <= quality + 1e-9


@needs_igraph
@settings(max_examples=30)
@given(matrices())
def test_units_are_left_out_exactly_where_nothing_links_them(case):
    flows, resolution, self_flows = case
    found = communities(flows, resolution, self_flows=self_flows)
    other = without_self(flows)
    alone = other.out_total + other.in_total == 0
    assert set(np.flatnonzero(alone)) == set(found.unplaced) == set(np.flatnonzero(found.labels < 0))
    for unit, reason in found.unplaced.items():
        assert reason is (ONLY_SELF if flows.self_flow[unit] else NO_LINK)


@needs_igraph
def test_two_groups_and_a_weak_link_between_them():
    matrix = np.kron(np.eye(2), np.full((3, 3), 10.0))
    matrix[0, 3] = 1
    assert communities(of_matrix(matrix)).labels.tolist() == [0, 0, 0, 1, 1, 1]


@needs_igraph
def test_of_very_many_flows_the_strongest_do(monkeypatch, belgium):
    monkeypatch.setattr(module, "_MOST_LINKS", 20_000)
    found = communities(belgium)
    assert modularity(belgium, found.labels) == pytest.approx(0.66991, abs=0.005)


@needs_igraph
@pytest.mark.parametrize("resolution", [0.0, -1.0, float("nan"), float("inf")])
def test_a_resolution_that_is_no_number_above_0_is_refused(resolution):
    with pytest.raises(RegioError, match="must be a number above 0"):
        communities(of_matrix(np.ones((3, 3))), resolution)
    with pytest.raises(RegioError, match="must be a number above 0"):
        resolution_sweep(of_matrix(np.ones((3, 3))), [1, resolution])


@needs_igraph
def test_without_resolutions_or_links_there_is_nothing_to_find():
    with pytest.raises(RegioError, match="at least one resolution"):
        resolution_sweep(of_matrix(np.ones((3, 3))), [])
    with pytest.raises(RegioError, match='Nothing in "flows" goes from one unit to another'):
        communities(of_matrix(np.eye(3)))


def test_without_igraph_the_sentence_says_how_to_get_it(monkeypatch):
    """Also for 40,000 units, at once."""
    monkeypatch.setitem(sys.modules, "igraph", None)
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *rest: None if name == "igraph" else find(name, *rest))
    assert not have_igraph()
    ring = np.arange(40_000)
    flows = Flows("x", 40_000, ring, np.roll(ring, 1), np.ones(40_000), np.zeros(40_000), np.zeros(40_000))
    start = time.perf_counter()
    for call in (lambda: communities(flows), lambda: resolution_sweep(flows, [1])):
        with pytest.raises(RegioError, match="need the package igraph") as caught:
            call()
        assert caught.value.sentence is MISSING_IGRAPH
    assert time.perf_counter() - start < 1
    assert "another method" in str(MISSING_IGRAPH)


def test_the_way_to_get_igraph_depends_on_the_system():
    texts = {str(text) for text in (*igraph_package._MISSING_ON.values(), igraph_package._MISSING_ELSEWHERE)}
    assert len(texts) == 3
    assert "OSGeo4W Shell" in str(igraph_package._MISSING_ON["win32"])
    assert "QGIS.app" in str(igraph_package._MISSING_ON["darwin"])
    assert "python3-igraph" in str(igraph_package._MISSING_ELSEWHERE)


@needs_igraph
def test_progress_moves_and_cancels(belgium):
    told = []
    communities(belgium, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1)
    assert len(told) > 10

    def stop(share):
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        communities(belgium, progress=stop)
    assert communities(belgium).count == 11


@needs_igraph
def test_thirty_thousand_units_are_quick_and_can_be_stopped_soon():
    generator = np.random.default_rng(1)
    count = 30_000
    origin = np.repeat(np.arange(count), 8)
    destination = (origin + generator.integers(-60, 61, len(origin))) % count
    key = np.unique(origin * count + destination)
    amount = generator.integers(1, 20, len(key)).astype(float)
    flows = Flows("x", count, key // count, key % count, amount, np.zeros(count), np.zeros(count))
    seen = [time.perf_counter()]
    found = communities(flows, 30, progress=lambda share: seen.append(time.perf_counter()))
    assert found.count > 30
    assert np.diff(seen).max() < 3
    assert seen[-1] - seen[0] < 20
