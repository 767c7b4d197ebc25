"""Two versions of a regionalisation: which units moved, which borders came and went, and what that did to every index.

Units of both dates are brought together by their codes, or by a table of mergers. What is compared are the pieces that both
dates have in common: mostly the units of the earlier date, because most mergers take whole units; the units of the later
date where one was split.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .agreement import Agreement, agreement
from .coverage import Borders, Coverage, snap_edges
from .crosswalk import Crosswalk
from .messages import RegioError, Sentence, sentence
from .parallel import Progress, span
from .regions import Regionalisation, Units
from .two_dates_notes import notes_of

SHORTEST = 1.0


@dataclass(frozen=True)
class Version:
    """A regionalisation at one date: ``weight`` (n,) is what is counted, ``date`` is year-month-day or empty."""

    units: Units
    regions: Regionalisation
    weight: NDArray[np.float64]
    date: str = ""


@dataclass(frozen=True)
class Pieces:
    """What both dates have in common, k rows: ``before`` and ``after`` (k,) are rows of the units, -1 for none.

    Polygon and weight are those of the earlier unit where ``earlier`` (k,) is true, else of the later one; a later unit that
    got parts of several earlier ones has no ``before``. ``links`` are the pairs (earlier unit, later unit) behind them.
    """

    before: NDArray[np.intp]
    after: NDArray[np.intp]
    earlier: NDArray[np.bool_]
    links: tuple[NDArray[np.intp], NDArray[np.intp]]

    @classmethod
    def of(
        cls, before: NDArray[np.object_], after: NDArray[np.object_], crosswalk: Crosswalk | None = None
    ) -> Pieces:
        """From the unit codes of both dates.

        Raises:
            RegioError: no earlier unit has a later one.
        """
        old, new = _links(before, after, crosswalk)
        if not len(old):
            raise RegioError(
                "No unit of the earlier date occurs at the later date. Check the unit fields, or give a table of mergers."
            )
        successors = np.bincount(old, minlength=len(before))
        split = np.zeros(len(after), dtype=bool)
        split[new[successors[old] > 1]] = True
        reached = np.bincount(new, minlength=len(after)) > 0
        successor = np.full(len(before), -1, dtype=np.intp)
        successor[old] = new
        first = np.flatnonzero((successors == 0) | ((successors == 1) & ~split[successor]))
        second = np.flatnonzero(split | ~reached)
        origins = np.bincount(new, minlength=len(after))
        origin = np.full(len(after), -1, dtype=np.intp)
        origin[new] = old
        return cls(
            np.r_[first, np.where(origins[second] == 1, origin[second], -1)],
            np.r_[successor[first], second],
            np.r_[np.ones(len(first), dtype=bool), np.zeros(len(second), dtype=bool)],
            (old, new),
        )

    def __len__(self) -> int:
        return len(self.before)

    def pick(self, before: NDArray, after: NDArray) -> NDArray:
        """Of every piece (k,) the value of the unit it is drawn as."""
        result = np.empty(len(self), dtype=np.result_type(before, after))
        result[self.earlier] = before[self.before[self.earlier]]
        result[~self.earlier] = after[self.after[~self.earlier]]
        return result

    def on_earlier_units(self, labels: NDArray[np.intp], count: int) -> NDArray[np.intp]:
        """Labels of the later units brought to the ``count`` earlier ones; -1 where they do not agree."""
        return _unanimous(self.links[0], labels[self.links[1]], count)

    def on_later_units(self, labels: NDArray[np.intp], count: int) -> NDArray[np.intp]:
        """Labels of the earlier units brought to the ``count`` later ones; -1 where they do not agree."""
        return _unanimous(self.links[1], labels[self.links[0]], count)

    def labels(self, before: NDArray[np.intp], after: NDArray[np.intp]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Region (k,) of every piece at both dates, from the labels of the units; -1 for none or unknown."""
        carried = self.on_later_units(before, len(after))
        first = np.where(self.earlier, before[self.before], carried[self.after])
        return first, np.where(self.after >= 0, after[self.after], -1)


@dataclass(frozen=True)
class TwoDates:
    """What changed. ``pieces`` and labels ``first``, ``second`` (k,) of both dates; ``weight`` (k,), ``geometry`` (k,) or
    None; ``match`` (I,) the later region that each earlier one became, -1 for none.

    ``borders``: columns left, right (region codes), left_name, right_name, length, change; ``lines`` their geometry (p,).
    """

    before: Version
    after: Version
    pieces: Pieces
    first: NDArray[np.intp]
    second: NDArray[np.intp]
    weight: NDArray[np.float64]
    geometry: NDArray | None
    match: NDArray[np.intp]
    borders: pd.DataFrame
    lines: NDArray
    notes: list[Sentence] = field(default_factory=list)

    @cached_property
    def moved(self) -> NDArray[np.bool_]:
        """True (k,) where a piece has another region than before."""
        both = (self.first >= 0) & (self.second >= 0)
        return both & (self.match[self.first] != self.second)

    @cached_property
    def agreement(self) -> Agreement:
        """How far the maps of both dates agree, X the earlier one."""
        both = (self.first >= 0) & (self.second >= 0)
        return agreement(self.first[both], self.second[both], self.weight[both])

    def count(self, change: str) -> int:
        """Number of borders that were gained, lost or kept."""
        return int((self.borders["change"] == change).sum())

    def length(self, change: str) -> float:
        """Their length in metres."""
        return float(self.borders["length"][self.borders["change"] == change].sum())

    def moved_frame(self) -> tuple[pd.DataFrame, NDArray[np.intp]]:
        """One row per piece that moved, joined or left: unit, unit_name, from_region, from_name, to_region, to_name, kind,
        weight; and the piece's number.
        """
        joined = (self.first < 0) & (self.second >= 0)
        left = (self.first >= 0) & (self.second < 0)
        rows = np.flatnonzero(self.moved | joined | left)
        kind = np.where(joined, "joined", np.where(left, "left", "moved"))[rows]
        frame = {
            "unit": self.pieces.pick(self.before.units.codes, self.after.units.codes)[rows],
            "unit_name": self.pieces.pick(self.before.units.titles, self.after.units.titles)[rows],
        }
        sides = (("from", self.before.regions, self.first[rows]), ("to", self.after.regions, self.second[rows]))
        for name, regions, labels in sides:
            frame[f"{name}_region"] = _named(regions.regions, labels)
            frame[f"{name}_name"] = _named(regions.titles, labels)
        return pd.DataFrame({**frame, "kind": kind, "weight": self.weight[rows]}), rows


def two_dates(
    before: Version, after: Version, crosswalk: Crosswalk | None = None, progress: Progress | None = None
) -> TwoDates:
    """Compare a regionalisation at two dates.

    Regions with the same code are the same region, if they share anything. Of the others one became another if each holds
    more than half of what the other holds.

    Args:
        before, after: both versions; their units may differ.
        crosswalk: mergers, from earlier to later codes (rows of other years do no harm).
        progress: called with 0..1; may raise Cancelled.

    Raises:
        RegioError: the units do not fit, or no unit has a region at both dates.
    """
    pieces = Pieces.of(before.units.codes, after.units.codes, crosswalk)
    first, second = pieces.labels(before.regions.labels, after.regions.labels)
    weight = pieces.pick(before.weight, after.weight).astype(float)
    both = (first >= 0) & (second >= 0)
    if not weight[both].sum() > 0:
        raise RegioError(
            'No unit has a region both in "{before}" and in "{after}", or all that do count for nothing. Check the region '
            "fields and what is counted.",
            before=before.regions.label,
            after=after.regions.label,
        )
    match = _matched(before.regions, after.regions, first[both], second[both], weight[both])
    geometry, borders, lines = _drawn(before, after, pieces, first, second, span(progress, 0.1, 1.0))
    notes = notes_of(before, after, pieces, first, second, match)
    return TwoDates(before, after, pieces, first, second, weight, geometry, match, borders, lines, notes)


def verdict(result: TwoDates) -> Sentence:
    """The answer in one sentence."""
    both = (result.first >= 0) & (result.second >= 0)
    moved = result.moved
    values = {
        "before": result.before.regions.label,
        "after": result.after.regions.label,
        "count": int(moved.sum()),
        "total": int(both.sum()),
        "share": round(100 * float(result.weight[moved].sum() / result.weight[both].sum()), 1),
        "gained": result.count("gained"),
        "lost": result.count("lost"),
        "kept": result.count("kept"),
    }
    if not values["count"] and not values["gained"] and not values["lost"]:
        return sentence('Nothing moved from "{before}" to "{after}": all {total} units stayed in their region.', **values)
    alone = int(((result.first >= 0) ^ (result.second >= 0)).sum())
    if alone:
        return sentence(
            'From "{before}" to "{after}", {count} of {total} units moved to another region ({share} % of what is counted); '
            "{alone} more units have a region at one of the dates only. Borders between regions: {gained} came, {lost} went, "
            "{kept} stayed.",
            alone=alone,
            **values,
        )
    return sentence(
        'From "{before}" to "{after}", {count} of {total} units moved to another region ({share} % of what is counted). '
        "Borders between regions: {gained} came, {lost} went, {kept} stayed.",
        **values,
    )


def references(result: TwoDates, others: Mapping[str, NDArray[np.intp]]) -> dict[str, tuple[Agreement, Agreement]]:
    """How far the map of each date agrees with other regionalisations, X the map and Y the other.

    Args:
        result: the comparison.
        others: labels (n,) of the later units by name, -1 for none.

    Only pieces with a region in all three count; a regionalisation without any is left out.
    """
    found = {}
    for name, labels in others.items():
        third = np.where(result.pieces.after >= 0, labels[result.pieces.after], -1)
        keep = (result.first >= 0) & (result.second >= 0) & (third >= 0)
        if result.weight[keep].sum() > 0:
            weight = result.weight[keep]
            found[name] = tuple(agreement(side[keep], third[keep], weight) for side in (result.first, result.second))
    return found


def _links(
    before: NDArray[np.object_], after: NDArray[np.object_], crosswalk: Crosswalk | None
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Pairs (earlier unit, later unit)."""
    if crosswalk is not None:
        old, new, _ = crosswalk.onto(before, after)
        missing = np.setdiff1d(np.arange(len(after)), new)
        # a later unit may be new beside an earlier one that kept its code
        row, unit, _ = crosswalk.onto(after[missing], before)
        return np.r_[old, unit], np.r_[new, missing[row]]
    place = {code: k for k, code in enumerate(after) if code is not None}
    found = np.array([place.get(code, -1) for code in before], dtype=np.intp)
    old = np.flatnonzero(found >= 0)
    return old, found[old]


def _unanimous(unit: NDArray[np.intp], label: NDArray[np.intp], count: int) -> NDArray[np.intp]:
    none = np.iinfo(np.intp).max
    low, high = np.full(count, none, dtype=np.intp), np.full(count, -1, dtype=np.intp)
    np.minimum.at(low, unit, label)
    np.maximum.at(high, unit, label)
    return np.where(low == high, low, -1)


def _matched(
    before: Regionalisation, after: Regionalisation, first: NDArray, second: NDArray, weight: NDArray
) -> NDArray[np.intp]:
    shared = np.zeros((len(before), len(after)))
    np.add.at(shared, (first, second), weight)
    place = {code: k for k, code in enumerate(after.regions)}
    same = np.array([place.get(code, -1) for code in before.regions], dtype=np.intp)
    rows = np.flatnonzero(same >= 0)
    match = np.full(len(before), -1, dtype=np.intp)
    rows = rows[shared[rows, same[rows]] > 0]
    match[rows] = same[rows]
    old = np.flatnonzero(match < 0)
    new = np.setdiff1d(np.arange(len(after)), match)
    open_ = shared[np.ix_(old, new)]
    mutual = (open_ > shared[old].sum(1)[:, None] / 2) & (open_ > shared[:, new].sum(0) / 2)
    a, b = np.nonzero(mutual)
    match[old[a]] = new[b]
    return match


def _drawn(
    before: Version, after: Version, pieces: Pieces, first: NDArray, second: NDArray, tell: Progress
) -> tuple[NDArray | None, pd.DataFrame, NDArray]:
    """Polygons of the pieces, and the borders between regions at either date."""
    columns = ["left", "right", "left_name", "right_name", "length", "change"]
    if before.units.geometry is None or (after.units.geometry is None and not pieces.earlier.all()):
        return None, pd.DataFrame(columns=columns), np.empty(0, dtype=object)
    later = before.units.geometry if after.units.geometry is None else after.units.geometry
    geometry = pieces.pick(before.units.geometry, later)
    tell(0.0)
    coverage = Coverage.build(snap_edges(geometry))
    tell(0.5)
    both = np.flatnonzero((first >= 0) & (second >= 0))
    pairs, label = np.unique(np.stack([first[both], second[both]], axis=1), axis=0, return_inverse=True)
    labels = np.full(len(pieces), -1, dtype=np.intp)
    labels[both] = label.ravel()
    found, change = _regrouped(coverage.borders(labels), pairs)
    keep = found.length > SHORTEST
    found, change = found.longer_than(SHORTEST), change[keep]
    frame: dict[str, NDArray] = {}
    for side, number in (("left", found.low), ("right", found.high)):
        for name, what in ((side, "regions"), (f"{side}_name", "titles")):
            old, new = getattr(before.regions, what), getattr(after.regions, what)
            at_old, at_new = (np.where(change == "lost", number, 0), np.where(change == "lost", 0, number))
            frame[name] = np.where(change == "lost", old[at_old], new[at_new])
    tell(0.8)
    borders = pd.DataFrame({**frame, "length": found.length, "change": change}, columns=columns)
    return geometry, borders, coverage.lines(found)


def _regrouped(borders: Borders, pairs: NDArray[np.intp]) -> tuple[Borders, NDArray[np.object_]]:
    """Borders between pairs (earlier region, later region) as borders between regions, and their change (p,): a border
    that went is one of earlier regions, the others are of later regions.
    """
    one, other = pairs[borders.low], pairs[borders.high]
    was, now = (one[:, k] != other[:, k] for k in (0, 1))
    kind = np.where(was & now, 0, np.where(now, 1, 2))
    a, b = (np.where(kind == 2, side[:, 0], side[:, 1]) for side in (one, other))
    key = np.stack([kind, np.minimum(a, b), np.maximum(a, b)], axis=1)
    groups, group = np.unique(key, axis=0, return_inverse=True)
    group = group.ravel()
    forward = borders.forward == (a < b)[borders.pair]
    length = np.bincount(group, weights=borders.length, minlength=len(groups))
    change = np.array(["kept", "gained", "lost"], dtype=object)[groups[:, 0]]
    return Borders(groups[:, 1], groups[:, 2], length, borders.edge, group[borders.pair], forward), change


def _named(names: NDArray[np.object_], labels: NDArray[np.intp]) -> NDArray[np.object_]:
    return np.array([names[label] if label >= 0 else None for label in labels], dtype=object)
