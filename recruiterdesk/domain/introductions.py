"""Introductions: what follows what, and whose move is next.

The table is product.md's: idea, candidate asked, candidate agreed, contact asked (without name), both agreed,
introduced, talked, outcome; every exit leads out of every state that has no outcome yet.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.values import value
from recruiterdesk.domain.desk_numbers import IntroductionNumbers
from recruiterdesk.domain.words import IntroductionOutcome, IntroductionState
from recruiterdesk.domain.work_calendar import ONE_DAY

if TYPE_CHECKING:
    from recruiterdesk.domain.records import Introduction

_State = IntroductionState
EXITS = frozenset(
    {
        _State.CANDIDATE_SAID_NO,
        _State.CONTACT_SAID_NO,
        _State.NO_REPLY,
        _State.CONSENT_ENDED,
        _State.CANDIDATE_PLACED,
    }
)
# Who said yes on the phone, or to anyone suitable, need not be asked; who is hired has talked.
_FORWARD: Mapping[IntroductionState, frozenset[IntroductionState]] = {
    _State.IDEA: frozenset({_State.CANDIDATE_ASKED, _State.CANDIDATE_AGREED}),
    _State.CANDIDATE_ASKED: frozenset({_State.CANDIDATE_AGREED}),
    _State.CANDIDATE_AGREED: frozenset({_State.CONTACT_ASKED}),
    _State.CONTACT_ASKED: frozenset({_State.BOTH_AGREED}),
    _State.BOTH_AGREED: frozenset({_State.INTRODUCED}),
    _State.INTRODUCED: frozenset({_State.TALKED, _State.OUTCOME}),
    _State.TALKED: frozenset({_State.OUTCOME}),
}
FOLLOWS: Mapping[IntroductionState, frozenset[IntroductionState]] = {
    state: _FORWARD[state] | EXITS if state in _FORWARD else frozenset() for state in IntroductionState
}
UNDER_WAY = frozenset(_FORWARD)
"""The states that have no outcome and no exit yet."""
PENDING = UNDER_WAY - {_State.INTRODUCED, _State.TALKED}
"""What a withdrawn consent stops; what both agreed to and what happened since stays."""
ON_CONSENT = frozenset({_State.CANDIDATE_AGREED, _State.CONTACT_ASKED, _State.BOTH_AGREED})
"""The states that rest on the candidate's consent, and end with it."""
NAMED = frozenset({_State.BOTH_AGREED, _State.INTRODUCED, _State.TALKED, _State.OUTCOME})
"""The states in which both agreed: only from there on a name may leave the desk."""
CONGRATULATE = "introduction_congratulate"
"""The task to congratulate and thank a candidate who was hired through an introduction."""
THANK_CONTACT = "introduction_thank"
"""The task to thank the contact through whom somebody was hired."""
# In days: a quarter is at most so long, so that no quarter of a year holds more asks than allowed.
QUARTER_DAYS = 92


class Move(StrEnum):
    """What the recruiter does next for an introduction."""

    ASK_CONTACT = "ask_contact"
    REMIND_CANDIDATE = "remind_candidate"
    REMIND_CONTACT = "remind_contact"
    CANDIDATE_SILENT = "candidate_silent"
    CONTACT_SILENT = "contact_silent"
    RENEW_CONSENT = "renew_consent"
    INTRODUCE = "introduce"
    FOLLOW_UP = "follow_up"


@value
class NextMove:
    """A move of the recruiter's: the day from which it is due, and the last day on which it is right."""

    move: Move
    due_on: dt.date
    until: dt.date | None = None

    def is_due(self, today: dt.date) -> bool:
        """Tell whether it is to be done today."""
        return self.due_on <= today and (self.until is None or today <= self.until)


def require_following(introduction: Introduction, state: IntroductionState, outcome: str = "") -> None:
    """Make sure that an introduction may come to a state.

    What an interview leads to is said later: hired, advice or nothing.

    Raises:
        Refusal: introduction.no_such_step.
    """
    now = introduction.introduction_state
    after_interview = (
        now is state is IntroductionState.OUTCOME
        and introduction.outcome == IntroductionOutcome.INTERVIEW
        and outcome not in ("", IntroductionOutcome.INTERVIEW)
    )
    if state not in FOLLOWS[now] and not after_interview:
        raise Refusal("introduction.no_such_step", state=now, step=state)


def is_consent_over(introduction: Introduction, today: dt.date) -> bool:
    """Tell whether the consent that it rests on has run out: then nothing pending may go on."""
    # The figures of the window need the words of introductions; what a consent covers it needs later.
    from recruiterdesk.domain.consent_scope import is_live

    return introduction.introduction_state in ON_CONSENT and not is_live(introduction.until, today)


def next_moves(introduction: Introduction, numbers: IntroductionNumbers) -> tuple[NextMove, ...]:
    """Return the recruiter's moves as the introduction stands, in order of their days, whatever day it is.

    What rests on a consent ends with it, and then the consent is to be renewed or the introduction ended.
    """
    state, until = introduction.introduction_state, introduction.until
    if state is IntroductionState.CANDIDATE_ASKED:
        asked_on = introduction.candidate_asked_on
        return _awaiting(introduction, asked_on, numbers, Move.REMIND_CANDIDATE, Move.CANDIDATE_SILENT)
    if state in ON_CONSENT:
        moves = _moves_on_consent(introduction, numbers)
        if until is None:
            return moves
        standing = tuple(NextMove(one.move, one.due_on, _first(one.until, until)) for one in moves)
        kept = tuple(one for one in standing if one.until is None or one.due_on <= one.until)
        return (*kept, NextMove(Move.RENEW_CONSENT, until + ONE_DAY))
    if introduction.follow_up_on is not None and state in (
        IntroductionState.INTRODUCED,
        IntroductionState.TALKED,
        IntroductionState.OUTCOME,
    ):
        return (NextMove(Move.FOLLOW_UP, introduction.follow_up_on),)
    return ()


def due_move(introduction: Introduction, numbers: IntroductionNumbers, today: dt.date) -> NextMove | None:
    """Return the move that is due today, None where nothing is the recruiter's to do."""
    return next((one for one in next_moves(introduction, numbers) if one.is_due(today)), None)


def next_follow_up(introduced_on: dt.date, today: dt.date, numbers: IntroductionNumbers) -> dt.date | None:
    """Return the next day after today on which one asks how it went: 14 and 45 days after it was made."""
    days = sorted({numbers.first_follow_up_days, numbers.second_follow_up_days})
    ahead = (introduced_on + ONE_DAY * count for count in days)
    return next((day for day in ahead if day > today), None)


def asks_in_quarter(asked_on: tuple[dt.date, ...], today: dt.date) -> int:
    """Return how many of these asks lie within the last quarter."""
    return sum(1 for day in asked_on if (today - day).days < QUARTER_DAYS)


def _moves_on_consent(introduction: Introduction, numbers: IntroductionNumbers) -> tuple[NextMove, ...]:
    state = introduction.introduction_state
    if state is IntroductionState.CANDIDATE_AGREED:
        return (NextMove(Move.ASK_CONTACT, introduction.state_since),)
    if state is IntroductionState.BOTH_AGREED:
        return (NextMove(Move.INTRODUCE, introduction.state_since),)
    asked_on = introduction.contact_asked_on
    return _awaiting(introduction, asked_on, numbers, Move.REMIND_CONTACT, Move.CONTACT_SILENT)


def _awaiting(
    introduction: Introduction,
    asked_on: dt.date | None,
    numbers: IntroductionNumbers,
    remind: Move,
    silent: Move,
) -> tuple[NextMove, ...]:
    """After 7 days without a reply one reminds them, once; after 7 more the app proposes "no reply"."""
    wait = ONE_DAY * numbers.reply_days
    if introduction.reminded_on is not None:
        return (NextMove(silent, introduction.reminded_on + wait),)
    return (NextMove(remind, (asked_on or introduction.state_since) + wait),)


def _first(one: dt.date | None, other: dt.date) -> dt.date:
    return other if one is None else min(one, other)
