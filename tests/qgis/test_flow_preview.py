"""The preview of flows: form, columns, first rows, match rate, and what it says."""

from __future__ import annotations

import time

import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsVectorLayer

from regio_plugin.core.messages import RegioError
from regio_plugin.layers.flow_preview import MATRIX, ROWS, UNKNOWN, flow_preview

from .layers import grid, table
from .test_flow_files import written
from .test_flow_tables import CODES


def said(preview) -> str:
    return "\n".join(str(item) for item in preview.sentences)


def warned(preview) -> list[str]:
    return [str(item) for item in preview.sentences if not item.info]


def test_rows_of_a_layer():
    layer = table(
        {"van": ["01", "01", "02"], "naar": ["02", "99", "03"], "aantal": [5, 2, 3], "mode": ["car", "bus", None]}, "pendel"
    )
    preview = flow_preview(layer, CODES)
    assert preview.form == ROWS
    assert preview.ready
    assert preview.columns == {"origin": "van", "destination": "naar", "amount": "aantal", "domain": "mode"}
    assert preview.shown == preview.fields == ["van", "naar", "aantal", "mode"]
    assert preview.rows == [["01", "02", "5", "car"], ["01", "99", "2", "bus"], ["02", "03", "3", ""]]
    assert preview.row_count == 3
    assert preview.match_rate == pytest.approx(3 / 4)
    assert preview.unmatched == ["99"]
    assert preview.domains == ["bus", "car"]
    assert "from van to naar, as many as aantal says" in said(preview)
    assert "3 of 4 codes" in said(preview)
    assert warned(preview) == []


def test_without_units_there_is_no_match_rate():
    preview = flow_preview(table({"van": ["01"], "naar": ["02"], "aantal": [5]}, "pendel"))
    assert preview.match_rate is None
    assert preview.ready


def test_a_matrix_is_seen(tmp_path):
    path = written(tmp_path, "code;naam;01;02;03;Totaal\n01;Een;1;5;0;6\n02;Twee;2;;3;5\n03;Drie;0;4;6;10\nTotaal;;3;9;9;21\n")
    preview = flow_preview(path, CODES)
    assert preview.form == MATRIX
    assert preview.ready
    assert preview.columns == {"origin": "code"}
    assert preview.match_rate == 1
    assert preview.row_count == 4
    assert len(preview.rows) == 4


def test_columns_are_recognised_by_the_units_codes(tmp_path):
    rows = "".join(f"{k};stad {a};{a};stad {b};{b};{7 + k}\n" for k, (a, b) in enumerate((a, b) for a in CODES for b in CODES))
    preview = flow_preview(written(tmp_path, "fid;herkomst;a;bestemming;b;aantal\n" + rows), CODES)
    assert preview.columns["origin"] == "a"
    assert preview.columns["destination"] == "b"
    assert preview.columns["amount"] == "aantal"
    assert preview.match_rate == 1


def test_flows_of_another_year_are_told_with_the_way_out():
    layer = table({"van": ["A", "01"], "naar": ["B", "C"], "aantal": [5, 2]}, "pendel")
    preview = flow_preview(layer, CODES)
    assert preview.match_rate == 0.25
    (warning,) = warned(preview)
    assert "Only 1 of 4 codes" in warning
    assert "No unit has A, B, C; the units have for instance 01, 02, 03" in warning
    assert "table of mergers" in warning


def test_lost_zeros_and_odd_amounts_are_told(tmp_path):
    path = written(tmp_path, "van;naar;aantal\n1;2;1.234,5\n2;3;7\n")
    preview = flow_preview(path, CODES)
    assert preview.match_rate == 1
    assert "3 codes" in said(preview)
    assert "zeros at the front" in said(preview)
    assert "decimal comma" in said(preview)
    preview = flow_preview(written(tmp_path, "van;naar;aantal\n01;02;veel\n02;03;7\n"), CODES)
    assert any("is veel" in text for text in warned(preview))


def test_periods_are_listed():
    layer = table({"van": ["01", "01"], "naar": ["02", "02"], "aantal": [5, 2], "jaar": [2011, 2021]}, "pendel")
    preview = flow_preview(layer, CODES)
    assert preview.periods == ["2011", "2021"]
    assert any("several periods (2011, 2021)" in text for text in warned(preview))


def test_what_the_user_chose_goes_before_what_is_recognised():
    layer = table({"van": ["01"], "naar": ["02"], "aantal": [5], "b": ["03"], "c": [9]}, "pendel")
    preview = flow_preview(layer, CODES, {"destination": "b", "amount": "aantal;c", "domain": ""})
    assert preview.columns == {"origin": "van", "destination": "b", "amount": "aantal;c"}
    with pytest.raises(RegioError, match='has no field "d"'):
        flow_preview(layer, CODES, {"amount": "d"})


def test_a_table_without_flows_asks_for_fields():
    preview = flow_preview(grid(2, 2), CODES)
    assert preview.form == UNKNOWN
    assert not preview.ready
    assert any("Choose the fields" in text for text in warned(preview))


def test_broken_sources_are_refused(tmp_path):
    for text in ("", "origin,destination,workers", "origin,destination,workers\n\n"):
        (tmp_path / "empty.csv").write_text(text)
        with pytest.raises(RegioError, match='"empty" has no features'):
            flow_preview(str(tmp_path / "empty.csv"))
    for source in (str(tmp_path / "none.csv"), str(tmp_path / "none.parquet"), QgsVectorLayer("/none.gpkg", "none", "ogr")):
        with pytest.raises(RegioError):
            flow_preview(source)
    with pytest.raises(RegioError, match="has no features"):
        flow_preview(written(tmp_path, "van;naar;aantal\n"))


def test_all_flows_that_are_at_hand_are_recognised(real_data):
    pytest.importorskip("pyarrow")
    files = sorted(path for path in real_data.glob("*/*commuting*") if path.suffix in (".csv", ".parquet"))
    assert len(files) > 6
    for path in files:
        preview = flow_preview(str(path))
        assert preview.ready, path
        assert preview.columns["origin"] == "origin"
        assert preview.row_count > 300


def test_the_belgian_flows_match_the_belgian_units(real_data):
    pytest.importorskip("pyarrow")
    units = QgsVectorLayer(str(real_data / "be" / "be_gemeenten_581_2019.gpkg"), "units", "ogr")
    codes = [feature["nis"] for feature in units.getFeatures()]
    flows = str(real_data / "be" / "be_commuting_2011_gemeente.parquet")
    preview = flow_preview(flows, codes)
    assert (preview.match_rate, preview.row_count, preview.unmatched) == (1.0, 121_298, [])
    newer = QgsVectorLayer(f"{real_data / 'be' / 'vl_gemeenten.gpkg'}|layername=gemeente_2025", "units", "ogr")
    preview = flow_preview(flows, [feature["nis"] for feature in newer.getFeatures()])
    assert 0.3 < preview.match_rate < 0.6


def test_a_long_file_is_previewed_at_once(tmp_path):
    rng = np.random.default_rng(1)
    frame = pd.DataFrame({name: rng.integers(10_000, 12_000, 500_000) for name in ("origin", "destination", "amount")})
    frame.to_csv(tmp_path / "flows.csv", index=False)
    flow_preview(str(tmp_path / "flows.csv"), range(10_000, 12_000))
    begin = time.process_time()
    preview = flow_preview(str(tmp_path / "flows.csv"), range(10_000, 12_000))
    assert time.process_time() - begin < 1
    assert preview.row_count == 500_000


def test_of_a_very_wide_table_the_columns_that_names_tell_are_found_wherever_they_stand(tmp_path):
    many = {f"figure{k}": [k, k + 1] for k in range(80)}
    path = tmp_path / "wide.csv"
    pd.DataFrame({**many, "origin": ["01", "02"], "destination": ["02", "01"], "workers": [5, 7]}).to_csv(path, index=False)
    found = flow_preview(str(path), ["01", "02"])
    assert (found.form, found.match_rate, len(found.fields)) == (ROWS, 1.0, 83)
    assert found.columns == {"origin": "origin", "destination": "destination", "amount": "workers"}
    chosen = {"origin": "figure70", "destination": "figure71", "amount": "figure72"}
    assert flow_preview(str(path), columns=chosen).columns == chosen
