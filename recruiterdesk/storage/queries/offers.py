"""What was offered to people in calls: help that they may ask about when they are called again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import in_chunks, rows
from recruiterdesk.storage.stored_texts import pairs_from_text


def offers_to(desk: Desk, people: Iterable[int]) -> dict[int, tuple[str, ...]]:
    """Return the kinds of help offered to each of these people, each kind once, oldest first."""
    found: dict[int, dict[str, None]] = defaultdict(dict)
    for marks, part in in_chunks(people):
        sql = (
            'SELECT "person_id", "values" FROM "activity" '
            f'WHERE "key" = \'offered\' AND "person_id" IN ({marks}) ORDER BY "id"'
        )
        for person_id, values in rows(desk, sql, part):
            kind = dict(pairs_from_text(values)).get("what", "")
            if kind:
                found[person_id][kind] = None
    return {person_id: tuple(kinds) for person_id, kinds in found.items()}
