from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain.calling_hours import (
    PartOfDay,
    PersonHours,
    RecruiterHours,
    best_talk,
    can_talk,
    instant,
    instants,
    next_start_of_call_hours,
    next_talk,
    part_of_day,
    suits_now,
    talk_windows,
)
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.work_calendar import WorkCalendar
from tests.domain.hours import (
    AUCKLAND,
    BERLIN,
    GERMANY,
    ISRAEL,
    KOLKATA,
    LOS_ANGELES,
    NEIGHBOUR,
    RECRUITER,
    TEL_AVIV,
    USA,
    at,
    berlin,
)

AFTER_FIVE = DaySpan(dt.time(17), dt.time.max)
EARLY = DaySpan(dt.time(7), dt.time(9))
IN_CALIFORNIA = PersonHours(LOS_ANGELES, USA)
IN_ISRAEL = PersonHours(TEL_AVIV, ISRAEL)


def span(start: str, end: str) -> DaySpan:
    return DaySpan(dt.time.fromisoformat(start), dt.time.fromisoformat(end))


@pytest.mark.parametrize(
    ("moment", "person", "both_can"),
    [
        ("2026-11-23T08:59", NEIGHBOUR, False),
        ("2026-11-23T09:00", NEIGHBOUR, True),
        ("2026-11-23T19:29", NEIGHBOUR, True),
        ("2026-11-23T19:30", NEIGHBOUR, False),
        ("2026-11-22T11:00", NEIGHBOUR, False),
        ("2026-12-25T11:00", NEIGHBOUR, False),
        # nine hours away
        ("2026-11-23T11:00", IN_CALIFORNIA, False),
        ("2026-11-23T17:59", IN_CALIFORNIA, False),
        ("2026-11-23T18:00", IN_CALIFORNIA, True),
        ("2026-11-26T18:30", IN_CALIFORNIA, False),
        # Sunday to Thursday
        ("2026-11-20T11:00", IN_ISRAEL, False),
        ("2026-11-22T11:00", IN_ISRAEL, False),
        ("2026-11-23T11:00", IN_ISRAEL, True),
        # a zone and a country that are not known never block
        ("2026-11-23T11:00", PersonHours(), True),
        ("2026-11-23T11:00", PersonHours(wished=AFTER_FIVE), False),
        # wished hours stand above the usual ones, not above 08:00-20:00
        ("2026-11-23T08:30", PersonHours(BERLIN, GERMANY, EARLY), True),
        ("2026-11-23T07:30", PersonHours(BERLIN, GERMANY, EARLY), False),
        ("2026-11-23T11:00", PersonHours(BERLIN, GERMANY, EARLY), False),
        ("2026-11-23T19:45", PersonHours(BERLIN, GERMANY, AFTER_FIVE), True),
        ("2026-11-23T20:00", PersonHours(BERLIN, GERMANY, AFTER_FIVE), False),
        ("2026-11-24T03:00", PersonHours(LOS_ANGELES, USA, AFTER_FIVE), False),
        ("2026-11-23T13:00", PersonHours(KOLKATA, GERMANY, AFTER_FIVE), True),
        ("2026-11-23T06:30", PersonHours(BERLIN, GERMANY, span("06:00", "07:30")), False),
        # a preference is no block
        ("2026-11-23T10:00", PersonHours(BERLIN, GERMANY, in_a_job=True), True),
        # Saturdays only if they asked
        ("2026-11-21T11:00", NEIGHBOUR, False),
        ("2026-11-21T11:00", PersonHours(BERLIN, GERMANY, saturdays=True), True),
        ("2026-12-26T11:00", PersonHours(BERLIN, GERMANY, saturdays=True), False),
        ("2026-11-21T11:00", PersonHours(BERLIN, WorkCalendar(frozenset({6}))), False),
    ],
)
def test_who_can_be_called_now(moment, person, both_can):
    assert can_talk(berlin(moment), RECRUITER, person) is both_can


def test_reserved_hours_stand_for_the_call_hours_but_a_wish_stands_above_them():
    reserved = RecruiterHours(BERLIN, GERMANY, reserved=span("16:30", "18:30"))
    assert not can_talk(berlin("2026-11-23T11:00"), reserved, NEIGHBOUR)
    assert can_talk(berlin("2026-11-23T16:30"), reserved, NEIGHBOUR)
    mornings = PersonHours(BERLIN, GERMANY, span("09:00", "12:00"))
    assert can_talk(berlin("2026-11-23T11:00"), reserved, mornings)


def test_a_recruiter_who_works_on_saturdays_calls_those_who_asked():
    six_days = RecruiterHours(BERLIN, WorkCalendar(frozenset({6})))
    assert not can_talk(berlin("2026-11-21T11:00"), six_days, NEIGHBOUR)
    assert can_talk(berlin("2026-11-21T11:00"), six_days, PersonHours(saturdays=True))


@pytest.mark.parametrize(
    ("now", "person", "start", "end"),
    [
        ("2026-11-23T10:00", NEIGHBOUR, "2026-11-23T10:00", "2026-11-23T19:30"),
        ("2026-11-23T19:30", NEIGHBOUR, "2026-11-24T09:00", "2026-11-24T19:30"),
        ("2026-11-20T20:00", NEIGHBOUR, "2026-11-23T09:00", "2026-11-23T19:30"),
        ("2026-12-24T20:00", NEIGHBOUR, "2026-12-28T09:00", "2026-12-28T19:30"),
        ("2026-11-25T20:00", IN_CALIFORNIA, "2026-11-27T18:00", "2026-11-27T19:30"),
        ("2026-11-19T20:00", IN_ISRAEL, "2026-11-23T09:00", "2026-11-23T18:30"),
        (
            "2026-11-23T20:00",
            PersonHours(AUCKLAND, GERMANY, AFTER_FIVE),
            "2026-11-24T08:00",
            "2026-11-24T08:00",
        ),
        ("2026-11-23T20:00", PersonHours(KOLKATA, GERMANY), "2026-11-24T09:00", "2026-11-24T15:00"),
        ("2026-11-23T09:00", PersonHours(wished=AFTER_FIVE), "2026-11-23T17:00", "2026-11-23T20:00"),
        # the clocks differ by eight hours for a few days each spring and autumn
        ("2027-03-15T09:00", IN_CALIFORNIA, "2027-03-15T17:00", "2027-03-15T19:30"),
        ("2027-03-30T09:00", IN_CALIFORNIA, "2027-03-30T18:00", "2027-03-30T19:30"),
        ("2026-10-26T09:00", IN_CALIFORNIA, "2026-10-26T17:00", "2026-10-26T19:30"),
    ],
)
def test_the_next_time_in_which_both_can_talk(now, person, start, end):
    window = next_talk(berlin(now), RECRUITER, person)
    if start == end:
        assert window is None
    else:
        assert window is not None
        assert (window.start, window.end) == (berlin(start), berlin(end))


def test_a_wish_that_leaves_no_decent_hour_has_no_next_time():
    night = PersonHours(BERLIN, GERMANY, span("21:00", "23:00"))
    assert next_talk(berlin("2026-11-23T09:00"), RECRUITER, night) is None
    assert best_talk(berlin("2026-11-23T09:00"), RECRUITER, night) is None


def test_two_windows_of_a_day_come_in_order():
    at_night = RecruiterHours(BERLIN, GERMANY, call=DaySpan(dt.time(0), dt.time.max))
    windows = list(talk_windows(berlin("2026-11-23T00:00"), at_night, PersonHours(AUCKLAND, GERMANY), 1))
    assert [(window.start, window.end) for window in windows] == [
        (berlin("2026-11-23T00:00"), berlin("2026-11-23T07:30")),
        (berlin("2026-11-23T21:00"), berlin("2026-11-24T00:00")),
        (berlin("2026-11-24T00:00"), berlin("2026-11-24T07:30")),
    ]


@pytest.mark.parametrize(
    ("now", "person", "start", "preferred"),
    [
        ("2026-11-23T09:00", PersonHours(BERLIN, GERMANY, in_a_job=True), "2026-11-23T12:00", True),
        ("2026-11-23T12:45", PersonHours(BERLIN, GERMANY, in_a_job=True), "2026-11-23T12:45", True),
        ("2026-11-23T14:00", PersonHours(BERLIN, GERMANY, in_a_job=True), "2026-11-23T17:00", True),
        ("2026-11-23T09:00", NEIGHBOUR, "2026-11-23T09:00", True),
        ("2026-11-23T09:00", PersonHours(wished=AFTER_FIVE, in_a_job=True), "2026-11-23T17:00", True),
        ("2026-11-23T09:00", PersonHours(LOS_ANGELES, USA, in_a_job=True), "2026-11-23T18:00", False),
    ],
)
def test_people_in_a_job_are_best_called_at_noon_or_after_work(now, person, start, preferred):
    window = best_talk(berlin(now), RECRUITER, person)
    assert window is not None
    assert (window.start, window.preferred) == (berlin(start), preferred)


def test_what_suits_now_is_both_possible_and_preferred():
    employed = PersonHours(BERLIN, GERMANY, in_a_job=True)
    assert not suits_now(berlin("2026-11-23T10:00"), RECRUITER, employed)
    assert suits_now(berlin("2026-11-23T12:10"), RECRUITER, employed)
    assert not suits_now(berlin("2026-11-22T12:10"), RECRUITER, employed)
    whole_day = next_talk(berlin("2026-11-23T09:00"), RECRUITER, employed)
    assert whole_day is not None
    assert not whole_day.preferred


@pytest.mark.parametrize(
    ("time", "part"),
    [
        ("00:00", PartOfDay.MORNING),
        ("11:59", PartOfDay.MORNING),
        ("12:00", PartOfDay.MIDDAY),
        ("16:59", PartOfDay.MIDDAY),
        ("17:00", PartOfDay.EVENING),
    ],
)
def test_a_day_has_three_parts(time, part):
    assert part_of_day(dt.time.fromisoformat(time)) is part


@pytest.mark.parametrize(
    ("after", "start"),
    [
        ("2026-11-23T08:00", "2026-11-23T09:00"),
        ("2026-11-23T09:00", "2026-11-23T09:00"),
        ("2026-11-23T09:01", "2026-11-24T09:00"),
        ("2026-11-20T12:00", "2026-11-23T09:00"),
        ("2026-12-24T12:00", "2026-12-28T09:00"),
        ("2027-03-27T12:00", "2027-03-30T09:00"),
    ],
)
def test_call_hours_start_on_working_days(after, start):
    assert next_start_of_call_hours(berlin(after), RECRUITER) == berlin(start)


def test_reserved_hours_are_the_start_of_the_call_hours():
    reserved = RecruiterHours(BERLIN, GERMANY, reserved=span("16:30", "18:30"))
    assert next_start_of_call_hours(berlin("2026-11-23T09:00"), reserved) == berlin("2026-11-23T16:30")


def test_wall_clock_times_become_moments_when_the_clocks_change():
    utc = dt.UTC
    back, forward = dt.date(2026, 10, 25), dt.date(2027, 3, 28)
    assert instant(back, dt.time(2, 30), BERLIN) == dt.datetime(2026, 10, 25, 0, 30, tzinfo=utc)
    assert instant(forward, dt.time(2, 30), BERLIN) == dt.datetime(2027, 3, 28, 1, 30, tzinfo=utc)
    assert instant(back, dt.time.max, BERLIN) == dt.datetime(2026, 10, 25, 23, 0, tzinfo=utc)
    assert instants(back, span("02:00", "02:30"), BERLIN) == (
        dt.datetime(2026, 10, 25, 0, 0, tzinfo=utc),
        dt.datetime(2026, 10, 25, 1, 30, tzinfo=utc),
    )


ZONES = st.sampled_from([None, BERLIN, LOS_ANGELES, AUCKLAND, KOLKATA, TEL_AVIV])
SPANS = st.sampled_from([None, AFTER_FIVE, EARLY, span("12:00", "13:00"), span("08:00", "20:00")])
PEOPLE = st.builds(
    PersonHours, ZONES, st.sampled_from([None, GERMANY, USA, ISRAEL]), SPANS, st.booleans(), st.booleans()
)
MOMENTS = st.datetimes(dt.datetime(2026, 10, 1), dt.datetime(2027, 4, 30), timezones=st.just(dt.UTC))


@given(MOMENTS, PEOPLE)
def test_now_and_next_agree(now, person):
    window = next_talk(now, RECRUITER, person)
    assert can_talk(now, RECRUITER, person) is (window is not None and window.start == now)
    if window is not None:
        last_moment = window.end - dt.timedelta(microseconds=1)
        assert window.start >= now
        assert can_talk(window.start, RECRUITER, person)
        assert can_talk(last_moment, RECRUITER, person)
        assert not can_talk(window.end, RECRUITER, person)


@given(MOMENTS, PEOPLE)
def test_nobody_is_called_before_eight_or_after_twenty(now, person):
    if can_talk(now, RECRUITER, person):
        theirs = now.astimezone(person.zone or BERLIN)
        assert dt.time(8) <= theirs.time() < dt.time(20)
        assert theirs.weekday() != 5 or person.saturdays
        assert dt.time(8) <= now.astimezone(BERLIN).time() < dt.time(20)


def test_a_moment_may_come_in_any_zone():
    assert can_talk(at("2026-11-23T14:30", KOLKATA).astimezone(KOLKATA), RECRUITER, NEIGHBOUR)
