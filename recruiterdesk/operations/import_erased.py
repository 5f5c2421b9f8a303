"""Whoever was erased is not imported again unasked: their rows are left out, which is said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from zoneinfo import ZoneInfo

from recruiterdesk.domain import records
from recruiterdesk.domain.erased_prints import ASKED_BY_IMPORT, Erased, Identity
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.planned import ImportPlan, PlannedRecord, RowReason
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.erased_list import ErasedList, erased_list, identities_in
from recruiterdesk.storage.writer import Writer

ERASED = "erased"
"""The reason for which such a row is left out."""


def leave_out_erased(desk: Desk, plan: ImportPlan, found: FoundTable) -> ImportPlan:
    """Return the plan without the rows of people who were erased: they stand among those left out.

    Rows of people who are on the desk again are changes like any other.
    """
    known = erased_list(desk.database.connection())
    if not known.erased:
        return plan
    gone = _rows_of_erased(plan.records, known)
    if not gone:
        return plan
    cells = {row.row: row.cells for row in found.rows if row.row in gone}
    zone = ZoneInfo(desk.settings.zone)
    left = [
        RowReason(row, ERASED, cells.get(row, ()), one.at.astimezone(zone).date())
        for row, one in gone.items()
    ]
    groups = (tuple(row for row in group if row not in gone) for group in plan.duplicate_groups)
    return replace(
        plan,
        records=tuple(one for one in plan.records if one.row not in gone),
        rejected=tuple(sorted((*plan.rejected, *left), key=lambda one: one.row)),
        warnings=tuple(one for one in plan.warnings if one.row not in gone),
        duplicate_groups=tuple(group for group in groups if len(group) > 1),
    )


def leave_alone_again(writer: Writer, desk: Desk, new_people: Iterable[int]) -> None:
    """Within a transaction that takes people all the same: who asked to be left alone is."""
    connection = desk.database.connection()
    known = erased_list(connection)
    if not any(one.do_not_contact for one in known.erased.values()):
        return
    asked = {
        identity.row
        for identity in identities_in(connection, new_people)
        if (one := known.who_is(identity, ASKED_BY_IMPORT)) is not None and one.do_not_contact
    }
    for person in writer.find_among(records.Person, "id", sorted(asked)):
        writer.update(person, do_not_contact=True)


def _rows_of_erased(planned: Iterable[PlannedRecord], known: ErasedList) -> dict[int, Erased]:
    """Return the rows of people who would come anew and were erased; all rows of one person go together."""
    first: dict[int, int] = {}
    erased: dict[int, Erased] = {}
    for record in planned:
        if record.person_id is not None:
            continue
        first[record.row] = first.get(record.same_as_row or 0, record.same_as_row or record.row)
        one = known.who_is(_identity(record), ASKED_BY_IMPORT)
        if one is not None:
            erased.setdefault(first[record.row], one)
    return {row: erased[begin] for row, begin in first.items() if begin in erased}


def _identity(record: PlannedRecord) -> Identity:
    return Identity(
        record.full_name, record.family, record.emails, tuple(phone.number for phone in record.phones),
        record.source_id, record.company, record.location,
    )  # fmt: skip
