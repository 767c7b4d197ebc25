"""Flows as input of algorithms: tables of QGIS and files, fields given or recognised, kinds of flows, bad input."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

from regio_plugin.core.messages import Cancelled, RegioError
from regio_plugin.layers.flow_tables import FlowTable
from regio_plugin.processing.algorithm import RegioAlgorithm
from regio_plugin.processing.flow_inputs import flow_parameters, take_flows

from .conftest import Feedback
from .layers import grid, table

CODES = np.array(["01", "02", "03"], dtype=object)


class Flowing(RegioAlgorithm):
    """An algorithm with nothing but flows."""

    NAME = "flowing"

    def define(self) -> None:
        flow_parameters(self, domains=True)


class Twice(RegioAlgorithm):
    """An algorithm with flows of two dates."""

    NAME = "twice"

    def define(self) -> None:
        flow_parameters(self, sources=[("FLOWS_BEFORE", "Before"), ("FLOWS_AFTER", "After")])


def taken(kind: type[RegioAlgorithm] = Flowing, source: str = "FLOWS", **parameters) -> FlowTable | None:
    algorithm = kind().create({})
    assert isinstance(algorithm, RegioAlgorithm)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    for value in parameters.values():
        if isinstance(value, QgsVectorLayer):
            QgsProject.instance().addMapLayer(value, False)
    return take_flows(algorithm, parameters, context, source)


def some_flows(**more) -> QgsVectorLayer:
    return table(
        {"origin": ["01", "01", "02"], "destination": ["02", "99", "03"], "workers": [5, 2, 3], **more}, "pendel"
    )


def said(flows) -> str:
    return "\n".join(str(note) for note in flows.notes)


def test_without_flows_there_is_none():
    assert taken() is None
    assert taken(FLOWS="") is None


def test_fields_are_recognised_by_their_names():
    flows = taken(FLOWS=some_flows()).read(CODES)
    assert flows.matrix.toarray().tolist() == [[0, 5, 0], [0, 0, 3], [0, 0, 0]]
    assert flows.outside_out.tolist() == [2, 0, 0]
    assert flows.label == "pendel"
    assert "99" in said(flows)


def test_fields_as_given_go_before_recognised_ones():
    layer = some_flows(van=["03", "03", "03"], n=[1, 1, 1])
    flows = taken(FLOWS=layer, ORIGIN_FIELD="van", DESTINATION_FIELD="origin", AMOUNT_FIELD="n").read(CODES)
    assert flows.matrix.toarray()[2].tolist() == [2, 1, 0]


def test_codes_of_a_csv_file_keep_their_zeros(tmp_path: Path):
    path = tmp_path / "pendel.csv"
    path.write_text("van;naar;aantal\n01;02;12\n02;01;3\n", encoding="utf-8")
    for source in (str(path), QgsVectorLayer(str(path), "pendel", "ogr")):
        assert taken(FLOWS=source).read(CODES).total == 15


def test_only_selected_rows_flow():
    layer = some_flows()
    layer.selectByExpression("\"origin\" = '02'")
    QgsProject.instance().addMapLayer(layer, False)
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    assert taken(FLOWS=chosen).read(CODES).total == 3


def test_two_dates_share_their_fields():
    given = {"FLOWS_BEFORE": some_flows(), "FLOWS_AFTER": some_flows(), "AMOUNT_FIELD": "workers"}
    for source in ("FLOWS_BEFORE", "FLOWS_AFTER"):
        assert taken(Twice, source, **given).read(CODES).total == 8


def test_a_field_tells_the_kinds_of_flows_apart():
    layer = some_flows(mode=["car", "car", None])
    parts = taken(FLOWS=layer, DOMAIN_FIELD="mode").by_domain(CODES)
    assert list(parts) == ["car"]
    assert parts["car"].total == 5
    assert parts["car"].label == "pendel: car"
    assert 'Field "mode" of "pendel" is empty in 1 rows' in said(parts["car"])


def test_several_amounts_are_several_kinds():
    layer = some_flows(pupils=[1, 0, 7])
    flows = taken(FLOWS=layer, AMOUNT_FIELDS=["workers", "pupils"])
    assert {name: item.total for name, item in flows.by_domain(CODES).items()} == {"workers": 8, "pupils": 8}
    assert flows.read(CODES).total == 16


def test_kinds_and_amounts_may_cross():
    layer = some_flows(pupils=[1, 0, 7], year=["2011", "2011", "2021"])
    parts = taken(FLOWS=layer, AMOUNT_FIELDS="workers;pupils", DOMAIN_FIELD="year").by_domain(CODES)
    assert {name: item.total for name, item in parts.items()} == {
        "2011, workers": 5,
        "2011, pupils": 1,
        "2021, workers": 3,
        "2021, pupils": 7,
    }


def test_a_kind_in_which_nothing_flows_is_left_out_and_said():
    layer = some_flows(mode=["car", "bus", "car"])
    parts = taken(FLOWS=layer, DOMAIN_FIELD="mode").by_domain(CODES)
    assert list(parts) == ["car"]
    assert 'No row of "pendel: bus" has both ends among the units' in said(parts["car"])


def test_one_kind_only_when_nothing_tells_them_apart():
    parts = taken(FLOWS=some_flows()).by_domain(CODES)
    assert {name: item.total for name, item in parts.items()} == {"pendel": 8}


@pytest.mark.parametrize(
    ("fields", "given", "message"),
    [
        ({"a": ["01"], "b": ["02"], "c": [1]}, {}, "Choose the fields of \"pendel\".*Its fields are: a, b, c"),
        ({"origin": ["01"], "destination": ["02"], "c": [1]}, {"AMOUNT_FIELD": "d"}, 'has no field "d"'),
        ({"origin": ["01"], "b": ["02"], "c": [1]}, {"DESTINATION_FIELD": "origin", "AMOUNT_FIELD": "c"}, "both field"),
    ],
)
def test_missing_fields_are_refused_before_the_run(fields, given, message):
    with pytest.raises(RegioError, match=message):
        taken(FLOWS=table(fields, "pendel"), **given)


@pytest.mark.parametrize(
    ("amounts", "message"),
    [
        ([1, -2, 3], "row 2 is -2"),
        (["1", "veel", "3"], "row 2 is veel"),
        ([0, 0, 0], "are 0 or empty"),
        ([None, None, None], "are 0 or empty"),
    ],
)
def test_bad_amounts_are_refused_with_their_row(amounts, message):
    layer = table({"origin": ["01", "01", "02"], "destination": ["02", "03", "03"], "n": amounts}, "pendel")
    with pytest.raises(RegioError, match=message):
        taken(FLOWS=layer, AMOUNT_FIELD="n").read(CODES)


def test_a_layer_with_polygons_and_no_flows_is_refused_in_a_sentence():
    with pytest.raises(RegioError, match='Choose the fields of "units"'):
        taken(FLOWS=grid(2, 2))


def test_reading_stops_when_cancelled():
    count = 2000
    layer = table({"origin": ["01"] * count, "destination": ["02"] * count, "amount": [1] * count}, "pendel")
    feedback = Feedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        taken(FLOWS=layer).read(CODES, feedback)


def test_a_broken_source_is_refused():
    with pytest.raises(RegioError, match="There is no table"):
        taken(FLOWS="/nowhere/flows.gpkg")


def test_hundred_thousand_flows_are_read_in_a_few_seconds(real_data, tmp_path):
    pandas = pytest.importorskip("pandas")
    pytest.importorskip("pyarrow", reason="the Belgian flows are a Parquet file")
    frame = pandas.read_parquet(real_data / "be" / "be_commuting_2011_gemeente.parquet")
    frame.to_csv(tmp_path / "pendel.csv", index=False)
    codes = pandas.unique(frame["origin"])
    flows = FlowTable.of(taken(FLOWS=str(tmp_path / "pendel.csv")).snapshot)
    begin = time.process_time()
    result = flows.read(codes)
    assert time.process_time() - begin < 5
    assert len(result.amount) == 121_298
    assert result.total == 4_298_578


def test_every_parameter_has_its_help():
    algorithm = Flowing().create({})
    assert all(definition.help() for definition in algorithm.parameterDefinitions())


@pytest.mark.parametrize(
    ("name", "more"),
    [
        ("boundaryvagueness", {"REFERENCE_FIELD": "region"}),
        ("relevancematrix", {"REGION_FIELDS": "region", "DRAWS": 19}),
    ],
)
def test_flows_of_an_older_year_reach_merged_units(run, name, more):
    units = grid(6, 4, {"region": list("aaabbb") * 4})
    codes = [f"u{k + 1}" for k in range(24)]
    pairs = [(a, b) for a in codes for b in codes]
    flows = table({"origin": ["old" if a == "u1" else a for a, _ in pairs], "destination": [b for _, b in pairs],
                   "amount": [3] * len(pairs)}, "flows")  # fmt: skip
    mergers = table({"old": ["old"], "new": ["u1"]}, "mergers")
    layer = {"boundaryvagueness": "REFERENCE"}.get(name, "UNITS")
    given = {layer: units, "UNIT_FIELD": "nis", "FLOWS": flows, **more}
    assert "old" in run(name, **given).log
    done = run(name, **given, CROSSWALK=mergers, CROSSWALK_OLD="old", CROSSWALK_NEW="new")
    assert "External" not in done.log
    assert "table of mergers" in done.log
