"""Recombination by GerryChain with uniform spanning trees. Run by the Python of build/peers: its numpy is not QGIS's.

Standard input is JSON with pairs of neighbours, count, parts, epsilon, steps and repeats. Standard output is one line of JSON:
the part of every unit at the start, and the seconds of one step for each repeat.
"""
# pyright: reportMissingImports=false, reportMissingModuleSource=false

from __future__ import annotations

import json
import sys
import time
import warnings
from functools import partial

import networkx
from gerrychain import Graph, MarkovChain, Partition, accept
from gerrychain.proposals import recom
from gerrychain.tree import bipartition_tree, recursive_tree_part, uniform_spanning_tree
from gerrychain.updaters import Tally


def main() -> None:
    wanted = json.load(sys.stdin)
    count, parts, epsilon, steps = (wanted[name] for name in ("count", "parts", "epsilon", "steps"))
    plain = networkx.Graph(wanted["pairs"])
    for unit in plain:
        plain.nodes[unit]["units"] = 1
    graph = Graph.from_networkx(plain)
    start = recursive_tree_part(graph, range(parts), count / parts, "units", epsilon, rng=1)
    cut = partial(bipartition_tree, spanning_tree_fn=uniform_spanning_tree)
    step = partial(recom, pop_col="units", pop_target=count / parts, epsilon=epsilon, bipartition_tree_fn=cut)
    took = []
    for repeat in range(wanted["repeats"]):
        first = Partition(graph, start, {"units": Tally("units", alias="units")})
        chain = MarkovChain(step, [], accept.always_accept, first, steps + 1, rng=repeat)
        begin = time.perf_counter()
        for _ in chain:
            pass
        took.append((time.perf_counter() - begin) / steps)
    json.dump({"start": [int(start[unit]) for unit in range(count)], "seconds": took}, sys.stdout)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    main()
