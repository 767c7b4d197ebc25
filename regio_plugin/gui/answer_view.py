"""An answer: the verdict first, then figures, then table and chart, all linked with the map."""

from __future__ import annotations

import html
from functools import partial

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsFilterLineEdit, QgsMapCanvas
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..i18n import number, tr
from .chart import Bar, BarChart
from .exporting import copy_table, export_result, reproduce
from .map_link import MapLink
from .picture import Picture
from .questions import CHECK, NESTING, Question, question, shown
from .result_model import ResultModel, ResultProxy, read_rows
from .results import Result, State
from .widgets import column, scrolled, sentence_label, small_combo, tool_button

_TABLE_HEIGHT, _MEASURED = 220, 60
_TABLE, _CHART, _EXPLANATION = range(3)


class AnswerView(QWidget):
    """Shows a finished result; ``again_wanted`` asks to compute it again."""

    again_wanted = pyqtSignal(object)

    def __init__(self, project: QgsProject, canvas: QgsMapCanvas, parent=None) -> None:
        super().__init__(parent)
        self._project = project
        self._link = MapLink(canvas, self)
        self._model = ResultModel(self)
        self._proxy = ResultProxy(self)
        self._proxy.setSourceModel(self._model)
        self._shown: Result | None = None
        self._from_map = False
        self._make_widgets()
        self._lay_out()
        self._connect()

    def _make_widgets(self) -> None:
        self.stale = QWidget()
        self.again = QPushButton(QgsApplication.getThemeIcon("/mActionRefresh.svg"), tr("Compute again"))
        self.verdict = sentence_label(size=1.25, bold=True)
        self.remarks = QPushButton()
        self.remarks.setFlat(True)
        self.remarks.setStyleSheet("text-align: left; padding: 0")
        self.remarks.setCursor(Qt.CursorShape.PointingHandCursor)
        self.figures = QGridLayout()
        self.figures.setHorizontalSpacing(14)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.view = small_combo()
        self.view.setAccessibleName(tr("Which table"))
        self.filter = QgsFilterLineEdit()
        self.filter.setShowSearchIcon(True)
        self.filter.setPlaceholderText(tr("Filter"))
        self.only = QCheckBox()
        self.shown_group = QPushButton()
        self.shown_group.setFlat(True)
        self.table = self._make_table()
        self.chart = BarChart()
        self.chart.setAccessibleName(tr("Chart"))
        self.meaning = sentence_label()

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self._proxy)
        table.setSortingEnabled(True)
        table.setAlternatingRowColors(True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setWordWrap(False)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 8)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setResizeContentsPrecision(_MEASURED)
        table.setMinimumHeight(_TABLE_HEIGHT)
        table.setAccessibleName(tr("Table of the result"))
        return table

    def _lay_out(self) -> None:
        layout = column(self, 2)
        bar = QHBoxLayout(self.stale)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.addWidget(sentence_label(tr("The data changed since this was computed.")), 1)
        bar.addWidget(self.again)
        layout.addWidget(self.stale)
        layout.addWidget(self.verdict)
        layout.addLayout(self.figures)
        layout.addWidget(self.remarks, 0, Qt.AlignmentFlag.AlignLeft)
        self.beside = QVBoxLayout()  # what a page offers to do with the answer
        layout.addLayout(self.beside)
        self.tabs.addTab(self._table_tab(), tr("Table"))
        self.tabs.addTab(scrolled(self._chart_tab()), tr("Chart"))
        self.tabs.addTab(scrolled(self._meaning_tab()), tr("Explanation"))
        layout.addWidget(self.tabs, 1)
        layout.addLayout(self._buttons())

    def _table_tab(self) -> QWidget:
        page = QWidget()
        layout = column(page, 2, 4)
        layout.addWidget(self.view)
        layout.addWidget(self.filter)
        layout.addWidget(self.only)
        layout.addWidget(self.shown_group, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.table, 1)
        return page

    def _chart_tab(self) -> QWidget:
        page = QWidget()
        layout = column(page, 4)
        self.pictures = QVBoxLayout()
        layout.addLayout(self.pictures)
        layout.addWidget(self.chart)
        self.bar_hint = sentence_label(tr("Click a bar to list what it counts."), 0.92)
        layout.addWidget(self.bar_hint)
        layout.addStretch(1)
        return page

    def _meaning_tab(self) -> QWidget:
        page = QWidget()
        layout = column(page, 4)
        layout.addWidget(self.meaning)
        layout.addStretch(1)
        return page

    def _buttons(self) -> QHBoxLayout:
        menu = QMenu(self)
        for ending, words in (
            ("xlsx", tr("Table as Excel workbook (XLSX)")),
            ("csv", tr("Table as text (CSV)")),
            ("gpkg", tr("Layers with their styles (GeoPackage)")),
            ("pdf", tr("Map for paper (PDF)")),
            ("html", tr("Report with map and table (HTML)")),
        ):
            menu.addAction(words, partial(self._export, ending))
        self.export = tool_button(tr("Export"), QgsApplication.getThemeIcon("/mActionFileSaveAs.svg"), menu=menu)
        self.copy = tool_button(tr("Copy"), QgsApplication.getThemeIcon("/mActionEditCopy.svg"), tr("Copy the table as shown"))
        self.python = tool_button(
            tr("Reproduce"),
            QgsApplication.getThemeIcon("/mIconPythonFile.svg"),
            tr("Copy the command that computes this result again, for the Python console"),
        )
        row = QHBoxLayout()
        row.setSpacing(2)
        self._taking_out = (self.export, self.copy, self.python)
        for button in self._taking_out:
            button.setMinimumWidth(button.iconSize().width())
            row.addWidget(button)
        row.addStretch(1)
        return row

    def resizeEvent(self, event) -> None:
        """Where the texts of the buttons do not fit, their icons say enough."""
        super().resizeEvent(event)
        styles = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in self._taking_out:
            button.setToolButtonStyle(styles[0])
        needed = sum(button.sizeHint().width() + 4 for button in self._taking_out)
        if needed > event.size().width():
            for button in self._taking_out:
                button.setToolButtonStyle(styles[1])

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._proxy.set_text)
        self.only.toggled.connect(self._only_troubled)
        self.view.activated.connect(self._show_table)
        self.shown_group.clicked.connect(partial(self._pick_group, ""))
        self.chart.picked.connect(self._pick_group)
        self.table.selectionModel().selectionChanged.connect(self._to_map)
        self._link.selected.connect(self._from_selection)
        self.again.clicked.connect(lambda: self.again_wanted.emit(self._shown))
        self.copy.clicked.connect(lambda: copy_table(self._proxy))
        self.python.clicked.connect(self._reproduce)
        self.remarks.clicked.connect(lambda: self.tabs.setCurrentIndex(_EXPLANATION))

    def close_down(self) -> None:
        """Let go of the map."""
        self._link.close_down()

    def leave(self) -> None:
        """Take the highlights off the map, because something else is on show."""
        self._shown = None
        self._link.follow(None)

    def show_result(self, result: Result) -> None:
        """Show a result that is finished or stale."""
        fresh = result is not self._shown
        if fresh:
            self.view.setCurrentIndex(0)
        self._shown = result
        asked = question(result.question)
        self.stale.setVisible(result.state is State.STALE)
        self.verdict.setText(result.verdict)
        self._show_figures(asked, result)
        self.remarks.setVisible(bool(result.notes))
        self.remarks.setText(tr("%n remark(s)", len(result.notes)))
        self.meaning.setText(_explanation(asked, result))
        self._offer_views(asked, result)
        self._show_pictures(asked, result)
        self._show_table()
        main = result.layer(self._project, asked.main)
        if fresh:  # a table without shapes says less than its picture
            drawn = self.pictures.count() and main is not None and not main.isSpatial()
            self.tabs.setCurrentIndex(_CHART if drawn else _TABLE)

    def _offer_views(self, asked: Question, result: Result) -> None:
        """List the tables that hold something."""
        kept = self.view.currentData() or 0
        self.view.clear()
        titles = [asked.view_title, *(view.title for view in asked.views)]
        for place, title in enumerate(titles):
            if result.layer(self._project, asked.seen(place).main) is not None:
                self.view.addItem(title, place)
        self.view.setCurrentIndex(max(self.view.findData(kept), 0))
        self.view.setVisible(self.view.count() > 1)

    def seen(self) -> Question | None:
        """The question with the table that is on show, or None if nothing is."""
        return question(self._shown.question).seen(self.view.currentData() or 0) if self._shown is not None else None

    def _show_table(self, *_: object) -> None:
        asked, result = self.seen(), self._shown
        if asked is None or result is None:
            return
        layer = result.layer(self._project, asked.main)
        rows = read_rows(layer, asked) if layer is not None else []
        self._model.load(asked, rows, result.weight)
        self.only.setText(asked.only_troubled)
        self._pick_group("", show=False)
        troubled = [row for row in rows if row.group in asked.troubled]
        self.only.setVisible(bool(troubled))
        self.only.setChecked(bool(troubled) and len(troubled) < len(rows) and asked.key == NESTING)
        self._only_troubled()
        self._show_chart(asked, rows)
        self._fit_columns(asked)
        self._link.follow(layer)

    def _show_figures(self, asked: Question, result: Result) -> None:
        while self.figures.count():
            self.figures.takeAt(0).widget().deleteLater()
        figures = [item for item in asked.figures if not item.optional or result.numbers.get(item.output) is not None]
        for k, figure in enumerate(figures):
            value = shown(result.numbers.get(figure.output), figure.style, result.weight)
            self.figures.addWidget(_figure(value, figure.title, figure.meaning), k // 2, k % 2)

    def show_pictures(self, result: Result) -> None:
        """Show the pictures of the result on show anew, because they were drawn again."""
        if result is self._shown:
            self._show_pictures(question(result.question), result)

    def _show_pictures(self, asked: Question, result: Result) -> None:
        while self.pictures.count():
            self.pictures.takeAt(0).widget().deleteLater()
        for output in asked.pictures:
            picture = Picture(result.pictures.get(output, ""), result.verdict)
            if not picture.is_empty:
                self.pictures.addWidget(picture)

    def _show_chart(self, asked: Question, rows: list) -> None:
        self.chart.setVisible(bool(asked.groups))
        self.bar_hint.setVisible(bool(asked.groups))
        self.tabs.setTabVisible(_CHART, bool(asked.groups or self.pictures.count()))
        counts = {group.key: sum(row.group == group.key for row in rows) for group in asked.groups}
        total = max(len(rows), 1)
        self.chart.load(
            [
                Bar(
                    group.key,
                    group.words,
                    counts[group.key],
                    f"{number(counts[group.key], 0)}  ({number(100 * counts[group.key] / total, 0)} %)",
                    group.colour,
                )
                for group in asked.groups
                if counts[group.key] or asked.key != CHECK
            ]
        )

    def _fit_columns(self, asked: Question) -> None:
        self.table.resizeColumnsToContents()
        longest = 22 * self.table.fontMetrics().averageCharWidth()
        for k in range(len(asked.columns) - 1):
            self.table.setColumnWidth(k, min(self.table.columnWidth(k), longest))
        names = [column.field for column in asked.columns]
        sorting = names.index(asked.sorted_by) if asked.sorted_by in names else -1
        order = Qt.SortOrder.DescendingOrder if asked.descending else Qt.SortOrder.AscendingOrder
        self.table.sortByColumn(sorting, order)

    def _only_troubled(self, *_: object) -> None:
        asked = self.seen()
        wanted = asked is not None and self.only.isChecked() and not self.only.isHidden()
        self._proxy.set_troubled(asked.troubled if asked is not None and wanted else None)

    def _pick_group(self, key: str, show: bool = True) -> None:
        """List only one group; an empty key lists all again."""
        self._proxy.set_group(key)
        asked = self.seen()
        words = {group.key: group.words for group in asked.groups} if asked is not None else {}
        self.shown_group.setVisible(bool(key))
        self.shown_group.setText(tr("{group}  ✕").format(group=words.get(key, "")))
        if key:
            self.only.setChecked(False)
        if show:
            self.tabs.setCurrentIndex(_TABLE)

    def _features(self) -> list[int]:
        rows = {self._proxy.mapToSource(index).row() for index in self.table.selectionModel().selectedRows()}
        return [self._model.rows[row].feature for row in sorted(rows)]

    def _to_map(self, *_: object) -> None:
        if not self._from_map:
            self._link.show(self._features())

    def _from_selection(self, features: list[int]) -> None:
        """Select the rows of what was selected on the map."""
        wanted, chosen = set(features), QItemSelection()
        last = self._proxy.columnCount() - 1
        for place in range(self._proxy.rowCount()):
            source = self._proxy.mapToSource(self._proxy.index(place, 0)).row()
            if self._model.rows[source].feature in wanted:
                chosen.select(self._proxy.index(place, 0), self._proxy.index(place, last))
        self._from_map = True
        try:
            self.table.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        finally:
            self._from_map = False
        if chosen.indexes():
            self.table.scrollTo(chosen.indexes()[0])

    def _export(self, ending: str) -> None:
        if self._shown is not None:
            export_result(self, self._project, self._shown, ending)

    def _reproduce(self) -> None:
        if self._shown is not None:
            reproduce(self._shown)


def _explanation(asked: Question, result: Result) -> str:
    """What was compared, what it means, and what the algorithm remarked, as rich text."""
    about = f"<p><b>{html.escape(result.about)}</b></p>" if result.about else ""
    notes = "".join(f"<li>{html.escape(text)}</li>" for text in result.notes)
    remarks = f"<p><b>{tr('Remarks')}</b></p><ul>{notes}</ul>" if notes else ""
    return f"{about}<p>{asked.meaning}</p>{remarks}"


def _figure(value: str, title: str, meaning: str) -> QWidget:
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 2, 0, 2)
    layout.setSpacing(0)
    big = QLabel(value)
    font = big.font()
    font.setPointSizeF(font.pointSizeF() * 1.35)
    font.setBold(True)
    big.setFont(font)
    big.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    small = sentence_label(title, 0.9)
    layout.addWidget(big)
    layout.addWidget(small)
    layout.addStretch(1)
    box.setToolTip(meaning)
    box.setAccessibleName(f"{title}: {value}. {meaning}")
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return box
