"""Adding a table: flows, definitions of a region, or mergers of units."""

from __future__ import annotations

import os

from qgis.core import QgsFieldProxyModel, QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsCheckableComboBox, QgsFieldComboBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from ..core.messages import RegioError
from ..i18n import say, tr
from ..layers.parquet_layers import lasting_layer
from ..layers.table_register import (
    CROSSWALK,
    FLOWS,
    GUESSED,
    MATRIX,
    NEEDED,
    OPTIONAL,
    ROLES,
    TableEntry,
    guess_columns,
    guess_table,
)
from .runner import RESULT_PROPERTY
from .widgets import Rows, column, icon, remember, remembered, sentence_label, shrink, small_combo

_FILE_FILTER = "*.csv *.tsv *.txt *.xlsx *.ods *.gpkg *.dbf *.parquet *.geoparquet *.pq"


def role_words() -> dict[str, str]:
    """What a table may hold, in the user's language."""
    return {
        "flows": tr("Flows between units"),
        "definitions": tr("Definitions of a region"),
        "crosswalk": tr("Mergers of units"),
    }


def column_words() -> dict[str, str]:
    """What the fields of a table hold, in the user's language."""
    return {
        "origin": tr("Origin"),
        "destination": tr("Destination"),
        "amount": tr("Amounts"),
        "domain": tr("Domain"),
        "period": tr("Period"),
        "definition": tr("Definition"),
        "unit": tr("Unit"),
        "region": tr("Region"),
        "old": tr("Old code"),
        "new": tr("New code"),
        "date": tr("Date"),
    }


class TablePanel(QWidget):
    """Says what a table holds and which fields hold it; ``added`` carries the entry the user wants."""

    added = pyqtSignal(object)
    closed = pyqtSignal()

    def __init__(self, project: QgsProject, parent=None) -> None:
        super().__init__(parent)
        self._project = project
        self._layer: QgsVectorLayer | None = None
        self._wanted = ""
        self._form = GUESSED
        self.layer = shrink(QgsMapLayerComboBox())
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
        self.layer.setAllowEmptyLayer(True)
        self.file = QgsFileWidget()
        self.file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.file.setFilter(f"{tr('Tables')} ({_FILE_FILTER});;{tr('All files')} (*)")
        self.file.setDefaultRoot(remembered("folder", ""))
        self.role = small_combo()
        for role in ROLES:
            self.role.addItem(icon(role), role_words()[role], role)
        self.label = QLineEdit()
        self.message = sentence_label()
        self.fields: dict[str, QgsFieldComboBox] = {}
        self.amounts = shrink(QgsCheckableComboBox())
        self.amounts.setDefaultText(tr("Choose one or more"))
        self.add, self.back = QPushButton(tr("Add")), QPushButton(tr("Back"))
        self._lay_out()
        self.layer.layerChanged.connect(self._choose)
        self.file.fileChanged.connect(self._choose_file)
        self.role.activated.connect(self._role_changed)
        self.amounts.model().dataChanged.connect(self._check)
        self.add.clicked.connect(self._add)
        self.back.clicked.connect(self.closed)
        self._show_fields()

    def _lay_out(self) -> None:
        layout = column(self)
        layout.addWidget(sentence_label(tr("Choose a table of the project, or a file."), bold=True))
        layout.addWidget(self.layer)
        layout.addWidget(self.file)
        self.form = Rows()
        self.form.addRow(tr("It holds"), self.role)
        self.form.addRow(tr("Name"), self.label)
        for name, title in column_words().items():
            if name == "amount":
                self.form.addRow(title, self.amounts)
                continue
            box = shrink(QgsFieldComboBox())
            box.setAllowEmptyFieldName(True)
            box.setFilters(QgsFieldProxyModel.Filter.AllTypes)
            box.fieldChanged.connect(self._check)
            box.setAccessibleName(title)
            self.fields[name] = box
            self.form.addRow(title, box)
        layout.addLayout(self.form)
        layout.addWidget(self.message)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add, 1)
        buttons.addWidget(self.back)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def open_for(self, role: str = "") -> None:
        """Start afresh, with the first table of the project if there is one; ``role`` is what it should hold."""
        self._wanted = role
        if role:
            self.role.setCurrentIndex(self.role.findData(role))
        self.file.setFilePath("")
        layers = [layer for layer in self._project.mapLayers().values() if isinstance(layer, QgsVectorLayer)]
        own = [layer for layer in layers if not layer.customProperty(RESULT_PROPERTY)]
        tables = [layer for layer in own if not layer.isSpatial()]
        lines = [layer for layer in own if layer.geometryType() == QgsWkbTypes.GeometryType.LineGeometry]  # drawn flows
        self.layer.setExceptedLayerList([layer for layer in layers if layer not in [*tables, *lines]])
        alike = [layer for layer in tables if guess_table(layer).role == role]
        likely = alike or (tables if role != CROSSWALK else [])  # flows have no old and new codes to choose
        self.layer.setLayer(likely[0] if likely else None)  # pyright: ignore[reportArgumentType] - None empties it
        self._choose(likely[0] if likely else None)

    def _choose_file(self, path: str) -> None:
        if not path:
            return
        remember("folder", os.path.dirname(path))
        try:
            self._choose(lasting_layer(path))
        except RegioError as error:
            self._choose(None)
            self.message.setText(say(error.sentence))

    def _choose(self, layer: QgsMapLayer | None) -> None:
        self._layer = layer if isinstance(layer, QgsVectorLayer) else None
        if self._layer is None:
            self.label.setText("")
            self._fill({})
            return
        guess = guess_table(self._layer)
        self.role.setCurrentIndex(self.role.findData(self._wanted or guess.role))
        self.label.setText(guess.label)
        self._role_changed()

    def _role_changed(self, *_: object) -> None:
        role, self._form = self.role.currentData(), GUESSED
        columns = guess_columns(self._layer, role) if self._layer is not None else {}
        if self._layer is not None and role == FLOWS and not columns.keys() >= set(NEEDED[FLOWS]):
            columns, self._form = _recognised(self._layer, columns)
        self._fill(columns)

    def _fill(self, columns: dict[str, str]) -> None:
        for name, box in self.fields.items():
            box.setLayer(self._layer)  # pyright: ignore[reportArgumentType] - None empties it
            box.setField(columns.get(name, ""))
        self.amounts.clear()
        ticked = columns.get("amount", "").split(";")
        for item in self._layer.fields() if self._layer is not None else []:
            state = Qt.CheckState.Checked if item.name() in ticked else Qt.CheckState.Unchecked
            self.amounts.addItemWithCheckState(item.alias() or item.name(), state, item.name())
        self._show_fields()

    def _show_fields(self) -> None:
        """Show the fields that the chosen role has."""
        role = self.role.currentData()
        wanted = () if self._form == MATRIX else (*NEEDED[role], *OPTIONAL[role])
        for name, widget in {**self.fields, "amount": self.amounts}.items():
            self.form.show_row(widget, name in wanted)
        self._check()

    def entry(self) -> TableEntry | None:
        """What is on the panel, or None without a table."""
        if self._layer is None:
            return None
        role = self.role.currentData()
        columns = {name: self.fields[name].currentField() for name in (*NEEDED[role], *OPTIONAL[role]) if name != "amount"}
        if "amount" in NEEDED[role]:
            columns["amount"] = ";".join(name for name in self.amounts.checkedItemsData() if name)
        kept = {name: value for name, value in columns.items() if value}
        label = self.label.text().strip() or self._layer.name()
        if self._form == MATRIX:
            return TableEntry(label, self._layer.id(), role, form=MATRIX)
        return TableEntry(label, self._layer.id(), role, kept)

    def _check(self, *_: object) -> None:
        entry = self.entry()
        if entry is None:
            some = any(self.layer.layer(place) is not None for place in range(self.layer.count()))
            text = tr("Choose a table above, or a file: CSV, Excel, GeoPackage and others.")
            if not some:
                text = tr("The project has no table yet. Take a file: CSV, Excel, GeoPackage and others.")
            self.message.setText(text)
            self.add.setEnabled(False)
            return
        missing = [column_words()[name] for name in entry.missing]
        text = tr("Still to choose: {fields}.").format(fields=", ".join(missing)) if missing else ""
        if entry.form == MATRIX:
            text = tr("A square matrix: a row for every origin, a column for every destination.")
        self.message.setText(text or tr("Guessed by the names of the fields. Correct it if need be."))
        self.add.setEnabled(not missing)

    def _add(self) -> None:
        entry = self.entry()
        if entry is None or self._layer is None:
            return
        if self._project.mapLayer(entry.layer_id) is None:
            self._project.addMapLayer(self._layer)
        self.added.emit(entry)


def _recognised(layer: QgsVectorLayer, columns: dict[str, str]) -> tuple[dict[str, str], int]:
    """The columns of flows by what they hold too, and MATRIX where a row holds all that leaves a unit."""
    from ..layers.flow_preview import flow_preview

    try:
        found = flow_preview(layer)
    except RegioError:
        return columns, GUESSED
    kept = {name: value for name, value in found.columns.items() if name in (*NEEDED[FLOWS], *OPTIONAL[FLOWS])}
    return ({}, MATRIX) if found.form == MATRIX else ({**kept, **columns}, GUESSED)
