"""Imports a plan: all of it in one transaction and one undo step, or nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from typing import overload

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.memory import no_garbage_collection
from recruiterdesk.core.text import fold
from recruiterdesk.domain import records
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.operations.backing_up import ROWS_BACKED_UP_BEFORE, back_up_people
from recruiterdesk.operations.import_applications import ApplicationImport
from recruiterdesk.operations.import_decisions import keep_decisions
from recruiterdesk.operations.import_erased import leave_alone_again
from recruiterdesk.operations.import_people import PeopleImport
from recruiterdesk.operations.import_referrals import people_named
from recruiterdesk.operations.imported_lines import ImportedLines
from recruiterdesk.spreadsheets.matching.known import (
    FormerIdentity,
    KnownMatches,
    KnownPerson,
    KnownRow,
    KnownSenders,
    MatchKeys,
)
from recruiterdesk.spreadsheets.planned import ImportPlan, PlannedRecord, RecordAction
from recruiterdesk.spreadsheets.rows.row_shape import taking
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.queries.known_people import Sharing, sharing
from recruiterdesk.storage.queries.left_alone import count_left_alone
from recruiterdesk.storage.queries.referral_tree import senders_above
from recruiterdesk.storage.writer import Writer

PLANNED_BEFORE = "import.planned_before"


class Offered(StrEnum):
    """What is found in notes and cells beyond the columns, and taken over only where it is accepted."""

    WISHED_HOURS = "wished_hours"
    REFERRERS = "referrers"
    COME_BACK_DATES = "come_back_dates"
    PROMISES = "promises"


ACCEPTED_BY_COMMANDS = frozenset({Offered.WISHED_HOURS, Offered.REFERRERS})


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did; `batch_id` is None where there was nothing new."""

    batch_id: int | None
    new: int
    updated: int
    unchanged: int
    rejected: int
    new_people: tuple[int, ...]
    to_be_told: int


class KnownOnDesk:
    """Tells the importer who is on this desk already."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find(self, keys: MatchKeys) -> KnownMatches:
        """Return everybody who shares a key, with the rows imported before."""
        found = sharing(
            self._desk, emails=keys.emails, phones=keys.phones, source_ids=keys.source_ids,
            fingerprints=keys.fingerprints, is_similar=keys.similar.include,
        )  # fmt: skip
        people = tuple(
            KnownPerson(
                person.id, person.full_name, person.given, person.family,
                tuple(found.emails.get(person.id, ())), tuple(found.phones.get(person.id, ())),
                person.source_id, person.company, person.title, person.place, person.extra_fields,
                _former(found, person.id),
            )
            for person in found.people
        )  # fmt: skip
        rows = {
            row.id: KnownRow(row.fingerprint, row.person_id, row.role, found.said_by(row))
            for row in found.import_rows
            if row.person_id is not None
        }
        return KnownMatches(people, tuple(rows[row.id] for row in found.import_rows if row.id in rows))

    def senders(self, names: AbstractSet[str], people: AbstractSet[int]) -> KnownSenders:
        """Return who is meant by these names or addresses, and who stands above them and these people."""
        called = {name: people_named(self._desk, name) for name in names}
        return KnownSenders(called, senders_above(self._desk, frozenset(people).union(*called.values())))


def _former(found: Sharing, person_id: int) -> tuple[FormerIdentity, ...]:
    return tuple(FormerIdentity(one.full_name, one.source_id) for one in found.merged.get(person_id, ()))


@no_garbage_collection()
def import_people(
    desk: Desk,
    plan: ImportPlan,
    file_name: str,
    accepted: frozenset[Offered] = ACCEPTED_BY_COMMANDS,
) -> ImportResult:
    """Import everything that the plan says, as one step that undo takes back as a whole.

    Rows seen before change nothing; a changed row changes only what differs from its last import and was not
    changed by the user since. People who were declined and not told get a closure. Before more than 1,000
    rows the desk is backed up.

    Raises:
        Refusal: the desk can't be written or backed up, or the same rows were imported since the plan was
            made (PLANNED_BEFORE); nothing was imported.
    """
    pending = [record for record in plan.records if record.action is not RecordAction.UNCHANGED]
    if not pending:
        return ImportResult(None, 0, 0, plan.count(RecordAction.UNCHANGED), len(plan.rejected), (), 0)

    def work(writer: Writer) -> ImportResult:
        _refuse_imported_since(writer, pending)
        batch = writer.insert(_batch(plan, pending, file_name, desk.clock.now()))
        writer.batch_id = batch.id
        lines = ImportedLines()
        people = PeopleImport(writer, desk, accepted, lines)
        by_row = people.write(pending)
        keep_decisions(writer, pending, by_row, desk.clock.now())
        applications = ApplicationImport(writer, desk, plan.same_day, file_name, lines)
        untold = applications.write(pending, by_row, people.new_people)
        lines.write(writer)
        leave_alone_again(writer, desk, people.new_people)
        _keep_rows(writer, batch, pending, by_row)
        told = len(untold) - count_left_alone(desk, untold)
        result = _result(plan, batch.id, pending, people.new_people, told)
        new = len(people.new_people)
        writer.update(batch, new_people=new, updated=result.updated, to_be_told=told)
        return result

    if len(pending) > ROWS_BACKED_UP_BEFORE:
        back_up_people(desk, BackupReason.BEFORE_IMPORT)
    label = Label("import", (("file", file_name), ("count", str(len(pending)))))
    return desk.run_bringing_many(label, work)


def _batch(
    plan: ImportPlan, pending: list[PlannedRecord], file_name: str, now: dt.datetime
) -> records.ImportBatch:
    keys = tuple(dict.fromkeys(chain.from_iterable(dict.fromkeys(record.keys for record in pending))))
    return records.ImportBatch(
        0, file_name, now, plan.source.kind, len(pending), len(plan.rejected), keys
    )  # fmt: skip


def _refuse_imported_since(writer: Writer, pending: list[PlannedRecord]) -> None:
    """Refuse rows that are on the desk by now: whoever planned saw it as it was before another import."""
    wanted = {record.fingerprint for record in pending}
    if any(row.person_id is not None for row in writer.find_among(records.ImportRow, "fingerprint", wanted)):
        raise Refusal(PLANNED_BEFORE)


def _keep_rows(
    writer: Writer, batch: records.ImportBatch, pending: list[PlannedRecord], by_row: dict[int, int]
) -> None:
    roles = {role: fold(role) for role in {record.role for record in pending}}
    writer.insert_columns(
        records.ImportRow,
        batch_id=[batch.id] * len(pending),
        row=[record.row for record in pending],
        fingerprint=[record.fingerprint for record in pending],
        person_id=[by_row[record.row] for record in pending],
        role=[roles[record.role] for record in pending],
        cells=_CellTexts(batch.cell_keys, pending),
    )


class _CellTexts(Sequence[tuple[str, ...]]):
    """What the cells of each row say in the order of the batch's keys, worked out as it is asked for."""

    def __init__(self, keys: tuple[str, ...], pending: Sequence[PlannedRecord]) -> None:
        self._keys = keys
        self._pending = pending
        self._orders: dict[tuple[str, ...], Callable[[tuple[str, ...]], tuple[str, ...]]] = {}

    def __len__(self) -> int:
        return len(self._pending)

    @overload
    def __getitem__(self, place: int) -> tuple[str, ...]: ...
    @overload
    def __getitem__(self, place: slice) -> list[tuple[str, ...]]: ...
    def __getitem__(self, place: int | slice) -> tuple[str, ...] | list[tuple[str, ...]]:
        if isinstance(place, slice):
            return list(self._texts(self._pending[place]))
        return next(self._texts([self._pending[place]]))

    def __iter__(self) -> Iterator[tuple[str, ...]]:
        return self._texts(self._pending)

    def _texts(self, rows: Sequence[PlannedRecord]) -> Iterator[tuple[str, ...]]:
        orders = self._orders
        for record in rows:
            order = orders.get(record.keys)
            if order is None:
                order = orders[record.keys] = _order(self._keys, record.keys)
            yield order((*record.texts, ""))


def _order(keys: tuple[str, ...], own: tuple[str, ...]) -> Callable[[tuple[str, ...]], tuple[str, ...]]:
    """Return what puts the texts of a row's own keys, and "" behind them, in the order of all keys."""
    places = {key: place for place, key in enumerate(own)}
    return taking([places.get(key, len(own)) for key in keys])


def _result(
    plan: ImportPlan,
    batch_id: int,
    pending: list[PlannedRecord],
    new_people: tuple[int, ...],
    to_be_told: int,
) -> ImportResult:
    updated = sum(1 for record in pending if record.action is RecordAction.UPDATE)
    return ImportResult(
        batch_id, len(pending) - updated, updated, plan.count(RecordAction.UNCHANGED), len(plan.rejected),
        new_people, to_be_told,
    )  # fmt: skip
