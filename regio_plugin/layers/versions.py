"""A regionalisation at one date, as a layer holds it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsProcessingFeedback

from ..core.messages import RegioError, Sentence
from .layer_data import LayerData
from .read import Snapshot
from .units import (
    code_candidates,
    labels_of_rows,
    merge_rows,
    name_candidates,
    note_placeholders,
    region_names,
    unit_code_field,
    unit_name_field,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..core.regions import Regionalisation, Units


@dataclass(frozen=True)
class UnitLayer:
    """What was read of a layer of base units: the units, their regionalisations by field, and notes."""

    units: Units
    regions: dict[str, Regionalisation]
    data: LayerData
    notes: list[Sentence] = field(default_factory=list)

    def weight(self, field_name: str, area: bool = False) -> NDArray[np.float64]:
        """What counts of every unit (n,): the numbers of a field, its area in square metres, or 1.

        Raises:
            RegioError: the field holds something else than numbers of at least 0.
        """
        import numpy as np

        from ..core.geometry import shapely

        if field_name:
            return self.data.numbers(field_name)
        return np.nan_to_num(shapely.area(self.units.geometry)) if area else np.ones(len(self.units))


@dataclass(frozen=True)
class UnitSource:
    """A layer of base units with region codes in ``fields``; ``unit`` and ``unit_name`` are fields, empty to guess them.

    ``names`` are the fields with region names, by code field; ``labels`` what each regionalisation is called; ``extra``
    further fields to read.
    """

    snapshot: Snapshot
    fields: Sequence[str]
    unit: str = ""
    unit_name: str = ""
    extra: Sequence[str] = ()
    labels: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    def check(self) -> None:
        """Check the layer before the run starts.

        Raises:
            RegioError: it has no polygons, or lacks a field.
        """
        self.snapshot.require_polygons()
        self.snapshot.require(*self._wanted())

    def _wanted(self) -> list[str]:
        guesses = [*code_candidates(self.snapshot), *name_candidates(self.snapshot)]
        wanted = [*self.fields, self.unit, self.unit_name, *self.extra, *self.names.values(), *guesses]
        return list(dict.fromkeys(name for name in wanted if name))

    def read(
        self,
        placeholders: tuple[str, ...],
        crs: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
        feedback: QgsProcessingFeedback,
    ) -> UnitLayer:
        """Read it; a unit on several rows becomes one.

        Raises:
            RegioError: a region field is empty everywhere, a unit has two regions, or nothing identifies the units.
            Cancelled: the user cancelled.
        """
        from ..core.regions import Regionalisation, Units

        data = self.snapshot.read(self._wanted(), True, crs, context, feedback)
        free = [name for name in code_candidates(self.snapshot) if name not in self.fields]
        code = self.unit or unit_code_field(data, free)
        if code:
            data = merge_rows(data, code, self.fields, strict=bool(self.unit))
        code = code or unit_code_field(data, self.fields, strict=True)
        candidates = name_candidates(self.snapshot)
        title = self.unit_name or unit_name_field(data, candidates, next(iter(self.fields), ""))
        if not (code or title):
            raise RegioError(
                'Nothing tells the units of "{layer}" apart: choose the field with their codes.', layer=self.snapshot.label
            )
        regions = {}
        for name in self.fields:
            codes = data.codes(name)
            label = self.labels.get(name, name)
            titles = region_names(data, name, self.names.get(name, ""), candidates)
            regions[name] = Regionalisation.from_codes(label, codes, placeholders, titles)
            note_placeholders(data, name, codes, regions[name])
            if not len(regions[name]):
                raise RegioError(
                    'Field "{field}" of "{layer}" holds no region code: every value is empty or means "none".',
                    field=name,
                    layer=data.label,
                )
        unit_codes = labels_of_rows(data, code or title)
        unit_names = labels_of_rows(data, title) if title else None
        return UnitLayer(Units(data.label, unit_codes, data.geometry, unit_names), regions, data, data.notes)
