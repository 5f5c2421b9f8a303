"""Who stands in the list of people, and in which order, without reading their rows."""

from __future__ import annotations

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import in_chunks, rows
from recruiterdesk.storage.queries.search_terms import search_terms

SORTED_UP_TO = 500


def ids_of_people(desk: Desk, text: str = "", limit: int = -1) -> tuple[int, ...]:
    """Return the ids of everybody by name, or of those who match the words; a negative limit means all.

    Up to 500 matches stand by name, more of them with the newest first.
    """
    if not text.strip():
        return tuple(
            row[0]
            for row in rows(desk, 'SELECT "id" FROM "person" ORDER BY "full_name", "id" LIMIT ?', (limit,))
        )
    terms = search_terms(text)
    if not terms:
        return ()
    found = [
        row[0]
        for row in rows(
            desk,
            "SELECT rowid FROM person_search WHERE person_search MATCH ? ORDER BY rowid DESC LIMIT ?",
            (terms, limit),
        )
    ]
    return _by_name(desk, found) if len(found) <= SORTED_UP_TO else tuple(found)


def _by_name(desk: Desk, ids: list[int]) -> tuple[int, ...]:
    named: list[tuple[str, int]] = []
    for marks, part in in_chunks(ids):
        sql = f'SELECT "full_name", "id" FROM "person" WHERE "id" IN ({marks})'
        named += [(row[0], row[1]) for row in rows(desk, sql, part)]
    return tuple(person_id for _name, person_id in sorted(named))
