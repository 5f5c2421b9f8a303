"""A file that we exported comes back: cells that say what the desk says are no change."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace

from recruiterdesk.core.text import fold
from recruiterdesk.core.values import replaced
from recruiterdesk.operations.exported_calls import CALLS_HEADER, calls_by_cells
from recruiterdesk.operations.exported_rows import BETWEEN_VALUES, DeskWords, main_application, person_cells
from recruiterdesk.spreadsheets.columns.own_export import own_columns
from recruiterdesk.spreadsheets.files import vcards
from recruiterdesk.spreadsheets.planned import ImportPlan, PlannedRecord, RecordAction
from recruiterdesk.spreadsheets.rows.row_context import canonical
from recruiterdesk.spreadsheets.values.lost_digits import has_lost_digits
from recruiterdesk.spreadsheets.values.lost_letters import is_spoiled
from recruiterdesk.spreadsheets.writing.written_table import cell_text
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.exported_people import (
    ExportedApplication,
    ExportedPerson,
    exported_people,
    ids_of_names,
)

_CARDS = "vcard"
_MOST_COMPARED = 50


def leave_out_what_stands(desk: Desk, plan: ImportPlan) -> ImportPlan:
    """Return the plan without the changes that change nothing; rows of which none is left are unchanged.

    Only tables and cards as we export them are looked through: there every cell is written as the desk says
    it. A row of our table of calls changes nothing where that call lies ahead as it says.
    """
    headers = [column.header for column in plan.columns]
    calls = calls_by_cells(desk) if tuple(headers) == CALLS_HEADER else {}
    if plan.source.kind != _CARDS and not calls and own_columns(headers) is None:
        return plan
    open_rows = [one for one in plan.records if one.action is not RecordAction.UNCHANGED]
    known = {one.person_id for one in open_rows if one.person_id is not None}
    known |= set(ids_of_names(desk, {one.full_name for one in open_rows}))
    looked = _Look(DeskWords.of(desk.settings), calls)
    for exported in exported_people(desk, sorted(known)):
        looked.add(exported)
    records = tuple(map(looked.left_out, plan.records))
    unchanged = {one.row for one in records if one.action is RecordAction.UNCHANGED}
    warnings = [one for one in plan.warnings if one.code != "possible_duplicate" or one.row not in unchanged]
    return replace(plan, records=records, warnings=tuple(warnings))


@dataclass(slots=True)
class _Look:
    """Compares rows with what an export would say of the people now."""

    words: DeskWords
    calls: dict[frozenset[tuple[str, str]], int]
    by_id: dict[int, ExportedPerson] = field(default_factory=dict)
    by_name: defaultdict[str, list[ExportedPerson]] = field(default_factory=lambda: defaultdict(list))

    def add(self, exported: ExportedPerson) -> None:
        self.by_id[exported.person.id] = exported
        self.by_name[exported.person.full_name].append(exported)

    def left_out(self, record: PlannedRecord) -> PlannedRecord:
        """Return a row that says all of somebody as unchanged, and any other without what stands."""
        if record.action is RecordAction.UNCHANGED:
            return record
        if self.calls and (called := self.calls.get(frozenset(record.cells))) is not None:
            return _unchanged(record, called)
        known = self.by_id.get(record.person_id or 0)
        if known is not None and not (changed := self._changed(record, known)):
            return _unchanged(record, known.person.id)
        for exported in self.by_name[record.full_name][:_MOST_COMPARED]:
            if not self._differing(record, exported):
                return _unchanged(record, exported.person.id)
        if known is None or record.action is not RecordAction.UPDATE:
            return record
        return replaced(record, changed=changed)

    def _changed(self, record: PlannedRecord, exported: ExportedPerson) -> frozenset[str]:
        return record.changed & self._differing(record, exported)

    def _differing(self, record: PlannedRecord, exported: ExportedPerson) -> frozenset[str]:
        """Return the keys of the cells that say something else than an export would."""
        said = _said_of(exported, record, self.words)
        aside = _kept_aside(exported, record)
        return frozenset(
            key
            for key, text in record.cells
            if (stands := said.get(key, "")) not in (text, _as_in_tables(text))
            and (stands or text not in aside)
            and not (is_spoiled(text, stands) or has_lost_digits(text, stands))
        )


def _as_in_tables(text: str) -> str:
    """Return several values of a card, each of which has a line there, as a cell of our tables holds them."""
    return text.replace(vcards.BETWEEN_VALUES, BETWEEN_VALUES)


def _unchanged(record: PlannedRecord, person_id: int) -> PlannedRecord:
    return replaced(
        record, action=RecordAction.UNCHANGED, person_id=person_id, same_as_row=None,
        possible=(), changed=frozenset(),
    )  # fmt: skip


def _said_of(exported: ExportedPerson, record: PlannedRecord, words: DeskWords) -> dict[str, str]:
    """Return what a row of our export would say now, by the keys of a record's cells."""
    said = dict(exported.person.extra)
    cells = person_cells(exported, _application_for(exported, record), words)
    said |= {str(field): cell_text(cell) for field, cell in cells.items()}
    return {key: canonical(text) for key, text in said.items()}


def _kept_aside(exported: ExportedPerson, record: PlannedRecord) -> frozenset[str]:
    """Return what no field could take, then as now: cards name it by a header that means a field."""
    if not record.kept:
        return frozenset()
    extra = {header: canonical(text) for header, text in exported.person.extra}
    return frozenset(text for header, text in record.kept if extra.get(header) == text)


def _application_for(exported: ExportedPerson, record: PlannedRecord) -> ExportedApplication | None:
    wanted = (fold(record.role), fold(record.client))
    same = [one for one in exported.applications if (fold(one.role), fold(one.client)) == wanted]
    return same[-1] if same else main_application(exported)
