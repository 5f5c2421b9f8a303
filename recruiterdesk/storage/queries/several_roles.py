"""The roles of those who are in play for several at once, so that it can be said which one is meant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from recruiterdesk.core.values import value
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import in_chunks, rows


@value
class RoleOfSeveral:
    """A role, and how many of those asked about are in play for it and for another one."""

    role_id: int
    title: str
    client: str
    count: int


def roles_of_several(desk: Desk, people: Sequence[int]) -> tuple[RoleOfSeveral, ...]:
    """Return the roles for which those of these people are in play who are for more than one; most first."""
    counts = Counter[int]()
    for marks, part in in_chunks(people):
        sql = (
            'WITH "open" AS (SELECT a."person_id", a."role_id" FROM "application" a '
            f'WHERE a."person_id" IN ({marks}) AND NOT EXISTS '
            '(SELECT 1 FROM "disposition" d WHERE d."application_id" = a."id")) '
            'SELECT "role_id", count(*) FROM "open" WHERE "person_id" IN '
            '(SELECT "person_id" FROM "open" GROUP BY 1 HAVING count(*) > 1) GROUP BY 1'
        )
        counts.update(dict(rows(desk, sql, part)))
    named = _names(desk, tuple(counts))
    found = (RoleOfSeveral(role_id, *named[role_id], count) for role_id, count in counts.items())
    return tuple(sorted(found, key=lambda one: (-one.count, one.title, one.client)))


def _names(desk: Desk, roles: Sequence[int]) -> dict[int, tuple[str, str]]:
    named: dict[int, tuple[str, str]] = {}
    for marks, part in in_chunks(roles):
        sql = (
            'SELECT r."id", r."title", c."name" FROM "role" r JOIN "client" c ON c."id" = r."client_id" '
            f'WHERE r."id" IN ({marks})'
        )
        named |= {role_id: (title, client) for role_id, title, client in rows(desk, sql, part)}
    return named
