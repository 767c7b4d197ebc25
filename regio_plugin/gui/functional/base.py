"""What the forms of the page Functional regions have in common."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QWidget

from ...core.functional import igraph_package
from ...i18n import say, tr
from ...layers.register import Register
from ...layers.table_register import TableRegister
from ..forms.base import Form
from ..questions import question
from ..results import Result
from .source import FlowSource


class FlowForm(Form):
    """A form that works on the flows chosen above it. Subclasses give ``build``, ``title`` and ``own``."""

    APART = False  # whether the question takes all kinds of flows, each on its own

    def __init__(
        self, register: Register, tables: TableRegister, source: FlowSource, parent: QWidget | None = None
    ) -> None:
        self.source = source
        super().__init__(register, tables, parent)
        source.changed.connect(self.refresh)

    def refresh(self) -> None:
        self.tell()

    def ready(self) -> bool:
        return self.source.entry is not None and self.source.table is not None and not self._cannot_combine()

    def hint(self) -> str:
        return self.source.hint() or self._cannot_combine()

    def _cannot_combine(self) -> str:
        """A sentence where weights are chosen and the algorithm has none, or an empty text."""
        algorithm = QgsApplication.processingRegistry().algorithmById(question(self.KEY).algorithm)
        weighs = algorithm is None or algorithm.parameterDefinition("DOMAIN_WEIGHTS") is not None
        if weighs or "DOMAIN_WEIGHTS" not in self.source.parameters():
            return ""
        return tr("This question looks at one kind of flows. Choose one under Kind, or all added up.")

    def without_igraph(self) -> str:
        """How to get the package that communities need, or an empty text."""
        return "" if igraph_package.have_igraph() else say(igraph_package.MISSING_IGRAPH)

    def title(self) -> str:
        """What the result is called."""
        raise NotImplementedError

    def own(self) -> dict[str, Any]:
        """The parameters this form asks for, besides those of the flows."""
        return self.values()

    def about(self) -> str:
        """What was compared, in a sentence."""
        entry, table = self.source.entry, self.source.table
        return f"{table.label}, {entry.label}." if entry is not None and table is not None else ""

    def flow_values(self) -> dict[str, Any]:
        """The parameters of units and flows."""
        return self.source.parameters()

    def results(self) -> list[Result]:
        if not self.ready():
            return []
        asked = question(self.KEY)
        parameters = {
            **self.flow_values(),
            **self.own(),
            **dict.fromkeys((*asked.outputs, *asked.pictures), "TEMPORARY_OUTPUT"),
        }
        return [Result(self.KEY, self.title(), parameters, self.source.inputs(), about=self.about())]
