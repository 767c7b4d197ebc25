"""Flows as a square matrix, from layers and files; totals, gaps, and what is refused."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsVectorLayer

from regio_plugin.core.messages import RegioError

from .layers import saved, table
from .test_flow_files import written
from .test_flow_tables import CODES, said, taken

SQUARE = "code;01;02;03\n01;1;5;0\n02;2;;3\n03;0;4;6\n"
WANTED = [[1, 5, 0], [2, 0, 3], [0, 4, 6]]


def matrix_of(folder: Path, text: str, **given):
    return taken(FLOWS=written(folder, text), **given).read(CODES)


def test_a_matrix_is_recognised_and_read(tmp_path):
    flows = matrix_of(tmp_path, SQUARE)
    assert flows.matrix.toarray().tolist() == WANTED
    assert "square matrix of 3 codes: rows are origins" in said(flows)
    assert "1 cells" in said(flows)


@pytest.mark.parametrize(
    "text",
    [
        SQUARE.replace("code;", ";"),
        SQUARE.replace(";", ","),
        SQUARE.replace("01;02;03", "X01;X02;X03"),
        "code;1;2;3\n01;1;5;0\n02;2;;3\n03;0;4;6\n",
        "code;naam;01;02;03\n01;Een;1;5;0\n02;Twee;2;;3\n03;Drie;0;4;6\n",
        "naam;code;03;01;02\nEen;01;0;1;5\nDrie;03;6;0;4\nTwee;02;3;2;-\n",
    ],
)
def test_matrices_as_people_make_them(tmp_path, text):
    assert matrix_of(tmp_path, text).matrix.toarray().tolist() == WANTED


@pytest.mark.parametrize("word", ["Totaal", "TOTAL", "Total général", "Gesamt", "Totale", "Somme", "Eindtotaal"])
def test_totals_are_left_out_and_said(tmp_path, word):
    text = f"code;01;02;03;{word}\n01;1;5;0;6\n02;2;;3;5\n03;0;4;6;10\n{word};3;9;9;21\n"
    flows = matrix_of(tmp_path, text)
    assert flows.matrix.toarray().tolist() == WANTED
    assert f"totals of \"pendel\" were left out: {word}, {word}" in said(flows)


def test_rows_without_a_code_are_left_out_and_said(tmp_path):
    flows = matrix_of(tmp_path, SQUARE + ";7;7;7\n")
    assert flows.total == 21
    assert "1 rows of the matrix" in said(flows)


def test_decimal_commas_in_a_matrix(tmp_path):
    flows = matrix_of(tmp_path, "code;01;02;03\n01;1.234,5;5;0\n02;2;0;3\n03;0;4;6\n")
    assert flows.matrix.toarray()[0].tolist() == [1234.5, 5, 0]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (SQUARE + "04;1;1;1\n", "is not square: 4 rows and 3 columns. Rows without a column: 04. Columns without a row: –"),
        (
            "code;01;02;03;04\n01;1;5;0;1\n02;2;1;3;1\n03;0;4;6;1\n",
            "3 rows and 4 columns. Rows without a column: –. Columns without a row: 04",
        ),
        (SQUARE.replace("5", "veel"), "amount in row 2, column 02 is veel"),
        (SQUARE.replace("5", "-5"), "amount in row 2, column 02 is -5"),
        (SQUARE.replace("5", "1e300"), "amount in row 2, column 02 is 1e\\+?300, which is too large to be true"),
        (SQUARE.replace("01;1;5", "01;1,5;5.5"), "written in two ways"),
    ],
)
def test_what_is_no_good_is_refused_with_its_place(tmp_path, text, message):
    with pytest.raises(RegioError, match=message):
        matrix_of(tmp_path, text)


def test_a_table_that_is_no_matrix_is_refused_as_one():
    layer = table({"a": ["01", "02"], "b": [1, 2], "c": [3, 4]}, "pendel")
    with pytest.raises(RegioError, match="no square matrix: no column holds codes that are also names of columns"):
        taken(FLOWS=layer, FLOW_FORM=2).read(CODES)


def test_a_matrix_has_no_domains(tmp_path):
    with pytest.raises(RegioError, match="square matrix, in which no field can tell domains"):
        taken(FLOWS=written(tmp_path, SQUARE), DOMAIN_FIELD="code")


def test_the_form_can_be_chosen(tmp_path):
    path = written(tmp_path, "van;naar;01;02;03\n01;a;1;5;0\n02;b;2;;3\n03;c;0;4;6\n")
    assert taken(FLOWS=path, FLOW_FORM=2).read(CODES).matrix.toarray().tolist() == WANTED
    with pytest.raises(RegioError, match="Choose the fields"):
        taken(FLOWS=path, FLOW_FORM=1)


@pytest.mark.parametrize("ending", ["", "csv", "gpkg", "xlsx", "ods", "parquet"])
def test_a_matrix_equals_the_rows_it_was_made_of(real_data, tmp_path, ending):
    rows = pd.read_csv(real_data / "it" / "it_brindisi_commuting_2001.csv", dtype={"origin": str, "destination": str})
    codes = np.unique(rows[["origin", "destination"]])
    wide = rows.pivot(index="origin", columns="destination", values="workers").reindex(index=codes, columns=codes)
    values = {"codice": list(codes), **{c: [None if v != v else int(v) for v in wide[c]] for c in codes}}
    source = table(values, "matrice")
    path = str(tmp_path / f"matrice.{ending}")
    if ending == "parquet":
        pytest.importorskip("pyarrow")
        pd.DataFrame(values).to_parquet(path)
    elif ending:
        source = saved(source, path, "matrice")
    flows = taken(FLOWS=path if ending == "parquet" else source).read(codes)
    start, end = (np.searchsorted(codes, rows[name]) for name in ("origin", "destination"))
    expected = np.zeros((len(codes),) * 2)
    expected[start, end] = rows["workers"]
    np.testing.assert_array_equal(flows.matrix.toarray(), expected)


def test_regions_from_a_matrix_are_those_from_rows(run, real_data, tmp_path):
    rows = pd.read_csv(real_data / "it" / "it_brindisi_commuting_2001.csv", dtype={"origin": str, "destination": str})
    codes = np.unique(rows[["origin", "destination"]])
    wide = rows.pivot(index="origin", columns="destination", values="workers").reindex(index=codes, columns=codes)
    wide["Totale"] = wide.sum(axis=1)
    wide.map(lambda value: "" if value != value else f"{value:,.1f}".translate(str.maketrans(",.", ".,"))).to_csv(
        tmp_path / "matrice.csv", sep=";"
    )
    units = str(real_data / "it" / "it_brindisi_comuni.gpkg")
    given = {"UNITS": units, "UNIT_FIELD": code_field(units, set(codes))}
    from_rows = run("functionalregions", **given, FLOWS=str(real_data / "it" / "it_brindisi_commuting_2001.csv"))
    from_matrix = run("functionalregions", **given, FLOWS=str(tmp_path / "matrice.csv"))
    assert from_matrix["REGION_COUNT"] == from_rows["REGION_COUNT"] == 9
    assert from_matrix.rows("UNITS_WITH_REGION") == from_rows.rows("UNITS_WITH_REGION")
    assert "read with a decimal comma" in from_matrix.log
    assert "totals" in from_matrix.log


def code_field(path: str, codes: set[str]) -> str:
    layer = QgsVectorLayer(path, "units", "ogr")
    for item in layer.fields():
        if {str(feature[item.name()]) for feature in layer.getFeatures()} == codes:
            return item.name()
    raise AssertionError(layer.fields().names())


def test_a_thousand_by_a_thousand_cells_are_read_in_a_few_seconds(tmp_path):
    codes = [f"{k:04d}" for k in range(1000)]
    cells = np.random.default_rng(1).integers(0, 9, (1000, 1000))
    pd.DataFrame(cells, codes, codes).to_csv(tmp_path / "flows.csv")
    begin = time.process_time()
    flows = taken(FLOWS=str(tmp_path / "flows.csv")).read(np.array(codes, dtype=object))
    assert time.process_time() - begin < 8
    assert flows.total == cells.sum()
