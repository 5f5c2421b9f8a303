"""Whether promises are broken: by their time, or by the end of their day where the person is."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from recruiterdesk.domain.promises import is_broken
from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours, zone_named
from recruiterdesk.storage.queries.reading import day, in_chunks, rows
from recruiterdesk.storage.queries.stored_duties import StoredDuty
from recruiterdesk.storage.stored_texts import instant_from_text


def is_promise_broken(desk: Desk, promise_id: int, their_zone: str) -> bool:
    """Tell whether a promise has ended, at its time or at 18:00 in their zone."""
    return bool(_broken_among(desk, {promise_id: ZoneInfo(their_zone)}))


def broken_promises(desk: Desk, duties: Sequence[StoredDuty]) -> frozenset[tuple[str, int]]:
    """Return the sources of those duties that are promises which have ended, each by the person's own clock.

    A promise of a later day can't have ended, and is not looked at.
    """
    tomorrow_at_the_latest = desk.clock.now().astimezone(_easternmost()).date()
    zones = {
        duty.source[1]: zone_named(duty.calling_key.partition("|")[0])
        for duty in duties
        if duty.kind is CallKind.PROMISE and duty.due_on is not None and duty.due_on <= tomorrow_at_the_latest
    }
    return frozenset(("promise", promise_id) for promise_id in _broken_among(desk, zones))


def _easternmost() -> ZoneInfo:
    return ZoneInfo("Pacific/Kiritimati")


def _broken_among(desk: Desk, zones: dict[int, ZoneInfo | None]) -> frozenset[int]:
    recruiter, now = recruiter_hours(desk.settings), desk.clock.now()
    broken: set[int] = set()
    for marks, part in in_chunks(zones):
        sql = f'SELECT "id", "due_on", "due_at" FROM "promise" WHERE "id" IN ({marks})'
        for promise_id, due_on, due_at in rows(desk, sql, part):
            ends_on, ends_at = day(due_on), instant_from_text(due_at) if due_at else None
            if ends_on is not None and is_broken(now, ends_on, ends_at, recruiter, zones[promise_id]):
                broken.add(promise_id)
    return frozenset(broken)
