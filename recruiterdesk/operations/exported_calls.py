"""The calls that lie ahead as a table and as a calendar: check-ins, agreed calls, promises."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from recruiterdesk.domain.check_ins import due_moment
from recruiterdesk.spreadsheets.writing_calendars import WrittenEvent
from recruiterdesk.spreadsheets.written_table import Cell, WrittenTable
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.queries.calls_ahead import CallAhead, CallAheadKind, calls_ahead

CALLS_HEADER = ("Due", "What", "Name", "Phone", "Email", "Company", "Job title", "Agreed", "Note")
_WORDS = {
    CallAheadKind.CHECK_IN: "Call again",
    CallAheadKind.PLACEMENT: "Call about the new job",
    CallAheadKind.CALLBACK: "Agreed call",
    CallAheadKind.PROMISE: "Promised word",
}
_SUMMARIES = {
    CallAheadKind.CHECK_IN: "Call {name} again",
    CallAheadKind.PLACEMENT: "Call {name} about the new job",
    CallAheadKind.CALLBACK: "Call {name}",
    CallAheadKind.PROMISE: "{name} hears from me",
}


def calls_table(desk: Desk) -> WrittenTable:
    """Return the calls that lie ahead, by date; moments are in the recruiter's zone."""
    zone = ZoneInfo(desk.settings.zone)
    return WrittenTable("Calls", CALLS_HEADER, (_row(call, zone) for call in calls_ahead(desk)))


def _row(call: CallAhead, zone: ZoneInfo) -> list[Cell]:
    due: Cell = call.at.astimezone(zone) if call.at else call.on
    agreed = "yes" if call.agreed else "no"
    return [
        due, _WORDS[call.kind], call.name, call.phone, call.email, call.company, call.title, agreed, call.note
    ]  # fmt: skip


def calls_events(desk: Desk) -> Iterator[WrittenEvent]:
    """Yield the calls as entries of a calendar: check-ins at 10:00, a promise without a time for its day."""
    recruiter = recruiter_hours(desk.settings)
    for call in calls_ahead(desk):
        at: dt.datetime | dt.date = call.at or call.on
        if call.at is None and call.kind is not CallAheadKind.PROMISE:
            at = due_moment(call.on, recruiter)
        said = (call.phone, call.email)
        summary = _SUMMARIES[call.kind].format(name=call.name)
        yield WrittenEvent(f"{call.kind}-{call.id}", at, summary, "\n".join(filter(None, said)))
