"""One row of the table becomes a planned record, before it is known whether the desk has the person."""

from __future__ import annotations

import re

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import Told
from recruiterdesk.spreadsheets.columns.left_alone import asks_to_be_left_alone
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.planned import PlannedRecord, RecordAction
from recruiterdesk.spreadsheets.remarks import Remarks
from recruiterdesk.spreadsheets.rows.row_application import (
    ApplicationReading,
    is_application,
    read_application,
)
from recruiterdesk.spreadsheets.rows.row_context import (
    RowContext,
    RowTexts,
    canonical_of,
    filled_in,
    fingerprint,
)
from recruiterdesk.spreadsheets.rows.row_identity import Identity, read_identity
from recruiterdesk.spreadsheets.values.blanks import says_nothing
from recruiterdesk.spreadsheets.values.cell_contents import is_link
from recruiterdesk.spreadsheets.values.note_hours import wished_hours
from recruiterdesk.spreadsheets.values.note_referrers import is_channel, referrer
from recruiterdesk.spreadsheets.values.notes import NOTHING_FOUND, NoteFindings, find_in_notes

# What is said of who sent them: "Lisa Brandt (ex-colleague)".
_ASIDE_BEHIND = re.compile(r"(?<=\w)\s*\([^()]*\)$")


def read_row(context: RowContext, row: RowTexts, remarks: Remarks) -> PlannedRecord | None:
    """Return the record of a row as if its person were new, or None where nothing says who it is.

    Args:
        context: what holds for the table.
        row: the row.
        remarks: takes the warnings.
    """
    identity = read_identity(context, row, remarks)
    if not identity.is_somebody:
        return None
    application = read_application(context, row, remarks)
    _keep_unclear(context, row, remarks)
    notes = "\n".join(filled_in(row, row.shape.notes)) if row.shape.notes else ""
    findings = find_in_notes(notes, context.today) if notes else NOTHING_FOUND
    record = _record(context, row, remarks, (identity, application, notes, findings))
    _warn(record, remarks)
    return record


def _record(
    context: RowContext,
    row: RowTexts,
    remarks: Remarks,
    readings: tuple[Identity, ApplicationReading, str, NoteFindings],
) -> PlannedRecord:
    """Put the record together; by place, as forty names for each row would take longer than the rest."""
    who, what, notes, findings = readings
    said, shape, name, job = row.said, row.shape, who.name, _job(context, row, remarks)
    pipeline, told, day = what.pipeline, what.told, what.days.get
    cells = canonical_of(context, row)
    is_candidate = is_application(row, pipeline)
    source, sent_by = source_and_referrer(said.source, said.referred_by)
    return PlannedRecord(
        remarks.row,
        RecordAction.NEW,
        who.full_name,
        name.given,
        name.family,
        fingerprint(shape, cells),
        name.honorific,
        name.salutation,
        who.emails,
        who.phones,
        said.company,
        job,
        said.role,
        said.client,
        said.stage,
        said.outcome,
        pipeline.stage,
        pipeline.ending.kind,
        pipeline.ending.on_hold,
        pipeline.ending.reason,
        told.told,
        told.told_on,
        day("decided"),
        day("last_contact"),
        what.dates,
        notes,
        said.location,
        who.country,
        source,
        sent_by or (referrer(said.source) if said.source else "") or findings.referred_by,
        (wished_hours(said.wished_hours) if said.wished_hours else None) or findings.wished_hours,
        day("come_back") or findings.come_back_on,
        findings.promises,
        who.source_id,
        shape.unmapped_headers,
        shape.unmapped_of(row.cells),
        _kept(context, row, remarks),
        is_candidate if context.are_candidates is None else context.are_candidates,
        shape.keys,
        shape.texts_of(cells),
        shape.changed,
        network=_network(row, who, what) if shape.network or day("connected") or pipeline.leave_alone else (),
    )


def source_and_referrer(source: str, referred_by: str) -> tuple[str, str]:
    """Return where they come from, and who sent them: "LinkedIn" sends nobody."""
    if says_nothing(referred_by):
        return source, ""
    if not is_channel(referred_by):
        return source, _ASIDE_BEHIND.sub("", referred_by)
    said_twice = fold(referred_by) in fold(source)
    return (source if said_twice else ", ".join(filter(None, (source, referred_by)))), ""


def _network(row: RowTexts, who: Identity, what: ApplicationReading) -> tuple[tuple[Field, str], ...]:
    """Return what the row says of a contact; the day of a connection says how one knows them."""
    said = tuple((field, row.cells[index]) for field, index in row.shape.network)
    connected_on = what.days.get("connected")
    if what.pipeline.leave_alone:
        others = (each for each in said if each[0] is not Field.DO_NOT_CONTACT)
        said = ((Field.DO_NOT_CONTACT, "yes"), *others)
    if connected_on is None or any(field is Field.HOW_WE_KNOW for field, _text in said):
        return said
    where = "LinkedIn, " if "linkedin." in who.source_id else ""
    return (*said, (Field.HOW_WE_KNOW, f"{where}{connected_on.isoformat()}"))


def _keep_unclear(context: RowContext, row: RowTexts, remarks: Remarks) -> None:
    """Keep a word that neither says nor denies that somebody asked to be left alone."""
    for field, index in row.shape.network:
        if field is Field.DO_NOT_CONTACT and asks_to_be_left_alone(row.cells[index]) is None:
            header = context.table.header(index)
            remarks.warn("unclear_left_alone", cell=row.cells[index], header=header)
            remarks.kept.append((header, row.cells[index]))


def _job(context: RowContext, row: RowTexts, remarks: Remarks) -> str:
    """Return the job of a row; the address of a page that stands in its place is kept as it is."""
    if not (context.table.of(Field.TITLE) and is_page(row.said.title)):
        return row.said.title
    remarks.kept.append((context.table.header_of(Field.TITLE), row.said.title))
    return ""


def is_page(job: str) -> bool:
    """Tell whether a job is none, but the address of a page: "www.example.org"."""
    return "." in job and is_link(job)


def _kept(context: RowContext, row: RowTexts, remarks: Remarks) -> tuple[tuple[str, str], ...]:
    """Return the cells that no field could take, with what their columns are called."""
    if not row.said.wished_hours:
        return tuple(remarks.kept)
    return ((context.table.header_of(Field.WISHED_HOURS), row.said.wished_hours), *remarks.kept)


def _warn(record: PlannedRecord, remarks: Remarks) -> None:
    if record.told is Told.SAME_DAY and record.told_on:
        remarks.warn("same_day", date=record.told_on.isoformat())
    if record.come_back_on:
        remarks.warn("come_back", date=record.come_back_on.isoformat())
    for promise in record.promises:
        remarks.warn("promise", date=promise.due_on.isoformat(), text=promise.text)
