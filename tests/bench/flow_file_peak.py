"""Flows of one file in a process of its own, for its peak memory: python -m tests.bench.flow_file_peak FILE UNITS."""

from __future__ import annotations

import json
import os
import sys

import numpy as np

from .functional_peak import peak
from .measure import seconds
from .peers import start_qgis


def main(file: str, count: int) -> dict[str, float]:
    """Seconds and peak memory (MB) of reading a file, from its path to flows between units."""
    start_qgis()
    from regio_plugin.layers.flow_files import open_flows
    from regio_plugin.layers.flow_tables import FlowTable

    codes = np.array([f"{k:05d}" for k in range(count)], dtype=object)
    took, flows = seconds(lambda: FlowTable.of(open_flows(file)).read(codes))
    return {"seconds": took, "peak": peak(), "flows": len(flows.amount), "total": flows.total}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(sys.argv[1], int(sys.argv[2]))) + "\n")
    sys.stdout.flush()
    # QGIS may crash while it shuts down; everything is printed by now
    os._exit(0)
