"""Another day or time for a check-in, or none this time."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from recruiterdesk.domain import records
from recruiterdesk.domain.check_ins import AFTER_WORK, CheckInOrigin, after_skipping, on_shared_working_day
from recruiterdesk.domain.work_calendar import ONE_DAY
from recruiterdesk.operations.planned_calls import plan_check_in, reschedule_check_in, skip_check_in
from recruiterdesk.storage.queries.call_again_card import call_again_card
from recruiterdesk.storage.queries.call_sheet import call_sheet
from recruiterdesk.storage.queries.check_ins import CheckInRow, LongAgoRow
from recruiterdesk.storage.queries.work_calendars import calendar_in, own_calendar
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.check_ins.next_call_picker import NextCall, NextCallPicker, Proposal
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.widgets.buttons import ChoiceButton
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 520


def usual_time(person: records.Person, call_at: dt.time | None) -> dt.time:
    """Return the time of day by their clock that is chosen, else wished, else after work."""
    return call_at or (person.wished_hours.start if person.wished_hours else AFTER_WORK)


def quick_days(proposal: Proposal) -> tuple[tuple[str, dt.date], ...]:
    """Return the spans that stand on buttons, each with its working day of both."""
    spans = (
        (QCoreApplication.translate("check_ins", "in 1 week"), 7),
        (QCoreApplication.translate("check_ins", "in 3 weeks"), 21),
        (QCoreApplication.translate("check_ins", "in 90 days"), 90),
    )
    return tuple(
        (words, on_shared_working_day(proposal.today + ONE_DAY * days, proposal.mine, proposal.theirs))
        for words, days in spans
    )


def next_call_picker(
    workplace: Workplace, person: records.Person, given: NextCall, proposed: dt.date | None
) -> NextCallPicker:
    """Return the question for the next call to a person, filled with what is there."""
    desk = workplace.desk
    place = wording.place_name(person.place, person.zone, zone_known=bool(person.zone))
    proposal = Proposal(
        proposed, usual_time(person, given.call_at), desk.clock.today(), own_calendar(desk),
        calendar_in(desk, person.country), place,
    )  # fmt: skip
    picker = NextCallPicker(
        QCoreApplication.translate("check_ins", "On which day, at what time by their clock?"),
        quick_days(proposal), proposal,
    )  # fmt: skip
    picker.show_next(given)
    return picker


class MoveDialog(QuestionDialog):
    """The day and the time, and whether it was agreed: then it is a promise, and never moves by itself."""

    def __init__(self, workplace: Workplace, row: CheckInRow, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("MoveDialog", "When do you call {name} again?")
        super().__init__(title.format(name=first_name("", row.name)), self.tr("Move it"), _WIDTH, parent)
        self._workplace = workplace
        self._check_in_id = row.id
        person = call_again_card(workplace.desk, row.person_id).person
        tomorrow = workplace.desk.clock.today() + ONE_DAY
        origin = CheckInOrigin.AGREED if row.agreed else CheckInOrigin.BY_HAND
        given = NextCall(max(row.due_on, tomorrow), origin, row.call_at)
        self.picker = next_call_picker(workplace, person, given, None)
        self.add(self.picker)
        self.confirmed.connect(self._move)
        self.picker.day.setFocus()

    def _move(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _store(self) -> bool:
        chosen = self.picker.next_call
        agreed = self.picker.agreed.isChecked()
        origin = CheckInOrigin.AGREED if agreed else CheckInOrigin.BY_HAND
        reschedule_check_in(self._workplace.desk, self._check_in_id, chosen.on, origin, chosen.call_at)
        return True


class SkipDialog(QuestionDialog):
    """Why not this time; the reason stays with the call, and in the history."""

    def __init__(self, workplace: Workplace, row: CheckInRow, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("SkipDialog", "Skip the call to {name}")
        super().__init__(title.format(name=first_name("", row.name)), self.tr("Skip it"), _WIDTH, parent)
        self._workplace = workplace
        self._row = row
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("why"))
        self.reason.setAccessibleName(self.tr("Why"))
        self.reason.textChanged.connect(self._note_reason)
        self.add(self.reason)
        self._add_usual_reasons()
        self.add(muted_text(self._what_follows()))
        self.confirm_button.setEnabled(False)
        self.confirmed.connect(self._skip)
        self.reason.setFocus()

    def _add_usual_reasons(self) -> None:
        row = FlowLayout(6, 6)
        for words in (self.tr("we just spoke"), self.tr("on holiday"), self.tr("not a good time for them")):
            button = ChoiceButton(words)
            button.setCheckable(False)
            button.clicked.connect(partial(self.reason.setText, words))
            row.addWidget(button)
        self.add(row)

    def _what_follows(self) -> str:
        if self._row.placement:
            return self.tr("This call is left out; the others around the start stay.")
        desk, days = self._workplace.desk, max(self._row.interval_days, 1)
        sheet = call_sheet(desk, self._row.person_id)
        theirs = calendar_in(desk, sheet.page.person.country)
        if not sheet.may_call_on(after_skipping(days, desk.clock.today(), own_calendar(desk), theirs)):
            return self.tr("No other call follows: their yes to calls ends before.")
        return self.tr("The next one is in {days} days.").format(days=days)

    def _note_reason(self, reason: str) -> None:
        self.confirm_button.setEnabled(bool(reason.strip()))

    def _skip(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _store(self) -> bool:
        skip_check_in(self._workplace.desk, self._row.id, self.reason.text().strip())
        return True


class PlanDialog(QuestionDialog):
    """A call again for somebody from long ago."""

    def __init__(self, workplace: Workplace, row: LongAgoRow, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("MoveDialog", "When do you call {name} again?")
        super().__init__(title.format(name=first_name("", row.name)), self.tr("Plan it"), _WIDTH, parent)
        self._workplace = workplace
        self._person_id = row.person_id
        person = call_again_card(workplace.desk, row.person_id).person
        desk = workplace.desk
        next_day = on_shared_working_day(
            desk.clock.today() + ONE_DAY, own_calendar(desk), calendar_in(desk, person.country)
        )
        given = NextCall(next_day, CheckInOrigin.BY_HAND)
        self.picker = next_call_picker(workplace, person, given, None)
        self.picker.agreed.hide()
        self.add(self.picker)
        self.confirmed.connect(self._plan)
        self.picker.day.setFocus()

    def _plan(self) -> None:
        if self.try_to(self._store, self._workplace.sentences) is not None:
            self.accept()

    def _store(self) -> int:
        chosen = self.picker.next_call
        return plan_check_in(self._workplace.desk, self._person_id, chosen.on, call_at=chosen.call_at)
