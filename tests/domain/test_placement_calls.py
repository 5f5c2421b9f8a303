"""The calls around a start, over holidays of two countries and the ends of months."""

from __future__ import annotations

import pytest

from recruiterdesk.domain.desk_numbers import PlacementTimes
from recruiterdesk.domain.placement_calls import placement_calls
from recruiterdesk.domain.work_calendar import WorkCalendar
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
    assert calls["first_week"] == "2026-12-24"  # the last working day before Christmas, of both
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


@pytest.mark.parametrize(
    ("starts_on", "first_week"),
    [
        ("2027-02-01", "2027-02-05"),  # Monday to Friday
        ("2027-02-03", "2027-02-05"),  # Wednesday
        ("2027-02-04", "2027-02-05"),  # Thursday
        ("2027-02-05", "2027-02-12"),  # Friday: the end of the first whole week
        ("2027-02-06", "2027-02-12"),  # a Saturday: the work begins on Monday
        ("2027-01-01", "2027-01-08"),  # New Year, a Friday
        ("2027-03-22", "2027-03-25"),  # Good Friday on the 26th
        ("2027-03-25", "2027-04-02"),  # the day before it; Easter Monday begins the next week
        ("2028-02-28", "2028-03-03"),  # over the leap day
    ],
)
def test_the_first_week_ends_with_its_last_working_day(starts_on, first_week):
    assert planned("2026-11-23", starts_on)["first_week"] == first_week


def test_a_week_ends_before_the_weekend_of_both():
    fridays_off = WorkCalendar(frozenset({4, 5}))
    assert planned("2026-11-23", "2027-02-01", fridays_off)["first_week"] == "2027-02-04"
    every_day = WorkCalendar(frozenset())
    (call,) = [
        one.on
        for one in placement_calls(day("2027-01-04"), day("2027-02-02"), every_day, every_day)
        if one.call == "first_week"
    ]
    assert call == day("2027-02-06")
