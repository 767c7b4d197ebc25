"""The growth of areas as version 3.4 of the R package LabourMarketAreas does it, with what its tables do on the way."""

from __future__ import annotations

from heapq import heappop
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from .links import Links
from .proto_areas import NOWHERE, RESERVE, Event, ProtoAreas

if TYPE_CHECKING:
    from .labour_market_areas import AreaParameters


class RProtoAreas(ProtoAreas):
    """As ``ProtoAreas``, but after a unit left an area of three or more, the rest counts as single units for one step.

    The R package then judges every total of a single unit against every flow between two of them, so that the area is nearly
    always the next to lose a unit.
    """

    def __init__(self, links: Links, parameters: AreaParameters) -> None:
        super().__init__(links, parameters, True)
        # the area whose units count one by one; it is not on the heap then
        self._pieces = -1
        self._waiting: list[int] = []

    def _least(self) -> tuple[int, float]:
        if self._pieces < 0:
            return super()._least()
        other = self._first_of_heap()
        value = self._some_row(self._pieces)
        if value >= 1 or (value, self._pieces) >= other:
            value = self._lowest(self._pieces)
        return (self._pieces, value) if (value, self._pieces) < other else super()._least()

    def _first_of_heap(self) -> tuple[float, int]:
        while self._heap:
            value, _, _, area, stamp = self._heap[0]
            if stamp == self._stamp[area] and self.members[area]:
                return value, area
            heappop(self._heap)
        return np.inf, -1

    def _step(self, area: int, untried: bool) -> None:
        super()._step(area, untried)
        before, self._pieces = self._pieces, -1
        if before >= 0 and before != area:
            self._changed(before)
        if self._waiting:
            self._scatter(area)
        elif len(self.members[area]) > 1:
            self._pieces = area
            self._stamp[area] += 1

    def _note(self, unit: int, area: int, target: int) -> None:
        super()._note(unit, area, target)
        if self.events[-1].event == "D":
            members = np.array(self.members[area])
            self._waiting = members[np.argsort(-self._outward[members], kind="stable")].tolist()

    def _lowest(self, area: int) -> float:
        return float(self._rows(area).min()) if area == self._pieces else super()._lowest(area)

    def _highest(self, area: int) -> float:
        return float(self._rows(area).max()) if area == self._pieces else super()._highest(area)

    def _judged(self, area: int, inside: NDArray[np.float64]) -> NDArray[np.float64]:
        """How valid each unit of the area would be with each of these flows inside."""
        units = np.array(self.members[area])
        return self.parameters.validity(inside[:, None], self.links.out[units], self.links.arriving[units])

    def _within(self, unit: int, area: int) -> NDArray[np.float64]:
        """What goes from the unit to each unit of the area, where anything goes either way."""
        groups = self.groups(unit)
        return groups.at(groups.place(area))[1].real

    def _some_row(self, area: int) -> float:
        """An upper limit of the least of ``_rows``, from the flows of one unit."""
        unit = self.members[area][0]
        inside = np.append(self._within(unit, area), self.links.own[unit])
        return float(self._judged(area, inside[inside > 0]).min()) if inside.any() else np.inf

    def _rows(self, area: int) -> NDArray[np.float64]:
        """How valid the R package finds every unit of the area with every single flow inside the area."""
        inside = [self.links.own[self.members[area]]]
        inside += [self._within(unit, area) for unit in self.members[area]]
        amounts = np.unique(np.concatenate(inside))
        return self._judged(area, amounts[amounts > 0] if amounts.any() else np.zeros(1))

    def _scatter(self, area: int) -> None:
        """After a unit without any link was set aside, R takes apart all the rest of its area, the least valid unit first.

        It does not see to it that the least valid is one of the rest. Where R would stop with an error (a whole area is the
        least valid, and several of the rest are linked with it), all of these go to that area.
        """
        order, self._waiting = self._waiting, []
        rest, self.members[area] = self.members[area], []
        self._emptied(area)
        self.label[rest] = NOWHERE
        for counted in order[1:]:
            value, unit = min(((self._single(unit), -unit) for unit in rest), default=(np.inf, 0))
            least, other = self._least()
            if least >= 0:
                self._changed(least)
            if min(value, other) > 1:
                self.events.append(Event("F", self.iteration, counted, area, 1.0))
            elif value <= other:
                rest.remove(-unit)
                self._place_single(-unit, counted, area, value)
            else:
                self._place_area(least, rest, counted)
        for unit in rest:
            self._put_back(unit, area)

    def _put_back(self, unit: int, area: int) -> None:
        groups = self.groups(unit)
        self._give(unit, area, groups, groups.place(area))

    def _single(self, unit: int) -> float:
        links = self.links
        return self.parameters.validity_of(float(links.own[unit]), float(links.out[unit]), float(links.arriving[unit]))

    def _emptied(self, area: int) -> None:
        self.inside[area] = self.out[area] = self.arriving[area] = 0.0
        self._changed(area)

    def _place_single(self, unit: int, counted: int, area: int, value: float) -> None:
        groups = self.groups(unit)
        place = self.strongest(unit, groups)
        if place >= 0 and self._accepts(int(groups.area[place]), unit, groups.flow[place]):
            self._give(unit, int(groups.area[place]), groups, place)
            self.moves[counted] += 1
        else:
            self.label[unit] = RESERVE
            self.events.append(Event("F" if place < 0 else "E", self.iteration, counted, area, value))

    def _place_area(self, area: int, rest: list[int], counted: int) -> None:
        linked = [unit for unit in rest if self.groups(unit).place(area) >= 0]
        for unit in linked:
            rest.remove(unit)
            self._put_back(unit, area)
            self.moves[counted] += 1
        if not linked:
            self.events.append(Event("F", self.iteration, counted, area, float(self.valid[area])))
            self.label[self.members[area]] = RESERVE
            self.members[area] = []
            self._emptied(area)
