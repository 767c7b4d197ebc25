"""The one door to shapely, and the geometry helpers that need no CRS.

QGIS links its own GEOS. A shapely wheel brings another one, and without RTLD_DEEPBIND the two mix: wrong results or
a dead QGIS. So nothing else in Regio imports shapely; everything takes it from here.
"""

from __future__ import annotations

import os
import sys
from types import ModuleType

import numpy as np
from numpy.typing import NDArray


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

POLYGON, MULTIPOLYGON, COLLECTION = 3, 6, 7


def from_wkb(buffers: list[bytes | None]) -> NDArray:
    """Geometries (n,) from WKB buffers; None where the buffer is None or empty."""
    return shapely.from_wkb(np.array(buffers, dtype=object))


def polygonal(geometry: NDArray) -> NDArray:
    """Only the polygon parts of each geometry (n,): make_valid may leave lines and points beside them."""
    result = geometry.copy()
    for i in np.flatnonzero(shapely.get_type_id(geometry) == COLLECTION):
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


def thin_area(geometry: NDArray, narrow: float) -> NDArray[np.float64]:
    """Area (n,) of the parts of each geometry that are narrower than ``narrow``: slivers."""
    parts, owner = shapely.get_parts(geometry, return_index=True)
    area = shapely.area(parts)
    thin = width(parts) < narrow
    return np.bincount(owner[thin], weights=area[thin], minlength=len(geometry)).astype(float)


def dissolve(geometry: NDArray, group: NDArray[np.intp], count: int) -> NDArray:
    """One geometry for each of ``count`` groups: the union of the polygons (n,) that carry its number.

    ``group`` (n,) holds -1 for polygons that belong to none. Empty groups give None.
    """
    result = np.full(count, None, dtype=object)
    use = np.flatnonzero((group >= 0) & ~shapely.is_missing(geometry))
    use = use[np.argsort(group[use], kind="stable")]
    cuts = np.flatnonzero(np.diff(group[use])) + 1
    for members in np.split(use, cuts):
        if len(members) == 1:
            result[group[members[0]]] = geometry[members[0]]
        elif len(members):
            result[group[members[0]]] = union(geometry[members])
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
