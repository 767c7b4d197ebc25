"""The form that asks at which resolution communities hold."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QCheckBox, QLineEdit

from ...core.functional.presets import RESOLUTIONS as USUAL
from ...i18n import tr
from ..questions.resolutions import RESOLUTIONS
from .base import FlowForm


class ResolutionsForm(FlowForm):
    """The resolutions to try."""

    KEY = RESOLUTIONS

    def build(self) -> None:
        self.resolutions = QLineEdit()
        self.resolutions.setPlaceholderText(";".join(f"{value:g}" for value in USUAL))
        self.resolutions.setToolTip(
            tr("Numbers above 0 with semicolons in between; above 1 more and smaller communities. Left empty: the usual ones.")
        )
        self.resolutions.setAccessibleName(tr("Resolutions"))
        self.rows.addRow(tr("Resolutions"), self.resolutions)
        self._remembered.append(("flow_resolutions", self.resolutions, ""))
        self.self_flows = QCheckBox(tr("Count those who stay in their unit"))
        tip = tr("Who stays where they are binds a unit to itself: without them fewer and larger communities are found.")
        self.setting("SELF_FLOWS", "", self.self_flows, "sweep_self_flows", True, tip)
        self.chance_settings(tolerance=False)

    def ready(self) -> bool:
        return super().ready() and not self.without_igraph()

    def hint(self) -> str:
        return super().hint() or self.without_igraph()

    def own(self) -> dict[str, Any]:
        given = self.resolutions.text().strip()
        return {**({"RESOLUTIONS": given} if given else {}), **self.values()}

    def title(self) -> str:
        return tr("Resolutions of {flows}").format(flows=self.source.words())
