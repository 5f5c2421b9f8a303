"""What follows what in an introduction, and whose move is when."""

from __future__ import annotations

from dataclasses import replace

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.desk_numbers import IntroductionNumbers
from recruiterdesk.domain.introductions import (
    EXITS,
    FOLLOWS,
    NAMED,
    ON_CONSENT,
    PENDING,
    UNDER_WAY,
    Move,
    asks_in_quarter,
    due_move,
    is_consent_over,
    next_follow_up,
    next_moves,
    require_following,
)
from recruiterdesk.domain.records import Introduction
from recruiterdesk.domain.words import IntroductionOutcome, IntroductionState
from tests.domain.hours import day

NUMBERS = IntroductionNumbers()
WAY = (
    "idea", "candidate_asked", "candidate_agreed", "contact_asked", "both_agreed", "introduced", "talked",
    "outcome",
)  # fmt: skip
EXIT = {"candidate_said_no", "contact_said_no", "no_reply", "consent_ended", "candidate_placed"}


def here(state: str, since: str = "2026-11-02", **more: object) -> Introduction:
    return replace(Introduction(1, 1, 2, IntroductionState(state), day(since)), **more)  # type: ignore[arg-type]


def moves(introduction: Introduction) -> list[tuple[str, str, str | None]]:
    return [
        (str(one.move), one.due_on.isoformat(), one.until.isoformat() if one.until else None)
        for one in next_moves(introduction, NUMBERS)
    ]


@pytest.mark.parametrize("state", IntroductionState)
def test_the_whole_table(state: IntroductionState) -> None:
    forward = {
        "idea": {"candidate_asked", "candidate_agreed"},
        "candidate_asked": {"candidate_agreed"},
        "candidate_agreed": {"contact_asked"},
        "contact_asked": {"both_agreed"},
        "both_agreed": {"introduced"},
        "introduced": {"talked", "outcome"},
        "talked": {"outcome"},
    }
    expected = forward[state] | EXIT if state in forward else set()
    assert FOLLOWS[state] == expected
    for other in IntroductionState:
        if other in expected:
            require_following(here(state), other)
        else:
            with pytest.raises(Refusal) as refused:
                require_following(here(state), other)
            assert refused.value.key == "introduction.no_such_step"


def test_what_an_interview_led_to_follows_it_and_nothing_follows_another_outcome() -> None:
    for before in IntroductionOutcome:
        for after in IntroductionOutcome:
            ended = here("outcome", outcome=str(before))
            if before is IntroductionOutcome.INTERVIEW is not after:
                require_following(ended, IntroductionState.OUTCOME, after)
            else:
                with pytest.raises(Refusal):
                    require_following(ended, IntroductionState.OUTCOME, after)


def test_the_sets_of_states_fit_together() -> None:
    assert {*WAY, *EXIT} == set(IntroductionState)
    assert EXITS == EXIT
    assert set(WAY) - {"outcome"} == UNDER_WAY
    assert ON_CONSENT < PENDING < UNDER_WAY
    assert {"both_agreed", "introduced", "talked", "outcome"} == NAMED


@pytest.mark.parametrize(
    ("introduction", "expected"),
    [
        (here("idea"), []),
        (here("candidate_asked"), [("remind_candidate", "2026-11-09", None)]),
        (
            here("candidate_asked", candidate_asked_on=day("2026-10-30")),
            [("remind_candidate", "2026-11-06", None)],
        ),
        (
            here("candidate_asked", reminded_on=day("2026-11-10")),
            [("candidate_silent", "2026-11-17", None)],
        ),
        (here("candidate_agreed"), [("ask_contact", "2026-11-02", None)]),
        (
            here("candidate_agreed", until=day("2026-11-30")),
            [("ask_contact", "2026-11-02", "2026-11-30"), ("renew_consent", "2026-12-01", None)],
        ),
        (
            here("contact_asked", until=day("2026-11-30")),
            [("remind_contact", "2026-11-09", "2026-11-30"), ("renew_consent", "2026-12-01", None)],
        ),
        (
            here("contact_asked", contact_asked_on=day("2026-11-02"), until=day("2026-11-05")),
            [("renew_consent", "2026-11-06", None)],
        ),
        (
            here("contact_asked", reminded_on=day("2026-11-10"), until=day("2026-11-30")),
            [("contact_silent", "2026-11-17", "2026-11-30"), ("renew_consent", "2026-12-01", None)],
        ),
        (here("both_agreed"), [("introduce", "2026-11-02", None)]),
        (here("introduced"), []),
        (here("introduced", follow_up_on=day("2026-11-16")), [("follow_up", "2026-11-16", None)]),
        (here("talked", follow_up_on=day("2026-12-17")), [("follow_up", "2026-12-17", None)]),
        (here("outcome", follow_up_on=day("2026-12-17")), [("follow_up", "2026-12-17", None)]),
        (here("no_reply", follow_up_on=day("2026-12-17")), []),
        *((here(state), []) for state in sorted(EXIT)),
    ],
)
def test_whose_move_it_is_and_when(introduction: Introduction, expected: list[object]) -> None:
    assert moves(introduction) == expected


def test_on_each_day_at_most_one_move_is_due() -> None:
    agreed = here("candidate_agreed", until=day("2026-11-30"))
    due = {
        on: due_move(agreed, NUMBERS, day(on))
        for on in ("2026-11-01", "2026-11-02", "2026-11-30", "2026-12-01")
    }
    assert [one and one.move for one in due.values()] == [
        None, Move.ASK_CONTACT, Move.ASK_CONTACT, Move.RENEW_CONSENT,
    ]  # fmt: skip


def test_a_consent_is_over_after_its_last_day() -> None:
    agreed = here("both_agreed", until=day("2026-11-30"))
    assert not is_consent_over(agreed, day("2026-11-30"))
    assert is_consent_over(agreed, day("2026-12-01"))
    assert not is_consent_over(here("both_agreed"), day("2036-12-01"))
    assert not is_consent_over(here("talked", until=day("2026-11-30")), day("2026-12-01"))


@pytest.mark.parametrize(
    ("today", "asks_on"),
    [
        ("2026-11-02", "2026-11-16"),
        ("2026-11-15", "2026-11-16"),
        ("2026-11-16", "2026-12-17"),
        ("2026-12-16", "2026-12-17"),
        ("2026-12-17", None),
    ],
)
def test_one_asks_14_and_45_days_after_the_introduction(today: str, asks_on: str | None) -> None:
    found = next_follow_up(day("2026-11-02"), day(today), NUMBERS)
    assert found == (day(asks_on) if asks_on else None)


def test_a_quarter_holds_no_more_asks_than_are_counted() -> None:
    asked = (day("2026-07-01"), day("2026-07-01"))
    assert asks_in_quarter(asked, day("2026-09-30")) == 2
    assert asks_in_quarter(asked, day("2026-10-01")) == 0
    assert asks_in_quarter((), day("2026-10-01")) == 0
