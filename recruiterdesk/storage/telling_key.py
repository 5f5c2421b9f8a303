"""Gives a connection to a copy its key."""

from __future__ import annotations

from typing import Any

from recruiterdesk.core.wiping import freed_memory_overwritten, wipe


def tell_key(connection: Any, key: bytes) -> None:
    """Give a connection its key, and leave no text of it behind but the connection's own.

    The connection keeps the statement as long as it is open.
    """
    written = key.hex()
    statement = f"PRAGMA key = \"x'{written}'\""
    try:
        with freed_memory_overwritten():
            connection.execute(statement)
    finally:
        wipe(statement)
        wipe(written)
