"""regio:flowmap."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ..core.messages import Sentence, sentence
from ..core.placeholders import split_placeholders
from ..i18n import say, tr
from ..layers.write import Field
from .algorithm import RegioAlgorithm
from .flow_places import Places
from .flow_units import FlowUnits, flow_units_parameters

if TYPE_CHECKING:
    import pandas as pd

    from ..core.flow_lines import DrawnFlows
    from ..layers.write import Writer
    from .flow_units import UnitsAndFlows

LINE_FIELDS = [
    Field("origin", "text"),
    Field("destination", "text"),
    Field("origin_name", "text"),
    Field("destination_name", "text"),
    Field("amount", "number"),
    Field("rank", "integer"),
    Field("share", "number"),
    Field("back", "number"),
    Field("sentence", "text"),
]
INTERNAL_FIELDS = [
    Field("place", "text"),
    Field("name", "text"),
    Field("amount", "number"),
    Field("share", "number"),
    Field("sentence", "text"),
]


class FlowMap(RegioAlgorithm):
    """Who goes where, as lines."""

    NAME = "flowmap"
    ICON = "flows"

    def title(self) -> str:
        return tr("Who goes where? A map of flows")

    def explanation(self) -> str:
        return tr(
            "Draws the largest flows that leave every unit or region as curved lines that grow thinner towards where they "
            "end, and what stays inside as circles. Small flows are left out, so that the map can be read."
        )

    def define(self) -> None:
        flow_units_parameters(self)
        self.parameter(
            QgsProcessingParameterField(
                "REGION_FIELD", tr("Region code"), parentLayerParameterName="UNITS", optional=True
            ),
            tr("With it, flows between regions are drawn, from and to the unit of each region where most arrives."),
        )
        self.parameter(
            QgsProcessingParameterField(
                "REGION_NAME_FIELD", tr("Region name"), parentLayerParameterName="UNITS", optional=True
            ),
            tr("The field with the names of the regions. Left empty, it is recognised."),
            advanced=True,
        )
        self.parameter(
            QgsProcessingParameterNumber(
                "TOP", tr("Flows per unit or region"), QgsProcessingParameterNumber.Type.Integer, defaultValue=3, minValue=1
            ),
            tr("The largest flows that leave every unit or region. 1 shows where each of them mainly looks."),
        )
        self.parameter(
            QgsProcessingParameterNumber(
                "THRESHOLD",
                tr("Least amount of a flow"),
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=0.0,
                minValue=0.0,
            ),
            tr(
                "Smaller flows are not drawn. 0: a round amount is suggested that at most 300 flows reach; the largest flow of "
                "every unit or region is drawn all the same, so that no part of the map stays empty."
            ),
        )
        self.placeholder_parameter()
        self._outputs()

    def _outputs(self) -> None:
        self.sink(
            "FLOW_LINES",
            tr("Flows"),
            tr(
                "One line per flow: where it begins and ends, the amount, its rank among those that leave the same place, its "
                "share of all that begins there, the amount that goes the other way, and a sentence."
            ),
            QgsProcessing.SourceType.TypeVectorLine,
        )
        self.sink(
            "INTERNAL",
            tr("What stays inside"),
            tr("One point per unit or region, with the amount that stays inside and its share of all that begins there."),
            QgsProcessing.SourceType.TypeVectorPoint,
            optional=True,
            by_default=True,
        )
        self.numbers(
            [
                QgsProcessingOutputNumber("LINE_COUNT", tr("Lines")),
                QgsProcessingOutputNumber("THRESHOLD_USED", tr("Least amount that is drawn")),
                QgsProcessingOutputNumber("SHOWN_SHARE", tr("Share of what goes to another place that is drawn")),
                QgsProcessingOutputString("VERDICT", tr("Verdict in one sentence")),
            ]
        )

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        self._region_field, self._name_field = (
            self.parameterAsString(parameters, name, context) for name in ("REGION_FIELD", "REGION_NAME_FIELD")
        )
        self._input = FlowUnits.take(self, parameters, context, [self._region_field], [self._name_field])

    def compute(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.flow_lines import flow_map, verdict

        units = self._input.read(feedback)
        feedback.setProgress(30)
        placeholders = split_placeholders(self.parameterAsString(parameters, "PLACEHOLDERS", context))
        places = Places.of_units(units)
        if self._region_field:
            places = Places.of_regions(units, self._region_field, placeholders, self._name_field)
        given = self.parameterAsDouble(parameters, "THRESHOLD", context)
        drawn = flow_map(
            units.flows,
            self.parameterAsInt(parameters, "TOP", context),
            given or None,
            places.labels,
            self.ticker(feedback, 30, 80),
        )
        drawn, lost = _drawable(drawn, places)
        self.note(feedback, *units.notes, *drawn.notes, *lost)
        if not given and drawn.threshold:
            self.note(feedback, _suggestion(drawn))
        text = say(verdict(drawn, places.names))
        outputs = self._write(drawn, places, units, parameters, context, feedback)
        feedback.pushInfo(text)
        return {
            **outputs,
            "LINE_COUNT": len(drawn.lines),
            "THRESHOLD_USED": drawn.threshold,
            "SHOWN_SHARE": drawn.shown,
            "VERDICT": text,
        }

    def _write(
        self,
        drawn: DrawnFlows,
        places: Places,
        units: UnitsAndFlows,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, str]:
        from ..core.flow_lines import curves
        from ..core.geometry import shapely

        crs = units.crs, units.out_crs
        frame = _line_rows(drawn, places)
        ends = (places.points[frame.pop(name).to_numpy()] for name in ("start", "end"))
        writer = self.open_output(parameters, "FLOW_LINES", context, LINE_FIELDS, QgsWkbTypes.Type.MultiLineString, *crs)
        writer.write(frame, curves(*ends), feedback)
        outputs: dict[str, tuple[Writer, str | None]] = {"FLOW_LINES": (writer, "flow_lines")}
        if self.has(parameters, "INTERNAL"):
            place = drawn.inside["place"].to_numpy()
            frame = drawn.inside.assign(place=places.codes[place], name=places.names[place])
            frame["sentence"] = [say(_inside_sentence(row)) for row in frame.itertuples()]
            points = shapely.points(places.points[place])
            points[~shapely.is_valid(points) | shapely.is_empty(points)] = None
            writer = self.open_output(parameters, "INTERNAL", context, INTERNAL_FIELDS, QgsWkbTypes.Type.MultiPoint, *crs)
            writer.write(frame, points, feedback)
            outputs["INTERNAL"] = (writer, "flow_inside")
        return self.finish_outputs(outputs, feedback)


def _suggestion(drawn: DrawnFlows) -> Sentence:
    """What the suggested least amount leaves out."""
    if drawn.first and drawn.threshold:
        return sentence(
            "Flows of less than {threshold} are not drawn, except the largest of every place.", threshold=drawn.threshold
        ).as_info()
    return sentence("Flows of less than {threshold} are not drawn.", threshold=drawn.threshold).as_info()


def _drawable(drawn: DrawnFlows, places: Places) -> tuple[DrawnFlows, list[Sentence]]:
    """The same without the lines of places that have no polygon, so that counts and shares are those of the map."""
    import numpy as np

    lines = drawn.lines
    there = np.isfinite(places.points).all(1)
    known = there[lines["origin"].to_numpy()] & there[lines["destination"].to_numpy()]
    if known.all():
        return drawn, []
    kept = float(lines["amount"][known].sum() / lines["amount"].sum())
    lost = sentence("{count} flows begin or end in a unit without polygon; they are not drawn.", count=int((~known).sum()))
    return replace(drawn, lines=lines[known], shown=drawn.shown * kept), [lost]


def _line_rows(drawn: DrawnFlows, places: Places) -> pd.DataFrame:
    """The rows of the lines, with the numbers of their places in ``start`` and ``end``, the largest last so that it lies on
    top.
    """
    lines = drawn.lines.sort_values(["amount", "origin"], kind="stable")
    start, end = lines["origin"].to_numpy(), lines["destination"].to_numpy()
    frame = lines.assign(
        start=start,
        end=end,
        origin=places.codes[start],
        destination=places.codes[end],
        origin_name=places.names[start],
        destination_name=places.names[end],
    ).reset_index(drop=True)
    frame["sentence"] = [say(_line_sentence(row)) for row in frame.itertuples()]
    return frame


def _line_sentence(row: Any) -> Sentence:
    return sentence(
        "{amount} go from {origin} to {destination}: {share} % of all that begins in {origin}. The other way: {back}.",
        amount=_readable(row.amount),
        origin=row.origin_name,
        destination=row.destination_name,
        share=round(100 * row.share, 1),
        back=_readable(row.back),
    )


def _inside_sentence(row: Any) -> Sentence:
    return sentence(
        "{amount} stay inside {place}: {share} % of all that begins there.",
        amount=_readable(row.amount),
        place=row.name,
        share=round(100 * row.share, 1),
    )


def _readable(amount: float) -> float:
    """Decimals only where they matter."""
    return round(amount) if amount >= 10 else float(f"{amount:.3g}")
