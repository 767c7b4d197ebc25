"""regio:boundaryvagueness."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, Any, cast

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.messages import RegioError, Sentence, sentence
from ..core.placeholders import split_placeholders
from ..i18n import say, tr
from ..layers.write import Field
from .algorithm import RegioAlgorithm, field_help
from .pairs import parse_pairs, parse_weights

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.vagueness import Delineation, Vagueness
    from ..layers.layer_data import LayerData
    from ..layers.read import Snapshot

SCOPE_REGIONS, SCOPE_UNITS = range(2)
ARC_FIELDS = [
    Field("left", "text"),
    Field("right", "text"),
    Field("left_name", "text"),
    Field("right_name", "text"),
    Field("length", "number"),
    Field("support", "number"),
    Field("of", "number"),
    Field("vagueness", "number"),
    Field("drawn_by", "text"),
    Field("class", "text"),
    Field("agreement", "text"),
    Field("offset", "number"),
    Field("spread", "number"),
]
_CODE_FIELDS = ("region", "code", "nis", "id")


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
            "support a border by how near their own border runs."
        )

    def define(self) -> None:
        self.parameter(
            QgsProcessingParameterFeatureSource(
                "REFERENCE", tr("Reference"), [QgsProcessing.SourceType.TypeVectorPolygon]
            ),
            tr("Polygons whose borders are judged: regions, or base units with a region code."),
        )
        self.parameter(
            QgsProcessingParameterField("REFERENCE_FIELD", tr("Reference: code"), None, "REFERENCE"),
            field_help(tr("the reference layer")),
        )
        self.parameter(
            QgsProcessingParameterField(
                "DELINEATION_FIELDS",
                tr("Compare with these code fields"),
                parentLayerParameterName="REFERENCE",
                allowMultiple=True,
                optional=True,
            ),
            tr("Code fields of the reference layer, each a division of the same units."),
        )
        self.parameter(
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
        self.parameter(
            QgsProcessingParameterEnum(
                "SCOPE",
                tr("Which borders"),
                options=[tr("Borders between regions of the reference"), tr("All borders between units")],
                defaultValue=SCOPE_REGIONS,
            ),
            tr("With all borders between units, the reference field counts as a division too if it is listed."),
        )
        self._advanced()
        self.sink(
            "ARCS",
            tr("Borders"),
            tr("One line per pair of neighbours, with who draws their border and how vague it is."),
            QgsProcessing.SourceType.TypeVectorLine,
        )
        self.numbers(
            [
                QgsProcessingOutputNumber("ARC_COUNT", tr("Borders longer than 1 metre")),
                QgsProcessingOutputNumber("FULL_COUNT", tr("Borders that everyone draws")),
                QgsProcessingOutputNumber("ZERO_COUNT", tr("Borders that nobody draws")),
                QgsProcessingOutputNumber("VAGUENESS", tr("Mean vagueness by length")),
                QgsProcessingOutputString("VERDICT", tr("Verdict in one sentence")),
            ]
        )

    def _advanced(self) -> None:
        self.parameter(
            QgsProcessingParameterString(
                "DELINEATION_WEIGHTS", tr("Weights of the divisions"), optional=True
            ),
            tr("For instance: police=2;tourism=0.5. A division that is not named counts 1."),
            advanced=True,
        )
        self.parameter(
            QgsProcessingParameterString("DELINEATION_LABELS", tr("What the divisions are called"), optional=True),
            tr("For instance: pol_zone=Police zones;tour=Tourism. Names used in the list of who draws a border."),
            advanced=True,
        )
        self.parameter(
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
            self.parameter(
                QgsProcessingParameterNumber(
                    name, title, QgsProcessingParameterNumber.Type.Double, defaultValue=default, minValue=0.0
                ),
                text,
                advanced=True,
            )
        self.placeholder_parameter()

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        from ..layers.read import Snapshot
        from ..layers.working_crs import working_crs

        self._reference = self.snapshot(parameters, "REFERENCE", context)
        self._reference.require_polygons()
        self._field = self.parameterAsString(parameters, "REFERENCE_FIELD", context)
        self._fields = self.field_list(parameters, "DELINEATION_FIELDS")
        self._reference.require(self._field, *self._fields)
        layers = self.parameterAsLayerList(parameters, "DELINEATION_LAYERS", context)
        self._layers = [self.keep(Snapshot.of_layer(cast(QgsVectorLayer, layer))) for layer in layers]
        chosen = parse_pairs(self.parameterAsString(parameters, "DELINEATION_LAYER_FIELDS", context))
        self._layer_fields = [
            [field for name, field in chosen if name in (layer.id(), snapshot.label)]
            for layer, snapshot in zip(layers, self._layers)
        ]
        for snapshot, fields in zip(self._layers, self._layer_fields):
            snapshot.require_polygons()
            snapshot.require(*fields)
        if not self._fields and not self._layers:
            raise RegioError(
                "Nothing to compare with: choose at least one code field or polygon layer besides the reference."
            )
        self._weights = parse_weights(self.parameterAsString(parameters, "DELINEATION_WEIGHTS", context))
        self._labels = dict(parse_pairs(self.parameterAsString(parameters, "DELINEATION_LABELS", context)))
        self._transform_context = context.transformContext()
        self._crs, notes = working_crs([self._reference, *self._layers], self._transform_context)
        self.note(feedback, *notes)

    def compute(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.coverage import Coverage, snap_edges
        from ..core.regions import Regionalisation
        from ..core.vagueness import boundary_vagueness
        from ..layers.units import name_candidates, note_placeholders, region_names

        placeholders = split_placeholders(self.parameterAsString(parameters, "PLACEHOLDERS", context))
        scope = self.parameterAsEnum(parameters, "SCOPE", context)
        data, unit_code = self._read_reference(feedback)
        codes, names = data.codes(self._field), region_names(data, self._field, "", name_candidates(self._reference))
        reference = Regionalisation.from_codes(self._field, codes, placeholders, names)
        note_placeholders(data, self._field, codes, reference)
        tick = self.ticker(feedback, 10, 90)
        tick(0.0)
        coverage = Coverage.build(snap_edges(data.geometry))
        tick(0.1)
        items = self._delineations(data, scope, placeholders, feedback)
        tick(0.25)
        result = boundary_vagueness(
            coverage,
            items,
            reference.labels if scope == SCOPE_REGIONS else None,
            self.parameterAsDouble(parameters, "BANDWIDTH", context),
            self.parameterAsDouble(parameters, "NOISE", context),
            self.ticker(feedback, 30, 90),
        )
        if not len(result.arcs):
            raise RegioError(
                '"{layer}" has no common borders longer than 1 m: its polygons do not share edges, or all have the same code. '
                'Run "Check a regionalisation" on it.',
                layer=self._reference.label,
            )
        self.note(feedback, *data.notes, *result.notes, *self._unknown(items))
        sides = reference.regions, reference.titles
        if scope == SCOPE_UNITS:
            sides = self._unit_sides(data, unit_code)
        return self._write(result, sides, parameters, context, feedback)

    def _read_reference(self, feedback: QgsProcessingFeedback) -> tuple[LayerData, str]:
        """The reference layer, a unit on several rows as one, and the field that identifies the units."""
        from ..layers.units import code_candidates, merge_rows, name_candidates, unit_code_field

        divisions = [self._field, *self._fields]
        guesses = [*code_candidates(self._reference), *name_candidates(self._reference)]
        names = list(dict.fromkeys([*divisions, *guesses]))
        data = self._reference.read(names, True, self._crs, self._transform_context, feedback)
        code = unit_code_field(data, [name for name in code_candidates(self._reference) if name not in divisions])
        if code:
            data = merge_rows(data, code, divisions, strict=False)
        return data, code or unit_code_field(data, divisions, strict=True)

    def _unit_sides(self, data: LayerData, code: str) -> tuple[NDArray, NDArray]:
        """Codes and names (n,) of the units."""
        from ..layers.units import labels_of_rows, name_candidates, unit_name_field

        name = unit_name_field(data, name_candidates(self._reference), self._field)
        codes = labels_of_rows(data, code or name or self._field)
        return codes, labels_of_rows(data, name) if name else codes

    def _write(
        self,
        result: Vagueness,
        sides: tuple[NDArray, NDArray],
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ..core.vagueness import verdict

        kind = QgsWkbTypes.Type.MultiLineString
        writer = self.open_output(parameters, "ARCS", context, ARC_FIELDS, kind, self._crs, self._reference.crs)
        writer.write(result.arcs.assign(**_titles(result, *sides)), result.lines, feedback)
        text = say(verdict(result, self.parameterAsEnum(parameters, "SCOPE", context) == SCOPE_REGIONS))
        feedback.pushInfo(text)
        vague = result.summary["vagueness"]
        return {
            **self.finish_outputs({"ARCS": (writer, "arcs")}),
            "ARC_COUNT": result.summary["arc_count"],
            "FULL_COUNT": result.summary["full_count"],
            "ZERO_COUNT": result.summary["zero_count"],
            "VAGUENESS": None if isnan(vague) else vague,
            "VERDICT": text,
        }

    def _delineations(
        self, data: LayerData, scope: int, placeholders: tuple[str, ...], feedback: QgsProcessingFeedback
    ) -> list[Delineation]:
        from ..core.regions import Regionalisation
        from ..core.vagueness import Delineation
        from ..layers.units import note_placeholders

        items = []
        for name in self._fields:
            if name == self._field and scope == SCOPE_REGIONS:
                self.note(feedback, _SAME_FIELD)
                continue
            codes = data.codes(name)
            regions = Regionalisation.from_codes(name, codes, placeholders)
            note_placeholders(data, name, codes, regions)
            label = self._labels.get(name, name)
            items.append(Delineation(label, self._weight(name, label), regions=regions))
        for snapshot, fields in zip(self._layers, self._layer_fields):
            items += self._from_layer(snapshot, fields, scope, placeholders, feedback)
        return items

    def _from_layer(
        self,
        snapshot: Snapshot,
        fields: list[str],
        scope: int,
        placeholders: tuple[str, ...],
        feedback: QgsProcessingFeedback,
    ) -> list[Delineation]:
        """The divisions that a polygon layer draws, one per code field."""
        from ..core.coverage import Coverage, snap_edges
        from ..core.regions import Regionalisation
        from ..core.vagueness import Delineation, interior_boundary
        from ..layers.units import note_placeholders

        codes = fields or self._guessed(snapshot, feedback)
        if scope == SCOPE_REGIONS and snapshot.same_features(self._reference) and self._field in codes:
            self.note(feedback, _SAME_FIELD)
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
        self.note(feedback, *other.notes)
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

    def _unknown(self, items: list[Delineation]) -> list[Sentence]:
        known = {item.name for item in items} | {*self._fields, *self._labels, *(item.label for item in self._layers)}
        return [
            sentence('A weight is given for "{name}", which is not among the divisions.', name=name)
            for name in self._weights
            if name not in known
        ]


_SAME_FIELD = sentence("The reference field is also listed as a division; for its own borders it does not count.")


def _titles(result: Vagueness, codes: Any, titles: Any) -> dict[str, Any]:
    low, high = result.arcs["low"].to_numpy(), result.arcs["high"].to_numpy()
    return {"left": codes[low], "right": codes[high], "left_name": titles[low], "right_name": titles[high]}
