"""Ten million rows of flows from files: time and memory from the path to flows between units."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pandas as pd

from .coverages import ROOT
from .measure import Contender, Floor, Task, seconds
from .peers import qgis_version, start_qgis

ROWS, UNITS = 10_000_000, 30_000
_LESS = 300_000
_KEPT = ROOT / "build" / "bench"
_MOST_SECONDS, _MOST_MEMORY = 15, 4000


def flow_file(ending: str, rows: int = ROWS) -> Path:
    """A table with so many rows between 30,000 units, in pairs near each other; made once."""
    path = _KEPT / f"flows-{rows}.{ending}"
    if path.is_file():
        return path
    _KEPT.mkdir(parents=True, exist_ok=True)
    if ending == "gpkg":
        return _as_geopackage(flow_file("csv", rows), path)
    rng = np.random.default_rng(1)
    codes = np.array([f"{k:05d}" for k in range(UNITS)], dtype=object)
    start = rng.integers(0, UNITS, rows)
    ends = {"origin": start, "destination": (start + rng.integers(-300, 300, rows)) % UNITS}
    table = pd.DataFrame({name: pd.Categorical.from_codes(place, codes) for name, place in ends.items()})
    table["workers"] = rng.integers(1, 500, rows)
    if ending == "csv":
        table.to_csv(path, index=False)
    else:
        table.astype({"origin": str, "destination": str}).to_parquet(path, index=False)
    return path


def _as_geopackage(source: Path, path: Path) -> Path:
    from osgeo import gdal

    table = gdal.OpenEx(str(source), gdal.OF_VECTOR, open_options=["AUTODETECT_TYPE=NO"])
    query = f'SELECT origin, destination, CAST(workers AS integer) AS workers FROM "{source.stem}"'
    gdal.VectorTranslate(str(path), table, format="GPKG", layerName="flows", SQLStatement=query)
    return path


def alone(ending: str) -> dict[str, float]:
    """Seconds, peak memory of the process in MB and flows, measured in a Python of its own."""
    command = [sys.executable, "-m", "tests.bench.flow_file_peak", str(flow_file(ending)), str(UNITS)]
    answer = subprocess.run(command, cwd=ROOT, text=True, capture_output=True, check=True).stdout
    return json.loads(answer.strip().splitlines()[-1])


def _row_by_row() -> float:
    """Microseconds per row of reading a GeoPackage feature by feature."""
    start_qgis()
    from regio_plugin.layers.flow_files import open_flows

    snapshot = open_flows(str(flow_file("gpkg", _LESS)))
    return 1e6 * seconds(lambda: snapshot.read(["origin", "destination", "workers"], False))[0] / _LESS


def ten_million_rows() -> Task:
    endings = ["csv", "gpkg", "parquet"] if qgis_version() else []
    rows: dict[str, list[dict[str, float]]] = {ending: [] for ending in endings}

    def run(ending: str) -> float:
        rows[ending].append(alone(ending))
        return rows[ending][-1]["seconds"]

    task = Task(
        f"{ROWS:,} rows of flows between {UNITS:,} units, from a file",
        [Contender(ending, lambda ending=ending: run(ending), repeats=2) for ending in endings],
    )
    task.measure()
    for ending in endings:
        task.within(ending, _MOST_SECONDS)
        memory = max(row["peak"] for row in rows[ending])
        task.floors.append(
            Floor(f"{ending}: {memory:.0f} MB in all, floor below {_MOST_MEMORY} MB", memory < _MOST_MEMORY)
        )
    totals = {row["total"] for each in rows.values() for row in each}
    task.floors.append(Floor("the same flows from every file", len(totals) == 1))
    if endings:
        each, ours = _row_by_row(), 1e6 * task.named("gpkg").best / ROWS
        task.remarks.append(f"A GeoPackage row by row takes {each:.1f} µs per row, column by column {ours:.2f} µs, flows made.")
    return task
