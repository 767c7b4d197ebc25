"""The Flemish municipalities: published answers, by every way into the plugin."""

from __future__ import annotations

import time

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeatureSourceDefinition, QgsVectorLayer

from .conftest import run_algorithm
from .layers import rows_of, saved

SIX = {
    "Druivenstreek", "Houtland en Polder", "Regio Waregem", "RITS", "Scheldekracht", "Vlaamse Ardennen",
}  # fmt: skip
EIGHT = [
    "referentieregio", "vervoerregio", "eerstelijnszone", "politiezone", "woonmaatschappij", "streekwerking",
    "gezondheidsmakers", "toeristische_regio",
]  # fmt: skip
FLEMISH = "referentieregio is not null"


def municipalities(real_data, layer: str = "gemeente_2025", subset: str = "") -> QgsVectorLayer:
    result = QgsVectorLayer(f"{real_data}/be/vl_gemeenten.gpkg|layername={layer}", layer, "ogr")
    assert result.isValid()
    assert not subset or result.setSubsetString(subset)
    return result


def membership(real_data, scheme: str) -> dict:
    """Parameters of regio:regionsfromtable that pick one scheme of the long table."""
    return {
        "UNITS": municipalities(real_data, subset=FLEMISH),
        "UNIT_FIELD": "nis",
        "TABLE": f"{real_data}/be/vl_membership_2025.csv",
        "TABLE_UNIT_FIELD": "nis",
        "TABLE_REGION_FIELD": "region_code",
        "TABLE_NAME_FIELD": "region_name",
        "TABLE_FILTER": f"scheme = '{scheme}'",
    }


@pytest.fixture(scope="module")
def dissolved(real_data, tmp_path_factory, qgis_app):
    """Two polygon layers, one feature per region with its name, made by the plugin from the membership table."""
    folder = tmp_path_factory.mktemp("dissolved")
    paths = {}
    for scheme in ("eerstelijnszone", "referentieregio"):
        paths[scheme] = str(folder / f"{scheme}.gpkg")
        made = run_algorithm("regionsfromtable", {**membership(real_data, scheme), "REGIONS": paths[scheme]})
        assert made["UNPLACED_COUNT"] == 0
    return paths


def names_of_breaking(run, names: dict[str, str] | None = None) -> set[str]:
    rows = [row for row in run.rows("REGIONS") if row["conforming"] is False]
    return {names[row["region"]] if names else row["name"] for row in rows}


@pytest.fixture(scope="module")
def zone_names(dissolved):
    layer = QgsVectorLayer(dissolved["eerstelijnszone"], "zones", "ogr")
    return {row["region"]: row["name"] for row in rows_of(layer)}


def test_six_care_zones_break_from_two_fields_of_one_layer(run, real_data, zone_names):
    units = municipalities(real_data, subset=FLEMISH)
    done = run(
        "nesteddollconformity", FINER=units, FINER_FIELD="eerstelijnszone", COARSER=units, COARSER_FIELD="referentieregio"
    )
    assert names_of_breaking(done, zone_names) == SIX
    assert (done["REGION_COUNT"], done["CONFORMING_COUNT"]) == (56, 50)
    assert done["CONFORMITY"] == pytest.approx(275 / 285)
    zone = next(row for row in done.rows("REGIONS") if zone_names[row["region"]] == "Scheldekracht")
    assert (zone["exit_count"], zone["exit_weight"], zone["exit_units"]) == (1, 1.0, "Wichelen")
    assert {row["unit_name"] for row in done.rows("BREAKERS")} >= {"Wichelen", "Gavere", "Wielsbeke", "Lendelede"}


def test_six_care_zones_break_with_the_flemish_municipalities_selected(run, real_data, zone_names, empty_project):
    units = municipalities(real_data)
    empty_project.addMapLayer(units)
    units.selectByExpression(FLEMISH)
    assert units.selectedFeatureCount() == 285
    chosen = QgsProcessingFeatureSourceDefinition(units.id(), selectedFeaturesOnly=True)
    done = run(
        "nesteddollconformity", FINER=chosen, FINER_FIELD="eerstelijnszone", COARSER=units, COARSER_FIELD="referentieregio"
    )
    assert names_of_breaking(done, zone_names) == SIX
    assert done["CONFORMITY"] == pytest.approx(275 / 285)  # units were counted: one of both is the same layer as a whole


def test_brussels_has_no_region_and_is_left_out_and_said(run, real_data, zone_names):
    units = municipalities(real_data)
    done = run(
        "nesteddollconformity", FINER=units, FINER_FIELD="eerstelijnszone", COARSER=units, COARSER_FIELD="referentieregio"
    )
    assert names_of_breaking(done, zone_names) == SIX
    assert "19 of 304 units" in done.log
    assert "Anderlecht" in done.log


def test_six_care_zones_break_from_two_layers_with_the_same_unit_codes(run, real_data, zone_names, tmp_path):
    first = municipalities(real_data, subset=FLEMISH)
    second = QgsVectorLayer(saved(first, tmp_path / "other.gpkg"), "other", "ogr")
    done = run(
        "nesteddollconformity", FINER=first, FINER_FIELD="eerstelijnszone", COARSER=second, COARSER_FIELD="referentieregio"
    )
    assert names_of_breaking(done, zone_names) == SIX
    assert done["CONFORMITY"] == pytest.approx(275 / 285)
    assert 'field "nis" of "gemeente_2025"' in done.log


def test_six_care_zones_break_from_two_dissolved_layers(run, dissolved):
    done = run(
        "nesteddollconformity",
        FINER=dissolved["eerstelijnszone"],
        FINER_FIELD="region",
        COARSER=dissolved["referentieregio"],
        COARSER_FIELD="region",
    )
    assert names_of_breaking(done) == SIX
    assert (done["REGION_COUNT"], done["CONFORMING_COUNT"]) == (56, 50)
    for name in SIX:
        assert name in done["VERDICT"]  # names were found, codes need not be read
    zone = next(row for row in done.rows("REGIONS") if row["name"] == "Vlaamse Ardennen")
    assert zone["parent_name"] == "Vlaamse Ardennen"
    assert zone["exit_units"] == "Regio Gent"  # without units the coarser region is named
    assert "square metres" in done.log


def test_units_of_the_coarser_layer_are_named_where_the_finer_one_has_none(run, real_data, dissolved):
    done = run(
        "nesteddollconformity",
        FINER=dissolved["eerstelijnszone"],
        FINER_FIELD="region",
        COARSER=municipalities(real_data, subset=FLEMISH),
        COARSER_FIELD="referentieregio",
    )
    assert names_of_breaking(done) == SIX
    exits = {row["name"]: row["exit_units"] for row in done.rows("REGIONS") if row["conforming"] is False}
    assert exits["Scheldekracht"] == "Wichelen"
    assert exits["Houtland en Polder"] == "Koekelare; Kortemark; Torhout"
    assert {row["unit_name"] for row in done.rows("BREAKERS")} >= {"Wichelen", "Gavere", "Wielsbeke", "Lendelede"}
    assert {row["unit"] for row in done.rows("BREAKERS")} >= {"44020"}


def test_the_published_region_layer_gives_the_same_six(run, real_data, dissolved):
    published = QgsVectorLayer(f"{real_data}/be/vl_regios_2025.gpkg|layername=referentieregio", "rr", "ogr")
    done = run(
        "nesteddollconformity",
        FINER=dissolved["eerstelijnszone"],
        FINER_FIELD="region",
        COARSER=published,
        COARSER_FIELD="code",
    )
    assert names_of_breaking(done) == SIX


def test_degrees_give_the_same_answer(run, dissolved, tmp_path):
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    plain, moved = [], []
    for path in dissolved.values():
        layer = QgsVectorLayer(path, "", "ogr")
        plain.append(path)
        moved.append(saved(layer, tmp_path / path.rpartition("/")[2], crs=degrees))
    runs = [
        run("nesteddollconformity", FINER=a, FINER_FIELD="region", COARSER=b, COARSER_FIELD="region") for a, b in (plain, moved)
    ]
    assert names_of_breaking(runs[1]) == SIX
    assert "EPSG:4326" in runs[1].log
    assert "equal-area" in runs[1].log
    assert runs[1].layer("REGIONS").crs() == degrees  # results come in the layer's own CRS
    for key in ("CONFORMITY", "LAMBDA", "V_MEASURE"):
        assert runs[1][key] == pytest.approx(runs[0][key], rel=1e-3)
    areas = [np.array([row["weight"] for row in done.rows("PAIRS") if row["weight"] > 1e6]) for done in runs]
    np.testing.assert_allclose(areas[1], areas[0], rtol=1e-3)


def test_eight_schemes_support_754_borders(run, real_data):
    units = municipalities(real_data, subset=FLEMISH)
    done = run(
        "boundaryvagueness", REFERENCE=units, REFERENCE_FIELD="referentieregio", DELINEATION_FIELDS=";".join(EIGHT), SCOPE=1
    )
    assert (done["ARC_COUNT"], done["FULL_COUNT"], done["ZERO_COUNT"]) == (754, 83, 133)
    arcs = done.rows("ARCS")
    assert len(arcs) == 754
    assert {arc["of"] for arc in arcs} == {8.0}
    firm = [arc for arc in arcs if arc["vagueness"] == 0]
    assert {arc["drawn_by"] for arc in firm} == {"; ".join(EIGHT)}
    assert len(firm) == 83
    assert {"Aalst", "Gent"} & {arc["left_name"] for arc in arcs} | {arc["right_name"] for arc in arcs}


def test_regions_of_2025_against_municipalities_of_2018(run, real_data, dissolved):
    old = municipalities(real_data, "gemeente_2018")
    done = run(
        "nesteddollconformity", FINER=old, FINER_FIELD="code", COARSER=dissolved["referentieregio"], COARSER_FIELD="region"
    )
    assert names_of_breaking(done) == set()
    assert done["CONFORMING_COUNT"] == done["REGION_COUNT"]
    assert done["SLIVER_COUNT"] > 100
    assert 1e6 < done["SLIVER_WEIGHT"] < 36e6
    assert "Treated as slivers" in done.log
    without = run(
        "nesteddollconformity", FINER=old, FINER_FIELD="code", COARSER=dissolved["referentieregio"], COARSER_FIELD="region",
        SLIVER_WIDTH=0,
    )  # fmt: skip
    assert len(names_of_breaking(without)) >= 20  # so the slivers would have broken many


def test_a_placeholder_in_the_name_is_no_region_and_counted(run, real_data):
    done = run("regionsfromtable", **membership(real_data, "igs_wonen"))
    assert done["REGION_COUNT"] == 70
    assert done["UNPLACED_COUNT"] > 0
    assert "Geen IGS" in done.log
    assert f"{done['UNPLACED_COUNT']} units have a code that means" in done.log


@pytest.fixture(scope="module")
def france(real_data, tmp_path_factory, qgis_app):
    """The communes with their zone d'emploi, in one GeoPackage, and the zones made of them in another."""
    import pandas as pd

    folder = tmp_path_factory.mktemp("france")
    pytest.importorskip("pyarrow", reason="pandas reads no parquet here")
    table = pd.read_parquet(real_data / "fr" / "fr_membership_2024.parquet").astype(str)
    code = next(name for name in table.columns if name.upper() in ("CODGEO", "COM", "CODE", "COMMUNE"))
    table[[code, "ZE2020"]].to_csv(folder / "zones.csv", index=False)
    parameters = {
        "UNITS": f"{real_data}/fr/fr_communes_2024.gpkg",
        "UNIT_FIELD": "code",
        "TABLE": str(folder / "zones.csv"),
        "TABLE_UNIT_FIELD": code,
        "TABLE_REGION_FIELD": "ZE2020",
        "REGIONS": str(folder / "zones.gpkg"),
        "UNITS_WITH_REGION": str(folder / "communes.gpkg"),
    }
    run_algorithm("regionsfromtable", parameters)
    return folder


def test_34806_communes_against_zones_made_of_them_are_not_cut(run, france):
    begin = time.perf_counter()
    done = run(
        "nesteddollconformity",
        FINER=str(france / "communes.gpkg"),
        FINER_FIELD="unit",
        COARSER=str(france / "zones.gpkg"),
        COARSER_FIELD="region",
    )
    assert time.perf_counter() - begin < 25
    assert "none was cut" in done.log
    assert done["CONFORMITY"] == pytest.approx(1.0, abs=1e-9)
    assert done["COMPLETENESS"] == pytest.approx(1.0, abs=1e-9)
    assert done["REGION_COUNT"] > 34_000
