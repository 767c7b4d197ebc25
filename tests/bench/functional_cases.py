"""Functional regions from flows: time and memory against size, and a direct computation on the full matrix."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pandas as pd

from regio_plugin.core.flows import Flows
from regio_plugin.core.functional.labour_market_areas import CLEAN, R_3_4, AreaParameters, labour_market_areas
from regio_plugin.core.functional.partition import renumbered

from ..core.plain_areas import PlainAreas
from .coverages import ROOT, SHARED, TOOLS
from .measure import US, Contender, Floor, Task, duration, say, seconds

DIRECT = "direct, on the full matrix"
AS_R = "Regio, rule R-3.4"
SIZES = (500, 2_000, 10_000, 30_000)
_KEPT = ROOT / "build" / "bench"
_USUAL = AreaParameters(1000, 0.6667, 10_000, 0.75)
# time per flow at 30,000 units against that at 2,000
_GROWTH = 3.0


def commuting(*path: str) -> Flows:
    """A table of the data folder whose first three columns are origin, destination and amount."""
    file = SHARED.joinpath("data", *path)
    table = pd.read_parquet(file) if file.suffix == ".parquet" else pd.read_csv(file, dtype={0: str, 1: str})
    origin, destination, amount = (table[column] for column in table.columns[:3])
    return Flows.from_table("commuting", sorted({*origin, *destination}), origin, destination, amount)


def gravity_file(count: int) -> Path:
    """Generated flows between so many units, of METHODS C; made once."""
    source = TOOLS / "gen_flows.py"
    kept = _KEPT / f"flows{count}-{int(source.stat().st_mtime)}.npz"
    if not kept.is_file():
        sys.path.insert(0, str(TOOLS))
        try:
            from gen_flows import gen
        finally:
            sys.path.remove(str(TOOLS))
        table = gen(count)[1]
        _KEPT.mkdir(parents=True, exist_ok=True)
        ends = {"origin": table["community_live"] - 1, "destination": table["community_work"] - 1}
        np.savez(kept, **ends, amount=table["amount"].to_numpy(dtype=float))
    return kept


def gravity(count: int) -> Flows:
    """The flows of ``gravity_file``."""
    nothing = np.zeros(count)
    with np.load(gravity_file(count)) as file:
        return Flows("generated", count, file["origin"], file["destination"], file["amount"], nothing, nothing)


def alone(method: str, count: int) -> dict[str, float]:
    """Seconds, peak memory of the process in MB, flows and regions, measured in a Python of its own."""
    command = [sys.executable, "-m", "tests.bench.functional_peak", method, str(gravity_file(count)), str(count)]
    return json.loads(subprocess.run(command, cwd=ROOT, text=True, capture_output=True, check=True).stdout)


def against_size(method: str) -> list[dict[str, float]]:
    """``alone`` for every size, printed line by line."""
    rows = []
    for count in SIZES:
        rows.append(alone(method, count))
        row = rows[-1]
        say(
            f"  {count:>6,} units, {row['flows']:>9,} flows: {duration(row['seconds']):>8}, "
            f"{1e6 * row['seconds'] / row['flows']:.2f} µs per flow, {row['peak']:.0f} MB, {row['regions']:,} regions"
        )
    return rows


def areas_of_belgium() -> Task:
    flows = commuting("be", "be_commuting_2011_gemeente.parquet")
    task = Task(
        f"labour market areas of {flows.unit_count} Belgian municipalities, {len(flows.amount):,} flows",
        [
            Contender(US, lambda: seconds(lambda: labour_market_areas(flows, _USUAL, CLEAN))[0]),
            Contender(AS_R, lambda: seconds(lambda: labour_market_areas(flows, _USUAL, R_3_4))[0]),
        ],
        ["The R package LabourMarketAreas 3.4 takes 191 s on such a machine (METHODS B2); it is not run here."],
    )
    task.measure()
    task.within(US, 0.6)
    task.within(AS_R, 0.6)
    return task


def areas_of_sardinia() -> Task:
    flows = commuting("it", "it_sardinia_commuting_2001.csv")
    found = {}

    def ours(name: str, rule: str) -> float:
        took, found[name] = seconds(lambda: labour_market_areas(flows, _USUAL, rule))
        return took

    def direct() -> float:
        took, found[DIRECT] = seconds(lambda: PlainAreas(flows.matrix.toarray(), _USUAL, False).run())
        return took

    task = Task(
        f"labour market areas of {flows.unit_count} Sardinian municipalities, {len(flows.amount):,} flows",
        [
            Contender(US, lambda: ours(US, CLEAN), repeats=15),
            Contender(AS_R, lambda: ours(AS_R, R_3_4), repeats=15),
            Contender(DIRECT, direct, repeats=1),
        ],
        ["The R package LabourMarketAreas 3.4 takes 46 s on such a machine."],
    )
    task.measure()
    task.within(US, 0.05)
    task.within(AS_R, 0.05)
    task.faster(DIRECT, 50)
    same = np.array_equal(renumbered(np.array(found[DIRECT].label)), found[US].labels)
    task.floors.append(Floor(f"the same {found[US].count} areas as the direct computation", same))
    return task


def areas_against_size() -> Task:
    say("\nlabour market areas of generated flows, each size in a Python of its own")
    rows = against_size("areas")
    largest, small = rows[-1], rows[1]
    task = Task("labour market areas, 30,000 units", [Contender(US, lambda: alone("areas", SIZES[-1])["seconds"], 2)])
    task.measure()
    task.within(US, 10)
    task.floors.append(Floor(f"{largest['peak']:.0f} MB in all, floor below 400 MB", largest["peak"] < 400))
    growth = (largest["seconds"] / largest["flows"]) / (small["seconds"] / small["flows"])
    task.floors.append(Floor(f"{growth:.2f}x the time per flow at 2,000 units, floor below {_GROWTH:g}x", growth < _GROWTH))
    return task
