"""Working days: a weekend and public holidays, which come as data."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from functools import lru_cache

from recruiterdesk.core.values import value

HolidaysOfYear = Callable[[int], frozenset[dt.date]]
SATURDAY = 5
SUNDAY = 6
DAYS_OF_WEEK = frozenset(range(7))
ONE_DAY = dt.timedelta(days=1)
# Of many people the wait began on the same few days: each answer is worked out once.
KEPT = 1024


def no_holidays(_year: int) -> frozenset[dt.date]:
    """Return the public holidays of a calendar that has none."""
    return frozenset()


@value
class WorkCalendar:
    """Somebody's working days: one calendar for the recruiter, one for each country of a person.

    Args:
        weekend: weekdays without work as `date.weekday` numbers, Monday being 0.
        holidays_in: gives the public holidays of a year; it is asked often, so it should remember.
        away: days on which they are away. Nothing is put on one, but whoever waits goes on waiting:
            `working_days_between` counts them.

    Raises:
        ValueError: a weekday is none, or every day of the week is weekend.
    """

    weekend: frozenset[int]
    holidays_in: HolidaysOfYear = no_holidays
    away: frozenset[dt.date] = frozenset()

    def __post_init__(self) -> None:
        if not self.weekend < DAYS_OF_WEEK:
            raise ValueError("a weekend is some, but not all, of the weekdays 0 to 6")

    def is_weekend(self, day: dt.date) -> bool:
        """Tell whether the day belongs to the weekend."""
        return day.weekday() in self.weekend

    def is_holiday(self, day: dt.date) -> bool:
        """Tell whether the day is a public holiday, on a weekend or not."""
        return day in self.holidays_in(day.year)

    def is_away(self, day: dt.date) -> bool:
        """Tell whether they are away on the day."""
        return day in self.away

    def is_working_day(self, day: dt.date) -> bool:
        """Tell whether the day is neither weekend nor a public holiday, nor one on which they are away."""
        return not self.is_weekend(day) and not self.is_holiday(day) and day not in self.away

    def next_working_day(self, day: dt.date) -> dt.date:
        """Return the first working day on or after the day."""
        while not self.is_working_day(day):
            day += ONE_DAY
        return day

    def previous_working_day(self, day: dt.date) -> dt.date:
        """Return the last working day on or before the day."""
        while not self.is_working_day(day):
            day -= ONE_DAY
        return day

    def add_working_days(self, day: dt.date, count: int) -> dt.date:
        """Go `count` working days on from the day, which itself is not counted.

        1 is the next working day after it, -1 the last one before it, 0 the day itself, working or not.
        """
        return _working_days_on(self, day, count)

    def working_days_between(self, start: dt.date, end: dt.date) -> int:
        """Count the working days after the start up to and including the end; 0 if the end is not later.

        Days away are among them.
        """
        days = (end - start).days
        if days <= 0:
            return 0
        weeks, rest = divmod(days, 7)
        in_whole_weeks = weeks * (7 - len(self.weekend))
        last_days = (end - ONE_DAY * ago for ago in range(rest))
        in_the_rest = sum(1 for day in last_days if not self.is_weekend(day))
        return in_whole_weeks + in_the_rest - sum(1 for _ in self._days_lost(start, end))

    def _days_lost(self, start: dt.date, end: dt.date) -> Iterator[dt.date]:
        """Yield the holidays after the start up to the end that fall on a day of work."""
        for year in range(start.year, end.year + 1):
            for day in self.holidays_in(year):
                if start < day <= end and not self.is_weekend(day):
                    yield day


@lru_cache(KEPT)
def _working_days_on(calendar: WorkCalendar, day: dt.date, count: int) -> dt.date:
    step = ONE_DAY if count > 0 else -ONE_DAY
    for _ in range(abs(count)):
        day += step
        while not calendar.is_working_day(day):
            day += step
    return day


def plain_week() -> WorkCalendar:
    """Return a calendar with Monday to Friday as working days and no public holidays."""
    return WorkCalendar(frozenset({SATURDAY, SUNDAY}))


def shared_calendar(mine: WorkCalendar, theirs: WorkCalendar) -> WorkCalendar:
    """Return the calendar whose working days are working days of both.

    Two weeks that share no weekday at all leave mine: a call outside their week is better than none.
    """
    weekend = mine.weekend | theirs.weekend
    if weekend == DAYS_OF_WEEK:
        return mine

    def holidays_of_both(year: int) -> frozenset[dt.date]:
        return mine.holidays_in(year) | theirs.holidays_in(year)

    return WorkCalendar(weekend, holidays_of_both, mine.away | theirs.away)
