"""Opens a desk again whose `desk.json` is lost: each backup keeps a copy of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from recruiterdesk.core.clock import Clock
from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.values import value
from recruiterdesk.operations.backing_up import backup_places
from recruiterdesk.operations.restoring_closed import (
    key_card_of_backup,
    restore_closed,
    restore_closed_by_code,
)
from recruiterdesk.storage.backups.card import BackupCard, read_card_of
from recruiterdesk.storage.backups.opening import key_opens_copy
from recruiterdesk.storage.backups.shelf import backups_in
from recruiterdesk.storage.desk import FILE_NAME, DeskKey
from recruiterdesk.storage.key import find_key
from recruiterdesk.storage.opening import unlock_desk
from recruiterdesk.storage.rekeying import key_by_code


@value
class OpenedAgain:
    """The key of the desk, and whether the backup itself was taken: what came later is set aside then.

    `by_code` where the passphrase was forgotten: the code opens the desk on.
    """

    key: DeskKey
    is_backup: bool
    by_code: bool = False


def newest_copy(folder: Path) -> tuple[Path, BackupCard] | None:
    """Return the newest backup of the desk in this folder, and what it says of itself; None for none.

    The second folder is looked into only where the desk's own has none: it may hold another desk's too.
    """
    places = backup_places(folder)
    return _newest_in(places.here) or (_newest_in(places.second) if places.second is not None else None)


def _newest_in(place: Path) -> tuple[Path, BackupCard] | None:
    try:
        found = backups_in(place)
    except OSError:
        return None
    known = [(one.path, one.card) for one in found if one.card is not None]
    return max(known, key=lambda one: one[1].made_at, default=None)


def open_by_copy(folder: Path, path: Path, clock: Clock, passphrase: str | None = None) -> OpenedAgain:
    """Let the desk be opened by what a backup of it knows; where that fits no longer, take the backup itself.

    A backup of the second folder is never taken itself: nothing tells whether it is this desk's.

    Raises:
        Refusal: the passphrase is missing or wrong, the key is not to be had or fits no longer, or the folder
            can't be written; nothing was changed then.
    """

    def take() -> DeskKey:
        restore_closed(folder, path, clock, passphrase)
        return unlock_desk(folder, passphrase)

    return _opened(folder, path, partial(find_key, folder, passphrase), take)


def open_by_copy_and_code(folder: Path, path: Path, clock: Clock, code: str) -> OpenedAgain:
    """Do what open_by_copy does where the passphrase was forgotten, by the recovery code of the backup's day.

    Raises:
        Refusal: as open_by_copy; or the code has a slip of the pen, is another one, or there was none.
    """

    def take() -> DeskKey:
        restore_closed_by_code(folder, path, clock, code)
        return key_by_code(folder, code)

    opened = _opened(folder, path, partial(key_by_code, folder, code), take)
    return OpenedAgain(opened.key, opened.is_backup, by_code=True)


def _opened(
    folder: Path, path: Path, found: Callable[[], DeskKey], take: Callable[[], DeskKey]
) -> OpenedAgain:
    try:
        key = _key_by_card(folder, path, found)
    except Refusal as refusal:
        if refusal.key != "desk.wrong_key" or path.parent != backup_places(folder).here:
            raise
        return OpenedAgain(take(), is_backup=True)
    return OpenedAgain(key, is_backup=False)


def _key_by_card(folder: Path, path: Path, found: Callable[[], DeskKey]) -> DeskKey:
    """Put the backup's key card beside the desk, where it opens it as it lies there."""
    with key_card_of_backup(folder, read_card_of(path).desk_card):
        key = found()
        if not key_opens_copy(folder / FILE_NAME, key.raw):
            raise Refusal("desk.wrong_key")
    return key
