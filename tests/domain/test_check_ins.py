from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain.calling_hours import PersonHours
from recruiterdesk.domain.check_ins import (
    CheckInOrigin,
    Intervals,
    PlannedCheckIn,
    after_contact,
    day_by_rule,
    due_moment,
    first_check_in,
    next_check_in,
    proposed_time,
)
from recruiterdesk.domain.desk_numbers import CallAgainTimes
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.months import months_after
from recruiterdesk.domain.words import CheckInOutcome
from tests.domain.hours import (
    AUCKLAND,
    BERLIN,
    GERMANY,
    ISRAEL,
    KOLKATA,
    LOS_ANGELES,
    NEIGHBOUR,
    RECRUITER,
    USA,
    berlin,
    day,
)

DAYS = st.dates(dt.date(2026, 6, 1), dt.date(2027, 6, 1))


@pytest.mark.parametrize(
    ("told_on", "theirs", "due_on"),
    [
        ("2026-11-23", GERMANY, "2027-02-22"),  # day 90 is a Sunday
        ("2026-11-24", GERMANY, "2027-02-22"),
        ("2026-11-25", GERMANY, "2027-02-23"),
        ("2026-12-29", GERMANY, "2027-03-30"),  # Easter Monday
        ("2026-10-20", USA, "2027-01-19"),  # Martin Luther King Day, theirs
        ("2026-12-26", USA, "2027-03-30"),  # Good Friday and Easter Monday, ours
        ("2026-11-20", ISRAEL, "2027-02-18"),
        ("2026-11-21", ISRAEL, "2027-02-22"),  # Friday is no day of theirs, Sunday none of ours
    ],
)
def test_ninety_days_later_on_a_working_day_of_both(told_on, theirs, due_on):
    assert first_check_in(day(told_on), GERMANY, theirs) == day(due_on)


def test_a_come_back_date_replaces_the_ninety_days():
    come_back_on = day("2027-05-01")
    assert first_check_in(day("2026-11-23"), GERMANY, GERMANY, come_back_on=come_back_on) == day("2027-05-03")


def test_the_interval_can_be_set():
    assert first_check_in(day("2026-11-23"), GERMANY, GERMANY, interval_days=30) == day("2026-12-23")


@pytest.mark.parametrize(
    ("outcome", "today", "due_on"),
    [
        (CheckInOutcome.PLACED, "2026-02-23", "2027-02-23"),
        (CheckInOutcome.PLACED, "2024-02-29", "2025-02-28"),
        (CheckInOutcome.STILL_LOOKING, "2027-02-22", "2027-03-24"),
        (CheckInOutcome.EMPLOYED, "2026-11-23", "2027-05-24"),
        (CheckInOutcome.NOT_NOW, "2026-11-23", "2027-02-22"),
        (CheckInOutcome.NO_MORE_CALLS, "2026-11-23", None),
        (CheckInOutcome.NOT_REACHED, "2026-11-23", None),
    ],
)
def test_the_check_in_after_this_one(outcome, today, due_on):
    assert next_check_in(outcome, day(today), GERMANY, GERMANY) == (day(due_on) if due_on else None)


@pytest.mark.parametrize(
    ("outcome", "theirs", "today", "due_on"),
    [
        (CheckInOutcome.PLACED, GERMANY, "2025-12-25", "2026-12-28"),  # Christmas, a Saturday, a Sunday
        (CheckInOutcome.PLACED, USA, "2026-07-05", "2027-07-06"),  # Independence Day, observed on Monday
        (CheckInOutcome.PLACED, GERMANY, "2027-02-28", "2028-02-28"),
        (CheckInOutcome.STILL_LOOKING, USA, "2026-10-27", "2026-11-27"),  # Thanksgiving
        (CheckInOutcome.STILL_LOOKING, GERMANY, "2028-01-31", "2028-03-01"),  # over a leap day
        (
            CheckInOutcome.NOT_NOW,
            ISRAEL,
            "2027-01-22",
            "2027-04-26",
        ),  # their holiday, then both weekends
        (CheckInOutcome.EMPLOYED, GERMANY, "2026-09-27", "2027-03-30"),  # Good Friday to Easter Monday
    ],
)
def test_holidays_of_both_and_the_ends_of_months(outcome, theirs, today, due_on):
    found = next_check_in(outcome, day(today), GERMANY, theirs)
    assert found == day(due_on)


def test_the_intervals_can_be_set():
    times = CallAgainTimes(still_looking_days=14, employed_days=365, not_now_days=60, placed_months=6)
    following = {
        outcome: next_check_in(outcome, day("2026-08-31"), GERMANY, GERMANY, times=times)
        for outcome in (
            CheckInOutcome.STILL_LOOKING, CheckInOutcome.EMPLOYED, CheckInOutcome.NOT_NOW,
            CheckInOutcome.PLACED,
        )
    }  # fmt: skip
    assert list(following.values()) == [
        day("2026-09-14"), day("2027-08-31"), day("2026-10-30"), day("2027-03-01"),
    ]  # fmt: skip


@pytest.mark.parametrize(("back_on", "due_on"), [("2027-05-06", "2027-05-07"), ("2026-11-20", "2027-02-22")])
def test_not_now_waits_for_a_known_come_back_date_that_lies_ahead(back_on, due_on):
    found = next_check_in(
        CheckInOutcome.NOT_NOW, day("2026-11-23"), GERMANY, GERMANY, come_back_on=day(back_on)
    )
    assert found == day(due_on)


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2027-01-31", 1, "2027-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2027-12-15", 1, "2028-01-15"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2026-11-30", 3, "2027-02-28"),
    ],
)
def test_months_end_where_they_have_no_such_day(start, months, end):
    assert months_after(day(start), months) == day(end)


@pytest.mark.parametrize(
    ("reason", "due_on"),
    [
        ("", "2027-01-22"),
        ("still_looking", "2026-12-07"),
        ("no_more_calls", "2027-01-22"),
        ("x", "2027-01-22"),
    ],
)
def test_a_rule_knows_what_a_check_in_follows_from(reason, due_on):
    intervals = Intervals(60, CallAgainTimes(still_looking_days=14))
    assert day_by_rule(day("2026-11-23"), reason, intervals, GERMANY, GERMANY) == day(due_on)


@given(DAYS, st.sampled_from([GERMANY, USA, ISRAEL]))
def test_a_check_in_is_on_a_day_on_which_both_work(told_on, theirs):
    due_on = first_check_in(told_on, GERMANY, theirs)
    assert due_on >= told_on + dt.timedelta(days=90)
    assert GERMANY.is_working_day(due_on)
    assert theirs.is_working_day(due_on)


@pytest.mark.parametrize(
    ("origin", "contact_on", "due_on"),
    [
        (CheckInOrigin.BY_RULE, "2026-12-15", "2027-03-15"),
        (CheckInOrigin.BY_RULE, "2026-11-01", "2027-02-22"),
        (CheckInOrigin.AGREED, "2026-12-15", "2027-02-22"),
        (CheckInOrigin.BY_HAND, "2026-12-15", "2027-02-22"),
    ],
)
def test_only_a_date_of_the_apps_own_moves_and_never_earlier(origin, contact_on, due_on):
    check_in = PlannedCheckIn(day("2027-02-22"), 90, origin)
    assert after_contact(check_in, day(contact_on), GERMANY, GERMANY) == day(due_on)


@pytest.mark.parametrize(
    ("date", "utc_hour"),
    [("2027-02-22", 9), ("2027-03-26", 9), ("2027-03-29", 8), ("2026-10-23", 8), ("2026-10-26", 9)],
)
def test_a_check_in_is_due_at_ten_by_the_recruiters_clock(date, utc_hour):
    due = due_moment(day(date), RECRUITER)
    assert (due.date(), due.time(), due.tzinfo) == (day(date), dt.time(utc_hour), dt.UTC)


def wishing(start: str, end: str) -> PersonHours:
    return PersonHours(BERLIN, GERMANY, DaySpan(dt.time.fromisoformat(start), dt.time.fromisoformat(end)))


@pytest.mark.parametrize(
    ("person", "moment"),
    [
        (NEIGHBOUR, "2027-02-22T17:15"),
        (PersonHours(), "2027-02-22T17:15"),
        (PersonHours(KOLKATA, GERMANY), "2027-02-22T12:45"),
        (wishing("18:00", "20:00"), "2027-02-22T18:00"),
        (wishing("09:00", "11:00"), "2027-02-22T10:00"),
        (wishing("08:00", "09:00"), "2027-02-23T08:00"),
        (wishing("21:00", "22:00"), "2027-02-22T17:15"),
        (PersonHours(LOS_ANGELES, GERMANY), "2027-02-22T18:00"),
        (PersonHours(AUCKLAND, GERMANY), "2027-02-22T17:15"),
    ],
)
def test_the_proposed_time(person, moment):
    proposed = proposed_time(day("2027-02-22"), RECRUITER, person)
    if person.zone == AUCKLAND:
        assert proposed.astimezone(AUCKLAND).time() == dt.time(17, 15)
    else:
        assert proposed == berlin(moment)


@pytest.mark.parametrize(
    ("date", "zone", "utc"),
    [
        ("2027-02-22", BERLIN, "2027-02-22T07:30"),
        ("2027-03-29", BERLIN, "2027-03-29T06:30"),  # summer time began on the day before
        ("2027-03-15", LOS_ANGELES, "2027-03-15T15:30"),  # theirs began a day before, ours begins in March
        ("2027-03-12", LOS_ANGELES, "2027-03-12T16:30"),
        ("2026-10-26", LOS_ANGELES, "2026-10-26T15:30"),  # ours ended, theirs has not
    ],
)
def test_a_chosen_time_of_day_stands_by_their_clock(date, zone, utc):
    chosen = proposed_time(day(date), RECRUITER, PersonHours(zone, GERMANY), dt.time(8, 30))
    assert chosen.replace(tzinfo=None) == dt.datetime.fromisoformat(utc)
