"""The usual order of the call queue, read from any place on, as many rows as are wanted.

An index holds what is owed by group, by who can be called when, and by what orders the group. So the people
who can be called now are read from a few places of the index at once, and merged; nothing is sorted.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from typing import Any

from recruiterdesk.domain.duties import GROUPS
from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.queries.talking import TalkingHours
from recruiterdesk.storage.queue_marks import SKIPPED_GROUP, Place
from recruiterdesk.storage.stored_texts import instant_text

CALLBACKS = GROUPS[CallKind.CALLBACK]
CHECK_INS = GROUPS[CallKind.CHECK_IN]
Order = tuple[int, bool, str, int, int, int]
"""Group, behind those who can be called now, sort key, person, side, place beside that person."""

_KEYS = """
    WITH RECURSIVE "known" ("key") AS (
        SELECT min("calling_key") FROM "duty" WHERE "group_no" = ?1
        UNION ALL
        SELECT (SELECT min("calling_key") FROM "duty" WHERE "group_no" = ?1 AND "calling_key" > "known"."key")
        FROM "known" WHERE "known"."key" IS NOT NULL
    )
    SELECT "key" FROM "known" WHERE "key" IS NOT NULL"""
# A person stands where the most urgent of what is owed to them stands, and nowhere else.
_OF_ONE_KEY = """
    SELECT "d"."sort_key", "d"."person_id", "d"."kind" FROM "duty" AS "d"
    WHERE "group_no" = ? AND "calling_key" = ? AND "needs_number" = ?
    AND ("sort_key", "person_id") {after} (?, ?) AND "sort_key" <= ?
    AND "appears_at" <= ? AND ("until_at" IS NULL OR "until_at" > ?)
    AND NOT EXISTS (
        SELECT 1 FROM "duty" AS "e" WHERE "e"."person_id" = "d"."person_id"
        AND ("e"."group_no", "e"."sort_key", "e"."id") < ("d"."group_no", "d"."sort_key", "d"."id")
        AND "e"."appears_at" <= ? AND ("e"."until_at" IS NULL OR "e"."until_at" > ?)
    )
    ORDER BY "sort_key", "person_id"
"""
_LAST_KEY = "\U0010ffff"


def order_of(place: Place, hours: TalkingHours) -> Order:
    """Return what a place is sorted by at the moment of these hours: in a group, who can be called now first.

    Agreed callbacks stand by the moment agreed, whoever was skipped by when they were.
    """
    may_be_called = place.group in (CALLBACKS, SKIPPED_GROUP) or hours.are_open(place.calling_key)
    behind = place.needs_number or not may_be_called
    return (place.group, behind, place.sort_key, place.person_id, place.side, place.nth)


def usual_order(
    desk: Desk, hours: TalkingHours, after: Order | None, *, callable_only: bool
) -> Iterator[tuple[Order, CallKind]]:
    """Yield where everyone stands who is in the queue now, in order, from after a place on.

    Of those who can't be called now `callable_only` leaves out all but the missed callbacks.
    """
    passes = (False,) if callable_only else (False, True)
    for group in range(CALLBACKS, SKIPPED_GROUP):
        for behind in passes:
            if after is not None and (group, behind) < after[:2]:
                continue
            begun = after if after is not None and (group, behind) == after[:2] else None
            keys = _keys_of(desk, group, hours, behind=behind)
            streams = [_of_one_key(desk, group, key, begun, hours) for key in keys]
            for sort_key, person_id, kind in heapq.merge(*streams):
                yield (group, behind, sort_key, person_id, 0, 0), CallKind(kind)


def _keys_of(desk: Desk, group: int, hours: TalkingHours, *, behind: bool) -> list[tuple[str, bool]]:
    keys = [row[0] for row in rows(desk, _KEYS, (group,))]
    found = [Place(group, key, needs_number, "", 0) for key in keys for needs_number in (False, True)]
    return [(one.calling_key, one.needs_number) for one in found if order_of(one, hours)[1] is behind]


def _of_one_key(
    desk: Desk, group: int, key: tuple[str, bool], begun: Order | None, hours: TalkingHours
) -> Iterator[tuple[Any, ...]]:
    now = instant_text(hours.now)
    sql = _OF_ONE_KEY.format(after=">=" if begun is not None and begun[4] < 0 else ">")
    after = begun[2:4] if begun is not None else ("", 0)
    last = desk.clock.today().isoformat() if group == CHECK_INS else _LAST_KEY
    found: Iterator[tuple[Any, ...]] = desk.database.execute_sql(
        sql, (group, key[0], int(key[1]), *after, last, now, now, now, now)
    )
    return found
