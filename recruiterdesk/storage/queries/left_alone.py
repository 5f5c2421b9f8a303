"""Who asked not to be contacted."""

from __future__ import annotations

from collections.abc import Iterable

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import in_chunks, rows


def count_left_alone(desk: Desk, person_ids: Iterable[int]) -> int:
    """Return how many of these people asked to be left alone."""
    return sum(
        rows(desk, f'SELECT count(*) FROM "person" WHERE "do_not_contact" = 1 AND "id" IN ({marks})', part)[
            0
        ][0]
        for marks, part in in_chunks(person_ids)
    )
