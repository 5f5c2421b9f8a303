"""Written answers that wait until the calls of the same change of a role are done."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from recruiterdesk.domain import records
from recruiterdesk.domain.duty_sources import AFTER_CALLS
from recruiterdesk.storage.steps import CHUNK

# Somebody is still to be called about the change: not written to, and not to be left alone.
_CALLS_AHEAD = (
    'SELECT 1 FROM "closure" AS "c" JOIN "person" AS "p" ON "p"."id" = "c"."person_id" '
    'WHERE "c"."changed_role_id" = ? AND "c"."closed_at" IS NULL AND "c"."in_writing" = 0 '
    'AND "c"."asked_not_to_call" = 0 AND "p"."do_not_contact" = 0 '
    'AND ("c"."way" IS NOT NULL OR "p"."hear_by" IS NOT \'mail\') LIMIT 1'
)
_HELD = (
    'FROM "closure" WHERE "changed_role_id" = ? AND "closed_at" IS NULL AND "in_writing" = 1 '
    'AND "held_until" IS NOT NULL'
)


def held_among(database: Any, closures: Iterable[records.Closure]) -> frozenset[int]:
    """Return which of these open closures wait for calls."""
    held = [one for one in closures if one.changed_role_id is not None and one.held_until is not None]
    waiting = {
        role_id for role_id in {one.changed_role_id for one in held} if _calls_ahead(database, role_id)
    }
    return frozenset(one.id for one in held if one.changed_role_id in waiting)


def people_behind(database: Any, people: Iterable[int]) -> set[int]:
    """Return whose written answers wait, or waited, for calls to these people, where that has just changed.

    Of a role one answer is looked at: they all wait, or none of them does.
    """
    touched = set(people)
    behind: set[int] = set()
    for role_id in _changed_roles(database, sorted(touched)):
        sample = _held_beside(database, role_id, touched)
        if sample is not None and _is_shown_held(database, sample) != _calls_ahead(database, role_id):
            behind |= {row[0] for row in database.execute_sql(f'SELECT "person_id" {_HELD}', (role_id,))}
    return behind


def _calls_ahead(database: Any, role_id: int | None) -> bool:
    return database.execute_sql(_CALLS_AHEAD, (role_id,)).fetchone() is not None


def _changed_roles(database: Any, people: Sequence[int]) -> set[int]:
    found: set[int] = set()
    for start in range(0, len(people), CHUNK):
        part = people[start : start + CHUNK]
        rows = database.execute_sql(
            'SELECT DISTINCT "changed_role_id" FROM "closure" WHERE "changed_role_id" IS NOT NULL '
            f'AND "person_id" IN ({", ".join("?" * len(part))})',
            part,
        )
        found.update(row[0] for row in rows)
    return found


def _held_beside(database: Any, role_id: int, touched: set[int]) -> tuple[int, int] | None:
    """Return a closure that may wait and whose it is, of somebody whose duties are not made anew anyway."""
    for closure_id, person_id in database.execute_sql(f'SELECT "id", "person_id" {_HELD}', (role_id,)):
        if person_id not in touched:
            return closure_id, person_id
    return None


def _is_shown_held(database: Any, sample: tuple[int, int]) -> bool:
    closure_id, person_id = sample
    row = database.execute_sql(
        'SELECT "why_key" FROM "duty" WHERE "person_id" = ? AND "ref_table" = \'closure\' AND "ref_id" = ?',
        (person_id, closure_id),
    ).fetchone()
    return row is not None and row[0] == AFTER_CALLS
