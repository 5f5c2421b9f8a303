"""The calls around a start: the good calls of somebody who was hired."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from recruiterdesk.domain.check_ins import months_after
from recruiterdesk.domain.desk_numbers import PLACEMENT_TIMES, PlacementTimes
from recruiterdesk.domain.work_calendar import ONE_DAY, WorkCalendar, shared_calendar


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

    They resign soon after they accepted; then the week before the start, the end of the first week, one month
    and three months after it. What would come too late, or after the next one, is left out. Without a known
    start only the first is there.
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
        PlacementCall.FIRST_WEEK: starts_on + ONE_DAY * times.days_after_start,
        PlacementCall.FIRST_MONTH: months_after(starts_on, times.first_months),
        PlacementCall.THIRD_MONTH: months_after(starts_on, times.last_months),
    }
    for call, day in nominal.items():
        yield PlacedCall(call, both.next_working_day(day))


def _in_its_time(one: PlacedCall, starts_on: dt.date | None) -> bool:
    """Tell whether a call before the start comes before it."""
    before = one.call in (PlacementCall.RESIGNING, PlacementCall.BEFORE_START)
    return not before or starts_on is None or one.on < starts_on
