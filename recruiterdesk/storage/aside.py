"""Keeps records that lie outside undo."""

from __future__ import annotations

from collections.abc import Sequence

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.mapping import to_row
from recruiterdesk.storage.tables import BY_RECORD, Table


def keep_aside(desk: Desk, record: object) -> None:
    """Store the record outside undo, in place of the one that its table's first unique index takes for it.

    Raises:
        Refusal: the database can't be written.
    """
    table = BY_RECORD[type(record)]
    same = _unique_columns(table)
    names = [f'"{name}"' for name in table.column_names[1:]]
    assigned = ", ".join(f"{name} = excluded.{name}" for name in names)
    sql = (
        f'INSERT INTO "{table.name}" ({", ".join(names)}) VALUES ({", ".join("?" * len(names))}) '
        f"ON CONFLICT ({', '.join(same)}) DO UPDATE SET {assigned}"
    )
    desk.write_aside(lambda database: database.execute_sql(sql, to_row(record)[1:]))


def drop_aside(desk: Desk, record: object) -> None:
    """Remove what is stored outside undo in the place of this record; nothing happens where there is none.

    Raises:
        Refusal: the database can't be written.
    """
    table = BY_RECORD[type(record)]
    same = _unique_columns(table)
    stored = dict(zip(table.column_names, to_row(record), strict=True))
    wanted = " AND ".join(f'"{name}" = ?' for name in same)
    sql = f'DELETE FROM "{table.name}" WHERE {wanted}'
    desk.write_aside(lambda database: database.execute_sql(sql, [stored[name] for name in same]))


def _unique_columns(table: Table) -> Sequence[str]:
    return next(columns for columns, unique in table.indexes if unique)
