"""regio:twodates: what the toolbox adds to the core, and the temporal controller."""

from __future__ import annotations

import pytest
from qgis.core import QgsDateTimeRange, QgsExpression, QgsExpressionContext, QgsVectorLayer, QgsVectorLayerTemporalContext
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from .layers import grid, layer, square, table


def units(**fields):
    return grid(3, 2, {"naam": ["Aa", "Bee", "Cee", "Dee", "Ee", "Eff"], **fields}, name="units")


def two_dates(run, before, after, **more):
    given = {"BEFORE_FIELD": "then", "AFTER_FIELD": "now", **more}
    return run("twodates", BEFORE=before, AFTER=after, **given)


def both(**more):
    return units(then=list("xxyxxy"), now=list("xxyxyy"), **more)


def test_what_moved_and_which_borders(run):
    source = both()
    done = two_dates(run, source, source, BEFORE_DATE="2024", AFTER_DATE="2025-01-01", REGIONS="TEMPORARY_OUTPUT")
    assert (done["MOVED_COUNT"], done["MOVED_WEIGHT"]) == (1, 1.0)
    assert (done["GAINED_COUNT"], done["LOST_COUNT"], done["KEPT_COUNT"]) == (1, 1, 1)
    (row,) = done.rows("MOVED")
    assert (row["unit"], row["unit_name"], row["from_region"], row["to_region"]) == ("u5", "Ee", "x", "y")
    assert (row["weight"], row["valid_from"], row["valid_to"]) == (1.0, "2025-01-01", None)
    found = {row["change"]: (row["left"], row["right"], row["length"]) for row in done.rows("BORDERS")}
    assert found == {
        "kept": ("x", "y", pytest.approx(1000)),
        "gained": ("x", "y", pytest.approx(2000)),
        "lost": ("x", "y", pytest.approx(1000)),
    }
    assert done["VERDICT"].startswith('From "2024" to "2025-01-01", 1 of 6 units moved to another region (16.7 %')
    assert len(done.rows("REGIONS")) == 4


def test_every_index_has_a_meaning(run):
    source = both(other=list("ppqpqq"))
    done = two_dates(run, source, source, REFERENCE_FIELDS=["other"])
    rows = {row["index"]: row for row in done.rows("CHANGES")}
    assert {"region_count", "border_length", "v_measure", "conformity:other", "lambda:other"} <= set(rows)
    assert rows["border_length"]["difference"] == pytest.approx(1)
    assert all(row["title"] and row["meaning"] for row in rows.values())
    assert rows["v_measure:other"]["after"] == pytest.approx(1)


def at(borders, year):
    """The changes that the temporal controller shows in the middle of a year."""
    day = QDateTime(QDate(year, 6, 1), QTime(12, 0), Qt.TimeSpec.UTC)
    context = QgsVectorLayerTemporalContext()
    context.setLayer(borders)
    borders.setSubsetString("")
    text = borders.temporalProperties().createFilterString(context, QgsDateTimeRange(day, day.addDays(1)))
    expression = QgsExpression(text)
    scope = QgsExpressionContext()
    shown = set()
    for feature in borders.getFeatures():
        scope.setFeature(feature)
        scope.setFields(borders.fields())
        if expression.evaluate(scope):
            shown.add(feature["change"])
    assert not expression.hasEvalError(), expression.evalErrorString()
    return shown


def test_the_temporal_controller_shows_what_was_valid(run):
    from regio_plugin.styling.styles import STYLES

    source = both()
    done = two_dates(run, source, source, BEFORE_DATE="2020", AFTER_DATE="2025")
    borders = done.layer("BORDERS")
    STYLES["changed_borders"](borders)
    assert borders.temporalProperties().isActive()
    assert at(borders, 2019) == set()
    assert at(borders, 2022) == {"kept", "lost"}
    assert at(borders, 2030) == {"kept", "gained"}


def test_without_dates_nothing_is_temporal(run):
    from regio_plugin.styling.styles import STYLES

    source = both()
    done = two_dates(run, source, source)
    borders = done.layer("BORDERS")
    STYLES["changed_borders"](borders)
    assert not borders.temporalProperties().isActive()


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("soon", "2025", '"soon" is no date'),
        ("2025-13-01", "", '"2025-13-01" is no date'),
        ("2025", "2024", "does not lie before"),
    ],
)
def test_dates_that_are_none_are_refused(refusal, before, after, words):
    source = both()
    said = refusal(
        "twodates", BEFORE=source, AFTER=source, BEFORE_FIELD="then", AFTER_FIELD="now", BEFORE_DATE=before, AFTER_DATE=after
    )
    assert words in said


def test_mergers_through_a_crosswalk(run):
    before = units(then=list("xyyxyy"))
    shapes = [square(0, 0, 2, 1), *[square(column, row) for column, row in ((2, 0), (0, 1), (1, 1), (2, 1))]]
    after = layer(shapes, {"nis": ["u12", "u3", "u4", "u5", "u6"], "now": list("yyxyy")}, "later")
    crosswalk = table({"old": ["u1", "u2"], "new": ["u12", "u12"], "date": ["2025-01-01"] * 2}, "mergers")
    done = two_dates(run, before, after, CROSSWALK=crosswalk, CROSSWALK_OLD="old", CROSSWALK_NEW="new", CROSSWALK_DATE="date")
    (row,) = done.rows("MOVED")
    assert (row["unit"], row["from_region"], row["to_region"]) == ("u1", "x", "y")
    assert "2 earlier units became part of another unit" in done.log


def test_flows_of_both_dates(run):
    source = both()
    flows = {"origin": ["u1", "u2", "u5", "u3"], "destination": ["u2", "u3", "u6", "u3"], "amount": [5, 3, 2, 9]}
    one, two = table(flows, "old flows"), table({**flows, "amount": [1, 1, 2, 1]}, "new flows")
    done = two_dates(run, source, source, FLOWS_BEFORE=one, FLOWS_AFTER=two)
    rows = {row["index"]: row for row in done.rows("CHANGES")}
    assert rows["flows_inside"]["before"] == pytest.approx(0.5)
    assert rows["flows_inside"]["after"] == pytest.approx(0.75)
    assert rows["earlier_flows_inside"]["difference"] == pytest.approx(0.2)
    assert rows["later_flows_inside"]["difference"] == pytest.approx(0.5)


def test_units_that_do_not_fit_are_refused(refusal):
    later = units(now=list("xxyyyy"))
    later.startEditing()
    for feature in later.getFeatures():
        later.changeAttributeValue(feature.id(), 0, f"v{feature.id()}")
    later.commitChanges()
    said = refusal("twodates", BEFORE=both(), AFTER=later, BEFORE_FIELD="then", AFTER_FIELD="now")
    assert said.startswith("No unit of the earlier date occurs at the later date.")


def test_a_weight_field(run):
    source = both(people=[1, 2, 3, 4, 5, 6])
    done = two_dates(run, source, source, WEIGHT=2, WEIGHT_FIELD="people")
    assert done["MOVED_WEIGHT"] == 5.0
    assert "23.8 % of what is counted" in done["VERDICT"]


def test_a_layer_without_unit_codes_is_refused(refusal):
    shapes = [square(0, 0), square(1, 0), square(2, 0)]
    source = layer(shapes, {"then": list("xxy"), "now": list("xyy")}, "bare")
    said = refusal("twodates", BEFORE=source, AFTER=source, BEFORE_FIELD="then", AFTER_FIELD="now")
    assert said == 'Nothing tells the units of "bare" apart: choose the field with their codes.'


def test_nothing_moved(run):
    source = units(then=list("xxyxxy"), now=list("xxyxxy"))
    done = two_dates(run, source, source)
    assert done.rows("MOVED") == []
    assert (done["MOVED_COUNT"], done["GAINED_COUNT"], done["LOST_COUNT"], done["KEPT_COUNT"]) == (0, 0, 0, 1)
    assert done["VERDICT"] == 'Nothing moved from "then" to "now": all 6 units stayed in their region.'


def test_a_geopackage_keeps_the_dates_for_the_temporal_controller(run, tmp_path):
    source = both()
    target = str(tmp_path / "borders.gpkg")
    two_dates(run, source, source, BEFORE_DATE="2020", AFTER_DATE="2025", BORDERS=target)
    opened = QgsVectorLayer(target, "borders", "ogr")
    opened.loadDefaultStyle()  # QGIS 3.22 forgets this part of a style while it opens a layer
    assert opened.temporalProperties().isActive()
    assert {feature["valid_from"] for feature in opened.getFeatures()} == {"2020-01-01", "2025-01-01"}
