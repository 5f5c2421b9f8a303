"""The only place that reads the time."""

from __future__ import annotations

import datetime as dt
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """What the program asks for the time."""

    def now(self) -> dt.datetime:
        """Return the present moment, aware, in UTC."""
        ...

    def today(self) -> dt.date:
        """Return today's date in the recruiter's zone."""
        ...

    def set_zone(self, zone: ZoneInfo) -> None:
        """Take over the recruiter's zone, which decides what "today" is."""
        ...


class SystemClock:
    """The laptop's clock."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone

    def now(self) -> dt.datetime:
        """Return the present moment, aware, in UTC."""
        return dt.datetime.now(dt.UTC)

    def today(self) -> dt.date:
        """Return today's date in the recruiter's zone."""
        return self.now().astimezone(self._zone).date()

    def set_zone(self, zone: ZoneInfo) -> None:
        """Take over the recruiter's zone, which decides what "today" is."""
        self._zone = zone


class FixedClock:
    """A clock that stands still, for commands that are run as of a given moment."""

    def __init__(self, moment: dt.datetime, zone: ZoneInfo) -> None:
        if moment.tzinfo is None:
            raise ValueError("a moment needs an offset")
        self._moment = moment.astimezone(dt.UTC)
        self._zone = zone

    def now(self) -> dt.datetime:
        """Return the given moment, aware, in UTC."""
        return self._moment

    def today(self) -> dt.date:
        """Return the given moment's date in the recruiter's zone."""
        return self._moment.astimezone(self._zone).date()

    def set_zone(self, zone: ZoneInfo) -> None:
        """Take over the recruiter's zone, which decides what "today" is."""
        self._zone = zone
