"""When a break or a good call is proposed, and when nothing is."""

from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.domain.desk_numbers import PacingNumbers
from recruiterdesk.domain.pacing import Pace, PacedCall, Proposal, asks_how_it_felt, offers_help, proposal
from tests.domain.hours import berlin

BEGIN = berlin("2026-11-23T10:00")


def calls(text: str) -> list[PacedCall]:
    """H and G are calls five minutes apart, a blank is a break of twenty minutes."""
    found, at = [], BEGIN
    for letter in text:
        at += dt.timedelta(minutes=20 if letter == " " else 5)
        if letter != " ":
            found.append(PacedCall(at, Pace.HARD if letter == "H" else Pace.GOOD))
    return found


@pytest.mark.parametrize(
    ("made", "good", "proposed"),
    [
        ("", 1, None),
        ("H", 1, None),
        ("HH", 1, Proposal.GOOD_CALL),
        ("HH", 0, None),
        ("HHH", 1, None),
        ("HHHH", 1, Proposal.GOOD_CALL),
        ("HGH", 1, None),
        ("HHG", 1, None),
        ("HHGHH", 1, Proposal.GOOD_CALL),
        ("HHHHH", 1, Proposal.BREAK),
        ("HHHHH", 0, Proposal.BREAK),
        ("HHGHHH", 1, Proposal.BREAK),
        ("HHHHHH", 0, None),
        ("HHHHHHHHHH", 0, Proposal.BREAK),
        ("HHHHH H", 1, None),
        ("HHH HH", 1, Proposal.GOOD_CALL),
        ("HHH HHHHH", 1, Proposal.BREAK),
        ("G", 1, None),
    ],
)
def test_what_is_proposed_between_two_calls(made, good, proposed):
    done = calls(made)
    now = done[-1].at + dt.timedelta(minutes=1) if done else BEGIN
    assert proposal(done, now, good) is proposed


def test_whoever_paused_is_told_nothing():
    done = calls("HHHHH")
    assert proposal(done, done[-1].at + dt.timedelta(minutes=15), 1) is None


@pytest.mark.parametrize(("skips", "offered"), [(0, False), (2, False), (3, True), (4, False), (9, False)])
def test_help_is_offered_once(skips, offered):
    assert offers_help(skips) is offered


def test_after_how_many_skips_is_the_recruiters_choice():
    numbers = PacingNumbers(offer_after=2, quiet_after=1)
    assert [skips for skips in range(5) if offers_help(skips, numbers)] == [2]
    assert not asks_how_it_felt([True, False], numbers)
    assert asks_how_it_felt([False, True], numbers)


@pytest.mark.parametrize(
    ("answered", "asked"),
    [
        ([], True),
        ([False, False], True),
        ([False, False, False], False),
        ([True, False, False], True),
        ([True, False, False, False], False),
        ([False, False, False, True], True),
    ],
)
def test_the_question_falls_silent_after_three_skips_in_a_row(answered, asked):
    assert asks_how_it_felt(answered) is asked
