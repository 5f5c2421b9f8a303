"""What the days bear, by the settings, by what was chosen for a day, and by what was really done."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict

from recruiterdesk.domain.day_load import Load, ToldDay, learned_limit
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.stored_texts import instant_from_text, instant_text

BY_VOICE = ("told", "told_inbound", "will_wait", "ended")
_LOOKED_BACK = dt.timedelta(days=30)
_VOICES = ", ".join(f"'{outcome}'" for outcome in BY_VOICE)


def day_load(desk: Desk) -> Load:
    """Return what today and the days after it bear."""
    today, settings = desk.clock.today(), desk.settings
    told = _told_by_day(desk, today - _LOOKED_BACK)
    chosen = rows(desk, 'SELECT "day", "hard_calls" FROM "day_limit" WHERE "day" >= ?', (today.isoformat(),))
    learned = _learned(desk, told) if settings.hard_calls_learn else None
    return Load(
        usual=learned or settings.hard_calls_a_day,
        learned=learned is not None and learned != settings.hard_calls_a_day,
        chosen=tuple((dt.date.fromisoformat(day), int(number)) for day, number in chosen),
        told_today=len(told[today]),
    )


def _told_by_day(desk: Desk, since: dt.date) -> dict[dt.date, set[int]]:
    """Return who was told by voice on each day."""
    sql = (
        'SELECT "closed_at", "person_id" FROM "closure" WHERE "closed_at" >= ? AND "cancelled" = 0 '
        f'AND "outcome" IN ({_VOICES})'
    )
    zone = recruiter_hours(desk.settings).zone
    told: dict[dt.date, set[int]] = defaultdict(set)
    for closed_at, person_id in rows(desk, sql, (_start(desk, since),)):
        told[instant_from_text(closed_at).astimezone(zone).date()].add(person_id)
    return told


def _learned(desk: Desk, told: dict[dt.date, set[int]]) -> int | None:
    """Learn from working days before today, none of them before the number was last chosen."""
    today, settings = desk.clock.today(), desk.settings
    calendar = recruiter_hours(settings).at_work
    begins = settings.hard_calls_set_on or dt.date.min
    days = sorted(day for day in told if begins <= day < today and calendar.is_working_day(day))
    known = [ToldDay(day, len(told[day]), _some_left(desk, day)) for day in days]
    return learned_limit(known, settings.hard_calls_a_day)


def _some_left(desk: Desk, day: dt.date) -> bool:
    """Tell whether at the end of a day somebody was left who was to be told by voice."""
    end = _start(desk, day + dt.timedelta(days=1))
    sql = (
        'SELECT EXISTS (SELECT 1 FROM "closure" WHERE ("closed_at" IS NULL OR "closed_at" >= ?) '
        'AND "opened_at" < ? AND "cancelled" = 0 AND "in_writing" = 0)'
    )
    return bool(rows(desk, sql, (end, end))[0][0])


def _start(desk: Desk, day: dt.date) -> str:
    return instant_text(dt.datetime.combine(day, dt.time.min, recruiter_hours(desk.settings).zone))
