"""The flows worth drawing on a map: the strongest of every place, down to an amount that leaves the picture legible."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import floor, log10

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from .flows import Flows
from .geometry import shapely
from .messages import RegioError, Sentence, sentence
from .parallel import Progress
from .tabulate import tabulated

TOP = 3
FEWEST_LINES, MOST_LINES, MOST_PLACES = 60, 300, 1500
_STEPS = ((1, 1.5, 2, 3, 5, 7), tuple(part / 10 for part in range(10, 100, 5)), tuple(part / 100 for part in range(100, 1000)))
_BLOCK = 500_000
BULGE = 0.13
GAP = 0.05


@dataclass(frozen=True)
class DrawnFlows:
    """``lines``: origin, destination (place numbers), amount, rank (1: the strongest that leaves the origin), share (of all
    that begins in the origin, what stays and what leaves for other countries included) and back (the amount the other way).

    ``inside``: place, amount (what stays), share (of all that begins there); places where nothing stays are left out.
    ``threshold`` is the least amount drawn, ``shown`` the share of all that goes from one place to another that is drawn.
    ``first`` tells that the largest flow of every place is drawn even if it is smaller.
    """

    lines: pd.DataFrame
    inside: pd.DataFrame
    threshold: float
    shown: float
    first: bool
    notes: list[Sentence] = field(default_factory=list)


def flow_map(
    flows: Flows,
    top: int = TOP,
    threshold: float | None = None,
    labels: NDArray[np.intp] | None = None,
    progress: Progress | None = None,
) -> DrawnFlows:
    """The ``top`` strongest flows that leave every place, those of at least ``threshold``, and what stays inside.

    Where the threshold is suggested the strongest flow of every place is drawn even if it is smaller, so that no part of the
    map is empty (Nystuen & Dacey 1961 draw these alone); beyond 1,500 places that could not be read.

    Args:
        flows: between n units.
        top: flows per place at most.
        threshold: least amount of a line; None: a round one that as many flows reach as there are places, or fewer, and at
            most 300.
        labels: region (n,) of each unit, -1 for none, to draw flows between regions; None: between units.
        progress: called with 0..1; may raise Cancelled.

    Raises:
        RegioError: ``top`` is below 1, the threshold is negative, or nothing goes from one place to another.
    """
    if top < 1:
        raise RegioError("The number of flows per place must be at least 1; it is {top}.", top=top)
    if threshold is not None and not threshold >= 0:
        raise RegioError("The least amount must be at least 0; it is {threshold}.", threshold=threshold)
    tick = progress or (lambda share: None)
    table, total, notes = _places(flows, labels, lambda share: tick(0.2 * share))
    inside = table.diagonal()
    crossing = without_diagonal(table)
    whole = float(crossing.sum())
    if not whole > 0:
        raise RegioError(
            'Nothing in "{flows}" goes from one place to another, so there is no line to draw.', flows=flows.label
        )
    row, column, amount, rank = strongest(crossing, top, lambda share: tick(0.3 + 0.6 * share))
    least = _suggested(amount, table.shape[0]) if threshold is None else float(threshold)
    first = threshold is None and table.shape[0] <= MOST_PLACES
    keep = (amount >= least) | ((rank == 1) & first)
    row, column, amount, rank = row[keep], column[keep], amount[keep], rank[keep]
    back = entries(crossing, column, row)
    lines = pd.DataFrame(
        {"origin": row, "destination": column, "amount": amount, "rank": rank, "share": amount / total[row], "back": back}
    )
    stays = np.flatnonzero(inside > 0)
    circles = pd.DataFrame({"place": stays, "amount": inside[stays], "share": inside[stays] / total[stays]})
    tick(1.0)
    return DrawnFlows(lines, circles, least, float(amount.sum()) / whole, first, notes)


def strongest(
    table: csr_matrix, top: int, progress: Progress | None = None
) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64], NDArray[np.intp]]:
    """The ``top`` largest entries of every row: row, column, value and rank from 1, (k,) each; equal ones by column."""
    first = table.indptr
    parts = []
    low = 0
    while low < table.shape[0]:
        high = max(int(np.searchsorted(first, first[low] + _BLOCK, side="right")) - 1, low + 1)
        entries = slice(first[low], first[high])
        row = np.repeat(np.arange(low, high), np.diff(first[low : high + 1]))
        column, value = table.indices[entries], table.data[entries]
        order = np.lexsort((column, -value, row))
        rank = np.arange(len(order)) - (first[row[order]] - first[low]) + 1
        keep = (rank <= top) & (value[order] > 0)
        chosen = order[keep]
        parts.append((row[chosen], column[chosen].astype(np.intp), value[chosen], rank[keep].astype(np.intp)))
        if progress is not None:
            progress(high / table.shape[0])
        low = high
    if not parts:
        none = np.empty(0, dtype=np.intp)
        return none, none, np.empty(0), none
    row, column, value, rank = (np.concatenate([part[k] for part in parts]) for k in range(4))
    return row, column, value, rank


def curves(
    start: NDArray[np.float64], end: NDArray[np.float64], bulge: float = BULGE, gap: float = GAP
) -> NDArray[np.object_]:
    """Lines (k,) of three points from ``start`` (k, 2) to ``end`` (k, 2): the middle one lies beside the straight line.

    Seen in the direction of travel it lies to the left, so that both directions between two places are apart.

    Args:
        bulge: how far beside, as a share of the distance.
        gap: share of the distance that both ends stay away from the places.
    """
    way = end - start
    left = np.column_stack([-way[:, 1], way[:, 0]])
    middle = start + way / 2 + bulge * left
    from_start, to_end = middle - start, end - middle
    points = np.stack([start + 2 * gap * from_start, middle, end - 2 * gap * to_end], axis=1)
    return shapely.linestrings(points)


def verdict(drawn: DrawnFlows, titles: NDArray[np.object_]) -> Sentence:
    """What the map shows, in one sentence; ``titles`` are the names of the places."""
    lines = drawn.lines
    if not len(lines):
        return sentence(
            "No flow reaches {threshold}: the map is empty. Choose a smaller least amount.", threshold=drawn.threshold
        )
    largest = lines.loc[lines["amount"].idxmax()]
    return sentence(
        "{count} lines show {share} % of all that goes from one place to another. The largest flow goes from {origin} to "
        "{destination}: {amount}.",
        count=len(lines),
        share=round(100 * drawn.shown) if drawn.shown > 0.1 else round(100 * drawn.shown, 1),
        origin=str(titles[int(largest["origin"])]),
        destination=str(titles[int(largest["destination"])]),
        amount=round(float(largest["amount"])) if largest["amount"] >= 10 else float(largest["amount"]),
    )


def _places(
    flows: Flows, labels: NDArray[np.intp] | None, progress: Progress | None = None
) -> tuple[csr_matrix, NDArray[np.float64], list[Sentence]]:
    """Amounts between places, all that begins in each place, and what was left out."""
    leaving = flows.out_total + flows.outside_out
    if labels is None:
        return flows.matrix, leaving, []
    known = labels >= 0
    count = int(labels.max(initial=-1)) + 1
    table = tabulated([(flows.origin, flows.destination)], flows.amount, labels, labels, (count, count), True, progress)
    lost = flows.total - float(table.sum())
    notes = []
    if not known.all():
        notes.append(
            sentence(
                "{count} units have no region; {share} % of the flows begin or end there and are not on the map.",
                count=int((~known).sum()),
                share=round(100 * max(lost, 0.0) / flows.total, 1),
            )
        )
    return table, np.bincount(labels[known], weights=leaving[known], minlength=count), notes


def entries(table: csr_matrix, row: NDArray[np.intp], column: NDArray[np.intp]) -> NDArray[np.float64]:
    """The amounts (k,) from ``row`` (k,) to ``column`` (k,)."""
    return np.asarray(table[row, column]).ravel() if len(row) else np.empty(0)


def without_diagonal(table: csr_matrix) -> csr_matrix:
    """The amounts from one place to another, summed, sorted by destination."""
    result = csr_matrix(table)
    if not result.has_canonical_format:
        result = result.copy()
        result.sum_duplicates()
    row = np.repeat(np.arange(result.shape[0]), np.diff(result.indptr))
    keep = row != result.indices
    first = np.r_[0, np.cumsum(np.bincount(row[keep], minlength=result.shape[0]))]
    return csr_matrix((result.data[keep], result.indices[keep], first), result.shape)


def _suggested(amounts: NDArray[np.float64], places: int) -> float:
    """A round amount that as many flows reach as there are places, or fewer, and at most 300: more cannot be read.

    It is as round as may be without losing more than half of these; 0 if there are no more than that anyway.
    """
    wanted = min(max(FEWEST_LINES, places), MOST_LINES)
    if len(amounts) <= wanted:
        return 0.0
    largest = np.sort(amounts)[::-1]
    border = float(largest[wanted])
    scale = 10.0 ** floor(log10(border))
    least = border
    for steps in _STEPS:
        rounded = (float(f"{scale * part:.4g}") for part in (*steps, 10))
        least = next(step for step in rounded if step > border)
        if np.count_nonzero(largest >= least) > wanted // 2:
            break
    return least
