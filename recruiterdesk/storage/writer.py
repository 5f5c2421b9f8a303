"""Writes rows: what operations are given inside a transaction."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.bulk import count_of, insert_columns
from recruiterdesk.storage.given_ids import NEVER_AGAIN, next_id, note_given
from recruiterdesk.storage.mapping import Value, from_row, to_row
from recruiterdesk.storage.stored_rows import StoredRows
from recruiterdesk.storage.tables import BY_RECORD, Table
from recruiterdesk.storage.undo_log import UndoLog
from recruiterdesk.storage.undo_rows import Row, Run, take_away
from recruiterdesk.storage.way_back import WayBack
from recruiterdesk.storage.written import Written

R = TypeVar("R")


class Writer:
    """Loads, inserts, updates and deletes records.

    One writer serves one transaction. What it wrote is noted, so that it can be undone, and so that what is
    derived from the people concerned is made anew before the commit.
    """

    def __init__(self, database: Any) -> None:
        self._database = database
        self._next_ids: dict[str, int] = {}
        self.batch_id: int | None = None
        self.written = Written(database)
        self._stored = StoredRows(database)

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
        if not self._stored.has_any(table):
            return []
        return [from_row(kind, row) for row in self._stored.among(table, table.selected, column, values)]

    def there_among(self, kind: type, ids: Iterable[int]) -> set[int]:
        """Return those of the ids under which there is a record of the kind."""
        return {row[0] for row in self._stored.among(BY_RECORD[kind], '"id"', "id", ids)}

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
        self.written.note(table, stored, None, row)
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
        self.written.note_run(Run(table.name, first, first + len(stored) - 1))
        self.written.touch_all(stored)
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
        self.written.note_brought(table, ids, coming)
        return ids

    def update(self, record: R, **changes: Any) -> R:
        """Store these changes of the record and return it as it is now; no change writes nothing."""
        changed: R = dataclasses.replace(record, **changes)  # type: ignore[type-var]
        if changed == record:
            return record
        table = BY_RECORD[type(record)]
        before, after = self._stored.row(table, _id_of(record)), to_row(changed)
        self._stored.update(table, table.column_names[1:], after[1:], _id_of(record))
        self.written.references.note_rows(table, [after])
        self.written.note(table, changed, before, after)
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
        stored = self._stored.rows(table, [_id_of(one) for one, _ in changed])
        rows = [to_row(after) for _, after in changed]
        self._stored.update_whole(table, rows)
        self.written.references.note_rows(table, rows)
        for (_, after), row in zip(changed, rows, strict=True):
            row_id = _id_of(after)
            if row_id not in stored:
                raise Refusal("record.gone", kind=table.name)
            self.written.keep_images(table, row_id, stored[row_id], row)
        self.written.touch_all([after for _, after in changed])

    def replace_texts(self, kind: type, row_id: int, texts: Mapping[str, str]) -> None:
        """Store other texts in columns of a row, as they are stored, whatever the texts mean.

        Raises:
            Refusal: the row is not there (any more).
        """
        table = BY_RECORD[kind]
        before = self._stored.row(table, row_id)
        self._stored.update(table, texts, list(texts.values()), row_id)
        self.written.note(table, self.load(kind, row_id), before, self._stored.row(table, row_id))

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
        ids = [_id_of(one) for one in records]
        stored = self._stored.rows(table, ids)
        self._stored.delete(table, ids)
        for one in records:
            if _id_of(one) not in stored:
                raise Refusal("record.gone", kind=table.name)
            self.written.keep_images(table, _id_of(one), stored[_id_of(one)], None)
        self.written.references.note_gone()
        self.written.touch_all(records)

    def take_away(self, runs: Sequence[Run]) -> Counter[str]:
        """Remove all rows of these runs; undo puts them back as they were.

        References between rows are checked at the end of the transaction, so that the order is free. Rows of
        the runs must not have been written in this transaction.

        Returns:
            How many rows are gone from each table.
        """
        self._database.execute_sql("PRAGMA defer_foreign_keys = ON")
        self.written.note_taken_away(runs)
        return take_away(self._database, UndoLog(self._database).next_id(), runs)

    def _new_ids(self, table: Table, count: int) -> int:
        if table.name not in self._next_ids:
            self._next_ids[table.name] = next_id(self._database, table.name)
        first = self._next_ids[table.name]
        self._next_ids[table.name] = first + count
        if table.name in NEVER_AGAIN:
            note_given(self._database, table.name, first + count - 1)
        return first

    def _insert_rows(self, table: Table, rows: Sequence[Row]) -> None:
        self._stored.insert(table, rows)
        self.written.references.note_rows(table, rows)


def _id_of(record: Any) -> int:
    return int(record.id)
