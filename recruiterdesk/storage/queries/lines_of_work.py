"""What people do: their own title, else the role for which they were up last."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from recruiterdesk.core.values import replaced
from recruiterdesk.domain import records
from recruiterdesk.domain.spoken import spoken_title
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import in_chunks, rows


def with_lines_of_work(desk: Desk, people: Mapping[int, records.Person]) -> dict[int, records.Person]:
    """Return these people by id; who has no title bears that of the role for which they were up last."""
    last = _last_roles(desk, [person.id for person in people.values() if not person.title])
    return {
        one: replaced(person, title=last[one]) if one in last else person for one, person in people.items()
    }


def _last_roles(desk: Desk, ids: Iterable[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    for marks, part in in_chunks(ids):
        sql = (
            'SELECT a."person_id", r."title", r."spoken_title" FROM "application" a '
            'JOIN "role" r ON r."id" = a."role_id" '
            f'WHERE a."person_id" IN ({marks}) ORDER BY a."id"'
        )
        for person_id, title, spoken in rows(desk, sql, part):
            found[person_id] = spoken or spoken_title(title)
    return found
