"""A small bar chart that can be clicked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from qgis.PyQt.QtCore import QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QAbstractButton, QGridLayout, QLabel, QSizePolicy, QWidget

from .widgets import sentence_label

_HEIGHT = 14
_TRACK = QColor(128, 128, 128, 60)


class Bar(NamedTuple):
    """A bar: key that a click reports, words above it, its value, and the value in words."""

    key: str
    words: str
    value: float
    text: str
    colour: str


class BarChart(QWidget):
    """Horizontal bars, each under its words, so that it stays readable in a narrow dock and in any theme."""

    picked = pyqtSignal(str)

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(4, 4, 4, 4)
        self._grid.setColumnStretch(0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def load(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        while self._grid.count():
            self._grid.takeAt(0).widget().deleteLater()
        largest = max((bar.value for bar in bars), default=0.0) or 1.0
        for k, bar in enumerate(bars):
            self._grid.addWidget(sentence_label(bar.words), 2 * k, 0)
            value = QLabel(bar.text)
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(value, 2 * k, 1, Qt.AlignmentFlag.AlignBottom)
            button = _BarButton(bar, bar.value / largest)
            button.clicked.connect(partial(self.picked.emit, bar.key))
            self._grid.addWidget(button, 2 * k + 1, 0, 1, 2)
            self._grid.setRowMinimumHeight(2 * k + 1, _HEIGHT + 8)


class _BarButton(QAbstractButton):
    """A bar of a share 0..1 of the full width; click, Space or Enter picks it."""

    def __init__(self, bar: Bar, share: float) -> None:
        super().__init__()
        self._colour, self._share = QColor(bar.colour), share
        self.setAccessibleName(f"{bar.words}: {bar.text}")
        self.setToolTip(f"{bar.words}: {bar.text}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def keyPressEvent(self, event) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0.5, 0.5, self.width() - 1, self.height() - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_TRACK)
        painter.drawRoundedRect(box, 3, 3)
        if self._share > 0:
            painter.setBrush(self._colour)
            painter.drawRoundedRect(QRectF(0.5, 0.5, max(box.width() * self._share, 4.0), box.height()), 3, 3)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(box, 3, 3)
        painter.end()
