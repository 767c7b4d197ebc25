"""regio:flowstability: what the toolbox adds to the core."""

from __future__ import annotations

import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils

from regio_plugin.styling.styles import STYLES

from .conftest import Feedback
from .layers import grid, rows_of, table

SIDE = 6
AREAS, INTRAMAX = 0, 1


def units():
    return grid(SIDE, SIDE, {"naam": [f"Town {k + 1}" for k in range(SIDE * SIDE)]})


def commuting(scale: float = 1.0, domains: tuple[str, ...] = ("work",)):
    """Much travel inside two halves, little between them; the two middle columns travel to both."""
    rows = []
    for domain in domains:
        for a in range(SIDE * SIDE):
            for b in range(SIDE * SIDE):
                same = (a % SIDE < 3) == (b % SIDE < 3)
                middle = (a % SIDE in (2, 3)) != (b % SIDE in (2, 3))
                amount = 90 if a == b else 14 if same else 12 if middle else 1
                rows.append((f"u{a + 1}", f"u{b + 1}", amount * scale, domain))
    origin, destination, amounts, kind = zip(*rows)
    return table({"origin": origin, "destination": destination, "amount": amounts, "kind": kind}, "flows")


def stability(run, **more):
    given = {"UNITS": units(), "FLOWS": commuting(), "METHOD": INTRAMAX, "REGION_NUMBER": 2, "REPLICATES": 30}
    return run("flowstability", **{**given, "RUNS": "memory:", "PICTURE": None, **more})


def test_the_fields_and_numbers_that_others_rely_on(run, tmp_path):
    done = stability(run, PICTURE=str(tmp_path / "stability.png"))
    assert (tmp_path / "stability.png").read_bytes()[1:4] == b"PNG"
    rows = {row["unit"]: row for row in done.rows("UNITS_OUT")}
    assert len(rows) == SIDE * SIDE
    assert all(row["class"] == "firm" for name, row in rows.items() if _column(name) in (0, 5))
    assert any(row["stability"] < 1 for row in rows.values())
    changing = [row for row in rows.values() if row["changes"]]
    assert done["CHANGED_COUNT"] == len(changing)
    assert all(row["usual_share"] < 0.95 and row["other_region"] != row["region"] for row in changing)
    assert sum(row["nucleus"] for row in rows.values()) == done["REGION_COUNT"] == 2
    assert done["VERDICT"].startswith(f"In 30 runs {len(changing)} of 36 units change region;")
    borders = done.rows("BORDERS")
    assert len(borders) == 2 * SIDE * (SIDE - 1)
    for row in borders:
        assert row["apart"] + row["together"] == pytest.approx(1)
        assert row["instability"] == pytest.approx(4 * row["apart"] * row["together"])
        assert row["border"] == (rows[row["left"]]["region"] != rows[row["right"]]["region"])
        assert row["length"] > 0
    assert done["BORDER_COUNT"] == sum(row["border"] for row in borders)
    assert done["FIRM_COUNT"] == sum(row["border"] and row["apart"] >= 0.95 for row in borders)
    runs = done.rows("RUNS")
    assert [row["run"] for row in runs] == list(range(1, 31))
    assert {row["regions"] for row in runs} == {2}
    assert {row["parameters"] for row in runs} == {"as given"}
    assert done["CHANGED_MEAN"] == pytest.approx(sum(row["changed"] for row in runs) / 30)
    assert "The runs were made with seed 1; the same seed gives the same answer." in done.log


def test_a_run_whose_tree_ends_earlier_takes_the_nearest_number_and_units_without_region_are_named(run):
    codes = ["u1", "u2", "u3", "u4"]
    amounts = [[50, 9, 0, 0], [9, 50, 1, 0], [0, 0, 50, 9], [0, 0, 9, 50]]
    rows = [(a, b, amounts[i][k]) for i, a in enumerate(codes) for k, b in enumerate(codes) if amounts[i][k]]
    origin, destination, amount = zip(*rows)
    flows = table({"origin": origin, "destination": destination, "amount": amount}, "flows")
    layer = grid(5, 1, {"naam": list("ABCDE")})
    done = stability(run, UNITS=layer, FLOWS=flows, REGION_NUMBER=1, REPLICATES=20)
    assert {row["regions"] for row in done.rows("RUNS")} == {1, 2}
    assert "Without region: E. " in done.log


def test_the_map_counts_in_every_run_as_in_the_division_that_is_judged(run):
    def to_core(k: int) -> int:
        return 500 if k == 0 else 2 if k in (14, 15) else 40

    rows = [(f"u{k + 1}", end, n) for k in range(36) for end, n in (("u1", to_core(k)), (f"u{k + 1}", 100))]
    origin, destination, amount = zip(*rows)
    flows = table({"origin": origin, "destination": destination, "amount": amount}, "flows")
    rings = {"METHOD": 2, "THRESHOLD": 0.15, "CORE_SIZE": 600, "CONTIGUITY": 2, "REPLICATES": 3, "RESAMPLE": False}
    done = stability(run, FLOWS=flows, **rings)
    assert {row["region"] for row in done.rows("UNITS_OUT")} == {"u1"}  # two units inside the ring are taken in
    assert {row["stability"] for row in done.rows("UNITS_OUT")} == {1}


def _column(unit: str) -> int:
    return (int(unit[1:]) - 1) % SIDE


def test_the_same_seed_gives_the_same_answer_in_any_order_of_rows(run):
    backwards = units()
    ids = [feature.id() for feature in backwards.getFeatures()]
    features = [backwards.getFeature(k) for k in reversed(ids)]
    assert backwards.dataProvider().truncate()
    assert backwards.dataProvider().addFeatures(features)[0]
    found = [
        {row["unit"]: row["stability"] for row in stability(run, UNITS=layer, SEED=seed).rows("UNITS_OUT")}
        for layer, seed in ((units(), 1), (backwards, 1), (units(), 2))
    ]
    assert found[0] == found[1] != found[2]


def test_the_same_seed_gives_the_same_files_byte_for_byte(run, tmp_path):
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        paths = {key: str(tmp_path / name / f"{key}{end}") for key, end in (("RUNS", ".csv"), ("PICTURE", ".png"))}
        stability(run, REPLICATES=8, **paths, UNITS_OUT=str(tmp_path / name / "units.csv"))
    for file in ("RUNS.csv", "PICTURE.png", "units.csv"):
        first, second = ((tmp_path / name / file).read_bytes() for name in ("first", "second"))
        assert len(first) > 100
        assert first == second


def test_styles_and_map_tips(run):
    done = stability(run)
    for name, style in (("BORDERS", "stable_borders"), ("UNITS_OUT", "stable_units")):
        made = done.layer(name)
        STYLES[style](made)
        classes = {item.value() for item in made.renderer().categories()}
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(made))
        for feature in made.getFeatures():
            context.setFeature(feature)
            text = QgsExpression.replaceExpressionText(made.mapTipTemplate(), context)
            assert "[%" not in text
            assert " % of the runs" in text
            assert feature["class"] in classes


def test_variations_take_turns(run):
    done = stability(run, GRID="REGION_NUMBER=4; REGION_NUMBER=6", RESAMPLE=False, REPLICATES=6)
    runs = done.rows("RUNS")
    assert [row["regions"] for row in runs] == [2, 4, 6] * 2
    assert [row["parameters"] for row in runs[:3]] == ["as given", "REGION_NUMBER=4", "REGION_NUMBER=6"]
    assert runs[0]["changed"] == 0


def test_without_drawing_flows_anew_nothing_changes(run):
    done = stability(run, RESAMPLE=False, REPLICATES=3)
    assert (done["CHANGED_COUNT"], done["CHANGED_MEAN"]) == (0, 0)
    assert done["FIRM_COUNT"] == done["BORDER_COUNT"]


def test_domains_are_drawn_one_by_one(run):
    """Two domains with the same flows tell more than one of them: fewer units waver."""
    one = stability(run, REPLICATES=60)["CHANGED_MEAN"]
    two = stability(
        run, FLOWS=commuting(domains=("work", "school", "shop", "care")), DOMAIN_FIELD="kind", REPLICATES=60
    )["CHANGED_MEAN"]
    assert two < one


def test_domains_without_weight_are_not_drawn_and_fractions_are_said(run):
    done = stability(
        run,
        FLOWS=commuting(1.3, domains=("work", "school")),
        DOMAIN_FIELD="kind",
        DOMAIN_WEIGHTS="school=0",
        REPLICATES=3,
    )
    assert done.log.count("are no whole numbers. They are drawn anew as if they were counts of people") == 1


def test_labour_market_areas_by_default(run):
    done = stability(run, METHOD=AREAS, MIN_SIZE=500, TARGET_SIZE=5000, REPLICATES=5)
    assert done["REGION_COUNT"] >= 1
    assert len(rows_of(done.layer("RUNS"))) == 5
    assert all(0 < row["order_share"] <= 1 for row in done.rows("UNITS_OUT"))
    assert {row["order_share"] for row in stability(run, REPLICATES=2).rows("UNITS_OUT")} == {None}


def test_a_run_can_be_cancelled_and_progress_moves(run):
    given = {"UNITS": units(), "FLOWS": commuting(), "METHOD": INTRAMAX, "REGION_NUMBER": 2, "REPLICATES": 30}
    feedback = Feedback()
    run("flowstability", feedback, **given)
    assert feedback.steps == sorted(feedback.steps)
    assert len(set(feedback.steps)) > 20
    for at in (6, 50, 85):
        feedback = Feedback(cancel_at=at)
        assert not run("flowstability", feedback, **given).results.get("VERDICT")
        assert feedback.isCanceled()


def test_refusals(refusal):
    same = {"UNITS": units(), "FLOWS": commuting(), "METHOD": INTRAMAX, "REGION_NUMBER": 2, "REPLICATES": 3}
    said = refusal("flowstability", **same, GRID="SIZE=5")
    assert said.startswith('No parameter that can vary is called "SIZE". These can: REGION_NUMBER.')
    said = refusal("flowstability", **same, GRID="REGION_NUMBER=2.5")
    assert said == 'The variation "REGION_NUMBER=2.5" must be a whole number of at least 1.'
    said = refusal("flowstability", **same, GRID="REGION_NUMBER=3, MIN_SIZE=10")
    assert said == '"MIN_SIZE" changes nothing with the chosen method. These do: REGION_NUMBER.'
    assert refusal("flowstability", **same, GRID="MIN_SIZE=many").startswith('The variation "MIN_SIZE=many" cannot be read.')
    small = refusal("flowstability", **{**same, "FLOWS": commuting(0.001)})
    assert 'All amounts of "flows" add up to' in small
    areas = {**same, "METHOD": AREAS}
    assert "99999" in refusal("flowstability", **areas, GRID="MIN_SIZE=99999")
