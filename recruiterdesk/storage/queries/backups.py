"""Which backups there are, and what they say of themselves."""

from __future__ import annotations

from pathlib import Path

from recruiterdesk.storage.backups.card import BackupCard, read_card_of
from recruiterdesk.storage.backups.shelf import (
    SUFFIX,
    KeptBackup,
    backups_folder,
    backups_in,
    own_backups_in,
)
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.key_of_copies import card_of_copy, desk_of_copy
from recruiterdesk.storage.making import is_made
from recruiterdesk.storage.salvage.at_start import noted_salt

__all__ = [
    "BackupCard",
    "KeptBackup",
    "backups_of",
    "card_of",
    "files_of_backups",
    "holds_desk",
    "names_of_backups",
    "unreadable_backups",
]


def card_of(path: Path) -> BackupCard:
    """Return what a backup says of itself.

    Raises:
        Refusal: it is none, damaged, or can't be read.
    """
    return read_card_of(path)


def holds_desk(folder: Path) -> bool:
    """Tell whether a desk lies in the folder, or lay there once, whether or not it can be opened."""
    return is_made(folder) or bool(noted_salt(folder))


def backups_of(desk: Desk, second: Path | None = None) -> list[KeptBackup]:
    """Return the desk's backups, newest first; one that lies in the second folder only stands there.

    A folder that is gone has none.
    """
    found: dict[str, KeptBackup] = {}
    for one in files_of_backups(desk, second):
        found.setdefault(one.path.name, one)
    return sorted(found.values(), key=lambda one: one.path.name, reverse=True)


def files_of_backups(desk: Desk, second: Path | None = None) -> list[KeptBackup]:
    """Return the files of the desk's backups, those of its own folder first: one backup may have two."""
    desk_id = desk_of_copy(card_of_copy(desk.folder))
    folders = [backups_folder(desk.folder), *([second] if second is not None else [])]
    return [one for folder in folders for one in _own(folder, desk_id)]


def names_of_backups(desk: Desk) -> frozenset[str]:
    """Return what the files in the desk's own folder of backups are called; none where it is not there."""
    try:
        found = list(backups_folder(desk.folder).iterdir())
    except OSError:
        return frozenset()
    return frozenset(path.name for path in found if path.suffix == SUFFIX)


def unreadable_backups(desk: Desk) -> list[KeptBackup]:
    """Return what lies among the desk's own backups and can't be read as one: cut, say, or emptied."""
    try:
        found = backups_in(backups_folder(desk.folder))
    except OSError:
        return []
    return [one for one in found if one.card is None]


def _own(folder: Path, desk_id: str) -> list[KeptBackup]:
    try:
        return own_backups_in(folder, desk_id)
    except OSError:
        return []
