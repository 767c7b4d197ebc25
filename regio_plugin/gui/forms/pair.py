"""Choosing one division and others to hold it against."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtWidgets import QHBoxLayout

from ...layers.register import Entry
from .base import Form
from .choices import MapChoice, MapsChoice


class PairForm(Form):
    """A finer map and one or more others."""

    def pair_rows(self, first: str, others: str) -> None:
        """Make the rows of both choices."""
        self.finer, self.coarser = MapChoice(), MapsChoice()
        self.first_row = QHBoxLayout()
        self.first_row.addWidget(self.finer, 1)
        self.rows.addRow(first, self.first_row)
        self.rows.addRow(others, self.coarser)
        self.finer.setAccessibleName(first)
        self.coarser.setAccessibleName(others)
        self.finer.activated.connect(self._first_changed)
        self.coarser.ticked.connect(self.choices_changed)

    def refresh(self) -> None:
        self.finer.load(self.register.usable(), likely_finer)
        self._offer_others(True)
        self.choices_changed()

    def first(self) -> Entry | None:
        return self.finer.entry

    def prefer(self, entry: Entry) -> None:
        if self.finer.currentData() != entry.key:
            self.finer.choose(entry.key)
            self._first_changed()

    def others(self) -> list[Entry]:
        """The ticked divisions."""
        return self.coarser.entries

    def ready(self) -> bool:
        return self.finer.entry is not None and bool(self.others())

    def likely_others(self, finer: Entry, others: Sequence[Entry]) -> set[str]:
        """The keys to tick at first."""
        raise NotImplementedError

    def choices_changed(self, *_: object) -> None:
        """Follow what was chosen."""
        self.tell()

    def _first_changed(self, *_: object) -> None:
        self._offer_others(True)
        self.choices_changed()

    def _offer_others(self, keep: bool) -> None:
        finer = self.finer.entry
        others = [entry for entry in self.register.usable() if finer is not None and entry.key != finer.key]
        others.sort(key=lambda entry: -entry.level)
        likely = self.likely_others(finer, others) if finer is not None and others else set()
        self.coarser.load(others, likely, keep)


def likely_finer(entries: Sequence[Entry]) -> int:
    """The place of the first division above the base units that has a coarser one."""
    levels = [entry.level for entry in entries]
    return next((k for k, level in enumerate(levels) if level > 1 and level < max(levels)), 0)


def nearest_above(finer: Entry, others: Sequence[Entry]) -> Entry | None:
    """What one would compare with first: general government, same units, same kind, next level."""

    def distance(coarser: Entry) -> tuple:
        general = coarser.domain == "cooperation"
        return not general, coarser.layer_id != finer.layer_id, coarser.kind != finer.kind, coarser.level

    return min((entry for entry in others if entry.level > finer.level), key=distance, default=None)
