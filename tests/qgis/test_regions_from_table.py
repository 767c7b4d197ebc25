"""regio:regionsfromtable: officers' tables in all their forms."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer

from regio_plugin.core.membership import four_columns
from regio_plugin.layers.tables import sniff

from .layers import TEMPORARY, grid, layer, rows_of, saved, square, table

CODES = ["01234", "44086", "44021", "11002"]
NAMES = ["Lier", "Nazareth-De Pinte", "Gent", "Antwerpen"]


@pytest.fixture
def units():
    """Four squares with codes (one with a leading zero), names, and inhabitants."""
    fields = {"code": CODES, "naam": NAMES, "people": [1, 20, 300, None]}
    return grid(2, 2, fields, types={"people": "integer"})


def make(run, units, source, **more):
    wanted = {"TABLE_UNIT_FIELD": "nis", "TABLE_REGION_FIELD": "zone", "TABLE_NAME_FIELD": "zone_name"}
    parameters = {"UNITS": units, "UNIT_FIELD": "code", "TABLE": source, "PROBLEMS": TEMPORARY, **wanted, **more}
    return run("regionsfromtable", **{key: value for key, value in parameters.items() if value is not None})


def regions(done) -> dict[str, str]:
    return {row["region"]: row["units"] for row in done.rows("REGIONS")}


def sentences(done) -> list[str]:
    return [row["sentence"] for row in done.rows("PROBLEMS")]


def write(path, text: str, encoding: str = "utf-8") -> str:
    path.write_bytes(text.encode(encoding))
    return str(path)


PLAIN = "nis;zone;zone_name\n01234;1;Noord\n44086;2;Zuid – één\n44021;2;Zuid – één\n11002;1;Noord\n"
TWO = {"1": "01234; 11002", "2": "44021; 44086"}


@pytest.mark.parametrize(
    ("encoding", "delimiter"),
    [
        ("cp1252", ";"), ("utf-8", ";"), ("utf-8-sig", ","), ("utf-8", "\t"), ("utf-8-sig", ";"),
    ],
)  # fmt: skip
def test_csv_of_every_kind_keeps_leading_zeros_and_accents(run, units, tmp_path, encoding, delimiter):
    done = make(run, units, write(tmp_path / "zones.csv", PLAIN.replace(";", delimiter), encoding))
    assert regions(done) == TWO
    assert {row["name"] for row in done.rows("REGIONS")} == {"Noord", "Zuid – één"}
    assert (done["REGION_COUNT"], done["UNPLACED_COUNT"]) == (2, 0)
    assert sentences(done) == []


@pytest.mark.parametrize(("encoding", "delimiter"), [("utf-16", "\t"), ("cp1252", "|")])
def test_text_tables_that_qgis_opens_only_by_its_own_dialog(run, units, tmp_path, empty_project, encoding, delimiter):
    path = write(tmp_path / "zones.txt", PLAIN.replace(";", delimiter), encoding)
    uri = f"file://{path}?type=csv&delimiter={'%5Ct' if delimiter == chr(9) else delimiter}&detectTypes=yes&geomType=none"
    shown = QgsVectorLayer(f"{uri}&encoding={encoding}", "zones", "delimitedtext")
    empty_project.addMapLayer(shown)
    assert regions(make(run, units, shown)) == TWO


def test_accents_far_down_a_file_decide_its_encoding(tmp_path):
    text = "nis;zone\n" + "44086;x\n" * 20_000 + "44021;één\n"
    assert sniff(write(tmp_path / "long.csv", text, "cp1252")) == ("windows-1252", ";")
    assert sniff(write(tmp_path / "long.csv", text, "utf-8")) == ("UTF-8", ";")


def test_a_comma_in_a_quoted_column_name_is_no_delimiter(tmp_path):
    assert sniff(write(tmp_path / "t.csv", '"nis, of code, of nummer";zone\n1;2\n'))[1] == ";"


@pytest.mark.parametrize("ending", [".xlsx", ".ods"])
@pytest.mark.parametrize("numbers", [True, False])
def test_workbooks_with_codes_as_numbers_or_all_as_text(run, tmp_path, ending, numbers):
    codes = [44086.0, 44021.0, 11002.0] if numbers else ["44086", "44021", "11002"]
    sheet = table(
        {"nis": codes, "zone": ["2", "2", "1"], "zone_name": ["Zuid", "Zuid", "Noord"]},
        types={"nis": "double" if numbers else "string(0,0)"},
    )
    path = saved(sheet, tmp_path / f"zones{ending}")
    units = layer([square(k, 0) for k in range(3)], {"code": ["44086", "44021", "11002"]})
    done = make(run, units, path)
    assert regions(done) == {"1": "11002", "2": "44021; 44086"}
    assert sentences(done) == []


def test_the_sheet_that_is_named_is_read(run, units, tmp_path):
    path = saved(table({"a": [1.0]}), tmp_path / "book.xlsx", "first")
    from qgis.core import QgsVectorFileWriter

    action = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    columns = {"nis": CODES, "zone": list("abab"), "zone_name": list("ABAB")}
    saved(table(columns), path, "second", actionOnExistingFile=action)
    assert regions(make(run, units, f"{path}|layername=second")) == {"a": "01234; 44021", "b": "11002; 44086"}


def test_a_csv_that_qgis_shows_with_numbers_is_read_as_text_again(run, units, tmp_path, empty_project):
    path = write(tmp_path / "zones.csv", PLAIN)
    shown = QgsVectorLayer(path, "zones", "ogr")
    empty_project.addMapLayer(shown)
    assert regions(make(run, units, shown)) == TWO
    dragged = QgsVectorLayer(f"file://{path}?type=csv&delimiter=;&detectTypes=yes&geomType=none", "zones", "delimitedtext")
    assert dragged.isValid()
    assert next(dragged.getFeatures())["nis"] != "01234"  # so QGIS lost the zero
    empty_project.addMapLayer(dragged)
    assert regions(make(run, units, dragged)) == TWO


def test_a_sheet_of_text_only_whose_columns_qgis_calls_field1(run, units, tmp_path, empty_project):
    path = saved(table({"nis": CODES, "zone": list("1221"), "zone_name": list("NZZN")}), tmp_path / "zones.xlsx")
    shown = QgsVectorLayer(path, "zones", "ogr")
    empty_project.addMapLayer(shown)
    assert shown.fields().names() == ["Field1", "Field2", "Field3"]
    expected = {"1": "01234; 11002", "2": "44021; 44086"}
    assert regions(make(run, units, shown)) == expected
    picked = {"TABLE_UNIT_FIELD": "Field1", "TABLE_REGION_FIELD": "Field2", "TABLE_NAME_FIELD": None}
    done = make(run, units, shown, **picked)
    assert [row["name"] for row in done.rows("REGIONS")] == ["1", "2"]
    assert regions(done) == expected  # and the row with the column names is no unit
    assert sentences(done) == []


def test_rows_of_a_sheet_of_text_only_are_those_of_the_sheet(run, units, tmp_path):
    path = saved(table({"nis": [*CODES, "44087"], "zone": list("12211"), "zone_name": list("NZZNN")}), tmp_path / "z.xlsx")
    done = make(run, units, path)
    assert sentences(done) == ["Row 6: no unit has the code 44087. Nearest: 44086, 44021."]


def test_a_table_of_qgis_with_a_filter_is_read_as_it_is_shown(run, units, tmp_path, empty_project):
    columns = {"nis": CODES * 2, "zone": list("aabbxxxx"), "zone_name": list("AABBXXXX"), "year": [2024] * 4 + [2025] * 4}
    shown = QgsVectorLayer(saved(table(columns), tmp_path / "members.gpkg"), "members", "ogr")
    shown.setSubsetString("year = 2024")
    assert regions(make(run, units, shown)) == {"a": "01234; 44086", "b": "11002; 44021"}


def test_the_long_form_with_a_filter_names_the_rows_of_the_whole_table(run, units, tmp_path):
    rows = ["scheme,nis,zone,zone_name"]
    rows += [f"other,{code},q,Q" for code in CODES]
    rows += ["mine,01234,1,Noord", "mine,44086,1,Noord", "mine,44022,2,Zuid", "mine,11002,2,Zuid"]
    done = make(run, units, write(tmp_path / "long.csv", "\n".join(rows)), TABLE_FILTER="scheme = 'mine'")
    assert regions(done) == {"1": "01234; 44086", "2": "11002"}
    assert sentences(done) == [
        "Row 8: no unit has the code 44022. Nearest: 44021, 44086.",
        'Unit 44021 does not occur in "long".',
    ]
    assert [row["row"] for row in done.rows("PROBLEMS")] == [8, None]
    assert done["UNPLACED_COUNT"] == 1


@pytest.mark.parametrize(
    ("expression", "words"),
    [("scheme = ", "cannot be understood"), ("schema = 'x'", 'no field "schema"'), ("zone = '9'", "passes the filter")],
)
def test_a_filter_that_cannot_work_is_refused(refusal, units, expression, words):
    members = table({"nis": CODES, "zone": list("1122"), "scheme": list("xxxx")}, "members")
    said = refusal(
        "regionsfromtable", UNITS=units, UNIT_FIELD="code", TABLE=members, TABLE_UNIT_FIELD="nis", TABLE_REGION_FIELD="zone",
        TABLE_FILTER=expression,
    )  # fmt: skip
    assert words in said
    assert '"members"' in said


@pytest.mark.parametrize(
    "header",
    [
        "basisniveau;Name basisniveau;nieuweafgeleide;Name nieuweafgeleide",
        "Basisniveau;name  basisniveau;NieuweAfgeleide ;Name Nieuweafgeleide",
        "nieuweafgeleide;Name nieuweafgeleide;basisniveau;Name basisniveau",
        "basisniveau;Name_basisniveau;nieuweafgeleide;Name_nieuweafgeleide",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252"])
def test_the_four_column_form_is_known_by_its_header(run, units, tmp_path, header, encoding):
    turned = header.startswith("nieuwe")
    rows = [header]
    for code, name, zone in zip(CODES, NAMES, ("z1", "z1", "z2", "z2")):
        rows.append(";".join([zone, f"Zone {zone}", code, name] if turned else [code, name, zone, f"Zone {zone}"]))
    path = write(tmp_path / "four.csv", "\n".join(rows), encoding)
    plain = dict.fromkeys(("TABLE_UNIT_FIELD", "TABLE_REGION_FIELD", "TABLE_NAME_FIELD"))
    done = make(run, units, path, **plain)
    assert regions(done) == {"z1": "01234; 44086", "z2": "11002; 44021"}
    assert {row["name"] for row in done.rows("REGIONS")} == {"Zone z1", "Zone z2"}


def test_columns_are_asked_for_where_the_header_says_nothing(refusal, units):
    members = table({"nis": CODES, "zone": list("1122")}, "members")
    said = refusal("regionsfromtable", UNITS=units, UNIT_FIELD="code", TABLE=members)
    assert said == (
        'Choose the columns of "members" with the unit codes and the region codes. Its columns are: nis, zone.'
    )


def test_three_of_the_four_columns_are_another_form():
    assert four_columns(["basisniveau", "Name basisniveau", "nieuweafgeleide"]) is None


def test_a_table_that_is_not_there_or_is_none_is_refused(refusal, units, tmp_path):
    from .conftest import Refused, run_algorithm

    parameters = {"UNITS": units, "UNIT_FIELD": "code", "TABLE_UNIT_FIELD": "nis", "TABLE_REGION_FIELD": "zone"}
    with pytest.raises((Refused, AssertionError), match="TABLE|no table|cannot be"):
        run_algorithm("regionsfromtable", {**parameters, "TABLE": str(tmp_path / "none.csv")})
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"this is no workbook")
    with pytest.raises((Refused, AssertionError), match="TABLE|cannot be"):
        run_algorithm("regionsfromtable", {**parameters, "TABLE": str(broken)})


def test_placeholder_rows_give_no_region_and_are_counted(run, units):
    members = table(
        {"nis": CODES, "zone": ["1", "igs999", "", "geen"], "zone_name": ["Noord", "Geen IGS", None, None]}, "members"
    )
    done = make(run, units, members)
    assert regions(done) == {"1": "01234"}
    assert done["UNPLACED_COUNT"] == 3
    assert sentences(done) == [
        'Row 2: unit 44086 has no region (Geen IGS means "none").',
        "Row 3: unit 44021 has no region.",
        'Row 4: unit 11002 has no region (geen means "none").',
    ]
    assert 'In "members", 2 units have a code that means "none" (Geen IGS, geen): they get no region.' in done.log


def test_placeholders_can_be_chosen(run, units):
    members = table({"nis": CODES, "zone": ["1", "999", "2", "geen"], "zone_name": list("ABCD")})
    assert set(regions(make(run, units, members, PLACEHOLDERS="999"))) == {"1", "2", "geen"}


def test_a_unit_in_two_regions_is_refused_with_its_rows_unless_overlaps_are_allowed(run, refusal, units, tmp_path):
    text = "nis;zone;zone_name\n01234;igs01;A\n44086;igs01;A\n44021;igs07;B\n44086;igs07;B\n11002;igs07;B\n"
    path = write(tmp_path / "igs.csv", text)
    said = refusal(
        "regionsfromtable", UNITS=units, UNIT_FIELD="code", TABLE=path, TABLE_UNIT_FIELD="nis", TABLE_REGION_FIELD="zone"
    )
    assert said == (
        'In "igs", unit 44086 is in several regions: igs01, igs07 (rows 3, 5). So it is with 1 units. If the table '
        "holds several divisions, pick the rows of one of them; else correct the table, or allow overlapping regions."
    )
    done = make(run, units, path, OVERLAPPING=True, UNITS_WITH_REGION=TEMPORARY)
    assert regions(done) == {"igs01": "01234; 44086", "igs07": "11002; 44021; 44086"}
    assert 'In "igs", 1 units are in several regions.' in done.log
    areas = {f["region"]: f.geometry().area() for f in done.layer("REGIONS").getFeatures()}
    assert areas == {"igs01": pytest.approx(2e6), "igs07": pytest.approx(3e6)}
    placed = [(row["unit"], row["region"]) for row in done.rows("UNITS_WITH_REGION")]
    assert placed.count(("44086", "igs01")) == placed.count(("44086", "igs07")) == 1
    assert len(placed) == 5


def test_a_row_that_is_there_twice_is_said_and_harmless(run, units):
    members = table({"nis": [*CODES, "44086"], "zone": list("11221"), "zone_name": list("AABBA")}, "members")
    done = make(run, units, members)
    assert regions(done)["1"] == "01234; 44086"
    assert '1 rows of "members" repeat another row.' in done.log


def test_a_region_with_two_names_is_said(run, units):
    members = table({"nis": CODES, "zone": list("1122"), "zone_name": ["Noord", "Noordrand", "Zuid", "Zuid"]}, "members")
    done = make(run, units, members)
    assert {row["region"]: row["name"] for row in done.rows("REGIONS")} == {"1": "Noord", "2": "Zuid"}
    assert 'In "members", region 1 has several names: Noord, Noordrand (rows 1, 2); the first is used.' in done.log


def test_unknown_and_missing_codes_are_problems_with_row_and_suggestions(run, units):
    members = table({"nis": ["1234", "44086", None, "99999", None], "zone": ["1", "1", "2", "2", None]}, "members")
    done = make(run, units, members, TABLE_NAME_FIELD=None)
    assert sentences(done) == [
        "Row 1: no unit has the code 1234. Nearest: 01234.",
        "Row 3 has no unit code.",
        "Row 4: no unit has the code 99999.",
        'Unit 01234 does not occur in "members".',
        'Unit 44021 does not occur in "members".',
        'Unit 11002 does not occur in "members".',
    ]  # the last row is empty, as at the end of a sheet
    assert "Row 1: no unit has the code 1234. Nearest: 01234." in done.log


def test_a_table_that_fits_no_unit_shows_both_kinds_of_codes(refusal, units):
    members = table({"nis": ["a", "b"], "zone": ["1", "2"]}, "members")
    said = refusal(
        "regionsfromtable", UNITS=units, UNIT_FIELD="code", TABLE=members, TABLE_UNIT_FIELD="nis", TABLE_REGION_FIELD="zone"
    )
    assert said == (
        'No row of "members" fits a unit. Check the unit code fields: the table has for instance a, b, the units 01234, 44086, '
        "44021, …."
    )


def test_a_table_of_placeholders_only_is_refused(refusal, units):
    members = table({"nis": CODES, "zone": ["geen"] * 4}, "members")
    said = refusal(
        "regionsfromtable", UNITS=units, UNIT_FIELD="code", TABLE=members, TABLE_UNIT_FIELD="nis", TABLE_REGION_FIELD="zone"
    )
    assert said.startswith('No row of "members" has a region')


def test_codes_with_decimals_meet_codes_without(run, tmp_path):
    units = layer([square(0, 0), square(1, 0)], {"code": [44086.0, 44021.0]}, "units", types={"code": "double"})
    done = make(run, units, table({"nis": ["44086", "44021.0"], "zone": ["1", "1"]}), TABLE_NAME_FIELD=None)
    assert regions(done) == {"1": "44021; 44086"}
    assert 'field "code" of "units" were stored as decimal numbers' in done.log


def test_regions_are_dissolved_with_sums_and_counts(run, units):
    members = table({"nis": CODES, "zone": list("1122"), "zone_name": list("AABB")})
    done = make(run, units, members, UNITS_WITH_REGION=TEMPORARY)
    rows = {row["region"]: row for row in done.rows("REGIONS")}
    assert (rows["1"]["unit_count"], rows["1"]["people"]) == (2, 21.0)
    assert (rows["2"]["unit_count"], rows["2"]["people"]) == (2, 300.0)
    for feature in done.layer("REGIONS").getFeatures():
        assert feature.geometry().area() == pytest.approx(2e6)
        assert len(feature.geometry().asMultiPolygon()) == 1  # nothing is left of the border between the units
    placed = {row["unit"]: (row["unit_name"], row["region"], row["name"]) for row in done.rows("UNITS_WITH_REGION")}
    assert placed["44086"] == ("Nazareth-De Pinte", "1", "A")
    assert {row["unit"]: row["people"] for row in done.rows("UNITS_WITH_REGION")} == {
        "01234": 1.0, "44086": 20.0, "44021": 300.0, "11002": None,
    }  # fmt: skip


def test_fields_of_the_units_that_are_called_as_ours_keep_their_sums(run):
    units = grid(2, 1, {"code": ["1", "2"], "region": [7, 8], "unit_count": [2, 3]})
    done = make(run, units, table({"nis": ["1", "2"], "zone": ["a", "a"]}), TABLE_NAME_FIELD=None)
    row = done.rows("REGIONS")[0]
    assert (row["region"], row["unit_count"]) == ("a", 2)
    assert (row["region_sum"], row["unit_count_sum"]) == (15.0, 5.0)


def test_units_on_several_rows_are_one_unit(run):
    shapes = [square(0, 0), square(5, 5), square(1, 0)]
    units = layer(shapes, {"code": ["1", "1", "2"], "people": [10, 10, 5]}, "units")
    done = make(run, units, table({"nis": ["1", "2"], "zone": ["a", "b"]}), TABLE_NAME_FIELD=None)
    rows = {row["region"]: row for row in done.rows("REGIONS")}
    assert (rows["a"]["unit_count"], rows["a"]["people"], rows["a"]["units"]) == (1, 10.0, "1")
    areas = {feature["region"]: feature.geometry().area() for feature in done.layer("REGIONS").getFeatures()}
    assert areas == {"a": pytest.approx(2e6), "b": pytest.approx(1e6)}
    assert "1 units of" in done.log


def test_units_in_degrees_give_regions_in_degrees(run):
    shapes = ["Polygon ((4 51, 4.1 51, 4.1 51.1, 4 51.1, 4 51))", "Polygon ((4.1 51, 4.2 51, 4.2 51.1, 4.1 51.1, 4.1 51))"]
    units = layer(shapes, {"code": ["1", "2"]}, crs="EPSG:4326")
    done = make(run, units, table({"nis": ["1", "2"], "zone": ["a", "a"]}), TABLE_NAME_FIELD=None)
    assert done.layer("REGIONS").crs().authid() == "EPSG:4326"
    assert next(done.layer("REGIONS").getFeatures()).geometry().area() == pytest.approx(0.02)


def test_thousands_of_unknown_codes_do_not_take_for_ever(run):
    import time

    units = grid(60, 50, {"code": [f"{k:05}" for k in range(3000)]})
    codes = [f"{k:05}" for k in range(2000, 9000)]
    begin = time.perf_counter()
    done = make(run, units, table({"nis": codes, "zone": ["a"] * len(codes)}), TABLE_NAME_FIELD=None)
    assert time.perf_counter() - begin < 10
    assert done["UNPLACED_COUNT"] == 2000
    assert len(done.rows("PROBLEMS")) == 8000
    assert "7,990 more problems" in done.log or "7990 more problems" in done.log


def test_a_csv_with_quotes_blank_lines_and_windows_line_ends(run, units, tmp_path):
    text = (
        '"nis";"zone";"zone_name"\r\n"01234";"1";"Noord; en ""meer"""\r\n44086;1;\r\n\r\n44021;2;Zuid\r\n;;\r\n11002;2;Zuid\r\n'
    )
    done = make(run, units, write(tmp_path / "quoted.csv", text, "cp1252"))
    assert regions(done) == {"1": "01234; 44086", "2": "11002; 44021"}
    assert {row["name"] for row in done.rows("REGIONS")} == {'Noord; en "meer"', "Zuid"}
    assert sentences(done) == []


def test_paths_with_spaces_accents_and_signs_open(run, units, tmp_path):
    folder = tmp_path / "één map #1 & 50%"
    folder.mkdir()
    assert regions(make(run, units, write(folder / "zones 2025.csv", PLAIN))) == TWO


def test_rows_of_gpkg_layers_are_feature_ids(run, units, tmp_path):
    members = table({"nis": ["01234", "x"], "zone": ["1", "1"]})
    shown = QgsVectorLayer(saved(members, tmp_path / "m.gpkg"), "m", "ogr")
    done = make(run, units, shown, TABLE_NAME_FIELD=None)
    assert [row["row"] for row in done.rows("PROBLEMS")][:1] == [2]
    assert len(rows_of(shown)) == 2
