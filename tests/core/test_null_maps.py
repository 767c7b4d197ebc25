"""Random maps: exact laws, sizes, contiguity, islands, the same seed, and speed."""

from __future__ import annotations

import time
from threading import Thread

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import chi2

from regio_plugin.core.adjacency import Neighbours
from regio_plugin.core.coverage import Coverage, snap_edges
from regio_plugin.core.messages import Cancelled, RegioError
from regio_plugin.core.null_maps import bipartitions, hang_together, random_maps
from regio_plugin.core.random_trees import generator, spanning_tree

from .readers import read_geopackage


def grid(rows: int, columns: int) -> Neighbours:
    number = np.arange(rows * columns).reshape(rows, columns)
    a = np.r_[number[:, :-1].ravel(), number[:-1].ravel()]
    b = np.r_[number[:, 1:].ravel(), number[1:].ravel()]
    return Neighbours.from_pairs(rows * columns, a, b)


def stripes(rows: int, columns: int, count: int) -> np.ndarray:
    return np.tile(np.arange(columns) * count // columns, rows)


@pytest.mark.parametrize(("rows", "columns", "name"), [(3, 4, "ust_3x4_6_6"), (4, 4, "ust_4x4_8_8")])
def test_cuts_follow_the_exact_law(reference, rows, columns, name):
    law = pd.read_csv(reference / "ust_bipartition_law" / f"{name}.csv", dtype={0: str})
    key, draws = law.columns[0], 20_000
    count = rows * columns
    cuts = bipartitions(grid(rows, columns), np.arange(count), np.arange(count) >= count // 2, draws, 7)
    assert len(cuts) == draws
    cuts = np.where(cuts[:, :1], cuts, ~cuts)
    seen = pd.Series(["".join("1" if bit else "0" for bit in cut) for cut in cuts]).value_counts()
    expected = pd.Series(law["probability"].to_numpy(), [min_first(bits) for bits in law[key]]) * draws
    assert set(seen.index) <= set(expected.index)
    statistic = ((seen.reindex(expected.index, fill_value=0) - expected) ** 2 / expected).sum()
    assert statistic < chi2.ppf(0.999, len(expected) - 1)


@pytest.mark.parametrize("sizes", [6, 4])
def test_the_chain_is_reversible(sizes):
    """Two regions of a 3 x 4 grid have the law for which every step is as likely backwards as forwards."""
    graph = grid(3, 4)
    labels = (np.arange(12) >= sizes).astype(int)
    people = np.array([1, 2, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1.0])
    options = {"size": people, "tolerance": 0.3}
    expected = stationary(graph, labels, people, 0.3)
    maps = random_maps(graph, labels, 5000, steps=12, seed=4, **options)
    seen = pd.Series([tuple(row) for row in maps.labels]).value_counts()
    assert set(seen.index) <= set(expected.index)
    common = expected * 5000 >= 5
    share = pd.concat([expected[common], pd.Series([expected[~common].sum()])]) * 5000
    counts = seen.reindex(expected.index, fill_value=0)
    counts = np.r_[counts[common], counts[~common].sum()]
    assert ((counts - share) ** 2 / share)[share > 0].sum() < chi2.ppf(0.999, len(share) - 1)


def stationary(graph: Neighbours, labels: np.ndarray, size: np.ndarray, tolerance: float) -> pd.Series:
    """The law of maps of two regions: spanning trees of either, times the edges between them."""
    target = np.bincount(labels, weights=size)
    matrix = graph.matrix.toarray()
    law = {}
    for number in range(1, 2 ** len(labels) - 1):
        row = (number >> np.arange(len(labels))) & 1
        if (np.abs(np.bincount(row, weights=size) / target - 1) <= tolerance + 1e-9).all():
            weight = matrix[np.ix_(row == 0, row == 1)].sum() * trees(matrix, row == 0) * trees(matrix, row == 1)
            if weight > 0.5:
                law[tuple(row)] = weight
    return pd.Series(law) / sum(law.values())


def trees(matrix: np.ndarray, inside: np.ndarray) -> float:
    """Number of spanning trees of a part (Kirchhoff 1847)."""
    part = matrix[np.ix_(inside, inside)]
    return float(np.linalg.det((np.diag(part.sum(0)) - part)[1:, 1:]))


def min_first(bits: str) -> str:
    """The same partition with 1 for the first unit."""
    return bits if bits[0] == "1" else "".join("10"[int(bit)] for bit in bits)


def test_spanning_trees_are_uniform():
    """A square with one diagonal has eight spanning trees."""
    around = [[1, 2, 3], [0, 2], [0, 1, 3], [0, 2]]
    random = generator(3).random
    seen = pd.Series(
        [
            tuple(sorted(tuple(sorted((node, above))) for node, above in enumerate(tree) if above >= 0))
            for tree in (spanning_tree(around, random)[0] for _ in range(8000))
        ]
    ).value_counts()
    assert len(seen) == 8
    assert ((seen - 1000) ** 2 / 1000).sum() < chi2.ppf(0.999, 7)


@settings(max_examples=15)
@given(st.integers(2, 6), st.integers(0, 10_000), st.floats(0, 0.3))
def test_random_maps_keep_number_sizes_and_contiguity(count, seed, tolerance):
    graph, labels = grid(6, 12), stripes(6, 12, count)
    maps = random_maps(graph, labels, 3, tolerance=tolerance, seed=seed)
    target = np.bincount(labels)
    for row in maps.labels:
        size = np.bincount(row, minlength=count)
        assert (np.abs(size - target) <= tolerance * target + 1e-6).all()
        assert len(np.unique(graph.components(row))) == count


def test_sizes_can_be_weights():
    graph, labels = grid(8, 10), stripes(8, 10, 4)
    people = np.random.default_rng(2).integers(1, 50, 80).astype(float)
    maps = random_maps(graph, labels, 20, people, 0.1)
    target = np.bincount(labels, weights=people)
    sizes = np.array([np.bincount(row, weights=people, minlength=4) for row in maps.labels])
    assert (np.abs(sizes / target - 1) <= 0.1 + 1e-9).all()
    assert len(np.unique(maps.labels, axis=0)) > 15


def test_the_same_seed_gives_the_same_maps_also_beside_other_work():
    graph, labels = grid(6, 6), stripes(6, 6, 3)
    first = random_maps(graph, labels, 10, seed=5).labels
    noise = Thread(target=lambda: random_maps(graph, labels, 30, seed=6))
    noise.start()
    again = random_maps(graph, labels, 10, seed=5).labels
    noise.join()
    assert (first == again).all()
    assert (first != random_maps(graph, labels, 10, seed=6).labels).any()


def test_each_map_goes_its_own_way_whatever_the_number():
    graph, labels = grid(6, 6), stripes(6, 6, 3)
    few, many = random_maps(graph, labels, 4).labels, random_maps(graph, labels, 9).labels
    assert (few == many[:4]).all()


def test_the_number_of_steps_is_said():
    maps = random_maps(grid(6, 6), stripes(6, 6, 5), 2)
    assert maps.steps == 30
    assert "30 exchanges" in str(maps.notes[0])


def test_units_without_region_keep_out():
    graph, labels = grid(5, 8), stripes(5, 8, 2)
    labels[:3] = -1
    maps = random_maps(graph, labels, 5)
    assert (maps.labels[:, :3] == -1).all()
    assert (maps.labels[:, 3:] >= 0).all()


def two_islands() -> tuple[Neighbours, np.ndarray]:
    low, high = grid(4, 4).pairs()
    graph = Neighbours.from_pairs(32, np.r_[low, low + 16], np.r_[high, high + 16])
    return graph, np.r_[stripes(4, 4, 2), 2 + stripes(4, 4, 2)]


def test_islands_work_and_stay_apart():
    graph, labels = two_islands()
    maps = random_maps(graph, labels, 8)
    assert (maps.labels[:, :16] < 2).all()
    assert (maps.labels[:, 16:] >= 2).all()
    assert len(np.unique(maps.labels, axis=0)) > 1


def test_a_link_across_water_is_used():
    graph, labels = two_islands()
    low, high = graph.pairs()
    linked = Neighbours.from_pairs(32, np.r_[low, 3, 7, 11], np.r_[high, 16, 20, 24])
    maps = random_maps(linked, labels, 40, steps=60)
    assert (maps.labels[:, :16] >= 2).any()


def test_a_region_in_two_pieces_is_linked_and_said():
    labels = stripes(2, 6, 3)
    labels[[0, 11]] = labels[[11, 0]]
    graph, notes = hang_together(grid(2, 6), labels)
    assert len(np.unique(graph.components(labels))) == 3
    assert "several pieces" in str(notes[0])
    assert len(random_maps(grid(2, 6), labels, 3).labels) == 3


def test_parts_that_do_not_hang_together_cannot_be_cut():
    graph, _ = two_islands()
    assert len(bipartitions(graph, np.arange(32), np.arange(32) >= 16, 5)) == 0


@pytest.mark.parametrize(
    ("labels", "options", "message"),
    [
        (np.zeros(12, dtype=int), {}, "one region only"),
        (stripes(3, 4, 2), {"draws": 0}, "At least one random map"),
        (stripes(3, 4, 2), {"tolerance": 1.5}, "tolerance of sizes"),
        (stripes(3, 4, 2), {"size": np.full(12, -1.0)}, "at least 0"),
    ],
)
def test_bad_input_is_said(labels, options, message):
    with pytest.raises(RegioError, match=message):
        random_maps(grid(3, 4), labels, **{"draws": 2, **options})


def test_regions_that_nowhere_touch_are_said():
    graph = Neighbours.from_pairs(4, np.array([0, 2]), np.array([1, 3]))
    with pytest.raises(RegioError, match="across water"):
        random_maps(graph, np.array([0, 0, 1, 1]), 2)


def test_drawing_can_be_cancelled():
    def tell(share: float) -> None:
        if share > 0:
            raise Cancelled

    begin = time.perf_counter()
    with pytest.raises(Cancelled):
        random_maps(grid(20, 20), stripes(20, 20, 10), 999, progress=tell)
    assert time.perf_counter() - begin < 1


def test_flanders_999_maps_within_thirty_seconds(real_data):
    frame, geometry = read_geopackage(real_data / "be" / "vl_gemeenten.gpkg", "gemeente_2025")
    keep = frame["referentieregio"].notna().to_numpy()
    labels = pd.factorize(frame["referentieregio"][keep])[0]
    assert (len(labels), labels.max() + 1) == (285, 15)
    graph = Neighbours.of_coverage(Coverage.build(geometry[keep]))
    begin = time.perf_counter()
    maps = random_maps(graph, labels, 99)
    assert (time.perf_counter() - begin) / 99 * 999 < 30
    target = np.bincount(labels)
    sizes = np.array([np.bincount(row, minlength=15) for row in maps.labels])
    assert (np.abs(sizes - target) <= 0.05 * target + 1e-6).all()
    assert (maps.labels == labels).mean() < 0.4


def test_belgian_borders_999_cuts_each_within_fifteen_seconds(real_data):
    frame, geometry = read_geopackage(real_data / "be" / "be_gemeenten_581_2019.gpkg")
    graph = Neighbours.of_coverage(Coverage.build(snap_edges(geometry)))
    labels = pd.factorize(frame["arr"])[0]
    pairs = list(zip(*graph.region_pairs(labels)))
    assert len(pairs) == 102
    begin = time.perf_counter()
    for low, high in pairs:
        members = np.flatnonzero((labels == low) | (labels == high))
        bipartitions(graph, members, labels[members] == high, 99)
    assert (time.perf_counter() - begin) / 99 * 999 < 15
