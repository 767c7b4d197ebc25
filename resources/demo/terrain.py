"""The land of the fictional province: coast, river, municipalities and landscapes with borders that look grown.

The plane is cut into small Voronoi cells. Municipalities and landscapes are sets of such cells; every edge between two
cells is roughened once, so that neighbours share it exactly. Coordinates are whole metres.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import PchipInterpolator
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import Voronoi, cKDTree

from regio_plugin.core.geometry import shapely

# EPSG:31370, moved to where the North Sea is: no real place lies under it.
ORIGIN = np.array([20_000.0, 268_000.0])
SIZE = np.array([78_000.0, 62_000.0])
SPACING = 1_000.0
RIVER_POINTS = np.array(
    [[27, 70], [28, 52], [28.5, 43], [31, 38], [36, 34.5], [38.5, 29.5], [44, 26.5], [47, 21], [53, 17], [57, 10], [63, 5],
     [66, -12]]
)  # fmt: skip
COAST_POINTS = np.array(
    [[-12, 30], [0, 34.5], [8, 37.5], [16, 41], [23, 43.5], [26.6, 42.6], [28.6, 40.2], [30.8, 43.2], [34, 46], [42, 48.5],
     [52, 50.5], [62, 54], [74, 57], [90, 60]]
)  # fmt: skip
ROUGHNESS, SHORTEST = 0.45, 240.0


@dataclass(frozen=True)
class Cells:
    """Small cells: ``points`` (n, 2) in metres from the origin, edges as ``pairs`` (m, 2) and their ``corners`` (m, 2, 2)."""

    points: NDArray[np.float64]
    pairs: NDArray[np.intp]
    corners: NDArray[np.float64]
    seed: int

    @cached_property
    def paths(self) -> list[NDArray[np.float64]]:
        """The roughened edges, in whole metres; the few that would cross another stay straight."""
        paths = list(self.corners)
        for k in np.flatnonzero((np.abs(self.corners - SIZE / 2) < SIZE / 2 + 3_000).all(axis=(1, 2))):
            (a, b), (p, q) = self.corners[k], self.pairs[k]
            paths[k] = np.round(_rough(a, b, self.points[p], self.points[q], np.random.default_rng([self.seed, p, q])))
        while True:
            lines = np.array([shapely.linestrings(path) for path in paths])
            crossing = np.unique(shapely.STRtree(lines).query(lines, predicate="crosses"))
            if not len(crossing):
                return paths
            for k in crossing:
                paths[k] = self.corners[k]

    def areas(self, label: NDArray[np.intp], count: int) -> NDArray:
        """One (multi)polygon for each of ``count`` labels, in the coordinates of the map."""
        border = np.flatnonzero(label[self.pairs[:, 0]] != label[self.pairs[:, 1]])
        lines = [shapely.linestrings(self.paths[k] + ORIGIN) for k in border]
        faces = shapely.get_parts(shapely.polygonize(lines))
        inside = shapely.get_coordinates(shapely.point_on_surface(faces)) - ORIGIN
        owner = label[cKDTree(self.points).query(inside)[1]]
        # the cell nearest to a point beside a roughened edge may be the neighbour: ask the cells that lie in the face
        owner = self._owners(faces, label, owner)
        return np.array([_joined(faces[owner == k]) for k in range(count)], dtype=object)

    def _owners(self, faces: NDArray, label: NDArray[np.intp], otherwise: NDArray[np.intp]) -> NDArray[np.intp]:
        tree = shapely.STRtree(shapely.points(self.points + ORIGIN))
        face, point = tree.query(faces, predicate="contains")
        result = otherwise.copy()
        result[face] = label[point]
        return result

    def lines(self, chosen: NDArray[np.bool_]):
        """The chosen edges as one merged line."""
        return shapely.line_merge(
            shapely.multilinestrings([shapely.linestrings(self.paths[k] + ORIGIN) for k in np.flatnonzero(chosen)])
        )


def _joined(faces: NDArray):
    return faces[0] if len(faces) == 1 else shapely.multipolygons(faces)


def _rough(a, b, p, q, rng: np.random.Generator, depth: int = 2) -> NDArray[np.float64]:
    """Points from ``a`` to ``b``, swaying into the cells of ``p`` and ``q`` on both sides."""
    if depth == 0 or np.hypot(*(b - a)) < SHORTEST:
        return np.array([a, b])
    sway = rng.uniform(-ROUGHNESS, ROUGHNESS)
    between = a + (b - a) * rng.uniform(0.4, 0.6)
    middle = between + ((p if sway < 0 else q) - between) * abs(sway)
    first = _rough(a, middle, (a + p) / 2, (a + q) / 2, rng, depth - 1)
    return np.vstack([first, _rough(middle, b, (b + p) / 2, (b + q) / 2, rng, depth - 1)[1:]])


def spline(points: NDArray[np.float64], step: float) -> NDArray[np.float64]:
    """A smooth curve through ``points``, sampled about every ``step``."""
    along = np.r_[0, np.cumsum(np.hypot(*np.diff(points, axis=0).T))]
    return PchipInterpolator(along, points)(np.linspace(0, along[-1], int(along[-1] / step) + 1))


def waves(points: NDArray[np.float64], length: float, rng: np.random.Generator, count: int = 9) -> NDArray[np.float64]:
    """Smooth noise (n,) about -1..1 with waves of ``length``."""
    angle = rng.uniform(0, np.pi, count)
    size = length * rng.uniform(0.6, 1.7, count)
    direction = np.column_stack([np.cos(angle), np.sin(angle)]) * (2 * np.pi / size)[:, None]
    return np.sin(points @ direction.T + rng.uniform(0, 2 * np.pi, count)).sum(axis=1) / np.sqrt(count / 2)


@dataclass(frozen=True)
class Land:
    """The cells with what lies where: ``land`` (n,), ``inside`` the province (n,), ``bank`` (n,) side of the river,
    ``to_coast`` and ``to_river`` (n,) metres."""

    cells: Cells
    land: NDArray[np.bool_]
    inside: NDArray[np.bool_]
    bank: NDArray[np.bool_]
    to_coast: NDArray[np.float64]
    to_river: NDArray[np.float64]


def make_land(seed: int) -> Land:
    """Cells, coast, river and the outline of the province."""
    rng = np.random.default_rng([seed, 1])
    river, coast = (spline(points * 1000.0, 250) for points in (RIVER_POINTS, COAST_POINTS))
    river = _wiggle(river, 1500, 5200, rng)
    coast = _wiggle(coast, 260, 5000, rng)
    points = _points(rng, river, coast)
    cells = _cells(points, seed)
    land = _side(points, coast)
    to_coast, to_river = (cKDTree(curve).query(points)[0] for curve in (coast, river))
    offset = (points - [36_000.0, 23_500.0]) / [33_500.0, 22_500.0]
    reach = (np.abs(offset) ** 2.6).sum(axis=1) ** (1 / 2.6)
    reach += 0.09 * waves(points, 24_000, rng) + 0.03 * waves(points, 7_000, rng)
    inside = land & ((reach < 1) | ((to_coast < 9_000) & (np.abs(offset[:, 0]) + 0.06 * waves(points, 8_000, rng) < 0.86)))
    inside = _one_piece(_smoothed(inside, land, cells), cells)
    return Land(cells, land, inside, _side(points, river), to_coast, to_river)


def _wiggle(curve: NDArray, amplitude: float, length: float, rng: np.random.Generator) -> NDArray[np.float64]:
    along = np.r_[0, np.cumsum(np.hypot(*np.diff(curve, axis=0).T))]
    normal = np.gradient(curve, axis=0)[:, ::-1] * [-1, 1]
    normal /= np.hypot(*normal.T)[:, None]
    sway = sum(
        np.sin(2 * np.pi * along / (length * f) + rng.uniform(0, 6.28)) * w for f, w in ((1, 0.5), (2.3, 0.6), (0.62, 0.22))
    )
    return curve + normal * (amplitude * sway)[:, None]


def _points(rng: np.random.Generator, *curves: NDArray) -> NDArray[np.float64]:
    """Jittered points, in pairs on both sides of the curves so that cell edges run along these."""
    margin = 12 * SPACING
    x = np.arange(-margin, SIZE[0] + margin, SPACING)
    y = np.arange(-margin, SIZE[1] + margin, SPACING * 0.866)
    grid = np.stack(np.meshgrid(x, y), axis=-1)
    grid[1::2, :, 0] += SPACING / 2
    points = grid.reshape(-1, 2) + rng.uniform(-0.3, 0.3, (grid.size // 2, 2)) * SPACING
    beside = []
    for curve in curves:
        points = points[cKDTree(curve).query(points)[0] > 0.72 * SPACING]
        along = np.r_[0, np.cumsum(np.hypot(*np.diff(curve, axis=0).T))]
        at = np.arange(0, along[-1], 0.62 * SPACING)
        on = np.column_stack([np.interp(at, along, curve[:, k]) for k in (0, 1)])
        normal = np.gradient(on, axis=0)[:, ::-1] * [-1, 1]
        normal *= 0.34 * SPACING / np.hypot(*normal.T)[:, None]
        beside += [on + normal, on - normal]
    river_sides, coast_sides = np.vstack(beside[:2]), np.vstack(beside[2:])
    river_sides = river_sides[cKDTree(curves[1]).query(river_sides)[0] > 0.72 * SPACING]
    points = np.vstack([points, river_sides, coast_sides])
    keep = (points > -margin).all(axis=1) & (points < SIZE + margin).all(axis=1)
    return np.round(points[keep])


def _cells(points: NDArray[np.float64], seed: int) -> Cells:
    diagram = Voronoi(points)
    vertices = np.array(diagram.ridge_vertices)
    finite = (vertices >= 0).all(axis=1)
    pairs, corners = diagram.ridge_points[finite], np.round(diagram.vertices[vertices[finite]])
    pairs = np.sort(pairs, axis=1).astype(np.intp)
    usable = (corners[:, 0] != corners[:, 1]).any(axis=1) & (np.abs(corners) < 10 * SIZE.max()).all(axis=(1, 2))
    pairs, corners = pairs[usable], corners[usable]
    # from which end an edge is roughened must not depend on Qhull's order
    step = corners[:, 1] - corners[:, 0]
    turn = (step[:, 0] < 0) | ((step[:, 0] == 0) & (step[:, 1] < 0))
    corners[turn] = corners[turn][:, ::-1]
    order = np.lexsort((pairs[:, 1], pairs[:, 0]))
    return Cells(points, pairs[order], corners[order], seed)


def _side(points: NDArray[np.float64], curve: NDArray[np.float64]) -> NDArray[np.bool_]:
    """True for points on the right hand of a curve."""
    near = np.clip(cKDTree(curve).query(points)[1], 1, len(curve) - 2)
    along, to = curve[near + 1] - curve[near - 1], points - curve[near]
    return along[:, 0] * to[:, 1] - along[:, 1] * to[:, 0] < 0


def _smoothed(inside: NDArray[np.bool_], land: NDArray[np.bool_], cells: Cells) -> NDArray[np.bool_]:
    """The outline without spikes and bights of one or two cells: each cell on land follows most of its neighbours."""
    a, b = np.vstack([cells.pairs, cells.pairs[:, ::-1]]).T
    for _ in range(6):
        use = land[b]
        share = np.bincount(a[use], inside[b[use]], len(land)) / np.maximum(np.bincount(a[use], minlength=len(land)), 1)
        inside = land & np.where(np.abs(share - 0.5) < 0.1, inside, share > 0.5)
    return inside


def _one_piece(inside: NDArray[np.bool_], cells: Cells) -> NDArray[np.bool_]:
    """The largest connected part, without holes."""
    label = components(inside.astype(np.intp), cells)
    main = np.bincount(label[inside]).argmax()
    label = components((label == main).astype(np.intp), cells)
    outer = label[cells.points[:, 1].argmin()]
    sea = label[cells.points[:, 1].argmax()]
    return (label != outer) & (label != sea)


def components(label: NDArray[np.intp], cells: Cells) -> NDArray[np.intp]:
    """Connected pieces (n,) of cells with equal labels."""
    same = cells.pairs[label[cells.pairs[:, 0]] == label[cells.pairs[:, 1]]]
    graph = coo_matrix((np.ones(len(same)), same.T), shape=(len(label), len(label)))
    return connected_components(graph, directed=False)[1].astype(np.intp)


def tidy(label: NDArray[np.intp], cells: Cells, smallest: int = 10**9) -> NDArray[np.intp]:
    """Every label in one piece (pieces of ``smallest`` cells or more may stay): what lies loose goes to its neighbours."""
    for _ in range(50):
        piece = components(label, cells)
        size = np.bincount(piece)
        largest = np.zeros(len(size), dtype=bool)
        for value in np.unique(label):
            own = np.unique(piece[label == value])
            largest[own[size[own].argmax()]] = True
        loose = ~(largest | (size >= smallest))[piece] & (label >= 0)
        if not loose.any():
            return label
        label = _absorbed(label, loose, cells)
    return label


def _absorbed(label: NDArray[np.intp], loose: NDArray[np.bool_], cells: Cells) -> NDArray[np.intp]:
    a, b = np.vstack([cells.pairs, cells.pairs[:, ::-1]]).T
    edge = loose[a] & ~loose[b] & (label[b] >= 0)
    votes = np.zeros((len(label), label.max() + 1))
    np.add.at(votes, (a[edge], label[b[edge]]), 1)
    result = label.copy()
    reached = votes.sum(axis=1) > 0
    result[reached] = votes[reached].argmax(axis=1)
    return result


def make_municipalities(land: Land, seed: int, count: int) -> NDArray[np.intp]:
    """Municipality of every cell (n,), -1 outside the province; 0 is the capital, on both banks of the river."""
    rng = np.random.default_rng([seed, 2])
    points, inside = land.cells.points, np.flatnonzero(land.inside)
    capital = np.array([43_500.0, 26_800.0])
    weight = 0.55 + 1.6 * np.exp(-((np.hypot(*(points - capital).T) / 12_000) ** 2)) + 0.5 * np.exp(-land.to_coast / 9_000)
    p = weight[inside] / weight[inside].sum()
    seeds = points[rng.choice(inside, count, replace=False, p=p)].copy()
    seeds[0] = capital
    for _ in range(7):
        near = cKDTree(seeds).query(points[inside])[1]
        for k in range(1, count):
            own = inside[near == k]
            if len(own):
                seeds[k] += 0.75 * (np.average(points[own], axis=0, weights=weight[own]) - seeds[k])
    warp = np.column_stack([waves(points, 9_000, rng), waves(points, 9_000, rng)]) * 900
    warp += np.column_stack([waves(points, 3_500, rng), waves(points, 3_500, rng)]) * 380
    scale = np.exp(rng.normal(0, 0.14, count))
    scale[0] = 1.5
    distance = np.hypot(*((points + warp)[:, None] - seeds[None]).transpose(2, 0, 1)) / scale
    seed_bank = land.bank[cKDTree(points).query(seeds)[1]]
    across = land.bank[:, None] != seed_bank[None]
    across[:, 0] = False
    distance += across * 6_000
    label = np.where(land.inside, distance.argmin(axis=1), -1)
    return tidy(label, land.cells)


LANDSCAPES = ("dunes", "polders", "valley", "sand", "hills", "heath")


def make_landscapes(land: Land, seed: int) -> NDArray[np.intp]:
    """Landscape of every cell (n,), -1 outside the province; they follow the ground, not the municipalities."""
    rng = np.random.default_rng([seed, 3])
    points = land.cells.points
    sway = waves(points, 15_000, rng)
    fine = waves(points, 5_000, rng)
    hills = points[:, 1] < 13_000 + 4_500 * sway + 1_200 * fine - 0.12 * (points[:, 0] - 20_000)
    heath = points[:, 0] > 52_000 + 4_000 * sway - 1_500 * fine
    label = np.select(
        [
            land.to_coast < 2_600 + 900 * fine,
            (land.to_river < 2_300 + 700 * fine) & (land.to_coast > 7_000),
            land.to_coast < 12_500 + 3_000 * sway + 900 * fine,
            heath,
            hills,
        ],
        [0, 2, 1, 5, 4],
        3,
    )
    return tidy(np.where(land.inside, label, -1), land.cells, smallest=12)
