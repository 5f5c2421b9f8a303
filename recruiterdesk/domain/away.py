"""Days on which the recruiter is away, and what would go wrong in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from recruiterdesk.core.values import value
from recruiterdesk.domain.desk_numbers import WAIT_COLOURS, WaitColours
from recruiterdesk.domain.work_calendar import ONE_DAY, WorkCalendar


@value
class AwaySpan:
    """From the first to the last day away, both included."""

    first_day: dt.date
    last_day: dt.date

    def contains(self, day: dt.date) -> bool:
        """Tell whether they are away on this day."""
        return self.first_day <= day <= self.last_day

    def days(self) -> frozenset[dt.date]:
        """Return every day of it."""
        count = (self.last_day - self.first_day).days + 1
        return frozenset(self.first_day + ONE_DAY * ahead for ahead in range(count))


def away_days(spans: Iterable[AwaySpan]) -> frozenset[dt.date]:
    """Return every day on which they are away."""
    return frozenset().union(*(span.days() for span in spans))


def calendar_at_work(calendar: WorkCalendar, spans: Iterable[AwaySpan]) -> WorkCalendar:
    """Return the calendar by which dates are proposed: a working day without the recruiter is none."""
    return WorkCalendar(calendar.weekend, calendar.holidays_in, away_days(spans))


def turns_amber_on(since: dt.date, calendar: WorkCalendar, colours: WaitColours = WAIT_COLOURS) -> dt.date:
    """Return the day on which a wait that began on a day is no longer calm; days away count."""
    return calendar.add_working_days(since, colours.amber_from)


def first_day_back(span: AwaySpan, calendar: WorkCalendar) -> dt.date:
    """Return the first working day after a time away."""
    return calendar.next_working_day(span.last_day + ONE_DAY)


def would_suffer(on: dt.date, span: AwaySpan, calendar: WorkCalendar) -> bool:
    """Tell whether what happens on a day would happen before the recruiter is back, if nobody acts.

    What falls on the free days around a time away does.
    """
    return on < first_day_back(span, calendar)
