"""The calls about an outcome that wait already."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.domain.call_days import CallToMake
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.stored_texts import instant_from_text, instant_text

# Before the stages of those who are planned: at an equal date who waits already comes first.
_WAITS_ALREADY = -100


def calls_waiting_beside(desk: Desk, role_id: int) -> dict[int, CallToMake]:
    """Return the calls that are to be made about an outcome of any role but this one, by person."""
    zone, now = recruiter_hours(desk.settings).zone, instant_text(desk.clock.now())
    found: dict[int, CallToMake] = {}
    for person_id, order, appears_at, hours in desk.database.execute_sql(
        'SELECT d."person_id", d."sort_key", d."appears_at", d."calling_key" FROM "duty" AS d '
        'JOIN "application" AS a ON a."id" = d."application_id" WHERE d."kind" = \'closure\' '
        'AND d."group_no" = 4 AND (d."until_at" IS NULL OR d."until_at" > ?) AND a."role_id" <> ? '
        'ORDER BY d."sort_key" DESC',
        (now, role_id),
    ):
        day = instant_from_text(appears_at).astimezone(zone).date() if appears_at > now else dt.date.min
        found[person_id] = CallToMake((order, _WAITS_ALREADY), hours, None, day)
    return found
