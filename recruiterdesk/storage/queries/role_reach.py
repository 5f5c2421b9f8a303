"""What is asked of all candidates of a role at once: where else they are, and how they can be reached."""

from __future__ import annotations

from collections import defaultdict

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import rows

_OF_ROLE = '(SELECT "person_id" FROM "application" WHERE "role_id" = ?)'


def in_play_elsewhere(desk: Desk, role_id: int) -> dict[int, tuple[str, ...]]:
    """Return the titles of the other roles in which candidates of this one are in play, by person."""
    found: dict[int, list[str]] = defaultdict(list)
    for person_id, title in rows(
        desk,
        'SELECT a."person_id", r."title" FROM "application" a JOIN "role" r ON r."id" = a."role_id" '
        f'WHERE a."person_id" IN {_OF_ROLE} AND a."role_id" <> ? AND a."paused" = 0 AND a."long_ago" = 0 '
        "AND a.\"stage\" NOT IN ('sourced', 'contacted') AND NOT EXISTS "
        '(SELECT 1 FROM "disposition" d WHERE d."application_id" = a."id") ORDER BY a."id"',
        (role_id, role_id),
    ):
        found[person_id].append(title)
    return {person_id: tuple(titles) for person_id, titles in found.items()}


def with_number(desk: Desk, role_id: int) -> frozenset[int]:
    """Return the candidates who have a number that is not known to be wrong."""
    sql = f'SELECT "person_id" FROM "phone_number" WHERE "wrong" = 0 AND "person_id" IN {_OF_ROLE}'
    return frozenset(row[0] for row in rows(desk, sql, (role_id,)))


def with_address(desk: Desk, role_id: int) -> frozenset[int]:
    """Return the candidates who have an address."""
    sql = f'SELECT "person_id" FROM "email_address" WHERE "person_id" IN {_OF_ROLE}'
    return frozenset(row[0] for row in rows(desk, sql, (role_id,)))


def many_concerned(desk: Desk, role_id: int, many: int) -> bool:
    """Tell whether so many people are candidates of the role, or wait for calls beside it."""
    sql = (
        'SELECT (SELECT count(*) FROM (SELECT 1 FROM "application" WHERE "role_id" = ? LIMIT ?)) >= ? '
        'OR (SELECT count(*) FROM (SELECT 1 FROM "duty" WHERE "group_no" = 4 LIMIT ?)) >= ?'
    )
    return bool(rows(desk, sql, (role_id, many, many, many, many))[0][0])
