"""The waiting clock: how long somebody has waited for us, and when silence becomes a duty."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from functools import lru_cache

from recruiterdesk.domain.words import Stage
from recruiterdesk.domain.work_calendar import WorkCalendar

HEAD_START = {
    Stage.SOURCED: 0,
    Stage.CONTACTED: 0,
    Stage.APPLIED: 0,
    Stage.SCREENING: 0,
    Stage.SUBMITTED: 1,
    Stage.INTERVIEWING: 3,
    Stage.FINAL: 5,
    Stage.OFFERED: 5,
    Stage.HIRED: 5,
}
# Many begin to wait on the same day, as when a role is frozen: each answer is worked out once.
KEPT = 256
CALM_DAYS = 2
QUIET_DAYS = 5


class Calmness(StrEnum):
    """The colour of a wait."""

    CALM = "calm"
    AMBER = "amber"
    RED = "red"


def working_days_waiting(since: dt.date, today: dt.date, calendar: WorkCalendar) -> int:
    """Count the working days of the recruiter after the day on which the wait began, today included."""
    return calendar.working_days_between(since, today)


def calmness(working_days: int) -> Calmness:
    """Return the colour of a wait of so many working days: 0-2 calm, 3-5 amber, more red."""
    if working_days <= CALM_DAYS:
        return Calmness.CALM
    return Calmness.AMBER if working_days <= QUIET_DAYS else Calmness.RED


def calmness_under_promise(promised_on: dt.date, today: dt.date) -> Calmness:
    """Return the colour of a wait that a promise overrides: its day alone is the limit.

    Calm before that day, amber on it, red once it is over.
    """
    if today < promised_on:
        return Calmness.CALM
    return Calmness.AMBER if today == promised_on else Calmness.RED


@lru_cache(KEPT)
def queue_date(since: dt.date, stage: Stage, calendar: WorkCalendar) -> dt.date:
    """Return the date by which closures and holding calls are ordered: whoever got further stands earlier.

    It is the day on which the wait began minus the head start of the stage in working days.
    """
    return calendar.add_working_days(since, -HEAD_START[stage])
