"""Keeps the identity and the version of each entry of the calendar, outside undo."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from recruiterdesk.domain.calendar_entries import Comparison
from recruiterdesk.domain.records import CalendarEntry
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.mapping import from_row, to_row
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.tables import BY_RECORD

_AT_ONCE = 500
"""So many rows are written in one transaction: meanwhile the window has to wait."""
_TABLE = BY_RECORD[CalendarEntry]
_NAMES = _TABLE.column_names[1:]


def calendar_entries(desk: Desk) -> list[CalendarEntry]:
    """Return all entries that were ever written and are not forgotten, oldest first."""
    found = rows(desk, f'SELECT {_TABLE.selected} FROM "{_TABLE.name}" ORDER BY "id"')
    return [from_row(CalendarEntry, row) for row in found]


def calendar_folders(desk: Desk) -> tuple[str, ...]:
    """Return the folders in which a calendar of this desk stands."""
    return tuple(folder for (folder,) in rows(desk, 'SELECT "folder" FROM "calendar_file" ORDER BY "id"'))


def keep_comparison(desk: Desk, comparison: Comparison) -> None:
    """Store how the entries are now; a version that another process wrote meanwhile stands.

    Raises:
        Refusal: the database can't be written.
    """
    columns = ", ".join(f'"{name}"' for name in _NAMES)
    marks = ", ".join("?" * len(_NAMES))
    insert = (
        f'INSERT INTO "{_TABLE.name}" ({columns}) SELECT {marks} WHERE NOT EXISTS (SELECT 1 FROM '
        f'"{_TABLE.name}" WHERE "table_name" = ? AND "row_id" = ? AND "cancelled_at" IS NULL)'
    )
    _write(desk, insert, [(*to_row(one)[1:], one.table_name, one.row_id) for one in comparison.new])
    assigned = ", ".join(f'"{name}" = ?' for name in _NAMES)
    update = f'UPDATE "{_TABLE.name}" SET {assigned} WHERE "id" = ? AND "sequence" < ?'
    _write(desk, update, [(*to_row(one)[1:], one.id, one.sequence) for one in comparison.changed])
    delete = f'DELETE FROM "{_TABLE.name}" WHERE "id" = ?'
    _write(desk, delete, [(one.id,) for one in comparison.forgotten])


def _write(desk: Desk, sql: str, values: Sequence[tuple[Any, ...]]) -> None:
    for part in _parts(values):
        desk.write_aside(partial(_write_part, sql=sql, part=part))


def _write_part(database: Any, *, sql: str, part: Sequence[tuple[Any, ...]]) -> None:
    database.connection().executemany(sql, part)


def _parts(values: Sequence[tuple[Any, ...]]) -> Iterator[list[tuple[Any, ...]]]:
    for start in range(0, len(values), _AT_ONCE):
        yield list(values[start : start + _AT_ONCE])
