"""Reads the rows of one table around pages that are broken."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from recruiterdesk.storage.database_errors import is_database_error
from recruiterdesk.storage.salvage.schema import connect_read_only

Row = tuple[Any, ...]
Take = Callable[[Sequence[Row]], None]
_LOWEST, _HIGHEST = -(2**63), 2**63 - 1
_AT_A_TIME = 500
# Each costs a few milliseconds: the file is opened anew after every broken page.
MOST_FAILURES = 600
_MOST_IN_A_ROW = 60
# Where the end of a table is broken and no index tells how far it went.
_BEYOND = 2000


@dataclass(frozen=True, slots=True)
class Source:
    """A file that is read, and its key (32 bytes)."""

    path: Path
    key: bytes

    def connect(self) -> Any:
        """Open it for reading."""
        return connect_read_only(self.path, self.key)


@dataclass(frozen=True, slots=True)
class SourceTable:
    """A table as it is read: its columns, and those by which its rows are ordered where it has no rowid."""

    name: str
    columns: tuple[str, ...]
    has_rowid: bool
    order: tuple[str, ...] = ()

    @property
    def selected(self) -> str:
        """The quoted columns."""
        return ", ".join(f'"{name}"' for name in self.columns)


@dataclass(frozen=True, slots=True)
class TableRead:
    """How many rows were read, how many there were as far as the indexes tell, and whether these are all."""

    read: int
    known: int
    is_whole: bool


def table_of(connection: Any, name: str) -> SourceTable:
    """Return how a table is read.

    Raises:
        sqlcipher3's errors: the list of tables can't be read.
    """
    info = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
    made = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()[0]
    keys = sorted((row[5], row[1]) for row in info if row[5])
    has_rowid = not made.rstrip().upper().endswith("WITHOUT ROWID")
    return SourceTable(name, tuple(row[1] for row in info), has_rowid, tuple(column for _, column in keys))


def read_rows(source: Source, table: SourceTable, take: Take) -> TableRead:
    """Give every row of a table that can be read, its rowid first where it has one.

    Each row is given once. A row of which a part can't be read is left out.
    """
    if not table.has_rowid:
        return _read_without_rowid(source, table, take)
    reading = _Reading(source, table, take)
    if reading.up(_LOWEST, _HIGHEST) == _HIGHEST:
        reading.hand_over()
        return TableRead(reading.count, reading.count, is_whole=True)
    known = _ids_by_index(source, table)
    reading.down(_HIGHEST, reading.last)
    reading.search(max((*known, reading.last)) + 1 if known else reading.last + _BEYOND)
    reading.hand_over()
    return TableRead(reading.count, max(reading.count, len(known | reading.ids)), is_whole=False)


class _Reading:
    """Rows up to `last` were read upwards, those from `first` on downwards; between them is the break."""

    def __init__(self, source: Source, table: SourceTable, take: Take) -> None:
        self._source, self._take = source, take
        self._selected = f'SELECT rowid, {table.selected} FROM "{table.name}" NOT INDEXED WHERE rowid'
        self._rows: list[Row] = []
        self._connection: Any = None
        self._failures = 0
        self.ids: set[int] = set()
        self.last, self.first = _LOWEST, _HIGHEST
        self.count = 0

    def up(self, low: int, high: int) -> int:
        """Read upwards from `low` to before `high`; return `high`, or the last row before the break."""
        at = low - 1 if low > _LOWEST else 0
        for row in self._run(f"{self._selected} >= ? AND rowid < ? ORDER BY rowid", (low, high)):
            at = self._keep(row)
        if low == _LOWEST:
            self.last = at
        return at if self._is_broken() else high

    def down(self, high: int, low: int) -> int:
        """Read downwards from before `high` to above `low`; return the last row before the broken place."""
        at = high
        for row in self._run(f"{self._selected} < ? AND rowid > ? ORDER BY rowid DESC", (high, low)):
            at = self._keep(row)
        if high == _HIGHEST:
            self.first = at
        return at if self._is_broken() else low + 1

    def search(self, end: int) -> None:
        """Look between what was read from both sides, always in the middle of the widest gap."""
        gaps: list[tuple[int, int, int]] = []

        def note(low: int, high: int) -> None:
            """Both are no part of the gap."""
            if high - low > 1:
                heapq.heappush(gaps, (low - high, low, high))

        note(self.last, min(self.first, end))
        in_a_row = 0
        while gaps and self._failures < MOST_FAILURES and in_a_row < _MOST_IN_A_ROW:
            _, low, high = heapq.heappop(gaps)
            middle = (low + high) // 2
            before = self.count
            reached = self.up(middle, high)
            went_on = self.count > before or reached == high
            in_a_row = 0 if went_on else in_a_row + 1
            note(max(reached, middle), high)
            note(low, self.down(middle, low) if went_on else middle)

    def hand_over(self) -> None:
        """Give what was read since the last time."""
        if self._rows:
            self._take(self._rows)
            self._rows = []
        self._close()

    def _keep(self, row: Row) -> int:
        self._rows.append(row)
        self.count += 1
        if self._failures:
            self.ids.add(row[0])
        if len(self._rows) >= _AT_A_TIME:
            self._take(self._rows)
            self._rows = []
        return int(row[0])

    def _run(self, sql: str, values: tuple[int, int]) -> Iterator[Row]:
        self._connection = self._connection or self._source.connect()
        try:
            yield from self._connection.execute(sql, values)
        except Exception as error:
            if not is_database_error(error):
                raise
            self._failures += 1
            self._close()

    def _is_broken(self) -> bool:
        return self._connection is None

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _read_without_rowid(source: Source, table: SourceTable, take: Take) -> TableRead:
    found: dict[Row, None] = {}
    for direction in ("ASC", "DESC"):
        ordered = ", ".join(f'"{name}" {direction}' for name in table.order)
        rows, is_whole = _as_far_as_it_goes(
            source, f'SELECT {table.selected} FROM "{table.name}" ORDER BY {ordered}'
        )
        found |= dict.fromkeys(rows)
        if is_whole:
            break
    take(list(found))
    return TableRead(len(found), len(found), is_whole)


def _ids_by_index(source: Source, table: SourceTable) -> set[int]:
    """Return the rows that the indexes of a table know, also those that can't be read themselves."""
    found: set[int] = set()
    for name in _indexes(source, table):
        for direction in ("ASC", "DESC"):
            rows, is_whole = _as_far_as_it_goes(
                source,
                f'SELECT rowid FROM "{table.name}" INDEXED BY "{name}" ORDER BY {_first(source, name)} '
                f"{direction}",
            )
            found |= {row[0] for row in rows}
            if is_whole:
                break
    return found


def _indexes(source: Source, table: SourceTable) -> list[str]:
    with closing(source.connect()) as connection:
        rows = connection.execute(f'PRAGMA index_list("{table.name}")').fetchall()
    # An index of some rows only can't be made to be read alone.
    return [row[1] for row in rows if not row[4] and row[3] == "c"]


def _first(source: Source, index: str) -> str:
    with closing(source.connect()) as connection:
        return f'"{connection.execute(f"PRAGMA index_info({index!r})").fetchone()[2]}"'


def _as_far_as_it_goes(source: Source, sql: str) -> tuple[list[Row], bool]:
    rows: list[Row] = []
    with closing(source.connect()) as connection:
        try:
            rows.extend(connection.execute(sql))
        except Exception as error:
            if not is_database_error(error):
                raise
            return rows, False
    return rows, True
