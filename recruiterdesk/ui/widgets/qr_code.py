"""A QR code, painted: the mobile takes the number from the screen."""

from __future__ import annotations

import segno
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_QUIET_ZONE = 4
_MODULE_PX = 5


class QrCode(QWidget):
    """Black on white in every theme, with the quiet zone that cameras need."""

    def __init__(self, content: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matrix: tuple[bytearray, ...] = ()
        self.show_content(content, accessible_name)

    def show_content(self, content: str, accessible_name: str) -> None:
        """Encode something else, as "tel:+34612345678"."""
        self._matrix = segno.make(content, error="m", micro=False).matrix
        self.setAccessibleName(accessible_name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = (len(self._matrix) + 2 * _QUIET_ZONE) * _MODULE_PX
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        side = (len(self._matrix) + 2 * _QUIET_ZONE) * 3
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole code is painted
        count = len(self._matrix) + 2 * _QUIET_ZONE
        module = min(self.width(), self.height()) // count
        left = (self.width() - module * count) / 2
        top = (self.height() - module * count) / 2
        painter = QPainter(self)
        painter.fillRect(QRectF(left, top, module * count, module * count), Qt.GlobalColor.white)
        for row, line in enumerate(self._matrix):
            for column, dark in enumerate(line):
                if dark:
                    x, y = left + (column + _QUIET_ZONE) * module, top + (row + _QUIET_ZONE) * module
                    painter.fillRect(QRectF(x, y, module, module), Qt.GlobalColor.black)
