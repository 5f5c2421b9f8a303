"""Brings a backup back in the place of what the desk holds now; that is backed up first."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.operations.backing_up import back_up
from recruiterdesk.operations.erasing_copies import forget_as_on_desk
from recruiterdesk.storage.backups.restoring import Inside, as_restored, look_inside, prepared
from recruiterdesk.storage.backups.shelf import KeptBackup
from recruiterdesk.storage.backups.soundness import AskedToStop, never
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_draft import open_call


@dataclass(frozen=True, slots=True)
class Restored:
    """What was brought back, and the backup of what was there before."""

    inside: Inside
    before: KeptBackup


def inside_of(desk: Desk, path: Path) -> Inside:
    """Return what is in a backup of this desk, to look at before it is restored.

    Raises:
        Refusal: it is none, damaged or cut, of another desk or key, or newer than the app.
    """
    return look_inside(desk.folder, desk.key, path)


def restore(desk: Desk, path: Path, asked_to_stop: AskedToStop = never) -> Restored:
    """Put what is in a backup in the place of everything on the desk, which is backed up before.

    It happens at once or not at all, whenever the program is killed. Undo knows the steps of the backup; the
    way back is the backup that was made before. Whoever was erased since the backup was made stays erased.

    Raises:
        Refusal: a call is open, another process has the desk open, the file can't be restored, or there is no
            room for the backup before; the desk is as it was.
    """
    if open_call(desk) is not None:
        raise Refusal("restore.call_open")
    inside = inside_of(desk, path)
    forget = partial(forget_as_on_desk, desk)
    with desk.held_alone(), prepared(desk.folder, desk.key, path, forget, asked_to_stop) as ready:
        before = back_up(desk, BackupReason.BEFORE_RESTORE, asked_to_stop)
        if asked_to_stop():
            raise Refusal("backup.stopped")
        inside = as_restored(inside, ready)
        desk.take_over(ready.connection())
    return Restored(inside, before)
