"""Divisions of the municipalities that agree and disagree as real ones do."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components


@dataclass(frozen=True)
class Map:
    """The municipalities as a graph: ``border`` (n, n) common border in metres, ``centre`` (n, 2), ``people`` (n,)."""

    border: NDArray[np.float64]
    centre: NDArray[np.float64]
    people: NDArray[np.int64]

    def one_piece(self, members: NDArray[np.intp]) -> bool:
        """True if the municipalities hang together."""
        if len(members) == 0:
            return False
        return connected_components(self.border[np.ix_(members, members)] > 0, directed=False)[0] == 1


def grow(land: Map, members: NDArray[np.intp], count: int, rng: np.random.Generator, power: float = 1.0) -> list[NDArray]:
    """Split ``members`` into ``count`` connected parts of about equal weight (people to the ``power``)."""
    weight = land.people.astype(float) ** power
    best, lowest = [], np.inf
    for _ in range(60):
        parts = _grown(land, members, count, rng, weight)
        totals = np.array([weight[part].sum() for part in parts])
        cost = totals.std() / totals.mean() + _spread(land, parts)
        if cost < lowest:
            best, lowest = parts, cost
    return sorted(best, key=lambda part: -land.people[part].max())


def _spread(land: Map, parts: list[NDArray]) -> float:
    """How far from round the parts are."""
    spread = [np.hypot(*(land.centre[p] - land.centre[p].mean(axis=0)).T).mean() / np.sqrt(len(p)) for p in parts]
    return float(np.mean(spread)) / 4_000


def _grown(land: Map, members: NDArray, count: int, rng: np.random.Generator, weight: NDArray) -> list[NDArray]:
    first = [int(rng.choice(members))]
    while len(first) < count:
        gap = np.min([np.hypot(*(land.centre[members] - land.centre[k]).T) for k in first], axis=0)
        first.append(int(members[rng.choice(len(members), p=gap**3 / (gap**3).sum())]))
    parts, free = [[k] for k in first], set(members.tolist()) - set(first)
    while free:
        order = np.argsort([weight[part].sum() for part in parts])
        for k in order:
            touching = [u for u in sorted(free) if land.border[u, parts[k]].sum() > 0]
            if touching:
                nearest = min(touching, key=lambda u: np.hypot(*(land.centre[u] - land.centre[parts[k]].mean(axis=0))))
                parts[k].append(nearest)
                free.remove(nearest)
                break
        else:
            parts[order[0]].extend(free)
            free = set()
    return [np.sort(part) for part in parts]


def by_centres(land: Map, centres: NDArray[np.float64], rng: np.random.Generator) -> NDArray[np.intp]:
    """Each municipality to one of some centres, in one piece each."""
    distance = np.hypot(*(land.centre[:, None] - centres[None]).transpose(2, 0, 1))
    return tidy(land, (distance * np.exp(rng.normal(0, 0.05, distance.shape))).argmin(axis=1))


def tidy(land: Map, label: NDArray[np.intp]) -> NDArray[np.intp]:
    """Every region in one piece: loose parts go to the neighbour with the longest common border."""
    label = label.copy()
    for _ in range(20):
        changed = False
        for value in np.unique(label):
            own = np.flatnonzero(label == value)
            count, piece = connected_components(land.border[np.ix_(own, own)] > 0, directed=False)
            sizes = [land.people[own[piece == k]].sum() for k in range(count)]
            for k in np.argsort(sizes)[:-1]:
                loose = own[piece == k]
                votes = [land.border[loose][:, label == v].sum() if v != value else 0 for v in np.unique(label)]
                label[loose] = np.unique(label)[int(np.argmax(votes))]
                changed = True
        if not changed:
            break
    return label


def nudge(
    land: Map, label: NDArray[np.intp], count: int, rng: np.random.Generator, keep: NDArray[np.bool_] | None = None
) -> NDArray[np.intp]:
    """Move ``count`` municipalities at region borders to the neighbouring region; all regions stay in one piece."""
    label = label.copy()
    moved = np.zeros(len(label), dtype=bool) if keep is None else keep.copy()
    while count:
        ways = _moves(land, label, moved)
        if not ways:
            break
        unit, to = ways[int(rng.integers(min(len(ways), 14)))]
        label[unit] = to
        moved[unit] = True
        moved[land.border[unit] > 0] = True
        count -= 1
    return label


def _moves(land: Map, label: NDArray[np.intp], fixed: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Moves that keep regions whole, the most natural (longest border with the new region) first."""
    ways = []
    for unit in np.flatnonzero(~fixed):
        others = np.unique(label[(land.border[unit] > 0) & (label != label[unit])])
        rest = np.setdiff1d(np.flatnonzero(label == label[unit]), [unit])
        if not land.one_piece(rest):
            continue
        ways += [
            (land.border[unit, label == to].sum() / land.border[unit].sum(), int(unit), int(to)) for to in others
        ]
    return [(unit, to) for _, unit, to in sorted(ways, reverse=True)]


def labels(parts: list[NDArray[np.intp]], count: int) -> NDArray[np.intp]:
    """Number of the part of each municipality (count,), -1 where none."""
    result = np.full(count, -1, dtype=np.intp)
    for k, part in enumerate(parts):
        result[part] = k
    return result


def basins(flow: NDArray[np.int64], land: Map, target: int) -> NDArray[np.intp]:
    """Functional regions from flows: the region with the least self-containment joins the one it is tied to most."""
    label = np.arange(len(flow))
    while len(np.unique(label)) > target:
        label = np.unique(label, return_inverse=True)[1]
        onto = coo_matrix((np.ones(len(label)), (np.arange(len(label)), label))).toarray()
        between, touch = onto.T @ flow @ onto, onto.T @ land.border @ onto
        inside = np.diag(between) / np.maximum(between.sum(axis=1), 1)
        size = between.sum(axis=1)
        weakest = int(np.argmin(inside * np.minimum(size / (size.sum() / target / 1.6), 1) ** 0.5))
        tie = (between + between.T) / np.sqrt(np.outer(size, size)) * (touch > 0)
        tie[weakest, weakest] = 0
        label[label == weakest] = int(tie[weakest].argmax())
    return np.unique(label, return_inverse=True)[1]
