"""The recruiter's days on which people can be told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from recruiterdesk.domain.call_days import CallDays, can_talk_on
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import hours_from_key, recruiter_hours
from recruiterdesk.storage.queries.day_load import day_load


def call_days(desk: Desk, calls_today: int | None = None) -> CallDays:
    """Return the recruiter's days from today on; `calls_today` is what today shall bear instead."""
    load, today = day_load(desk), desk.clock.today()
    if calls_today is not None:
        others = tuple((day, number) for day, number in load.chosen if day != today)
        load = replace(load, chosen=((today, calls_today), *others))
    settings = desk.settings
    calendar = recruiter_hours(settings).at_work
    return CallDays(today, calendar, load, settings.answers, settings.head_starts)


def talking_days(desk: Desk) -> Callable[[str, dt.date], bool]:
    """Return what tells whether both can talk on a day."""
    now, settings = desk.clock.now(), desk.settings
    home = recruiter_hours(settings)
    return lambda hours, day: can_talk_on(day, now, home, hours_from_key(hours, settings))
