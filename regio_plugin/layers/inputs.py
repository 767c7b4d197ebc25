"""From two snapshots to the units and regionalisations that the core compares."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsProcessingFeedback

from ..core.messages import RegioError, Sentence, sentence
from .read import LayerData, Snapshot

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..core.regions import Regionalisation, Units

_NAME_FIELDS = ("naam", "name", "nom", "naam_nl", "label", "gemeente", "title")
_CODE_FIELDS = ("nis", "code", "id", "unit", "insee", "nuts", "gm_code", "geo", "region")


@dataclass(frozen=True)
class Pair:
    """Two regionalisations: on the same ``units``, or the coarser one on the polygons ``other``."""

    units: Units
    finer: Regionalisation
    coarser: Regionalisation
    other: Units | None


@dataclass
class PairOfLayers:
    """The layers and fields of a comparison of a finer with a coarser map."""

    finer: Snapshot
    coarser: Snapshot
    texts: dict[str, str]
    weight_field: str
    crs: QgsCoordinateReferenceSystem
    context: QgsCoordinateTransformContext
    notes: list[Sentence] = field(default_factory=list)
    _data: tuple[LayerData, LayerData] | None = None

    @property
    def same_layer(self) -> bool:
        return self.finer.origin == self.coarser.origin

    @property
    def titles(self) -> tuple[str, str]:
        """What the two maps are called in sentences: as the user says, or the layer, or the field where both are one layer."""
        finer, coarser = self.finer.label, self.coarser.label
        if self.same_layer:
            finer, coarser = self.texts["FINER_FIELD"], self.texts["COARSER_FIELD"]
        return self.texts.get("FINER_LABEL") or finer, self.texts.get("COARSER_LABEL") or coarser

    def check(self) -> None:
        """Check the layers and fields before the run starts.

        Raises:
            RegioError: a field is missing, or a layer has no polygons.
        """
        for snapshot, names in ((self.finer, self._finer_fields()), (self.coarser, self._coarser_fields())):
            snapshot.require_polygons()
            snapshot.require(*names)

    def _finer_fields(self) -> list[str]:
        names = [self.texts[key] for key in ("FINER_FIELD", "FINER_NAME_FIELD", "UNIT_FIELD", "UNIT_NAME_FIELD")]
        guesses = [self._guess(self.finer, _NAME_FIELDS), self._guess(self.finer, _CODE_FIELDS)]
        own = self._coarser_fields() if self.same_layer else []
        return _unique([*names, self.weight_field, *guesses, *own])

    def _coarser_fields(self) -> list[str]:
        return _unique(
            [self.texts[key] for key in ("COARSER_FIELD", "COARSER_NAME_FIELD", "COARSER_UNIT_FIELD")]
        )

    @staticmethod
    def _guess(snapshot: Snapshot, candidates: tuple[str, ...]) -> str:
        names = {name.casefold(): name for name in snapshot.fields.names()}
        return next((names[item] for item in candidates if item in names), "")

    def read(self, feedback: QgsProcessingFeedback) -> tuple[LayerData, LayerData]:
        """Read both layers; the same layer once."""
        finer = self.finer.read(self._finer_fields(), True, self.crs, self.context, feedback)
        coarser = finer
        if not self.same_layer:
            coarser = self.coarser.read(self._coarser_fields(), True, self.crs, self.context, feedback)
        self._data = finer, coarser
        return self._data

    def weights(self) -> NDArray[np.float64] | None:
        """What is counted per row of the finer layer, if a field was chosen."""
        if not self.weight_field or self._data is None:
            return None
        values = self._data[0].numbers(self.weight_field)
        self._collect_notes()
        return values

    def regionalisations(self, placeholders: tuple[str, ...]) -> Pair:
        """The two regionalisations, on shared units where the layers have them.

        Raises:
            RegioError: a code field is empty everywhere, or the unit codes of the two layers do not fit.
        """
        from ..core.regions import Regionalisation

        if self._data is None:
            raise RegioError("The layers were not read.")
        finer, coarser = self._data
        label_f, label_c = self.titles
        units = self._units(finer)
        fine = Regionalisation.from_codes(
            label_f, finer.codes(self.texts["FINER_FIELD"]), placeholders, self._names(finer, "FINER_NAME_FIELD")
        )
        codes = coarser.codes(self.texts["COARSER_FIELD"])
        names = self._names(coarser, "COARSER_NAME_FIELD")
        other = None if self.same_layer else self._other(coarser)
        if other is not None and self.texts["UNIT_FIELD"] and self.texts["COARSER_UNIT_FIELD"]:
            rows = self._rows_by_code(finer, coarser)
            codes, names = _pick(codes, rows), None if names is None else _pick(names, rows)
            other = None
        coarse = Regionalisation.from_codes(label_c, codes, placeholders, names)
        for regions, snapshot, key in (
            (fine, self.finer, "FINER_FIELD"),
            (coarse, self.coarser, "COARSER_FIELD"),
        ):
            if not len(regions):
                raise RegioError(
                    'Field "{field}" of "{layer}" holds no region code: every value is empty or means "none".',
                    field=self.texts[key],
                    layer=snapshot.label,
                )
        self._collect_notes()
        return Pair(units, fine, coarse, other)

    def _collect_notes(self) -> None:
        for data in self._data or ():
            for note in data.notes:
                if note not in self.notes:
                    self.notes.append(note)

    def _units(self, data: LayerData) -> Units:
        from ..core.regions import Units

        code = self.texts["UNIT_FIELD"] or self._guess(self.finer, _CODE_FIELDS)
        name = self.texts["UNIT_NAME_FIELD"] or self._guess(self.finer, _NAME_FIELDS)
        region = self.texts["FINER_FIELD"]
        codes = data.texts(code or name or region)
        return Units(self.titles[0], codes, data.geometry, data.texts(name) if name else None)

    def _other(self, data: LayerData) -> Units:
        from ..core.regions import Units

        return Units(self.titles[1], data.texts(self.texts["COARSER_FIELD"]), data.geometry)

    def _names(self, data: LayerData, key: str) -> NDArray | None:
        return data.texts(self.texts[key]) if self.texts[key] else None

    def _rows_by_code(self, finer: LayerData, coarser: LayerData) -> list[int]:
        """Row of the coarser layer with the same unit code, for every row of the finer one; -1 where there is none."""
        rows = {code: k for k, code in enumerate(coarser.texts(self.texts["COARSER_UNIT_FIELD"])) if code}
        found = [rows.get(code, -1) for code in finer.texts(self.texts["UNIT_FIELD"])]
        if max(found) < 0:
            raise RegioError(
                'No unit code in field "{field}" of "{layer}" occurs in field "{other_field}" of "{other}".',
                field=self.texts["UNIT_FIELD"],
                layer=self.finer.label,
                other_field=self.texts["COARSER_UNIT_FIELD"],
                other=self.coarser.label,
            )
        missing = sum(row < 0 for row in found)
        if missing:
            self.notes.append(
                sentence(
                    '{count} units of "{layer}" have no row with their code in "{other}".',
                    count=missing,
                    layer=self.finer.label,
                    other=self.coarser.label,
                )
            )
        return found


def _pick(values: NDArray, rows: list[int]) -> NDArray:
    import numpy as np

    return np.array([values[row] if row >= 0 else None for row in rows], dtype=object)


def _unique(names: list[str]) -> list[str]:
    return list(dict.fromkeys(name for name in names if name))
