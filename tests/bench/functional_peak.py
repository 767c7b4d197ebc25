"""One delineation in a process of its own, for its peak memory: python -m tests.bench.functional_peak METHOD FILE
UNITS."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np

from regio_plugin.core.flows import Flows

from .measure import seconds


def peak() -> float:
    """The most memory (MB) this program held so far; what ran before it in the same process does not count."""
    status = Path("/proc/self/status")
    if not status.is_file():
        return float("nan")
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) * 1024 / 1e6


def areas(flows: Flows) -> int:
    """Labour market areas with the usual values."""
    from regio_plugin.core.functional.labour_market_areas import AreaParameters, labour_market_areas

    return labour_market_areas(flows, AreaParameters(1000, 0.6667, 10_000, 0.75)).count


def tree(flows: Flows) -> int:
    """The whole tree of Intramax."""
    from regio_plugin.core.functional.intramax import intramax

    return intramax(flows).least


METHODS = {"areas": areas, "tree": tree}


def main(method: str, file: Path, count: int) -> dict[str, float]:
    """Seconds and peak memory (MB) of a method on the flows of a file."""
    nothing = np.zeros(count)
    with np.load(file) as kept:
        flows = Flows("generated", count, kept["origin"], kept["destination"], kept["amount"], nothing, nothing)
    took, regions = seconds(lambda: METHODS[method](flows))
    return {"seconds": took, "peak": peak(), "flows": len(flows.amount), "regions": regions}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))))
