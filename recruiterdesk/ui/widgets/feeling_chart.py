"""Two figures over time, painted as two quiet lines: how hard it felt before, and how it was."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from recruiterdesk.core.values import value
from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_fonts import TextSize, text_font
from recruiterdesk.ui.widgets.chart_legend import LEGEND_HEIGHT, paint_legend

HIGHEST = 9
_SHOWN = 20
_LINES_HEIGHT = 64
_DOT = 3.0
_AIR = 6


@value
class FeelingPoint:
    """One session: its day in words, and the two figures, 0 to 9."""

    label: str
    before: int
    after: int


class FeelingChart(QWidget):
    """The latest sessions from left to right; the figures are in the tooltip and for a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[FeelingPoint, ...] = ()
        self._names = (self.tr("before"), self.tr("in the end"))
        self.setAccessibleName(self.tr("How calls felt over time"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(self, points: Sequence[FeelingPoint]) -> None:
        """Show these sessions, the last one last."""
        self._points = tuple(points[-_SHOWN:])
        before, after = self._names
        lines = [f"{one.label}: {before} {one.before}, {after} {one.after}" for one in self._points]
        self.setAccessibleDescription("; ".join(lines))
        self.setToolTip("\n".join(lines))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, _LINES_HEIGHT + LEGEND_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole chart is painted
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(text_font(TextSize.SMALL))
        painter.setPen(theme.colour("line"))
        for figure in (0, HIGHEST):
            painter.drawLine(QPointF(0, _height_of(figure)), QPointF(self.width(), _height_of(figure)))
        self._paint_line(painter, [one.before for one in self._points], theme.colour("amber"))
        self._paint_line(painter, [one.after for one in self._points], theme.colour("accent"))
        paint_legend(painter, _LINES_HEIGHT, zip(self._names, ("amber", "accent"), strict=True), theme)

    def _paint_line(self, painter: QPainter, figures: Sequence[int], colour: QColor) -> None:
        step = (self.width() - 2 * _AIR) / max(len(figures) - 1, 1)
        points = [QPointF(_AIR + step * place, _height_of(figure)) for place, figure in enumerate(figures)]
        painter.setPen(QPen(colour, 1.5))
        painter.drawPolyline(points)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for point in points:
            painter.drawEllipse(point, _DOT, _DOT)


def _height_of(figure: int) -> float:
    return _LINES_HEIGHT - _AIR - (_LINES_HEIGHT - 2 * _AIR) * figure / HIGHEST
