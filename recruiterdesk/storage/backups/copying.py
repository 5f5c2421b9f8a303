"""Copies what a backup holds into a file of its own."""

from __future__ import annotations

from pathlib import Path

from recruiterdesk.storage.backups.opening import opened_copy
from recruiterdesk.storage.connecting import connect_new
from recruiterdesk.storage.database_errors import database_refusals


def copy_anew(path: Path, raw: bytes, place: Path, key: bytes) -> None:
    """Copy a backup, opened by the key `raw`, to a new file that the key `key` opens (32 bytes each).

    Raises:
        Refusal: the backup can't be read, or the file can't be written; what became of it does not matter.
    """
    with opened_copy(path, raw) as copy, database_refusals():
        target = connect_new(place, key)
        try:
            copy.backup(target)
        finally:
            target.close()
