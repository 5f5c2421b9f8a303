"""Who of many can be called, and who can be written to."""

from __future__ import annotations

from collections.abc import Iterable

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import in_chunks, rows


def with_number(desk: Desk, people: Iterable[int]) -> frozenset[int]:
    """Return those of the people who have a number that is not known to be wrong."""
    return _found(desk, 'SELECT "person_id" FROM "phone_number" WHERE "wrong" = 0 AND', people)


def with_address(desk: Desk, people: Iterable[int]) -> frozenset[int]:
    """Return those of the people who have an address."""
    return _found(desk, 'SELECT "person_id" FROM "email_address" WHERE', people)


def _found(desk: Desk, sql: str, people: Iterable[int]) -> frozenset[int]:
    found: set[int] = set()
    for marks, part in in_chunks(people):
        found.update(row[0] for row in rows(desk, f'{sql} "person_id" IN ({marks})', part))
    return frozenset(found)
