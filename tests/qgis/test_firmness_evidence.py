"""The firmness that regio:flowstability found, as evidence on borders."""

from __future__ import annotations

import pytest

from .layers import table
from .test_boundary_vagueness import arcs, vague
from .test_flow_stability import stability
from .test_flow_stability import units as squares
from .test_mixed_evidence import towns


def firmness(**more):
    """Two pairs of units along the border between a and b, two runs in ten and six in ten of which put them together."""
    fields = {"left": ["u2", "u5", "u1"], "right": ["u3", "u6", "u2"], "together": [0.2, 0.6, 1.0], **more}
    return table(fields, "firmness")


def test_shares_of_runs_are_the_ties_of_a_border(run):
    done = vague(run, towns(), REFERENCE_FIELD="ref", DELINEATION_FIELDS="same", FIRMNESS=firmness(), ROBUSTNESS=False)
    row = arcs(done)["a", "b"]
    assert row["membership"] == pytest.approx(0.4)
    assert row["vagueness"] == pytest.approx(0.2)
    assert "40 % of the runs put both sides in one region." in row["sentence"]


def test_it_is_evidence_on_its_own(run):
    row = arcs(vague(run, towns(), REFERENCE_FIELD="ref", FIRMNESS=firmness(), ROBUSTNESS=False))["a", "b"]
    assert row["vagueness"] == pytest.approx(0.4)


def test_codes_that_are_no_units_are_named(run):
    given = firmness(left=["u2", "x9", "u1"])
    done = vague(run, towns(), REFERENCE_FIELD="ref", FIRMNESS=given, ROBUSTNESS=False)
    assert '"firmness" names 1 codes that are no units (x9); these borders are left out.' in done.log
    assert arcs(done)["a", "b"]["vagueness"] == pytest.approx(0.2)


def test_what_cannot_be_used_is_refused_in_a_sentence(refusal):
    given = {"REFERENCE": towns(), "REFERENCE_FIELD": "ref"}
    other = table({"left": ["u2"], "right": ["u3"]}, "other")
    said = refusal("boundaryvagueness", **given, FIRMNESS=other)
    assert said == '"other" has no field "together". Choose the borders that "How firm are functional regions?" wrote.'
    said = refusal("boundaryvagueness", **given, FIRMNESS=firmness(left=["x1", "x2", "x3"]))
    assert said.startswith('No row of "firmness" names two units.')


def test_what_one_algorithm_writes_the_other_reads(run):
    """On the same units, all borders between them: vagueness is the share of runs without a border."""
    made = stability(run, REPLICATES=10)
    firm = {tuple(sorted((row["left"], row["right"]))): row["together"] for row in made.rows("BORDERS")}
    judged = vague(
        run, squares(), REFERENCE_FIELD="nis", UNIT_FIELD="nis", SCOPE=1, FIRMNESS=made.layer("BORDERS"), ROBUSTNESS=False
    )
    found = {tuple(sorted(pair)): row["vagueness"] for pair, row in arcs(judged).items()}
    assert found == pytest.approx(firm)
