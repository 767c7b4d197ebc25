"""regio:checkregionalisation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ..core.messages import RegioError, Sentence, sentence
from ..core.placeholders import split_placeholders
from ..i18n import say, tr
from ..layers.write import Field
from .algorithm import DEFAULT_SLIVER_WIDTH, RegioAlgorithm, field_help

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.checks import Finding
    from ..layers.layer_data import LayerData
    from ..layers.read import Snapshot
    from ..layers.write import Writer

FINDING_FIELDS = [
    Field("kind", "text"),
    Field("region", "text"),
    Field("sentence", "text"),
    Field("size", "number"),
]


class CheckRegionalisation(RegioAlgorithm):
    """Is this region layer fit for use?"""

    NAME = "checkregionalisation"
    ICON = "check"

    def title(self) -> str:
        return tr("Check a regionalisation")

    def explanation(self) -> str:
        return tr(
            "Looks for what is wrong with a region layer and says each in a sentence: invalid geometry, gaps, overlaps, "
            "slivers, polygons drawn twice, missing and unknown codes, units without region, and coordinate systems that do "
            "not fit. Regions in several parts, enclaves and thin parts are named too, but do not make the check fail."
        )

    def define(self) -> None:
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.parameter(
            QgsProcessingParameterFeatureSource("INPUT", tr("Region layer"), polygons),
            tr("Polygons with a region code."),
        )
        self.parameter(
            QgsProcessingParameterField("FIELD", tr("Region code"), None, "INPUT"),
            field_help(tr("the region layer")),
        )
        self.parameter(
            QgsProcessingParameterFeatureSource("UNITS", tr("Base units"), polygons, optional=True),
            tr("If given: every unit must have a region of this layer, and every region must hold a unit."),
        )
        self.parameter(
            QgsProcessingParameterField(
                "UNIT_FIELD", tr("Base units: code"), parentLayerParameterName="UNITS", optional=True
            ),
            tr("A code of the units. If it holds region codes, codes are compared; else the units' places."),
        )
        self.parameter(
            QgsProcessingParameterNumber(
                "SLIVER_WIDTH",
                tr("Sliver width (metres)"),
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=DEFAULT_SLIVER_WIDTH,
                minValue=0.0,
            ),
            tr("Parts, gaps and overlaps thinner than this are called thin."),
            advanced=True,
        )
        self.placeholder_parameter()
        self.parameter(
            QgsProcessingParameterBoolean("REPAIR", tr("Write a repaired copy"), defaultValue=False),
            tr("Writes the layer with its invalid geometries repaired. The layer itself is never changed."),
        )
        self.sink(
            "FINDINGS",
            tr("Findings"),
            tr("One feature per finding, with a sentence. Its size is in square metres for areas, else a number."),
            QgsProcessing.SourceType.TypeVectorPolygon,
        )
        self.sink(
            "REPAIRED",
            tr("Repaired copy"),
            tr("The layer with repaired geometry and all its fields; only with Write a repaired copy."),
            QgsProcessing.SourceType.TypeVectorPolygon,
            optional=True,
        )
        self.numbers(
            [
                QgsProcessingOutputNumber("FINDING_COUNT", tr("Findings")),
                QgsProcessingOutputNumber("INVALID_COUNT", tr("Invalid geometries")),
                QgsProcessingOutputNumber("GAP_COUNT", tr("Gaps")),
                QgsProcessingOutputNumber("OVERLAP_COUNT", tr("Overlaps")),
                QgsProcessingOutputBoolean("PASSED", tr("Passed")),
                QgsProcessingOutputString("VERDICT", tr("Verdict in one sentence")),
            ]
        )

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        from ..layers.working_crs import working_crs

        self._input = self.snapshot(parameters, "INPUT", context)
        self._field = self.parameterAsString(parameters, "FIELD", context)
        self._input.require_polygons()
        self._input.require(self._field)
        self._units: Snapshot | None = None
        self._unit_field = self.parameterAsString(parameters, "UNIT_FIELD", context)
        if self.has(parameters, "UNITS"):
            self._units = self.snapshot(parameters, "UNITS", context)
            self._units.require_polygons()
            self._units.require(*filter(None, [self._unit_field]))
        self._repair = self.parameterAsBoolean(parameters, "REPAIR", context)
        if self._repair and not self.has(parameters, "REPAIRED"):
            raise RegioError("A repaired copy is to be written, but not where. Choose a place for it, or switch it off.")
        if not self._repair and self.has(parameters, "REPAIRED"):
            self.note(feedback, _NO_COPY)
        self._transform_context = context.transformContext()
        self._crs, notes = working_crs([self._input], self._transform_context)
        self._about_crs = self._crs_findings()
        if self._input.crs.isValid():
            self.note(feedback, *notes)

    def _crs_findings(self) -> list[Sentence]:
        """What is wrong with the coordinate systems of the two layers."""
        if not self._input.crs.isValid():
            return [sentence('"{layer}" has no CRS. Set it (right-click it, Layer CRS).', layer=self._input.label)]
        if self._units is None or self._units.crs == self._input.crs:
            return []
        if not self._units.crs.isValid():
            return [sentence('"{layer}" has no CRS. Set it (right-click it, Layer CRS).', layer=self._units.label)]
        return [
            sentence(
                '"{layer}" is in {crs} and "{units}" in {units_crs}. Save one of them in the CRS of the other.',
                layer=self._input.label,
                crs=self._input.crs.authid() or self._input.crs.description(),
                units=self._units.label,
                units_crs=self._units.crs.authid() or self._units.crs.description(),
            )
        ]

    def compute(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        import numpy as np

        from ..core.checks import Finding, Regions, check_regions, check_units, share_codes
        from ..core.geometry import repair, shapely
        from ..core.regions import Regionalisation
        from ..layers.units import note_placeholders

        names = self._input.fields.names() if self._repair else [self._field]
        data = self._input.read(names, True, self._crs, self._transform_context, feedback, mend=False)
        feedback.setProgress(10)
        placeholders = split_placeholders(self.parameterAsString(parameters, "PLACEHOLDERS", context))
        codes = data.codes(self._field)
        named = Regionalisation.from_codes(self._input.label, codes, placeholders)
        note_placeholders(data, self._field, codes, named)
        real = np.isin(np.arange(len(codes)), named.unit)
        none = ~real & (codes != None)  # noqa: E711 - elementwise
        codes[~real] = None
        mended, broken = repair(data.geometry)
        present = ~shapely.is_missing(mended) & ~none
        regions = Regions(mended[present], codes[present], np.array(data.rows)[present])
        findings = [Finding("crs", None, text, 1.0) for text in self._about_crs]
        findings += _invalid(data, mended, broken, codes)
        tick = self.ticker(feedback, 10, 80)
        findings += check_regions(regions, self.parameterAsDouble(parameters, "SLIVER_WIDTH", context), tick)
        if self._units is not None:
            units = self._unit_regions(placeholders, feedback)
            if self._unit_field and not share_codes(regions, units):
                self.note(feedback, _BY_PLACE)
            findings += check_units(regions, units)
        self.note(feedback, *data.notes)
        outputs = self._write(findings, data, mended, parameters, context, feedback)
        return {**outputs, **self._summary(findings, feedback)}

    def _summary(self, findings: list[Finding], feedback: QgsProcessingFeedback) -> dict[str, Any]:
        failed = [finding for finding in findings if finding.fails]
        text = say(_verdict(self._input.label, len(findings), len(failed)))
        for finding in sorted(findings, key=lambda item: not item.fails)[:_SAID]:
            feedback.pushInfo(say(finding.sentence))
        if len(findings) > _SAID:
            more = len(findings) - _SAID
            feedback.pushInfo(tr("{count} more findings are in the output Findings.").format(count=more))
        feedback.pushInfo(text)
        kinds = [finding.kind for finding in findings]
        return {
            "FINDING_COUNT": len(findings),
            "INVALID_COUNT": kinds.count("invalid"),
            "GAP_COUNT": kinds.count("gap"),
            "OVERLAP_COUNT": kinds.count("overlap"),
            "PASSED": not failed,
            "VERDICT": text,
        }

    def _unit_regions(self, placeholders: tuple[str, ...], feedback: QgsProcessingFeedback) -> Any:
        import numpy as np

        from ..core.checks import Regions
        from ..core.regions import is_placeholder

        units = cast("Snapshot", self._units)
        names = [self._unit_field] if self._unit_field else []
        crs = self._crs if units.crs.isValid() else None
        data = units.read(names, True, crs, self._transform_context, feedback)
        codes = np.full(len(data.rows), None, dtype=object)
        if names:
            codes = data.codes(self._unit_field)
            codes[is_placeholder(codes, placeholders)] = None
        self.note(feedback, *data.notes)
        return Regions(data.geometry, codes, np.array(data.rows))

    def _write(
        self,
        findings: list[Finding],
        data: LayerData,
        mended: NDArray,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, str]:
        import numpy as np
        import pandas as pd

        polygons = QgsWkbTypes.Type.MultiPolygon
        crs = self._crs, self._input.crs
        writer = self.open_output(parameters, "FINDINGS", context, FINDING_FIELDS, polygons, *crs)
        rows = [(f.kind, f.region, say(f.sentence), f.size) for f in findings]
        shapes = np.full(len(findings), None, dtype=object)
        shapes[:] = [f.geometry for f in findings]
        writer.write(pd.DataFrame(rows, columns=[f.name for f in FINDING_FIELDS]), shapes, feedback)
        outputs: dict[str, tuple[Writer, str | None]] = {"FINDINGS": (writer, "findings")}
        if self._repair:
            fields = [
                Field(item.name(), "same", item)
                for item in self._input.fields.toList()
                if item.name().casefold() != "fid"
            ]
            writer = self.open_output(parameters, "REPAIRED", context, fields, polygons, *crs)
            writer.write(data.attributes, mended, feedback)
            outputs["REPAIRED"] = (writer, None)
        feedback.setProgress(90)
        return self.finish_outputs(outputs)


_SAID = 10
_BY_PLACE = sentence("No code of the units is a code of the regions: units and regions were compared by their places.")
_NO_COPY = sentence('A place for a repaired copy is given, but "Write a repaired copy" is off: it is not written.')


def _invalid(data: LayerData, mended: NDArray, broken: NDArray, codes: NDArray) -> list[Finding]:
    """Findings on missing and invalid geometry, as it is in the layer."""
    import numpy as np

    from ..core.checks import Finding
    from ..core.geometry import shapely

    findings = [
        Finding(
            "invalid",
            codes[k],
            sentence("Row {row} has no geometry that can be used. Draw it, or delete the row.", row=str(data.rows[k])),
            1.0,
        )
        for k in np.flatnonzero(shapely.is_missing(data.geometry))
    ]
    for k in np.flatnonzero(broken):
        text = sentence(
            "Row {row} ({region}) is invalid: {reason}. Repair it, or write a repaired copy.",
            row=str(data.rows[k]),
            region=codes[k] or "?",
            reason=shapely.is_valid_reason(data.geometry[k]),
        )
        findings.append(Finding("invalid", codes[k], text, 1.0, mended[k]))
    return findings


def _verdict(layer: str, count: int, failed: int) -> Sentence:
    if failed:
        return sentence(
            '"{layer}" is not fit for use yet: {failed} of {count} findings need mending.',
            layer=layer,
            failed=failed,
            count=count,
        )
    if not count:
        return sentence('"{layer}" is fit for use; nothing was found.', layer=layer)
    return sentence('"{layer}" is fit for use; {count} remarks.', layer=layer, count=count)
