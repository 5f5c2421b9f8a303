"""Days away: no date is put on them, nothing rings, and whoever waits goes on waiting."""

from __future__ import annotations

from dataclasses import replace

import pytest

from recruiterdesk.domain.away import AwaySpan, away_days, calendar_at_work
from recruiterdesk.domain.calling_hours import PersonHours, next_start_of_call_hours, next_talk
from recruiterdesk.domain.promises import due_moments, last_working_day_for
from recruiterdesk.domain.quiet_hours import QuietHours, quiet_until
from recruiterdesk.domain.retries import RetryLimit
from recruiterdesk.domain.work_calendar import shared_calendar
from tests.domain.hours import BERLIN, GERMANY, NEIGHBOUR, RECRUITER, USA, berlin, day

SPAN = AwaySpan(day("2026-12-07"), day("2026-12-18"))
AT_WORK = calendar_at_work(GERMANY, [SPAN])
AWAY = replace(RECRUITER, present=AT_WORK)


def test_every_day_of_every_span_is_away():
    one_day = AwaySpan(day("2027-01-04"), day("2027-01-04"))
    assert len(away_days([SPAN, one_day])) == 13
    assert away_days([]) == frozenset()


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        ("2026-12-04", 1, "2026-12-21"),
        ("2026-12-02", 5, "2026-12-23"),
        ("2026-12-22", -2, "2026-12-04"),
        ("2026-12-10", 1, "2026-12-21"),
    ],
)
def test_dates_that_are_proposed_avoid_days_away(start, count, end):
    assert AT_WORK.add_working_days(day(start), count) == day(end)


def test_a_wait_runs_on_while_the_recruiter_is_away():
    start, end = day("2026-12-04"), day("2026-12-21")
    assert AT_WORK.working_days_between(start, end) == GERMANY.working_days_between(start, end) == 11


def test_a_day_for_both_avoids_days_away():
    assert shared_calendar(AT_WORK, USA).next_working_day(day("2026-12-08")) == day("2026-12-21")


@pytest.mark.parametrize("zone", [None, BERLIN])
def test_the_next_time_both_can_talk_is_after_the_return(zone):
    window = next_talk(berlin("2026-12-07T10:00"), AWAY, PersonHours(zone, GERMANY))
    assert window is not None
    assert window.start == berlin("2026-12-21T09:00")


def test_a_saturday_that_they_asked_for_is_no_reason_to_call_while_away():
    window = next_talk(berlin("2026-12-12T10:00"), AWAY, replace(NEIGHBOUR, saturdays=True))
    assert window is not None
    assert window.start == berlin("2026-12-19T09:00")


def test_closures_ring_when_the_recruiter_is_back():
    assert next_start_of_call_hours(berlin("2026-12-08T08:00"), AWAY) == berlin("2026-12-21T09:00")


def test_nothing_rings_from_the_last_evening_to_the_first_morning():
    for moment in ("2026-12-06T12:00", "2026-12-07T10:00", "2026-12-19T12:00"):
        assert quiet_until(berlin(moment), QuietHours(), BERLIN, AT_WORK) == berlin("2026-12-21T08:00")


def test_a_promise_that_ends_while_away_comes_up_before_leaving():
    assert due_moments(day("2026-12-09"), None, AWAY)[0] == berlin("2026-12-04T09:30")
    assert last_working_day_for(berlin("2026-12-09T18:00"), AWAY) == day("2026-12-04")


def test_tries_are_not_lost_to_days_away():
    assert RetryLimit().last_day(day("2026-12-04"), AWAY) == day("2026-12-24")
