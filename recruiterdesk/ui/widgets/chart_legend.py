"""What the colours of a painted chart stand for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from recruiterdesk.ui.theme import Theme

LEGEND_HEIGHT = 22
_LEFT = 1
_RADIUS = 4
_TEXT_AT = 12
_GAP = 10


def paint_legend(painter: QPainter, top: int, series: Iterable[tuple[str, str]], theme: Theme) -> None:
    """Paint a dot and the name of each series, a name and its colour in the theme, beside each other."""
    metrics, left = QFontMetrics(painter.font()), _LEFT
    for name, token in series:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(token))
        painter.drawEllipse(QPointF(left + _RADIUS, top + LEGEND_HEIGHT / 2), _RADIUS, _RADIUS)
        painter.setPen(theme.colour(token))
        width = metrics.horizontalAdvance(name)
        box = QRect(left + _TEXT_AT, top, width + 1, LEGEND_HEIGHT)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)
        left += _TEXT_AT + width + _GAP
