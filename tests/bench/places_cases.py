"""Communities against what igraph gives on its own, and rings and contiguity of many units."""

from __future__ import annotations

import random
import time

import numpy as np

from regio_plugin.core.adjacency import Neighbours
from regio_plugin.core.functional.communities import communities
from regio_plugin.core.functional.contiguity import enforce, pieces
from regio_plugin.core.functional.igraph_package import have_igraph
from regio_plugin.core.functional.partition import FunctionalRegions, modularity
from regio_plugin.core.functional.rings import threshold_rings

from .functional_cases import SIZES, commuting, gravity
from .measure import US, Contender, Floor, Task, seconds

IGRAPH = "igraph, its own modularity"
COMMUNITIES, RINGS, MOVING = "Regio: communities", "Regio: threshold rings", "Regio: contiguity of random regions"
_REGIONS = 300


def communities_of_belgium() -> Task:
    flows = commuting("be", "be_commuting_2011_gemeente.parquet")
    found = {}

    def ours() -> float:
        took, found[US] = seconds(lambda: communities(flows).labels)
        return took

    def igraph_alone() -> float:
        import igraph

        begin = time.perf_counter()
        once = np.column_stack((flows.origin, flows.destination))
        graph = igraph.Graph(n=flows.unit_count, edges=once, directed=False)
        graph.es["weight"] = flows.amount.tolist()
        igraph.set_random_number_generator(random.Random(1))
        leiden = graph.community_leiden("modularity", weights="weight", n_iterations=-1)
        igraph.set_random_number_generator(random)
        found[IGRAPH] = np.array(leiden.membership)
        return time.perf_counter() - begin

    heading = f"communities of {flows.unit_count} Belgian municipalities, {len(flows.amount):,} flows"
    if not have_igraph():
        nothing = Contender(US, lambda: 0.0, times=[0.0])
        return Task(heading, [nothing], ["igraph is not installed: communities are not measured."])
    task = Task(heading, [Contender(US, ours), Contender(IGRAPH, igraph_alone)])
    task.measure()
    task.within(US, 1.0)
    quality = {name: modularity(flows, labels) for name, labels in found.items()}
    task.remarks.append("Directed modularity: " + ", ".join(f"{name} {value:.5f}" for name, value in quality.items()))
    task.floors.append(
        Floor(f"modularity {quality[US]:.5f}, floor .66990 (leidenalg .66991, METHODS B2)", quality[US] >= 0.6699)
    )
    task.floors.append(Floor("at least that of igraph alone", quality[US] >= quality[IGRAPH]))
    return task


def places_of_many_units() -> Task:
    """Generated flows; units on a square grid are neighbours, so that random regions lie in thousands of pieces."""
    flows = gravity(SIZES[-1])
    side = int(np.ceil(np.sqrt(flows.unit_count)))
    unit = np.arange(flows.unit_count)
    right, below = unit[unit % side < side - 1], unit
    a, b = np.r_[right, below], np.r_[right + 1, below + side]
    there = b < flows.unit_count
    neighbours = Neighbours.from_pairs(flows.unit_count, a[there], b[there])
    rows = np.random.default_rng(1).integers(0, _REGIONS, flows.unit_count)
    scattered = FunctionalRegions.of(flows, rows)
    longest, found = [0.0], {}

    def moving() -> float:
        before = [time.perf_counter()]

        def tell(share: float) -> None:
            now = time.perf_counter()
            longest[0], before[0] = max(longest[0], now - before[0]), now

        took, found[MOVING] = seconds(lambda: enforce(flows, scattered, neighbours, tell))
        return took

    task = Task(
        f"{flows.unit_count:,} units, {len(flows.amount):,} generated flows",
        [
            *([Contender(COMMUNITIES, lambda: seconds(lambda: communities(flows, 30))[0], 2)] if have_igraph() else []),
            Contender(RINGS, lambda: seconds(lambda: threshold_rings(flows, neighbours=neighbours))[0]),
            Contender(MOVING, moving, 2),
        ],
    )
    task.measure()
    if have_igraph():
        task.within(COMMUNITIES, 12)
    task.within(RINGS, 1)
    task.within(MOVING, 8)
    task.floors.append(Floor(f"{len(found[MOVING].moved):,} units moved, all regions in one piece", _whole(found, neighbours)))
    task.floors.append(Floor(f"{longest[0]:.2g} s between two chances to cancel, floor below 1 s", longest[0] < 1))
    return task


def _whole(found: dict[str, FunctionalRegions], neighbours: Neighbours) -> bool:
    return bool((pieces(found[MOVING], neighbours) == 1).all())
