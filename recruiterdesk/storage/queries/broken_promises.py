"""Whether a promise is broken: by its time, or by the end of its day where the person is."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from recruiterdesk.domain import records
from recruiterdesk.domain.promises import is_broken
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.queries.stored_records import records_of


def is_promise_broken(desk: Desk, promise_id: int, their_zone: str) -> bool:
    """Tell whether a promise has ended, at its time or at 18:00 in their zone."""
    recruiter, zone, now = recruiter_hours(desk.settings), ZoneInfo(their_zone), desk.clock.now()
    promises = records_of(desk, records.Promise, [promise_id], "id")
    return any(is_broken(now, one.due_on, one.due_at, recruiter, zone) for one in promises)
