"""Flows from files of all kinds: the same flows, codes kept, numbers as people write them, periods, scale, and speed."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import QgsProject, QgsVectorLayer, edit

from regio_plugin.core.messages import Cancelled, RegioError
from regio_plugin.layers.coded_columns import Columns, arrow_columns, file_columns, geopackage_columns
from regio_plugin.layers.flow_files import FlowFile, open_flows, text_file_of
from regio_plugin.layers.flow_tables import FlowTable
from regio_plugin.layers.layer_data import LayerData
from regio_plugin.layers.read import Snapshot
from regio_plugin.layers.tables import open_table
from regio_plugin.layers.write import Field, qgs_field

from .conftest import Feedback
from .layers import grid, saved, table
from .test_flow_tables import CODES, Twice, said, taken

ROWS = {"origin": ["01", "01", "02"], "destination": ["02", "99", "03"], "workers": [5, 2, 3]}


def written(folder: Path, text: str, name: str = "pendel.csv", encoding: str = "utf-8") -> str:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return str(path)


def read(path: str, **given):
    return taken(FLOWS=path, **given).read(CODES)


@pytest.fixture
def brindisi(real_data) -> pd.DataFrame:
    return pd.read_csv(real_data / "it" / "it_brindisi_commuting_2001.csv", dtype={"origin": str, "destination": str})


@pytest.mark.parametrize("ending", ["csv", "xlsx", "ods", "gpkg", "parquet"])
def test_every_kind_of_file_gives_the_same_flows(brindisi, tmp_path, ending):
    path = str(tmp_path / f"pendel.{ending}")
    codes = np.unique(brindisi[["origin", "destination"]])
    if ending == "parquet":
        pytest.importorskip("pyarrow")
        brindisi.to_parquet(path, index=False)
    else:
        saved(table({name: brindisi[name].tolist() for name in brindisi}, "pendel"), path, "pendel")
    flows = taken(FLOWS=path).read(codes)
    assert flows.label == "pendel"
    assert flows.total == 89_192
    assert len(flows.amount) == 337
    first = brindisi.iloc[0]
    assert flows.matrix[codes.tolist().index(first["origin"]), codes.tolist().index(first["destination"])] == first["workers"]


def test_a_parquet_file_is_taken_by_an_algorithm(run, tmp_path):
    pytest.importorskip("pyarrow")
    units = grid(6, 4, {"region": list("aaabbb") * 4})
    codes = [f"u{k + 1}" for k in range(24)]
    frame = pd.DataFrame([(a, b, 3) for a in codes for b in codes], columns=["origin", "destination", "amount"])
    frame.to_parquet(tmp_path / "flows.parquet")
    given = {"UNITS": units, "UNIT_FIELD": "nis", "REGION_FIELDS": "region", "DRAWS": 19}
    done = run("relevancematrix", **given, FLOWS=str(tmp_path / "flows.parquet"))
    layer = table({name: frame[name].tolist() for name in frame}, "flows")
    same = run("relevancematrix", **given, FLOWS=layer)
    assert done.rows("MATRIX") == same.rows("MATRIX")


def test_a_parquet_file_becomes_a_layer(tmp_path):
    pytest.importorskip("pyarrow")
    path = str(tmp_path / "flows.parquet")
    pd.DataFrame({**ROWS, "share": [0.5, None, 2.0]}).to_parquet(path)
    layer = open_table(path)
    assert layer.name() == "flows"
    assert [item.isNumeric() for item in layer.fields()] == [False, False, True, True]
    assert [feature.attributes()[:3] for feature in layer.getFeatures()] == [["01", "02", 5], ["01", "99", 2], ["02", "03", 3]]
    assert taken(FLOWS=layer).read(CODES).total == 8


def test_parquet_that_nothing_can_read_is_refused_with_the_way_out(tmp_path, monkeypatch):
    path = tmp_path / "flows.parquet"
    path.write_bytes(b"PAR1")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    if QgsVectorLayer(str(path), "x", "ogr").isValid():
        pytest.skip("this GDAL reads Parquet")
    with pytest.raises(RegioError, match="no Parquet driver and its Python no pyarrow.*pip install"):
        open_flows(str(path))


def test_a_broken_parquet_file_is_refused(tmp_path):
    pytest.importorskip("pyarrow")
    path = tmp_path / "flows.parquet"
    path.write_bytes(b"no parquet at all")
    with pytest.raises(RegioError, match="cannot be read"):
        open_flows(str(path))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_text_files_as_programs_write_them(tmp_path, encoding, mark):
    text = "van;naar;hoeveelhéid;aantal\n01;02;é;12\n02;\"01\";;3\n".replace(";", mark)
    flows = read(written(tmp_path, text, encoding=encoding))
    assert flows.matrix.toarray().tolist() == [[0, 12, 0], [3, 0, 0], [0, 0, 0]]


@pytest.mark.parametrize(
    ("amounts", "total", "told"),
    [
        (["1.234,5", "2", "0,5"], 1237, "decimal comma"),
        (["1 234", "2", "3"], 1239, ""),
        (["1.234", "12", "3"], 1249, "decimals or groups of thousands"),
        (["1.5", "12", "3"], 16.5, ""),
        (["-", "12", ""], 12, "2 rows"),
        (["1e3", "12", "3"], 1015, ""),
    ],
)
def test_numbers_as_people_write_them(tmp_path, amounts, total, told):
    rows = "".join(f"01;02;{amount}\n" for amount in amounts)
    flows = read(written(tmp_path, "van;naar;aantal\n" + rows))
    assert flows.total == total
    assert told in said(flows)
    layer = table({"van": ["01"] * 3, "naar": ["02"] * 3, "aantal": amounts}, "pendel")
    assert taken(FLOWS=layer).read(CODES).total == total


def test_thousands_far_down_a_long_file_are_seen(tmp_path):
    rows = ["01;02;7\n"] * 3000 + ["01;02;1.234\n"]
    flows = read(written(tmp_path, "van;naar;aantal\n" + "".join(rows)))
    assert flows.total == 3000 * 7 + 1234
    rows[-1] = "01;02;1.234,5\n"
    assert read(written(tmp_path, "van;naar;aantal\n" + "".join(rows))).total == 3000 * 7 + 1234.5


def test_a_wrong_amount_is_named_with_its_row(tmp_path):
    with pytest.raises(RegioError, match="amount in row 3 is veel"):
        read(written(tmp_path, "van;naar;aantal\n01;02;1\n01;03;veel\n"))


def test_a_row_with_too_many_columns_is_refused(tmp_path):
    path = written(tmp_path, "van,naar,aantal\n01,02,1\n01,03,2,5\n")
    with pytest.raises(RegioError, match='Row 3 of "pendel.csv" has more columns .* too much is 5. A comma in a number'):
        read(path)
    assert read(written(tmp_path, "van;naar;aantal\n01;02;1;\n01;03;2;\n")).total == 3


def test_a_broken_or_empty_text_file_is_refused(tmp_path):
    for text in ("", "origin,destination,workers", "origin,destination,workers\n\n"):
        with pytest.raises(RegioError, match='"pendel" has no features'):
            FlowTable.of(open_flows(written(tmp_path, text))).read(CODES)
    with pytest.raises(RegioError, match="cannot be read"):
        read(written(tmp_path, 'van;naar;aantal\n01;02;1\n01;"03;2\n'))


def test_codes_of_namibia_are_no_empty_cells(tmp_path):
    flows = taken(FLOWS=written(tmp_path, "van;naar;aantal\nNA;BE;1\nBE;NA;2\n")).read(np.array(["NA", "BE"], dtype=object))
    assert flows.total == 3


@pytest.mark.parametrize(
    "heading",
    [
        ("herkomst", "bestemming", "aantal"),
        ("Woonplaats (code)", "Werkplaats (code)", "Pendelaars"),
        ("Home", "Work", "People"),
        ("residence_code", "workplace_code", "count"),
        ("Origine", "Destination", "Effectif"),
        ("CODGEO", "DCLT", "NBFLUX_C20_ACTOCC15P"),
        ("Wohnort", "Arbeitsort", "Anzahl"),
        ("Herkunft", "Ziel", "Pendler"),
        ("Residenza", "Lavoro", "Pendolari"),
        ("Origen", "Destino", "Trabajadores"),
        ("community_live", "community_work", "amount"),
        ("erste", "zweite", "dritte"),
    ],
)
def test_headings_in_six_languages(tmp_path, heading):
    rows = "".join(f"{a};{b};{k + 7}\n" for k, (a, b) in enumerate((a, b) for a in CODES for b in CODES))
    flows = read(written(tmp_path, ";".join(heading) + "\n" + rows))
    assert flows.matrix.toarray().tolist() == [[7, 8, 9], [10, 11, 12], [13, 14, 15]]


def test_names_beside_codes_are_left_alone(tmp_path):
    path = written(tmp_path, "CODGEO;LIBGEO;DCLT;L_DCLT;NBFLUX\n01;Een;02;Twee;5\n02;Twee;02;Twee;6\n")
    found = taken(FLOWS=path)
    assert (found.origin, found.destination, found.amounts) == ("CODGEO", "DCLT", ("NBFLUX",))


def test_what_was_recognised_by_contents_is_said(tmp_path):
    rows = "".join(f"{a};{b};{k + 7}\n" for k, (a, b) in enumerate((a, b) for a in CODES for b in CODES))
    assert "recognised by what they hold: origin x, destination y, amount z" in said(read(written(tmp_path, "x;y;z\n" + rows)))


def test_a_layer_of_a_text_file_is_read_from_the_file(tmp_path):
    path = written(tmp_path, "van;naar;aantal\n01;02;12\n02;01;3\n")
    layer = open_table(path)
    assert text_file_of(layer) == path
    assert isinstance(open_flows(layer), FlowFile)
    assert taken(FLOWS=layer).read(CODES).total == 15
    layer.setSubsetString("\"van\" = '01'")
    assert text_file_of(layer) == ""
    assert taken(FLOWS=layer).read(CODES).total == 12


def test_a_text_file_that_gdal_opened_is_read_from_the_file(tmp_path):
    path = written(tmp_path, "van;naar;aantal\n01;02;12\n02;01;3\n")
    for source in (path, f"{path}|layername=pendel"):
        layer = QgsVectorLayer(source, "pendel", "ogr")
        assert layer.isValid()
        assert text_file_of(layer) == path
        assert taken(FLOWS=layer).read(CODES).total == 15


@pytest.mark.parametrize("how", ["skipLines=1", "useHeader=no", "quote='", "type=whitespace"])
def test_a_text_file_read_in_a_special_way_is_read_as_qgis_shows_it(tmp_path, how):
    path = written(tmp_path, "van;naar;aantal\n01;02;12\n02;01;3\n")
    url = f"file://{path}?type=csv&delimiter=;&detectTypes=no&geomType=none"
    layer = QgsVectorLayer(url + "&" + how, "pendel", "delimitedtext")
    assert text_file_of(layer) == ""


@pytest.mark.parametrize("way", [arrow_columns, geopackage_columns])
def test_columns_of_a_geopackage_equal_its_rows(tmp_path, way):
    layer = table({**ROWS, "wide": ["a long text of é", None, ""], "share": [0.5, None, 2.0]}, "pendel")
    shown = QgsVectorLayer(saved(layer, tmp_path / "pendel.gpkg", "pendel"), "pendel", "ogr")
    snapshot = Snapshot.of_layer(shown)
    names = ["origin", "destination", "workers", "wide", "share"]
    slow = snapshot.read(names, False)
    for numbers in ([], ["workers", "share"]):
        place = {"path": snapshot.path, **({"layerName": "pendel"} if numbers else {})}
        columns = way(place, names, numbers, lambda: None)
        assert list(columns.rows()) == slow.rows
        fast = LayerData("pendel", columns.frame(names), slow.geometry, columns.rows(), slow.crs)
        for name in names:
            assert fast.texts(name).tolist() == slow.texts(name).tolist()
        assert [fast.attributes[name].dtype.kind == "f" for name in names] == [name in numbers for name in names]
    assert file_columns(snapshot, names, [], lambda: None) is not None


@pytest.mark.parametrize("ending", ["gpkg", "parquet", ""])
@pytest.mark.parametrize(("codes", "told"), [([1, 2, None], False), ([1.0, 2.0, None], True), (["1", "2.0", None], False)])
def test_codes_that_are_numbers(tmp_path, ending, codes, told):
    rows = {"origin": codes, "destination": [2, 2, 3], "workers": [5, 2, 3]}
    source = table(rows, "pendel")
    if ending == "gpkg":
        source = saved(source, tmp_path / "pendel.gpkg", "pendel")
    elif ending:
        pytest.importorskip("pyarrow")
        kind = "object" if isinstance(codes[0], str) else "float64" if told else "Int64"
        source = str(tmp_path / "pendel.parquet")
        pd.DataFrame({**rows, "origin": pd.array(codes, dtype=kind)}).to_parquet(source)
    flows = taken(FLOWS=source).read(CODES)
    assert flows.matrix.toarray().tolist() == [[0, 5, 0], [0, 2, 0], [0, 0, 0]]
    assert ("stored as decimal numbers" in said(flows)) == told


def test_pieces_of_a_column_may_differ():
    columns = Columns(["n", "text"])
    for piece in ([1, 2], [3, None], [None, None], [4.5, 1]):
        columns.add("n", np.array(piece, dtype=object if None in piece else float))
        columns.add("text", np.array(["1", "2"], dtype=object))
    assert columns.values("n").fillna(0).tolist() == [1, 2, 3, 0, 0, 0, 4.5, 1]
    assert columns.values("text").tolist() == ["1", "2"] * 4
    assert len(columns) == 8


@settings(deadline=None, max_examples=60)
@given(st.lists(st.text(st.characters(min_codepoint=1, max_codepoint=1000), max_size=20), min_size=1, max_size=40))
def test_texts_of_one_width_are_told_apart(texts):
    columns = Columns()
    kept = [text.rstrip("\0") for text in texts]
    columns.add("text", np.array([text.encode() for text in kept]))
    assert columns.values("text").tolist() == kept


def test_edits_a_selection_and_a_filter_are_heeded(tmp_path):
    shown = QgsVectorLayer(saved(table(ROWS, "pendel"), tmp_path / "pendel.gpkg", "pendel"), "pendel", "ogr")
    QgsProject.instance().addMapLayer(shown, False)
    shown.setSubsetString("\"workers\" > 4")
    assert FlowTable.of(open_flows(shown)).read(CODES).total == 5
    shown.setSubsetString("")
    shown.startEditing()
    shown.changeAttributeValue(1, shown.fields().lookupField("workers"), 50)
    assert FlowTable.of(open_flows(shown)).read(CODES).total == 53
    shown.rollBack()
    shown.selectByIds([3])
    assert FlowTable.of(Snapshot.of_layer(shown, selected_only=True)).read(CODES).total == 3
    with edit(shown):
        shown.deleteFeature(1)
    flows = FlowTable.of(open_flows(shown)).read(CODES)
    assert flows.total == 3
    assert list(open_flows(shown).read(["origin"], False).rows) == [2, 3]


def test_other_kinds_of_fields_are_read_row_by_row(tmp_path):
    layer = table({**ROWS, "sure": [True, False, True]}, "pendel", {"sure": "boolean"})
    shown = QgsVectorLayer(saved(layer, tmp_path / "pendel.gpkg", "pendel"), "pendel", "ogr")
    snapshot = Snapshot.of_layer(shown)
    assert file_columns(snapshot, ["origin", "sure"], [], lambda: None) is None
    parts = FlowTable.of(snapshot, domain="sure").by_domain(CODES)
    assert sorted(part.total for part in parts.values()) == [8]
    assert file_columns(snapshot, ["origin", "nothing"], [], lambda: None) is None


def test_a_field_that_qgis_adds_is_read_row_by_row(tmp_path):
    shown = QgsVectorLayer(saved(table(ROWS, "pendel"), tmp_path / "pendel.gpkg", "pendel"), "pendel", "ogr")
    shown.addExpressionField('"workers" * 10', qgs_field(Field("ten", "integer")))
    assert FlowTable.of(open_flows(shown), amounts=["ten"]).read(CODES).total == 80


@pytest.mark.parametrize(
    ("given", "total", "told"),
    [
        ({"PERIOD_FIELD": "jaar", "PERIOD": "2011"}, 5, ""),
        ({"PERIOD_FIELD": "jaar", "PERIOD": "2011; 2021"}, 8, ""),
        ({"PERIOD_FIELD": "jaar"}, 3, "the latest was taken: 2021"),
        ({}, 8, "2 periods (2011, 2021), and their flows were added up"),
    ],
)
def test_periods_of_one_table(tmp_path, given, total, told):
    rows = {"origin": ["01", "02"], "destination": ["02", "03"], "workers": [5, 3], "jaar": [2011, 2021]}
    text = pd.DataFrame(rows).to_csv(index=False)
    for source in (table(rows, "pendel"), written(tmp_path, text)):
        flows = taken(FLOWS=source, **given).read(CODES)
        assert flows.total == total
        assert told in said(flows)


def test_a_period_that_is_not_there_is_refused():
    layer = table({**ROWS, "jaar": [2011, 2011, 2021]}, "pendel")
    with pytest.raises(RegioError, match='Field "jaar" of "pendel" has no period 2030. It has: 2011, 2021'):
        taken(FLOWS=layer, PERIOD_FIELD="jaar", PERIOD="2030").read(CODES)


def test_two_dates_take_their_periods_from_one_table():
    layer = table({**ROWS, "jaar": [2011, 2011, 2021]}, "pendel")
    given = {"FLOWS_BEFORE": layer, "FLOWS_AFTER": layer, "PERIOD_FIELD": "jaar"}
    given |= {"PERIOD_BEFORE": "2011", "PERIOD_AFTER": "2021"}
    totals = [taken(Twice, f"FLOWS_{side}", **given).read(CODES).total for side in ("BEFORE", "AFTER")]
    assert totals == [5, 3]


def test_amounts_are_scaled():
    flows = taken(FLOWS=table(ROWS, "pendel"), FLOW_SCALE=1000).read(CODES)
    assert flows.total == 8000
    assert flows.outside_out.sum() == 2000
    assert "multiplied by 1000" in said(flows)
    with pytest.raises(RegioError, match="a number above 0"):
        taken(FLOWS=table(ROWS, "pendel"), FLOW_SCALE=0)


def test_kinds_of_a_file_are_those_of_a_layer(real_data, tmp_path):
    pytest.importorskip("pyarrow")
    path = real_data / "nl" / "nl_commuting_by_mode.parquet"
    codes = pd.unique(pd.read_parquet(path)["origin"])
    parts = taken(FLOWS=str(path), DOMAIN_FIELD="mode").by_domain(codes)
    assert len(parts) == 8
    assert sum(part.total for part in parts.values()) == pytest.approx(5_386_736, abs=1)
    assert taken(FLOWS=str(path)).read(codes).total == pytest.approx(sum(part.total for part in parts.values()))


@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_reading_a_file_stops_when_cancelled(tmp_path, ending):
    frame = pd.DataFrame({"origin": ["01"] * 1000, "destination": ["02"] * 1000, "amount": [1] * 1000})
    path = str(tmp_path / f"flows.{ending}")
    if ending == "csv":
        frame.to_csv(path, index=False)
    else:
        pytest.importorskip("pyarrow")
        frame.to_parquet(path)
    feedback = Feedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        taken(FLOWS=path).read(CODES, feedback)


def test_a_million_rows_are_read_in_a_second_or_two(tmp_path):
    rng = np.random.default_rng(1)
    codes = np.array([f"{k:05d}" for k in range(3000)], dtype=object)
    start, end = rng.integers(0, 3000, (2, 1_000_000))
    frame = pd.DataFrame(
        {
            "origin": pd.Categorical.from_codes(start, codes),
            "destination": pd.Categorical.from_codes(end, codes),
            "workers": rng.integers(1, 500, 1_000_000),
        }
    )
    frame.to_csv(tmp_path / "flows.csv", index=False)
    begin = time.process_time()
    flows = taken(FLOWS=str(tmp_path / "flows.csv")).read(codes)
    assert time.process_time() - begin < 5
    assert flows.total == frame["workers"].sum()
