"""Later: the menu that puts a call off, with the real time of each choice."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from recruiterdesk.domain.snoozes import Snooze, SnoozeKind, moment_on, snooze_choices
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.talking import recruiter_hours
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import PlainButton, PrimaryButton
from recruiterdesk.ui.widgets.fields import DateField
from recruiterdesk.ui.widgets.text import Text


class SnoozeMenu(QMenu):
    """Emits the moment (aware, UTC) until which the call is put off."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ground = parent
        here = whereabouts(desk)
        for snooze in snooze_choices(here.now, recruiter_hours(desk.settings), desk.settings.snoozes):
            text = f"{self._words(snooze)}\t{wording.moment_ahead(snooze.until, here)}"
            self.addAction(text, partial(self.chosen.emit, snooze.until))
        self.addAction(self.tr("A date…"), self._ask_date)

    def _words(self, snooze: Snooze) -> str:
        times = self._desk.settings.snoozes
        return {
            SnoozeKind.SHORT: wording.minutes_words(times.short_minutes),
            SnoozeKind.LONG: wording.minutes_words(times.long_minutes),
            SnoozeKind.THIS_AFTERNOON: self.tr("This afternoon"),
            SnoozeKind.TOMORROW: self.tr("Tomorrow"),
        }[snooze.kind]

    def _ask_date(self) -> None:
        dialog = DateDialog(
            self._desk.clock.today() + dt.timedelta(days=1), self._desk.settings.snoozes.morning, self._ground
        )
        dialog.day_chosen.connect(self._choose_day)
        dialog.open()

    def _choose_day(self, day: dt.date) -> None:
        self.chosen.emit(moment_on(day, recruiter_hours(self._desk.settings), self._desk.settings.snoozes))


class DateDialog(QDialog):
    """Asks for one day, not before the earliest; they come back in its morning."""

    day_chosen = Signal(object)

    def __init__(self, earliest: dt.date, morning: dt.time, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Until when?"))
        first = QDate(earliest.year, earliest.month, earliest.day)
        self.field = DateField()
        self.field.setAccessibleName(self.tr("Day"))
        self.field.setMinimumDate(first)
        self.field.setDate(first)
        done = PrimaryButton(self.tr("Put off"), "↵")
        done.setDefault(True)
        done.clicked.connect(self._choose)
        cancel = PlainButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(
            Text(self.tr("Call again from {time} on").format(time=f"{morning:%H:%M}"), TextSize.HEADING)
        )
        column.addWidget(self.field)
        column.addLayout(buttons)

    def _choose(self) -> None:
        picked = self.field.date()
        self.day_chosen.emit(dt.date(picked.year(), picked.month(), picked.day()))
        self.accept()
