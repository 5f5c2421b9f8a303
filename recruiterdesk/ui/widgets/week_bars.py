"""The week in bars, painted: two quiet series side by side for each day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from recruiterdesk.core.values import value
from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_fonts import TextSize, text_font
from recruiterdesk.ui.widgets.chart_legend import LEGEND_HEIGHT, paint_legend
from recruiterdesk.ui.widgets.plain_hint import plain_hint

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPaintEvent

_BARS_HEIGHT = 70
_BAR_WIDTH = 12
_BAR_GAP = 3
_LABEL_HEIGHT = 19


@value
class DayBars:
    """One day: its label and the two counts."""

    label: str
    first: int
    second: int


@value
class SeriesNames:
    """What the two bars of a day count."""

    first: str
    second: str


class WeekBars(QWidget):
    """Painted bars; the figures are in the accessible description and the tooltip."""

    def __init__(self, names: SeriesNames, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._days: tuple[DayBars, ...] = ()
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, days: tuple[DayBars, ...]) -> None:
        """Show these days, in this order."""
        self._days = days
        lines = [
            f"{day.label}: {day.first} {self._names.first}, {day.second} {self._names.second}" for day in days
        ]
        self.setAccessibleDescription("; ".join(lines))
        self.setToolTip(plain_hint("\n".join(lines)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(220, _BARS_HEIGHT + _LABEL_HEIGHT + LEGEND_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole chart is painted
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(text_font(TextSize.SMALL))
        highest = max((max(day.first, day.second) for day in self._days), default=0) or 1
        share = self.width() / max(len(self._days), 1)
        for number, day in enumerate(self._days):
            middle = share * (number + 0.5)
            self._paint_bar(
                painter, middle - _BAR_WIDTH - _BAR_GAP / 2, day.first / highest, theme.colour("accent")
            )
            self._paint_bar(painter, middle + _BAR_GAP / 2, day.second / highest, theme.colour("amber"))
            box = QRect(round(middle - share / 2), _BARS_HEIGHT, round(share), _LABEL_HEIGHT)
            painter.setPen(theme.colour("muted"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, day.label)
        series = ((self._names.first, "accent"), (self._names.second, "amber"))
        paint_legend(painter, _BARS_HEIGHT + _LABEL_HEIGHT, series, theme)

    def _paint_bar(self, painter: QPainter, left: float, part: float, colour: QColor) -> None:
        height = max(2.0, part * (_BARS_HEIGHT - 3)) if part else 0.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(left, _BARS_HEIGHT - height, _BAR_WIDTH, height), 2, 2)
