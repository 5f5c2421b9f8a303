"""The tags on the desk."""

from __future__ import annotations

from collections.abc import Iterable

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import grouped_texts, rows

# From each name to the next along the index: however many people have it, a name costs one look.
_NAMES = (
    'WITH RECURSIVE "names"("name") AS (SELECT min("name") FROM "tag" UNION ALL '
    'SELECT (SELECT min("name") FROM "tag" WHERE "name" > "names"."name") FROM "names" '
    'WHERE "names"."name" IS NOT NULL) SELECT "name" FROM "names" WHERE "name" IS NOT NULL'
)


def tag_names(desk: Desk) -> tuple[str, ...]:
    """Return all tags that somebody has, in alphabetical order."""
    return tuple(sorted((row[0] for row in rows(desk, _NAMES)), key=str.casefold))


def spelled_as_known(desk: Desk, name: str) -> str:
    """Return a tag as it is written on the desk, whatever case it was typed in; a new one as it is."""
    return next((known for known in tag_names(desk) if known.casefold() == name.casefold()), name)


def tags_of(desk: Desk, people: Iterable[int]) -> dict[int, list[str]]:
    """Return the tags of each of these people who has any."""
    return grouped_texts(desk, 'SELECT "person_id", "name" FROM "tag"', people, '"id"')
