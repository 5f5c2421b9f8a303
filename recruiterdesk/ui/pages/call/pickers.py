"""Fields that ask for a moment or a day; nothing is chosen until the user does."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QDate, QTime, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.domain.calling_hours import instant
from recruiterdesk.ui import wording
from recruiterdesk.ui.widgets.buttons import ChoiceButton
from recruiterdesk.ui.widgets.fields import DateField, TimeField
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.widgets.text_keys import KeysAreText

_HALF_PAST_NINE = dt.time(9, 30)
_AFTER_WORK = dt.time(17)
_STEP_MINUTES = 5
_APART = dt.timedelta(minutes=15)


def quick_moments(here: wording.Whereabouts) -> tuple[dt.datetime, ...]:
    """Return moments that people agree on often: in an hour, after work, tomorrow."""
    tomorrow = here.today + dt.timedelta(days=1)
    in_an_hour = here.now + dt.timedelta(hours=1)
    rounded = in_an_hour - dt.timedelta(
        minutes=in_an_hour.minute % _STEP_MINUTES,
        seconds=in_an_hour.second,
        microseconds=in_an_hour.microsecond,
    )
    evening = instant(here.today, _AFTER_WORK, here.zone)
    later = (
        evening,
        instant(tomorrow, _HALF_PAST_NINE, here.zone),
        instant(tomorrow, _AFTER_WORK, here.zone),
    )
    return (rounded, *(one for one in later if one >= rounded + _APART))


class MomentPicker(QWidget):
    """Quick choices, or a day and a time by the recruiter's clock.

    Signals:
        picked: the moment (aware, UTC).
    """

    picked = Signal(object)

    def __init__(self, here: wording.Whereabouts, keys: KeysAreText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._here = here
        self.moment: dt.datetime | None = None
        self.quick: list[ChoiceButton] = []
        self._group = QButtonGroup(self)
        row = FlowLayout(parent=self)
        for moment in quick_moments(here):
            button = ChoiceButton(wording.moment_ahead(moment, here))
            button.clicked.connect(partial(self._choose, moment))
            self._group.addButton(button)
            button.setAutoExclusive(True)
            self.quick.append(button)
            row.addWidget(button)
        tomorrow = here.today + dt.timedelta(days=1)
        self.day = DateField()
        self.day.setAccessibleName(self.tr("Day of the call"))
        self.day.setMinimumDate(_as_qdate(here.today))
        self.day.setDate(_as_qdate(tomorrow))
        self.time = TimeField()
        self.time.setAccessibleName(self.tr("Time of the call"))
        self.time.setTime(QTime(_HALF_PAST_NINE.hour, _HALF_PAST_NINE.minute))
        self.day.userDateChanged.connect(self._read_fields)
        self.time.userTimeChanged.connect(self._read_fields)
        for field in (self.day, self.time):
            keys.watch(field)
            row.addWidget(field)

    def show_moment(self, moment: dt.datetime) -> None:
        """Show a moment that was chosen before; nothing is reported."""
        self.moment = moment
        self._fill(self._here.local(moment))
        for button in self.quick:
            button.setChecked(button.text() == wording.moment_ahead(moment, self._here))

    def _choose(self, moment: dt.datetime, _checked: object = None) -> None:
        self.moment = moment
        local = self._here.local(moment)
        self._fill(local)
        self.picked.emit(moment)

    def _fill(self, local: dt.datetime) -> None:
        for field in (self.day, self.time):
            field.blockSignals(True)
        self.day.setDate(_as_qdate(local.date()))
        self.time.setTime(QTime(local.hour, local.minute))
        for field in (self.day, self.time):
            field.blockSignals(False)

    def _read_fields(self) -> None:
        typed = self.time.time()
        self.moment = instant(
            _as_day(self.day.date()), dt.time(typed.hour(), typed.minute()), self._here.zone
        )
        _uncheck(self._group)
        self.picked.emit(self.moment)


class DayPicker(QWidget):
    """A question with quick days and a date field; an optional day is taken back by pressing it again.

    Signals:
        picked: the day, or None.
    """

    picked = Signal(object)

    def __init__(
        self,
        question: str,
        quick: Sequence[dt.date],
        today: dt.date,
        keys: KeysAreText,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.chosen: dt.date | None = None
        self.quick: list[ChoiceButton] = []
        row = FlowLayout()
        for day in quick:
            button = ChoiceButton(wording.full_day(day))
            button.clicked.connect(partial(self._press, button, day))
            self.quick.append(button)
            row.addWidget(button)
        self.field = DateField()
        self.field.setAccessibleName(question)
        self.field.setMinimumDate(_as_qdate(today + dt.timedelta(days=1)))
        self.field.setDate(_as_qdate(quick[0] if quick else today + dt.timedelta(days=1)))
        self.field.userDateChanged.connect(self._read_field)
        keys.watch(self.field)
        row.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(muted_text(question))
        column.addLayout(row)

    def choose(self, day: dt.date) -> None:
        """Choose a day, as if the user had."""
        self._take(day)

    def _press(self, button: ChoiceButton, day: dt.date, _checked: object = None) -> None:
        self._take(day if button.isChecked() else None)

    def _read_field(self, picked: QDate) -> None:
        self._take(_as_day(picked))

    def _take(self, day: dt.date | None) -> None:
        self.chosen = day
        for button in self.quick:
            button.setChecked(day is not None and button.text() == wording.full_day(day))
        if day is not None:
            self.field.blockSignals(True)
            self.field.setDate(_as_qdate(day))
            self.field.blockSignals(False)
        self.picked.emit(day)


class TwoChoices(QWidget):
    """Choices side by side of which at most one holds.

    Signals:
        picked: the number of the choice, from 0.
    """

    picked = Signal(int)

    def __init__(self, labels: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons = [ChoiceButton(label) for label in labels]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for number, button in enumerate(self.buttons):
            button.clicked.connect(partial(self._press, number))
            self._group.addButton(button)
            button.setAutoExclusive(True)
            row.addWidget(button)
        row.addStretch(1)

    def choose(self, number: int) -> None:
        """Choose one, as if the user had."""
        self.buttons[number].setChecked(True)
        self.picked.emit(number)

    def _press(self, number: int, _checked: object = None) -> None:
        self.picked.emit(number)


def _uncheck(group: QButtonGroup) -> None:
    group.setExclusive(False)
    for button in group.buttons():
        button.setChecked(False)
    group.setExclusive(True)


def _as_qdate(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _as_day(day: QDate) -> dt.date:
    return dt.date(day.year(), day.month(), day.day())
