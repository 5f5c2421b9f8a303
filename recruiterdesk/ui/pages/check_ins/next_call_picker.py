"""When one calls again: proposed by the rule, changed in words, by the calendar, or with one press."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QDate, QSignalBlocker, Qt, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from recruiterdesk.domain.check_ins import CheckInOrigin
from recruiterdesk.domain.next_call_words import read_next_day
from recruiterdesk.domain.work_calendar import ONE_DAY, WorkCalendar, shared_calendar
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.check_ins.day_remarks import day_remark
from recruiterdesk.ui.widgets.buttons import BUTTON_HEIGHT, ChoiceButton
from recruiterdesk.ui.widgets.fields import DateField, TimeField
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.widgets.text_keys import KeysAreText


@dataclass(frozen=True, slots=True)
class NextCall:
    """The day of the next call, who set it, and a time of day by their clock where one was chosen."""

    on: dt.date
    origin: CheckInOrigin
    call_at: dt.time | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed: the day by the rule (None where there is none) and the time of day by their clock."""

    on: dt.date | None
    at: dt.time
    today: dt.date
    mine: WorkCalendar
    theirs: WorkCalendar
    place: str = ""


class NextCallPicker(QWidget):
    """Nothing but the proposal is there until it is changed; a day that was changed counts as agreed.

    Signals:
        picked: NextCall, whenever the day or the time changed.
    """

    picked = Signal(object)

    def __init__(
        self,
        question: str,
        quick: Sequence[tuple[str, dt.date]],
        proposal: Proposal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._proposal = proposal
        first = proposal.on or proposal.today + ONE_DAY
        self.next_call = NextCall(first, CheckInOrigin.BY_RULE)
        self._keys = KeysAreText(self)
        self.quick: list[ChoiceButton] = []
        row = FlowLayout(6, 6)
        for words, day in quick:
            button = ChoiceButton(words)
            button.setToolTip(wording.full_day(day))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._press, day))
            self.quick.append(button)
            row.addWidget(button)
        self._days = [day for _words, day in quick]
        for field in self._fields(question):
            row.addWidget(field)
        self.agreed = QCheckBox(self.tr("agreed with them"))
        self.agreed.setToolTip(self.tr("A day that was agreed is a promise: it never moves by itself"))
        self.agreed.setMinimumHeight(BUTTON_HEIGHT)
        self.agreed.toggled.connect(self._note_agreed)
        row.addWidget(self.agreed)
        self.remark = muted_text()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(muted_text(question))
        column.addLayout(row)
        column.addWidget(self.remark)
        self._show()

    def show_next(self, given: NextCall) -> None:
        """Show what was chosen before."""
        self.next_call = given
        self._show()

    def take(self, day: dt.date) -> None:
        """Choose a day, as if the user had."""
        self._choose(day)

    def _fields(self, question: str) -> tuple[QWidget, ...]:
        self.day = DateField()
        self.day.setAccessibleName(question)
        earliest = self._proposal.today + ONE_DAY
        self.day.setMinimumDate(_as_qdate(earliest))
        self.day.userDateChanged.connect(self._read_day)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("or: in 3 weeks"))
        self.words.setAccessibleName(self.tr("The day in words"))
        self.words.setMaximumWidth(130)
        self.words.textEdited.connect(self._read_words)
        self.time = TimeField()
        self.time.setAccessibleName(self.tr("Time of day, by their clock"))
        self.time.setToolTip(
            self.tr("Time of day {place}").format(place=wording.in_place("", self._proposal.place).strip())
            if self._proposal.place
            else self.time.accessibleName()
        )
        self.time.userTimeChanged.connect(self._read_time)
        for field in (self.day, self.words, self.time):
            self._keys.watch(field)
        return self.day, self.words, self.time

    def _press(self, day: dt.date, _checked: object = None) -> None:
        self._choose(day)

    def _read_day(self, picked: QDate) -> None:
        self._choose(dt.date(picked.year(), picked.month(), picked.day()))

    def _read_words(self, words: str) -> None:
        both = shared_calendar(self._proposal.mine, self._proposal.theirs)
        day = read_next_day(words, self._proposal.today, both)
        if day is not None:
            self._choose(day)

    def _read_time(self, time: QTime) -> None:
        chosen = dt.time(time.hour(), time.minute())
        self._take(replace(self.next_call, call_at=chosen))

    def _note_agreed(self, agreed: bool) -> None:  # noqa: FBT001 - Qt's signal
        is_rule = self.next_call.on == self._proposal.on
        otherwise = CheckInOrigin.BY_RULE if is_rule else CheckInOrigin.BY_HAND
        self._take(replace(self.next_call, origin=CheckInOrigin.AGREED if agreed else otherwise))

    def _choose(self, day: dt.date) -> None:
        origin = CheckInOrigin.BY_RULE if day == self._proposal.on else CheckInOrigin.AGREED
        self._take(replace(self.next_call, on=day, origin=origin))

    def _take(self, next_call: NextCall) -> None:
        self.next_call = next_call
        self._show()
        self.picked.emit(next_call)

    def _show(self) -> None:
        given = self.next_call
        at = given.call_at or self._proposal.at
        blockers = [QSignalBlocker(field) for field in (self.day, self.time, self.agreed)]
        self.day.setDate(_as_qdate(given.on))
        self.time.setTime(QTime(at.hour, at.minute))
        self.agreed.setChecked(given.origin is CheckInOrigin.AGREED)
        del blockers
        for button, day in zip(self.quick, self._days, strict=True):
            button.setChecked(day == given.on)
        text = day_remark(given.on, self._proposal.mine, self._proposal.theirs)
        self.remark.setText(text)
        self.remark.setVisible(bool(text))


def _as_qdate(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)
