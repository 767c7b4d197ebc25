"""Labour market areas: regions in which most people who live there work, and most who work there live.

Coombes, Green & Openshaw (1986); Coombes & Bond (2008); Franconi, D'Aló & Ichim (2016).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..flows import Flows
from ..messages import RegioError, Sentence, sentence
from .links import Links
from .partition import NO_LINK, FunctionalRegions, nuclei, renumbered
from .proto_areas import RESERVE, Event, ProtoAreas
from .r_areas import RProtoAreas

CLEAN, R_3_4 = "clean", "R-3.4"
RULES = (CLEAN, R_3_4)
_LOOP_SHARE = (0.1, 0.8)
_REASONS = {
    "A": sentence("A unit of its own that would make the region it is linked with most less valid."),
    "B": sentence("A unit of its own that no flow links to a region."),
    "C": sentence("It was to leave its region, but would make the region it is linked with most less valid."),
    "D": sentence("It was to leave its region, but no flow links it to another."),
    "E": sentence("Its region was taken apart, and it would make the region it is linked with most less valid."),
    "F": sentence("Its region was taken apart, and no flow links it to another."),
}


@dataclass(frozen=True)
class AreaParameters:
    """How large and how self-contained a labour market area has to be (Coombes & Bond 2008).

    From ``target_size`` (workers who live there) on ``minimum_self_containment`` is enough; an area of ``minimum_size`` needs
    ``target_self_containment``; in between the one makes up for the other. Self-containments are shares in 0..1.

    Raises:
        RegioError: a value is not above 0, a share is above 1, or a minimum is above its target.
    """

    minimum_size: float = 1000.0
    minimum_self_containment: float = 0.6667
    target_size: float = 10_000.0
    target_self_containment: float = 0.75

    def __post_init__(self) -> None:
        values = (self.minimum_size, self.minimum_self_containment, self.target_size, self.target_self_containment)
        if not all(math.isfinite(value) and value > 0 for value in values):
            raise RegioError(
                "Sizes and self-containments must be numbers above 0, but they are {sizes} and {shares}. Correct them.",
                sizes=f"{self.minimum_size:g}, {self.target_size:g}",
                shares=f"{self.minimum_self_containment:g}, {self.target_self_containment:g}",
            )
        if max(self.minimum_self_containment, self.target_self_containment) > 1:
            raise RegioError(
                "Self-containment is a share of at most 1, but {minimum} and {target} are given. Write 0.75 for 75 %.",
                minimum=f"{self.minimum_self_containment:g}",
                target=f"{self.target_self_containment:g}",
            )
        if self.minimum_size > self.target_size:
            raise RegioError(
                "The minimum size ({minimum}) is above the target size ({target}). Give a minimum that is at most the target.",
                minimum=f"{self.minimum_size:g}",
                target=f"{self.target_size:g}",
            )
        if self.minimum_self_containment > self.target_self_containment:
            raise RegioError(
                "The minimum self-containment ({minimum}) is above the target ({target}). Give a minimum that is at most the "
                "target.",
                minimum=f"{self.minimum_self_containment:g}",
                target=f"{self.target_self_containment:g}",
            )

    @property
    def _width(self) -> float:
        # equal sizes are a step: an area below has no chance, however self-contained
        return self.target_size - self.minimum_size or 1e-9 * self.target_size

    def validity_of(self, inside: float, out: float, arriving: float) -> float:
        """``validity`` of one area."""
        contained = min(inside / out, inside / arriving)
        if contained == 1:
            return 1.0
        minimum, target = self.minimum_self_containment, self.target_self_containment
        lack = max((self.target_size - out) / self._width, 0.0)
        return min(contained / target, 1.0) * (1 - (1 - minimum / target) * lack) * (target / minimum)

    def validity(self, inside: NDArray, out: NDArray, arriving: NDArray) -> NDArray[np.float64]:
        """How valid areas are, from 1 on good enough (Franconi, D'Aló & Ichim 2016).

        min(SC / tarSC, 1) [1 - (1 - minSC / tarSC) max((tarSZ - O) / (tarSZ - minSZ), 0)] tarSC / minSC; 1 where all stay
        inside. Where nothing leaves or arrives it is infinite.

        Args:
            inside, out, arriving: flows inside each area, from its units and to its units, in shapes that go together.
        """
        minimum, target = self.minimum_self_containment, self.target_self_containment
        with np.errstate(divide="ignore", invalid="ignore"):
            contained = np.minimum(inside / out, inside / arriving)
        lack = np.maximum((self.target_size - out) / self._width, 0.0)
        value = np.minimum(contained / target, 1.0) * (1 - (1 - minimum / target) * lack) * (target / minimum)
        return np.where(np.isnan(contained), np.inf, np.where(contained == 1, 1.0, value))


@dataclass(frozen=True)
class LabourMarketAreas(FunctionalRegions):
    """Labour market areas and how they came about.

    ``reserve`` has a row for every time a unit was set aside: event (a letter as in the R package), iteration, unit, area (the
    unit that the area it left was numbered after), validity of that area, reason. ``before_reserve`` (n,) are the labels
    before these units were put into regions, -1 for them and for units without region. ``moves`` (n,) is how often each unit
    was moved to another area. ``validity`` (count,) is how valid each region is in the end.
    """

    reserve: pd.DataFrame = field(default_factory=pd.DataFrame)
    before_reserve: NDArray[np.intp] = field(default_factory=lambda: np.empty(0, dtype=np.intp))
    moves: NDArray[np.intp] = field(default_factory=lambda: np.empty(0, dtype=np.intp))
    validity: NDArray[np.float64] = field(default_factory=lambda: np.empty(0))

    @property
    def regions(self) -> FunctionalRegions:
        """The division alone."""
        return FunctionalRegions(self.labels, self.nuclei, self.unplaced, self.notes, self.moved)


def labour_market_areas(
    flows: Flows,
    parameters: AreaParameters | None = None,
    rule: str = CLEAN,
    progress: Callable[[float], None] | None = None,
) -> LabourMarketAreas:
    """Every unit begins as an area of its own; the least valid area gives its most outward unit to the area that this unit is
    linked with most (Smart 1974), if that stays as valid as it is, and else to a reserve; when all areas are valid, the units
    of the reserve go to the area they are linked with most (Franconi, D'Aló & Ichim 2016).

    ``R_3_4`` gives what version 3.4 of the R package LabourMarketAreas gives, also where its tables are taken apart for one
    step too long and where it takes the reserve in descending order of the units, so that the areas depend on how units are
    numbered. ``CLEAN`` does what is meant: areas are judged by their totals, and units of the reserve that have most to do
    with others go first. Equally good choices go to the larger, and only then to the lower unit. Flows with other places
    count for neither.

    Args:
        flows: between units; self flows included.
        parameters: sizes and self-containments; without them those of Istat and Eurostat.
        rule: ``CLEAN`` or ``R_3_4``.
        progress: called with 0..1; may raise Cancelled.

    Raises:
        RegioError: the rule is unknown, no unit exchanges flows with another, or no area becomes valid.
    """
    areas, settled = _grown(flows, parameters or AreaParameters(), rule, progress)
    if not (areas.label >= 0).any():
        raise RegioError(
            'No area in "{flows}" becomes as large and self-contained as asked. Give a smaller minimum or target size.',
            flows=flows.label,
        )
    before = areas.label.copy()
    areas.attach(_reserve_order(areas, rule), (lambda share: progress(0.8 + 0.2 * share)) if progress else None)
    result = _result(flows, areas, before, settled)
    if progress:
        progress(1.0)
    return result


def area_validity(
    flows: Flows, labels: NDArray[np.intp], unplaced: Mapping[int, Sentence], parameters: AreaParameters
) -> NDArray[np.float64]:
    """How valid (count,) regions are, by the flows between the units that take part.

    Args:
        flows: between n units.
        labels: region (n,) of each unit, -1 for none.
        unplaced: why units have no region; those that are linked with others take part all the same.
        parameters: sizes and self-containments.
    """
    count = int(labels.max(initial=-1)) + 1
    small = labels.astype(np.int32)
    start, end, amount = small[flows.origin], small[flows.destination], flows.amount
    lost = [unit for unit, reason in unplaced.items() if reason != NO_LINK]
    if lost:
        taking_part = np.ones(flows.unit_count, dtype=bool)
        taking_part[lost] = False
        keep = taking_part[flows.origin] & taking_part[flows.destination]
        start, end, amount = start[keep], end[keep], amount[keep]
    inside, leaving, arriving = (start >= 0) & (start == end), start >= 0, end >= 0
    return parameters.validity(
        np.bincount(start[inside], weights=amount[inside], minlength=count),
        np.bincount(start[leaving], weights=amount[leaving], minlength=count),
        np.bincount(end[arriving], weights=amount[arriving], minlength=count),
    )


def reserve_ambiguity(
    flows: Flows,
    parameters: AreaParameters | None = None,
    orders: int = 100,
    seed: int = 1,
    rule: str = CLEAN,
    progress: Callable[[float], None] | None = None,
) -> NDArray[np.float64]:
    """How sure the region of each unit is: the share (n,) of random orders of the reserve that put it where most orders do.

    1 for units that were never set aside, NaN for units without region. What is below 1 depends on an order that the method
    does not justify.

    Raises:
        RegioError: as ``labour_market_areas``.
    """
    tell = progress or (lambda share: None)
    areas, _ = _grown(flows, parameters or AreaParameters(), rule, lambda share: tell(0.5 * share))
    reserve = np.flatnonzero(areas.label == RESERVE)
    rng = np.random.default_rng(seed)
    drawn = np.empty((orders, len(reserve)), dtype=np.int32)
    for run in range(orders):
        again = areas.again()
        again.attach(rng.permutation(reserve), lambda share, run=run: tell(0.5 + 0.5 * (run + share) / orders))
        drawn[run] = again.label[reserve]
    tell(1.0)
    share = np.where(areas.label >= 0, 1.0, np.nan)
    for place, unit in enumerate(reserve):
        area, times = np.unique(drawn[:, place], return_counts=True)
        share[unit] = times.max() / orders if area[0] >= 0 else np.nan
    return share


def _grown(
    flows: Flows, parameters: AreaParameters, rule: str, progress: Callable[[float], None] | None
) -> tuple[ProtoAreas, bool]:
    """Valid areas, the reserve still outside; and whether they settled by themselves."""
    if rule not in RULES:
        raise RegioError('The rule "{rule}" is unknown. Choose one of {rules}.', rule=rule, rules=", ".join(RULES))
    tell = progress or (lambda share: None)
    low, high = _LOOP_SHARE
    links = Links.of(flows, lambda share: tell(low * share))
    if len(links.lost) == links.unit_count:
        raise RegioError(
            'No unit of "{flows}" has flows from and to other units, so there is nothing to make regions of. Check the fields '
            "of origin and destination.",
            flows=flows.label,
        )
    areas = RProtoAreas(links, parameters) if rule == R_3_4 else ProtoAreas(links, parameters)
    return areas, areas.run(lambda share: tell(low + (high - low) * share))


def _reserve_order(areas: ProtoAreas, rule: str) -> NDArray[np.intp]:
    return np.flatnonzero(areas.label == RESERVE)[::-1] if rule == R_3_4 else areas.in_order()


def _result(flows: Flows, areas: ProtoAreas, before: NDArray[np.int32], settled: bool) -> LabourMarketAreas:
    final = areas.label
    labels = renumbered(final)
    unplaced = dict(areas.links.lost)
    unplaced.update(dict.fromkeys(np.flatnonzero(final == RESERVE).tolist(), NO_LINK))
    region = np.full(len(final), -1, dtype=np.intp)
    region[final[final >= 0]] = labels[final >= 0]
    centres = nuclei(flows, labels)
    return LabourMarketAreas(
        labels,
        centres,
        dict(sorted(unplaced.items())),
        _notes(areas, settled, int(((before == RESERVE) & (final >= 0)).sum())),
        reserve=_reserve_frame(areas.events),
        before_reserve=np.where(before >= 0, region[np.maximum(before, 0)], -1),
        moves=areas.moves,
        validity=area_validity(flows, labels, unplaced, areas.parameters),
    )


def _reserve_frame(events: list[Event]) -> pd.DataFrame:
    frame = pd.DataFrame(events, columns=list(Event._fields))
    frame["reason"] = [_REASONS[event] for event in frame["event"]]
    return frame


def _notes(areas: ProtoAreas, settled: bool, aside: int) -> list[Sentence]:
    notes = []
    if aside:
        notes.append(
            sentence(
                "{count} units were set aside on the way, because no region stays as valid with them; they joined the region "
                "they are linked with most.",
                count=aside,
            ).as_info()
        )
    if not settled:
        notes.append(
            sentence(
                "The regions did not settle within {steps} steps; from then on units were set aside at once. Choose a smaller "
                "target size.",
                steps=areas.iteration,
            )
        )
    return notes
