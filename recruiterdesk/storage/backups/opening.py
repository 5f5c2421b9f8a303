"""Opens a copy of a desk for reading only: nothing is written to it, nor laid beside it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.wiping import freed_memory_overwritten
from recruiterdesk.storage.connecting import connect_unwritten
from recruiterdesk.storage.database_errors import refusal_for
from recruiterdesk.storage.migrate import APPLICATION_ID

# Most tables are looked at twice: for the sense of their pages, then for that of their rows.
_CACHE_SIZE = -128_000


def connect_copy(path: Path, key: bytes) -> Any:
    """Open a copy that nobody writes to.

    Raises:
        Refusal: another key, damaged, or not a desk's.
    """
    connection = None
    try:
        connection = connect_unwritten(path, key)
        connection.execute(f"PRAGMA cache_size = {_CACHE_SIZE}")
        found = connection.execute("PRAGMA application_id").fetchone()[0]
    except sqlcipher.Error as error:
        if connection is not None:
            connection.close()
        raise refusal_about(path, error) from error
    if found != APPLICATION_ID:
        connection.close()
        raise Refusal("backup.not_a_backup", name=path.name)
    return connection


@contextmanager
def opened_copy(path: Path, key: bytes) -> Iterator[Any]:
    """Give a connection to a copy, and close it after.

    Raises:
        Refusal: the copy can't be opened, or reading it failed.
    """
    connection = connect_copy(path, key)
    try:
        yield connection
    except sqlcipher.Error as error:
        raise refusal_about(path, error) from error
    finally:
        with freed_memory_overwritten():
            connection.close()


def refusal_about(path: Path, error: BaseException) -> Refusal:
    """Return what a person is told where a copy can't be read."""
    key = refusal_for(error).key
    said = {
        "desk.wrong_key": "backup.wrong_key", "desk.damaged": "backup.damaged",
        "desk.not_writable": "backup.unreadable",
    }  # fmt: skip
    return Refusal(said.get(key, "backup.damaged"), name=path.name)


def key_opens_copy(path: Path, key: bytes) -> bool:
    """Tell whether this key (32 bytes) opens a copy; where it can't be read at all, none does."""
    try:
        connect_copy(path, key).close()
    except Refusal:
        return False
    return True
