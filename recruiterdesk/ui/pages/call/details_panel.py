"""Asks for what the chosen outcome needs, below the outcomes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QVBoxLayout,
    QWidget,
)

from recruiterdesk.domain.drafts import Draft, sms_url
from recruiterdesk.domain.words import AttemptOutcome, CheckInOutcome, PhoneKind
from recruiterdesk.ui.opening import open_link
from recruiterdesk.ui.pages.call.another_day import AnotherDay
from recruiterdesk.ui.pages.call.details import NO_DETAILS, Details
from recruiterdesk.ui.pages.call.new_job import NewJobFields
from recruiterdesk.ui.pages.call.next_call import keep_or_anew, next_call_question
from recruiterdesk.ui.pages.call.next_words import Prospect
from recruiterdesk.ui.pages.call.outcomes import Needs, Outcome
from recruiterdesk.ui.pages.call.pickers import DayPicker, MomentPicker, TwoChoices
from recruiterdesk.ui.pages.call.short_message import ShortMessage
from recruiterdesk.ui.pages.call.told_by import ToldByFields, ToldOnField
from recruiterdesk.ui.pages.check_ins.next_call_picker import NextCall, NextCallPicker
from recruiterdesk.ui.widgets.presence import hand_on_keyboard
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.widgets.text_keys import KeysAreText

VOICEMAILS = (AttemptOutcome.VOICEMAIL_LEFT, AttemptOutcome.VOICEMAIL_NOT_LEFT)


class DetailsPanel(QWidget):
    """Built anew for each outcome that is chosen; empty where the outcome says all.

    Signals:
        changed: Details, whenever something was given.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = KeysAreText(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._content: QWidget | None = None
        self._check_in: CheckInOutcome | None = None
        self.details = NO_DETAILS
        self.short_message = ""
        self.voicemail_text = ""
        self.phone_kind = PhoneKind.UNKNOWN
        self.number = ""
        self.hide()

    def clear(self) -> None:
        """Ask for nothing."""
        self._replace_content(None)
        self.details = NO_DETAILS

    def ask_for(self, outcome: Outcome, prospect: Prospect, given: Details = NO_DETAILS) -> None:
        """Ask for what this outcome needs; what was given for another one is forgotten."""
        self.clear()
        self.details = given
        self._check_in = outcome.check_in
        builders: dict[Needs, Callable[[Prospect], QWidget | None]] = {
            Needs.MOMENT: self._moment,
            Needs.NEXT_CALL: self._next_call,
            Needs.TOLD_BY: self._told_by,
            Needs.WRITTEN_ON: partial(self._told_on, self.tr("I wrote on")),
            Needs.KNOWN_SINCE: partial(self._told_on, self.tr("They know since")),
            Needs.NEXT_WORD: self._next_word,
            Needs.WAIT_UNTIL: self._wait_until,
            Needs.AGREED_DAY: self._agreed_day,
            Needs.NEXT_DAY: self._next_day,
            Needs.NEW_JOB: self._new_job,
            Needs.VOICEMAIL: self._voicemail,
            Needs.SHORT_MESSAGE: self._short_message,
            Needs.STRANGER: self._stranger,
        }
        build = builders.get(outcome.needs)
        if build is not None:
            self._replace_content(build(prospect))

    def take_focus(self) -> None:
        """Put the keyboard on the first button; where there is none, it stays where it is."""
        first = self.findChild(QAbstractButton)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def press_focused(self) -> None:
        """Press the button that the keyboard is on, if it is one of these."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and self.isAncestorOf(focused):
            focused.click()

    def _replace_content(self, content: QWidget | None) -> None:
        if self._content is not None:
            hand_on_keyboard(self._content)
            self._content.setParent(None)
            self._content.deleteLater()
        self._content = content
        if content is not None:
            self._column.addWidget(content)
            content.show()
        self.setVisible(content is not None)

    def _give(self, details: Details) -> None:
        self.details = details
        self.changed.emit(details)

    def _moment(self, prospect: Prospect) -> QWidget:
        picker = MomentPicker(prospect.here, self._keys)
        if self.details.moment is not None:
            picker.show_moment(self.details.moment)
        picker.picked.connect(lambda moment: self._give(replace(self.details, moment=moment)))
        return picker

    def _day_picker(self, question: str, quick: tuple[dt.date, ...], prospect: Prospect) -> DayPicker:
        picker = DayPicker(question, quick, prospect.here.today, self._keys)
        if self.details.day is not None:
            picker.choose(self.details.day)
        picker.picked.connect(lambda day: self._give(replace(self.details, day=day)))
        return picker

    def _next_call(self, prospect: Prospect) -> QWidget | None:
        if not prospect.sheet.may_call_again:
            return None
        other = AnotherDay(self.details.day, prospect)
        other.changed.connect(lambda: self._give(replace(self.details, day=other.day())))
        self._keys.watch(other.field)
        return self._with_agreed_day(other, prospect)

    def _told_by(self, prospect: Prospect) -> QWidget:
        asked = ToldByFields(self.details.told_by, self.details.told_on, prospect.here.today)
        asked.changed.connect(
            lambda: self._give(replace(self.details, told_by=asked.told_by(), told_on=asked.when.told_on()))
        )
        self._keys.watch(asked.who)
        return self._asked_when(asked, asked.when, prospect)

    def _told_on(self, words: str, prospect: Prospect) -> QWidget:
        when = ToldOnField(words, self.details.told_on, prospect.here.today)
        when.changed.connect(lambda: self._give(replace(self.details, told_on=when.told_on())))
        return self._asked_when(when, when, prospect)

    def _asked_when(self, asked: QWidget, when: ToldOnField, prospect: Prospect) -> QWidget:
        self._keys.watch(when.day)
        next_call = self._next_call(prospect)
        return asked if next_call is None else _one_below_the_other(asked, next_call)

    def _next_word(self, prospect: Prospect) -> QWidget:
        calendar, today = prospect.sheet.rules.at_work, prospect.here.today
        promise_days = prospect.settings.promise_days
        quick = tuple(dict.fromkeys(calendar.add_working_days(today, days) for days in (2, promise_days, 10)))
        picker = self._day_picker(self.tr("Did you promise the next word by a day?"), quick, prospect)
        return self._with_agreed_day(picker, prospect)

    def _wait_until(self, prospect: Prospect) -> QWidget:
        calendar, today = prospect.sheet.rules.at_work, prospect.here.today
        # What is kept where nothing is chosen stands first, and in the field.
        pause = prospect.settings.pause_days
        quick = tuple(calendar.add_working_days(today, days) for days in (pause, max(1, pause // 2)))
        return self._day_picker(self.tr("Until when do they wait for your next word?"), quick, prospect)

    def _agreed_day(self, prospect: Prospect) -> QWidget:
        """Ask for the next step that has to have a day: the rule's day is there, and holds as it stands."""
        picker = self._next_day(prospect)
        if self.details.day is None:
            self._take_next_call(picker.next_call)
        return picker

    def _next_day(self, prospect: Prospect) -> NextCallPicker:
        outcome = self._check_in or CheckInOutcome.NOT_NOW
        return next_call_question(prospect, outcome, self.details, self._take_next_call)

    def _take_next_call(self, chosen: NextCall) -> None:
        self._give(replace(self.details, day=chosen.on, day_by=chosen.origin, call_at=chosen.call_at))

    def _with_agreed_day(self, content: QWidget, prospect: Prospect) -> QWidget:
        """Ask below whether the day that was agreed for calling again stays, where there is one."""
        question = keep_or_anew(
            prospect, self.details, lambda anew: self._give(replace(self.details, from_today=anew))
        )
        if question is None:
            return content
        return _one_below_the_other(content, question)

    def _new_job(self, prospect: Prospect) -> QWidget:
        job = NewJobFields(self.details.where, self.details.job_title)
        job.ask_since(self.details.since, prospect.here.today)
        job.changed.connect(lambda: self._give(_with_job(self.details, job)))
        for field in job.fields():
            self._keys.watch(field)
        return _one_below_the_other(job, self._next_day(prospect))

    def _voicemail(self, _prospect: Prospect) -> QWidget:
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        choices = TwoChoices((self.tr("I left a message"), self.tr("I left nothing")))
        choices.picked.connect(lambda number: self._give(replace(self.details, voicemail=VOICEMAILS[number])))
        private = self.phone_kind is PhoneKind.PRIVATE
        own_words = self.tr(
            "Your name, that it’s about your conversation, and your number twice; Settings keeps your number."
        )
        message = self.voicemail_text or own_words
        advice = message if private else self.tr("Leave nothing here: others may hear it.")
        column.addWidget(choices)
        column.addWidget(muted_text(advice))
        given = self.details.voicemail
        choices.choose(VOICEMAILS.index(given) if given in VOICEMAILS else 0 if private else 1)
        return ground

    def _short_message(self, _prospect: Prospect) -> QWidget | None:
        if not self.short_message:
            return None
        offered = ShortMessage(
            self.short_message, has_number=bool(self.number), was_sent=self.details.message_sent
        )
        offered.text_wanted.connect(self._send_text)
        offered.sent_changed.connect(lambda sent: self._give(replace(self.details, message_sent=sent)))
        return offered

    def _send_text(self) -> None:
        open_link(sms_url(self.number, Draft("", self.short_message)))

    def _stranger(self, prospect: Prospect) -> QWidget:
        person = prospect.sheet.page.person
        first = person.given or person.full_name.split(" ")[0]
        return muted_text(
            self.tr("Say only “{name}” and “a private matter”: no role, no company, no outcome.").format(
                name=first
            )
        )


def _one_below_the_other(*parts: QWidget) -> QWidget:
    ground = QWidget()
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for part in parts:
        column.addWidget(part)
    return ground


def _with_job(details: Details, job: NewJobFields) -> Details:
    where, job_title = job.where.text().strip(), job.job_title.text().strip()
    return replace(details, where=where, job_title=job_title, since=job.since())
