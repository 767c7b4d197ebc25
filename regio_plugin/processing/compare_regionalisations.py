"""regio:compareregionalisations."""

from __future__ import annotations

from math import isnan
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
from ..report.index_words import index_words
from .algorithm import WEIGHT_AREA, WEIGHT_COUNT, WEIGHT_FIELD, RegioAlgorithm, field_help

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.comparison import Comparison
    from ..core.overlap import OverlapTable
    from ..layers.inputs import Pair

REGION_FIELDS = [
    Field("region", "text"),
    Field("name", "text"),
    Field("weight", "number"),
    Field("inhomogeneity", "number"),
    Field("information", "number"),
    Field("best_match", "text"),
    Field("best_match_name", "text"),
    Field("jaccard", "number"),
    Field("mapcurves", "number"),
    Field("containment", "number"),
    Field("agreement", "text"),
]
INDEX_FIELDS = [
    Field("index", "text"),
    Field("name", "text"),
    Field("value", "number"),
    Field("count", "number"),
    Field("area", "number"),
    Field("field", "number"),
    Field("meaning", "text"),
]
_NUMBERS = {
    "V_MEASURE": "v_measure",
    "HOMOGENEITY": "homogeneity",
    "COMPLETENESS": "completeness",
    "MAPCURVES_A": "mapcurves_a",
    "MAPCURVES_B": "mapcurves_b",
    "MAPCURVES_MEAN_A": "mapcurves_mean_a",
    "MAPCURVES_MEAN_B": "mapcurves_mean_b",
    "ADJUSTED_RAND": "adjusted_rand",
    "ADJUSTED_RAND_COUNTS": "adjusted_rand_counts",
    "VARIATION_OF_INFORMATION": "variation_of_information",
    "NORMALISED_VARIATION": "normalised_variation",
    "JACCARD_AB": "jaccard_ab",
    "JACCARD_BA": "jaccard_ba",
    "CONTAINMENT_AB": "containment_ab",
    "CONTAINMENT_BA": "containment_ba",
    "LAMBDA_AB": "lambda_ab",
    "LAMBDA_BA": "lambda_ba",
}


class CompareRegionalisations(RegioAlgorithm):
    """How far do two divisions agree, and where not?"""

    NAME = "compareregionalisations"
    ICON = "regio"

    def title(self) -> str:
        return tr("Agreement of two divisions")

    def explanation(self) -> str:
        return tr(
            "Tells how far two divisions of the same territory agree, as a whole and region by region: which regions the other "
            "map keeps whole and which it tears apart, and which region is the best match of each. If both codes are fields of "
            "the same layer no polygon is cut."
        )

    def define(self) -> None:
        for letter, title, of in (
            ("A", tr("First division"), tr("the layer of the first division")),
            ("B", tr("Second division"), tr("the layer of the second division")),
        ):
            self.parameter(
                QgsProcessingParameterFeatureSource(letter, title, [QgsProcessing.SourceType.TypeVectorPolygon]),
                tr("Polygons: regions, or base units with a region code. It may be the same layer twice."),
            )
            self.parameter(
                QgsProcessingParameterField(f"{letter}_FIELD", tr("{layer}: code").format(layer=title), None, letter),
                field_help(of),
            )
        self._optional()
        self.weight_parameters("A")
        self.placeholder_parameter()
        self.sliver_parameter()
        self._outputs()

    def _optional(self) -> None:
        for name, parent, title in (
            ("A_NAME_FIELD", "A", tr("First division: name")),
            ("B_NAME_FIELD", "B", tr("Second division: name")),
            ("UNIT_FIELD", "A", tr("First layer: unit code")),
            ("UNIT_NAME_FIELD", "A", tr("First layer: unit name")),
            ("B_UNIT_FIELD", "B", tr("Second layer: unit code")),
        ):
            self.parameter(
                QgsProcessingParameterField(name, title, parentLayerParameterName=parent, optional=True),
                tr("Empty: guessed."),
                advanced=True,
            )
        for name, title in (
            ("A_LABEL", tr("What the first division is called")),
            ("B_LABEL", tr("What the second division is called")),
        ):
            self.parameter(
                QgsProcessingParameterString(name, title, optional=True),
                tr("The name used in the verdict. Empty: the layer, or the code field where both are one layer."),
                advanced=True,
            )

    def _outputs(self) -> None:
        for name, title, optional in (
            ("A_REGIONS", tr("Regions of the first division"), False),
            ("B_REGIONS", tr("Regions of the second division"), True),
        ):
            self.sink(
                name,
                title,
                tr(
                    "Each region with how mixed it is in terms of the other map (inhomogeneity: 0 is whole), what that adds to "
                    "the disagreement (information, in bits), and its best match."
                ),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=optional,
                by_default=True,
            )
        self.sink(
            "INDICES",
            tr("All figures"),
            tr("A table of every figure with its meaning: as counted, and by number of units, area and field side by side."),
            QgsProcessing.SourceType.TypeVector,
            optional=True,
            by_default=True,
        )
        words = index_words()
        self.numbers(QgsProcessingOutputNumber(name, words[key][0]) for name, key in _NUMBERS.items())
        self.numbers([QgsProcessingOutputString("VERDICT", tr("Verdict in one sentence"))])

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        from ..layers.inputs import PairOfLayers
        from ..layers.working_crs import working_crs

        a, b = (self.snapshot(parameters, name, context) for name in "AB")
        texts = {there: self.parameterAsString(parameters, here, context) for here, there in _TEXTS.items()}
        crs, notes = working_crs([a, b], context.transformContext())
        self._weight = self.parameterAsEnum(parameters, "WEIGHT", context)
        field = self.parameterAsString(parameters, "WEIGHT_FIELD", context)
        if self._weight == WEIGHT_FIELD and not field:
            raise RegioError("A numeric field is to be counted, but none is chosen. Choose a field.")
        self._input = PairOfLayers(a, b, texts, field, crs, context.transformContext())
        self._input.check()
        self.note(feedback, *notes)

    def compute(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.comparison import compare, verdict

        placeholders = split_placeholders(self.parameterAsString(parameters, "PLACEHOLDERS", context))
        pair = self._input.read(placeholders, feedback)
        table, ways = self._counted(pair, self.parameterAsDouble(parameters, "SLIVER_WIDTH", context), feedback)
        result = compare(table, ways)
        self.note(feedback, *self._input.notes, *result.notes)
        outputs = self._write(result, table, pair, parameters, context, feedback)
        text = say(verdict(result, *self._input.titles))
        feedback.pushInfo(text)
        values = result.indices["value"]
        numbers = {name: None if isnan(values[key]) else float(values[key]) for name, key in _NUMBERS.items()}
        return {**outputs, **numbers, "VERDICT": text}

    def _counted(
        self, pair: Pair, sliver_width: float, feedback: QgsProcessingFeedback
    ) -> tuple[OverlapTable, dict[str, NDArray]]:
        """The overlap as the user counts, and the weights of its rows counted in other ways."""
        import numpy as np

        from ..core.geometry import shapely
        from ..core.overlap import from_polygons, from_shared_units

        if pair.other is None:
            area = np.nan_to_num(shapely.area(pair.units.geometry))
            main = {WEIGHT_COUNT: None, WEIGHT_AREA: area}.get(self._weight, pair.weight)
            table = from_shared_units(pair.units, pair.finer, pair.coarser, main)
            each = {"count": np.ones(len(area)), "area": area, "field": pair.weight}
            return table, {name: _per_row(table, weight) for name, weight in each.items() if weight is not None}
        if self._weight == WEIGHT_COUNT:
            self.note(feedback, _AREA_INSTEAD)
        weight = pair.weight if self._weight == WEIGHT_FIELD else None
        table = from_polygons(
            pair.units, pair.finer, pair.other, pair.coarser, weight, sliver_width, self.ticker(feedback, 15, 70)
        )
        return table, {"field" if weight is not None else "area": table.weight}

    def _write(
        self,
        result: Comparison,
        table: OverlapTable,
        pair: Pair,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, str]:
        from ..core.geometry import dissolve

        polygons = QgsWkbTypes.Type.MultiPolygon
        outputs: dict[str, tuple[Writer, str | None]] = {}
        for name, frame, regions, units, begin in (
            ("A_REGIONS", result.a_regions, pair.finer, pair.units, 70),
            ("B_REGIONS", result.b_regions, pair.coarser, pair.other or pair.units, 82),
        ):
            if not self.has(parameters, name):
                continue
            writer = self.open_output(
                parameters, name, context, REGION_FIELDS, polygons, self._input.crs, self._input.finer.crs
            )
            geometry = cast("NDArray", units.geometry)
            shapes = dissolve(geometry, regions.labels, len(regions), self.ticker(feedback, begin, begin + 12))
            writer.write(frame, shapes, feedback)
            outputs[name] = (writer, "agreement")
        if self.has(parameters, "INDICES"):
            writer = self.open_output(parameters, "INDICES", context, INDEX_FIELDS)
            words = index_words()
            frame = result.indices.reindex(columns=["value", "count", "area", "field"]).reset_index()
            titles = [[words[key][part] for key in frame["index"]] for part in range(2)]
            writer.write(frame.assign(name=titles[0], meaning=titles[1]), None, feedback)
            outputs["INDICES"] = (writer, None)
        feedback.setProgress(95)
        return self.finish_outputs(outputs)


def _per_row(table: OverlapTable, weight: NDArray) -> NDArray:
    """Weights (k,) of the rows of the overlap table, from weights (n,) of the shared units."""
    import numpy as np

    pieces = table.pieces
    size = len(table.coarser)
    key = table.fine * size + table.coarse
    order = np.argsort(key)
    place = order[np.searchsorted(key[order], pieces.fine * size + pieces.coarse)]
    return np.bincount(place, weights=weight[pieces.unit], minlength=len(key))


_TEXTS = {
    "A_FIELD": "FINER_FIELD",
    "B_FIELD": "COARSER_FIELD",
    "A_NAME_FIELD": "FINER_NAME_FIELD",
    "B_NAME_FIELD": "COARSER_NAME_FIELD",
    "UNIT_FIELD": "UNIT_FIELD",
    "UNIT_NAME_FIELD": "UNIT_NAME_FIELD",
    "B_UNIT_FIELD": "COARSER_UNIT_FIELD",
    "A_LABEL": "FINER_LABEL",
    "B_LABEL": "COARSER_LABEL",
}
_AREA_INSTEAD: Sentence = sentence(
    "The two layers are not the same units, so units cannot be counted: area was used instead."
)
