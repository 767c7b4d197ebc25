"""Intramax and the tree of regions: a direct dense implementation, the reference, ties, contiguity, margins, cuts."""

from __future__ import annotations

import time

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.cluster.hierarchy import fcluster, is_valid_linkage

from regio_plugin.core.adjacency import Neighbours
from regio_plugin.core.flows import Flows
from regio_plugin.core.functional import intramax as module
from regio_plugin.core.functional.intramax import EXCLUDE, ONE, intramax, unplaced
from regio_plugin.core.functional.partition import self_contained
from regio_plugin.core.functional.tree import Tree
from regio_plugin.core.messages import Cancelled, RegioError


def of_matrix(matrix) -> Flows:
    matrix = np.asarray(matrix, dtype=float)
    origin, destination = np.nonzero(matrix)
    return Flows.from_table("flows", range(len(matrix)), origin, destination, matrix[origin, destination])


def random_matrix(seed: int, count: int, share: float = 0.4, highest: int = 1_000) -> np.ndarray:
    rng = np.random.default_rng(seed)
    matrix = rng.integers(1, highest, (count, count)) * (rng.random((count, count)) < share)
    matrix[np.diag_indices(count)] += rng.integers(1, 3 * highest, count)
    return matrix.astype(float)


def directly(matrix: np.ndarray, near: np.ndarray | None = None) -> list[tuple[int, int, float, float]]:
    """All merges by looking at every pair every time: lowest units of both regions, value and share inside."""
    flows, total = matrix.astype(float).copy(), matrix.sum()
    near = np.ones(flows.shape, dtype=bool) if near is None else near.copy()
    left, merges = list(range(len(flows))), []
    while True:
        out = {i: flows[i, left].sum() or 1.0 for i in left}
        arriving = {i: flows[left, i].sum() or 1.0 for i in left}
        value, a, b = 0.0, -1, -1
        for k, i in enumerate(left):
            for j in left[k + 1 :]:
                now = flows[i, j] / (out[i] * arriving[j]) + flows[j, i] / (arriving[i] * out[j])
                if near[i, j] and now > value:
                    value, a, b = now, i, j
        if a < 0:
            return merges
        flows[a] += flows[b]
        flows[:, a] += flows[:, b]
        near[a] |= near[b]
        near[:, a] |= near[:, b]
        left.remove(b)
        merges.append((a, b, value, sum(flows[i, i] for i in left) / total))


def merges_of(tree: Tree) -> list[tuple[int, int]]:
    """The lowest units of the two regions of every merge."""
    lowest = list(range(tree.unit_count))
    pairs = []
    for left, right in zip(tree.left, tree.right):
        pairs.append((lowest[left], lowest[right]))
        lowest.append(min(pairs[-1]))
    return pairs


def in_a_row(count: int) -> Neighbours:
    return Neighbours.from_pairs(count, np.arange(count - 1), np.arange(1, count))


@pytest.fixture(params=[0, 1_000], ids=["lists", "tables"])
def way(request, monkeypatch):
    """Both ways to keep links; for many units and for few."""
    monkeypatch.setattr(module, "_DENSE", request.param)


@pytest.mark.parametrize("seed", range(60))
def test_the_same_tree_as_a_direct_implementation(way, seed):
    count = 4 + seed % 17
    matrix = random_matrix(seed, count, 0.15 + 0.01 * seed, highest=4 if seed % 3 == 0 else 1_000)
    expected = directly(matrix)
    tree = intramax(of_matrix(matrix))
    assert merges_of(tree) == [merge[:2] for merge in expected]
    assert tree.value == pytest.approx([merge[2] for merge in expected], rel=1e-12)
    assert tree.height == pytest.approx([merge[3] for merge in expected], rel=1e-12)


@pytest.mark.parametrize("seed", range(20))
def test_the_same_tree_as_a_direct_implementation_among_neighbours(way, seed):
    matrix = random_matrix(seed, 15, 0.3)
    rng = np.random.default_rng(seed)
    a, b = rng.integers(0, 15, (2, 22))
    neighbours = Neighbours.from_pairs(15, a, b)
    expected = directly(matrix, neighbours.matrix.toarray() > 0)
    tree = intramax(of_matrix(matrix), neighbours)
    assert merges_of(tree) == [merge[:2] for merge in expected]
    for number in range(tree.least, tree.most + 1):
        labels = tree.labels(number)
        assert len(np.unique(neighbours.components(labels))) == number


def test_brindisi_as_the_r_program_finds_it(reference):
    table = pd.read_csv(reference / "lma_brindisi" / "od.csv")
    codes = sorted(set(table["community_live"]) | set(table["community_work"]))
    flows = Flows.from_table("od", codes, table["community_live"], table["community_work"], table["amount"])
    tree = intramax(flows, zero=ONE)
    for number in (3, 5):
        expected = pd.read_csv(reference / "intramax_brindisi" / f"expected_alloc_{number}.csv")
        zone = expected.set_index("unit")["zone"].loc[codes].to_numpy()
        labels = tree.labels(number)
        smallest = np.array([min(np.array(codes)[labels == label]) for label in range(number)])
        assert np.array_equal(smallest[labels], zone)
    objective = pd.read_csv(reference / "intramax_brindisi" / "expected_objective.csv")["objective"].to_numpy()
    assert tree.value[: len(objective)] == pytest.approx(objective, rel=1e-14, abs=0)
