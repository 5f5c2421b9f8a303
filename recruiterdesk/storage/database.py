"""Opens the encrypted database file."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import peewee
from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2 as sqlcipher

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.migrate import bring_up_to_date

BUSY_SECONDS = 5
PRAGMAS = (
    ("journal_mode", "WAL"),
    ("synchronous", "FULL"),
    ("foreign_keys", 1),
    ("secure_delete", 1),
    ("cache_size", -16000),
)

# peewee raises its own classes; what goes past it (executemany) raises the library's.
DATABASE_ERRORS = (peewee.PeeweeException, sqlcipher.Error)


class DeskDatabase(SqlCipherDatabase):
    """An SQLCipher database that is opened with a raw 256-bit key.

    The log level goes first: a wrong key prints to standard error otherwise.
    """

    def _connect(self) -> Any:
        params = dict(self.connect_params)
        key: bytes = params.pop("raw_key")
        connection = sqlcipher.connect(
            self.database, isolation_level=None, timeout=BUSY_SECONDS, check_same_thread=False, **params
        )
        try:
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            self._add_conn_hooks(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def refusal_for(error: Exception) -> Refusal:
    """Return what a person is told where the database refuses."""
    text = str(error).lower()
    if "not a database" in text or "hmac" in text:
        return Refusal("desk.wrong_key")
    if "malformed" in text:
        return Refusal("desk.damaged")
    if "readonly" in text or "unable to open" in text or "disk i/o" in text:
        return Refusal("desk.not_writable")
    if "full" in text:
        return Refusal("desk.disk_full")
    if "locked" in text or "busy" in text:
        return Refusal("desk.busy")
    return Refusal("desk.failed", reason=str(error))


def open_database(path: Path, key: bytes) -> DeskDatabase:
    """Open the desk's database, made and brought up to date where it must be.

    Args:
        path: the database file; its folder exists.
        key: 32 bytes.

    Raises:
        Refusal: wrong key, damaged, written by a newer version, or not writable.
    """
    database = DeskDatabase(str(path), pragmas=PRAGMAS, lock_type="IMMEDIATE", raw_key=key)
    old_mask = os.umask(0o077)
    try:
        database.connect()
        bring_up_to_date(database, path)
    except Exception as error:
        database.close()
        if isinstance(error, Refusal):
            raise
        raise refusal_for(error) from error
    finally:
        os.umask(old_mask)
    return database
