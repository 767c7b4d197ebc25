"""The overlap table of two regionalisations: from shared units (no geometry) or from polygons. One result."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .geometry import polygonal, shapely, width
from .messages import RegioError, Sentence, first_few
from .overlap_notes import NO_CUT, counted_double, left_out, nothing_shared, repaired, without_region
from .overlay import Faces, overlay
from .parallel import Progress, span
from .regions import Regionalisation, Units
from .shared_units import match_units


@dataclass(frozen=True)
class Pieces:
    """What territory the two regionalisations share, piece by piece (k rows).

    ``unit`` is the row of the finer layer, ``other`` that of the coarser one (-1 on shared units), ``fine`` and ``coarse``
    the region numbers, ``weight`` what is counted, ``sliver`` True for pieces cut off that are thinner than the sliver
    width. ``face`` numbers the face of the overlay a piece came from, -1 for a whole unit.
    """

    unit: NDArray[np.intp]
    other: NDArray[np.intp]
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
    ``others`` are the polygons of the coarser layer, None on shared units; ``counted`` tells that units were counted.
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
    others: Units | None = None
    faces: Faces | None = None
    counted: bool = False
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

    @property
    def sliver_area(self) -> float:
        """Area of all slivers, in square units of the coordinates."""
        return 0.0 if self.faces is None else float(self.faces.area[self.pieces.face[self.pieces.sliver]].sum())

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
        return polygonal(self.faces.polygons(self.pieces.face[rows]))

    @cached_property
    def named_after_other(self) -> NDArray[np.bool_]:
        """True (k,) for pieces that are known by the coarser layer's unit: where a finer region is one polygon and the
        coarser one is made of several.
        """
        if self.others is None:
            return np.zeros(len(self.pieces.unit), dtype=bool)
        return self._drawn_as_one & (np.bincount(self.coarser.region)[self.pieces.coarse] > 1)

    @cached_property
    def _drawn_as_one(self) -> NDArray[np.bool_]:
        return np.bincount(self.finer.region)[self.pieces.fine] == 1

    def piece_codes(self, rows: NDArray[np.intp]) -> NDArray[np.object_]:
        """Codes (r,) of the units that the pieces ``rows`` are or belong to."""
        return self._either(rows, "codes")

    def piece_titles(self, rows: NDArray[np.intp]) -> NDArray[np.object_]:
        """Names, else codes (r,) of the units that the pieces ``rows`` are or belong to."""
        return self._either(rows, "titles")

    def _either(self, rows: NDArray[np.intp], what: str) -> NDArray[np.object_]:
        own = getattr(self.units, what)[self.pieces.unit[rows]]
        if self.others is None:
            return own
        return np.where(self.named_after_other[rows], getattr(self.others, what)[self.pieces.other[rows]], own)

    def exits(self, rows: NDArray[np.intp]) -> pd.DataFrame:
        """What lies outside its region's parent: columns fine and title, one row for every unit of a finer region.

        Where neither layer has units, because every region is one polygon, the coarser region it reaches into is named.
        """
        apart = np.zeros(len(rows), dtype=bool)
        if self.others is not None:
            apart = (self._drawn_as_one & ~self.named_after_other)[rows]
        key = np.where(self.named_after_other[rows], self.pieces.other[rows], self.pieces.unit[rows])
        key = np.where(apart, self.pieces.coarse[rows], key)
        title = np.where(apart, self.coarser.titles[self.pieces.coarse[rows]], self.piece_titles(rows))
        frame = pd.DataFrame({"fine": self.pieces.fine[rows], "key": key, "title": title})
        return frame.drop_duplicates(["fine", "key"])

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
    counted = weight is None
    weight = np.ones(len(units)) if weight is None else _countable(units, weight)
    fine, coarse = finer.labels, coarser.labels
    both = np.flatnonzero((fine >= 0) & (coarse >= 0))
    if not len(both):
        raise nothing_shared(finer, coarser)
    pieces = Pieces(
        both,
        np.full(len(both), -1, dtype=np.intp),
        fine[both],
        coarse[both],
        weight[both],
        np.zeros(len(both), dtype=bool),
        np.full(len(both), -1, dtype=np.intp),
    )
    alone = (fine >= 0) & (coarse < 0)
    uncovered = np.bincount(fine[alone], weights=weight[alone], minlength=len(finer)).astype(float)
    notes = left_out(units, finer, coarser)
    return _table(units, finer, coarser, pieces, uncovered, counted=counted, notes=notes)


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
    faces = match_units(units.geometry[rows], other.geometry[columns], span(progress, 0.0, 0.1))
    notes = [*without_region(fine, units, finer), *without_region(coarse, other, coarser)]
    if faces is not None:
        notes.append(NO_CUT)
    else:
        faces = overlay(units.geometry[rows], other.geometry[columns], span(progress, 0.1, 0.8))
    if not len(faces):
        raise nothing_shared(finer, coarser)
    area = np.nan_to_num(shapely.area(units.geometry))
    worth = area if weight is None else _countable(units, weight)
    density = np.divide(worth, area, out=np.zeros(len(area)), where=area > 0)
    unit, column = rows[faces.a], columns[faces.b]
    pieces = Pieces(
        unit,
        column,
        fine[unit],
        coarse[column],
        density[unit] * faces.area,
        _slivers(faces, coarse[column], sliver_width, span(progress, 0.8, 1.0)),
        np.arange(len(faces)),
    )
    covered = np.bincount(unit, weights=faces.area, minlength=len(units))
    bare = np.where(area - covered > 1e-9 * area, area - covered, 0.0)
    uncovered = np.bincount(fine[rows], weights=(density * bare)[rows], minlength=len(finer))
    reached = np.bincount(column, weights=faces.area, minlength=len(other))
    notes += [
        *repaired(rows[faces.mended[:, 0]], units),
        *counted_double(units, finer, coarser, covered, area),
        *counted_double(other, coarser, finer, reached, np.nan_to_num(shapely.area(other.geometry))),
    ]
    return _table(units, finer, coarser, pieces, uncovered, other, faces, notes=notes)


def _slivers(faces: Faces, coarse: NDArray[np.intp], narrow: float, tell: Progress) -> NDArray[np.bool_]:
    """True (k,) for faces thinner than ``narrow``, unless they are part of something wider.

    What matters is how wide a polygon reaches into a coarser *region*; its units may be narrow strips side by side.
    """
    thin = faces.thinner_than(narrow, span(tell, 0.0, 0.8))
    thin &= faces.area < (1 - 1e-9) * shapely.area(faces.b_geometry)[faces.b]
    _, group = np.unique(faces.a * (coarse.max() + 1) + coarse, return_inverse=True)
    wide = np.bincount(group[~thin], minlength=group.max() + 1) > 0
    thin &= ~wide[group]
    together = np.flatnonzero(thin & (np.bincount(group[thin], minlength=group.max() + 1)[group] > 1))
    together = together[np.argsort(group[together], kind="stable")]
    groups = np.split(together, np.flatnonzero(np.diff(group[together])) + 1)
    for k, members in enumerate(groups):
        tell(0.8 + 0.2 * k / len(groups))
        if len(members):
            parts = shapely.get_parts(shapely.union_all(faces.polygons(members)))
            thin[members] = (width(parts) < narrow).all()
    return thin


def _countable(units: Units, weight: NDArray) -> NDArray[np.float64]:
    """The weights (n,) as numbers, if each of them is at least 0."""
    weight = np.asarray(weight, dtype=float)
    bad = np.flatnonzero(~((weight >= 0) & (weight < np.inf)))
    if len(bad):
        raise RegioError(
            'What is counted in "{layer}" must be numbers of at least 0. It is not for {count} units: {units}.',
            layer=units.label,
            count=len(bad),
            units=first_few(units.titles[bad]),
        )
    return weight


def _with_region(labels: NDArray[np.intp], units: Units) -> NDArray[np.intp]:
    return np.flatnonzero((labels >= 0) & ~shapely.is_missing(units.geometry))


def _table(
    units: Units,
    finer: Regionalisation,
    coarser: Regionalisation,
    pieces: Pieces,
    uncovered: NDArray[np.float64],
    others: Units | None = None,
    faces: Faces | None = None,
    *,
    counted: bool = False,
    notes: list[Sentence],
) -> OverlapTable:
    """Sum the pieces per pair of regions."""
    columns = max(len(coarser), 1)
    pairs, pair = _numbered(pieces.fine * columns + pieces.coarse)
    weight = np.bincount(pair, weights=pieces.weight, minlength=len(pairs))
    sliver = np.bincount(pair, weights=pieces.weight * pieces.sliver, minlength=len(pairs))
    return OverlapTable(
        finer,
        coarser,
        pairs // columns,
        pairs % columns,
        weight,
        sliver,
        uncovered,
        pieces,
        units,
        others,
        faces,
        counted,
        notes,
    )


def _numbered(key: NDArray[np.intp]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The different keys, sorted, and for every row (k,) the number of its key; without sorting where the keys are small."""
    cells = int(key.max()) + 1
    if cells > 50 * len(key) + 10_000:
        keys, number = np.unique(key, return_inverse=True)
        return keys, number
    keys = np.flatnonzero(np.bincount(key, minlength=cells))
    place = np.zeros(cells, dtype=np.intp)
    place[keys] = np.arange(len(keys))
    return keys, place[key]
