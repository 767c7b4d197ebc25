"""Files with flows: read column by column, so that ten million rows take seconds; codes stay text."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QUrl, QUrlQuery

from ..core.messages import Cancelled, RegioError, first_few
from .coded_columns import Columns, file_columns
from .layer_data import LayerData, dated
from .read import Snapshot, without_rows
from .tables import ENCODINGS, PARQUET, SHEETS, TEXT_FILES, ending_of, frame_of, open_table, sniff, table_file
from .write import Field, qgs_fields

if TYPE_CHECKING:
    import pandas as pd

_ROWS_AT_ONCE = 400_000
_FEATURES_AT_ONCE = 50_000
_LOOKED_AT = 2000
_MANY_ROWS = 1_000_000
_COUNTABLE = 1 << 29
_QUOTED_ROWS = 200_000
_ANY = ("delimiter", "detectTypes", "encoding", "trimFields", "decimalPoint", "maxFields", "subsetIndex", "watchFile")
_USUAL = {
    "type": ("csv",),
    "geomType": ("none",),
    "skipLines": ("0",),
    "useHeader": ("yes",),
    "quote": ('"',),
    "escape": ('"', ""),
    "spatialIndex": ("no", "yes"),
    "skipEmptyFields": ("no",),
}


def open_flows(source: QgsVectorLayer | str) -> Snapshot:
    """Flows to read: a layer as it is now, or a file; a layer that shows a text file or a sheet is read from its file, where
    codes keep their zeros.

    Raises:
        RegioError: the file is not there or of no known form, the layer is broken or empty, or Parquet cannot be read here.
    """
    layer = source if isinstance(source, QgsVectorLayer) else None
    file = source if isinstance(source, str) else text_file_of(layer) or table_file(layer)
    ending = ending_of(file)
    if ending in TEXT_FILES:
        return TextFlows(file.partition("|")[0])
    if ending in SHEETS:
        return Snapshot.of_layer(open_table(file))
    if layer is not None:
        return Snapshot.of_layer(layer)
    if ending in PARQUET:
        return parquet_flows(file)
    return Snapshot.of_layer(open_table(file))


def text_file_of(layer: QgsVectorLayer | None) -> str:
    """The text file that a layer shows as it is; empty for other layers, and where it is to be read in a special way."""
    file = table_file(layer)
    if file or layer is None or layer.providerType() != "delimitedtext" or layer.isModified() or layer.subsetString():
        return file.partition("|")[0] if ending_of(file) in TEXT_FILES else ""
    url = QUrl(layer.source())
    given = dict(QUrlQuery(url).queryItems(QUrl.ComponentFormattingOption.FullyDecoded))
    special = [key for key, value in given.items() if key not in _ANY and value.casefold() not in _USUAL.get(key, ())]
    if special or not url.isLocalFile():
        return ""
    path = url.toLocalFile()
    delimiter = given.get("delimiter", ",").replace("\\t", "\t")
    return path if os.path.isfile(path) and sniff(path)[1] == delimiter else ""


def parquet_flows(path: str) -> Snapshot:
    """A Parquet file, read by GDAL where it can, else by pyarrow.

    Raises:
        RegioError: the file is not there, or neither can read it.
    """
    if not os.path.isfile(path):
        raise RegioError('There is no table "{path}". Check the path.', path=path)
    layer = QgsVectorLayer(path, os.path.splitext(os.path.basename(path))[0], "ogr")
    return Snapshot.of_layer(layer) if layer.isValid() else ParquetFlows(path)


def read_columns(
    snapshot: Snapshot,
    names: Sequence[str],
    numbers: Sequence[str] = (),
    feedback: QgsProcessingFeedback | None = None,
) -> LayerData:
    """Fields of a table: texts as categories where it is a file that is read whole, else values as QGIS gives them.

    Args:
        snapshot: the table.
        names: fields to read.
        numbers: those of them that should hold numbers; they stay texts where some are none, or have a decimal comma.
        feedback: asked now and then whether to cancel.

    Raises:
        RegioError: a field is missing, or the file is broken.
        Cancelled: the user cancelled.
    """
    snapshot.require(*names)
    tick = ticker(feedback)
    if isinstance(snapshot, FlowFile):
        return snapshot.columns(names, numbers, tick)
    columns = file_columns(snapshot, names, numbers, tick) or _row_by_row(snapshot, names, numbers, feedback)
    return _data(snapshot, columns.frame(names), columns.rows())


def _row_by_row(
    snapshot: Snapshot, names: Sequence[str], numbers: Sequence[str], feedback: QgsProcessingFeedback | None
) -> Columns:
    """Columns made of features, in pieces: of many rows only the distinct texts are kept."""
    import numpy as np

    result = Columns(numbers)
    for rows, values in snapshot.blocks(names, _FEATURES_AT_ONCE, feedback):
        result.add_ids(np.array(rows, dtype=np.int64))
        for name, column in zip(names, zip(*values)):
            array = np.empty(len(column), dtype=object)
            array[:] = [dated(value) for value in column]
            result.add(name, array)
    if not len(result):
        raise RegioError('No feature of "{layer}" passes the filter. Check the filter.', layer=snapshot.label)
    return result


def ticker(feedback: QgsProcessingFeedback | None) -> Callable[[], None]:
    """A function to call now and then, which raises Cancelled when the user cancelled."""

    def tick() -> None:
        if feedback is not None and feedback.isCanceled():
            raise Cancelled

    return tick


def _data(snapshot: Snapshot, frame: pd.DataFrame, rows: Sequence[int]) -> LayerData:
    import numpy as np

    if frame.empty:
        raise without_rows(snapshot.label)
    return LayerData(snapshot.label, frame, np.empty(0, dtype=object), rows, snapshot.crs)


class FlowFile(Snapshot):
    """A file that is read by itself, without a layer of QGIS."""

    def __init__(self, path: str, names: Sequence[str], count: int) -> None:
        self.label = os.path.splitext(os.path.basename(path))[0]
        self.crs = QgsCoordinateReferenceSystem()
        self.fields = qgs_fields([Field(name, "text") for name in names])
        self.extent = QgsRectangle()
        self.has_geometry = False
        self.count = count
        self.base = f"file:{path}"
        self.path = path
        self.chosen = None
        self.notes = []
        self._geometry_type = QgsWkbTypes.GeometryType.NullGeometry
        self._expressions: list[str] = []
        self._limit = -1

    def columns(self, names: Sequence[str], numbers: Sequence[str], tick: Callable[[], None]) -> LayerData:
        """Columns; ``tick`` is called between pieces and may raise Cancelled."""
        raise NotImplementedError


class TextFlows(FlowFile):
    """A CSV file with the column names in its first row.

    Raises:
        RegioError: the file is not there, or has no rows.
    """

    def __init__(self, path: str) -> None:
        if not os.path.isfile(path):
            raise RegioError('There is no table "{path}". Check the path.', path=path)
        self._frame = frame_of(path)
        self._delimiter, self._encoding = self._frame.delimiter, ENCODINGS[self._frame.encoding]
        with open(path, encoding=self._encoding, errors="replace", newline="") as file:
            for _ in range(self._frame.lines):
                file.readline()
            heading = next(csv.reader(io.StringIO(file.readline()), delimiter=self._delimiter), [])
        around = self._frame.lines + len(self._frame.below)
        super().__init__(path, _distinct(heading), _row_count(path) - around if os.path.getsize(path) < _COUNTABLE else -1)
        self.notes = list(self._frame.notes)
        if self.count == 0:
            raise without_rows(self.label)

    def columns(self, names: Sequence[str], numbers: Sequence[str], tick: Callable[[], None]) -> LayerData:
        """Columns as categories of text, numbers as such if all are written plainly."""
        import pandas as pd

        from ..core.flows import decimal_comma

        if self._limit < 0:
            self._refuse_surplus(tick)
        decimal = ""
        try:
            decimal = self._plain_numbers(numbers) if numbers else ""
            columns = self._read(names, numbers if decimal else (), decimal, tick)
            if decimal and any(_maybe_thousands(columns.values(name)) for name in numbers):
                decimal, columns = "", self._read(names, (), "", tick)
        except pd.errors.ParserError as error:
            raise RegioError('"{path}" cannot be read ({reason}).', path=self.path, reason=str(error).strip()) from error
        except ValueError:
            if not decimal:
                raise
            decimal, columns = "", self._read(names, (), "", tick)
        begin, frame = self._frame.above + 2, columns.frame(names)
        if self._frame.unused and not 0 < self._limit <= len(frame):
            frame = frame.iloc[: -self._frame.unused]
        data = _data(self, frame, range(begin, len(frame) + begin))
        if decimal == ",":
            data.note(decimal_comma(self.label))
        return data

    def _plain_numbers(self, numbers: Sequence[str]) -> str:
        """The decimal mark if the first rows hold digits and such a mark at most; empty where more must be known."""
        from ..core.numerals import numerals

        head = self.first(_LOOKED_AT)._read(numbers, (), "", lambda: None).frame(numbers)
        texts = {str(text).strip() for name in numbers for text in head[name].cat.categories}
        read = numerals(texts)
        plain = all(text.replace(read.decimal, "", 1).isdecimal() for text in texts)
        return read.decimal if plain and not read.unsure and not read.conflict else ""

    def _read(self, names: Sequence[str], plain: Sequence[str], decimal: str, tick: Callable[[], None]) -> Columns:
        import pandas as pd

        every = self.fields.names()
        at = {name: str(every.index(name)) for name in names}  # of a number pandas would make a place among those read
        result = Columns(plain)
        with pd.read_csv(
            self.path,
            sep=self._delimiter,
            encoding=self._encoding,
            encoding_errors="replace",
            header=None,
            skiprows=self._frame.above + 1,
            names=[str(place) for place in range(len(every))],
            usecols=list(at.values()),
            index_col=False,
            dtype={place: float if name in plain else "category" for name, place in at.items()},
            nrows=self._limit if self._limit > 0 else None,
            keep_default_na=False,
            na_values=[""],
            decimal=decimal or ".",
            float_precision="round_trip",
            chunksize=_ROWS_AT_ONCE,
            low_memory=False,
        ) as chunks:
            for chunk in chunks:
                tick()
                for name, place in at.items():
                    result.add(name, chunk[place].array)
        return result

    def _refuse_surplus(self, tick: Callable[[], None]) -> None:
        """A row with more cells than there are columns has shifted, and pandas would leave out what is too much.

        Every row is looked at only if the file has more separators than its columns need; of files with quotes, in which that
        cannot be counted, the first rows.
        """
        width = len(self.fields)
        marks, quotes = (_count(self.path, text.encode()) for text in (self._delimiter, '"'))
        rows = _row_count(self.path) - self._frame.lines - len(self._frame.below)
        if self._encoding == "utf-16" or not (quotes or marks > (rows + 1) * (width - 1)):
            return
        with open(self.path, encoding=self._encoding, errors="replace", newline="") as file:
            for number, cells in enumerate(csv.reader(file, delimiter=self._delimiter), 1):
                if any(text.strip() for text in cells[width:]) and not self._frame.leaves_out(number, cells):
                    raise RegioError(
                        'Row {row} of "{path}" has more columns than the first row names; too much is {value}. A comma in a '
                        "number does this where commas separate columns: save the table with semicolons, or with quotes "
                        "around such values.",
                        row=str(number),
                        path=os.path.basename(self.path),
                        value=first_few(text for text in cells[width:] if text.strip()),
                    )
                if number % _QUOTED_ROWS == 0:
                    tick()
                    if quotes:
                        return


class ParquetFlows(FlowFile):
    """A Parquet file, read by pyarrow.

    Raises:
        RegioError: pyarrow is not there, or cannot read the file.
    """

    def __init__(self, path: str) -> None:
        try:
            from pyarrow import ArrowException, parquet
        except ImportError:
            raise RegioError(
                'This QGIS cannot read the Parquet file "{path}": its GDAL has no Parquet driver and its Python no pyarrow. '
                "Install pyarrow (python3 -m pip install --user pyarrow; on Windows in the OSGeo4W Shell: python -m pip "
                "install --user pyarrow), or save the table as CSV or GeoPackage.",
                path=path,
            ) from None
        try:
            metadata = parquet.read_metadata(path)
        except (ArrowException, OSError) as error:
            raise RegioError('"{path}" cannot be read ({reason}).', path=path, reason=str(error)) from error
        super().__init__(path, metadata.schema.to_arrow_schema().names, metadata.num_rows)

    def columns(self, names: Sequence[str], numbers: Sequence[str], tick: Callable[[], None]) -> LayerData:
        """Columns as they are stored, texts as categories."""
        from pyarrow import parquet

        file = parquet.ParquetFile(self.path, read_dictionary=list(names))
        result, left = Columns(numbers), self._limit
        for batch in file.iter_batches(_ROWS_AT_ONCE, columns=list(names)):
            tick()
            frame = (batch if left < 0 else batch.slice(0, left)).to_pandas(integer_object_nulls=True, ignore_metadata=True)
            left -= len(frame) if left > 0 else 0
            for name in names:
                result.add(name, frame[name].array)
            if left == 0:
                break
        return _data(self, result.frame(names), range(1, len(result) + 1))


def _count(path: str, text: bytes) -> int:
    with open(path, "rb") as file:
        return sum(block.count(text) for block in iter(lambda: file.read(1 << 20), b""))


def _row_count(path: str) -> int:
    """The number of rows below the heading, those without anything in them too."""
    with open(path, "rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(size - 1, 0))
        whole = file.read() == b"\n"
    return _count(path, b"\n") - whole


def _distinct(heading: Sequence[str]) -> list[str]:
    """Names of columns: none empty, none twice."""
    names: dict[str, None] = {}
    for k, text in enumerate(heading):
        name = text.strip() or f"field_{k + 1}"
        while name in names:
            name = f"{name}_{k + 1}"
        names[name] = None
    return list(names)


def _maybe_thousands(values: pd.Series) -> bool:
    """True if 1.234 may have meant 1234: every fraction is below 1000 and has at most three decimals."""
    import numpy as np

    array = values.to_numpy(dtype=float)
    parts = array[~np.isnan(array) & (array != np.rint(array))]
    if not len(parts) or parts.max() >= 1000:
        return False
    thousandths = (np.abs(parts * 1000 - np.rint(parts * 1000)) < 1e-6).all()
    hundredths = (np.abs(parts * 100 - np.rint(parts * 100)) < 1e-7).all()
    return bool(thousandths and not (hundredths and len(array) >= _MANY_ROWS))
