"""Units in the order of their codes, and the flows between them."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProject

from regio_plugin.core.messages import RegioError
from regio_plugin.processing.algorithm import RegioAlgorithm
from regio_plugin.processing.flow_units import FlowUnits, flow_units_parameters

from .conftest import Feedback
from .layers import layer, square, table


class Asking(RegioAlgorithm):
    """An algorithm that asks for units and flows only."""

    NAME = "asking"

    def title(self) -> str:
        return "Asking"

    def define(self) -> None:
        flow_units_parameters(self, domains=True)


def taken(**given) -> FlowUnits:
    algorithm = Asking()
    algorithm.initAlgorithm()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    for value in given.values():
        if hasattr(value, "dataProvider"):
            QgsProject.instance().addMapLayer(value, False)
    return FlowUnits.take(algorithm, given, context)


def units(codes, names=None, columns=3):
    shapes = [square(k % columns, k // columns) for k in range(len(codes))]
    return layer(shapes, {"nis": codes, **({"naam": names} if names else {})}, "units")


def flows(rows, **more):
    columns = {"origin": [a for a, _, _ in rows], "destination": [b for _, b, _ in rows], "amount": [n for *_, n in rows]}
    return table({**columns, **more}, "flows")


def test_units_are_in_the_order_of_their_codes():
    given = units(["10", "9", "100"], ["ten", "nine", None])
    found = taken(UNITS=given, UNIT_NAME_FIELD="naam", FLOWS=flows([("9", "10", 3)])).read(Feedback())
    assert found.codes.tolist() == ["9", "10", "100"]
    assert found.names.tolist() == ["nine", "ten", "100"]
    assert (found.flows.origin.tolist(), found.flows.destination.tolist()) == ([0], [1])
    assert [row.tolist() for row in found.neighbours.pairs()] == [[0, 0], [1, 2]]
    assert found.at_edge.all()
    assert len(found.geometry) == len(found.data.rows) == 3
    words = taken(UNITS=units(["b", "a9", "a10"]), FLOWS=flows([("a9", "b", 3)])).read(Feedback())
    assert words.codes.tolist() == words.names.tolist() == ["a10", "a9", "b"]


def test_a_unit_on_several_rows_is_one_unit():
    found = taken(UNITS=units(["2", "1", "2"]), UNIT_FIELD="nis", FLOWS=flows([("1", "2", 3)])).read(Feedback())
    assert found.codes.tolist() == ["1", "2"]
    assert found.geometry[1].area == pytest.approx(2e6)
    assert any("on several rows" in str(note) for note in found.notes)


def test_links_name_units_by_their_codes():
    ferry = table({"from": ["10"], "to": ["100"]}, "ferry")
    found = taken(UNITS=units(["10", "9", "100"]), FLOWS=flows([("9", "10", 3)]), LINKS=ferry).read(Feedback())
    assert [row.tolist() for row in found.neighbours.pairs()] == [[0, 0, 1], [1, 2, 2]]


def test_one_kind_of_flow_is_all_there_is():
    found = taken(UNITS=units(["1", "2"]), FLOWS=flows([("1", "2", 3)])).read(Feedback())
    assert list(found.domains) == ["flows"]
    assert found.flows is found.domains["flows"]


def test_kinds_are_combined_by_their_weights():
    rows = [("1", "2", 30), ("2", "1", 10), ("2", "3", 60)]
    given = {"UNITS": units(["1", "2", "3"]), "DOMAIN_FIELD": "kind"}
    found = taken(FLOWS=flows(rows, kind=["work", "work", "school"]), DOMAIN_WEIGHTS="work=3", **given).read(Feedback())
    assert list(found.domains) == ["school", "work"]
    shares = found.flows.matrix.toarray() / found.flows.total
    assert shares[0, 1] == pytest.approx(0.75 * 30 / 40)
    assert shares[1, 2] == pytest.approx(0.25)
    assert sum("Every domain counts with its weight" in str(note) for note in found.notes) == 1


def test_a_star_stands_for_the_kinds_that_are_not_named():
    rows = flows([("1", "2", 30), ("2", "1", 10), ("2", "1", 60)], kind=["work", "leisure", "school"])
    given = {"UNITS": units(["1", "2"]), "FLOWS": rows, "DOMAIN_FIELD": "kind"}
    found = taken(DOMAIN_WEIGHTS="work=1;*=0", **given).read(Feedback())
    assert list(found.counted) == ["work"]
    assert found.flows.matrix.toarray().tolist() == [[0, 30], [0, 0]]
    assert taken(DOMAIN_WEIGHTS="*=2;work=0", **given).read(Feedback()).weights == {"leisure": 2, "school": 2, "work": 0}


@pytest.mark.parametrize(
    ("weights", "said"),
    [
        ("shop=1", 'A weight is given for "shop"'),
        ("work=-1", 'The weight of "work" is -1.0'),
        ("work=0;school=0", "All domains have weight 0"),
        ("work=much", 'The weight "work=much" cannot be read.'),
    ],
)
def test_weights_that_mean_nothing_are_refused(weights, said):
    rows = flows([("1", "2", 30), ("2", "1", 10)], kind=["work", "school"])
    with pytest.raises(RegioError, match=said):
        _ = taken(UNITS=units(["1", "2"]), FLOWS=rows, DOMAIN_FIELD="kind", DOMAIN_WEIGHTS=weights).read(Feedback()).flows


def test_every_note_is_said_once():
    found = taken(UNITS=units(["1", "2"]), FLOWS=flows([("1", "2", 30), ("1", "abroad", 5)])).read(Feedback())
    texts = [str(note) for note in found.notes]
    assert len(texts) == len(set(texts))
    assert any("abroad" in text for text in texts)


def test_units_without_code_and_missing_flows_are_refused():
    nameless = layer([square(0, 0), square(1, 0)], {"height": [1.0, 1.0]}, "strip")
    with pytest.raises(RegioError, match='Choose the field that identifies the units of "strip"'):
        taken(UNITS=nameless, FLOWS=flows([("1", "2", 3)])).read(Feedback())
    with pytest.raises(RegioError, match="Choose a table of flows"):
        taken(UNITS=units(["1", "2"]))
    with pytest.raises(RegioError, match='"units" has no field "code"'):
        taken(UNITS=units(["1", "2"]), UNIT_FIELD="code", FLOWS=flows([("1", "2", 3)]))


def test_a_period_without_its_field_is_refused():
    given = {"UNITS": units(["1", "2"]), "FLOWS": flows([("1", "2", 30)], jaar=[2011]), "PERIOD": "2011"}
    with pytest.raises(RegioError, match=r'A period of "flows" is given \(2011\), but not the field'):
        taken(**given)
    assert taken(**given, PERIOD_FIELD="jaar").read(Feedback()).flows.total == 30


def test_weights_that_contradict_or_have_no_domains_are_refused():
    rows = flows([("1", "2", 30), ("2", "1", 10)], kind=["work", "school"])
    with pytest.raises(RegioError, match=r"Weights of domains are given \(work\), but nothing tells domains apart"):
        taken(UNITS=units(["1", "2"]), FLOWS=rows, DOMAIN_WEIGHTS="work=2")
    with pytest.raises(RegioError, match='"work" has two different weights'):
        taken(UNITS=units(["1", "2"]), FLOWS=rows, DOMAIN_FIELD="kind", DOMAIN_WEIGHTS="work=2;work=3")


def test_units_without_code_are_named():
    found = taken(UNITS=units(["1", None, "2"]), UNIT_FIELD="nis", FLOWS=flows([("1", "2", 30)])).read(Feedback())
    said = '1 units of "units" have no code in field "nis" (rows 2), so no flow finds them.'
    assert said in [str(note) for note in found.notes]


@pytest.mark.parametrize("field", ["PRO_COM", "codgeo", "NISCODE", "AGS"])
def test_national_names_of_code_fields_are_recognised(field):
    given = layer([square(k, 0) for k in range(2)], {"COD_REG": [20, 20], field: ["090001", "090002"]}, "units")
    assert taken(UNITS=given, FLOWS=flows([("090001", "090002", 3)])).read(Feedback()).codes.tolist() == ["090001", "090002"]


def test_flows_of_units_without_polygon_count():
    given = layer([square(0, 0), None, square(1, 0)], {"nis": ["1", "2", "3"]}, "units")
    found = taken(UNITS=given, FLOWS=flows([("1", "2", 30), ("3", "1", 2)])).read(Feedback())
    assert found.flows.total == 32
    said = '"units" has 1 features without geometry (rows 2); their flows count, but they are on no map and have no neighbours.'
    assert [str(note) for note in found.notes if "without geometry" in str(note)] == [said]


def test_an_amount_beside_several_others_is_refused():
    several = flows([("1", "2", 30)], school=[2], shop=[1])
    given = {"UNITS": units(["1", "2"]), "FLOWS": several, "AMOUNT_FIELDS": ["school", "shop"]}
    with pytest.raises(RegioError, match='Field "amount" is given as the amount of "flows", but not among the several'):
        taken(**given, AMOUNT_FIELD="amount")
    assert set(taken(**given, AMOUNT_FIELD="shop").read(Feedback()).domains) == {"school", "shop"}
