"""What was read from a layer: codes, texts, numbers and polygons, with notes on what was mended or left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsWkbTypes
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..core.messages import RegioError, Sentence, first_few, sentence

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray


@dataclass(frozen=True)
class LayerData:
    """What was read: ``attributes`` (one row per feature, NULL as None), polygons (an empty array if they were not asked
    for), feature ids, and notes on what was mended.
    """

    label: str
    attributes: pd.DataFrame
    geometry: NDArray
    rows: Sequence[int]
    crs: QgsCoordinateReferenceSystem
    notes: list[Sentence] = field(default_factory=list)

    def note(self, item: Sentence) -> None:
        """Keep a note; the same one only once."""
        if item not in self.notes:
            self.notes.append(item)

    def taken(self, order: NDArray[np.intp]) -> LayerData:
        """The rows (k,) numbered ``order``, in that order."""
        return replace(
            self,
            attributes=self.attributes.iloc[order].reset_index(drop=True),
            geometry=self.geometry[order] if len(self.geometry) else self.geometry,
            rows=[self.rows[k] for k in order],
        )

    def codes(self, name: str) -> NDArray:
        """Text codes (n,) of a field; says so where they had been read as decimal numbers."""
        from ..core.regions import clean_codes

        if self.attributes[name].map(lambda value: isinstance(value, float)).any():
            self.note(decimal_codes(name, self.label))
        return clean_codes(self.attributes[name].map(dated))

    def texts(self, name: str) -> NDArray:
        """Text (n,) of a field, None where empty."""
        from ..core.regions import clean_codes

        return clean_codes(self.attributes[name].map(dated))

    def numbers(self, name: str) -> NDArray:
        """Numbers (n,) of a field, at least 0; empty values count as 0 and are noted.

        Raises:
            RegioError: a value is no number, or negative.
        """
        import numpy as np
        import pandas as pd

        raw = self.attributes[name]
        result = pd.to_numeric(raw, errors="coerce").to_numpy(dtype=float)
        empty = raw.isna().to_numpy()
        wrong = np.flatnonzero(~empty & ~(np.isfinite(result) & (result >= 0)))
        if len(wrong):
            raise RegioError(
                'Field "{field}" of "{layer}" must hold numbers of at least 0; in row {row} it holds {value}.',
                field=name,
                layer=self.label,
                row=str(self.rows[wrong[0]]),
                value=str(raw.iloc[wrong[0]]),
            )
        if empty.any():
            self.note(
                sentence(
                    'Field "{field}" of "{layer}" is empty in {count} rows ({rows}); they count as 0.',
                    field=name,
                    layer=self.label,
                    count=int(empty.sum()),
                    rows=self.row_list(empty),
                )
            )
        return np.nan_to_num(result)

    def few(self, name: str, which: NDArray[np.bool_]) -> str:
        """The first few values of a field where ``which`` (n,) is true, the row where it is empty."""
        return first_few(
            [
                f"#{row}" if text is None else text
                for row, text, picked in zip(self.rows, self.texts(name), which)
                if picked
            ]
        )

    def row_list(self, which: NDArray[np.bool_]) -> str:
        """The first few row numbers where ``which`` (n,) is true."""
        return first_few([row for row, picked in zip(self.rows, which) if picked])


def decimal_codes(field: str, label: str) -> Sentence:
    """A note that a field of a layer holds codes as decimal numbers."""
    return sentence(
        'The codes in field "{field}" of "{layer}" were stored as decimal numbers and were read as text.',
        field=field,
        layer=label,
    )


def dated(value: Any) -> Any:
    """Dates as text: a spreadsheet may have turned a code into one."""
    return value.toString(Qt.DateFormat.ISODate) if isinstance(value, (QDate, QDateTime, QTime)) else value


def plain_wkb(geometry: QgsGeometry) -> bytes | None:
    """WKB without Z, M or curves; None for a missing geometry."""
    if geometry.isNull() or geometry.isEmpty():
        return None
    kind = geometry.wkbType()
    if kind in (QgsWkbTypes.Type.Polygon, QgsWkbTypes.Type.MultiPolygon):
        return bytes(geometry.asWkb())
    shape = geometry.constGet().segmentize() if QgsWkbTypes.isCurvedType(kind) else geometry.constGet().clone()
    shape.dropZValue()
    shape.dropMValue()
    return bytes(shape.asWkb())


def as_polygons(data: LayerData, buffers: list[bytes | None], curved: Sequence[int], mend: bool) -> NDArray:
    """Polygons (n,) from WKB: repaired, and what was missing, broken or curved noted.

    Args:
        data: takes the notes.
        buffers: WKB (n,), None where there is no geometry.
        curved: rows whose arcs became straight lines.
        mend: whether to repair broken polygons; without it missing ones are not noted either.
    """
    import numpy as np

    from ..core.geometry import from_wkb, repair, shapely

    polygons = from_wkb(buffers)
    if curved:
        _note(data, curved, _CURVED)
    if not mend:
        return polygons
    absent = np.array([buffer is None for buffer in buffers], dtype=bool)
    unreadable = shapely.is_missing(polygons) & ~absent
    mended, broken = repair(polygons)
    lost = (broken & shapely.is_missing(mended)) | unreadable
    for which, text in ((absent, ABSENT), (lost, _LOST), (broken & ~lost, _REPAIRED)):
        if which.any():
            _note(data, [data.rows[k] for k in np.flatnonzero(which)], text)
    return mended


_CURVED = sentence('"{layer}" has {count} curved polygons (rows {rows}); their curves were replaced by short straight lines.')
ABSENT = sentence('"{layer}" has {count} features without geometry (rows {rows}); they are left out.')
_LOST = sentence('"{layer}" has {count} geometries that enclose no area (rows {rows}); they are left out. Draw them again.')
_REPAIRED = sentence('"{layer}" has {count} invalid geometries (rows {rows}); they were repaired in a copy.')


def _note(data: LayerData, rows: Sequence[int], text: Sentence) -> None:
    data.note(Sentence(text.text, {"layer": data.label, "count": len(rows), "rows": first_few(rows)}))
