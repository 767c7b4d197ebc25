"""Cutting a tree anew: the figures of its regions are those of the flows, also after the tree was a table."""

from __future__ import annotations

import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_plugin.core.flows import Flows
from regio_plugin.core.functional.intramax import ONE, intramax
from regio_plugin.core.functional.partition import nuclei, self_contained
from regio_plugin.core.functional.recut import FIGURES, Recut
from regio_plugin.core.messages import RegioError

from .test_intramax import chain, of_matrix, random_matrix


def with_outside(seed: int, count: int = 14) -> Flows:
    matrix = random_matrix(seed, count)
    matrix[3] = 0
    origin, destination = np.nonzero(matrix)
    ends = [*destination.tolist(), "abroad", 2]
    starts = [*origin.tolist(), 1, "abroad"]
    return Flows.from_table("flows", range(count), starts, ends, [*matrix[origin, destination].tolist(), 70, 900])


@given(st.integers(0, 500), st.booleans())
def test_every_cut_has_the_figures_of_the_flows(seed, one):
    flows = with_outside(seed)
    tree = intramax(flows, zero=ONE if one else "exclude")
    recut = Recut.of(flows, tree)
    again, codes = Recut.from_rows(recut.rows([str(k) for k in range(14)]).sample(frac=1, random_state=seed))
    assert codes == [str(k) for k in range(14)]
    for number in range(tree.least, tree.most + 1):
        labels = tree.labels(number)
        expected = flows.self_containment(labels, number)
        for cut in (recut.cut(number), again.cut(number)):
            assert np.array_equal(cut.labels, labels)
            assert np.array_equal(cut.nuclei, nuclei(flows, labels))
            assert np.array_equal(cut.unit_count, np.bincount(labels[labels >= 0]))
            assert cut.share == pytest.approx(self_contained(flows, labels), abs=1e-12)
            for name in ("supply", "demand", "self_containment"):
                assert getattr(cut, name) == pytest.approx(expected[name].to_numpy(), abs=1e-9, nan_ok=True)


def test_the_regions_of_a_cut_are_in_the_order_of_their_first_unit():
    flows = of_matrix(random_matrix(4, 12))
    recut = Recut.of(flows, intramax(flows))
    for number in range(1, 13):
        cut = recut.cut(number)
        assert np.array_equal(np.unique(cut.labels, return_index=True)[1], sorted(np.unique(cut.labels, return_index=True)[1]))
        assert np.array_equal(cut.labels[cut.nuclei], np.arange(number))
    with pytest.raises(RegioError, match="between 1 and 12 regions, not 0"):
        recut.cut(0)


def test_a_table_without_figures_is_a_sentence():
    flows = of_matrix(random_matrix(4, 5))
    frame = Recut.of(flows, intramax(flows)).rows(list("abcde"))
    with pytest.raises(RegioError, match='"inside"'):
        Recut.from_rows(frame.drop(columns=FIGURES[3]))


def test_a_step_of_the_slider_at_thirty_thousand_units():
    tree = chain(30_000)
    everyone = np.arange(30_000)
    nothing = np.zeros(30_000)
    recut = Recut.of(Flows("chain", 30_000, everyone, everyone, nothing + 1, nothing, nothing), tree)
    took = []
    for number in (2, 100, 10_000):
        begin = time.perf_counter()
        cut = recut.cut(number)
        took.append(time.perf_counter() - begin)
        assert cut.unit_count.sum() == 30_000
    assert min(took) < 0.1
