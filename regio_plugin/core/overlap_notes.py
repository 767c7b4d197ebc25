"""What is said about an overlap table: what was left out, counts twice or needed a repair."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .geometry import shapely
from .messages import RegioError, Sentence, first_few, sentence
from .regions import Regionalisation, Units

NO_CUT = sentence(
    "The polygons of the two layers are made of the same edges: whole polygons were compared and none was cut."
).as_info()


def nothing_shared(finer: Regionalisation, coarser: Regionalisation) -> RegioError:
    return RegioError(
        '"{finer}" and "{coarser}" have no territory in common. Check that both have region codes, lie in the same part '
        "of the world and have the right CRS.",
        finer=finer.label,
        coarser=coarser.label,
    )


def without_region(labels: NDArray[np.intp], units: Units, regions: Regionalisation) -> list[Sentence]:
    rows = np.flatnonzero((labels < 0) & ~shapely.is_missing(units.geometry))
    if not len(rows):
        return []
    return [
        sentence(
            'Left out: {count} of {total} polygons of "{layer}" have no region: {units}.',
            count=len(rows),
            total=len(units),
            layer=regions.label,
            units=first_few(units.titles[rows]),
        )
    ]


def counted_double(
    units: Units, regions: Regionalisation, double: Regionalisation, covered: NDArray, area: NDArray
) -> list[Sentence]:
    """Where the regions of ``double`` overlap each other: there they cover more of a polygon than it has."""
    rows = np.flatnonzero(covered > area * (1 + 1e-6))
    if not len(rows):
        return []
    return [
        sentence(
            'Regions of "{double}" overlap each other in {count} polygons of "{layer}" ({units}): that territory counts '
            'twice. Run "Check a regionalisation" on "{double}".',
            double=double.label,
            layer=regions.label,
            count=len(rows),
            units=first_few(units.titles[rows]),
        )
    ]


def left_out(units: Units, finer: Regionalisation, coarser: Regionalisation) -> list[Sentence]:
    """Who has a region in only one of the two regionalisations."""
    notes = []
    neither = np.flatnonzero((finer.labels < 0) & (coarser.labels < 0))
    if len(neither):
        notes.append(
            sentence(
                'Left out: {count} of {total} units have a region in neither "{finer}" nor "{coarser}": {units}.',
                count=len(neither),
                total=len(units),
                finer=finer.label,
                coarser=coarser.label,
                units=first_few(units.titles[neither]),
            )
        )
    for has, lacks in ((finer, coarser), (coarser, finer)):
        rows = np.flatnonzero((has.labels >= 0) & (lacks.labels < 0))
        if len(rows):
            notes.append(
                sentence(
                    'Left out: {count} of {total} units have a region in "{has}" but none in "{lacks}": {units}.',
                    count=len(rows),
                    total=len(units),
                    has=has.label,
                    lacks=lacks.label,
                    units=first_few(units.titles[rows]),
                )
            )
    return notes


def repaired(rows: NDArray[np.intp], units: Units) -> list[Sentence]:
    """Which polygons could only be cut after a repair; ``rows`` may name one more than once."""
    rows = np.unique(rows)
    if not len(rows):
        return []
    return [
        sentence(
            '{count} polygons of "{layer}" ({units}) could only be laid over the other layer after a repair in a copy.',
            count=len(rows),
            layer=units.label,
            units=first_few(units.titles[rows]),
        )
    ]
