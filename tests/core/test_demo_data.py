"""The demo province: the files are what the generator makes, and the data have what the demo is to show."""

from __future__ import annotations

import csv
import json
import sqlite3
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from regio_plugin.core.coverage import Coverage
from regio_plugin.core.geometry import shapely

from .readers import read_geopackage

DEMO = Path(__file__).resolve().parents[2] / "resources" / "demo"
GEOPACKAGE = DEMO / "regio_demo.gpkg"
LAYERS = ("municipalities", "reference_regions", "landscape")


def read(table: str) -> pd.DataFrame:
    """A layer or table of the GeoPackage; the column ``geom`` holds shapely geometries."""
    frame, shapes = read_geopackage(GEOPACKAGE, table) if table in LAYERS else (read_table(table), None)
    frame = frame.drop(columns="fid")
    return frame if shapes is None else frame.assign(geom=shapes)


def read_table(table: str) -> pd.DataFrame:
    with sqlite3.connect(f"file:{GEOPACKAGE}?mode=ro&immutable=1", uri=True) as connection:
        return pd.read_sql_query(f'SELECT * FROM "{table}" ORDER BY fid', connection)


@pytest.fixture(scope="module")
def units() -> pd.DataFrame:
    return read("municipalities")


@pytest.fixture(scope="module")
def registered() -> list[dict]:
    return json.loads((DEMO / "regionalisations.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def generated():
    sys.path.insert(0, str(DEMO))
    try:
        from province import make_province

        yield make_province()
    finally:
        sys.path.remove(str(DEMO))


def test_the_committed_municipalities_are_what_the_generator_makes(generated, units):
    made = generated.municipalities
    pd.testing.assert_frame_equal(units.drop(columns="geom"), made, check_dtype=False)
    assert shapely.equals(shapely.normalize(units["geom"].to_numpy()), shapely.normalize(generated.shapes)).all()


@pytest.mark.parametrize("name", ["flows", "partnerships", "land_definitions", "youth_regions"])
def test_the_committed_tables_are_what_the_generator_makes(generated, name):
    pd.testing.assert_frame_equal(read(name), generated.tables[name], check_dtype=False)


@pytest.mark.parametrize("name", ["flows", "partnerships", "land_definitions"])
def test_the_csv_files_hold_the_same_rows_as_the_geopackage(name):
    with (DEMO / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file, delimiter=";")
    table = read(name)
    assert header == list(table.columns)
    assert rows == table.astype(str).to_numpy().tolist()


def test_all_files_together_are_below_one_and_a_half_megabytes():
    assert sum(path.stat().st_size for path in DEMO.iterdir() if path.is_file()) < 1_500_000


def test_municipalities_share_their_edges_exactly_and_leave_no_gap_and_no_overlap(units):
    shapes = units["geom"].to_numpy()
    assert len(shapes) == 60
    assert shapely.is_valid(shapes).all()
    assert (shapely.get_num_geometries(shapes) == 1).all()
    whole = shapely.union_all(shapes)
    assert shapely.get_type_id(whole) == 3
    assert shapely.get_num_interior_rings(whole) == 0
    assert shapely.area(whole) == pytest.approx(shapely.area(shapes).sum(), rel=1e-12)
    shared = (shapely.length(shapes).sum() - shapely.length(whole)) / 2
    assert Coverage.build(shapes).borders().length.sum() == pytest.approx(shared, rel=1e-9)


def test_borders_look_grown_and_coordinates_are_whole_metres(units):
    shapes = units["geom"].to_numpy()
    assert np.array_equal(shapely.get_coordinates(shapes), np.round(shapely.get_coordinates(shapes)))
    area, hull = shapely.area(shapes) / 1e6, shapely.area(shapely.convex_hull(shapes)) / 1e6
    assert 5 < area.min() < 25
    assert 70 < area.max() < 140
    assert 0.7 < (area / hull).mean() < 0.9  # Voronoi cells would give 1


def test_codes_are_text_with_a_leading_zero_and_names_are_unique(units):
    assert units["code"].str.fullmatch(r"01\d{3}").all()
    assert units["code"].is_unique
    assert units["name"].is_unique


def test_population_follows_rank_and_size(units):
    size = np.sort(units["population"].to_numpy())[::-1]
    slope = np.polyfit(np.log(np.arange(1, 61)), np.log(size), 1)[0]
    assert -1.0 < slope < -0.6
    assert size[0] == 131_000
    assert size[-1] > 3_000


def test_jobs_are_the_commuters_who_arrive_and_workers_live_where_people_do(units):
    flows = read("flows")
    arriving = flows.groupby("destination")["commuters"].sum().reindex(units["code"])
    assert arriving.tolist() == units["jobs"].tolist()
    leaving = flows.groupby("origin")["commuters"].sum().reindex(units["code"])
    assert leaving.to_numpy() == pytest.approx(0.43 * units["population"].to_numpy(), abs=1)


def test_flows_have_a_diagonal_and_fall_with_distance(units):
    flows = read("flows")
    centre = shapely.get_coordinates(shapely.centroid(units["geom"].to_numpy()))
    place = pd.Series(range(60), index=units["code"])
    a, b = place[flows["origin"]].to_numpy(), place[flows["destination"]].to_numpy()
    distance = np.hypot(*(centre[a] - centre[b]).T) / 1000
    people = units["population"].to_numpy()
    for kind in ("commuters", "movers"):
        assert (flows.loc[a == b, kind] > 0).sum() == 60
        pull = flows[kind] / (people[a] * people[b])
        bands = [pull[(distance >= low) & (distance < low + 15) & (a != b)].mean() for low in (0, 15, 30)]
        assert bands[0] > 3 * bands[1] > 3 * bands[2]


def test_seven_or_more_divisions_of_all_kinds_on_several_levels_are_registered(registered):
    assert len(registered) >= 8
    assert {entry["kind"] for entry in registered} == {"administrative", "functional", "homogeneous", "social"}
    assert len({entry["level"] for entry in registered}) >= 3
    assert next(entry for entry in registered if entry["key"] == "municipality")["level"] == 1
    for entry in registered:
        columns = read(entry["layer"]).columns
        assert {entry["code_field"], entry["name_field"]} <= set(columns)
        assert set(entry["label"]) == {"en", "nl"}


def test_police_zones_nest_in_reference_regions_and_four_of_fifteen_care_zones_do_not(units):
    assert (units.groupby("police_zone")["reference_region"].nunique() == 1).all()
    parents = units.groupby("care_zone_name")["reference_region"].nunique()
    assert len(parents) == 15
    assert sorted(parents[parents > 1].index) == ["Middenleuwe", "Stad en Rand", "Westkust", "Zee en Dijk"]
    for name in parents[parents > 1].index:
        own = units.loc[units["care_zone_name"] == name, "reference_region"].value_counts()
        assert own.iloc[1:].sum() in (1, 2)
        assert own.iloc[0] > own.iloc[1:].sum()


def test_eight_divisions_cover_the_province_and_two_do_not(units, generated):
    from registered import COVERING

    assert len(COVERING) == 8
    assert units[list(COVERING)].notna().all(axis=None)
    assert 0 < units["housing_market"].notna().sum() < 60
    assert 0 < units["land"].notna().sum() < 60


def test_every_region_hangs_together(units, generated):
    from registered import COVERING

    for field in (*COVERING, "housing_market", "land"):
        for code, own in units.dropna(subset=[field]).groupby(field):
            whole = shapely.union_all(own["geom"].to_numpy())
            assert shapely.get_type_id(whole) == 3, f"{field} {code} is in several parts"


def test_every_code_has_one_name_and_every_name_one_code(units):
    for field in [column for column in units if f"{column}_name" in units]:
        pairs = units[[field, f"{field}_name"]].dropna().drop_duplicates()
        assert pairs[field].is_unique
        assert pairs[f"{field}_name"].is_unique


def test_commuting_basins_hold_most_of_their_workers(units):
    flows = read("flows")
    basin = units.set_index("code")["commuting_basin"]
    inside = (basin[flows["origin"]].to_numpy() == basin[flows["destination"]].to_numpy()) * flows["commuters"]
    share = inside.groupby(basin[flows["origin"]].to_numpy()).sum() / flows["commuters"].groupby(
        basin[flows["origin"]].to_numpy()
    ).sum()
    assert share.min() > 0.5
    assert inside.sum() / flows["commuters"].sum() > 0.65


def test_landscapes_cover_the_province_but_do_not_follow_its_municipalities(units):
    landscapes = read("landscape")
    shapes = landscapes["geom"].to_numpy()
    whole = shapely.union_all(units["geom"].to_numpy())
    assert shapely.equals(shapely.union_all(shapes), whole)
    assert shapely.area(shapes).sum() == pytest.approx(shapely.area(whole), rel=1e-9)
    shares = shapely.area(shapely.intersection(units["geom"].to_numpy()[:, None], shapes[None]))
    split = (shares > 0.05 * shares.sum(axis=1, keepdims=True)).sum(axis=1)
    assert (split > 1).sum() >= 20


def test_reference_regions_as_polygons_are_the_dissolved_municipalities(units):
    regions = read("reference_regions")
    assert regions["region"].tolist() == sorted(units["reference_region"].unique())
    for region, shape in zip(regions["region"], regions["geom"]):
        own = units.loc[units["reference_region"] == region, "geom"].to_numpy()
        assert shapely.equals(shape, shapely.union_all(own))


def test_partnerships_overlap_and_say_geen_where_a_municipality_has_none():
    table = read("partnerships")
    none = table["partnership"] == "Geen"
    assert 1 <= none.sum() <= 10
    assert table.loc[none, "partnership_name"].eq("Geen samenwerking").all()
    assert table.loc[~none].groupby("unit").size().max() >= 3
    assert not set(table.loc[none, "unit"]) & set(table.loc[~none, "unit"])
    assert not table.duplicated(["unit", "partnership"]).any()


def test_a_land_that_people_name_has_several_definitions_with_a_core(units):
    table = read("land_definitions")
    count = table.groupby("unit")["definition"].nunique()
    assert table["definition"].nunique() == 8
    assert (count == 8).any()
    assert (count == 1).any()
    assert set(table["unit"]) <= set(units["code"])


def test_the_workbook_has_the_four_columns_and_a_region_for_every_municipality(units):
    table = read("youth_regions")
    assert list(table.columns) == ["basisniveau", "Name basisniveau", "nieuweafgeleide", "Name nieuweafgeleide"]
    assert table["basisniveau"].tolist() == units["code"].tolist()
    assert table["nieuweafgeleide"].str.startswith("0").all()
    assert (DEMO / "youth_regions.xlsx").read_bytes()[:2] == b"PK"
