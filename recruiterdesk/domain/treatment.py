"""How people were treated to whom an answer was owed: how many were told, how, and how fast."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from itertools import accumulate

from recruiterdesk.core.values import value
from recruiterdesk.domain.words import AttemptOutcome

_BY_CALL = frozenset({
    AttemptOutcome.TOLD, AttemptOutcome.TOLD_INBOUND, AttemptOutcome.WILL_WAIT, AttemptOutcome.ENDED,
})  # fmt: skip
_IN_WRITING = frozenset({AttemptOutcome.TOLD_IN_WRITING})


@value
class Treatment:
    """How many were told: in a call, in writing, or otherwise (by a colleague, or they knew).

    `median_days` are the working days from the decision to the word, and `longest_wait` those for which
    somebody still waits; None where there is nobody.
    """

    by_call: int = 0
    in_writing: int = 0
    otherwise: int = 0
    waiting: int = 0
    median_days: float | None = None
    longest_wait: int | None = None

    @property
    def told(self) -> int:
        """How many know."""
        return self.by_call + self.in_writing + self.otherwise

    @property
    def owed(self) -> int:
        """To how many an answer was owed."""
        return self.told + self.waiting

    @property
    def share_told(self) -> float | None:
        """The share of those who know, 0 to 1; None where an answer was owed to nobody."""
        return self.told / self.owed if self.owed else None


def treatment_of(
    told: Mapping[tuple[AttemptOutcome | None, int], int], waiting: Mapping[int, int]
) -> Treatment:
    """Return how people were treated.

    Args:
        told: how many were told, by how and after how many working days.
        waiting: how many wait still, by for how many working days.
    """
    calls = sum(count for (way, _), count in told.items() if way in _BY_CALL)
    written = sum(count for (way, _), count in told.items() if way in _IN_WRITING)
    return Treatment(
        calls,
        written,
        sum(told.values()) - calls - written,
        sum(waiting.values()),
        _median((days, count) for (_, days), count in told.items()),
        max(waiting, default=None),
    )


def _median(counted: Iterable[tuple[int, int]]) -> float | None:
    """Return the median of values that are given with how often they occur."""
    ordered = sorted(counted)
    until = list(accumulate(count for _, count in ordered))
    if not until:
        return None
    lower, upper = (bisect_right(until, place) for place in ((until[-1] - 1) // 2, until[-1] // 2))
    return (ordered[lower][0] + ordered[upper][0]) / 2
