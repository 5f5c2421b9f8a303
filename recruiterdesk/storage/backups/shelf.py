"""The folder in which backups lie: which are there, how a new one is named, which go."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.backups import BackupAge, BackupReason, BackupRules, kept_backups
from recruiterdesk.storage.backups.card import BackupCard, read_card_of
from recruiterdesk.storage.backups.files import PART, copy_whole, refusal_of_disk

FOLDER_NAME = "backups"
SUFFIX = ".backup"


@dataclass(frozen=True, slots=True)
class KeptBackup:
    """A backup in a folder; `card` is None where it can't be read as one."""

    path: Path
    size: int
    card: BackupCard | None


def backups_folder(folder: Path) -> Path:
    """Return where the backups of the desk in this folder lie."""
    return folder / FOLDER_NAME


def backups_in(folder: Path) -> list[KeptBackup]:
    """Return the backups that lie in a folder, newest first; what can't be read as one comes last.

    Raises:
        OSError: the folder is gone, or can't be read.
    """
    found = [_kept(path) for path in folder.iterdir() if path.suffix == SUFFIX]
    there = [one for one in found if one is not None]
    return sorted(there, key=lambda one: (one.card is not None, _moment_of(one), one.path.name), reverse=True)


def own_backups_in(folder: Path, desk_id: str) -> list[KeptBackup]:
    """Return the backups of one desk in a folder, newest first; none where the folder is not there.

    Raises:
        OSError: the folder can't be read.
    """
    try:
        found = backups_in(folder)
    except FileNotFoundError:
        return []
    return [one for one in found if one.card is not None and one.card.desk_id == desk_id]


def path_for(folder: Path, made_at: dt.datetime, reason: BackupReason) -> Path:
    """Return a name that no backup in the folder has yet."""
    stem = f"{made_at.astimezone(dt.UTC):%Y-%m-%dT%H-%M-%SZ}-{reason}"
    path, nth = folder / f"{stem}{SUFFIX}", 2
    while path.exists():
        path, nth = folder / f"{stem}-{nth}{SUFFIX}", nth + 1
    return path


def drop_old(folder: Path, desk_id: str, now: dt.datetime, rules: BackupRules) -> None:
    """Remove the desk's backups that the rules keep no longer, and parts that an end of the program left.

    What is no backup of this desk is left alone.

    Raises:
        OSError: the folder can't be read or written.
    """
    own = own_backups_in(folder, desk_id)
    ages = [BackupAge(one.path.name, one.card.made_at, one.size) for one in own if one.card is not None]
    kept = kept_backups(ages, now, rules)
    for one in own:
        if one.path.name not in kept:
            one.path.unlink(missing_ok=True)
    drop_parts(folder)


def drop_parts(folder: Path) -> None:
    """Remove the parts of backups that an end of the program left, or a disk that failed.

    Raises:
        OSError: the folder can't be read or written.
    """
    for left in folder.glob(f"*{SUFFIX}{PART}*"):
        left.unlink(missing_ok=True)


def lacking(here: Path, there: Path, desk_id: str, now: dt.datetime, rules: BackupRules) -> Sequence[Path]:
    """Return the backups of the first folder that the second is to have and does not, newest first.

    Raises:
        OSError: one of the folders is gone, or can't be read.
    """
    names = {path.name for path in there.iterdir()}
    own = own_backups_in(here, desk_id)
    ages = [BackupAge(one.path.name, one.card.made_at, one.size) for one in own if one.card is not None]
    wanted = kept_backups(ages, now, rules)
    return [one.path for one in own if one.path.name in wanted and one.path.name not in names]


def catch_up(here: Path, there: Path, desk_id: str, now: dt.datetime, rules: BackupRules) -> Sequence[Path]:
    """Copy to a second folder what it lacks of the first, newest first, and drop what is old there.

    Returns:
        what was copied.

    Raises:
        Refusal: the second folder is gone, full or can't be written; what was copied before that stays.
    """
    try:
        missing = lacking(here, there, desk_id, now, rules)
        for path in missing:
            copy_whole(path, there / path.name)
        drop_old(there, desk_id, now, rules)
    except OSError as error:
        raise _refusal_of_second(refusal_of_disk(error, there), there) from error
    except Refusal as refusal:
        raise _refusal_of_second(refusal, there) from refusal
    return missing


def _refusal_of_second(refusal: Refusal, there: Path) -> Refusal:
    """Say what failed as the second folder's: the desk's own folder has its backups all the same."""
    if not there.is_dir():
        # Pulled in the middle of a copy it can't be written; that it is gone says why.
        return Refusal("backup.second_gone", folder=str(there))
    if refusal.key == "backup.disk_full":
        return Refusal("backup.second_disk_full", folder=str(there))
    if refusal.key == "backup.not_writable":
        return Refusal("backup.second_not_writable", folder=str(there))
    return refusal


def _kept(path: Path) -> KeptBackup | None:
    size = 0
    with suppress(OSError):
        size = path.stat().st_size
    try:
        return KeptBackup(path, size, read_card_of(path))
    except Refusal as refusal:
        return None if refusal.key == "backup.missing" else KeptBackup(path, size, None)


def _moment_of(one: KeptBackup) -> dt.datetime:
    return one.card.made_at if one.card is not None else dt.datetime.min.replace(tzinfo=dt.UTC)
