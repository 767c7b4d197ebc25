"""The demo: what `make demo` leaves, and the copy of the demo province that the dock opens."""

from __future__ import annotations

import hashlib
import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QSettings
from qgis.PyQt.QtGui import QImage

from regio_plugin.core.messages import RegioError
from regio_plugin.i18n import resource
from regio_plugin.layers.example import GEOPACKAGE, example_layers

from ..conftest import ROOT
from .layers import rows_of

BASINS = "3 regions keep 86.9 % of all flows inside."
FILES = ("regio_demo.gpkg", "regio_demo_map.png", "regio_demo_results.gpkg", "summary.html", "summary.md")
BROKEN = "Middenleuwe, Stad en Rand, Westkust, Zee en Dijk"


def run_demo(out: Path, *options: str) -> subprocess.CompletedProcess[str]:
    program, plugin = ROOT / "resources" / "demo" / "run.py", ROOT / "build"
    command = [sys.executable, str(program), "--out", str(out), "--plugin", str(plugin), *options]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=ROOT)


@pytest.fixture(scope="module")
def demo(tmp_path_factory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    out = tmp_path_factory.mktemp("demo")
    return out, run_demo(out)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_demo_prints_the_verdict_and_where_its_files_are(demo):
    out, done = demo
    assert done.returncode == 0, done.stderr
    first, second, *places = done.stdout.splitlines()
    assert first == f"11 of 15 care zones lie inside one of the reference regions; 4 do not: {BROKEN}."
    assert "Borders: 152" in second
    assert [Path(ROOT, line.split(maxsplit=1)[-1].split()[-1]).name for line in places] == [FILES[k] for k in (1, 3, 4, 2, 0)]
    assert sorted(path.name for path in out.iterdir()) == sorted(FILES)


def test_the_demo_run_twice_gives_the_same_files(demo):
    out, _ = demo
    before = {name: digest(out / name) for name in FILES}
    assert run_demo(out).returncode == 0
    assert {name: digest(out / name) for name in FILES} == before


def test_the_results_of_the_demo_carry_their_styles(demo):
    path = demo[0] / "regio_demo_results.gpkg"
    with sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True) as connection:
        styled = {name for (name,) in connection.execute("SELECT f_table_name FROM layer_styles WHERE useasdefault")}
    assert {"care_zones", "care_zone_breakers", "borders", "partnerships", "findings"} <= styled
    layer = QgsVectorLayer(f"{path}|layername=care_zones", "care", "ogr")
    assert layer.renderer().type() == "categorizedSymbol"
    assert {category.value() for category in layer.renderer().categories()} >= {"conforming", "breaking"}


def test_the_results_of_the_demo_agree_with_a_count_by_hand(demo):
    path = demo[0] / "regio_demo_results.gpkg"
    regions = rows_of(QgsVectorLayer(f"{path}|layername=care_zones", "care", "ogr"))
    assert ", ".join(sorted(row["name"] for row in regions if not row["conforming"])) == BROKEN
    breakers = rows_of(QgsVectorLayer(f"{path}|layername=care_zone_breakers", "breakers", "ogr"))
    assert sorted(row["unit_name"] for row in breakers) == [
        "Lijstergem", "Meeuwerkapelle", "Rietmeersel", "Steenkoutere", "Zwaluwegem"
    ]  # fmt: skip
    arcs = rows_of(QgsVectorLayer(f"{path}|layername=borders", "borders", "ogr"))
    municipalities = rows_of(QgsVectorLayer(f"{demo[0] / GEOPACKAGE}|layername=municipalities", "units", "ogr"))
    fields = [name for name in municipalities[0] if f"{name}_name" in municipalities[0]]
    fields = [name for name in fields if all(row[name] for row in municipalities)]
    assert len(fields) == 8
    units = {row["code"]: row for row in municipalities}
    for arc in arcs:
        left, right = units[arc["left"]], units[arc["right"]]
        assert arc["support"] == sum(left[name] != right[name] for name in fields)


def test_the_map_of_the_demo_is_an_a3_sheet_in_200_dots_per_inch_with_ink_on_it(demo):
    picture = QImage(str(demo[0] / "regio_demo_map.png"))
    assert picture.width() == pytest.approx(420 / 25.4 * 200, abs=2)
    assert picture.height() == pytest.approx(297 / 25.4 * 200, abs=2)
    small = picture.scaled(210, 148)
    colours = {small.pixel(x, y) for x in range(210) for y in range(148)}
    assert len(colours) > 200


def test_the_summary_of_the_demo_needs_no_other_file_and_names_what_breaks(demo):
    page = (demo[0] / "summary.html").read_text(encoding="utf-8")
    assert not re.search(r'(?:src|href)="(?!data:|#)', page)
    assert "http" not in page
    text = (demo[0] / "summary.md").read_text(encoding="utf-8")
    known = (BROKEN.split(", ")[0], "Lijstergem (in Zuiderkouters)", "91.7 %", "Borders: 152", "6 of 12 partnerships", BASINS)
    for part in known:
        assert part in text
        assert part in page.replace("&#39;", "'")


def test_the_commands_in_the_summary_give_the_same_answer(demo, run):
    text = (demo[0] / "summary.md").read_text(encoding="utf-8")
    command = next(line for line in text.splitlines() if "qgis_process run regio:nesteddollconformity" in line)
    given = dict(part.strip("'").removeprefix("--").split("=", 1) for part in command.split()[3:])
    given = {key: value for key, value in given.items() if key not in ("REGIONS", "BREAKERS", "PAIRS")}
    for key in ("FINER", "COARSER"):
        given[key] = str(demo[0] / given[key])
    assert run("nesteddollconformity", **given)["CONFORMING_COUNT"] == 11


def test_the_demo_speaks_dutch(tmp_path):
    done = run_demo(tmp_path, "--lang", "nl")
    assert done.returncode == 0, done.stderr
    assert "zorgzones" in done.stdout
    assert "91,7 %" in (tmp_path / "summary.md").read_text(encoding="utf-8")
    assert '<html lang="nl">' in (tmp_path / "summary.html").read_text(encoding="utf-8")


def test_the_demo_that_cannot_write_says_so_in_a_sentence_and_fails(tmp_path):
    taken = tmp_path / "taken"
    taken.write_text("mine", encoding="utf-8")
    done = run_demo(taken)
    assert done.returncode == 1
    assert str(taken) in done.stderr
    assert "Traceback" not in done.stderr
    assert taken.read_text(encoding="utf-8") == "mine"


def test_the_demo_without_the_plugin_says_so_and_leaves_what_was_there(tmp_path):
    (tmp_path / "summary.md").write_text("old", encoding="utf-8")
    nowhere = tmp_path / "nowhere"
    command = [sys.executable, "-S", str(ROOT / "resources/demo/run.py"), "--out", str(tmp_path), "--plugin", str(nowhere)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env={"PATH": os.environ["PATH"]})
    assert done.returncode == 1
    assert done.stderr.startswith("demo: ")
    assert [path.name for path in tmp_path.iterdir()] == ["summary.md"]
    assert (tmp_path / "summary.md").read_text(encoding="utf-8") == "old"


def test_the_example_is_a_copy_and_the_plugins_own_file_is_not_opened(qgis_app, tmp_path):
    own = Path(resource(f"demo/{GEOPACKAGE}"))
    before = digest(own)
    example = example_layers(str(tmp_path))
    assert Path(example.path) == tmp_path / GEOPACKAGE
    assert all(str(tmp_path) in layer.source() for layer in example.layers)
    assert digest(own) == before
    assert [path.name for path in own.parent.glob(f"{GEOPACKAGE}-*")] == []


def test_the_entries_of_the_example_have_layers_with_their_fields(qgis_app, tmp_path):
    example = example_layers(str(tmp_path))
    layers = {layer.id(): layer for layer in example.layers}
    assert len(example.entries) >= 12
    for entry in example.entries:
        assert set(entry) == {"key", "label", "kind", "level", "domain", "layer_id", "code_field", "name_field"}
        names = layers[entry["layer_id"]].fields().names()
        assert {entry["code_field"], entry["name_field"]} <= set(names)
    units = next(layer for layer in example.layers if layer.featureCount() == 60)
    assert units.crs().authid() == "EPSG:31370"


def test_the_example_is_in_the_language_of_the_user(qgis_app, tmp_path):
    old = QSettings().value("locale/userLocale")
    QSettings().setValue("locale/userLocale", "nl_BE")
    try:
        labels = {entry["key"]: entry["label"] for entry in example_layers(str(tmp_path)).entries}
    finally:
        QSettings().setValue("locale/userLocale", old) if old else QSettings().remove("locale/userLocale")
    assert labels["care_zone"] == "Zorgzones"


def test_a_copy_with_the_users_changes_is_opened_again_and_a_broken_one_is_left_alone(qgis_app, tmp_path):
    units = next(layer for layer in example_layers(str(tmp_path)).layers if layer.featureCount() == 60)
    feature = next(units.getFeatures())
    index = units.fields().lookupField("name")
    assert units.dataProvider().changeAttributeValues({feature.id(): {index: "Mijn gemeente"}})
    again = next(layer for layer in example_layers(str(tmp_path)).layers if layer.featureCount() == 60)
    assert "Mijn gemeente" in {row["name"] for row in rows_of(again)}
    del units, again
    other = tmp_path / "other"
    other.mkdir()
    (other / GEOPACKAGE).write_bytes(b"not a GeoPackage")
    example = example_layers(str(other))
    assert Path(example.path).name == "regio_demo_2.gpkg"
    assert (other / GEOPACKAGE).read_bytes() == b"not a GeoPackage"


def test_an_example_that_cannot_be_copied_says_which_folder(qgis_app, tmp_path):
    taken = tmp_path / "file"
    taken.write_text("", encoding="utf-8")
    with pytest.raises(RegioError, match=re.escape(str(taken))):
        example_layers(str(taken / "inside"))
