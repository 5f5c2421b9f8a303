"""Tables and desks that the tests of this folder share."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import xlsxwriter

from recruiterdesk.spreadsheets.document import plan_json
from recruiterdesk.spreadsheets.files.reading import FoundTable, read_sheets
from recruiterdesk.spreadsheets.matching.known import (
    KnownMatches,
    KnownPeople,
    KnownPerson,
    KnownRow,
    KnownSenders,
    MatchKeys,
)
from recruiterdesk.spreadsheets.plan import NOBODY_KNOWN, ImportPlan, PlanOptions, build_plan
from recruiterdesk.spreadsheets.planned import PlannedRecord

DATA = Path(__file__).parent.parent / "data" / "spreadsheets"
TODAY = dt.date(2026, 11, 23)


def found(tmp_path: Path, text: str | bytes, name: str = "people.csv") -> FoundTable:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_sheets(path)


def plan_of(
    tmp_path: Path, text: str | bytes, known: KnownPeople = NOBODY_KNOWN, **options: Any
) -> ImportPlan:
    return build_plan(found(tmp_path, text), PlanOptions(TODAY, **options), known)


def sheet_of(tmp_path: Path, rows: Sequence[Sequence[str]]) -> Path:
    """Write a workbook of one sheet."""
    path = tmp_path / "people.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Bewerber")
        for number, cells in enumerate(rows):
            sheet.write_row(number, 0, cells)
    return path


def plan_of_sheet(tmp_path: Path, rows: Sequence[Sequence[str]]) -> ImportPlan:
    """Plan the import of a German workbook of one sheet."""
    found_there = read_sheets(sheet_of(tmp_path, rows))
    return build_plan(found_there, PlanOptions(TODAY, region="DE"), NOBODY_KNOWN)


def document_of(plan: ImportPlan) -> dict[str, Any]:
    """Return what `import --dry-run --json` prints."""
    document: dict[str, Any] = json.loads("".join(plan_json(plan)))
    return document


def only(plan: ImportPlan) -> PlannedRecord:
    (record,) = plan.records
    return record


def no_pause() -> None:
    """Let the work go on."""


def codes(plan: ImportPlan) -> list[tuple[int | None, str]]:
    return [(warning.row, warning.code) for warning in plan.warnings]


class MemoryDesk:
    """A desk in memory that takes plans over as the import does."""

    def __init__(self) -> None:
        self.people: dict[int, KnownPerson] = {}
        self.rows: list[KnownRow] = []

    def take(self, plan: ImportPlan) -> None:
        by_row: dict[int, int] = {}
        for record in plan.records:
            person_id = record.person_id or by_row.get(record.same_as_row or 0) or len(self.people) + 1
            by_row[record.row] = person_id
            self._take_person(person_id, record)
            self.rows.append(KnownRow(record.fingerprint, person_id, record.role, dict(record.cells)))

    def _take_person(self, person_id: int, record: PlannedRecord) -> None:
        before = self.people.get(
            person_id, KnownPerson(person_id, record.full_name, record.given, record.family)
        )
        phones = [phone.number for phone in record.phones]
        self.people[person_id] = replace(
            before,
            emails=_joined(before.emails, record.emails),
            phones=_joined(before.phones, phones),
            source_id=before.source_id or record.source_id,
            company=before.company or record.company,
            place=before.place or record.location,
        )

    def senders(self, names: Any, people: Any) -> KnownSenders:
        return KnownSenders()

    def find(self, keys: MatchKeys) -> KnownMatches:
        people = [
            person
            for person in self.people.values()
            if {email.casefold() for email in person.emails} & keys.emails
            or set(person.phones) & keys.phones
            or person.source_id in keys.source_ids
            or keys.similar.include(
                person.full_name, person.given, person.family, person.company, person.place
            )
        ]
        last = {(row.person_id, row.role): row for row in self.rows}
        matched = {person.id for person in people}
        rows = [row for row in self.rows if row.fingerprint in keys.fingerprints]
        rows += [row for (person_id, _), row in last.items() if person_id in matched]
        return KnownMatches(tuple(people), tuple(rows))


def _joined(before: Sequence[str], now: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*before, *now)))
