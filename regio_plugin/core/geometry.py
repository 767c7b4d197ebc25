"""The one door to shapely, and the geometry helpers that need no CRS.

QGIS links its own GEOS. A shapely wheel brings another one, and without RTLD_DEEPBIND the two mix: wrong results or
a dead QGIS. So nothing else in Regio imports shapely; everything takes it from here.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType

import numpy as np
from numpy.typing import NDArray

from .messages import RegioError


def import_shapely() -> ModuleType:
    """Import shapely bound to its own GEOS.

    Raises:
        ImportError: shapely is missing, older than 2, or was loaded unbound by another plugin.
    """
    flag = getattr(os, "RTLD_DEEPBIND", 0)
    old = sys.getdlopenflags() if flag else 0
    try:
        if flag:
            sys.setdlopenflags(old | flag)
        import shapely  # noqa: TID251 - this is the door
    finally:
        if flag:
            sys.setdlopenflags(old)
    if not hasattr(shapely, "from_ragged_array"):
        raise ImportError("shapely 2 or newer is needed, an older one is installed")
    try:
        shapely.to_wkb(shapely.box(0, 0, 1, 1))
    except shapely.GEOSException as error:
        raise ImportError(
            "another plugin loaded shapely in a way that clashes with QGIS; restart QGIS without that plugin"
        ) from error
    return shapely


shapely = import_shapely()

POLYGON, MULTIPOLYGON = 3, 6


def from_wkb(buffers: list[bytes | None]) -> NDArray:
    """Geometries (n,) from WKB buffers; None where the buffer is None, empty or no geometry (a ring of two corners)."""
    return shapely.from_wkb(np.array(buffers, dtype=object), on_invalid="ignore")


def polygonal(geometry: NDArray) -> NDArray:
    """Only the polygon parts of each geometry (n,), None where there are none: make_valid may leave lines and points."""
    result = geometry.copy()
    for i in np.flatnonzero(~np.isin(shapely.get_type_id(geometry), (POLYGON, MULTIPOLYGON, -1))):
        parts = shapely.get_parts(geometry[i])
        areal = [part for part in parts if shapely.get_type_id(part) in (POLYGON, MULTIPOLYGON)]
        result[i] = shapely.union_all(areal) if areal else None
    return result


def repair(geometry: NDArray) -> tuple[NDArray, NDArray]:
    """A repaired copy of polygons (n,) and a mask (n,) of those that had to be repaired.

    Missing geometries stay None and are not counted as repaired. A geometry of which no polygon is left becomes None.
    """
    broken = ~shapely.is_valid(geometry) & ~shapely.is_missing(geometry)
    if not broken.any():
        return geometry, broken
    mended = geometry.copy()
    mended[broken] = polygonal(shapely.make_valid(geometry[broken]))
    empty = shapely.is_empty(mended)
    mended[empty & ~shapely.is_missing(mended)] = None
    return mended, broken


def width(geometry: NDArray) -> NDArray[np.float64]:
    """Mean width 2·area/perimeter of each polygon (n,), in the units of its coordinates.

    For a long strip this is its width; for a circle its radius. NaN for empty or missing geometry.
    """
    perimeter = shapely.length(geometry)
    with np.errstate(invalid="ignore", divide="ignore"):
        return 2 * shapely.area(geometry) / perimeter


@dataclass(frozen=True)
class Rings:
    """All rings of n polygons: coordinates (c, 2) with the number ``ring`` (c,) of their ring; ``owner`` (r,) is the polygon a
    ring belongs to, ``hole`` (r,) tells shells from holes.
    """

    coordinates: NDArray[np.float64]
    ring: NDArray[np.intp]
    owner: NDArray[np.intp]
    hole: NDArray[np.bool_]

    @classmethod
    def of(cls, geometry: NDArray) -> Rings:
        """Rings of polygons and multipolygons (n,); anything else has none. Polygons of one ring come first.

        Taking a polygon apart costs an object per part and ring, so those of one ring are read as they are.
        """
        coordinates, owner, single = one_ring(geometry)
        number = np.cumsum(single) - 1
        easy = single[owner]
        some = cls(coordinates[easy], number[owner[easy]], np.flatnonzero(single), np.zeros(single.sum(), dtype=bool))
        rest = np.flatnonzero(~single & np.isin(shapely.get_type_id(geometry), (POLYGON, MULTIPOLYGON)))
        if not len(rest):
            return some
        polygons, member = shapely.get_parts(geometry[rest], return_index=True)
        rings, polygon = shapely.get_rings(polygons, return_index=True)
        coordinates, ring = shapely.get_coordinates(rings, return_index=True)
        hole = np.r_[False, polygon[1:] == polygon[:-1]][: len(rings)]
        return cls(
            np.concatenate([some.coordinates, coordinates]),
            np.concatenate([some.ring, ring + len(some.owner)]),
            np.concatenate([some.owner, rest[member[polygon]]]),
            np.concatenate([some.hole, hole]),
        )


def one_ring(geometry: NDArray) -> tuple[NDArray, NDArray, NDArray[np.bool_]]:
    """All coordinates (c, 2) of polygons, the number (c,) of their polygon, and True (n,) for polygons of a single ring.

    A ring meets its first point again at its end only. So the coordinates are those of one ring if the first is also the
    last and occurs nowhere else: a second ring would end elsewhere, or come back to the same point.
    """
    coordinates, owner = shapely.get_coordinates(geometry, return_index=True)
    size = np.bincount(owner, minlength=len(geometry))
    areal = np.isin(shapely.get_type_id(geometry), (POLYGON, MULTIPOLYGON)) & (size > 0)
    last = np.cumsum(size) - 1
    first = np.where(areal, last + 1 - size, 0)
    if not len(coordinates):
        return coordinates, owner, areal
    again = (coordinates == coordinates[first][owner]).all(1)
    twice = np.bincount(owner[again], minlength=len(geometry)) == 2
    return coordinates, owner, areal & twice & again[last]


def intersection(a: NDArray, b: NDArray) -> tuple[NDArray, NDArray[np.intp]]:
    """What polygons ``a`` (k,) and ``b`` (k,) share, pair by pair, and the rows that needed a repair first.

    Raises:
        RegioError: a pair cannot be cut, not even after a repair.
    """
    try:
        return shapely.intersection(a, b), np.empty(0, dtype=np.intp)
    except shapely.GEOSException:
        pieces, repaired = np.full(len(a), None, dtype=object), []
    for k in range(len(a)):
        try:
            pieces[k] = shapely.intersection(a[k], b[k])
        except shapely.GEOSException:
            pieces[k] = _repaired_intersection(a[k : k + 1], b[k : k + 1])
            repaired.append(k)
    return pieces, np.array(repaired, dtype=np.intp)


def _repaired_intersection(a: NDArray, b: NDArray):
    try:
        return shapely.intersection(repair(a)[0], repair(b)[0])[0]
    except shapely.GEOSException as error:
        x, y = shapely.bounds(a[0]).reshape(2, 2).mean(0).round()
        raise RegioError(
            "Two polygons near {x}, {y} cannot be laid over each other. Run \"Check a regionalisation\" on both layers.",
            x=int(x),
            y=int(y),
        ) from error


def dissolve(
    geometry: NDArray, group: NDArray[np.intp], count: int, progress: Callable[[float], None] | None = None
) -> NDArray:
    """One geometry for each of ``count`` groups: the union of the polygons (n,) that carry its number.

    ``group`` (n,) holds -1 for polygons that belong to none. Empty groups give None. ``progress`` is called with 0..1
    between groups; it may raise to cancel.
    """
    result = np.full(count, None, dtype=object)
    use = np.flatnonzero((group >= 0) & ~shapely.is_missing(geometry))
    use = use[np.argsort(group[use], kind="stable")]
    cuts = np.flatnonzero(np.diff(group[use])) + 1
    for k, members in enumerate(np.split(use, cuts)):
        if len(members) == 1:
            result[group[members[0]]] = geometry[members[0]]
        elif len(members):
            result[group[members[0]]] = union(geometry[members])
        if progress is not None:
            progress((k + 1) / (len(cuts) + 1))
    return result


def union(geometry: NDArray):
    """Union of polygons; the fast coverage union where its result is as large as its parts, else the general one."""
    try:
        joined = shapely.coverage_union_all(geometry)
    except shapely.GEOSException:
        return shapely.union_all(geometry)
    total = float(shapely.area(geometry).sum())
    if shapely.is_valid(joined) and abs(shapely.area(joined) - total) <= 1e-9 * max(total, 1.0):
        return joined
    return shapely.union_all(geometry)


_STEP = 500


def union_in_steps(geometry: NDArray, progress: Callable[[float], None] | None = None):
    """Union of polygons that may overlap: of neighbours first, then of what came of them.

    ``progress`` is called with 0..1 between steps; it may raise to cancel.
    """
    tell = progress or (lambda share: None)
    x, y = shapely.get_coordinates(shapely.centroid(geometry)).T
    strips = max(1, int(np.sqrt(len(x) / _STEP)))
    order = np.lexsort((y, np.argsort(np.argsort(x)) * strips // max(len(x), 1)))
    level, done = geometry[order], 0
    size = _STEP
    while len(level) > 1:
        joined = []
        for low in range(0, len(level), size):
            joined.append(shapely.union_all(level[low : low + size]))
            done += min(size, len(level) - low)
            tell(min(done / (1.2 * len(geometry) + 1), 1.0))
        level, size = np.array(joined, dtype=object), 4
    return level[0] if len(level) else None
