"""Growing areas out of single units: the least valid area gives one unit away, until every area is valid.

Franconi, D'Aló & Ichim (2016) after Coombes & Bond (2008); two units are linked as in Smart (1974).
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from .links import Links

if TYPE_CHECKING:
    from .labour_market_areas import AreaParameters

RESERVE, NOWHERE = -1, -2
_FIRST_AREA = np.int32(0)
_BETWEEN_TELLS = 50
# a unit is moved a few times at most in any data seen; beyond this the areas would go round in circles
_MOST_STEPS_PER_UNIT = 100


class Event(NamedTuple):
    """A unit set aside: what happened, in which step, which unit, out of which area, and how valid that was."""

    event: str
    iteration: int
    unit: int
    area: int
    validity: float


class Groups(NamedTuple):
    """What flows between one unit and the areas it is linked with.

    ``area`` (k,) ascending; ``flow`` (k,), as in Links the real part goes there and the imaginary part comes from there; the
    units of area number i are ``other[first[i]:first[i + 1]]`` with ``weight`` alike.
    """

    area: NDArray[np.int32]
    flow: NDArray[np.complex128]
    first: NDArray[np.intp]
    other: NDArray[np.int32]
    weight: NDArray[np.complex128]

    def place(self, area: int) -> int:
        """Which of the areas this is, -1 if no flow links the unit with it."""
        # a number of another type would have the array converted every time
        place = int(self.area.searchsorted(np.int32(area)))
        return place if place < len(self.area) and self.area[place] == area else -1

    def at(self, place: int) -> tuple[NDArray[np.int32], NDArray[np.complex128], complex]:
        """Units of the area that are linked with the unit, the flow with each, and all of it; nothing for place -1."""
        if place < 0:
            return self.other[:0], self.weight[:0], 0j
        here = slice(self.first[place], self.first[place + 1])
        return self.other[here], self.weight[here], self.flow[place]


class Assignment:
    """Units in areas, with the totals of the areas: what the choice of the most linked area needs.

    ``label`` (n,) is the area of each unit, RESERVE for those set aside, NOWHERE for those that take no part. An area is
    numbered after the unit it began with.
    """

    def __init__(self, links: Links, as_in_r: bool) -> None:
        self.links, self.as_in_r = links, as_in_r
        self.label = np.arange(links.unit_count, dtype=np.int32)
        self.label[list(links.lost)] = NOWHERE
        self.out, self.arriving = links.out.copy(), links.arriving.copy()

    def groups(self, unit: int) -> Groups:
        """What flows between the unit and the areas it is linked with, its own and the reserve too."""
        here = slice(self.links.start[unit], self.links.start[unit + 1])
        other, weight = self.links.other[here], self.links.weight[here]
        area = self.label[other]
        order = area.argsort(kind="stable")
        area, other, weight = area[order], other[order], weight[order]
        change = (area[1:] != area[:-1]).nonzero()[0]
        first = np.empty(len(change) + 2, dtype=np.intp)
        first[0], first[-1] = 0, len(area)
        np.add(change, 1, out=first[1:-1])
        if not len(area):
            return Groups(area, weight, first[1:], other, weight)
        return Groups(area[first[:-1]], np.add.reduceat(weight, first[:-1]), first, other, weight)

    def strongest(self, unit: int, groups: Groups, but: int = -1) -> int:
        """The place of the area most linked with the unit by T_ug² / (O_u D_g) + T_gu² / (O_g D_u) (Smart 1974), -1 if none is.

        The area at place ``but`` does not count.
        """
        # the reserve comes first, and the areas are in order
        low = int(groups.area.searchsorted(_FIRST_AREA))
        area, flow = groups.area[low:], groups.flow[low:]
        if not len(area):
            return -1
        going, coming = flow.real, flow.imag
        # in the order in which R computes it, since areas can be linked equally but for the last bit
        link = going / self.links.out[unit] * going / self.arriving[area]
        link += coming / self.out[area] * coming / self.links.arriving[unit]
        if but >= 0:
            link[but - low] = -1.0
        best = int(link.argmax())
        most = link[best]
        if not most > 0:
            return -1
        equal = (link == most).nonzero()[0]
        if len(equal) > 1:
            best = int(equal[self._first_of(area[equal], coming[equal])])
        return low + best

    def _first_of(self, area: NDArray[np.int32], coming: NDArray[np.float64]) -> int:
        """Which of some equally linked areas; R takes one from which nothing comes, the last, and else the largest."""
        if self.as_in_r:
            return int(np.lexsort((area, coming == 0))[-1])
        return int(np.lexsort((area, -self.arriving[area], -self.out[area]))[0])

    def join(self, unit: int, area: int) -> None:
        """Put a unit without area into one."""
        self.label[unit] = area
        self.out[area] += self.links.out[unit]
        self.arriving[area] += self.links.arriving[unit]

    def again(self) -> Assignment:
        """The same units in the same areas, to go on from here in another way."""
        other = Assignment(self.links, self.as_in_r)
        other.label, other.out, other.arriving = self.label.copy(), self.out.copy(), self.arriving.copy()
        return other

    def attach(self, order: NDArray[np.intp], progress: Callable[[float], None] | None = None) -> None:
        """Put the units set aside into the area they are most linked with, in this order, round after round."""
        waiting, before = order.tolist(), 0
        while len(waiting) != before:
            before, left = len(waiting), []
            for done, unit in enumerate(waiting):
                if progress and not done % _BETWEEN_TELLS:
                    progress(1 - (before - done) / len(order))
                if not self._attached(unit):
                    left.append(unit)
            waiting = left

    def _attached(self, unit: int) -> bool:
        groups = self.groups(unit)
        place = self.strongest(unit, groups)
        if place >= 0:
            self.join(unit, int(groups.area[place]))
        return place >= 0


class ProtoAreas(Assignment):
    """The areas while they grow; ``run`` makes them valid, ``events`` tells which units were set aside on the way.

    ``inside`` (n,) is the flow inside each area, ``valid`` (n,) how valid it is, ``moves`` (n,) how often each unit was moved
    to another area.
    """

    def __init__(self, links: Links, parameters: AreaParameters, as_in_r: bool = False) -> None:
        super().__init__(links, as_in_r)
        self.parameters = parameters
        self.inside = links.own.copy()
        self.moves = np.zeros(links.unit_count, dtype=np.intp)
        self.events: list[Event] = []
        self.iteration = 0
        alive = np.flatnonzero(self.label >= 0).tolist()
        self.members: list[list[int]] = [[] for _ in range(links.unit_count)]
        for unit in alive:
            self.members[unit] = [unit]
        self.valid = parameters.validity(self.inside, self.out, self.arriving)
        self._stamp = [0] * links.unit_count
        self._heap = [(*self._rank(unit), 0) for unit in alive]
        heapify(self._heap)
        # what comes from outside its area to each unit, and what goes from the unit anywhere else
        self._alone = links.arriving - links.own + (links.out - links.own)
        self._outward = self._alone.copy()

    def run(self, progress: Callable[[float], None] | None = None) -> bool:
        """Until the least valid area is valid. False if it went on so long that units had to be set aside untried."""
        tell = progress or (lambda share: None)
        share, most = 0.0, _MOST_STEPS_PER_UNIT * max(len(self._heap), 1)
        wrong = max(self._invalid(), 1)
        while True:
            area, value = self._least()
            if area < 0 or value >= 1:
                return self.iteration <= most
            if not self.iteration % _BETWEEN_TELLS:
                share = max(share, 1 - self._invalid() / wrong)
                tell(share)
            self.iteration += 1
            self._step(area, self.iteration > most)

    def in_order(self) -> NDArray[np.intp]:
        """The units set aside, those first that have most to do with units not set aside."""
        units = np.flatnonzero(self.label == RESERVE)
        own = [groups.at(groups.place(RESERVE))[2].imag for groups in map(self.groups, units.tolist())]
        outward = self._alone[units] - np.array(own)
        return units[np.lexsort((units, -self.links.arriving[units], -self.links.out[units], -outward))]

    def _invalid(self) -> int:
        return int(np.count_nonzero(self.valid < 1))

    def _rank(self, area: int) -> tuple[float, float, float, int]:
        """What makes an area be taken before others; size only decides between equally valid ones."""
        value = float(self.valid[area])
        return (value, 0.0, 0.0, area) if self.as_in_r else (value, float(self.out[area]), float(self.arriving[area]), area)

    def _least(self) -> tuple[int, float]:
        """The least valid area and how valid it is; -1 if there is none."""
        while self._heap:
            value, _, _, area, stamp = heappop(self._heap)
            if stamp == self._stamp[area] and self.members[area]:
                return area, value
        return -1, 1.0

    def _changed(self, area: int) -> None:
        """The totals of the area are others now."""
        self._stamp[area] += 1
        if self.members[area]:
            self.valid[area] = self._value(area)
            heappush(self._heap, (*self._rank(area), self._stamp[area]))
        else:
            self.valid[area] = np.inf

    def _value(self, area: int) -> float:
        return self.parameters.validity_of(float(self.inside[area]), float(self.out[area]), float(self.arriving[area]))

    def _step(self, area: int, untried: bool) -> None:
        """Take one unit out of the area, and put it into the area most linked with it or set it aside."""
        unit = self._next_unit(area)
        groups = self.groups(unit)
        own = groups.place(area) if len(self.members[area]) > 1 else -1
        place = self.strongest(unit, groups, own)
        target = int(groups.area[place]) if place >= 0 else RESERVE
        accepted = place >= 0 and not untried and self._accepts(target, unit, groups.flow[place])
        if not accepted:
            self._note(unit, area, target)
        self._take(unit, area, groups, own)
        if accepted:
            self._give(unit, target, groups, place)
            self.moves[unit] += 1
        else:
            self.label[unit] = RESERVE
        self._changed(area)

    def _note(self, unit: int, area: int, target: int) -> None:
        """The unit is about to be set aside."""
        alone = len(self.members[area]) == 1
        event = ("B" if alone else "D") if target == RESERVE else ("A" if alone else "C")
        self.events.append(Event(event, self.iteration, unit, area, self._lowest(area)))

    def _next_unit(self, area: int) -> int:
        """The unit of the area that has most to do with others; among equals the larger, in R the first."""
        members = self.members[area]
        if len(members) == 1:
            return members[0]
        units = np.array(members)
        outward = self._outward[units]
        best = int(outward.argmax())
        if not self.as_in_r:
            equal = units[outward == outward[best]]
            if len(equal) > 1:
                return int(equal[np.lexsort((equal, -self.links.arriving[equal], -self.links.out[equal]))[0]])
        return members[best]

    def _accepts(self, area: int, unit: int, flow: complex) -> bool:
        """Whether the area stays as valid as it is with the unit that these flows link with it."""
        links = self.links
        return self.parameters.validity_of(
            float(self.inside[area] + flow.real + flow.imag + links.own[unit]),
            float(self.out[area] + links.out[unit]),
            float(self.arriving[area] + links.arriving[unit]),
        ) >= self._highest(area)

    def _lowest(self, area: int) -> float:
        return float(self.valid[area])

    def _highest(self, area: int) -> float:
        return float(self.valid[area])

    def _take(self, unit: int, area: int, groups: Groups, place: int) -> None:
        """Take the unit out of its area; it has none afterwards."""
        members, weight, flow = groups.at(place)
        if place >= 0:
            self._outward[members] += weight.real
        self.inside[area] -= flow.real + flow.imag + self.links.own[unit]
        self.out[area] -= self.links.out[unit]
        self.arriving[area] -= self.links.arriving[unit]
        at = self.members[area]
        del at[bisect_left(at, unit)]

    def _give(self, unit: int, area: int, groups: Groups, place: int) -> None:
        """Put the unit into the area, which is at this place of its groups."""
        members, weight, flow = groups.at(place)
        if place >= 0:
            self._outward[members] -= weight.real
        self._outward[unit] = self._alone[unit] - flow.imag
        self.inside[area] += flow.real + flow.imag + self.links.own[unit]
        insort(self.members[area], unit)
        self.join(unit, area)
        self._changed(area)
