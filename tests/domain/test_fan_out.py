from __future__ import annotations

import datetime as dt
from itertools import groupby, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain.call_days import CallDays, CallToMake, can_talk_on
from recruiterdesk.domain.calling_hours import PersonHours
from recruiterdesk.domain.day_load import Load
from recruiterdesk.domain.fan_out import ToHear, held_until, is_owed_a_word, plan_tellings
from recruiterdesk.domain.words import HearBy, Stage
from tests.domain.hours import BERLIN, GERMANY, KOLKATA, LOS_ANGELES, RECRUITER, berlin, day

MONDAY = day("2026-11-23")


def to_hear(number: int, stage: Stage, wish: HearBy | None = None) -> ToHear:
    return ToHear(number, stage, wish, MONDAY)


def plan(
    *people: ToHear, today: str = "2026-11-23", a_day: int = 2, waiting: int = 0
) -> list[tuple[int, str, str]]:
    there = [CallToMake(("2026-11-01", -100), "") for _ in range(waiting)]
    days = CallDays(day(today), GERMANY, Load(a_day))
    told = plan_tellings(people, days, there, lambda _hours, _day: True)
    return [(one.application_id, str(one.way), f"{one.on:%m-%d}") for one in told]


def test_the_furthest_hear_it_first_and_mails_wait_for_the_calls() -> None:
    people = (
        to_hear(1, Stage.APPLIED),
        to_hear(2, Stage.SCREENING),
        to_hear(3, Stage.FINAL),
        to_hear(4, Stage.INTERVIEWING),
        to_hear(5, Stage.FINAL, HearBy.MAIL),
    )
    assert plan(*people) == [
        (3, "call", "11-23"),
        (4, "call", "11-23"),
        (2, "announce", "11-24"),
        (5, "mail", "11-24"),
        (1, "mail", "11-24"),
    ]


def test_nobody_is_called_at_the_weekend() -> None:
    assert plan(to_hear(1, Stage.FINAL), today="2026-11-28") == [(1, "call", "11-30")]


def test_those_who_wait_already_come_first() -> None:
    assert plan(to_hear(1, Stage.FINAL), to_hear(2, Stage.FINAL), waiting=3) == [
        (1, "call", "11-24"),
        (2, "call", "11-25"),
    ]


def test_mails_wait_ten_working_days_at_most() -> None:
    people = [to_hear(number, Stage.FINAL) for number in range(30)]
    assert plan(*people, to_hear(99, Stage.APPLIED), a_day=1)[-1] == (99, "mail", "12-07")


def test_mails_alone_go_out_at_once() -> None:
    assert plan(to_hear(1, Stage.APPLIED)) == [(1, "mail", "11-23")]
    assert plan() == []


@pytest.mark.parametrize("stage", list(Stage))
def test_a_word_is_owed_from_applied_on(stage: Stage) -> None:
    assert is_owed_a_word(stage) is stage.at_least(Stage.APPLIED)


@given(
    st.lists(st.sampled_from([Stage.APPLIED, Stage.SCREENING, Stage.FINAL]), max_size=20),
    st.integers(1, 5),
    st.integers(0, 9),
)
def test_everyone_hears_it_once_and_no_day_is_overfull(stages: list[Stage], a_day: int, waiting: int) -> None:
    there = [CallToMake(("2026-11-01", -100), "") for _ in range(waiting)]
    people = [to_hear(number, stage) for number, stage in enumerate(stages)]
    told = plan_tellings(people, CallDays(MONDAY, GERMANY, Load(a_day)), there, lambda _hours, _day: True)
    assert sorted(one.application_id for one in told) == list(range(len(stages)))
    calls = [one.on for one in told if one.way is not HearBy.MAIL]
    assert calls == sorted(calls)
    assert all(calls.count(on) <= a_day and GERMANY.is_working_day(on) for on in calls)


def test_forty_people_in_three_zones_hear_on_days_when_both_can_talk() -> None:
    zones = {"berlin": BERLIN, "los angeles": LOS_ANGELES, "kolkata": KOLKATA}
    stages = [Stage.APPLIED, Stage.SCREENING, Stage.SUBMITTED, Stage.INTERVIEWING, Stage.FINAL]
    people = [ToHear(n, stages[n % 5], None, MONDAY, list(zones)[n % 3], runner_up=n == 8) for n in range(40)]
    now = berlin("2026-11-23T16:30")  # 21:00 in Kolkata, 07:30 in Los Angeles

    def both_can(hours: str, on: dt.date) -> bool:
        return can_talk_on(on, now, RECRUITER, PersonHours(zones[hours]))

    told = plan_tellings(people, CallDays(MONDAY, GERMANY, Load(8)), (), both_can)
    calls = [one for one in told if one.way is not HearBy.MAIL]
    by_id = {one.application_id: one for one in people}
    assert len(told) == 40
    assert [len(list(found)) for _, found in groupby(calls, key=lambda one: one.on)] == [8, 8, 8, 8]
    assert all(both_can(by_id[one.application_id].hours, one.on) for one in calls)
    assert not any(by_id[one.application_id].hours == "kolkata" for one in calls[:8])
    assert calls[8].application_id == 8  # the runner-up is in Kolkata: first on the next day
    for first, second in pairwise(calls[9:]):
        assert by_id[first.application_id].stage.position >= by_id[second.application_id].stage.position
    assert {one.on for one in told if one.way is HearBy.MAIL} == {day("2026-11-26")}
    assert held_until(told, MONDAY, GERMANY) == day("2026-11-27")


def test_written_answers_alone_are_held_by_nothing() -> None:
    told = plan_tellings(
        [to_hear(1, Stage.APPLIED)], CallDays(MONDAY, GERMANY, Load(8)), (), lambda _hours, _day: True
    )
    assert held_until(told, MONDAY, GERMANY) is None
