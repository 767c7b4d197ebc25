"""The divisions that regio:boundaryvagueness compares with: code fields of the reference and other polygon layers."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from ..core.messages import Sentence, sentence
from ..i18n import say, tr
from .algorithm import RegioAlgorithm
from .pairs import parse_pairs, parse_weights

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

    from ..core.vagueness import Delineation
    from ..layers.layer_data import LayerData
    from ..layers.read import Snapshot

_CODE_FIELDS = ("region", "code", "nis", "id")


def division_parameters(algorithm: RegioAlgorithm) -> None:
    """DELINEATION_FIELDS and DELINEATION_LAYERS of the layer parameter REFERENCE."""
    algorithm.parameter(
        QgsProcessingParameterField(
            "DELINEATION_FIELDS",
            tr("Compare with these code fields"),
            parentLayerParameterName="REFERENCE",
            allowMultiple=True,
            optional=True,
        ),
        tr("Code fields of the reference layer, each a division of the same units."),
    )
    algorithm.parameter(
        QgsProcessingParameterMultipleLayers(
            "DELINEATION_LAYERS",
            tr("Compare with these layers"),
            QgsProcessing.SourceType.TypeVectorPolygon,
            optional=True,
        ),
        tr(
            "Polygon layers whose borders are measured. Features with the same code in a field named region or code are "
            "one region; features without such a code are left out."
        ),
    )


def advanced_division_parameters(algorithm: RegioAlgorithm) -> None:
    """Weights, names and code fields of the divisions; BANDWIDTH and NOISE."""
    algorithm.parameter(
        QgsProcessingParameterString("DELINEATION_WEIGHTS", tr("Weights of the divisions"), optional=True),
        tr("For instance: police=2;tourism=0.5. A division that is not named counts 1."),
        advanced=True,
    )
    algorithm.parameter(
        QgsProcessingParameterString("DELINEATION_LABELS", tr("What the divisions are called"), optional=True),
        tr("For instance: pol_zone=Police zones;tour=Tourism. Names used in the list of who draws a border."),
        advanced=True,
    )
    algorithm.parameter(
        QgsProcessingParameterString("DELINEATION_LAYER_FIELDS", tr("Code fields of the layers"), optional=True),
        tr(
            "For instance: Housing markets=zone;Zones=police. The code field of each layer to compare with; a layer that "
            "is named several times is compared once for each field. Empty: guessed."
        ),
        advanced=True,
    )
    for name, title, default, text in (
        (
            "BANDWIDTH",
            tr("Bandwidth (metres)"),
            250.0,
            tr("Only for layers: a border further away than this gives no support."),
        ),
        (
            "NOISE",
            tr("Drawing noise (metres)"),
            50.0,
            tr("Only for layers: a border nearer than this gives full support."),
        ),
    ):
        algorithm.parameter(
            QgsProcessingParameterNumber(
                name, title, QgsProcessingParameterNumber.Type.Double, defaultValue=default, minValue=0.0
            ),
            text,
            advanced=True,
        )


class Divisions:
    """What was chosen to compare with, as it was when the run began."""

    def __init__(self, algorithm: RegioAlgorithm, parameters: dict, reference: Snapshot, context: QgsProcessingContext) -> None:
        from ..layers.read import Snapshot

        self._algorithm, self._reference = algorithm, reference
        self._field = algorithm.parameterAsString(parameters, "REFERENCE_FIELD", context)
        self.fields = algorithm.field_list(parameters, "DELINEATION_FIELDS")
        layers = algorithm.parameterAsLayerList(parameters, "DELINEATION_LAYERS", context)
        self.layers = [algorithm.keep(Snapshot.of_layer(cast(QgsVectorLayer, layer))) for layer in layers]
        chosen = parse_pairs(algorithm.parameterAsString(parameters, "DELINEATION_LAYER_FIELDS", context))
        self._layer_fields = [
            [field for name, field in chosen if name in (layer.id(), snapshot.label)]
            for layer, snapshot in zip(layers, self.layers)
        ]
        reference.require(*self.fields)
        for snapshot, fields in zip(self.layers, self._layer_fields):
            snapshot.require_polygons()
            snapshot.require(*fields)
        self._weights = parse_weights(algorithm.parameterAsString(parameters, "DELINEATION_WEIGHTS", context))
        self._labels = dict(parse_pairs(algorithm.parameterAsString(parameters, "DELINEATION_LABELS", context)))

    def __bool__(self) -> bool:
        return bool(self.fields or self.layers)

    def read(
        self,
        data: LayerData,
        regions_only: bool,
        placeholders: tuple[str, ...],
        crs: QgsCoordinateReferenceSystem,
        transform_context: QgsCoordinateTransformContext,
        feedback: QgsProcessingFeedback,
    ) -> list[Delineation]:
        """All divisions; ``data`` is the reference layer, and with ``regions_only`` its own field is none of them."""
        self._crs, self._transform_context = crs, transform_context
        return self._delineations(data, regions_only, placeholders, feedback)

    def _delineations(
        self, data: LayerData, regions_only: bool, placeholders: tuple[str, ...], feedback: QgsProcessingFeedback
    ) -> list[Delineation]:
        from ..core.regions import Regionalisation
        from ..core.vagueness import Delineation
        from ..layers.units import note_placeholders

        items = []
        for name in self.fields:
            if name == self._field and regions_only:
                self._algorithm.note(feedback, _SAME_FIELD)
                continue
            codes = data.codes(name)
            regions = Regionalisation.from_codes(name, codes, placeholders)
            note_placeholders(data, name, codes, regions)
            label = self._labels.get(name, name)
            items.append(Delineation(label, self._weight(name, label), regions=regions))
        for snapshot, fields in zip(self.layers, self._layer_fields):
            items += self._from_layer(snapshot, fields, regions_only, placeholders, feedback)
        return items

    def _from_layer(
        self,
        snapshot: Snapshot,
        fields: list[str],
        regions_only: bool,
        placeholders: tuple[str, ...],
        feedback: QgsProcessingFeedback,
    ) -> list[Delineation]:
        """The divisions that a polygon layer draws, one per code field."""
        from ..core.coverage import Coverage, snap_edges
        from ..core.regions import Regionalisation
        from ..core.vagueness import Delineation, interior_boundary
        from ..layers.units import note_placeholders

        codes = fields or self._guessed(snapshot, feedback)
        if regions_only and snapshot.same_features(self._reference) and self._field in codes:
            self._algorithm.note(feedback, _SAME_FIELD)
            codes.remove(self._field)
            if not codes:
                return []
        other = snapshot.read(codes, True, self._crs, self._transform_context, feedback)
        edges = Coverage.build(snap_edges(other.geometry))
        items = []
        for code in codes or [""]:
            labels = None
            if code:
                values = other.codes(code)
                regions = Regionalisation.from_codes(snapshot.label, values, placeholders)
                note_placeholders(other, code, values, regions)
                labels = regions.labels
            lines = interior_boundary(edges, labels)
            name = f"{snapshot.label}: {code}" if len(codes) > 1 else snapshot.label
            label = self._labels.get(name, self._labels.get(code, name))
            if not len(lines):
                other.note(sentence('"{layer}" has no border between two regions.', layer=label))
            territory = other.geometry if labels is None else other.geometry[labels >= 0]
            items.append(Delineation(label, self._weight(name, label), lines=lines, territory=territory))
        self._algorithm.note(feedback, *other.notes)
        return items

    def _guessed(self, snapshot: Snapshot, feedback: QgsProcessingFeedback) -> list[str]:
        """The code field that a layer seems to have, said in the log; none if every polygon is taken for a region."""
        names = {name.casefold(): name for name in snapshot.fields.names()}
        code = next((names[item] for item in _CODE_FIELDS if item in names), "")
        text = sentence('"{layer}": field "{field}" was taken for the region code.', layer=snapshot.label, field=code)
        if not code:
            text = sentence(
                '"{layer}" has no field named region or code: every polygon was taken for a region.', layer=snapshot.label
            )
        feedback.pushInfo(say(text))
        return [code] if code else []

    def _weight(self, name: str, label: str) -> float:
        return self._weights.get(name, self._weights.get(label, 1.0))

    def unknown(self, items: list[Delineation]) -> list[Sentence]:
        """Remarks on weights of what is no division."""
        known = {item.name for item in items} | {*self.fields, *self._labels, *(item.label for item in self.layers)}
        return [
            sentence('A weight is given for "{name}", which is not among the divisions.', name=name)
            for name in self._weights
            if name not in known
        ]


_SAME_FIELD = sentence("The reference field is also listed as a division; for its own borders it does not count.")
