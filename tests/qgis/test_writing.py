"""Writing results: complete or not at all, older files intact until then, styles in the GeoPackage."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess

import pandas as pd
import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsVectorLayer,
)

from regio_plugin.core.messages import RegioError
from regio_plugin.layers import staging
from regio_plugin.layers.write import Field, Writer, export_table

from .conftest import Feedback, run_algorithm
from .layers import TEMPORARY, grid, layer, rows_of, saved, square, table

ROOT_ONLY = pytest.mark.skipif(os.geteuid() != 0, reason="needs root")
OUTPUTS = ("REGIONS", "BREAKERS", "PAIRS")


def breaking():
    """Units of which one breaks the nesting."""
    return grid(2, 2, {"fine": list("aabb"), "coarse": list("xxxy")}, name="units")


def nested(run, folder, ending=".gpkg", units=None, **more):
    units = units or breaking()
    targets = {name: str(folder / f"{name.lower()}{ending}") for name in OUTPUTS}
    targets = {name: more.pop(name, path) for name, path in targets.items()}
    return run(
        "nesteddollconformity", FINER=units, FINER_FIELD="fine", COARSER=units, COARSER_FIELD="coarse", **targets, **more
    )


def left_behind(folder) -> list[str]:
    """Hidden leftovers of a run."""
    return [name for name in os.listdir(folder) if name.startswith(".regio") or name.endswith(("-wal", "-shm", "-journal"))]


def content(folder) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in sorted(os.listdir(folder)) if (folder / name).is_file()}


def test_files_are_complete_and_nothing_else_is_left(run, tmp_path):
    done = nested(run, tmp_path)
    assert sorted(os.listdir(tmp_path)) == ["breakers.gpkg", "pairs.gpkg", "regions.gpkg"]
    assert [len(done.rows(name)) for name in OUTPUTS] == [2, 1, 3]
    assert done.layer("REGIONS").crs().authid() == "EPSG:31370"


@pytest.mark.parametrize("ending", [".gpkg", ".geojson", ".shp", ".fgb", ".sqlite"])
def test_layers_without_features_can_be_written(run, tmp_path, ending):
    nests = grid(2, 1, {"fine": ["a", "b"], "coarse": ["x", "y"]})
    done = nested(run, tmp_path, ending, nests, PAIRS=TEMPORARY)
    assert (tmp_path / f"breakers{ending}").exists()
    assert done["CONFORMING_COUNT"] == 2
    assert left_behind(tmp_path) == []


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".ods"])
def test_tables_can_be_written_for_a_spreadsheet(run, tmp_path, ending):
    done = nested(run, tmp_path, REGIONS=TEMPORARY, BREAKERS=TEMPORARY, PAIRS=str(tmp_path / f"pairs{ending}"))
    rows = rows_of(QgsVectorLayer(done["PAIRS"], "pairs", "ogr"))
    assert [(row["finer"], row["coarser"]) for row in rows] == [("a", "x"), ("b", "x"), ("b", "y")]


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".ods", ".gpkg"])
def test_a_table_without_rows_can_be_written(run, tmp_path, ending):
    members = table({"nis": ["u1", "u2", "u3", "u4"], "zone": list("aabb")})
    problems = str(tmp_path / f"problems{ending}")
    done = run(
        "regionsfromtable", UNITS=breaking(), UNIT_FIELD="nis", TABLE=members, TABLE_UNIT_FIELD="nis",
        TABLE_REGION_FIELD="zone",
        PROBLEMS=problems,
    )  # fmt: skip
    assert done["UNPLACED_COUNT"] == 0
    assert os.path.exists(problems)


@pytest.mark.parametrize(
    ("name", "style"), [("REGIONS", "state"), ("BREAKERS", None), ("PAIRS", False)]
)
def test_the_style_is_in_the_geopackage_and_comes_with_it(run, tmp_path, name, style):
    done = nested(run, tmp_path)
    with sqlite3.connect(done[name]) as base:
        tables = {row[0] for row in base.execute("select name from sqlite_master")}
        if style is False:
            assert "layer_styles" not in tables
            return
        saved_styles = base.execute("select f_table_name, useAsDefault, styleQML from layer_styles").fetchall()
    assert [(row[0], bool(row[1])) for row in saved_styles] == [(name.lower(), True)]
    again = QgsVectorLayer(done[name], "again", "ogr")
    if style:
        assert isinstance(again.renderer(), QgsCategorizedSymbolRenderer)
        assert again.renderer().classAttribute() == style
        assert {item.value() for item in again.renderer().categories()} >= {"conforming", "breaking"}
    else:
        assert again.renderer().symbol().symbolLayerCount() == 2  # a fill and a hatch


@pytest.mark.parametrize(
    ("name", "output", "attribute"),
    [
        ("boundaryvagueness", "ARCS", "agreement"), ("checkregionalisation", "FINDINGS", "kind"),
        ("regionsfromtable", "REGIONS", "region"),
    ],
)  # fmt: skip
def test_every_algorithm_leaves_its_style_in_the_geopackage(run, tmp_path, name, output, attribute):
    units, path = breaking(), str(tmp_path / "out.gpkg")
    parameters = {
        "boundaryvagueness": {"REFERENCE": units, "REFERENCE_FIELD": "fine", "DELINEATION_FIELDS": "coarse"},
        "checkregionalisation": {"INPUT": layer([square(0, 0, 1.5), square(1, 0)], {"fine": list("ab")}), "FIELD": "fine"},
        "regionsfromtable": {
            "UNITS": units, "UNIT_FIELD": "nis", "TABLE": table({"nis": ["u1", "u2"], "zone": ["a", "a"]}),
            "TABLE_UNIT_FIELD": "nis", "TABLE_REGION_FIELD": "zone",
        },
    }[name]  # fmt: skip
    run(name, **parameters, **{output: path})
    again = QgsVectorLayer(path, "again", "ogr")
    assert isinstance(again.renderer(), QgsCategorizedSymbolRenderer)
    assert attribute in again.renderer().classAttribute()


def test_a_layer_within_a_geopackage_is_styled_too(run, tmp_path):
    path = tmp_path / "all.gpkg"
    units = saved(breaking(), path, "units")
    done = nested(
        run, tmp_path, REGIONS=f"ogr:dbname='{path}' table=\"regions\" (geom)", BREAKERS=TEMPORARY, PAIRS=TEMPORARY
    )
    assert done["REGION_COUNT"] == 2
    assert len(rows_of(QgsVectorLayer(f"{units}|layername=units", "units", "ogr"))) == 4  # the other table is still there
    again = QgsVectorLayer(f"{path}|layername=regions", "again", "ogr")
    assert isinstance(again.renderer(), QgsCategorizedSymbolRenderer)


def test_what_qgis_loads_is_styled_and_named(run, tmp_path, empty_project):
    target = QgsProcessingOutputLayerDefinition(str(tmp_path / "regions.gpkg"), empty_project)
    target.destinationName = "My regions"
    done = nested(run, tmp_path, REGIONS=target)
    details = done.context.layersToLoadOnCompletion()
    assert list(details) == [str(tmp_path / "regions.gpkg")]
    assert details[done["REGIONS"]].name == "My regions"
    loaded = QgsVectorLayer(done["REGIONS"], "x", "ogr")
    details[done["REGIONS"]].postProcessor().postProcessLayer(loaded, done.context, done.feedback)
    assert loaded.renderer().classAttribute() == "state"


def test_a_second_run_replaces_the_file_and_an_open_layer_shows_the_new_one(run, tmp_path, empty_project):
    done = nested(run, tmp_path)
    shown = QgsVectorLayer(done["REGIONS"], "shown", "ogr")
    empty_project.addMapLayer(shown)
    assert {row["region"] for row in rows_of(shown)} == {"a", "b"}
    nested(run, tmp_path, units=grid(2, 2, {"fine": list("ppqr"), "coarse": list("xxxy")}))
    assert {row["region"] for row in rows_of(QgsVectorLayer(done["REGIONS"], "new", "ogr"))} == {"p", "q", "r"}
    shown.reload()
    shown.dataProvider().reloadData()
    assert {row["region"] for row in rows_of(shown)} == {"p", "q", "r"}
    assert left_behind(tmp_path) in ([], ["regions.gpkg-shm", "regions.gpkg-wal"], ["regions.gpkg-wal", "regions.gpkg-shm"])


def test_indexes_of_an_older_shapefile_do_not_stay(run, tmp_path):
    for name in ("regions.qix", "regions.shp", "regions.dbf", "regions.cpg", "regions_of_others.shp"):
        (tmp_path / name).write_bytes(b"old")
    done = nested(run, tmp_path, ".shp", PAIRS=TEMPORARY)
    assert not (tmp_path / "regions.qix").exists()
    assert (tmp_path / "regions_of_others.shp").read_bytes() == b"old"
    assert len(rows_of(QgsVectorLayer(str(tmp_path / "regions.shp"), "r", "ogr"))) == 2
    assert "A shapefile keeps only 10 characters" in done.log


@pytest.mark.parametrize("name", ["regions", "regions.2025"])
def test_a_file_without_an_ending_becomes_a_geopackage(run, tmp_path, name):
    done = nested(run, tmp_path, REGIONS=str(tmp_path / name), BREAKERS=TEMPORARY, PAIRS=TEMPORARY)
    assert os.listdir(tmp_path) == [f"{name}.gpkg"]
    assert done["REGIONS"] == str(tmp_path / f"{name}.gpkg")
    assert len(done.rows("REGIONS")) == 2


# nothing half-written


def test_a_folder_in_which_nothing_can_be_written_is_named(refusal, tmp_path):
    (tmp_path / "file").write_text("no folder")
    units = breaking()
    said = refusal(
        "nesteddollconformity", FINER=units, FINER_FIELD="fine", COARSER=units, COARSER_FIELD="coarse",
        REGIONS=str(tmp_path / "file" / "regions.gpkg"),
    )  # fmt: skip
    assert said.startswith(f'Nothing can be written in the folder "{tmp_path}/file"')
    assert said.endswith("Choose another folder.")


@ROOT_ONLY
def test_a_folder_that_is_read_only_is_named_and_the_old_file_is_intact(run, tmp_path):
    nested(run, tmp_path)
    before = content(tmp_path)
    if shutil.which("chattr") is None or subprocess.run(["chattr", "+i", tmp_path], capture_output=True).returncode:
        pytest.skip("this file system knows no chattr +i")
    try:
        with pytest.raises(Exception, match="Nothing can be written in the folder") as refused:
            nested(run, tmp_path, units=grid(2, 1, {"fine": ["p", "q"], "coarse": ["x", "y"]}))
        assert f'"{tmp_path}"' in str(refused.value)
    finally:
        subprocess.run(["chattr", "-i", tmp_path], check=True)
    assert content(tmp_path) == before


@ROOT_ONLY
@pytest.mark.parametrize("locked", OUTPUTS)
def test_a_locked_file_stays_as_it_was_and_so_do_all_others(run, tmp_path, locked):
    """chattr +i is what comes nearest on Linux to a file that another program keeps open on Windows."""
    nested(run, tmp_path)
    target = tmp_path / f"{locked.lower()}.gpkg"
    if shutil.which("chattr") is None or subprocess.run(["chattr", "+i", target], capture_output=True).returncode:
        pytest.skip("this file system knows no chattr +i")
    try:
        before = content(tmp_path)
        with pytest.raises(Exception, match="is in use or protected") as refused:
            nested(run, tmp_path, units=grid(2, 1, {"fine": ["p", "q"], "coarse": ["x", "y"]}))
        assert f'"{target}"' in str(refused.value)
        assert "It is unchanged." in str(refused.value)
        assert content(tmp_path) == before
        assert left_behind(tmp_path) == []
    finally:
        subprocess.run(["chattr", "-i", target], check=True)


@pytest.mark.parametrize("number", range(6))
def test_if_one_file_cannot_be_placed_all_older_ones_are_put_back(run, tmp_path, monkeypatch, number):
    nested(run, tmp_path)
    before = content(tmp_path)
    moves = []

    def replace(source, goal):
        moves.append(goal)
        if len(moves) == number + 1:
            raise PermissionError(13, "The file is being used by another process")
        os.rename(source, goal)

    monkeypatch.setattr(staging.os, "replace", replace)
    with pytest.raises(Exception, match="being used by another process") as refused:
        nested(run, tmp_path, units=grid(2, 1, {"fine": ["p", "q"], "coarse": ["x", "y"]}))
    assert str(tmp_path / OUTPUTS[number // 2].lower()) in str(refused.value)
    assert content(tmp_path) == before
    assert left_behind(tmp_path) == []


def test_a_geopackage_that_another_program_is_writing_is_left_alone(run, tmp_path):
    nested(run, tmp_path)
    (tmp_path / "regions.gpkg-wal").write_bytes(b"changes that are not in the file yet")
    before = content(tmp_path)
    with pytest.raises(Exception, match="has not finished writing"):
        nested(run, tmp_path)
    assert content(tmp_path) == before


def test_a_cancelled_run_leaves_nothing_behind(run, tmp_path, monkeypatch):
    nested(run, tmp_path)
    before = content(tmp_path)
    feedback = Feedback()
    plain = Writer.write

    def cancel_after_the_first(self, *arguments):
        plain(self, *arguments)
        feedback.cancel()

    monkeypatch.setattr(Writer, "write", cancel_after_the_first)
    done = nested(run, tmp_path, feedback=feedback)
    assert done.results == {}
    assert content(tmp_path) == before
    assert left_behind(tmp_path) == []


@pytest.fixture
def small_disk(tmp_path):
    """A file system of 300 kB, as a full disk has it."""
    if shutil.which("mount") is None:
        pytest.skip("there is no mount here")
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", folder], capture_output=True)
    if mounted.returncode:
        pytest.skip(f"no tmpfs can be mounted here: {mounted.stderr.decode().strip()}")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


@ROOT_ONLY
def test_a_full_disk_is_said_and_the_old_file_is_intact(run, small_disk):
    target = small_disk / "regions.gpkg"
    run_algorithm("checkregionalisation", {"INPUT": breaking(), "FIELD": "nis", "FINDINGS": str(target)})
    before = content(small_disk)
    many = grid(60, 60, {"fine": [f"f{k}" for k in range(3600)], "coarse": [f"c{k // 60}" for k in range(3600)]})
    with pytest.raises(Exception, match="could not be written") as refused:
        nested(run, small_disk, units=many, BREAKERS=TEMPORARY, PAIRS=TEMPORARY)
    assert str(target) in str(refused.value)
    assert "The disk may be full. What was there before is unchanged." in str(refused.value)
    assert ".regio-" not in str(refused.value)
    assert content(small_disk) == before
    assert len(rows_of(QgsVectorLayer(str(target), "old", "ogr"))) == 0
    assert os.listdir(small_disk) == ["regions.gpkg"]


class FullSink:
    """A sink that takes no more features."""

    def addFeatures(self, features, flags):
        return False

    def lastError(self):
        return "database or disk is full"


def test_a_sink_that_takes_no_more_is_said_and_the_old_file_is_intact(run, tmp_path, monkeypatch):
    nested(run, tmp_path)
    before = content(tmp_path)
    plain = Writer.__init__

    def full(self, *arguments):
        plain(self, *arguments)
        self._sink = FullSink()

    monkeypatch.setattr(Writer, "__init__", full)
    with pytest.raises(Exception, match="database or disk is full"):
        nested(run, tmp_path)
    assert content(tmp_path) == before
    assert left_behind(tmp_path) == []


def test_two_outputs_in_one_file_are_refused(refusal, tmp_path):
    units, path = breaking(), str(tmp_path / "all.gpkg")
    said = refusal(
        "nesteddollconformity", FINER=units, FINER_FIELD="fine", COARSER=units, COARSER_FIELD="coarse", REGIONS=path,
        BREAKERS=path,
    )  # fmt: skip
    assert said == f'The outputs REGIONS and BREAKERS cannot both be written to "{path}". Choose two names.'
    assert os.listdir(tmp_path) == []


def test_an_output_that_would_replace_an_input_is_refused(refusal, tmp_path):
    path = saved(breaking(), tmp_path / "units.gpkg")
    before = content(tmp_path)
    units = QgsVectorLayer(path, "units", "ogr")
    said = refusal(
        "nesteddollconformity", FINER=units, FINER_FIELD="fine", COARSER=units, COARSER_FIELD="coarse", REGIONS=path
    )
    assert said == f'The output "{path}" would replace the layer "units", which is read. Choose another name.'
    assert content(tmp_path)["units.gpkg"] == before["units.gpkg"]


def test_numbers_that_are_not_known_are_empty_in_the_file(run, tmp_path):
    finer = layer([square(0, 0), square(9, 9)], {"fine": ["a", "b"]}, "zones")
    coarser = layer([square(0, 0, 2)], {"coarse": ["x"]}, "province")
    done = run(
        "nesteddollconformity", FINER=finer, FINER_FIELD="fine", COARSER=coarser, COARSER_FIELD="coarse",
        REGIONS=str(tmp_path / "regions.gpkg"),
    )  # fmt: skip
    with sqlite3.connect(done["REGIONS"]) as base:
        row = base.execute(
            "select parent, share, second_share, conforming, exit_weight, covered from regions where region = 'b'"
        ).fetchone()
    assert row == (None, None, None, None, 0.0, 0.0)


# tables that the dock exports


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".ods", ".gpkg"])
def test_exported_tables_hold_codes_as_text(tmp_path, ending, qgis_app):
    frame = pd.DataFrame({"region": ["01", "002"], "share": [0.5, None], "count": [3, 4]})
    fields = [Field("region", "text"), Field("share", "number"), Field("count", "integer")]
    path = str(tmp_path / f"table{ending}")
    export_table(frame, fields, path)
    rows = rows_of(QgsVectorLayer(path, "t", "ogr"))
    assert [row["region"] for row in rows] == ["01", "002"]
    assert [row["share"] for row in rows] == [0.5, None] or ending == ".csv"


def test_an_exported_table_replaces_the_old_one_or_leaves_it(tmp_path, monkeypatch, qgis_app):
    frame, fields, path = pd.DataFrame({"region": ["a"]}), [Field("region", "text")], tmp_path / "t.csv"
    export_table(frame, fields, str(path))
    before = path.read_bytes()

    def refuse(source, goal):
        raise PermissionError(13, "locked")

    monkeypatch.setattr(staging.os, "replace", refuse)
    with pytest.raises(RegioError, match="locked"):
        export_table(frame, fields, str(path))
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == ["t.csv"]


def test_an_ending_that_is_no_table_is_refused(tmp_path):
    with pytest.raises(RegioError, match="must end in .csv"):
        export_table(pd.DataFrame({"a": ["1"]}), [Field("a", "text")], str(tmp_path / "t.doc"))


def test_a_context_without_project_writes_nothing_to_load(tmp_path):
    units = breaking()
    context = QgsProcessingContext()
    assert context.layersToLoadOnCompletion() == {}
    done = run_algorithm("checkregionalisation", {"INPUT": units, "FIELD": "nis", "FINDINGS": str(tmp_path / "f.gpkg")})
    assert done.context.layersToLoadOnCompletion() == {}
