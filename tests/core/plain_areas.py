"""Labour market areas the direct way, on a full matrix and with everything added up anew in every step."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from regio_plugin.core.functional.labour_market_areas import AreaParameters

RESERVE, LOST = -1, -2


@dataclass
class PlainAreas:
    """``matrix`` (n, n) are flows. ``label`` (n,) is the area of each unit, RESERVE, or LOST for those that take no part."""

    matrix: np.ndarray
    parameters: AreaParameters
    as_in_r: bool
    events: list[tuple[str, int, int, float]] = field(default_factory=list)
    moves: list[int] = field(default_factory=list)
    before_reserve: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.matrix = np.array(self.matrix, dtype=float)
        count = len(self.matrix)
        self.label = list(range(count))
        self.moves = [0] * count
        self.taken_apart = None
        while lost := [unit for unit in range(count) if self.label[unit] >= 0 and self._useless(unit)]:
            for unit in lost:
                self.label[unit] = LOST
                self.matrix[unit] = self.matrix[:, unit] = 0

    def _useless(self, unit: int) -> bool:
        out, arriving, own = self.matrix[unit].sum(), self.matrix[:, unit].sum(), self.matrix[unit, unit]
        return not out or not arriving or own == out == arriving

    def _members(self, area: int) -> list[int]:
        return [unit for unit, label in enumerate(self.label) if label == area]

    def _flow(self, a: list[int], b: list[int]) -> float:
        return float(self.matrix[np.ix_(a, b)].sum())

    def _totals(self, units: list[int]) -> tuple[float, float]:
        return float(self.matrix[units].sum()), float(self.matrix[:, units].sum())

    def _values(self, area: int) -> list[float]:
        """How valid the area is; a value for every pair of a unit and a flow while its units count one by one."""
        units = self._members(area)
        if area != self.taken_apart:
            return [self._value(self._flow(units, units), *self._totals(units))]
        flows = [self.matrix[a, b] for a in units for b in units if self.matrix[a, b]] or [0.0]
        return [self._value(flow, *self._totals([unit])) for unit in units for flow in flows]

    def _value(self, inside: float, out: float, arriving: float) -> float:
        p = self.parameters
        contained = min(inside / out, inside / arriving)
        if contained == 1:
            return 1.0
        lack = max((p.target_size - out) / (p.target_size - p.minimum_size), 0)
        share = min(contained / p.target_self_containment, 1)
        ratio = p.minimum_self_containment / p.target_self_containment
        return share * (1 - (1 - ratio) * lack) * (p.target_self_containment / p.minimum_self_containment)

    def _areas(self) -> list[int]:
        return sorted({label for label in self.label if label >= 0})

    def _size_rank(self, units: list[int]) -> tuple[float, float]:
        return (0.0, 0.0) if self.as_in_r else self._totals(units)

    def run(self) -> PlainAreas:
        iteration = 0
        while areas := self._areas():
            area = min(areas, key=lambda a: (min(self._values(a)), *self._size_rank(self._members(a)), a))
            if min(self._values(area)) >= 1:
                break
            iteration += 1
            self._step(area, iteration)
        self.before_reserve = list(self.label)
        self._attach()
        return self

    def _outward(self, unit: int, units: list[int]) -> float:
        """From outside these units to the unit, and from the unit anywhere else."""
        rest = [other for other in range(len(self.matrix)) if other not in units]
        return self._flow(rest, [unit]) + self.matrix[unit].sum() - self.matrix[unit, unit]

    def _order(self, units: list[int]) -> list[int]:
        def rank(unit: int) -> tuple:
            out, arriving = self._size_rank([unit])
            return -self._outward(unit, units), -out, -arriving, unit

        return sorted(units, key=rank)

    def _strongest(self, unit: int, but: int | None = None) -> int | None:
        """The area most linked with the unit."""
        best, rank = None, None
        out_u, arriving_u = self._totals([unit])
        for area in self._areas():
            units = self._members(area)
            going, coming = self._flow([unit], units), self._flow(units, [unit])
            if area == but or not going + coming:
                continue
            out, arriving = self._totals(units)
            link = going / out_u * going / arriving + coming / out * coming / arriving_u
            mine = (link, coming == 0, area) if self.as_in_r else (link, out, arriving, -area)
            if rank is None or mine > rank:
                best, rank = area, mine
        return best

    def _fits(self, unit: int, area: int) -> bool:
        before = max(self._values(area))
        units = [*self._members(area), unit]
        return self._value(self._flow(units, units), *self._totals(units)) >= before

    def _step(self, area: int, iteration: int) -> None:
        value, units = min(self._values(area)), self._members(area)
        order = self._order(units)
        unit = order[0]
        target = self._strongest(unit, area)
        fits = target is not None and self._fits(unit, target)
        self.label[unit] = target if fits else RESERVE
        self.taken_apart = None
        if fits:
            self.moves[unit] += 1
        else:
            self.events.append(("CADB"[2 * (target is None) + (len(units) == 1)], iteration, unit, value))
        if self.as_in_r and len(units) > 1 and target is None:
            self._scatter(area, order, iteration)
        elif self.as_in_r and len(units) > 2:
            self.taken_apart = area

    def _scatter(self, area: int, order: list[int], iteration: int) -> None:
        rest = self._members(area)
        for unit in rest:
            self.label[unit] = LOST
        for counted in order[1:]:
            single = min(((self._value(self.matrix[u, u], *self._totals([u])), -u) for u in rest), default=(np.inf, 0))
            whole = min(((self._values(a)[0], a) for a in self._areas()), default=(np.inf, 0))
            if min(single[0], whole[0]) > 1:
                self.events.append(("F", iteration, counted, 1.0))
            elif single[0] <= whole[0]:
                unit = -single[1]
                rest.remove(unit)
                target = self._strongest(unit)
                fits = target is not None and self._fits(unit, target)
                self.label[unit] = target if fits else RESERVE
                self.moves[counted] += fits
                if not fits:
                    self.events.append(("F" if target is None else "E", iteration, counted, single[0]))
            else:
                units = self._members(whole[1])
                linked = [u for u in rest if self._flow([u], units) + self._flow(units, [u])]
                if not linked:
                    self.events.append(("F", iteration, counted, whole[0]))
                for unit in linked or units:
                    self.label[unit] = whole[1] if linked else RESERVE
                self.moves[counted] += len(linked)
                rest = [unit for unit in rest if unit not in linked]
        for unit in rest:
            self.label[unit] = area

    def _attach(self) -> None:
        waiting = self._members(RESERVE)
        waiting, placed = waiting[::-1] if self.as_in_r else self._order(waiting), True
        while placed:
            placed = False
            for unit in list(waiting):
                area = self._strongest(unit)
                if area is not None:
                    self.label[unit] = area
                    waiting.remove(unit)
                    placed = True
