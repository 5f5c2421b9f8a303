"""Which due moments were announced: marks outside undo, so that each rings once whatever happens."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import partial
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
_IN_SUMMARY = {Audible.CALLBACKS: "0", Audible.ALL_BUT_SUMMARY: "0", Audible.ALL: "0, 1"}
_LATER_ANNOUNCED = (
    'SELECT 1 FROM "reminder" l WHERE l."person_id" = r."person_id" AND l."kind" = r."kind" '
    'AND l."ref_table" = r."ref_table" AND l."ref_id" = r."ref_id" AND +l."due_at" > r."due_at" '
    'AND +l."announced_at" <= ? AND +l."due_at" <= ?'
)
"""That a later moment of the same duty, due too, was announced: the earlier one has nothing more to say."""
_MOST_AHEAD = 2000
# What was marked under a clock that was set back by more than this since rang by a wrong clock.
CLOCK_TOLERANCE = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ReminderWords:
    """What a notification can say of a reminder; `contact` is the other side of an introduction."""

    name: str
    role: str
    client: str
    reason: Reason
    contact: str = ""


@dataclass(frozen=True, slots=True)
class ReminderAhead:
    """A reminder that is not announced yet, and until when it has a meaning, if that ends."""

    reminder: DueReminder
    until_at: dt.datetime | None

    def is_due(self, now: dt.datetime) -> bool:
        """Tell whether it is due at a moment."""
        return self.reminder.due_at <= now and (self.until_at is None or self.until_at > now)


def reminders_ahead(desk: Desk, until: dt.datetime) -> tuple[ReminderAhead, ...]:
    """Return what is due by a moment, announced by nobody, the nearest first; of very many the first ones."""
    now = instant_text(desk.clock.now())
    found = rows(
        desk,
        'SELECT "kind", "person_id", "ref_table", "ref_id", "due_at", "summary", NULL, "until_at" '
        'FROM "reminder" WHERE "announced_at" IS NULL AND "summary" IN (0, 1) AND "due_at" <= ? '
        'AND ("until_at" IS NULL OR "until_at" > ?) ORDER BY "summary", "due_at" LIMIT ?',
        (instant_text(until), now, _MOST_AHEAD),
    )
    return tuple(
        ReminderAhead(_reminder(row[:7]), instant_from_text(row[7]) if row[7] else None) for row in found
    )


def unannounced(
    desk: Desk, audible: Audible = Audible.ALL, silent: AbstractSet[CallKind] = frozenset()
) -> tuple[DueReminder, ...]:
    """Return what is due, may ring and is not known to be announced (unmarked, or not confirmed), by moment.

    Kinds that are silent do not ring. An announcement of more than a day ahead was made by a clock that was
    wrong, and does not count. A moment that another zone brings up after a later one of its duty was
    announced is past.
    """
    selected = (
        'SELECT r."kind", r."person_id", r."ref_table", r."ref_id", r."due_at", r."summary", '
        f'(SELECT max(m."marked_at") FROM "reminder_mark" m WHERE {SAME_MOMENT} AND m."marked_at" <= ?)'
    )
    now = desk.clock.now()
    horizon, at = instant_text(now + CLOCK_TOLERANCE), instant_text(now)
    found = [
        row
        for condition, values in _waiting(desk, audible, silent)
        for row in rows(
            desk,
            f"{selected} {condition} AND NOT EXISTS ({_LATER_ANNOUNCED})",
            (horizon, *values, horizon, at),
        )
    ]
    return tuple(sorted(map(_reminder, found), key=lambda one: one.due_at))


def unannounced_count(desk: Desk, audible: Audible, silent: AbstractSet[CallKind], most: int) -> int:
    """Return how much `unannounced` would return, counted up to `most` at least."""
    return sum(
        rows(desk, f"SELECT count(*) FROM (SELECT 1 {condition} LIMIT ?)", (*values, most))[0][0]
        for condition, values in _waiting(desk, audible, silent)
    )


def _waiting(
    desk: Desk, audible: Audible, silent: AbstractSet[CallKind]
) -> Iterable[tuple[str, tuple[str, ...]]]:
    """Yield where to look for what waits, as the end of a question and its values."""
    kinds = [CallKind.CALLBACK] if audible is Audible.CALLBACKS else list(CallKind)
    wanted = ", ".join(f"'{kind}'" for kind in kinds if kind not in silent)
    if audible is Audible.NOTHING or not wanted:
        return
    now = desk.clock.now()
    at, horizon = instant_text(now), instant_text(now + CLOCK_TOLERANCE)
    where = (
        f'FROM "reminder" r WHERE r."summary" IN ({_IN_SUMMARY[audible]}) AND r."kind" IN ({wanted}) '
        f"AND {_DUE} AND"
    )
    yield f'{where} r."announced_at" IS NULL', (at, at)
    yield f'{where} r."announced_at" > ?', (at, at, horizon)


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

    Very many are marked in portions, so that others can write in between.

    Raises:
        Refusal: the desk can't be written; what was marked by then counts as not confirmed.
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
    """Note that marked due moments were shown, in portions as they were marked.

    Raises:
        Refusal: the desk can't be written.
    """
    at = instant_text(desk.clock.now())
    _write(
        desk,
        # Where its moment was moved meanwhile, the mark was copied to the new one.
        'UPDATE "reminder_mark" AS m SET "shown_at" = ?1 '
        'WHERE "kind" = ?2 AND "ref_table" = ?3 AND "ref_id" = ?4 AND "person_id" = ?6 AND "marked_at" = '
        '(SELECT o."marked_at" FROM "reminder_mark" o WHERE o."kind" = ?2 AND o."ref_table" = ?3 '
        'AND o."ref_id" = ?4 AND o."due_at" = ?5 AND o."person_id" = ?6)',
        at,
        reminders,
    )


def _write(desk: Desk, sql: str, at: str, reminders: Sequence[DueReminder]) -> None:
    for start in range(0, len(reminders), CHUNK):
        desk.write_aside(partial(_write_part, sql, at, reminders[start : start + CHUNK]))


def _write_part(sql: str, at: str, part: Sequence[DueReminder], database: Any) -> None:
    values = [(at, *_key(reminder), reminder.person_id) for reminder in part]
    database.connection().executemany(sql, values)
    note_announced(database, sorted({reminder.person_id for reminder in part}))


def first_still_due(desk: Desk, reminders: Iterable[DueReminder]) -> DueReminder | None:
    """Return the first of these that is due still; None where nothing of it is left: the matter is done.

    Looked for among what its person is owed: thousands can be due at the same moment.
    """
    now = instant_text(desk.clock.now())
    sql = (
        f'SELECT 1 FROM "reminder" r WHERE r."person_id" = ? AND {_DUE.replace("r.", "+r.")} '
        'AND r."kind" = ? AND r."ref_table" = ? AND r."ref_id" = ? AND +r."due_at" = ?'
    )
    found = (one for one in reminders if rows(desk, sql, (one.person_id, now, now, *_key(one))))
    return next(found, None)


def words_of(desk: Desk, reminder: DueReminder) -> ReminderWords:
    """Return what can be said of a reminder that is due.

    Raises:
        LookupError: the matter is done, or the person is gone.
    """
    found = rows(
        desk,
        'SELECT p."full_name", o."title", c."name", d."why_key", d."why_values", k."full_name" '
        'FROM "reminder" r '
        f'JOIN "duty" d ON {SAME_DUTY} JOIN "person" p ON p."id" = r."person_id" '
        'LEFT JOIN "application" a ON a."id" = d."application_id" LEFT JOIN "role" o ON o."id" = a."role_id" '
        'LEFT JOIN "client" c ON c."id" = o."client_id" LEFT JOIN "introduction" i '
        'ON r."ref_table" = \'introduction\' AND i."id" = r."ref_id" '
        'LEFT JOIN "person" k ON k."id" = i."contact_id" WHERE r."person_id" = ? AND r."kind" = ? '
        'AND r."ref_table" = ? AND r."ref_id" = ? ORDER BY r."due_at" = ? DESC LIMIT 1',
        (reminder.person_id, str(reminder.kind), *reminder.source, instant_text(reminder.due_at)),
    )
    if not found:
        raise LookupError(f"nothing is due for {reminder}")
    name, role, client, why_key, why_values, contact = found[0]
    reason = Reason(why_key, pairs_from_text(why_values))
    return ReminderWords(name, role or "", client or "", reason, contact or "")


def _key(reminder: DueReminder) -> tuple[str, str, int, str]:
    return (str(reminder.kind), *reminder.source, instant_text(reminder.due_at))
