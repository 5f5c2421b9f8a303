"""Adds to what was read out of a damaged desk what a backup has of tables that were not read whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from recruiterdesk.storage.connecting import connect_new
from recruiterdesk.storage.salvage.gathering import copied_tables, insert_into
from recruiterdesk.storage.salvage.rows import TableRead, table_of

_AT_A_TIME = 500


@dataclass(frozen=True, slots=True)
class Overlap:
    """How many rows of a table only the one has, and only the other."""

    only_first: int
    only_second: int


def overlap_of(first: Any, second: Any, table: str) -> Overlap:
    """Compare which rows of a table two open desks have, by their numbers."""
    counts = [0, 0]
    for is_first, is_second in _merged(first, second, table):
        counts[0] += is_first and not is_second
        counts[1] += is_second and not is_first
    return Overlap(*counts)


def add_missing(target: Path, key: bytes, copy: Any, read: Mapping[str, TableRead]) -> None:
    """Add what the backup has, by its number, of tables that were not read whole.

    What is missing from a table that was read whole was taken away by the user, and stays away.

    Args:
        target: the gathered rows, whose references are not looked at yet.
        key: of the target, 32 bytes.
        copy: a backup of the same version, open.
        read: how each table was read.
    """
    with closing(connect_new(target, key)) as fresh:
        for name in copied_tables(fresh):
            if name in read and not read[name].is_whole:
                fresh.execute("BEGIN")
                _add(fresh, copy, name)
                fresh.execute("COMMIT")


def _add(fresh: Any, copy: Any, name: str) -> None:
    table = table_of(fresh, name)
    first = "rowid, " if table.has_rowid else ""
    rows = copy.execute(f'SELECT {first}{table.selected} FROM "{name}"')
    statement = insert_into(table, table.columns)
    while part := rows.fetchmany(_AT_A_TIME):
        fresh.executemany(statement, part)


def _merged(first: Any, second: Any, table: str) -> Iterator[tuple[bool, bool]]:
    """Yield for each number that one of both knows whether the first has it, and the second."""
    ids: list[Callable[[], Any]] = []
    for connection in (first, second):
        rows = connection.execute(f'SELECT "id" FROM "{table}" ORDER BY "id"')
        ids.append(rows.fetchone)
    ours, theirs = ids[0](), ids[1]()
    while ours is not None or theirs is not None:
        is_first = theirs is None or (ours is not None and ours[0] <= theirs[0])
        is_second = ours is None or (theirs is not None and theirs[0] <= ours[0])
        yield is_first, is_second
        ours = ids[0]() if is_first else ours
        theirs = ids[1]() if is_second else theirs
