"""Who is out of the call queue until their time comes, the next one first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.queue_order import Standing, later_standing
from recruiterdesk.storage.queries.reading import in_chunks, rows
from recruiterdesk.storage.queries.stored_duties import StoredDuty, stored_duties
from recruiterdesk.storage.queries.talking import TalkingHours
from recruiterdesk.storage.stored_texts import instant_text

_OTHERS = 'SELECT 1 FROM "duty" AS "e" WHERE "e"."person_id" = "d"."person_id" AND'
_PRESENT = f'{_OTHERS} "e"."appears_at" <= ?1 AND ("e"."until_at" IS NULL OR "e"."until_at" > ?1)'
_SOONER = (
    f'{_OTHERS} "e"."appears_at" > ?1 AND ("e"."appears_at", "e"."group_no", "e"."sort_key", "e"."id") '
    '< ("d"."appears_at", "d"."group_no", "d"."sort_key", "d"."id")'
)
_LATER = f'FROM "duty" AS "d" WHERE "appears_at" > ?1 AND NOT EXISTS ({_PRESENT}) AND NOT EXISTS ({_SOONER})'
_ORDERED_BY = '"appears_at", "group_no", "sort_key", "person_id"'
_IN_ORDER = f"ORDER BY {_ORDERED_BY} LIMIT ?2"


def later_ids(desk: Desk, limit: int = -1, people: frozenset[int] | None = None) -> tuple[int, ...]:
    """Return who is out of the queue until later, the next one first; a negative limit means all.

    Where people are given, nobody else is looked at.
    """
    now = instant_text(desk.clock.now())
    if people is None:
        return tuple(row[0] for row in rows(desk, f'SELECT "person_id" {_LATER} {_IN_ORDER}', (now, limit)))
    found: list[tuple[object, ...]] = []
    for part in _in_parts(people):
        marks = ", ".join(f"?{nth}" for nth in range(2, len(part) + 2))
        sql = f'SELECT {_ORDERED_BY} {_LATER} AND "person_id" IN ({marks})'
        found += rows(desk, sql, (now, *part))
    ids = tuple(int(str(row[-1])) for row in sorted(found))
    return ids if limit < 0 else ids[:limit]


def count_later(desk: Desk, present: int) -> int:
    """Return how many people are out of the queue until later, so many being in it."""
    sql = 'SELECT count(DISTINCT "person_id") FROM "duty" WHERE "until_at" IS NULL OR "until_at" > ?'
    return int(rows(desk, sql, (instant_text(desk.clock.now()),))[0][0]) - present


def _in_parts(people: Iterable[int]) -> Iterator[list[int]]:
    return (part for _, part in in_chunks(people))


def later_order(desk: Desk) -> tuple[Standing, ...]:
    """Return the places of the people who are out of the queue until their time comes, the next one first."""
    return later_standings_of(desk, later_ids(desk))


def later_standings_of(desk: Desk, people: Sequence[int]) -> tuple[Standing, ...]:
    """Return when the time of these people comes, who are out of the queue now, in the order given."""
    hours = TalkingHours(desk)
    owed: dict[int, list[StoredDuty]] = {}
    for marks, part in in_chunks(people):
        ahead = f'"person_id" IN ({marks}) AND "appears_at" > ?'
        found = stored_duties(desk, ahead, (*part, instant_text(hours.now)))
        for duty in sorted(found, key=lambda duty: duty.appears_at):
            owed.setdefault(duty.person_id, []).append(duty)
    return tuple(
        later_standing(owed[one], nth, hours) for nth, one in enumerate(people, start=1) if one in owed
    )
