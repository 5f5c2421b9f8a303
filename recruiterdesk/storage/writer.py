"""Writes rows and remembers what they were: what operations are given inside a transaction."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Any, TypeVar

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.records import Application, Disposition, EmailAddress, Person, PhoneNumber
from recruiterdesk.storage.bulk import Brought, count_of, insert_columns
from recruiterdesk.storage.given_ids import NEVER_AGAIN, next_id, note_given
from recruiterdesk.storage.mapping import Value, from_row, to_row
from recruiterdesk.storage.references import References
from recruiterdesk.storage.search_words import SEARCHED, SearchWords, searched, words_of
from recruiterdesk.storage.steps import CHUNK
from recruiterdesk.storage.tables import BY_RECORD, Table
from recruiterdesk.storage.undo_log import UndoLog
from recruiterdesk.storage.undo_rows import Image, Row, Run, people_of_runs, take_away
from recruiterdesk.storage.way_back import WayBack

R = TypeVar("R")


class Writer:
    """Loads, inserts, updates and deletes records; keeps each row's image before and after.

    One writer serves one transaction. People whose rows were touched are collected, so that what is derived
    from them is made anew before the commit.
    """

    def __init__(self, database: Any) -> None:
        self._database = database
        self._next_ids: dict[str, int] = {}
        self._before: dict[tuple[str, int], Row | None] = {}
        self._after: dict[tuple[str, int], Row | None] = {}
        self.runs: list[Run] = []
        self.people: set[int] = set()
        self.kinds: set[str] = set()
        self.batch_id: int | None = None
        self._brought: list[Brought] = []
        self._rewritten: set[int] = set()
        self.references = References()

    # reading

    def load(self, kind: type[R], row_id: int) -> R:
        """Return the record with this id.

        Raises:
            Refusal: it is not there (any more).
        """
        found = self.find(kind, id=row_id)
        if not found:
            raise Refusal("record.gone", kind=BY_RECORD[kind].name)
        return found[0]

    def find(self, kind: type[R], **equal: Value) -> list[R]:
        """Return the records whose columns equal these values (stored form; None: empty), by id."""
        table = BY_RECORD[kind]
        terms = [f'"{name}" IS NULL' if value is None else f'"{name}" = ?' for name, value in equal.items()]
        where = f"WHERE {' AND '.join(terms)}" if terms else ""
        rows = self._database.execute_sql(
            f'SELECT {table.selected} FROM "{table.name}" {where} ORDER BY "id"',
            [value for value in equal.values() if value is not None],
        )
        return [from_row(kind, row) for row in rows]

    def find_among(self, kind: type[R], column: str, values: Iterable[Value]) -> list[R]:
        """Return the records whose column holds one of the values, by id."""
        table = BY_RECORD[kind]
        found: list[R] = []
        if not self._has_rows(table):
            return found
        wanted = list(values)
        for start in range(0, len(wanted), CHUNK):
            part = wanted[start : start + CHUNK]
            rows = self._database.execute_sql(
                f'SELECT {table.selected} FROM "{table.name}" WHERE "{column}" IN '
                f'({", ".join("?" * len(part))}) ORDER BY "id"',
                part,
            )
            found += [from_row(kind, row) for row in rows]
        return found

    def there_among(self, kind: type, ids: Iterable[int]) -> set[int]:
        """Return those of the ids under which there is a record of the kind."""
        table, wanted = BY_RECORD[kind], list(ids)
        found: set[int] = set()
        for start in range(0, len(wanted), CHUNK):
            part = wanted[start : start + CHUNK]
            marks = ", ".join("?" * len(part))
            rows = self._database.execute_sql(
                f'SELECT "id" FROM "{table.name}" WHERE "id" IN ({marks})', part
            )
            found.update(row[0] for row in rows)
        return found

    def way_back(self, batch_id: int) -> WayBack:
        """Return what is left of an import.

        Raises:
            Refusal: nothing is known any more of what it changed.
        """
        step_id = UndoLog(self._database).step_of_batch(batch_id)
        if step_id is None:
            raise Refusal("import.no_way_back")
        return WayBack(self._database, step_id)

    # writing

    def stop_if_asked(self) -> None:
        """Give the transaction up where the user cancelled: to be called within long work between rows."""
        self._database.stop_if_asked()

    def insert(self, record: R) -> R:
        """Store a new record (its id is 0) and return it with its id."""
        table = BY_RECORD[type(record)]
        stored: R = dataclasses.replace(record, id=self._new_ids(table, 1))  # type: ignore[type-var]
        row = to_row(stored)
        self._insert_rows(table, [row])
        self._note(table, stored, None, row)
        return stored

    def insert_many(self, records: Sequence[R]) -> list[R]:
        """Store many new records of one kind under ids without a gap; undo keeps the run, not the rows."""
        if not records:
            return []
        table = BY_RECORD[type(records[0])]
        first = self._new_ids(table, len(records))
        stored: list[R] = [
            dataclasses.replace(record, id=first + i)  # type: ignore[type-var]
            for i, record in enumerate(records)
        ]
        self._insert_rows(table, [to_row(record) for record in stored])
        self.runs.append(Run(table.name, first, first + len(stored) - 1))
        self.kinds.add(table.name)
        self._touch_all(stored)
        return stored

    def insert_columns(self, kind: type, /, **columns: Sequence[Any]) -> range:
        """Store many new records of one kind, given as the values of each field in order; return their ids.

        A field without values takes its default in all of them. Undo keeps the run, not the rows.
        """
        return self.insert_parts(kind, (columns,))

    def insert_parts(self, kind: type, parts: Sequence[Mapping[str, Sequence[Any]]]) -> range:
        """Store what insert_columns would, given in parts, one after the other, as one run.

        It pays where some fields have one value in all rows of a part.
        """
        table = BY_RECORD[kind]
        coming = [columns for columns in parts if count_of(columns)]
        count = sum(map(count_of, coming))
        if not count:
            return range(0)
        self.stop_if_asked()
        first = self._new_ids(table, count)
        ids = range(first, first + count)
        insert_columns(self._database, table, ids, coming)
        run = Run(table.name, first, ids[-1])
        self.runs.append(run)
        self.kinds.add(table.name)
        self._note_brought(table, ids, coming)
        owners = ids if kind is Person else chain.from_iterable(each.get("person_id", ()) for each in coming)
        self.people |= set(owners) or people_of_runs(self._database, [run])
        return ids

    def update(self, record: R, **changes: Any) -> R:
        """Store these changes of the record and return it as it is now; no change writes nothing."""
        changed: R = dataclasses.replace(record, **changes)  # type: ignore[type-var]
        if changed == record:
            return record
        table = BY_RECORD[type(record)]
        before, after = self._stored_row(table, record), to_row(changed)
        assigned = ", ".join(f'"{name}" = ?' for name in table.column_names[1:])
        self._database.execute_sql(
            f'UPDATE "{table.name}" SET {assigned} WHERE "id" = ?', (*after[1:], after[0])
        )
        self.references.note_rows(table, [after])
        self._note(table, changed, before, after)
        return changed

    def update_many(self, changes: Sequence[tuple[R, R]]) -> None:
        """Store many changes, each as the record before and after, of one kind.

        Raises:
            Refusal: a record is not there (any more).
        """
        changed = [(before, after) for before, after in changes if before != after]
        if not changed:
            return
        table = BY_RECORD[type(changed[0][0])]
        stored = {row[0]: row for row in self._stored_rows(table, [_id_of(one) for one, _ in changed])}
        rows = [to_row(after) for _, after in changed]
        assigned = ", ".join(f'"{name}" = ?' for name in table.column_names[1:])
        self._database.connection().executemany(
            f'UPDATE "{table.name}" SET {assigned} WHERE "id" = ?', [(*row[1:], row[0]) for row in rows]
        )
        self.references.note_rows(table, rows)
        for (_, after), row in zip(changed, rows, strict=True):
            if row[0] not in stored:
                raise Refusal("record.gone", kind=table.name)
            self._keep_images(table, _id_of(after), stored[row[0]], row)
        self._touch_all([after for _, after in changed])

    def replace_texts(self, kind: type, row_id: int, texts: Mapping[str, str]) -> None:
        """Store other texts in columns of a row, as they are stored, whatever the texts mean.

        Raises:
            Refusal: the row is not there (any more).
        """
        record: Any = self.load(kind, row_id)
        table = BY_RECORD[kind]
        before = self._stored_row(table, record)
        assigned = ", ".join(f'"{name}" = ?' for name in texts)
        self._database.execute_sql(
            f'UPDATE "{table.name}" SET {assigned} WHERE "id" = ?', (*texts.values(), row_id)
        )
        self._note(table, self.load(kind, row_id), before, self._stored_row(table, record))

    def delete(self, record: object) -> None:
        """Remove the record's row."""
        self.delete_many([record])

    def delete_many(self, records: Sequence[object]) -> None:
        """Remove the rows of many records of one kind.

        Raises:
            Refusal: a record is not there (any more).
        """
        if not records:
            return
        table = BY_RECORD[type(records[0])]
        stored = {row[0]: row for row in self._stored_rows(table, [_id_of(one) for one in records])}
        self._database.connection().executemany(
            f'DELETE FROM "{table.name}" WHERE "id" = ?', [(_id_of(one),) for one in records]
        )
        for one in records:
            if _id_of(one) not in stored:
                raise Refusal("record.gone", kind=table.name)
            self._keep_images(table, _id_of(one), stored[_id_of(one)], None)
        self.references.note_gone()
        self._touch_all(records)

    def take_away(self, runs: Sequence[Run]) -> Counter[str]:
        """Remove all rows of these runs; undo puts them back as they were.

        References between rows are checked at the end of the transaction, so that the order is free. Rows of
        the runs must not have been written in this transaction.

        Returns:
            How many rows are gone from each table.
        """
        self._database.execute_sql("PRAGMA defer_foreign_keys = ON")
        self.people |= people_of_runs(self._database, runs)
        gone = take_away(self._database, UndoLog(self._database).next_id(), runs)
        self.references.note_gone()
        self.runs += [dataclasses.replace(run, taken_away=True) for run in runs]
        self.kinds |= {run.table for run in runs}
        return gone

    def newcomers(self) -> tuple[range, ...]:
        """Return the ids of the people who came in bulk, in this transaction."""
        runs = [run for run in self.runs if run.table == "person" and not run.taken_away]
        return tuple(range(run.first_id, run.last_id + 1) for run in runs)

    def search_words(self) -> SearchWords | None:
        """Return what the newcomers are found by, None where only the rows as they are now can tell."""
        return words_of(self._brought, frozenset(self._rewritten))

    def images(self) -> list[Image]:
        """Return what became of each row in this transaction, leaving out what came back to what it was."""
        return [
            Image(name, row_id, before, self._after[name, row_id])
            for (name, row_id), before in self._before.items()
            if before != self._after[name, row_id]
        ]

    def _note_brought(self, table: Table, ids: range, parts: Sequence[Mapping[str, Sequence[Any]]]) -> None:
        for columns in parts:
            own, ids = ids[: count_of(columns)], ids[count_of(columns) :]
            if table.name in SEARCHED:
                self._brought.append(Brought(table.name, own, searched(columns)))
            self.references.note_columns(table, own, columns)

    def _has_rows(self, table: Table) -> bool:
        return self._database.execute_sql(f'SELECT 1 FROM "{table.name}" LIMIT 1').fetchone() is not None

    def _new_ids(self, table: Table, count: int) -> int:
        if table.name not in self._next_ids:
            self._next_ids[table.name] = next_id(self._database, table.name)
        first = self._next_ids[table.name]
        self._next_ids[table.name] = first + count
        if table.name in NEVER_AGAIN:
            note_given(self._database, table.name, first + count - 1)
        return first

    def _insert_rows(self, table: Table, rows: Sequence[Row]) -> None:
        marks = ", ".join("?" * len(table.column_names))
        self._database.connection().executemany(
            f'INSERT INTO "{table.name}" ({table.selected}) VALUES ({marks})', rows
        )
        self.references.note_rows(table, rows)

    def _stored_row(self, table: Table, record: Any) -> Row:
        found = self._database.execute_sql(
            f'SELECT {table.selected} FROM "{table.name}" WHERE "id" = ?', (record.id,)
        ).fetchone()
        if found is None:
            raise Refusal("record.gone", kind=table.name)
        return tuple(found)

    def _stored_rows(self, table: Table, ids: Sequence[int]) -> list[Row]:
        rows: list[Row] = []
        for start in range(0, len(ids), CHUNK):
            part = ids[start : start + CHUNK]
            rows += self._database.execute_sql(
                f'SELECT {table.selected} FROM "{table.name}" WHERE "id" IN ({", ".join("?" * len(part))})',
                part,
            )
        return [tuple(row) for row in rows]

    def _note(self, table: Table, record: Any, before: Row | None, after: Row | None) -> None:
        self._keep_images(table, record.id, before, after)
        self._touch_all([record])

    def _keep_images(self, table: Table, row_id: int, before: Row | None, after: Row | None) -> None:
        """Keep a row's first and last image; a run that was inserted has none, it goes as a whole."""
        if not any(r.table == table.name and r.first_id <= row_id <= r.last_id for r in self.runs):
            self._before.setdefault((table.name, row_id), before)
            self._after[table.name, row_id] = after
        self.kinds.add(table.name)

    def _touch_all(self, records: Sequence[Any]) -> None:
        """Note whose rows these are; a disposition belongs to its application's person."""
        ended: list[int] = []
        for record in records:
            if isinstance(record, Person):
                self.people.add(record.id)
                self._rewritten.add(record.id)
            elif isinstance(record, Disposition):
                ended.append(record.application_id)
            elif getattr(record, "person_id", None) is not None:
                self.people.add(record.person_id)
                if isinstance(record, EmailAddress | PhoneNumber):
                    self._rewritten.add(record.person_id)
        if ended:
            self.people.update(one.person_id for one in self.find_among(Application, "id", ended))


def _id_of(record: Any) -> int:
    return int(record.id)
