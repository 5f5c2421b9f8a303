"""The nearest open promise to each person, and whether it is broken: as on Today and Calls, by its time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from recruiterdesk.core.values import value
from recruiterdesk.domain.promises import end_of_promise
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours, zone_named
from recruiterdesk.storage.queries.reading import in_chunks, rows
from recruiterdesk.storage.stored_texts import instant_from_text


@value
class OpenPromise:
    """A promise that is open, as of a moment on `today`; broken once its time, or its day, is over."""

    on: dt.date
    today: dt.date
    is_broken: bool = False


def open_promises(desk: Desk, people: Iterable[int]) -> dict[int, OpenPromise]:
    """Return the open promise to each of these people that ends first, who has one."""
    nearest: dict[int, tuple[dt.datetime, dt.date]] = {}
    for marks, part in in_chunks(people):
        sql = f'{_OPEN} AND o."person_id" IN ({marks})'
        for person_id, ends, due_on in _ends(desk, rows(desk, sql, part)):
            nearest[person_id] = min(nearest.get(person_id, (ends, due_on)), (ends, due_on))
    now, today = desk.clock.now(), desk.clock.today()
    return {
        person_id: OpenPromise(due_on, today, now >= ends) for person_id, (ends, due_on) in nearest.items()
    }


_OPEN = (
    'SELECT o."person_id", o."due_on", o."due_at", p."zone" FROM "promise" o '
    'JOIN "person" p ON p."id" = o."person_id" WHERE o."kept_at" IS NULL'
)


def _ends(
    desk: Desk, found: Iterable[tuple[int, str, str | None, str]]
) -> list[tuple[int, dt.datetime, dt.date]]:
    recruiter = recruiter_hours(desk.settings)
    ended: list[tuple[int, dt.datetime, dt.date]] = []
    for person_id, due_on, due_at, zone in found:
        on, at = dt.date.fromisoformat(due_on), instant_from_text(due_at) if due_at else None
        ended.append((person_id, end_of_promise(on, at, recruiter, zone_named(zone)), on))
    return ended
