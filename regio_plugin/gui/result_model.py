"""The table of a result: rows of its main layer, sorted and filtered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from qgis.core import NULL, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QColor, QPixmap

from .questions import Question, shown

RAW_ROLE = Qt.ItemDataRole.UserRole + 1
_SWATCH = 10


@dataclass(frozen=True)
class Row:
    """A feature of the main layer: its id, the values of the columns, the key of its group, and the colour it has on the map
    where that is not the group's.
    """

    feature: int
    values: tuple[Any, ...]
    group: str
    colour: str = ""


def read_rows(layer: QgsVectorLayer, asked: Question) -> list[Row]:
    """The rows of a result layer, NULL as None."""
    fields = layer.fields()
    places = [fields.lookupField(column.field) for column in asked.columns]
    group, colour = fields.lookupField(asked.grouping), fields.lookupField(asked.coloured_by)
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    rows = []
    for feature in layer.getFeatures(request):
        values = [None if value == NULL else value for value in feature.attributes()]
        picked = tuple(values[place] if place >= 0 else None for place in places)
        key = values[colour] if colour >= 0 else None
        shade = asked.colours[int(key) % len(asked.colours)] if key is not None else ""
        rows.append(Row(feature.id(), picked, str(values[group] or "") if group >= 0 else "", shade))
    return rows


class ResultModel(QAbstractTableModel):
    """Rows of a result with a swatch of their group's colour in the first column."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._asked: Question | None = None
        self._weight = "number"
        self._rows: list[Row] = []
        self._swatches: dict[str, QPixmap] = {}
        self._colours: dict[str, QPixmap] = {}
        self._words: dict[str, str] = {}

    def load(self, asked: Question, rows: Sequence[Row], weight: str) -> None:
        """Show other rows. ``weight`` is how values of the style weight are written."""
        self.beginResetModel()
        self._asked, self._rows, self._weight = asked, list(rows), weight
        self._swatches = {group.key: _swatch(group.colour) for group in asked.groups}
        self._colours = {colour: _swatch(colour) for colour in asked.colours}
        self._words = {group.key: group.words for group in asked.groups}
        self.endResetModel()

    @property
    def rows(self) -> list[Row]:
        return self._rows

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() or self._asked is None else len(self._asked.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._asked is None or orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._asked.columns[section].title

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._asked is None:
            return None
        row, column = self._rows[index.row()], self._asked.columns[index.column()]
        value = row.values[index.column()]
        if role == RAW_ROLE:
            return value
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(value, column.style)
        if role == Qt.ItemDataRole.ToolTipRole:
            word = self._words.get(row.group, "")
            text = self._text(value, column.style)
            return f"{text}\n{word}" if index.column() == 0 and word else text
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return self._colours.get(row.colour) or self._swatches.get(row.group)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.style not in ("text", "group"):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text(self, value: Any, style: str) -> str:
        return self._words.get(str(value), str(value)) if style == "group" else shown(value, style, self._weight)


class ResultProxy(QSortFilterProxyModel):
    """Sorts by raw values, and keeps the rows that hold a text, belong to a group, or are troubled."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._text, self._group = "", ""
        self._troubled: frozenset[str] | None = None
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def set_text(self, text: str) -> None:
        """Keep rows in which some cell holds ``text``."""
        self._text = text.casefold()
        self.invalidateFilter()

    def set_group(self, key: str) -> None:
        """Keep rows of one group; all for an empty key."""
        self._group = key
        self.invalidateFilter()

    def set_troubled(self, troubled: frozenset[str] | None) -> None:
        """Keep rows of these groups; all for None."""
        self._troubled = troubled
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        model = cast(ResultModel, self.sourceModel())
        group = model.rows[row].group
        if self._troubled is not None and group not in self._troubled:
            return False
        if self._group and group != self._group:
            return False
        if not self._text:
            return True
        cells = (model.index(row, column, parent) for column in range(model.columnCount()))
        return any(self._text in str(model.data(cell) or "").casefold() for cell in cells)

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:
        a, b = left.data(RAW_ROLE), right.data(RAW_ROLE)
        if a is None or b is None:
            return b is not None
        if isinstance(a, str) or isinstance(b, str):
            return str(a).casefold() < str(b).casefold()
        return a < b


def _swatch(colour: str) -> QPixmap:
    pixmap = QPixmap(_SWATCH, _SWATCH)
    pixmap.fill(QColor(colour))
    return pixmap
