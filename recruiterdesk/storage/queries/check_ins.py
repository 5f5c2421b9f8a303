"""The check-ins: due, this week, later, done, and the list "long ago" from imports."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.domain.words import CheckInOutcome
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.callees import callees
from recruiterdesk.storage.queries.reading import application_titles, latest_applications, rows
from recruiterdesk.storage.queries.stored_records import people_by_id
from recruiterdesk.storage.stored_texts import instant_from_text


@dataclass(frozen=True, slots=True)
class CheckInRow:
    """One check-in with what is known of the person; done ones have `done_at` and an outcome."""

    id: int
    person_id: int
    name: str
    phone: str
    place: str
    zone: str
    role: str
    client: str
    due_on: dt.date
    scheduled_on: dt.date
    placement: bool
    agreed: bool
    wish: str
    outcome: CheckInOutcome | None
    done_at: dt.datetime | None


def check_in_rows(desk: Desk, *, done: bool = False, limit: int = 1000) -> tuple[CheckInRow, ...]:
    """Return the check-ins that are open, by date, or those that are done, newest first."""
    order = '"done_at" IS NOT NULL ORDER BY "done_at" DESC' if done else '"done_at" IS NULL ORDER BY "due_on"'
    found = rows(
        desk,
        'SELECT "id", "person_id", "due_on", "scheduled_on", "placement", "agreed", "outcome", "done_at" '
        f'FROM "check_in" WHERE {order}, "id" LIMIT ?',
        (limit,),
    )
    ids = [row[1] for row in found]
    people, called, latest = people_by_id(desk, ids), callees(desk, ids), latest_applications(desk, ids)
    titles = application_titles(desk, latest.values())
    built: list[CheckInRow] = []
    for row in found:
        person = people[row[1]]
        role, client, _stage = titles.get(latest.get(person.id, 0), ("", "", None))
        built.append(
            CheckInRow(
                row[0], person.id, person.full_name, called[person.id].phone, person.place,
                person.zone or desk.settings.zone, role, client, dt.date.fromisoformat(row[2]),
                dt.date.fromisoformat(row[3]), bool(row[4]), bool(row[5]), person.wish,
                CheckInOutcome(row[6]) if row[6] else None, instant_from_text(row[7]) if row[7] else None,
            )
        )  # fmt: skip
    return tuple(built)


@dataclass(frozen=True, slots=True)
class LongAgoRow:
    """Somebody whose process lies more than 90 days back: no duty, but a choice."""

    person_id: int
    name: str
    role: str
    client: str
    last_on: dt.date
    ended: str


def long_ago_rows(desk: Desk) -> tuple[LongAgoRow, ...]:
    """Return the people whose imported application was long ago, the newest first."""
    found = rows(
        desk,
        'SELECT p."id", p."full_name", r."title", c."name", coalesce(d."decided_on", a."last_substance_on"), '
        'coalesce(d."kind", \'\') FROM "application" a JOIN "person" p ON p."id" = a."person_id" '
        'JOIN "role" r ON r."id" = a."role_id" JOIN "client" c ON c."id" = r."client_id" '
        'LEFT JOIN "disposition" d ON d."application_id" = a."id" WHERE a."long_ago" = 1 ORDER BY 5 DESC, 1',
    )
    return tuple(
        LongAgoRow(row[0], row[1], row[2], row[3], dt.date.fromisoformat(row[4]), row[5]) for row in found
    )
