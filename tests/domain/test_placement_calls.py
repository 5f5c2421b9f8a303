"""The calls around a start, over holidays of two countries and the ends of months."""

from __future__ import annotations

import pytest

from recruiterdesk.domain.desk_numbers import PlacementTimes
from recruiterdesk.domain.placement_calls import placement_calls
from tests.domain.hours import GERMANY, USA, day


def planned(accepted_on, starts_on, theirs=GERMANY, times=None):
    start = day(starts_on) if starts_on else None
    calls = placement_calls(day(accepted_on), start, GERMANY, theirs, times or PlacementTimes())
    return {str(one.call): one.on.isoformat() for one in calls}


def test_the_five_calls_of_a_start():
    assert planned("2026-11-23", "2027-02-01") == {
        "resigning": "2026-11-26",
        "before_start": "2027-01-25",
        "first_week": "2027-02-05",
        "first_month": "2027-03-01",
        "third_month": "2027-05-03",
    }


def test_only_the_first_is_there_until_the_start_is_known():
    assert planned("2026-11-23", None) == {"resigning": "2026-11-26"}


@pytest.mark.parametrize(
    ("starts_on", "left"),
    [
        ("2026-11-24", ["first_week", "first_month", "third_month"]),
        ("2026-11-30", ["resigning", "first_week", "first_month", "third_month"]),
        ("2026-11-26", ["first_week", "first_month", "third_month"]),
    ],
)
def test_what_would_come_too_late_before_a_near_start_is_left_out(starts_on, left):
    assert list(planned("2026-11-23", starts_on)) == left


def test_holidays_of_both_countries_move_a_call():
    calls = planned("2026-11-23", "2026-12-21", USA)
    assert calls["resigning"] == "2026-11-27"  # Thanksgiving, theirs
    assert calls["first_week"] == "2026-12-28"  # Christmas, of both; then Boxing Day and the weekend
    assert calls["first_month"] == "2027-01-21"


@pytest.mark.parametrize(
    ("starts_on", "first_month", "third_month"),
    [
        ("2027-01-31", "2027-03-01", "2027-04-30"),
        ("2027-11-30", "2027-12-30", "2028-02-29"),
        ("2028-02-29", "2028-03-29", "2028-05-29"),
    ],
)
def test_months_that_are_shorter_end_on_their_last_day(starts_on, first_month, third_month):
    calls = planned("2026-11-23", starts_on)
    assert (calls["first_month"], calls["third_month"]) == (first_month, third_month)


def test_the_days_can_be_set():
    times = PlacementTimes(
        resigning_working_days=1, days_before_start=3, days_after_start=1, first_months=2, last_months=6
    )
    assert planned("2026-11-23", "2027-02-04", times=times) == {
        "resigning": "2026-11-24",
        "before_start": "2027-02-01",
        "first_week": "2027-02-05",
        "first_month": "2027-04-05",
        "third_month": "2027-08-04",
    }
