"""Communities in flows: the regions between which less flows than the sizes of their units would lead one to expect."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, diags, triu

from ..agreement import agreement
from ..flows import Flows
from ..messages import RegioError, Sentence
from ..parallel import span
from .directed import DirectedGraph, improved
from .igraph_package import require_igraph
from .partition import NO_LINK, ONLY_SELF, FunctionalRegions, modularity

if TYPE_CHECKING:
    from igraph import Graph

_FEWEST_STARTS, _MOST_STARTS = 2, 10
_MOST_LINKS = 800_000
_LEAST_LINKS = 5
_WORK_OF_ALL_STARTS = 500_000
_MOST_ROUNDS = 8
_generator_of_igraph = Lock()

Tell = Callable[[float], None]


def communities(
    flows: Flows,
    resolution: float = 1.0,
    seed: int = 1,
    self_flows: bool = True,
    progress: Callable[[float], None] | None = None,
) -> FunctionalRegions:
    """Regions of high directed modularity Q = (1/T) sum [T_uv - resolution O_u D_v / T] over units of the same region.

    The Leiden method (Traag, Waltman & van Eck 2019, Scientific Reports 9:5233) on T + T' gives a division from some starts,
    the more the fewer flows there are; its units and regions are then moved and merged as long as the directed form (Leicht &
    Newman 2008; Reichardt & Bornholdt 2004) rises. Of very many flows the Leiden method sees the strongest of each unit, the
    moves see all. Regions are connected by flows, not always on the map.

    Args:
        flows: flows between n units.
        resolution: above 0; larger gives more and smaller regions.
        seed: the same seed gives the same regions.
        self_flows: count what stays in a unit; without them regions are fewer, since a unit holds less to itself.
        progress: told 0..1; may raise Cancelled.

    Raises:
        RegioError: igraph is not installed, the resolution is not above 0, or nothing flows between units.
    """
    _check(resolution)
    linked = _Linked.of(flows, self_flows, span(progress, 0, 0.2))
    labels = _best(linked, flows, resolution, seed, span(progress, 0.2, 1))[0]
    return FunctionalRegions.of(flows, labels, linked.unplaced)


def resolution_sweep(
    flows: Flows,
    resolutions: Iterable[float],
    seed: int = 1,
    progress: Callable[[float], None] | None = None,
    self_flows: bool = True,
) -> pd.DataFrame:
    """Communities at several resolutions; one that holds at many of them, and from any start, is no accident of one of them.

    Returns:
        One row per resolution, rising: resolution, regions (their number), modularity (at resolution 1, so that rows can be
        compared), agreement (with the row before, NaN in the first row) and firm (mean agreement of the divisions that other
        starts give with the one that is kept). Agreement is the adjusted Rand index (Hubert & Arabie 1985) weighted by what
        leaves the units: 0 as by chance, 1 the same; V-measure would rise with the number of regions by itself.

    Raises:
        RegioError: as ``communities``, or no resolution is given.
    """
    values = sorted({float(value) for value in resolutions})
    if not values:
        raise RegioError("Give at least one resolution, for instance 1.")
    for value in values:
        _check(value)
    linked = _Linked.of(flows, self_flows, span(progress, 0, 0.1))
    rows, before = [], None
    for k, value in enumerate(values):
        tell = span(progress, 0.1 + 0.9 * k / len(values), 0.1 + 0.9 * (k + 1) / len(values))
        labels, others = _best(linked, flows, value, seed, tell)
        same = float("nan") if before is None else _alike(before, labels, flows)
        firm = float(np.mean([_alike(labels, other, flows) for other in others]))
        rows.append((value, len(np.unique(labels[labels >= 0])), modularity(linked.counted, labels), same, firm))
        before = labels
    return pd.DataFrame(rows, columns=["resolution", "regions", "modularity", "agreement", "firm"])


def steadiest(sweep: pd.DataFrame, most: int) -> int | None:
    """The row of a sweep that holds best: alike to the rows before and after it and from any start, by the mean of these
    agreements (a convention of ours). Only rows between others count, with 2 to ``most`` regions: where most regions are
    single units, they are alike anyway. None if none is left.
    """
    agreement = sweep["agreement"].to_numpy()
    score = (agreement[1:-1] + agreement[2:] + sweep["firm"].to_numpy()[1:-1]) / 3
    score[~sweep["regions"].between(2, most).to_numpy()[1:-1]] = -np.inf
    if not len(score) or score.max() == -np.inf:
        return None
    return int(np.argmax(score)) + 1


def _alike(a: NDArray[np.intp], b: NDArray[np.intp], flows: Flows) -> float:
    known = a >= 0
    return agreement(a[known], b[known], flows.out_total[known]).adjusted_rand


def _check(resolution: float) -> None:
    require_igraph()
    if not (np.isfinite(resolution) and resolution > 0):
        raise RegioError(
            "The resolution must be a number above 0, not {resolution}. 1 is usual; a larger one gives more and smaller "
            "regions.",
            resolution=resolution,
        )


@dataclass(frozen=True)
class _Linked:
    """The flows as a graph. ``links`` (n, n) are amounts in both directions added up, without those that stay in a unit.

    ``graph`` has the strongest of them, ``kept`` is their share of all that flows.
    """

    counted: Flows
    links: csr_matrix
    graph: Graph
    kept: float
    unplaced: dict[int, Sentence]

    @classmethod
    def of(cls, flows: Flows, self_flows: bool, tell: Tell) -> _Linked:
        import igraph

        tell(0.0)
        both = (flows.matrix + flows.matrix.T).tocsr()
        links = csr_matrix(both - diags(both.diagonal()))
        links.eliminate_zeros()
        if not links.nnz:
            raise RegioError(
                'Nothing in "{flows}" goes from one unit to another, so there are no regions to find. Check the fields of '
                "origin and destination.",
                flows=flows.label,
            )
        tell(0.1)
        strong = _strongest(links, max(_MOST_LINKS // flows.unit_count, _LEAST_LINKS))
        once = triu(strong, 1).tocoo()
        tell(0.5)
        graph = igraph.Graph(n=flows.unit_count, edges=np.column_stack((once.row, once.col)))
        graph.es["weight"] = once.data.tolist()
        tell(1.0)
        alone = np.flatnonzero(np.diff(links.indptr) == 0)
        counted, stays = flows if self_flows else _without_self(flows), flows.self_flow
        kept = 1 - float(links.sum() - strong.sum()) / (2 * counted.total)
        return cls(
            counted, links, graph, kept, {int(unit): ONLY_SELF if stays[unit] > 0 else NO_LINK for unit in alone}
        )


def _strongest(links: csr_matrix, most: int) -> csr_matrix:
    """The links (n, n) that are among the ``most`` strongest of one of their two units."""
    degree = np.diff(links.indptr)
    if degree.max() <= most:
        return links
    row = np.repeat(np.arange(len(degree)), degree)
    order = np.lexsort((-links.data, row))
    keep = order[np.arange(links.nnz) - links.indptr[row] < most]
    chosen = csr_matrix((links.data[keep], (row[keep], links.indices[keep])), links.shape)
    return chosen.maximum(chosen.T).tocsr()


def _without_self(flows: Flows) -> Flows:
    keep = flows.origin != flows.destination
    return Flows(
        flows.label,
        flows.unit_count,
        flows.origin[keep],
        flows.destination[keep],
        flows.amount[keep],
        flows.outside_out,
        flows.outside_in,
        flows.matched,
    )


def _best(
    linked: _Linked, flows: Flows, resolution: float, seed: int, tell: Tell
) -> tuple[NDArray[np.intp], list[NDArray[np.intp]]]:
    """The best division of several starts, -1 for units that nothing links, and the others."""
    counted = linked.counted
    work = len(flows.amount) + 5 * flows.unit_count
    starts = int(np.clip(_WORK_OF_ALL_STARTS // work, _FEWEST_STARTS, _MOST_STARTS))
    graph = DirectedGraph(linked.links, counted.out_total, counted.in_total, resolution / counted.total)
    found, quality = [], []
    for k in range(starts):
        step = span(tell, k / starts, (k + 1) / starts)
        generator = random.Random(seed * _MOST_STARTS + k)  # nosec B311  # noqa: S311 - igraph takes this kind
        labels = _leiden(linked, resolution, generator, span(step, 0, 0.7))
        labels = improved(graph, labels, span(step, 0.7, 1))
        quality.append(modularity(counted, labels, resolution))
        labels[list(linked.unplaced)] = -1
        found.append(labels)
    best = found.pop(int(np.argmax(quality)))
    return best, found


def _leiden(linked: _Linked, resolution: float, generator: random.Random, tell: Tell) -> NDArray[np.intp]:
    """A division by the Leiden method, in rounds so that it can be cancelled in between.

    igraph's own modularity leaves self loops out of the sizes of units; the form with given sizes does not.
    """
    import igraph

    sizes = linked.counted.out_total + linked.counted.in_total
    found: list[int] | None = None
    tell(0.0)
    for k in range(_MOST_ROUNDS):
        before = found
        with _generator_of_igraph:
            igraph.set_random_number_generator(generator)
            try:
                found = linked.graph.community_leiden(
                    objective_function="CPM",
                    weights="weight",
                    node_weights=sizes.tolist(),
                    resolution=linked.kept * resolution / float(sizes.sum()),
                    initial_membership=before,
                    n_iterations=1,
                ).membership
            finally:
                igraph.set_random_number_generator(random)
        tell((k + 1) / _MOST_ROUNDS)
        if found == before:
            break
    return np.array(found, dtype=np.intp)
