from __future__ import annotations

import pytest

from recruiterdesk.domain.duties import Duty
from recruiterdesk.domain.owed import duties_of
from recruiterdesk.domain.words import AttemptOutcome as Outcome
from recruiterdesk.domain.words import Stage, Turn
from tests.domain.hours import BERLIN, day
from tests.domain.people import RULES, active, attempts, callback, closure, ended, facts, incoming

THEIRS = active(turn=Turn.CANDIDATE, turn_since=day("2026-11-02"))
CALL, TEXT = Outcome.NO_ANSWER, Outcome.MESSAGE_SENT
SILENT = ("2026-11-02T10:00", CALL), ("2026-11-02T10:05", TEXT), ("2026-11-03T12:30", CALL)


def shown(*tries: tuple[str, Outcome], **more: object) -> list[tuple[str, str, str]]:
    known = {"applications": THEIRS, "attempts": attempts(*tries)} | more
    return [_shown(duty) for duty in duties_of(facts(**known), RULES)]


def _shown(duty: Duty) -> tuple[str, str, str]:
    at = duty.appears_at.astimezone(BERLIN)
    return (duty.kind, dict(duty.reason.values).get("kind", duty.reason.key), f"{at:%m-%dT%H:%M}")


@pytest.mark.parametrize(
    ("tries", "expected"),
    [
        # nobody is chased before the first try
        ([], []),
        # once more, on another day and in another part of it; a message is no part of the day
        ([("2026-11-02T10:00", CALL)], [("task", "ask_again", "11-03T12:00")]),
        ([("2026-11-02T10:00", TEXT)], [("task", "ask_again", "11-03T09:00")]),
        # three tries need two channels
        (SILENT[:2], [("task", "ask_again", "11-03T17:00")]),
        (
            [("2026-11-02T10:00", CALL), ("2026-11-03T12:30", CALL)],
            [("task", "ask_otherwise", "11-04T17:00")],
        ),
        (SILENT, [("message", "message.silent", "11-03T12:30")]),
        # calls alone: write, before it is closed
        (
            [("2026-11-02T10:00", CALL), ("2026-11-03T12:30", CALL), ("2026-11-04T17:00", CALL)],
            [("task", "ask_otherwise", "11-04T17:00")],
        ),
        # five working days are over
        (
            [("2026-11-02T10:00", CALL), ("2026-11-06T19:00", TEXT)],
            [("message", "message.silent", "11-06T19:00")],
        ),
        # what was before it became their turn doesn't count, nor does what was before a conversation
        ([("2026-10-30T10:00", CALL), *SILENT[1:]], [("task", "ask_again", "11-04T17:00")]),
        ([*SILENT, ("2026-11-04T10:00", Outcome.SPOKE)], []),
    ],
)
def test_three_tries_on_two_channels_then_it_is_closed_for_now(tries, expected):
    assert shown(*tries) == expected


@pytest.mark.parametrize(
    "more",
    [
        {"applications": active(turn=Turn.CANDIDATE, stage=Stage.CONTACTED)},
        {"applications": active(turn=Turn.CANDIDATE, paused=True, fixed_on=day("2026-12-30"))},
        {"applications": ended(turn=Turn.CANDIDATE)},
        {"incoming": incoming("2026-11-03T15:00")},
        {"callbacks": (callback("2026-12-01T10:00"),)},
        {"closures": (closure(),)},
    ],
)
def test_who_waits_for_us_or_is_not_in_play_is_not_silent(more):
    keys = [key for _, key, _ in shown(*SILENT, **more)]
    assert not set(keys) & {"message.silent", "ask_again", "ask_otherwise"}
