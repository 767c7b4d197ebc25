"""regio:functionalregions gives what published programs give on real data."""

from __future__ import annotations

import csv

import pytest
from qgis.core import QgsVectorLayer

from .quarters import INTRAMAX, functional, partition


def clusters(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = [{**row, "community": row["community"].lstrip("0")} for row in csv.DictReader(file)]
    return partition(rows, "community", "cluster")


@pytest.mark.parametrize(
    "values", ["1000_0.6667_10000_0.75", "500_0.6_5000_0.7", "3500_0.6667_25000_0.75", "1000_0.5_20000_0.9"]
)
@pytest.mark.parametrize("rule", [0, 1])
def test_brindisi_as_the_r_package(run, real_data, reference, values, rule):
    names = ("MIN_SIZE", "MIN_SELF_CONTAINMENT", "TARGET_SIZE", "TARGET_SELF_CONTAINMENT")
    given = dict(zip(names, map(float, values.split("_"))))
    comuni = QgsVectorLayer(f"{real_data}/it/it_brindisi_comuni.gpkg", "comuni", "ogr")
    flows = f"{real_data}/it/it_brindisi_commuting_2001.csv"
    done = functional(run, UNITS=comuni, UNIT_FIELD="PRO_COM", FLOWS=flows, RULE=rule, **given)
    found = partition([{**row, "unit": row["unit"].lstrip("0")} for row in done.rows("UNITS_WITH_REGION")])
    assert found == clusters(reference / "lma_brindisi" / f"brindisi_{values}.clusters.csv")
    with open(reference / "lma_brindisi" / "expected_summary.csv", encoding="utf-8", newline="") as file:
        row = next(row for row in csv.DictReader(file) if row["tag"] == f"brindisi_{values}")
    assert done["REGION_COUNT"] == int(row["areas"])
    assert done["MODULARITY"] == pytest.approx(float(row["Q_modularity"]), abs=1e-9)


def test_belgium_as_the_r_package(run, real_data, tmp_path):
    pandas = pytest.importorskip("pandas")
    pytest.importorskip("pyarrow", reason="the Belgian flows are a Parquet file")
    path = tmp_path / "pendel.csv"
    pandas.read_parquet(real_data / "be" / "be_commuting_2011_gemeente.parquet").to_csv(path, index=False)
    gemeenten = QgsVectorLayer(f"{real_data}/be/be_gemeenten_581_2019.gpkg", "gemeenten", "ogr")
    done = functional(run, UNITS=gemeenten, FLOWS=str(path), RULE=1, TARGET_SIZE=10_000)
    expected = real_data / "reference" / "lma_be_581.csv"
    assert partition(done.rows("UNITS_WITH_REGION")) == clusters(expected)
    assert (done["REGION_COUNT"], done["UNPLACED_COUNT"], done["MATCHED"]) == (12, 0, 1.0)
    assert max(row["validity"] for row in done.rows("REGIONS")) == pytest.approx(0.75 / 0.6667)
    residents = pandas.read_csv(expected, dtype={"community": str}).groupby("cluster")["residents"].sum()
    assert sorted(row["size"] for row in done.rows("REGIONS")) == sorted(residents)


def test_brindisi_through_qgis_process(real_data, reference, tmp_path):
    from ..programs import run_algorithm

    result = run_algorithm(
        tmp_path,
        "functionalregions",
        UNITS=f"{real_data}/it/it_brindisi_comuni.gpkg",
        UNIT_FIELD="PRO_COM",
        FLOWS=f"{real_data}/it/it_brindisi_commuting_2001.csv",
        METHOD=INTRAMAX,
        ZERO_MARGINS=1,
        REGION_NUMBER=3,
        UNITS_WITH_REGION=tmp_path / "units.csv",
    )
    with open(reference / "intramax_brindisi" / "expected_alloc_3.csv", encoding="utf-8", newline="") as file:
        expected = partition(csv.DictReader(file), "unit", "zone")
    with open(tmp_path / "units.csv", encoding="utf-8-sig", newline="") as file:
        assert partition([{**row, "unit": row["unit"].lstrip("0")} for row in csv.DictReader(file)]) == expected
    assert (result["REGION_COUNT"], result["UNPLACED_COUNT"], result["MATCHED"]) == (3, 0, 1.0)
    assert result["VERDICT"].startswith("3 regions keep")
    assert "REGIONS" not in result
    assert set(result) >= {"UNITS_WITH_REGION", "SELF_CONTAINMENT", "MODULARITY", "MOVED_COUNT"}
