"""Takes out of a damaged desk every row that can be read, into a fresh one whose references are unsettled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.backups.soundness import AskedToStop, plain_tables
from recruiterdesk.storage.connecting import connect_new
from recruiterdesk.storage.database import make_database
from recruiterdesk.storage.database_errors import is_database_error
from recruiterdesk.storage.migrate import SCHEMA_VERSION
from recruiterdesk.storage.salvage.lens import make_lens
from recruiterdesk.storage.salvage.rows import Row, Source, SourceTable, TableRead, read_rows, table_of
from recruiterdesk.storage.salvage.schema import Schema, read_schema

LEFT_OUT = frozenset({
    "duty", "reminder", "pipeline_place", "queue_place", "contact_trait", "contact_unread", "underived",
    "search_unfilled", "search_news", "undo_step", "undo_image", "undo_range", "undo_gone", "undo_touched",
})  # fmt: skip
"""What is made anew of the rest; and the steps of undo, which fit only a desk that lacks nothing."""
_INDEXES_OF_WORDS = ("person_search", "name_search", "note_search")
# Of a table that is looked at to tell whether a borrowed list of tables fits.
_ROWS_TRIED = 50
Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Gathered:
    """What was read out of each table, and when anything was last changed as far as could be read ("")."""

    version: int
    tables: Mapping[str, TableRead]
    newest: str


@dataclass(frozen=True, slots=True)
class Damaged:
    """A damaged file, laid flat: its key (32 bytes), the salt of its pages, and where things are made."""

    flat: Path
    key: bytes
    salt: bytes
    place: Path


@dataclass(frozen=True, slots=True)
class Readable:
    """A file of which the list of tables can be read, and the version of its schema."""

    source: Source
    version: int


def readable_source(damaged: Damaged, lent: Sequence[Schema]) -> Readable:
    """Return the damaged file as it can be read: itself, or through a list of tables that is lent.

    Args:
        damaged: the file.
        lent: lists of tables of sound copies of the same desk, the likeliest first.

    Raises:
        Refusal: no list of tables fits (salvage.unreadable).
    """
    own = Source(damaged.flat, damaged.key)
    schema = _schema_of(own)
    if schema is not None:
        return Readable(own, schema.version)
    for nth, lending in enumerate(lent):
        target = damaged.place / f"lens-{nth}.db"
        make_lens(damaged.flat, target, damaged.key, damaged.salt, lending)
        source = Source(target, damaged.key)
        if _makes_sense(source):
            return Readable(source, lending.version)
    raise Refusal("salvage.unreadable")


def gather(readable: Readable, target: Path, tell: Tell, asked_to_stop: AskedToStop) -> Gathered:
    """Make a fresh desk of all rows that can be read; those that refer to lost rows are among them.

    Raises:
        Refusal: it was asked to stop (backup.stopped).
        sqlcipher3's errors: the fresh desk can't be written.
    """
    source, version = readable.source, readable.version
    make_database(target, source.key, version)
    read: dict[str, TableRead] = {}
    with closing(connect_new(target, source.key)) as fresh:
        names = copied_tables(fresh)
        for nth, name in enumerate(names):
            tell(nth, len(names))
            if asked_to_stop():
                raise Refusal("backup.stopped")
            fresh.execute("BEGIN")
            read[name] = _copy(source, fresh, name)
            fresh.execute("COMMIT")
    return Gathered(version, read, _newest(source))


def copied_tables(connection: Any) -> list[str]:
    """Return the tables of a desk whose rows are facts: all but what is made of them."""
    return [
        name
        for name in plain_tables(connection)
        if name not in LEFT_OUT and not name.startswith(_INDEXES_OF_WORDS)
    ]


def insert_into(table: SourceTable, columns: Iterable[str]) -> str:
    """Return the statement that takes a row as `read_rows` gives it, and leaves out one that does not fit."""
    named = [*(["rowid"] if table.has_rowid else []), *columns]
    names = ", ".join(name if name == "rowid" else f'"{name}"' for name in named)
    marks = ", ".join("?" * len(named))
    return f'INSERT OR IGNORE INTO "{table.name}" ({names}) VALUES ({marks})'


def _copy(source: Source, fresh: Any, name: str) -> TableRead:
    wanted = table_of(fresh, name)
    try:
        with closing(source.connect()) as connection:
            there = table_of(connection, name)
    except (sqlcipher.Error, TypeError):
        # Nothing tells where this table begins.
        return TableRead(0, 0, is_whole=False)
    statement = insert_into(wanted, there.columns)
    return read_rows(source, there, partial(fresh.executemany, statement))


def _newest(source: Source) -> str:
    """Return the latest moment that steps or histories tell, as far as they can be read."""
    newest = ""

    def look(rows: Sequence[Row]) -> None:
        nonlocal newest
        newest = max(newest, *(str(row[1]) for row in rows))

    for name in ("undo_step", "activity"):
        read_rows(source, SourceTable(name, ("at",), has_rowid=True), look)
    return newest


def _schema_of(source: Source) -> Schema | None:
    connection = source.connect()
    try:
        connection.execute("PRAGMA writable_schema = OFF")
        schema = read_schema(connection)
    except sqlcipher.Error:
        return None
    finally:
        connection.close()
    return schema if 0 < schema.version <= SCHEMA_VERSION else None


def _makes_sense(source: Source) -> bool:
    """Tell whether the first rows of the tables are what their columns are declared to hold.

    Where a table begins elsewhere, its columns come from another one: too few, or of other kinds.
    """
    with closing(source.connect()) as connection:
        try:
            names = plain_tables(connection)
        except sqlcipher.Error:
            return False
    tried = [_fits(source, name) for name in names if name not in LEFT_OUT]
    return any(fits is True for fits in tried) and not any(fits is False for fits in tried)


def _fits(source: Source, name: str) -> bool | None:
    """Tell whether a table's first rows fit its columns; None where none can be read."""
    with closing(source.connect()) as connection:
        info = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
        rows: list[Row] = []
        try:
            rows.extend(connection.execute(f'SELECT * FROM "{name}" NOT INDEXED LIMIT {_ROWS_TRIED}'))
        except Exception as error:
            if not is_database_error(error):
                raise
    if not rows:
        return None
    return all(_is_of(row[nth], column) for row in rows for nth, column in enumerate(info))


def _is_of(cell: object, column: Sequence[Any]) -> bool:
    if cell is None:
        return not column[3] or bool(column[5])
    wanted = {"INTEGER": int, "TEXT": str}.get(str(column[2]).upper())
    return wanted is None or isinstance(cell, wanted)
