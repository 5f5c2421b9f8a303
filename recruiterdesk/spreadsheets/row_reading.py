"""One row of the table becomes a planned record, before it is known whether the desk has the person."""

from __future__ import annotations

from recruiterdesk.domain.words import Told
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.found import TableRow
from recruiterdesk.spreadsheets.notes import NoteFindings, find_in_notes, referrer, wished_hours
from recruiterdesk.spreadsheets.planned import PlannedRecord, RecordAction
from recruiterdesk.spreadsheets.row_application import ApplicationReading, read_application
from recruiterdesk.spreadsheets.row_context import RowContext, canonical, fingerprint
from recruiterdesk.spreadsheets.row_identity import Identity, Remarks, read_identity


def read_row(context: RowContext, row: TableRow, remarks: Remarks) -> PlannedRecord | None:
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
    notes = "\n".join(text for _, text in context.filled(row, Field.NOTES))
    findings = find_in_notes(notes, context.today)
    return _record(context, row, remarks, identity, application, notes, findings)


def _record(
    context: RowContext,
    row: TableRow,
    remarks: Remarks,
    who: Identity,
    what: ApplicationReading,
    notes: str,
    findings: NoteFindings,
) -> PlannedRecord:
    cells = tuple(canonical(cell) for cell in row.cells)
    keyed = tuple((_key(context, index), cell) for index, cell in enumerate(cells) if cell)
    source = context.cell(row, Field.SOURCE)
    hours_cell = context.cell(row, Field.WISHED_HOURS)
    record = PlannedRecord(
        row=row.row,
        action=RecordAction.NEW,
        full_name=who.name.full,
        given=who.name.given,
        family=who.name.family,
        fingerprint=fingerprint(context.marks, cells),
        honorific=who.name.honorific,
        salutation=who.name.salutation,
        emails=who.emails,
        phones=who.phones,
        company=context.cell(row, Field.COMPANY),
        title=context.cell(row, Field.TITLE),
        role=what.role,
        client=what.client,
        stage=what.stage,
        outcome=what.outcome,
        mapped_stage=what.mapped_stage,
        mapped_outcome=what.mapped_outcome,
        on_hold=what.on_hold,
        internal_reason=what.internal_reason,
        told=what.told.told,
        told_on=what.told.told_on,
        decided_on=what.date("decided"),
        last_contact_on=what.date("last_contact"),
        dates=what.dates,
        notes=notes,
        location=who.location,
        country=who.country,
        source=source,
        referred_by=context.cell(row, Field.REFERRED_BY) or referrer(source) or findings.referred_by,
        wished_hours=wished_hours(hours_cell) or findings.wished_hours,
        come_back_on=what.date("come_back") or findings.come_back_on,
        promises=findings.promises,
        source_id=who.source_id,
        extra=_extra(context, row, remarks, hours_cell),
        is_candidate=bool(what.role or what.stage or what.outcome),
        cells=keyed,
        changed=frozenset(key for key, _ in keyed),
    )
    _warn(record, remarks)
    return record


def _key(context: RowContext, index: int) -> str:
    return context.keys[index] if index < len(context.keys) else context.header(index)


def _extra(
    context: RowContext, row: TableRow, remarks: Remarks, hours_cell: str
) -> tuple[tuple[str, str], ...]:
    """Return the cells that no field takes, and those that no field could take."""
    known = len(context.columns)
    extra = [
        (context.header(index), cell.strip())
        for index, cell in enumerate(row.cells)
        if cell and (index >= known or context.columns[index].field is None) and cell.strip()
    ]
    if hours_cell:
        extra.append((context.header(context.by_field[Field.WISHED_HOURS][0]), hours_cell))
    return (*extra, *remarks.kept)


def _warn(record: PlannedRecord, remarks: Remarks) -> None:
    if record.told is Told.SAME_DAY and record.told_on:
        remarks.warn("same_day", date=record.told_on.isoformat())
    if record.come_back_on:
        remarks.warn("come_back", date=record.come_back_on.isoformat())
    for promise in record.promises:
        remarks.warn("promise", date=promise.due_on.isoformat(), text=promise.text)
