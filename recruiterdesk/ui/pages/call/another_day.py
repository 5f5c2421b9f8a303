"""The day that was agreed for calling again, where it is another than the rule's."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from recruiterdesk.domain.check_ins import on_shared_working_day
from recruiterdesk.ui.pages.call.next_words import Prospect
from recruiterdesk.ui.widgets.fields import DateField


class AnotherDay(QWidget):
    """A box to tick, and the day beside it; without the tick the rule's day holds.

    Signals:
        changed: another day was given, or none.
    """

    changed = Signal()

    def __init__(self, given: dt.date | None, prospect: Prospect, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.other = QCheckBox(self.tr("They agreed to another day:"))
        self.field = DateField()
        self.field.setAccessibleName(self.other.text())
        self.field.setMinimumDate(_as_qdate(prospect.here.today + dt.timedelta(days=1)))
        self.other.setChecked(given is not None)
        self.field.setDate(_as_qdate(given or _in_a_month(prospect)))
        self.field.setEnabled(self.other.isChecked())
        self.other.toggled.connect(self.field.setEnabled)
        self.other.toggled.connect(self.changed)
        self.field.userDateChanged.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.other)
        row.addWidget(self.field)
        row.addStretch(1)

    def day(self) -> dt.date | None:
        """Return the day that was agreed; None where they agreed to no other."""
        picked = self.field.date()
        return dt.date(picked.year(), picked.month(), picked.day()) if self.other.isChecked() else None


def _in_a_month(prospect: Prospect) -> dt.date:
    """Return the day that is proposed for another call: one on which both work."""
    mine = prospect.sheet.rules.at_work
    theirs = prospect.sheet.hours.calendar or mine
    return on_shared_working_day(prospect.here.today + dt.timedelta(days=30), mine, theirs)


def _as_qdate(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)
