"""How many of some people wait for a call now, and how many for a message, as the call queue counts them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.queue_figures import TELL_KINDS
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.stored_texts import instant_text

# Of people whose numbers follow each other as they came: one look, however many they are.
_MOST_URGENT = (
    'SELECT "person_id", "kind" FROM (SELECT "person_id", "kind", row_number() OVER '
    '(PARTITION BY "person_id" ORDER BY "group_no", "sort_key", "id") AS "nth" FROM "duty" '
    'WHERE "person_id" BETWEEN ? AND ? AND "appears_at" <= ? AND ("until_at" IS NULL OR "until_at" > ?)) '
    'WHERE "nth" = 1'
)


@dataclass(frozen=True, slots=True)
class NewlyWaiting:
    """How many people wait for a call, and how many for a message; each counts once."""

    for_a_call: int
    for_a_message: int


def newly_waiting(desk: Desk, people: Sequence[int]) -> NewlyWaiting:
    """Return for what these people wait now, by the most urgent of what is owed to each."""
    now = instant_text(desk.clock.now())
    wanted = set(people)
    found = rows(desk, _MOST_URGENT, (min(people), max(people), now, now)) if people else []
    kinds = [CallKind(kind) for person_id, kind in found if person_id in wanted]
    return NewlyWaiting(
        sum(kind in TELL_KINDS for kind in kinds), sum(kind is CallKind.MESSAGE for kind in kinds)
    )
