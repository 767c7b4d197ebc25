"""regio:regionsfromtable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsWkbTypes,
)

from ..core.messages import RegioError
from ..core.placeholders import split_placeholders
from ..i18n import say, tr
from ..layers.write import Field
from .algorithm import RegioAlgorithm
from .table_inputs import take_table

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.membership import Membership
    from ..layers.layer_data import LayerData
    from ..layers.write import Writer

REGION_FIELDS = [Field("region", "text"), Field("name", "text"), Field("unit_count", "integer"), Field("units", "text")]
UNIT_FIELDS = [Field(name, "text") for name in ("unit", "unit_name", "region", "name")]
PROBLEM_FIELDS = [Field("row", "integer"), Field("code", "text"), Field("sentence", "text")]
_ROW_NUMBERS = ("fid", "ogc_fid", "objectid")
_SAID = 10


class RegionsFromTable(RegioAlgorithm):
    """From a membership table and base units to a clean region layer."""

    NAME = "regionsfromtable"
    ICON = "table"

    def title(self) -> str:
        return tr("Regions from a table")

    def explanation(self) -> str:
        return tr(
            "Makes a region layer from a table that says which unit belongs to which region, and says which rows do not fit. A "
            "table with the columns basisniveau, Name basisniveau, nieuweafgeleide, Name nieuweafgeleide is recognised."
        )

    def define(self) -> None:
        self.parameter(
            QgsProcessingParameterFeatureSource(
                "UNITS", tr("Base units"), [QgsProcessing.SourceType.TypeVectorPolygon]
            ),
            tr("Polygons, for instance municipalities."),
        )
        self.parameter(
            QgsProcessingParameterField("UNIT_FIELD", tr("Base units: code"), None, "UNITS"),
            tr("The field with the code that the table uses."),
        )
        self.parameter(
            QgsProcessingParameterFeatureSource("TABLE", tr("Table"), [QgsProcessing.SourceType.TypeVector]),
            tr("A table of QGIS, or a CSV, XLSX or ODS file. Codes are read as text."),
        )
        for name, title, text in (
            (
                "TABLE_UNIT_FIELD",
                tr("Table: unit code"),
                tr("The column with unit codes. Leave it empty for the four-column form."),
            ),
            ("TABLE_REGION_FIELD", tr("Table: region code"), tr("The column with region codes.")),
            ("TABLE_NAME_FIELD", tr("Table: region name"), tr("The column with region names, if there is one.")),
        ):
            self.parameter(
                QgsProcessingParameterField(name, title, parentLayerParameterName="TABLE", optional=True), text
            )
        self.parameter(
            QgsProcessingParameterExpression(
                "TABLE_FILTER", tr("Rows of the table"), parentLayerParameterName="TABLE", optional=True
            ),
            tr("An expression that picks rows, for tables that hold several divisions."),
        )
        self.parameter(
            QgsProcessingParameterBoolean(
                "OVERLAPPING", tr("A unit may be in several regions"), defaultValue=False
            ),
            tr("If not, a unit in two regions stops the run with a sentence that names the rows."),
        )
        self.placeholder_parameter()
        self._outputs()

    def _outputs(self) -> None:
        self.sink(
            "REGIONS",
            tr("Regions"),
            tr("One polygon per region, with the number and codes of its units and the sums of their numeric fields."),
            QgsProcessing.SourceType.TypeVectorPolygon,
        )
        self.sink(
            "UNITS_WITH_REGION",
            tr("Units with region"),
            tr("The units with the code and name of their region, and their numeric fields."),
            QgsProcessing.SourceType.TypeVectorPolygon,
            optional=True,
        )
        self.sink(
            "PROBLEMS",
            tr("Problems"),
            tr("A table of the rows that do not fit and the units without region, with a sentence each."),
            QgsProcessing.SourceType.TypeVector,
            optional=True,
        )
        self.numbers(
            [
                QgsProcessingOutputNumber("REGION_COUNT", tr("Regions")),
                QgsProcessingOutputNumber("UNPLACED_COUNT", tr("Units without region")),
            ]
        )

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        from ..layers.units import name_candidates
        from ..layers.working_crs import working_crs

        self._units = self.snapshot(parameters, "UNITS", context)
        self._unit_field = self.parameterAsString(parameters, "UNIT_FIELD", context)
        self._units.require_polygons()
        self._units.require(self._unit_field)
        self._unit_names = name_candidates(self._units)
        wanted = [self.parameterAsString(parameters, f"TABLE_{key}_FIELD", context) for key in ("UNIT", "REGION", "NAME")]
        self._table, wanted = take_table(self, parameters, "TABLE", wanted, context)
        self._columns = self._table_columns(*wanted)
        self._table.require(*filter(None, self._columns))
        expression = self.parameterAsString(parameters, "TABLE_FILTER", context)
        if expression:
            self._table.where(expression)
        self._crs = self._units.crs
        self._transform_context = context.transformContext()
        if not self._crs.isValid():
            self.note(feedback, *working_crs([self._units], self._transform_context)[1])

    def _table_columns(self, unit: str, region: str, name: str) -> tuple[str, str, str]:
        from ..core.membership import four_columns

        form = four_columns(self._table.fields.names())
        if form and not unit and not region:
            return form[0], form[2], name or form[3]
        if not unit or not region:
            raise RegioError(
                'Choose the columns of "{table}" with the unit codes and the region codes. Its columns are: {columns}.',
                table=self._table.label,
                columns=", ".join(self._table.fields.names()),
            )
        return unit, region, name

    def compute(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.membership import Table, membership
        from ..layers.units import merge_rows

        units = self._units.read(
            list(dict.fromkeys([self._unit_field, *self._numeric(), *self._unit_names])),
            True,
            self._crs,
            self._transform_context,
            feedback,
        )
        units = merge_rows(units, self._unit_field, [], strict=False)
        feedback.setProgress(30)
        data = self._table.read([name for name in self._columns if name], False, feedback=feedback)
        unit, region, name = self._columns
        codes = units.codes(self._unit_field)
        names = data.texts(name) if name else None
        result = membership(
            Table.of(self._table.label, data.codes(unit), data.codes(region), names, data.rows),
            codes,
            self.parameterAsBoolean(parameters, "OVERLAPPING", context),
            split_placeholders(self.parameterAsString(parameters, "PLACEHOLDERS", context)),
            units.rows,
        )
        feedback.setProgress(50)
        self.note(feedback, *units.notes, *data.notes, *result.notes)
        self._tell(result, self.has(parameters, "PROBLEMS"), feedback)
        outputs = self._write(result, units, codes, parameters, context, feedback)
        return {**outputs, "REGION_COUNT": len(result.regions), "UNPLACED_COUNT": len(result.unplaced)}

    def _numeric(self) -> list[str]:
        """Fields that can be added up."""
        return [
            item.name()
            for item in self._units.fields.toList()
            if item.isNumeric() and item.name() != self._unit_field and item.name().casefold() not in _ROW_NUMBERS
        ]

    def _tell(self, result: Membership, listed: bool, feedback: QgsProcessingFeedback) -> None:
        for problem in result.problems[:_SAID]:
            feedback.pushWarning(say(problem.sentence))
        if len(result.problems) > _SAID:
            more = len(result.problems) - _SAID
            text = (
                tr("{count} more problems are in the output Problems.")
                if listed
                else tr("There are {count} more problems; the output Problems, if you ask for it, lists them all.")
            )
            feedback.pushWarning(text.format(count=more))

    def _write(
        self,
        result: Membership,
        units: LayerData,
        codes: NDArray,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, str]:
        import pandas as pd

        from ..layers.region_frames import problem_frame, region_frame, sum_names, unit_frame
        from ..layers.units import unit_name_field

        sums = sum_names(self._numeric(), [field.name for field in REGION_FIELDS])
        frame, shapes = region_frame(result.regions, codes, units, sums, self.ticker(feedback, 50, 80))
        fields = [*REGION_FIELDS, *(Field(name, "number") for name in sums.values())]
        polygons = QgsWkbTypes.Type.MultiPolygon
        writer = self.open_output(parameters, "REGIONS", context, fields, polygons, self._crs)
        writer.write(frame, shapes, feedback)
        outputs: dict[str, tuple[Writer, str | None]] = {"REGIONS": (writer, "regions")}
        if self.has(parameters, "UNITS_WITH_REGION"):
            name = unit_name_field(units, self._unit_names, self._unit_field)
            counts = sum_names(self._numeric(), [field.name for field in UNIT_FIELDS])
            frame, rows = unit_frame(result.regions, codes, units.texts(name) if name else codes)
            for field, count in counts.items():
                frame[count] = pd.to_numeric(units.attributes[field], errors="coerce").to_numpy()[rows]
            fields = [*UNIT_FIELDS, *(Field(count, "number") for count in counts.values())]
            writer = self.open_output(parameters, "UNITS_WITH_REGION", context, fields, polygons, self._crs)
            writer.write(frame, units.geometry[rows], feedback)
            outputs["UNITS_WITH_REGION"] = (writer, "regions")
        if self.has(parameters, "PROBLEMS"):
            frame = problem_frame([(p.row or None, p.code, say(p.sentence)) for p in result.problems])
            writer = self.open_output(parameters, "PROBLEMS", context, PROBLEM_FIELDS)
            writer.write(frame, None, feedback)
            outputs["PROBLEMS"] = (writer, None)
        feedback.setProgress(90)
        return self.finish_outputs(outputs)
