"""regio:significance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from ..core.messages import RegioError, Sentence, sentence
from ..core.placeholders import split_placeholders
from ..i18n import integer, number, say, tr
from ..layers.write import Field
from .algorithm import WEIGHT_AREA, WEIGHT_FIELD, RegioAlgorithm, field_help
from .chance import UnitMap, chance_parameters, picture_parameter, picture_path, take_links, units_parameters

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.regions import Regionalisation
    from ..core.significance import MapTest

DRAWN_FIELDS = [Field("draw", "integer"), Field("value", "number")]


class Significance(RegioAlgorithm):
    """Do two maps agree more than chance explains?"""

    NAME = "significance"
    ICON = "chance"

    def title(self) -> str:
        return tr("Better than chance?")

    def explanation(self) -> str:
        return tr(
            "Tells whether two divisions of the same units agree more than chance explains. One map stays as it is; the other "
            "is drawn again many times at random, with regions that hang together and have the same sizes. If hardly any "
            "random map agrees as well as the real one, the agreement is no accident."
        )

    def define(self) -> None:
        units_parameters(self)
        for name, title, text in (
            ("FIXED_FIELD", tr("Map that stays"), field_help(tr("the base units"))),
            (
                "RESAMPLED_FIELD",
                tr("Map that is drawn at random"),
                tr("The field with the region code of the other map. Exchanged, the two maps can give another answer."),
            ),
        ):
            self.parameter(QgsProcessingParameterField(name, title, None, "UNITS"), text)
        self.parameter(
            QgsProcessingParameterEnum(
                "STATISTIC",
                tr("What is compared"),
                options=[
                    tr("Nesting: how much of the map that stays lies inside one region of the other"),
                    tr("Agreement both ways (V-measure)"),
                    tr("Nesting beyond the largest region (lambda)"),
                    tr("Borders: how much of the random map's borders the map that stays draws too"),
                ],
                defaultValue=0,
            ),
            tr("Each is a number that is 1 if the maps fit entirely. Nesting is the usual choice."),
        )
        self.weight_parameters("UNITS")
        chance_parameters(
            self, tr("Random maps"), tr("More random maps make the answer finer and take longer; 999 is usual.")
        )
        for name, title in (
            ("FIXED_LABEL", tr("What the map that stays is called")),
            ("RESAMPLED_LABEL", tr("What the map drawn at random is called")),
        ):
            self.parameter(
                QgsProcessingParameterString(name, title, optional=True),
                tr("Used in sentences and in the picture. Empty: the field's name."),
                advanced=True,
            )
        self.placeholder_parameter()
        self._outputs()

    def _outputs(self) -> None:
        self.sink(
            "DRAWN",
            tr("Values of the random maps"),
            tr("A table with the number that each random map gives."),
            QgsProcessing.SourceType.TypeVector,
            optional=True,
            by_default=True,
        )
        picture_parameter(self, tr("Bars for what the random maps give, and a line where the real map lies."))
        self.numbers(
            [
                QgsProcessingOutputNumber("OBSERVED", tr("Value of the real map")),
                QgsProcessingOutputNumber("NULL_MEAN", tr("Mean of the random maps")),
                QgsProcessingOutputNumber("NULL_SD", tr("Spread of the random maps (standard deviation)")),
                QgsProcessingOutputNumber("Z", tr("Distance from the mean, in spreads (z)")),
                QgsProcessingOutputNumber("P_VALUE", tr("Chance of agreeing as well (p-value)")),
                QgsProcessingOutputBoolean("TESTABLE", tr("Can be tested")),
                QgsProcessingOutputString("VERDICT", tr("Verdict in one sentence")),
            ]
        )

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        from ..layers.working_crs import working_crs

        self._units = self.snapshot(parameters, "UNITS", context)
        self._units.require_polygons()
        texts = {
            name: self.parameterAsString(parameters, name, context)
            for name in ("UNIT_FIELD", "FIXED_FIELD", "RESAMPLED_FIELD", "WEIGHT_FIELD", "FIXED_LABEL", "RESAMPLED_LABEL")
        }
        self._texts = texts
        self._weight = self.parameterAsEnum(parameters, "WEIGHT", context)
        if self._weight != WEIGHT_FIELD:
            texts["WEIGHT_FIELD"] = ""
        elif not texts["WEIGHT_FIELD"]:
            raise RegioError("Choose the numeric field to count, or count units or area.")
        if texts["FIXED_FIELD"] == texts["RESAMPLED_FIELD"]:
            raise RegioError('Both maps are field "{field}". Choose two different fields.', field=texts["FIXED_FIELD"])
        self._units.require(*(value for name, value in texts.items() if value and name.endswith("_FIELD")))
        self._links = take_links(self, parameters, context)
        self._transform_context = context.transformContext()
        self._crs, notes = working_crs([self._units], self._transform_context)
        self.note(feedback, *notes)

    def compute(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.significance import Edges, map_test

        placeholders = split_placeholders(self.parameterAsString(parameters, "PLACEHOLDERS", context))
        texts = self._texts
        region_fields = [texts["FIXED_FIELD"], texts["RESAMPLED_FIELD"]]
        units = UnitMap.read(
            self._units,
            texts["UNIT_FIELD"],
            region_fields,
            [texts["WEIGHT_FIELD"]],
            self._links,
            self._crs,
            self._transform_context,
            feedback,
        )
        fixed, resampled = (
            units.regions(texts[f"{key}_FIELD"], texts[f"{key}_LABEL"] or texts[f"{key}_FIELD"], placeholders)
            for key in ("FIXED", "RESAMPLED")
        )
        weight = self._weights(units)
        borders = units.coverage.borders()
        test = map_test(
            units.neighbours,
            fixed.labels,
            resampled.labels,
            weight,
            self.parameterAsEnum(parameters, "STATISTIC", context),
            self.parameterAsInt(parameters, "DRAWS", context),
            weight if self._weight else None,
            self.parameterAsDouble(parameters, "SIZE_TOLERANCE", context),
            self.parameterAsInt(parameters, "SEED", context),
            Edges(borders.low, borders.high, borders.length),
            self.ticker(feedback, 10, 90),
        )
        self.note(feedback, *units.data.notes, *_left_out(fixed, resampled, weight), *test.notes)
        return self._write(test, fixed.label, resampled.label, parameters, context, feedback)

    def _weights(self, units: UnitMap) -> NDArray:
        import numpy as np

        from ..core.geometry import shapely

        if self._weight == WEIGHT_AREA:
            return np.nan_to_num(shapely.area(units.data.geometry))
        return units.data.numbers(self._texts["WEIGHT_FIELD"]) if self._weight else np.ones(len(units.codes))

    def _write(
        self,
        test: MapTest,
        fixed: str,
        resampled: str,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        import pandas as pd

        from ..core.significance import map_verdict

        text = say(map_verdict(test, fixed, resampled))
        if test.reason is not None:
            text = f"{text} {say(test.reason)}"
        outputs, results = {}, {}
        path = picture_path(self, parameters, context, feedback)
        if path and test.testable:
            self._draw(test, path, fixed, resampled)
            results["PICTURE"] = path
        if self.has(parameters, "DRAWN"):
            writer = self.open_output(parameters, "DRAWN", context, DRAWN_FIELDS)
            writer.write(pd.DataFrame({"draw": range(1, len(test.drawn) + 1), "value": test.drawn}), None, feedback)
            outputs["DRAWN"] = (writer, None)
        self.note(feedback, *_explained(test, resampled, self.parameterAsInt(parameters, "SEED", context)))
        feedback.pushInfo(text)
        return {
            **self.finish_outputs(outputs),
            **results,
            "OBSERVED": test.observed if test.observed == test.observed else None,
            "NULL_MEAN": test.mean if test.testable else None,
            "NULL_SD": test.deviation if test.testable else None,
            "Z": test.z if test.testable else None,
            "P_VALUE": test.p_value if test.testable else None,
            "TESTABLE": test.testable,
            "VERDICT": text,
        }

    def _draw(self, test: MapTest, path: str, fixed: str, resampled: str) -> None:
        from ..core.significance import map_heading
        from ..report.charts import histogram

        axes = (
            tr("Share of the map that stays inside one region of the other"),
            tr("Agreement (V-measure)"),
            tr("Nesting beyond the largest region (lambda)"),
            tr("Share of the borders that the map that stays draws too"),
        )
        heading = say(map_heading(test, fixed, resampled))
        histogram(path, test.drawn, test.observed, heading, axes[test.statistic], _figures(test))


def _figures(test: MapTest) -> str:
    """The figures under the title of the picture."""
    return tr("{count} of {draws} random maps agree as well (p = {p}); on average they give {mean}").format(
        count=integer(test.as_good), draws=integer(len(test.drawn)), p=number(test.p_value, 3), mean=number(test.mean, 3)
    )


def _left_out(fixed: Regionalisation, resampled: Regionalisation, weight: NDArray) -> list[Sentence]:
    """What share of the units cannot be compared."""
    outside = (fixed.labels < 0) | (resampled.labels < 0)
    if not outside.any() or not weight.sum() > 0:
        return []
    return [
        sentence(
            "{count} units have no region in one of the maps; they are left out. They are {share} % of what is counted.",
            count=int(outside.sum()),
            share=round(100 * float(weight[outside].sum() / weight.sum()), 1),
        )
    ]


def _explained(test: MapTest, resampled: str, seed: int) -> list[Sentence]:
    if not test.testable:
        return []
    return [
        sentence(
            'Drawn at random was "{resampled}", {draws} times, with seed {seed}; the same seed gives the same answer.',
            resampled=resampled,
            draws=len(test.drawn),
            seed=str(seed),
        ).as_info()
    ]
