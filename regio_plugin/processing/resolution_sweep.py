"""regio:resolutionsweep."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..core.functional.igraph_package import require_igraph
from ..core.functional.presets import RESOLUTIONS
from ..core.messages import RegioError, Sentence, sentence
from ..i18n import say, tr
from ..layers.write import Field
from .algorithm import RegioAlgorithm
from .chance import picture_parameter, picture_path
from .delineation import in_regions
from .flow_units import FlowUnits, flow_units_parameters
from .functional_outputs import UNIT_FIELDS, Results

if TYPE_CHECKING:
    import pandas as pd

    from ..layers.write import Writer


SWEEP_FIELDS = [
    Field("resolution", "number"),
    Field("regions", "integer"),
    Field("modularity", "number"),
    Field("agreement", "number"),
    Field("firm", "number"),
    Field("best", "boolean"),
    Field("sentence", "text"),
]
_UNITS_PER_REGION = 4


class ResolutionSweep(RegioAlgorithm):
    """Which resolution of communities is no accident?"""

    NAME = "resolutionsweep"
    ICON = "resolution"

    def title(self) -> str:
        return tr("At which resolution do communities hold?")

    def explanation(self) -> str:
        return tr(
            "Finds communities in flows (the Leiden method) at several resolutions, from a few large regions to many small "
            "ones, and tells which of them hold: a division that hardly changes at the next resolution, and that is found from "
            "any start, is no accident of the number that was chosen. The units are mapped at that resolution. Divisions with "
            "fewer than four units in a region on average are not judged: they are all alike. Needs the Python package "
            "igraph."
        )

    def define(self) -> None:
        flow_units_parameters(self, domains=True)
        self.parameter(
            QgsProcessingParameterString(
                "RESOLUTIONS", tr("Resolutions"), ";".join(f"{value:g}" for value in RESOLUTIONS), optional=True
            ),
            tr(
                "Numbers above 0, at least three, with semicolons in between. Above 1 more and smaller communities, below 1 "
                "fewer and larger ones. Give them growing steps of the same ratio, so that neighbours can be compared."
            ),
        )
        self.parameter(
            QgsProcessingParameterBoolean("SELF_FLOWS", tr("Count those who stay in their unit"), defaultValue=True),
            tr("Who stays where they are binds a unit to itself: without them fewer and larger communities are found."),
            advanced=True,
        )
        self.seed_parameter(tr("The same number gives the same starts, so that others can repeat the answer."))
        self._outputs()

    def _outputs(self) -> None:
        self.sink(
            "SWEEP",
            tr("Communities by resolution"),
            tr(
                "A table with a row per resolution: the number of regions, their modularity, how alike they are to those of "
                "the resolution before (agreement: 0 as by chance, 1 the same) and to those of other starts (firm)."
            ),
            QgsProcessing.SourceType.TypeVector,
        )
        self.sink(
            "UNITS_WITH_REGION",
            tr("Communities"),
            tr("The units with their community at the resolution that holds best."),
            QgsProcessing.SourceType.TypeVectorPolygon,
            optional=True,
            by_default=True,
        )
        picture_parameter(self, tr("How alike divisions are and how many regions they have, against the resolution."))
        self.numbers(
            [
                QgsProcessingOutputNumber("BEST_RESOLUTION", tr("Resolution that holds best")),
                QgsProcessingOutputNumber("REGION_COUNT", tr("Number of communities there")),
                QgsProcessingOutputNumber("MODULARITY", tr("Their modularity")),
                QgsProcessingOutputString("VERDICT", tr("Verdict in one sentence")),
            ]
        )

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        require_igraph()
        self._resolutions = resolutions(self.parameterAsString(parameters, "RESOLUTIONS", context))
        self._self_flows = self.parameterAsBoolean(parameters, "SELF_FLOWS", context)
        self._seed = self.parameterAsInt(parameters, "SEED", context)
        self._units = FlowUnits.take(self, parameters, context)

    def compute(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.functional.communities import communities, resolution_sweep, steadiest

        units = self._units.read(feedback)
        tick = self.ticker(feedback, 10, 80)
        sweep = resolution_sweep(units.flows, self._resolutions, self._seed, tick, self._self_flows)
        best = steadiest(sweep, most_regions(units.flows.unit_count))
        shown = sweep.iloc[int(sweep["modularity"].argmax()) if best is None else best]
        tick = self.ticker(feedback, 80, 90)
        regions = communities(units.flows, float(shown["resolution"]), self._seed, self._self_flows, tick)
        again = sentence("Drawn with seed {seed}; the same seed gives the same regions.", seed=str(self._seed))
        self.note(feedback, *units.notes, again.as_info())
        text = say(verdict(sweep, best, most_regions(units.flows.unit_count)))
        feedback.pushInfo(text)
        return {
            **self._write(sweep, best, Results(in_regions(units.flows, regions), units), parameters, context, feedback),
            **self._draw(sweep, best, text, parameters, context, feedback),
            "BEST_RESOLUTION": None if best is None else float(shown["resolution"]),
            "REGION_COUNT": regions.count,
            "MODULARITY": float(shown["modularity"]),
            "VERDICT": text,
        }

    def _write(
        self,
        sweep: pd.DataFrame,
        best: int | None,
        found: Results,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, str]:
        writer = self.open_output(parameters, "SWEEP", context, SWEEP_FIELDS)
        said = [say(row_sentence(sweep, k)) for k in range(len(sweep))]
        writer.write(sweep.assign(best=[k == best for k in range(len(sweep))], sentence=said), None, feedback)
        outputs: dict[str, tuple[Writer, str | None]] = {"SWEEP": (writer, None)}
        units, kind = found.units, QgsWkbTypes.Type.MultiPolygon
        if self.has(parameters, "UNITS_WITH_REGION"):
            mapped = self.open_output(parameters, "UNITS_WITH_REGION", context, UNIT_FIELDS, kind, units.crs, units.out_crs)
            mapped.write(found.unit_rows(), units.geometry, feedback)
            outputs["UNITS_WITH_REGION"] = (mapped, "functional_units")
        self.note(feedback, *found.notes())
        return self.finish_outputs(outputs, feedback)

    def _draw(
        self,
        sweep: pd.DataFrame,
        best: int | None,
        text: str,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, str]:
        path = picture_path(self, parameters, context, feedback)
        if not path:
            return {}
        from ..report.resolution_picture import resolution_picture

        note = tr("How alike divisions are is corrected for chance: 0 as random divisions of these sizes, 1 the same.")
        resolution_picture(path, sweep, best, text, note)
        return {"PICTURE": path}


def resolutions(text: str) -> list[float]:
    """Numbers from "0.5;1;2", or "0,5; 1; 2"; the usual ones from an empty text.

    Raises:
        RegioError: a part is no number above 0, or there are fewer than three.
    """
    result: set[float] = set()
    for part in filter(None, (piece.strip() for piece in text.split(";"))):
        try:
            value = float(part.replace(",", "."))
        except ValueError:
            value = math.nan
        if not (math.isfinite(value) and value > 0):
            raise RegioError(
                '"{part}" is no resolution. Write numbers above 0 with semicolons in between, for instance 0.5;0.7;1;1.4;2.',
                part=part,
            )
        result.add(value)
    if not result:
        return list(RESOLUTIONS)
    if len(result) < 3:
        raise RegioError(
            "Whether a resolution holds can be told only from the ones before and after it; give at least three, for instance "
            "0.7;1;1.4."
        )
    return sorted(result)


def most_regions(unit_count: int) -> int:
    """How many communities there may be, so that not most of them are single units."""
    return max(unit_count // _UNITS_PER_REGION, 2)


def verdict(sweep: pd.DataFrame, best: int | None, most: int) -> Sentence:
    """The answer in one sentence, where ``most`` communities were looked for."""
    if best is None:
        return sentence(
            "None of these resolutions, the first and the last left out, gives 2 to {most} communities, which is four units "
            "in each on average. Try others.",
            most=most,
        )
    before, row, after = (sweep.iloc[k] for k in (best - 1, best, best + 1))
    return sentence(
        "Communities hold best at resolution {resolution}: {count} regions, that agree {before} with those at {lower}, {after} "
        "with those at {upper} and {firm} with those from other starts (1 is the same).",
        resolution=float(row["resolution"]),
        count=int(row["regions"]),
        before=round(float(row["agreement"]), 2),
        lower=float(before["resolution"]),
        after=round(float(after["agreement"]), 2),
        upper=float(after["resolution"]),
        firm=round(float(row["firm"]), 2),
    )


def row_sentence(sweep: pd.DataFrame, k: int) -> Sentence:
    """A row in words."""
    row = sweep.iloc[k]
    if not k:
        return sentence(
            "{count} regions at resolution {resolution}; other starts agree {firm} with them (1 is the same).",
            count=int(row["regions"]),
            resolution=float(row["resolution"]),
            firm=round(float(row["firm"]), 2),
        )
    return sentence(
        "{count} regions at resolution {resolution}; they agree {agreement} with those at {before}, and other starts {firm} "
        "with them (1 is the same).",
        count=int(row["regions"]),
        resolution=float(row["resolution"]),
        agreement=round(float(row["agreement"]), 2),
        before=float(sweep.iloc[k - 1]["resolution"]),
        firm=round(float(row["firm"]), 2),
    )
