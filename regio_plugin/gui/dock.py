"""The dock: pages Regions, Functional, Compare and Results, and what happens between them."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QStackedWidget, QToolButton, QWidget

from ..core.messages import RegioError
from ..dependencies import problem
from ..i18n import say, tr
from ..layers.register import Entry, Register
from ..layers.table_register import TableRegister, guess_table
from .widgets import column, icon, remember, remembered, scrolled, sentence_label

REGIONS, COMPARE, RESULTS, FUNCTIONAL = range(4)
EXAMPLE_SHOWN = ("municipalities", "river", "sea")
EXAMPLE_TABLES = ("flows", "land_definitions")
EXAMPLE_UNITS = "municipality"
_BUTTON = 34


class RegioDock(QgsDockWidget):
    """Holds the pages; makes register and runner and tells the pages of each other's doings."""

    def __init__(self, iface, parent=None) -> None:
        super().__init__(tr("Regio"), parent or iface.mainWindow())
        self.setObjectName("RegioDock")
        self.iface = iface
        self.project = QgsProject.instance()
        self.register: Register | None = None
        self.tables: TableRegister | None = None
        self.runner = None
        self.buttons: list[QToolButton] = []
        self._full_width = self._text_width = 0
        reason = problem() or _failing_import()
        self.setWidget(self._refusal(reason) if reason else self._content())

    def sizeHint(self) -> QSize:
        return QSize(400, 640)

    def close_down(self) -> None:
        """Cancel what runs and stop listening to project and map."""
        if self.runner is not None:
            self.runner.close_down()
            self.results.close_down()
            self.functional.close_down()
        if self.register is not None:
            self.register.close_down()
        if self.tables is not None:
            self.tables.close_down()

    @staticmethod
    def _refusal(reason: str) -> QWidget:
        page = QWidget()
        layout = column(page, 16, 12)
        layout.addWidget(sentence_label(tr("Regio cannot start yet"), 1.3, bold=True))
        layout.addWidget(sentence_label(reason))
        layout.addStretch(1)
        return scrolled(page)

    def _content(self) -> QWidget:
        from .compare_page import ComparePage
        from .functional_page import FunctionalPage
        from .regions_page import RegionsPage
        from .results_page import ResultsPage
        from .runner import Runner

        self.register = Register(self.project, self)
        self.tables = TableRegister(self.project, self)
        self.runner = Runner(self.project, self)
        self.regions = RegionsPage(self.project, self.register, self.tables)
        self.compare = ComparePage(self.project, self.register, self.tables, self.runner)
        self.results = ResultsPage(self.project, self.runner, self.iface.mapCanvas())
        canvas = self.iface.mapCanvas()
        self.functional = FunctionalPage(self.project, self.register, self.tables, self.runner, canvas)
        self.pages = QStackedWidget()
        for page in (self.regions, self.compare, self.results, self.functional):
            self.pages.addWidget(page)
        frame = QWidget()
        layout = column(frame, 0, 0)
        layout.addLayout(self._switch())
        layout.addWidget(self.pages, 1)
        self._connect()
        self.show_page(remembered("page", REGIONS, int) if len(self.register) else REGIONS)
        return frame

    def _switch(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(4, 4, 4, 2)
        row.setSpacing(2)
        self._group = QButtonGroup(self)
        for number, name, text, tip in (
            (REGIONS, "regions", tr("Regions"), tr("Regions")),
            (FUNCTIONAL, "basins", tr("Functional"), tr("Functional regions: which regions do flows make?")),
            (COMPARE, "compare", tr("Compare"), tr("Compare")),
            (RESULTS, "results", tr("Results"), tr("Results")),
        ):
            button = QToolButton()
            button.setIcon(icon(name))
            button.setText(text)
            button.setToolTip(tip)
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(_BUTTON)
            self._group.addButton(button, number)
            row.addWidget(button)
            self.buttons.append(button)
        self._group.idClicked.connect(self.show_page)
        self._full_width = sum(button.sizeHint().width() for button in self.buttons) + 4 * len(self.buttons)
        self._text_width = self._full_width - len(self.buttons) * (self.buttons[0].iconSize().width() + 4)
        return row

    def _connect(self) -> None:
        self.regions.check_wanted.connect(self._check)
        self.regions.example_wanted.connect(self.load_example)
        self.regions.table_wanted.connect(self._open_table_dialog)
        self.compare.asked.connect(self._compute)
        self.results.again_wanted.connect(lambda result: self.runner.submit([result]))
        self.results.chosen.connect(self.functional.show_again)
        self.functional.asked.connect(self._compute_here)
        self.functional.example_wanted.connect(self.load_example)
        self.functional.recut.connect(self.results.refresh)
        self.functional.compare_wanted.connect(self._compare_with)
        self.functional.again_wanted.connect(lambda result: self.runner.submit([result]))

    def show_page(self, number: int) -> None:
        """Show one of the pages REGIONS, COMPARE, RESULTS, FUNCTIONAL."""
        self.pages.setCurrentIndex(number)
        self._group.button(number).setChecked(True)
        remember("page", number)
        if number == FUNCTIONAL and self.functional.current is not None:
            self.results.bring(self.functional.current)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        if event.size().width() < self._full_width:
            style = Qt.ToolButtonStyle.ToolButtonTextOnly
        if event.size().width() < self._text_width:
            style = Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in self.buttons:
            button.setToolButtonStyle(style)

    def load_example(self) -> None:
        """Put the example province on the map and into the register."""
        from ..layers.example import example_layers
        from ..styling.place import GROUP

        if self._zoom_to_example():
            return
        try:
            example = example_layers()
        except RegioError as error:
            self.iface.messageBar().pushWarning("Regio", say(error.sentence))
            return
        root = self.project.layerTreeRoot()
        group = root.findGroup(GROUP) or root.insertGroup(0, GROUP)
        place = group.addGroup(tr("Example province"))
        for layer in example.layers:
            self.project.addMapLayer(layer, False)
            node = place.addLayer(layer)
            node.setItemVisibilityChecked(any(f"layername={name}" in layer.source() for name in EXAMPLE_SHOWN))
        place.setExpanded(False)
        self.register.add(Entry(**entry) for entry in example.entries)
        self.tables.add(guess_table(example.table(name)) for name in EXAMPLE_TABLES)
        # after QGIS's own zoom to the first layers of an empty project
        QTimer.singleShot(0, self._zoom_later)

    def _zoom_later(self) -> None:
        self._zoom_to_example()

    def _zoom_to_example(self) -> bool:
        """Show the municipalities of the example; False if it is not loaded."""
        entry = self.register.get(EXAMPLE_UNITS)
        layer = self.register.layer(entry) if entry is not None else None
        if layer is None:
            return False
        canvas = self.iface.mapCanvas()
        canvas.setDestinationCrs(layer.crs())
        canvas.setExtent(layer.extent().buffered(0.05 * layer.extent().width()))
        canvas.refresh()
        return True

    def _open_table_dialog(self) -> None:
        """QGIS's own dialog of the algorithm; what it makes is registered."""
        import processing

        dialog = processing.createAlgorithmDialog("regio:regionsfromtable", self._table_inputs())
        dialog.algorithmFinished.connect(self._table_done)
        dialog.show()

    def _table_inputs(self) -> dict:
        """What the dialog starts with: the units of the register, and a table of the project."""
        inputs = {}
        units = min(self.register.usable(), key=lambda entry: entry.level, default=None)
        if units is not None:
            inputs.update({"UNITS": units.layer_id, "UNIT_FIELD": units.code_field})
        layers = [layer for layer in self.project.mapLayers().values() if isinstance(layer, QgsVectorLayer)]
        tables = [layer for layer in layers if not layer.isSpatial()]
        if tables:
            inputs["TABLE"] = tables[-1].id()
        return inputs

    def _table_done(self, successful: bool, results: dict) -> None:
        from ..layers.guess import guess_entry, guess_level

        layer = self.project.mapLayer(str(results.get("REGIONS", ""))) if successful else None
        if isinstance(layer, QgsVectorLayer):
            guess = guess_entry(layer, "region")
            self.register.add([replace(guess.entry, level=guess_level(guess.regions))])

    def _check(self, entry: Entry) -> None:
        from .jobs import check_job

        self._compute([check_job(entry)])

    def _compute(self, results: list) -> None:
        asked = self.results.add(results)
        self.show_page(RESULTS)
        self.runner.submit(asked)

    def _compare_with(self, entry: Entry) -> None:
        """Put the question how far two maps agree in front, for a division that was just made."""
        self.compare.choose("agreement")
        self.compare.form.prefer(entry)
        self.show_page(COMPARE)

    def _compute_here(self, results: list) -> None:
        """Compute what the page Functional regions asks; it shows the answer itself."""
        asked = self.results.add(results)
        self.functional.follow(asked[0])
        self.runner.submit(asked)


def _failing_import() -> str:
    """A sentence if the packages are there but cannot be loaded together, else an empty one."""
    from ..dependencies import clash

    try:
        from ..core import geometry  # noqa: F401 - whether it loads is the question
    except ImportError as error:
        return clash(error)
    return ""

