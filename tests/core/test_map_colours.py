"""Colours of regions, such that neighbours differ."""

from __future__ import annotations

import time

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from regio_plugin.core.map_colours import map_colours


def pairs(rows):
    return np.array([a for a, _ in rows], dtype=np.intp), np.array([b for _, b in rows], dtype=np.intp)


@given(st.integers(1, 12).flatmap(lambda n: st.tuples(st.just(n), st.sets(st.tuples(*[st.integers(0, n - 1)] * 2)))))
def test_neighbours_differ_and_no_more_colours_than_needed(drawn):
    count, rows = drawn
    edges = [(a, b) for a, b in rows if a < b]
    colour = map_colours(count, *pairs(edges), palette=4)
    assert all(colour[a] != colour[b] for a, b in edges)
    degree = np.bincount(np.array(edges, dtype=int).ravel(), minlength=count) if edges else np.zeros(count)
    assert colour.max() <= max(3, degree.max())
    assert (colour == map_colours(count, *pairs(edges[::-1]), palette=4)).all()


def test_all_colours_of_the_palette_occur():
    colour = map_colours(16, *pairs([(k, k + 1) for k in range(15)]))
    assert np.bincount(colour, minlength=8).tolist() == [2] * 8


def test_three_hundred_regions_take_no_time():
    side = 18
    rows = [(k, k + 1) for k in range(side * side - 1) if k % side < side - 1] + [
        (k, k + side) for k in range(side * (side - 1))
    ]
    begin = time.perf_counter()
    colour = map_colours(side * side, *pairs(rows))
    assert time.perf_counter() - begin < 1.0
    assert colour.max() < 8
