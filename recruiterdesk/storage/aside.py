"""Keeps records that lie outside undo."""

from __future__ import annotations

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.mapping import to_row
from recruiterdesk.storage.tables import BY_RECORD


def keep_aside(desk: Desk, record: object) -> None:
    """Store the record outside undo, in place of the one that its table's first unique index takes for it.

    Raises:
        Refusal: the database can't be written.
    """
    table = BY_RECORD[type(record)]
    same = next(columns for columns, unique in table.indexes if unique)
    names = [f'"{name}"' for name in table.column_names[1:]]
    assigned = ", ".join(f"{name} = excluded.{name}" for name in names)
    sql = (
        f'INSERT INTO "{table.name}" ({", ".join(names)}) VALUES ({", ".join("?" * len(names))}) '
        f"ON CONFLICT ({', '.join(same)}) DO UPDATE SET {assigned}"
    )
    desk.write_aside(lambda database: database.execute_sql(sql, to_row(record)[1:]))
