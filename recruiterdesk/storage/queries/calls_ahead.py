"""The calls that are planned, agreed or promised, with whom they are."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from zoneinfo import ZoneInfo

from recruiterdesk.domain import records
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.mapping import from_row
from recruiterdesk.storage.queries.callees import callees
from recruiterdesk.storage.queries.dated import COMING
from recruiterdesk.storage.queries.reading import emails_of, rows
from recruiterdesk.storage.queries.stored_records import people_by_id
from recruiterdesk.storage.tables import BY_RECORD


class CallAheadKind(StrEnum):
    """Why somebody is called."""

    CHECK_IN = "check_in"
    PLACEMENT = "placement"
    CALLBACK = "callback"
    PROMISE = "promise"


@dataclass(frozen=True, slots=True)
class CallAhead:
    """One call: its day, and its moment (UTC) where one was agreed; the day is the recruiter's."""

    kind: CallAheadKind
    id: int
    on: dt.date
    at: dt.datetime | None
    name: str
    phone: str
    email: str
    company: str
    title: str
    agreed: bool
    note: str
    person_id: int


_Open = records.CheckIn | records.Callback | records.Promise


def calls_ahead(desk: Desk) -> tuple[CallAhead, ...]:
    """Return all open check-ins, callbacks and promises of people who may be contacted, by date.

    Left out are calls around a start where the recruiter makes none, and check-ins of who is in play again.
    """
    found: list[_Open] = [
        *_open(desk, records.CheckIn, COMING),
        *_open(desk, records.Callback, '"answered_at" IS NULL'),
        *_open(desk, records.Promise, '"kept_at" IS NULL'),
    ]
    ids = {one.person_id for one in found}
    people, called, emails = people_by_id(desk, ids), callees(desk, ids), emails_of(desk, ids)
    zone = recruiter_hours(desk.settings).zone
    built = []
    for one in found:
        person = people[one.person_id]
        if person.do_not_contact:
            continue
        kind, on, at, agreed, note = _when(one, zone)
        email = emails.get(person.id, [""])[0]
        built.append(
            CallAhead(
                kind, one.id, on, at, person.full_name, called[person.id].phone, email, person.company,
                person.title, agreed, note, person.id,
            )
        )  # fmt: skip
    return tuple(sorted(built, key=lambda call: (call.on, call.kind, call.id)))


def _open(desk: Desk, kind: type, condition: str) -> list[_Open]:
    table = BY_RECORD[kind]
    found = rows(desk, f'SELECT {table.selected} FROM "{table.name}" WHERE {condition} ORDER BY "id"')
    return [from_row(kind, row) for row in found]


def _when(one: _Open, zone: ZoneInfo) -> tuple[CallAheadKind, dt.date, dt.datetime | None, bool, str]:
    if isinstance(one, records.CheckIn):
        kind = CallAheadKind.PLACEMENT if one.placement else CallAheadKind.CHECK_IN
        return kind, one.due_on, None, one.agreed, ""
    if isinstance(one, records.Callback):
        return CallAheadKind.CALLBACK, one.at.astimezone(zone).date(), one.at, True, ""
    return CallAheadKind.PROMISE, one.due_on, one.due_at, True, one.text
