"""Notes whose traits as contacts are to be read anew: the write path notes, whoever looks for contacts reads.

So that an import of 100,000 contacts costs one row here, and nobody who never looks for contacts pays for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

# Of so few people what was known is forgotten at once: whoever is erased is gone from here too.
_FEW = 100


def note_unread(database: Any, people: Iterable[int]) -> None:
    """Note that these people may have changed, come or gone."""
    ids = sorted(people)
    if not ids:
        return
    if len(ids) <= _FEW:
        marks = ", ".join("?" * len(ids))
        database.execute_sql(f'DELETE FROM "contact_trait" WHERE "person_id" IN ({marks})', ids)
    database.connection().executemany(
        'INSERT OR IGNORE INTO "contact_unread" ("first_id", "last_id") VALUES (?, ?)', _runs(ids)
    )


def note_everybody_unread(database: Any) -> None:
    """Note that everybody is to be read anew: the day of a last contact depends on the recruiter's zone."""
    database.execute_sql(
        'INSERT OR IGNORE INTO "contact_unread" SELECT min("id"), max("id") FROM "person" HAVING count(*) > 0'
    )


def _runs(ids: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of ids that follow each other without a gap."""
    first = ids[0]
    for one, following in pairwise(ids):
        if following != one + 1:
            yield first, one
            first = following
    yield first, ids[-1]
