"""The usual order of the call queue, read from any place on, as many rows as are wanted.

An index holds what is owed by group, by who can be called when, and by what orders the group. So the people
who can be called now are read from a few places of the index at once, and merged; nothing is sorted.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import chain
from typing import Any

from recruiterdesk.domain.duties import GROUPS
from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.queries.talking import TalkingHours
from recruiterdesk.storage.queue_marks import ANY_TIME, NEVER, Place
from recruiterdesk.storage.stored_texts import instant_text

CALLBACKS = GROUPS[CallKind.CALLBACK]
_EVERY_KIND = frozenset(GROUPS)
CHECK_INS = GROUPS[CallKind.CHECK_IN]
Order = tuple[int, bool, str, int, int, int]
"""Group, behind those who can be called now, sort key, person, side, place beside that person."""

_KEYS = """
    WITH RECURSIVE "known" ("key") AS (
        SELECT min("open_key") FROM "duty" WHERE "group_no" = ?1
        UNION ALL
        SELECT (SELECT min("open_key") FROM "duty" WHERE "group_no" = ?1 AND "open_key" > "known"."key")
        FROM "known" WHERE "known"."key" IS NOT NULL
    )
    SELECT "key" FROM "known" WHERE "key" IS NOT NULL"""
# A person stands where the most urgent of what is owed to them stands, and nowhere else.
_OF_ONE_KEY = """
    SELECT "d"."sort_key", "d"."person_id", "d"."kind" FROM "duty" AS "d"
    WHERE "group_no" = ? AND "open_key" = ?
    AND ("sort_key", "person_id") {after} (?, ?) AND "sort_key" <= ?
    AND "appears_at" <= ? AND ("until_at" IS NULL OR "until_at" > ?){kinds}
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
    behind = not may_be_called(place.open_key, hours)
    return (place.group, behind, place.sort_key, place.person_id, place.side, place.nth)


def usual_order(
    desk: Desk,
    hours: TalkingHours,
    after: Order | None,
    kinds: AbstractSet[CallKind] | None = None,
    *,
    callable_only: bool,
) -> Iterator[tuple[Order, CallKind]]:
    """Yield where everyone stands who is in the queue now, in order, from after a place on.

    Of those who can't be called now `callable_only` leaves out all but the missed callbacks; where kinds are
    given, nobody else is looked at.
    """
    wanted = _EVERY_KIND if kinds is None else kinds
    for group in sorted({GROUPS[kind] for kind in wanted}):
        if after is not None and group < after[0]:
            continue
        keys = [row[0] for row in rows(desk, _KEYS, (group,))]
        for behind in (False,) if callable_only else (False, True):
            if after is not None and (group, behind) < after[:2]:
                continue
            begun = after if after is not None and (group, behind) == after[:2] else None
            streams = [
                _of_one_key(desk, (group, key), begun, hours, kinds)
                for key in keys
                if may_be_called(key, hours) is not behind
            ]
            for sort_key, person_id, kind in heapq.merge(*streams) if streams[1:] else chain(*streams):
                yield (group, behind, sort_key, person_id, 0, 0), CallKind(kind)


def may_be_called(open_key: str, hours: TalkingHours) -> bool:
    """Tell whether a person of this key can be called at the moment of these hours, as the order takes it."""
    return open_key == ANY_TIME or (open_key != NEVER and hours.are_open(open_key))


def _of_one_key(
    desk: Desk,
    place: tuple[int, str],
    begun: Order | None,
    hours: TalkingHours,
    kinds: AbstractSet[CallKind] | None,
) -> Iterator[tuple[Any, ...]]:
    group, key = place
    now = instant_text(hours.now)
    asked = () if kinds is None else tuple(kind for kind in kinds if GROUPS[kind] == group)
    sql = _OF_ONE_KEY.format(
        after=">=" if begun is not None and begun[4] < 0 else ">",
        kinds=f' AND "kind" IN ({", ".join("?" * len(asked))})' if asked else "",
    )
    after = begun[2:4] if begun is not None else ("", 0)
    # No check-in is there before its day, and most of them lie ahead.
    last = desk.clock.today().isoformat() if group == CHECK_INS else _LAST_KEY
    found: Iterator[tuple[Any, ...]] = desk.database.execute_sql(
        sql, (group, key, *after, last, now, now, *asked, now, now)
    )
    return found
