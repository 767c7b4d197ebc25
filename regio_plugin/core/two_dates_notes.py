"""What is to be said of a comparison of two dates: regions that went or came, and units that could not be followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from .messages import Sentence, first_few, sentence

if TYPE_CHECKING:
    from .two_dates import Pieces, Version


def notes_of(
    before: Version, after: Version, pieces: Pieces, first: NDArray, second: NDArray, match: NDArray[np.intp]
) -> list[Sentence]:
    """Regions that got another code, went or came, and units that could not be followed.

    Args:
        before, after: both versions.
        pieces: what they have in common.
        first, second: region (k,) of every piece at both dates.
        match: the later region that each earlier one became, -1 for none.
    """
    old, new = before.regions, after.regions
    notes = _unit_notes(before, after, pieces, first)
    renamed = [(a, b) for a, b in enumerate(match) if b >= 0 and old.regions[a] != new.regions[b]]
    if renamed:
        renamed.sort(key=lambda pair: old.titles[pair[0]] == new.titles[pair[1]])
        text = first_few([f"{old.titles[a]} → {new.titles[b]}" for a, b in renamed])
        notes.append(
            sentence(
                "{count} regions have another code at the later date, but hold mostly the same units and count as the same "
                "region: {regions}.",
                count=len(renamed),
                regions=text,
            )
        )
    gone = old.titles[np.intersect1d(np.flatnonzero(match < 0), first)]
    if len(gone):
        notes.append(sentence("{count} regions no longer exist: {regions}.", count=len(gone), regions=first_few(gone)))
    fresh = new.titles[np.intersect1d(np.setdiff1d(np.arange(len(new)), match), second)]
    if len(fresh):
        notes.append(sentence("{count} regions are new: {regions}.", count=len(fresh), regions=first_few(fresh)))
    return notes


def _unit_notes(before: Version, after: Version, pieces: Pieces, first: NDArray) -> list[Sentence]:
    notes = []
    old, new = pieces.links
    for units, side, other in ((before.units, old, after.units), (after.units, new, before.units)):
        alone = np.setdiff1d(np.arange(len(units)), side)
        if len(alone):
            notes.append(
                sentence(
                    '{count} of {total} units of "{layer}" have no counterpart in "{other}": {units}. They are left out; a '
                    "table of mergers may help.",
                    count=len(alone),
                    total=len(units),
                    layer=units.label,
                    other=other.label,
                    units=first_few(units.titles[alone]),
                )
            )
    codes = before.units.codes[old] != after.units.codes[new]
    if codes.any():
        notes.append(
            sentence(
                "{count} earlier units became part of another unit, by the table of mergers.", count=len(np.unique(old[codes]))
            ).as_info()
        )
    unknown = ~pieces.earlier & (pieces.before < 0) & (first < 0) & np.isin(pieces.after, new)
    if unknown.any():
        notes.append(
            sentence(
                "{count} later units got parts of earlier units of several regions: {units}. What moved there is not known, "
                "so they are left out.",
                count=int(unknown.sum()),
                units=first_few(after.units.titles[pieces.after[unknown]]),
            )
        )
    return notes
