"""The rows of tables as they are stored, read and put in by id: what a writer of records is made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.mapping import Value
from recruiterdesk.storage.steps import CHUNK
from recruiterdesk.storage.tables import Table
from recruiterdesk.storage.undo_rows import Row


class StoredRows:
    """Reads and writes rows of one database; nothing of it is noted."""

    def __init__(self, database: Any) -> None:
        self._database = database

    def has_any(self, table: Table) -> bool:
        """Tell whether a table has rows at all."""
        return self._database.execute_sql(f'SELECT 1 FROM "{table.name}" LIMIT 1').fetchone() is not None

    def among(self, table: Table, selected: str, column: str, values: Iterable[Value]) -> Iterator[Any]:
        """Return what is selected of the rows whose column holds one of the values, by id in each chunk."""
        wanted = list(values)
        for start in range(0, len(wanted), CHUNK):
            part = wanted[start : start + CHUNK]
            marks = ", ".join("?" * len(part))
            yield from self._database.execute_sql(
                f'SELECT {selected} FROM "{table.name}" WHERE "{column}" IN ({marks}) ORDER BY "id"', part
            )

    def row(self, table: Table, row_id: int) -> Row:
        """Return a row.

        Raises:
            Refusal: it is not there (any more).
        """
        found = self._database.execute_sql(
            f'SELECT {table.selected} FROM "{table.name}" WHERE "id" = ?', (row_id,)
        ).fetchone()
        if found is None:
            raise Refusal("record.gone", kind=table.name)
        return tuple(found)

    def rows(self, table: Table, ids: Iterable[int]) -> dict[int, Row]:
        """Return those rows that are there, by their ids."""
        return {row[0]: tuple(row) for row in self.among(table, table.selected, "id", ids)}

    def insert(self, table: Table, rows: Sequence[Row]) -> None:
        """Put rows in."""
        marks = ", ".join("?" * len(table.column_names))
        self._database.connection().executemany(
            f'INSERT INTO "{table.name}" ({table.selected}) VALUES ({marks})', rows
        )

    def update(self, table: Table, columns: Iterable[str], values: Sequence[Value], row_id: int) -> None:
        """Store other values in these columns of a row."""
        self._database.execute_sql(_update_of(table, columns), (*values, row_id))

    def update_whole(self, table: Table, rows: Sequence[Row]) -> None:
        """Store these rows in the place of those with the same ids."""
        self._database.connection().executemany(
            _update_of(table, table.column_names[1:]), [(*row[1:], row[0]) for row in rows]
        )

    def delete(self, table: Table, ids: Iterable[int]) -> None:
        """Remove rows."""
        self._database.connection().executemany(
            f'DELETE FROM "{table.name}" WHERE "id" = ?', [(row_id,) for row_id in ids]
        )


def _update_of(table: Table, columns: Iterable[str]) -> str:
    assigned = ", ".join(f'"{name}" = ?' for name in columns)
    return f'UPDATE "{table.name}" SET {assigned} WHERE "id" = ?'
