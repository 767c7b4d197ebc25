"""From two snapshots to the units and regionalisations that the core compares."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsProcessingFeedback

from ..core.messages import RegioError, Sentence, sentence
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

_SAME_BOX = 0.8


@dataclass(frozen=True)
class Pair:
    """Two regionalisations: on the same ``units``, or the coarser one on the polygons ``other``.

    ``weight`` (n,) is what a chosen field counts per unit.
    """

    units: Units
    finer: Regionalisation
    coarser: Regionalisation
    other: Units | None
    weight: NDArray[np.float64] | None


@dataclass(frozen=True)
class _Side:
    """One layer of the comparison as read: its data, the fields that identify and name its rows, the region field."""

    data: LayerData
    code: str
    name: str
    region: str

    def units(self, label: str) -> Units:
        from ..core.regions import Units

        codes = labels_of_rows(self.data, self.code or self.name or self.region)
        names = self.data.texts(self.name) if self.name else None
        return Units(label, codes, self.data.geometry, names)


@dataclass
class PairOfLayers:
    """The layers and fields of a comparison of a finer with a coarser map. ``notes`` fills up while it works."""

    finer: Snapshot
    coarser: Snapshot
    texts: dict[str, str]
    weight_field: str
    crs: QgsCoordinateReferenceSystem
    context: QgsCoordinateTransformContext
    notes: list[Sentence] = field(default_factory=list)

    @property
    def same_layer(self) -> bool:
        """True if both codes are fields of the same features; the coarser map may then have more of them."""
        return self.finer.same_features(self.coarser) or (self.finer.base == self.coarser.base and self.coarser.whole)

    @property
    def titles(self) -> tuple[str, str]:
        """What the two maps are called in sentences: as the user says, or the layer, or the field where both are one layer."""
        finer, coarser = self.finer.label, self.coarser.label
        if self.same_layer:
            finer, coarser = self.texts["FINER_FIELD"], self.texts["COARSER_FIELD"]
        elif finer == coarser:
            finer, coarser = (f"{finer} ({self.texts[key]})" for key in ("FINER_FIELD", "COARSER_FIELD"))
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
        keys = ["FINER_FIELD", "FINER_NAME_FIELD", "UNIT_FIELD", "UNIT_NAME_FIELD"]
        if self.same_layer:
            keys += ["COARSER_FIELD", "COARSER_NAME_FIELD"]
        guesses = [*code_candidates(self.finer), *name_candidates(self.finer)]
        return _unique([*(self.texts[key] for key in keys), self.weight_field, *guesses])

    def _coarser_fields(self) -> list[str]:
        given = [self.texts[key] for key in ("COARSER_FIELD", "COARSER_NAME_FIELD", "COARSER_UNIT_FIELD")]
        return _unique([*given, *code_candidates(self.coarser), *name_candidates(self.coarser)])

    def read(self, placeholders: tuple[str, ...], feedback: QgsProcessingFeedback) -> Pair:
        """Read both layers (the same layer once); the two regionalisations, on shared units where the layers have them.

        Raises:
            RegioError: a code field is empty everywhere, a unit has two regions, or the unit codes do not fit.
            Cancelled: the user cancelled.
        """
        finer = self._finer_side(self.finer.read(self._finer_fields(), True, self.crs, self.context, feedback))
        feedback.setProgress(7)
        if self.same_layer:
            other, coarser, rows = None, finer, None
        else:
            data = self.coarser.read(self._coarser_fields(), True, self.crs, self.context, feedback)
            coarser = self._coarser_side(data)
            rows = self._rows_by_code(finer, coarser)
            other = coarser.units(self.titles[1]) if rows is None else None
        title_f, title_c = self.titles
        fine = self._regions(finer, title_f, "FINER", placeholders)
        coarse = self._regions(coarser, title_c, "COARSER", placeholders, rows)
        weight = finer.data.numbers(self.weight_field) if self.weight_field else None
        self._collect_notes(finer.data, coarser.data)
        return Pair(finer.units(title_f), fine, coarse, other, weight)

    def _finer_side(self, data: LayerData) -> _Side:
        regions = [self.texts["FINER_FIELD"], *([self.texts["COARSER_FIELD"]] if self.same_layer else [])]
        return self._side(data, self.finer, "UNIT_FIELD", self.texts["UNIT_NAME_FIELD"], regions)

    def _coarser_side(self, data: LayerData) -> _Side:
        return self._side(data, self.coarser, "COARSER_UNIT_FIELD", "", [self.texts["COARSER_FIELD"]])

    def _side(self, data: LayerData, snapshot: Snapshot, key: str, name: str, regions: list[str]) -> _Side:
        given = self.texts[key]
        code = given or unit_code_field(data, [item for item in code_candidates(snapshot) if item not in regions])
        if code and code not in regions:
            data = merge_rows(data, code, regions, strict=bool(given))
        code = code or unit_code_field(data, regions[:1], strict=True)
        return _Side(data, code, name or unit_name_field(data, name_candidates(snapshot), regions[0]), regions[0])

    def _regions(
        self, side: _Side, title: str, key: str, placeholders: tuple[str, ...], rows: NDArray | None = None
    ) -> Regionalisation:
        """The regionalisation of a side; ``rows`` (n,) picks its row for every unit of the finer layer, -1 for none."""
        import numpy as np

        from ..core.regions import Regionalisation

        name, data = self.texts[f"{key}_FIELD"], side.data
        snapshot = self.finer if key == "FINER" else self.coarser
        codes = data.codes(name)
        names = region_names(data, name, self.texts[f"{key}_NAME_FIELD"], name_candidates(snapshot))
        own = Regionalisation.from_codes(title, codes, placeholders, names)
        note_placeholders(data, name, codes, own)
        if not len(own):
            raise RegioError(
                'Field "{field}" of "{layer}" holds no region code: every value is empty or means "none".',
                field=name,
                layer=data.label,
            )
        if rows is None:
            return own
        found = rows >= 0
        picked = np.where(found, codes[rows], None)
        titles = None if names is None else np.where(found, names[rows], None)
        return Regionalisation.from_codes(title, picked, placeholders, titles)

    def _collect_notes(self, *read: LayerData) -> None:
        for note in (note for data in read for note in data.notes):
            if note not in self.notes:
                self.notes.append(note)

    def _rows_by_code(self, finer: _Side, coarser: _Side) -> NDArray | None:
        """Row of the coarser layer with the same unit code, for every row of the finer one (-1: none); None if the layers
        do not hold the same units.

        Raises:
            RegioError: both unit fields are given, but no code of one occurs in the other.
        """
        import numpy as np

        asked = bool(self.texts["UNIT_FIELD"] and self.texts["COARSER_UNIT_FIELD"])
        if not asked and not self._same_units(finer, coarser):
            return None
        values = {
            "field": finer.code,
            "layer": self.finer.label,
            "other_field": coarser.code,
            "other": self.coarser.label,
        }
        place = {code: k for k, code in enumerate(coarser.data.texts(coarser.code)) if code is not None}
        found = np.array([place.get(code, -1) for code in finer.data.texts(finer.code)], dtype=np.intp)
        if found.max() < 0:
            raise RegioError(
                'No unit code in field "{field}" of "{layer}" occurs in field "{other_field}" of "{other}".', **values
            )
        self.notes.append(
            sentence(
                'Units were matched by their codes in field "{field}" of "{layer}" and field "{other_field}" of "{other}"; no '
                "polygon was cut.",
                **values,
            ).as_info()
        )
        if (found < 0).any():
            self.notes.append(
                sentence(
                    '{count} units of "{layer}" have no row with their code in "{other}": {units}.',
                    count=int((found < 0).sum()),
                    units=finer.data.few(finer.name or finer.code, found < 0),
                    layer=self.finer.label,
                    other=self.coarser.label,
                )
            )
        return found

    def _same_units(self, finer: _Side, coarser: _Side) -> bool:
        """True if the codes of both layers are the same and their polygons lie in the same places."""
        import numpy as np

        from ..core.geometry import shapely

        if not finer.code or not coarser.code:
            return False
        if coarser.code == self.texts["COARSER_FIELD"] or finer.code == self.texts["FINER_FIELD"]:
            return False
        mine, theirs = finer.data.texts(finer.code), coarser.data.texts(coarser.code)
        if len(mine) != len(theirs) or set(mine) != set(theirs) or len(set(mine)) < len(mine):
            return False
        boxes = [
            shapely.bounds(side.data.geometry[np.argsort(codes.astype(str), kind="stable")])
            for side, codes in ((finer, mine), (coarser, theirs))
        ]
        common = np.minimum(boxes[0], boxes[1])[:, 2:] - np.maximum(boxes[0], boxes[1])[:, :2]
        area = [(box[:, 2:] - box[:, :2]).prod(1) for box in boxes]
        with np.errstate(invalid="ignore"):
            apart = common.clip(0).prod(1) < _SAME_BOX * np.maximum(*area)
        return not apart.any()


def _unique(names: list[str]) -> list[str]:
    return list(dict.fromkeys(name for name in names if name))
