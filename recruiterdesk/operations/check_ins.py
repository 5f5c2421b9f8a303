"""Calling again: what a check-in brought, and when the next one is."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.check_ins import CheckInOrigin, due_moment, next_check_in, on_shared_working_day
from recruiterdesk.domain.retries import UNSUCCESSFUL
from recruiterdesk.domain.words import AttemptOutcome, CheckInOutcome, ConsentKind, IntroductionState
from recruiterdesk.operations.at_hand import OpenMatters, matters_of
from recruiterdesk.operations.consents import PENDING_INTRODUCTIONS, ConsentAnswer, answer_in
from recruiterdesk.operations.conversation import answer_everything, note_conversation
from recruiterdesk.operations.during_call import (
    promise_in_call,
    refuse_past_promise,
    refuse_second_record,
)
from recruiterdesk.operations.helping import end_help_in, keep_in_touch_in
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.labels import label_for
from recruiterdesk.operations.said import NOTHING_SAID, TheySaid, write_what_they_said
from recruiterdesk.operations.scheduling import desk_calendar, their_calendar
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.names import name_of_owner
from recruiterdesk.storage.rules import check_in_limit
from recruiterdesk.storage.writer import Writer


@dataclass(frozen=True, slots=True)
class CalledAgain:
    """What a check-in call brought: `next_on` was agreed with them; `where` and `since` are of a new job.

    `promised_on` is the day of a promise given in it; `last_attempt_id` is the last attempt that
    was recorded when the call began, 0 for none.
    """

    outcome: CheckInOutcome
    next_on: dt.date | None = None
    where: str = ""
    since: dt.date | None = None
    note: str = ""
    said: TheySaid = NOTHING_SAID
    promised_on: dt.date | None = None
    last_attempt_id: int | None = None


def record_check_in(desk: Desk, person_id: int, called: CalledAgain) -> dt.date | None:
    """Record a check-in call and schedule the next one; return its day, None where there is none.

    Placed: the person is a contact in the network from now on, next in 12 months. Still looking: on the day
    that was agreed, as a task where they wish no calls. Employed: 180 days; like placed, it ends the help
    that is owed. Not now: 90. No more calls: never, and their consent to calls ends. Not reached
    counts as a try: three within ten days, then one mail, and the check-in is done.

    Raises:
        Refusal: the person is gone, still looking has no next day, a day is not ahead, or an attempt was
            recorded since the call began.
    """
    today = desk.clock.today()
    if called.outcome is CheckInOutcome.STILL_LOOKING and called.next_on is None:
        raise Refusal("check_in.next_needed")
    if called.next_on is not None and called.next_on <= today:
        raise Refusal("check_in.next_past", date=called.next_on.isoformat())
    if called.since is not None and called.outcome is not CheckInOutcome.PLACED:
        raise Refusal("check_in.since_only_placed")

    refuse_past_promise(desk, called.promised_on)

    def work(writer: Writer) -> dt.date | None:
        matters = matters_of(writer, person_id)
        refuse_second_record(writer, person_id, called.last_attempt_id)
        if called.outcome is CheckInOutcome.NOT_REACHED:
            next_on = _not_reached(writer, desk, matters, called)
        else:
            next_on = _reached(writer, desk, person_id, called)
        promise_in_call(writer, desk, person_id, called.promised_on)
        return next_on

    return desk.run(label_for(desk, f"check_in.{called.outcome}", person_id), work)


def _not_reached(writer: Writer, desk: Desk, matters: OpenMatters, called: CalledAgain) -> dt.date | None:
    """Count one try; where none was left, the check-in is done."""
    now = desk.clock.now()
    due = _due(matters)
    used_up = due is not None and _tries_used_up(writer, desk, due)
    writer.insert(records.Attempt(0, matters.person.id, AttemptOutcome.NO_ANSWER, now, called.note))
    write_history(writer, matters.person.id, now, "check_in.not_reached", text=called.note)
    if due is not None and used_up:
        writer.update(due, done_at=now, outcome=CheckInOutcome.NOT_REACHED)
        return None
    return due.due_on if due else None


def _due(matters: OpenMatters) -> records.CheckIn | None:
    calls = [check_in for check_in in matters.check_ins if not check_in.placement]
    return min(calls, key=lambda check_in: (check_in.due_on, check_in.id), default=None)


def _tries_used_up(writer: Writer, desk: Desk, check_in: records.CheckIn) -> bool:
    recruiter = recruiter_hours(desk.settings)
    begun = due_moment(check_in.due_on, recruiter)
    attempts = writer.find(records.Attempt, person_id=check_in.person_id)
    tries = [one.at for one in attempts if one.at >= begun and one.outcome in UNSUCCESSFUL]
    if not tries:
        return False
    limit = check_in_limit(desk.settings)
    last_day = limit.last_day(tries[0].astimezone(recruiter.zone).date(), recruiter)
    return len(tries) >= limit.tries or desk.clock.today() > last_day


def _reached(writer: Writer, desk: Desk, person_id: int, called: CalledAgain) -> dt.date | None:
    now = desk.clock.now()
    writer.insert(records.Attempt(0, person_id, AttemptOutcome.SPOKE, now, called.note))
    write_history(
        writer, person_id, now, f"check_in.{called.outcome}",
        text=called.note, where=called.where, since=called.since, next=called.next_on,
    )  # fmt: skip
    round_done = _finish(writer, desk, matters_of(writer, person_id), called)
    write_what_they_said(writer, desk, person_id, called.said)
    note_conversation(writer, desk, matters_of(writer, person_id))
    answer_everything(writer, desk, matters_of(writer, person_id), None)
    _follow(writer, desk, person_id, called)
    return _schedule_next(writer, desk, matters_of(writer, person_id), called, round_done)


def _finish(writer: Writer, desk: Desk, matters: OpenMatters, called: CalledAgain) -> int:
    """Finish the check-in that this call was for; return the round that it was, 0 without one."""
    due = _due(matters)
    if due is None:
        return 0
    writer.update(due, done_at=desk.clock.now(), outcome=called.outcome)
    return due.round


def _follow(writer: Writer, desk: Desk, person_id: int, called: CalledAgain) -> None:
    person = writer.load(records.Person, person_id)
    if called.outcome in (CheckInOutcome.PLACED, CheckInOutcome.EMPLOYED):
        person = writer.update(person, company=called.where.strip() or person.company)
        end_help_in(writer, desk, person_id)
    if called.outcome is CheckInOutcome.PLACED:
        writer.update(person, is_contact=True)
        for introduction in writer.find(records.Introduction, person_id=person_id):
            if introduction.introduction_state in PENDING_INTRODUCTIONS:
                placed = IntroductionState.CANDIDATE_PLACED
                writer.update(introduction, introduction_state=placed, state_since=desk.clock.today())
    if called.outcome is CheckInOutcome.NO_MORE_CALLS:
        answer_in(writer, desk, person_id, ConsentAnswer(ConsentKind.CALL, given=False, way="phone"))


def _schedule_next(
    writer: Writer, desk: Desk, matters: OpenMatters, called: CalledAgain, round_done: int
) -> dt.date | None:
    if matters.person.do_not_contact:
        return None
    if not matters.may_call_again:
        if called.outcome is CheckInOutcome.STILL_LOOKING and called.next_on is not None:
            keep_in_touch_in(writer, desk, matters.person.id, called.next_on)
        return None
    today = desk.clock.today()
    mine, theirs = desk_calendar(desk), their_calendar(desk, matters.person)
    by_rule = next_check_in(called.outcome, today, mine, theirs)
    due_on = called.next_on or by_rule
    if due_on is None:
        return None
    again = called.outcome is CheckInOutcome.STILL_LOOKING
    writer.insert(
        records.CheckIn(
            0, matters.person.id, due_on, today, (due_on - today).days,
            agreed=called.next_on is not None, round=round_done + 1 if again else 1,
            reason=str(called.outcome),
        )
    )  # fmt: skip
    write_history(writer, matters.person.id, desk.clock.now(), "check_in.scheduled", date=due_on)
    return due_on


def plan_check_in(desk: Desk, person_id: int, due_on: dt.date, reason: str = "") -> int:
    """Plan a check-in by hand, for anyone, and return its id.

    Raises:
        Refusal: the person is gone, or the day is not ahead.
    """
    _refuse_past(desk, due_on)

    def work(writer: Writer) -> int:
        writer.load(records.Person, person_id)
        today = desk.clock.today()
        planned = writer.insert(
            records.CheckIn(
                0, person_id, due_on, today, (due_on - today).days, set_by_hand=True, reason=reason
            )
        )
        write_history(writer, person_id, desk.clock.now(), "check_in.scheduled", date=due_on)
        return planned.id

    return desk.run(label_for(desk, "check_in.plan", person_id), work)


def reschedule_check_in(desk: Desk, check_in_id: int, due_on: dt.date, origin: CheckInOrigin) -> None:
    """Move a check-in to a day that was agreed with them, or chosen by hand; it no longer moves by itself.

    Raises:
        Refusal: it is gone or done, or the day is not ahead.
    """
    _refuse_past(desk, due_on)

    def work(writer: Writer) -> None:
        check_in = _open_check_in(writer, check_in_id)
        writer.update(
            check_in,
            due_on=due_on,
            scheduled_on=desk.clock.today(),
            agreed=origin is CheckInOrigin.AGREED,
            set_by_hand=origin is CheckInOrigin.BY_HAND,
        )
        write_history(writer, check_in.person_id, desk.clock.now(), "check_in.moved", date=due_on)

    desk.run(_label(desk, "check_in.move", check_in_id), work)


def skip_check_in(desk: Desk, check_in_id: int) -> dt.date:
    """Leave a check-in out this time: it moves on by its own interval from today. Return the new day.

    Raises:
        Refusal: it is gone or done.
    """

    def work(writer: Writer) -> dt.date:
        check_in = _open_check_in(writer, check_in_id)
        person = writer.load(records.Person, check_in.person_id)
        today = desk.clock.today()
        mine, theirs = desk_calendar(desk), their_calendar(desk, person)
        later = on_shared_working_day(today + dt.timedelta(days=max(check_in.interval_days, 1)), mine, theirs)
        writer.update(check_in, due_on=later, scheduled_on=today, agreed=False, set_by_hand=False)
        write_history(writer, person.id, desk.clock.now(), "check_in.skipped", date=later)
        return later

    return desk.run(_label(desk, "check_in.skip", check_in_id), work)


def _refuse_past(desk: Desk, due_on: dt.date) -> None:
    if due_on <= desk.clock.today():
        raise Refusal("check_in.next_past", date=due_on.isoformat())


def _open_check_in(writer: Writer, check_in_id: int) -> records.CheckIn:
    check_in = writer.load(records.CheckIn, check_in_id)
    if check_in.done_at is not None:
        raise Refusal("check_in.done_already")
    return check_in


def _label(desk: Desk, key: str, check_in_id: int) -> Label:
    return Label(key, (("name", name_of_owner(desk, "check_in", check_in_id)),))
