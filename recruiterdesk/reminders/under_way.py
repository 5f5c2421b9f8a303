"""Which moments were marked and wait for the word that they were shown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from recruiterdesk.domain.reminders import DueMoment

# Whoever shows has so long to say that it did, or failed: the longest known patience is a tenth of it.
TIME_TO_SHOW = dt.timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class _Handed:
    moments: AbstractSet[DueMoment]
    since: dt.datetime


class UnderWay:
    """What was handed to a notifier, by the announcement; it is forgotten after a while without a word.

    What is forgotten counts as unconfirmed, and comes in the next digest.
    """

    def __init__(self) -> None:
        self._handed: dict[str, _Handed] = {}

    def begin(self, announcement_id: str, moments: AbstractSet[DueMoment], now: dt.datetime) -> None:
        """Note what is handed over."""
        self._handed[announcement_id] = _Handed(moments, now)

    def end(self, announcement_id: str) -> None:
        """Note that there was a word; an unknown one is nothing."""
        self._handed.pop(announcement_id, None)

    def forget_late(self, now: dt.datetime) -> None:
        """Forget what waits too long, by a clock that may have been set."""
        late = [key for key, one in self._handed.items() if abs(now - one.since) > TIME_TO_SHOW]
        for announcement_id in late:
            del self._handed[announcement_id]

    def moments(self) -> tuple[AbstractSet[DueMoment], ...]:
        """Return the moments that wait, as one set for each announcement."""
        return tuple(one.moments for one in self._handed.values())
