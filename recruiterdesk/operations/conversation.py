"""What a conversation answers, whatever it was about, within a transaction."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.domain import records
from recruiterdesk.domain.introductions import next_follow_up
from recruiterdesk.operations.at_hand import OpenMatters, matters_of
from recruiterdesk.operations.first_calls import finish_first_calls
from recruiterdesk.operations.scheduling import desk_calendar, move_check_ins
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer


def note_conversation(writer: Writer, desk: Desk, matters: OpenMatters, number: str = "") -> None:
    """Note what any real conversation does: it is substance, and check-ins that may move by themselves do."""
    note_reached(writer, desk, matters, number)
    _count_as_substance(writer, desk, matters)
    move_check_ins(writer, desk, matters)


def note_reached(writer: Writer, desk: Desk, matters: OpenMatters, number: str = "") -> None:
    """Note that they were reached, if only in a bad moment: their tries are answered, the number worked.

    A snooze ends. No clock of an application stops: they heard nothing yet.
    """
    now = desk.clock.now()
    for contact in matters.incoming:
        writer.update(contact, answered_at=now)
    if matters.person.snoozed_until is not None:
        writer.update(matters.person, snoozed_until=None)
    for phone in matters.phones:
        if phone.number == number:
            writer.update(phone, last_worked_at=now, wrong=False)
        elif len(matters.phones) == 1 and not phone.wrong:
            writer.update(phone, last_worked_at=now)


def give_word(writer: Writer, desk: Desk, matters: OpenMatters, next_on: dt.date | None) -> None:
    """Note that they were written to: it answers their tries and what was promised.

    With the day of the next word it is substance, and answers what a word was owed for; without one the
    waiting clock goes on.
    """
    for contact in matters.incoming:
        writer.update(contact, answered_at=desk.clock.now())
    if next_on is None:
        keep_promises(writer, desk, matters)
        return
    _count_as_substance(writer, desk, matters)
    answer_everything(writer, desk, matters_of(writer, matters.person.id), next_on)


def _count_as_substance(writer: Writer, desk: Desk, matters: OpenMatters) -> None:
    for known in matters.applications:
        if known.in_play:
            substance_on = max(desk.clock.today(), known.application.last_substance_on)
            writer.update(known.application, last_substance_on=substance_on)


def answer_everything(writer: Writer, desk: Desk, matters: OpenMatters, next_on: dt.date | None) -> None:
    """Answer what a word was owed for: promises, holding, introductions, placement calls.

    A next day is a new promise; without one a paused application gets one after the days set.
    """
    now = desk.clock.now()
    keep_promises(writer, desk, matters)
    finish_first_calls(writer, matters.person.id, now)
    _answer_applications(writer, desk, matters)
    _answer_follow_ups(writer, desk, matters)
    if next_on is not None:
        writer.insert(records.Promise(0, matters.person.id, next_on, now))


def keep_promises(writer: Writer, desk: Desk, matters: OpenMatters) -> None:
    """Keep every open promise: they have heard from us."""
    for promise in matters.promises:
        writer.update(promise, kept_at=desk.clock.now())


def _answer_applications(writer: Writer, desk: Desk, matters: OpenMatters) -> None:
    today = desk.clock.today()
    later = desk_calendar(desk).add_working_days(today, desk.settings.pause_days)
    for known in matters.applications:
        application = known.application
        if known.disposition is not None:
            continue
        if known.in_play:
            application = writer.update(application, words_without_news=application.words_without_news + 1)
        if application.runner_up_since is not None:
            application = writer.update(application, runner_up_told=True)
        if application.paused:
            writer.update(application, fixed_on=later, last_substance_on=today)


def _answer_follow_ups(writer: Writer, desk: Desk, matters: OpenMatters) -> None:
    """Placement calls due by the next working day, and introductions whose day has come, are answered."""
    now, today = desk.clock.now(), desk.clock.today()
    next_working_day = desk_calendar(desk).add_working_days(today, 1)
    for check_in in matters.check_ins:
        if check_in.placement and check_in.due_on <= next_working_day:
            writer.update(check_in, done_at=now)
    for introduction in writer.find(records.Introduction, person_id=matters.person.id):
        if introduction.follow_up_on is not None and introduction.follow_up_on <= today:
            made_on = introduction.introduced_on or introduction.state_since
            ask_on = next_follow_up(made_on, today, desk.settings.introductions)
            writer.update(introduction, follow_up_on=ask_on)
