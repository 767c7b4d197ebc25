"""Borders judged by how often many runs put both sides in one region."""

from __future__ import annotations

import numpy as np
import pytest

from regio_plugin.core.co_assignment import CoAssignment, together_along
from regio_plugin.core.coverage import Coverage, snap_edges
from regio_plugin.core.evidence import evidence
from regio_plugin.core.evidence_words import arc_sentences
from regio_plugin.core.regions import Regionalisation
from regio_plugin.core.vagueness import Delineation, boundary_vagueness

from .test_vagueness import grid

COLUMNS, ROWS = 4, 2
UNITS = COLUMNS * ROWS
COVERAGE = Coverage.build(snap_edges(grid(COLUMNS, ROWS)))
HALVES = (np.arange(UNITS) % COLUMNS >= 2).astype(np.intp)


def runs(*rows: tuple[int, int, float]) -> CoAssignment:
    low, high, share = (np.array(column) for column in zip(*rows))
    return CoAssignment(low, high, share.astype(float))


def along(given: CoAssignment) -> np.ndarray:
    return together_along(COVERAGE, COVERAGE.borders(HALVES), given)


def test_the_mean_over_the_pairs_of_units_along_a_border() -> None:
    assert along(runs((1, 2, 0.25), (5, 6, 0.75), (0, 1, 1.0))) == pytest.approx([0.5])
    assert along(runs((5, 6, 0.75), (1, 2, 0.25))) == pytest.approx([0.5])


def test_what_is_not_known_does_not_count() -> None:
    assert along(runs((1, 2, 0.25), (5, 6, np.nan))) == pytest.approx([0.25])
    assert np.isnan(along(runs((0, 1, 1.0)))).all()
    assert np.isnan(along(runs((1, 2, np.nan)))).all()


def test_it_stands_for_ties_in_the_evidence() -> None:
    items = [Delineation("same", 1.0, Regionalisation.from_codes("same", HALVES.astype(str)))]
    drawn = boundary_vagueness(COVERAGE, items, HALVES, 100.0, 10.0)
    result = evidence(drawn, COVERAGE, HALVES, runs=runs((1, 2, 0.25), (5, 6, 0.75)))
    row = result.arcs.iloc[0]
    assert (row["delineations"], row["membership"], row["together"]) == pytest.approx((0, 0.5, 0.5))
    assert row["vagueness"] == pytest.approx(0.25)
    assert "flows" in row["missing"]
    assert "membership" not in row["missing"]
    assert "50 % of the runs put both sides in one region." in [str(item) for item in arc_sentences(result)[0]]
    plain = evidence(drawn, COVERAGE, HALVES)
    assert np.isnan(plain.arcs["together"]).all()
    assert np.isnan(plain.arcs["membership"]).all()
