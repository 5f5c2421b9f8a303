"""What is done with backups in a worker."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.values import value
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.operations.backing_up import back_up, fill_second_folder
from recruiterdesk.operations.deleting_backups import (
    BeforeDeleting,
    delete_backup,
    look_before_deleting,
)
from recruiterdesk.operations.erasing import finish_erasures, is_erasing
from recruiterdesk.operations.restoring import Restored, inside_of, restore
from recruiterdesk.operations.restoring_by_secret import (
    BackupSecret,
    OpenedBackup,
    opened_by_secret,
    restore_opened,
)
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.backups import BackupCard, KeptBackup
from recruiterdesk.storage.queries.people import count_people
from recruiterdesk.ui.desk_beside import desk_beside
from recruiterdesk.ui.workers import Reins, Work


@value
class Made:
    """A backup that was made, and what went wrong with its copy in the second folder."""

    kept: KeptBackup
    trouble: Refusal | None


@value
class Looked:
    """What was found in a backup, and how many people are on the desk now.

    `opened` is how it was opened where the desk has no key for it.
    """

    path: Path
    card: BackupCard
    people: int
    waiting: int
    now: int
    opened: OpenedBackup | None = None


def making(desk: Desk) -> Work:
    """Return the work of backing up now."""
    return Work(partial(_make, desk))


def filling(desk: Desk) -> Work:
    """Return the work of copying to the second folder what it lacks; it gives how many backups.

    Whoever was erased meanwhile is taken out of what lies there.
    """
    return Work(partial(_fill, desk))


def looking(desk: Desk, path: Path) -> Work:
    """Return the work of looking into a backup."""
    return Work(partial(_look, desk, path))


def opening(desk: Desk, path: Path, secret: BackupSecret) -> Work:
    """Return the work of looking into a backup by the passphrase, or the recovery code, of its own day."""
    return Work(partial(_open, desk, path, secret))


def looking_before_deleting(desk: Desk, path: Path) -> Work:
    """Return the work of finding out what would be left without a backup."""
    return Work(partial(_look_before_deleting, desk, path.name))


def deleting(before: BeforeDeleting) -> Work:
    """Return the work of deleting what was looked at."""
    return Work(lambda _reins: delete_backup(before))


def restoring(desk: Desk, looked: Looked) -> Work:
    """Return the work of restoring a backup that was looked into."""
    return Work(partial(_restore, desk, looked))


def _make(desk: Desk, reins: Reins) -> Made:
    with desk_beside(desk, reins) as beside:
        kept = back_up(beside, BackupReason.ASKED_FOR, reins.is_pulled)
        try:
            fill_second_folder(beside)
        except Refusal as refusal:
            return Made(kept, refusal)
        return Made(kept, None)


def _fill(desk: Desk, reins: Reins) -> int:
    with desk_beside(desk, reins) as beside:
        if is_erasing(beside):
            # What was out of reach is cleaned before anything is added to it.
            finish_erasures(beside, asked_to_stop=reins.is_pulled)
        return fill_second_folder(beside)


def _look(desk: Desk, path: Path, reins: Reins) -> Looked:
    with desk_beside(desk, reins) as beside:
        inside = inside_of(beside, path)
        figures = inside.figures
        return Looked(path, inside.card, figures.people, figures.waiting, count_people(beside))


def _open(desk: Desk, path: Path, secret: BackupSecret, reins: Reins) -> Looked:
    with desk_beside(desk, reins) as beside:
        opened = opened_by_secret(beside.folder, path, secret)
        card, figures = opened.inside.card, opened.inside.figures
        return Looked(path, card, figures.people, figures.waiting, count_people(beside), opened)


def _look_before_deleting(desk: Desk, name: str, reins: Reins) -> BeforeDeleting:
    with desk_beside(desk, reins) as beside:
        return look_before_deleting(beside, name, reins.is_pulled)


def _restore(desk: Desk, looked: Looked, reins: Reins) -> Restored:
    with desk_beside(desk, reins) as beside:
        if looked.opened is not None:
            return restore_opened(beside, looked.opened, reins.is_pulled)
        return restore(beside, looked.path, reins.is_pulled)
