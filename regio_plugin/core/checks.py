"""What is wrong with a region layer: findings with a plain sentence each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from .coverage import Coverage
from .geometry import dissolve, shapely, union_in_steps, width
from .membership import nearest
from .messages import Area, Sentence, first_few, sentence
from .regions import Regionalisation

FAILING = frozenset({"invalid", "gap", "overlap", "duplicate", "missing_code", "unknown_code", "orphan", "crs"})
HAIRLINE = 1e-4
_LEAST_OVERLAP = 1e-6
_TOUCH = 1e-6
_CHUNK = 500
_HINTS = 50


@dataclass(frozen=True)
class Finding:
    """One thing to look at. ``size`` is square metres for areas, a count otherwise; ``geometry`` may be None."""

    kind: str
    region: str | None
    sentence: Sentence
    size: float
    geometry: object = None

    @property
    def fails(self) -> bool:
        """True if the layer is not fit for use because of it; gaps and overlaps of a few square millimetres do no harm."""
        return self.kind in FAILING and not (self.kind in ("gap", "overlap") and self.size < HAIRLINE)


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
    tell(0.1)
    twice = _duplicates(regions)
    apart, findings = _repeated_codes(regions)
    findings = [*_missing_codes(regions), *findings, *twice.values()]
    tell(0.2)
    findings += _gaps(regions, coverage, sliver_width, lambda share: tell(0.2 + 0.2 * share))
    findings += _overlaps(regions, coverage, sliver_width, set(twice), lambda share: tell(0.4 + 0.3 * share))
    findings += _parts(regions, sliver_width, apart, lambda share: tell(0.7 + 0.2 * share))
    findings += _enclaves(regions, coverage)
    tell(1.0)
    return findings


def share_codes(regions: Regions, units: Regions) -> bool:
    """True if units carry codes of the regions."""
    return bool({code for code in regions.codes if code is not None} & set(units.codes))


def check_units(regions: Regions, units: Regions) -> list[Finding]:
    """Codes and places of base units against regions.

    If the units carry codes of the regions, codes are compared; else every unit must lie in a region and every region
    hold a unit.
    """
    if share_codes(regions, units):
        return _compare_codes(regions, units)
    points = shapely.point_on_surface(units.geometry)
    region, unit = shapely.STRtree(points).query(regions.geometry, predicate="intersects")
    drawn = np.flatnonzero(~shapely.is_missing(units.geometry))
    findings = [
        Finding(
            "orphan",
            None,
            sentence("Unit {unit} lies in no region. Give it a region or check its border.", unit=units.name(k)),
            1.0,
            units.geometry[k],
        )
        for k in np.setdiff1d(drawn, unit)
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


def _compare_codes(regions: Regions, units: Regions) -> list[Finding]:
    have = {code for code in regions.codes if code is not None}
    known = {code for code in units.codes if code is not None}
    findings = []
    for k, code in enumerate(regions.codes):
        if code is not None and code not in known:
            text = _unknown_code(code, str(regions.rows[k]), sorted(known) if len(findings) < _HINTS else [])
            findings.append(Finding("unknown_code", code, text, 1.0, regions.geometry[k]))
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


def _unknown_code(code: str, row: str, known: list[str]) -> Sentence:
    hint = nearest(code, known)
    if hint:
        return sentence(
            "Code {code} in row {row} does not occur among the units. Nearest: {hint}.", code=code, row=row, hint=hint
        )
    return sentence("Code {code} in row {row} does not occur among the units.", code=code, row=row)


def _missing_codes(regions: Regions) -> list[Finding]:
    return [
        Finding(
            "missing_code",
            None,
            sentence("Row {row} has no region code. Fill it in, or leave the feature out.", row=str(regions.rows[k])),
            1.0,
            regions.geometry[k],
        )
        for k in np.flatnonzero(regions.codes == None)  # noqa: E711 - elementwise
    ]


def _repeated_codes(regions: Regions) -> tuple[set[str], list[Finding]]:
    """Codes on several rows, where most codes are on one: those whose rows lie apart, and a finding for each.

    In a layer of units most codes are on several rows; there nothing is wrong with that.
    """
    codes, count = np.unique(regions.codes[regions.codes != None].astype(str), return_counts=True)  # noqa: E711
    repeated = codes[count > 1]
    apart: set[str] = set()
    findings: list[Finding] = []
    if len(repeated) * 2 > len(codes):
        return apart, findings
    for code in repeated:
        rows = np.flatnonzero(regions.codes == code)
        values = {"code": code, "count": len(rows), "rows": first_few(regions.rows[rows])}
        kind = "multipart"
        text = sentence(
            "Code {code} is on {count} rows ({rows}) that touch; they count as one region. Dissolve them if you like.", **values
        )
        if _lie_apart(regions.geometry[rows]):
            apart.add(str(code))
            kind = "duplicate"
            text = sentence(
                "Code {code} is on {count} rows ({rows}) that lie apart. If they are two regions, correct one code; if they "
                "are one, make it one feature with several parts.",
                **values,
            )
        findings.append(Finding(kind, code, text, float(len(rows)), shapely.union_all(regions.geometry[rows])))
    return apart, findings


def _lie_apart(polygons: NDArray) -> bool:
    """True if the polygons (k,) do not all hang together by touching each other."""
    a, b = shapely.STRtree(polygons).query(polygons, predicate="dwithin", distance=_TOUCH)
    graph = coo_matrix((np.ones(len(a), dtype=np.int8), (a, b)), (len(polygons),) * 2)
    return connected_components(graph, directed=False)[0] > 1


def _duplicates(regions: Regions) -> dict[tuple[int, int], Finding]:
    """Pairs of features with the same polygon."""
    bounds = np.nan_to_num(shapely.bounds(regions.geometry))
    order = np.lexsort(bounds.T)
    same = np.flatnonzero((bounds[order][1:] == bounds[order][:-1]).all(1))
    findings = {}
    for a, b in zip(np.minimum(order[same], order[same + 1]), np.maximum(order[same], order[same + 1])):
        if shapely.equals(regions.geometry[a], regions.geometry[b]):
            text = sentence(
                "Rows {a} and {b} ({codes}) have the same polygon. Delete one.",
                a=str(regions.rows[a]),
                b=str(regions.rows[b]),
                codes=f"{regions.name(a)}, {regions.name(b)}",
            )
            area = float(shapely.area(regions.geometry[a]))
            findings[int(a), int(b)] = Finding("duplicate", regions.codes[a], text, area, regions.geometry[a])
    return findings


def _gaps(regions: Regions, coverage: Coverage, sliver_width: float, tell: Callable[[float], None]) -> list[Finding]:
    """Holes of all polygons together."""
    if not len(coverage.outer):
        return []
    whole = shapely.get_parts(union_in_steps(regions.geometry, tell))
    rings, part = shapely.get_rings(whole, return_index=True)
    holes = _without_islands(shapely.polygons(rings[np.r_[False, part[1:] == part[:-1]]]), whole)
    hole, row = shapely.STRtree(regions.geometry).query(holes, predicate="dwithin", distance=_TOUCH)
    return [_gap(regions, holes[k], row[hole == k], sliver_width) for k in range(len(holes))]


def _without_islands(holes: NDArray, whole: NDArray) -> NDArray:
    """Holes without the polygons ``whole`` that lie in them as islands."""
    hole, island = shapely.STRtree(shapely.point_on_surface(whole)).query(holes, predicate="contains")
    result = holes.copy()
    for k in np.unique(hole):
        result[k] = shapely.difference(holes[k], shapely.union_all(whole[island[hole == k]]))
    return result


def _gap(regions: Regions, hole, rows: NDArray[np.intp], sliver_width: float) -> Finding:
    area = float(shapely.area(hole))
    names = sorted({regions.name(k) for k in rows})
    values = {"area": Area(area), "region": first_few(names), "regions": first_few(names)}
    region = names[0] if names else None
    if area < HAIRLINE:
        text = sentence("A hairline gap lies between {regions}: rounding, which does no harm.", **values)
        return Finding("gap", region, text, area, hole)
    if width(np.array([hole]))[0] < sliver_width:
        text = sentence("A thin gap of {area} lies between {regions}. Snap their borders to each other.", **values)
        return Finding("gap", region, text, area, hole)
    if len(names) == 1:
        text = sentence(
            "Region {region} has a hole of {area} that no region covers. If it is a lake or another territory, all is well.",
            **values,
        )
        return Finding("enclave", region, text, area, hole)
    text = sentence(
        "A gap of {area} lies between {regions}. Draw the missing region or extend one, unless it is a lake or another "
        "territory.",
        **values,
    )
    return Finding("gap", region, text, area, hole)


def _overlaps(
    regions: Regions, coverage: Coverage, sliver_width: float, known: set[tuple[int, int]], tell: Callable[[float], None]
) -> list[Finding]:
    """Polygons that share area. One of the two then has edges without twin, unless whole edges lie on each other.

    ``known`` are pairs of equal polygons, which are reported already.
    """
    suspects = np.arange(len(regions.geometry))
    if not coverage.irregular:
        suspects = np.unique(coverage.left[coverage.outer])
    number, b = shapely.STRtree(regions.geometry).query(regions.geometry[suspects], predicate="intersects")
    a = suspects[number]
    pairs = np.unique(np.c_[np.minimum(a, b), np.maximum(a, b)][a != b], axis=0)
    findings = []
    for low in range(0, len(pairs), _CHUNK):
        tell(low / len(pairs))
        i, j = pairs[low : low + _CHUNK].T
        common = shapely.intersection(regions.geometry[i], regions.geometry[j])
        for k in np.flatnonzero(shapely.area(common) >= _LEAST_OVERLAP):
            if (int(i[k]), int(j[k])) not in known:
                findings.append(_overlap(regions, i[k], j[k], common[k], sliver_width))
    return findings


def _overlap(regions: Regions, i: int, j: int, common, sliver_width: float) -> Finding:
    area = float(shapely.area(common))
    values = {"a": regions.name(i), "b": regions.name(j), "area": Area(area)}
    if values["a"] == values["b"]:
        values |= {"a": f"{values['a']} (#{regions.rows[i]})", "b": f"#{regions.rows[j]}"}
    if area < HAIRLINE:
        text = sentence("{a} and {b} overlap by a hairline: rounding, which does no harm.", **values)
    elif width(np.array([common]))[0] < sliver_width:
        text = sentence("{a} and {b} overlap by {area} in a thin strip. Snap their borders to each other.", **values)
    else:
        text = sentence("{a} and {b} overlap by {area}. Decide where it belongs and cut it from the other.", **values)
    parts = shapely.get_parts(common)
    areal = shapely.multipolygons(parts[shapely.get_dimensions(parts) == 2])
    return Finding("overlap", regions.codes[i], text, area, areal)


def _parts(
    regions: Regions, sliver_width: float, apart: set[str], tell: Callable[[float], None]
) -> list[Finding]:
    """Regions in several parts (those of codes ``apart`` are reported already), and parts that are thin."""
    grouped = Regionalisation.from_codes("", regions.codes)
    shapes = regions.geometry
    names = regions.codes
    if len(grouped) < len(regions.codes):
        shapes, names = dissolve(regions.geometry, grouped.labels, len(grouped), tell), grouped.regions
    findings = []
    for k in np.flatnonzero(shapely.get_num_geometries(shapes) > 1):
        if names[k] in apart:
            continue
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
