"""Cores and rings: the share that counts, joined cores, what lies inside and what lies apart."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regio_plugin.core.adjacency import Neighbours
from regio_plugin.core.coverage import Coverage, snap_edges
from regio_plugin.core.flows import Flows
from regio_plugin.core.functional.contiguity import pieces
from regio_plugin.core.functional.partition import WITHOUT_OUTFLOW, renumbered
from regio_plugin.core.functional.rings import CORE, OUTSIDE, RING, threshold_rings
from regio_plugin.core.messages import Cancelled, RegioError

from .readers import read_geopackage
from .small_flows import of_matrix


def in_a_row(count: int, *links: tuple[int, int]) -> Neighbours:
    extra = np.array(links, dtype=int).reshape(-1, 2)
    return Neighbours.from_pairs(count, np.r_[np.arange(count - 1), extra[:, 0]], np.r_[np.arange(1, count), extra[:, 1]])


def to_core(shares, core: int = 0) -> Flows:
    """Every unit keeps what it does not send to the core, in percent."""
    matrix = np.diag(100.0 - np.array(shares))
    matrix[:, core] += shares
    return of_matrix(matrix)


def labels_of(count: int, **cores) -> np.ndarray:
    result = np.full(count, -1)
    for number, units in enumerate(cores.values()):
        result[units] = number
    return result


@st.composite
def cases(draw):
    count = draw(st.integers(2, 25))
    generator = np.random.default_rng(draw(st.integers(0, 10_000)))
    matrix = generator.integers(0, 60, (count, count)) * (generator.random((count, count)) < draw(st.floats(0.1, 0.8)))
    matrix[0, 0] += 1
    edges = generator.integers(0, count, (draw(st.integers(count, 3 * count)), 2))
    cores = np.where(generator.random(count) < 0.25, generator.integers(0, 3, count), -1)
    cores[0] = 0
    edge = generator.random(count) < draw(st.floats(0, 0.6))
    neighbours = Neighbours.from_pairs(count, edges[:, 0], edges[:, 1])
    return of_matrix(matrix), cores, draw(st.sampled_from([0.1, 0.15, 0.3])), neighbours, edge


def test_the_ring_begins_at_the_threshold():
    found = threshold_rings(to_core([100, 15, 14.9, 60]), cores=labels_of(4, a=[0]))
    assert found.part.tolist() == [CORE, RING, OUTSIDE, RING]
    assert found.regions.labels.tolist() == [0, 0, -1, 0]
    assert found.share.tolist() == pytest.approx([1, 0.15, 0.149, 0.6])
    assert "at most 14.9 % goes to one core; 15 % are needed" in str(found.regions.unplaced[2])


def test_rounding_does_not_lift_a_share_to_the_threshold():
    found = threshold_rings(to_core([100, 14.9996]), cores=labels_of(2, a=[0]))
    assert "at most 14.9996 % goes" in str(found.regions.unplaced[1])


def test_a_unit_goes_to_the_core_that_gets_most_and_among_equals_to_the_first():
    matrix = np.diag([90.0, 90, 50, 60])
    matrix[2, :2] = 20, 30
    matrix[3, :2] = 20, 20
    found = threshold_rings(of_matrix(matrix), cores=labels_of(4, a=[0], b=[1]))
    assert found.regions.labels.tolist() == [0, 1, 1, 0]


def test_external_flows_count_among_what_leaves():
    flows = Flows.from_table("pendel", ["a", "b"], ["a", "b", "b", "b"], ["a", "a", "b", "PARIS"], [10, 20, 80, 50])
    found = threshold_rings(flows, cores=np.array([0, -1]))
    assert found.share[1] == pytest.approx(20 / 150)
    assert found.part[1] == OUTSIDE


def test_cores_are_one_where_enough_goes_from_one_to_the_other():
    matrix = np.diag([80.0, 80, 80, 95])
    matrix[0, 1], matrix[1, 2], matrix[2, 3] = 15, 14, 15
    matrix[1, 1] = 86
    matrix[0, 0] = matrix[2, 2] = 85
    found = threshold_rings(of_matrix(matrix), cores=np.array([4, 1, 9, 2]))
    assert found.regions.labels.tolist() == [0, 0, 1, 1]
    assert found.merged.values.tolist() == [[0, 1, 0.15], [2, 3, 0.15]]
    said = "2 pairs of cores are one, since at least 15 % of one goes to the other: 1 - 2, 3 - 4."
    assert said == str(found.regions.notes[0])


def test_joined_cores_are_not_asked_again():
    """A sends to B and C each less than the threshold, but enough to the core that B and C become."""
    matrix = np.diag([80.0, 80, 100])
    matrix[0, 1:], matrix[1, 2] = (10, 10), 20
    found = threshold_rings(of_matrix(matrix), cores=np.arange(3))
    assert found.regions.labels.tolist() == [0, 1, 1]


def test_found_cores_have_much_coming_in_and_more_than_goes_out():
    matrix = np.diag([100.0, 100, 9, 60])
    matrix[1, 0], matrix[3, 0] = 10, 50
    found = threshold_rings(of_matrix(matrix), core_size=60)
    assert found.part.tolist() == [CORE, OUTSIDE, OUTSIDE, RING]  # as much arrives in 4 as is asked, but more leaves


def test_a_found_core_that_depends_on_a_larger_one_is_ring():
    """Unit 2 sends a tenth to each of two cores that are one, more than stays in it."""
    matrix = np.zeros((5, 5))
    matrix[0, 0], matrix[1, 0], matrix[1, 1] = 300, 50, 250
    matrix[2] = 8, 8, 5, 55, 0
    matrix[4, 2], matrix[4, 1] = 80, 60
    flows = of_matrix(matrix)
    found = threshold_rings(flows, core_size=80, names=["Mons", "Jemappes", "Bois", "Ath", "Lens"])
    assert found.part.tolist() == [CORE, CORE, RING, OUTSIDE, RING]
    assert "1 units where much arrives are no cores" in str(found.regions.notes[1])
    assert "stays: Bois." in str(found.regions.notes[1])
    assert threshold_rings(flows, cores=np.array([0, 0, 1, -1, -1])).part[2] == CORE


def test_what_one_region_surrounds_is_taken_in():
    ring = Neighbours.from_pairs(6, np.array([0, 0, 1, 2, 3, 3, 4]), np.array([1, 2, 3, 3, 4, 5, 5]))
    flows = to_core([100, 50, 50, 50, 5, 5])
    cores = labels_of(6, a=[0])
    without = threshold_rings(flows, cores=cores, neighbours=ring)
    assert without.regions.labels.tolist() == [0, 0, 0, 0, -1, -1]  # two units: they may lie at the edge of the map
    edge = np.array([True, True, True, False, False, False])
    found = threshold_rings(flows, cores=cores, neighbours=ring, edge=edge)
    assert found.regions.labels.tolist() == [0] * 6
    assert found.part.tolist() == [CORE, RING, RING, RING, RING, RING]
    assert found.share[4] == pytest.approx(0.05)
    assert not found.regions.unplaced
    assert "2 units of which too little goes to a core were taken in" in str(found.regions.notes[-1])
    edge[5] = True
    assert threshold_rings(flows, cores=cores, neighbours=ring, edge=edge).regions.labels.tolist() == [0, 0, 0, 0, -1, -1]


def test_a_single_unit_between_two_regions_is_not_taken_in():
    matrix = np.diag([100.0, 99, 100])
    matrix[1, 0] = 1
    cores = labels_of(3, a=[0], b=[2])
    assert threshold_rings(of_matrix(matrix), cores=cores, neighbours=in_a_row(3)).regions.labels.tolist() == [0, -1, 1]


def test_what_is_not_connected_with_its_core_is_left_out_unless_a_bridge_connects_it():
    flows = to_core([100, 50, 5, 5, 50])
    cores = labels_of(5, a=[0])
    assert threshold_rings(flows, cores=cores).part.tolist() == [CORE, RING, OUTSIDE, OUTSIDE, RING]
    found = threshold_rings(flows, cores=cores, neighbours=in_a_row(5))
    assert found.part.tolist() == [CORE, RING, OUTSIDE, OUTSIDE, OUTSIDE]
    assert "not connected with it on the map" in str(found.regions.unplaced[4])
    assert "1 units of which enough goes to a core were left out" in str(found.regions.notes[-1])
    bridge = threshold_rings(flows, cores=cores, neighbours=in_a_row(5, (1, 4)))
    assert bridge.part.tolist() == [CORE, RING, OUTSIDE, OUTSIDE, RING]


def test_what_lies_apart_in_another_region_goes_to_that_one():
    matrix = np.diag([100.0, 50, 100, 50, 50])
    matrix[1, 0] = matrix[4, 0] = 50
    matrix[3, 2] = 50
    matrix[4, 4] = 50
    cores = labels_of(5, a=[0], b=[2])
    neighbours = Neighbours.from_pairs(5, np.array([0, 1, 2, 2, 3]), np.array([1, 2, 3, 4, 4]))
    found = threshold_rings(of_matrix(matrix), cores=cores, neighbours=neighbours)
    assert found.regions.labels.tolist() == [0, 0, 1, 1, 1]
    assert found.share[4] == 0
    assert not found.regions.unplaced


def test_a_core_in_pieces_is_one_region_where_the_ring_connects_them():
    flows = to_core([100, 50, 5, 50, 50])
    cores = labels_of(5, a=[0, 4])
    found = threshold_rings(flows, cores=cores, neighbours=in_a_row(5))
    assert found.part.tolist() == [CORE, RING, RING, RING, CORE]  # 2 is surrounded
    assert found.regions.count == 1


def test_a_core_in_pieces_that_nothing_connects_is_several_cores():
    """Off the map 3 and 4 are in the ring of both pieces together; on the map only 4 gets enough from a piece it touches."""
    matrix = np.diag([80.0, 100, 100, 80, 70, 80])
    matrix[0, 5], matrix[3, [0, 5]], matrix[4, 5] = 20, (10, 10), 30
    matrix[5, 0] = 20
    flows, cores = of_matrix(matrix), labels_of(6, a=[0], b=[5])
    assert threshold_rings(flows, cores=cores).part.tolist() == [CORE, OUTSIDE, OUTSIDE, RING, RING, CORE]
    found = threshold_rings(flows, cores=cores, neighbours=in_a_row(6), edge=np.ones(6, dtype=bool))
    assert found.part.tolist() == [CORE, OUTSIDE, OUTSIDE, OUTSIDE, RING, CORE]
    assert found.regions.labels.tolist() == [0, -1, -1, -1, 1, 1]
    assert not len(found.merged)
    assert "1 cores were made of others" in str(found.regions.notes[0])
    assert "at most 10.0 % goes to one core" in str(found.regions.unplaced[3])


@settings(max_examples=40)
@given(cases())
def test_every_unit_is_core_ring_or_has_a_reason(case):
    flows, cores, threshold, neighbours, edge = case
    for where in ({}, {"neighbours": neighbours}, {"neighbours": neighbours, "edge": edge}):
        found = threshold_rings(flows, threshold, cores, **where)
        labels = found.regions.labels
        assert np.array_equal(labels >= 0, found.part != OUTSIDE)
        assert set(found.regions.unplaced) == set(np.flatnonzero(labels < 0))
        assert np.array_equal(found.part == CORE, cores >= 0)
        assert np.array_equal(renumbered(labels), labels)
        assert (labels[found.regions.nuclei] == np.arange(found.regions.count)).all()
        assert (found.part[found.regions.nuclei] == CORE).all()
        for unit, reason in found.regions.unplaced.items():
            assert (reason is WITHOUT_OUTFLOW) == (flows.out_total[unit] == 0)
        if not where:
            ring = found.part == RING
            assert (found.share[ring] >= threshold).all()
            assert not (found.share[found.part == OUTSIDE] >= threshold).any()


@settings(max_examples=40)
@given(cases())
def test_on_the_map_every_region_is_connected_and_surrounds_no_single_unit(case):
    flows, cores, threshold, neighbours, edge = case
    found = threshold_rings(flows, threshold, cores, neighbours=neighbours)
    labels = found.regions.labels
    assert (pieces(found.regions, neighbours) == 1).all()
    for unit in np.flatnonzero(labels < 0):
        around = labels[neighbours.other[neighbours.first[unit] : neighbours.first[unit + 1]]]
        assert not len(around) or (around < 0).any() or len(set(around)) > 1
    assert (pieces(threshold_rings(flows, threshold, cores, neighbours=neighbours, edge=edge).regions, neighbours) == 1).all()


def test_belgium_has_its_cities_as_cores(real_data):
    pytest.importorskip("pyarrow", reason="these flows are a Parquet file")
    frame, geometry = read_geopackage(real_data / "be" / "be_gemeenten_581_2019.gpkg")
    table = pd.read_parquet(real_data / "be" / "be_commuting_2011_gemeente.parquet")
    order = frame.nis.astype(str).sort_values().index
    frame, geometry = frame.loc[order].reset_index(drop=True), geometry[order]
    flows = Flows.from_table("pendel", frame.nis, table.origin, table.destination, table.workers)
    coverage = Coverage.build(snap_edges(geometry))
    neighbours = Neighbours.of_coverage(coverage)
    edge = np.zeros(len(frame), dtype=bool)
    edge[coverage.left[coverage.outer]] = True
    found = threshold_rings(flows, neighbours=neighbours, edge=edge)
    called = frame.naam_nl.to_numpy()[found.regions.nuclei]
    assert {"Brussel", "Antwerpen", "Gent", "Luik", "Charleroi", "Leuven", "Brugge", "Namen"} <= set(called)
    place = dict(zip(frame.naam_nl, range(len(frame))))
    region = {name: found.regions.labels[unit] for name, unit in place.items()}
    for commune in ("Anderlecht", "Elsene", "Schaarbeek", "Ukkel", "Sint-Gillis"):
        assert region[commune] == region["Brussel"]
        assert found.part[place[commune]] == CORE
    assert region["Zaventem"] == region["Brussel"]  # more of it goes there than stays
    assert found.part[place["Zaventem"]] == RING
    assert region["Herstal"] == region["Luik"]
    assert region["Destelbergen"] == region["Gent"]
    assert region["Leuven"] != region["Brussel"]
    assert region["Knokke-Heist"] == -1  # 14 % to Brugge, and the sea surrounds nothing
    assert (pieces(found.regions, neighbours) == 1).all()
    assert found.regions.count == 42
    assert [int((found.part == part).sum()) for part in (CORE, RING, OUTSIDE)] == [61, 351, 169]


def test_flows_without_self_flows_are_said_to_give_too_large_rings():
    matrix = 10.0 * (np.ones((3, 3)) - np.eye(3))
    matrix[:, 0] *= 9
    found = threshold_rings(of_matrix(matrix), core_size=100)
    assert found.part.tolist() == [CORE, RING, RING]
    assert "nothing of those who stay" in str(found.regions.notes[-1])


@pytest.mark.parametrize("threshold", [0, -0.1, 1.5, float("nan")])
def test_a_threshold_that_is_no_share_is_refused(threshold):
    with pytest.raises(RegioError, match="above 0 and at most 100 %"):
        threshold_rings(to_core([100, 50]), threshold)


def test_without_cores_it_is_said_what_to_do():
    with pytest.raises(RegioError, match=r'No core found in "flows".*at least 10000.*at most 150 arrives.*smaller size'):
        threshold_rings(to_core([100, 50]))
    with pytest.raises(RegioError, match="No unit is in a core"):
        threshold_rings(to_core([100, 50]), cores=np.array([-1, -1]))


def test_progress_moves_and_cancels():
    told = []
    threshold_rings(to_core([100, 50]), cores=np.array([0, -1]), progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1

    def stop(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        threshold_rings(to_core([100, 50]), cores=np.array([0, -1]), progress=stop)
