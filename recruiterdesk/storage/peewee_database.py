"""The desk's database as peewee sees it."""

from __future__ import annotations

from typing import Any

from playhouse.sqlcipher_ext import SqlCipherDatabase


class DeskDatabase(SqlCipherDatabase):
    """Works on a connection that is open and keyed already."""

    def __init__(self, connection: Any) -> None:
        self._open_connection = connection
        super().__init__("desk", lock_type="IMMEDIATE")

    def _connect(self) -> Any:
        return self._open_connection

    def rollback(self) -> None:
        """Roll back, unless SQLite has done so by itself: it does where the disk is full, or fails."""
        if self._open_connection.in_transaction:
            super().rollback()
