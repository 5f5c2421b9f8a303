"""Each number that the recruiter can set moves what it says, and nothing else."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.away import turns_amber_on
from recruiterdesk.domain.calling_hours import PersonHours, can_talk, suits_now
from recruiterdesk.domain.client_clock import ClientWait, feedback_awaited
from recruiterdesk.domain.desk_numbers import (
    AnswerTimes,
    ClientTimes,
    HeadStarts,
    LateTimes,
    PacingNumbers,
    TheirHours,
    WaitColours,
)
from recruiterdesk.domain.duty_sources import closure_duties, reply_duties
from recruiterdesk.domain.hear_by import is_late, way_to_tell
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.pacing import Pace, PacedCall, Proposal, proposal
from recruiterdesk.domain.quiet import quiet_duties
from recruiterdesk.domain.retries import PastAttempt, RetryLimit, plan_retry
from recruiterdesk.domain.waiting import Calmness, calmness, queue_date
from recruiterdesk.domain.words import AttemptOutcome, HearBy, Stage, Turn
from tests.domain.hours import GERMANY, NEIGHBOUR, RECRUITER, berlin, day
from tests.domain.people import RULES, active, closure, facts

MONDAY = day("2026-11-23")


@pytest.mark.parametrize(
    ("days", "colour"), [(0, Calmness.CALM), (1, Calmness.AMBER), (3, Calmness.AMBER), (4, Calmness.RED)]
)
def test_the_colours_begin_where_they_are_set(days: int, colour: Calmness) -> None:
    assert calmness(days, WaitColours(amber_from=1, red_from=4)) is colour


def test_a_time_away_reckons_with_the_set_amber() -> None:
    assert turns_amber_on(MONDAY, GERMANY, WaitColours(amber_from=1)) == day("2026-11-24")


@pytest.mark.parametrize(("days", "due"), [(5, "2026-11-09"), (2, "2026-11-04")])
def test_quiet_days_bring_the_holding_message(days: int, due: str) -> None:
    rules = replace(RULES, answers=AnswerTimes(quiet_days=days))
    assert [duty.due_on for duty in quiet_duties(facts(applications=active()), rules)] == [day(due)]


@pytest.mark.parametrize(("days", "due"), [(2, "2026-11-05"), (1, "2026-11-04")])
def test_a_runner_up_hears_within_the_set_days(days: int, due: str) -> None:
    second = facts(applications=active(runner_up_since=day("2026-11-03")))
    rules = replace(RULES, answers=AnswerTimes(runner_up_days=days))
    assert [duty.due_on for duty in quiet_duties(second, rules)] == [day(due)]


@pytest.mark.parametrize(("days", "due"), [(10, "2026-12-07"), (3, "2026-11-26")])
def test_a_written_answer_is_owed_within_the_set_days(days: int, due: str) -> None:
    told = facts(closures=(closure(since=MONDAY, in_writing=True),))
    rules = replace(RULES, answers=AnswerTimes(written_days=days))
    assert [duty.due_on for duty in closure_duties(told, rules)] == [day(due)]


@pytest.mark.parametrize(("days", "due"), [(1, "2026-11-24"), (2, "2026-11-25")])
def test_a_try_of_theirs_is_answered_within_the_set_days(days: int, due: str) -> None:
    called = records.IncomingContact(3, 1, at=berlin("2026-11-23T10:00"))
    rules = replace(RULES, answers=AnswerTimes(reply_days=days))
    assert [duty.due_on for duty in reply_duties(facts(incoming=(called,)), rules)] == [day(due)]


@pytest.mark.parametrize(
    ("stage", "date"),
    [
        (Stage.APPLIED, "2026-11-20"),
        (Stage.SCREENING, "2026-11-19"),
        (Stage.SUBMITTED, "2026-11-18"),
        (Stage.INTERVIEWING, "2026-11-17"),
        (Stage.FINAL, "2026-11-16"),
        (Stage.HIRED, "2026-11-16"),
    ],
)
def test_head_starts_are_as_set(stage: Stage, date: str) -> None:
    starts = HeadStarts(screening=1, submitted=2, interviewing=3, final=4)
    assert queue_date(day("2026-11-20"), stage, GERMANY, starts) == day(date)


def test_closures_are_ordered_by_the_set_head_starts() -> None:
    open_one = facts(closures=(closure(since=day("2026-11-20"), stage=Stage.FINAL),))
    rules = replace(RULES, head_starts=HeadStarts(final=20))
    assert [duty.sort_key for duty in closure_duties(open_one, rules)] == ["2026-10-23"]


def test_late_begins_as_set() -> None:
    late = LateTimes(answer_days=7)
    assert not is_late(day("2026-11-16"), MONDAY, late)
    assert is_late(day("2026-11-15"), MONDAY, late)
    assert way_to_tell(Stage.SCREENING, None, day("2026-11-15"), MONDAY, late) is HearBy.MAIL


@pytest.mark.parametrize(
    ("stage", "times", "awaited"),
    [
        (Stage.SUBMITTED, ClientTimes(), None),
        (Stage.SUBMITTED, ClientTimes(submission_days=2), 3),
        (Stage.INTERVIEWING, ClientTimes(), 3),
        (Stage.INTERVIEWING, ClientTimes(interview_days=3), None),
    ],
)
def test_feedback_is_due_as_set(stage: Stage, times: ClientTimes, awaited: int | None) -> None:
    wait = ClientWait(stage, Turn.CLIENT, day("2026-11-18"))
    assert feedback_awaited(wait, MONDAY, GERMANY, times) == awaited


@pytest.mark.parametrize("minutes", [15, 40])
def test_a_busy_line_is_tried_again_after_the_set_minutes(minutes: int) -> None:
    at = berlin("2026-11-23T10:00")
    busy = PastAttempt(at, AttemptOutcome.BUSY)
    plan = plan_retry([busy], at, RECRUITER, NEIGHBOUR, limit=RetryLimit(busy_minutes=minutes))
    assert plan.next_at == at + dt.timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("numbers", "calls", "proposed"),
    [
        (PacingNumbers(break_after=3), 3, Proposal.BREAK),
        (PacingNumbers(), 3, None),
        (PacingNumbers(good_call_after=3), 3, Proposal.GOOD_CALL),
        (PacingNumbers(good_call_after=3), 2, None),
    ],
)
def test_pacing_proposes_after_the_set_calls(
    numbers: PacingNumbers, calls: int, proposed: Proposal | None
) -> None:
    now = berlin("2026-11-23T10:00")
    hard = [PacedCall(now, Pace.HARD)] * calls
    assert proposal(hard, now, 1, numbers) is proposed


@pytest.mark.parametrize(
    ("hours", "talks", "suits"),
    [
        (TheirHours(), True, False),
        (TheirHours(usual=DaySpan(dt.time(12), dt.time(19))), False, False),
        (TheirHours(midday=DaySpan(dt.time(9), dt.time(11))), True, True),
    ],
)
def test_people_are_called_in_the_set_hours(hours: TheirHours, talks: bool, suits: bool) -> None:
    now, person = berlin("2026-11-23T10:00"), PersonHours(in_a_job=True, usual=hours)
    assert can_talk(now, RECRUITER, person) is talks
    assert suits_now(now, RECRUITER, person) is suits
