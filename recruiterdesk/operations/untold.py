"""Since when an answer is owed that was never given: no ending, freeze or thaw begins a wait anew."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from recruiterdesk.domain import records
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.writer import Writer


def untold_since(
    reader: Writer, desk: Desk, applications: Iterable[records.Application]
) -> dict[int, dt.date]:
    """Return for each application the day on which an earlier wait for an answer began, where one did.

    It goes on where the answer was never told: a role that is frozen and then filled. Where its closure was
    cancelled (reopened, and declined again) it goes on unless they have had word since.
    """
    zone = recruiter_hours(desk.settings).zone
    known = {application.id: application for application in applications}
    began: dict[int, dt.date] = {}
    for closure in reader.find_among(records.Closure, "application_id", known):
        heard_on = known[closure.application_id].last_substance_on
        goes_on = closure.closed_at is None or closure.opened_at.astimezone(zone).date() >= heard_on
        if closure.outcome is None and goes_on:
            began[closure.application_id] = min(closure.since, began.get(closure.application_id, dt.date.max))
    return began
