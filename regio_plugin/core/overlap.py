"""The overlap table of two regionalisations: from shared units (no geometry) or from polygons. One result."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .geometry import shapely
from .messages import RegioError, Sentence, first_few, sentence
from .overlay import Faces, overlay
from .regions import Regionalisation, Units
from .shared_units import match_units

Progress = Callable[[float], None]


@dataclass(frozen=True)
class Pieces:
    """What territory the two regionalisations share, piece by piece (k rows).

    ``unit`` is the row of the finer layer, ``fine`` and ``coarse`` the region numbers, ``weight`` what is counted,
    ``sliver`` True for pieces cut off that are thinner than the sliver width. ``face`` numbers the face of the overlay a piece
    came from, -1 for a whole unit.
    """

    unit: NDArray[np.intp]
    fine: NDArray[np.intp]
    coarse: NDArray[np.intp]
    weight: NDArray[np.float64]
    sliver: NDArray[np.bool_]
    face: NDArray[np.intp]


@dataclass(frozen=True)
class OverlapTable:
    """Weights n_ij of region i of the finer and region j of the coarser regionalisation that share territory.

    ``fine`` and ``coarse`` (k,) are region numbers, ``weight`` (k,) their shared weight, ``sliver`` (k,) the part of it in
    slivers. ``uncovered`` (I,) is the weight of each finer region where the coarser regionalisation has no region.
    """

    finer: Regionalisation
    coarser: Regionalisation
    fine: NDArray[np.intp]
    coarse: NDArray[np.intp]
    weight: NDArray[np.float64]
    sliver: NDArray[np.float64]
    uncovered: NDArray[np.float64]
    pieces: Pieces
    units: Units
    faces: Faces | None = None
    notes: list[Sentence] = field(default_factory=list)

    @cached_property
    def fine_total(self) -> NDArray[np.float64]:
        """a_i: weight of every finer region where both regionalisations have a region."""
        return np.bincount(self.fine, weights=self.weight, minlength=len(self.finer)).astype(float)

    @cached_property
    def coarse_total(self) -> NDArray[np.float64]:
        """b_j: weight of every coarser region where both regionalisations have a region."""
        return np.bincount(self.coarse, weights=self.weight, minlength=len(self.coarser)).astype(float)

    @property
    def total(self) -> float:
        """N: the weight that both regionalisations cover."""
        return float(self.weight.sum())

    def frame(self) -> pd.DataFrame:
        """Columns finer, coarser, weight, share_of_finer, share_of_coarser, sliver_weight; one row per pair."""
        with np.errstate(invalid="ignore", divide="ignore"):
            of_finer = self.weight / self.fine_total[self.fine]
            of_coarser = self.weight / self.coarse_total[self.coarse]
        return pd.DataFrame(
            {
                "finer": self.finer.regions[self.fine],
                "coarser": self.coarser.regions[self.coarse],
                "weight": self.weight,
                "share_of_finer": of_finer,
                "share_of_coarser": of_coarser,
                "sliver_weight": self.sliver,
            }
        )

    def piece_geometry(self, rows: NDArray[np.intp]) -> NDArray:
        """Polygons (r,) of the pieces ``rows``."""
        if self.units.geometry is None:
            raise RegioError('"{layer}" has no geometry, so its pieces cannot be drawn.', layer=self.units.label)
        if self.faces is None:
            return self.units.geometry[self.pieces.unit[rows]]
        return self.faces.polygons(self.pieces.face[rows])

    @property
    def shared(self) -> bool:
        """True if the table was counted on shared units."""
        return self.faces is None


def from_shared_units(
    units: Units,
    finer: Regionalisation,
    coarser: Regionalisation,
    weight: NDArray[np.float64] | None = None,
) -> OverlapTable:
    """The overlap table where both regionalisations are given on the same units: a contingency table.

    Args:
        units: the n base units.
        finer, coarser: regionalisations of these units; a unit has at most one region in each.
        weight: what is counted (n,), at least 0; None counts units.

    Raises:
        RegioError: no unit has a region in both.
    """
    weight = np.ones(len(units)) if weight is None else np.asarray(weight, dtype=float)
    fine, coarse = finer.labels, coarser.labels
    both = np.flatnonzero((fine >= 0) & (coarse >= 0))
    if not len(both):
        raise _nothing_shared(finer, coarser)
    pieces = Pieces(
        both,
        fine[both],
        coarse[both],
        weight[both],
        np.zeros(len(both), dtype=bool),
        np.full(len(both), -1, dtype=np.intp),
    )
    alone = (fine >= 0) & (coarse < 0)
    uncovered = np.bincount(fine[alone], weights=weight[alone], minlength=len(finer)).astype(float)
    return _table(units, finer, coarser, pieces, uncovered, None, _left_out(units, finer, coarser))


def from_polygons(
    units: Units,
    finer: Regionalisation,
    other: Units,
    coarser: Regionalisation,
    weight: NDArray[np.float64] | None = None,
    sliver_width: float = 0.0,
    progress: Progress | None = None,
) -> OverlapTable:
    """The overlap table of two polygon layers, each with a region per feature.

    Where the polygons of one layer are units of which the other's are made (equal edges), no polygon is cut.

    Args:
        units, finer: the finer layer's polygons and their regions.
        other, coarser: the same of the coarser layer.
        weight: what is counted per polygon of the finer layer (n,), spread evenly over its area; None counts area.
        sliver_width: pieces cut from a polygon that are thinner than this are marked as slivers (same unit as the
            coordinates).
        progress: called with 0..1; may raise Cancelled.

    Raises:
        RegioError: a layer has no geometry, or the layers do not overlap at all.
    """
    if units.geometry is None or other.geometry is None:
        missing = units if units.geometry is None else other
        raise RegioError('"{layer}" has no polygons. Choose a polygon layer.', layer=missing.label)
    fine, coarse = finer.labels, coarser.labels
    rows, columns = _with_region(fine, units), _with_region(coarse, other)
    faces = match_units(units.geometry[rows], other.geometry[columns])
    notes = [_NO_CUT] if faces is not None else []
    if faces is None:
        faces = overlay(units.geometry[rows], other.geometry[columns], progress)
    if not len(faces):
        raise _nothing_shared(finer, coarser)
    area = np.nan_to_num(shapely.area(units.geometry))
    worth = area if weight is None else np.asarray(weight, dtype=float)
    with np.errstate(invalid="ignore", divide="ignore"):
        density = np.nan_to_num(worth / area)
    unit = rows[faces.a]
    pieces = Pieces(
        unit,
        fine[unit],
        coarse[columns[faces.b]],
        density[unit] * faces.area,
        faces.thinner_than(sliver_width),
        np.arange(len(faces)),
    )
    covered = np.bincount(unit, weights=faces.area, minlength=len(units))
    bare = np.where(area - covered > 1e-9 * area, area - covered, 0.0)
    uncovered = np.bincount(fine[rows], weights=(density * bare)[rows], minlength=len(finer))
    if (covered > area * (1 + 1e-6)).any():
        notes.append(_double(units, finer, np.flatnonzero(covered > area * (1 + 1e-6)), coarser))
    return _table(units, finer, coarser, pieces, uncovered, faces, notes)


_NO_CUT = sentence(
    "The polygons of the two layers are made of the same edges: whole polygons were compared and none was cut."
)


def _with_region(labels: NDArray[np.intp], units: Units) -> NDArray[np.intp]:
    return np.flatnonzero((labels >= 0) & ~shapely.is_missing(units.geometry))


def _nothing_shared(finer: Regionalisation, coarser: Regionalisation) -> RegioError:
    return RegioError(
        '"{finer}" and "{coarser}" have no territory in common. Check that both have region codes, lie in the same part '
        "of the world and have the right CRS.",
        finer=finer.label,
        coarser=coarser.label,
    )


def _double(units: Units, finer: Regionalisation, rows: NDArray[np.intp], coarser: Regionalisation) -> Sentence:
    return sentence(
        'Regions of "{coarser}" overlap each other in {count} polygons of "{finer}" ({units}): that territory counts twice. '
        "Check the layer.",
        coarser=coarser.label,
        finer=finer.label,
        count=len(rows),
        units=first_few(units.titles[rows]),
    )


def _left_out(units: Units, finer: Regionalisation, coarser: Regionalisation) -> list[Sentence]:
    """Who has a region in only one of the two regionalisations."""
    notes = []
    for has, lacks in ((finer, coarser), (coarser, finer)):
        rows = np.flatnonzero((has.labels >= 0) & (lacks.labels < 0))
        if len(rows):
            notes.append(
                sentence(
                    'Left out: {count} of {total} units have a region in "{has}" but none in "{lacks}": {units}.',
                    count=len(rows),
                    total=len(units),
                    has=has.label,
                    lacks=lacks.label,
                    units=first_few(units.titles[rows]),
                )
            )
    return notes


def _table(
    units: Units,
    finer: Regionalisation,
    coarser: Regionalisation,
    pieces: Pieces,
    uncovered: NDArray[np.float64],
    faces: Faces | None,
    notes: list[Sentence],
) -> OverlapTable:
    """Sum the pieces per pair of regions."""
    columns = max(len(coarser), 1)
    key = pieces.fine * columns + pieces.coarse
    pairs, pair = np.unique(key, return_inverse=True)
    weight = np.bincount(pair, weights=pieces.weight, minlength=len(pairs))
    sliver = np.bincount(pair, weights=pieces.weight * pieces.sliver, minlength=len(pairs))
    return OverlapTable(
        finer, coarser, pairs // columns, pairs % columns, weight, sliver, uncovered, pieces, units, faces, notes
    )
