"""When two people can talk: the recruiter's call hours and the person's day, each by their own wall clock."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from recruiterdesk.core.values import value
from recruiterdesk.domain.desk_numbers import THEIR_HOURS, TheirHours
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.work_calendar import ONE_DAY, SATURDAY, WorkCalendar

WORK_HOURS = DaySpan(dt.time(9), dt.time(18))
CALL_HOURS = DaySpan(dt.time(9), dt.time(19, 30))
# No setting and no wish moves these: at night nobody is called.
DECENT_HOURS = DaySpan(dt.time(8), dt.time(20))
# Many duties begin at the same moment: each answer is worked out once.
KEPT = 256
# What morning and evening are is no number of the recruiter's: tries are told apart by them, no more.
MIDDAY = dt.time(12)
EVENING = dt.time(17)


class PartOfDay(StrEnum):
    """The three parts of a day in which one tries."""

    MORNING = "morning"
    MIDDAY = "midday"
    EVENING = "evening"


@value
class RecruiterHours:
    """When the recruiter works and calls; reserved hours, where there are some, stand for the call hours.

    By `calendar` waits and limits are counted; `present`, where it is given, has days away besides.
    """

    zone: ZoneInfo
    calendar: WorkCalendar
    work: DaySpan = WORK_HOURS
    call: DaySpan = CALL_HOURS
    reserved: DaySpan | None = None
    present: WorkCalendar | None = None

    @property
    def at_work(self) -> WorkCalendar:
        """The calendar by which dates are proposed: nothing is put on a day on which they are away."""
        return self.present or self.calendar

    @property
    def calling(self) -> DaySpan:
        """The hours kept for calls."""
        return self.reserved or self.call

    @property
    def for_a_wish(self) -> DaySpan:
        """The hours for somebody with wished hours: 08:00-20:00, and the call hours where they go beyond."""
        return DaySpan(min(self.call.start, DECENT_HOURS.start), max(self.call.end, DECENT_HOURS.end))


@value
class PersonHours:
    """When a person may be called.

    A zone or a calendar that is None is not known and never blocks: the recruiter's is used.
    """

    zone: ZoneInfo | None = None
    calendar: WorkCalendar | None = None
    wished: DaySpan | None = None
    in_a_job: bool = False
    saturdays: bool = False
    usual: TheirHours = THEIR_HOURS

    @property
    def span(self) -> DaySpan | None:
        """The hours as wished, within 08:00-20:00, else the usual ones; None if a wish leaves nothing."""
        return self.wished.meet(DECENT_HOURS) if self.wished else self.usual.usual


@value
class TalkWindow:
    """A time in which both can talk, in UTC; the end is not part of it.

    `preferred` says that all of it suits the person: their wished hours, or the free hours beside a job.
    """

    start: dt.datetime
    end: dt.datetime
    preferred: bool


def can_talk(now: dt.datetime, recruiter: RecruiterHours, person: PersonHours) -> bool:
    """Tell whether both can talk at this moment; what somebody in a job prefers does not count here."""
    mine, theirs = now.astimezone(recruiter.zone), now.astimezone(person.zone or recruiter.zone)
    my_hours = recruiter_span(mine.date(), recruiter, person)
    their_hours = person_span(theirs.date(), recruiter, person)
    return bool(
        my_hours and their_hours and my_hours.contains(mine.time()) and their_hours.contains(theirs.time())
    )


def suits_now(now: dt.datetime, recruiter: RecruiterHours, person: PersonHours) -> bool:
    """Tell whether both can talk at this moment and it is a good one for somebody in a job."""
    return can_talk(now, recruiter, person) and _suits(now, now, recruiter, person)


def next_talk(
    now: dt.datetime, recruiter: RecruiterHours, person: PersonHours, horizon_days: int = 30
) -> TalkWindow | None:
    """Return the next time from now on in which both can talk, or None where the horizon holds none.

    Running already, it starts now.
    """
    return next(talk_windows(now, recruiter, person, horizon_days), None)


def best_talk(
    now: dt.datetime, recruiter: RecruiterHours, person: PersonHours, horizon_days: int = 7
) -> TalkWindow | None:
    """Return the next time that suits the person best, else the next one in which both can talk."""
    first = None
    for window in talk_windows(now, recruiter, person, horizon_days):
        first = first or window
        for piece in pieces_of(window, recruiter, person):
            if piece.preferred:
                return piece
    return first or next_talk(now, recruiter, person)


def talk_windows(
    now: dt.datetime, recruiter: RecruiterHours, person: PersonHours, horizon_days: int
) -> Iterator[TalkWindow]:
    """Yield the times from now on in which both can talk, in order, over the days up to the horizon."""
    zone = person.zone or recruiter.zone
    first = now.astimezone(zone).date()
    for day in (first + ONE_DAY * ahead for ahead in range(horizon_days + 1)):
        span = person_span(day, recruiter, person)
        if span is None:
            continue
        start, end = instants(day, span, zone)
        for open_from, open_until in _recruiter_between(start, end, recruiter, person):
            since, until = max(start, open_from, now.astimezone(dt.UTC)), min(end, open_until)
            if since < until:
                yield TalkWindow(since, until, _suits(since, until, recruiter, person))


def pieces_of(window: TalkWindow, recruiter: RecruiterHours, person: PersonHours) -> list[TalkWindow]:
    """Cut a window where the person's part of the day or their preference changes."""
    zone = person.zone or recruiter.zone
    day = window.start.astimezone(zone).date()
    edges = {MIDDAY, EVENING} | {
        edge for span in person.usual.beside_a_job for edge in (span.start, span.end)
    }
    cuts = sorted(
        moment for edge in edges if window.start < (moment := instant(day, edge, zone)) < window.end
    )
    ends = [*cuts, window.end]
    starts = [window.start, *cuts]
    return [
        TalkWindow(start, end, _suits(start, end, recruiter, person))
        for start, end in zip(starts, ends, strict=True)
    ]


def person_span(day: dt.date, recruiter: RecruiterHours, person: PersonHours) -> DaySpan | None:
    """Return the hours in which the person may be called on a day of theirs, or None.

    On their working days, and on a Saturday only if they asked. Wished hours stand above the usual
    09:00-19:30, but nothing is before 08:00 or after 20:00.
    """
    calendar = person.calendar or recruiter.calendar
    if day.weekday() == SATURDAY:
        return person.span if _asked_for(day, calendar, person) else None
    return person.span if calendar.is_working_day(day) else None


def recruiter_span(day: dt.date, recruiter: RecruiterHours, person: PersonHours) -> DaySpan | None:
    """Return the hours in which the recruiter calls this person on a day of the recruiter's, or None.

    Wished hours stand above the recruiter's call hours too, as does the wish for a Saturday above the
    weekend; neither is a reason to call at night.
    """
    if not recruiter.at_work.is_working_day(day) and not _asked_for(day, recruiter.at_work, person):
        return None
    return recruiter.for_a_wish if person.wished else recruiter.calling


def part_of_day(local_time: dt.time) -> PartOfDay:
    """Return the part of the day: before 12:00, 12:00-17:00, or after 17:00."""
    if local_time < MIDDAY:
        return PartOfDay.MORNING
    return PartOfDay.MIDDAY if local_time < EVENING else PartOfDay.EVENING


@lru_cache(KEPT)
def next_start_of_call_hours(after: dt.datetime, recruiter: RecruiterHours) -> dt.datetime:
    """Return the next start of the recruiter's call hours, at this moment or later, in UTC.

    It is the due moment of closures and messages, which never ring singly.
    """
    day = recruiter.at_work.next_working_day(after.astimezone(recruiter.zone).date())
    start = instant(day, recruiter.calling.start, recruiter.zone)
    if start < after:
        day = recruiter.at_work.add_working_days(day, 1)
        start = instant(day, recruiter.calling.start, recruiter.zone)
    return start


def instant(day: dt.date, time: dt.time, zone: ZoneInfo) -> dt.datetime:
    """Return the moment, in UTC, at which a wall clock in the zone shows this time.

    A time that comes twice when the clocks go back is its first; one that is left out when they go forward
    is as far into the day as it would have been. `time.max` is the midnight that ends the day.
    """
    if time == dt.time.max:
        day, time = day + ONE_DAY, dt.time.min
    return dt.datetime.combine(day, time, tzinfo=zone).astimezone(dt.UTC)


def instants(day: dt.date, span: DaySpan, zone: ZoneInfo) -> tuple[dt.datetime, dt.datetime]:
    """Return the two ends of a span on a day in the zone, in UTC; an end that comes twice is its second."""
    return instant(day, span.start, zone), instant(day, span.end.replace(fold=1), zone)


def _asked_for(day: dt.date, calendar: WorkCalendar, person: PersonHours) -> bool:
    is_free = calendar.is_holiday(day) or calendar.is_away(day)
    return day.weekday() == SATURDAY and person.saturdays and not is_free


def _recruiter_between(
    start: dt.datetime, end: dt.datetime, recruiter: RecruiterHours, person: PersonHours
) -> Iterator[tuple[dt.datetime, dt.datetime]]:
    days = sorted({start.astimezone(recruiter.zone).date(), end.astimezone(recruiter.zone).date()})
    for day in days:
        span = recruiter_span(day, recruiter, person)
        if span is not None:
            yield instants(day, span, recruiter.zone)


def _suits(start: dt.datetime, end: dt.datetime, recruiter: RecruiterHours, person: PersonHours) -> bool:
    if person.wished or not person.in_a_job:
        return True
    zone = person.zone or recruiter.zone
    since, until = start.astimezone(zone).time(), end.astimezone(zone).time()
    return any(span.start <= since and until <= span.end for span in person.usual.beside_a_job)
