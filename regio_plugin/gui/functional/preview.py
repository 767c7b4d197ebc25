"""What the chosen flows seem to hold: the first rows, and how many of their codes are units."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QTableWidget, QTableWidgetItem, QWidget

from ...core.messages import RegioError
from ...i18n import number, say, tr
from ...layers.table_register import MATRIX, TableEntry
from ..widgets import Fold, column, icon, remember, remembered, sentence_label, tool_button
from .source import FlowSource

if TYPE_CHECKING:
    from ...layers.flow_preview import Preview

_DELAY, _ICON = 150, 16
_GOOD, _POOR = 0.9, 0.5
_FOLDED = "flow_rows"


class FlowPreview(QWidget):
    """Follows the flows and units of a source; reads only the first rows, shortly after a choice. ``mergers_wanted`` asks for
    a table of mergers, because codes do not match.
    """

    mergers_wanted = pyqtSignal()

    def __init__(self, source: FlowSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._seen: tuple = ()
        self.found: Preview | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self.look)
        self.sign = QLabel()
        self.sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words = sentence_label()
        self.more = sentence_label(size=0.92)
        tip = tr("Old and new codes of units that merged")
        self.mergers = tool_button(tr("Add a table of mergers"), icon("crosswalk"), tip)
        self.rows = _table()
        self.fold = Fold(tr("First rows"), remembered(_FOLDED, True, bool))
        self._lay_out()
        self.fold.turned.connect(self._show_rows)
        self.mergers.clicked.connect(self.mergers_wanted)
        source.changed.connect(self._timer.start)
        self._show(None)

    def _lay_out(self) -> None:
        layout = column(self, 0, 4)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.sign)
        line.addWidget(self.words, 1)
        layout.addLayout(line)
        layout.addWidget(self.more)
        layout.addWidget(self.mergers, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.rows)

    def close_down(self) -> None:
        """Stop waiting for the next look."""
        self._timer.stop()

    def look(self) -> None:
        """Read the first rows now, if flows or units are others than those on show."""
        self._timer.stop()
        layer, units, table = self._source.flow_layer, self._source.unit_layer, self._source.table
        if layer is None or units is None or table is None:
            self._seen = ()
            self._show(None)
            return
        entry = self._source.entry
        seen = (table, entry, layer.subsetString(), layer.featureCount())
        if seen == self._seen:
            return
        self._seen = seen
        field = entry.code_field if entry is not None else ""
        try:
            self._show(preview_of(layer, table, units, field))
        except RegioError as error:
            self._show(None)
            self._say("/mIconWarning.svg", say(error.sentence))

    def _say(self, sign: str, text: str) -> None:
        self.sign.setPixmap(QgsApplication.getThemeIcon(sign).pixmap(_ICON, _ICON))
        self.words.setText(text)
        self.setVisible(True)

    def _show(self, found: Preview | None) -> None:
        self.found = found
        self.setVisible(found is not None)
        self.fold.setVisible(found is not None and bool(found.rows))
        self._show_rows()
        self.more.setVisible(False)
        self.mergers.setVisible(False)
        if found is None:
            return
        rate = found.match_rate
        self.words.setToolTip("\n".join(say(item) for item in found.sentences))
        if rate is None:
            self._say("/mIconInfo.svg", tr("How many codes are units cannot be told from the first rows."))
        else:
            sign = "/mIconSuccess.svg" if rate >= _GOOD else "/mIconWarning.svg" if rate < _POOR else "/mIconInfo.svg"
            share = number(100 * rate, 0 if rate in (0.0, 1.0) else 1)
            self._say(sign, tr("{share} % of the codes in the first rows are units.").format(share=share))
            self.mergers.setVisible(rate < _GOOD and self._source.crosswalk.table is None)
        matrix = found.form == MATRIX
        text = " ".join(say(item) for k, item in enumerate(found.sentences) if not item.info or (matrix and not k))
        self.more.setText(text)
        self.more.setVisible(bool(text))
        self._fill(found)

    def _fill(self, found: Preview) -> None:
        names = found.shown or found.fields
        self.rows.setColumnCount(len(names))
        self.rows.setHorizontalHeaderLabels(names)
        self.rows.setRowCount(len(found.rows))
        for y, row in enumerate(found.rows):
            for x, text in enumerate(row):
                self.rows.setItem(y, x, QTableWidgetItem(text))
        self.rows.resizeColumnsToContents()
        self._fit()

    def _fit(self) -> None:
        """As high as the rows, and the scroll bar where one is needed."""
        header, lines = self.rows.horizontalHeader(), self.rows.rowCount()
        wide = header.length() > self.rows.width() - 2
        bar = self.rows.horizontalScrollBar().sizeHint().height() if wide else 0
        self.rows.setFixedHeight(header.sizeHint().height() + self.rows.verticalHeader().defaultSectionSize() * lines + bar + 6)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_rows(self, *_: object) -> None:
        opened = self.fold.opened
        remember(_FOLDED, opened)
        self.rows.setVisible(opened and self.found is not None and bool(self.found.rows))


def preview_of(layer: QgsVectorLayer, table: TableEntry, units: QgsVectorLayer | None, unit_field: str) -> Preview:
    """The first rows of a layer of flows, with the columns that are registered.

    Raises:
        RegioError: the layer cannot be read, or a column is not there.
    """
    from ...layers.flow_preview import UNKNOWN, flow_preview

    codes = units.uniqueValues(units.fields().lookupField(unit_field)) if units is not None and unit_field else None
    return flow_preview(layer, codes, table.columns, table.form or UNKNOWN)


def _table() -> QTableWidget:
    table = QTableWidget()
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
    table.setWordWrap(False)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 6)
    table.setAccessibleName(tr("First rows of the flows"))
    return table
