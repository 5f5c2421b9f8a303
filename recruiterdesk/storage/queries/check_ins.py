"""The check-ins, a part of a long list at a time: due, ahead, done, of one day, and the list "long ago"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from recruiterdesk.domain.check_ins import due_moment
from recruiterdesk.domain.words import CallKind, CheckInOutcome
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.queries.callees import callees
from recruiterdesk.storage.queries.reading import (
    NO_APPLICATION,
    application_titles,
    latest_applications,
    rows,
)
from recruiterdesk.storage.queries.stored_records import people_by_id
from recruiterdesk.storage.stored_texts import instant_from_text, instant_text

MANY = 1_000_000


class Standing(Enum):
    """What keeps a check-in, or what is to be done instead of a call."""

    FREE = "free"
    IN_PLAY = "in_play"
    BEFORE_START = "before_start"
    TRIED = "tried"
    WRITE = "write"


@dataclass(frozen=True, slots=True)
class CheckInRow:
    """One check-in with what is known of the person; done ones have `done_at`, and an outcome if spoken.

    `next_at` is the moment of the next try, `starts_on` the first day of the job for which it waits.
    """

    id: int
    person_id: int
    name: str
    phone: str
    place: str
    zone: str
    role: str
    client: str
    due_on: dt.date
    scheduled_on: dt.date
    interval_days: int
    placement: bool
    agreed: bool
    set_by_hand: bool
    wish: str
    reason: str
    outcome: CheckInOutcome | None
    done_at: dt.datetime | None
    call_at: dt.time | None = None
    skipped_because: str = ""
    standing: Standing = Standing.FREE
    next_at: dt.datetime | None = None
    starts_on: dt.date | None = None

    @property
    def waits(self) -> bool:
        """Tell whether it can't come due yet, whatever its day."""
        return self.standing in (Standing.IN_PLAY, Standing.BEFORE_START)


_COLUMNS = (
    'c."id", c."person_id", c."due_on", c."scheduled_on", c."interval_days", c."placement", c."agreed", '
    'c."set_by_hand", c."reason", c."outcome", c."done_at", c."call_at", c."skipped_because"'
)
_DUTY = 'd."id", d."kind", d."since", d."appears_at"'
_FROM = (
    'FROM "check_in" c JOIN "person" p ON p."id" = c."person_id" LEFT JOIN "duty" d ON d."id" = '
    '(SELECT o."id" FROM "duty" o WHERE o."person_id" = c."person_id" AND o."ref_table" = \'check_in\' '
    'AND o."ref_id" = c."id" AND (o."until_at" IS NULL OR o."until_at" > ?) ORDER BY o."appears_at" LIMIT 1)'
)
_SEEN = 'p."do_not_contact" = 0 AND (c."placement" = 0 OR ?)'
_PLANNED = f'c."done_at" IS NULL AND {_SEEN}'


def check_in_rows(
    desk: Desk, first: dt.date = dt.date.min, last: dt.date = dt.date.max, limit: int = MANY
) -> tuple[CheckInRow, ...]:
    """Return the check-ins that are open and have their day between two days, by date, so many at most.

    Left out are people who want to be left alone, and placement calls where the recruiter wants none.
    """
    found = rows(
        desk,
        f'SELECT {_COLUMNS}, {_DUTY} {_FROM} WHERE {_PLANNED} AND c."due_on" BETWEEN ? AND ? '
        'ORDER BY c."due_on", c."id" LIMIT ?',
        (
            instant_text(desk.clock.now()), _placement_calls(desk), first.isoformat(), last.isoformat(),
            limit,
        ),
    )  # fmt: skip
    return _built(desk, found)


def done_rows(desk: Desk, limit: int) -> tuple[CheckInRow, ...]:
    """Return the check-ins that were made or skipped for good, the newest first, so many at most."""
    found = rows(
        desk,
        f'SELECT {_COLUMNS}, NULL, NULL, NULL, NULL FROM "check_in" c WHERE c."done_at" IS NOT NULL '
        'ORDER BY c."done_at" DESC, c."due_on" DESC, c."id" DESC LIMIT ?',
        (limit,),
    )
    return _built(desk, found)


def count_planned(desk: Desk, first: dt.date, last: dt.date) -> int:
    """Return how many check-ins are open with their day between two days."""
    sql = (
        'SELECT count(*) FROM "check_in" c JOIN "person" p ON p."id" = c."person_id" '
        f'WHERE {_PLANNED} AND c."due_on" BETWEEN ? AND ?'
    )
    return int(rows(desk, sql, (_placement_calls(desk), first.isoformat(), last.isoformat()))[0][0])


def count_done(desk: Desk) -> int:
    """Return how many check-ins were made."""
    return int(rows(desk, 'SELECT count(*) FROM "check_in" WHERE "done_at" IS NOT NULL')[0][0])


@dataclass(frozen=True, slots=True)
class DayMarks:
    """What one day of the calendar holds: calls again, those agreed with them, calls around a start."""

    check_ins: int
    agreed: int
    placements: int

    @property
    def total(self) -> int:
        """How many calls the day has."""
        return self.check_ins + self.agreed + self.placements


def day_marks(desk: Desk, first: dt.date, last: dt.date) -> dict[dt.date, DayMarks]:
    """Return what is planned on each day from the first to the last that has anything."""
    sql = (
        'SELECT c."due_on", sum(c."placement" = 0 AND c."agreed" = 0), '
        'sum(c."placement" = 0 AND c."agreed" = 1), sum(c."placement") FROM "check_in" c '
        f'JOIN "person" p ON p."id" = c."person_id" WHERE {_PLANNED} AND c."due_on" BETWEEN ? AND ? '
        "GROUP BY 1"
    )
    found = rows(desk, sql, (_placement_calls(desk), first.isoformat(), last.isoformat()))
    return {dt.date.fromisoformat(row[0]): DayMarks(row[1], row[2], row[3]) for row in found}


def _placement_calls(desk: Desk) -> int:
    return int(desk.settings.placement_calls)


def _built(desk: Desk, found: Sequence[tuple[Any, ...]]) -> tuple[CheckInRow, ...]:
    ids = [row[1] for row in found]
    people, called, latest = people_by_id(desk, ids), callees(desk, ids), latest_applications(desk, ids)
    titles = application_titles(desk, latest.values())
    built: list[CheckInRow] = []
    for row in found:
        person = people[row[1]]
        title = titles.get(latest.get(person.id, 0), NO_APPLICATION)
        standing = _standing(row, desk)
        built.append(
            CheckInRow(
                row[0], person.id, person.full_name, called[person.id].phone, person.place,
                person.zone or desk.settings.zone, title.role, title.client,
                dt.date.fromisoformat(row[2]), dt.date.fromisoformat(row[3]), row[4],
                bool(row[5]), bool(row[6]), bool(row[7]), person.wish, row[8],
                CheckInOutcome(row[9]) if row[9] else None,
                instant_from_text(row[10]) if row[10] else None,
                dt.time.fromisoformat(row[11]) if row[11] else None, row[12], standing,
                instant_from_text(row[16]) if standing is Standing.TRIED else None,
                dt.date.fromisoformat(row[15]) if standing is Standing.BEFORE_START else None,
            )
        )  # fmt: skip
    return tuple(built)


def _standing(row: tuple[Any, ...], desk: Desk) -> Standing:
    if row[10] is not None:
        return Standing.FREE
    if row[13] is None:
        return Standing.IN_PLAY
    due_on, since, now = dt.date.fromisoformat(row[2]), dt.date.fromisoformat(row[15]), desk.clock.now()
    if since > due_on and since > desk.clock.today():
        return Standing.BEFORE_START
    appears_at = instant_from_text(row[16])
    if row[14] == CallKind.MESSAGE and appears_at <= now:
        return Standing.WRITE
    came_due = due_moment(due_on, recruiter_hours(desk.settings)) <= now
    return Standing.TRIED if came_due and appears_at > now else Standing.FREE


@dataclass(frozen=True, slots=True)
class LongAgoRow:
    """Somebody whose process lies more than 90 days back: no duty, but a choice.

    `is_active` says that the application has not ended: it can be taken up.
    """

    person_id: int
    application_id: int
    name: str
    role: str
    client: str
    last_on: dt.date
    ended: str

    @property
    def is_active(self) -> bool:
        """Tell whether the application has not ended."""
        return not self.ended


def long_ago_rows(desk: Desk, limit: int = MANY) -> tuple[LongAgoRow, ...]:
    """Return the people whose imported application was long ago, the newest first; a planned call ends it."""
    found = rows(
        desk,
        'SELECT p."id", a."id", p."full_name", r."title", c."name", '
        'coalesce(d."decided_on", a."last_substance_on"), coalesce(d."kind", \'\') '
        'FROM "application" a JOIN "person" p ON p."id" = a."person_id" '
        'JOIN "role" r ON r."id" = a."role_id" JOIN "client" c ON c."id" = r."client_id" '
        'LEFT JOIN "disposition" d ON d."application_id" = a."id" '
        'WHERE a."long_ago" = 1 AND p."do_not_contact" = 0 AND NOT EXISTS (SELECT 1 FROM "check_in" k '
        'WHERE k."person_id" = p."id") ORDER BY 6 DESC, 1 LIMIT ?',
        (limit,),
    )
    return tuple(
        LongAgoRow(row[0], row[1], row[2], row[3], row[4], dt.date.fromisoformat(row[5]), row[6])
        for row in found
    )


def count_long_ago(desk: Desk) -> int:
    """Return how many people the list "long ago" has."""
    sql = (
        'SELECT count(*) FROM "application" a JOIN "person" p ON p."id" = a."person_id" '
        'WHERE a."long_ago" = 1 AND p."do_not_contact" = 0 AND NOT EXISTS (SELECT 1 FROM "check_in" k '
        'WHERE k."person_id" = p."id")'
    )
    return int(rows(desk, sql)[0][0])
