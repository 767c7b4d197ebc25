"""Flows to test with."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st

from regio_plugin.core.flows import Flows


def of_matrix(matrix) -> Flows:
    """Flows between units 0, 1, 2 ... from a square matrix."""
    matrix = np.asarray(matrix, dtype=float)
    origin, destination = np.nonzero(matrix)
    return Flows.from_table("flows", range(len(matrix)), origin, destination, matrix[origin, destination])


def large(units: int, flows: int) -> Flows:
    """Random flows, about ``flows`` of them."""
    rng = np.random.default_rng(1)
    pairs = np.unique(rng.integers(0, units * units, flows))
    return Flows("large", units, pairs // units, pairs % units, rng.gamma(0.3, 50, len(pairs)), *np.zeros((2, units)))


FOUR = of_matrix([[50, 10, 1, 0], [20, 30, 0, 5], [2, 0, 40, 10], [0, 3, 12, 60]])
TWO = np.array([0, 0, 1, 1])
matrices = st.lists(st.lists(st.integers(0, 20), min_size=6, max_size=6), min_size=6, max_size=6)
