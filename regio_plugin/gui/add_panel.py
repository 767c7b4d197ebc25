"""Adding regionalisations: from a project layer or a file, one or several code fields at once."""

from __future__ import annotations

import os

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsProviderRegistry, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from ..i18n import integer, tr
from ..layers.guess import Guess, guess_divisions, guess_entry
from ..styling.divisions import PROPERTY
from ..styling.place import STYLE_PROPERTY
from .entry_form import EntryForm, guess_sentence
from .widgets import column, icon, remember, remembered, sentence_label, shrink

_GUESS = Qt.ItemDataRole.UserRole + 1
_FILE_FILTER = "*.gpkg *.shp *.geojson *.json *.gml *.kml *.fgb *.tab *.parquet"


class AddPanel(QWidget):
    """Lists the code fields of a layer with what they seem to hold; ``added`` carries the entries the user wants."""

    added = pyqtSignal(list)
    closed = pyqtSignal()

    def __init__(self, project: QgsProject, parent=None) -> None:
        super().__init__(parent)
        self._project = project
        self._loaded: dict[str, QgsVectorLayer] = {}
        self.layer = shrink(QgsMapLayerComboBox())
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layer.setAllowEmptyLayer(True)
        self.file = QgsFileWidget()
        self.file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.file.setFilter(f"{tr('Polygon layers')} ({_FILE_FILTER});;{tr('All files')} (*)")
        self.file.setDefaultRoot(remembered("folder", ""))
        self.message = sentence_label()
        self.fields = QTreeWidget()
        self.fields.setHeaderLabels([tr("Division"), tr("Regions")])
        self.fields.setRootIsDecorated(False)
        self.fields.header().setStretchLastSection(False)
        self.fields.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.fields.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.fields.setMinimumHeight(150)
        self.form = EntryForm()
        self.add = QPushButton()
        self.back = QPushButton(tr("Back"))
        self._lay_out()
        self.layer.layerChanged.connect(self._choose_layer)
        self.file.fileChanged.connect(self._choose_file)
        self.fields.currentItemChanged.connect(self._show_form)
        self.fields.itemChanged.connect(self._count)
        self.form.edited.connect(self._edited)
        self.add.clicked.connect(self._add)
        self.back.clicked.connect(self.closed)
        self._count()

    def _lay_out(self) -> None:
        layout = column(self)
        layout.addWidget(sentence_label(tr("Choose a layer of the project, or a file."), bold=True))
        layout.addWidget(self.layer)
        layout.addWidget(self.file)
        layout.addWidget(self.message)
        layout.addWidget(self.fields, 1)
        layout.addWidget(self.form)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add, 1)
        buttons.addWidget(self.back)
        layout.addLayout(buttons)

    def open_for(self, from_file: bool) -> None:
        """Start afresh, with the layer list or the file line in front."""
        self.file.setVisible(from_file)
        self.layer.setVisible(not from_file)
        self.file.setFilePath("")
        polygons = [layer for layer in self._project.mapLayers().values() if _is_polygon(layer)]
        ours = [layer for layer in polygons if layer.customProperty(STYLE_PROPERTY) or layer.customProperty(PROPERTY)]
        self.layer.setExceptedLayerList(ours)
        layers = [layer for layer in polygons if layer not in ours]
        if from_file or not layers:
            self.layer.setLayer(None)  # pyright: ignore[reportArgumentType] - None empties it
            self._list([])
            self.message.setText(
                tr("Files with polygons: GeoPackage, Shapefile, GeoJSON and others.")
                if from_file
                else tr("The project has no polygon layer yet. Add one, or take a file.")
            )
            return
        if self.layer.currentLayer() not in layers:
            self.layer.setLayer(layers[0])
        self._choose_layer(self.layer.currentLayer())

    def _choose_layer(self, layer: QgsMapLayer | None) -> None:
        if not isinstance(layer, QgsVectorLayer):
            return
        self._loaded = {layer.id(): layer}
        self._list([layer])

    def _choose_file(self, path: str) -> None:
        if not path:
            return
        remember("folder", os.path.dirname(path))
        layers = _open(path)
        self._loaded = {layer.id(): layer for layer in layers}
        self._list(layers)
        if not layers:
            self.message.setText(tr('"{path}" holds no polygon layer that can be read. Choose another file.').format(path=path))

    def _list(self, layers: list[QgsVectorLayer]) -> None:
        """List the code fields of layers; the likely ones are ticked."""
        self.fields.clear()
        several = len(layers) > 1
        for layer in layers:
            for guess in guess_divisions(layer):
                title = f"{layer.name()}: {guess.entry.label}" if several and not guess.whole_layer else guess.entry.label
                self._add_row(guess, title, not guess.whole_layer or guess.regions <= 60)
        count = self.fields.topLevelItemCount()
        self.message.setText(
            tr("Tick the fields that divide the map into regions.")
            if count
            else tr("No field of this layer looks like a code.")
        )
        self.message.setVisible(bool(layers))
        if count:
            self.fields.setCurrentItem(self.fields.topLevelItem(0))
        else:
            self.form.load(None, None)
        self._count()

    def _add_row(self, guess: Guess, title: str, ticked: bool) -> None:
        item = QTreeWidgetItem([title, integer(guess.regions)])
        item.setIcon(0, icon(f"kind_{guess.entry.kind}"))
        item.setToolTip(0, guess_sentence(guess))
        item.setTextAlignment(1, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
        item.setData(0, _GUESS, guess)
        item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.fields.addTopLevelItem(item)

    def _items(self) -> list[QTreeWidgetItem]:
        return [self.fields.topLevelItem(k) for k in range(self.fields.topLevelItemCount())]

    def _ticked(self) -> list[QTreeWidgetItem]:
        return [item for item in self._items() if item.checkState(0) == Qt.CheckState.Checked]

    def _show_form(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            self.form.load(None, None)
            return
        guess = item.data(0, _GUESS)
        self.form.load(guess.entry, self._loaded.get(guess.entry.layer_id), guess_sentence(guess))

    def _edited(self, entry) -> None:
        item = self.fields.currentItem()
        if item is None:
            return
        old = item.data(0, _GUESS)
        layer = self._loaded.get(entry.layer_id)
        if layer is not None and entry.code_field != old.entry.code_field:
            fresh = guess_entry(layer, entry.code_field)
            item.setText(1, integer(fresh.regions))
            self._show_form_later(item, fresh)
            return
        item.setData(0, _GUESS, Guess(entry, old.regions, old.filled, old.rows, old.whole_layer))
        item.setText(0, entry.label)
        item.setIcon(0, icon(f"kind_{entry.kind}"))

    def _show_form_later(self, item: QTreeWidgetItem, guess: Guess) -> None:
        item.setData(0, _GUESS, guess)
        item.setText(0, guess.entry.label)
        item.setIcon(0, icon(f"kind_{guess.entry.kind}"))
        self._show_form(item)

    def _count(self, *_: object) -> None:
        count = len(self._ticked())
        self.add.setEnabled(count > 0)
        self.add.setText(tr("Add %n division(s)", count) if count else tr("Add"))

    def _add(self) -> None:
        entries = [item.data(0, _GUESS).entry for item in self._ticked()]
        for key in {entry.layer_id for entry in entries}:
            if self._project.mapLayer(key) is None:
                self._project.addMapLayer(self._loaded[key])
        self.added.emit(entries)


def _is_polygon(layer) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry


def _open(path: str) -> list[QgsVectorLayer]:
    """The polygon layers of a file."""
    layers = []
    for details in QgsProviderRegistry.instance().querySublayers(path):
        layer = QgsVectorLayer(details.uri(), details.name(), details.providerKey())
        if layer.isValid() and _is_polygon(layer):
            layers.append(layer)
    return layers
