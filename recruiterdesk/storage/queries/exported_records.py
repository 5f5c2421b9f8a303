"""All records of the desk as plain values: what a file of everything holds."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.mapping import columns_of, from_row
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.steps import CHUNK
from recruiterdesk.storage.stored_texts import instant_text
from recruiterdesk.storage.tables import BY_NAME, TABLES, Table

PlainValue = str | int | bool | list[object] | None
PlainRecord = dict[str, PlainValue]


def record_kinds() -> tuple[str, ...]:
    """Return the kinds of records, those before that others refer to."""
    return tuple(table.name for table in TABLES)


def count_records(desk: Desk) -> int:
    """Return how many records the desk holds."""
    return sum(int(rows(desk, f'SELECT count(*) FROM "{table.name}"')[0][0]) for table in TABLES)


def plain_records(desk: Desk, kind: str) -> Iterator[PlainRecord]:
    """Yield all records of a kind by id; days and moments as ISO texts, pairs as lists of two texts."""
    table, last = BY_NAME[kind], 0
    while part := _part_after(desk, table, last):
        for row in part:
            yield _plain(table, row)
        last = int(str(part[-1][0]))


def _part_after(desk: Desk, table: Table, last: int) -> list[tuple[object, ...]]:
    sql = f'SELECT {table.selected} FROM "{table.name}" WHERE "id" > ? ORDER BY "id" LIMIT ?'
    return rows(desk, sql, (last, CHUNK))


def _plain(table: Table, row: tuple[object, ...]) -> PlainRecord:
    record: object = from_row(table.record, row)
    return {column.name: _plain_value(getattr(record, column.name)) for column in columns_of(table.record)}


def _plain_value(value: object) -> PlainValue:
    if isinstance(value, dt.datetime):
        return instant_text(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, DaySpan):
        return value.as_text()
    if isinstance(value, tuple):
        return [list(each) if isinstance(each, tuple) else each for each in value]
    return value if value is None or isinstance(value, bool | int) else str(value)
