"""A calendar to choose a date from, without alarm: weekends are muted, not red."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QBrush, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QWidget

from recruiterdesk.ui.theme import current_theme

_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class CalmCalendar(QCalendarWidget):
    """Weeks begin as the user's country has it; colours follow the theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._mute_weekends()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._mute_weekends()

    def _mute_weekends(self) -> None:
        theme = current_theme()
        head, weekend = QTextCharFormat(), QTextCharFormat()
        head.setForeground(QBrush(theme.colour("muted")))
        head.setBackground(QBrush(theme.colour("surface")))
        weekend.setForeground(QBrush(theme.colour("muted")))
        self.setHeaderTextFormat(head)
        for day in _WEEKEND:
            self.setWeekdayTextFormat(day, weekend)
