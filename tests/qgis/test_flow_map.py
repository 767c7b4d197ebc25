"""regio:flowmap: what the toolbox adds to the core, and how flows look."""

from __future__ import annotations

import pytest
from qgis.core import QgsArrowSymbolLayer, QgsSymbolLayer, QgsVectorLayer

from regio_plugin.styling.flow_styles import RANK_OPACITY
from regio_plugin.styling.styles import STYLES

from .conftest import Feedback
from .layers import grid, table

FIELDS = {"ORIGIN_FIELD": "origin", "DESTINATION_FIELD": "destination", "AMOUNT_FIELD": "amount"}
ROWS = [
    ("u1", "u1", 50),
    ("u1", "u2", 10),
    ("u1", "u4", 7),
    ("u1", "u3", 1),
    ("u2", "u1", 20),
    ("u2", "u2", 30),
    ("u3", "u4", 10),
    ("u4", "u3", 12),
    ("u4", "ABROAD", 8),
]


def units(**fields) -> QgsVectorLayer:
    names = ["Aalst", "Brugge", "Cent", "Doel"]
    return grid(4, 1, {"naam": names, "zone": ["x", "x", "y", "y"], **fields}, name="units")


def flows(rows=ROWS) -> QgsVectorLayer:
    origin, destination, amount = (list(column) for column in zip(*rows))
    return table({"origin": origin, "destination": destination, "amount": amount}, "commuting")


def drawn(run, source=None, rows=ROWS, **more):
    return run("flowmap", UNITS=source or units(), UNIT_FIELD="nis", FLOWS=flows(rows), **FIELDS, **more)


def test_the_largest_flows_of_every_unit(run):
    done = drawn(run, TOP=2, THRESHOLD=5)
    rows = {(row["origin"], row["destination"]): row for row in done.rows("FLOW_LINES")}
    assert set(rows) == {("u1", "u2"), ("u1", "u4"), ("u2", "u1"), ("u3", "u4"), ("u4", "u3")}
    row = rows["u1", "u2"]
    assert (row["origin_name"], row["destination_name"], row["rank"], row["back"]) == ("Aalst", "Brugge", 1, 20)
    assert row["share"] == pytest.approx(10 / 68)
    assert rows["u4", "u3"]["share"] == pytest.approx(12 / 20)
    assert row["sentence"] == "10 go from Aalst to Brugge: 14.7 % of all that begins in Aalst. The other way: 20."
    inside = {row["place"]: row for row in done.rows("INTERNAL")}
    assert {place: row["amount"] for place, row in inside.items()} == {"u1": 50, "u2": 30}
    assert inside["u1"]["sentence"] == "50 stay inside Aalst: 73.5 % of all that begins there."
    assert (done["LINE_COUNT"], done["THRESHOLD_USED"]) == (5, 5)
    assert done["SHOWN_SHARE"] == pytest.approx(59 / 60)
    assert done["VERDICT"] == (
        "5 lines show 98 % of all that goes from one place to another. The largest flow goes from Brugge to Aalst: 20."
    )
    assert "ABROAD" in done.log


def test_lines_are_curves_of_three_points_from_unit_to_unit(run):
    done = drawn(run, THRESHOLD=20)
    [line] = [feature.geometry() for feature in done.layer("FLOW_LINES").getFeatures()]
    [points] = line.asMultiPolyline()
    assert len(points) == 3
    assert points[0].x() > points[2].x()
    assert points[1].y() < points[0].y()


def test_flows_between_regions_run_from_the_unit_where_most_arrives(run):
    done = drawn(run, REGION_FIELD="zone", THRESHOLD=1)
    [row] = done.rows("FLOW_LINES")
    assert (row["origin"], row["destination"], row["amount"], row["back"]) == ("x", "y", 8, 0)
    inside = {row["place"]: row["amount"] for row in done.rows("INTERNAL")}
    assert inside == {"x": 110, "y": 22}
    centre = next(f.geometry().centroid().asPoint() for f in done.layer("INTERNAL").getFeatures() if f["place"] == "x")
    assert 100_000 < centre.x() < 101_000


def test_units_without_region_are_left_out_with_a_note(run):
    done = drawn(run, units(part=["x", "y", "y", "Geen IGS"]), REGION_FIELD="part", THRESHOLD=1)
    assert {(row["origin"], row["destination"]) for row in done.rows("FLOW_LINES")} == {("x", "y"), ("y", "x")}
    assert "1 units have no region; 20.7 % of the flows begin or end there and are not on the map." in done.log


def test_the_suggested_threshold_is_told_and_keeps_the_largest_of_every_unit(run):
    side = 9
    count = side * side
    rows = [(f"u{k + 1}", f"u{(k * 7 + j * 11) % count + 1}", 1 + (k * j) % 97) for k in range(count) for j in range(1, 5)]
    done = run("flowmap", UNITS=grid(side, side), UNIT_FIELD="nis", FLOWS=flows(rows), **FIELDS)
    least = done["THRESHOLD_USED"]
    found = done.rows("FLOW_LINES")
    assert least > 1
    assert all(row["amount"] >= least or row["rank"] == 1 for row in found)
    assert {row["origin"] for row in found} == {row[0] for row in rows if row[0] != row[1]}
    assert f"Flows of less than {least:g} are not drawn, except the largest of every place." in done.log


def test_units_without_polygon_are_noted(run):
    source = units()
    source.startEditing()
    source.changeGeometry(4, type(next(source.getFeatures()).geometry())())
    source.commitChanges()
    done = drawn(run, source, THRESHOLD=1)
    assert "flows begin or end in a unit without polygon; they are not drawn." in done.log
    assert all("u4" not in (row["origin"], row["destination"]) for row in done.rows("FLOW_LINES"))
    lines = done.rows("FLOW_LINES")
    between = sum(amount for origin, destination, amount in ROWS if origin != destination and destination != "ABROAD")
    assert done["LINE_COUNT"] == len(lines)
    assert done["SHOWN_SHARE"] == pytest.approx(sum(row["amount"] for row in lines) / between)
    assert done["VERDICT"].startswith(f"{len(lines)} lines show")


def test_small_amounts_are_readable_and_no_threshold_is_no_news(run):
    done = drawn(run, rows=[(origin, destination, amount / 10_000) for origin, destination, amount in ROWS])
    assert done["THRESHOLD_USED"] == 0
    assert "are not drawn" not in done.log
    assert not any(row["sentence"].startswith("0 go") for row in done.rows("FLOW_LINES"))


def test_the_order_of_rows_changes_nothing(run):
    once, twice = drawn(run, THRESHOLD=1), drawn(run, rows=ROWS[::-1], THRESHOLD=1)
    assert once.rows("FLOW_LINES") == twice.rows("FLOW_LINES")
    assert once.rows("INTERNAL") == twice.rows("INTERNAL")


def test_flows_that_only_stay_are_refused(refusal):
    said = refusal("flowmap", UNITS=units(), UNIT_FIELD="nis", FLOWS=flows([("u1", "u1", 5)]), **FIELDS)
    assert said == 'Nothing in "commuting" goes from one place to another, so there is no line to draw.'


def test_a_run_can_be_cancelled(run):
    feedback = Feedback(cancel_at=29)
    done = run("flowmap", feedback, UNITS=units(), UNIT_FIELD="nis", FLOWS=flows(), **FIELDS)
    assert not done.results.get("VERDICT")


def test_lines_are_wide_by_amount_taper_and_fade_by_rank(run):
    done = drawn(run, TOP=3, THRESHOLD=1)
    layer = done.layer("FLOW_LINES")
    STYLES["flow_lines"](layer)
    categories = layer.renderer().categories()
    assert [item.value() for item in categories] == ["1", "2", "3"]
    assert [item.symbol().opacity() for item in categories] == pytest.approx(list(RANK_OPACITY.values()))
    arrow = categories[0].symbol().symbolLayer(0)
    assert isinstance(arrow, QgsArrowSymbolLayer)
    assert arrow.isCurved()
    start, end = (
        arrow.dataDefinedProperties().property(kind).expressionString()
        for kind in (QgsSymbolLayer.Property.PropertyArrowStartWidth, QgsSymbolLayer.Property.PropertyArrowWidth)
    )
    assert '"amount" / 20.0' in start
    assert end.startswith("0.3 * ")
    assert layer.name() == "Flows (the widest line is 20)"
    inside = done.layer("INTERNAL")
    STYLES["flow_inside"](inside)
    assert inside.name() == "What stays inside (the largest circle is 50)"
    assert inside.labelsEnabled()


def test_empty_layers_can_be_styled(run):
    done = drawn(run, THRESHOLD=1000)
    assert done["LINE_COUNT"] == 0
    assert done["VERDICT"] == "No flow reaches 1,000: the map is empty. Choose a smaller least amount."
    STYLES["flow_lines"](done.layer("FLOW_LINES"))
