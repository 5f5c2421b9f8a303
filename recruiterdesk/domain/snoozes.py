"""Until when a call is put off: the moments that are offered."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from recruiterdesk.domain.calling_hours import RecruiterHours, instant
from recruiterdesk.domain.desk_numbers import SNOOZE_TIMES, SnoozeTimes
from recruiterdesk.domain.work_calendar import ONE_DAY


class SnoozeKind(StrEnum):
    """The choices by name."""

    SHORT = "short"
    LONG = "long"
    THIS_AFTERNOON = "this_afternoon"
    TOMORROW = "tomorrow"


@dataclass(frozen=True, slots=True)
class Snooze:
    """A choice with its real moment, in UTC."""

    kind: SnoozeKind
    until: dt.datetime


def snooze_choices(
    now: dt.datetime, recruiter: RecruiterHours, times: SnoozeTimes = SNOOZE_TIMES
) -> tuple[Snooze, ...]:
    """Return what is offered at this moment; the afternoon only while it lies beyond the longer while."""
    today = now.astimezone(recruiter.zone).date()
    in_a_while = now + dt.timedelta(minutes=times.long_minutes)
    afternoon = instant(today, times.afternoon, recruiter.zone)
    choices = [
        Snooze(SnoozeKind.SHORT, now + dt.timedelta(minutes=times.short_minutes)),
        Snooze(SnoozeKind.LONG, in_a_while),
        Snooze(SnoozeKind.THIS_AFTERNOON, afternoon),
        Snooze(SnoozeKind.TOMORROW, moment_on(today + ONE_DAY, recruiter, times)),
    ]
    return tuple(
        one for one in choices if one.kind is not SnoozeKind.THIS_AFTERNOON or afternoon > in_a_while
    )


def moment_on(day: dt.date, recruiter: RecruiterHours, times: SnoozeTimes = SNOOZE_TIMES) -> dt.datetime:
    """Return the moment, in UTC, at which somebody who was put off to this day comes back: usually 09:30."""
    return instant(day, times.morning, recruiter.zone)
