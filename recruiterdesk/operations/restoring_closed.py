"""Brings a backup back where no desk can be opened: there is none in the folder, or its file is damaged."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from recruiterdesk.core.clock import Clock
from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.in_place import put_in_place
from recruiterdesk.operations.erasing_copies import forget_as_in_folder
from recruiterdesk.storage.backups.card import read_card_of
from recruiterdesk.storage.backups.files import last, make_private_folder, refusal_of_disk
from recruiterdesk.storage.backups.opening import key_opens_copy
from recruiterdesk.storage.backups.restoring import Inside, as_restored, look_inside, own_card_of, prepared
from recruiterdesk.storage.desk import FILE_NAME
from recruiterdesk.storage.holding import PREPARED_NAME, DeskHold
from recruiterdesk.storage.key import DeskKey, find_key, settle_key
from recruiterdesk.storage.key_card import CARD_NAME, read_card, write_private
from recruiterdesk.storage.rekeying import key_by_code

_ENDS = ("", "-wal", "-shm")
UNREADABLE_NAME = f"{CARD_NAME}.unreadable"
"""Where a key card is kept that could not be read when a backup was put in the place of its desk."""


@dataclass(frozen=True, slots=True)
class RestoredClosed:
    """What was brought back, and where the files lie that were in its place; None where there were none."""

    inside: Inside
    aside: Path | None


def restore_closed(folder: Path, path: Path, clock: Clock, passphrase: str | None = None) -> RestoredClosed:
    """Make the desk in this folder of a backup; what is there is set aside whole, and never written to.

    Raises:
        Refusal: the file can't be restored here, its key is not to be had, another process has the desk open,
            or the folder can't be written; nothing was changed then.
    """
    return _restored(folder, path, clock, lambda: find_key(folder, passphrase, partial(key_opens_copy, path)))


def restore_closed_by_code(folder: Path, path: Path, clock: Clock, code: str) -> RestoredClosed:
    """Do what restore_closed does where the passphrase was forgotten, by the backup's recovery code.

    A key card that can be read in the folder counts instead of the backup's: its code is the one to type.

    Raises:
        Refusal: as restore_closed; or the code has a slip of the pen, is another one, or there is none.
    """
    return _restored(folder, path, clock, lambda: key_by_code(folder, code))


def _restored(folder: Path, path: Path, clock: Clock, found: Callable[[], DeskKey]) -> RestoredClosed:
    card = read_card_of(path)
    make_private_folder(folder)
    with key_card_of_backup(folder, card.desk_card):
        own_card_of(folder, path)
        return put_in_place_of_closed(folder, found(), path, clock)


def put_in_place_of_closed(folder: Path, key: DeskKey, path: Path, clock: Clock) -> RestoredClosed:
    """Make the desk in this folder of a backup, whose key is known, as restore_closed does.

    Raises:
        Refusal: as restore_closed.
    """
    inside = look_inside(folder, key, path)
    with (
        closing(DeskHold(folder)) as hold,
        hold.alone(),
        prepared(folder, key, path, partial(forget_as_in_folder, folder, key)) as ready,
    ):
        inside = as_restored(inside, ready)
        ready.close()
        try:
            aside = set_aside(folder, clock)
            for end in _ENDS[1:]:
                (folder / f"{FILE_NAME}{end}").unlink(missing_ok=True)
            last(folder / PREPARED_NAME)
            put_in_place(folder / PREPARED_NAME, folder / FILE_NAME)
        except OSError as error:
            raise refusal_of_disk(error, folder) from error
        settle_key(folder, key)
    return RestoredClosed(inside, aside)


def set_aside(folder: Path, clock: Clock) -> Path | None:
    """Copy the database as it lies there into a folder of its own; None where there is no database.

    Raises:
        Refusal, OSError: the folder can't be written.
    """
    there = [folder / f"{FILE_NAME}{end}" for end in _ENDS if (folder / f"{FILE_NAME}{end}").exists()]
    if not there:
        return None
    aside = folder / f"set-aside-{clock.now():%Y-%m-%dT%H-%M-%SZ}"
    make_private_folder(aside)
    for one in there:
        shutil.copy2(one, aside / one.name)
        last(aside / one.name)
    return aside


@contextmanager
def key_card_of_backup(folder: Path, text: str) -> Iterator[None]:
    """Put a backup's key card where none can be read; an unreadable one is kept, and back where it fails."""
    path, kept = folder / CARD_NAME, folder / UNREADABLE_NAME
    is_there, is_readable = path.exists(), _is_readable(path)
    if not is_readable:
        if is_there:
            _move(path, kept)
        write_private(path, text)
    try:
        yield
    except Refusal:
        if not is_readable:
            with suppress(OSError):
                path.unlink(missing_ok=True)
            if is_there:
                _move(kept, path)
        raise


def _is_readable(path: Path) -> bool:
    if not path.exists():
        return False
    try:
        read_card(path)
    except Refusal:
        return False
    return True


def _move(source: Path, target: Path) -> None:
    try:
        put_in_place(source, target)
    except OSError as error:
        raise refusal_of_disk(error, target.parent) from error
