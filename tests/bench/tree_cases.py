"""Intramax: the whole tree, against a direct computation on the full matrix, and against size."""

from __future__ import annotations

import numpy as np

from regio_plugin.core.functional.intramax import intramax
from regio_plugin.core.functional.tree import Tree

from .functional_cases import DIRECT, SIZES, against_size, alone, gravity
from .measure import US, Contender, Floor, Task, say, seconds

LABELS = "Regio: regions of one cut"
_UNITS = 300
# time per flow at 30,000 units against that at 2,000
_GROWTH = 3.0


def direct_tree(matrix: np.ndarray) -> list[tuple[int, int]]:
    """The lowest units of both regions of every merge, by the table of all pairs at every step."""
    flows = matrix.astype(float)
    numbers = np.arange(len(flows))
    merges = []
    while len(flows) > 1:
        share = flows / np.outer(flows.sum(axis=1), flows.sum(axis=0))
        value = np.triu(share + share.T, 1)
        a, b = np.unravel_index(int(value.argmax()), value.shape)
        if not value[a, b]:
            break
        merges.append((int(numbers[a]), int(numbers[b])))
        flows[a] += flows[b]
        flows[:, a] += flows[:, b]
        keep = np.arange(len(flows)) != b
        flows, numbers = flows[np.ix_(keep, keep)], numbers[keep]
    return merges


def merges_of(tree: Tree) -> list[tuple[int, int]]:
    """The lowest units of both regions of every merge."""
    lowest = list(range(tree.unit_count))
    merges = []
    for left, right in zip(tree.left.tolist(), tree.right.tolist()):
        merges.append((lowest[left], lowest[right]))
        lowest.append(min(merges[-1]))
    return merges


def small_tree() -> Task:
    flows = gravity(_UNITS)
    found = {}

    def ours() -> float:
        took, found[US] = seconds(lambda: intramax(flows))
        return took

    def direct() -> float:
        took, found[DIRECT] = seconds(lambda: direct_tree(flows.matrix.toarray()))
        return took

    task = Task(
        f"Intramax of {_UNITS} units, {len(flows.amount):,} generated flows: the whole tree",
        [Contender(US, ours, repeats=30), Contender(DIRECT, direct, repeats=3)],
        ["Charlton's R program takes 4.0 s on such a machine (METHODS B2); it is not run here."],
    )
    task.measure()
    task.within(US, 0.02)
    task.faster(DIRECT, 4)
    same = merges_of(found[US]) == found[DIRECT]
    task.floors.append(Floor(f"the same {len(found[DIRECT])} merges as the direct computation", same))
    return task


def tree_against_size() -> Task:
    say("\nIntramax of generated flows, each size in a Python of its own")
    rows = against_size("tree")
    largest, small = rows[-1], rows[1]
    flows = gravity(SIZES[-1])
    tree = intramax(flows)
    task = Task(
        f"Intramax of {SIZES[-1]:,} units, {len(flows.amount):,} generated flows",
        [
            Contender(US, lambda: alone("tree", SIZES[-1])["seconds"], repeats=2),
            Contender(LABELS, lambda: seconds(lambda: tree.labels(SIZES[-1] // 100))[0]),
        ],
    )
    task.measure()
    task.within(US, 60)
    task.within(LABELS, 0.01)
    task.floors.append(Floor(f"{largest['peak']:.0f} MB in all, floor below 600 MB", largest["peak"] < 600))
    growth = (largest["seconds"] / largest["flows"]) / (small["seconds"] / small["flows"])
    task.floors.append(Floor(f"{growth:.2f}x the time per flow at 2,000 units, floor below {_GROWTH:g}x", growth < _GROWTH))
    return task
