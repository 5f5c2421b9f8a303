"""When a promise ends, when it rings, and when it is broken."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from recruiterdesk.domain.calling_hours import RecruiterHours, instant
from recruiterdesk.domain.work_calendar import ONE_DAY

END_OF_DAY = dt.time(18)
RINGS_AT = dt.time(9, 30)


def end_of_promise(
    due_on: dt.date, due_at: dt.datetime | None, recruiter: RecruiterHours, their_zone: ZoneInfo | None = None
) -> dt.datetime:
    """Return the moment, in UTC, at which a promise ends; without a time that is 18:00 their time.

    A zone that is not known is taken as the recruiter's.
    """
    if due_at is not None:
        return due_at.astimezone(dt.UTC)
    return instant(due_on, END_OF_DAY, their_zone or recruiter.zone)


def due_moments(
    due_on: dt.date, due_at: dt.datetime | None, recruiter: RecruiterHours, their_zone: ZoneInfo | None = None
) -> tuple[dt.datetime, dt.datetime]:
    """Return the two moments, in UTC, at which a promise rings.

    They are 09:30 the recruiter's time on the working day before it ends, and on the day, or the end itself
    where that comes earlier. Whoever is away on the day before is reminded before they leave.
    """
    day_before = recruiter.at_work.add_working_days(due_on, -1)
    on_the_day = instant(due_on, RINGS_AT, recruiter.zone)
    ends = end_of_promise(due_on, due_at, recruiter, their_zone)
    return instant(day_before, RINGS_AT, recruiter.zone), min(on_the_day, ends)


def is_broken(
    now: dt.datetime,
    due_on: dt.date,
    due_at: dt.datetime | None,
    recruiter: RecruiterHours,
    their_zone: ZoneInfo | None = None,
) -> bool:
    """Tell whether a promise that was not kept has ended."""
    return now >= end_of_promise(due_on, due_at, recruiter, their_zone)


def last_working_day_for(ends: dt.datetime, recruiter: RecruiterHours) -> dt.date:
    """Return the recruiter's last working day on which a promise that ends at this moment can be kept.

    A promise that ends before work starts belongs to the working day before.
    """
    local = ends.astimezone(recruiter.zone)
    day = local.date() if local.time() > recruiter.work.start else local.date() - ONE_DAY
    return recruiter.at_work.previous_working_day(day)
