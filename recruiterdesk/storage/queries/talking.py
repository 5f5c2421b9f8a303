"""Who can be called at one moment, and when both can talk next: asked once for all who share their hours."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from recruiterdesk.core.values import value
from recruiterdesk.domain.calling_hours import TalkWindow, best_talk, can_talk, next_talk
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import hours_from_key, recruiter_hours, zone_named

__all__ = ["TalkTimes", "TalkingHours", "recruiter_hours", "zone_named"]


@value
class TalkTimes:
    """The next time in which both can talk, and the next that suits them best; None within the horizon."""

    next: TalkWindow | None
    best: TalkWindow | None


class TalkingHours:
    """Answers for people of a calling key as of the moment at which it was made, each question once."""

    def __init__(self, desk: Desk) -> None:
        self.now = desk.clock.now()
        self.missed_after = desk.settings.late.callback
        self._settings = desk.settings
        self._home = recruiter_hours(desk.settings)
        self._open: dict[str, bool] = {}
        self._times: dict[tuple[dt.datetime, str], TalkTimes] = {}
        self._ahead = _times_ahead(desk.settings)

    def are_open(self, key: str) -> bool:
        """Tell whether these hours are open now, theirs and the recruiter's."""
        if key not in self._open:
            self._open[key] = can_talk(self.now, self._home, hours_from_key(key, self._settings))
        return self._open[key]

    def stand_open(self, kind: CallKind, key: str) -> bool:
        """Tell whether a duty comes first in its group: it can be called for now, or at the moment agreed."""
        return kind is CallKind.CALLBACK or self.are_open(key)

    def times(self, key: str, earliest: dt.datetime) -> TalkTimes:
        """Return when both can talk, from now on and not before the given moment."""
        asked = (max(self.now, earliest), key)
        if asked not in self._times:
            self._times[asked] = self._times_from(*asked)
        return self._times[asked]

    def _times_from(self, moment: dt.datetime, key: str) -> TalkTimes:
        """Work the times out; those that lie ahead of a moment are the same until they come."""
        known = self._ahead.get(key)
        if known is not None and known[0] <= moment <= known[1]:
            return known[2]
        theirs = hours_from_key(key, self._settings)
        times = TalkTimes(next_talk(moment, self._home, theirs), best_talk(moment, self._home, theirs))
        comes = min((one.start for one in (times.next, times.best) if one is not None), default=moment)
        self._ahead[key] = (moment, comes, times)
        return times


@lru_cache(maxsize=1)
def _times_ahead(_settings: DeskSettings) -> dict[str, tuple[dt.datetime, dt.datetime, TalkTimes]]:
    """Return what is known by calling key under these settings: asked from, good until, the times."""
    return {}
