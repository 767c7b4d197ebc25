"""What the algorithms share that need base units and flows between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterField, QgsProcessingParameterString

from ..core.messages import RegioError, Sentence, sentence
from ..i18n import tr
from .algorithm import RegioAlgorithm
from .chance import Links, UnitMap, link_parameters, take_links, units_parameters
from .crosswalk_inputs import crosswalk_parameters, take_crosswalk
from .flow_inputs import flow_parameters, take_flows
from .pairs import parse_weights

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

    from ..core.adjacency import Neighbours
    from ..core.coverage import Coverage
    from ..core.crosswalk import Crosswalk
    from ..core.flows import Flows
    from ..layers.flow_tables import FlowTable
    from ..layers.layer_data import LayerData
    from ..layers.read import Snapshot

_OTHERS = "*"


def flow_units_parameters(algorithm: RegioAlgorithm, domains: bool = False) -> None:
    """UNITS, UNIT_FIELD, UNIT_NAME_FIELD, the flows, mergers and links; with ``domains`` also DOMAIN_WEIGHTS."""
    units_parameters(algorithm)
    algorithm.parameter(
        QgsProcessingParameterField(
            "UNIT_NAME_FIELD", tr("Base units: name"), parentLayerParameterName="UNITS", optional=True
        ),
        tr("The field with the names of the units. Left empty, it is recognised."),
    )
    flow_parameters(algorithm, optional=False, domains=domains)
    if domains:
        algorithm.parameter(
            QgsProcessingParameterString("DOMAIN_WEIGHTS", tr("Weights of the domains"), optional=True),
            tr(
                "For instance: work=2;school=1. How much each kind of flow counts in a combined basin, whatever its size. A "
                "kind that is not named counts 1, or what a star says (work=1;*=0); one with 0 is left out."
            ),
            advanced=True,
        )
    crosswalk_parameters(algorithm)
    link_parameters(algorithm)


@dataclass(frozen=True)
class UnitsAndFlows:
    """Units in the order of their codes, and what flows between them.

    ``names`` (n,) are names where known, else codes. ``domains`` are the kinds of flows, by name; a single one where nothing
    tells kinds apart. ``flows`` are all flows: those of one kind as they are, those of several kinds combined by their weights.
    ``notes`` is all that was mended, dropped or assumed.
    """

    units: UnitMap
    names: NDArray
    domains: dict[str, Flows]
    flows: Flows
    transform_context: QgsCoordinateTransformContext
    weights: dict[str, float] = field(default_factory=dict)
    extra: tuple[Sentence, ...] = ()

    @property
    def codes(self) -> NDArray:
        """Codes (n,) of the units."""
        return self.units.codes

    @property
    def data(self) -> LayerData:
        """The units as read: fields, and polygons (n,) in ``geometry``."""
        return self.units.data

    @property
    def geometry(self) -> NDArray:
        """Polygons (n,)."""
        return self.units.data.geometry

    @property
    def coverage(self) -> Coverage:
        """Edges of the units."""
        return self.units.coverage

    @property
    def neighbours(self) -> Neighbours:
        """Which units are neighbours, links included."""
        return self.units.neighbours

    @property
    def at_edge(self) -> NDArray:
        """True (n,) for units with a border to nothing."""
        import numpy as np

        result = np.zeros(len(self.codes), dtype=bool)
        result[self.coverage.left[self.coverage.outer]] = True
        return result

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """That of the polygons, in metres."""
        return self.units.data.crs

    @property
    def out_crs(self) -> QgsCoordinateReferenceSystem:
        """That of the layer of units, into which outputs go."""
        return self.units.snapshot.crs

    @property
    def counted(self) -> dict[str, Flows]:
        """The kinds of flows whose weight is not 0."""
        return {name: flows for name, flows in self.domains.items() if self.weights.get(name, 1.0) > 0}

    @property
    def notes(self) -> list[Sentence]:
        """Every note once, of the units first."""
        each = [*self.extra, *self.units.data.notes]
        for flows in self.domains.values():
            each += flows.notes
        each += self.flows.notes
        return [note for k, note in enumerate(each) if note not in each[:k]]


@dataclass(frozen=True)
class FlowUnits:
    """Units and flows as they are when the run begins; read them in the worker."""

    snapshot: Snapshot
    unit_field: str
    name_field: str
    region_fields: tuple[str, ...]
    more: tuple[str, ...]
    links: Links | None
    crosswalk: Crosswalk | None
    table: FlowTable
    several: bool
    weights: dict[str, float]
    crs: QgsCoordinateReferenceSystem
    transform_context: QgsCoordinateTransformContext
    notes: tuple[Sentence, ...] = ()

    @classmethod
    def take(
        cls,
        algorithm: RegioAlgorithm,
        parameters: dict,
        context: QgsProcessingContext,
        region_fields: Sequence[str] = (),
        more: Sequence[str] = (),
    ) -> FlowUnits:
        """What ``flow_units_parameters`` asked for; call it in ``prepare``.

        Args:
            algorithm: whose parameters they are.
            parameters: as QGIS gives them.
            context: as QGIS gives it.
            region_fields: fields of the units to read that must agree within a unit; empty names are skipped.
            more: further fields of the units to read.

        Raises:
            RegioError: a layer or table cannot be read, a field is missing, or the weights cannot be understood.
        """
        from ..layers.working_crs import working_crs

        snapshot = algorithm.snapshot(parameters, "UNITS", context)
        snapshot.require_polygons()
        unit_field, name_field = (
            algorithm.parameterAsString(parameters, name, context) for name in ("UNIT_FIELD", "UNIT_NAME_FIELD")
        )
        regions, others = tuple(filter(None, region_fields)), tuple(filter(None, more))
        snapshot.require(*filter(None, (unit_field, name_field, *regions, *others)))
        table = take_flows(algorithm, parameters, context)
        if table is None:
            raise RegioError("Choose a table of flows: who goes from which unit to which unit, and how many.")
        asked = {item.name() for item in algorithm.parameterDefinitions()}
        given = algorithm.parameterAsString(parameters, "DOMAIN_WEIGHTS", context) if "DOMAIN_WEIGHTS" in asked else ""
        weights, several = parse_weights(given), bool(table.domain) or len(table.amounts) > 1
        if weights and not several:
            raise RegioError(
                "Weights of domains are given ({names}), but nothing tells domains apart. Choose the field of the domain or "
                "several amounts, or leave the weights empty.",
                names=", ".join(weights),
            )
        crs, notes = working_crs([snapshot], context.transformContext())
        return cls(
            snapshot,
            unit_field,
            name_field,
            regions,
            others,
            take_links(algorithm, parameters, context),
            take_crosswalk(algorithm, parameters, context),
            table,
            several,
            weights,
            crs,
            context.transformContext(),
            tuple(notes),
        )

    def read(self, feedback: QgsProcessingFeedback) -> UnitsAndFlows:
        """The units in the order of their codes, and the flows between them; call it in ``compute``.

        Raises:
            RegioError: nothing identifies the units, amounts are no numbers, nothing flows between the units, a weight is
                negative or of no kind that there is, or all are 0.
            Cancelled: the user cancelled.
        """
        units = UnitMap.read(
            self.snapshot,
            self.unit_field,
            self.region_fields,
            (self.name_field, *self.more),
            self.links,
            self.crs,
            self.transform_context,
            feedback,
            ordered=True,
        )
        feedback.setProgress(5)
        if not units.code:
            raise RegioError(
                'Choose the field that identifies the units of "{layer}", so that flows find them.', layer=self.snapshot.label
            )
        self._note_nameless(units)
        _note_shapeless(units)
        if self.several:
            domains = self.table.by_domain(units.codes, feedback, self.crosswalk)
        else:
            domains = {self.table.label: self.table.read(units.codes, feedback, self.crosswalk)}
        feedback.setProgress(15)
        weights = dict(self.weights)
        if _OTHERS in weights:
            weights = {**dict.fromkeys(domains, weights.pop(_OTHERS)), **weights}
        flows = _combined(domains, weights, feedback)
        return UnitsAndFlows(units, self._names(units), domains, flows, self.transform_context, weights, self.notes)

    def _note_nameless(self, units: UnitMap) -> None:
        """Say which units have no code, so that no flow can find them."""
        import numpy as np

        rows = np.array([text is None for text in units.data.texts(units.code)], dtype=bool)
        if rows.any():
            units.data.note(
                sentence(
                    '{count} units of "{layer}" have no code in field "{field}" (rows {rows}), so no flow finds them.',
                    count=int(rows.sum()),
                    layer=units.data.label,
                    field=units.code,
                    rows=units.data.row_list(rows),
                )
            )

    def _names(self, units: UnitMap) -> NDArray:
        from ..layers.units import name_candidates, unit_name_field

        field = self.name_field or unit_name_field(units.data, name_candidates(self.snapshot), units.code)
        if not field:
            return units.codes
        names = units.data.texts(field)
        names[:] = [code if name is None else name for name, code in zip(names, units.codes)]
        return names


def _note_shapeless(units: UnitMap) -> None:
    """Units without polygon are left out of maps only: what flows there counts."""
    from ..layers.layer_data import ABSENT

    notes = units.data.notes
    notes[:] = [Sentence(_SHAPELESS.text, note.values) if note.text == ABSENT.text else note for note in notes]


_SHAPELESS = sentence(
    '"{layer}" has {count} features without geometry (rows {rows}); their flows count, but they are on no map and have no '
    "neighbours."
)


def _combined(domains: dict[str, Flows], weights: dict[str, float], feedback: QgsProcessingFeedback) -> Flows:
    """The flows of all kinds together."""
    if len(domains) == 1 and not weights:
        return next(iter(domains.values()))
    from ..core.functional.scales import combined
    from ..layers.flow_files import ticker

    tick = ticker(feedback)
    return combined(domains, weights, progress=lambda _: tick())
