"""Files with flows: read column by column, so that ten million rows take seconds; codes stay text."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle, QgsVectorLayer, QgsWkbTypes

from ..core.messages import Cancelled, RegioError
from .layer_data import LayerData
from .read import Snapshot
from .tables import open_table, sniff, table_file
from .write import Field, qgs_fields

if TYPE_CHECKING:
    import pandas as pd

TEXT_FILES = (".csv", ".tsv", ".txt")
PARQUET = (".parquet", ".pq", ".geoparquet")
SHEETS = (".xlsx", ".ods", ".xls")
_ROWS_AT_ONCE = 400_000
_ENCODINGS = {"UTF-8": "utf-8-sig", "UTF-16": "utf-16", "windows-1252": "cp1252"}


def open_flows(source: QgsVectorLayer | str) -> Snapshot:
    """Flows to read: a layer as it is now, or a file; a layer that shows a text file or a sheet is read from its file, where
    codes keep their zeros.

    Raises:
        RegioError: the file is not there or of no known form, the layer is broken or empty, or Parquet cannot be read here.
    """
    layer = source if isinstance(source, QgsVectorLayer) else None
    file = source if isinstance(source, str) else table_file(layer)
    ending = ending_of(file)
    if ending in TEXT_FILES:
        return TextFlows(file)
    if ending in SHEETS:
        return Snapshot.of_layer(open_table(file))
    if layer is not None:
        return Snapshot.of_layer(layer)
    if ending in PARQUET:
        return parquet_flows(file)
    return Snapshot.of_layer(open_table(file))


def ending_of(source: str) -> str:
    """The ending of a file's name, in lower case, whatever layer of it is meant."""
    return os.path.splitext(source.partition("|")[0])[1].lower()


def parquet_flows(path: str) -> Snapshot:
    """A Parquet file, read by GDAL where it can, else by pyarrow.

    Raises:
        RegioError: the file is not there, or neither can read it.
    """
    if not os.path.isfile(path):
        raise RegioError('There is no table "{path}". Check the path.', path=path)
    layer = QgsVectorLayer(path, os.path.splitext(os.path.basename(path))[0], "ogr")
    if layer.isValid():
        return Snapshot.of_layer(layer)
    return ParquetFlows(path)


class FlowFile(Snapshot):
    """A file that is read by itself, without a layer of QGIS; ``read`` gives texts as categories."""

    def __init__(self, path: str, names: Sequence[str], numeric: Sequence[str] = ()) -> None:
        self.label = os.path.splitext(os.path.basename(path))[0]
        self.crs = QgsCoordinateReferenceSystem()
        self.fields = qgs_fields([Field(name, "number" if name in numeric else "text") for name in names])
        self.extent = QgsRectangle()
        self.has_geometry = False
        self.base = f"file:{path}"
        self.path = path
        self.chosen = None
        self._geometry_type = QgsWkbTypes.GeometryType.NullGeometry
        self._expressions: list[str] = []
        self._limit = -1

    def data(self, frame: pd.DataFrame, rows: Sequence[int]) -> LayerData:
        """What was read.

        Raises:
            RegioError: that is nothing.
        """
        import numpy as np

        if not len(frame):
            raise RegioError('"{layer}" has no features. Choose another layer or check its filter.', layer=self.label)
        return LayerData(self.label, frame, np.empty(0, dtype=object), rows, self.crs)


class TextFlows(FlowFile):
    """A CSV file with the column names in its first row.

    Raises:
        RegioError: the file is not there, or has no columns.
    """

    def __init__(self, path: str) -> None:
        if not os.path.isfile(path):
            raise RegioError('There is no table "{path}". Check the path.', path=path)
        encoding, self._delimiter = sniff(path)
        self._encoding = _ENCODINGS.get(encoding, encoding)
        with open(path, encoding=self._encoding, errors="replace", newline="") as file:
            heading = next(csv.reader(io.StringIO(file.readline()), delimiter=self._delimiter), [])
        super().__init__(path, _distinct(heading))

    def read(self, names: Sequence[str], geometry: bool = False, *_: Any, feedback: Any = None, **__: Any) -> LayerData:
        """Columns as categories of text, None where empty.

        Raises:
            RegioError: a column is missing, or a row has more columns than the first.
            Cancelled: the user cancelled.
        """
        import pandas as pd

        self.require(*names)
        every = self.fields.names()
        places = [self.fields.lookupField(name) for name in names]
        parts: list[pd.DataFrame] = []
        count = self._limit if self._limit > 0 else None
        with pd.read_csv(
            self.path, sep=self._delimiter, encoding=self._encoding, encoding_errors="replace", header=None, skiprows=1,
            names=list(range(len(every))), usecols=places, dtype=dict.fromkeys(places, "category"), nrows=count,
            keep_default_na=False, na_values=[""], chunksize=_ROWS_AT_ONCE, index_col=False,
        ) as chunks:  # fmt: skip
            for chunk in chunks:
                if feedback is not None and feedback.isCanceled():
                    raise Cancelled
                parts.append(chunk)
        frame = pd.DataFrame(
            {
                name: pd.api.types.union_categoricals([part[place] for part in parts]) if parts else []
                for name, place in zip(names, places)
            }
        )
        return self.data(frame, range(2, len(frame) + 2))


class ParquetFlows(FlowFile):
    """A Parquet file, read by pyarrow.

    Raises:
        RegioError: pyarrow is not there, or cannot read the file.
    """

    def __init__(self, path: str) -> None:
        try:
            from pyarrow import ArrowException, parquet
        except ImportError:
            raise RegioError(NO_PARQUET, path=path) from None
        try:
            schema = parquet.read_schema(path)
        except (ArrowException, OSError) as error:
            raise RegioError('The file "{path}" cannot be read ({reason}).', path=path, reason=str(error)) from error
        super().__init__(path, schema.names)

    def read(self, names: Sequence[str], geometry: bool = False, *_: Any, feedback: Any = None, **__: Any) -> LayerData:
        """Columns as they are stored, texts as categories.

        Raises:
            RegioError: a column is missing.
            Cancelled: the user cancelled.
        """
        from pyarrow import parquet

        self.require(*names)
        table = parquet.read_table(self.path, columns=list(names))
        frame = table.slice(0, self._limit).to_pandas() if self._limit > 0 else table.to_pandas()
        return self.data(frame, range(1, len(frame) + 1))


NO_PARQUET = (
    'This QGIS cannot read the Parquet file "{path}": its GDAL has no Parquet driver and Python no pyarrow. Install pyarrow '
    "(python3 -m pip install --user pyarrow; on Windows in the OSGeo4W Shell: python -m pip install --user pyarrow), or save "
    "the table as CSV or GeoPackage."
)


def _distinct(heading: Sequence[str]) -> list[str]:
    """Names of columns: none empty, none twice."""
    names: list[str] = []
    for k, text in enumerate(heading):
        name = text.strip() or f"field_{k + 1}"
        names.append(name if name not in names else f"{name}_{k + 1}")
    return names
