"""How fast Regio is, as ratios in the same run: python -m tests.bench [--check] [--only NAME ...].

With --check the exit status is 1 if a floor is missed or could not be measured.
"""

from __future__ import annotations

import argparse
import os
import sys

import numpy as np
import pandas as pd

from regio_plugin.core.geometry import shapely

from .cases import ALL
from .coverages import TOOLS
from .measure import busy, say
from .peers import qgis_version


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--check", action="store_true", help="exit with 1 if a floor is missed")
    parser.add_argument("--only", nargs="+", choices=list(ALL), default=list(ALL), help="measure only these")
    wanted = parser.parse_args()
    if not TOOLS.is_dir():
        say(
            f"Nothing was measured: the generators of the coverages are expected in {TOOLS}, beside the project, and are not "
            "there. Set REGIO_SHARED to the folder that holds reference/tools."
        )
        return 1 if wanted.check else 0
    say(_versions())
    say(busy() or "Nothing else keeps this machine busy.")
    say("Reading the layers is not counted, for nobody. Undisturbed is the best of the repeats; ratios are of medians.")
    missed = 0
    for name in wanted.only:
        task = ALL[name]()
        task.show()
        missed += sum(not floor.reached for floor in task.floors)
    say(f"\n{missed} floors missed." if missed else "\nAll floors reached.")
    return 1 if wanted.check and missed else 0


def _versions() -> str:
    import geopandas

    engine = ".".join(str(part) for part in shapely.geos_version)
    return (
        f"shapely {shapely.__version__} (GEOS {engine}), geopandas {geopandas.__version__}, numpy {np.__version__}, pandas "
        f"{pd.__version__}, {qgis_version() or 'no QGIS here'}, {os.cpu_count()} processors, two threads"
    )


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    # QGIS may crash while it shuts down; everything is printed by now
    os._exit(code)
