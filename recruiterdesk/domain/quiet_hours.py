"""Quiet hours, weekends and public holidays, which hold notifications back; what is due stays due."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from recruiterdesk.domain.calling_hours import instant
from recruiterdesk.domain.work_calendar import ONE_DAY, WorkCalendar


@dataclass(frozen=True, slots=True)
class QuietHours:
    """A span that may go over midnight, as 20:00-08:00; equal ends mean that there is none."""

    start: dt.time = dt.time(20)
    end: dt.time = dt.time(8)

    def contains(self, moment: dt.time) -> bool:
        """Tell whether a local time is quiet; the end is not part of the span."""
        if self.start <= self.end:
            return self.start <= moment < self.end
        return moment >= self.start or moment < self.end


def quiet_until(
    now: dt.datetime, quiet: QuietHours, zone: ZoneInfo, calendar: WorkCalendar
) -> dt.datetime | None:
    """Return when the quiet that holds now ends, in UTC, or None where nothing is held back.

    Weekends, public holidays and days away are quiet as a whole; they last until the quiet hours of the first
    day after them end.
    """
    local = now.astimezone(zone)
    day = local.date()
    if calendar.is_working_day(day):
        if not quiet.contains(local.time()):
            return None
        if local.time() >= quiet.end:
            day += ONE_DAY
    while not calendar.is_working_day(day):
        day += ONE_DAY
    morning = quiet.end if quiet.contains(dt.time.min) else dt.time.min
    return instant(day, morning if day != local.date() else quiet.end, zone)
