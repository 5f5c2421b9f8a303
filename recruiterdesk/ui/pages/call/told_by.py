"""Asks who told them, and when: "a colleague, today" until something else is said."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.ui import wording
from recruiterdesk.ui.widgets.fields import DateField
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.line_field import LineField
from recruiterdesk.ui.widgets.text import muted_text

_FIELD_WIDTH = 172


class ToldOnField(QWidget):
    """The day on which they heard it, today until another is chosen, behind a word or two: "They know since".

    Signals:
        changed: another day was chosen.
    """

    changed = Signal()

    def __init__(self, words: str, told_on: dt.date | None, today: dt.date) -> None:
        super().__init__()
        self._today = today
        self.day = DateField()
        shown = told_on or today
        self.day.setDate(QDate(shown.year, shown.month, shown.day))
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        self.day.setAccessibleName(self.tr("When they were told"))
        self.day.userDateChanged.connect(self.changed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(muted_text(words))
        line.addWidget(self.day)
        line.addStretch(1)

    def told_on(self) -> dt.date | None:
        """Return the day on which they were told, None for today."""
        picked = self.day.date()
        day = dt.date(picked.year(), picked.month(), picked.day())
        return day if day != self._today else None


class ToldByFields(QWidget):
    """Side by side, or below each other where there is little room; nothing has to be filled in.

    Signals:
        changed: something else stands in a field.
    """

    changed = Signal()

    def __init__(self, told_by: str, told_on: dt.date | None, today: dt.date) -> None:
        super().__init__()
        self.who, self.when = LineField(), ToldOnField(self.tr("on"), told_on, today)
        self.who.setText(told_by)
        self.who.setPlaceholderText(self.tr("Who told them?"))
        self.who.setAccessibleName(self.tr("Who told them"))
        self.who.setFixedWidth(_FIELD_WIDTH)
        self.who.textChanged.connect(self.changed)
        self.when.changed.connect(self.changed)
        row = FlowLayout(parent=self)
        row.addWidget(self.who)
        row.addWidget(self.when)

    def told_by(self) -> str:
        """Return who told them, "" where it was not said."""
        return self.who.text().strip()


def told_by_note(told_by: str, told_on: dt.date | None) -> str:
    """Return who told them and when, as it stands in the history; today needs no word."""
    return wording.dotted(told_by.strip(), wording.full_day(told_on) if told_on else "")
