"""The clock that tests turn by hand."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

BERLIN = ZoneInfo("Europe/Berlin")


class FakeClock:
    def __init__(self, moment: str = "2026-11-23T10:00", zone: ZoneInfo = BERLIN) -> None:
        self.zone = zone
        self.set(moment)

    def set(self, moment: str) -> None:
        read = dt.datetime.fromisoformat(moment)
        self.moment = (read if read.tzinfo else read.replace(tzinfo=self.zone)).astimezone(dt.UTC)

    def advance(self, **by: float) -> None:
        self.moment += dt.timedelta(**by)

    def now(self) -> dt.datetime:
        return self.moment

    def today(self) -> dt.date:
        return self.moment.astimezone(self.zone).date()

    def set_zone(self, zone: ZoneInfo) -> None:
        self.zone = zone
