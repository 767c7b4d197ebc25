"""Stability of functional regions: 200 runs on flows drawn anew."""

from __future__ import annotations

import numpy as np

from regio_plugin.core.adjacency import Neighbours
from regio_plugin.core.functional.labour_market_areas import labour_market_areas
from regio_plugin.core.functional.stability import bootstrap, stability, verdict

from .functional_cases import commuting
from .measure import US, Contender, Floor, Task, seconds

DRAWING = "of which: drawing the flows 200 times"
_RUNS = 200


def stable_areas_of_belgium() -> Task:
    """Which units are neighbours hardly costs anything here: every unit and the three with most flow to and from it."""
    flows = commuting("be", "be_commuting_2011_gemeente.parquet")
    both = (flows.matrix + flows.matrix.T).toarray()
    np.fill_diagonal(both, 0)
    count = flows.unit_count
    around = Neighbours.from_pairs(count, np.repeat(np.arange(count), 3), np.argsort(-both, axis=1)[:, :3].ravel())
    base = labour_market_areas(flows).regions.labels
    found = {}

    def runs() -> float:
        took, found[US] = seconds(
            lambda: stability(flows, lambda drawn, _, tell: labour_market_areas(drawn).regions.labels, base, around, _RUNS)
        )
        return took

    def drawing() -> float:
        rng = np.random.default_rng(1)
        return seconds(lambda: [bootstrap(flows, rng) for _ in range(_RUNS)])[0]

    task = Task(
        f"stability of the labour market areas of {count} Belgian municipalities: {_RUNS} runs, {len(flows.amount):,} flows",
        [Contender(US, runs, repeats=1), Contender(DRAWING, drawing, repeats=1)],
        ["The R package LabourMarketAreas 3.4 would take ten hours (METHODS C5); it is not run here."],
    )
    task.measure()
    task.within(US, 120)
    changing = int(found[US].changing.sum())
    task.remarks.append(str(verdict(found[US])))
    task.floors.append(Floor(f"{changing} municipalities change region: some do, most do not", 0 < changing < count / 2))
    return task
