"""Two connections that read one and the same moment of a desk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from recruiterdesk.core.wiping import freed_memory_overwritten
from recruiterdesk.storage.connecting import connect_reading


@contextmanager
def at_one_moment(raw: Any, key: bytes) -> Iterator[tuple[Any, Any]]:
    """Give this connection and another one to the same file, both within a transaction that reads one moment.

    Nobody who writes meanwhile is held up.

    Args:
        raw: a connection in no transaction.
        key: 32 bytes, of the desk.

    Raises:
        sqlcipher3's errors: the file can't be read.
    """
    other = connect_reading(path_of(raw), key)
    try:
        _meet(raw, other)
        yield raw, other
    finally:
        with freed_memory_overwritten():
            other.close()
        if raw.in_transaction:
            raw.execute("ROLLBACK")


def path_of(connection: Any) -> Path:
    """Return the file that a connection reads."""
    return Path(connection.execute("PRAGMA database_list").fetchone()[2])


def _meet(raw: Any, other: Any) -> None:
    """Let both see one moment: if nothing was written between two looks of one, the other saw the same."""
    seen = _version_at(other)
    while True:
        _version_at(raw)
        other.execute("ROLLBACK")
        if seen == (seen := _version_at(other)):
            return
        raw.execute("ROLLBACK")


def _version_at(connection: Any) -> int:
    connection.execute("BEGIN")
    connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchall()
    return int(connection.execute("PRAGMA data_version").fetchone()[0])
