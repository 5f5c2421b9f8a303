"""Fields that may be left out: wished hours, and a day."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.ui.widgets.fields import DateField, TimeField
from recruiterdesk.ui.widgets.text import muted_text

_AFTER_WORK = DaySpan(dt.time(17), dt.time(20))


class HoursField(QWidget):
    """Wished hours: none until the box is ticked; an end of 00:00 leaves the evening open."""

    def __init__(self, span: DaySpan | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wished = QCheckBox(self.tr("only between"))
        self.start, self.end = TimeField(), TimeField()
        self.start.setAccessibleName(self.tr("from"))
        self.end.setAccessibleName(self.tr("until"))
        shown = span or _AFTER_WORK
        self.start.setTime(_to_qt(shown.start))
        self.end.setTime(QTime(0, 0) if shown.end == dt.time.max else _to_qt(shown.end))
        self.wished.setChecked(span is not None)
        self.wished.toggled.connect(self._enable)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.wished, self.start, muted_text(self.tr("and")), self.end):
            row.addWidget(widget)
        row.addStretch(1)
        self.setFocusProxy(self.wished)
        self._enable()

    def setAccessibleName(self, name: str) -> None:
        """Name its parts too: alone they would be "from" and "until" of nothing."""
        super().setAccessibleName(name)
        self.start.setAccessibleName(self.tr("{name}, from").format(name=name))
        self.end.setAccessibleName(self.tr("{name}, until").format(name=name))

    def span(self) -> DaySpan | None:
        if not self.wished.isChecked():
            return None
        start, end = _to_python(self.start.time()), _to_python(self.end.time())
        return DaySpan(start, end if end > start else dt.time.max)

    def _enable(self) -> None:
        for field in (self.start, self.end):
            field.setEnabled(self.wished.isChecked())


class OptionalDay(QWidget):
    """A day that may be unknown."""

    def __init__(self, day: dt.date | None, otherwise: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.known = QCheckBox(self.tr("on"))
        self.field = DateField()
        shown = day or otherwise
        self.field.setDate(QDate(shown.year, shown.month, shown.day))
        self.field.setEnabled(day is not None)
        self.known.setChecked(day is not None)
        self.known.toggled.connect(self.field.setEnabled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.known)
        row.addWidget(self.field, 1)
        self.setFocusProxy(self.known)

    def setAccessibleName(self, name: str) -> None:
        """Name its parts too: "on" says nothing to who does not see the label."""
        super().setAccessibleName(name)
        self.known.setAccessibleName(self.tr("{name}: on a day").format(name=name))
        self.field.setAccessibleName(name)

    def day(self) -> dt.date | None:
        return day_of(self.field) if self.known.isChecked() else None


def day_of(field: DateField) -> dt.date:
    """Return the day that a field shows."""
    shown = field.date()
    return dt.date(shown.year(), shown.month(), shown.day())


def _to_qt(time: dt.time) -> QTime:
    return QTime(time.hour, time.minute)


def _to_python(time: QTime) -> dt.time:
    return dt.time(time.hour(), time.minute())
