"""Connections to a file that nobody writes to while it is read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from recruiterdesk.storage.telling_key import tell_key


def connect_unwritten(path: Path, key: bytes) -> Any:
    """Return a connection to a file by its key (32 bytes); nothing is written to it, nor laid beside it.

    Whether the key fits shows with the first question.

    Raises:
        sqlcipher3's errors: there is no file, or it can't be opened.
    """
    connection = sqlcipher.connect(
        f"{path.resolve().as_uri()}?mode=ro&immutable=1",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        # The log level goes first: a wrong key prints to standard error otherwise.
        connection.execute("PRAGMA cipher_log_level = NONE")
        tell_key(connection, key)
    except sqlcipher.Error:
        connection.close()
        raise
    return connection
