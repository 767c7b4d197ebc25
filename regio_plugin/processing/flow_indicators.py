"""regio:flowindicators."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..core.messages import RegioError, sentence
from ..core.placeholders import split_placeholders
from ..i18n import say, tr
from .algorithm import RegioAlgorithm, field_help
from .flow_units import FlowUnits, flow_units_parameters
from .indicator_rows import PARTNER_FIELDS, REGION_FIELDS, SUMMARY_FIELDS, UNIT_FIELDS, Judged
from .pairs import parse_pairs
from .second_division import SecondTable, second_table_parameters

if TYPE_CHECKING:
    from ..core.regions import Regionalisation
    from ..layers.write import Writer
    from .flow_units import UnitsAndFlows


_SIZES_MATTER = sentence(
    "Fewer and larger regions keep more inside by themselves; modularity makes up for that only in part. To be sure, compare "
    "with random maps."
).as_info()


class FlowIndicators(RegioAlgorithm):
    """How well do regions fit the flows?"""

    NAME = "flowindicators"
    ICON = "indicators"

    def title(self) -> str:
        return tr("How well do regions fit the flows?")

    def explanation(self) -> str:
        return tr(
            "Tells for every region how much of the flows stays inside (supply and demand self-containment), how it hangs "
            "together and whom it exchanges most with, and for every unit how strongly it is attached to its own region and to "
            "others. Two divisions, for instance an administrative and a computed one, are judged on the same figures."
        )

    def define(self) -> None:
        flow_units_parameters(self)
        for name, title, text, optional in (
            ("REGION_FIELD", tr("Region code"), field_help(tr("the base units")), False),
            (
                "SECOND_FIELD",
                tr("Second division: region code"),
                tr("A field with the regions of another division of the same units, to compare with."),
                True,
            ),
        ):
            self.parameter(
                QgsProcessingParameterField(name, title, parentLayerParameterName="UNITS", optional=optional), text
            )
        second_table_parameters(self)
        self._advanced()
        self._outputs()

    def _advanced(self) -> None:
        for name, title in (
            ("REGION_NAME_FIELD", tr("Region name")),
            ("SECOND_NAME_FIELD", tr("Second division: region name")),
        ):
            self.parameter(
                QgsProcessingParameterField(name, title, parentLayerParameterName="UNITS", optional=True),
                tr("The field with the names of the regions. Left empty, it is recognised."),
                advanced=True,
            )
        self.parameter(
            QgsProcessingParameterString("LABELS", tr("What the fields are called"), optional=True),
            tr("For instance: prov=Provinces;basin=Commuting basins. Names for the sentences and tables."),
            advanced=True,
        )
        self.parameter(
            QgsProcessingParameterNumber(
                "TOP", tr("Partners per region"), QgsProcessingParameterNumber.Type.Integer, defaultValue=5, minValue=1
            ),
            tr("How many of the regions it exchanges most with are listed for every region."),
            advanced=True,
        )
        self.parameter(
            QgsProcessingParameterBoolean("SELF_FLOWS", tr("What stays in a unit counts for its own region"), False),
            tr(
                "How strongly a unit is attached to regions is told by its flows with other units. With this option those who "
                "stay in the unit count too, which ties every unit to its own region."
            ),
            advanced=True,
        )
        self.placeholder_parameter()

    def _outputs(self) -> None:
        polygons, table = QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVector
        self.sink(
            "REGIONS",
            tr("Regions with their flows"),
            tr(
                "One polygon per region: size (all that begins there), jobs (all that ends there), what stays inside, supply "
                "and demand self-containment, cohesion (of what stays inside, the share that goes to another unit), openness "
                "(what crosses the border per flow that stays inside), net balance, links, main partner, part of modularity, "
                "and a sentence."
            ),
            polygons,
        )
        self.sink(
            "SECOND_REGIONS",
            tr("Regions of the second division with their flows"),
            tr("The same for the second division."),
            polygons,
            optional=True,
        )
        self.sink(
            "UNITS_OUT",
            tr("Units and where they belong"),
            tr(
                "The units with their attachment to their own region and to the strongest other one, the confusion index (0: "
                "clear, 1: two regions alike), the number of regions they are attached to, and whether they are misplaced."
            ),
            polygons,
            optional=True,
            by_default=True,
        )
        self.sink(
            "PARTNERS",
            tr("Main partners"),
            tr("A table with the regions that every region exchanges most with, in both directions."),
            table,
            optional=True,
            by_default=True,
        )
        self.sink(
            "SUMMARY",
            tr("Figures of the whole"),
            tr("A table with a row per figure; with a second division also its value, the difference and which is better."),
            table,
            optional=True,
            by_default=True,
        )
        self.numbers(
            [
                QgsProcessingOutputNumber(
                    "SELF_CONTAINMENT", tr("Share of the flows between units that stays inside a region")
                ),
                QgsProcessingOutputNumber("MODULARITY", tr("Modularity Q")),
                QgsProcessingOutputNumber("MISPLACED_COUNT", tr("Units attached more strongly to another region")),
                QgsProcessingOutputNumber("KEPT", tr("Share of what goes to another unit that stays inside the region")),
                QgsProcessingOutputString("VERDICT", tr("Verdict in one sentence")),
            ]
        )

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        names = ("REGION_FIELD", "SECOND_FIELD", "REGION_NAME_FIELD", "SECOND_NAME_FIELD")
        self._fields = {name: self.parameterAsString(parameters, name, context) for name in names}
        if self._fields["SECOND_FIELD"] == self._fields["REGION_FIELD"]:
            raise RegioError(
                'Both divisions are field "{field}". Choose another field for the second one, or leave it empty.',
                field=self._fields["REGION_FIELD"],
            )
        self._second = SecondTable.take(self, parameters, context)
        if self._second and self._fields["SECOND_FIELD"]:
            raise RegioError(
                "Two second divisions are given: a field of the units and another layer. Leave one of them empty."
            )
        self._labels = dict(parse_pairs(self.parameterAsString(parameters, "LABELS", context)))
        more = [self._fields["REGION_NAME_FIELD"], self._fields["SECOND_NAME_FIELD"]]
        regions = [self._fields["REGION_FIELD"], self._fields["SECOND_FIELD"]]
        self._input = FlowUnits.take(self, parameters, context, regions, more)

    def compute(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.flow_indicators import comparison_verdict, side_by_side, verdict

        units = self._input.read(feedback)
        self.note(feedback, *units.notes)
        self_flows = self.parameterAsBool(parameters, "SELF_FLOWS", context)
        placeholders = split_placeholders(self.parameterAsString(parameters, "PLACEHOLDERS", context))
        divisions = self._divisions(units, placeholders, feedback)
        judged = []
        for k, regions in enumerate(divisions):
            begin, span = 30 + 30 * k / len(divisions), 30 / len(divisions)
            judged.append(Judged.of(units, regions, self_flows, self.ticker(feedback, begin, begin + span)))
        first, second = judged[0], judged[1] if len(judged) > 1 else None
        figures = side_by_side(first.figures, second.figures if second else None)
        text = say(
            comparison_verdict(first.label, second.label, figures)
            if second
            else verdict(first.label, first.figures, len(units.codes))
        )
        self.note(feedback, *first.notes(), *(second.notes() if second else []))
        if second and len(first.division) != len(second.division):
            self.note(feedback, _SIZES_MATTER)
        outputs = self._write(judged, units, parameters, context, feedback)
        feedback.pushInfo(text)
        return {**outputs, **first.numbers(), "VERDICT": text}

    def _divisions(
        self, units: UnitsAndFlows, placeholders: tuple[str, ...], feedback: QgsProcessingFeedback
    ) -> list[Regionalisation]:
        """The division that is judged, and the second one if there is one."""
        result = []
        for name in ("REGION_FIELD", "SECOND_FIELD"):
            field = self._fields[name]
            if field:
                names = self._fields[name.replace("FIELD", "NAME_FIELD")]
                result.append(units.units.regions(field, self._labels.get(field, field), placeholders, names))
        if self._second:
            regions, notes = self._second.read(units, self._labels, placeholders, feedback)
            self.note(feedback, *notes)
            result.append(regions)
        return result

    def _write(
        self,
        judged: list[Judged],
        units: UnitsAndFlows,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, str]:
        from .indicator_rows import partner_rows, summary_rows, unit_rows

        kind, crs = QgsWkbTypes.Type.MultiPolygon, (units.crs, units.out_crs)
        outputs: dict[str, tuple[Writer, str | None]] = {}
        for name, item, begin in zip(("REGIONS", "SECOND_REGIONS"), judged, (60, 70)):
            if self.has(parameters, name):
                shapes = item.shapes(units, self.ticker(feedback, begin, begin + 10))
                writer = self.open_output(parameters, name, context, REGION_FIELDS, kind, *crs)
                writer.write(item.region_rows(self.ticker(feedback, begin + 10, begin + 10)), shapes, feedback)
                outputs[name] = (writer, "flow_regions")
        if self.has(parameters, "SECOND_REGIONS") and len(judged) == 1:
            raise RegioError("A layer of the second division is asked for, but no second division is chosen.")
        if self.has(parameters, "UNITS_OUT"):
            writer = self.open_output(parameters, "UNITS_OUT", context, UNIT_FIELDS, kind, *crs)
            writer.write(unit_rows(judged, units, self.ticker(feedback, 80, 90)), units.geometry, feedback)
            outputs["UNITS_OUT"] = (writer, "flow_units")
        if self.has(parameters, "PARTNERS"):
            top = self.parameterAsInt(parameters, "TOP", context)
            writer = self.open_output(parameters, "PARTNERS", context, PARTNER_FIELDS)
            writer.write(partner_rows(judged, units, top), None, feedback)
            outputs["PARTNERS"] = (writer, None)
        if self.has(parameters, "SUMMARY"):
            writer = self.open_output(parameters, "SUMMARY", context, SUMMARY_FIELDS)
            writer.write(summary_rows(judged), None, feedback)
            outputs["SUMMARY"] = (writer, None)
        return self.finish_outputs(outputs, feedback)
