"""Colours of regions on a map, such that neighbours differ."""

from __future__ import annotations

from heapq import heapify, heappop, heappush

import numpy as np
from numpy.typing import NDArray


def map_colours(count: int, low: NDArray[np.intp], high: NDArray[np.intp], palette: int = 8) -> NDArray[np.intp]:
    """A colour number (count,) for every region, such that neighbours differ.

    The region that sees most colours around it goes first (Brélaz 1979, Communications of the ACM 22:251-256), among equals
    the one with most neighbours, then the lower number. It gets the colour that is used least so far among those its
    neighbours do not have, so that all colours of the palette occur. More than ``palette`` colours are used only where so
    many regions all touch each other.

    Args:
        count: number of regions.
        low, high: pairs (p,) of neighbouring regions.
        palette: how many colours there are, at least 1.
    """
    around: list[set[int]] = [set() for _ in range(count)]
    for a, b in zip(low.tolist(), high.tolist()):
        around[a].add(b)
        around[b].add(a)
    colour = np.full(count, -1, dtype=np.intp)
    seen: list[set[int]] = [set() for _ in range(count)]
    used = [0] * palette
    queue = [(0, -len(around[k]), k) for k in range(count)]
    heapify(queue)
    while queue:
        region = heappop(queue)[2]
        if colour[region] >= 0:
            continue
        free = [k for k in range(len(used)) if k not in seen[region]]
        if not free:
            free = [len(used)]
            used.append(0)
        best = min(free, key=lambda k: (used[k], k))
        colour[region] = best
        used[best] += 1
        for other in around[region]:
            if best not in seen[other]:
                seen[other].add(best)
                heappush(queue, (-len(seen[other]), -len(around[other]), other))
    return colour
