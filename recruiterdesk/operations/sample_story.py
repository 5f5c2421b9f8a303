"""Plays the operations of a user on days before today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager

from recruiterdesk.core.clock import FixedClock
from recruiterdesk.domain.calling_hours import instant
from recruiterdesk.operations.scheduling import desk_calendar
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours


class SampleStory:
    """Plays the operations at moments before now; working days are counted back from today."""

    def __init__(self, desk: Desk) -> None:
        """Play on this desk; its clock is put back after each day."""
        self.desk = desk
        self._clock = desk.clock
        self._zone = recruiter_hours(desk.settings).zone
        self.people: dict[str, int] = {}
        self.applications: dict[str, int] = {}
        self.roles: dict[str, int] = {}

    @contextmanager
    def on(self, day: dt.date, hour: int = 11) -> Iterator[None]:
        """Let everything inside happen on a day."""
        self.desk.clock = FixedClock(instant(day, dt.time(hour), self._zone), self._zone)
        try:
            yield
        finally:
            self.desk.clock = self._clock

    def working_days_ago(self, days: int) -> dt.date:
        """Return a working day before today."""
        return desk_calendar(self.desk).add_working_days(self._clock.today(), -days)

    def days_ago(self, days: int) -> dt.date:
        """Return the working day on or before a day so many calendar days ago."""
        day = self._clock.today() - dt.timedelta(days=days)
        return desk_calendar(self.desk).previous_working_day(day)
