from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain.calling_hours import PersonHours
from recruiterdesk.domain.check_ins import (
    CheckInOrigin,
    PlannedCheckIn,
    after_contact,
    due_moment,
    first_check_in,
    next_check_in,
    proposed_time,
)
from recruiterdesk.domain.hours import DaySpan
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
