from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain.work_calendar import WorkCalendar, plain_week, shared_calendar
from tests.domain.hours import GERMANY, ISRAEL, USA, day

DAYS = st.dates(dt.date(2025, 1, 1), dt.date(2028, 12, 31))
WEEKENDS = st.frozensets(st.integers(0, 6), max_size=5)
CALENDARS = st.builds(
    lambda weekend, holidays: WorkCalendar(
        weekend, lambda year: frozenset(one for one in holidays if one.year == year)
    ),
    WEEKENDS,
    st.frozensets(DAYS, max_size=12),
)


@pytest.mark.parametrize(
    ("calendar", "text", "works"),
    [
        (GERMANY, "2026-11-23", True),
        (GERMANY, "2026-11-21", False),
        (GERMANY, "2026-11-22", False),
        (GERMANY, "2026-12-25", False),
        (GERMANY, "2026-11-26", True),
        (USA, "2026-11-26", False),
        (ISRAEL, "2026-11-22", True),
        (ISRAEL, "2026-11-20", False),
        (plain_week(), "2026-12-25", True),
    ],
)
def test_a_working_day_is_neither_weekend_nor_holiday(calendar, text, works):
    assert calendar.is_working_day(day(text)) is works


def test_a_holiday_on_a_weekend_is_still_a_holiday():
    assert GERMANY.is_holiday(day("2026-12-26"))
    assert GERMANY.is_weekend(day("2026-12-26"))


@pytest.mark.parametrize(
    ("calendar", "start", "count", "end"),
    [
        (GERMANY, "2026-11-20", 1, "2026-11-23"),
        (GERMANY, "2026-11-21", 1, "2026-11-23"),
        (GERMANY, "2026-11-23", -1, "2026-11-20"),
        (GERMANY, "2026-11-22", -1, "2026-11-20"),
        (GERMANY, "2026-11-21", 0, "2026-11-21"),
        (GERMANY, "2026-12-24", 1, "2026-12-28"),
        (GERMANY, "2026-12-31", 1, "2027-01-04"),
        (GERMANY, "2027-01-04", -2, "2026-12-30"),
        (ISRAEL, "2026-11-19", 1, "2026-11-22"),
        (USA, "2026-11-25", 1, "2026-11-27"),
    ],
)
def test_working_days_are_added(calendar, start, count, end):
    assert calendar.add_working_days(day(start), count) == day(end)


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        ("2026-11-20", "2026-11-20", 0),
        ("2026-11-23", "2026-11-20", 0),
        ("2026-11-20", "2026-11-22", 0),
        ("2026-11-20", "2026-11-23", 1),
        ("2026-11-16", "2026-11-23", 5),
        ("2026-12-23", "2027-01-04", 6),
    ],
)
def test_waiting_is_counted_from_the_day_after_up_to_today(start, end, days):
    assert GERMANY.working_days_between(day(start), day(end)) == days


def test_next_and_previous_working_day_may_be_the_day_itself():
    assert GERMANY.next_working_day(day("2026-12-25")) == day("2026-12-28")
    assert GERMANY.next_working_day(day("2026-12-28")) == day("2026-12-28")
    assert GERMANY.previous_working_day(day("2026-12-27")) == day("2026-12-24")
    assert GERMANY.previous_working_day(day("2026-12-24")) == day("2026-12-24")


@pytest.mark.parametrize("weekend", [range(7), {7}, {-1, 5}])
def test_a_weekend_that_can_not_be_is_refused(weekend):
    with pytest.raises(ValueError):
        WorkCalendar(frozenset(weekend))


def test_a_shared_working_day_is_one_of_both_countries():
    shared = shared_calendar(GERMANY, USA)
    assert not shared.is_working_day(day("2026-11-26"))
    assert not shared.is_working_day(day("2027-03-29"))
    assert shared.is_working_day(day("2026-11-25"))
    assert shared_calendar(GERMANY, ISRAEL).next_working_day(day("2026-11-20")) == day("2026-11-23")


def test_weeks_that_share_no_day_leave_the_recruiters():
    at_weekends = WorkCalendar(frozenset({0, 1, 2, 3, 4}))
    assert shared_calendar(GERMANY, at_weekends) is GERMANY


@given(CALENDARS, DAYS, st.integers(0, 60))
def test_the_count_agrees_with_counting_on_the_fingers(calendar, start, length):
    end = start + dt.timedelta(days=length)
    days = [start + dt.timedelta(days=ahead) for ahead in range(1, length + 1)]
    assert calendar.working_days_between(start, end) == sum(map(calendar.is_working_day, days))


@given(CALENDARS, DAYS, st.integers(1, 20))
def test_adding_and_counting_undo_each_other(calendar, start, count):
    end = calendar.add_working_days(start, count)
    assert calendar.is_working_day(end)
    assert calendar.working_days_between(start, end) == count
    assert calendar.add_working_days(end, -count) == calendar.previous_working_day(start)
