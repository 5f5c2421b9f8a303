"""What a running call brings beside its outcome, within the transaction that records it."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.calling_hours import instant
from recruiterdesk.operations.history import write_history
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.writer import Writer


def refuse_second_record(writer: Writer, person_id: int, last_attempt_id: int | None) -> None:
    """Refuse a call that was recorded from elsewhere while it ran; None asks nothing.

    Raises:
        Refusal: there is an attempt that is newer than the last one when the call began.
    """
    if last_attempt_id is None:
        return
    attempts = writer.find(records.Attempt, person_id=person_id)
    if attempts and attempts[-1].id > last_attempt_id:
        latest = attempts[-1]
        name = writer.load(records.Person, person_id).full_name
        raise Refusal(
            "attempt.recorded_meanwhile", name=name, outcome=str(latest.outcome), at=latest.at.isoformat()
        )


def refuse_past_promise(desk: Desk, promised_on: dt.date | None, promised_by: dt.time | None = None) -> None:
    """Refuse a promise whose day, or whose time of today, is past.

    Raises:
        Refusal: it is.
    """
    if promised_on is None:
        return
    due_at = _moment(desk, promised_on, promised_by)
    if promised_on < desk.clock.today() or (due_at is not None and due_at <= desk.clock.now()):
        raise Refusal("promise.past", date=promised_on.isoformat())


def promise_in_call(
    writer: Writer,
    desk: Desk,
    person_id: int,
    promised_on: dt.date | None,
    promised_by: dt.time | None = None,
) -> None:
    """Make the promise that was given in a call, after the call has kept those before it."""
    if promised_on is None:
        return
    now = desk.clock.now()
    same = writer.find(records.Promise, person_id=person_id, due_on=promised_on.isoformat(), kept_at=None)
    if not same:
        due_at = _moment(desk, promised_on, promised_by)
        writer.insert(records.Promise(0, person_id, promised_on, now, due_at))
        write_history(writer, person_id, now, "promise.made", date=promised_on)


def _moment(desk: Desk, on: dt.date, by: dt.time | None) -> dt.datetime | None:
    """Return the moment of a time that was said, by the recruiter's clock; None where none was."""
    return None if by is None else instant(on, by, recruiter_hours(desk.settings).zone)


def agree_on_check_in(writer: Writer, desk: Desk, person_id: int, agreed_on: dt.date) -> None:
    """Move the check-in that follows from being told to the day that was agreed."""
    for check_in in writer.find(records.CheckIn, person_id=person_id, done_at=None, placement=0):
        writer.update(
            check_in, due_on=agreed_on, scheduled_on=desk.clock.today(), agreed=True, set_by_hand=False
        )
        write_history(writer, person_id, desk.clock.now(), "check_in.moved", date=agreed_on)
