"""The tray's icon: how many wait, told by shape and colour, painted for each size."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QApplication

from recruiterdesk.storage.queries.tray import TrayState
from recruiterdesk.ui.theme_icons import app_pixmap

SIZES = (16, 20, 22, 24, 32, 44, 48, 64, 96, 128)
"""What panels ask for, at one and at two device pixels."""
_MANY = 99
_ROOM_FOR_PLUS = 20
_CORNER = 0.12


class _Mark(Enum):
    """How a state is marked: colour of the mark, of what stands on it."""

    WAITING = ("#0F6B5C", "#FFFFFF")
    BREAKING = ("#B3261E", "#FFFFFF")


def tray_icon(state: TrayState, count: int) -> QIcon:
    """Return the icon of a state; marks are told apart by their shape, not by the colour alone.

    Nobody waits: the app's own sign. Somebody waits: a disc with the count. A promise breaks today: a
    square with the count. Both have a light edge, so that they stand out on dark panels and light ones.
    """
    made = QIcon()
    for size in SIZES:
        made.addPixmap(tray_pixmap(state, count, size))
    return made


def tray_pixmap(state: TrayState, count: int, size: int) -> QPixmap:
    """Return the icon of a state as a square of `size` pixels."""
    if state is TrayState.NOBODY_WAITS:
        return app_pixmap(size)
    mark = _Mark.BREAKING if state is TrayState.PROMISE_BREAKS else _Mark.WAITING
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    edge = max(1.0, size / 24)
    painter.setBrush(QColor("#FFFFFF"))
    painter.drawPath(_shape(state, size, 0))
    painter.setBrush(QColor(mark.value[0]))
    painter.drawPath(_shape(state, size, edge))
    _paint_count(painter, count, size, QColor(mark.value[1]))
    painter.end()
    return pixmap


def _shape(state: TrayState, size: int, inset: float) -> QPainterPath:
    path = QPainterPath()
    box = QRectF(inset, inset, size - 2 * inset, size - 2 * inset)
    if state is TrayState.PROMISE_BREAKS:
        corner = size * _CORNER - inset
        path.addRoundedRect(box, corner, corner)
    else:
        path.addEllipse(box)
    return path


def _paint_count(painter: QPainter, count: int, size: int, colour: QColor) -> None:
    text = str(min(count, _MANY))
    if count > _MANY and size >= _ROOM_FOR_PLUS:
        text += "+"
    shares = {1: 0.66, 2: 0.56}
    font = QFont(QApplication.font())
    font.setPixelSize(max(7, round(size * shares.get(len(text), 0.4))))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, text)
