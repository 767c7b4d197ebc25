"""regio:flowindicators: what the toolbox adds to the core, and how its layers look."""

from __future__ import annotations

import pandas as pd
import pytest
from qgis.core import QgsVectorLayer

from regio_plugin.styling.styles import STYLES, category_labels

from .conftest import Feedback
from .layers import grid, layer, table

FIELDS = {"ORIGIN_FIELD": "origin", "DESTINATION_FIELD": "destination", "AMOUNT_FIELD": "amount"}
MATRIX = [[50, 10, 1, 0], [20, 30, 0, 5], [2, 0, 40, 10], [0, 3, 12, 60]]


def units(**fields) -> QgsVectorLayer:
    names = ["Aalst", "Brugge", "Cent", "Doel"]
    given = {"naam": names, "zone": ["x", "x", "y", "y"], "cross": ["p", "q", "p", "q"], **fields}
    return grid(4, 1, given, name="units")


def flows(matrix=MATRIX, more=()) -> QgsVectorLayer:
    rows = [(f"u{i + 1}", f"u{j + 1}", v) for i, row in enumerate(matrix) for j, v in enumerate(row) if v]
    origin, destination, amount = (list(column) for column in zip(*rows, *more))
    return table({"origin": origin, "destination": destination, "amount": amount}, "commuting")


def judged(run, source=None, matrix=MATRIX, more=(), **options):
    given = {"UNIT_FIELD": "nis", "REGION_FIELD": "zone", **FIELDS, **options}
    return run("flowindicators", UNITS=source or units(), FLOWS=flows(matrix, more), **given)


def test_figures_of_regions_units_and_the_whole(run):
    done = judged(run)
    regions = {row["region"]: row for row in done.rows("REGIONS")}
    first = regions["x"]
    assert (first["unit_count"], first["nucleus"], first["nucleus_name"], first["size"], first["jobs"]) == (
        2, "u1", "Aalst", 116, 115,
    )  # fmt: skip
    assert first["supply"] == pytest.approx(110 / 116)
    assert (first["partner"], first["partner_share"], first["misplaced"]) == ("y", 1, 0)
    assert first["sentence"] == (
        "Of all that begins in x, 94.8 % stays inside; of all that ends there, 95.7 % comes from inside. It exchanges most "
        "with y: 100 % of what goes to and comes from other regions."
    )
    each = {row["unit"]: row for row in done.rows("UNITS_OUT")}
    assert each["u1"]["own"] == pytest.approx(30 / 33)
    assert each["u1"]["memberships"] == "x 91 %; y 9 %"
    assert each["u1"]["sentence"] == "Aalst is attached to its own region x (90.9 %); next comes y (9.1 %)."
    assert each["u1"]["second_region"] is None
    figures = {row["figure"]: row for row in done.rows("SUMMARY")}
    assert figures["self_contained"]["value"] == pytest.approx(done["SELF_CONTAINMENT"]) == pytest.approx(232 / 243)
    assert figures["modularity"]["value"] == done["MODULARITY"]
    assert figures["modularity"]["second_value"] is None
    assert figures["modularity"]["better"] is None
    assert figures["regions"]["title"] == "Number of regions"
    assert done["MISPLACED_COUNT"] == 0
    assert done["VERDICT"] == (
        '"zone" keeps 95.5 % of the flows between units inside its 2 regions. 0 of 4 units are attached more strongly to '
        "another region."
    )
    partners = done.rows("PARTNERS")
    assert [(row["region"], row["partner"], row["out"], row["arriving"]) for row in partners] == [
        ("x", "y", 6, 5),
        ("y", "x", 5, 6),
    ]
    assert done.layer("REGIONS").featureCount() == 2
    assert sum(f.geometry().area() for f in done.layer("REGIONS").getFeatures()) == pytest.approx(4e6)


def test_two_divisions_are_put_beside_each_other(run):
    done = judged(run, SECOND_FIELD="cross", LABELS="zone=Zones;cross=Crosses", SECOND_REGIONS="TEMPORARY_OUTPUT")
    figures = {row["figure"]: row for row in done.rows("SUMMARY")}
    row = figures["self_contained"]
    assert (row["division"], row["second"], row["better"]) == ("Zones", "Crosses", "Zones")
    assert row["difference"] == pytest.approx(row["second_value"] - row["value"])
    assert figures["regions"]["better"] is None
    assert figures["single"]["difference"] == 0
    assert [row["region"] for row in done.rows("SECOND_REGIONS")] == ["p", "q"]
    assert {row["division"] for row in done.rows("PARTNERS")} == {"Zones", "Crosses"}
    each = {row["unit"]: row for row in done.rows("UNITS_OUT")}
    assert (each["u1"]["region"], each["u1"]["second_region"], each["u1"]["second_state"]) == ("x", "p", "misplaced")
    assert done["VERDICT"] == (
        '"Zones" keeps 95.5 % of the flows inside its 2 regions, "Crosses" 78.6 % inside its 2. With the sizes of the '
        'regions allowed for, "Zones" keeps more. 0 and 4 units are attached more strongly to another region.'
    )
    assert 'In "Crosses", 4 units are attached more strongly to another region: Aalst, Brugge, Cent, Doel.' in done.log
    assert "Fewer and larger regions" not in done.log
    assert "Fewer and larger regions" in judged(run, units(all=["a"] * 4), SECOND_FIELD="all").log


def test_the_second_division_can_be_in_another_layer(run, refusal):
    computed = table({"unit": ["u1", "u2", "u3", "u9"], "unit_name": list("abcd"), "region": ["u1", "u2", "u1", "u2"],
                      "region_name": ["Aalst", "Brugge", "Aalst", "Brugge"]}, "basins")  # fmt: skip
    done = judged(run, SECOND_TABLE=computed, SECOND_REGIONS="TEMPORARY_OUTPUT")
    each = {row["unit"]: row for row in done.rows("UNITS_OUT")}
    assert [each[f"u{k}"]["second_region"] for k in (1, 2, 3, 4)] == ["u1", "u2", "u1", None]
    assert [row["name"] for row in done.rows("SECOND_REGIONS")] == ["Aalst", "Brugge"]
    assert done.rows("SUMMARY")[0]["second"] == "basins"
    assert "Row 4: no unit has the code u9." in done.log
    assert 'Unit u4 does not occur in "basins".' in done.log
    assert 'In "basins", 1 units have no region (Doel); what leaves' in done.log
    options = {"UNITS": units(), "UNIT_FIELD": "nis", "REGION_FIELD": "zone", "FLOWS": flows(), **FIELDS}
    said = refusal("flowindicators", SECOND_TABLE=computed, SECOND_FIELD="cross", **options)
    assert said == "Two second divisions are given: a field of the units and another layer. Leave one of them empty."
    said = refusal("flowindicators", SECOND_TABLE=table({"a": ["u1"], "b": ["x"]}, "plain"), **options)
    assert said == 'Choose the fields of "plain" with the unit codes and the region codes. Its fields are: a, b.'
    twice = table({"unit": ["u1", "u1"], "region": ["x", "y"]}, "twice")
    said = refusal("flowindicators", SECOND_TABLE=twice, **options)
    assert said.startswith('In "twice", unit u1 is in several regions: x, y (rows 1, 2).')


def test_states_are_told_in_sentences(run):
    zones = units(zone=["x", "x", "y", "Geen"])
    done = judged(run, zones, [[5, 1, 9, 0], [1, 5, 0, 0], [0, 0, 5, 2], [0, 0, 1, 5]])
    each = {row["unit"]: row for row in done.rows("UNITS_OUT")}
    assert [each[f"u{k}"]["state"] for k in (1, 2, 3, 4)] == ["misplaced", "placed", "alone", "without_region"]
    assert each["u1"]["sentence"] == "Aalst is attached more strongly to y (81.8 %) than to its own region x (18.2 %)."
    assert each["u2"]["sentence"] == "Brugge has flows with its own region x only."
    assert each["u3"]["sentence"] == (
        "Cent is a region by itself. Of its flows with other units, most are with x: 100 %."
    )
    assert each["u4"]["sentence"] == "Doel has no region. It is attached most to y: 100 %."
    assert each["u4"]["misplaced"] is False
    assert 'In "zone", 1 units have no region (Doel); what leaves or reaches them stays' in done.log
    lonely = judged(run, matrix=[[5, 3, 0, 0], [0, 5, 0, 0], [0, 0, 5, 2], [0, 0, 0, 0]], more=[("u3", "PARIS", 4)])
    said = {row["unit"]: row["sentence"] for row in lonely.rows("UNITS_OUT")}
    assert said["u4"] == "Doel has flows with its own region y only."
    regions = {row["region"]: row for row in lonely.rows("REGIONS")}
    assert regions["y"]["external"] == 4
    assert regions["y"]["sentence"].endswith("It exchanges nothing with other regions.")
    nobody = judged(run, matrix=[[5, 3, 0, 0], [0, 5, 0, 0], [0, 0, 5, 0], [0, 0, 0, 0]])
    assert next(r["sentence"] for r in nobody.rows("UNITS_OUT") if r["unit"] == "u4") == "No flow links Doel to a region."


def test_self_flows_count_only_if_asked(run):
    matrix = [[90, 1, 9, 0], [1, 5, 0, 0], [0, 0, 50, 2], [0, 0, 1, 5]]
    assert judged(run, matrix=matrix)["MISPLACED_COUNT"] == 2
    assert judged(run, matrix=matrix, SELF_FLOWS=True)["MISPLACED_COUNT"] == 0


def test_data_without_diagonal_warn_and_leave_numbers_empty(run, real_data):
    folder = real_data / "fr"
    source = QgsVectorLayer(str(folder / "fr_herault_communes.gpkg"), "communes")
    zones = pd.read_csv(folder / "fr_herault_official_regions_2024.csv", dtype=str).set_index("CODGEO")["ZE2020"]
    communes = [(feature["code"], feature.geometry()) for feature in source.getFeatures()]
    fields = {"code": [code for code, _ in communes], "ze": [zones[code] for code, _ in communes]}
    joined = layer([shape for _, shape in communes], fields, "communes", "EPSG:2154", "MultiPolygon")
    data = pd.read_csv(folder / "fr_herault_commuting_2020.csv", dtype={0: str, 1: str})
    origin, destination, amount = (data[name].tolist() for name in data.columns[:3])
    trips = table({"origin": origin, "destination": destination, "amount": amount}, "mobpro")
    done = run("flowindicators", UNITS=joined, UNIT_FIELD="code", REGION_FIELD="ze", FLOWS=trips, **FIELDS)
    assert "Self-containment is not computable" in done.log
    assert done.results.get("SELF_CONTAINMENT") is None
    assert done.results.get("MODULARITY") is None
    assert 0.5 < done["KEPT"] < 1
    rows = done.rows("REGIONS")
    assert len(rows) == 9
    assert all(row["supply"] is None and row["self_containment"] is None for row in rows)
    assert all("exchanges most with" in row["sentence"] for row in rows)
    assert done["VERDICT"].startswith('Of what goes from one unit to another, "ze" keeps ')


def test_the_order_of_rows_changes_nothing(run):
    source = units()
    turned = QgsVectorLayer(source.source(), "units", "memory")
    turned.dataProvider().addFeatures(list(source.getFeatures())[::-1])
    once, twice = judged(run, source), judged(run, turned)
    for name in ("REGIONS", "UNITS_OUT", "PARTNERS", "SUMMARY"):
        assert once.rows(name) == twice.rows(name)


def test_the_same_field_twice_is_refused(refusal):
    said = refusal(
        "flowindicators", UNITS=units(), UNIT_FIELD="nis", REGION_FIELD="zone", SECOND_FIELD="zone", FLOWS=flows(), **FIELDS
    )
    assert said == 'Both divisions are field "zone". Choose another field for the second one, or leave it empty.'


def test_a_layer_of_the_second_division_needs_one(refusal):
    options = {"UNITS": units(), "UNIT_FIELD": "nis", "REGION_FIELD": "zone", "FLOWS": flows(), **FIELDS}
    said = refusal("flowindicators", SECOND_REGIONS="TEMPORARY_OUTPUT", **options)
    assert said == "A layer of the second division is asked for, but no second division is chosen."


def test_a_run_can_be_cancelled(run):
    feedback = Feedback(cancel_at=35)
    done = run(
        "flowindicators", feedback, UNITS=units(), UNIT_FIELD="nis", REGION_FIELD="zone", FLOWS=flows(), **FIELDS
    )
    assert not done.results.get("VERDICT")


def test_how_regions_and_units_look(run):
    done = judged(run)
    regions, each = done.layer("REGIONS"), done.layer("UNITS_OUT")
    STYLES["flow_regions"](regions)
    STYLES["flow_units"](each)
    assert [item.value() for item in regions.renderer().categories()] == ["high", "enough", "low", "least"]
    assert [item.value() for item in each.renderer().categories()] == ["strong", "half", "weak", "misplaced"]
    assert "Attached more strongly to another region" in list(category_labels(each))
    assert each.labelsEnabled()
    assert '"sentence"' in each.mapTipTemplate()


def test_rare_states_are_in_the_legend_where_they_occur(run):
    done = judged(run, units(zone=["x", "x", "y", "Geen"]), [[0, 1, 9, 0], [1, 0, 0, 0], [0, 0, 0, 2], [0, 0, 1, 0]])
    regions, each = done.layer("REGIONS"), done.layer("UNITS_OUT")
    STYLES["flow_regions"](regions)
    STYLES["flow_units"](each)
    assert regions.renderer().categories()[-1].value() == ""
    assert [item.value() for item in each.renderer().categories()][4:] == ["alone", "without_region"]
