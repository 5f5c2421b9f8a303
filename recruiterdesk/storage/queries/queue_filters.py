"""Whom the call queue holds for a role, for a client, or under some words."""

from __future__ import annotations

from recruiterdesk.core.text import fold
from recruiterdesk.core.values import value
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import in_chunks, rows
from recruiterdesk.storage.queries.search_terms import search_terms

# What is owed is about an application of the role; where it is about none, their newest one is.
_ABOUT = """
    SELECT "a"."person_id" FROM "application" AS "a" WHERE "a"."role_id" IN ({marks}) AND (
        EXISTS (SELECT 1 FROM "duty" AS "d" WHERE "d"."person_id" = "a"."person_id"
            AND "d"."application_id" = "a"."id")
        OR (EXISTS (SELECT 1 FROM "duty" AS "d" WHERE "d"."person_id" = "a"."person_id")
            AND NOT EXISTS (SELECT 1 FROM "duty" AS "d" WHERE "d"."person_id" = "a"."person_id"
                AND "d"."application_id" IS NOT NULL)
            AND "a"."id" = (SELECT max("b"."id") FROM "application" AS "b"
                WHERE "b"."person_id" = "a"."person_id"))
    )"""
_WITH_SOMETHING_OWED = (
    'EXISTS (SELECT 1 FROM "application" AS "a" JOIN "duty" AS "d" ON "d"."person_id" = "a"."person_id" '
    'WHERE "a"."role_id" = r."id")'
)


@value
class QueueRole:
    """A role for which somebody is owed something now or later."""

    role_id: int
    title: str
    client_id: int
    client: str


def roles_owed(desk: Desk) -> tuple[QueueRole, ...]:
    """Return the roles for whose people something is owed, by title."""
    found = rows(
        desk,
        'SELECT r."id", r."title", c."id", c."name" FROM "role" r JOIN "client" c ON c."id" = r."client_id" '
        f"WHERE {_WITH_SOMETHING_OWED}",
    )
    return tuple(sorted((QueueRole(*row) for row in found), key=lambda one: (fold(one.title), one.role_id)))


def people_about(
    desk: Desk, role_id: int | None = None, client_id: int | None = None, words: str = ""
) -> frozenset[int] | None:
    """Return those to whom something is owed about this role and client and who have all the words.

    None means everybody. A word is found in a name, an address, a number, a role or a client.
    """
    found: frozenset[int] | None = None
    roles = rows(desk, 'SELECT r."id", r."client_id", r."title", c."name" FROM "role" r JOIN "client" c '
                 'ON c."id" = r."client_id"') if role_id or client_id or words.strip() else []  # fmt: skip
    if role_id is not None or client_id is not None:
        wanted = [row[0] for row in roles if role_id in (None, row[0]) and client_id in (None, row[1])]
        found = _about_roles(desk, wanted)
    for word in fold(words).split():
        of_roles = [row[0] for row in roles if word in fold(f"{row[2]} {row[3]}")]
        having = _about_roles(desk, of_roles) | _named(desk, word)
        found = having if found is None else found & having
    return found


def _about_roles(desk: Desk, role_ids: list[int]) -> frozenset[int]:
    people: set[int] = set()
    for marks, part in in_chunks(role_ids):
        people.update(row[0] for row in rows(desk, _ABOUT.format(marks=marks), part))
    return frozenset(people)


def _named(desk: Desk, word: str) -> frozenset[int]:
    terms = search_terms(word)
    if not terms:
        return frozenset()
    found = rows(desk, "SELECT rowid FROM person_search WHERE person_search MATCH ?", (terms,))
    return frozenset(row[0] for row in found)
