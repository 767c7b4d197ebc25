"""Cores and the rings around them: the units of which a certain share goes to a core."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

from ..adjacency import Neighbours
from ..flows import Flows
from ..messages import RegioError, Sentence, first_few, sentence
from .partition import WITHOUT_OUTFLOW, FunctionalRegions, nuclei, renumbered

OUTSIDE, RING, CORE = range(3)

_STAY_UNKNOWN = sentence(
    "The flows say nothing of those who stay inside their own unit, so shares are of those who leave it: they are too large, "
    "and so are the rings."
)


@dataclass(frozen=True)
class Rings:
    """Regions around cores; units of no region are unplaced, the cover is partial by construction.

    ``part`` (n,) is CORE, RING or OUTSIDE. ``share`` (n,) is the share of what leaves a unit or stays in it that goes to the
    core of its region, for units outside to the core where most goes; NaN where nothing is known to leave. ``merged`` has a
    row per joined pair of cores: core, into (the unit each was called after) and share, of the first that goes to the second.
    """

    regions: FunctionalRegions
    part: NDArray[np.intp]
    share: NDArray[np.float64]
    merged: pd.DataFrame


@dataclass
class _Cores:
    """``labels`` (n,) number the core each unit is in, -1 for none."""

    labels: NDArray[np.intp]
    merged: pd.DataFrame
    notes: list[Sentence] = field(default_factory=list)

    @property
    def count(self) -> int:
        return int(self.labels.max(initial=-1)) + 1


def threshold_rings(
    flows: Flows,
    threshold: float = 0.15,
    cores: NDArray[np.intp] | None = None,
    core_size: float = 10_000,
    neighbours: Neighbours | None = None,
    progress: Callable[[float], None] | None = None,
    names: Sequence[str] | NDArray | None = None,
    edge: NDArray[np.bool_] | None = None,
) -> Rings:
    """Functional urban areas after the EU and OECD (Dijkstra, Poelman & Veneri 2019, OECD Regional Development WP 2019/11).

    Two cores are one where ``threshold`` of one goes to the other; this is asked once, not of the joined cores again, or a
    capital would take its neighbours one after the other. A unit is in the ring of the core where most of it goes, if that is
    at least ``threshold``. What goes to and comes from outside the units counts in the sizes.

    Cores that are not given are found by a rule of our own: at least ``core_size`` arrives or stays, and at least as much as
    leaves or stays. After cores are joined, one of which more goes to a larger core than stays in it is none.

    With ``neighbours``, ring units that are not connected with the core on the map are left out, and then those that one region
    surrounds are taken in: groups of units that do not reach the edge of the map, or single units where the edge is not known.
    A core in pieces that its region does not connect becomes several.

    Args:
        flows: flows between n units.
        threshold: share above 0, at most 1.
        cores: number (n,) of the core each unit is in, -1 for none; None: they are found.
        core_size: least size of a core that is found.
        neighbours: which units touch, or are linked by a bridge or ferry; None leaves the map out.
        progress: told 0..1; may raise Cancelled.
        names: of the units (n,), for the sentences; without them units are numbered from 1.
        edge: True (n,) for units at the edge of the map.

    Raises:
        RegioError: the threshold is no share, or there is no core.
    """
    _check(threshold)
    tell = progress or (lambda share: None)
    tell(0.0)
    found = _given(cores) if cores is not None else _found(flows, core_size)
    _merge(flows, found, threshold)
    tell(0.3)
    if cores is None:
        _give_up(flows, found, names)
    joined = found.count
    while True:
        tell(0.5)
        drawn = _draw(flows, found, threshold, neighbours, edge)
        if neighbours is None or not _split(found, drawn.labels, neighbours):
            break
    tell(0.9)
    notes = _notes(found, drawn, threshold, found.count - joined, names)
    if not flows.has_diagonal:
        notes.append(_STAY_UNKNOWN)
    labels, core = renumbered(drawn.labels), found.labels >= 0
    centres = nuclei(flows, np.where(core, labels, -1))
    result = FunctionalRegions(labels, centres, _reasons(flows, drawn, threshold), notes)
    tell(1.0)
    return Rings(result, np.where(core, CORE, np.where(labels >= 0, RING, OUTSIDE)), drawn.share, found.merged)


def _check(threshold: float) -> None:
    if not 0 < threshold <= 1:
        raise RegioError(
            "The threshold must be above 0 and at most 100 %, not {threshold} %. 15 % is usual.",
            threshold=round(100 * threshold, 2),
        )


@dataclass
class _Drawn:
    """``labels`` (n,) with the ring, ``share`` as in ``Rings``; True (n,) where the map took a unit away or in."""

    labels: NDArray[np.intp]
    share: NDArray[np.float64]
    apart: NDArray[np.bool_]
    surrounded: NDArray[np.bool_]


def _draw(
    flows: Flows, cores: _Cores, threshold: float, neighbours: Neighbours | None, edge: NDArray[np.bool_] | None
) -> _Drawn:
    """The rings around cores."""
    best, share = _shares(flows, cores.labels, cores.count)
    labels = np.where(cores.labels >= 0, cores.labels, np.where(share >= threshold, best, -1))
    nowhere = np.zeros(len(labels), dtype=bool)
    if neighbours is None:
        return _Drawn(labels, share, nowhere, nowhere)
    apart = _apart(labels, cores.labels, neighbours)
    labels = np.where(apart, -1, labels)
    inside = _surrounded(labels, neighbours, edge)
    labels = np.where(labels >= 0, labels, inside)
    share = np.where((labels >= 0) & (labels != best), _share_to(flows, cores.labels, labels), share)
    return _Drawn(labels, share, apart & (inside < 0), inside >= 0)


def _split(cores: _Cores, labels: NDArray[np.intp], neighbours: Neighbours) -> bool:
    """Make a core of each piece of a core that its region does not connect on the map; False if there is none."""
    piece = neighbours.components(labels)
    split = renumbered(np.where(cores.labels >= 0, piece, -1))
    if split.max() == cores.labels.max():
        return False
    cores.labels = split
    kept = split[cores.merged["core"]] == split[cores.merged["into"]]
    cores.merged = cores.merged[kept].reset_index(drop=True)
    return True


def _leaving(flows: Flows) -> NDArray[np.float64]:
    return flows.out_total + flows.outside_out


def _arriving(flows: Flows) -> NDArray[np.float64]:
    return flows.in_total + flows.outside_in


def _no_mergers() -> pd.DataFrame:
    return pd.DataFrame({"core": np.empty(0, int), "into": np.empty(0, int), "share": np.empty(0)})


def _given(cores: NDArray[np.intp]) -> _Cores:
    labels = renumbered(cores)
    if not (labels >= 0).any():
        raise RegioError("No unit is in a core. Fill in the field of cores, or let the cores be found.")
    return _Cores(labels, _no_mergers())


def _found(flows: Flows, core_size: float) -> _Cores:
    arriving = _arriving(flows)
    core = (arriving > 0) & (arriving >= core_size) & (arriving >= _leaving(flows))
    if not core.any():
        raise RegioError(
            'No core found in "{flows}": nowhere arrives or stays at least {size}, and at least as much as leaves or stays (at '
            "most {most} arrives). Choose a smaller size of cores, or give the cores.",
            flows=flows.label,
            size=f"{core_size:g}",
            most=f"{arriving.max():g}",
        )
    return _Cores(np.where(core, np.cumsum(core) - 1, -1).astype(np.intp), _no_mergers())


def _between(flows: Flows, cores: _Cores) -> tuple[csr_matrix, NDArray[np.float64]]:
    """Shares (k, k) of every core that go to every core, and what arrives (k,) there."""
    member = cores.labels >= 0
    leaving, arriving = (
        np.bincount(cores.labels[member], weights=size(flows)[member], minlength=cores.count)
        for size in (_leaving, _arriving)
    )
    table = flows.between(cores.labels, cores.count).tocoo()
    table.sum_duplicates()
    return csr_matrix((table.data / leaving[table.row], (table.row, table.col)), table.shape), arriving


def _merge(flows: Flows, cores: _Cores, threshold: float) -> None:
    """Make one core of those that send enough to each other, directly or by way of others."""
    shares = _between(flows, cores)[0].tocoo()
    enough = (shares.data >= threshold) & (shares.row != shares.col)
    if not enough.any():
        return
    a, b = shares.row[enough], shares.col[enough]
    called = nuclei(flows, cores.labels)
    cores.merged = pd.DataFrame({"core": called[a], "into": called[b], "share": shares.data[enough]})
    group = connected_components(csr_matrix((np.ones(len(a)), (a, b)), shares.shape), directed=False)[1]
    cores.labels = renumbered(np.r_[group, -1][cores.labels])


def _give_up(flows: Flows, cores: _Cores, names: Sequence[str] | NDArray | None) -> None:
    """Take away cores of which more goes to a larger core than stays: they depend on it."""
    if not flows.has_diagonal:
        return
    shares, arriving = _between(flows, cores)
    stays, table = shares.diagonal(), shares.tocoo()
    larger = arriving[table.col] > arriving[table.row]
    lost = np.unique(table.row[larger & (table.data > stays[table.row])])
    if not len(lost):
        return
    called = nuclei(flows, cores.labels)[lost]
    cores.labels = renumbered(np.where(np.isin(cores.labels, lost), -1, cores.labels))
    cores.notes.append(
        sentence(
            "{count} units where much arrives are no cores, since more goes from there to a larger core than stays: {units}.",
            count=len(called),
            units=first_few([_name(unit, names) for unit in called]),
        ).as_info()
    )


def _shares(flows: Flows, cores: NDArray[np.intp], count: int) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """The core (n,) where most of every unit goes, for units of a core their own, and the share (n,) that goes there."""
    known = cores[flows.destination] >= 0
    table = csr_matrix(
        (flows.amount[known], (flows.origin[known], cores[flows.destination[known]])), (flows.unit_count, count)
    )
    table.sum_duplicates()
    row = np.repeat(np.arange(flows.unit_count), np.diff(table.indptr))
    order = np.lexsort((table.indices, -table.data, row))
    unit, first = np.unique(row[order], return_index=True)
    best = np.full(flows.unit_count, -1, dtype=np.intp)
    best[unit] = table.indices[order[first]]
    best = np.where(cores >= 0, cores, best)
    return best, _share_to(flows, cores, best)


def _share_to(flows: Flows, cores: NDArray[np.intp], labels: NDArray[np.intp]) -> NDArray[np.float64]:
    """Share (n,) of every unit that goes to the core ``labels`` says; 0 for none, NaN where nothing is known to leave."""
    to_core = cores[flows.destination]
    goes = (to_core >= 0) & (to_core == labels[flows.origin])
    amount = np.bincount(flows.origin[goes], weights=flows.amount[goes], minlength=flows.unit_count)
    leaving = _leaving(flows)
    return np.divide(amount, leaving, out=np.full(flows.unit_count, np.nan), where=leaving > 0)


def _apart(labels: NDArray[np.intp], cores: NDArray[np.intp], neighbours: Neighbours) -> NDArray[np.bool_]:
    """True (n,) for ring units in a piece of their region that holds no unit of the core."""
    piece = neighbours.components(labels)
    held = np.zeros(int(piece.max(initial=0)) + 1, dtype=bool)
    held[piece[cores >= 0]] = True
    return (labels >= 0) & ~held[piece]


def _surrounded(
    labels: NDArray[np.intp], neighbours: Neighbours, edge: NDArray[np.bool_] | None
) -> NDArray[np.intp]:
    """The region (n,) that surrounds a unit without region, -1 for none."""
    outside = labels < 0
    group = neighbours.components(np.where(outside, -1, 0))
    count = int(group.max(initial=-1)) + 1
    size = np.bincount(group[outside], minlength=count)
    meets = outside[neighbours.start] & ~outside[neighbours.other]
    least, most = np.full(count, len(labels)), np.full(count, -1)
    np.minimum.at(least, group[neighbours.start[meets]], labels[neighbours.other[meets]])
    np.maximum.at(most, group[neighbours.start[meets]], labels[neighbours.other[meets]])
    enclosed = size == 1 if edge is None else np.bincount(group[outside & edge], minlength=count) == 0
    inside = (least == most) & enclosed
    return np.where(outside & inside[group], most[group], -1)


def _notes(
    cores: _Cores, drawn: _Drawn, threshold: float, split: int, names: Sequence[str] | NDArray | None
) -> list[Sentence]:
    notes = []
    merged = cores.merged
    if len(merged):
        pairs = [f"{_name(a, names)} - {_name(b, names)}" for a, b in zip(merged["core"], merged["into"])]
        notes.append(
            sentence(
                "{count} pairs of cores are one, since at least {threshold} % of one goes to the other: {pairs}.",
                count=len(pairs),
                threshold=f"{100 * threshold:g}",
                pairs=first_few(pairs),
            ).as_info()
        )
    notes += cores.notes
    if split:
        notes.append(
            sentence(
                "{count} cores were made of others, in pieces that are not connected on the map: each piece is a core of its "
                "own.",
                count=split,
            )
        )
    if drawn.surrounded.any():
        notes.append(
            sentence(
                "{count} units of which too little goes to a core were taken in, since one region surrounds them: {units}.",
                count=int(drawn.surrounded.sum()),
                units=first_few([_name(unit, names) for unit in np.flatnonzero(drawn.surrounded)]),
            )
        )
    if drawn.apart.any():
        notes.append(
            sentence(
                "{count} units of which enough goes to a core were left out, since they are not connected with it on the map: "
                "{units}.",
                count=int(drawn.apart.sum()),
                units=first_few([_name(unit, names) for unit in np.flatnonzero(drawn.apart)]),
            )
        )
    return notes


def _reasons(flows: Flows, drawn: _Drawn, threshold: float) -> dict[int, Sentence]:
    """Why each unit without region has none."""
    leaving = _leaving(flows)
    reasons: dict[int, Sentence] = {}
    for unit in np.flatnonzero(drawn.labels < 0).tolist():
        if not leaving[unit]:
            reasons[unit] = WITHOUT_OUTFLOW
        elif drawn.apart[unit]:
            reasons[unit] = sentence("Enough goes to a core, but this unit is not connected with it on the map.")
        else:
            reasons[unit] = sentence(
                "Of what leaves this unit or stays in it, at most {share} % goes to one core; {threshold} % are needed.",
                share=_below(100 * drawn.share[unit], 100 * threshold),
                threshold=f"{100 * threshold:g}",
            )
    return reasons


def _below(share: float, limit: float) -> str:
    """A percentage that rounding does not lift to the limit it stays below."""
    for digits in (1, 3):
        if round(share, digits) < limit:
            return f"{share:.{digits}f}"
    return f"{share:.6g}"


def _name(unit: int, names: Sequence[str] | NDArray | None) -> str:
    return str(int(unit) + 1) if names is None else str(names[unit])
