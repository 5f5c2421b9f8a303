from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain.promises import (
    due_moments,
    end_of_promise,
    is_broken,
    last_working_day_for,
)
from tests.domain.hours import AUCKLAND, KOLKATA, LOS_ANGELES, RECRUITER, berlin, day


@pytest.mark.parametrize(
    ("due_on", "due_at", "zone", "moments"),
    [
        ("2026-11-26", None, None, ("2026-11-25T09:30", "2026-11-26T09:30")),
        ("2026-11-23", None, None, ("2026-11-20T09:30", "2026-11-23T09:30")),
        ("2026-12-28", None, None, ("2026-12-24T09:30", "2026-12-28T09:30")),
        ("2026-11-26", "2026-11-26T15:00", None, ("2026-11-25T09:30", "2026-11-26T09:30")),
        ("2026-11-26", "2026-11-26T09:00", None, ("2026-11-25T09:30", "2026-11-26T09:00")),
        ("2026-11-26", None, AUCKLAND, ("2026-11-25T09:30", "2026-11-26T06:00")),
        ("2026-11-26", None, LOS_ANGELES, ("2026-11-25T09:30", "2026-11-26T09:30")),
    ],
)
def test_a_promise_rings_the_working_day_before_and_on_its_day(due_on, due_at, zone, moments):
    found = due_moments(day(due_on), berlin(due_at) if due_at else None, RECRUITER, zone)
    assert found == tuple(map(berlin, moments))


@pytest.mark.parametrize(
    ("zone", "end"),
    [
        (None, "2026-11-26T18:00"),
        (KOLKATA, "2026-11-26T13:30"),
        (LOS_ANGELES, "2026-11-27T03:00"),
        (AUCKLAND, "2026-11-26T06:00"),
    ],
)
def test_a_promise_without_a_time_ends_at_six_in_the_evening_theirs(zone, end):
    assert end_of_promise(day("2026-11-26"), None, RECRUITER, zone) == berlin(end)
    assert not is_broken(berlin(end) - dt.timedelta(minutes=1), day("2026-11-26"), None, RECRUITER, zone)
    assert is_broken(berlin(end), day("2026-11-26"), None, RECRUITER, zone)


def test_a_promise_with_a_time_ends_then():
    due_at = berlin("2026-11-26T11:00")
    assert is_broken(berlin("2026-11-26T11:00"), day("2026-11-26"), due_at, RECRUITER)
    assert not is_broken(berlin("2026-11-26T10:59"), day("2026-11-26"), due_at, RECRUITER)


@pytest.mark.parametrize(
    ("ends", "last"),
    [
        ("2026-11-26T18:00", "2026-11-26"),
        ("2026-11-26T09:01", "2026-11-26"),
        ("2026-11-26T09:00", "2026-11-25"),
        ("2026-11-27T03:00", "2026-11-26"),
        ("2026-11-22T18:00", "2026-11-20"),
        ("2026-11-23T08:00", "2026-11-20"),
        ("2026-12-27T18:00", "2026-12-24"),
    ],
)
def test_the_last_working_day_for_a_promise(ends, last):
    assert last_working_day_for(berlin(ends), RECRUITER) == day(last)


@given(
    st.dates(dt.date(2026, 10, 1), dt.date(2027, 4, 1)),
    st.sampled_from([None, AUCKLAND, LOS_ANGELES, KOLKATA]),
)
def test_a_promise_rings_twice_before_it_is_broken(due_on, zone):
    first, second = due_moments(due_on, None, RECRUITER, zone)
    assert first < second
    assert not is_broken(first, due_on, None, RECRUITER, zone)
    assert second <= end_of_promise(due_on, None, RECRUITER, zone)
