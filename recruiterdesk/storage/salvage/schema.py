"""What a desk's file says of its own tables: where each begins. Read from a sound copy where it is broken."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from recruiterdesk.storage.connecting import connect_unwritten

_ROWS = (
    "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_master WHERE rootpage > 0 "
    "ORDER BY type DESC, name"
)


@dataclass(frozen=True, slots=True)
class Schema:
    """The version of a desk's schema, the rows of `sqlite_master` with pages of their own, and all pages."""

    version: int
    rows: tuple[tuple[Any, ...], ...]
    pages: int


def read_schema(connection: Any) -> Schema:
    """Return the schema of an open file.

    Raises:
        sqlcipher3's errors: it can't be read.
    """
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    pages = int(connection.execute("PRAGMA page_count").fetchone()[0])
    return Schema(version, tuple(tuple(row) for row in connection.execute(_ROWS)), pages)


def connect_read_only(path: Path, key: bytes) -> Any:
    """Open a file that nobody writes to, as nobody else does. An error on a page ends the connection."""
    connection = connect_unwritten(path, key)
    # A file whose end is missing is read as far as it goes.
    connection.execute("PRAGMA writable_schema = ON")
    return connection
