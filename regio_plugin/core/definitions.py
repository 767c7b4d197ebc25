"""From tables and layers to definitions of a region: codes of other years brought to the units, polygons to whole units."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .core_and_fringe import Definition, follow
from .crosswalk import Crosswalk
from .geometry import shapely
from .messages import RegioError, Sentence, first_few, sentence
from .overlap import from_polygons
from .overlap_notes import NO_CUT
from .parallel import Progress
from .regions import Regionalisation, Units, clean_codes, is_placeholder

_HALF = 0.5
_EDGE = 0.05


@dataclass(frozen=True)
class Answer:
    """What one source says about the units: ``regions``, labelled with its name. Where ``judged`` (n,) is False it says
    nothing; None: it judges everywhere.
    """

    regions: Regionalisation
    judged: NDArray[np.bool_] | None = None


@dataclass(frozen=True)
class DefinitionTable:
    """A table with a row for every definition and unit: columns (m,), None where empty.

    ``region`` says which region of the definition the unit is in, where it has several; ``year`` which year's codes are
    used, as text.
    """

    label: str
    definition: NDArray[np.object_]
    unit: NDArray[np.object_]
    region: NDArray[np.object_] | None = None
    year: NDArray[np.object_] | None = None
    rows: NDArray[np.intp] | None = None

    @classmethod
    def of(
        cls,
        label: str,
        definition: Iterable,
        unit: Iterable,
        region: Iterable | None = None,
        year: Iterable | None = None,
        rows: Sequence[int] | None = None,
    ) -> DefinitionTable:
        """From columns (m,); without ``rows`` they are numbered from 1."""
        names, codes = clean_codes(definition), clean_codes(unit)
        regions, years = (None if column is None else clean_codes(column) for column in (region, year))
        numbers = np.arange(1, len(names) + 1) if rows is None else np.asarray(rows, dtype=np.intp)
        return cls(label, names, codes, regions, years, numbers)

    def answers(
        self,
        unit_codes: NDArray[np.object_],
        crosswalk: Crosswalk | None = None,
        placeholders: Sequence[str] = (),
    ) -> tuple[list[Answer], list[Sentence]]:
        """What each definition says, in the order of the table; and notes on rows that name no unit.

        Args:
            unit_codes: codes (n,) of the units.
            crosswalk: mergers of units, for codes of other years.
            placeholders: region codes that mean "none".

        Raises:
            RegioError: no row names a unit.
        """
        named = (self.definition != None) & (self.unit != None)  # noqa: E711 - elementwise
        row, unit, unknown = (crosswalk or _nothing()).onto(self.unit, unit_codes, self.year)
        keep = named[row]
        row, unit = row[keep], unit[keep]
        if not len(row):
            raise RegioError(
                'No row of "{table}" names a unit: it has for instance {theirs}, the units {ours}. Check the fields, or give a '
                "table of mergers.",
                table=self.label,
                theirs=first_few([code for code in self.unit if code is not None], 3) or "?",
                ours=first_few([code for code in unit_codes if code is not None], 3) or "?",
            )
        notes = self._notes(named, row, unit, unknown[named[unknown]], unit_codes)
        notes += self._half_named(row, unit, unit_codes, crosswalk)
        region = self.definition if self.region is None else self.region
        answers = []
        for name in dict.fromkeys(self.definition[named]):
            own = self.definition[row] == name
            answers.append(_answer(str(name), unit[own], region[row[own]], len(unit_codes), placeholders))
        return answers, notes

    def _half_named(
        self, row: NDArray, unit: NDArray, unit_codes: NDArray, crosswalk: Crosswalk | None
    ) -> list[Sentence]:
        """Merged units of which a definition from before the merger names only some parts."""
        if crosswalk is None:
            return []
        before = pd.DataFrame({"definition": self.definition[row], "code": self.unit[row], "unit": unit_codes[unit]})
        half = []
        for (definition, code), codes in before.groupby(["definition", "unit"])["code"]:
            named = set(codes)
            if code not in named and not set(crosswalk.predecessors.get(code, ())) <= named:
                half.append(f"{code} ({definition})")
        if not half:
            return []
        return [
            sentence(
                'Some definitions of "{table}" name only part of what has merged since ({units}); the merged unit counts as '
                "included.",
                table=self.label,
                units=first_few(half),
            )
        ]

    def _notes(
        self, named: NDArray, row: NDArray, unit: NDArray, unknown: NDArray, unit_codes: NDArray
    ) -> list[Sentence]:
        notes = []
        if not named.all():
            notes.append(
                sentence(
                    '{count} rows of "{table}" have no definition or no unit; they were left out.',
                    count=int((~named).sum()),
                    table=self.label,
                )
            )
        if len(unknown):
            which = sorted({f"{self.unit[k]} ({self.definition[k]})" for k in unknown})
            notes.append(
                sentence(
                    '{count} rows of "{table}" name no unit of the map and were left out: {codes}. Codes of another year need '
                    "a table of mergers.",
                    count=len(unknown),
                    table=self.label,
                    codes=first_few(which, 12),
                )
            )
        other = row[self.unit[row] != unit_codes[unit]]
        if len(other):
            notes.append(
                sentence(
                    '{count} rows of "{table}" have a code of another year; the table of mergers brought them to the units.',
                    count=len(np.unique(other)),
                    table=self.label,
                ).as_info()
            )
        return notes


def layer_answer(
    units: Units, regions: Regionalisation, polygons: Units, progress: Progress | None = None
) -> tuple[Answer, list[Sentence]]:
    """What a polygon layer says: a unit is in the region that holds most of it, if that is at least half.

    Args:
        units: the n units with polygons.
        regions: the regions of the layer's polygons.
        polygons: the polygons of the layer.
        progress: called with 0..1; may raise Cancelled.

    Raises:
        RegioError: the layer does not overlap the units.
    """
    count = len(units)
    every = np.arange(count)
    alone = Regionalisation(units.label, count, units.codes, every, every, np.ones(count))
    table = from_polygons(units, alone, polygons, regions, progress=progress)
    area = np.nan_to_num(shapely.area(units.geometry))
    share = np.divide(table.weight, area[table.fine], out=np.zeros(len(table.fine)), where=area[table.fine] > 0)
    best = pd.DataFrame({"unit": table.fine, "region": table.coarse, "share": share}).sort_values("share", kind="stable")
    best = best.drop_duplicates("unit", keep="last").sort_values("unit")
    inside = best[best["share"] >= _HALF]
    codes = np.full(count, None, dtype=object)
    codes[inside["unit"]] = regions.regions[inside["region"]]
    titles = np.full(count, None, dtype=object)
    titles[inside["unit"]] = regions.titles[inside["region"]]
    result = Regionalisation.from_codes(regions.label, codes, names=titles)
    notes = [note for note in table.notes if note != NO_CUT]
    cut = best[(best["share"] > _EDGE) & (best["share"] < 1 - _EDGE)]["unit"].to_numpy()
    if len(cut):
        notes.append(
            sentence(
                '"{layer}" cuts {count} units ({units}): a unit counts as included if at least half of it is.',
                layer=regions.label,
                count=len(cut),
                units=first_few(units.titles[cut]),
            )
        )
    return Answer(result, _judged(result, np.zeros(count, dtype=bool))), notes


def chosen(
    answers: Sequence[Answer],
    wanted: str = "",
    seed: int | None = None,
    weights: dict[str, float] | None = None,
    counted: NDArray[np.float64] | None = None,
) -> tuple[list[Definition], list[Sentence]]:
    """The definitions of the region that is meant; answers without a counterpart of it are left out with a note.

    Args:
        answers: all on the same n units.
        wanted: name or code of the region, where an answer has several.
        seed: number of the unit that surely belongs to it.
        weights: how much answers count, by name; others count 1.
        counted: what is counted per unit (n,) when regions are matched; None counts units.

    Raises:
        RegioError: there is a choice of regions and nothing tells which one is meant.
    """
    weights = weights or {}
    found, notes = follow([answer.regions for answer in answers], wanted, seed, counted)
    result = []
    for answer, region in zip(answers, found):
        if region < 0:
            continue
        regions = answer.regions
        included = np.zeros(regions.unit_count, dtype=bool)
        included[regions.unit[regions.region == region]] = True
        title = str(regions.titles[region])
        item = Definition(regions.label, included, answer.judged, weights.get(regions.label, 1.0))
        result.append(replace(item, region="" if title == regions.label else title))
    unused = sorted(set(weights) - {answer.regions.label for answer in answers})
    if unused:
        notes.append(sentence("Weights were given for definitions that are not there: {names}.", names=first_few(unused)))
    return result, notes


def unit_called(text: str, units: Units) -> int:
    """The number of the unit with this code or name.

    Raises:
        RegioError: there is none.
    """
    for known in (units.codes, units.titles):
        for k, code in enumerate(known):
            if str(code).casefold() == text.strip().casefold():
                return k
    raise RegioError('No unit has the code or name "{unit}". Give it as the unit layer has it.', unit=text.strip())


def _nothing() -> Crosswalk:
    empty = np.empty(0, dtype=object)
    return Crosswalk(empty, empty, empty)


def _answer(name: str, unit: NDArray[np.intp], region: NDArray, count: int, placeholders: Sequence[str]) -> Answer:
    pairs = pd.DataFrame({"unit": unit, "region": region}).drop_duplicates()
    inside = ~is_placeholder(pairs["region"].to_numpy(dtype=object), placeholders)
    regions = Regionalisation.from_memberships(name, count, pairs["unit"].to_numpy()[inside], pairs["region"][inside])
    said = np.zeros(count, dtype=bool)
    said[unit] = True
    return Answer(regions, _judged(regions, said))


def _judged(regions: Regionalisation, said: NDArray[np.bool_]) -> NDArray[np.bool_] | None:
    """A source with several regions says nothing about units in none; one with a single region means all others are out."""
    if len(regions) <= 1:
        return None
    judged = said.copy()
    judged[regions.unit] = True
    return judged
