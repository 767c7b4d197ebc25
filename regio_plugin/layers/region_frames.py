"""Tables of regions and of units with their region, ready to be written."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..core.geometry import union
from ..core.regions import Regionalisation
from .layer_data import LayerData


def sum_names(fields: list[str], taken: list[str]) -> dict[str, str]:
    """What the sum of each field is called in the output, where some names are taken."""
    used = {name.casefold() for name in taken}
    result = {}
    for field in fields:
        name = field
        while name.casefold() in used:
            name = f"{name}_sum"
        used.add(name.casefold())
        result[field] = name
    return result


def region_frame(
    regions: Regionalisation, codes: NDArray, units: LayerData, sums: dict[str, str], tick: Callable[[float], None]
) -> tuple[pd.DataFrame, NDArray]:
    """One row per region with its units and sums, and its polygon. Overlapping regions each get all their units.

    Args:
        regions: which unit is in which region.
        codes: codes (n,) of the units.
        units: their data.
        sums: fields to add up, and what each sum is called.
        tick: called with 0..1; may raise Cancelled.
    """
    shapes = np.full(len(regions), None, dtype=object)
    rows = []
    numbers = {name: pd.to_numeric(units.attributes[field], errors="coerce") for field, name in sums.items()}
    order = np.argsort(regions.region, kind="stable")
    groups = np.split(regions.unit[order], np.cumsum(np.bincount(regions.region, minlength=len(regions)))[:-1])
    for k, members in enumerate(groups):
        present = units.geometry[members]
        present = present[[shape is not None for shape in present]]
        shapes[k] = union(present) if len(present) else None
        added = {name: float(values.iloc[members].sum()) for name, values in numbers.items()}
        row = {"region": regions.regions[k], "name": regions.titles[k], "unit_count": len(members)}
        rows.append({**row, "units": "; ".join(sorted(str(codes[m]) for m in members)), **added})
        tick((k + 1) / len(groups))
    return pd.DataFrame(rows), shapes


def unit_frame(regions: Regionalisation, codes: NDArray, names: NDArray) -> tuple[pd.DataFrame, NDArray]:
    """One row per unit and region (units without region once, with NULL), and the row of the unit.

    ``codes`` and ``names`` (n,) are those of the units.
    """
    rows = np.r_[regions.unit, regions.missing].astype(np.intp)
    none = [None] * len(regions.missing)
    frame = pd.DataFrame(
        {
            "unit": codes[rows],
            "unit_name": names[rows],
            "region": [*regions.regions[regions.region], *none],
            "name": [*regions.titles[regions.region], *none],
        },
        dtype=object,
    )
    order = np.argsort(rows, kind="stable")
    return frame.iloc[order].reset_index(drop=True), rows[order]


def problem_frame(rows: list[tuple[int | None, str | None, str]]) -> pd.DataFrame:
    """The table of problems."""
    return pd.DataFrame(rows, columns=["row", "code", "sentence"])
