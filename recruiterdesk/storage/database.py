"""Opens the encrypted database file."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.connection import DeskConnection
from recruiterdesk.storage.database_errors import database_refusals, refusal_for, refusal_in
from recruiterdesk.storage.migrate import bring_up_to_date, make_schema


def opens_database(path: Path, key: bytes) -> bool:
    """Tell whether this key (32 bytes) opens the database, or would if it were whole.

    Where there is none yet, every key does.

    Raises:
        Refusal: it can't be read for another reason: another process holds it, or the folder is gone.
    """
    if not path.is_file():
        return True
    try:
        database = DeskConnection(path, key)
    except sqlcipher.Error as error:
        refusal = refusal_for(error)
        if refusal.key == "desk.wrong_key":
            from recruiterdesk.storage.salvage.telling import seals_fit

            return seals_fit(path, key)
        raise refusal from error
    database.close()
    return True


def open_database(path: Path, key: bytes) -> DeskConnection:
    """Open the desk's database, made and brought up to date where it must be, with a backup before.

    Args:
        path: the database file; its folder exists.
        key: 32 bytes.

    Raises:
        Refusal: wrong key, damaged, written by a newer version, not writable, or not to be backed up.
    """

    def keep(database: DeskConnection) -> None:
        from recruiterdesk.storage.backups.before_migration import back_up_before_migration

        back_up_before_migration(database, path.parent, key)

    return _opened(path, key, keep)


def open_there(path: Path, key: bytes) -> DeskConnection:
    """Open the database of a desk that is open already: where its file is gone, none is made.

    Raises:
        Refusal: the folder or the file is gone (a stick that was pulled leaves an empty folder behind, where
            it was mounted), or as open_database.
    """
    if not path.parent.is_dir():
        raise Refusal("desk.folder_gone", folder=str(path.parent))
    if not path.is_file():
        raise Refusal("desk.file_gone", path=str(path))
    return open_database(path, key)


def open_prepared(path: Path, key: bytes) -> DeskConnection:
    """Open a copy that is to take a desk's place, brought up to date where it must be.

    Raises:
        Refusal: as open_database.
    """
    return _opened(path, key, _keep_nothing)


def make_database(path: Path, key: bytes, version: int) -> None:
    """Make an empty desk's database of this version, or of an earlier one; it keeps no journal beside it.

    Raises:
        Refusal: it can't be written.
    """
    with database_refusals():
        database = DeskConnection(path, key)
        try:
            make_schema(database, version)
            database.execute_sql("PRAGMA journal_mode = DELETE")
        finally:
            database.close()


def _refusal_at_start(error: Exception, path: Path, key: bytes) -> Refusal:
    refusal = refusal_in(error, path.parent)
    if refusal.key != "desk.wrong_key":
        return refusal
    from recruiterdesk.storage.salvage.telling import unopened

    return unopened(path, key)


def _keep_nothing(_database: DeskConnection) -> None:
    pass


def _opened(path: Path, key: bytes, keep: Callable[[DeskConnection], None]) -> DeskConnection:
    database: DeskConnection | None = None
    old_mask = os.umask(0o077)
    try:
        database = DeskConnection(path, key)
        bring_up_to_date(database, keep)
    except Exception as error:
        if database is not None:
            database.close_unwritten()
        if isinstance(error, Refusal):
            raise
        raise _refusal_at_start(error, path, key) from error
    finally:
        os.umask(old_mask)
    return database
