"""Random maps and random cuts: how fast they are drawn, against GerryChain."""

from __future__ import annotations

import json
import subprocess
from functools import cached_property
from pathlib import Path

import numpy as np
import pandas as pd

from regio_plugin.core.adjacency import Neighbours
from regio_plugin.core.coverage import Coverage, snap_edges
from regio_plugin.core.null_maps import bipartitions, random_maps

from ..core.readers import read_geopackage
from .coverages import SHARED
from .measure import US, Contender, Task, seconds

GERRYCHAIN = "GerryChain recom, uniform trees"
_PYTHON = Path(__file__).parents[2] / "build" / "peers" / "bin" / "python"
_PROGRAM = Path(__file__).with_name("recom_peer.py")
_PARTS, _STEPS, _REPEATS, _TOLERANCE = 43, 400, 5, 0.1


def _graph(layer: str, table: str | None, field: str) -> tuple[Neighbours, np.ndarray]:
    """Neighbours and regions of the units of a Belgian layer that lie in a region of ``field``."""
    frame, geometry = read_geopackage(SHARED / "data" / "be" / layer, table)
    keep = frame[field].notna().to_numpy()
    return Neighbours.of_coverage(Coverage.build(snap_edges(geometry[keep]))), pd.factorize(frame[field][keep])[0]


class _Peer:
    """GerryChain in a Python of its own; all its repeats come from one run."""

    def __init__(self, graph: Neighbours) -> None:
        self._wanted = {
            "pairs": np.column_stack(graph.pairs()).tolist(),
            "count": len(graph),
            "parts": _PARTS,
            "epsilon": _TOLERANCE,
            "steps": _STEPS,
            "repeats": _REPEATS,
        }
        self._next = 0

    @cached_property
    def _answer(self) -> dict[str, list]:
        text = json.dumps(self._wanted)
        done = subprocess.run([_PYTHON, _PROGRAM], input=text, text=True, capture_output=True, check=True)
        return json.loads(done.stdout)

    @property
    def start(self) -> np.ndarray:
        """The part (n,) of every unit where its chain starts."""
        return np.unique(self._answer["start"], return_inverse=True)[1]

    def run(self) -> float:
        """Seconds of one step."""
        self._next += 1
        return self._answer["seconds"][self._next - 1]


def one_step() -> Task:
    graph, labels = _graph("be_gemeenten_581_2019.gpkg", None, "arr")
    here = _PYTHON.exists()
    peer = _Peer(graph)
    start = peer.start if here else labels

    def ours() -> float:
        # one way to the common start, one from there to the map: twice the steps
        return seconds(lambda: random_maps(graph, start, 1, None, _TOLERANCE, steps=_STEPS))[0] / (2 * _STEPS)

    task = Task(
        f"one recombination step: {len(graph)} municipalities in {_PARTS} parts of equal size",
        [Contender(US, ours, _REPEATS)] + ([Contender(GERRYCHAIN, peer.run, _REPEATS)] if here else []),
    )
    task.measure()
    task.faster(GERRYCHAIN, 5)
    return task


def whole_maps() -> Task:
    graph, labels = _graph("vl_gemeenten.gpkg", "gemeente_2025", "referentieregio")
    task = Task(
        f"999 random maps of {len(graph)} municipalities in {labels.max() + 1} regions",
        [Contender(US, lambda: seconds(lambda: random_maps(graph, labels, 999))[0], 2)],
    )
    task.measure()
    task.within(US, 30)
    return task


def border_cuts() -> Task:
    graph, labels = _graph("be_gemeenten_581_2019.gpkg", None, "arr")
    pairs = list(zip(*graph.region_pairs(labels)))

    def work() -> None:
        for low, high in pairs:
            members = np.flatnonzero((labels == low) | (labels == high))
            bipartitions(graph, members, labels[members] == high, 999)

    task = Task(f"999 random cuts for each of {len(pairs)} borders", [Contender(US, lambda: seconds(work)[0], 2)])
    task.measure()
    task.within(US, 15)
    return task
