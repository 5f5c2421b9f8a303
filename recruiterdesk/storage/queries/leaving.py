"""Who would be left in silence, or a promise to whom would break, while the recruiter is away."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from recruiterdesk.domain import records
from recruiterdesk.domain.away import AwaySpan, first_day_back, turns_amber_on, would_suffer
from recruiterdesk.domain.words import HearBy, Stage, Turn
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.mapping import from_row
from recruiterdesk.storage.queries.callees import callees
from recruiterdesk.storage.queries.reading import (
    NO_APPLICATION,
    application_titles,
    in_chunks,
    latest_applications,
    rows,
)
from recruiterdesk.storage.queries.stored_records import people_by_id
from recruiterdesk.storage.stored_texts import instant_from_text
from recruiterdesk.storage.tables import BY_RECORD


class LeavingReason(StrEnum):
    """What would happen, the most pressing first."""

    PROMISE = "promise"
    CALLBACK = "callback"
    OUTCOME = "outcome"
    REPLY = "reply"
    NO_NEWS = "no_news"


@dataclass(frozen=True, slots=True)
class LeavingRow:
    """Somebody to think of before leaving: what would happen to them, and on which day.

    `by_voice` says that a call is proposed, else a message with a date. `application_id` is what it is about.
    """

    person_id: int
    name: str
    phone: str
    role: str
    client: str
    reason: LeavingReason
    on: dt.date
    by_voice: bool
    application_id: int | None
    handed_over: bool


@dataclass(frozen=True, slots=True)
class _Found:
    person_id: int
    reason: LeavingReason
    on: dt.date
    by_voice: bool
    application_id: int | None = None


def times_away(desk: Desk) -> tuple[records.Away, ...]:
    """Return the time away that runs, and those ahead, the next one first."""
    table = BY_RECORD[records.Away]
    sql = f'SELECT {table.selected} FROM "away" WHERE "last_day" >= ? ORDER BY "first_day"'
    found = rows(desk, sql, (desk.clock.today().isoformat(),))
    return tuple(from_row(records.Away, row) for row in found)


def back_on(desk: Desk, away: records.Away) -> dt.date:
    """Return the first working day after a time away."""
    return first_day_back(_span(away), recruiter_hours(desk.settings).at_work)


def leaving_rows(desk: Desk, away: records.Away) -> tuple[LeavingRow, ...]:
    """Return everyone who would turn amber, or to whom a promise would break, before the recruiter is back.

    Each stands there once, by what presses most; a promise that lasts longer keeps a wait calm. In the order
    of the days on which it happens.
    """
    calendar = recruiter_hours(desk.settings).calendar
    limits = _promised(desk)
    found = [*_promises(limits), *_callbacks(desk), *_outcomes(desk), *_replies(desk), *_no_news(desk)]
    first: dict[int, _Found] = {}
    for one in found:
        is_limited = one.person_id in limits and one.reason not in (
            LeavingReason.PROMISE, LeavingReason.CALLBACK
        )  # fmt: skip
        if not is_limited and would_suffer(one.on, _span(away), calendar):
            first.setdefault(one.person_id, one)
    people, called = people_by_id(desk, set(first)), callees(desk, list(first))
    handed = _handed_over(desk, away, list(first))
    about = _about(desk, first.values())
    return tuple(
        LeavingRow(
            one.person_id, people[one.person_id].full_name, called[one.person_id].phone,
            *about[one.person_id], one.reason, one.on, one.by_voice, one.application_id,
            one.person_id in handed,
        )
        for one in sorted(first.values(), key=lambda one: (one.on, list(LeavingReason).index(one.reason)))
        if not people[one.person_id].do_not_contact
    )  # fmt: skip


def _about(desk: Desk, found: Iterable[_Found]) -> dict[int, tuple[str, str]]:
    """Return the role and the client that each person is shown with."""
    listed = list(found)
    latest = latest_applications(desk, [one.person_id for one in listed])
    shown = {one.person_id: one.application_id or latest.get(one.person_id, 0) for one in listed}
    titles = application_titles(desk, shown.values())
    said = {person_id: titles.get(id_, NO_APPLICATION) for person_id, id_ in shown.items()}
    return {person_id: (title.role, title.client) for person_id, title in said.items()}


def _span(away: records.Away) -> AwaySpan:
    return AwaySpan(away.first_day, away.last_day)


def _promised(desk: Desk) -> dict[int, dt.date]:
    """Return until when each person was promised a word, the earliest day."""
    sql = 'SELECT "person_id", min("due_on") FROM "promise" WHERE "kept_at" IS NULL GROUP BY "person_id"'
    return {row[0]: dt.date.fromisoformat(row[1]) for row in rows(desk, sql)}


def _promises(limits: dict[int, dt.date]) -> Iterator[_Found]:
    for person_id, due_on in limits.items():
        yield _Found(person_id, LeavingReason.PROMISE, due_on, by_voice=True)


def _callbacks(desk: Desk) -> Iterator[_Found]:
    zone = recruiter_hours(desk.settings).zone
    sql = 'SELECT "person_id", min("at") FROM "callback" WHERE "answered_at" IS NULL GROUP BY "person_id"'
    for person_id, at in rows(desk, sql):
        day = instant_from_text(at).astimezone(zone).date()
        yield _Found(person_id, LeavingReason.CALLBACK, day, by_voice=True)


def _outcomes(desk: Desk) -> Iterator[_Found]:
    calendar = recruiter_hours(desk.settings).calendar
    sql = (
        'SELECT c."person_id", c."since", c."in_writing", p."hear_by", c."application_id" FROM "closure" c '
        'JOIN "person" p ON p."id" = c."person_id" '
        'WHERE c."closed_at" IS NULL AND c."cancelled" = 0 ORDER BY c."since", c."id"'
    )
    for person_id, since, in_writing, wish, application_id in rows(desk, sql):
        day = turns_amber_on(dt.date.fromisoformat(since), calendar, desk.settings.wait_colours)
        by_voice = not in_writing and wish != HearBy.MAIL
        yield _Found(person_id, LeavingReason.OUTCOME, day, by_voice, application_id)


def _replies(desk: Desk) -> Iterator[_Found]:
    hours = recruiter_hours(desk.settings)
    sql = 'SELECT "person_id", min("at") FROM "incoming_contact" WHERE "answered_at" IS NULL GROUP BY 1'
    for person_id, at in rows(desk, sql):
        since = instant_from_text(at).astimezone(hours.zone).date()
        day = turns_amber_on(since, hours.calendar, desk.settings.wait_colours)
        yield _Found(person_id, LeavingReason.REPLY, day, by_voice=True)


def _no_news(desk: Desk) -> Iterator[_Found]:
    """Yield those who are still in and wait for our move or the client's; a fixed date holds that back."""
    calendar = recruiter_hours(desk.settings).calendar
    sql = (
        'SELECT a."person_id", a."last_substance_on", a."turn", a."fixed_on", a."stage", a."id" '
        'FROM "application" a WHERE a."turn" <> ? AND a."paused" = 0 AND a."long_ago" = 0 '
        'AND a."stage" NOT IN (?, ?) AND NOT EXISTS '
        '(SELECT 1 FROM "disposition" d WHERE d."application_id" = a."id") ORDER BY a."last_substance_on"'
    )
    early = (str(Stage.SOURCED), str(Stage.CONTACTED))
    for person_id, substance, turn, fixed_on, stage, application_id in rows(
        desk, sql, (str(Turn.CANDIDATE), *early)
    ):
        day = turns_amber_on(dt.date.fromisoformat(substance), calendar, desk.settings.wait_colours)
        if turn == Turn.FIXED_DATE and fixed_on:
            day = max(day, calendar.add_working_days(dt.date.fromisoformat(fixed_on), 1))
        by_voice = Stage(stage).at_least(Stage.FINAL)
        yield _Found(person_id, LeavingReason.NO_NEWS, day, by_voice, application_id)


def _handed_over(desk: Desk, away: records.Away, people: list[int]) -> set[int]:
    """Return whom the history says to be handed over for this time away."""
    first = f'%"{away.first_day.isoformat()}"%'
    found: set[int] = set()
    for marks, part in in_chunks(people):
        sql = (
            f'SELECT DISTINCT "person_id" FROM "activity" WHERE "person_id" IN ({marks}) '
            'AND "key" = \'away.handed_over\' AND "values" LIKE ?'
        )
        found |= {row[0] for row in rows(desk, sql, (*part, first))}
    return found
