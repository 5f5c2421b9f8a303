"""The calls around a start: the good calls of somebody who was hired."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from recruiterdesk.domain.desk_numbers import PLACEMENT_TIMES, PlacementTimes
from recruiterdesk.domain.months import months_after
from recruiterdesk.domain.work_calendar import ONE_DAY, WorkCalendar, shared_calendar

DAYS_IN_WEEK = 7


class PlacementCall(StrEnum):
    """Which call it is, in order."""

    RESIGNING = "resigning"
    BEFORE_START = "before_start"
    FIRST_WEEK = "first_week"
    FIRST_MONTH = "first_month"
    THIRD_MONTH = "third_month"


@dataclass(frozen=True, slots=True)
class PlacedCall:
    """One call, on a working day of both."""

    call: PlacementCall
    on: dt.date


def placement_calls(
    accepted_on: dt.date,
    starts_on: dt.date | None,
    mine: WorkCalendar,
    theirs: WorkCalendar,
    times: PlacementTimes = PLACEMENT_TIMES,
) -> tuple[PlacedCall, ...]:
    """Return the calls around a start, each on a working day of both.

    They resign soon after they accepted; then the week before the start, the last working day of the first
    week (of the next one for who begins on it), one month and three months after it. What would come too
    late, or after the next one, is left out. Without a known start only the first is there.
    """
    planned = _planned(accepted_on, starts_on, shared_calendar(mine, theirs), times)
    found = [one for one in planned if one.on > accepted_on and _in_its_time(one, starts_on)]
    return tuple(
        one for place, one in enumerate(found) if all(one.on < later.on for later in found[place + 1 :])
    )


def _planned(
    accepted_on: dt.date, starts_on: dt.date | None, both: WorkCalendar, times: PlacementTimes
) -> Iterator[PlacedCall]:
    yield PlacedCall(
        PlacementCall.RESIGNING, both.add_working_days(accepted_on, times.resigning_working_days)
    )
    if starts_on is None:
        return
    nominal = {
        PlacementCall.BEFORE_START: starts_on - ONE_DAY * times.days_before_start,
        PlacementCall.FIRST_WEEK: _end_of_first_week(starts_on, both, times.days_after_start),
        PlacementCall.FIRST_MONTH: months_after(starts_on, times.first_months),
        PlacementCall.THIRD_MONTH: months_after(starts_on, times.last_months),
    }
    for call, day in nominal.items():
        yield PlacedCall(call, both.next_working_day(day))


def _end_of_first_week(starts_on: dt.date, both: WorkCalendar, days: int) -> dt.date:
    """Return the last working day after the first one within so many days, and within the week."""
    first = both.next_working_day(starts_on)
    week_end = _week_end(first, both)
    last = both.previous_working_day(min(week_end, first + ONE_DAY * days))
    if last > first:
        return last
    following = both.next_working_day(week_end + ONE_DAY)
    return both.previous_working_day(_week_end(following, both))


def _week_end(day: dt.date, both: WorkCalendar) -> dt.date:
    """Return the last day before the next weekend; of a week without one, a week on."""
    for ahead in range(DAYS_IN_WEEK):
        if both.is_weekend(day + ONE_DAY * (ahead + 1)):
            return day + ONE_DAY * ahead
    return day + ONE_DAY * (DAYS_IN_WEEK - 1)


def _in_its_time(one: PlacedCall, starts_on: dt.date | None) -> bool:
    """Tell whether a call before the start comes before it."""
    before = one.call in (PlacementCall.RESIGNING, PlacementCall.BEFORE_START)
    return not before or starts_on is None or one.on < starts_on
