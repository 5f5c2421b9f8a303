"""Brings a damaged desk back as the user chose: what was read out of it, its newest backup, or both."""

from __future__ import annotations

from contextlib import closing
from enum import StrEnum
from pathlib import Path

from recruiterdesk.core.clock import Clock
from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.values import value
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.operations.backing_up import backup_places
from recruiterdesk.operations.restoring_closed import RestoredClosed, put_in_place_of_closed
from recruiterdesk.storage.backups.files import make_private_folder
from recruiterdesk.storage.backups.shelf import KeptBackup, own_backups_in, path_for
from recruiterdesk.storage.backups.soundness import AskedToStop, never
from recruiterdesk.storage.backups.writing import BackupOrder, write_backup
from recruiterdesk.storage.connection import DeskConnection
from recruiterdesk.storage.desk import DeskKey
from recruiterdesk.storage.holding import DeskHold
from recruiterdesk.storage.key_of_copies import card_of_copy, desk_of_copy
from recruiterdesk.storage.salvage.comparing import Figure
from recruiterdesk.storage.salvage.gathering import Tell
from recruiterdesk.storage.salvage.reading_out import (
    Asked,
    ReadOut,
    clear_away,
    joined_desk,
    read_out,
    read_out_desk,
)

__all__ = ["Choice", "ClosedDesk", "Figure", "ReadOut", "clear_away", "offered", "read_damaged", "take"]


class Choice(StrEnum):
    """What the desk is made of."""

    READ_OUT = "read_out"
    BACKUP = "backup"
    JOINED = "joined"


@value
class ClosedDesk:
    """A desk that nobody has open: its folder, its key, and the clock."""

    folder: Path
    key: DeskKey
    clock: Clock


def read_damaged(desk: ClosedDesk, tell: Tell, asked_to_stop: AskedToStop = never) -> ReadOut:
    """Read out what a damaged desk holds, and compare it with the newest sound backup. Nothing is changed.

    Raises:
        Refusal: another process has the desk open, the folder can't be written, or it was asked to stop.
    """
    with closing(DeskHold(desk.folder)) as hold, hold.alone():
        return read_out(Asked(desk.folder, desk.key, _backups(desk), tell, asked_to_stop))


def offered(found: ReadOut) -> tuple[Choice, ...]:
    """Return what the user can choose, the fullest first."""
    alone = [
        *([Choice.READ_OUT] if found.gathered is not None else []),
        *([Choice.BACKUP] if found.backup is not None else []),
    ]
    if found.can_be_joined:
        return (Choice.JOINED, *alone)
    if sum(one.only_kept - one.only_read for one in found.figures) > 0:
        alone.reverse()
    return tuple(alone)


def take(desk: ClosedDesk, found: ReadOut, choice: Choice) -> RestoredClosed:
    """Make the desk of what was chosen. The damaged files are set aside; the rest stays among the backups.

    Raises:
        Refusal: it can't be written, or is not to be had; the desk is as it was.
    """
    places = backup_places(desk.folder)
    make_private_folder(places.here)
    path = found.backup.kept.path if found.backup is not None else None
    if found.gathered is not None:
        with read_out_desk(desk.folder, desk.key) as database:
            kept = _kept(desk, database, BackupReason.READ_OUT)
        path = kept if choice is Choice.READ_OUT else path
    if choice is Choice.JOINED:
        with joined_desk(desk.folder, desk.key, found) as database:
            path = _kept(desk, database, BackupReason.JOINED)
    if path is None:
        raise Refusal("salvage.nothing_to_take")
    done = put_in_place_of_closed(desk.folder, desk.key, path, desk.clock)
    clear_away(desk.folder)
    return done


def _kept(desk: ClosedDesk, database: DeskConnection, reason: BackupReason) -> Path:
    now = desk.clock.now()
    path = path_for(backup_places(desk.folder).here, now, reason)
    raw = desk.key.raw
    write_backup(database, raw, path, BackupOrder(now, reason, card_of_copy(desk.folder, raw)))
    return path


def _backups(desk: ClosedDesk) -> list[KeptBackup]:
    """Return the desk's backups in both folders, newest first; a folder that is gone has none."""
    places, desk_id = backup_places(desk.folder), desk_of_copy(card_of_copy(desk.folder))
    found: list[KeptBackup] = []
    for folder in (places.here, places.second):
        try:
            found += own_backups_in(folder, desk_id) if folder is not None else []
        except OSError:
            continue
    return sorted(found, key=lambda one: one.card.made_at if one.card else desk.clock.now(), reverse=True)
