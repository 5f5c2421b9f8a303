"""How much of each kind was read out of a damaged desk, and how much its backup holds."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from recruiterdesk.storage.backups.opening import opened_copy
from recruiterdesk.storage.salvage.gathering import Gathered
from recruiterdesk.storage.salvage.joining import Overlap, overlap_of
from recruiterdesk.storage.salvage.rows import TableRead
from recruiterdesk.storage.salvage.sound_backup import SoundBackup

COMPARED = ("person", "activity", "application", "role", "introduction", "referral")
"""What a recruiter counts in."""


@dataclass(frozen=True, slots=True)
class Figure:
    """How much of one kind there is.

    Args:
        table: the kind.
        read: rows that were read out.
        known: rows that there were, as far as can be told.
        kept: rows in the backup; None where there is no backup.
        only_read, only_kept: rows that only the one has, and only the other.
    """

    table: str
    read: int
    known: int
    kept: int | None
    only_read: int = 0
    only_kept: int = 0


def figures_of_backup(backup: SoundBackup | None) -> tuple[Figure, ...]:
    """Return what the backup holds, where nothing was read out."""
    if backup is None:
        return ()
    with opened_copy(backup.path, backup.key) as copy:
        return tuple(Figure(table, 0, 0, _count(copy, table)) for table in COMPARED)


def compared(path: Path, key: bytes, gathered: Gathered, backup: SoundBackup | None) -> tuple[Figure, ...]:
    """Return what the desk that was read out holds, and what the backup does.

    Raises:
        Refusal: one of them can't be read.
    """
    with opened_copy(path, key) as fresh:
        if backup is None:
            return tuple(_figure(fresh, table, gathered.tables[table]) for table in COMPARED)
        with opened_copy(backup.path, backup.key) as copy:
            return tuple(
                _figure(
                    fresh, table, gathered.tables[table], _count(copy, table), overlap_of(fresh, copy, table)
                )
                for table in COMPARED
            )


def _figure(
    fresh: Any, table: str, read: TableRead, kept: int | None = None, overlap: Overlap | None = None
) -> Figure:
    count = _count(fresh, table)
    only_read, only_kept = (overlap.only_first, overlap.only_second) if overlap else (0, 0)
    return Figure(table, count, max(read.known, count), kept, only_read, only_kept)


def _count(connection: Any, table: str) -> int:
    return int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])
