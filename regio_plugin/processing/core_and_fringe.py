"""regio:coreandfringe."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..core.messages import RegioError
from ..core.placeholders import split_placeholders
from ..i18n import say, tr
from ..layers.write import Field
from .algorithm import WEIGHT_AREA, WEIGHT_FIELD, RegioAlgorithm
from .crosswalk_inputs import crosswalk_parameters, take_crosswalk
from .pairs import parse_pairs, parse_weights
from .table_inputs import take_table

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.core_and_fringe import CoreAndFringe, Definition
    from ..layers.versions import UnitLayer
    from ..layers.write import Writer

MEMBERSHIP_FIELDS = [
    Field("unit", "text"),
    Field("unit_name", "text"),
    Field("count", "integer"),
    Field("of", "integer"),
    Field("degree", "number"),
    Field("part", "text"),
    Field("included_by", "text"),
    Field("left_out_by", "text"),
    Field("weight", "number"),
]
INCLUSION_FIELDS = [
    Field("unit", "text"),
    Field("unit_name", "text"),
    Field("definition", "text"),
    Field("included", "boolean"),
]
OUTLINE_FIELDS = [
    Field("definition", "text"),
    Field("region", "text"),
    Field("unit_count", "integer"),
    Field("weight", "number"),
    Field("core_share", "number"),
    Field("egg_share", "number"),
]
_TABLE_FIELDS = ("DEFINITION_FIELD", "DEFINITION_UNIT_FIELD", "DEFINITION_REGION_FIELD", "DEFINITION_YEAR_FIELD")


class CoreFringe(RegioAlgorithm):
    """Which units belong to a region that is defined in several ways?"""

    NAME = "coreandfringe"
    ICON = "fringe"

    def title(self) -> str:
        return tr("Core and fringe")

    def explanation(self) -> str:
        return tr(
            "For a region that everybody draws differently: which units do all definitions include (the core), which only some "
            "(the fringe), and how much of the whole is disputed? Definitions come from a table, from polygon layers, or both."
        )

    def define(self) -> None:
        self.parameter(
            QgsProcessingParameterFeatureSource("UNITS", tr("Base units"), [QgsProcessing.SourceType.TypeVectorPolygon]),
            tr("Polygons, for instance municipalities."),
        )
        self.parameter(
            QgsProcessingParameterField("UNIT_FIELD", tr("Base units: code"), None, "UNITS"),
            tr("The field with the code that the table uses."),
        )
        self.parameter(
            QgsProcessingParameterField(
                "UNIT_NAME_FIELD", tr("Base units: name"), parentLayerParameterName="UNITS", optional=True
            ),
            tr("Field with the names of the units. Empty: guessed."),
            advanced=True,
        )
        self._table_parameters()
        self._layer_parameters()
        self._choice_parameters()
        self.weight_parameters("UNITS")
        crosswalk_parameters(self)
        self.placeholder_parameter()
        self._outputs()

    def _table_parameters(self) -> None:
        self.parameter(
            QgsProcessingParameterFeatureSource(
                "DEFINITIONS", tr("Table of definitions"), [QgsProcessing.SourceType.TypeVector], optional=True
            ),
            tr("A table with a row for every definition and unit that it includes. Codes are read as text."),
        )
        for name, title, text, advanced in (
            (
                "DEFINITION_FIELD",
                tr("Table: definition"),
                tr("The field that tells the definitions apart.") + " " + tr("Left empty, it is recognised by its name."),
                False,
            ),
            (
                "DEFINITION_UNIT_FIELD",
                tr("Table: unit code"),
                tr("The field with the codes of the units.") + " " + tr("Left empty, it is recognised by its name."),
                False,
            ),
            (
                "DEFINITION_REGION_FIELD",
                tr("Table: region"),
                tr("For definitions that have several regions each: the field with the region of the unit."),
                True,
            ),
            (
                "DEFINITION_YEAR_FIELD",
                tr("Table: year of the codes"),
                tr(
                    "The field with the year or date whose codes a row uses. Needed where a unit kept its code though others "
                    "joined it."
                ),
                True,
            ),
        ):
            self.parameter(
                QgsProcessingParameterField(name, title, parentLayerParameterName="DEFINITIONS", optional=True),
                text,
                advanced,
            )

    def _layer_parameters(self) -> None:
        self.parameter(
            QgsProcessingParameterMultipleLayers(
                "DEFINITION_LAYERS",
                tr("Layers that are definitions"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
            ),
            tr("Polygon layers, each a definition. A unit counts as included if at least half of it is."),
        )
        self.parameter(
            QgsProcessingParameterString("DEFINITION_LAYER_FIELDS", tr("Code fields of the layers"), optional=True),
            tr(
                "For instance: Tourism=region;Zones=name. Where a layer has several regions: the field with their names or "
                "codes. A layer that is not named is one region as a whole."
            ),
            advanced=True,
        )

    def _choice_parameters(self) -> None:
        self.parameter(
            QgsProcessingParameterString("REGION", tr("Which region"), optional=True),
            tr(
                "The name or code of the region that is meant. Where a definition has several regions and none of that name, "
                "the one that has most in common with it is taken, and the log says so."
            ),
        )
        self.parameter(
            QgsProcessingParameterString("SEED_UNIT", tr("A unit that surely belongs to it"), optional=True),
            tr(
                "The code or name of a unit, for instance the central town. Where a definition has several regions, the one "
                "with this unit is taken."
            ),
            advanced=True,
        )
        self.parameter(
            QgsProcessingParameterNumber(
                "ALPHA",
                tr("Share of definitions that may disagree"),
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=0.0,
                minValue=0.0,
                maxValue=0.49,
            ),
            tr(
                "0: the core is what all definitions include, the fringe what any of them does. 0.1: the core is what at least "
                "90 % include, the fringe what more than 10 % do."
            ),
            advanced=True,
        )
        self.parameter(
            QgsProcessingParameterString("DEFINITION_WEIGHTS", tr("Weights of the definitions"), optional=True),
            tr("For instance: police=2;tourism=0.5. A definition that is not named counts 1."),
            advanced=True,
        )

    def _outputs(self) -> None:
        self.sink(
            "MEMBERSHIP",
            tr("Core and fringe"),
            tr(
                "The units with how many definitions include them (count) of how many (of), the share (degree) and the part: "
                "core, fringe, outside, or unjudged where no definition says anything."
            ),
            QgsProcessing.SourceType.TypeVectorPolygon,
        )
        self.sink(
            "INCLUSION",
            tr("Who includes what"),
            tr("A table with a row for every definition and unit of core and fringe: whether it is included."),
            QgsProcessing.SourceType.TypeVector,
            optional=True,
            by_default=True,
        )
        self.sink(
            "OUTLINES",
            tr("Outlines of the definitions"),
            tr("One polygon per definition, with which share of it is core and how much of the whole it takes."),
            QgsProcessing.SourceType.TypeVectorPolygon,
            optional=True,
        )
        self.numbers(
            [
                QgsProcessingOutputNumber("CORE_COUNT", tr("Units in the core")),
                QgsProcessingOutputNumber("FRINGE_COUNT", tr("Units in the fringe")),
                QgsProcessingOutputNumber("VAGUENESS", tr("Share of core and fringe that is disputed")),
                QgsProcessingOutputNumber("DEFINITION_COUNT", tr("Definitions")),
                QgsProcessingOutputString("VERDICT", tr("Verdict in one sentence")),
            ]
        )

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        from ..layers.definitions import DefinitionSource, take_layers
        from ..layers.versions import UnitSource
        from ..layers.working_crs import working_crs

        units = self.snapshot(parameters, "UNITS", context)
        text = {name: self.parameterAsString(parameters, name, context) for name in _TEXTS}
        self._weight = self.parameterAsEnum(parameters, "WEIGHT", context)
        self._weight_field = text["WEIGHT_FIELD"] if self._weight == WEIGHT_FIELD else ""
        if self._weight == WEIGHT_FIELD and not self._weight_field:
            raise RegioError("A numeric field is to be counted, but none is chosen. Choose a field.")
        extra = [self._weight_field] if self._weight_field else []
        self._units = UnitSource(units, (), text["UNIT_FIELD"], text["UNIT_NAME_FIELD"], extra)
        self._units.check()
        self._table = None
        if self.has(parameters, "DEFINITIONS"):
            given = [text[name] for name in _TABLE_FIELDS]
            self._table = DefinitionSource.of(*take_table(self, parameters, "DEFINITIONS", given, context))
        layers = self.parameterAsLayerList(parameters, "DEFINITION_LAYERS", context)
        self._layers = take_layers(layers, parse_pairs(text["DEFINITION_LAYER_FIELDS"]))
        for item in self._layers:
            self.keep(item.snapshot)
        if self._table is None and not self._layers:
            raise RegioError("No definition is given. Choose a table of definitions, or layers.")
        self._crosswalk = take_crosswalk(self, parameters, context)
        self._weights = parse_weights(text["DEFINITION_WEIGHTS"])
        self._text = text
        self._transform_context = context.transformContext()
        self._crs, notes = working_crs([units, *(item.snapshot for item in self._layers)], self._transform_context)
        self.note(feedback, *notes)

    def compute(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.core_and_fringe import core_and_fringe
        from ..core.definitions import chosen, unit_called

        placeholders = split_placeholders(self._text["PLACEHOLDERS"])
        read = self._units.read(placeholders, self._crs, self._transform_context, feedback)
        units = read.units
        weight = read.weight(self._weight_field, self._weight == WEIGHT_AREA)
        self.note(feedback, *read.notes)
        feedback.setProgress(15)
        seed = unit_called(self._text["SEED_UNIT"], units) if self._text["SEED_UNIT"].strip() else None
        answers = []
        if self._table is not None:
            found, notes = self._table.answers(units.codes, self._crosswalk, placeholders, feedback)
            answers += found
            self.note(feedback, *notes)
        for k, layer in enumerate(self._layers):
            span = 20 + 50 * k / len(self._layers), 20 + 50 * (k + 1) / len(self._layers)
            answer, notes = layer.answer(
                units, placeholders, self._crs, self._transform_context, feedback, self.ticker(feedback, *span)
            )
            answers.append(answer)
            self.note(feedback, *notes)
        wanted = self._text["REGION"].strip()
        items, notes = chosen(answers, wanted, seed, self._weights, weight)
        result = core_and_fringe(items, weight, self.parameterAsDouble(parameters, "ALPHA", context))
        self.note(feedback, *notes, *result.notes)
        feedback.setProgress(75)
        outputs = self._write(result, items, read, weight, parameters, context, feedback)
        return {**outputs, **self._figures(result, read.units.titles, feedback)}

    def _figures(self, result: CoreAndFringe, titles: NDArray, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        from ..core.core_and_fringe import CORE, verdict

        region = self._text["REGION"].strip() or tr("the region")
        core = titles[(result.membership["part"] == CORE).to_numpy()]
        text = say(verdict(result, region, sorted(str(title) for title in core)))
        feedback.pushInfo(text)
        summary = result.summary
        return {
            "CORE_COUNT": summary["core_count"],
            "FRINGE_COUNT": summary["fringe_count"],
            "VAGUENESS": summary["vagueness"] if summary["egg_weight"] > 0 else None,
            "DEFINITION_COUNT": summary["definition_count"],
            "VERDICT": text,
        }

    def _write(
        self,
        result: CoreAndFringe,
        items: list[Definition],
        read: UnitLayer,
        weight: NDArray,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, str]:
        from ..core.core_and_fringe import inclusion, left_out_by, outlines

        polygons = QgsWkbTypes.Type.MultiPolygon
        crs = self._crs, self._units.snapshot.crs
        units = read.units
        frame = result.membership.assign(
            unit=units.codes, unit_name=units.titles, weight=weight, left_out_by=left_out_by(items)
        )
        writer = self.open_output(parameters, "MEMBERSHIP", context, MEMBERSHIP_FIELDS, polygons, *crs)
        writer.write(frame, units.geometry, feedback)
        outputs: dict[str, tuple[Writer, str | None]] = {"MEMBERSHIP": (writer, "core_fringe")}
        if self.has(parameters, "INCLUSION"):
            writer = self.open_output(parameters, "INCLUSION", context, INCLUSION_FIELDS)
            writer.write(inclusion(items, units), None, feedback)
            outputs["INCLUSION"] = (writer, None)
        if self.has(parameters, "OUTLINES"):
            shapes = outlines(items, units, self.ticker(feedback, 80, 95))
            frame = result.definitions.rename(columns={"name": "definition"})
            writer = self.open_output(parameters, "OUTLINES", context, OUTLINE_FIELDS, polygons, *crs)
            writer.write(frame, shapes, feedback)
            outputs["OUTLINES"] = (writer, "definition_outlines")
        return self.finish_outputs(outputs)


_TEXTS = (
    "UNIT_FIELD", "UNIT_NAME_FIELD", *_TABLE_FIELDS, "DEFINITION_LAYER_FIELDS", "REGION", "SEED_UNIT", "WEIGHT_FIELD",
    "DEFINITION_WEIGHTS", "PLACEHOLDERS",
)  # fmt: skip
