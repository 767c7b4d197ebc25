"""Tables as statistical offices export them: lines of title above the names of the columns, sources and notes below."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import numpy as np
import pytest

from regio_plugin.core.messages import RegioError
from regio_plugin.layers.flow_files import open_flows
from regio_plugin.layers.flow_preview import flow_preview
from regio_plugin.layers.flow_tables import FlowTable
from regio_plugin.layers.read import Snapshot
from regio_plugin.layers.table_frame import footers, heading_place
from regio_plugin.layers.tables import frame_of, open_table

CODES = np.array(["01", "02", "03"], dtype=object)
TABLE = "origin;destination;workers\n01;02;5\n01;99;2\n02;03;3\n"
TITLES = [
    "Commuters by municipality\n",
    "Commuters by municipality, of residence, and of work\nCensus, 2021\n\n",
    "Commuters;;\nYear;2021;\n;;\n;;\nin persons;;\n",
    "\n\n",
    '"Commuters\nby municipality"\n\n',
]
BELOW = [
    "",
    "Source: Statbel\n",
    ";;\nSource: Statbel, census;;\n;;\n",
    "\nBron: Statbel; telling van 2021\nLast seen on 3 May\n",
    "\n© Statbel\n* without those abroad\n",
]


def written(folder: Path, text: str, name: str = "pendel.csv") -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8", newline="")
    return str(path)


def said(notes) -> str:
    return "\n".join(str(note) for note in notes)


def workbook(folder: Path, rows: list[list], ending: str) -> str:
    """A workbook with one sheet, whose cells are texts, numbers or empty."""
    from osgeo import ogr

    driver = ogr.GetDriverByName(ending.upper())
    path = str(folder / f"pendel.{ending}")
    source = driver.CreateDataSource(path)
    layer = source.CreateLayer("sheet")
    width = max(map(len, rows))
    for k in range(width):
        kinds = {type(row[k]) for row in rows[1:] if k < len(row) and row[k] is not None}
        kind = ogr.OFTInteger if kinds == {int} else ogr.OFTString
        layer.CreateField(ogr.FieldDefn(str(rows[0][k] if k < len(rows[0]) and rows[0][k] else f"Field{k + 1}"), kind))
    for row in rows[1:]:
        feature = ogr.Feature(layer.GetLayerDefn())
        for k, value in enumerate(row):
            if value is not None:
                feature.SetField(k, value)
        layer.CreateFeature(feature)
    del layer, source
    return without_made_up_names(path)


def without_made_up_names(path: str) -> str:
    """GDAL writes a name above every column; a title fills one cell only."""
    with zipfile.ZipFile(path) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    with zipfile.ZipFile(path, "w") as file:
        for name, content in parts.items():
            file.writestr(name, re.sub(rb">Field\d+<", b"><", content))
    return path


@pytest.mark.parametrize("below", BELOW)
@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("mark", [";", ",", "\t"])
def test_titles_and_sources_are_left_out_with_a_note(tmp_path, title, below, mark):
    if mark == "," and ", " in title + below:
        pytest.skip("such a line is as wide as the table")
    path = written(tmp_path, (title + TABLE + below).replace(";", mark))
    flows = FlowTable.of(open_flows(path)).read(CODES)
    assert flows.total == 8
    assert flows.outside_out.tolist() == [2, 0, 0]
    assert ("above the names" in said(flows.notes)) == bool(title.strip(" ;\n"))
    assert ("belong" in said(flows.notes)) == bool(below)
    assert "empty" not in said(flows.notes)
    assert "99" in said(flows.notes)


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("below", BELOW)
def test_officers_tables_too(tmp_path, title, below):
    layer = open_table(written(tmp_path, title + TABLE + below))
    assert layer.fields().names() == ["origin", "destination", "workers"]
    data = Snapshot.of_layer(layer).read(["origin", "workers"], False)
    assert data.attributes["workers"].tolist() == ["5", "2", "3"]
    assert ("above the names" in said(data.notes)) == bool(title.strip(" ;\n"))
    assert ("belong" in said(data.notes)) == bool(below)


@pytest.mark.parametrize("first", ["sep=;\n", "SEP=;\r\n", '"sep=;"\n'])
def test_the_separator_that_excel_writes(tmp_path, first):
    path = written(tmp_path, first + TABLE.replace("\n", first[first.index(";") + 1 :].replace('"', "")))
    assert FlowTable.of(open_flows(path)).read(CODES).total == 8
    assert open_table(path).fields().names() == ["origin", "destination", "workers"]
    assert not frame_of(path).notes
    titled = written(tmp_path, first + "Commuters\n\n" + TABLE, "titled.csv")
    assert FlowTable.of(open_flows(titled)).read(CODES).total == 8


def test_a_title_with_as_many_commas_as_a_row(tmp_path):
    path = written(tmp_path, "Commuters, by municipality, 2021\n" + TABLE.replace(";", ","))
    flows = FlowTable.of(open_flows(path)).read(CODES)
    assert flows.total == 8
    assert "Commuters by municipality 2021" in said(flows.notes)


def test_a_matrix_below_a_title(tmp_path):
    path = written(tmp_path, "Commuters\n\nfrom;01;02;03\n01;;5;1\n02;;;3\n03;1;;\nSource: Statbel\n")
    flows = FlowTable.of(open_flows(path)).read(CODES)
    assert flows.total == 10
    assert "Source: Statbel" in said(flows.notes)


def test_rows_are_numbered_as_in_the_file(tmp_path):
    path = written(tmp_path, "Commuters\n\norigin;destination;workers\n01;02;5\n01;03;-2\n")
    with pytest.raises(RegioError, match="row 5"):
        FlowTable.of(open_flows(path)).read(CODES)


def test_the_preview_says_it(tmp_path):
    found = flow_preview(written(tmp_path, TITLES[1] + TABLE + "Source: Statbel\n"), CODES)
    assert found.columns["amount"] == "workers"
    assert found.row_count == 3
    assert "Census, 2021" in said(found.sentences)
    assert "Source: Statbel" in said(found.sentences)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Commuters\n01;02;5\n01;99;2\n02;03;3\n", "Row 2 .*holds values .01, 02, 5."),
        ("From;;To;;\ncode;name;code;name;workers\n01;A;02;B;5\n02;B;01;A;6\n", "Rows 1 and 2 .*Delete the one"),
        ("Commuters\norigin;destination;workers\ncode;code;persons\n01;02;5\n02;01;6\n", "Rows 2 and 3 .*Delete the one"),
    ],
)
def test_what_cannot_be_told_is_refused(tmp_path, text, words):
    path = written(tmp_path, text)
    for reading in (open_flows, open_table):
        with pytest.raises(RegioError, match=words):
            reading(path)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (";region\n01;A\n02;B\n", 0),
        ("code;region\n01;\n02;\n03;A\n04;A\n", 0),
        ("a;b;c\n1;2;3\n1;2;3;4\n", 0),
        ("a\n1\n2\n", 0),
        ("", 0),
        ("x;01;02;03\n01;5;;\n02;;;1\n03;;2;\n", 0),
        ("title\nfrom;to;2019;2020\n01;02;3;4\n02;01;3;4\n", 1),
    ],
)
def test_which_row_holds_the_names(text, place):
    assert heading_place("t", [line.split(";") for line in text.splitlines()]) == place


@pytest.mark.parametrize(
    ("text", "width", "count"),
    [
        ("01;A\n02;\n", 2, 0),
        ("01;A\nSint Niklaas;\n", 2, 0),
        ("01;A\n;\nSee the census of 2021;\n", 2, 2),
        ("01;02;5\nSource;Statbel;\n", 3, 1),
        ("01;02;5\nSource;02;7\n", 3, 0),
        ("01;02;5\nAntwerpen;;\n", 3, 0),
        ("01;02;5\n;;\n;;\n", 3, 0),
        ("Source: x\n01;02;5\n", 3, 0),
    ],
)
def test_which_rows_stand_below(text, width, count):
    assert len(footers([line.split(";") for line in text.splitlines()], width)) == count


@pytest.mark.parametrize("ending", ["xlsx", "ods"])
@pytest.mark.parametrize("code", [str, int])
def test_sheets_with_titles_and_sources(tmp_path, ending, code):
    body = [[code(11), code(12), 5], [code(11), code(99), 2], [code(12), code(13), 3]]
    head = ["origin", "destination", "workers"]
    codes = np.array(["11", "12", "13"], dtype=object)
    title = [["Commuters by municipality"], [], ["Year", "2021"], []]
    below = [[], ["Source: Statbel"]]
    for k, rows in enumerate(([*title, head, *body], [head, *body, *below], [*title, head, *body, *below])):
        folder = tmp_path / str(k)
        folder.mkdir()
        path = workbook(folder, rows, ending)
        flows = FlowTable.of(open_flows(path)).read(codes)
        assert flows.total == 8
        assert ("above the names" in said(flows.notes)) == (k != 1)
        assert ("Source: Statbel" in said(flows.notes)) == (k > 0)
        assert "empty" not in said(flows.notes)


@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_rows_of_a_sheet_are_numbered_as_in_it(tmp_path, ending):
    rows = [["Commuters by municipality"], ["2021"], ["origin", "destination", "workers"], ["11", "12", 5], ["11", "13", -2]]
    with pytest.raises(RegioError, match="row 5"):
        FlowTable.of(open_flows(workbook(tmp_path, rows, ending))).read(np.array(["11", "12", "13"], dtype=object))
