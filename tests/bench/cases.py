"""What is measured, against whom, and which floors hold."""

from __future__ import annotations

from unittest import mock

import numpy as np
import pandas as pd

from regio_plugin.core import overlap
from regio_plugin.core.agreement import agreement
from regio_plugin.core.coverage import Coverage
from regio_plugin.core.distances import boundary_distance, sample_lines
from regio_plugin.core.geometry import dissolve, shapely
from regio_plugin.core.overlap import OverlapTable, from_polygons, from_shared_units
from regio_plugin.core.regions import Regionalisation, Units, clean_codes
from regio_plugin.core.vagueness import interior_boundary, kernel

from ..core.readers import read_geopackage
from .coverages import SHARED, coverage
from .flow_file_cases import ten_million_rows
from .functional_cases import areas_against_size, areas_of_belgium, areas_of_sardinia
from .measure import US, Contender, Floor, Task, duration, seconds
from .peers import Geopandas, NativeIntersection, nearest_segments, qgis_version
from .places_cases import communities_of_belgium, places_of_many_units
from .random_cases import border_cuts, one_step, whole_maps
from .stability_cases import stable_areas_of_belgium
from .tree_cases import small_tree, tree_against_size

GEOPANDAS, NATIVE = "geopandas.overlay", "QGIS native:intersection"
WITH_SLIVERS = "Regio, slivers below 50 m marked too"
_SAME_AREA = 1e-3


class Overlay:
    """Regio's overlap table of two arrays of WKB; keeps the table of the last run."""

    def __init__(self, a: np.ndarray, b: np.ndarray) -> None:
        self._wkb = a, b
        self._codes = [clean_codes(range(len(wkb))) for wkb in (a, b)]
        self._regions = [Regionalisation.from_codes(name, codes) for name, codes in zip("ab", self._codes)]
        self.table: OverlapTable | None = None

    def run(self, sliver_width: float = 0.0) -> float:
        """Seconds from the polygons to the table."""
        a, b = (
            Units(name, codes, shapely.from_wkb(wkb)) for name, codes, wkb in zip("ab", self._codes, self._wkb)
        )
        took, self.table = seconds(
            lambda: from_polygons(a, self._regions[0], b, self._regions[1], sliver_width=sliver_width)
        )
        return took

    def areas(self) -> pd.Series:
        """Area of every pair, by its numbers."""
        frame = self.table.frame()
        pair = [frame["finer"].astype(int), frame["coarser"].astype(int)]
        return pd.Series(frame["weight"].to_numpy(), pd.MultiIndex.from_arrays(pair, names=["a", "b"]))


def compare_areas(task: Task, ours: Overlay, theirs: Geopandas) -> None:
    """Floor: every pair has geopandas' area."""
    mine, other = ours.areas().align(theirs.areas.groupby(["a", "b"]).sum(), fill_value=0.0)
    worst = float((mine - other).abs().max())
    task.floors.append(
        Floor(f"areas of all {len(mine):,} pairs differ from geopandas' by at most {worst:.1g} m²", worst < _SAME_AREA)
    )


def fine_in_coarse() -> Task:
    a, b = coverage("A", 30_000), coverage("B", 300)
    ours, theirs, native = Overlay(a, b), Geopandas(a, b), NativeIntersection(a, b)
    task = Task(
        "30,000 fine units in 300 regions, from polygons to the overlap table",
        [
            Contender(US, ours.run),
            Contender(WITH_SLIVERS, lambda: ours.run(50.0)),
            Contender(GEOPANDAS, theirs.run),
        ],
    )
    if qgis_version():
        task.contenders.append(Contender(NATIVE, native.run, repeats=3))
    task.measure()
    task.within(US, 0.5)
    task.faster(GEOPANDAS, 4)
    task.faster(NATIVE, 8)
    compare_areas(task, ours, theirs)
    if qgis_version():
        apart = abs(native.area - ours.table.total)
        task.floors.append(Floor(f"total area differs from QGIS's by {apart:.1g} m²", apart < 1.0))
    return task


def independent() -> Task:
    a, b = coverage("A", 30_000), coverage("B", 30_000)
    ours, theirs = Overlay(a, b), Geopandas(a, b)
    task = Task(
        "30,000 x 30,000 independent polygons, from polygons to the overlap table",
        [
            Contender(US, ours.run, repeats=3),
            Contender(WITH_SLIVERS, lambda: ours.run(50.0), repeats=3),
            Contender(GEOPANDAS, theirs.run, repeats=3),
        ],
    )
    task.measure()
    task.faster(GEOPANDAS, 1.8)
    compare_areas(task, ours, theirs)
    return task


def shared_units() -> Task:
    rng = np.random.default_rng(0)
    codes = clean_codes(range(30_000))
    units = Units("units", codes)
    finer = Regionalisation.from_codes("finer", rng.integers(0, 600, 30_000))
    coarser = Regionalisation.from_codes("coarser", rng.integers(0, 300, 30_000))
    weight = rng.lognormal(7, 1, 30_000)
    table = from_shared_units(units, finer, coarser, weight)

    def indices() -> None:
        result = agreement(table.fine, table.coarse, table.weight)
        result.mapcurves_area()
        result.mapcurves_mean()
        result.jaccard()
        result.v_beta(2.0)

    def from_labels() -> None:
        from_shared_units(units, finer, coarser, weight)
        indices()

    name = "Regio: overlap table and all indices"
    task = Task(
        "30,000 shared units in 600 and 300 regions, no geometry",
        [
            Contender(name, lambda: seconds(from_labels)[0], repeats=15),
            Contender("Regio: all indices alone", lambda: seconds(indices)[0], repeats=15),
        ],
    )
    task.measure()
    task.within(name, 0.005)
    return task


def french_zones() -> Task:
    frame, communes = read_geopackage(SHARED / "data" / "fr" / "fr_communes_2024.gpkg")
    zones, what = _zones(frame)
    polygons = dissolve(communes, zones.labels, len(zones))
    units = Units("communes", clean_codes(frame["code"]), communes)
    own = Regionalisation.from_codes("communes", units.codes)
    others = Units("zones", zones.regions, polygons)
    coarser = Regionalisation.from_codes("zones", others.codes)
    detection: list[float] = []

    def detect(*arguments: object) -> object:
        took, faces = seconds(lambda: match_units(*arguments))
        detection.append(took)
        return faces

    match_units = overlap.match_units
    beyond: list[float] = []

    def run() -> float:
        with mock.patch.object(overlap, "match_units", detect):
            took, table = seconds(lambda: from_polygons(units, own, others, coarser, sliver_width=50.0))
        took_indices, _ = seconds(lambda: agreement(table.fine, table.coarse, table.weight))
        beyond.append(took + took_indices - detection[-1])
        return took + took_indices

    heading = f"{len(units):,} French communes and {len(zones)} {what} made of them, two polygon layers"
    task = Task(heading, [Contender(US, run)])
    task.measure()
    task.remarks.append(f"of which recognising the shared units {duration(float(np.median(detection)))}")
    task.floors.append(
        Floor(f"beyond that: {duration(min(beyond))} for the table and all indices, floor below 50 ms", min(beyond) < 0.05)
    )
    return task


def _zones(frame: pd.DataFrame) -> tuple[Regionalisation, str]:
    try:
        members = pd.read_parquet(SHARED / "data" / "fr" / "fr_membership_2024.parquet")
    except ImportError:
        what = "départements (nothing here reads Parquet, so not the zones d'emploi)"
        return Regionalisation.from_codes("dep", frame["dep"]), what
    codes = frame["code"].map(members.set_index("CODGEO")["ZE2020"])
    return Regionalisation.from_codes("ZE2020", codes), "zones d'emploi"


def arcs() -> Task:
    wkb = coverage("A", 30_000)

    def run() -> float:
        polygons = shapely.from_wkb(wkb)

        def work() -> None:
            built = Coverage.build(polygons)
            built.lines(built.borders())

        return seconds(work)[0]

    def touching() -> float:
        polygons = shapely.from_wkb(wkb)
        return seconds(lambda: shapely.STRtree(polygons).query(polygons, predicate="touches"))[0]

    task = Task(
        "Boundary arcs of 30,000 units, with lengths, lines and the units on both sides",
        [Contender(US, run), Contender("shapely STRtree, neighbours only", touching, repeats=1)],
    )
    task.measure()
    task.within(US, 0.6)
    return task


def distances() -> Task:
    reach = 2_000.0
    a, b = (
        interior_boundary(Coverage.build(shapely.from_wkb(coverage(name, 3_000)))) for name in "AB"
    )
    samples = sample_lines(a, 50.0)
    exact = nearest_segments(b, samples.points)
    kept: dict[str, np.ndarray] = {}

    def ours() -> float:
        took, kept["ours"] = seconds(lambda: boundary_distance(sample_lines(a, 50.0), b, reach, spacing=25.0)[0])
        return took

    def theirs() -> float:
        took, kept["theirs"] = seconds(exact)
        return took

    task = Task(
        f"Distances of {len(samples.points):,} points on the borders of 3,000 units to the borders of 3,000 others",
        [Contender(US, ours, repeats=3), Contender("shapely STRtree.query_nearest", theirs, repeats=2)],
    )
    task.measure()
    ours_support, exact_support = (kernel(kept[name], reach, 0.0).mean() for name in ("ours", "theirs"))
    apart = abs(float(ours_support - exact_support))
    task.floors.append(Floor(f"vagueness (bandwidth {reach:,.0f} m) differs by {apart:.1g}, floor 1e-05", apart < 1e-5))
    return task


ALL = {
    "fine": fine_in_coarse,
    "independent": independent,
    "shared": shared_units,
    "france": french_zones,
    "arcs": arcs,
    "distances": distances,
    "step": one_step,
    "maps": whole_maps,
    "cuts": border_cuts,
    "areas-belgium": areas_of_belgium,
    "areas-sardinia": areas_of_sardinia,
    "areas-size": areas_against_size,
    "communities": communities_of_belgium,
    "places": places_of_many_units,
    "tree": small_tree,
    "tree-size": tree_against_size,
    "stability": stable_areas_of_belgium,
    "flow-files": ten_million_rows,
}
