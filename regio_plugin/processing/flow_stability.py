"""regio:flowstability."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..core.messages import sentence
from ..i18n import integer, say, tr
from .algorithm import RegioAlgorithm
from .chance import picture_parameter, picture_path
from .delineation import Delineation
from .flow_units import FlowUnits, flow_units_parameters
from .functional_outputs import without_region
from .method_inputs import AREAS, method_parameters
from .stability_outputs import BORDER_FIELDS, RUN_FIELDS, UNIT_FIELDS, StabilityRows, variations

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.flows import Flows
    from ..core.functional.stability import Delineate, Draw
    from ..layers.write import Writer
    from .flow_units import UnitsAndFlows

REPLICATES = 200


class FlowStability(RegioAlgorithm):
    """How firm are functional regions?"""

    NAME = "flowstability"
    ICON = "stability"

    def title(self) -> str:
        return tr("How firm are functional regions?")

    def explanation(self) -> str:
        return tr(
            "Finds the functional regions again and again, on flows as they might have been counted at another time, and with "
            "other parameters if you like. What comes out the same nearly always is firm; where the runs differ, a border is "
            "vague and a unit belongs to two regions."
        )

    def define(self) -> None:
        flow_units_parameters(self, domains=True)
        method_parameters(self)
        seed = self.parameterDefinition("SEED")
        if seed is not None:
            seed.setHelp(tr("The same number gives the same runs, so that others can repeat the answer."))
        self.parameter(
            QgsProcessingParameterNumber(
                "REPLICATES",
                tr("Number of runs"),
                QgsProcessingParameterNumber.Type.Integer,
                defaultValue=REPLICATES,
                minValue=1,
                maxValue=9_999,
            ),
            tr("200 runs tell shares to within 3 to 7 %. Every run takes as long as finding the regions once."),
        )
        self.parameter(
            QgsProcessingParameterBoolean("RESAMPLE", tr("Draw flows anew"), defaultValue=True),
            tr(
                "Every amount is drawn from a Poisson distribution around what was counted, external flows too; so amounts "
                "must be counts, for instance of people. Without it only the seed and the variations below differ."
            ),
            advanced=True,
        )
        self.parameter(
            QgsProcessingParameterString("GRID", tr("Variations of the parameters"), optional=True),
            tr(
                "Other values that the runs take by turns, beside those given above. For instance: MIN_SIZE=500; "
                "MIN_SIZE=2000, TARGET_SIZE=20000. Semicolons separate variations, commas the values of one; decimals have a "
                "point."
            ),
            advanced=True,
        )
        self._outputs()

    def _outputs(self) -> None:
        self.sink(
            "BORDERS",
            tr("Firmness of borders"),
            tr(
                "One line per pair of neighbouring units: apart is the share of runs that draw a border between them, 1 firm; "
                "together is the rest; instability is 1 where half of them do, 0 where all agree. It can be laid beside the "
                "borders of any other division as evidence."
            ),
            QgsProcessing.SourceType.TypeVectorLine,
        )
        self.sink(
            "UNITS_OUT",
            tr("Stability of units"),
            tr(
                "The units with the share of runs in which they lie in their region, the region they lie in most often, and "
                "the other one they lie in at times. A region of a run is the one it shares most with, if that is mutual; "
                "where two regions merge the smaller one counts as gone. For labour market areas order_share tells how far "
                "that hangs on the order in which units are placed that fit nowhere at first: the share of random orders that"
                " agree."
            ),
            QgsProcessing.SourceType.TypeVectorPolygon,
            optional=True,
            by_default=True,
        )
        self.sink(
            "RUNS",
            tr("Runs"),
            tr("A table with a row per run: how many regions it has, and how many units lie in another region."),
            QgsProcessing.SourceType.TypeVector,
            optional=True,
        )
        picture_parameter(self, tr("How many units and how many borders are firm, and how many are not."))
        self.numbers(
            [
                QgsProcessingOutputNumber("REGION_COUNT", tr("Regions that the counted flows give")),
                QgsProcessingOutputNumber("CHANGED_COUNT", tr("Units whose usual region is not the same in 95 % of the runs")),
                QgsProcessingOutputNumber("CHANGED_MEAN", tr("Units in another region, mean of the runs")),
                QgsProcessingOutputNumber("FIRM_COUNT", tr("Borders of regions that 95 % of the runs draw, as pairs of units")),
                QgsProcessingOutputNumber("BORDER_COUNT", tr("Borders of regions, as pairs of units")),
                QgsProcessingOutputString("VERDICT", tr("Verdict in one sentence")),
            ]
        )

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        self._method = Delineation.take(self, parameters, context)
        self._grid = variations(self.parameterAsString(parameters, "GRID", context), self._method)
        self._units = FlowUnits.take(self, parameters, context, [self._method.core_field])

    def compute(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.functional.stability import heading, no_counts, stability, verdict

        units = self._units.read(feedback)
        cores = self._method.cores(units)
        flows = units.flows
        method = self._method
        edge = units.at_edge
        found = method.find(flows, units.neighbours, cores, units.names, self.ticker(feedback, 5, 10), edge).regions
        resample = self.parameterAsBoolean(parameters, "RESAMPLE", context)
        result = stability(
            flows,
            _runs(method, units, cores, edge),
            found.labels,
            units.neighbours,
            self.parameterAsInt(parameters, "REPLICATES", context),
            method.seed,
            [_runs(varied, units, cores, edge) for _, varied in self._grid],
            _drawn(units, resample),
            self.ticker(feedback, 10, 90),
        )
        outside = without_region(found, units.names)
        self.note(feedback, *units.notes, *method.notes, *found.notes, *outside, *result.notes)
        if resample and len(units.domains) > 1:
            self.note(feedback, *(item for part in units.counted.values() for item in no_counts(part)))
        again = sentence("The runs were made with seed {seed}; the same seed gives the same answer.", seed=str(method.seed))
        self.note(feedback, again.as_info())
        text = say(verdict(result))
        feedback.pushInfo(text)
        parameters_of_runs = [tr("as given"), *(name for name, _ in self._grid)]
        rows = StabilityRows(result, found, units, parameters_of_runs, self._orders(flows, feedback))
        results: dict[str, Any] = {}
        path = picture_path(self, parameters, context, feedback)
        if path:
            from ..report.stability_pictures import stability_picture

            note = tr("{count} runs; firm: the same in at least 95 % of them").format(count=integer(len(result.changed)))
            stability_picture(path, result, say(heading(result)), note)
            results["PICTURE"] = path
        return {
            **self._write(rows, parameters, context, feedback),
            **results,
            "REGION_COUNT": found.count,
            "CHANGED_COUNT": int(result.changing.sum()),
            "CHANGED_MEAN": float(result.changed.mean()),
            "FIRM_COUNT": int(result.firm.sum()),
            "BORDER_COUNT": int(result.border.sum()),
            "VERDICT": text,
        }

    def _orders(self, flows: Flows, feedback: QgsProcessingFeedback) -> NDArray | None:
        """How far labour market areas depend on the order of the reserve list (n,); None for other methods."""
        if self._method.method != AREAS:
            return None
        from ..core.functional.labour_market_areas import CLEAN, R_3_4, reserve_ambiguity
        from ..core.functional.stability import FIRM

        rule = R_3_4 if self._method.choices["RULE"] else CLEAN
        tick = self.ticker(feedback, 90, 94)
        result = reserve_ambiguity(flows, self._method.area_parameters, seed=self._method.seed, rule=rule, progress=tick)
        unsure = int((result < FIRM).sum())
        if unsure:
            text = sentence(
                "Besides, the region of {count} units depends on the order in which those are placed that fit nowhere at "
                "first: their order_share is below 0.95.",
                count=unsure,
            )
            self.note(feedback, text.as_info())
        return result

    def _write(
        self, rows: StabilityRows, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, str]:
        units = rows.units
        lines, polygons = QgsWkbTypes.Type.MultiLineString, QgsWkbTypes.Type.MultiPolygon
        outputs: dict[str, tuple[Writer, str | None]] = {}
        borders = self.open_output(parameters, "BORDERS", context, BORDER_FIELDS, lines, units.crs, units.out_crs)
        borders.write(*rows.borders(self.ticker(feedback, 94, 97)), feedback)
        outputs["BORDERS"] = (borders, "stable_borders")
        if self.has(parameters, "UNITS_OUT"):
            writer = self.open_output(parameters, "UNITS_OUT", context, UNIT_FIELDS, polygons, units.crs, units.out_crs)
            writer.write(rows.unit_rows(), units.geometry, feedback)
            outputs["UNITS_OUT"] = (writer, "stable_units")
        if self.has(parameters, "RUNS"):
            writer = self.open_output(parameters, "RUNS", context, RUN_FIELDS)
            writer.write(rows.runs(), None, feedback)
            outputs["RUNS"] = (writer, None)
        return self.finish_outputs(outputs, feedback)


def _runs(method: Delineation, units: UnitsAndFlows, cores: NDArray | None, edge: NDArray) -> Delineate:
    """The method as a run calls it."""
    return lambda flows, seed, progress: method.labels(flows, seed, units.neighbours, cores, progress, edge)


def _drawn(units: UnitsAndFlows, resample: bool) -> Draw | None:
    """How a run gets its flows; None where drawing the flows themselves is right.

    Several domains are each drawn before they are combined: combined amounts are no counts.
    """
    from ..core.functional.scales import combined
    from ..core.functional.stability import bootstrap

    if not resample:
        return lambda rng: units.flows
    if len(units.domains) == 1:
        return None
    weights = {name: units.weights.get(name, 1.0) for name in units.counted}
    return lambda rng: combined({name: bootstrap(flows, rng) for name, flows in units.counted.items()}, weights)
