"""Everything that has a day or a moment ahead, as a calendar needs it: read in one go, however much it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from recruiterdesk.domain.calendar_entries import Dated, DatedKind
from recruiterdesk.domain.calling_hours import instant
from recruiterdesk.domain.check_ins import due_moment
from recruiterdesk.domain.words import IntroductionState
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours, zone_named
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.stored_texts import instant_from_text

_FOLLOWED = (IntroductionState.INTRODUCED, IntroductionState.TALKED, IntroductionState.OUTCOME)
COMING = '"done_at" IS NULL AND "id" IN (SELECT "ref_id" FROM "duty" WHERE "ref_table" = \'check_in\')'
"""Check-ins that come due: none of who is in play again, no calls around a start where none are made."""
_PEOPLE = 'JOIN "person" p ON p."id" = x."person_id" AND p."do_not_contact" = 0'


def dated_things(desk: Desk) -> Iterator[Dated]:
    """Yield the open check-ins, placement calls, callbacks, promises, follow-ups and tasks, by table and id.

    Check-ins stand at the time that was chosen by the person's clock, else at 10:00, when they are due; so do
    follow-ups. A promise without a time, and a task, have the whole day. Of whoever is to be left alone there
    is nothing.
    """
    yield from _check_ins(desk)
    yield from _callbacks(desk)
    yield from _promises(desk)
    yield from _follow_ups(desk)
    yield from _tasks(desk)


def _check_ins(desk: Desk) -> Iterator[Dated]:
    recruiter = recruiter_hours(desk.settings)
    found = rows(
        desk,
        'SELECT x."id", x."person_id", p."full_name", x."due_on", x."call_at", x."placement", p."zone" '
        f'FROM (SELECT * FROM "check_in" WHERE {COMING}) x {_PEOPLE} ORDER BY x."id"',
    )
    for row_id, person_id, name, due_on, call_at, placement, zone in found:
        day = dt.date.fromisoformat(due_on)
        at = due_moment(day, recruiter)
        if call_at is not None:
            at = instant(day, dt.time.fromisoformat(call_at), zone_named(zone) or recruiter.zone)
        kind = DatedKind.PLACEMENT if placement else DatedKind.CHECK_IN
        yield Dated(kind, "check_in", row_id, person_id, name, at)


def _callbacks(desk: Desk) -> Iterator[Dated]:
    found = rows(
        desk,
        f'SELECT x."id", x."person_id", p."full_name", x."at" FROM "callback" x {_PEOPLE} '
        'WHERE x."answered_at" IS NULL ORDER BY x."id"',
    )
    for row_id, person_id, name, at in found:
        yield Dated(DatedKind.CALLBACK, "callback", row_id, person_id, name, instant_from_text(at))


def _promises(desk: Desk) -> Iterator[Dated]:
    found = rows(
        desk,
        f'SELECT x."id", x."person_id", p."full_name", x."due_on", x."due_at", x."text" FROM "promise" x '
        f'{_PEOPLE} WHERE x."kept_at" IS NULL ORDER BY x."id"',
    )
    for row_id, person_id, name, due_on, due_at, text in found:
        at = instant_from_text(due_at) if due_at else dt.date.fromisoformat(due_on)
        yield Dated(DatedKind.PROMISE, "promise", row_id, person_id, name, at, text)


def _follow_ups(desk: Desk) -> Iterator[Dated]:
    recruiter = recruiter_hours(desk.settings)
    found = rows(
        desk,
        f'SELECT x."id", x."person_id", p."full_name", x."follow_up_on" FROM "introduction" x {_PEOPLE} '
        'WHERE x."follow_up_on" IS NOT NULL AND x."introduction_state" IN (?, ?, ?) ORDER BY x."id"',
        _FOLLOWED,
    )
    for row_id, person_id, name, on in found:
        at = due_moment(dt.date.fromisoformat(on), recruiter)
        yield Dated(DatedKind.FOLLOW_UP, "introduction", row_id, person_id, name, at)


def _tasks(desk: Desk) -> Iterator[Dated]:
    found = rows(
        desk,
        'SELECT x."id", x."person_id", p."full_name", x."due_on", x."kind", x."text" FROM "task" x '
        f'{_PEOPLE} WHERE x."done_at" IS NULL ORDER BY x."id"',
    )
    for row_id, person_id, name, due_on, kind, text in found:
        said = text or kind
        yield Dated(DatedKind.TASK, "task", row_id, person_id, name, dt.date.fromisoformat(due_on), said)
