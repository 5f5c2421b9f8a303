"""Calling again: what a check-in brought, and when the next one is."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.check_ins import CheckInOrigin, due_moment, next_check_in
from recruiterdesk.domain.consent_scope import is_live
from recruiterdesk.domain.retries import UNSUCCESSFUL
from recruiterdesk.domain.words import AttemptOutcome, CheckInOutcome, ConsentKind, IntroductionState
from recruiterdesk.operations.at_hand import OpenMatters, matters_of
from recruiterdesk.operations.consents import ConsentAnswer, answer_in
from recruiterdesk.operations.conversation import answer_everything, note_conversation
from recruiterdesk.operations.during_call import (
    promise_in_call,
    refuse_past_promise,
    refuse_second_record,
)
from recruiterdesk.operations.helping import end_help_in, keep_in_touch_in
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.introduction_steps import end_pending
from recruiterdesk.operations.labels import label_for
from recruiterdesk.operations.network import join_in
from recruiterdesk.operations.new_job import NewJob, take_job_in
from recruiterdesk.operations.planned_calls import refuse_before_start, refuse_night, refuse_past_day
from recruiterdesk.operations.said import NOTHING_SAID, TheySaid, write_what_they_said
from recruiterdesk.operations.scheduling import desk_calendar, their_calendar
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.rules import check_in_limit
from recruiterdesk.storage.writer import Writer


@dataclass(frozen=True, slots=True)
class CalledAgain:
    """What a check-in call brought; `where`, `job_title` and `since` are of a new job.

    `next_on` is the day of the next call, agreed with them unless `next_by` says otherwise; `call_at` is the
    time of day, by their clock, that was chosen for it. `message_sent` says that a message went out after a
    call without an answer, which is a try of its own. `promised_on` is the day of a promise given in it,
    `promised_by` its time by our clock;
    `last_attempt_id` is the last attempt that was recorded when the call began, 0 for none.
    """

    outcome: CheckInOutcome
    next_on: dt.date | None = None
    where: str = ""
    since: dt.date | None = None
    note: str = ""
    said: TheySaid = NOTHING_SAID
    promised_on: dt.date | None = None
    last_attempt_id: int | None = None
    next_by: CheckInOrigin = CheckInOrigin.AGREED
    call_at: dt.time | None = None
    message_sent: bool = False
    promised_by: dt.time | None = None
    job_title: str = ""


def record_check_in(desk: Desk, person_id: int, called: CalledAgain) -> dt.date | None:
    """Record a check-in call and schedule the next one; return its day, None where there is none.

    Placed: the person is a contact in the network from now on, next in 12 months. Still looking: on the day
    that was agreed, as a task where they wish no calls. Employed: 180 days; like placed, it ends the help
    that is owed. Not now: 90. No more calls: never, and their consent to calls ends. Not reached
    counts as a try: three within ten days, then one mail, and the check-in is done. No day of a rule lies
    beyond the end of their yes to calls.

    Raises:
        Refusal: the person is gone, still looking has no next day, a day is not ahead, or an attempt was
            recorded since the call began.
    """
    _check(desk, called)
    refuse_past_promise(desk, called.promised_on, called.promised_by)

    def work(writer: Writer) -> dt.date | None:
        matters = matters_of(writer, person_id)
        refuse_second_record(writer, person_id, called.last_attempt_id)
        if called.outcome is CheckInOutcome.NOT_REACHED:
            next_on = _not_reached(writer, desk, matters, called)
        else:
            next_on = _reached(writer, desk, person_id, called)
        promise_in_call(writer, desk, person_id, called.promised_on, called.promised_by)
        return next_on

    return desk.run(label_for(desk, f"check_in.{called.outcome}", person_id), work)


def _check(desk: Desk, called: CalledAgain) -> None:
    if called.outcome is CheckInOutcome.STILL_LOOKING and called.next_on is None:
        raise Refusal("check_in.next_needed")
    if called.since is not None and called.outcome is not CheckInOutcome.PLACED:
        raise Refusal("check_in.since_only_placed")
    if called.next_on is not None:
        refuse_past_day(desk, called.next_on)
        if called.since is not None and called.next_on < called.since:
            raise Refusal("check_in.before_start", date=called.since.isoformat())
    refuse_night(called.call_at)


def _not_reached(writer: Writer, desk: Desk, matters: OpenMatters, called: CalledAgain) -> dt.date | None:
    """Count one try; where none was left, the check-in is done."""
    now = desk.clock.now()
    due = _due(matters)
    used_up = due is not None and _tries_used_up(writer, desk, due)
    writer.insert(records.Attempt(0, matters.person.id, AttemptOutcome.NO_ANSWER, now, called.note))
    write_history(writer, matters.person.id, now, "check_in.not_reached", text=called.note)
    if called.message_sent:
        writer.insert(records.Attempt(0, matters.person.id, AttemptOutcome.MESSAGE_SENT, now))
        write_history(writer, matters.person.id, now, "attempt.message_sent")
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
        person = take_job_in(writer, person, NewJob(called.where, called.job_title))
        end_help_in(writer, desk, person_id)
    if called.outcome is CheckInOutcome.PLACED:
        join_in(writer, desk, person)
        end_pending(writer, desk, person_id, IntroductionState.CANDIDATE_PLACED)
    if called.outcome is CheckInOutcome.NO_MORE_CALLS:
        answer_in(writer, desk, person_id, ConsentAnswer(ConsentKind.CALL, given=False, way="phone"))


def _schedule_next(
    writer: Writer, desk: Desk, matters: OpenMatters, called: CalledAgain, round_done: int
) -> dt.date | None:
    if matters.person.do_not_contact:
        return None
    today = desk.clock.today()
    by_rule = next_check_in(
        called.outcome, today, desk_calendar(desk), their_calendar(desk, matters.person),
        times=desk.settings.call_again, come_back_on=matters.person.come_back_on,
    )  # fmt: skip
    if by_rule is not None and not is_live(matters.may_call_until, by_rule):
        by_rule = None
    due_on = called.next_on or by_rule
    if due_on is None or not matters.may_call_again:
        if called.outcome is CheckInOutcome.STILL_LOOKING and called.next_on is not None:
            keep_in_touch_in(writer, desk, matters.person.id, called.next_on)
        return None
    refuse_before_start(matters.applications, due_on if called.next_on else None)
    again = called.outcome is CheckInOutcome.STILL_LOOKING
    origin = called.next_by if called.next_on is not None else CheckInOrigin.BY_RULE
    writer.insert(
        records.CheckIn(
            0, matters.person.id, due_on, today, (due_on - today).days,
            agreed=origin is CheckInOrigin.AGREED, set_by_hand=origin is CheckInOrigin.BY_HAND,
            round=round_done + 1 if again else 1, reason=str(called.outcome), call_at=called.call_at,
        )
    )  # fmt: skip
    write_history(writer, matters.person.id, desk.clock.now(), "check_in.scheduled", date=due_on)
    return due_on
