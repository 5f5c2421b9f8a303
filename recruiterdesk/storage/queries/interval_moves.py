"""Which check-ins would stand on another day by other intervals."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache

from recruiterdesk.domain.check_ins import Intervals, day_by_rule
from recruiterdesk.domain.consent_scope import is_live
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.words import ConsentKind
from recruiterdesk.domain.work_calendar import ONE_DAY, WorkCalendar, shared_calendar
from recruiterdesk.storage.calendars import calendar_of
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.queries.reading import day, rows

_PLANNED_BY_RULE = (
    'SELECT c."id", c."due_on", c."scheduled_on", c."reason", p."country", '
    '(SELECT k."until" FROM "consent" k WHERE k."person_id" = p."id" AND k."kind" = ? '
    'ORDER BY k."id" DESC LIMIT 1) FROM "check_in" c '
    'JOIN "person" p ON p."id" = c."person_id" WHERE c."done_at" IS NULL AND c."placement" = 0 '
    'AND c."agreed" = 0 AND c."set_by_hand" = 0'
)


@dataclass(frozen=True, slots=True)
class MovedCheckIn:
    """A check-in that would move: to this day, planned by an interval of so many days."""

    id: int
    due_on: dt.date
    interval_days: int


def moved_by(desk: Desk, earlier: DeskSettings, settings: DeskSettings) -> tuple[MovedCheckIn, ...]:
    """Return the check-ins that stand by the earlier settings, and would on another day by these.

    Only those that a rule put where they stand, counted from the last conversation: what was agreed, set by
    hand or waits for a come-back date stays. None moves to a day that is not ahead, or beyond the end of
    their yes to calls.
    """
    before, after = _intervals(earlier), _intervals(settings)
    if before == after:
        return ()
    mine = recruiter_hours(desk.settings).at_work
    tomorrow = desk.clock.today() + ONE_DAY

    @cache
    def day_in(intervals: Intervals, scheduled_on: dt.date, reason: str, country: str) -> dt.date:
        return day_by_rule(scheduled_on, reason, intervals, mine, _theirs(country, mine))

    @cache
    def earliest(country: str) -> dt.date:
        return shared_calendar(mine, _theirs(country, mine)).next_working_day(tomorrow)

    moved: list[MovedCheckIn] = []
    for check_in_id, due_text, scheduled_text, reason, country, until in rows(
        desk, _PLANNED_BY_RULE, (str(ConsentKind.CALL),)
    ):
        due_on, scheduled_on = dt.date.fromisoformat(due_text), dt.date.fromisoformat(scheduled_text)
        if due_on < tomorrow or day_in(before, scheduled_on, reason, country) != due_on:
            continue
        new = max(day_in(after, scheduled_on, reason, country), earliest(country))
        if new != due_on and is_live(day(until), new):
            moved.append(MovedCheckIn(check_in_id, new, (new - scheduled_on).days))
    return tuple(moved)


def _intervals(settings: DeskSettings) -> Intervals:
    return Intervals(settings.check_in_days, settings.call_again)


def _theirs(country: str, mine: WorkCalendar) -> WorkCalendar:
    return calendar_of(country) if country else mine
