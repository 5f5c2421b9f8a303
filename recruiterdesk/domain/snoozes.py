"""Until when a call is put off: the moments that are offered."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from recruiterdesk.domain.calling_hours import RecruiterHours, instant
from recruiterdesk.domain.work_calendar import ONE_DAY

AFTERNOON = dt.time(14)
MORNING = dt.time(9, 30)


class SnoozeKind(StrEnum):
    """The choices by name."""

    TEN_MINUTES = "ten_minutes"
    ONE_HOUR = "one_hour"
    THIS_AFTERNOON = "this_afternoon"
    TOMORROW = "tomorrow"


@dataclass(frozen=True, slots=True)
class Snooze:
    """A choice with its real moment, in UTC."""

    kind: SnoozeKind
    until: dt.datetime


def snooze_choices(now: dt.datetime, recruiter: RecruiterHours) -> tuple[Snooze, ...]:
    """Return what is offered at this moment; the afternoon only while it lies more than an hour ahead."""
    today = now.astimezone(recruiter.zone).date()
    in_an_hour = now + dt.timedelta(hours=1)
    afternoon = instant(today, AFTERNOON, recruiter.zone)
    choices = [
        Snooze(SnoozeKind.TEN_MINUTES, now + dt.timedelta(minutes=10)),
        Snooze(SnoozeKind.ONE_HOUR, in_an_hour),
        Snooze(SnoozeKind.THIS_AFTERNOON, afternoon),
        Snooze(SnoozeKind.TOMORROW, moment_on(today + ONE_DAY, recruiter)),
    ]
    return tuple(
        one for one in choices if one.kind is not SnoozeKind.THIS_AFTERNOON or afternoon > in_an_hour
    )


def moment_on(day: dt.date, recruiter: RecruiterHours) -> dt.datetime:
    """Return the moment, in UTC, at which somebody who was put off to this day comes back: 09:30."""
    return instant(day, MORNING, recruiter.zone)
