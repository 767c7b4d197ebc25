"""regio:relevancematrix."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from ..core.messages import RegioError, sentence
from ..core.placeholders import split_placeholders
from ..i18n import number, say, tr
from ..layers.write import Field
from .algorithm import RegioAlgorithm
from .chance import UnitMap, chance_parameters, picture_parameter, picture_path, take_links, units_parameters
from .crosswalk_inputs import crosswalk_parameters, take_crosswalk
from .flow_inputs import flow_parameters, take_flows
from .pairs import parse_pairs

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.relevance import Evidence, Relevance

DRAWS = 199
MATRIX_FIELDS = [
    Field("delineation", "text"),
    Field("evidence", "text"),
    Field("kind", "text"),
    Field("observed", "number"),
    Field("expected", "number"),
    Field("spread", "number"),
    Field("beyond", "number"),
    Field("z", "number"),
    Field("p_value", "number"),
    Field("q_value", "number"),
    Field("rank", "integer"),
    Field("state", "text"),
    Field("covered", "number"),
    Field("sentence", "text"),
]


class RelevanceMatrix(RegioAlgorithm):
    """Which delineation serves which policy?"""

    NAME = "relevancematrix"
    ICON = "relevance"

    def title(self) -> str:
        return tr("Which map serves which policy?")

    def explanation(self) -> str:
        return tr(
            "Puts several divisions of the same units beside several kinds of evidence: flows of one or more domains, other "
            "divisions, numbers. For each pair it tells what share the division keeps inside its regions, and how much of "
            "that is more than random maps with regions of the same sizes keep. So that every policy finds its map."
        )

    def define(self) -> None:
        units_parameters(self)
        self.parameter(
            QgsProcessingParameterField(
                "REGION_FIELDS", tr("Divisions to judge"), parentLayerParameterName="UNITS", allowMultiple=True
            ),
            tr("Fields with region codes, each a division of the units."),
        )
        flow_parameters(self, domains=True)
        crosswalk_parameters(self)
        for name, title, kind, text in (
            (
                "EVIDENCE_FIELDS",
                tr("Judge by these divisions"),
                QgsProcessingParameterField.DataType.Any,
                tr("Fields with region codes: what share of such a map does one know if one knows the region?"),
            ),
            (
                "VALUE_FIELDS",
                tr("Judge by these numbers"),
                QgsProcessingParameterField.DataType.Numeric,
                tr(
                    "Numbers per unit, best rates such as a share or a price: what share of their differences lies between "
                    "regions?"
                ),
            ),
        ):
            self.parameter(
                QgsProcessingParameterField(
                    name, title, parentLayerParameterName="UNITS", type=kind, allowMultiple=True, optional=True
                ),
                text,
            )
        self._advanced()
        self._outputs()

    def _advanced(self) -> None:
        self.parameter(
            QgsProcessingParameterField(
                "WEIGHT_FIELD",
                tr("Weight of the units"),
                parentLayerParameterName="UNITS",
                type=QgsProcessingParameterField.DataType.Numeric,
                optional=True,
            ),
            tr("A number such as inhabitants, for divisions and numbers as evidence. Empty: every unit counts 1."),
            advanced=True,
        )
        self.parameter(
            QgsProcessingParameterString("LABELS", tr("What the fields are called"), optional=True),
            tr("For instance: pol_zone=Police zones;tour=Tourism. Names for the table and the picture."),
            advanced=True,
        )
        chance_parameters(
            self,
            tr("Random maps per division"),
            tr("More random maps make the answer finer and take longer; each division needs its own."),
        )
        draws = self.parameterDefinition("DRAWS")
        if draws is not None:
            draws.setDefaultValue(DRAWS)
        self.placeholder_parameter()

    def _outputs(self) -> None:
        self.sink(
            "MATRIX",
            tr("Divisions and evidence"),
            tr(
                "A table with a row per division and kind of evidence: the share kept inside, what random maps keep, how far "
                "beyond chance (0 as chance, 1 all there is), the rank, and all of it in a sentence."
            ),
            QgsProcessing.SourceType.TypeVector,
        )
        picture_parameter(self, tr("The table in colours: divisions that keep most beyond chance on top."))
        self.numbers(
            [
                QgsProcessingOutputNumber("TESTED_COUNT", tr("Pairs that could be tested")),
                QgsProcessingOutputNumber("BETTER_COUNT", tr("Pairs better than chance")),
                QgsProcessingOutputString("VERDICT", tr("Verdict in one sentence")),
            ]
        )

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        from ..layers.working_crs import working_crs

        self._units = self.snapshot(parameters, "UNITS", context)
        self._units.require_polygons()
        self._unit_field = self.parameterAsString(parameters, "UNIT_FIELD", context)
        self._weight_field = self.parameterAsString(parameters, "WEIGHT_FIELD", context)
        self._divisions, self._evidence, self._values = (
            self.field_list(parameters, name) for name in ("REGION_FIELDS", "EVIDENCE_FIELDS", "VALUE_FIELDS")
        )
        given = [self._unit_field, self._weight_field, *self._divisions, *self._evidence, *self._values]
        self._units.require(*(name for name in given if name))
        self._labels = dict(parse_pairs(self.parameterAsString(parameters, "LABELS", context)))
        self._flows = take_flows(self, parameters, context)
        self._crosswalk = take_crosswalk(self, parameters, context)
        self._links = take_links(self, parameters, context)
        if not (self._flows or self._evidence or self._values):
            raise RegioError("Nothing to judge by: give flows, other code fields or number fields.")
        self._transform_context = context.transformContext()
        self._crs, notes = working_crs([self._units], self._transform_context)
        self.note(feedback, *notes)

    def compute(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.relevance import relevance

        placeholders = split_placeholders(self.parameterAsString(parameters, "PLACEHOLDERS", context))
        divisions = list(dict.fromkeys([*self._divisions, *self._evidence]))
        more = [name for name in [self._weight_field, *self._values] if name]
        units = UnitMap.read(
            self._units, self._unit_field, divisions, more, self._links, self._crs, self._transform_context, feedback
        )
        weight = self._weights(units)
        evidence = self._all_evidence(units, weight, placeholders, feedback)
        seed = self.parameterAsInt(parameters, "SEED", context)
        result = relevance(
            units.neighbours,
            [units.regions(name, self._label(name), placeholders) for name in self._divisions],
            evidence,
            weight,
            self.parameterAsInt(parameters, "DRAWS", context),
            seed,
            self.parameterAsDouble(parameters, "SIZE_TOLERANCE", context),
            self.ticker(feedback, 15, 92),
        )
        self.note(feedback, *units.data.notes, *result.notes)
        self.note(
            feedback,
            sentence("Random maps were drawn with seed {seed}; the same seed gives the same answer.", seed=str(seed)).as_info(),
        )
        return self._write(result, parameters, context, feedback)

    def _label(self, name: str) -> str:
        return self._labels.get(name, name)

    def _weights(self, units: UnitMap) -> NDArray:
        import numpy as np

        return units.data.numbers(self._weight_field) if self._weight_field else np.ones(len(units.codes))

    def _all_evidence(
        self, units: UnitMap, weight: NDArray, placeholders: tuple[str, ...], feedback: QgsProcessingFeedback
    ) -> list[Evidence]:
        from ..core.relevance import FlowEvidence, RegionEvidence, ValueEvidence

        result: list[Evidence] = []
        if self._flows is not None:
            if not units.code:
                raise RegioError(
                    'No field of "{layer}" identifies its units, so the flows cannot be placed. Choose the field with their '
                    "codes.",
                    layer=self._units.label,
                )
            for name, flows in self._flows.by_domain(units.codes, feedback, self._crosswalk).items():
                self.note(feedback, *flows.notes)
                result.append(FlowEvidence(self._label(name), flows))
        for name in self._evidence:
            regions = units.regions(name, self._label(name), placeholders)
            result.append(RegionEvidence(self._label(name), regions.labels, weight))
        for name in self._values:
            result.append(ValueEvidence(self._label(name), _numbers(units, name), weight))
        return result

    def _write(
        self, result: Relevance, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.relevance import row_sentence, verdict
        from ..core.significance import LEVEL

        table = result.table
        text = say(verdict(result))
        results: dict[str, Any] = {}
        path = picture_path(self, parameters, context, feedback)
        if path:
            _draw(result, path, self.title())
            results["PICTURE"] = path
        said = [say(row_sentence(row)) for _, row in table.iterrows()]
        writer = self.open_output(parameters, "MATRIX", context, MATRIX_FIELDS)
        writer.write(table.assign(sentence=said), None, feedback)
        feedback.pushInfo(text)
        return {
            **self.finish_outputs({"MATRIX": (writer, None)}),
            **results,
            "TESTED_COUNT": int((table["state"] == "tested").sum()),
            "BETTER_COUNT": int((table["p_value"] <= LEVEL).sum()),
            "VERDICT": text,
        }


def _numbers(units: UnitMap, name: str) -> NDArray:
    """Numbers (n,) of a field, negative ones too; NaN where empty, which is noted.

    Raises:
        RegioError: a value is no number.
    """
    import numpy as np
    import pandas as pd

    raw = units.data.attributes[name]
    numbers = pd.to_numeric(raw, errors="coerce").to_numpy(dtype=float)
    empty = raw.isna().to_numpy()
    wrong = np.flatnonzero(~empty & ~np.isfinite(numbers))
    if len(wrong):
        raise RegioError(
            'Field "{field}" of "{layer}" must hold numbers; in row {row} it holds {value}.',
            field=name,
            layer=units.data.label,
            row=str(units.data.rows[wrong[0]]),
            value=str(raw.iloc[wrong[0]]),
        )
    if empty.any():
        units.data.note(
            sentence(
                'Field "{field}" of "{layer}" is empty in {count} rows ({rows}); these units are left out there.',
                field=name,
                layer=units.data.label,
                count=int(empty.sum()),
                rows=units.data.row_list(empty),
            )
        )
    return numbers


def _draw(result: Relevance, path: str, heading: str) -> None:
    """The heat map, the divisions that keep most beyond chance on top."""
    import numpy as np

    from ..report.charts import heat_map

    beyond, observed, expected = (result.matrix(name) for name in ("beyond", "observed", "expected"))
    known = np.isfinite(beyond)
    mean = np.where(known, beyond, 0.0).sum(1) / np.maximum(known.sum(1), 1)
    order = np.argsort(np.where(known.any(1), -mean, np.inf), kind="stable")
    texts = [[_cell(observed[k, j], expected[k, j]) for j in range(len(result.evidence))] for k in order]
    heat_map(
        path,
        beyond[order],
        [result.delineations[k] for k in order],
        result.evidence,
        heading,
        tr("In each cell the share kept inside and, in brackets, what random maps keep. Green: more than chance; brown: less."),
        texts,
        around=0.0,
    )


def _cell(observed: float, expected: float) -> str:
    if observed != observed:
        return ""
    text = f"{number(100 * observed, 0)} %"
    return text if expected != expected else f"{text}\n({number(100 * expected, 0)} %)"
