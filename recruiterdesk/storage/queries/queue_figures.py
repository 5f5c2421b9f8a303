"""How many are in the call queue, for what, and how long: figures, without reading who they are."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Set as AbstractSet

from recruiterdesk.core.values import value
from recruiterdesk.domain.waiting import working_days_waiting
from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.queries.broken_promises import broken_promises
from recruiterdesk.storage.queries.call_queue import days_waiting
from recruiterdesk.storage.queries.queue_order import PRESENT, standings_of
from recruiterdesk.storage.queries.queue_stream import CALLBACKS, may_be_called
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.queries.stored_duties import stored_duties
from recruiterdesk.storage.queries.talking import TalkingHours
from recruiterdesk.storage.queue_marks import ANY_TIME
from recruiterdesk.storage.stored_texts import instant_text

# A person counts for the most urgent of what is owed to them now, and for nothing else.
_FIRST = f"""{PRESENT} AND NOT EXISTS (
        SELECT 1 FROM "duty" AS "e" INDEXED BY "duty_person" WHERE "e"."person_id" = "d"."person_id"
        AND ("e"."group_no", "e"."sort_key", "e"."id") < ("d"."group_no", "d"."sort_key", "d"."id")
        AND "e"."appears_at" <= ? AND ("e"."until_at" IS NULL OR "e"."until_at" > ?)
    )"""
_KINDS = f"""
    SELECT "d"."kind", "d"."open_key", count(*) FROM "duty" AS "d" INDEXED BY "duty_order"
    WHERE {_FIRST} GROUP BY 1, 2
"""
# An agreed callback stands at any hour until it is missed; then the usual hours count again.
_MISSED = f"""
    SELECT "d"."calling_key", count(*) FROM "duty" AS "d" INDEXED BY "duty_order"
    WHERE "group_no" = ? AND "open_key" = ? AND "appears_at" <= ? AND {_FIRST} GROUP BY 1
"""
_OLDEST_FIRST = f"""
    SELECT min("since") AS "oldest", "person_id" FROM "duty" WHERE {PRESENT} GROUP BY 2
    HAVING ("oldest", "person_id") > (?, ?) ORDER BY 1, 2 LIMIT ?
"""
_TOGETHER = 100
TELL_KINDS = frozenset(
    {CallKind.CALLBACK, CallKind.PROMISE, CallKind.REPLY, CallKind.CLOSURE, CallKind.HOLDING}
)
AGAIN_KINDS = frozenset({CallKind.CHECK_IN, CallKind.PLACEMENT})
CALLED_KINDS = TELL_KINDS | AGAIN_KINDS
"""Those who are called; to the others a message is written, or something is done for them."""
MANY_DUTIES = 1000
MANY_PEOPLE = 20_000


@value
class Figures:
    """How many people are in the queue now, and how many of them can be called now, by kind.

    A person counts for the most urgent of what is owed to them.
    """

    present: Counter[CallKind]
    callable_now: Counter[CallKind]

    def waiting(self) -> int:
        """Return how many wait for our answer."""
        return sum(self.present[kind] for kind in TELL_KINDS)

    def to_call_now(self) -> int:
        """Return how many of those who are to be called can be called now."""
        return sum(self.callable_now[kind] for kind in CALLED_KINDS)


def is_large(desk: Desk) -> bool:
    """Tell whether counting who waits takes longer than the window may stand still; this takes no time."""
    owed = rows(desk, 'SELECT EXISTS (SELECT 1 FROM "duty" LIMIT 1 OFFSET ?)', (MANY_DUTIES,))[0][0]
    last = rows(desk, 'SELECT max("id") FROM "person"')[0][0]
    return bool(owed) or (last or 0) > MANY_PEOPLE


def queue_figures(desk: Desk) -> Figures:
    """Return how many people are in the queue now, by the kind of the most urgent duty to them."""
    hours = TalkingHours(desk)
    now, missed = instant_text(hours.now), instant_text(hours.now - hours.missed_after)
    present, callable_now = Counter[CallKind](), Counter[CallKind]()
    for kind, key, count in rows(desk, _KINDS, (now, now, now, now)):
        present[CallKind(kind)] += count
        if may_be_called(key, hours):
            callable_now[CallKind(kind)] += count
    for key, count in rows(desk, _MISSED, (CALLBACKS, ANY_TIME, missed, now, now, now, now)):
        if not hours.are_open(key):
            callable_now[CallKind.CALLBACK] -= count
    return Figures(present, +callable_now)


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
    """Tell whether a promise that is in the queue ends today, or is broken: far east before its day."""
    now, today = instant_text(desk.clock.now()), desk.clock.today()
    sql = f'SELECT EXISTS (SELECT 1 FROM "duty" WHERE "kind" = ? AND "due_on" <= ? AND {PRESENT})'
    if rows(desk, sql, (CallKind.PROMISE, today.isoformat(), now, now))[0][0]:
        return True
    tomorrow = (today + dt.timedelta(days=1)).isoformat()
    found = stored_duties(
        desk, f'"kind" = ? AND "due_on" = ? AND {PRESENT}', (CallKind.PROMISE, tomorrow, now, now)
    )
    return bool(broken_promises(desk, found))
