"""regio:checkregionalisation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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

from ..core.messages import Sentence, sentence
from ..core.placeholders import split_placeholders
from ..i18n import say, tr
from ..layers.write import Field
from .algorithm import DEFAULT_SLIVER_WIDTH, RegioAlgorithm, field_help

if TYPE_CHECKING:
    from ..core.checks import Finding
    from ..layers.read import LayerData, Snapshot

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
            tr("One feature per finding, with a sentence."),
            QgsProcessing.SourceType.TypeVectorPolygon,
        )
        self.sink(
            "REPAIRED",
            tr("Repaired copy"),
            tr("The regions with repaired geometry; only with Write a repaired copy."),
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
        from ..layers.read import Snapshot
        from ..layers.working_crs import in_metres, working_crs

        self._input = Snapshot.take(self, parameters, "INPUT", context)
        self._field = self.parameterAsString(parameters, "FIELD", context)
        self._input.require_polygons()
        self._input.require(self._field)
        self._units: Snapshot | None = None
        self._unit_field = self.parameterAsString(parameters, "UNIT_FIELD", context)
        if self.has(parameters, "UNITS"):
            self._units = Snapshot.take(self, parameters, "UNITS", context)
            self._units.require_polygons()
            self._units.require(*filter(None, [self._unit_field]))
        self._transform_context = context.transformContext()
        self._about_crs: list[Sentence] = []
        if not self._input.crs.isValid():
            self._about_crs.append(sentence('"{layer}" has no CRS. Set it.', layer=self._input.label))
            self._crs = self._input.crs
        else:
            self._crs, notes = working_crs([self._input], self._transform_context)
            if not in_metres(self._input.crs):
                self._about_crs += notes
        if self._units is not None and self._units.crs != self._input.crs:
            self._about_crs.append(
                sentence(
                    '"{layer}" and "{units}" are in different CRS. Save one of them in the CRS of the other.',
                    layer=self._input.label,
                    units=self._units.label,
                )
            )

    def compute(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        import numpy as np

        from ..core.checks import FAILING, Finding, Regions, check_regions, check_units
        from ..core.geometry import shapely
        from ..core.regions import is_placeholder

        raw = self._input.read([self._field], True, self._crs, self._transform_context, feedback, mend=False)
        data = self._input.read([self._field], True, self._crs, self._transform_context, feedback)
        feedback.setProgress(10)
        placeholders = split_placeholders(self.parameterAsString(parameters, "PLACEHOLDERS", context))
        codes = data.codes(self._field)
        codes[is_placeholder(codes, placeholders)] = None
        present = ~shapely.is_missing(data.geometry)
        regions = Regions(data.geometry[present], codes[present], np.array(data.rows)[present])
        findings = [Finding("crs", None, text, 1.0) for text in self._about_crs]
        findings += _invalid(raw, codes)
        findings += check_regions(
            regions,
            self.parameterAsDouble(parameters, "SLIVER_WIDTH", context),
            self.ticker(feedback, 10, 80),
        )
        if self._units is not None:
            findings += check_units(regions, self._unit_regions(feedback))
        failed = [finding for finding in findings if finding.kind in FAILING]
        outputs = self._write(findings, data, codes, parameters, context, feedback)
        text = say(_verdict(self._input.label, len(findings), len(failed)))
        feedback.pushInfo(text)
        for finding in findings[:10]:
            feedback.pushInfo(say(finding.sentence))
        kinds = [finding.kind for finding in findings]
        return {
            **outputs,
            "FINDING_COUNT": len(findings),
            "INVALID_COUNT": kinds.count("invalid"),
            "GAP_COUNT": kinds.count("gap"),
            "OVERLAP_COUNT": kinds.count("overlap"),
            "PASSED": not failed,
            "VERDICT": text,
        }

    def _unit_regions(self, feedback: QgsProcessingFeedback) -> Any:
        import numpy as np

        from ..core.checks import Regions

        names = [self._unit_field] if self._unit_field else []
        data = self._units.read(names, True, self._crs, self._transform_context, feedback)
        codes = data.codes(self._unit_field) if names else np.full(len(data.rows), None, dtype=object)
        return Regions(data.geometry, codes, np.array(data.rows))

    def _write(
        self,
        findings: list[Finding],
        data: LayerData,
        codes: Any,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, str]:
        import numpy as np
        import pandas as pd

        polygons = QgsWkbTypes.Type.MultiPolygon
        writer = self.open_output(parameters, "FINDINGS", context, FINDING_FIELDS, polygons, self._crs)
        rows = [(f.kind, f.region, say(f.sentence), f.size) for f in findings]
        shapes = np.full(len(findings), None, dtype=object)
        shapes[:] = [f.geometry for f in findings]
        writer.write(pd.DataFrame(rows, columns=[f.name for f in FINDING_FIELDS]), shapes, feedback)
        outputs = {"FINDINGS": self.finish_output(writer, "findings")}
        wanted = self.parameterAsBoolean(parameters, "REPAIR", context)
        if wanted and self.has(parameters, "REPAIRED"):
            writer = self.open_output(
                parameters, "REPAIRED", context, [Field("region", "text")], polygons, self._crs
            )
            writer.write(pd.DataFrame({"region": codes}), data.geometry, feedback)
            outputs["REPAIRED"] = self.finish_output(writer, "regions")
        return outputs


def _invalid(raw: LayerData, codes: Any) -> list[Finding]:
    """Findings on missing and invalid geometry, as it is in the layer."""
    import numpy as np

    from ..core.checks import Finding
    from ..core.geometry import repair, shapely

    findings = [
        Finding(
            "invalid",
            codes[k],
            sentence("Row {row} has no geometry. Draw it, or delete the row.", row=str(raw.rows[k])),
            1.0,
        )
        for k in np.flatnonzero(shapely.is_missing(raw.geometry))
    ]
    broken = np.flatnonzero(~shapely.is_valid(raw.geometry) & ~shapely.is_missing(raw.geometry))
    mended, _ = repair(raw.geometry[broken])
    for k, shape in zip(broken, mended):
        text = sentence(
            "Row {row} ({region}) is invalid: {reason}. Repair it, or write a repaired copy.",
            row=str(raw.rows[k]),
            region=codes[k] or "?",
            reason=shapely.is_valid_reason(raw.geometry[k]),
        )
        findings.append(Finding("invalid", codes[k], text, 1.0, shape))
    return findings


def _verdict(layer: str, count: int, failed: int) -> Sentence:
    if failed:
        return sentence(
            '"{layer}" is not fit for use yet: {failed} of {count} findings need mending.',
            layer=layer,
            failed=failed,
            count=count,
        )
    return sentence('"{layer}" is fit for use; {count} remarks.', layer=layer, count=count)
