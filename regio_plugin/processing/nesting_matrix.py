"""regio:nestingmatrix."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.messages import RegioError, sentence
from ..core.placeholders import split_placeholders
from ..i18n import say, tr
from ..layers.write import Field, Writer
from ..report.nesting_pictures import nesting_heat_map, pair_sentence, who_nests_in_whom
from .algorithm import WEIGHT_AREA, WEIGHT_FIELD, RegioAlgorithm
from .chance import UnitMap, picture_path, units_parameters
from .pairs import parse_pairs

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.levels import Chain, Levels
    from ..core.overlap import OverlapTable
    from ..core.regions import Regionalisation, Units

PAIR_FIELDS = [
    Field("finer", "text"),
    Field("coarser", "text"),
    Field("region_count", "integer"),
    Field("conforming_count", "integer"),
    Field("share", "number"),
    Field("conformity", "number"),
    Field("lambda", "number"),
    Field("v_measure", "number"),
    Field("covered", "number"),
    Field("expected", "number"),
    Field("excess", "number"),
    Field("z", "number"),
    Field("p_value", "number"),
    Field("relation", "text"),
    Field("sentence", "text"),
]
BREAKER_FIELDS = [
    Field("unit", "text"),
    Field("unit_name", "text"),
    Field("step", "text"),
    Field("region", "text"),
    Field("parent", "text"),
    Field("goes_to", "text"),
    Field("weight", "number"),
]


@dataclass(frozen=True)
class Division:
    """One of the divisions: of the units, or of polygons of its own."""

    label: str
    regions: Regionalisation
    polygons: Units | None = None


class NestingMatrix(RegioAlgorithm):
    """Of many divisions: which nests in which?"""

    NAME = "nestingmatrix"
    ICON = "nested"

    def title(self) -> str:
        return tr("Nesting of many levels")

    def explanation(self) -> str:
        return tr(
            "Holds each of several divisions against each other one: how many of its regions lie inside one region of the "
            "other, which divisions are much the same level, and which order of levels follows. A chain can be judged "
            "as a whole, with the units that break it."
        )

    def define(self) -> None:
        units_parameters(self)
        self.parameter(
            QgsProcessingParameterField("FIELDS", tr("Code fields"), None, "UNITS", allowMultiple=True, optional=True),
            tr("The fields of the units with a region code, one for each division."),
        )
        self.parameter(
            QgsProcessingParameterMultipleLayers(
                "LAYERS", tr("Other layers"), QgsProcessing.SourceType.TypeVectorPolygon, optional=True
            ),
            tr("Divisions as polygons of their own, which are laid over the others."),
        )
        self.parameter(
            QgsProcessingParameterString(
                "CHAIN", tr("Chain of levels"), optional=True
            ),
            tr("Code fields separated by semicolons, the finest first: they are judged as one chain of nested dolls."),
        )
        self._advanced()
        self.weight_parameters("UNITS")
        self.tolerance_parameters()
        self.mode_parameter()
        self._outputs()

    def _advanced(self) -> None:
        for name, title, text in (
            (
                "LAYER_FIELDS",
                tr("Code fields of the layers"),
                tr("For instance: Housing markets=zone. The code field of each layer; empty: a field named region or code."),
            ),
            ("LABELS", tr("What the divisions are called"), tr("For instance: pol_zone=Police zones;tour=Tourism.")),
        ):
            self.parameter(QgsProcessingParameterString(name, title, optional=True), text, advanced=True)
        self.parameter(
            QgsProcessingParameterNumber(
                "DRAWS", tr("Random maps for each division"), QgsProcessingParameterNumber.Type.Integer,
                defaultValue=0, minValue=0, maxValue=9999,
            ),
            tr("0: nothing is compared with chance. 99 gives a good impression; only for code fields of the units."),
            advanced=True,
        )  # fmt: skip
        self.seed_parameter(tr("The same number gives the same random maps, so that others can repeat the answer."))

    def _outputs(self) -> None:
        self.sink(
            "PAIRS",
            tr("Pairs of divisions"),
            tr("A table with a row for each ordered pair: how many regions conform, conformity K, lambda, and chance."),
            QgsProcessing.SourceType.TypeVector,
        )
        self.sink(
            "CHAIN_BREAKERS",
            tr("Units that break the chain"),
            tr("The units that leave their region's parent on a step of the chain, the heaviest first."),
            QgsProcessing.SourceType.TypeVectorPolygon,
            optional=True,
        )
        for name, title, text in (
            ("PICTURE", tr("Heat map"), tr("A picture of the share of conforming regions for each pair.")),
            ("DIAGRAM", tr("Diagram of nesting"), tr("A picture of who nests in whom, the finest at the bottom.")),
        ):
            self.parameter(
                QgsProcessingParameterFileDestination(name, title, "PNG (*.png)", optional=True, createByDefault=True), text
            )
        self.numbers(
            [
                QgsProcessingOutputNumber("LEVEL_COUNT", tr("Divisions")),
                QgsProcessingOutputNumber("NESTED_COUNT", tr("Pairs that nest completely")),
                QgsProcessingOutputNumber("D_PATH", tr("Share that stays in its parent along the whole chain")),
                QgsProcessingOutputString("VERDICT", tr("Verdict in one sentence")),
            ]
        )

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        from ..layers.read import Snapshot
        from ..layers.working_crs import working_crs

        self._units = self.snapshot(parameters, "UNITS", context)
        self._units.require_polygons()
        self._fields = list(dict.fromkeys(self.field_list(parameters, "FIELDS")))
        self._chain = self.field_list({"CHAIN": self.parameterAsString(parameters, "CHAIN", context)}, "CHAIN")
        self._weight = self.parameterAsEnum(parameters, "WEIGHT", context)
        self._weight_field = self.parameterAsString(parameters, "WEIGHT_FIELD", context)
        if self._weight != WEIGHT_FIELD:
            self._weight_field = ""
        elif not self._weight_field:
            raise RegioError("A numeric field is to be counted, but none is chosen. Choose a field.")
        self._units.require(*self._fields, *self._chain, *([self._weight_field] if self._weight_field else []))
        self._unit_field = self.parameterAsString(parameters, "UNIT_FIELD", context)
        layers = self.parameterAsLayerList(parameters, "LAYERS", context)
        self._layers = [self.keep(Snapshot.of_layer(cast(QgsVectorLayer, layer))) for layer in layers]
        chosen = parse_pairs(self.parameterAsString(parameters, "LAYER_FIELDS", context))
        self._layer_fields = [_code_field(layer, item, chosen) for layer, item in zip(layers, self._layers)]
        if len(self._fields) + len(self._layers) < 2:
            raise RegioError("At least two divisions are needed to see which nests in which.")
        self._labels = dict(parse_pairs(self.parameterAsString(parameters, "LABELS", context)))
        self._transform_context = context.transformContext()
        self._crs, notes = working_crs([self._units, *self._layers], self._transform_context)
        self.note(feedback, *notes)

    def compute(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.levels import chain, nesting_levels, verdict
        from ..core.nesting import UNION_OF_WHOLE, WITHIN_ONE

        placeholders = split_placeholders(self.parameterAsString(parameters, "PLACEHOLDERS", context))
        fields = list(dict.fromkeys([*self._fields, *self._chain]))
        more = [self._weight_field] if self._weight_field else []
        units = UnitMap.read(
            self._units, self._unit_field, fields or [self._units.fields.names()[0]], more, None, self._crs,
            self._transform_context, feedback,
        )  # fmt: skip
        weight = self._weights(units)
        divisions = [Division(self._label(name), units.regions(name, self._label(name), placeholders)) for name in self._fields]
        divisions += [self._division(k, placeholders, feedback) for k in range(len(self._layers))]
        sliver = self.parameterAsDouble(parameters, "SLIVER_WIDTH", context)
        draws, seed = (self.parameterAsInt(parameters, name, context) for name in ("DRAWS", "SEED"))
        chance = _Chance(units, divisions, weight, draws, seed, self.ticker(feedback, 15, 60)) if draws else None
        result = nesting_levels(
            [item.label for item in divisions],
            lambda i, j: _overlap(units, divisions[i], divisions[j], weight, sliver),
            self.parameterAsDouble(parameters, "TOLERANCE", context) if self.has(parameters, "TOLERANCE") else None,
            UNION_OF_WHOLE if self.parameterAsEnum(parameters, "MODE", context) else WITHIN_ONE,
            chance.conformity if chance else None,
            self.ticker(feedback, 60 if draws else 15, 90),
        )
        path = None
        if self._chain:
            path = chain([units.regions(name, self._label(name), placeholders) for name in self._chain], weight)
            if path.dropped > 1e-9:
                self.note(feedback, sentence(_DROPPED.text, share=round(100 * path.dropped, 1)))
        self.note(feedback, *units.data.notes, *result.notes)
        if chance:
            self.note(feedback, *chance.notes)
        text = say(verdict(result))
        feedback.pushInfo(text)
        outputs = self._write(result, path, units, parameters, context, feedback)
        nested = int((result.pairs["relation"] == "nests").sum())
        return {
            **outputs,
            "LEVEL_COUNT": len(divisions),
            "NESTED_COUNT": nested,
            "D_PATH": path.conformity if path else None,
            "VERDICT": text,
        }

    def _label(self, name: str) -> str:
        return self._labels.get(name, name)

    def _weights(self, units: UnitMap) -> NDArray | None:
        import numpy as np

        from ..core.geometry import shapely

        if self._weight == WEIGHT_AREA:
            return np.nan_to_num(shapely.area(units.data.geometry))
        return units.data.numbers(self._weight_field) if self._weight_field else None

    def _division(self, k: int, placeholders: tuple[str, ...], feedback: QgsProcessingFeedback) -> Division:
        from ..core.regions import Regionalisation, Units
        from ..layers.units import note_placeholders

        field = self._layer_fields[k]
        data = self._layers[k].read([field], True, self._crs, self._transform_context, feedback)
        codes, label = data.codes(field), self._labels.get(data.label, self._labels.get(field, data.label))
        regions = Regionalisation.from_codes(label, codes, placeholders)
        note_placeholders(data, field, codes, regions)
        self.note(feedback, *data.notes)
        return Division(label, regions, Units(label, codes, data.geometry))

    def _write(
        self,
        result: Levels,
        path: Chain | None,
        units: UnitMap,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        pairs = result.pairs
        names = {key: [result.labels[k] for k in pairs[key]] for key in ("finer", "coarser")}
        said = [pair_sentence(result, row) for row in pairs.to_dict("records")]
        writer = self.open_output(parameters, "PAIRS", context, PAIR_FIELDS)
        writer.write(pairs.assign(**names, sentence=said), None, feedback)
        outputs: dict[str, tuple[Writer, str | None]] = {"PAIRS": (writer, None)}
        if path is not None and self.has(parameters, "CHAIN_BREAKERS"):
            outputs["CHAIN_BREAKERS"] = (self._breakers(path, units, parameters, context, feedback), "breakers")
        pictures: dict[str, Any] = {}
        for name, draw in (("PICTURE", nesting_heat_map), ("DIAGRAM", who_nests_in_whom)):
            target = picture_path(self, parameters, context, feedback, name)
            if target:
                draw(result, target, tr("Which division nests in which?"))
                pictures[name] = target
        return {**self.finish_outputs(outputs), **pictures}

    def _breakers(
        self, path: Chain, units: UnitMap, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Writer:
        from ..layers.units import labels_of_rows, name_candidates, unit_name_field

        name = unit_name_field(units.data, name_candidates(self._units), self._chain[0])
        titles = labels_of_rows(units.data, name) if name else units.codes
        rows = path.breakers["unit"].to_numpy()
        steps = [f"{self._label(self._chain[k])} › {self._label(self._chain[k + 1])}" for k in path.breakers["step"]]
        kind = QgsWkbTypes.Type.MultiPolygon
        writer = self.open_output(parameters, "CHAIN_BREAKERS", context, BREAKER_FIELDS, kind, self._crs, self._units.crs)
        frame = path.breakers.assign(unit=units.codes[rows], unit_name=titles[rows], step=steps)
        writer.write(frame, units.data.geometry[rows], feedback)
        return writer


_DROPPED = sentence("{share} % of what is counted has no region in some level of the chain and is left out there.")


class _Chance:
    """Conformity against random maps, drawn once for each coarser division."""

    def __init__(
        self, units: UnitMap, divisions: list[Division], weight: NDArray | None, draws: int, seed: int, tick: Any
    ) -> None:
        import numpy as np

        from ..core.null_maps import random_maps

        self.divisions, self.notes, self.maps = divisions, [], {}
        self.weight = np.ones(len(units.codes)) if weight is None else weight
        for k, item in enumerate(divisions):
            tick(k / len(divisions))
            if item.polygons is not None or len(item.regions) < 2 or item.regions.overlapping:
                text = sentence('"{name}" cannot be drawn at random, so it is not compared with chance.', name=item.label)
                self.notes.append(text)
                continue
            try:
                drawn = random_maps(
                    units.neighbours, item.regions.labels, draws, weight, seed=seed,
                    progress=lambda share, k=k: tick((k + share) / len(divisions)),
                )  # fmt: skip
            except RegioError as error:
                self.notes.append(error.sentence)
                continue
            self.maps[k] = drawn.labels
            self.notes += [note for note in drawn.notes if note not in self.notes]

    def conformity(self, i: int, j: int) -> NDArray | None:
        """Conformity (draws,) of division i against random maps like division j."""
        from ..core.levels import random_conformity

        if j not in self.maps or self.divisions[i].polygons is not None:
            return None
        return random_conformity(self.divisions[i].regions.labels, self.maps[j], self.weight)


def _overlap(units: UnitMap, a: Division, b: Division, weight: NDArray | None, sliver: float) -> OverlapTable:
    from ..core.overlap import from_polygons, from_shared_units
    from ..core.regions import Units

    own = Units("units", units.codes, units.data.geometry)
    if a.polygons is None and b.polygons is None:
        return from_shared_units(own, a.regions, b.regions, weight)
    return from_polygons(a.polygons or own, a.regions, b.polygons or own, b.regions, sliver_width=sliver)


def _code_field(layer: Any, snapshot: Any, chosen: list[tuple[str, str]]) -> str:
    """The code field of a layer: as chosen, else one named region or code.

    Raises:
        RegioError: there is none.
    """
    snapshot.require_polygons()
    given = [field for name, field in chosen if name in (layer.id(), snapshot.label)]
    names = {name.casefold(): name for name in snapshot.fields.names()}
    field = given[0] if given else next((names[item] for item in ("region", "code", "region_code") if item in names), "")
    if not field:
        raise RegioError(
            'Choose the code field of "{layer}" under "{parameter}".', layer=snapshot.label, parameter="LAYER_FIELDS"
        )
    snapshot.require(field)
    return field
