"""regio:bordersignificance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsWkbTypes,
)

from ..core.messages import RegioError, Sentence, sentence
from ..core.placeholders import split_placeholders
from ..i18n import integer, say, tr
from ..layers.write import Field
from .algorithm import RegioAlgorithm, field_help
from .chance import UnitMap, chance_parameters, picture_parameter, picture_path, take_links, units_parameters
from .crosswalk_inputs import crosswalk_parameters, take_crosswalk
from .flow_inputs import flow_parameters, take_flows

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from ..core.border_significance import BorderTests
    from ..core.regions import Regionalisation

BALANCE_UNITS, BALANCE_FIELD = range(2)
BORDER_FIELDS = [
    Field("left", "text"),
    Field("right", "text"),
    Field("left_name", "text"),
    Field("right_name", "text"),
    Field("length", "number"),
    Field("units", "integer"),
    Field("cross", "number"),
    Field("observed", "number"),
    Field("drawn_mean", "number"),
    Field("drawn_sd", "number"),
    Field("ratio", "number"),
    Field("z", "number"),
    Field("p_value", "number"),
    Field("q_value", "number"),
    Field("best", "number"),
    Field("draws", "integer"),
    Field("same", "integer"),
    Field("as_good", "integer"),
    Field("testable", "boolean"),
    Field("state", "text"),
    Field("sentence", "text"),
]
_MOST_IN_PICTURE = 25


class BorderSignificance(RegioAlgorithm):
    """Which borders are better than a random cut of the same two regions?"""

    NAME = "bordersignificance"
    ICON = "chance"

    def title(self) -> str:
        return tr("Which borders are better than chance?")

    def explanation(self) -> str:
        return tr(
            "Tells for every border between two neighbouring regions whether less crosses it than crosses random borders. "
            "Those divide the same two regions in parts that hang together and have the same sizes. A good border of daily "
            "life is one that hardly any random border beats."
        )

    def define(self) -> None:
        units_parameters(self)
        self.parameter(
            QgsProcessingParameterField("REGION_FIELD", tr("Region code"), None, "UNITS"), field_help(tr("the base units"))
        )
        self.parameter(
            QgsProcessingParameterField(
                "REGION_NAME_FIELD", tr("Region name"), parentLayerParameterName="UNITS", optional=True
            ),
            tr("The field with the names of the regions. Left empty, it is recognised."),
            advanced=True,
        )
        flow_parameters(self, optional=False)
        crosswalk_parameters(self)
        chance_parameters(
            self,
            tr("Random borders per border, at most"),
            tr("A test stops early where the answer is clear; 999 is usual."),
        )
        self._advanced()
        self.placeholder_parameter()
        self._outputs()

    def _advanced(self) -> None:
        self.parameter(
            QgsProcessingParameterEnum(
                "STATISTIC",
                tr("What is compared"),
                options=[tr("What crosses the border"), tr("What crosses, against what the sizes of the units let expect")],
                defaultValue=0,
            ),
            tr("Against what is expected, a border that runs between large towns is not blamed for their size."),
            advanced=True,
        )
        self.parameter(
            QgsProcessingParameterEnum(
                "BALANCE",
                tr("What the size of a region is"),
                options=[tr("Number of units"), tr("A numeric field")],
                defaultValue=BALANCE_UNITS,
            ),
            tr("Random borders keep the sizes of the two regions. The choice matters: with inhabitants other borders do well."),
            advanced=True,
        )
        self.parameter(
            QgsProcessingParameterField(
                "WEIGHT_FIELD",
                tr("Numeric field to count"),
                parentLayerParameterName="UNITS",
                type=QgsProcessingParameterField.DataType.Numeric,
                optional=True,
            ),
            tr("Only used when a numeric field is counted. Empty values count as 0."),
            advanced=True,
        )

    def _outputs(self) -> None:
        self.sink(
            "BORDERS",
            tr("Borders"),
            tr("One line per pair of neighbouring regions, with what crosses it, what crosses random borders, and a sentence."),
            QgsProcessing.SourceType.TypeVectorLine,
        )
        picture_parameter(
            self, tr("A table of the regions in colours: what crosses each border, against the average of random borders.")
        )
        self.numbers(
            [
                QgsProcessingOutputNumber("BORDER_COUNT", tr("Borders between regions")),
                QgsProcessingOutputNumber("TESTABLE_COUNT", tr("Borders that can be tested")),
                QgsProcessingOutputNumber("BETTER_COUNT", tr("Borders that are better than chance")),
                QgsProcessingOutputString("VERDICT", tr("Verdict in one sentence")),
            ]
        )

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        from ..layers.working_crs import working_crs

        self._units = self.snapshot(parameters, "UNITS", context)
        self._units.require_polygons()
        names = ("UNIT_FIELD", "REGION_FIELD", "REGION_NAME_FIELD", "WEIGHT_FIELD")
        self._texts = {name: self.parameterAsString(parameters, name, context) for name in names}
        if self.parameterAsEnum(parameters, "BALANCE", context) != BALANCE_FIELD:
            self._texts["WEIGHT_FIELD"] = ""
        elif not self._texts["WEIGHT_FIELD"]:
            raise RegioError("Choose the numeric field that says how large a region is, or count units.")
        self._units.require(*filter(None, self._texts.values()))
        flows = take_flows(self, parameters, context)
        self._crosswalk = take_crosswalk(self, parameters, context)
        if flows is None:
            raise RegioError("Choose a table of flows: borders are judged by what crosses them.")
        self._flows = flows
        self._links = take_links(self, parameters, context)
        self._transform_context = context.transformContext()
        self._crs, notes = working_crs([self._units], self._transform_context)
        self.note(feedback, *notes)

    def compute(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.border_significance import border_tests
        from ..core.expectation import independence

        placeholders = split_placeholders(self.parameterAsString(parameters, "PLACEHOLDERS", context))
        texts = self._texts
        units = UnitMap.read(
            self._units,
            texts["UNIT_FIELD"],
            [texts["REGION_FIELD"]],
            [texts["REGION_NAME_FIELD"], texts["WEIGHT_FIELD"]],
            self._links,
            self._crs,
            self._transform_context,
            feedback,
        )
        if not units.code:
            raise RegioError(
                'Choose the field that identifies the units of "{layer}", so that flows find them.', layer=self._units.label
            )
        regions = units.regions(texts["REGION_FIELD"], texts["REGION_FIELD"], placeholders, texts["REGION_NAME_FIELD"])
        flows = self._flows.read(units.codes, feedback, self._crosswalk)
        seed = self.parameterAsInt(parameters, "SEED", context)
        tests = border_tests(
            flows,
            units.neighbours,
            regions.labels,
            self.parameterAsInt(parameters, "DRAWS", context),
            units.data.numbers(texts["WEIGHT_FIELD"]) if texts["WEIGHT_FIELD"] else None,
            self.parameterAsDouble(parameters, "SIZE_TOLERANCE", context),
            seed,
            expectation=independence(flows) if self.parameterAsEnum(parameters, "STATISTIC", context) else None,
            progress=self.ticker(feedback, 10, 90),
        )
        self.note(feedback, *units.data.notes, *flows.notes, *tests.powerless())
        self.note(
            feedback,
            _sizes(texts["WEIGHT_FIELD"]),
            sentence(
                "Random borders were drawn with seed {seed}; the same seed gives the same answer.", seed=str(seed)
            ).as_info(),
        )
        return self._write(tests, regions, units, parameters, context, feedback)

    def _write(
        self,
        tests: BorderTests,
        regions: Regionalisation,
        units: UnitMap,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ..core.border_significance import BETTER, borders_verdict

        frame = tests.frame
        text = say(borders_verdict(tests, regions.titles))
        kind = QgsWkbTypes.Type.MultiLineString
        writer = self.open_output(parameters, "BORDERS", context, BORDER_FIELDS, kind, self._crs, self._units.crs)
        writer.write(*_lines(tests, regions, units), feedback)
        results = {}
        path = picture_path(self, parameters, context, feedback)
        if path and frame["testable"].any():
            self._draw(frame, regions.titles, path, text)
            results["PICTURE"] = path
        feedback.pushInfo(text)
        return {
            **self.finish_outputs({"BORDERS": (writer, "chance_borders")}),
            **results,
            "BORDER_COUNT": len(frame),
            "TESTABLE_COUNT": int(frame["testable"].sum()),
            "BETTER_COUNT": int(frame["state"].eq(BETTER).sum()),
            "VERDICT": text,
        }

    def _draw(self, frame: pd.DataFrame, names: NDArray, path: str, text: str) -> None:
        import numpy as np

        from ..report.charts import heat_map

        tested = frame[frame["testable"]].sort_values("ratio").head(_MOST_IN_PICTURE)
        shown = np.unique(tested[["low", "high"]].to_numpy())
        place = {int(region): k for k, region in enumerate(shown)}
        values = np.full((len(shown), len(shown)), np.nan)
        for low, high, ratio in zip(tested["low"], tested["high"], tested["ratio"]):
            values[place[low], place[high]] = values[place[high], place[low]] = 100 * ratio
        texts = [["" if np.isnan(value) else integer(round(value)) for value in row] for row in values]
        titles = [str(names[region]) for region in shown]
        note = tr(
            "What crosses a border, in % of what crosses random borders between the same two regions; the {count} lowest"
        ).format(count=len(tested))
        heat_map(path, values, titles, titles, text, note, texts, around=100.0)


def _sizes(field: str) -> Sentence:
    """What random borders keep."""
    if field:
        return sentence('Random borders keep the sum of field "{field}" on both sides.', field=field).as_info()
    return sentence("Random borders keep the number of units on both sides.").as_info()


def _lines(tests: BorderTests, regions: Regionalisation, units: UnitMap) -> tuple[pd.DataFrame, NDArray]:
    """The rows of the borders and their lines; regions that only a link joins have none."""
    import numpy as np

    frame = tests.frame
    borders = units.coverage.borders(regions.labels)
    lines = dict(zip(zip(borders.low.tolist(), borders.high.tolist()), units.coverage.lines(borders)))
    length = dict(zip(lines, borders.length.tolist()))
    pairs = list(zip(frame["low"].tolist(), frame["high"].tolist()))
    geometry = np.full(len(pairs), None, dtype=object)
    geometry[:] = [lines.get(pair) for pair in pairs]
    low, high = frame["low"].to_numpy(), frame["high"].to_numpy()
    rows = frame.assign(
        left=regions.regions[low],
        right=regions.regions[high],
        left_name=regions.titles[low],
        right_name=regions.titles[high],
        length=[length.get(pair, 0.0) for pair in pairs],
        sentence=[say(tests.sentence_of(k)) for k in range(len(pairs))],
    )
    return rows, geometry
