"""regio:twodates."""

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
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..core.messages import RegioError, sentence
from ..core.placeholders import split_placeholders
from ..i18n import say, tr
from ..layers.write import Field, Writer
from .algorithm import WEIGHT_AREA, WEIGHT_FIELD, RegioAlgorithm, field_help
from .crosswalk_inputs import crosswalk_parameters, take_crosswalk
from .flow_inputs import flow_parameters, take_flows

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from ..core.flows import Flows
    from ..core.two_dates import TwoDates, Version
    from ..core.two_dates_figures import Figure
    from ..layers.versions import UnitLayer, UnitSource

MOVED_FIELDS = [
    Field("unit", "text"),
    Field("unit_name", "text"),
    Field("from_region", "text"),
    Field("from_name", "text"),
    Field("to_region", "text"),
    Field("to_name", "text"),
    Field("kind", "text"),
    Field("weight", "number"),
    Field("valid_from", "text"),
    Field("valid_to", "text"),
]
BORDER_FIELDS = [
    Field("left", "text"),
    Field("right", "text"),
    Field("left_name", "text"),
    Field("right_name", "text"),
    Field("length", "number"),
    Field("change", "text"),
    Field("valid_from", "text"),
    Field("valid_to", "text"),
]
CHANGE_FIELDS = [
    Field("index", "text"),
    Field("title", "text"),
    Field("before", "number"),
    Field("after", "number"),
    Field("difference", "number"),
    Field("meaning", "text"),
]
REGION_FIELDS = [
    Field("region", "text"),
    Field("name", "text"),
    Field("version", "text"),
    Field("valid_from", "text"),
    Field("valid_to", "text"),
]


class TwoDatesComparison(RegioAlgorithm):
    """What changed between two versions of a regionalisation?"""

    NAME = "twodates"
    ICON = "dates"

    def title(self) -> str:
        return tr("Two dates")

    def explanation(self) -> str:
        return tr(
            "Compares two versions of a regionalisation: which units moved to another region, which borders came, went or "
            "stayed, and how every index changed. Merged units are followed through a table of mergers. With dates, the "
            "results work with QGIS's temporal controller."
        )

    def define(self) -> None:
        for name, title, of in (
            ("BEFORE", tr("Earlier version"), tr("the layer of the earlier date")),
            ("AFTER", tr("Later version"), tr("the layer of the later date")),
        ):
            self.parameter(
                QgsProcessingParameterFeatureSource(name, title, [QgsProcessing.SourceType.TypeVectorPolygon]),
                tr("Polygons of base units with a region code. It may be the same layer twice, with two code fields."),
            )
            self.parameter(
                QgsProcessingParameterField(f"{name}_FIELD", tr("{layer}: code").format(layer=title), None, name),
                field_help(of),
            )
        for name, title in (("BEFORE_DATE", tr("Earlier date")), ("AFTER_DATE", tr("Later date"))):
            self.parameter(
                QgsProcessingParameterString(name, title, optional=True),
                tr("Year-month-day, or only the year. It goes into the results for QGIS's temporal controller."),
            )
        self.weight_parameters("BEFORE")
        crosswalk_parameters(self)
        flow_parameters(self, sources=(("FLOWS_BEFORE", tr("Earlier flows")), ("FLOWS_AFTER", tr("Later flows"))))
        self._advanced()
        self._outputs()

    def _advanced(self) -> None:
        for name, parent, title, text in (
            ("BEFORE_UNIT_FIELD", "BEFORE", tr("Earlier version: unit code"), _unit_help()),
            ("AFTER_UNIT_FIELD", "AFTER", tr("Later version: unit code"), _unit_help()),
            ("BEFORE_NAME_FIELD", "BEFORE", tr("Earlier version: region name"), _name_help()),
            ("AFTER_NAME_FIELD", "AFTER", tr("Later version: region name"), _name_help()),
        ):
            self.parameter(
                QgsProcessingParameterField(name, title, parentLayerParameterName=parent, optional=True), text, advanced=True
            )
        self.parameter(
            QgsProcessingParameterField(
                "REFERENCE_FIELDS",
                tr("Compare both with these code fields"),
                parentLayerParameterName="AFTER",
                allowMultiple=True,
                optional=True,
            ),
            tr("Other divisions of the later units: the table of changes says how far each version agrees with them."),
            advanced=True,
        )
        for name, title in (
            ("BEFORE_LABEL", tr("What the earlier version is called")),
            ("AFTER_LABEL", tr("What the later version is called")),
        ):
            self.parameter(
                QgsProcessingParameterString(name, title, optional=True),
                tr("The name used in the verdict. Empty: the date, else the layer."),
                advanced=True,
            )
        self.placeholder_parameter()

    def _outputs(self) -> None:
        self.sink(
            "MOVED",
            tr("Moved units"),
            tr("The units that have another region than before, or a region at one date only."),
            QgsProcessing.SourceType.TypeVectorPolygon,
        )
        self.sink(
            "BORDERS",
            tr("Borders that came, went or stayed"),
            tr("One line per pair of neighbouring regions and kind of change: gained, lost or kept; length in metres."),
            QgsProcessing.SourceType.TypeVectorLine,
            optional=True,
            by_default=True,
        )
        self.sink(
            "CHANGES",
            tr("Change of every index"),
            tr("A table of figures at both dates, with what each means."),
            QgsProcessing.SourceType.TypeVector,
            optional=True,
            by_default=True,
        )
        self.sink(
            "REGIONS",
            tr("Regions of both dates"),
            tr("The regions of both versions with the dates between which they are valid, for the temporal controller."),
            QgsProcessing.SourceType.TypeVectorPolygon,
            optional=True,
        )
        self.numbers(
            [
                QgsProcessingOutputNumber("MOVED_COUNT", tr("Units that moved to another region")),
                QgsProcessingOutputNumber("MOVED_WEIGHT", tr("What these units count for")),
                QgsProcessingOutputNumber("GAINED_COUNT", tr("Borders that came")),
                QgsProcessingOutputNumber("LOST_COUNT", tr("Borders that went")),
                QgsProcessingOutputNumber("KEPT_COUNT", tr("Borders that stayed")),
                QgsProcessingOutputString("VERDICT", tr("Verdict in one sentence")),
            ]
        )

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        from ..core.dates import iso_date
        from ..layers.working_crs import working_crs

        text = {name: self.parameterAsString(parameters, name, context) for name in _TEXTS}
        self._dates = [iso_date(text[f"{side}_DATE"]) for side in _SIDES]
        if all(self._dates) and self._dates[0] >= self._dates[1]:
            raise RegioError(
                "The earlier date {before} does not lie before the later date {after}.",
                before=self._dates[0],
                after=self._dates[1],
            )
        self._weight = self.parameterAsEnum(parameters, "WEIGHT", context)
        self._weight_field = text["WEIGHT_FIELD"] if self._weight == WEIGHT_FIELD else ""
        if self._weight == WEIGHT_FIELD and not self._weight_field:
            raise RegioError("A numeric field is to be counted, but none is chosen. Choose a field.")
        self._others = self.field_list(parameters, "REFERENCE_FIELDS")
        self._versions = [self._source(parameters, side, text, context) for side in _SIDES]
        before, after = (source.snapshot for source in self._versions)
        self._crosswalk = take_crosswalk(self, parameters, context)
        self._flows = [take_flows(self, parameters, context, f"FLOWS_{side}") for side in _SIDES]
        self._transforms = context.transformContext()
        self._crs, notes = working_crs([before, after], self._transforms)
        self.note(feedback, *notes)

    def _source(self, parameters: dict, side: str, text: dict[str, str], context: QgsProcessingContext) -> UnitSource:
        from ..layers.versions import UnitSource

        snapshot = self.snapshot(parameters, side, context)
        code = text[f"{side}_FIELD"]
        others = [name for name in self._others if name != code] if side == "AFTER" else []
        same = text["BEFORE_FIELD"] != text["AFTER_FIELD"] and parameters.get("BEFORE") == parameters.get("AFTER")
        label = text[f"{side}_LABEL"] or text[f"{side}_DATE"] or (code if same else snapshot.label)
        names = {code: text[f"{side}_NAME_FIELD"]}
        extra = [self._weight_field] if self._weight_field else []
        unit = text[f"{side}_UNIT_FIELD"]
        source = UnitSource(snapshot, [code, *others], unit, "", extra, {code: label}, names)
        source.check()
        return source

    def compute(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.two_dates import Version, two_dates, verdict
        from ..core.two_dates_figures import figures

        placeholders = split_placeholders(self.parameterAsString(parameters, "PLACEHOLDERS", context))
        layers = [source.read(placeholders, self._crs, self._transforms, feedback) for source in self._versions]
        feedback.setProgress(20)
        versions = [
            Version(layer.units, layer.regions[source.fields[0]], self._weights(layer), date)
            for layer, source, date in zip(layers, self._versions, self._dates)
        ]
        result = two_dates(versions[0], versions[1], self._crosswalk, self.ticker(feedback, 20, 70))
        for layer in layers:
            self.note(feedback, *layer.notes)
        self.note(feedback, *result.notes)
        flows = [self._read_flows(side, version, feedback) for side, version in enumerate(versions)]
        others = {name: layers[1].regions[name].labels for name in self._versions[1].fields[1:]}
        table = figures(result, flows[0], flows[1], others)
        outputs = self._write(result, table, parameters, context, feedback)
        text = say(verdict(result))
        feedback.pushInfo(text)
        return {
            **outputs,
            "MOVED_COUNT": int(result.moved.sum()),
            "MOVED_WEIGHT": float(result.weight[result.moved].sum()),
            **{f"{name.upper()}_COUNT": result.count(name) for name in ("gained", "lost", "kept")},
            "VERDICT": text,
        }

    def _weights(self, layer: UnitLayer) -> NDArray:
        return layer.weight(self._weight_field, self._weight == WEIGHT_AREA)

    def _read_flows(self, side: int, version: Version, feedback: QgsProcessingFeedback) -> Flows | None:
        table = self._flows[side]
        if table is None:
            return None
        flows = table.read(version.units.codes, feedback, self._crosswalk)
        self.note(feedback, *flows.notes)
        if not flows.has_diagonal:
            self.note(feedback, _NO_SELF)
        return flows

    def _write(
        self,
        result: TwoDates,
        table: list[Figure],
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, str]:
        import pandas as pd

        crs = self._crs, self._versions[0].snapshot.crs
        polygons, lines = QgsWkbTypes.Type.MultiPolygon, QgsWkbTypes.Type.MultiLineString
        start, end = (date or None for date in self._dates)
        moved, rows = result.moved_frame()
        writer = self.open_output(parameters, "MOVED", context, MOVED_FIELDS, polygons, *crs)
        writer.write(moved.assign(valid_from=end, valid_to=None), _picked(result, rows), feedback)
        outputs: dict[str, tuple[Writer, str | None]] = {"MOVED": (writer, "moved_units")}
        if self.has(parameters, "BORDERS"):
            change = result.borders["change"]
            dated = result.borders.assign(
                valid_from=[end if item == "gained" else start for item in change],
                valid_to=[end if item == "lost" else None for item in change],
            )
            writer = self.open_output(parameters, "BORDERS", context, BORDER_FIELDS, lines, *crs)
            writer.write(dated, result.lines, feedback)
            outputs["BORDERS"] = (writer, "changed_borders")
        if self.has(parameters, "CHANGES"):
            frame = pd.DataFrame([_row(figure) for figure in table], columns=[field.name for field in CHANGE_FIELDS])
            writer = self.open_output(parameters, "CHANGES", context, CHANGE_FIELDS)
            writer.write(frame, None, feedback)
            outputs["CHANGES"] = (writer, None)
        if self.has(parameters, "REGIONS"):
            frame, shapes = _both(result, start, end)
            writer = self.open_output(parameters, "REGIONS", context, REGION_FIELDS, polygons, *crs)
            writer.write(frame, shapes, feedback)
            outputs["REGIONS"] = (writer, "dated_regions")
        feedback.setProgress(95)
        return self.finish_outputs(outputs)


_SIDES = ("BEFORE", "AFTER")
_TEXTS = (
    "BEFORE_FIELD", "AFTER_FIELD", "BEFORE_UNIT_FIELD", "AFTER_UNIT_FIELD", "BEFORE_NAME_FIELD", "AFTER_NAME_FIELD",
    "BEFORE_DATE", "AFTER_DATE", "BEFORE_LABEL", "AFTER_LABEL", "WEIGHT_FIELD",
)  # fmt: skip
_NO_SELF = sentence(
    "Self-containment is not in the table: the flows say nothing of those who stay inside their own unit (no row has the same "
    "origin and destination)."
)


def _unit_help() -> str:
    return tr("The field that identifies the units; the same codes must be used at both dates. Empty: guessed.")


def _name_help() -> str:
    return tr("The field with the names of the regions. Empty: guessed.")


def _picked(result: TwoDates, rows: NDArray) -> NDArray | None:
    return None if result.geometry is None else result.geometry[rows]


def _row(figure: Figure) -> tuple:
    return (
        figure.index,
        say(figure.title),
        figure.before,
        figure.after,
        figure.difference,
        say(figure.meaning),
    )


def _both(result: TwoDates, start: str | None, end: str | None) -> tuple[pd.DataFrame, NDArray]:
    """Regions of both versions as rows, and their polygons."""
    import numpy as np
    import pandas as pd

    from ..core.geometry import dissolve

    rows, shapes = [], []
    for version, name, dates in ((result.before, "before", (start, end)), (result.after, "after", (end, None))):
        regions = version.regions
        rows += [(code, title, name, *dates) for code, title in zip(regions.regions, regions.titles)]
        shapes.append(dissolve(np.asarray(version.units.geometry), regions.labels, len(regions)))
    return pd.DataFrame(rows, columns=[field.name for field in REGION_FIELDS]), np.concatenate(shapes)
