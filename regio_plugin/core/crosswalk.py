"""Mergers and recodings of units: from the codes of one year to those of another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from .messages import RegioError
from .regions import clean_codes

_FURTHEST = 50


@dataclass(frozen=True)
class Crosswalk:
    """Row k says that unit ``old[k]`` became (part of) unit ``new[k]`` on ``date[k]`` (text, year-month-day; may be None)."""

    old: NDArray[np.object_]
    new: NDArray[np.object_]
    date: NDArray[np.object_]

    @classmethod
    def of(cls, old: Iterable, new: Iterable, date: Iterable | None = None) -> Crosswalk:
        """From the columns of a table; rows without one of both codes, or that change nothing, are left out.

        A unit that keeps its code when others join it needs no row of its own.

        Raises:
            RegioError: no row remains.
        """
        before, after = clean_codes(old), clean_codes(new)
        when = clean_codes(date) if date is not None else np.full(len(before), None, dtype=object)
        keep = np.array([a is not None and b is not None and a != b for a, b in zip(before, after)], dtype=bool)
        if not keep.any():
            raise RegioError("The table of mergers has no row with an old and a new code. Check which fields hold them.")
        return cls(before[keep], after[keep], when[keep])

    @cached_property
    def successors(self) -> dict[str, list[str]]:
        """New codes by old code."""
        return _grouped(self.old, self.new)

    @cached_property
    def predecessors(self) -> dict[str, list[str]]:
        """Old codes by new code."""
        return _grouped(self.new, self.old)

    def onto(
        self, codes: NDArray[np.object_], unit_codes: NDArray[np.object_], dated: NDArray[np.object_] | None = None
    ) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.intp]]:
        """The units that codes of another year stand for.

        A code that is a unit stands for itself. Else its successors are followed, over several mergers, until they are units;
        else its predecessors: a merged unit brings all its parts.

        Args:
            codes: codes (m,).
            unit_codes: codes (n,) of the units.
            dated: the year or date (m,) each code is of, as text; with it a unit that kept its code while others joined it
                brings those too, where the units are of before that merger.

        Returns:
            Rows (k,) and units (k,): each row of ``codes`` may stand for several units; and the rows that stand for none.
        """
        place = {code: k for k, code in enumerate(unit_codes) if code is not None}
        rows, units, unknown = [], [], []
        found: dict[tuple[str, str], list[int]] = {}
        for row, code in enumerate(codes):
            key = str(code), str(dated[row] or "") if dated is not None else ""
            if key not in found:
                found[key] = [] if code is None else self._units_of(*key, place)
            those = found[key]
            rows += [row] * len(those)
            units += those
            if not those:
                unknown.append(row)
        return np.array(rows, dtype=np.intp), np.array(units, dtype=np.intp), np.array(unknown, dtype=np.intp)

    def _units_of(self, code: str, date: str, place: dict[str, int]) -> list[int]:
        if code in place:
            joined = [old for old, new, when in zip(self.old, self.new, self.date) if new == code and _by_then(when, date)]
            return sorted({place[code], *(place[old] for old in joined if old in place)})
        for step in (self.successors, self.predecessors):
            reached = _follow(code, step, place)
            if reached:
                return sorted(reached)
        return []


def _by_then(when: str | None, date: str) -> bool:
    """Whether a merger had happened at a date; "2025" stands for its first day and later."""
    return bool(date) and when is not None and when[: len(date)] <= date


def _grouped(key: NDArray[np.object_], value: NDArray[np.object_]) -> dict[str, list[str]]:
    result: dict[str, list[str]] = {}
    for a, b in zip(key, value):
        result.setdefault(a, []).append(b)
    return result


def _follow(code: str, step: dict[str, list[str]], place: dict[str, int]) -> set[int]:
    """Units reached from a code; a code that is a unit is not followed further."""
    reached, seen, front = set(), {code}, [code]
    for _ in range(_FURTHEST):
        after = [other for here in front for other in step.get(here, ()) if other not in seen]
        seen.update(after)
        reached.update(place[other] for other in after if other in place)
        front = [other for other in after if other not in place]
        if not front:
            break
    return reached
