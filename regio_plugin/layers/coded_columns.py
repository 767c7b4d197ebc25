"""Columns of large tables: texts as numbers of their distinct values, piece by piece."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProviderRegistry

from .read import Snapshot

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

_ROWS_AT_ONCE = 200_000
_PLAIN_KINDS = ("TEXT", "INTEGER", "INT", "MEDIUMINT", "SMALLINT", "TINYINT", "REAL", "DOUBLE", "FLOAT")


class Columns:
    """Columns that grow by pieces: those named in ``numbers`` stay numbers where they are, all else becomes categories."""

    def __init__(self, numbers: Sequence[str] = ()) -> None:
        self._numbers = frozenset(numbers)
        self._known: dict[str, dict[Any, int]] = {}
        self._parts: dict[str, list[NDArray]] = {}
        self._ids: list[NDArray[np.int64]] = []

    def __len__(self) -> int:
        return sum(len(part) for part in next(iter(self._parts.values()), []))

    def add(self, name: str, values: Any, empty: NDArray[np.bool_] | None = None) -> None:
        """Add a piece (m,): a categorical, numbers, bytes or objects; ``empty`` (m,) tells where there is none."""
        import numpy as np
        import pandas as pd

        parts = self._parts.setdefault(name, [])
        if isinstance(values, pd.Categorical):
            number, distinct = values.codes, list(values.categories)
        else:
            array = np.asarray(values)
            if array.dtype.kind == "O" and name in self._numbers and name not in self._known:
                array = _as_numbers(array)
            if array.dtype.kind in "iuf" and name in self._numbers and name not in self._known:
                array = array.astype(float)
                if empty is not None:
                    array[empty] = np.nan
                parts.append(array)
                return
            number, distinct = _bytes_coded(array) if array.dtype.kind == "S" else _coded(array)
            if empty is not None:
                number = np.where(empty, -1, number)
        known = self._known.setdefault(name, {})
        place = np.array([known.setdefault(value, len(known)) for value in distinct] + [-1], dtype=np.int32)
        parts.append(place[number])

    def add_ids(self, ids: NDArray[np.int64]) -> None:
        """Add the ids of the rows of a piece."""
        self._ids.append(ids)

    def values(self, name: str) -> pd.Series:
        """A column (n,)."""
        import numpy as np
        import pandas as pd

        parts = self._parts[name]
        whole = np.concatenate(parts) if len(parts) > 1 else parts[0]
        if name not in self._known:
            return pd.Series(whole, copy=False)
        self._parts[name] = [whole]
        return pd.Series(pd.Categorical.from_codes(whole, pd.Index(list(self._known[name]), dtype=object)))

    def frame(self, names: Sequence[str]) -> pd.DataFrame:
        """Columns as a table."""
        import pandas as pd

        return pd.DataFrame({name: self.values(name) for name in names if name in self._parts}, copy=False)

    def rows(self) -> Sequence[int]:
        """The ids of the rows, as a range if they follow each other."""
        import numpy as np

        ids = np.concatenate(self._ids) if self._ids else np.empty(0, dtype=np.int64)
        if len(ids) and ids[-1] - ids[0] == len(ids) - 1 and (np.diff(ids) == 1).all():
            return range(int(ids[0]), int(ids[-1]) + 1)
        return ids  # pyright: ignore[reportReturnType] - an array does as a sequence


def file_columns(
    snapshot: Snapshot, names: Sequence[str], numbers: Sequence[str], tick: Callable[[], None]
) -> Columns | None:
    """Fields of a file layer read column by column; None where it must be read row by row: edits, a selection, a filter,
    another source than a file, fields that QGIS adds, or values that are neither text nor numbers.
    """
    place = _file_of(snapshot)
    if place is None:
        return None
    found = arrow_columns(place, names, numbers, tick)
    return found if found is not None else geopackage_columns(place, names, numbers, tick)


def arrow_columns(
    place: dict, names: Sequence[str], numbers: Sequence[str], tick: Callable[[], None]
) -> Columns | None:
    """Fields of a layer of a file through GDAL's columns (since GDAL 3.6); None where that cannot be.

    Args:
        place: the ``path`` of the file, and ``layerName`` unless the first layer is meant.
        names: fields to read.
        numbers: those of them that stay numbers.
        tick: called between pieces; may raise Cancelled.
    """
    from osgeo import gdal, ogr

    try:
        with warnings.catch_warnings():  # GDAL asks whether errors raise; that is for QGIS to say
            warnings.simplefilter("ignore", FutureWarning)
            dataset = gdal.OpenEx(place["path"], gdal.OF_VECTOR | gdal.OF_READONLY)
    except RuntimeError:
        return None
    if dataset is None:
        return None
    layer = dataset.GetLayerByName(place["layerName"]) if place.get("layerName") else dataset.GetLayer(0)
    if layer is None or not hasattr(layer, "GetArrowStreamAsNumPy"):
        return None
    definition = layer.GetLayerDefn()
    at = [definition.GetFieldIndex(name) for name in names]
    plain = (ogr.OFTString, ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal)
    kinds = [definition.GetFieldDefn(k) for k in at if k >= 0]
    shown_otherwise = (ogr.OFSTBoolean, ogr.OFSTJSON)
    if min(at) < 0 or any(kind.GetType() not in plain or kind.GetSubType() in shown_otherwise for kind in kinds):
        return None
    every = [definition.GetFieldDefn(k).GetName() for k in range(definition.GetFieldCount())]
    geometry = [definition.GetGeomFieldDefn(k).GetName() or "OGR_GEOMETRY" for k in range(definition.GetGeomFieldCount())]
    layer.SetIgnoredFields([name for name in every if name not in names] + geometry)
    try:
        return _streamed(layer, dict(zip(names, (every[k] for k in at))), Columns(numbers), tick)
    except (ImportError, RuntimeError, AttributeError):
        return None


def _streamed(layer: Any, fields: dict[str, str], result: Columns, tick: Callable[[], None]) -> Columns | None:
    import numpy as np

    stream = layer.GetArrowStreamAsNumPy([f"MAX_FEATURES_IN_BATCH={_ROWS_AT_ONCE}"])
    if stream is None:
        return None
    id_name = layer.GetFIDColumn() or "OGC_FID"
    for batch in stream:
        tick()
        for name, field in fields.items():
            values = batch[field]
            mask = np.ma.getmaskarray(values) if isinstance(values, np.ma.MaskedArray) else None
            result.add(name, np.ma.getdata(values), mask)
        if id_name not in batch:
            return None
        result.add_ids(np.array(batch[id_name]))
    return result


def geopackage_columns(
    place: dict, names: Sequence[str], numbers: Sequence[str], tick: Callable[[], None]
) -> Columns | None:
    """As ``arrow_columns``, of a GeoPackage where GDAL is old or was built for another numpy; None for other files."""
    import sqlite3
    from pathlib import Path

    if not place["path"].lower().endswith(".gpkg"):
        return None
    try:
        base = sqlite3.connect(f"{Path(place['path']).resolve().as_uri()}?mode=ro", uri=True)
        try:
            every = [name for (name,) in base.execute("SELECT table_name FROM gpkg_contents")]
            table = _quoted(place.get("layerName") or every[0])
            info = base.execute(f"PRAGMA table_info({table})").fetchall()
            kinds = {name: kind.upper().partition("(")[0] for _, name, kind, *_ in info}
            key = next((name for _, name, *_, primary in info if primary), "")
            if not key or any(kinds.get(name) not in _PLAIN_KINDS for name in names):
                return None
            fields = ", ".join(_quoted(name) for name in (key, *names))
            query = f"SELECT {fields} FROM {table} ORDER BY {_quoted(key)}"  # nosec B608  # noqa: S608 - names are quoted
            return _fetched(base.execute(query), names, numbers, tick)
        finally:
            base.close()
    except (sqlite3.Error, ValueError, TypeError):
        return None


def _fetched(rows: Any, names: Sequence[str], numbers: Sequence[str], tick: Callable[[], None]) -> Columns:
    import numpy as np

    result = Columns(numbers)
    for piece in iter(lambda: rows.fetchmany(_ROWS_AT_ONCE), []):
        tick()
        ids, *columns = zip(*piece)
        result.add_ids(np.array(ids, dtype=np.int64))
        for name, values in zip(names, columns):
            result.add(name, np.array(values, dtype=object))
    return result


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _file_of(snapshot: Snapshot) -> dict | None:
    provider, _, source = snapshot.base.partition(":")
    if provider != "ogr" or not snapshot.whole:
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", source)
    usual = not any(parts.get(key) for key in ("subset", "openOptions", "vsiPrefix"))
    named = parts.get("layerName") or not parts.get("layerId")
    return parts if parts.get("path") and usual and named else None


def _as_numbers(array: NDArray) -> NDArray:
    """Numbers where objects are numbers or nothing; texts stay texts."""
    import pandas as pd

    if pd.api.types.infer_dtype(array, skipna=True) in ("integer", "floating", "mixed-integer-float", "decimal", "empty"):
        return array.astype(float)
    return array


def _coded(array: NDArray) -> tuple[NDArray, list]:
    import pandas as pd

    number, distinct = pd.factorize(array)
    return number, [value.decode("utf-8", "replace") if isinstance(value, bytes) else value for value in distinct]


def _bytes_coded(array: NDArray) -> tuple[NDArray, list[str]]:
    """As ``_coded``, for texts of one width: eight letters at a time are one number, which is much faster."""
    import numpy as np
    import pandas as pd

    words = -(-max(array.dtype.itemsize, 1) // 8)
    letters = array.astype(f"S{words * 8}").view(np.uint64).reshape(len(array), words)
    number = pd.factorize(letters[:, 0])[0].astype(np.int64)
    for k in range(1, words):
        other = pd.factorize(letters[:, k])[0]
        number = pd.factorize(number * (int(other.max(initial=0)) + 1) + other)[0].astype(np.int64)
    count = int(number.max(initial=-1)) + 1
    first = np.empty(count, dtype=np.intp)
    first[number[::-1]] = np.arange(len(number))[::-1]
    return number, [text.decode("utf-8", "replace") for text in array[first].tolist()]
