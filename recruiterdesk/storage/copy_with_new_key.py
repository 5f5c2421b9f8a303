"""Writes a copy of the database with another key, reads it back, and lets it take the database's place."""

from __future__ import annotations

from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.in_place import is_full, put_in_place, remove
from recruiterdesk.core.wiping import freed_memory_overwritten
from recruiterdesk.storage.backups.files import last
from recruiterdesk.storage.backups.soundness import AskedToStop, require_sound
from recruiterdesk.storage.connecting import connect_new
from recruiterdesk.storage.connection import DeskConnection
from recruiterdesk.storage.database_errors import is_database_error
from recruiterdesk.storage.key_card import refusal_of_folder
from recruiterdesk.storage.salvage.at_start import drop_settled_journal

_PAGES_AT_A_TIME = 1000


def write_copy(database: DeskConnection, fresh: Path, new: bytes, asked_to_stop: AskedToStop) -> None:
    """Write a copy with the new key (32 bytes) beside the database; its first bytes are the same.

    By these the card knows the file again.

    Raises:
        Refusal: it can't be written, the disk is full, or it was asked to stop.
    """

    def go_on(_code: int, _left: int, _pages: int) -> None:
        if asked_to_stop():
            raise Refusal("key.change_stopped")

    try:
        remove(fresh)
        # Not read from the file: to close it would let go of the locks that SQLite has on it.
        salt = bytes.fromhex(database.execute_sql("PRAGMA cipher_salt").fetchone()[0])
        target = connect_new(fresh, new, salt)
        try:
            database.connection().backup(target, pages=_PAGES_AT_A_TIME, progress=go_on)
        finally:
            with freed_memory_overwritten():
                target.close()
        last(fresh)
    except OSError as error:
        raise refusal_of_folder(error) from error
    except sqlcipher.Error as error:
        raise _not_encrypted(fresh.parent) from error


def require_sound_copy(fresh: Path, new: bytes, asked_to_stop: AskedToStop) -> None:
    """Read every page by the new key, while the desk still opens by the old one alone.

    Raises:
        Refusal: it is not what was written, or it was asked to stop.
    """
    try:
        require_sound(fresh, new, asked_to_stop)
    except Refusal as refusal:
        if asked_to_stop():
            raise Refusal("key.change_stopped") from refusal
        raise _not_encrypted(fresh.parent) from refusal


def settle_journal(path: Path, old: bytes) -> None:
    """Let no journal of the old file lie beside it, which would be taken for the new one's.

    Where the disk failed as it was closed, it is opened once more, as at the next start: what there is to
    roll back is rolled back by that.

    Raises:
        Refusal: the disk fails still.
    """
    if not _has_journal(path):
        return
    try:
        database = DeskConnection(path, old)
        try:
            database.execute_sql("SELECT count(*) FROM sqlite_master").fetchall()
        finally:
            database.close()
    except Exception as error:
        if not is_database_error(error):
            raise
        raise _not_encrypted(path.parent) from error
    drop_settled_journal(path)
    if _has_journal(path):
        raise _not_encrypted(path.parent)


def _has_journal(path: Path) -> bool:
    return any(_size(path.with_name(f"{path.name}{end}")) for end in ("-journal", "-wal"))


def take_place(fresh: Path, path: Path) -> bool:
    """Let the copy be the desk: before, the old key opens it, from then on the new one.

    Returns:
        whether the disk says that it stays so through a power cut.

    Raises:
        Refusal: the folder can't be written; the old key opens the desk.
    """
    try:
        put_in_place(fresh, path)
    except OSError as error:
        if fresh.exists() or not path.exists():
            raise refusal_of_folder(error) from error
        return False
    return True


def _not_encrypted(folder: Path) -> Refusal:
    return Refusal("desk.disk_full" if is_full(folder) else "key.not_encrypted_anew")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
