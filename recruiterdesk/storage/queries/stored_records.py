"""Whole records, for many people at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from recruiterdesk.domain import records
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.mapping import columns_of, from_row
from recruiterdesk.storage.queries.reading import in_chunks, rows
from recruiterdesk.storage.tables import BY_RECORD

R = TypeVar("R")


def records_of(desk: Desk, kind: type[R], ids: Iterable[int], column: str = "person_id") -> list[R]:
    """Return the records of one kind whose column holds one of the ids, by id."""
    table = BY_RECORD[kind]
    found: list[R] = []
    for marks, part in in_chunks(ids):
        sql = f'SELECT {table.selected} FROM "{table.name}" WHERE "{column}" IN ({marks}) ORDER BY "id"'
        found += [from_row(kind, row) for row in rows(desk, sql, part)]
    return found


def people_by_id(desk: Desk, ids: Iterable[int]) -> dict[int, records.Person]:
    """Return the people with these ids."""
    return {person.id: person for person in records_of(desk, records.Person, ids, "id")}


def learn_records() -> None:
    """Find out how each record is stored, which is asked for once: the first query waits for it otherwise."""
    for kind in BY_RECORD:
        columns_of(kind)
