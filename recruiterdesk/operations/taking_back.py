"""Takes an import back as a whole, also weeks later: what the user changed since stays, and is named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.mapping import from_row, to_row
from recruiterdesk.storage.queries.import_batches import import_batch
from recruiterdesk.storage.tables import BY_NAME
from recruiterdesk.storage.undo_rows import Image
from recruiterdesk.storage.way_back import OwnedRow, WayBack
from recruiterdesk.storage.writer import Writer


class WhyKept(StrEnum):
    """What the user did with somebody since the import."""

    CALLED = "called"
    HEARD_FROM = "heard_from"
    PROMISED = "promised"
    NOTED = "noted"
    EDITED = "edited"
    MOVED = "moved"
    CALLED_AGAIN = "called_again"
    TASK = "task"
    INTRODUCED = "introduced"
    REFERRED = "referred"
    CONSENTED = "consented"
    IMPORTED_AGAIN = "imported_again"


_WHY = {
    "attempt": WhyKept.CALLED,
    "callback": WhyKept.CALLED,
    "incoming_contact": WhyKept.HEARD_FROM,
    "promise": WhyKept.PROMISED,
    "activity": WhyKept.NOTED,
    "application": WhyKept.MOVED,
    "disposition": WhyKept.MOVED,
    "closure": WhyKept.MOVED,
    "check_in": WhyKept.CALLED_AGAIN,
    "task": WhyKept.TASK,
    "introduction": WhyKept.INTRODUCED,
    "referral": WhyKept.REFERRED,
    "nameless_node": WhyKept.REFERRED,
    "consent": WhyKept.CONSENTED,
    "import_row": WhyKept.IMPORTED_AGAIN,
}


@dataclass(frozen=True, slots=True)
class KeptPerson:
    """Somebody who stays, wholly or in part, and what the user did with them since."""

    person_id: int
    name: str
    why: tuple[WhyKept, ...]


@dataclass(frozen=True, slots=True)
class TakenBack:
    """How many people are gone with the import, and who is kept, by name."""

    people_gone: int
    kept: tuple[KeptPerson, ...]


def take_back_import(desk: Desk, batch_id: int) -> TakenBack:
    """Take an import back as one step, even weeks later and out of order.

    New people go, with all that came with them; whom the user did something with since is kept whole. What
    the import changed in people who were there before goes back cell by cell, unless it was changed since.

    Raises:
        Refusal: it was taken back before, is not in the list, or what it changed is not known any more.
    """

    def work(writer: Writer) -> TakenBack:
        batch = writer.load(records.ImportBatch, batch_id)
        if batch.taken_back_at is not None:
            raise Refusal("import.taken_back_before")
        result = _TakingBack(writer, writer.way_back(batch_id)).do()
        writer.update(batch, taken_back_at=desk.clock.now(), kept=len(result.kept))
        return result

    line = import_batch(desk, batch_id)
    return desk.run_in_bulk(Label("import.take_back", (("file", line.file_name),)), work)


def forget_import(desk: Desk, batch_id: int) -> None:
    """Remove an import from the list, for good once this step can't be undone; its people stay.

    Raises:
        Refusal: it is not in the list.
    """

    def work(writer: Writer) -> None:
        writer.update(writer.load(records.ImportBatch, batch_id), forgotten=True)

    line = import_batch(desk, batch_id)
    desk.run(Label("import.forget", (("file", line.file_name),)), work)


class _TakingBack:
    """One import's way back, within its transaction."""

    def __init__(self, writer: Writer, way: WayBack) -> None:
        self._writer = writer
        self._way = way
        self._why: dict[int, set[str]] = defaultdict(set)
        self._staying: dict[str, set[int]] = defaultdict(set)
        self._staying_applications: set[int] = set()

    def do(self) -> TakenBack:
        self._find_what_stays()
        going = self._way.runs_without(self._staying)
        self._restore()
        gone = self._writer.take_away(going)
        self._remove_single_rows()
        return TakenBack(gone["person"], self._kept())

    def _keep(self, person_id: int, table: str) -> None:
        self._why[person_id].add(table)

    def _find_what_stays(self) -> None:
        touched = self._way.touched()
        for row in touched:
            if self._way.is_new(row.person_id):
                self._keep(row.person_id, row.table)
        for table, person_id in self._way.added_to_new_people():
            self._keep(person_id, table)
        new = set(self._why)
        self._staying["person"] |= new
        for table, row_id in self._way.rows_of(new):
            self._staying[table].add(row_id)
        self._find_what_others_keep({(row.table, row.row_id) for row in touched})

    def _find_what_others_keep(self, touched: set[tuple[str, int]]) -> None:
        """Who was there before keeps the rows that were changed since; an application stays with its rows."""
        units: dict[int, list[OwnedRow]] = defaultdict(list)
        for row in self._way.rows_of_others():
            if row.application_id is not None:
                units[row.application_id].append(row)
            elif (row.table, row.row_id) in touched:
                self._stay([row])
        added = self._way.added_to_applications(units)
        for application_id, unit in units.items():
            if application_id in added or any((row.table, row.row_id) in touched for row in unit):
                self._staying_applications.add(application_id)
                self._stay(unit)

    def _stay(self, rows: Iterable[OwnedRow]) -> None:
        for row in rows:
            self._staying[row.table].add(row.row_id)
            self._keep(row.person_id, row.table)

    def _restore(self) -> None:
        """Give the rows that the import changed their cells back, those that still hold what it wrote."""
        for image in self._way.images:
            if image.before is None or image.after is None:
                continue
            kind = BY_NAME[image.table].record
            found: list[records.Record] = self._writer.find(kind, id=image.row_id)
            if found:
                self._restore_cells(found[0], image, from_row(kind, image.before))

    def _restore_cells(self, current: records.Record, image: Image, earlier: records.Record) -> None:
        owner = image.row_id if image.table == "person" else _owner(current)
        if image.table == "application" and image.row_id in self._staying_applications:
            self._keep(owner, image.table)
            return
        changes: dict[str, Any] = {}
        names = BY_NAME[image.table].column_names
        cells = zip(names, image.before or (), image.after or (), to_row(current), strict=True)
        for name, before, after, now in cells:
            if before != after and now == after:
                changes[name] = getattr(earlier, name)
            elif before not in (after, now):
                self._keep(owner, image.table)
        self._writer.update(current, **changes)

    def _remove_single_rows(self) -> None:
        """Remove the rows that the import made one by one, the last first, where nothing refers to them."""
        for image in reversed(self._way.images):
            if image.before is not None or image.table == "import_batch":
                continue
            kind = BY_NAME[image.table].record
            found: list[records.Record] = self._writer.find(kind, id=image.row_id)
            for row in found:
                self._remove(row, image)

    def _remove(self, row: records.Record, image: Image) -> None:
        owner = _owner(row)
        if self._way.is_new(owner) and owner in self._why:
            self._unlink(row)
        elif to_row(row) != image.after:
            self._keep_changed(row, image)
        elif not self._way.is_referred_to(image.table, image.row_id):
            self._writer.delete(row)

    def _keep_changed(self, row: records.Record, image: Image) -> None:
        if owner := _owner(row):
            self._keep(owner, image.table)
            self._unlink(row)

    def _unlink(self, row: records.Record) -> None:
        """Let a referral that stays name a referrer who is gone; nobody is kept apart from who is gone."""
        if isinstance(row, records.Referral) and self._is_gone(row.referrer_id):
            self._writer.update(row, referrer_id=None)
        elif isinstance(row, records.DistinctPair) and self._is_gone(row.other_id):
            self._writer.delete(row)

    def _is_gone(self, person_id: int | None) -> bool:
        return person_id is not None and not self._writer.find(records.Person, id=person_id)

    def _kept(self) -> tuple[KeptPerson, ...]:
        people = self._writer.find_among(records.Person, "id", sorted(self._why))
        return tuple(KeptPerson(one.id, one.full_name, self._reasons(one.id)) for one in people)

    def _reasons(self, person_id: int) -> tuple[WhyKept, ...]:
        """Return why somebody is kept, by the tables of what changed.

        Whatever is done leaves a line, which says nothing more; a call notes that the number worked.
        """
        tables = self._why[person_id]
        if "attempt" in tables:
            tables = tables - {"phone_number"}
        reasons = {_WHY.get(table, WhyKept.EDITED) for table in tables}
        return tuple(sorted(reasons - {WhyKept.NOTED} or {WhyKept.NOTED}))


def _owner(row: records.Record) -> int:
    """Return whose row it is, 0 where it is nobody's."""
    return int(getattr(row, "person_id", None) or 0)
