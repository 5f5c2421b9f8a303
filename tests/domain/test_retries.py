from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain.calling_hours import PartOfDay, PersonHours, can_talk, part_of_day
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.retries import (
    CONVERSATIONS,
    SPOKEN,
    TELLING,
    UNSUCCESSFUL,
    WRITING,
    PastAttempt,
    RetryLimit,
    plan_retry,
)
from recruiterdesk.domain.words import AttemptOutcome as Outcome
from tests.domain.hours import AUCKLAND, BERLIN, GERMANY, LOS_ANGELES, NEIGHBOUR, RECRUITER, USA, berlin

EMPLOYED = PersonHours(BERLIN, GERMANY, in_a_job=True)
AFTER_FIVE = PersonHours(BERLIN, GERMANY, DaySpan(dt.time(17), dt.time.max))
IN_CALIFORNIA = PersonHours(LOS_ANGELES, USA)


def tried(*moments: str, outcome: Outcome = Outcome.NO_ANSWER) -> list[PastAttempt]:
    return [PastAttempt(berlin(moment), outcome) for moment in moments]


@pytest.mark.parametrize(
    ("attempts", "person", "next_at"),
    [
        # in another part of the day, on another day
        (["2026-11-23T10:00"], NEIGHBOUR, "2026-11-24T12:00"),
        (["2026-11-23T13:00"], NEIGHBOUR, "2026-11-24T09:00"),
        (["2026-11-23T18:00"], NEIGHBOUR, "2026-11-24T09:00"),
        (["2026-11-23T10:00", "2026-11-24T12:00"], NEIGHBOUR, "2026-11-25T17:00"),
        # the last one after 17:00, although twice was in the morning
        (["2026-11-23T10:00", "2026-11-24T10:00"], NEIGHBOUR, "2026-11-25T17:00"),
        (["2026-11-23T18:00", "2026-11-24T10:00"], NEIGHBOUR, "2026-11-25T12:00"),
        # somebody in a job: at noon or after work first
        (["2026-11-23T10:00"], EMPLOYED, "2026-11-24T12:00"),
        (["2026-11-23T12:30"], EMPLOYED, "2026-11-24T17:00"),
        (["2026-11-23T18:00"], EMPLOYED, "2026-11-24T12:00"),
        # wished hours stand above the part of the day
        (["2026-11-23T17:30"], AFTER_FIVE, "2026-11-24T17:00"),
        (["2026-11-23T17:30", "2026-11-24T17:00"], AFTER_FIVE, "2026-11-25T17:00"),
        # nine hours away there is but their morning; the 26th is Thanksgiving
        (["2026-11-25T18:30"], IN_CALIFORNIA, "2026-11-27T18:00"),
        # over the weekend, and over Christmas
        (["2026-11-20T10:00"], NEIGHBOUR, "2026-11-23T12:00"),
        (["2026-12-24T10:00"], NEIGHBOUR, "2026-12-28T12:00"),
        # the order in which they are given does not matter
        (["2026-11-24T12:00", "2026-11-23T10:00"], NEIGHBOUR, "2026-11-25T17:00"),
    ],
)
def test_the_next_try(attempts, person, next_at):
    plan = plan_retry(tried(*attempts), berlin(max(attempts)), RECRUITER, person)
    assert plan.next_at == berlin(next_at)
    assert not plan.write_instead
    assert plan.tries_used == len(attempts)


def test_before_the_first_try_it_is_the_next_time_in_which_both_can():
    plan = plan_retry([], berlin("2026-11-23T08:00"), RECRUITER, NEIGHBOUR)
    assert plan.next_at == berlin("2026-11-23T09:00")
    assert (plan.tries_used, plan.ends_at) == (0, None)


def test_where_there_is_no_common_hour_one_writes():
    night = PersonHours(BERLIN, GERMANY, DaySpan(dt.time(21), dt.time(22)))
    assert plan_retry([], berlin("2026-11-23T09:00"), RECRUITER, night).write_instead
    assert plan_retry(tried("2026-11-23T10:00"), berlin("2026-11-23T10:00"), RECRUITER, night).write_instead
    busy = tried("2026-11-23T10:00", outcome=Outcome.BUSY)
    assert plan_retry(busy, berlin("2026-11-23T10:00"), RECRUITER, night).write_instead


def test_after_three_tries_one_writes():
    attempts = tried("2026-11-23T10:00", "2026-11-24T12:00", "2026-11-25T17:00")
    plan = plan_retry(attempts, berlin("2026-11-25T17:05"), RECRUITER, NEIGHBOUR)
    assert plan.write_instead
    assert (plan.next_at, plan.tries_used) == (None, 3)


@pytest.mark.parametrize(
    ("first", "now", "writes"),
    [
        ("2026-11-23T10:00", "2026-11-27T19:00", False),
        ("2026-11-23T10:00", "2026-11-27T19:30", True),
        ("2026-11-23T10:00", "2026-11-30T09:00", True),
        ("2026-11-20T10:00", "2026-11-26T12:00", False),
        ("2026-12-23T10:00", "2026-12-30T12:00", False),
        ("2026-12-23T10:00", "2026-12-30T19:30", True),
    ],
)
def test_the_fifth_working_day_is_the_last(first, now, writes):
    plan = plan_retry(tried(first), berlin(now), RECRUITER, NEIGHBOUR)
    assert plan.write_instead is writes


def test_the_series_ends_with_its_fifth_day():
    plan = plan_retry(tried("2026-11-20T10:00"), berlin("2026-11-20T10:00"), RECRUITER, NEIGHBOUR)
    assert plan.ends_at == berlin("2026-11-27T00:00")


def test_check_ins_have_ten_calendar_days():
    attempts = tried("2026-11-23T10:00")
    late = berlin("2026-12-02T09:00")
    assert plan_retry(attempts, late, RECRUITER, NEIGHBOUR).write_instead
    plan = plan_retry(attempts, late, RECRUITER, NEIGHBOUR, limit=RetryLimit(calendar_days=10))
    assert plan.next_at == berlin("2026-12-02T12:00")
    assert plan.ends_at == berlin("2026-12-03T00:00")


def test_limits_can_be_set():
    plan = plan_retry(
        tried("2026-11-23T10:00"), berlin("2026-11-23T10:00"), RECRUITER, NEIGHBOUR, limit=RetryLimit(tries=1)
    )
    assert plan.write_instead


def test_a_try_that_was_not_made_in_time_is_due_now():
    plan = plan_retry(tried("2026-11-23T10:00"), berlin("2026-11-25T14:00"), RECRUITER, NEIGHBOUR)
    assert plan.next_at == berlin("2026-11-25T14:00")


@pytest.mark.parametrize(
    ("moments", "next_at", "tries", "in_a_row"),
    [
        (["10:00"], "2026-11-23T10:15", 0, 1),
        (["10:00", "10:15"], "2026-11-23T10:30", 0, 2),
        (["10:00", "10:15", "10:30"], "2026-11-23T10:45", 0, 3),
        (["10:00", "10:15", "10:30", "10:45"], "2026-11-24T12:00", 1, 0),
        (["10:00", "10:15", "10:30", "10:45", "11:00"], "2026-11-23T11:15", 1, 1),
        (["19:20"], "2026-11-24T09:00", 0, 1),
    ],
)
def test_a_busy_line_is_tried_again_after_a_quarter_of_an_hour(moments, next_at, tries, in_a_row):
    attempts = tried(*(f"2026-11-23T{moment}" for moment in moments), outcome=Outcome.BUSY)
    plan = plan_retry(attempts, attempts[-1].at, RECRUITER, NEIGHBOUR)
    assert plan.next_at == berlin(next_at)
    assert (plan.tries_used, plan.busy_in_a_row) == (tries, in_a_row)


def test_no_answer_between_ends_the_row_of_busy_lines():
    attempts = [
        *tried("2026-11-23T10:00", "2026-11-23T10:15", outcome=Outcome.BUSY),
        *tried("2026-11-23T10:30"),
    ]
    plan = plan_retry(attempts, attempts[-1].at, RECRUITER, NEIGHBOUR)
    assert (plan.tries_used, plan.busy_in_a_row) == (1, 0)
    assert plan.next_at == berlin("2026-11-24T12:00")


@pytest.mark.parametrize("outcome", sorted(WRITING))
def test_who_wants_it_in_writing_gets_it_in_writing(outcome):
    attempts = [*tried("2026-11-23T10:00"), *tried("2026-11-24T12:00", outcome=outcome)]
    plan = plan_retry(attempts, attempts[-1].at, RECRUITER, NEIGHBOUR)
    assert plan.write_instead
    assert not plan.needs_number


def test_a_wrong_number_needs_another_one():
    attempts = [*tried("2026-11-23T10:00"), *tried("2026-11-24T12:00", outcome=Outcome.WRONG_NUMBER)]
    plan = plan_retry(attempts, attempts[-1].at, RECRUITER, NEIGHBOUR)
    assert plan.needs_number
    assert (plan.next_at, plan.write_instead, plan.tries_used) == (None, False, 1)


def test_a_conversation_ends_the_series():
    attempts = [
        *tried("2026-11-19T10:00", "2026-11-20T12:00"),
        *tried("2026-11-20T17:00", outcome=Outcome.BAD_MOMENT),
        *tried("2026-11-24T17:00"),
    ]
    plan = plan_retry(attempts, attempts[-1].at, RECRUITER, NEIGHBOUR)
    assert plan.tries_used == 1
    assert plan.next_at == berlin("2026-11-25T09:00")


def test_every_outcome_has_one_meaning():
    sets = [TELLING, SPOKEN, UNSUCCESSFUL, WRITING, {Outcome.WRONG_NUMBER}]
    assert sorted(outcome for one in sets for outcome in one) == sorted(Outcome)
    assert not CONVERSATIONS & UNSUCCESSFUL


PEOPLE = st.sampled_from(
    [NEIGHBOUR, EMPLOYED, AFTER_FIVE, IN_CALIFORNIA, PersonHours(AUCKLAND), PersonHours()]
)
FIRST_MOMENTS = st.datetimes(dt.datetime(2026, 10, 1), dt.datetime(2027, 4, 1), timezones=st.just(dt.UTC))


@given(PEOPLE, FIRST_MOMENTS, st.lists(st.sampled_from(sorted(UNSUCCESSFUL)), max_size=12))
def test_whoever_follows_the_plan_ends_with_a_letter(person, now, outcomes):
    attempts: list[PastAttempt] = []
    plan = plan_retry(attempts, now, RECRUITER, person)
    for outcome in outcomes:
        if plan.next_at is None:
            break
        assert can_talk(plan.next_at, RECRUITER, person)
        attempts.append(PastAttempt(plan.next_at, outcome))
        plan = plan_retry(attempts, plan.next_at, RECRUITER, person)
    assert plan.tries_used <= 3
    assert plan.write_instead is (plan.next_at is None)
    assert plan.next_at is None or plan.ends_at is None or plan.next_at < plan.ends_at


@given(FIRST_MOMENTS)
def test_three_tries_are_three_days_and_three_parts_of_the_day(now):
    moments: list[dt.datetime] = []
    while (
        plan := plan_retry([PastAttempt(at, Outcome.NO_ANSWER) for at in moments], now, RECRUITER, NEIGHBOUR)
    ).next_at:
        moments.append(plan.next_at)
        now = plan.next_at
    local = [moment.astimezone(BERLIN) for moment in moments]
    assert len({moment.date() for moment in local}) == 3
    assert {part_of_day(moment.time()) for moment in local} == set(PartOfDay)


def test_a_message_counts_when_it_is_sent_and_is_no_part_of_the_day():
    sent = [PastAttempt(berlin("2026-11-23T10:05"), Outcome.MESSAGE_SENT)]
    plan = plan_retry(sent, berlin("2026-11-23T10:05"), RECRUITER, NEIGHBOUR)
    assert (plan.tries_used, plan.next_at) == (1, berlin("2026-11-24T09:00"))
    called = tried("2026-11-23T10:00") + sent
    plan = plan_retry(called, berlin("2026-11-23T10:05"), RECRUITER, NEIGHBOUR)
    assert (plan.tries_used, plan.next_at) == (2, berlin("2026-11-24T17:00"))
    third = called + tried("2026-11-24T17:00")
    assert plan_retry(third, berlin("2026-11-24T17:01"), RECRUITER, NEIGHBOUR).write_instead
