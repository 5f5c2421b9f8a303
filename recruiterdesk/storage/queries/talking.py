"""Who can be called now, and when both can talk next: asked once for all who share their hours."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import lru_cache

from recruiterdesk.domain.calling_hours import TalkWindow, best_talk, can_talk, next_talk
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import hours_from_key, recruiter_hours, zone_named

__all__ = ["OpenNow", "TalkTimes", "recruiter_hours", "talk_times", "zone_named"]


@dataclass(frozen=True, slots=True)
class TalkTimes:
    """The next time in which both can talk, and the next that suits them best; None within the horizon."""

    next: TalkWindow | None
    best: TalkWindow | None


def talk_times(desk: Desk, calling_key: str, earliest: dt.datetime) -> TalkTimes:
    """Return when both can talk, from now on and not before the given moment."""
    return _times(max(desk.clock.now(), earliest), calling_key, desk.settings)


@lru_cache(maxsize=512)
def _times(moment: dt.datetime, key: str, settings: DeskSettings) -> TalkTimes:
    home, theirs = recruiter_hours(settings), hours_from_key(key, settings)
    return TalkTimes(next_talk(moment, home, theirs), best_talk(moment, home, theirs))


class OpenNow:
    """Answers whether people of a calling key can be called at this moment, each key once."""

    def __init__(self, desk: Desk) -> None:
        self._now = desk.clock.now()
        self._settings = desk.settings
        self._home = recruiter_hours(desk.settings)
        self._known: dict[str, bool] = {}

    def __call__(self, key: str) -> bool:
        """Tell whether these hours are open now, theirs and the recruiter's."""
        if key not in self._known:
            self._known[key] = can_talk(self._now, self._home, hours_from_key(key, self._settings))
        return self._known[key]
