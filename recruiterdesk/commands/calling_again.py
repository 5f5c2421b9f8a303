"""What calling again brought."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.commands.answer import Answer, Document, lines
from recruiterdesk.commands.moments import iso_day, read_optional_day
from recruiterdesk.commands.session import Session
from recruiterdesk.commands.whom import person_meant
from recruiterdesk.domain.check_ins import on_shared_working_day
from recruiterdesk.domain.words import CallKind, CheckInOutcome
from recruiterdesk.messages import plain_date
from recruiterdesk.operations.check_ins import CalledAgain, record_check_in
from recruiterdesk.storage.queries.call_queue import queue_row_of
from recruiterdesk.storage.queries.person_page import PersonPage, person_page
from recruiterdesk.storage.queries.work_calendars import calendar_in, own_calendar


def check_in(session: Session) -> Answer:
    """Answer `check-in`: record the call, and say when the next one is.

    Raises:
        Refusal: nobody is meant, a date can't be, or "still looking" has no next day.
    """
    options = session.options
    person_id = person_meant(session, options.person)
    outcome = CheckInOutcome(options.outcome)
    called = CalledAgain(
        outcome,
        next_on=read_optional_day(options.next_on),
        where=options.where,
        job_title=options.title,
        since=read_optional_day(options.since),
    )
    next_on = record_check_in(session.desk, person_id, called)
    page = person_page(session.desk, person_id)
    name = page.person.full_name
    then = _without_a_call(page, called)
    if next_on is not None:
        then = f"Call again on {plain_date(next_on)}.{_remark(session, page.person.country, next_on)}"
    if outcome is CheckInOutcome.NOT_REACHED and next_on is not None:
        next_on, then = _after_a_try(session, person_id, next_on)
    document: Document = {
        "person": {"id": person_id, "name": name},
        "outcome": str(outcome),
        "next": iso_day(next_on),
    }
    return Answer(lines(f"{name}: {session.sentences.word(f'word.{outcome}')}. {then}"), document)


def _without_a_call(page: PersonPage, called: CalledAgain) -> str:
    """Say what follows where no call does: a letter to whoever is still looking, unless they want nothing."""
    looks_on = called.outcome is CheckInOutcome.STILL_LOOKING and not page.person.do_not_contact
    if looks_on and called.next_on is not None:
        return f"They want no calls: write to them on {plain_date(called.next_on)}."
    return "No further call is planned."


def _remark(session: Session, country: str, day: dt.date) -> str:
    """Say where nobody works on the day that was chosen; it stands all the same."""
    mine, theirs = own_calendar(session.desk), calendar_in(session.desk, country)
    if mine.is_working_day(day) and theirs.is_working_day(day):
        return ""
    free = plain_date(on_shared_working_day(day, mine, theirs))
    return f" It is no working day of both; the next one is {free}."


def _after_a_try(session: Session, person_id: int, due_on: dt.date) -> tuple[dt.date | None, str]:
    """Return the day of the next try, and what to say of it; None where it is time to write."""
    row = queue_row_of(session.desk, person_id)
    if row is not None and row.kind is CallKind.MESSAGE:
        return None, "No try is left: write to them."
    if row is not None and row.waits_until is not None:
        return row.waits_until.astimezone(
            session.zone
        ).date(), f"Try again at {session.plain(row.waits_until)}."
    return due_on, f"Call again on {plain_date(due_on)}."
