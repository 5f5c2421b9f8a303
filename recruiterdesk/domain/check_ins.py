"""Calling again: the day and the time of the next check-in."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from recruiterdesk.domain.calling_hours import PersonHours, RecruiterHours, can_talk, instant, next_talk
from recruiterdesk.domain.desk_numbers import CALL_AGAIN_TIMES, CallAgainTimes
from recruiterdesk.domain.months import months_after
from recruiterdesk.domain.words import CheckInOutcome
from recruiterdesk.domain.work_calendar import ONE_DAY, WorkCalendar, shared_calendar

FIRST_INTERVAL_DAYS = 90
DUE_TIME = dt.time(10)
AFTER_WORK = dt.time(17, 15)


class CheckInOrigin(StrEnum):
    """Who set the date of a check-in; only the app's own may move by itself."""

    BY_RULE = "by_rule"
    AGREED = "agreed"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class PlannedCheckIn:
    """A check-in that lies ahead, with the interval in calendar days that it was planned by."""

    due_on: dt.date
    interval_days: int
    origin: CheckInOrigin = CheckInOrigin.BY_RULE


def first_check_in(
    told_on: dt.date,
    mine: WorkCalendar,
    theirs: WorkCalendar,
    *,
    come_back_on: dt.date | None = None,
    interval_days: int = FIRST_INTERVAL_DAYS,
) -> dt.date:
    """Return the day of the first check-in: 90 calendar days after they were told, however late that was.

    A known come-back date replaces the 90 days. Either is moved to the next working day of both.
    """
    return on_shared_working_day(come_back_on or told_on + ONE_DAY * interval_days, mine, theirs)


def next_check_in(
    outcome: CheckInOutcome,
    today: dt.date,
    mine: WorkCalendar,
    theirs: WorkCalendar,
    *,
    times: CallAgainTimes = CALL_AGAIN_TIMES,
    come_back_on: dt.date | None = None,
) -> dt.date | None:
    """Return the day of the check-in after this one, or None where there is none.

    Placed: in 12 months; still looking: 30 days; employed: 180; not now: 90 or a known come-back date, as
    long as nothing else is set; no more calls or not reached: none. The day is moved to the next working day
    of both.
    """
    nominal = nominal_after(outcome, today, times, come_back_on)
    return None if nominal is None else on_shared_working_day(nominal, mine, theirs)


def nominal_after(
    outcome: CheckInOutcome,
    today: dt.date,
    times: CallAgainTimes = CALL_AGAIN_TIMES,
    come_back_on: dt.date | None = None,
) -> dt.date | None:
    """Return the day of the check-in after this one, working day or not; None where there is none."""
    if outcome is CheckInOutcome.NOT_NOW and come_back_on is not None and come_back_on > today:
        return come_back_on
    if outcome is CheckInOutcome.PLACED:
        return months_after(today, times.placed_months)
    days = {
        CheckInOutcome.STILL_LOOKING: times.still_looking_days,
        CheckInOutcome.EMPLOYED: times.employed_days,
        CheckInOutcome.NOT_NOW: times.not_now_days,
    }.get(outcome)
    return None if days is None else today + ONE_DAY * days


@dataclass(frozen=True, slots=True)
class Intervals:
    """What the recruiter set: days to the first check-in, and what follows from each outcome."""

    first_days: int = FIRST_INTERVAL_DAYS
    times: CallAgainTimes = CALL_AGAIN_TIMES


def day_by_rule(
    scheduled_on: dt.date, reason: str, intervals: Intervals, mine: WorkCalendar, theirs: WorkCalendar
) -> dt.date:
    """Return the day that the rule gives to a check-in that was scheduled on a day.

    Args:
        scheduled_on: the day from which it is counted.
        reason: the outcome that it follows from; anything else is the first one after a closure.
        intervals: what is set.
        mine: the recruiter's working days.
        theirs: the person's working days.
    """
    if reason in set(CheckInOutcome):
        following = next_check_in(CheckInOutcome(reason), scheduled_on, mine, theirs, times=intervals.times)
        if following is not None:
            return following
    return first_check_in(scheduled_on, mine, theirs, interval_days=intervals.first_days)


def after_contact(
    check_in: PlannedCheckIn, contact_on: dt.date, mine: WorkCalendar, theirs: WorkCalendar
) -> dt.date:
    """Return where a check-in stands after a real conversation in between.

    A date agreed with them or set by hand stays. Another moves to the contact plus its own interval, never
    earlier than it stood.
    """
    if check_in.origin is not CheckInOrigin.BY_RULE:
        return check_in.due_on
    moved = on_shared_working_day(contact_on + ONE_DAY * check_in.interval_days, mine, theirs)
    return max(check_in.due_on, moved)


def after_skipping(interval_days: int, today: dt.date, mine: WorkCalendar, theirs: WorkCalendar) -> dt.date:
    """Return where a check-in goes that is left out this time: on by its own interval."""
    return on_shared_working_day(today + ONE_DAY * max(interval_days, 1), mine, theirs)


def on_shared_working_day(day: dt.date, mine: WorkCalendar, theirs: WorkCalendar) -> dt.date:
    """Return the first day on or after this one that is a working day of both."""
    return shared_calendar(mine, theirs).next_working_day(day)


def due_moment(day: dt.date, recruiter: RecruiterHours) -> dt.datetime:
    """Return the moment, in UTC, from which a check-in of this day is due: 10:00 the recruiter's time."""
    return instant(day, DUE_TIME, recruiter.zone)


def proposed_time(
    day: dt.date, recruiter: RecruiterHours, person: PersonHours, call_at: dt.time | None = None
) -> dt.datetime:
    """Return the moment, in UTC, that is proposed for a check-in of this day.

    It is the start of their wished hours, else 17:15 their time. Where that is before the check-in is due
    or when the two can't talk, it is the next time in which they can; where there is none, it stands. A time
    of day that was chosen, by their clock, stands as it is.
    """
    zone = person.zone or recruiter.zone
    if call_at is not None:
        return instant(day, call_at, zone)
    due = due_moment(day, recruiter)
    wished = person.span.start if person.wished and person.span else AFTER_WORK
    proposed = instant(day, wished, zone)
    if proposed >= due and can_talk(proposed, recruiter, person):
        return proposed
    window = next_talk(due, recruiter, person)
    return window.start if window else proposed
