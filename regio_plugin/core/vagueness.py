"""Boundary vagueness, component D: how far the delineations support every piece of border. Module evidence adds the others.

Two forms. On shared units a delineation supports a border where it puts the units on both sides in different regions.
On geometry it supports a border by a kernel of the distance to its own nearest interior boundary. Both give 0 for a
border that every delineation draws and 1 for one that none draws.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .coverage import Borders, Coverage
from .distances import Boundary, Samples, sample_lines
from .geometry import shapely
from .messages import RegioError, Sentence, sentence
from .parallel import Progress, slices, span
from .regions import Regionalisation

SHORTEST = 1.0
DEFAULT_BANDWIDTH = 250.0
DEFAULT_NOISE = 50.0
_ALL, _NONE = 1 - 1e-9, 1e-3
_SAMPLES_AT_A_TIME, _MOST_SAMPLES = 500_000, 50_000_000


@dataclass(frozen=True)
class Delineation:
    """One division that may draw a border: either ``regions`` of the same units, or the ``lines`` between the regions of
    another layer. ``territory`` holds that layer's polygons with a region: elsewhere it cannot judge; None: it can everywhere.
    """

    name: str
    weight: float = 1.0
    regions: Regionalisation | None = None
    lines: NDArray | None = None
    territory: NDArray | None = None

    def __post_init__(self) -> None:
        if (self.regions is None) == (self.lines is None):
            raise ValueError(f"{self.name}: give either regions or lines")


@dataclass(frozen=True)
class Votes:
    """What k delineations say of p borders: ``weight`` (k,), whether each is ``able`` (p, k) to judge, and its support (p, k)
    at every bandwidth that was asked, the chosen one first. On shared units the bandwidth changes nothing.
    """

    names: tuple[str, ...]
    weight: NDArray[np.float64]
    able: NDArray[np.bool_]
    support: dict[float, NDArray[np.float64]]
    measured: bool

    def vagueness(self, bandwidth: float, without: int | None = None) -> NDArray[np.float64]:
        """D (p,) at a bandwidth, without one of the delineations; NaN where none can judge."""
        weight = self.weight.copy()
        if without is not None:
            weight[without] = 0.0
        heavy = self.able * weight
        of = heavy.sum(1)
        support = (self.support[bandwidth] * heavy).sum(1)
        return 1 - np.divide(support, of, out=np.full(len(of), np.nan), where=of > 0)


@dataclass(frozen=True)
class Vagueness:
    """``arcs``: one row per border - low, high (numbers of the two sides), length, support, of, vagueness, drawn_by, class,
    agreement, offset, spread. ``lines``: their geometry (p,). ``summary``: ARC_COUNT and the like by name. ``borders``: which
    edges each row is made of. ``votes``: what every delineation says.
    """

    arcs: pd.DataFrame
    lines: NDArray
    summary: dict[str, float]
    notes: list[Sentence]
    borders: Borders
    votes: Votes


def kernel(distance: NDArray, bandwidth: float, noise: float) -> NDArray[np.float64]:
    """Support at a distance: 1 up to ``noise``, falling to 0 at ``bandwidth`` (same unit as the distance)."""
    return np.clip((bandwidth - distance) / (bandwidth - noise), 0.0, 1.0)


def boundary_vagueness(
    coverage: Coverage,
    delineations: Sequence[Delineation],
    labels: NDArray[np.intp] | None = None,
    bandwidth: float = DEFAULT_BANDWIDTH,
    noise: float = DEFAULT_NOISE,
    progress: Progress | None = None,
    also: Sequence[float] = (),
    required: bool = True,
) -> Vagueness:
    """Support and vagueness of the borders of a coverage.

    The outer frame is no border. Borders of at most 1 (metre) are left out and counted. A delineation can only judge a border
    where it has a region on both sides; where it has not, it does not count in ``of``. A row stands for the whole border of
    two neighbours, also where it lies in several pieces: its figures are the mean of theirs, weighted by length.

    Args:
        coverage: the edges of the n units (or of the reference's polygons).
        delineations: who may draw a border, with weights.
        labels: region number per unit (n,) to judge the borders between these regions; None judges all unit borders.
        bandwidth, noise: distances at which support ends and up to which it is full, for delineations given as lines.
        progress: called with 0..1; may raise Cancelled.
        also: other bandwidths at which the support is wanted too.
        required: False allows no delineation at all: then no border is judged.

    Raises:
        RegioError: no delineation, weights that are not positive, or noise not below bandwidth.
    """
    _check(delineations, bandwidth, noise, required)
    everything = coverage.borders(labels)
    borders = everything.longer_than(SHORTEST)
    lines = coverage.lines(borders)
    votes = []
    for k, item in enumerate(delineations):
        tell = span(progress, k / len(delineations), (k + 1) / len(delineations))
        tell(0.0)
        if item.regions is not None:
            votes.append(_shared_vote(coverage, borders, item.regions.labels))
        else:
            votes.append(_distance_vote(lines, item, (bandwidth, *also), noise, tell))
        tell(1.0)
    arcs = _arcs(borders, votes, delineations)
    arcs["class"] = _classes(arcs, votes, bandwidth, noise)
    kept = Votes(
        tuple(item.name for item in delineations),
        np.array([item.weight for item in delineations], dtype=float),
        _columns([vote.able for vote in votes], len(borders)).astype(bool),
        {
            width: _columns([vote.at.get(width, vote.support) for vote in votes], len(borders))
            for width in (bandwidth, *also)
        },
        any(vote.measured for vote in votes),
    )
    return Vagueness(arcs, lines, _summary(arcs), _notes(coverage, everything, borders, arcs, bool(votes)), borders, kept)


def verdict(result: Vagueness, reference_apart: bool = False) -> Sentence:
    """The answer in one sentence. ``reference_apart``: the borders are those of a map that does not count itself."""
    summary = result.summary
    values = {"count": summary["arc_count"], "full": summary["full_count"], "zero": summary["zero_count"]}
    if np.isnan(summary["vagueness"]):
        return sentence("None of {count} borders could be judged: nothing to compare with lies on both sides.", **values)
    text = (
        sentence(
            "Borders: {count}; drawn by everyone: {full}, by nobody else: {zero}. Mean vagueness by length: {vagueness} (0 "
            "firm, 1 vague)."
        )
        if reference_apart
        else sentence(
            "Borders: {count}; drawn by everyone: {full}, by nobody: {zero}. Mean vagueness by length: {vagueness} (0 firm, "
            "1 vague)."
        )
    )
    return Sentence(text.text, {**values, "vagueness": round(summary["vagueness"], 2)})


@dataclass(frozen=True)
class _Vote:
    """What one delineation says of every border (p,): support 0..1, whether it can judge, whether it draws it at all, and
    its mean signed displacement (NaN where unknown).
    """

    support: NDArray[np.float64]
    able: NDArray[np.bool_]
    present: NDArray[np.bool_]
    displacement: NDArray[np.float64]
    measured: bool
    at: dict[float, NDArray[np.float64]] = field(default_factory=dict)


def _shared_vote(coverage: Coverage, borders: Borders, labels: NDArray[np.intp]) -> _Vote:
    if len(labels) != coverage.count:
        raise ValueError(f"{len(labels)} labels for {coverage.count} units")
    support, judged = separation(coverage, borders, labels)
    unknown = np.full(len(borders), np.nan)
    return _Vote(support, judged > 0, support >= 0.5, unknown, False)


def _distance_vote(
    lines: NDArray, item: Delineation, bandwidths: tuple[float, ...], noise: float, tell: Progress
) -> _Vote:
    """Samples along the borders, block by block so that they fit in memory, and their distance to the delineation's lines.

    The first of ``bandwidths`` is the chosen one.
    """
    bandwidth = bandwidths[0]
    boundary = Boundary(item.lines, max(bandwidths), tick=lambda: tell(0.0))
    tell(0.0)
    length = shapely.length(lines)
    step = max((bandwidth - noise) / 40, bandwidth / 400, float(length.sum()) / _MOST_SAMPLES)
    at = {width: np.empty(len(lines)) for width in bandwidths}
    present, displacement = np.empty(len(lines)), np.empty(len(lines))
    able = np.ones(len(lines), dtype=bool)
    for block in slices(length / step + 8, _SAMPLES_AT_A_TIME):
        share = block.start / len(lines)
        samples = sample_lines(lines[block], step)
        distance, side = boundary.distance(samples, lambda share=share: tell(share))
        reached = distance < bandwidth
        for width, support in at.items():
            support[block] = samples.mean(kernel(distance, width, noise))
        present[block] = samples.mean(reached.astype(float))
        displacement[block] = samples.mean(side * np.where(reached, distance, np.nan))
        if item.territory is not None:
            able[block] = _within(samples, item.territory, noise or bandwidth / 100) >= 0.5
    return _Vote(at[bandwidth], able, present >= 0.5, displacement, True, at)


def _within(samples: Samples, territory: NDArray, aside: float) -> NDArray[np.float64]:
    """Share (count,) of some samples of each line that have the territory on both sides, at the distance ``aside``."""
    some = samples.some(8)
    normal = aside * np.stack([-some.direction[:, 1], some.direction[:, 0]], axis=1)
    points = shapely.points(np.concatenate([some.points + normal, some.points - normal]))
    covered = np.zeros(len(points), dtype=bool)
    covered[shapely.STRtree(points).query(territory, predicate="intersects")[1]] = True
    both = covered[: len(some.points)] & covered[len(some.points) :]
    return some.mean(both.astype(float))


def separation(
    coverage: Coverage, borders: Borders, labels: NDArray[np.intp]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """For every border the share (p,) of its length that a regionalisation of the units draws, and the share (p,) it can
    judge because it has a region on both sides.
    """
    left, right = labels[coverage.left[borders.edge]], labels[coverage.right[borders.edge]]
    length = coverage.length[borders.edge]
    both = (left >= 0) & (right >= 0)
    judged = np.bincount(borders.pair, weights=length * both, minlength=len(borders))
    drawn = np.bincount(borders.pair, weights=length * (both & (left != right)), minlength=len(borders))
    share = np.divide(drawn, judged, out=np.zeros(len(borders)), where=judged > 0)
    return share, judged / borders.length


def interior_boundary(coverage: Coverage, labels: NDArray[np.intp] | None = None) -> NDArray:
    """The lines between the regions of a polygon layer, without its outer frame."""
    return coverage.lines(coverage.borders(labels))


def _check(delineations: Sequence[Delineation], bandwidth: float, noise: float, required: bool) -> None:
    if not delineations and required:
        raise RegioError("No delineation is chosen. Choose at least one code field or polygon layer to compare with.")
    for item in delineations:
        if not 0 < item.weight < np.inf:
            raise RegioError(
                'The weight of "{name}" is {weight}; weights must be above 0.', name=item.name, weight=item.weight
            )
    if not 0 <= noise < bandwidth < np.inf:
        raise RegioError(
            "The noise distance ({noise} m) must be at least 0 and smaller than the bandwidth ({bandwidth} m).",
            noise=noise,
            bandwidth=bandwidth,
        )


def _arcs(borders: Borders, votes: list[_Vote], delineations: Sequence[Delineation]) -> pd.DataFrame:
    weight = np.array([item.weight for item in delineations], dtype=float)
    if len(weight):
        weight = weight / weight.mean()
    able = _columns([vote.able for vote in votes], len(borders)) * weight
    support = _columns([vote.support for vote in votes], len(borders))
    present = _columns([vote.present for vote in votes], len(borders))
    of, total = able.sum(1), (support * able).sum(1)
    share = np.divide(total, of, out=np.full(len(of), np.nan), where=of > 0)
    names = np.array([item.name for item in delineations], dtype=object)
    displacement = _columns([vote.displacement for vote in votes], len(borders))
    offset = _weighted_median(displacement, weight)
    agreement = np.select(
        [np.isnan(share), share >= _ALL, share >= 0.6, share >= 0.4, share > _NONE],
        [None, "everyone", "most", "half", "few"],
        "none",
    )
    return pd.DataFrame(
        {
            "low": borders.low,
            "high": borders.high,
            "length": borders.length,
            "support": total,
            "of": of,
            "vagueness": 1 - share,
            "drawn_by": ["; ".join(names[row]) for row in (support >= 0.5) & (able > 0)],
            "agreement": agreement,
            "offset": offset,
            "spread": _weighted_median(np.abs(displacement - offset[:, None]), weight),
            "present": np.divide((present * able).sum(1), of, out=np.zeros(len(of)), where=of > 0),
        }
    )


def _columns(parts: list[NDArray], rows: int) -> NDArray[np.float64]:
    """The parts (p,) side by side (p, k), also where there is none."""
    return np.column_stack(parts).astype(float) if parts else np.empty((rows, 0))


def _weighted_median(values: NDArray, weight: NDArray) -> NDArray[np.float64]:
    """Median of every row (p, k), entries weighted, missing ones left out; the middle of the two at an exact half."""
    if not values.shape[1]:
        return np.full(len(values), np.nan)
    order = np.argsort(values, axis=1)
    ordered = np.take_along_axis(values, order, axis=1)
    known = ~np.isnan(ordered)
    heavy = np.where(known, weight[order], 0.0)
    running = heavy.cumsum(1)
    half = running[:, -1:] / 2
    result = np.full(len(values), np.nan)
    rows = np.flatnonzero(known.any(1))
    low = (running[rows] >= half[rows] * (1 - 1e-12)).argmax(1)
    high = (running[rows] > half[rows] * (1 + 1e-12)).argmax(1)
    result[rows] = (ordered[rows, low] + ordered[rows, high]) / 2
    return result


def _classes(arcs: pd.DataFrame, votes: list[_Vote], bandwidth: float, noise: float) -> NDArray[np.object_]:
    """sharp, displaced, diffuse or absent where distances are known; sharp, divided or absent on shared units.

    D alone cannot tell a border that all draw elsewhere (displaced) from one drawn all over the place (diffuse).
    """
    vague = arcs["vagueness"].to_numpy()
    unknown, sharp = np.isnan(vague), vague < 0.25
    if not any(vote.measured for vote in votes):
        return np.select([unknown, sharp, vague <= 0.5], [None, "sharp", "divided"], "absent")
    absent = arcs["present"].to_numpy() < 0.5
    displaced = (arcs["spread"].to_numpy() <= bandwidth / 2) & (arcs["offset"].abs().to_numpy() > noise)
    return np.select([unknown, sharp, absent, displaced], [None, "sharp", "absent", "displaced"], "diffuse")


def _summary(arcs: pd.DataFrame) -> dict[str, float]:
    known = arcs[arcs["of"] > 0]
    length = known["length"].sum()
    return {
        "arc_count": len(arcs),
        "full_count": int((known["agreement"] == "everyone").sum()),
        "zero_count": int((known["agreement"] == "none").sum()),
        "unjudged_count": len(arcs) - len(known),
        "length": float(arcs["length"].sum()),
        "vagueness": float((known["vagueness"] * known["length"]).sum() / length) if length > 0 else float("nan"),
    }


def _notes(
    coverage: Coverage, everything: Borders, borders: Borders, arcs: pd.DataFrame, judged: bool
) -> list[Sentence]:
    notes = []
    if coverage.irregular:
        notes.append(
            sentence(
                "At {count} edges polygons lie on each other, so no border is found there. "
                'Run "Check a regionalisation" on the layer.',
                count=coverage.irregular,
            )
        )
    if len(everything) > len(borders):
        notes.append(
            sentence(
                "Left out: {count} borders of at most {length} m.",
                count=len(everything) - len(borders),
                length=int(SHORTEST),
            )
        )
    unjudged = int((arcs["of"] <= 0).sum())
    if unjudged and judged:
        notes.append(sentence("{count} borders lie where no delineation has regions on both sides.", count=unjudged))
    return notes
