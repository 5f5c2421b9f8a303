"""Check-ins as operations schedule and move them."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.domain import records
from recruiterdesk.domain.check_ins import (
    CheckInOrigin,
    PlannedCheckIn,
    after_contact,
    first_check_in,
    next_check_in,
)
from recruiterdesk.domain.consent_scope import is_live
from recruiterdesk.domain.words import CheckInOutcome
from recruiterdesk.domain.work_calendar import WorkCalendar
from recruiterdesk.operations.at_hand import OpenMatters, matters_of
from recruiterdesk.operations.history import write_history
from recruiterdesk.storage.calendars import calendar_of
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.writer import Writer


def desk_calendar(desk: Desk) -> WorkCalendar:
    """Return the recruiter's working calendar; no date is put on a day on which they are away."""
    return recruiter_hours(desk.settings).at_work


def their_calendar(desk: Desk, person: records.Person) -> WorkCalendar:
    """Return the working calendar of a person's country; without one the recruiter's."""
    return calendar_of(person.country) if person.country else desk_calendar(desk)


def schedule_check_in(
    writer: Writer, desk: Desk, matters: OpenMatters, told_on: dt.date | None = None
) -> dt.date | None:
    """Schedule the check-in that follows from being told; return its day, None where none may be.

    None where the person asked for no more calls, or agreed to calls until an earlier day. One that is
    open already moves to the later of both days, unless it was agreed or set by hand.
    """
    if not matters.may_call_again or matters.person.do_not_contact:
        return None
    begun = told_on or desk.clock.today()
    days = desk.settings.check_in_days
    due_on = first_check_in(
        begun, desk_calendar(desk), their_calendar(desk, matters.person),
        come_back_on=_ahead(matters.person.come_back_on, begun), interval_days=days,
    )  # fmt: skip
    if not is_live(matters.may_call_until, due_on):
        return None
    open_already = writer.find(records.CheckIn, person_id=matters.person.id, done_at=None, placement=0)
    if not open_already:
        writer.insert(records.CheckIn(0, matters.person.id, due_on, begun, days))
    elif origin_of(open_already[0]) is not CheckInOrigin.BY_RULE:
        return open_already[0].due_on
    else:
        due_on = max(due_on, open_already[0].due_on)
        writer.update(open_already[0], due_on=due_on, scheduled_on=begun)
    write_history(writer, matters.person.id, desk.clock.now(), "check_in.scheduled", date=due_on)
    return due_on


def restart_check_ins(writer: Writer, desk: Desk, matters: OpenMatters) -> None:
    """Give up the days that were agreed or chosen: the next call is one interval from today, by the rule.

    There is none where that lies beyond the end of their yes to calls.
    """
    today, now = desk.clock.today(), desk.clock.now()
    due_on = _one_interval_on(desk, matters.person)
    for check_in in matters.check_ins:
        if check_in.placement or origin_of(check_in) is CheckInOrigin.BY_RULE:
            continue
        if not is_live(matters.may_call_until, due_on):
            writer.update(check_in, done_at=now)
            continue
        writer.update(
            check_in, due_on=due_on, scheduled_on=today, interval_days=desk.settings.check_in_days,
            agreed=False, set_by_hand=False, call_at=None,
        )  # fmt: skip
        write_history(writer, matters.person.id, now, "check_in.moved", date=due_on)


def _one_interval_on(desk: Desk, person: records.Person) -> dt.date:
    today = desk.clock.today()
    return first_check_in(
        today, desk_calendar(desk), their_calendar(desk, person),
        come_back_on=_ahead(person.come_back_on, today), interval_days=desk.settings.check_in_days,
    )  # fmt: skip


def call_as_placed(writer: Writer, desk: Desk, person: records.Person) -> None:
    """Within a transaction: they have a job since today; the call that stands by the rule follows that.

    Like any other it stays on its day where the new one lies beyond the end of their yes to calls.
    """
    today, times = desk.clock.today(), desk.settings.call_again
    mine, theirs = desk_calendar(desk), their_calendar(desk, person)
    due_on = next_check_in(CheckInOutcome.PLACED, today, mine, theirs, times=times)
    matters = matters_of(writer, person.id)
    for check_in in matters.check_ins:
        if due_on is not None and _stands_by_rule(check_in):
            placed = writer.update(check_in, scheduled_on=today, round=1, reason=str(CheckInOutcome.PLACED))
            _move_within_yes(writer, desk, matters, placed, due_on, (due_on - today).days)


def call_as_told(writer: Writer, desk: Desk, person: records.Person, hired_on: dt.date) -> None:
    """Within a transaction: nothing came of a hire; the call after it is that of who was told, again."""
    due_on, matters = _one_interval_on(desk, person), matters_of(writer, person.id)
    for check_in in matters.check_ins:
        of_the_hire = check_in.reason == CheckInOutcome.PLACED and check_in.scheduled_on >= hired_on
        if of_the_hire and _stands_by_rule(check_in):
            told = writer.update(check_in, scheduled_on=desk.clock.today(), reason="")
            _move_within_yes(writer, desk, matters, told, due_on, desk.settings.check_in_days)


def _move_within_yes(
    writer: Writer, desk: Desk, matters: OpenMatters, check_in: records.CheckIn, due_on: dt.date, days: int
) -> None:
    if is_live(matters.may_call_until, due_on):
        writer.update(check_in, due_on=due_on, interval_days=days)
        write_history(writer, matters.person.id, desk.clock.now(), "check_in.moved", date=due_on)


def _stands_by_rule(check_in: records.CheckIn) -> bool:
    return not check_in.placement and origin_of(check_in) is CheckInOrigin.BY_RULE


def _ahead(day: dt.date | None, begun: dt.date) -> dt.date | None:
    return day if day is not None and day > begun else None


def follow_come_back_date(writer: Writer, desk: Desk, before: records.Person, after: records.Person) -> None:
    """Within a transaction: let a check-in by the rule follow a come-back date that became known.

    It stays on its day where that date lies beyond the end of their yes to calls.
    """
    back_on, today = after.come_back_on, desk.clock.today()
    if back_on is None or back_on == before.come_back_on or back_on <= today:
        return
    due_on = first_check_in(today, desk_calendar(desk), their_calendar(desk, after), come_back_on=back_on)
    matters = matters_of(writer, after.id)
    if not is_live(matters.may_call_until, due_on):
        return
    for check_in in matters.check_ins:
        if _stands_by_rule(check_in) and check_in.due_on != due_on:
            writer.update(check_in, due_on=due_on)
            write_history(writer, after.id, desk.clock.now(), "check_in.moved", date=due_on)


def move_check_ins(writer: Writer, desk: Desk, matters: OpenMatters) -> None:
    """After a real conversation: dates neither agreed nor set by hand move by their own interval.

    Who is known to come back on a day ahead is called then, whatever was talked about before; none moves
    beyond the end of their yes to calls.
    """
    today = desk.clock.today()
    if _ahead(matters.person.come_back_on, today) is not None:
        return
    for check_in in matters.check_ins:
        if check_in.placement or check_in.due_on <= today:
            continue
        due_on = after_contact(
            PlannedCheckIn(check_in.due_on, check_in.interval_days, origin_of(check_in)), today,
            desk_calendar(desk), their_calendar(desk, matters.person),
        )  # fmt: skip
        if due_on != check_in.due_on and is_live(matters.may_call_until, due_on):
            writer.update(check_in, due_on=due_on, scheduled_on=today)


def origin_of(check_in: records.CheckIn) -> CheckInOrigin:
    """Return who set the day of a check-in."""
    if check_in.agreed:
        return CheckInOrigin.AGREED
    return CheckInOrigin.BY_HAND if check_in.set_by_hand else CheckInOrigin.BY_RULE
