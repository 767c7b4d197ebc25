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
from regio_plugin.core.functional.partition import nuclei, self_contained
from regio_plugin.core.functional.tree import Tree
from regio_plugin.core.messages import Cancelled, RegioError

from .small_flows import of_matrix


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


@pytest.mark.parametrize("seed", range(60))
def test_the_same_tree_where_many_pairs_are_equal(way, seed):
    rng = np.random.default_rng(seed)
    count = int(rng.integers(5, 12))
    wheel = rng.choice([0, 0, 1, 2], count)
    matrix = wheel[(np.arange(count) - np.arange(count)[:, None]) % count].astype(float)
    matrix[0, 0] += seed % 2
    if not matrix.any():
        return
    near = rng.random((count, count)) < (0.4 if seed % 4 > 1 else 1.0)
    near |= near.T
    tree = intramax(of_matrix(matrix), Neighbours.from_pairs(count, *np.nonzero(near)), zero=ONE)
    assert merges_of(tree) == [merge[:2] for merge in directly(matrix, near)]


@pytest.mark.parametrize("among_neighbours", [False, True])
def test_lists_and_tables_give_the_same_tree(monkeypatch, among_neighbours):
    matrix = random_matrix(5, 250, 0.1, highest=6)
    matrix[:, 40] += 1
    flows = of_matrix(matrix)
    rng = np.random.default_rng(5)
    neighbours = Neighbours.from_pairs(250, *rng.integers(0, 250, (2, 500))) if among_neighbours else None
    trees = []
    for dense in (0, 1_000):
        monkeypatch.setattr(module, "_DENSE", dense)
        trees.append(intramax(flows, neighbours))
    for name in ("left", "right", "value", "height"):
        assert np.array_equal(*(getattr(tree, name) for tree in trees))


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


matrices = st.integers(2, 9).flatmap(
    lambda count: st.lists(
        st.lists(st.sampled_from([0, 0, 0, 1, 2, 3, 50, 700]), min_size=count, max_size=count),
        min_size=count,
        max_size=count,
    )
)


@given(matrices, st.booleans())
@settings(max_examples=50)
def test_heights_rise_cuts_nest_and_the_height_is_the_share_inside(rows, one):
    flows = _flows_or_none(rows)
    if flows is None:
        return
    try:
        tree = intramax(flows, zero=ONE if one else EXCLUDE)
    except RegioError as error:
        assert "nothing to merge" in str(error)  # noqa: PT017
        return
    assert (np.diff(tree.height) >= 0).all()
    assert np.array_equal(tree.members, tree.labels(tree.most) >= 0)
    finer = tree.labels(tree.most)
    for number in range(tree.most - 1, tree.least - 1, -1):
        coarser = tree.labels(number)
        assert np.array_equal(np.unique(coarser[coarser >= 0]), np.arange(number))
        assert len(np.unique(np.column_stack([finer, coarser]), axis=0)) == len(np.unique(finer))
        assert tree.height[tree.most - number - 1] == pytest.approx(self_contained(flows, coarser), abs=1e-12)
        finer = coarser
    _, frontier = np.unique(finer[finer >= 0], return_index=True)
    assert (np.diff(frontier) > 0).all()


def _flows_or_none(rows) -> Flows | None:
    return of_matrix(rows) if np.any(rows) else None


@given(st.permutations(range(12)), st.integers(0, 5))
@settings(max_examples=30)
def test_numbering_of_units_and_order_of_rows_change_nothing(order, seed):
    matrix = random_matrix(seed, 12)
    tree = intramax(of_matrix(matrix))
    place = np.array(order)
    flows = of_matrix(matrix[np.ix_(place, place)])
    shuffled = np.random.default_rng(seed).permutation(len(flows.amount))
    again = intramax(
        Flows.from_table("flows", range(12), flows.origin[shuffled], flows.destination[shuffled], flows.amount[shuffled])
    )
    assert np.array_equal(again.value, tree.value)
    for number in range(1, 13):
        ours, theirs = tree.labels(number)[place], again.labels(number)
        assert len(np.unique(np.column_stack([ours, theirs]), axis=0)) == number


def test_among_equals_the_lowest_units_go_first(way):
    tree = intramax(of_matrix(np.ones((6, 6))))
    assert merges_of(tree)[0] == (0, 1)
    flows = of_matrix(np.kron(np.eye(3), np.ones((2, 2))))
    assert merges_of(intramax(flows)) == [(0, 1), (2, 3), (4, 5)]


def test_an_amount_counted_in_thousands_gives_the_same_tree():
    matrix = random_matrix(3, 15)
    tree, other = intramax(of_matrix(matrix)), intramax(of_matrix(matrix).scaled(1 / 1024))
    assert merges_of(other) == merges_of(tree)
    assert other.height == pytest.approx(tree.height, rel=1e-12)


def test_neighbours_without_flow_do_not_merge_and_islands_stay_alone():
    matrix = np.diag([5.0, 5, 5, 5])
    matrix[0, 2] = matrix[2, 0] = matrix[0, 1] = 3
    tree = intramax(of_matrix(matrix), in_a_row(3 + 1))
    assert merges_of(tree) == [(0, 1), (0, 2)]  # 0 and 2 become neighbours through 1, 3 is linked to nobody
    assert tree.least == 2
    bridge = Neighbours.from_pairs(4, np.array([0]), np.array([2]))
    assert merges_of(intramax(of_matrix(matrix), bridge)) == [(0, 2)]


def test_units_without_outflow_or_inflow_are_left_out_with_reason_or_count_as_one():
    matrix = np.array([[5, 2, 0, 0, 4], [3, 5, 0, 0, 0], [1, 0, 0, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]])
    flows = of_matrix(matrix)
    tree = intramax(flows)
    assert tree.members.tolist() == [True, True, False, False, False]
    assert [str(reason)[:20] for reason in unplaced(flows, tree).values()] == [
        "Nothing comes to thi",
        "Nothing goes from th",
        "Nothing goes from th",
    ]
    counted = intramax(flows, zero=ONE)
    assert counted.members.tolist() == [True, True, True, False, True]
    expected = directly(matrix.astype(float))
    assert merges_of(counted) == [merge[:2] for merge in expected]
    assert counted.value == pytest.approx([merge[2] for merge in expected], rel=1e-12)


def test_leaving_units_out_may_make_others_units_to_be_left_out():
    matrix = np.array([[5, 2, 0, 0], [3, 5, 0, 0], [0, 0, 0, 7], [4, 0, 0, 0]])
    flows = of_matrix(matrix)
    tree = intramax(flows)
    assert tree.members.tolist() == [True, True, False, False]
    assert "No flow links this unit" in str(unplaced(flows, tree)[3])
    assert tree.height[-1] == pytest.approx(self_contained(flows, tree.labels(1)))


def test_nobody_to_merge_is_a_sentence():
    with pytest.raises(RegioError, match="nothing to merge"):
        intramax(of_matrix([[0, 4], [0, 0]]))
    with pytest.raises(RegioError, match='not "none"'):
        intramax(of_matrix([[1, 4], [1, 1]]), zero="none")


@pytest.fixture
def tree() -> Tree:
    return intramax(of_matrix(random_matrix(8, 12, 0.5)))


def test_a_number_the_tree_does_not_have_is_a_sentence(tree):
    for number in (0, 13):
        with pytest.raises(RegioError, match=f"between 1 and 12 regions, not {number}"):
            tree.labels(number)


def test_numbers_that_no_merge_reaches_are_a_sentence():
    halves = np.zeros((4, 4))
    halves[:2, :2] = halves[2:, 2:] = 5
    with pytest.raises(RegioError, match="Nothing joins the last 2 regions of the tree: .* 1 regions cannot be had; ask for 2"):
        intramax(of_matrix(halves)).labels(1)
    with pytest.raises(RegioError, match="The number of regions can only be 4 here, not 9"):
        intramax(of_matrix(np.eye(4))).labels(9)


def test_cuts_at_a_level_do_all_merges_up_to_it(tree):
    assert tree.at_level(0.0) == 12
    assert tree.at_level(1.0) == 1
    for height in tree.height:
        labels = tree.labels(tree.at_level(height))
        assert np.array_equal(labels, _numbered(fcluster(tree.linkage(), height, "distance")))


def _numbered(clusters: np.ndarray) -> np.ndarray:
    return pd.factorize(clusters)[0]


def test_the_largest_jump_is_before_the_merge_that_raises_the_height_most():
    number = np.array([0.1, 0.2, 0.7, 0.75, 0.9])
    tree = Tree(6, np.array([0, 6, 7, 8, 9]), np.arange(1, 6), number, number, np.ones(6, dtype=bool))
    assert tree.largest_jump() == 4  # 0.2 -> 0.7
    assert tree.largest_jump(2, most=3) == 2  # 0.75 -> 0.9
    assert tree.largest_jump(most=3) == 3  # the last merge does not count
    assert tree.largest_jump(least=5, most=5) == 5
    assert tree.largest_jump(least=6) == 6
    nothing, none = np.empty(0), np.empty(0, dtype=int)
    assert Tree(1, none, none, nothing, nothing, np.ones(1, dtype=bool)).largest_jump() == 1


def test_the_linkage_is_scipys_also_where_nothing_links_regions(tree):
    assert is_valid_linkage(tree.linkage())
    assert np.array_equal(tree.linkage()[:, 2], tree.height)
    apart = intramax(of_matrix(np.kron(np.eye(3), random_matrix(1, 4))))
    assert apart.least == 3
    joined = apart.linkage()
    assert is_valid_linkage(joined)
    assert len(joined) == 11
    assert (joined[-2:, 2] == 1).all()
    assert joined[-2:, 3].tolist() == [8, 12]


def test_the_table_of_a_tree_gives_the_tree_in_any_order_of_rows():
    tree = intramax(of_matrix([[5, 2, 0, 0], [3, 5, 1, 0], [1, 0, 3, 7], [0, 0, 0, 0]]))
    codes = ["a", "b", "c", "d"]
    frame = tree.rows(codes)
    assert frame["size"].tolist() == [1, 1, 1, 0, 2, 3]
    assert frame["regions_left"].tolist() == [3, 3, 3, 3, 2, 1]
    again, named = Tree.from_rows(frame.sample(frac=1, random_state=1))
    assert named == codes
    for name in ("left", "right", "height", "value", "members"):
        assert np.array_equal(getattr(again, name), getattr(tree, name))
    with pytest.raises(RegioError, match='columns "value, unit" are missing'):
        Tree.from_rows(frame.drop(columns=["value", "unit"]))
    for broken in (frame.drop(index=1), frame.assign(left=frame["right"]), frame.drop(index=5).assign(node=range(1, 6))):
        with pytest.raises(RegioError, match="no whole tree"):
            Tree.from_rows(broken)


def chain(count: int) -> Tree:
    """Units that join one region one after the other: the deepest tree there is."""
    left = np.r_[0, np.arange(count, 2 * count - 2)]
    height = np.linspace(0, 1, count - 1)
    return Tree(count, left, np.arange(1, count), height, height, np.ones(count, dtype=bool))


def test_belgian_commuting(real_data):
    """Measured once: six regions before the largest jump but the last, and basins called after the towns one expects."""
    pytest.importorskip("pyarrow", reason="the Belgian flows are a Parquet file")
    table = pd.read_parquet(real_data / "be" / "be_commuting_2011_gemeente.parquet")
    codes = sorted(set(table["origin"]) | set(table["destination"]))
    flows = Flows.from_table("commuting", codes, table["origin"], table["destination"], table["workers"])
    tree = intramax(flows)
    assert (tree.most, tree.least) == (581, 1)
    assert tree.largest_jump() == 6
    labels = tree.labels(12)
    towns = {"11002", "13040", "24062", "21004", "71022", "52011", "53053", "31005", "34022", "44021", "62063", "81001"}
    assert {str(codes[unit]) for unit in nuclei(flows, labels)} == towns
    assert tree.height[-12] == pytest.approx(self_contained(flows, labels), abs=1e-12)
    assert tree.height[-12] == pytest.approx(0.7535, abs=5e-5)


def test_cutting_a_tree_of_thirty_thousand_units_is_fast_enough_for_a_slider():
    tree = chain(30_000)
    took = []
    for number in (2, 5_000, 15_000, 29_999):
        begin = time.perf_counter()
        labels = tree.labels(number)
        took.append(time.perf_counter() - begin)
        assert labels[-1] == number - 1
        assert (labels == 0).sum() == 30_001 - number
    assert min(took) < 0.05


def test_progress_moves_and_cancelling_ends_it(way):
    flows = of_matrix(random_matrix(1, 150))
    told: list[float] = []
    intramax(flows, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1
    assert any(0.3 < share < 0.7 for share in told)

    def stop(share: float) -> None:
        if share > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        intramax(flows, progress=stop)


def test_six_hundred_units_take_a_moment():
    flows = of_matrix(random_matrix(2, 600, 0.1))
    times = []
    for _ in range(3):
        begin = time.perf_counter()
        intramax(flows)
        times.append(time.perf_counter() - begin)
    assert min(times) < 0.6
