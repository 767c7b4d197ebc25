"""regio:boundaryvagueness with flows: what crosses, who is tied to whom, regions and units."""

from __future__ import annotations

import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils

from regio_plugin.styling.styles import STYLES

from .layers import grid, table
from .test_boundary_vagueness import arcs, three, vague

NAMES = [f"u{k}" for k in range(1, 7)]


def towns():
    """Six squares in three columns, regions a | b; u2 is tied to the other side."""
    fields = {"nis": NAMES, "naam": ["Aa", "Bee", "Cee", "Dee", "Ee", "Eff"], "ref": list("aabaab"), "same": list("xxyxxy")}
    return grid(3, 2, fields, name="towns")


def commuters(**more):
    rows = [(a, b, 300 if {a, b} == {"u2", "u3"} else 100 if towns_of(a) == towns_of(b) else 10) for a in NAMES for b in NAMES]
    fields = {"origin": [row[0] for row in rows], "destination": [row[1] for row in rows], "amount": [row[2] for row in rows]}
    return table({**fields, **more}, name="commuters")


def towns_of(name: str) -> str:
    return dict(zip(NAMES, "aabaab"))[name]


def judged(run, **more):
    return vague(run, towns(), REFERENCE_FIELD="ref", DELINEATION_FIELDS="same", FLOWS=commuters(), **more)


def test_a_border_that_everyone_draws_but_many_cross(run):
    done = judged(run, REGIONS="TEMPORARY_OUTPUT", UNITS_OUT="TEMPORARY_OUTPUT")
    row = arcs(done)["a", "b"]
    assert row["delineations"] == 0.0
    assert 0 < row["flows"] <= 1
    assert row["flows_low"] <= row["flows"] <= row["flows_high"]
    assert row["vagueness"] == pytest.approx((row["delineations"] + row["flows"] + row["membership"]) / 3)
    assert row["vagueness_low"] <= row["vagueness"] <= row["vagueness_high"]
    assert row["missing"] in (None, "")
    assert row["misplaced"] == "Bee; Cee"
    assert row["sentence"].startswith("1 of 1 divisions draw this border here: same. ")
    assert done["VAGUENESS"] == pytest.approx(row["vagueness"])
    assert done["MISPLACED_COUNT"] == 2
    assert done["VERDICT"].startswith("Taking divisions, flows and ties together")
    assert [(item["region"], item["borders"]) for item in done.rows("REGIONS")] == [("a", 1), ("b", 1)]
    units = {item["unit"]: item for item in done.rows("UNITS_OUT")}
    assert (units["u2"]["best"], units["u2"]["misplaced"]) == ("b", True)
    assert units["u1"]["own"] == pytest.approx(300 / 320)


def test_styles_and_map_tips(run):
    done = judged(run, REGIONS="TEMPORARY_OUTPUT", UNITS_OUT="TEMPORARY_OUTPUT")
    for name, style in (("ARCS", "evidence"), ("REGIONS", "vague_regions"), ("UNITS_OUT", "ties")):
        made = done.layer(name)
        STYLES[style](made)
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(made))
        for feature in made.getFeatures():
            context.setFeature(feature)
            text = QgsExpression.replaceExpressionText(made.mapTipTemplate(), context)
            assert "[%" not in text
            assert len(text) > 20
            step = QgsExpression(made.renderer().classAttribute())
            assert step.evaluate(context) in {item.value() for item in made.renderer().categories()}
            assert not step.hasEvalError()


def test_flows_alone_are_evidence_too(run):
    done = vague(run, towns(), REFERENCE_FIELD="ref", FLOWS=commuters(), ROBUSTNESS=False)
    row = arcs(done)["a", "b"]
    assert row["missing"] == "delineations"
    assert row["vagueness"] == pytest.approx((row["flows"] + row["membership"]) / 2)
    assert row["vagueness_low"] == row["vagueness_high"] == row["vagueness"]


def test_weights_of_the_evidence_and_what_is_too_little(run, refusal):
    row = arcs(judged(run, COMPONENT_WEIGHTS="F=0;M=0"))["a", "b"]
    assert row["vagueness"] == 0.0
    row = arcs(judged(run, MINIMUM_EXPECTED=1e6))["a", "b"]
    assert (row["flow_state"], row["missing"]) == ("few", "flows")
    assert "Too little flows" in row["sentence"]
    options = {"REFERENCE": towns(), "REFERENCE_FIELD": "ref", "FLOWS": commuters()}
    assert 'no component "Q"' in refusal("boundaryvagueness", **options, COMPONENT_WEIGHTS="Q=1")
    assert "smaller than the bandwidth" in refusal("boundaryvagueness", **options, BANDWIDTH=40, NOISE=50)


def test_single_units_are_judged_by_divisions_only(run):
    done = judged(run, SCOPE=1, UNITS_OUT="TEMPORARY_OUTPUT", REGIONS="TEMPORARY_OUTPUT")
    assert "Flows judge borders between regions only" in done.log
    assert "The regions get no vagueness" in done.log
    assert "The units get no ties" in done.log
    assert {row["vagueness"] for row in done.rows("REGIONS")} == {None}
    assert {(row["region"], row["own"]) for row in done.rows("UNITS_OUT")} == {("a", None), ("b", None)}
    assert {row["missing"] for row in done.rows("ARCS")} == {"flows; membership"}


def test_without_flows_the_vagueness_is_that_of_the_divisions(run):
    row = arcs(vague(run, three(), REFERENCE_FIELD="ref", DELINEATION_FIELDS="same;other"))["a", "b"]
    assert row["vagueness"] == row["delineations"] == pytest.approx(0.5)
    assert (row["vagueness_low"], row["vagueness_high"]) == (0.0, 1.0)
    assert row["missing"] == "flows; membership"


def test_nearly_equal_divisions_are_named(run):
    done = vague(run, towns(), REFERENCE_FIELD="nis", DELINEATION_FIELDS="ref;same", SCOPE=1)
    assert "These divisions are nearly the same: ref; same." in done.log
