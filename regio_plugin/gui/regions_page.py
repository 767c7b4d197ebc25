"""The page Regions: the register of regionalisations, as a tree by kind."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QShortcut,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ..i18n import integer, number, say, tr
from ..layers.division_fields import drop_division
from ..layers.guess import describe
from ..layers.register import KINDS, Entry, Register
from ..layers.table_register import ROLES, TableEntry, TableRegister
from ..styling import divisions
from .add_panel import AddPanel
from .entry_form import EntryForm, kind_words
from .table_panel import TablePanel, role_words
from .widgets import column, icon, scrolled, sentence_label, tool_button

_KEY = Qt.ItemDataRole.UserRole + 1
_NAME, _REGIONS, _LEVEL, _STATE = range(4)


class RegionsPage(QWidget):
    """Shows what is registered; adds, edits, removes, checks, and puts divisions on the map."""

    check_wanted = pyqtSignal(object)
    example_wanted = pyqtSignal()
    table_wanted = pyqtSignal()

    def __init__(self, project: QgsProject, register: Register, tables: TableRegister, parent=None) -> None:
        super().__init__(parent)
        self._project, self._register, self._tables = project, register, tables
        self._counts: dict[tuple[str, str], tuple[int, int, int]] = {}
        self.stack = QStackedWidget()
        self.add_panel = AddPanel(project)
        self.table_panel = TablePanel(project)
        self.tree = self._make_tree()
        self.form = EntryForm()
        self._main = self._lay_out_main()
        self.stack.addWidget(self._empty())
        self.stack.addWidget(self._main)
        self.stack.addWidget(scrolled(self.add_panel))
        self.stack.addWidget(scrolled(self.table_panel))
        column(self, 0).addWidget(self.stack)
        self.add_panel.added.connect(self._added)
        self.add_panel.closed.connect(self.refresh)
        self.table_panel.added.connect(self._table_added)
        self.table_panel.closed.connect(self.refresh)
        tables.changed.connect(self.refresh)
        self.form.edited.connect(self._edited)
        register.changed.connect(self.refresh)
        self.refresh()

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setHeaderLabels([tr("Name"), tr("Regions"), tr("Level"), ""])
        tree.setAccessibleName(tr("Registered divisions"))
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        for place in (_REGIONS, _LEVEL, _STATE):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
        tree.setIndentation(12)
        tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # names that begin alike end differently
        tree.itemChanged.connect(self._toggled)
        tree.itemSelectionChanged.connect(self._select)
        remove = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), tree)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        remove.activated.connect(self._remove)
        return tree

    def _empty(self) -> QWidget:
        page = QWidget()
        layout = column(page, 16, 12)
        layout.addStretch(1)
        layout.addWidget(sentence_label(tr("No regions yet"), 1.3, bold=True))
        layout.addWidget(
            sentence_label(
                tr(
                    "Add the maps you want to compare: a layer of regions, or a layer of municipalities with a code for the "
                    "region each belongs to. Or try it first with the example: a small province with a dozen divisions."
                )
            )
        )
        add = QPushButton(icon("regions"), tr("Add from a project layer"))
        add.clicked.connect(lambda: self._open_add(False))
        file = QPushButton(QgsApplication.getThemeIcon("/mActionFileOpen.svg"), tr("Add from a file"))
        file.clicked.connect(lambda: self._open_add(True))
        example = QPushButton(icon("regio"), tr("Load example"))
        example.clicked.connect(self.example_wanted)
        for button in (add, file, example):
            layout.addWidget(button)
        layout.addStretch(2)
        return scrolled(page)

    def _lay_out_main(self) -> QWidget:
        page = QWidget()
        layout = column(page)
        layout.addWidget(self.tree, 1)
        menu = QMenu(self)
        menu.addAction(icon("regions"), tr("From a project layer"), lambda: self._open_add(False))
        menu.addAction(QgsApplication.getThemeIcon("/mActionFileOpen.svg"), tr("From a file"), lambda: self._open_add(True))
        menu.addAction(icon("table"), tr("From a table"), self.table_wanted.emit)
        menu.addAction(icon("flows"), tr("Flows, definitions or mergers"), self._open_table)
        menu.addSeparator()
        menu.addAction(icon("regio"), tr("Load example"), self.example_wanted.emit)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(tool_button(tr("Add"), QgsApplication.getThemeIcon("/symbologyAdd.svg"), menu=menu))
        self.remove = tool_button(
            tr("Remove"),
            QgsApplication.getThemeIcon("/symbologyRemove.svg"),
            tr("Take the selected divisions out of the register; their layers stay"),
        )
        self.remove.clicked.connect(self._remove)
        row.addWidget(self.remove)
        self.check = tool_button(tr("Check"), icon("check"), tr("Check the layer of the selected division for errors"))
        self.check.clicked.connect(self._check)
        row.addWidget(self.check)
        row.addStretch(1)
        layout.addLayout(row)
        self.warning = sentence_label()
        layout.addWidget(self.warning)
        box = QgsCollapsibleGroupBox(tr("Properties"))
        box.setSaveCollapsedState(False)
        column(box).addWidget(self.form)
        box.setCollapsed(True)
        self.properties = box
        layout.addWidget(box)
        return scrolled(page)

    def refresh(self) -> None:
        """Show the register as it is now."""
        chosen = {item.data(_NAME, _KEY) for item in self.tree.selectedItems()}
        self._counts = {}
        self.tree.blockSignals(True)
        self.tree.clear()
        for kind in KINDS:
            entries = [entry for entry in self._register if entry.kind == kind]
            if entries:
                self._add_group(kind, sorted(entries, key=lambda entry: (-entry.level, entry.label.casefold())), chosen)
        self._add_tables(chosen)
        self.tree.expandAll()
        self.tree.blockSignals(False)
        self._select()
        self.stack.setCurrentIndex(1 if len(self._register) or len(self._tables) else 0)

    def _add_group(self, kind: str, entries: list[Entry], chosen: set[str]) -> None:
        group = QTreeWidgetItem([kind_words()[kind]])
        group.setIcon(_NAME, icon(f"kind_{kind}"))
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.tree.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        for entry in entries:
            item = QTreeWidgetItem([entry.label, "", str(entry.level), ""])
            item.setData(_NAME, _KEY, entry.key)
            shown = divisions.shown_layer(self._project, entry) is not None
            item.setCheckState(_NAME, Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)
            item.setToolTip(_NAME, tr("{label}\nTick to show it on the map.").format(label=entry.label))
            item.setTextAlignment(_REGIONS, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
            item.setTextAlignment(_LEVEL, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter))
            self._show_state(item, entry)
            group.addChild(item)
            item.setSelected(entry.key in chosen)

    def _add_tables(self, chosen: set[str]) -> None:
        if not len(self._tables):
            return
        group = QTreeWidgetItem([tr("Tables")])
        group.setIcon(_NAME, icon("table"))
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.tree.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        for entry in sorted(self._tables, key=lambda entry: (ROLES.index(entry.role), entry.label.casefold())):
            item = QTreeWidgetItem([entry.label, "", "", ""])
            item.setData(_NAME, _KEY, entry.key)
            item.setIcon(_NAME, icon(entry.role))
            fields = ", ".join(entry.used())
            item.setToolTip(_NAME, f"{entry.label}\n{role_words()[entry.role]}: {fields}")
            complaint = self._tables.complaint(entry)
            name = "/mIconSuccess.svg" if complaint is None else "/mIconWarning.svg"
            item.setIcon(_STATE, QgsApplication.getThemeIcon(name))
            item.setToolTip(_STATE, role_words()[entry.role] if complaint is None else say(complaint))
            group.addChild(item)
            item.setSelected(entry.key in chosen)

    def _show_state(self, item: QTreeWidgetItem, entry: Entry) -> None:
        complaint = self._register.complaint(entry)
        if complaint is not None:
            item.setIcon(_STATE, QgsApplication.getThemeIcon("/mIconWarning.svg"))
            item.setToolTip(_STATE, say(complaint))
            return
        regions, filled, rows = self._count(entry)
        item.setText(_REGIONS, integer(regions))
        covered = filled / rows if rows else 0.0
        if covered < 0.995:
            item.setIcon(_STATE, QgsApplication.getThemeIcon("/mIconInfo.svg"))
            item.setToolTip(
                _STATE,
                tr("Covers part of the map: {filled} of {rows} rows ({share} %) have a region.").format(
                    filled=integer(filled), rows=integer(rows), share=number(100 * covered, 0)
                ),
            )
        else:
            item.setIcon(_STATE, QgsApplication.getThemeIcon("/mIconSuccess.svg"))
            item.setToolTip(_STATE, tr("Every row has a region."))

    def _count(self, entry: Entry) -> tuple[int, int, int]:
        place = (entry.layer_id, entry.code_field)
        if place not in self._counts:
            same = {other.code_field for other in self._register if other.layer_id == entry.layer_id}
            layer = self._register.layer(entry)
            found = describe(layer, sorted(same)) if layer is not None else {}
            for name, counts in found.items():
                self._counts[(entry.layer_id, name)] = counts
        return self._counts.get(place, (0, 0, 0))

    def selected(self) -> list[Entry]:
        """The selected entries."""
        keys = [item.data(_NAME, _KEY) for item in self.tree.selectedItems()]
        return [entry for entry in (self._register.get(key) for key in keys if key) if entry is not None]

    def _select(self) -> None:
        entries = self.selected()
        one = entries[0] if len(entries) == 1 else None
        self.form.load(one, self._register.layer(one) if one else None)
        self.properties.setEnabled(one is not None)
        self.remove.setEnabled(bool(self.tree.selectedItems()))
        complaint = self._register.complaint(one) if one else None
        self.check.setEnabled(one is not None and complaint is None)
        self.warning.setText(say(complaint) if complaint is not None else "")
        self.warning.setVisible(complaint is not None)

    def _toggled(self, item: QTreeWidgetItem, place: int) -> None:
        entry = self._register.get(item.data(_NAME, _KEY) or "")
        if entry is None or place != _NAME:
            return
        wanted = item.checkState(_NAME) == Qt.CheckState.Checked
        layer = self._register.layer(entry)
        is_shown = divisions.shown_layer(self._project, entry) is not None
        if wanted and not is_shown and layer is not None:
            divisions.show(self._project, layer, entry, tr("Divisions"))
        elif not wanted and is_shown:
            divisions.hide(self._project, entry)

    def _open_add(self, from_file: bool) -> None:
        self.add_panel.open_for(from_file)
        self.stack.setCurrentIndex(2)

    def _open_table(self) -> None:
        self.table_panel.open_for()
        self.stack.setCurrentIndex(3)

    def _table_added(self, entry: TableEntry) -> None:
        self._tables.add([entry])
        self.refresh()

    def _added(self, entries: list[Entry]) -> None:
        self._register.add(entries)
        self.refresh()

    def _edited(self, entry: Entry) -> None:
        self._register.update(entry)

    def _remove(self) -> None:
        entries = self.selected()
        self._tables.remove([str(item.data(_NAME, _KEY)) for item in self.tree.selectedItems()])
        for entry in entries:
            divisions.hide(self._project, entry)
        self._register.remove([entry.key for entry in entries])
        for entry in entries:
            layer = self._register.layer(entry)
            if layer is not None:
                drop_division(layer, entry.code_field, entry.name_field)

    def _check(self) -> None:
        entries = self.selected()
        if entries:
            self.check_wanted.emit(entries[0])
