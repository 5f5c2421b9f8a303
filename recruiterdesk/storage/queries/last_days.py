"""How the last working days went: how many were told, how many came to be told."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from zoneinfo import ZoneInfo

from recruiterdesk.core.values import value
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.stored_texts import instant_from_text, instant_text

_DAYS_SHOWN = 5


@value
class WeekDay:
    """How many people were told on a day, and how many closures were new."""

    day: dt.date
    told: int
    new: int


def last_days(desk: Desk) -> tuple[WeekDay, ...]:
    """Return the last five working days up to today: how many were told, how many closures were new.

    A day off on which somebody was told stands among them.
    """
    home = recruiter_hours(desk.settings)
    today = desk.clock.today()
    calendar = home.calendar
    latest = today if calendar.is_working_day(today) else calendar.add_working_days(today, -1)
    first = calendar.add_working_days(latest, 1 - _DAYS_SHOWN)
    days = [first + dt.timedelta(days=i) for i in range((today - first).days + 1)]
    begin = instant_text(dt.datetime.combine(first, dt.time.min, home.zone))
    told = _by_day(desk, "closed_at", begin, home.zone)
    new = _by_day(desk, "opened_at", begin, home.zone)
    shown = [d for d in days if calendar.is_working_day(d) or told[d] or new[d]]
    return tuple(WeekDay(d, told[d], new[d]) for d in shown)


def _by_day(desk: Desk, column: str, begin: str, zone: ZoneInfo) -> Counter[dt.date]:
    """Count closures by the day of one of their two moments; many have it in common."""
    sql = (
        f'SELECT "{column}", count(*) FROM "closure" WHERE "{column}" >= ? AND "cancelled" = 0 '
        'AND ("closed_at" IS NULL OR "closed_at" >= "opened_at") GROUP BY 1'
    )
    days = Counter[dt.date]()
    for moment, count in rows(desk, sql, (begin,)):
        days[instant_from_text(moment).astimezone(zone).date()] += count
    return days
