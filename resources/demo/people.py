"""Who lives and works where, and how they move: population by rank, jobs, commuting and moving house."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

WORKING, MOVING = 0.43, 0.085


def population(rank: NDArray[np.intp], rng: np.random.Generator, largest: int = 131_000) -> NDArray[np.int64]:
    """Inhabitants by rank (0 is the largest): near the rank-size rule, with noise."""
    size = largest / (rank + 1.0) ** 0.78 * np.exp(rng.normal(0, 0.09, len(rank)))
    size[rank == 0] = largest
    return np.round(size).astype(np.int64)


def commuters(
    people: NDArray[np.int64], distance: NDArray[np.float64], across: NDArray[np.bool_], rng: np.random.Generator
) -> NDArray[np.int64]:
    """Workers by home (row) and workplace (column): a gravity model that places every worker."""
    pull = people**1.18 * np.exp(rng.normal(0, 0.22, len(people))) * np.where(people > 30_000, 1.25, 1.0)
    pull *= people.sum() / pull.sum()
    return _gravity(WORKING * people, WORKING * pull, distance * np.where(across, 1.25, 1.0), 9.0, 2.1, rng)


def movers(
    people: NDArray[np.int64], distance: NDArray[np.float64], across: NDArray[np.bool_], rng: np.random.Generator
) -> NDArray[np.int64]:
    """People who move house in a year, by old (row) and new (column) municipality."""
    return _gravity(MOVING * people, MOVING * people, distance * np.where(across, 1.35, 1.0), 5.0, 2.4, rng)


def _gravity(
    rows: NDArray, columns: NDArray, distance: NDArray, scale: float, power: float, rng: np.random.Generator
) -> NDArray[np.int64]:
    """Flows with given row sums and about the column sums, less the further away; whole numbers."""
    flow = rows[:, None] * columns[None] / (1 + distance / scale) ** power / (1 + distance / 26.0) ** 2
    flow *= np.exp(rng.normal(0, 0.22, flow.shape))
    for _ in range(60):
        flow *= (columns / flow.sum(axis=0))[None]
        flow *= (rows / flow.sum(axis=1))[:, None]
    return _whole(flow)


def _whole(flow: NDArray[np.float64]) -> NDArray[np.int64]:
    """Rounded so that the row sums stay; what is below 3 is added to those who stay at home."""
    flow = np.where(flow < 3, 0, flow)
    result = np.round(flow).astype(np.int64)
    return result


def balance(flow: NDArray[np.int64], rows: NDArray[np.int64]) -> NDArray[np.int64]:
    """The same flows with exact row sums: the diagonal takes the difference."""
    result = flow.copy()
    np.fill_diagonal(result, 0)
    np.fill_diagonal(result, np.maximum(rows - result.sum(axis=1), 0))
    return result
