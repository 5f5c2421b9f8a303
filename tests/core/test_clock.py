"""The clocks: UTC moments, and days in the recruiter's zone."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from recruiterdesk.core.clock import FixedClock, SystemClock

BERLIN, HONOLULU = ZoneInfo("Europe/Berlin"), ZoneInfo("Pacific/Honolulu")


def test_the_systems_clock_gives_aware_moments_in_utc_that_go_on():
    clock = SystemClock(BERLIN)
    earlier = clock.now()

    assert earlier.utcoffset() == dt.timedelta(0)
    assert clock.now() >= earlier


def test_the_systems_today_is_that_of_the_zone():
    clock = SystemClock(BERLIN)
    for zone in (BERLIN, HONOLULU):
        clock.set_zone(zone)
        before = clock.now().astimezone(zone).date()
        today = clock.today()
        assert before <= today <= clock.now().astimezone(zone).date()


def test_a_fixed_clock_stands_still_and_its_day_follows_the_zone():
    clock = FixedClock(dt.datetime(2026, 11, 23, 0, 30, tzinfo=BERLIN), BERLIN)

    assert clock.now() == dt.datetime(2026, 11, 22, 23, 30, tzinfo=dt.UTC)
    assert clock.today() == dt.date(2026, 11, 23)
    clock.set_zone(HONOLULU)
    assert clock.today() == dt.date(2026, 11, 22)


def test_a_fixed_clock_wants_an_offset():
    with pytest.raises(ValueError, match="offset"):
        FixedClock(dt.datetime(2026, 11, 23), BERLIN)
