"""The days without work, to be ticked."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.ui.widgets.buttons import ChoiceButton

_DAYS = 7


class WeekField(QWidget):
    """Seven buttons in the order of the user's week; pressed days are the weekend."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        locale = QLocale()
        self.days = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        first = locale.firstDayOfWeek().value - 1
        for place in range(_DAYS):
            day = (first + place) % _DAYS
            button = ChoiceButton(locale.standaloneDayName(day + 1, QLocale.FormatType.ShortFormat))
            button.setAccessibleName(locale.standaloneDayName(day + 1))
            button.clicked.connect(self.edited)
            self.days[day] = button
            row.addWidget(button)
        row.addStretch(1)
        self.setFocusProxy(self.days[first])

    def show_weekend(self, days: str) -> None:
        """Show the weekend as digits, Monday being 0: "56"."""
        for day, button in self.days.items():
            button.setChecked(str(day) in days)

    def weekend(self) -> str:
        return "".join(str(day) for day in sorted(self.days) if self.days[day].isChecked())
