"""Who nests in whom: sentences and pictures."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING

from ..i18n import number, tr
from .charts import heat_map, nesting_diagram

if TYPE_CHECKING:
    from ..core.levels import Levels


def pair_sentence(result: Levels, row: dict) -> str:
    """What is to be said of a pair of divisions."""
    names = {"finer": result.labels[row["finer"]], "coarser": result.labels[row["coarser"]]}
    text = tr("{conforming} of {total} regions of {finer} lie inside one of {coarser}.").format(
        conforming=row["conforming_count"], total=row["region_count"], **names
    )
    if isnan(row["expected"]):
        return text
    return text + " " + tr("Random maps give a conformity of {expected} where the real one has {observed}.").format(
        expected=number(row["expected"], 2), observed=number(row["conformity"], 2)
    )


def nesting_heat_map(result: Levels, path: str, heading: str) -> None:
    """How many regions of each division conform with each other one."""
    count, total = result.matrix("conforming_count"), result.matrix("region_count")
    texts = [
        ["" if isnan(c) else f"{int(c)} / {int(t)}" for c, t in zip(*rows)] for rows in zip(count.tolist(), total.tolist())
    ]
    heat_map(
        path,
        result.matrix("share"),
        result.labels,
        result.labels,
        heading,
        tr("In each cell: how many regions of the row lie inside one region of the column."),
        texts,
        tr("finer"),
        tr("coarser"),
        limits=(0.0, 1.0),
    )


def who_nests_in_whom(result: Levels, path: str, heading: str) -> None:
    """The divisions, finest at the bottom, with arrows to those that hold them."""
    nesting_diagram(
        path,
        result.labels,
        result.edges(),
        result.order,
        heading,
        tr("A full arrow: all regions lie inside one region of the map above. A broken one: so many do."),
    )
