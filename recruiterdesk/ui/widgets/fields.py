"""Fields for times, dates and numbers, with the air that the style sheet can't give them."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QSpinBox, QTimeEdit, QWidget

from recruiterdesk.ui.widgets.calendar import CalmCalendar
from recruiterdesk.ui.widgets.wheel import leave_wheel_to_page

_AIR = 10


class TimeField(QTimeEdit):
    """A time of the day, in hours and minutes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDisplayFormat("HH:mm")
        _give_air(self)


class DateField(QDateEdit):
    """A date, typed or chosen from a calendar; written as the user's country does, else as "26 Dec 2026"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self._has_calendar = False
        self.setDisplayFormat(_date_format(self.locale()))
        _give_air(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # A calendar takes longer to make than all else of a field, and few are opened.
        if not self._has_calendar:
            self._has_calendar = True
            self.setCalendarWidget(CalmCalendar())
        super().mousePressEvent(event)


class NumberField(QSpinBox):
    """A whole number between two limits."""

    def __init__(self, lowest: int, highest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(lowest, highest)
        _give_air(self)


def _date_format(locale: QLocale) -> str:
    """Return the country's short form, with the year in four digits; no country has a readable one in Qt."""
    if locale.language() == QLocale.Language.C:
        return "d MMM yyyy"
    usual = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return usual if "yyyy" in usual else usual.replace("yy", "yyyy")


def _give_air(field: QAbstractSpinBox) -> None:
    leave_wheel_to_page(field)
    field.lineEdit().setTextMargins(_AIR, 0, 0, 0)
    field.setMinimumWidth(field.sizeHint().width() + _AIR)
