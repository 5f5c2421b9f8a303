from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.domain.quiet_hours import QuietHours, quiet_until
from recruiterdesk.domain.work_calendar import WorkCalendar
from tests.domain.hours import BERLIN, GERMANY, ISRAEL, berlin

NIGHT = QuietHours()
NOON = QuietHours(dt.time(12), dt.time(13))
NONE = QuietHours(dt.time(9), dt.time(9))


@pytest.mark.parametrize(
    ("now", "quiet", "calendar", "until"),
    [
        ("2026-11-23T10:00", NIGHT, GERMANY, None),
        ("2026-11-23T20:00", NIGHT, GERMANY, "2026-11-24T08:00"),
        ("2026-11-24T07:59", NIGHT, GERMANY, "2026-11-24T08:00"),
        ("2026-11-24T08:00", NIGHT, GERMANY, None),
        ("2026-11-20T19:59", NIGHT, GERMANY, None),
        ("2026-11-20T21:00", NIGHT, GERMANY, "2026-11-23T08:00"),
        ("2026-11-21T10:00", NIGHT, GERMANY, "2026-11-23T08:00"),
        ("2026-11-22T23:00", NIGHT, GERMANY, "2026-11-23T08:00"),
        ("2026-11-22T23:00", NIGHT, ISRAEL, "2026-11-23T08:00"),
        ("2026-11-22T10:00", NIGHT, ISRAEL, None),
        ("2026-11-23T12:30", NOON, GERMANY, "2026-11-23T13:00"),
        ("2026-11-21T12:30", NOON, GERMANY, "2026-11-23T00:00"),
        ("2026-11-23T09:00", NONE, GERMANY, None),
        ("2026-11-22T09:00", NONE, GERMANY, "2026-11-23T00:00"),
        ("2026-11-22T09:00", NIGHT, WorkCalendar(frozenset()), None),
        # the clocks go forward and back on a Sunday
        ("2027-03-27T22:00", NIGHT, WorkCalendar(frozenset()), "2027-03-28T08:00"),
        ("2026-10-24T22:00", NIGHT, WorkCalendar(frozenset()), "2026-10-25T08:00"),
    ],
)
def test_quiet_holds_until_the_hours_or_the_weekend_end(now, quiet, calendar, until):
    assert quiet_until(berlin(now), quiet, BERLIN, calendar) == (berlin(until) if until else None)
