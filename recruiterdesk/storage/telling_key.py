"""Gives a connection to a copy its key."""

from __future__ import annotations

from typing import Any

from recruiterdesk.core.wiping import freed_memory_overwritten, wipe


def tell_key(connection: Any, key: bytes, salt: bytes = b"") -> None:
    """Give a connection its key (32 bytes), and leave no text of it behind but the connection's own.

    The salt (16 bytes) is the file's own, unless another one is to be used.

    The connection keeps the statement as long as it is open.
    """
    told = key.hex()
    written = told + salt.hex()
    statement = f"PRAGMA key = \"x'{written}'\""
    try:
        with freed_memory_overwritten():
            connection.execute(statement)
    finally:
        wipe(statement)
        wipe(written)
        wipe(told)
