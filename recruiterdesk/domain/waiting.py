"""The waiting clock: how long somebody has waited for us, and when silence becomes a duty."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from functools import lru_cache

from recruiterdesk.domain.desk_numbers import HEAD_STARTS, WAIT_COLOURS, HeadStarts, WaitColours
from recruiterdesk.domain.words import Stage
from recruiterdesk.domain.work_calendar import WorkCalendar

# Many begin to wait on the same day, as when a role is frozen: each answer is worked out once.
KEPT = 256


class Calmness(StrEnum):
    """The colour of a wait."""

    CALM = "calm"
    AMBER = "amber"
    RED = "red"


def working_days_waiting(since: dt.date, today: dt.date, calendar: WorkCalendar) -> int:
    """Count the working days of the recruiter after the day on which the wait began, today included."""
    return calendar.working_days_between(since, today)


def calmness(working_days: int, colours: WaitColours = WAIT_COLOURS) -> Calmness:
    """Return the colour of a wait of so many working days; usually 0-2 are calm, 3-5 amber, more red."""
    if working_days < colours.amber_from:
        return Calmness.CALM
    return Calmness.AMBER if working_days < colours.red_from else Calmness.RED


def calmness_under_promise(promised_on: dt.date, today: dt.date) -> Calmness:
    """Return the colour of a wait that a promise overrides: its day alone is the limit.

    Calm before that day, amber on it, red once it is over.
    """
    if today < promised_on:
        return Calmness.CALM
    return Calmness.AMBER if today == promised_on else Calmness.RED


@lru_cache(KEPT)
def queue_date(
    since: dt.date, stage: Stage, calendar: WorkCalendar, head_starts: HeadStarts = HEAD_STARTS
) -> dt.date:
    """Return the date by which closures and holding calls are ordered: whoever got further stands earlier.

    It is the day on which the wait began minus the head start of the stage in working days.
    """
    return calendar.add_working_days(since, -head_starts.of(stage))
