"""How many applications stand at each stage."""

from __future__ import annotations

from collections import Counter

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import rows


def stage_counts(desk: Desk) -> Counter[str]:
    """Return how many applications stand at each stage of the desk, by its key, ended ones included."""
    stored = rows(
        desk, 'SELECT coalesce(nullif("own_stage", \'\'), "stage"), count(*) FROM "application" GROUP BY 1'
    )
    counts = Counter[str]()
    for key, count in stored:
        counts[desk.settings.stages.at(key).key] += count
    return counts
