"""Small widgets and helpers that the pages share."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont, QIcon
from qgis.PyQt.QtWidgets import QComboBox, QFrame, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..i18n import resource

_PREFIX = "regio/"


def icon(name: str) -> QIcon:
    """One of Regio's icons."""
    return QIcon(resource(f"icons/{name}.svg"))


def remember(name: str, value: object) -> None:
    """Keep a setting of the dock for the next session."""
    QgsSettings().setValue(_PREFIX + name, value)


def remembered(name: str, default, kind: type = str):
    """A setting kept by ``remember``."""
    return QgsSettings().value(_PREFIX + name, default, type=kind)


def sentence_label(text: str = "", size: float = 1.0, bold: bool = False) -> QLabel:
    """A label that wraps, can be selected with mouse and keyboard, and never forces the dock wider."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setMinimumWidth(80)
    font = QFont(label.font())
    font.setPointSizeF(font.pointSizeF() * size)
    font.setBold(bold)
    label.setFont(font)
    return label


def small_combo() -> QComboBox:
    """A combo box that may become narrower than its longest item."""
    return shrink(QComboBox())


def shrink(combo):
    """Let a combo box become narrower than its longest item."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(6)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return combo


def tool_button(text: str, picture: QIcon | None = None, tip: str = "", menu=None) -> QToolButton:
    """A flat button with text and, if given, an icon and a menu."""
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip or text)
    button.setAccessibleName(text)
    button.setAutoRaise(True)
    if picture is not None:
        button.setIcon(picture)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    else:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    if menu is not None:
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button


class Fold(QToolButton):
    """A flat line with an arrow that shows or hides what is below it; ``turned`` tells which."""

    turned = pyqtSignal(bool)

    def __init__(self, text: str = "", opened: bool = True) -> None:
        super().__init__()
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setText(text)
        self._opened = opened
        self._point()
        self.clicked.connect(lambda: self.turn(not self._opened))

    @property
    def opened(self) -> bool:
        """Whether what is below is shown."""
        return self._opened

    def turn(self, opened: bool) -> None:
        """Show or hide what is below."""
        if opened != self._opened:
            self._opened = opened
            self._point()
            self.turned.emit(opened)

    def _point(self) -> None:
        self.setArrowType(Qt.ArrowType.DownArrow if self._opened else Qt.ArrowType.RightArrow)


def scrolled(widget: QWidget) -> QgsScrollArea:
    """The widget in a frameless scroll area that scrolls up and down only."""
    area = QgsScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    return area


def column(parent: QWidget, margin: int = 6, spacing: int = 6) -> QVBoxLayout:
    """A vertical layout with the margins all pages use."""
    layout = QVBoxLayout(parent)
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    return layout
