from __future__ import annotations

import pytest

from recruiterdesk.domain.duties import Duty
from recruiterdesk.domain.quiet import quiet_duties, word_owed_on
from recruiterdesk.domain.turns import turn_after_stage
from recruiterdesk.domain.words import Stage, Turn
from tests.domain.hours import day
from tests.domain.people import RULES, active, application, closure, ended, facts, promise


def shown(duty: Duty) -> tuple[str, str, str, str]:
    appears = duty.appears_at.astimezone(RULES.recruiter.zone).date()
    return str(duty.kind), duty.sort_key, str(appears), duty.reason.key


@pytest.mark.parametrize(
    ("more", "promised", "owed"),
    [
        ({}, None, "2026-11-09"),
        ({"turn": Turn.OURS}, None, "2026-11-09"),
        ({"turn": Turn.CANDIDATE}, None, None),
        ({"turn": Turn.CANDIDATE}, "2026-11-20", None),
        ({}, "2026-11-20", "2026-11-19"),
        ({"turn": Turn.FIXED_DATE, "fixed_on": day("2026-11-13")}, None, "2026-11-16"),
        ({"turn": Turn.FIXED_DATE, "fixed_on": day("2026-11-03")}, None, "2026-11-09"),
        ({"turn": Turn.FIXED_DATE}, None, "2026-11-09"),
    ],
)
def test_from_when_a_word_is_owed(more: dict[str, object], promised: str | None, owed: str | None) -> None:
    found = word_owed_on(application(**more), day(promised) if promised else None, RULES)
    assert found == (day(owed) if owed else None)


HOLDING_MESSAGE = ("message", "2026-11-09", "2026-11-09", "message.holding")
CASES = [
    ({}, [HOLDING_MESSAGE]),
    ({"stage": Stage.APPLIED}, [HOLDING_MESSAGE]),
    ({"stage": Stage.CONTACTED}, []),
    ({"stage": Stage.FINAL}, [("holding", "2026-10-26", "2026-11-09", "holding")]),
    ({"turn": Turn.CANDIDATE}, []),
    ({"long_ago": True}, []),
    (
        {"runner_up_since": day("2026-11-03")},
        [("holding", "2026-10-28", "2026-11-03", "holding.runner_up")],
    ),
    ({"runner_up_since": day("2026-11-03"), "runner_up_told": True}, [HOLDING_MESSAGE]),
    ({"paused": True}, []),
    (
        {"paused": True, "fixed_on": day("2026-11-30")},
        [("message", "2026-11-30", "2026-11-30", "message.paused")],
    ),
]


@pytest.mark.parametrize(("more", "expected"), CASES)
def test_silence_becomes_a_duty(more: dict[str, object], expected: list[object]) -> None:
    assert [shown(duty) for duty in quiet_duties(facts(applications=active(**more)), RULES)] == expected


def test_before_a_promise_breaks_it_is_a_call() -> None:
    known = facts(applications=active(), promises=(promise("2026-11-20"), promise("2026-11-27")))
    (duty,) = quiet_duties(known, RULES)
    assert shown(duty) == ("holding", "2026-10-28", "2026-11-19", "holding")


def test_who_is_to_be_told_anyway_gets_no_holding_word() -> None:
    assert list(quiet_duties(facts(applications=active(), closures=(closure(),)), RULES)) == []


def test_after_the_end_there_is_no_silence() -> None:
    known = facts(applications=ended(paused=True, fixed_on=day("2026-11-30")))
    assert list(quiet_duties(known, RULES)) == []


@pytest.mark.parametrize(
    ("stage", "turn"),
    [
        (Stage.SOURCED, Turn.OURS),
        (Stage.CONTACTED, Turn.CANDIDATE),
        (Stage.APPLIED, Turn.OURS),
        (Stage.SCREENING, Turn.OURS),
        (Stage.SUBMITTED, Turn.CLIENT),
        (Stage.INTERVIEWING, Turn.CLIENT),
        (Stage.FINAL, Turn.CLIENT),
        (Stage.OFFERED, Turn.CANDIDATE),
        (Stage.HIRED, Turn.OURS),
    ],
)
def test_whose_turn_a_stage_proposes(stage: Stage, turn: Turn) -> None:
    assert turn_after_stage(stage) is turn
