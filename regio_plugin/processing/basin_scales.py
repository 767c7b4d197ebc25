"""regio:basinscales."""

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

from ..core.messages import RegioError, first_few, sentence
from ..i18n import say, tr
from ..layers.write import Field
from .algorithm import RegioAlgorithm
from .chance import picture_parameter, picture_path
from .delineation import in_regions
from .flow_units import FlowUnits, flow_units_parameters
from .functional_outputs import UNIT_FIELDS, Results

if TYPE_CHECKING:
    from ..core.adjacency import Neighbours
    from ..core.flows import Flows
    from ..core.functional.scales import Scales
    from ..core.functional.tree import Tree
    from ..core.parallel import Progress
    from ..layers.write import Writer
    from .flow_units import UnitsAndFlows

DRAWS = 19
SCALE_FIELDS = [
    Field("number", "integer"),
    Field("agreement", "number"),
    Field("chance", "number"),
    Field("chance_low", "number"),
    Field("chance_high", "number"),
    Field("excess", "number"),
    Field("best", "boolean"),
    Field("peak", "boolean"),
    Field("sentence", "text"),
]
PAIR_FIELDS = [Field("domain_a", "text"), Field("domain_b", "text"), Field("number", "integer"), Field("agreement", "number")]


class BasinScales(RegioAlgorithm):
    """At which scale do the domains of daily life interlock?"""

    NAME = "basinscales"
    ICON = "scales"

    def title(self) -> str:
        return tr("At which scale do domains agree?")

    def explanation(self) -> str:
        return tr(
            "Divides the units by each kind of flows on its own (work, school, shopping, moving house), in few regions and in "
            "many, and tells at which number of regions these divisions are most alike, beyond what chance gives. There policy "
            "domains interlock: a basin of that size serves several of them. The combined basin of all domains is mapped at "
            "that scale."
        )

    def define(self) -> None:
        flow_units_parameters(self, domains=True)
        self.parameter(
            QgsProcessingParameterString("NUMBERS", tr("Numbers of regions"), optional=True),
            tr(
                "The scales to look at, for instance 2-60, or 5;10;20-40. Left empty: from 2 on in growing steps, as long as a "
                "region has four units on average."
            ),
        )
        self.parameter(
            QgsProcessingParameterBoolean("CONTIGUOUS", tr("Regions in one piece"), defaultValue=True),
            tr("Only neighbouring regions merge, so that every region lies in one piece, as those of the random maps do."),
            advanced=True,
        )
        self.parameter(
            QgsProcessingParameterNumber(
                "DRAWS",
                tr("Random maps per domain and number"),
                QgsProcessingParameterNumber.Type.Integer,
                defaultValue=DRAWS,
                minValue=19,
                maxValue=999,
            ),
            tr("With 19 the band of chance is one that a random map leaves upwards once in 20 times. More make it finer."),
            advanced=True,
        )
        self.seed_parameter(tr("The same number gives the same random maps, so that others can repeat the answer."))
        self._outputs()

    def _outputs(self) -> None:
        table = QgsProcessing.SourceType.TypeVector
        self.sink(
            "SCALES",
            tr("Agreement by scale"),
            tr(
                "A table with a row per number of regions: the mean agreement of all pairs of domains (V-measure, 0 not, 1 "
                "wholly), what random maps with regions of the same sizes give, and how far beyond it (excess: 0 as chance, 1 "
                "the most there can be)."
            ),
            table,
        )
        self.sink(
            "PAIRS",
            tr("Agreement of pairs"),
            tr("A table with the agreement of every two domains at every number of regions."),
            table,
            optional=True,
        )
        self.sink(
            "UNITS_WITH_REGION",
            tr("Combined basins"),
            tr("The units with their region by all domains together, by their weights, where the domains agree most."),
            QgsProcessing.SourceType.TypeVectorPolygon,
            optional=True,
            by_default=True,
        )
        picture_parameter(self, tr("The agreement against the number of regions, above the band that chance gives."))
        self.numbers(
            [
                QgsProcessingOutputNumber("BEST_NUMBER", tr("Number of regions at which domains agree most beyond chance")),
                QgsProcessingOutputNumber("AGREEMENT", tr("Agreement there (V-measure)")),
                QgsProcessingOutputNumber("EXCESS", tr("How far that is beyond chance (0 to 1)")),
                QgsProcessingOutputString("VERDICT", tr("Verdict in one sentence")),
            ]
        )

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        from ..core.functional.scales import ONE_DOMAIN

        self._numbers = numbers(self.parameterAsString(parameters, "NUMBERS", context))
        self._units = FlowUnits.take(self, parameters, context)
        if not self._units.several:
            raise RegioError(ONE_DOMAIN)

    def compute(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.functional.scales import agreement_by_scale, nearly_as_good, verdict
        from ..core.parallel import span

        units = self._units.read(feedback)
        contiguous = self.parameterAsBoolean(parameters, "CONTIGUOUS", context)
        neighbours = units.neighbours if contiguous else None
        domains = units.counted
        tick = self.ticker(feedback, 5, 15)
        trees = {
            name: _tree(flows, neighbours, span(tick, k / len(domains), (k + 1) / len(domains)))
            for k, (name, flows) in enumerate(domains.items())
        }
        seed = self.parameterAsInt(parameters, "SEED", context)
        result = agreement_by_scale(
            trees,
            units.flows.out_total,
            units.neighbours,
            self._numbers or None,
            self.parameterAsInt(parameters, "DRAWS", context),
            seed,
            self.ticker(feedback, 15, 90),
        )
        again = sentence("Random maps were drawn with seed {seed}; the same seed gives the same answer.", seed=str(seed))
        self.note(feedback, *units.notes, *result.notes, again.as_info())
        text = " ".join(say(part) for part in (verdict(result), nearly_as_good(result)) if part is not None)
        feedback.pushInfo(text)
        best = result.row(result.best) if result.best is not None else None
        return {
            **self._write(result, units, neighbours, parameters, context, feedback),
            **self._draw(result, parameters, context, feedback),
            "BEST_NUMBER": result.best,
            "AGREEMENT": None if best is None else float(best["agreement"]),
            "EXCESS": None if best is None else float(best["excess"]),
            "VERDICT": text,
        }

    def _write(
        self,
        result: Scales,
        units: UnitsAndFlows,
        neighbours: Neighbours | None,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, str]:
        from ..core.functional.scales import row_sentence

        frame = result.frame
        number = frame["number"]
        said = [say(row_sentence(row)) for _, row in frame.iterrows()]
        scales = self.open_output(parameters, "SCALES", context, SCALE_FIELDS)
        scales.write(
            frame.assign(best=number == result.best, peak=number.isin(result.peaks), sentence=said), None, feedback
        )
        outputs: dict[str, tuple[Writer, str | None]] = {"SCALES": (scales, None)}
        if self.has(parameters, "PAIRS"):
            pairs = self.open_output(parameters, "PAIRS", context, PAIR_FIELDS)
            pairs.write(result.pairs, None, feedback)
            outputs["PAIRS"] = (pairs, None)
        if self.has(parameters, "UNITS_WITH_REGION"):
            kind = QgsWkbTypes.Type.MultiPolygon
            basins = _basins(units, neighbours, result.shown, self.ticker(feedback, 90, 96))
            writer = self.open_output(parameters, "UNITS_WITH_REGION", context, UNIT_FIELDS, kind, units.crs, units.out_crs)
            writer.write(basins.unit_rows(), units.geometry, feedback)
            outputs["UNITS_WITH_REGION"] = (writer, "basin_units")
            self.note(feedback, *basins.notes())
        return self.finish_outputs(outputs, feedback)

    def _draw(
        self, result: Scales, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, str]:
        path = picture_path(self, parameters, context, feedback)
        if not path:
            return {}
        from ..core.functional.scales import heading
        from ..report.stability_pictures import scale_picture

        note = tr("Mean of all pairs of {domains}; random maps have regions of the same sizes")
        scale_picture(path, result, say(heading(result)), note.format(domains=first_few(result.domains, 8)))
        return {"PICTURE": path}


def numbers(text: str) -> list[int]:
    """Whole numbers from "2-60" or "5;10;20-40".

    Raises:
        RegioError: a part is no number of at least 2, nor two of them in rising order.
    """
    result: set[int] = set()
    for part in filter(None, (piece.strip() for piece in text.replace(",", ";").replace("\u2013", "-").split(";"))):
        ends = [piece.strip() for piece in part.split("-")]
        if len(ends) > 2 or not all(end.isdigit() for end in ends) or not 2 <= int(ends[0]) <= int(ends[-1]) < 1_000_000:
            raise RegioError(
                '"{part}" is no number of regions. Write numbers of at least 2, for instance 2-60 or 5;10;20-40.', part=part
            )
        result.update(range(int(ends[0]), int(ends[-1]) + 1))
    return sorted(result)


def _tree(flows: Flows, neighbours: Neighbours | None, tick: Progress) -> Tree:
    from ..core.functional.intramax import intramax

    return intramax(flows, neighbours, progress=tick)


def _basins(units: UnitsAndFlows, neighbours: Neighbours | None, number: int, tick: Progress) -> Results:
    """The combined basins in about ``number`` regions, as many as the tree of all domains allows."""
    import numpy as np

    from ..core.functional.intramax import unplaced
    from ..core.functional.partition import FunctionalRegions

    flows = units.flows
    tree = _tree(flows, neighbours, tick)
    labels = tree.labels(int(np.clip(number, tree.least, tree.most)))
    regions = FunctionalRegions.of(flows, labels, unplaced(flows, tree))
    return Results(in_regions(flows, regions, tree=tree), units)
