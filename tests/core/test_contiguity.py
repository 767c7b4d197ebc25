"""Functional regions on the map: what lies apart is said, or moved to a neighbour."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from regio_plugin.core.adjacency import Neighbours
from regio_plugin.core.coverage import Coverage, snap_edges
from regio_plugin.core.flows import Flows
from regio_plugin.core.functional.contiguity import enforce, pieces, report
from regio_plugin.core.functional.labour_market_areas import labour_market_areas
from regio_plugin.core.functional.partition import FunctionalRegions, renumbered
from regio_plugin.core.messages import Cancelled

from .readers import read_geopackage
from .small_flows import of_matrix


def in_a_row(count: int, *links: tuple[int, int]) -> Neighbours:
    extra = np.array(links, dtype=int).reshape(-1, 2)
    return Neighbours.from_pairs(count, np.r_[np.arange(count - 1), extra[:, 0]], np.r_[np.arange(1, count), extra[:, 1]])


def regions_of(flows: Flows, labels) -> FunctionalRegions:
    return FunctionalRegions.of(flows, np.array(labels))


@st.composite
def cases(draw):
    count = draw(st.integers(2, 25))
    generator = np.random.default_rng(draw(st.integers(0, 10_000)))
    matrix = generator.integers(0, 9, (count, count)) * (generator.random((count, count)) < draw(st.floats(0.1, 1)))
    matrix[0, 0] += 1
    edges = generator.integers(0, count, (draw(st.integers(0, 2 * count)), 2))
    neighbours = Neighbours.from_pairs(count, edges[:, 0], edges[:, 1])
    labels = generator.integers(-1, draw(st.integers(1, 5)), count)
    labels[0] = 0
    return of_matrix(matrix), neighbours, regions_of(of_matrix(matrix), labels)


@settings(max_examples=40)
@given(cases())
def test_afterwards_every_region_is_connected_but_for_what_no_neighbour_can_take(case):
    flows, neighbours, before = case
    after = enforce(flows, before, neighbours)
    assert after.count == before.count
    assert np.array_equal(renumbered(after.labels), after.labels)
    assert ((after.labels < 0) == (before.labels < 0)).all()
    left = report(after, neighbours)
    piece = neighbours.components(after.labels)
    anchored = {piece[nucleus] for nucleus in after.nuclei}
    for units in left.units:
        around = np.flatnonzero(np.isin(neighbours.start, units))
        around = neighbours.other[around]
        assert not {piece[u] for u in around if after.labels[u] >= 0} & anchored
    assert len(left) == (pieces(after, neighbours) - 1).sum()


@settings(max_examples=40)
@given(cases())
def test_the_moved_units_are_exactly_those_whose_region_changed(case):
    flows, neighbours, before = case
    after = enforce(flows, before, neighbours)
    name = before.nuclei[before.labels], after.nuclei[after.labels]
    changed = np.flatnonzero((name[0] != name[1]) & (before.labels >= 0))
    assert after.moved[:, 0].tolist() == changed.tolist()
    assert (after.nuclei[after.moved[:, 1]] == name[0][changed]).all()
    assert (after.nuclei[after.moved[:, 2]] == name[1][changed]).all()
    assert set(before.nuclei) == set(after.nuclei)


@settings(max_examples=40)
@given(cases())
def test_a_second_time_nothing_moves(case):
    flows, neighbours, before = case
    once = enforce(flows, before, neighbours)
    twice = enforce(flows, once, neighbours)
    assert not len(twice.moved)
    assert np.array_equal(once.labels, twice.labels)
    named_anew = FunctionalRegions.of(flows, once.labels)
    assert not len(enforce(flows, named_anew, neighbours).moved)


@settings(max_examples=40)
@given(cases(), st.randoms(use_true_random=False))
def test_the_numbering_of_units_changes_nothing_but_ties(case, random):
    flows, neighbours, before = case
    noise = np.random.default_rng(5).random(len(flows.amount))  # no ties
    flows = Flows.from_table("x", range(flows.unit_count), flows.origin, flows.destination, flows.amount + noise)
    assume((flows.out_total + flows.in_total > 0).all())  # a unit without flows is all ties
    before = FunctionalRegions.of(flows, before.labels)
    order = list(range(flows.unit_count))
    random.shuffle(order)
    new = np.argsort(order)
    other = Flows.from_table("x", range(flows.unit_count), new[flows.origin], new[flows.destination], flows.amount)
    graph = Neighbours.from_pairs(flows.unit_count, new[neighbours.start], new[neighbours.other])
    linked = enforce(flows, before, neighbours)
    again = enforce(other, FunctionalRegions.of(other, before.labels[order]), graph)
    assert np.array_equal(renumbered(linked.labels[order]), again.labels)


def test_an_exclave_goes_to_the_neighbour_with_the_strongest_link():
    matrix = np.zeros((5, 5))
    matrix[[0, 1, 4], [0, 0, 0]] = 100, 50, 90  # 4 works in 0, behind 3
    matrix[[3, 2, 4], [3, 3, 3]] = 80, 40, 10
    flows = of_matrix(matrix)
    before = regions_of(flows, [0, 0, 1, 1, 0])
    found = report(before, in_a_row(5), ["Aalst", "Boom", "Courtrai", "Diest", "Eeklo"])
    assert found[["region", "piece", "island"]].values.tolist() == [[0, 2, False]]
    assert found.units[0].tolist() == [4]
    assert str(found.sentence[0]).startswith("Eeklo: in the region of Aalst, but apart from it")
    after = enforce(flows, before, in_a_row(5))
    assert after.labels.tolist() == [0, 0, 1, 1, 1]
    assert after.moved.tolist() == [[4, 0, 1]]
    assert "1 units lay apart" in str(after.notes[-1])


def test_between_two_neighbours_the_smart_link_decides():
    matrix = np.diag([100.0, 1000.0, 10.0, 0, 90])
    matrix[2, 0], matrix[2, 1] = 20, 25  # 20² / 120 is more than 25² / 1025
    matrix[2, 4] = 40
    flows = of_matrix(matrix)
    neighbours = Neighbours.from_pairs(5, np.array([0, 1, 3]), np.array([2, 2, 4]))
    before = regions_of(flows, [0, 1, 2, 2, 2])
    assert enforce(flows, before, neighbours).labels.tolist() == [0, 1, 0, 2, 2]


def test_a_piece_of_several_units_is_taken_unit_by_unit_from_outside_inward():
    flows = of_matrix(np.eye(6) + 50 * np.eye(6)[[0]].T @ np.eye(6)[[0]] + np.ones((6, 6)))
    before = regions_of(flows, [0, 0, 1, 0, 0, 0])
    after = enforce(flows, before, in_a_row(6))
    assert after.labels.tolist() == [0, 0, 1, 1, 1, 1]


def test_an_island_stays_and_a_ferry_connects_it():
    flows = of_matrix(np.ones((4, 4)) + np.diag([9, 0, 0, 0]))
    before = regions_of(flows, [0, 0, 0, 0])
    sea = Neighbours.from_pairs(4, np.array([0, 2]), np.array([1, 3]))
    found = report(before, sea)
    assert found.units[0].tolist() == [2, 3]
    assert found.island.all()
    assert "3, 4: in the region of 1, but no way over the map" in str(found.sentence[0])
    after = enforce(flows, before, sea)
    assert after.labels.tolist() == [0, 0, 0, 0]
    assert not len(after.moved)
    assert "2 units lie apart" in str(after.notes[-1])
    assert "ferry" in str(after.notes[-1])
    ferry = Neighbours.from_pairs(4, np.array([0, 2, 1]), np.array([1, 3, 2]))
    assert not len(report(before, ferry))
    assert not enforce(flows, before, ferry).notes


def test_sardinia_has_areas_across_other_areas_and_across_the_sea(real_data):
    frame, geometry = read_geopackage(real_data / "it" / "it_sardinia_comuni.gpkg")
    table = pd.read_csv(real_data / "it" / "it_sardinia_commuting_2001.csv", dtype={"origin": str, "destination": str})
    flows = Flows.from_table("pendolari", frame.PRO_COM.astype(str), table.origin, table.destination, table.workers)
    coverage = Coverage.build(snap_edges(geometry))
    names = frame.NOME_COM.to_numpy()
    place = {name: unit for unit, name in enumerate(names)}
    areas = labour_market_areas(flows).regions
    found = report(areas, Neighbours.of_coverage(coverage), names)
    assert [names[units].tolist() for units in found.units] == [["BURGOS", "ESPORLATU"], ["PALAU"], ["BUGGERRU"]]
    assert found.island.tolist() == [False, True, False]  # La Maddalena, where those of Palau work, is an island
    after = enforce(flows, areas, Neighbours.of_coverage(coverage))
    assert {names[unit]: names[after.nuclei[region]] for unit, _, region in after.moved} == {
        "BURGOS": "MACOMER",
        "ESPORLATU": "MACOMER",
        "PALAU": "ARZACHENA",
        "BUGGERRU": "IGLESIAS",
    }
    ferry = Neighbours.of_coverage(coverage, [(place["PALAU"], place["LA MADDALENA"])])
    moved = enforce(flows, areas, ferry).moved[:, 0]
    assert set(names[moved]) == {"BURGOS", "ESPORLATU", "BUGGERRU"}


def test_units_without_region_stay_without_and_do_not_connect():
    flows = of_matrix(np.ones((4, 4)) + np.diag([9, 0, 0, 0]))
    before = regions_of(flows, [0, -1, 0, 0])
    assert pieces(before, in_a_row(4)).tolist() == [2]
    assert enforce(flows, before, in_a_row(4)).labels.tolist() == [0, -1, 0, 0]


def test_no_regions_at_all():
    flows = of_matrix(np.ones((3, 3)))
    nothing = regions_of(flows, [-1, -1, -1])
    assert not len(report(nothing, in_a_row(3)))
    assert enforce(flows, nothing, in_a_row(3)).count == 0
    assert pieces(nothing, in_a_row(3)).tolist() == []


def test_progress_moves_and_cancels():
    flows = of_matrix(np.ones((40, 40)) + np.diag(np.r_[np.full(2, 9), np.zeros(38)]))
    before = regions_of(flows, np.r_[0, 1, np.tile([0], 38)])
    told = []
    enforce(flows, before, in_a_row(40), told.append)
    assert told == sorted(told)
    assert told[-1] == 1
    assert len(told) == 38

    def stop(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        enforce(flows, before, in_a_row(40), stop)
