"""The calls that lie ahead as a table and as a calendar: check-ins, agreed calls, promises."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from recruiterdesk.domain.calendar_entries import DatedKind, is_shown_cancelled
from recruiterdesk.operations.calendar_feed import summary_in, versions_now, written_event
from recruiterdesk.operations.calendar_words import Shown
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.rows.row_context import canonical
from recruiterdesk.spreadsheets.writing.writing_calendars import WrittenEvent
from recruiterdesk.spreadsheets.writing.written_table import Cell, WrittenTable, cell_text
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.calls_ahead import CallAhead, CallAheadKind, calls_ahead

_IN_CALENDAR = frozenset({DatedKind.CHECK_IN, DatedKind.PLACEMENT, DatedKind.CALLBACK, DatedKind.PROMISE})
CALLS_HEADER = ("Due", "What", "Name", "Phone", "Email", "Company", "Job title", "Agreed", "Note")
# By what the importer knows the columns: what is said of the call itself has no field.
_KEYS = (
    "Due", "What", Field.FULL_NAME, Field.PHONE, Field.EMAIL, Field.COMPANY, Field.TITLE, "Agreed",
    Field.NOTES,
)  # fmt: skip
_WORDS = {
    CallAheadKind.CHECK_IN: "Call again",
    CallAheadKind.PLACEMENT: "Call about the new job",
    CallAheadKind.CALLBACK: "Agreed call",
    CallAheadKind.PROMISE: "Promised word",
}


def calls_by_cells(desk: Desk) -> dict[frozenset[tuple[str, str]], int]:
    """Return whose calls lie ahead, by what a row of our table says of each as the importer reads it."""
    zone = ZoneInfo(desk.settings.zone)
    return {_cells(_row(call, zone)): call.person_id for call in calls_ahead(desk)}


def _cells(row: list[Cell]) -> frozenset[tuple[str, str]]:
    texts = (canonical(cell_text(cell)) for cell in row)
    return frozenset((key, text) for key, text in zip(_KEYS, texts, strict=True) if text)


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
    """Yield the calls as entries of a calendar, with names and numbers, and what was cancelled lately.

    Identity and version of an entry are those of the calendar in the folder.
    """
    contacts = {(call.kind, call.id): call for call in calls_ahead(desk)}
    now = desk.clock.now()
    for entry, dated in versions_now(desk).entries:
        kind = DatedKind(entry.kind)
        if kind not in _IN_CALENDAR or (dated is None and not is_shown_cancelled(entry, now)):
            continue
        call = contacts.get((CallAheadKind(kind), entry.row_id)) if dated else None
        said = (call.phone, call.email) if call else ()
        summary = summary_in(desk.settings, kind, dated, Shown.NAMES)
        yield written_event(entry, dated, summary, entry.modified_at, "\n".join(filter(None, said)))
