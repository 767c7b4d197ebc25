"""Which delineation serves which policy: shares kept inside, against chance."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regio_plugin.core.adjacency import Neighbours
from regio_plugin.core.agreement import agreement
from regio_plugin.core.coverage import Coverage, snap_edges
from regio_plugin.core.flows import Flows
from regio_plugin.core.messages import RegioError
from regio_plugin.core.regions import Regionalisation
from regio_plugin.core.relevance import FlowEvidence, RegionEvidence, ValueEvidence, relevance, row_sentence, verdict
from regio_plugin.core.significance import monte_carlo_p

from .coverages import grid
from .readers import read_geopackage

SIDE = 6
COLUMN, ROW = np.arange(SIDE * SIDE) % SIDE, np.arange(SIDE * SIDE) // SIDE
NEIGHBOURS = Neighbours.of_coverage(Coverage.build(grid(SIDE, SIDE)))
CODES = [f"u{k}" for k in range(SIDE * SIDE)]
ONES = np.ones(SIDE * SIDE)


def regions(label, labels):
    return Regionalisation.from_codes(label, [None if k < 0 else f"r{k}" for k in labels])


def flows(pairs):
    start, end, amount = zip(*pairs)
    return Flows.from_table("pendel", CODES, [f"u{k}" for k in start], [f"u{k}" for k in end], amount)


COLUMNS, ROWS = regions("columns", COLUMN // 2), regions("rows", ROW // 2)
ALONG_COLUMNS = FlowEvidence("commuting", flows([(k, k + SIDE, 5) for k in range(SIDE * (SIDE - 1))] + [(0, 0, 99)]))


def test_flows_inside_leave_out_those_of_a_unit_with_itself():
    evidence = FlowEvidence("f", flows([(0, 1, 3), (1, 2, 1), (2, 2, 50)]))
    labels = np.where(COLUMN < 2, 0, 1)
    assert evidence.kept(labels[None, :]).tolist() == [pytest.approx(3 / 4)]


def test_flows_that_leave_a_partial_map_count_as_leaving():
    evidence = FlowEvidence("f", flows([(0, 1, 3), (1, 5, 1), (4, 5, 100)]))
    labels = np.where(COLUMN < 2, 0, -1)
    assert evidence.kept(labels[None, :]).tolist() == [pytest.approx(3 / 4)]


def test_information_is_completeness():
    x, y = COLUMN // 2, ROW // 3
    mixed = (COLUMN + ROW) // 4
    found = RegionEvidence("e", mixed, ONES).kept(np.stack([x, y]))
    assert found[0] == pytest.approx(agreement(x, mixed, ONES).completeness)
    assert found[1] == pytest.approx(agreement(y, mixed, ONES).completeness)


def test_variance_between_regions_by_hand():
    values = np.where(COLUMN < 3, 0.0, 2.0) + np.where(ROW % 2, 0.5, -0.5)
    found = ValueEvidence("v", values, ONES).kept(np.where(COLUMN < 3, 0, 1)[None, :])
    assert found.tolist() == [pytest.approx(1 / 1.25)]


@given(st.lists(st.integers(0, 3), min_size=36, max_size=36), st.integers(0, 1000))
@settings(max_examples=30)
def test_shares_lie_between_0_and_1_and_do_not_depend_on_numbers_or_units_of_measure(labels, seed):
    rng = np.random.default_rng(seed)
    labels = np.array(labels)
    renamed = rng.permutation(4)[labels]
    values, weight = rng.normal(size=36), rng.uniform(1, 5, 36)
    other = rng.integers(0, 3, 36)
    for one, same in (
        (ValueEvidence("v", values, weight), ValueEvidence("v", 7 + 1000 * values, 3 * weight)),
        (RegionEvidence("e", other, weight), RegionEvidence("e", 2 - other, 3 * weight)),
        (ALONG_COLUMNS, FlowEvidence("f", ALONG_COLUMNS.flows.scaled(10))),
    ):
        found = one.kept(labels[None, :])[0]
        assert 0 <= found <= 1
        assert same.kept(renamed[None, :])[0] == pytest.approx(found, abs=1e-9)


def test_the_delineation_that_follows_the_flows_ranks_first():
    hills = ValueEvidence("height", ROW.astype(float), ONES)
    result = relevance(NEIGHBOURS, [COLUMNS, ROWS], [ALONG_COLUMNS, hills], draws=99)
    table = result.table.set_index(["delineation", "evidence"])
    assert table.loc[("columns", "commuting"), "observed"] == 1
    assert table.loc[("columns", "commuting"), "beyond"] == pytest.approx(1)
    assert table.loc[("columns", "commuting"), "p_value"] <= 0.05
    assert table.loc[("columns", "commuting"), "rank"] == 1
    assert table.loc[("rows", "commuting"), "rank"] == 2
    assert table.loc[("rows", "height"), "rank"] == 1
    assert str(verdict(result)) == (
        "The delineation that keeps most inside beyond chance, for 2 of 2 kinds of evidence: commuting: columns, height: rows."
    )
    assert result.matrix("rank").tolist() == [[1, 2], [2, 1]]
    said = str(row_sentence(result.table.iloc[0]))
    assert said.startswith("columns keeps 100.0 % of commuting inside its regions; random maps keep ")


def test_the_same_seed_gives_the_same_answer():
    once, twice = (relevance(NEIGHBOURS, [ROWS], [ALONG_COLUMNS], draws=19, seed=4).table for _ in range(2))
    pd.testing.assert_frame_equal(once, twice)
    row = once.iloc[0]
    assert row["p_value"] >= 1 / 20
    assert monte_carlo_p(1.0, np.zeros(19)) == pytest.approx(1 / 20)


def test_a_delineation_is_no_evidence_for_itself():
    other = RegionEvidence("rows again", ROW // 2, ONES)
    table = relevance(NEIGHBOURS, [ROWS, COLUMNS], [other], draws=19).table
    assert table["state"].tolist() == ["self", "tested"]
    assert np.isnan(table["rank"][0])
    assert "no evidence for it" in str(row_sentence(table.iloc[0]))


def test_what_cannot_be_tested_says_why():
    one = regions("one", np.zeros(36, dtype=int))
    few = regions("few", np.where(COLUMN < 1, ROW // 3, -1))
    apart = regions("apart", np.where(COLUMN < 3, 0, np.where((COLUMN == 4) & (ROW < 5), 1, -1)))
    result = relevance(NEIGHBOURS, [one, few, apart], [ALONG_COLUMNS], draws=19)
    assert result.table["state"].tolist() == ["untestable"] * 3
    notes = [str(note) for note in result.notes]
    assert 'Not testable: "one" has one region only.' in notes
    assert any(note.startswith('Not testable: "few" has 6 units') for note in notes)
    assert any(note.startswith('Not testable: no two regions of "apart" touch') for note in notes)
    assert any(note.startswith('"few" covers 16.7 % of the map.') for note in notes)
    assert str(verdict(result)) == "Nothing could be tested against chance; the table says why."
    assert str(row_sentence(result.table.iloc[0])).endswith("whether that is more than chance is not testable.")


def test_evidence_that_does_not_vary_is_undefined():
    flat = ValueEvidence("flat", np.full(36, 3.3), ONES)
    whole = RegionEvidence("whole", np.zeros(36, dtype=int), ONES)
    missing = ValueEvidence("missing", np.full(36, np.nan), ONES)
    table = relevance(NEIGHBOURS, [ROWS], [flat, whole, missing], draws=19).table
    assert table["state"].tolist() == ["undefined"] * 3
    assert "cannot be judged" in str(row_sentence(table.iloc[0]))


@pytest.mark.parametrize(
    ("delineations", "evidence", "draws", "words"),
    [
        ([], [ALONG_COLUMNS], 19, "at least one delineation"),
        ([ROWS], [], 19, "Nothing to judge by"),
        ([ROWS, ROWS], [ALONG_COLUMNS], 19, '"rows" is there twice'),
        ([ROWS], [ALONG_COLUMNS], 5, "At least 19 random maps are needed; 5 were asked"),
    ],
)
def test_bad_input_is_refused(delineations, evidence, draws, words):
    with pytest.raises(RegioError, match=words):
        relevance(NEIGHBOURS, delineations, evidence, draws=draws)


def test_belgian_provinces_and_arrondissements_keep_commuting_inside_but_regions_hardly(real_data):
    """Thomas, Adam & Verhetsel (2017): the provinces' borders are pre-eminent in Belgian commuting."""
    pytest.importorskip("pyarrow", reason="the Belgian flows are a Parquet file")
    folder = real_data / "be"
    units, geometry = read_geopackage(folder / "be_gemeenten_581_2019.gpkg")
    table = pd.read_parquet(folder / "be_commuting_2011_gemeente.parquet")
    commuting = Flows.from_table("commuting", units["nis"], table["origin"], table["destination"], table["workers"])
    fields = ("arr", "prov_naam", "gewest")
    divisions = [Regionalisation.from_codes(name, units[name]) for name in fields]
    neighbours = Neighbours.of_coverage(Coverage.build(snap_edges(geometry)))
    found = relevance(neighbours, divisions, [FlowEvidence("commuting", commuting)], draws=19).table
    apart = table[table["origin"] != table["destination"]]
    for name, observed in zip(fields, found["observed"]):
        region = units.set_index("nis")[name]
        same = apart["origin"].map(region).to_numpy() == apart["destination"].map(region).to_numpy()
        assert observed == pytest.approx(apart["workers"][same].sum() / apart["workers"].sum())
    assert found["observed"].round(4).tolist() == [0.4333, 0.6272, 0.798]
    assert found["p_value"][:2].tolist() == [0.05, 0.05]
    assert found["p_value"][2] > 0.05
    assert found.loc[found["rank"] == 1, "delineation"].tolist() == ["prov_naam"]
