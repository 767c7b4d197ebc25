"""regio:relevancematrix: what the toolbox adds to the core."""

from __future__ import annotations

import pytest

from .conftest import Feedback
from .layers import grid, table

SIDE = 6
CELLS = range(SIDE * SIDE)
COLUMNS = [f"c{k % SIDE // 2}" for k in CELLS]
ROWS = [f"r{k // SIDE // 2}" for k in CELLS]


def units(**fields):
    return grid(SIDE, SIDE, {"cols": COLUMNS, "rows": ROWS, **fields}, name="units")


def flows(**more):
    start = [f"u{k + 1}" for k in CELLS if k + SIDE < SIDE * SIDE]
    end = [f"u{k + 1 + SIDE}" for k in CELLS if k + SIDE < SIDE * SIDE]
    return table({"origin": start, "destination": end, "amount": [5] * len(start), **more}, "commuting")


def relevance(run, source=None, **more):
    return run("relevancematrix", UNITS=source or units(), REGION_FIELDS=["cols", "rows"], DRAWS=39, **more)


def cells(done):
    return {(row["delineation"], row["evidence"]): row for row in done.rows("MATRIX")}


def test_flows_divisions_and_numbers_as_evidence(run, tmp_path):
    picture = tmp_path / "matrix.png"
    source = units(height=[float(k // SIDE) for k in CELLS])
    done = relevance(run, source, FLOWS=flows(), EVIDENCE_FIELDS=["cols"], VALUE_FIELDS=["height"], PICTURE=str(picture))
    found = cells(done)
    assert len(found) == 6
    row = found["cols", "commuting"]
    assert (row["kind"], row["observed"], row["rank"], row["state"]) == ("flows", 1.0, 1, "tested")
    assert row["expected"] < 0.9
    assert row["beyond"] == pytest.approx(1)
    assert row["sentence"].startswith("cols keeps 100 % of commuting inside its regions")
    assert found["cols", "cols"]["state"] == "self"
    assert found["cols", "cols"]["rank"] is None
    assert found["rows", "height"]["rank"] == 1
    assert done["VERDICT"].endswith("commuting: cols, height: rows.")
    assert (done["TESTED_COUNT"], done["BETTER_COUNT"] >= 2) == (5, True)
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert "seed 1; the same seed gives the same answer" in done.log


def test_domains_by_field_and_by_several_amounts(run):
    kinds = flows(mode=["car", "bike"] * 15)
    found = cells(relevance(run, FLOWS=kinds, DOMAIN_FIELD="mode"))
    assert {name for _, name in found} == {"car", "bike"}
    several = flows(school=[1] * 30)
    found = cells(relevance(run, FLOWS=several, AMOUNT_FIELDS=["amount", "school"], LABELS="school=School;cols=Columns"))
    assert {name for _, name in found} == {"amount", "School"}
    assert {name for name, _ in found} == {"Columns", "rows"}


def test_nothing_to_judge_by_is_refused(refusal):
    said = refusal("relevancematrix", UNITS=units(), REGION_FIELDS=["cols"])
    assert said == "Nothing to judge by: give flows, other code fields or number fields."


def test_the_same_field_twice_is_refused(refusal):
    said = refusal("relevancematrix", UNITS=units(), REGION_FIELDS=["cols", "cols"], EVIDENCE_FIELDS=["rows"], DRAWS=19)
    assert said.startswith('"cols" is there twice.')


def test_numbers_that_are_none_are_refused_and_empty_ones_noted(run, refusal):
    source = units(price=[None, *([1.0, -2.0] * 17), 3.0])
    done = relevance(run, source, VALUE_FIELDS=["price"])
    assert 'Field "price" of "units" is empty in 1 rows (1); these units are left out there.' in done.log
    words = units(price=["dear", *(["1"] * 35)])
    said = refusal("relevancematrix", UNITS=words, REGION_FIELDS=["cols"], VALUE_FIELDS=["price"], DRAWS=19)
    assert said == 'Field "price" of "units" must hold numbers; in row 1 it holds dear.'


def test_too_few_units_cannot_be_tested(run):
    source = grid(3, 2, {"cols": list("aabaab"), "rows": list("xxxyyy")}, name="few")
    done = relevance(run, source, EVIDENCE_FIELDS=["rows"])
    assert done["TESTED_COUNT"] == 0
    assert 'Not testable: "cols" has 6 units' in done.log
    assert done["VERDICT"] == "Nothing could be tested against chance; the table says why."


def test_a_run_can_be_cancelled(run):
    feedback = Feedback(cancel_at=16)
    done = run("relevancematrix", feedback, UNITS=units(), REGION_FIELDS=["cols", "rows"], EVIDENCE_FIELDS=["rows"], DRAWS=9999)
    assert feedback.isCanceled()
    assert not done.results.get("VERDICT")
