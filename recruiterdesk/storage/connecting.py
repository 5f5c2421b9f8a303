"""Connections to a file by its key: to read it beside others, alone, or to write it from nothing."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from recruiterdesk.storage.telling_key import tell_key

_OWNER_ONLY = stat.S_IRUSR | stat.S_IWUSR


def connect_reading(path: Path, key: bytes) -> Any:
    """Open a file that others may write to, for reading alone; whether the key fits shows with a question.

    Raises:
        sqlcipher3's errors: it can't be opened.
    """
    return _connected(f"{path.resolve().as_uri()}?mode=ro", key)


def connect_unwritten(path: Path, key: bytes) -> Any:
    """Return a connection to a file by its key (32 bytes); nothing is written to it, nor laid beside it.

    Whether the key fits shows with the first question.

    Raises:
        sqlcipher3's errors: there is no file, or it can't be opened.
    """
    return _connected(f"{path.resolve().as_uri()}?mode=ro&immutable=1", key)


def connect_new(path: Path, key: bytes, salt: bytes = b"") -> Any:
    """Open a file that is written from nothing: what becomes of it where that fails does not matter.

    Only its owner reads it. The salt (16 bytes) is one of its own, unless another one is to be used.

    Raises:
        OSError, or sqlcipher3's errors: it can't be made.
    """
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY))
    connection = _connected(path.resolve().as_uri(), key, salt)
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    return connection


def _connected(where: str, key: bytes, salt: bytes = b"") -> Any:
    connection = sqlcipher.connect(where, uri=True, isolation_level=None, check_same_thread=False)
    try:
        # The log level goes first: a wrong key prints to standard error otherwise.
        connection.execute("PRAGMA cipher_log_level = NONE")
        tell_key(connection, key, salt)
    except sqlcipher.Error:
        connection.close()
        raise
    return connection
