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
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.messages import RegioError
from ..core.placeholders import split_placeholders
from ..i18n import say, tr
from ..layers.write import Field
from .algorithm import RegioAlgorithm

if TYPE_CHECKING:
    from ..core.membership import Membership
    from ..layers.read import LayerData, Snapshot

_TEXT_FIELDS = ("naam", "name", "nom", "label")


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
        self.sink(
            "REGIONS",
            tr("Regions"),
            tr("One polygon per region, with the number and codes of its units and the sums of their numeric fields."),
            QgsProcessing.SourceType.TypeVectorPolygon,
        )
        self.sink(
            "UNITS_WITH_REGION",
            tr("Units with region"),
            tr("The units with the code and name of their region."),
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
        from ..layers.read import Snapshot
        from ..layers.working_crs import working_crs

        self._units = Snapshot.take(self, parameters, "UNITS", context)
        self._unit_field = self.parameterAsString(parameters, "UNIT_FIELD", context)
        self._units.require_polygons()
        self._units.require(self._unit_field)
        self._table = self._open_table(parameters, context)
        self._columns = self._table_columns(parameters, context)
        self._table.require(*filter(None, self._columns))
        expression = self.parameterAsString(parameters, "TABLE_FILTER", context)
        if expression:
            self._table.where(expression)
        self._crs = self._units.crs
        self._transform_context = context.transformContext()
        _, notes = working_crs([self._units], self._transform_context)
        self.note(feedback, *notes)

    def _open_table(self, parameters: dict, context: QgsProcessingContext) -> Snapshot:
        """The table; a CSV file is opened here, because QGIS would turn 01234 into a number."""
        from ..layers.read import Snapshot
        from ..layers.tables import is_text_table, open_table

        value = parameters.get("TABLE")
        source = value if isinstance(value, str) else ""
        layer = self.parameterAsVectorLayer(parameters, "TABLE", context)
        if layer is not None and not source and isinstance(layer, QgsVectorLayer):
            source = layer.source() if layer.providerType() == "ogr" else ""
        if is_text_table(source) and (layer is None or layer.source().partition("|")[0] == source):
            self._table_layer = open_table(source)
            return Snapshot.of_layer(self._table_layer)
        return Snapshot.take(self, parameters, "TABLE", context)

    def _table_columns(self, parameters: dict, context: QgsProcessingContext) -> tuple[str, str, str]:
        from ..core.membership import four_columns

        unit, region, name = (
            self.parameterAsString(parameters, f"TABLE_{key}_FIELD", context) for key in ("UNIT", "REGION", "NAME")
        )
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
        from ..core.membership import membership

        numeric = [f.name() for f in self._units.fields if f.isNumeric() and f.name() != self._unit_field]
        numeric = [name for name in numeric if name.casefold() not in ("fid", "ogc_fid", "objectid")]
        texts = [name for name in self._units.fields.names() if name.casefold() in _TEXT_FIELDS][:1]
        units = self._units.read(
            [self._unit_field, *numeric, *texts], True, self._crs, self._transform_context, feedback
        )
        feedback.setProgress(30)
        table = self._table.read([name for name in self._columns if name], False, feedback=feedback)
        unit, region, name = self._columns
        result = membership(
            self._table.label,
            units.codes(self._unit_field),
            table.codes(unit),
            table.codes(region),
            table.texts(name) if name else None,
            self.parameterAsBoolean(parameters, "OVERLAPPING", context),
            split_placeholders(self.parameterAsString(parameters, "PLACEHOLDERS", context)),
        )
        feedback.setProgress(50)
        self.note(feedback, *units.notes, *table.notes, *result.notes)
        for problem in result.problems[:10]:
            feedback.pushWarning(say(problem.sentence))
        if len(result.problems) > 10:
            feedback.pushWarning(tr("{count} more problems are in the output Problems.").format(
                count=len(result.problems) - 10
            ))
        outputs = self._write(result, units, numeric, texts, parameters, context, feedback)
        return {
            **outputs,
            "REGION_COUNT": len(result.regions),
            "UNPLACED_COUNT": len(result.unplaced),
        }

    def _write(
        self,
        result: Membership,
        units: LayerData,
        numeric: list[str],
        texts: list[str],
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, str]:
        from ..layers.region_frames import problem_frame, region_frame, unit_frame

        codes = units.codes(self._unit_field)
        frame, shapes = region_frame(result.regions, codes, units, numeric, self.ticker(feedback, 50, 80))
        fields = [Field("region", "text"), Field("name", "text"), Field("unit_count", "integer"), Field("units", "text")]
        polygons = QgsWkbTypes.Type.MultiPolygon
        writer = self.open_output(
            parameters, "REGIONS", context, [*fields, *(Field(n, "number") for n in numeric)], polygons, self._crs
        )
        writer.write(frame, shapes, feedback)
        outputs = {"REGIONS": self.finish_output(writer, "regions")}
        if self.has(parameters, "UNITS_WITH_REGION"):
            frame, rows = unit_frame(result.regions, codes, units, texts)
            unit_fields = [Field(n, "text") for n in ("unit", "unit_name", "region", "name")]
            writer = self.open_output(parameters, "UNITS_WITH_REGION", context, unit_fields, polygons, self._crs)
            writer.write(frame, units.geometry[rows], feedback)
            outputs["UNITS_WITH_REGION"] = self.finish_output(writer, "regions")
        if self.has(parameters, "PROBLEMS"):
            frame = problem_frame([(p.row, p.code, say(p.sentence)) for p in result.problems])
            problem_fields = [Field("row", "integer"), Field("code", "text"), Field("sentence", "text")]
            writer = self.open_output(parameters, "PROBLEMS", context, problem_fields)
            writer.write(frame, None, feedback)
            outputs["PROBLEMS"] = self.finish_output(writer)
        return outputs
