"""A picture that an algorithm drew, as wide as there is room for."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPixmap
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget


class Picture(QWidget):
    """Shows a PNG, never larger than it is; its height follows the width."""

    def __init__(self, path: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap(path)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(words)
        self.setToolTip(words)

    @property
    def is_empty(self) -> bool:
        """Whether there is no picture in the file."""
        return self._pixmap.isNull()

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(300))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self.is_empty:
            return 0
        used = min(width, self._pixmap.width())
        return round(used * self._pixmap.height() / self._pixmap.width())

    def paintEvent(self, event) -> None:
        if self.is_empty:
            return
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        width = min(self.width(), self._pixmap.width())
        scaled = self._pixmap.scaledToWidth(max(round(width * ratio), 1), Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(ratio)
        painter.drawPixmap(0, 0, scaled)
        painter.end()
