"""For which other roles people are in play."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from recruiterdesk.domain import records
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import in_chunks, rows


def in_play_elsewhere(
    desk: Desk, applications: Mapping[int, records.Application]
) -> dict[int, tuple[str, ...]]:
    """Return the titles of the roles in which people are in play beside these applications, by person.

    Args:
        desk: the desk.
        applications: the people's applications that do not count, by id.
    """
    found: dict[int, list[str]] = defaultdict(list)
    for marks, part in in_chunks(one.person_id for one in applications.values()):
        sql = (
            'SELECT a."id", a."person_id", r."title" '
            'FROM "application" a JOIN "role" r ON r."id" = a."role_id" '
            f'WHERE a."person_id" IN ({marks}) AND a."paused" = 0 AND a."long_ago" = 0 '
            "AND a.\"stage\" NOT IN ('sourced', 'contacted') AND NOT EXISTS "
            '(SELECT 1 FROM "disposition" d WHERE d."application_id" = a."id") ORDER BY a."id"'
        )
        for application_id, person_id, title in rows(desk, sql, part):
            if application_id not in applications:
                found[person_id].append(title)
    return {person_id: tuple(titles) for person_id, titles in found.items()}
