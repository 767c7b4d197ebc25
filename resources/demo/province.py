"""The fictional province Leuwemark as tables and polygons, always the same for the same seed."""

from __future__ import annotations

from dataclasses import dataclass

import divisions as dv
import names
import numpy as np
import pandas as pd
import people as pp
import terrain
from numpy.typing import NDArray

from regio_plugin.core.geometry import shapely

SEED, COUNT = 7, 60


@dataclass(frozen=True)
class Province:
    """``municipalities`` and ``landscapes`` with their polygons, ``water`` lines and areas, tables by name."""

    municipalities: pd.DataFrame
    shapes: NDArray
    landscapes: pd.DataFrame
    landscape_shapes: NDArray
    river: object
    sea: object
    tables: dict[str, pd.DataFrame]


def make_province(seed: int = SEED) -> Province:
    """Everything, from the ground up."""
    land = terrain.make_land(seed)
    cell_unit = terrain.make_municipalities(land, seed, COUNT)
    shapes = shapely.normalize(land.cells.areas(cell_unit, COUNT))
    rng = np.random.default_rng([seed, 4])
    def mean(values: NDArray) -> NDArray:
        return np.array([values[cell_unit == k].mean(axis=0) for k in range(COUNT)])

    border, centre = _borders(land, cell_unit), mean(land.cells.points)
    stretch, people = _stretches(land, cell_unit), _people(centre, rng)
    graph = dv.Map(border, centre, people)
    title = _names(stretch, people)
    order = np.argsort(title)
    distance = np.hypot(*(centre[:, None] - centre[None]).transpose(2, 0, 1)) / 1000
    np.fill_diagonal(distance, 0.55 * np.sqrt(shapely.area(shapes) / np.pi) / 1000)
    bank = np.array([land.bank[cell_unit == k].mean() > 0.5 for k in range(COUNT)])
    across = bank[:, None] != bank[None]
    across[0], across[:, 0] = False, False
    work = pp.balance(pp.commuters(people, distance, across, rng), np.round(pp.WORKING * people).astype(np.int64))
    moves = pp.movers(people, distance, across, rng)
    regions = _divisions(graph, mean(land.to_coast), mean(land.to_river), work, moves, rng)
    code = np.empty(COUNT, dtype=object)
    code[order] = [f"01{k:03d}" for k in range(1, COUNT + 1)]
    frame = pd.DataFrame({"code": code, "name": title, "population": people, "jobs": work.sum(axis=0)})
    for key, label in regions.items():
        codes, titles = _named(key, label, title, people)
        frame[key], frame[f"{key}_name"] = codes, titles
    tables = {
        "flows": _flow_table(code, work, moves),
        "partnerships": _partnerships(graph, frame, rng),
        "land_definitions": _definitions(graph, frame, regions["land"], rng),
        "youth_regions": _four_columns(graph, frame, regions, rng),
    }
    cell_landscape = terrain.make_landscapes(land, seed)
    kinds = len(terrain.LANDSCAPES)
    landscapes = pd.DataFrame(
        {"code": [f"L{k + 1:02d}" for k in range(kinds)], "name": [names.LANDSCAPES[k] for k in terrain.LANDSCAPES]}
    )
    pairs = land.cells.pairs
    river = (land.bank[pairs[:, 0]] != land.bank[pairs[:, 1]]) & land.inside[pairs].any(axis=1)
    return Province(
        frame.iloc[order].reset_index(drop=True),
        shapes[order],
        landscapes,
        shapely.normalize(land.cells.areas(cell_landscape, kinds)),
        land.cells.lines(river),
        _sea(land, shapes),
        {key: _sorted(table) for key, table in tables.items()},
    )


def _sorted(table: pd.DataFrame) -> pd.DataFrame:
    return table.sort_values(list(table.columns[:2]), kind="stable").reset_index(drop=True)


def _sea(land: terrain.Land, shapes: NDArray):
    """The sea: its true coast near the province, straight on from there."""
    frame = shapely.total_bounds(shapes) + np.array([-9_000, -9_000, 9_000, 7_000])
    points = land.cells.points
    rim = ((points < -10_500) | (points > terrain.SIZE + 10_500)).any(axis=1)
    sea, _ = land.cells.areas(np.where(rim, -1, land.land.astype(np.intp)), 2)
    near = shapely.intersection(sea, shapely.box(*frame))
    at = shapely.get_coordinates(near)
    west, _, east, north = shapely.bounds(near)
    left, right = (at[at[:, 0] == x, 1].min() for x in (west, east))
    far = 60_000
    around = shapely.polygons(
        [(west, left), (west - far, left - far / 2), (west - far, north + far), (east + far, north + far),
         (east + far, right + far / 2), (east, right), (east, north), (west, north)]
    )  # fmt: skip
    return shapely.normalize(shapely.set_precision(shapely.union(near, around), 1))


def _borders(land: terrain.Land, unit: NDArray[np.intp]) -> NDArray[np.float64]:
    """Length of the common border of every pair of municipalities, in metres."""
    a, b = unit[land.cells.pairs].T
    length = np.hypot(*np.diff(land.cells.corners, axis=1)[:, 0].T)
    result = np.zeros((COUNT, COUNT))
    use = (a != b) & (a >= 0) & (b >= 0)
    np.add.at(result, (a[use], b[use]), length[use])
    return result + result.T


def _stretches(land: terrain.Land, unit: NDArray[np.intp]) -> NDArray:
    """Which stretch of country a municipality lies in: coast, riverside, or its main landscape."""
    ground = terrain.make_landscapes(land, SEED)
    result = []
    for k in range(COUNT):
        own = unit == k
        main = terrain.LANDSCAPES[np.bincount(ground[own], minlength=len(terrain.LANDSCAPES)).argmax()]
        if land.to_coast[own].min() < 700:
            main = "dunes"
        elif land.to_river[own].min() < 700:
            main = "valley"
        result.append("sand" if main == "valley" and land.to_river[own].min() > 1500 else main)
    return np.array(result)


def _people(centre: NDArray, rng: np.random.Generator) -> NDArray[np.int64]:
    """The capital is largest, then the port at the mouth and four country towns; villages lie further out."""
    towns = np.array([[30.5, 41.0], [24.0, 15.0], [61.0, 36.0], [10.0, 28.5], [57.5, 14.0]]) * 1000
    score = -np.hypot(*(centre - centre[0]).T) / 14_000 + rng.normal(0, 0.75, COUNT)
    score[0] = 99
    for k, town in enumerate(towns):
        gap = np.hypot(*(centre - town).T)
        gap[score > 50] = np.inf
        score[int(gap.argmin())] = 90 - k
    rank = np.empty(COUNT, dtype=np.intp)
    rank[np.argsort(-score)] = np.arange(COUNT)
    return pp.population(rank, rng)


def _names(stretch: NDArray, people: NDArray[np.int64]) -> NDArray:
    pools = {
        "dunes": names.COAST, "polders": names.POLDER, "valley": names.RIVERSIDE, "sand": names.SAND, "hills": names.HILLS,
        "heath": names.HEATH,
    }  # fmt: skip
    left = {key: list(pool) for key, pool in pools.items()}
    title = np.empty(COUNT, dtype=object)
    for k in np.argsort(-people, kind="stable"):
        pool = left[stretch[k]] or max(left.values(), key=len)
        title[k] = pool.pop(0)
    return title


def _divisions(
    graph: dv.Map, to_coast: NDArray, to_river: NDArray, work: NDArray, moves: NDArray, rng: np.random.Generator
) -> dict[str, NDArray[np.intp]]:
    """Region number of every municipality in each division, -1 where none."""
    centres = np.array([[24.0, 38.0], [58.0, 40.0], [43.5, 25.0], [19.0, 17.0], [56.0, 13.0]]) * 1000
    reference = dv.by_centres(graph, centres, rng)
    members = [np.flatnonzero(reference == k) for k in range(len(centres))]
    police = [part for own in members for part in dv.grow(graph, own, max(2, round(len(own) / 3.6)), rng, 0.8)]
    care = [part for own in members for part in dv.grow(graph, own, 3, rng, 0.35)]
    care_zone = _broken(graph, dv.labels(care, COUNT), reference, (1, 2, 1, 1), rng)
    companies = [part for own in members for part in dv.grow(graph, own, 2, rng, 0.9)]
    tourism = np.where(to_coast < 7_000, 0, np.where(reference == 0, 3, reference))
    tourism[reference == 4] = np.where(to_river[reference == 4] < 6_500, 2, 1)
    return {
        "reference_region": reference,
        "transport_region": dv.nudge(graph, _relabel(reference, {3: 0, 1: 2}), 2, rng),
        "waste_region": dv.nudge(graph, reference, 4, rng),
        "housing_company": dv.nudge(graph, dv.labels(companies, COUNT), 2, rng),
        "commuting_basin": dv.basins(work, graph, 6),
        "tourism_region": dv.tidy(graph, tourism),
        "care_zone": care_zone,
        "police_zone": dv.labels(police, COUNT),
        "housing_market": _markets(graph, moves),
        "land": _lands(graph),
    }


def _relabel(label: NDArray[np.intp], change: dict[int, int]) -> NDArray[np.intp]:
    result = label.copy()
    for old, new in change.items():
        result[label == old] = new
    return np.unique(result, return_inverse=True)[1].astype(np.intp)


def _broken(
    graph: dv.Map, label: NDArray[np.intp], parent: NDArray[np.intp], sizes: tuple[int, ...], rng: np.random.Generator
) -> NDArray[np.intp]:
    """As many regions as ``sizes`` take that many municipalities across a border of the parents; all others stay nested."""
    result, used = label.copy(), set()
    for size in sizes:
        for _ in range(400):
            trial = result.copy()
            taker = int(rng.choice([k for k in np.unique(label) if k not in used and (label == k).sum() > 2 * size]))
            home = parent[label == taker][0]
            taken = []
            for _ in range(size):
                near = graph.border[trial == taker].sum(axis=0) > 4_000
                ways = np.flatnonzero(near & (parent != home) & (trial != taker))
                ways = [u for u in ways if trial[u] not in used and (not taken or trial[u] == label[taken[0]])]
                if not ways:
                    break
                unit = int(rng.choice(ways))
                taken.append(unit)
                trial[unit] = taker
            losers = np.unique(label[taken]) if taken else []
            whole = all(graph.one_piece(np.flatnonzero(trial == k)) for k in (*losers, taker))
            if len(taken) == size and whole and all((trial == k).sum() >= 3 for k in losers):
                result = trial
                used |= {taker, *(int(k) for k in losers)}
                break
    return result


def _markets(graph: dv.Map, moves: NDArray) -> NDArray[np.intp]:
    """Housing markets around three towns: where at least a share of those who move within reach come from or go to."""
    towns = np.argsort(-graph.people)[:3]
    tie = (moves + moves.T)[:, towns] / np.maximum(moves.sum(axis=1) + moves.sum(axis=0) - 2 * np.diag(moves), 1)[:, None]
    label = np.where(tie.max(axis=1) > 0.16, tie.argmax(axis=1), -1)
    label[towns] = np.arange(3)
    for k, town in enumerate(towns):
        own = np.flatnonzero(label == k)
        piece = dv.connected_components(graph.border[np.ix_(own, own)] > 0, directed=False)[1]
        label[own[piece != piece[np.searchsorted(own, town)]]] = -1
    return label


def _lands(graph: dv.Map) -> NDArray[np.intp]:
    """What people call where they live: three names that many know; elsewhere none."""
    label = np.full(COUNT, -1, dtype=np.intp)
    for k, centre in enumerate(((15_000, 26_000), (64_000, 27_000), (36_000, 8_000))):
        gap = np.hypot(*(graph.centre - centre).T)
        near = np.argsort(gap)[: (9, 8, 7)[k]]
        label[near[label[near] < 0]] = k
    return label


def _named(key: str, label: NDArray[np.intp], title: NDArray, people: NDArray[np.int64]) -> tuple[list, list]:
    """Codes and names of the regions of one division, by the name of its largest municipality unless it has its own."""
    form = names.REGION_FORMS[key]
    codes, titles = {}, {}
    for k in np.unique(label[label >= 0]):
        own = np.flatnonzero(label == k)
        capital = title[own[people[own].argmax()]]
        titles[k] = form.own.get(capital) or form.pattern.format(capital)
    for number, k in enumerate(sorted(titles, key=titles.get), start=1):
        codes[k] = form.code.format(number)
    return [codes.get(k) for k in label], [titles.get(k) for k in label]


def _flow_table(code: NDArray, work: NDArray, moves: NDArray) -> pd.DataFrame:
    origin, destination = np.nonzero(work + moves)
    return pd.DataFrame(
        {
            "origin": code[origin],
            "destination": code[destination],
            "commuters": work[origin, destination],
            "movers": moves[origin, destination],
        }
    )


def _partnerships(graph: dv.Map, frame: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """Who works together in what: municipalities are in none, one or several partnerships."""
    rows, placed = [], np.zeros(COUNT, dtype=bool)
    for number, (title, domain, form, near, size, within) in enumerate(names.PARTNERSHIPS, start=1):
        seat = int(np.flatnonzero(frame["name"] == near)[0])
        gap = np.hypot(*(graph.centre - graph.centre[seat]).T) * np.exp(rng.normal(0, 0.16, COUNT))
        if within:
            gap[frame["reference_region"] != frame["reference_region"][seat]] = np.inf
        members = np.argsort(gap)[:size]
        placed[members] = True
        rows += [(u, f"P{number:02d}", title, domain, form) for u in members]
    rows += [(u, "Geen", "Geen samenwerking", "", "") for u in np.flatnonzero(~placed)]
    result = pd.DataFrame(rows, columns=["unit", "partnership", "partnership_name", "domain", "form"])
    result.insert(1, "unit_name", frame["name"].to_numpy()[result["unit"]])
    result["unit"] = frame["code"].to_numpy()[result["unit"]]
    return result


def _definitions(graph: dv.Map, frame: pd.DataFrame, land: NDArray, rng: np.random.Generator) -> pd.DataFrame:
    """Seven answers to "which municipalities belong to it?" for the best-known land."""
    own = np.flatnonzero(land == 0)
    centre = graph.centre[own].mean(axis=0)
    gap = np.hypot(*(graph.centre - centre).T)
    rows = []
    for title, size in names.LAND_DEFINITIONS:
        members = np.argsort(gap * np.exp(rng.normal(0, 0.13, COUNT)))[:size]
        rows += [(title, frame["code"][u], frame["name"][u]) for u in members]
    return pd.DataFrame(rows, columns=["definition", "unit", "unit_name"])


def _four_columns(graph: dv.Map, frame: pd.DataFrame, regions: dict, rng: np.random.Generator) -> pd.DataFrame:
    """A new area level in the form officers exchange."""
    reference = regions["reference_region"]
    parts = [p for k in range(5) for p in dv.grow(graph, np.flatnonzero(reference == k), 2, rng, 0.5)]
    label = dv.nudge(graph, dv.labels(parts, COUNT), 2, rng)
    codes, titles = _named("youth_region", label, frame["name"].to_numpy(), graph.people)
    return pd.DataFrame(
        {
            "basisniveau": frame["code"],
            "Name basisniveau": frame["name"],
            "nieuweafgeleide": codes,
            "Name nieuweafgeleide": titles,
        }
    )
