"""Which due moments were announced: marks outside undo, so that each rings once whatever happens."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from recruiterdesk.domain.duties import Reason
from recruiterdesk.domain.reminders import Audible, DueReminder
from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.announced import SAME_MOMENT, note_announced
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.steps import CHUNK
from recruiterdesk.storage.stored_texts import instant_from_text, instant_text, pairs_from_text

SAME_DUTY = (
    'd."person_id" = r."person_id" AND d."kind" = r."kind" AND d."ref_table" = r."ref_table" '
    'AND d."ref_id" = r."ref_id" AND (d."kind" <> \'introduction\' OR (d."appears_at" <= r."due_at" '
    'AND (d."until_at" IS NULL OR d."until_at" > r."due_at")))'
)
"""That a duty `d` is the one of a reminder `r`; an introduction has one after the other, each in its time."""
_DUE = 'r."due_at" <= ? AND (r."until_at" IS NULL OR r."until_at" > ?)'
_RINGS: dict[Audible, str] = {
    Audible.CALLBACKS: 'AND r."summary" = 0 AND r."kind" = \'callback\'',
    Audible.ALL_BUT_SUMMARY: 'AND r."summary" = 0',
    Audible.ALL: 'AND r."summary" IN (0, 1)',
}
_LATER_ANNOUNCED = (
    'SELECT 1 FROM "reminder" l WHERE l."person_id" = r."person_id" AND l."kind" = r."kind" '
    'AND l."ref_table" = r."ref_table" AND l."ref_id" = r."ref_id" AND +l."due_at" > r."due_at" '
    'AND +l."announced_at" <= ?'
)
"""That a later moment of the same duty was announced: the earlier one has nothing more to say."""
# What was marked under a clock that was set back by more than this since rang by a wrong clock.
CLOCK_TOLERANCE = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ReminderWords:
    """What a notification can say of a reminder."""

    name: str
    role: str
    client: str
    reason: Reason


def unannounced(desk: Desk, audible: Audible = Audible.ALL) -> tuple[DueReminder, ...]:
    """Return what is due, may ring and is not known to be announced (unmarked, or not confirmed), by moment.

    An announcement of more than a day ahead was made by a clock that was wrong, and does not count. A moment
    that another zone brings up after a later one of its duty was announced is past.
    """
    if audible is Audible.NOTHING:
        return ()
    now = desk.clock.now()
    at, horizon = instant_text(now), instant_text(now + CLOCK_TOLERANCE)
    selected = (
        'SELECT r."kind", r."person_id", r."ref_table", r."ref_id", r."due_at", r."summary", '
        f'(SELECT max(m."marked_at") FROM "reminder_mark" m WHERE {SAME_MOMENT} AND m."marked_at" <= ?) '
        f'FROM "reminder" r WHERE {_DUE} {_RINGS[audible]} AND NOT EXISTS ({_LATER_ANNOUNCED}) AND '
    )
    found = [
        row
        for condition, more in (('r."announced_at" IS NULL', ()), ('r."announced_at" > ?', (horizon,)))
        for row in rows(desk, f"{selected}{condition}", (horizon, at, at, horizon, *more))
    ]
    return tuple(sorted(map(_reminder, found), key=lambda one: one.due_at))


def _reminder(row: tuple[Any, ...]) -> DueReminder:
    kind, person_id, ref_table, ref_id, due_at, summary, marked_at = row
    return DueReminder(
        kind=CallKind(kind),
        person_id=person_id,
        source=(ref_table, ref_id),
        due_at=instant_from_text(due_at),
        in_summary=bool(summary),
        unconfirmed_since=instant_from_text(marked_at) if marked_at else None,
    )


def mark_announced(desk: Desk, reminders: Sequence[DueReminder]) -> None:
    """Mark due moments as announced from now on, before they are shown.

    Raises:
        Refusal: the desk can't be written; nothing is marked.
    """
    at = instant_text(desk.clock.now())
    _write(
        desk,
        'INSERT OR REPLACE INTO "reminder_mark" '
        '("marked_at", "kind", "ref_table", "ref_id", "due_at", "person_id") VALUES (?, ?, ?, ?, ?, ?)',
        at,
        reminders,
    )


def confirm_shown(desk: Desk, reminders: Sequence[DueReminder]) -> None:
    """Note that marked due moments were shown.

    Raises:
        Refusal: the desk can't be written.
    """
    at = instant_text(desk.clock.now())
    _write(
        desk,
        'UPDATE "reminder_mark" SET "shown_at" = ? '
        'WHERE "kind" = ? AND "ref_table" = ? AND "ref_id" = ? AND "due_at" = ? AND "person_id" = ?',
        at,
        reminders,
    )


def _write(desk: Desk, sql: str, at: str, reminders: Sequence[DueReminder]) -> None:
    people = sorted({reminder.person_id for reminder in reminders})

    def work(database: Any) -> None:
        values = [(at, *_key(reminder), reminder.person_id) for reminder in reminders]
        database.connection().executemany(sql, values)
        for start in range(0, len(people), CHUNK):
            note_announced(database, people[start : start + CHUNK])

    desk.write_aside(work)


def still_due(desk: Desk, reminders: Iterable[DueReminder]) -> bool:
    """Tell whether one of these is due still; nothing of it left means that the matter is done.

    Looked for among what its person is owed: thousands can be due at the same moment.
    """
    now = instant_text(desk.clock.now())
    sql = (
        f'SELECT 1 FROM "reminder" r WHERE r."person_id" = ? AND {_DUE.replace("r.", "+r.")} '
        'AND r."kind" = ? AND r."ref_table" = ? AND r."ref_id" = ? AND +r."due_at" = ?'
    )
    return any(rows(desk, sql, (one.person_id, now, now, *_key(one))) for one in reminders)


def words_of(desk: Desk, reminder: DueReminder) -> ReminderWords:
    """Return what can be said of a reminder that is due.

    Raises:
        LookupError: the matter is done, or the person is gone.
    """
    found = rows(
        desk,
        'SELECT p."full_name", o."title", c."name", d."why_key", d."why_values" FROM "reminder" r '
        f'JOIN "duty" d ON {SAME_DUTY} JOIN "person" p ON p."id" = r."person_id" '
        'LEFT JOIN "application" a ON a."id" = d."application_id" LEFT JOIN "role" o ON o."id" = a."role_id" '
        'LEFT JOIN "client" c ON c."id" = o."client_id" WHERE r."person_id" = ? AND r."kind" = ? '
        'AND r."ref_table" = ? AND r."ref_id" = ? ORDER BY r."due_at" = ? DESC LIMIT 1',
        (reminder.person_id, str(reminder.kind), *reminder.source, instant_text(reminder.due_at)),
    )
    if not found:
        raise LookupError(f"nothing is due for {reminder}")
    name, role, client, why_key, why_values = found[0]
    return ReminderWords(name, role or "", client or "", Reason(why_key, pairs_from_text(why_values)))


def _key(reminder: DueReminder) -> tuple[str, str, int, str]:
    return (str(reminder.kind), *reminder.source, instant_text(reminder.due_at))
