"""Lays a database and its journal into one file that can be read without writing to either."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO

from recruiterdesk.storage.salvage.journal import Journal, Loss, read_journal
from recruiterdesk.storage.salvage.seals import PAGE

_OWNER_ONLY = stat.S_IRUSR | stat.S_IWUSR
_AT_A_TIME = 256 * PAGE


def journal_of(database: Path) -> Path:
    """Return where the journal of a database lies."""
    return database.with_name(f"{database.name}-wal")


def lay_flat(database: Path, target: Path) -> Loss:
    """Copy the whole pages of a database, each as it was written last, and tell what of its journal is lost.

    Raises:
        OSError: it can't be read, or the target can't be written.
    """
    journal = read_journal(journal_of(database), database)
    with database.open("rb") as source, new_private_file(target) as flat:
        copy_bytes(source, flat, database.stat().st_size // PAGE * PAGE)
        _lay_over(journal, journal_of(database), flat)
    return journal.loss


def new_private_file(path: Path) -> BinaryIO:
    """Make a file anew that only its owner reads.

    Raises:
        OSError: it can't be written.
    """
    path.unlink(missing_ok=True)
    return os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, _OWNER_ONLY), "w+b")


def copy_bytes(source: BinaryIO, target: BinaryIO, count: int) -> None:
    """Copy so many bytes, from where both stand.

    Raises:
        OSError: they can't be read or written.
    """
    while count > 0:
        part = source.read(min(_AT_A_TIME, count))
        if not part:
            return
        target.write(part)
        count -= len(part)


def _lay_over(journal: Journal, path: Path, flat: BinaryIO) -> None:
    if not journal.frames:
        return
    with path.open("rb") as source:
        for page, at in journal.pages().items():
            source.seek(at)
            flat.seek((page - 1) * PAGE)
            flat.write(source.read(PAGE))
    flat.truncate(journal.frames[-1].size * PAGE)
