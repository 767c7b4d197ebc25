"""How do many levels nest?"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtWidgets import QCheckBox

from ...i18n import tr
from ...layers.register import Entry
from ..questions import LEVELS, question
from ..results import Result
from ..widgets import small_combo
from .base import Form, on_layer, plain
from .choices import CountChoice, MapsChoice, number_box


class LevelsForm(Form):
    """Any number of divisions, each held against each."""

    KEY = LEVELS

    def build(self) -> None:
        self.maps, self.count = MapsChoice(), CountChoice()
        self.chain = QCheckBox(tr("Follow the chain of levels"))
        self.chain.setToolTip(tr("Find the units that leave the path from the finest to the coarsest map: one map per level."))
        self.mode = small_combo()
        self.mode.addItem(tr("a region lies inside one coarser region"), 0)
        self.mode.addItem(tr("or is the exact union of several"), 1)
        for title, widget in ((tr("Maps"), self.maps), (tr("Count"), self.count)):
            widget.setAccessibleName(title)
            self.rows.addRow(title, widget)
        self.rows.addRow(self.chain)
        tip = tr("When a region conforms.")
        self.setting("MODE", tr("It nests if"), self.mode, "nesting_mode", 0, tip)
        self.draws_extra = number_box(0, 99_999, 0, "", "")
        tip = tr("How many random maps tell what nests by chance; 0 leaves chance out and is much faster.")
        self.setting("DRAWS", tr("Random maps"), self.draws_extra, "draws_levels", 0.0, tip)
        self.chance_settings(tolerance=False)
        self.sliver = number_box(0, 10000, 0, " m")
        tip = tr("Strips thinner than this are taken for drawing differences.")
        self.setting("SLIVER_WIDTH", tr("Sliver width"), self.sliver, "sliver_width", 50.0, tip)
        self.placeholders_setting()
        self.maps.ticked.connect(self._maps_changed)

    def refresh(self) -> None:
        entries = self.register.usable()
        coarse = [entry for entry in entries if entry.level > 1]
        home = coarse[0].layer_id if coarse else ""
        self.maps.load(entries, {entry.key for entry in on_layer(coarse, home)})
        self._maps_changed()

    def _maps_changed(self) -> None:
        maps = self.maps.entries
        home = maps[0].layer_id if maps else ""
        self.count.load(self.register.layer(maps[0]) if maps else None, len(on_layer(maps, home)) > 1)
        self.chain.setEnabled(len(self._chain(on_layer(maps, home))) > 1)
        self.tell()

    @staticmethod
    def _chain(maps: Sequence[Entry]) -> list[Entry]:
        """One map per level, the finest first."""
        levels: dict[int, Entry] = {}
        for entry in maps:
            levels.setdefault(entry.level, entry)
        return [levels[level] for level in sorted(levels)]

    def ready(self) -> bool:
        return len(self.maps.entries) > 1

    def hint(self) -> str:
        few = self.too_few()
        return few if few or self.ready() else tr("Tick two or more maps.")

    def results(self) -> list[Result]:
        maps = self.maps.entries
        if not maps:
            return []
        same = on_layer(maps, maps[0].layer_id)
        apart = [entry for entry in maps if entry not in same]
        asked = question(LEVELS)
        chain = self._chain(same) if self.chain.isChecked() and self.chain.isEnabled() else []
        parameters = {
            "UNITS": maps[0].layer_id,
            "FIELDS": [entry.code_field for entry in same],
            "LAYERS": list(dict.fromkeys(entry.layer_id for entry in apart)) or None,
            "LAYER_FIELDS": ";".join(f"{entry.layer_id}={entry.code_field}" for entry in apart),
            "LABELS": ";".join(f"{entry.code_field}={plain(entry.label)}" for entry in maps),
            "CHAIN": ";".join(entry.code_field for entry in chain),
            **self.count.parameters(),
            **self.values(),
        }
        outputs = [name for name in (*asked.outputs, *asked.pictures) if chain or name != "CHAIN_BREAKERS"]
        return [
            Result(
                LEVELS,
                tr("Nesting of {count} maps").format(count=len(maps)),
                {**parameters, **dict.fromkeys(outputs, "TEMPORARY_OUTPUT")},
                tuple(dict.fromkeys(entry.layer_id for entry in maps)),
                self.count.style,
                about=", ".join(entry.label for entry in maps),
            )
        ]
