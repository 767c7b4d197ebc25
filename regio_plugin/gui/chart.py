"""A small bar chart that can be clicked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from qgis.PyQt.QtCore import QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

_ROW, _BAR, _GAP = 46, 14, 6


class Bar(NamedTuple):
    """A bar: key that a click reports, words above it, its value, and the value in words."""

    key: str
    words: str
    value: float
    text: str
    colour: str


class BarChart(QWidget):
    """Horizontal bars, each under its words, so that it stays readable in a narrow dock. Arrow keys move, Enter picks."""

    picked = pyqtSignal(str)

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._bars: list[Bar] = []
        self._chosen = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def load(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self._bars, self._chosen = list(bars), -1
        self.setAccessibleDescription("; ".join(f"{bar.words}: {bar.text}" for bar in bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, _ROW * max(len(self._bars), 1) + 2 * _GAP)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _ROW * max(len(self._bars), 1) + 2 * _GAP)

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        largest = max((bar.value for bar in self._bars), default=0.0) or 1.0
        for k, bar in enumerate(self._bars):
            self._paint_bar(painter, bar, k, largest, ink)
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: Bar, k: int, largest: float, ink: QColor) -> None:
        top, full = _GAP + k * _ROW, self.width() - 2 * _GAP
        line = self.fontMetrics().height() + 4
        painter.setPen(ink)
        number_width = self.fontMetrics().horizontalAdvance(bar.text) + 8
        words = self.fontMetrics().elidedText(bar.words, Qt.TextElideMode.ElideRight, full - number_width)
        painter.drawText(QRectF(_GAP, top, full, line), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.drawText(QRectF(_GAP, top, full, line), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, bar.text)
        track = QColor(ink)
        track.setAlphaF(0.12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(track)
        painter.drawRoundedRect(QRectF(_GAP, top + line, full, _BAR), 3, 3)
        painter.setBrush(QColor(bar.colour))
        if bar.value > 0:
            painter.drawRoundedRect(QRectF(_GAP, top + line, max(full * bar.value / largest, 3.0), _BAR), 3, 3)
        if k == self._chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(QRectF(_GAP, top + line, full, _BAR), 3, 3)

    def _at(self, y: float) -> int:
        k = int((y - _GAP) // _ROW)
        return k if 0 <= k < len(self._bars) else -1

    def mousePressEvent(self, event) -> None:
        k = self._at(event.pos().y())
        if k >= 0:
            self._pick(k)

    def mouseMoveEvent(self, event) -> None:
        k = self._at(event.pos().y())
        if k >= 0:
            bar = self._bars[k]
            QToolTip.showText(self.mapToGlobal(event.pos()), f"{bar.words}: {bar.text}", self)

    def keyPressEvent(self, event) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps and self._bars:
            self._chosen = (self._chosen + steps[event.key()]) % len(self._bars)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._chosen >= 0:
            self._pick(self._chosen)
        else:
            super().keyPressEvent(event)

    def _pick(self, k: int) -> None:
        self._chosen = k
        self.update()
        self.picked.emit(self._bars[k].key)
