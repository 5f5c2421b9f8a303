"""How calls are paced: a break after five hard ones, a good one after two, and one offer after three skips.

All of it is only proposed, each in one line, and not again until as many calls were made.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from enum import StrEnum

from recruiterdesk.core.values import value
from recruiterdesk.domain.desk_numbers import PACING_NUMBERS, PacingNumbers

# Whoever made no call for so long had a break.
A_BREAK = dt.timedelta(minutes=15)


class Pace(StrEnum):
    """What a call was: somebody was told an outcome, or it was a good one (placed people, thanks)."""

    HARD = "hard"
    GOOD = "good"


class Proposal(StrEnum):
    """What is proposed between two calls."""

    BREAK = "break"
    GOOD_CALL = "good_call"


@value
class PacedCall:
    """One call of today, at a moment."""

    at: dt.datetime
    pace: Pace


def proposal(
    calls: Sequence[PacedCall], now: dt.datetime, good_calls: int, numbers: PacingNumbers = PACING_NUMBERS
) -> Proposal | None:
    """Return what is proposed now; nothing while no call was made since it was proposed last.

    Args:
        calls: the calls of today that were hard or good, in order.
        now: whoever made no call for a quarter of an hour has had a break.
        good_calls: how many good ones could be made.
        numbers: after how many calls something is proposed.
    """
    since_break = _since_break(calls, now)
    hard = sum(call.pace is Pace.HARD for call in since_break)
    if not since_break or since_break[-1].pace is not Pace.HARD:
        return None
    if hard % numbers.break_after == 0:
        return Proposal.BREAK
    if good_calls and _hard_in_a_row(since_break) % numbers.good_call_after == 0:
        return Proposal.GOOD_CALL
    return None


def offers_help(skips: int, numbers: PacingNumbers = PACING_NUMBERS) -> bool:
    """Tell whether a call that was skipped so often since the last try gets its one offer."""
    return skips == numbers.offer_after


def asks_how_it_felt(answered: Sequence[bool], numbers: PacingNumbers = PACING_NUMBERS) -> bool:
    """Tell whether the question at the end of a session is asked: usually not after three skips in a row.

    Args:
        answered: for each session so far, the last one last, whether the question was answered.
        numbers: after how many skips it falls silent.
    """
    return len(answered) < numbers.quiet_after or any(answered[-numbers.quiet_after :])


def _since_break(calls: Sequence[PacedCall], now: dt.datetime) -> list[PacedCall]:
    since: list[PacedCall] = []
    for call in calls:
        if since and call.at - since[-1].at >= A_BREAK:
            since.clear()
        since.append(call)
    return since if since and now - since[-1].at < A_BREAK else []


def _hard_in_a_row(calls: Sequence[PacedCall]) -> int:
    row = 0
    for call in calls:
        row = row + 1 if call.pace is Pace.HARD else 0
    return row
