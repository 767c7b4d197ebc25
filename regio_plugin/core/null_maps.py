"""Random maps of the same number and sizes of regions: what chance alone would draw.

Two adjacent regions are merged, a uniform spanning tree of both is cut where the parts have the old sizes, and so on
(recombination: DeFord, Duchin & Solomon 2021, here with the sizes kept). Region sizes differ much in practice, so making them
equal, as is usual for electoral districts, would be the wrong comparison.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from .adjacency import Neighbours
from .messages import RegioError, Sentence, first_few, sentence
from .parallel import Progress
from .random_trees import Area, cut_in_two, cuts_beside, generator

TOLERANCE = 0.05
DRAWS = 999
_ROUNDS = 6
_LEAST_STEPS = 20
_EACH = 8
_EACH_UNITS = 3_000
_TRIES = 25


@dataclass(frozen=True)
class RandomMaps:
    """``labels`` (draws, n) number the region of each unit, -1 where the real map has none; ``steps`` is how many
    recombinations lie between the common starting map and each of them.
    """

    labels: NDArray[np.int32]
    steps: int
    notes: list[Sentence] = field(default_factory=list)


def random_maps(
    neighbours: Neighbours,
    labels: NDArray[np.intp],
    draws: int = DRAWS,
    size: NDArray[np.float64] | None = None,
    tolerance: float = TOLERANCE,
    seed: int = 1,
    progress: Progress | None = None,
    steps: int | None = None,
) -> RandomMaps:
    """Random maps whose regions have the sizes of the real ones and hang together.

    From the real map some steps lead to a starting map, and from there every random map goes its own way, as many steps
    again: so the real one is one among equals if chance drew it, and p-values hold for any number of steps (Besag & Clifford
    1989, parallel method). That needs a chain that is the same forwards and backwards. This one is: maps occur in proportion
    to the number of spanning trees of their regions times the number of pairs of neighbours in different regions. A cut is
    taken over with probability min(1, m'/m), where m' and m count the fitting cuts of the new tree and of a random tree that
    gives the present map (Metropolis-Hastings on map and tree; compare Cannon, Duchin, Randall & Rule 2022).

    Args:
        neighbours: the graph of n units.
        labels: region (n,) of the real map, -1 for none: those units keep out.
        draws: how many maps.
        size: what the size of a region is made of, per unit (n,); None counts units.
        tolerance: share by which the size of a region may differ from the real one.
        seed: the same seed gives the same maps.
        progress: called with 0..1; may raise Cancelled.
        steps: recombinations per map; None: six for every region, at least 20.

    Raises:
        RegioError: fewer than two regions, sizes that are no numbers above 0, or no two regions that touch.
    """
    labels = np.asarray(labels, dtype=np.intp)
    _check(labels, draws, tolerance)
    graph, notes = hang_together(neighbours, labels)
    count = int(labels.max()) + 1
    steps = max(_LEAST_STEPS, _ROUNDS * count) if steps is None else steps
    chain = _Chain(graph, labels, _sizes(size, len(labels)), tolerance)
    tell = progress or (lambda share: None)
    chain.run(steps, generator(seed, -1).random, lambda: tell(0.0))
    start = chain.state()
    result = np.empty((draws, len(labels)), dtype=np.int32)
    for draw in range(draws):
        chain.restore(start)
        chain.run(steps, generator(seed, draw).random, lambda draw=draw: tell(draw / draws))
        result[draw] = chain.labels
    return RandomMaps(result, steps, [*notes, *_how(chain, steps)])


def bipartitions(
    neighbours: Neighbours,
    members: NDArray[np.intp],
    side: NDArray[np.bool_],
    draws: int = DRAWS,
    seed: int | tuple[int, ...] = 1,
    size: NDArray[np.float64] | None = None,
    tolerance: float = TOLERANCE,
    progress: Progress | None = None,
    stop: Callable[[NDArray[np.bool_]], bool] | None = None,
) -> NDArray[np.bool_]:
    """Random ways to cut an area in two connected parts of the observed sizes; independent of each other.

    Args:
        neighbours: the graph of n units.
        members: the units (m,) of the area.
        side: True (m,) for the second of the two real parts.
        draws: how many.
        seed: the same seed gives the same cuts.
        size: size of the members (m,); None counts units.
        tolerance: share by which the size of a part may differ from the real one.
        progress: called with 0..1; may raise Cancelled.
        stop: called with each cut (m,); drawing ends where it returns True.

    Returns:
        One row (m,) per cut, True for the second part; no rows where no cut with these sizes was found, or where the area
        does not hang together.
    """
    nodes = [int(unit) for unit in members]
    place = {unit: k for k, unit in enumerate(nodes)}
    around = [
        [place[v] for v in neighbours.other[neighbours.first[u] : neighbours.first[u + 1]].tolist() if v in place]
        for u in nodes
    ]
    sizes = [1.0] * len(nodes) if size is None else [float(value) for value in size]
    if not _connected(around):
        return np.empty((0, len(nodes)), dtype=bool)
    total = sum(sizes)
    second = sum(value for value, here in zip(sizes, side) if here)
    low, high = _bounds(total - second, second, total, tolerance)
    area, wanted = Area(around, sizes), [(low, high), (total - high, total - low)]
    random = generator(*(seed if isinstance(seed, tuple) else (seed,))).random
    result = np.zeros((draws, len(nodes)), dtype=bool)
    for draw in range(draws):
        if progress is not None and draw % _EACH == 0:
            progress(draw / draws)
        part = cut_in_two(area, wanted, random)
        if part is None:
            return result[:draw]
        result[draw, part[0]] = True
        if part[1] == 1:
            result[draw] = ~result[draw]
        if stop is not None and stop(result[draw]):
            return result[: draw + 1]
    return result


def hang_together(neighbours: Neighbours, labels: NDArray[np.intp]) -> tuple[Neighbours, list[Sentence]]:
    """The graph with a link between the pieces of every region that lies in several, so that it can be recombined.

    Pieces of a region are linked to its largest one; a note says how many regions that concerns.
    """
    piece = neighbours.components(labels)
    inside = np.flatnonzero(labels >= 0)
    first = np.unique(piece[inside], return_index=True)[1]
    heads = inside[first]
    pieces = np.bincount(labels[heads], minlength=int(labels.max()) + 1)
    if not (pieces > 1).any():
        return neighbours, []
    members = np.bincount(piece, minlength=int(piece.max()) + 1)
    links = []
    for region in np.flatnonzero(pieces > 1):
        own = heads[labels[heads] == region]
        main = own[np.argmax(members[piece[own]])]
        links += [(int(main), int(head)) for head in own if head != main]
    extra = np.array(links, dtype=np.intp)
    low, high = neighbours.pairs()
    graph = Neighbours.from_pairs(len(neighbours), np.r_[low, extra[:, 0]], np.r_[high, extra[:, 1]])
    note = sentence(
        "{count} regions lie in several pieces; each piece was linked to the largest one of its region, so that random maps "
        "may use that link too.",
        count=int((pieces > 1).sum()),
    )
    return graph, [note.as_info()]


class _Chain:
    """A map that changes step by step."""

    def __init__(self, graph: Neighbours, labels: NDArray[np.intp], size: NDArray[np.float64], tolerance: float) -> None:
        edges = np.split(graph.other, graph.first[1:-1])
        self.around = [item.tolist() for item in edges]
        self.labels: list[int] = labels.tolist()
        self.size: list[float] = size.tolist()
        self.target = np.bincount(labels[labels >= 0], weights=size[labels >= 0]).tolist()
        self.tolerance = tolerance
        self.members: list[list[int]] = [[] for _ in self.target]
        for unit, region in enumerate(self.labels):
            if region >= 0:
                self.members[region].append(unit)
        low, high = graph.pairs()
        keep = (labels[low] >= 0) & (labels[high] >= 0)
        self.edges = list(zip(low[keep].tolist(), high[keep].tolist()))
        if not any(self.labels[a] != self.labels[b] for a, b in self.edges):
            raise RegioError(
                "No two regions touch each other, so there is nothing to exchange. Links across water can be given."
            )
        self.place = [-1] * len(self.labels)
        self.tried = self.moved = 0

    def state(self) -> tuple[list[int], list[list[int]]]:
        """A copy of the map."""
        return self.labels[:], [part[:] for part in self.members]

    def restore(self, state: tuple[list[int], list[list[int]]]) -> None:
        """Go back to a copy."""
        self.labels, self.members = state[0][:], [part[:] for part in state[1]]

    def run(self, steps: int, random: Callable[[], float], tell: Callable[[], None]) -> None:
        """Some steps; ``tell`` is called whenever they have taken up some thousand units."""
        waiting = _EACH_UNITS
        for _ in range(steps):
            if waiting >= _EACH_UNITS:
                tell()
                waiting = 0
            waiting += self._step(random, tell)

    def _step(self, random: Callable[[], float], tell: Callable[[], None]) -> int:
        """Recombine two regions, or not; returns how many units they have."""
        labels, edges = self.labels, self.edges
        while True:
            a, b = edges[int(random() * len(edges))]
            i, j = labels[a], labels[b]
            if i != j:
                break
        nodes = self.members[i] + self.members[j]
        place = self.place
        for k, unit in enumerate(nodes):
            place[unit] = k
        around = [[place[v] for v in self.around[unit] if labels[v] == i or labels[v] == j] for unit in nodes]
        sizes = [self.size[unit] for unit in nodes]
        total = sum(sizes)
        low, high = _bounds(self.target[j], self.target[i], total, self.tolerance)
        self.tried += 1
        area, wanted = Area(around, sizes), [(low, high), (total - high, total - low)]
        part = _patient_cut(area, wanted, random, tell)
        if part is None:
            return len(nodes)
        inside, kind, cuts = part
        # a tree with many cuts gives each of them seldom; this keeps the chain the same forwards and backwards
        if random() * cuts_beside(area, len(self.members[i]), wanted, random) >= cuts:
            return len(nodes)
        self.moved += 1
        below, above = (i, j) if kind == 0 else (j, i)
        chosen = set(inside)
        self.members[below] = [nodes[k] for k in inside]
        self.members[above] = [unit for k, unit in enumerate(nodes) if k not in chosen]
        for unit in self.members[below]:
            labels[unit] = below
        for unit in self.members[above]:
            labels[unit] = above
        return len(nodes)


def _patient_cut(
    area: Area, wanted: list[tuple[float, float]], random: Callable[[], float], tell: Callable[[], None]
) -> tuple[list[int], int, int] | None:
    """A cut as ``cut_in_two`` gives it; in a large area ``tell`` is called before every try, because each takes long."""
    if len(area.neighbours) < _EACH_UNITS:
        return cut_in_two(area, wanted, random, _TRIES)
    for _ in range(_TRIES):
        tell()
        part = cut_in_two(area, wanted, random, 1)
        if part is not None:
            return part
    return None


def _how(chain: _Chain, steps: int) -> list[Sentence]:
    """How the maps were made, and whether much changed."""
    notes = [
        sentence(
            "Every random map is {steps} exchanges between two neighbouring regions away from a common starting map, and that "
            "one as many from the real map.",
            steps=steps,
        ).as_info()
    ]
    if chain.moved < 0.02 * chain.tried:
        notes.append(
            sentence(
                "Only {share} % of the steps changed anything, so the random maps stay close to the real one and the test says "
                "little. Allow sizes to differ more.",
                share=round(100 * chain.moved / max(chain.tried, 1), 1),
            )
        )
    return notes


def _bounds(first: float, second: float, total: float, tolerance: float) -> tuple[float, float]:
    """Lowest and highest size of the second part of ``total``, such that both parts stay near their real sizes."""
    rounding = 1e-9 * (first + second)
    low = max(second * (1 - tolerance), total - first * (1 + tolerance))
    high = min(second * (1 + tolerance), total - first * (1 - tolerance))
    return low - rounding, high + rounding


def _connected(around: list[list[int]]) -> bool:
    seen, front = {0}, [0]
    while front:
        node = front.pop()
        for other in around[node]:
            if other not in seen:
                seen.add(other)
                front.append(other)
    return len(seen) == len(around)


def _sizes(size: NDArray | None, count: int) -> NDArray[np.float64]:
    if size is None:
        return np.ones(count)
    sizes = np.asarray(size, dtype=float)
    if not (np.isfinite(sizes) & (sizes >= 0)).all() or not sizes.any():
        raise RegioError("What the size of regions is made of must be numbers of at least 0, and some of them above 0.")
    return sizes


def _check(labels: NDArray[np.intp], draws: int, tolerance: float) -> None:
    present = np.unique(labels[labels >= 0])
    if len(present) < 2:
        raise RegioError("The map to draw at random has one region only, so there is nothing to draw.")
    if len(present) <= labels.max():
        raise ValueError(f"regions without units: {first_few(np.setdiff1d(np.arange(labels.max() + 1), present))}")
    if draws < 1:
        raise RegioError("At least one random map must be drawn; {draws} were asked.", draws=draws)
    if not 0 <= tolerance < 1:
        raise RegioError(
            "The tolerance of sizes is {tolerance}; it must be a share of at least 0 and below 1.", tolerance=tolerance
        )
