"""Of the questions about flows no output but the first must be given."""

from __future__ import annotations

import importlib.util

import pytest
from qgis.core import QgsApplication, QgsProcessingParameterDefinition

from .layers import grid
from .test_basin_scales import SIDE, daily_life

HALVES = {"half": [str(k % SIDE // (SIDE // 2)) for k in range(SIDE * SIDE)]}
FIRST = {
    "flowindicators": ("REGIONS", {"REGION_FIELD": "half"}),
    "flowstability": ("BORDERS", {"METHOD": 1, "REGION_NUMBER": 4, "REPLICATES": 10}),
    "flowmap": ("FLOW_LINES", {}),
    "basinscales": ("SCALES", {"DOMAIN_FIELD": "kind", "NUMBERS": "2-5"}),
    "resolutionsweep": ("SWEEP", {"RESOLUTIONS": "0.7;1;1.4"}),
    "functionalregions": ("REGIONS", {"METHOD": 1, "REGION_NUMBER": 4}),
}


@pytest.mark.parametrize("name", FIRST)
def test_no_output_but_the_first_must_be_given(run, name):
    if name == "resolutionsweep" and importlib.util.find_spec("igraph") is None:
        pytest.skip("without igraph there are no communities")
    first, more = FIRST[name]
    algorithm = QgsApplication.processingRegistry().algorithmById(f"regio:{name}")
    outputs = algorithm.destinationParameterDefinitions()
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    assert {item.name() for item in outputs if not item.flags() & optional} <= {first}
    nothing = {item.name(): None for item in outputs if item.name() != first}
    done = run(name, UNITS=grid(SIDE, SIDE, HALVES), UNIT_FIELD="nis", FLOWS=daily_life(), **nothing, **more)
    assert done.rows(first)
    assert done["VERDICT"]
    assert not [item for item in nothing if item in done.results]
