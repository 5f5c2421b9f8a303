"""Backs the desk up: when asked, when the last backup is older than a day, and before large changes."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.backups import MEGABYTE, BackupReason, BackupRules, is_backup_due
from recruiterdesk.operations.backups_told import not_told_yet
from recruiterdesk.operations.erasing_copies import rewrite_kept_backup
from recruiterdesk.settings import read_window_settings
from recruiterdesk.storage.backups.card import BackupCard
from recruiterdesk.storage.backups.files import make_private_folder, refusal_of_disk
from recruiterdesk.storage.backups.shelf import (
    KeptBackup,
    backups_folder,
    catch_up,
    drop_old,
    lacking,
    own_backups_in,
    path_for,
)
from recruiterdesk.storage.backups.soundness import AskedToStop, never
from recruiterdesk.storage.backups.writing import BackupOrder, write_backup
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.erased_list import erased_list
from recruiterdesk.storage.key_of_copies import card_of_copy, desk_of_copy

ROWS_BACKED_UP_BEFORE = 1000
"""An import of more rows than this is preceded by a backup."""


@dataclass(frozen=True, slots=True)
class BackupPlaces:
    """Where backups lie, and the second folder where there is one; and how many are kept."""

    here: Path
    second: Path | None
    rules: BackupRules


def backup_places(folder: Path) -> BackupPlaces:
    """Return where the backups of the desk in this folder lie, as its settings file says."""
    second, rules = None, BackupRules()
    try:
        settings = read_window_settings(folder)
    except Refusal:
        # The window says that the file can't be read; backups in the desk's own folder go on.
        return BackupPlaces(backups_folder(folder), second, rules)
    if settings.backup_folder:
        second = Path(settings.backup_folder).expanduser()
    if settings.backup_limit_mb.isdecimal() and int(settings.backup_limit_mb):
        rules = BackupRules(limit=int(settings.backup_limit_mb) * MEGABYTE)
    return BackupPlaces(backups_folder(folder), second, rules)


def back_up(desk: Desk, reason: BackupReason, asked_to_stop: AskedToStop = never) -> KeptBackup:
    """Write a backup into the desk's own folder, read it back, and drop what is kept no longer.

    Nobody is held up by it: it may take seconds on a large desk, so the window asks for it in a worker.

    Raises:
        Refusal: it can't be written, or is not what the desk holds; nothing is left of it then.
    """
    places = backup_places(desk.folder)
    make_private_folder(places.here)
    now = desk.clock.now()
    path = path_for(places.here, now, reason)
    erased = erased_list(desk.database.connection())
    card = _written(desk, path, reason, asked_to_stop)
    if erased_list(desk.database.connection()).erased.keys() > erased.erased.keys():
        # Who was erased meanwhile is still in what was read before.
        rewrite_kept_backup(desk, path, asked_to_stop)
    try:
        drop_old(places.here, card.desk_id, now, places.rules)
        size = path.stat().st_size
    except OSError as error:
        raise refusal_of_disk(error, places.here) from error
    return KeptBackup(path, size, card)


def back_up_people(desk: Desk, reason: BackupReason) -> KeptBackup | None:
    """Back the desk up where there is somebody on it.

    Raises:
        Refusal: as back_up.
    """
    return back_up(desk, reason) if _has_people(desk) else None


def back_up_to(desk: Desk, path: Path) -> BackupCard:
    """Write a backup to a file of the user's choice; one that is there is replaced, whole or not at all.

    Raises:
        Refusal: it can't be written there, or the name is the desk's own file.
    """
    if path.is_dir():
        raise Refusal("backup.is_folder", name=str(path))
    if path.resolve().parent == desk.folder.resolve():
        raise Refusal("backup.among_own_files", folder=str(desk.folder))
    return _written(desk, path, BackupReason.ASKED_FOR, never)


def newest_backup(desk: Desk) -> KeptBackup | None:
    """Return the newest backup in the desk's own folder; None where there is none, or the folder is gone."""
    try:
        own = own_backups_in(backups_folder(desk.folder), desk_of_copy(card_of_copy(desk.folder)))
    except OSError:
        return None
    return own[0] if own else None


def is_desk_backup_due(desk: Desk) -> bool:
    """Tell whether the newest backup is older than a day; a desk without people needs none."""
    if not _has_people(desk):
        return False
    newest = newest_backup(desk)
    made_at: dt.datetime | None = newest.card.made_at if newest and newest.card else None
    return is_backup_due(made_at, desk.clock.now())


def fill_second_folder(desk: Desk) -> int:
    """Copy to the second folder, where there is one, what it lacks; return how many backups.

    Raises:
        Refusal: the folder is gone, full or can't be written.
    """
    places = backup_places(desk.folder)
    if places.second is None:
        return 0
    desk_id = desk_of_copy(card_of_copy(desk.folder))
    return len(catch_up(places.here, places.second, desk_id, desk.clock.now(), places.rules))


def lacking_in_second(desk: Desk) -> int:
    """Return how many backups the second folder lacks; 0 where there is none, or it can't be read."""
    places = backup_places(desk.folder)
    if places.second is None:
        return 0
    desk_id = desk_of_copy(card_of_copy(desk.folder))
    try:
        return len(lacking(places.here, places.second, desk_id, desk.clock.now(), places.rules))
    except OSError:
        return 0


def _has_people(desk: Desk) -> bool:
    return bool(desk.database.execute_sql('SELECT 1 FROM "person" LIMIT 1').fetchall())


def _written(desk: Desk, path: Path, reason: BackupReason, asked_to_stop: AskedToStop) -> BackupCard:
    raw = desk.key.raw
    order = BackupOrder(desk.clock.now(), reason, card_of_copy(desk.folder, raw))
    return write_backup(desk.database, raw, path, order, asked_to_stop)


def keep_backed_up(desk: Desk, asked_to_stop: AskedToStop = never) -> tuple[Refusal, ...]:
    """Back up where it is due, fill the second folder, and return what failed and was not told yet.

    What fails is told once; what works again and then fails is told again.

    Raises:
        Refusal: it was asked to stop (backup.stopped).
    """
    failed: list[Refusal] = []
    try:
        if is_desk_backup_due(desk):
            back_up(desk, BackupReason.DAILY, asked_to_stop)
    except Refusal as refusal:
        if asked_to_stop():
            raise
        failed.append(refusal)
    try:
        fill_second_folder(desk)
    except Refusal as refusal:
        failed.append(refusal)
    return tuple(not_told_yet(desk.folder, failed))
