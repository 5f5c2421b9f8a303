"""Deletes a backup that nobody wants any more, after a look at what would be left."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.in_place import remove
from recruiterdesk.operations.backing_up import backup_places
from recruiterdesk.storage.backups.restoring import key_for, own_card_of
from recruiterdesk.storage.backups.soundness import AskedToStop, never, require_sound
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.backups import KeptBackup, files_of_backups, unreadable_backups


@dataclass(frozen=True, slots=True)
class BeforeDeleting:
    """What is known of a backup before it is deleted.

    Args:
        name: of its file.
        files: what would go: the same backup may lie in two folders.
        is_sound: whether it can be restored, every page of it whole.
        newest_left: the newest sound backup that would be left; None where there would be none.
        whole_copy: the folder in which a whole copy of a damaged one stays.
    """

    name: str
    files: tuple[Path, ...]
    is_sound: bool
    newest_left: KeptBackup | None
    whole_copy: Path | None = None

    @property
    def is_newest_sound(self) -> bool:
        """Whether no sound one is as new as it."""
        return self.is_sound and (self.newest_left is None or self.newest_left.path.name < self.name)


def look_before_deleting(desk: Desk, name: str, asked_to_stop: AskedToStop = never) -> BeforeDeleting:
    """Read a backup whole, and of the others, the newest first, until one is sound; nothing is changed.

    It takes seconds on a large desk, so the window asks for it in a worker.

    Args:
        desk: the desk.
        name: of the file, in the desk's own folder of backups, the second one, or both.
        asked_to_stop: asked often.

    Raises:
        Refusal: it is gone (backup.missing), or it was asked to stop (backup.stopped).
    """
    of_all = files_of_backups(desk, backup_places(desk.folder).second)
    copies = [one.path for one in (*unreadable_backups(desk), *of_all) if one.path.name == name]
    if not copies:
        raise Refusal("backup.missing", name=name)
    sound = [path for path in copies if _is_sound(desk, path, asked_to_stop)]
    is_sound = copies[0] in sound
    whole = [] if is_sound else sound
    files = tuple(path for path in copies if path not in whole)
    left = sorted((one for one in of_all if one.path not in files), key=_name_of, reverse=True)
    newest = next((one for one in left if _is_sound(desk, one.path, asked_to_stop)), None)
    return BeforeDeleting(name, files, is_sound, newest, whole[0].parent if whole else None)


def delete_backup(before: BeforeDeleting) -> None:
    """Delete what was looked at, for good.

    Raises:
        Refusal: a file is held by another program, or its folder can't be written (backup.not_deleted).
    """
    for path in before.files:
        try:
            remove(path)
        except OSError as error:
            raise Refusal("backup.not_deleted", name=path.name, folder=str(path.parent)) from error


def _name_of(one: KeptBackup) -> str:
    return one.path.name


def _is_sound(desk: Desk, path: Path, asked_to_stop: AskedToStop) -> bool:
    try:
        raw = key_for(desk.folder, desk.key, path, own_card_of(desk.folder, path))
        require_sound(path, raw, asked_to_stop)
    except Refusal:
        if asked_to_stop():
            raise
        return False
    return True
