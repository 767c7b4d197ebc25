"""regio:boundaryvagueness."""

from __future__ import annotations

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

if TYPE_CHECKING:
    from ..core.vagueness import Delineation, Vagueness
    from ..layers.read import LayerData

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
_NAME_FIELDS = ("naam", "name", "nom", "label")


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

        self._reference = Snapshot.take(self, parameters, "REFERENCE", context)
        self._reference.require_polygons()
        self._field = self.parameterAsString(parameters, "REFERENCE_FIELD", context)
        self._fields = self.field_list(parameters, "DELINEATION_FIELDS")
        self._reference.require(self._field, *self._fields)
        layers = self.parameterAsLayerList(parameters, "DELINEATION_LAYERS", context)
        self._layers = [Snapshot.of_layer(cast(QgsVectorLayer, layer)) for layer in layers]
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
        self._transform_context = context.transformContext()
        self._crs, notes = working_crs([self._reference, *self._layers], self._transform_context)
        self.note(feedback, *notes)

    def compute(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.coverage import Coverage, snap_edges
        from ..core.regions import Regionalisation
        from ..core.vagueness import boundary_vagueness

        placeholders = split_placeholders(self.parameterAsString(parameters, "PLACEHOLDERS", context))
        scope = self.parameterAsEnum(parameters, "SCOPE", context)
        weights = parse_weights(self.parameterAsString(parameters, "DELINEATION_WEIGHTS", context))
        self._labels = dict(parse_pairs(self.parameterAsString(parameters, "DELINEATION_LABELS", context)))
        extra = [self._guess(self._reference, _NAME_FIELDS), self._guess(self._reference, _CODE_FIELDS)]
        names = list(dict.fromkeys([self._field, *self._fields, *filter(None, extra)]))
        data = self._reference.read(names, True, self._crs, self._transform_context, feedback)
        reference = Regionalisation.from_codes(self._field, data.codes(self._field), placeholders)
        coverage = Coverage.build(snap_edges(data.geometry))
        feedback.setProgress(15)
        items = self._delineations(data, scope, placeholders, weights, feedback)
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
        self.note(feedback, *data.notes, *result.notes, *self._unknown(weights, items))
        sides = self._sides(data, reference, scope, extra)
        writer = self.open_output(
            parameters, "ARCS", context, ARC_FIELDS, QgsWkbTypes.Type.MultiLineString, self._crs
        )
        writer.write(result.arcs.assign(**_titles(result, *sides)), result.lines, feedback)
        text = say(verdict(result, scope))
        feedback.pushInfo(text)
        return {
            "ARCS": self.finish_output(writer, "arcs"),
            "ARC_COUNT": result.summary["arc_count"],
            "FULL_COUNT": result.summary["full_count"],
            "ZERO_COUNT": result.summary["zero_count"],
            "VAGUENESS": result.summary["vagueness"],
            "VERDICT": text,
        }

    def _delineations(
        self,
        data: LayerData,
        scope: int,
        placeholders: tuple[str, ...],
        weights: dict[str, float],
        feedback: QgsProcessingFeedback,
    ) -> list[Delineation]:
        from ..core.coverage import Coverage, snap_edges
        from ..core.regions import Regionalisation
        from ..core.vagueness import Delineation, interior_boundary

        items = []
        for name in self._fields:
            if name == self._field and scope == SCOPE_REGIONS:
                self.note(feedback, _SAME_FIELD)
                continue
            regions = Regionalisation.from_codes(name, data.codes(name), placeholders)
            label = self._labels.get(name, name)
            items.append(Delineation(label, weights.get(name, weights.get(label, 1.0)), regions=regions))
        for snapshot, fields in zip(self._layers, self._layer_fields):
            codes = fields or list(filter(None, [self._guess(snapshot, _CODE_FIELDS)]))
            other = snapshot.read(codes, True, self._crs, self._transform_context, feedback)
            edges = Coverage.build(snap_edges(other.geometry))
            for code in codes or [""]:
                labels = None
                if code:
                    labels = Regionalisation.from_codes(snapshot.label, other.codes(code), placeholders).labels
                lines = interior_boundary(edges, labels)
                name = f"{snapshot.label}: {code}" if len(codes) > 1 else snapshot.label
                label = self._labels.get(name, self._labels.get(code, name))
                if not len(lines):
                    other.notes.append(sentence('"{layer}" has no border between two regions.', layer=label))
                items.append(Delineation(label, weights.get(name, weights.get(label, 1.0)), lines=lines))
            self.note(feedback, *other.notes)
        return items

    @staticmethod
    def _guess(snapshot: Any, candidates: tuple[str, ...]) -> str:
        names = {name.casefold(): name for name in snapshot.fields.names()}
        return next((names[item] for item in candidates if item in names), "")

    def _unknown(self, weights: dict[str, float], items: list[Delineation]) -> list:
        known = {item.name for item in items} | {*self._fields, *self._labels}
        return [
            sentence('A weight is given for "{name}", which is not among the divisions.', name=name)
            for name in weights
            if name not in known
        ]

    def _sides(self, data: LayerData, reference: Any, scope: int, extra: list[str]) -> tuple[Any, Any]:
        """Codes and names that arcs carry, by number of region or unit."""
        if scope == SCOPE_REGIONS:
            return reference.regions, reference.titles
        name, code = extra
        codes = data.texts(code or name or self._field)
        return codes, data.texts(name) if name else codes


_SAME_FIELD = sentence("The reference field is also listed as a division; for its own borders it does not count.")


def parse_pairs(text: str) -> list[tuple[str, str]]:
    """Pairs from "name=value;name=value".

    Raises:
        RegioError: a part is not of that form.
    """
    result = []
    for part in filter(None, (piece.strip() for piece in text.split(";"))):
        name, _, value = part.rpartition("=")
        if not name.strip() or not value.strip():
            raise RegioError('"{part}" cannot be read. Write name=value, with semicolons between.', part=part)
        result.append((name.strip(), value.strip()))
    return result


def parse_weights(text: str) -> dict[str, float]:
    """Weights from "name=number;name=number".

    Raises:
        RegioError: a part is not of that form.
    """
    result = {}
    for name, value in parse_pairs(text):
        try:
            result[name] = float(value.replace(",", "."))
        except ValueError:
            raise RegioError(
                'The weight "{part}" cannot be read. Write for instance: police=2;tourism=0.5', part=f"{name}={value}"
            ) from None
    return result


def verdict(result: Vagueness, scope: int) -> Sentence:
    """The answer in one sentence; in the borders of the reference the reference itself does not count."""
    text = (
        sentence(
            "{count} borders: {full} drawn by everyone, {zero} by nobody. Mean vagueness by length {vagueness} (0 firm, 1 vague)."
        )
        if scope == SCOPE_UNITS
        else sentence(
            "{count} borders: {full} drawn by everyone, {zero} by nobody else. Mean vagueness by length {vagueness} (0 firm, "
            "1 vague)."
        )
    )
    return Sentence(
        text.text,
        {
            "count": result.summary["arc_count"],
            "full": result.summary["full_count"],
            "zero": result.summary["zero_count"],
            "vagueness": round(result.summary["vagueness"], 2),
        },
    )


def _titles(result: Vagueness, codes: Any, titles: Any) -> dict[str, Any]:
    low, high = result.arcs["low"].to_numpy(), result.arcs["high"].to_numpy()
    return {"left": codes[low], "right": codes[high], "left_name": titles[low], "right_name": titles[high]}
