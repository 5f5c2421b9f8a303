"""Keeps with each due moment whether it was announced, whenever the moments are derived anew.

The marks are the memory; `reminder.announced_at` repeats them, so that a tick need not look through what was
announced long ago.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from recruiterdesk.domain.owed import SNOOZED

SAME_MOMENT = (
    'm."kind" = r."kind" AND m."ref_table" = r."ref_table" AND m."ref_id" = r."ref_id" '
    'AND m."due_at" = r."due_at" AND (m."person_id" = r."person_id" '
    'OR NOT EXISTS (SELECT 1 FROM "person" p WHERE p."id" = m."person_id"))'
)
"""Ids are used again once a row is gone: a mark counts for its person, after a merge for who took over."""
_SHOWN = (
    f'(SELECT min(m."marked_at") FROM "reminder_mark" m WHERE m."shown_at" IS NOT NULL AND {SAME_MOMENT})'
)
_STILL_PUT_OFF = (
    'SELECT 1 FROM "reminder" o WHERE o."person_id" = r."person_id" AND o."kind" = r."kind" '
    'AND o."ref_table" = r."ref_table" AND o."ref_id" = r."ref_id" AND o."moment" = b."moment"'
)


def note_announced(database: Any, people: Sequence[int]) -> None:
    """Note with the due moments of these people (at most a chunk of ids) which of them were announced."""
    database.execute_sql(
        f'UPDATE "reminder" AS r SET "announced_at" = {_SHOWN} '
        f'WHERE "person_id" IN ({", ".join("?" * len(people))})',
        list(people),
    )


def remember_announced(database: Any) -> None:
    """Remember which moment of each duty was announced, by its name, before all move."""
    database.execute_sql('DROP TABLE IF EXISTS temp."announced_before"')
    database.execute_sql(
        'CREATE TEMP TABLE "announced_before" AS SELECT r.*, m."marked_at", m."shown_at" '
        f'FROM "reminder" r JOIN "reminder_mark" m ON {SAME_MOMENT}'
    )
    database.execute_sql('CREATE INDEX temp."announced_person" ON "announced_before" ("person_id")')


def carry_announced(database: Any) -> None:
    """Mark the same moments as announced where they lie elsewhere now.

    Where something was put off, its moments before that are gone; one of them that lies behind it now, and
    stands in its place, is no other. Of two marks the earlier one counts: the other can be of a clock that
    ran ahead, and hides nothing then.
    """
    database.execute_sql(
        'INSERT INTO "reminder_mark" '
        '("kind", "ref_table", "ref_id", "due_at", "person_id", "marked_at", "shown_at") '
        'SELECT r."kind", r."ref_table", r."ref_id", r."due_at", r."person_id", b."marked_at", b."shown_at" '
        'FROM temp."announced_before" b JOIN "reminder" r '
        'ON b."person_id" = r."person_id" AND b."kind" = r."kind" AND b."ref_table" = r."ref_table" '
        'AND b."ref_id" = r."ref_id" AND (b."moment" = r."moment" '
        f"OR (b.\"moment\" = '{SNOOZED}' AND NOT EXISTS ({_STILL_PUT_OFF}))) "
        'WHERE b."due_at" <> r."due_at" ON CONFLICT DO UPDATE SET "marked_at" = excluded."marked_at", '
        '"shown_at" = excluded."shown_at" WHERE (excluded."shown_at" IS NOT NULL) > ("shown_at" IS NOT NULL) '
        'OR ((excluded."shown_at" IS NULL) = ("shown_at" IS NULL) AND "marked_at" > excluded."marked_at")'
    )
    database.execute_sql(
        f'UPDATE "reminder" AS r SET "announced_at" = {_SHOWN} '
        'WHERE "person_id" IN (SELECT "person_id" FROM temp."announced_before")'
    )
    database.execute_sql('DROP TABLE temp."announced_before"')
