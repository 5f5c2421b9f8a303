"""Who of some people is in the call queue though no outcome is to be told to them."""

from __future__ import annotations

from collections.abc import Sequence

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.stored_texts import instant_text

# Of people whose numbers follow each other as they came: one look, however many they are.
_IN_QUEUE = (
    'SELECT "person_id" FROM "duty" WHERE "person_id" BETWEEN ? AND ? AND "appears_at" <= ? '
    'AND ("until_at" IS NULL OR "until_at" > ?) GROUP BY 1 HAVING max("ref_table" = \'closure\') = 0'
)


def waiting_otherwise(desk: Desk, people: Sequence[int]) -> int:
    """Return how many of these people are in the queue now for something else than an outcome to be told."""
    if not people:
        return 0
    now = instant_text(desk.clock.now())
    found = rows(desk, _IN_QUEUE, (min(people), max(people), now, now))
    return len({row[0] for row in found}.intersection(people))
