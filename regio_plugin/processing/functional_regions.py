"""regio:functionalregions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsWkbTypes,
)

from ..core.functional.presets import COMMUNITIES
from ..core.messages import sentence
from ..i18n import tr
from .algorithm import RegioAlgorithm
from .chance import picture_parameter, picture_path
from .delineation import Delineation
from .flow_units import FlowUnits, flow_units_parameters
from .functional_outputs import MOVED_FIELDS, REGION_FIELDS, TREE_FIELDS, UNIT_FIELDS, UNPLACED_FIELDS, Results
from .method_inputs import method_parameters

if TYPE_CHECKING:
    from ..layers.write import Writer


class FunctionalRegionsFromFlows(RegioAlgorithm):
    """Which regions do the flows make?"""

    NAME = "functionalregions"
    ICON = "basins"

    def title(self) -> str:
        return tr("Functional regions from flows")

    def explanation(self) -> str:
        return tr(
            "Puts units together between which much flows: commuting, school, moving house, shopping. The result is a division "
            "like any other, to be compared with administrative ones. Several kinds of flows, with weights, give a combined "
            "basin of daily life. Units that cannot be placed are listed with the reason."
        )

    def define(self) -> None:
        flow_units_parameters(self, domains=True)
        method_parameters(self)
        self._layers()
        picture_parameter(self, tr("The tree of Intramax as a picture, with the line where it was cut; not for other methods."))
        self.numbers(
            [
                QgsProcessingOutputNumber("REGION_COUNT", tr("Regions")),
                QgsProcessingOutputNumber("UNPLACED_COUNT", tr("Units without region")),
                QgsProcessingOutputNumber("MOVED_COUNT", tr("Units moved so that regions lie in one piece")),
                QgsProcessingOutputNumber(
                    "SELF_CONTAINMENT", tr("Share of the flows between units that stays inside a region")
                ),
                QgsProcessingOutputNumber("MODULARITY", tr("Modularity Q")),
                QgsProcessingOutputNumber("MATCHED", tr("Share of the flows with both ends among the units")),
                QgsProcessingOutputString("VERDICT", tr("Verdict in one sentence")),
            ]
        )

    def _layers(self) -> None:
        polygons, table = QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVector
        self.sink(
            "REGIONS",
            tr("Functional regions"),
            tr(
                "One polygon per region, called after the unit in which most arrives: how many leave home (size) and arrive "
                "(jobs), what share of both stays inside, whether it lies in one piece."
            ),
            polygons,
            optional=True,
            by_default=True,
        )
        self.sink(
            "UNITS_WITH_REGION",
            tr("Units with functional region"),
            tr("The units with their region, and the share of what leaves them that stays in it or goes to its core."),
            polygons,
            optional=True,
            by_default=True,
        )
        for name, title, text in (
            ("UNPLACED", tr("Units without region"), tr("A table of the units without region, and why.")),
            ("MOVED", tr("Moved units"), tr("A table of the units that were moved so that regions lie in one piece.")),
            (
                "TREE",
                tr("Tree"),
                tr("A table of the tree of Intramax: a row for each unit, then one for each merge of two nodes."),
            ),
        ):
            self.sink(name, title, text, table, optional=True)

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        self._method = Delineation.take(self, parameters, context)
        self._units = FlowUnits.take(self, parameters, context, [self._method.core_field])

    def compute(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.functional.partition import modularity, self_contained

        units = self._units.read(feedback)
        flows = units.flows
        tick = self.ticker(feedback, 15, 75)
        found = self._method.find(flows, units.neighbours, self._method.cores(units), units.names, tick, units.at_edge)
        results = Results(found, units, self._method.contiguity, self.ticker(feedback, 75, 80))
        self.note(feedback, *units.notes, *self._method.notes, *found.regions.notes, *results.notes())
        if self._method.method == COMMUNITIES:
            text = sentence("Drawn with seed {seed}; the same seed gives the same regions.", seed=str(self._method.seed))
            self.note(feedback, text.as_info())
        labels = found.regions.labels
        share = self_contained(flows, labels)
        verdict = results.verdict(share)
        feedback.pushInfo(verdict)
        return {
            **self._write(results, parameters, context, feedback),
            **self._draw(results, verdict, parameters, context, feedback),
            "REGION_COUNT": results.count,
            "UNPLACED_COUNT": int((labels < 0).sum()),
            "MOVED_COUNT": len(found.regions.moved),
            "SELF_CONTAINMENT": share if flows.has_diagonal else None,
            "MODULARITY": modularity(flows, labels),
            "MATCHED": flows.matched,
            "VERDICT": verdict,
        }

    def _write(
        self, results: Results, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, str]:
        units = results.units
        polygons = QgsWkbTypes.Type.MultiPolygon
        outputs: dict[str, tuple[Writer, str | None]] = {}
        if self.has(parameters, "REGIONS"):
            frame, shapes = results.regions(self.ticker(feedback, 80, 90))
            writer = self.open_output(parameters, "REGIONS", context, REGION_FIELDS, polygons, units.crs, units.out_crs)
            writer.write(frame, shapes, feedback)
            outputs["REGIONS"] = (writer, "functional_regions")
        if self.has(parameters, "UNITS_WITH_REGION"):
            writer = self.open_output(parameters, "UNITS_WITH_REGION", context, UNIT_FIELDS, polygons, units.crs, units.out_crs)
            writer.write(results.unit_rows(), units.geometry, feedback)
            outputs["UNITS_WITH_REGION"] = (writer, "functional_units")
        for name, fields, rows in (
            ("UNPLACED", UNPLACED_FIELDS, results.unplaced),
            ("MOVED", MOVED_FIELDS, results.moved),
            ("TREE", TREE_FIELDS, results.tree),
        ):
            table = rows() if self.has(parameters, name) else None
            if table is not None:
                writer = self.open_output(parameters, name, context, fields)
                writer.write(table, None, feedback)
                outputs[name] = (writer, None)
        feedback.setProgress(95)
        return self.finish_outputs(outputs, feedback)

    def _draw(
        self, results: Results, verdict: str, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, str]:
        """The picture of the tree, if there is one."""
        tree = results.found.tree
        if tree is None:
            return {}
        path = picture_path(self, parameters, context, feedback)
        if not path:
            return {}
        from ..report.dendrogram import dendrogram
        from ..styling.functional_styles import region_fill

        fills = [region_fill(colour) for colour in results.colours.tolist()]
        dendrogram(path, tree, results.units.flows, results.count, list(results.units.names), fills, verdict)
        return {"PICTURE": path}
