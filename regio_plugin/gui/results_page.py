"""The page Results: the verdict first, then figures, then table and chart, all linked with the map."""

from __future__ import annotations

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
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..i18n import number, tr
from .chart import Bar, BarChart
from .exporting import copy_table, export_result, reproduce
from .map_link import MapLink
from .questions import Question, question, shown
from .result_model import ResultModel, ResultProxy, read_rows
from .results import Result, State
from .runner import Runner
from .widgets import column, icon, scrolled, sentence_label, small_combo, tool_button

_EMPTY, _BUSY, _ANSWER = range(3)
_TABLE_HEIGHT = 220


class ResultsPage(QWidget):
    """Shows one result at a time; the combo box at the top holds all of this session, the newest first."""

    def __init__(self, project: QgsProject, runner: Runner, canvas: QgsMapCanvas, parent=None) -> None:
        super().__init__(parent)
        self._project, self._runner = project, runner
        self._results: list[Result] = []
        self._link = MapLink(canvas, self)
        self._model = ResultModel(self)
        self._proxy = ResultProxy(self)
        self._proxy.setSourceModel(self._model)
        self._shown: Result | None = None
        self._from_map = False
        self._make_widgets()
        self._lay_out()
        self._connect()
        self._show(None)

    again_wanted = pyqtSignal(object)

    def _make_widgets(self) -> None:
        self.chooser = small_combo()
        self.chooser.setAccessibleName(tr("Results of this session"))
        self.drop = tool_button("✕", tip=tr("Forget this result; its layers stay on the map"))
        self.stale = QWidget()
        self.again = QPushButton(QgsApplication.getThemeIcon("/mActionRefresh.svg"), tr("Compute again"))
        self.verdict = sentence_label(size=1.25, bold=True)
        self.remarks = QPushButton()
        self.remarks.setFlat(True)
        self.remarks.setCursor(Qt.CursorShape.PointingHandCursor)
        self.figures = QGridLayout()
        self.figures.setHorizontalSpacing(14)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
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
        self.busy_title = sentence_label(bold=True)
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.trouble = sentence_label()

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
        table.setMinimumHeight(_TABLE_HEIGHT)
        table.setAccessibleName(tr("Table of the result"))
        return table

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        for page in (self._empty_page(), self._busy_page(), self._answer_page()):
            self.stack.addWidget(scrolled(page))
        layout = column(self)
        top = QHBoxLayout()
        top.addWidget(self.chooser, 1)
        top.addWidget(self.drop)
        layout.addLayout(top)
        layout.addWidget(self.stack, 1)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        layout = column(page, 12, 10)
        layout.addStretch(1)
        layout.addWidget(sentence_label(tr("No result yet"), 1.3, bold=True))
        layout.addWidget(
            sentence_label(
                tr(
                    "Here will be the answer in one sentence, the figures behind it, and a table linked with the map. "
                    "Choose what to compare on the page Compare."
                )
            )
        )
        layout.addStretch(2)
        return page

    def _busy_page(self) -> QWidget:
        page = QWidget()
        layout = column(page, 12, 10)
        layout.addWidget(self.busy_title)
        layout.addWidget(self.progress)
        layout.addWidget(self.trouble)
        self.cancel = QPushButton(tr("Cancel"))
        self.retry = QPushButton(QgsApplication.getThemeIcon("/mActionRefresh.svg"), tr("Try again"))
        layout.addWidget(self.cancel)
        layout.addWidget(self.retry)
        layout.addStretch(1)
        return page

    def _answer_page(self) -> QWidget:
        page = QWidget()
        layout = column(page, 2)
        bar = QHBoxLayout(self.stale)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.addWidget(sentence_label(tr("The data changed since this was computed.")), 1)
        bar.addWidget(self.again)
        layout.addWidget(self.stale)
        layout.addWidget(self.verdict)
        layout.addLayout(self.figures)
        layout.addWidget(self.remarks, 0, Qt.AlignmentFlag.AlignLeft)
        self.tabs.addTab(self._table_tab(), tr("Table"))
        self.tabs.addTab(scrolled(self._chart_tab()), tr("Chart"))
        self.tabs.addTab(scrolled(self._meaning_tab()), tr("Explanation"))
        layout.addWidget(self.tabs, 1)
        layout.addLayout(self._buttons())
        return page

    def _table_tab(self) -> QWidget:
        page = QWidget()
        layout = column(page, 2, 4)
        layout.addWidget(self.filter)
        layout.addWidget(self.only)
        layout.addWidget(self.shown_group, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.table, 1)
        return page

    def _chart_tab(self) -> QWidget:
        page = QWidget()
        layout = column(page, 4)
        layout.addWidget(self.chart)
        layout.addWidget(sentence_label(tr("Click a bar to list what it counts."), 0.92))
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
        for button in (self.export, self.copy, self.python):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self.chooser.activated.connect(self._chosen)
        self.drop.clicked.connect(self._drop)
        self.filter.textChanged.connect(self._proxy.set_text)
        self.only.toggled.connect(self._only_troubled)
        self.shown_group.clicked.connect(partial(self._pick_group, ""))
        self.chart.picked.connect(self._pick_group)
        self.table.selectionModel().selectionChanged.connect(self._to_map)
        self._link.selected.connect(self._from_selection)
        self.again.clicked.connect(self._again)
        self.retry.clicked.connect(self._again)
        self.cancel.clicked.connect(self._runner.cancel)
        self.copy.clicked.connect(lambda: copy_table(self._proxy))
        self.python.clicked.connect(self._reproduce)
        self.remarks.clicked.connect(lambda: self.tabs.setCurrentIndex(2))
        self._runner.changed.connect(self._changed)

    def close_down(self) -> None:
        """Let go of the map."""
        self._link.close_down()

    @property
    def current(self) -> Result | None:
        """The result on show."""
        return self._shown

    def add(self, results: list[Result]) -> None:
        """Put new results on the list and show the first."""
        for result in reversed(results):
            self._results.insert(0, result)
        self._fill_chooser(results[0])
        self._show(results[0])

    def _fill_chooser(self, chosen: Result | None) -> None:
        self.chooser.clear()
        for result in self._results:
            self.chooser.addItem(_state_icon(result), result.title, result.key)
        if chosen in self._results:
            self.chooser.setCurrentIndex(self._results.index(chosen))
        self.chooser.setVisible(bool(self._results))
        self.drop.setVisible(bool(self._results))

    def _chosen(self, place: int) -> None:
        self._show(self._results[place])

    def _drop(self) -> None:
        if self._shown is None or self._shown.state in (State.RUNNING, State.WAITING):
            return
        self._runner.forget(self._shown)
        self._results.remove(self._shown)
        newest = self._results[0] if self._results else None
        self._fill_chooser(newest)
        self._show(newest)

    def _changed(self, result: Result) -> None:
        if result not in self._results:
            return
        self.chooser.setItemIcon(self._results.index(result), _state_icon(result))
        if result.state is State.FINISHED:
            self._show_on_map()
        if result is self._shown:
            if result.state is State.RUNNING and self.stack.currentIndex() == _BUSY:
                self.progress.setValue(int(result.progress))
            else:
                self._show(result)

    def _show(self, result: Result | None) -> None:
        self._shown = result
        self._show_on_map()
        if result is None:
            self._fill_chooser(None)
            self._link.follow(None)
            self.stack.setCurrentIndex(_EMPTY)
        elif result.state in (State.FINISHED, State.STALE):
            self._show_answer(result)
        else:
            self._show_busy(result)

    def _show_on_map(self) -> None:
        """Make the layers of the result on show visible, and hide those of the other results."""
        if self._shown is None or not self._shown.layers:
            return
        root = self._project.layerTreeRoot()
        for result in self._results:
            for key in result.layers.values():
                node = root.findLayer(key)
                if node is not None:
                    node.setItemVisibilityChecked(result is self._shown)

    def _show_busy(self, result: Result) -> None:
        words = {
            State.WAITING: tr("Waiting"),
            State.RUNNING: tr("Computing"),
            State.FAILED: tr("This could not be computed"),
            State.CANCELLED: tr("Cancelled"),
        }
        running = result.state in (State.WAITING, State.RUNNING)
        self.busy_title.setText(words[result.state])
        self.progress.setVisible(running)
        self.progress.setValue(int(result.progress))
        self.cancel.setVisible(running)
        self.retry.setVisible(not running)
        self.trouble.setText(result.error)
        self.trouble.setVisible(bool(result.error))
        self._link.follow(None)
        self.stack.setCurrentIndex(_BUSY)

    def _show_answer(self, result: Result) -> None:
        asked = question(result.question)
        layer = result.layer(self._project, asked.main)
        self.stale.setVisible(result.state is State.STALE)
        self.verdict.setText(result.verdict)
        self._show_figures(asked, result)
        self.remarks.setVisible(bool(result.notes))
        self.remarks.setText(tr("%n remark(s)", len(result.notes)))
        notes = "".join(f"<li>{text}</li>" for text in result.notes)
        self.meaning.setText(f"<p>{asked.meaning}</p>" + (f"<p><b>{tr('Remarks')}</b></p><ul>{notes}</ul>" if notes else ""))
        rows = read_rows(layer, asked) if layer is not None else []
        self._model.load(asked, rows, result.weight)
        self.only.setText(asked.only_troubled)
        self._pick_group("", show=False)
        troubled = [row for row in rows if row.group in asked.troubled]
        self.only.setVisible(bool(troubled))
        self.only.setChecked(bool(troubled) and len(troubled) < len(rows) and result.question == "nesting")
        self._only_troubled()
        self._show_chart(asked, rows)
        self._fit_columns(asked)
        self._link.follow(layer)
        self.stack.setCurrentIndex(_ANSWER)

    def _show_figures(self, asked: Question, result: Result) -> None:
        while self.figures.count():
            self.figures.takeAt(0).widget().deleteLater()
        for k, figure in enumerate(asked.figures):
            value = result.numbers.get(figure.output)
            self.figures.addWidget(_figure(shown(value, figure.style), figure.title, figure.meaning), k // 2, k % 2)

    def _show_chart(self, asked: Question, rows: list) -> None:
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
                if counts[group.key] or asked.key != "check"
            ]
        )

    def _fit_columns(self, asked: Question) -> None:
        self.table.resizeColumnsToContents()
        longest = 22 * self.table.fontMetrics().averageCharWidth()
        for k in range(len(asked.columns) - 1):
            self.table.setColumnWidth(k, min(self.table.columnWidth(k), longest))
        first = 3 if asked.key == "nesting" else 0
        ascending = Qt.SortOrder.AscendingOrder
        self.table.sortByColumn(2 if first else 4 if asked.key == "borders" else 0, ascending)

    def _only_troubled(self, *_: object) -> None:
        asked = question(self._shown.question) if self._shown is not None else None
        wanted = asked is not None and self.only.isChecked() and not self.only.isHidden()
        self._proxy.set_troubled(asked.troubled if asked is not None and wanted else None)

    def _pick_group(self, key: str, show: bool = True) -> None:
        """List only one group; an empty key lists all again."""
        self._proxy.set_group(key)
        words = {group.key: group.words for group in question(self._shown.question).groups} if self._shown else {}
        self.shown_group.setVisible(bool(key))
        self.shown_group.setText(tr("{group}  ✕").format(group=words.get(key, "")))
        if key:
            self.only.setChecked(False)
        if show:
            self.tabs.setCurrentIndex(0)

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

    def _again(self) -> None:
        if self._shown is not None:
            self.again_wanted.emit(self._shown)

    def _export(self, ending: str) -> None:
        if self._shown is not None:
            export_result(self, self._project, self._shown, ending)

    def _reproduce(self) -> None:
        if self._shown is not None:
            reproduce(self._shown)


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
    box.setToolTip(meaning)
    box.setAccessibleName(f"{title}: {value}. {meaning}")
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return box


def _state_icon(result: Result):
    names = {
        State.FAILED: "/mIconWarning.svg",
        State.STALE: "/mActionRefresh.svg",
        State.RUNNING: "/mTaskRunning.svg",
        State.WAITING: "/mTaskQueued.svg",
        State.CANCELLED: "/mTaskCancel.svg",
    }
    if result.state is State.FINISHED:
        return icon(question(result.question).icon)
    return QgsApplication.getThemeIcon(names[result.state])
