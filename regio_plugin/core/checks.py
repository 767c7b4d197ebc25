"""What is wrong with a region layer: findings with a plain sentence each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .coverage import Coverage
from .geometry import dissolve, shapely, width
from .membership import nearest
from .messages import Area, Sentence, first_few, sentence
from .regions import Regionalisation

FAILING = frozenset({"invalid", "gap", "overlap", "duplicate", "missing_code", "unknown_code", "orphan", "crs"})
_LEAST_AREA = 0.01


@dataclass(frozen=True)
class Finding:
    """One thing to look at. ``size`` is square metres for areas, a count otherwise; ``geometry`` may be None."""

    kind: str
    region: str | None
    sentence: Sentence
    size: float
    geometry: object = None


@dataclass(frozen=True)
class Regions:
    """The polygons to check: geometry and code (n,), and the row ids for sentences."""

    geometry: NDArray
    codes: NDArray
    rows: NDArray

    def name(self, k: int) -> str:
        """The code of feature ``k``, or its row where it has none."""
        return self.codes[k] if self.codes[k] is not None else f"#{self.rows[k]}"


def check_regions(
    regions: Regions, sliver_width: float, progress: Callable[[float], None] | None = None
) -> list[Finding]:
    """Gaps, overlaps, slivers, double and missing codes, regions in several parts and enclaves of a region layer.

    Args:
        regions: valid polygons; missing geometry is skipped (the reader reports it).
        sliver_width: parts thinner than this (metres) are slivers.
        progress: called with 0..1; may raise Cancelled.
    """
    tell = progress or (lambda share: None)
    coverage = Coverage.build(regions.geometry)
    tell(0.2)
    findings = [*_codes(regions), *_duplicates(regions)]
    tell(0.3)
    findings += _gaps(regions, coverage, sliver_width)
    tell(0.6)
    findings += _overlaps(regions, coverage, sliver_width, tell)
    tell(0.9)
    findings += [*_parts(regions, sliver_width), *_enclaves(regions, coverage)]
    tell(1.0)
    return findings


def check_units(regions: Regions, units: Regions) -> list[Finding]:
    """Codes and places of base units against regions.

    If the units carry codes of the regions, codes are compared; else every unit must lie in a region and every region
    hold a unit.
    """
    have = {code for code in regions.codes if code is not None}
    known = {code for code in units.codes if code is not None}
    if have & known:
        return _compare_codes(regions, units, have, known)
    points = shapely.point_on_surface(units.geometry)
    region, unit = shapely.STRtree(points).query(regions.geometry, predicate="intersects")
    findings = [
        Finding(
            "orphan",
            None,
            sentence("Unit {unit} lies in no region. Give it a region or check its border.", unit=units.name(k)),
            1.0,
            units.geometry[k],
        )
        for k in np.setdiff1d(np.arange(len(points)), unit)
    ]
    findings += [
        Finding(
            "orphan",
            regions.codes[k],
            sentence("Region {region} holds no unit.", region=regions.name(k)),
            1.0,
            regions.geometry[k],
        )
        for k in np.setdiff1d(np.arange(len(regions.geometry)), region)
    ]
    return findings


def _compare_codes(regions: Regions, units: Regions, have: set[str], known: set[str]) -> list[Finding]:
    findings = []
    for k, code in enumerate(regions.codes):
        if code is not None and code not in known:
            findings.append(
                Finding(
                    "unknown_code",
                    code,
                    sentence(
                        "Code {code} in row {row} does not occur among the units. {hint}",
                        code=code,
                        row=str(regions.rows[k]),
                        hint=nearest(code, sorted(known)),
                    ),
                    1.0,
                    regions.geometry[k],
                )
            )
    for k, code in enumerate(units.codes):
        if code is None or code not in have:
            findings.append(
                Finding(
                    "orphan",
                    None,
                    sentence("Unit {unit} belongs to no region of this layer.", unit=units.name(k)),
                    1.0,
                    units.geometry[k],
                )
            )
    return findings


def _codes(regions: Regions) -> list[Finding]:
    findings = [
        Finding(
            "missing_code",
            None,
            sentence("Row {row} has no region code. Fill it in, or leave the feature out.", row=str(regions.rows[k])),
            1.0,
            regions.geometry[k],
        )
        for k in np.flatnonzero(regions.codes == None)  # noqa: E711 - elementwise
    ]
    codes, count = np.unique(regions.codes[regions.codes != None].astype(str), return_counts=True)  # noqa: E711
    repeated = codes[count > 1]
    if len(repeated) * 2 > len(codes):
        return findings
    for code in repeated:
        rows = np.flatnonzero(regions.codes == code)
        findings.append(
            Finding(
                "multipart",
                code,
                sentence(
                    "Code {code} is on {count} rows ({rows}); they count as one region. If they are two regions, correct one "
                    "code.",
                    code=code,
                    count=len(rows),
                    rows=first_few(regions.rows[rows]),
                ),
                float(len(rows)),
                shapely.union_all(regions.geometry[rows]),
            )
        )
    return findings


def _duplicates(regions: Regions) -> list[Finding]:
    bounds = np.nan_to_num(shapely.bounds(regions.geometry))
    order = np.lexsort(bounds.T)
    same = np.flatnonzero((bounds[order][1:] == bounds[order][:-1]).all(1))
    findings = []
    for a, b in zip(order[same], order[same + 1]):
        if regions.geometry[a] is not None and shapely.equals(regions.geometry[a], regions.geometry[b]):
            findings.append(
                Finding(
                    "duplicate",
                    regions.codes[a],
                    sentence(
                        "Rows {a} and {b} ({codes}) have the same polygon. Delete one.",
                        a=str(regions.rows[min(a, b)]),
                        b=str(regions.rows[max(a, b)]),
                        codes=f"{regions.name(a)}, {regions.name(b)}",
                    ),
                    float(shapely.area(regions.geometry[a])),
                    regions.geometry[a],
                )
            )
    return findings


def _gaps(regions: Regions, coverage: Coverage, sliver_width: float) -> list[Finding]:
    """Holes of the union: those between several regions are gaps, those inside one region may be a lake or another land."""
    loose = np.unique(coverage.left[coverage.outer])
    if not len(loose):
        return []
    whole = shapely.get_parts(shapely.union_all(regions.geometry[loose]))
    holes = shapely.get_parts(shapely.polygons(shapely.get_rings(whole)))
    shells = shapely.polygons(shapely.get_exterior_ring(whole))
    holes = holes[~np.isin(shapely.to_wkb(holes), shapely.to_wkb(shells))]
    inside = shapely.union_all(regions.geometry[np.setdiff1d(np.arange(len(regions.geometry)), loose)])
    findings = []
    for hole in shapely.get_parts(shapely.difference(holes, inside)) if len(holes) else []:
        if shapely.area(hole) < _LEAST_AREA:
            continue
        touching = np.unique(regions.codes[shapely.dwithin(regions.geometry, hole, 1e-6)].astype(str))
        findings.append(_gap(hole, touching, sliver_width))
    return findings


def _gap(hole, touching: NDArray, sliver_width: float) -> Finding:
    area = float(shapely.area(hole))
    around = first_few(touching)
    if len(touching) == 1:
        text = sentence(
            "Region {region} has a hole of {area} that no region covers. If it is a lake or another territory, all is well.",
            region=around,
            area=Area(area),
        )
        return Finding("enclave", touching[0], text, area, hole)
    thin = width(np.array([hole]))[0] < sliver_width
    text = (
        sentence(
            "A thin gap of {area} lies between {regions}. Snap their borders to each other.", area=Area(area), regions=around
        )
        if thin
        else sentence(
            "A gap of {area} lies between {regions}. Draw the missing region, or extend one.", area=Area(area), regions=around
        )
    )
    return Finding("gap", touching[0], text, area, hole)


def _overlaps(
    regions: Regions, coverage: Coverage, sliver_width: float, tell: Callable[[float], None]
) -> list[Finding]:
    """Polygons of different regions that share area. Only those with edges that nobody shares can overlap, unless whole edges
    lie on each other.
    """
    suspects = np.arange(len(regions.geometry))
    if not coverage.irregular:
        suspects = np.unique(coverage.left[coverage.outer])
    shapes = regions.geometry[suspects]
    a, b = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    keep = (a < b) & (regions.codes[suspects[a]] != regions.codes[suspects[b]])
    a, b = suspects[a[keep]], suspects[b[keep]]
    findings = []
    for low in range(0, len(a), 500):
        tell(0.6 + 0.3 * low / len(a))
        i, j = a[low : low + 500], b[low : low + 500]
        common = shapely.intersection(regions.geometry[i], regions.geometry[j])
        for k in np.flatnonzero(shapely.area(common) >= _LEAST_AREA):
            findings.append(_overlap(regions, i[k], j[k], common[k], sliver_width))
    return findings


def _overlap(regions: Regions, i: int, j: int, common, sliver_width: float) -> Finding:
    area = float(shapely.area(common))
    thin = width(np.array([common]))[0] < sliver_width
    values = {"a": regions.name(i), "b": regions.name(j), "area": Area(area)}
    text = (
        sentence("{a} and {b} overlap by {area} in a thin strip. Snap their borders to each other.", **values)
        if thin
        else sentence("{a} and {b} overlap by {area}. Decide where it belongs and cut it from the other.", **values)
    )
    parts = shapely.get_parts(common)
    areal = shapely.multipolygons(parts[shapely.get_dimensions(parts) == 2])
    return Finding("overlap", regions.codes[i], text, area, areal)


def _parts(regions: Regions, sliver_width: float) -> list[Finding]:
    """Regions in several parts, and parts that are thin."""
    grouped = Regionalisation.from_codes("", regions.codes)
    shapes = regions.geometry
    names = regions.codes
    if len(grouped) < len(regions.codes):
        shapes, names = dissolve(regions.geometry, grouped.labels, len(grouped)), grouped.regions
    findings = []
    for k in np.flatnonzero(shapely.get_num_geometries(shapes) > 1):
        parts = shapely.get_parts(shapes[k])
        text = sentence(
            "Region {region} has {count} parts that do not touch. If that is not meant, check the codes.",
            region=names[k] or "?",
            count=len(parts),
        )
        findings.append(Finding("multipart", names[k], text, float(len(parts)), shapes[k]))
    parts, owner = shapely.get_parts(shapes, return_index=True)
    for k in np.flatnonzero(width(parts) < sliver_width):
        text = sentence(
            "A part of region {region} is thinner than {width} m: perhaps a drawing error.",
            region=names[owner[k]] or "?",
            width=sliver_width,
        )
        findings.append(Finding("sliver", names[owner[k]], text, float(shapely.area(parts[k])), parts[k]))
    return findings


def _enclaves(regions: Regions, coverage: Coverage) -> list[Finding]:
    """Regions whose only neighbour surrounds them."""
    grouped = Regionalisation.from_codes("", regions.codes)
    labels = grouped.labels
    borders = coverage.borders(labels)
    neighbours = np.bincount(borders.low, minlength=len(grouped)) + np.bincount(borders.high, minlength=len(grouped))
    open_edge = np.zeros(len(grouped) + 1, dtype=bool)
    open_edge[labels[coverage.left[coverage.outer]]] = True
    findings = []
    for k in np.flatnonzero((neighbours == 1) & ~open_edge[:-1]):
        pair = np.flatnonzero((borders.low == k) | (borders.high == k))[0]
        other = borders.low[pair] + borders.high[pair] - k
        shape = shapely.union_all(regions.geometry[labels == k])
        text = sentence(
            "Region {region} lies wholly inside {other}.", region=grouped.regions[k], other=grouped.regions[other]
        )
        findings.append(Finding("enclave", grouped.regions[k], text, float(shapely.area(shape)), shape))
    return findings
