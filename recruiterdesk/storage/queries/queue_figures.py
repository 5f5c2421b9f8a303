"""How many are in the call queue, for what, and how long: figures, without reading who they are."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Set as AbstractSet

from recruiterdesk.domain.waiting import working_days_waiting
from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.queries.call_queue import days_waiting
from recruiterdesk.storage.queries.queue_order import PRESENT, standings_of
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.stored_texts import instant_text

# A person counts for the most urgent of what is owed to them now, and for nothing else.
_KINDS = f"""
    SELECT "d"."kind", count(*) FROM "duty" AS "d" WHERE {PRESENT} AND NOT EXISTS (
        SELECT 1 FROM "duty" AS "e" WHERE "e"."person_id" = "d"."person_id"
        AND ("e"."group_no", "e"."sort_key", "e"."id") < ("d"."group_no", "d"."sort_key", "d"."id")
        AND "e"."appears_at" <= ? AND ("e"."until_at" IS NULL OR "e"."until_at" > ?)
    ) GROUP BY 1
"""
_OLDEST_FIRST = f"""
    SELECT min("since") AS "oldest", "person_id" FROM "duty" WHERE {PRESENT} GROUP BY 2
    HAVING ("oldest", "person_id") > (?, ?) ORDER BY 1, 2 LIMIT ?
"""
_TOGETHER = 100


def queue_kinds(desk: Desk) -> Counter[CallKind]:
    """Return how many people are in the queue now, by the kind of the most urgent duty to them."""
    now = instant_text(desk.clock.now())
    return Counter({CallKind(kind): count for kind, count in rows(desk, _KINDS, (now, now, now, now))})


def longest_wait(desk: Desk, kinds: AbstractSet[CallKind]) -> int:
    """Return for how many working days the longest wait lasts, of those in the queue for such kinds.

    Nobody waits longer than since the oldest of what is owed to them, so only a few are looked at.
    """
    now = instant_text(desk.clock.now())
    today, calendar = desk.clock.today(), recruiter_hours(desk.settings).calendar
    longest, last = 0, ("", 0)
    while oldest := rows(desk, _OLDEST_FIRST, (now, now, *last, _TOGETHER)):
        last = oldest[-1]
        if working_days_waiting(dt.date.fromisoformat(oldest[0][0]), today, calendar) <= longest:
            break
        found = standings_of(desk, [person_id for _, person_id in oldest])
        days = (days_waiting(desk, one.duties) for one in found if one.kind in kinds)
        longest = max(longest, *days, 0)
    return longest


def breaks_a_promise(desk: Desk) -> bool:
    """Tell whether a promise that is in the queue ends today, or is broken."""
    now, today = instant_text(desk.clock.now()), desk.clock.today().isoformat()
    sql = f'SELECT EXISTS (SELECT 1 FROM "duty" WHERE "kind" = ? AND "due_on" <= ? AND {PRESENT})'
    return bool(rows(desk, sql, (CallKind.PROMISE, today, now, now))[0][0])
