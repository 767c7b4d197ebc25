"""Colours of a tree of regions: neighbours differ at every cut, and a region keeps its colour while it is not cut."""

from __future__ import annotations

import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regio_plugin.core.adjacency import Neighbours
from regio_plugin.core.flows import Flows
from regio_plugin.core.functional.intramax import intramax
from regio_plugin.core.functional.tree import Tree
from regio_plugin.core.functional.tree_colours import tree_colours
from regio_plugin.core.messages import Cancelled


def grid(side):
    unit = np.arange(side * side).reshape(side, side)
    a, b = np.r_[unit[:, :-1].ravel(), unit[:-1].ravel()], np.r_[unit[:, 1:].ravel(), unit[1:].ravel()]
    return Neighbours.from_pairs(side * side, a, b)


def drawn(side, seed):
    """A tree of a grid, by flows that fall with distance."""
    rng = np.random.default_rng(seed)
    count = side * side
    x, y = np.divmod(np.arange(count), side)
    far = np.hypot(x[:, None] - x, y[:, None] - y)
    amount = np.round(rng.gamma(1.0, 100.0, (count, count)) / (1 + far) ** 2)
    origin, destination = np.nonzero(amount)
    none = np.zeros(count)
    flows = Flows("drawn", count, origin, destination, amount[origin, destination], none, none)
    return intramax(flows, grid(side))


@settings(deadline=None, max_examples=25)
@given(st.integers(2, 7), st.integers(0, 10_000))
def test_neighbours_differ_at_every_cut(side, seed):
    tree, near = drawn(side, seed), grid(side)
    colour = tree_colours(tree, near, 12)
    for number in range(tree.least, tree.most + 1):
        node = tree.roots(number)
        apart = node[near.start] != node[near.other]
        assert (colour[node[near.start]] != colour[node[near.other]])[apart].all()


def test_the_larger_part_keeps_its_colour():
    tree = drawn(6, 1)
    colour, size = tree_colours(tree, grid(6)), tree.sizes()
    for m, (left, right) in enumerate(zip(tree.left, tree.right)):
        large = right if size[right] > size[left] else left
        assert colour[large] == colour[tree.unit_count + m]


def test_too_few_colours_are_no_error():
    colour = tree_colours(drawn(5, 2), grid(5), 2)
    assert set(colour.tolist()) == {0, 1}


def test_units_that_take_no_part_are_left_alone():
    tree = Tree(3, np.array([0]), np.array([2]), np.array([0.5]), np.array([1.0]), np.array([True, False, True]))
    near = Neighbours.from_pairs(3, np.array([0, 1]), np.array([1, 2]))
    assert tree_colours(tree, near).tolist() == [0, 0, 1, 0]


def test_it_can_be_cancelled():
    def stop(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        tree_colours(drawn(6, 3), grid(6), 8, stop)


def test_a_thousand_units_take_no_time():
    tree, near = drawn(32, 4), grid(32)
    begin = time.perf_counter()
    tree_colours(tree, near)
    assert time.perf_counter() - begin < 2.0
