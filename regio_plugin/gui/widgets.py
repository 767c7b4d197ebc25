"""Small widgets and helpers that the pages share."""

from __future__ import annotations

from typing import cast

from qgis.core import QgsSettings
from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont, QHelpEvent, QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from ..i18n import resource

_PREFIX = "regio/"
_BESIDE = 4


def icon(name: str) -> QIcon:
    """One of Regio's icons."""
    return QIcon(resource(f"icons/{name}.svg"))


def remember(name: str, value: object) -> None:
    """Keep a setting of the dock for the next session."""
    QgsSettings().setValue(_PREFIX + name, value)


def remembered(name: str, default, kind: type = str):
    """A setting kept by ``remember``."""
    return QgsSettings().value(_PREFIX + name, default, type=kind)


class WrappedLabel(QLabel):
    """A label that is always as high as its wrapped text needs: a form layout gives it the height of another width."""

    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        before = self.minimumHeight()
        self.setMinimumHeight(0)  # what a width needs is never told as less than the minimum
        self.setMinimumHeight(max(self.heightForWidth(self.width()), 0) if self.text() else 0)
        if self.minimumHeight() != before:
            self.updateGeometry()


def sentence_label(text: str = "", size: float = 1.0, bold: bool = False) -> QLabel:
    """A label that wraps, can be selected with mouse and keyboard, and never forces the dock wider."""
    label = WrappedLabel(text)
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


class NarrowCombo(QComboBox):
    """A combo box that may become narrower than its longest item; a text that is cut ends with dots, and is whole on hover."""

    def __init__(self) -> None:
        super().__init__()
        shrink(self)

    def paintEvent(self, event) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self._fitting(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def event(self, event) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            option = QStyleOptionComboBox()
            self.initStyleOption(option)
            if self._fitting(option) != option.currentText:
                text = "\n".join(filter(None, (option.currentText, self.toolTip())))
                QToolTip.showText(cast(QHelpEvent, event).globalPos(), text, self)
                return True
        return super().event(event)

    def _fitting(self, option: QStyleOptionComboBox) -> str:
        """The text as far as there is room."""
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - _BESIDE
        if not option.currentIcon.isNull():
            room -= option.iconSize.width() + _BESIDE
        return option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)


def small_combo() -> QComboBox:
    """A combo box that may become narrower than its longest item."""
    return NarrowCombo()


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


class Rows(QFormLayout):
    """Rows of a title and a widget, that wrap in a narrow dock. Those that are not shown take no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__()
        if parent is not None:
            parent.setLayout(self)
        self.setContentsMargins(0, 0, 0, 0)
        self.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._every: list[tuple[QLabel | None, QWidget]] = []

    def show_row(self, widget: QWidget, on: bool) -> None:
        """Show or hide the row of a widget, in the order in which rows were added."""
        if all(widget is not field for _, field in self._every):
            self._learn()
        label = next(title for title, field in self._every if field is widget)
        there = self.indexOf(widget) >= 0
        if on and not there:
            before = [field for _, field in self._every[: self._place(widget)]]
            row = sum(self.indexOf(field) >= 0 for field in before)
            self.insertRow(row, widget) if label is None else self.insertRow(row, label, widget)
        elif there and not on:
            self.takeRow(widget)
        for part in (label, widget):
            if part is not None:
                part.setVisible(on)

    def show_text(self, label: QLabel, text: str) -> None:
        """Show a text in the row of a label, or no row without one."""
        label.setText(text)
        self.show_row(label, bool(text))

    def _place(self, widget: QWidget) -> int:
        return next(k for k, (_, field) in enumerate(self._every) if field is widget)

    def _learn(self) -> None:
        """Rows that were added since; none of those that are hidden is forgotten."""
        for row in range(self.rowCount()):
            role = QFormLayout.ItemRole
            item = self.itemAt(row, role.FieldRole) or self.itemAt(row, role.SpanningRole)
            field = item.widget() if item is not None else None
            if field is not None and all(field is not known for _, known in self._every):
                self._every.append((self.labelForField(field), field))


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
