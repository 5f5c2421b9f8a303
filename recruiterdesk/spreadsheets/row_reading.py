"""One row of the table becomes a planned record, before it is known whether the desk has the person."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from recruiterdesk.domain.words import Told
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.found import TableRow
from recruiterdesk.spreadsheets.notes import find_in_notes, referrer, wished_hours
from recruiterdesk.spreadsheets.planned import PlannedRecord, RecordAction
from recruiterdesk.spreadsheets.row_application import ApplicationReading, read_application
from recruiterdesk.spreadsheets.row_context import RowContext, RowTexts, canonical, fingerprint, texts_of
from recruiterdesk.spreadsheets.row_identity import Identity, Remarks, read_identity


def read_row(context: RowContext, row: TableRow, remarks: Remarks) -> PlannedRecord | None:
    """Return the record of a row as if its person were new, or None where nothing says who it is.

    Args:
        context: what holds for the table.
        row: the row.
        remarks: takes the warnings.
    """
    texts = texts_of(context, row)
    identity = read_identity(context, texts, remarks)
    if not identity.is_somebody:
        return None
    application = read_application(context, texts, remarks)
    record = _record(context, texts, remarks, identity, application)
    _warn(record, remarks)
    return record


def _record(
    context: RowContext, row: RowTexts, remarks: Remarks, who: Identity, what: ApplicationReading
) -> PlannedRecord:
    said = row.said.get
    notes = "\n".join([text for _, text in row.filled(context.by_field.get(Field.NOTES, ()))])
    findings = find_in_notes(notes, context.today)
    cells = [canonical(cell) if cell else "" for cell in row.cells]
    keys, changed = _all_of(_keys(context, cells))
    source = said(Field.SOURCE, "")
    hours_cell = said(Field.WISHED_HOURS, "")
    return PlannedRecord(
        row=remarks.row,
        action=RecordAction.NEW,
        full_name=who.full_name,
        given=who.name.given,
        family=who.name.family,
        fingerprint=fingerprint(context.prints, cells),
        honorific=who.name.honorific,
        salutation=who.name.salutation,
        emails=who.emails,
        phones=who.phones,
        company=said(Field.COMPANY, ""),
        title=said(Field.TITLE, ""),
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
        referred_by=said(Field.REFERRED_BY, "") or referrer(source) or findings.referred_by,
        wished_hours=(wished_hours(hours_cell) if hours_cell else None) or findings.wished_hours,
        come_back_on=what.date("come_back") or findings.come_back_on,
        promises=findings.promises,
        source_id=who.source_id,
        extra=_extra(context, row, remarks, hours_cell),
        is_candidate=bool(what.role or what.stage or what.outcome),
        keys=keys,
        texts=tuple([cell for cell in cells if cell]),
        changed=changed,
    )


def _keys(context: RowContext, cells: Sequence[str]) -> tuple[str, ...]:
    keys = [key for key, cell in zip(context.keys, cells, strict=False) if cell]
    beyond = range(len(context.keys), len(cells))
    return tuple(keys + [context.header(index) for index in beyond if cells[index]])


# The same sets of columns come back in row after row: one object for all of them.
@lru_cache(maxsize=1024)
def _all_of(keys: tuple[str, ...]) -> tuple[tuple[str, ...], frozenset[str]]:
    return keys, frozenset(keys)


def _extra(
    context: RowContext, row: RowTexts, remarks: Remarks, hours_cell: str
) -> tuple[tuple[str, str], ...]:
    """Return the cells that no field takes, and those that no field could take."""
    columns = (*context.others, *range(len(context.columns), len(row.cells)))
    extra = [(context.header(index), text) for index, text in row.filled(columns)]
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
