"""Who else works where a person does."""

from __future__ import annotations

from dataclasses import dataclass

from recruiterdesk.core.searched_text import searched_text
from recruiterdesk.domain.employers import plain_employer
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.queries.search_terms import exact_terms

_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody at the same company."""

    id: int
    name: str
    title: str


def colleagues_of(desk: Desk, person_id: int, company: str, limit: int) -> tuple[Colleague, ...]:
    """Return people at the same company, however it is written in small and large letters, newest first.

    Nobody where the company is none ("freelance"). At most so many; of a company whose words very many
    have, the newest 200 are looked at.
    """
    wanted = searched_text(company)
    if not wanted.strip() or not plain_employer(company):
        return ()
    found = rows(
        desk,
        'SELECT p."id", p."full_name", p."title", p."company" FROM (SELECT "rowid" AS "id" FROM '
        '"person_search" WHERE "person_search" MATCH ? ORDER BY "rowid" DESC LIMIT ?) s '
        'JOIN "person" p ON p."id" = s."id" WHERE p."id" <> ? ORDER BY p."id" DESC',
        (exact_terms(company, "company"), _LOOKED_AT, person_id),
    )
    same = [Colleague(*row[:3]) for row in found if searched_text(row[3]) == wanted]
    return tuple(same[:limit])
