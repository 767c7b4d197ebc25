"""Each algorithm once through qgis_process, which is how scripts and other programs call them."""

from __future__ import annotations

import os
import subprocess

import pytest

from ..conftest import ROOT
from ..programs import qgis_process, run_algorithm
from .layers import grid, saved, table


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def units(qgis_app, tmp_path_factory):
    """Six squares in two rows, in three finer and two coarser regions; finer region b lies in both."""
    fields = {"fine": list("aabbcc"), "coarse": list("xxxyyy")}
    return saved(grid(3, 2, fields), tmp_path_factory.mktemp("units") / "units.gpkg")


def test_qgis_process_lists_the_algorithms(home):
    done = qgis_process(home, "list")
    assert done.returncode == 0
    for name in ("boundaryvagueness", "checkregionalisation", "nesteddollconformity", "regionsfromtable"):
        assert f"regio:{name}" in done.stdout


def test_nested_doll_conformity_through_qgis_process(home, units, tmp_path):
    result = run_algorithm(
        home, "nesteddollconformity", FINER=units, FINER_FIELD="fine", COARSER=units, COARSER_FIELD="coarse",
        REGIONS=tmp_path / "regions.gpkg", BREAKERS=tmp_path / "breakers.gpkg", PAIRS=tmp_path / "pairs.csv",
    )  # fmt: skip
    assert (result["REGION_COUNT"], result["CONFORMING_COUNT"]) == (3, 2)
    assert result["CONFORMITY"] == pytest.approx(5 / 6)
    assert (tmp_path / "pairs.csv").read_text(encoding="utf-8-sig").splitlines()[0].startswith("finer,coarser,weight")


def test_nested_doll_conformity_from_two_polygon_layers_through_qgis_process(home, qgis_app, units, tmp_path):
    other = saved(grid(3, 2, {"coarse": list("xxxyyy")}), tmp_path / "other.gpkg")
    result = run_algorithm(
        home, "nesteddollconformity", FINER=units, FINER_FIELD="fine", COARSER=other, COARSER_FIELD="coarse", WEIGHT=1,
        REGIONS=tmp_path / "regions.gpkg", BREAKERS="TEMPORARY_OUTPUT", PAIRS="TEMPORARY_OUTPUT",
    )  # fmt: skip
    assert (result["REGION_COUNT"], result["CONFORMING_COUNT"]) == (3, 2)


def test_boundary_vagueness_through_qgis_process(home, units, tmp_path):
    result = run_algorithm(
        home, "boundaryvagueness", REFERENCE=units, REFERENCE_FIELD="nis", DELINEATION_FIELDS="fine;coarse", SCOPE=1,
        ARCS=tmp_path / "arcs.gpkg",
    )  # fmt: skip
    assert (result["ARC_COUNT"], result["FULL_COUNT"], result["ZERO_COUNT"]) == (7, 3, 2)


def test_regions_from_a_table_through_qgis_process(home, qgis_app, units, tmp_path):
    members = saved(table({"unit": [f"u{k}" for k in range(1, 7)], "region": [*"ppqqq", None]}), tmp_path / "members.csv")
    result = run_algorithm(
        home, "regionsfromtable", UNITS=units, UNIT_FIELD="nis", TABLE=members, TABLE_UNIT_FIELD="unit",
        TABLE_REGION_FIELD="region", REGIONS=tmp_path / "regions.gpkg",
    )  # fmt: skip
    assert (result["REGION_COUNT"], result["UNPLACED_COUNT"]) == (2, 1)


def test_check_of_a_regionalisation_through_qgis_process(home, units, tmp_path):
    result = run_algorithm(
        home, "checkregionalisation", INPUT=units, FIELD="coarse", FINDINGS=tmp_path / "findings.gpkg"
    )
    assert result["PASSED"] is True
    assert result["OVERLAP_COUNT"] == 0


def test_a_wrong_field_ends_with_a_sentence_and_an_exit_code(home, units):
    done = qgis_process(
        home, "run", "regio:nesteddollconformity", f"--FINER={units}", "--FINER_FIELD=nonsense", f"--COARSER={units}",
        "--COARSER_FIELD=coarse", "--REGIONS=TEMPORARY_OUTPUT", "--BREAKERS=TEMPORARY_OUTPUT", "--PAIRS=TEMPORARY_OUTPUT",
    )  # fmt: skip
    assert done.returncode != 0
    assert "nonsense" in done.stderr
    assert "Traceback" not in done.stderr + done.stdout


@pytest.mark.skipif("REGIO_BUILT" in os.environ, reason="make starts the QGIS of the machine, not this one")
def test_make_process_hands_arguments_over_as_they_are(units, tmp_path):
    folder = tmp_path / "a folder; with | and $HOME"
    folder.mkdir()
    arguments = (
        f"--json run regio:nesteddollconformity --FINER='{units}|layername=units' --FINER_FIELD=fine --COARSER=\"{units}\" "
        f"--COARSER_FIELD=coarse '--REGIONS={folder}/out put.gpkg' --BREAKERS=TEMPORARY_OUTPUT --PAIRS=TEMPORARY_OUTPUT"
    )
    done = subprocess.run(["make", "-s", "process", f"ARGS={arguments}"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.lstrip().startswith("{"), done.stdout[:200]
    assert (folder / "out put.gpkg").exists()
