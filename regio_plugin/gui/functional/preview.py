"""What the chosen flows seem to hold: the first rows, and how many of their codes are units."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QTableWidget, QTableWidgetItem, QWidget

from ...core.messages import RegioError, first_few
from ...i18n import number, say, tr
from ...layers.table_register import MATRIX, TableEntry
from ..forms.choices import NOT_COUNTED
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
        self.take = QPushButton(tr("Take that field as units"))
        self._better: tuple[QgsVectorLayer, str] | None = None
        self.rows = _table()
        self.fold = Fold(tr("First rows"), remembered(_FOLDED, True, bool))
        self._lay_out()
        self.fold.turned.connect(self._show_rows)
        self.mergers.clicked.connect(self.mergers_wanted)
        self.take.clicked.connect(self._take)
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
        layout.addWidget(self.take)
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
        mergers = self._source.crosswalk.table
        seen = (table, entry, mergers, layer.subsetString(), layer.featureCount())
        if seen == self._seen:
            return
        self._seen = seen
        field = entry.code_field if entry is not None else ""
        try:
            self._show(preview_of(layer, table, _codes(units, field, self._source.crosswalk_layer, mergers)))
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
        self.take.setVisible(False)
        if found is None:
            return
        rate = found.match_rate
        self._better = self._source.units_with(found.unmatched) if rate is not None and rate < _POOR else None
        self.words.setToolTip("\n".join(say(item) for item in found.sentences))
        if rate is None:
            self._say("/mIconInfo.svg", tr("How many codes are units cannot be told from the first rows."))
        else:
            sign = "/mIconSuccess.svg" if rate >= _GOOD else "/mIconWarning.svg" if rate < _POOR else "/mIconInfo.svg"
            share = number(100 * rate, 0 if rate in (0.0, 1.0) else 1)
            self._say(sign, tr("{share} % of the codes in the first rows are units.").format(share=share))
            self.mergers.setVisible(rate < _GOOD and self._source.crosswalk.table is None and self._better is None)
            self.take.setVisible(self._better is not None)
        matrix = found.form == MATRIX
        text = " ".join(say(item) for k, item in enumerate(found.sentences) if not item.info or (matrix and not k))
        if self._better is not None:
            layer, field = self._better
            text = tr('These are no codes of the chosen units, but the field "{field}" of "{layer}" has them.').format(
                field=field, layer=layer.name()
            )
        elif rate is not None and _POOR <= rate < _GOOD:
            text = " ".join([text, tr("No unit has {codes}.").format(codes=first_few(found.unmatched))]).strip()
        self.more.setText(text)
        self.more.setVisible(bool(text))
        self._fill(found)

    def _take(self) -> None:
        if self._better is not None:
            self._source.take_units(*self._better)

    def _fill(self, found: Preview) -> None:
        names = found.shown or found.fields
        used = set(found.columns.values())
        places = [k for k, name in enumerate(names) if name in used or name.casefold() not in NOT_COUNTED]
        self.rows.setColumnCount(len(places))
        self.rows.setHorizontalHeaderLabels([names[k] for k in places])
        self.rows.setRowCount(len(found.rows))
        for y, row in enumerate(found.rows):
            for x, place in enumerate(places):
                self.rows.setItem(y, x, QTableWidgetItem(row[place]))
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


def preview_of(layer: QgsVectorLayer, table: TableEntry, codes: Iterable | None) -> Preview:
    """The first rows of a layer of flows, with the columns that are registered, and how many of its codes are ``codes``.

    Raises:
        RegioError: the layer cannot be read, or a column is not there.
    """
    from ...layers.flow_preview import UNKNOWN, flow_preview

    return flow_preview(layer, codes, table.columns, table.form or UNKNOWN)


def _codes(
    units: QgsVectorLayer, field: str, mergers: QgsVectorLayer | None, columns: TableEntry | None
) -> list[str] | None:
    """The codes of the units, and those of other years that a table of mergers brings to them.

    Raises:
        RegioError: the table of mergers cannot be read.
    """
    if not field:
        return None
    import numpy as np

    from ...core.regions import clean_codes
    from ...layers.crosswalks import read_crosswalk
    from ...layers.read import Snapshot

    own = [code for code in clean_codes(units.uniqueValues(units.fields().lookupField(field))) if code is not None]
    if mergers is None or columns is None:
        return own
    crosswalk = read_crosswalk(Snapshot.of_layer(mergers), columns.columns.get("old", ""), columns.columns.get("new", ""))
    others = np.array(sorted({*crosswalk.old, *crosswalk.new} - set(own)), dtype=object)
    brought = crosswalk.onto(others, np.array(own, dtype=object))[0]
    return [*own, *others[np.unique(brought)]]


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
