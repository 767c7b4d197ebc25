"""regio:nesteddollconformity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..core.messages import RegioError, Sentence, sentence
from ..core.placeholders import split_placeholders
from ..i18n import say, tr
from ..layers.write import Field, Writer
from .algorithm import WEIGHT_AREA, WEIGHT_COUNT, WEIGHT_FIELD, RegioAlgorithm, field_help

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.nesting import NestedDoll
    from ..core.overlap import OverlapTable
    from ..layers.inputs import Pair

REGION_FIELDS = [
    Field("region", "text"),
    Field("name", "text"),
    Field("parent", "text"),
    Field("parent_name", "text"),
    Field("share", "number"),
    Field("second_parent", "text"),
    Field("second_parent_name", "text"),
    Field("second_share", "number"),
    Field("parents", "integer"),
    Field("conforming", "boolean"),
    Field("state", "text"),
    Field("exit_count", "integer"),
    Field("exit_weight", "number"),
    Field("exit_units", "text"),
    Field("sliver_weight", "number"),
    Field("covered", "number"),
]
BREAKER_FIELDS = [
    Field("region", "text"),
    Field("parent", "text"),
    Field("goes_to", "text"),
    Field("unit", "text"),
    Field("unit_name", "text"),
    Field("weight", "number"),
]
PARENT_FIELDS = [
    Field("region", "text"),
    Field("name", "text"),
    Field("weight", "number"),
    Field("children", "integer"),
    Field("conforming", "integer"),
]
PAIR_FIELDS = [
    Field("finer", "text"),
    Field("coarser", "text"),
    Field("weight", "number"),
    Field("share_of_finer", "number"),
    Field("share_of_coarser", "number"),
    Field("sliver_weight", "number"),
]
_NUMBERS = {
    "REGION_COUNT": "region_count",
    "CONFORMING_COUNT": "conforming_count",
    "CONFORMITY": "conformity",
    "LAMBDA": "lambda",
    "HOMOGENEITY": "homogeneity",
    "COMPLETENESS": "completeness",
    "V_MEASURE": "v_measure",
    "SLIVER_COUNT": "sliver_count",
    "SLIVER_WEIGHT": "sliver_weight",
    "UNJUDGED_COUNT": "unjudged_count",
}


class NestedDollConformity(RegioAlgorithm):
    """Does every region of a finer map lie inside one region of a coarser map?"""

    NAME = "nesteddollconformity"
    ICON = "nested"

    def title(self) -> str:
        return tr("Nested-doll conformity")

    def explanation(self) -> str:
        return tr(
            "Tells for every region of a finer map whether it lies inside one region of a coarser map, which units break "
            "that, and how far the two maps nest as a whole. If both codes are fields of the same layer, units are "
            "counted and no polygon is cut; with two layers, polygons are laid over each other."
        )

    def define(self) -> None:
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        for name, title, of in (
            ("FINER", tr("Finer regions"), tr("the layer of the finer regions")),
            ("COARSER", tr("Coarser regions"), tr("the layer of the coarser regions")),
        ):
            self.parameter(
                QgsProcessingParameterFeatureSource(name, title, polygons),
                tr("Polygons: regions, or base units with a region code. It may be the same layer twice."),
            )
            self.parameter(
                QgsProcessingParameterField(f"{name}_FIELD", tr("{layer}: code").format(layer=title), None, name),
                field_help(of),
            )
        self._optional_fields()
        self._labels()
        self.weight_parameters("FINER")
        self.tolerance_parameters()
        self.mode_parameter()
        self._outputs()

    def _outputs(self) -> None:
        self.sink(
            "REGIONS",
            tr("Regions"),
            tr(
                "The finer regions with their parent, the share inside it and what lies outside. exit_weight is a number of "
                "units, an area in square metres or a sum of the field, as you chose."
            ),
            QgsProcessing.SourceType.TypeVectorPolygon,
        )
        self.sink(
            "BREAKERS",
            tr("Breakers"),
            tr("The units or pieces that lie outside their region's parent."),
            QgsProcessing.SourceType.TypeVectorPolygon,
            optional=True,
            by_default=True,
        )
        self.sink(
            "PAIRS",
            tr("Pairs of regions"),
            tr("A table of all pairs of regions that share territory, with what they share (counted as in the regions)."),
            QgsProcessing.SourceType.TypeVector,
            optional=True,
            by_default=True,
        )
        self.sink(
            "PARENTS",
            tr("Coarser regions"),
            tr("The coarser regions, with how many finer ones belong to each and how many of these conform."),
            QgsProcessing.SourceType.TypeVectorPolygon,
            optional=True,
        )
        self.numbers(
            [
                QgsProcessingOutputNumber("REGION_COUNT", tr("Regions judged")),
                QgsProcessingOutputNumber("CONFORMING_COUNT", tr("Regions that lie inside one region")),
                QgsProcessingOutputNumber("CONFORMITY", tr("Conformity K: share inside the parents")),
                QgsProcessingOutputNumber("LAMBDA", tr("Lambda: conformity beyond what one big parent gives")),
                QgsProcessingOutputNumber("HOMOGENEITY", tr("Homogeneity")),
                QgsProcessingOutputNumber("COMPLETENESS", tr("Completeness: 1 if the finer map nests perfectly")),
                QgsProcessingOutputNumber("V_MEASURE", tr("V-measure")),
                QgsProcessingOutputNumber("SLIVER_COUNT", tr("Pieces treated as slivers")),
                QgsProcessingOutputNumber("SLIVER_WEIGHT", tr("What lies in slivers")),
                QgsProcessingOutputNumber("UNJUDGED_COUNT", tr("Regions not judged")),
                QgsProcessingOutputString("VERDICT", tr("Verdict in one sentence")),
            ]
        )

    def _optional_fields(self) -> None:
        for name, parent, title, text in (
            (
                "FINER_NAME_FIELD",
                "FINER",
                tr("Finer regions: name"),
                tr("Field with the names of the finer regions, for labels and sentences."),
            ),
            (
                "COARSER_NAME_FIELD",
                "COARSER",
                tr("Coarser regions: name"),
                tr("Field with the names of the coarser regions."),
            ),
            (
                "UNIT_FIELD",
                "FINER",
                tr("Finer layer: unit code"),
                tr("Field that identifies the units of the finer layer. Empty: guessed."),
            ),
            (
                "UNIT_NAME_FIELD",
                "FINER",
                tr("Finer layer: unit name"),
                tr("Field with the names of the units, for the list of what breaks the rule. Empty: guessed."),
            ),
            (
                "COARSER_UNIT_FIELD",
                "COARSER",
                tr("Coarser layer: unit code"),
                tr("If both layers have the same unit codes, they are compared by code and no polygon is cut."),
            ),
        ):
            self.parameter(
                QgsProcessingParameterField(name, title, parentLayerParameterName=parent, optional=True),
                text,
                advanced=True,
            )

    def _labels(self) -> None:
        for name, title in (
            ("FINER_LABEL", tr("What the finer map is called")),
            ("COARSER_LABEL", tr("What the coarser map is called")),
        ):
            self.parameter(
                QgsProcessingParameterString(name, title, optional=True),
                tr("The name used in the verdict. Empty: the layer, or the code field where both are one layer."),
                advanced=True,
            )

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        from ..layers.inputs import PairOfLayers
        from ..layers.working_crs import working_crs

        finer = self.snapshot(parameters, "FINER", context)
        coarser = self.snapshot(parameters, "COARSER", context)
        texts = {name: self.parameterAsString(parameters, name, context) for name in _TEXTS}
        crs, notes = working_crs([finer, coarser], context.transformContext())
        self._weight = self.parameterAsEnum(parameters, "WEIGHT", context)
        weight_field = self.parameterAsString(parameters, "WEIGHT_FIELD", context)
        if self._weight != WEIGHT_FIELD:
            weight_field = ""
        elif not weight_field:
            raise RegioError("A numeric field is to be counted, but none is chosen. Choose a field.")
        self._input = PairOfLayers(finer, coarser, texts, weight_field, crs, context.transformContext())
        self._input.check()
        self.note(feedback, *notes)

    def compute(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.nesting import UNION_OF_WHOLE, WITHIN_ONE, nested_doll, verdict

        placeholders = split_placeholders(self.parameterAsString(parameters, "PLACEHOLDERS", context))
        tolerance = None
        if self.has(parameters, "TOLERANCE"):
            tolerance = self.parameterAsDouble(parameters, "TOLERANCE", context)
        pair = self._input.read(placeholders, feedback)
        feedback.setProgress(15)
        table = self._overlap(pair, self.parameterAsDouble(parameters, "SLIVER_WIDTH", context), feedback)
        mode = UNION_OF_WHOLE if self.parameterAsEnum(parameters, "MODE", context) else WITHIN_ONE
        result = nested_doll(table, tolerance, mode)
        self.note(feedback, *self._input.notes, *result.notes)
        feedback.pushInfo(say(self._unit_of_weight(table)))
        outputs = self._write(result, table, pair, parameters, context, feedback)
        sentence_of_all = say(verdict(result, *self._input.titles))
        feedback.pushInfo(sentence_of_all)
        numbers = {name: result.summary[key] for name, key in _NUMBERS.items()}
        return {**outputs, **numbers, "VERDICT": sentence_of_all}

    def _overlap(self, pair: Pair, sliver_width: float, feedback: QgsProcessingFeedback) -> OverlapTable:
        import numpy as np

        from ..core.geometry import shapely
        from ..core.overlap import from_polygons, from_shared_units

        weight = pair.weight
        if pair.other is None:
            if self._weight == WEIGHT_AREA:
                weight = np.nan_to_num(shapely.area(pair.units.geometry))
            return from_shared_units(pair.units, pair.finer, pair.coarser, weight)
        if self._weight == WEIGHT_COUNT:
            self.note(feedback, _AREA_INSTEAD)
        tick = self.ticker(feedback, 15, 70)
        return from_polygons(pair.units, pair.finer, pair.other, pair.coarser, weight, sliver_width, tick)

    def _unit_of_weight(self, table: OverlapTable) -> Sentence:
        """What the numbers in the outputs are measured in."""
        if table.counted:
            return _IN_UNITS
        if self._weight != WEIGHT_FIELD:
            return _IN_SQUARE_METRES
        return sentence('Weights in the outputs are sums of the field "{field}".', field=self._input.weight_field)

    def _write(
        self,
        result: NestedDoll,
        table: OverlapTable,
        pair: Pair,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, str]:
        from ..core.geometry import dissolve

        polygons = QgsWkbTypes.Type.MultiPolygon
        crs = self._input.crs, self._input.finer.crs
        regions = self.open_output(parameters, "REGIONS", context, REGION_FIELDS, polygons, *crs)
        geometry = cast("NDArray", table.units.geometry)
        shapes = dissolve(geometry, table.finer.labels, len(table.finer), self.ticker(feedback, 70, 85))
        regions.write(result.children, shapes, feedback)
        outputs: dict[str, tuple[Writer, str | None]] = {"REGIONS": (regions, "conformity")}
        if self.has(parameters, "BREAKERS"):
            breakers = self.open_output(parameters, "BREAKERS", context, BREAKER_FIELDS, polygons, *crs)
            breakers.write(result.breakers, table.piece_geometry(result.breakers["piece"].to_numpy()), feedback)
            outputs["BREAKERS"] = (breakers, "breakers")
        if self.has(parameters, "PAIRS"):
            pairs = self.open_output(parameters, "PAIRS", context, PAIR_FIELDS)
            pairs.write(result.pairs, None, feedback)
            outputs["PAIRS"] = (pairs, None)
        if self.has(parameters, "PARENTS"):
            coarse = cast("NDArray", (pair.other or pair.units).geometry)
            shapes = dissolve(coarse, pair.coarser.labels, len(pair.coarser), self.ticker(feedback, 85, 95))
            parents = self.open_output(parameters, "PARENTS", context, PARENT_FIELDS, polygons, *crs)
            parents.write(result.parents, shapes, feedback)
            outputs["PARENTS"] = (parents, "outlines")
        feedback.setProgress(95)
        return self.finish_outputs(outputs)


_TEXTS = (
    "FINER_FIELD", "COARSER_FIELD", "FINER_NAME_FIELD", "COARSER_NAME_FIELD", "UNIT_FIELD", "UNIT_NAME_FIELD",
    "COARSER_UNIT_FIELD", "FINER_LABEL", "COARSER_LABEL",
)  # fmt: skip
_IN_UNITS = sentence("Weights in the outputs are numbers of units.")
_IN_SQUARE_METRES = sentence("Weights in the outputs are areas in square metres.")
_AREA_INSTEAD: Sentence = sentence(
    "The two layers are not the same units, so units cannot be counted: area was used instead."
)
