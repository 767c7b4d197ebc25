"""Registers with QGIS what Regio offers, and takes all of it away again."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .i18n import resource, tr, translator
from .processing.provider import RegioProvider


class RegioPlugin:
    """The plugin object that QGIS holds."""

    def __init__(self, iface) -> None:
        self.iface = iface
        self.provider: RegioProvider | None = None
        self.action: QAction | None = None
        self.dock = None
        self.translator: QTranslator | None = translator()
        if self.translator is not None:
            QCoreApplication.installTranslator(self.translator)

    def initProcessing(self) -> None:
        """Register the algorithms; all that qgis_process calls."""
        self.provider = RegioProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Register the algorithms and the action that shows the dock."""
        self.initProcessing()
        self.action = QAction(QIcon(resource("icons/regio.svg")), "Regio", self.iface.mainWindow())
        self.action.setObjectName("regioShowDock")
        self.action.setCheckable(True)
        self.action.setToolTip(tr("Show or hide the Regio panel"))
        self.action.triggered.connect(self.show_dock)
        self.iface.addPluginToVectorMenu("Regio", self.action)
        self.iface.addToolBarIcon(self.action)

    def show_dock(self, visible: bool = True) -> None:
        """Show or hide the dock; the first call makes it."""
        if self.dock is None:
            if not visible:
                return
            from .gui.dock import RegioDock

            self.dock = RegioDock(self.iface)
            self.dock.visibilityChanged.connect(self._follow_dock)
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
            self.iface.mainWindow().resizeDocks([self.dock], [self.dock.sizeHint().width()], Qt.Orientation.Horizontal)
        self.dock.setUserVisible(visible)

    def unload(self) -> None:
        """Take everything away."""
        if self.dock is not None:
            self.dock.visibilityChanged.disconnect(self._follow_dock)
            self.dock.close_down()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.action is not None:
            self.iface.removePluginVectorMenu("Regio", self.action)
            self.iface.removeToolBarIcon(self.action)
            self.action.deleteLater()
            self.action = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def _follow_dock(self, visible: bool) -> None:
        if self.action is not None:
            self.action.setChecked(visible)
