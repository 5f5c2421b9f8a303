"""A file that we exported comes back: cells that say what the desk says are no change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from recruiterdesk.core.text import fold
from recruiterdesk.core.values import replaced
from recruiterdesk.operations.exported_rows import main_application, person_cells
from recruiterdesk.spreadsheets.own_export import own_columns
from recruiterdesk.spreadsheets.planned import ImportPlan, PlannedRecord, RecordAction
from recruiterdesk.spreadsheets.row_context import canonical
from recruiterdesk.spreadsheets.written_table import cell_text
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.exported_people import (
    ExportedApplication,
    ExportedPerson,
    exported_people,
)

_CARDS = "vcard"


def leave_out_what_stands(desk: Desk, plan: ImportPlan) -> ImportPlan:
    """Return the plan without the changes that change nothing; rows of which none is left are unchanged.

    Only tables and cards as we export them are looked through: there every cell is written as the desk says
    it.
    """
    if plan.source.kind != _CARDS and own_columns([column.header for column in plan.columns]) is None:
        return plan
    known = [one.person_id for one in plan.records if _changes_somebody(one) and one.person_id is not None]
    people = {one.person.id: one for one in exported_people(desk, sorted(set(known)))}
    zone = ZoneInfo(desk.settings.zone)
    return replace(plan, records=tuple(_left_out(plan.records, people, zone)))


def _changes_somebody(record: PlannedRecord) -> bool:
    return record.action is RecordAction.UPDATE and record.person_id is not None


def _left_out(
    records: Sequence[PlannedRecord], people: dict[int, ExportedPerson], zone: ZoneInfo
) -> Iterator[PlannedRecord]:
    for record in records:
        exported = people.get(record.person_id or 0)
        if exported is None or not _changes_somebody(record):
            yield record
            continue
        said = _said_of(exported, record, zone)
        cells = dict(record.cells)
        changed = frozenset(key for key in record.changed if cells.get(key, "") != said.get(key, ""))
        action = RecordAction.UPDATE if changed else RecordAction.UNCHANGED
        yield replaced(record, changed=changed, action=action)


def _said_of(exported: ExportedPerson, record: PlannedRecord, zone: ZoneInfo) -> dict[str, str]:
    """Return what a row of our export would say now, by the keys of a record's cells."""
    said = dict(exported.person.extra)
    cells = person_cells(exported, _application_for(exported, record), zone)
    said |= {str(field): cell_text(cell) for field, cell in cells.items()}
    return {key: canonical(text) for key, text in said.items()}


def _application_for(exported: ExportedPerson, record: PlannedRecord) -> ExportedApplication | None:
    wanted = (fold(record.role), fold(record.client))
    same = [one for one in exported.applications if (fold(one.role), fold(one.client)) == wanted]
    return same[-1] if same else main_application(exported)
