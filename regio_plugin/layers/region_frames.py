"""Tables of regions and of units with their region, ready to be written."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..core.geometry import union
from ..core.regions import Regionalisation
from .read import LayerData


def region_frame(
    regions: Regionalisation, codes: NDArray, units: LayerData, numeric: list[str], tick: Callable[[float], None]
) -> tuple[pd.DataFrame, NDArray]:
    """One row per region with its units and sums, and its polygon. Overlapping regions each get all their units."""
    shapes = np.full(len(regions), None, dtype=object)
    rows = []
    numbers = {name: pd.to_numeric(units.attributes[name], errors="coerce") for name in numeric}
    order = np.argsort(regions.region, kind="stable")
    groups = np.split(regions.unit[order], np.cumsum(np.bincount(regions.region, minlength=len(regions)))[:-1])
    for k, members in enumerate(groups):
        present = units.geometry[members]
        present = present[[shape is not None for shape in present]]
        shapes[k] = union(present) if len(present) else None
        sums = {name: float(values.iloc[members].sum()) for name, values in numbers.items()}
        row = {"region": regions.regions[k], "name": regions.titles[k], "unit_count": len(members)}
        rows.append({**row, "units": "; ".join(sorted(str(codes[m]) for m in members)), **sums})
        tick((k + 1) / len(groups))
    return pd.DataFrame(rows), shapes


def unit_frame(
    regions: Regionalisation, codes: NDArray, units: LayerData, texts: list[str]
) -> tuple[pd.DataFrame, NDArray]:
    """One row per unit and region (units without region once, with NULL), and the row of the unit."""
    rows = np.r_[regions.unit, regions.missing].astype(np.intp)
    none = [None] * len(regions.missing)
    names = units.texts(texts[0]) if texts else codes
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


def problem_frame(rows: list[tuple[int, str | None, str]]) -> pd.DataFrame:
    """The table of problems."""
    return pd.DataFrame(rows, columns=["row", "code", "sentence"])
