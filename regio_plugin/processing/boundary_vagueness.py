"""regio:boundaryvagueness."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.messages import RegioError, sentence
from ..core.placeholders import split_placeholders
from ..i18n import say, tr
from .algorithm import RegioAlgorithm, field_help
from .crosswalk_inputs import crosswalk_parameters, take_crosswalk
from .division_inputs import Divisions, advanced_division_parameters, division_parameters
from .firmness_inputs import Firmness, firmness_parameter
from .flow_inputs import flow_parameters, take_flows
from .pairs import parse_weights
from .vagueness_outputs import Found, define_outputs, write_outputs

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.co_assignment import CoAssignment
    from ..core.coverage import Coverage
    from ..core.evidence import FlowEvidence
    from ..layers.layer_data import LayerData

SCOPE_REGIONS, SCOPE_UNITS = range(2)


class BoundaryVagueness(RegioAlgorithm):
    """How much evidence supports every piece of border?"""

    NAME = "boundaryvagueness"
    ICON = "vagueness"

    def title(self) -> str:
        return tr("Boundary vagueness")

    def explanation(self) -> str:
        return tr(
            "Tells for every border how many other divisions draw it too: 0 is firm (everyone draws it here), 1 is vague "
            "(nobody else does). Other divisions are further code fields of the same layer, or other polygon layers, which "
            "support a border by how near their own border runs. Flows, for instance between home and work, add what crosses "
            "the borders and which units are tied to the other side."
        )

    def define(self) -> None:
        self.parameter(
            QgsProcessingParameterFeatureSource("REFERENCE", tr("Reference"), [QgsProcessing.SourceType.TypeVectorPolygon]),
            tr("Polygons whose borders are judged: regions, or base units with a region code."),
        )
        self.parameter(
            QgsProcessingParameterField("REFERENCE_FIELD", tr("Reference: code"), None, "REFERENCE"),
            field_help(tr("the reference layer")),
        )
        division_parameters(self)
        self.parameter(
            QgsProcessingParameterEnum(
                "SCOPE",
                tr("Which borders"),
                options=[tr("Borders between regions of the reference"), tr("All borders between units")],
                defaultValue=SCOPE_REGIONS,
            ),
            tr("With all borders between units, the reference field counts as a division too if it is listed."),
        )
        flow_parameters(self)
        crosswalk_parameters(self)
        self._advanced()
        define_outputs(self)

    def _advanced(self) -> None:
        self.parameter(
            QgsProcessingParameterField("UNIT_FIELD", tr("Reference: unit code"), None, "REFERENCE", optional=True),
            tr("The field that identifies the units of the reference, as the flows name them. Empty: recognised by its name."),
            advanced=True,
        )
        advanced_division_parameters(self)
        self._flow_choices()
        firmness_parameter(self)
        self.parameter(
            QgsProcessingParameterString("COMPONENT_WEIGHTS", tr("Weights of the evidence"), defaultValue="D=1;F=1;M=1"),
            tr(
                "How much each kind of evidence counts: D drawn borders, F flows across, M ties of the units along the border. "
                "What is not known somewhere is left out there, and listed."
            ),
            advanced=True,
        )
        self.parameter(
            QgsProcessingParameterBoolean("ROBUSTNESS", tr("How far it depends on choices"), defaultValue=True),
            tr(
                "Repeat everything with other bandwidths, the other model of flows, other weights and without each division in "
                "turn; every border gets its lowest and highest vagueness."
            ),
            advanced=True,
        )
        self.seed_parameter(tr("The same seed gives the same margin of chance around the flows."))
        self.placeholder_parameter()

    def _flow_choices(self) -> None:
        self.parameter(
            QgsProcessingParameterEnum(
                "EXPECTATION",
                tr("What would flow without borders"),
                options=[tr("Sizes only (independence)"), tr("Sizes and distance (doubly constrained)")],
                defaultValue=0,
            ),
            tr(
                "The model that flows are compared with. It knows how much leaves and arrives everywhere; the second also how "
                "flows fall with distance."
            ),
            advanced=True,
        )
        kinds = QgsProcessingParameterNumber.Type
        for name, title, kind, default, least, text in (
            (
                "MINIMUM_EXPECTED",
                tr("Fewest expected flows"),
                kinds.Double,
                20.0,
                0.0,
                tr("Where fewer than this are expected to cross, flows are noise and do not count."),
            ),
            (
                "STRIP_DEPTH",
                tr("Depth of the strips (units)"),
                kinds.Integer,
                2,
                1,
                tr("Flows are counted between strips of units on both sides; 1 takes only the units that touch the border."),
            ),
        ):
            self.parameter(
                QgsProcessingParameterNumber(name, title, kind, defaultValue=default, minValue=least), text, advanced=True
            )

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        from ..core.evidence import component_weights
        from ..layers.working_crs import working_crs

        self._reference = self.snapshot(parameters, "REFERENCE", context)
        self._reference.require_polygons()
        self._field = self.parameterAsString(parameters, "REFERENCE_FIELD", context)
        self._unit_field = self.parameterAsString(parameters, "UNIT_FIELD", context)
        self._reference.require(self._field, *filter(None, [self._unit_field]))
        self._divisions = Divisions(self, parameters, self._reference, context)
        self._flow_table = take_flows(self, parameters, context)
        self._crosswalk = take_crosswalk(self, parameters, context)
        self._firmness = Firmness.take(self, parameters, context)
        if not (self._divisions or self._flow_table or self._firmness):
            raise RegioError("Nothing to compare with: choose at least one code field or polygon layer besides the reference.")
        self._weights = component_weights(parse_weights(self.parameterAsString(parameters, "COMPONENT_WEIGHTS", context)))
        self._transform_context = context.transformContext()
        self._crs, notes = working_crs([self._reference, *self._divisions.layers], self._transform_context)
        self.note(feedback, *notes)

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        from ..core.coverage import Coverage, snap_edges
        from ..core.evidence import evidence, other_bandwidths
        from ..core.evidence_words import near_duplicates, partial_cover
        from ..core.permeability import extremes
        from ..core.regions import Regionalisation
        from ..core.vagueness import boundary_vagueness
        from ..layers.units import name_candidates, note_placeholders, region_names

        placeholders = split_placeholders(self.parameterAsString(parameters, "PLACEHOLDERS", context))
        between_regions = self.parameterAsEnum(parameters, "SCOPE", context) == SCOPE_REGIONS
        robust = self.parameterAsBoolean(parameters, "ROBUSTNESS", context)
        data, unit_code = self._read_reference(feedback)
        codes, names = data.codes(self._field), region_names(data, self._field, "", name_candidates(self._reference))
        reference = Regionalisation.from_codes(self._field, codes, placeholders, names)
        note_placeholders(data, self._field, codes, reference)
        tick = self.ticker(feedback, 10, 90)
        tick(0.0)
        coverage = Coverage.build(snap_edges(data.geometry))
        tick(0.1)
        items = self._divisions.read(data, between_regions, placeholders, self._crs, self._transform_context, feedback)
        tick(0.25)
        labels = reference.labels if between_regions else None
        bandwidth, noise = (self.parameterAsDouble(parameters, name, context) for name in ("BANDWIDTH", "NOISE"))
        drawn = boundary_vagueness(
            coverage,
            items,
            labels,
            bandwidth,
            noise,
            self.ticker(feedback, 30, 70),
            other_bandwidths(bandwidth, noise) if robust else (),
            required=not (self._flow_table or self._firmness),
        )
        if not len(drawn.arcs):
            raise RegioError(
                '"{layer}" has no common borders longer than 1 m: its polygons do not share edges, or all have the same code. '
                'Run "Check a regionalisation" on it.',
                layer=self._reference.label,
            )
        self.note(feedback, *data.notes, *drawn.notes, *self._divisions.unknown(items))
        self.note(feedback, *partial_cover(drawn), *near_duplicates(drawn, items))
        flow = self._flows(data, unit_code, coverage, parameters, context, feedback)
        seed = self.parameterAsInt(parameters, "SEED", context)
        runs = self._runs(data, unit_code, feedback)
        result = evidence(drawn, coverage, labels, flow, self._weights, robust, seed, self.ticker(feedback, 70, 90), runs)
        self.note(feedback, *result.notes, *result.design)
        if result.ties is not None:
            known = result.arcs.rename(columns={"flow_state": "state"})
            self.note(feedback, extremes(known, reference.titles).as_info())
        found = Found(result, drawn, reference, data, *self._unit_sides(data, unit_code), between_regions)
        return write_outputs(self, found, self._crs, self._reference.crs, parameters, context, feedback)

    def _flows(
        self,
        data: LayerData,
        unit_code: str,
        coverage: Coverage,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> FlowEvidence | None:
        """The flows between the units, None if none were given."""
        if self._flow_table is None:
            return None
        self._require_units(unit_code)
        import numpy as np

        from ..core.adjacency import Neighbours
        from ..core.evidence import DOUBLY_CONSTRAINED, INDEPENDENCE, FlowEvidence
        from ..core.geometry import shapely

        flows = self._flow_table.read(data.codes(unit_code), feedback, self._crosswalk)
        self.note(feedback, *flows.notes)
        middle = shapely.centroid(data.geometry)
        points = np.column_stack([shapely.get_x(middle), shapely.get_y(middle)])
        feedback.pushInfo(say(sentence("Seed: {seed}.", seed=self.parameterAsInt(parameters, "SEED", context))))
        return FlowEvidence(
            flows,
            points,
            DOUBLY_CONSTRAINED if self.parameterAsEnum(parameters, "EXPECTATION", context) else INDEPENDENCE,
            self.parameterAsInt(parameters, "STRIP_DEPTH", context),
            self.parameterAsDouble(parameters, "MINIMUM_EXPECTED", context),
            Neighbours.of_coverage(coverage),
        )

    def _runs(self, data: LayerData, unit_code: str, feedback: QgsProcessingFeedback) -> CoAssignment | None:
        """How often runs put two units in one region, None if no firmness was given."""
        if self._firmness is None:
            return None
        self._require_units(unit_code)
        return self._firmness.read(data.codes(unit_code), self, feedback)

    def _require_units(self, unit_code: str) -> None:
        if not unit_code:
            raise RegioError(
                'No field of "{layer}" identifies its units, so the flows cannot be placed. Choose the unit code.',
                layer=self._reference.label,
            )

    def _read_reference(self, feedback: QgsProcessingFeedback) -> tuple[LayerData, str]:
        """The reference layer, a unit on several rows as one, and the field that identifies the units."""
        from ..layers.units import code_candidates, merge_rows, name_candidates, unit_code_field

        divisions = [self._field, *self._divisions.fields]
        guesses = [*code_candidates(self._reference), *name_candidates(self._reference)]
        names = list(dict.fromkeys([*filter(None, [self._unit_field]), *divisions, *guesses]))
        data = self._reference.read(names, True, self._crs, self._transform_context, feedback)
        candidates = [name for name in code_candidates(self._reference) if name not in divisions]
        code = self._unit_field or unit_code_field(data, candidates)
        if code:
            data = merge_rows(data, code, [name for name in divisions if name != code], strict=False)
        return data, code or unit_code_field(data, divisions, strict=True)

    def _unit_sides(self, data: LayerData, code: str) -> tuple[NDArray, NDArray]:
        """Codes and names (n,) of the units."""
        from ..layers.units import labels_of_rows, name_candidates, unit_name_field

        name = unit_name_field(data, name_candidates(self._reference), self._field)
        codes = labels_of_rows(data, code or name or self._field)
        return codes, labels_of_rows(data, name) if name else codes
