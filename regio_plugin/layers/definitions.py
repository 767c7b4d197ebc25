"""Definitions of a region as tables and polygon layers hold them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsMapLayer,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from ..core.messages import RegioError, Sentence
from .read import Snapshot
from .units import name_candidates, note_placeholders, region_names

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.crosswalk import Crosswalk
    from ..core.definitions import Answer
    from ..core.regions import Units

_DEFINITIONS = ("definition", "definitie", "définition", "source", "bron")
_UNITS = ("unit", "unit_code", "nis", "code", "insee", "gemeente", "eenheid", "id")


@dataclass(frozen=True)
class DefinitionSource:
    """A table with a row for every definition and unit, and its fields; ``region`` and ``year`` may be empty."""

    snapshot: Snapshot
    definition: str
    unit: str
    region: str = ""
    year: str = ""

    @classmethod
    def of(cls, snapshot: Snapshot, fields: Sequence[str]) -> DefinitionSource:
        """A table with its fields definition, unit, region and year; the first two are recognised by name where empty.

        Raises:
            RegioError: a field is missing, or cannot be recognised.
        """
        definition, unit, region, year = fields
        definition = definition or _recognised(snapshot, _DEFINITIONS)
        unit = unit or _recognised(snapshot, _UNITS)
        if not definition or not unit:
            raise RegioError(
                'Choose the fields of "{table}" with the definition and the unit code. Its fields are: {fields}.',
                table=snapshot.label,
                fields=", ".join(snapshot.fields.names()),
            )
        snapshot.require(*(name for name in (definition, unit, region, year) if name))
        return cls(snapshot, definition, unit, region, year)

    def answers(
        self,
        unit_codes: NDArray,
        crosswalk: Crosswalk | None,
        placeholders: Sequence[str],
        feedback: QgsProcessingFeedback,
    ) -> tuple[list[Answer], list[Sentence]]:
        """What each definition says of the units (n,), and notes.

        Raises:
            RegioError: no row names a unit.
            Cancelled: the user cancelled.
        """
        from ..core.definitions import DefinitionTable

        names = [name for name in (self.definition, self.unit, self.region, self.year) if name]
        data = self.snapshot.read(list(dict.fromkeys(names)), False, feedback=feedback)
        table = DefinitionTable.of(
            self.snapshot.label,
            data.texts(self.definition),
            data.codes(self.unit),
            data.texts(self.region) if self.region else None,
            data.texts(self.year) if self.year else None,
            data.rows,
        )
        answers, notes = table.answers(unit_codes, crosswalk, placeholders)
        return answers, [*data.notes, *notes]


@dataclass(frozen=True)
class DefinitionLayer:
    """A polygon layer that is a definition; ``field`` holds its regions, empty if all its polygons are one region."""

    snapshot: Snapshot
    field: str = ""

    def answer(
        self,
        units: Units,
        placeholders: Sequence[str],
        crs: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
        feedback: QgsProcessingFeedback,
        progress: Callable[[float], None] | None = None,
    ) -> tuple[Answer, list[Sentence]]:
        """What the layer says of the units (n,), and notes.

        Raises:
            RegioError: the layer does not overlap the units.
            Cancelled: the user cancelled.
        """
        import numpy as np

        from ..core.definitions import layer_answer
        from ..core.regions import Regionalisation, Units

        label = self.snapshot.label
        candidates = name_candidates(self.snapshot)
        wanted = list(dict.fromkeys([self.field, *candidates] if self.field else []))
        data = self.snapshot.read(wanted, True, crs, context, feedback)
        rows = np.array([f"#{row}" for row in data.rows], dtype=object)
        if self.field:
            codes = data.codes(self.field)
            regions = Regionalisation.from_codes(
                label, codes, placeholders, region_names(data, self.field, "", candidates)
            )
            note_placeholders(data, self.field, codes, regions)
        else:
            regions = Regionalisation.from_codes(label, np.full(len(rows), label, dtype=object))
        answer, notes = layer_answer(units, regions, Units(label, rows, data.geometry), progress)
        return answer, [*data.notes, *notes]


def take_layers(layers: Sequence[QgsMapLayer], fields: Sequence[tuple[str, str]]) -> list[DefinitionLayer]:
    """The layers as they are now; ``fields`` are pairs of a layer's name or id and the field with its regions.

    Raises:
        RegioError: a layer has no polygons or lacks the field, or a pair names a layer that is not there.
    """
    result, used = [], set()
    for layer in layers:
        snapshot = Snapshot.of_layer(cast(QgsVectorLayer, layer))
        snapshot.require_polygons()
        field = ""
        for name, given in fields:
            if name in (layer.id(), snapshot.label):
                field = given
                used.add(name)
        if field:
            snapshot.require(field)
        result.append(DefinitionLayer(snapshot, field))
    unknown = [name for name, _ in fields if name not in used]
    if unknown:
        raise RegioError(
            'A field is given for the layer "{layer}", but that is none of the chosen layers: {layers}.',
            layer=unknown[0],
            layers=", ".join(item.snapshot.label for item in result) or "–",
        )
    return result


def _recognised(snapshot: Snapshot, known: Sequence[str]) -> str:
    names = {name.casefold(): name for name in snapshot.fields.names()}
    return next((names[name] for name in known if name in names), "")
