"""Opens a desk: its key, its file and what a killed change left beside it."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path

from recruiterdesk.core.clock import Clock
from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.in_place import part_of
from recruiterdesk.storage.database import open_database, opens_database
from recruiterdesk.storage.database_errors import database_refusals
from recruiterdesk.storage.desk import FILE_NAME, Desk
from recruiterdesk.storage.holding import PREPARED_NAME, DeskHold
from recruiterdesk.storage.key import PATIENCE_SECONDS, DeskKey, find_key, settle_key
from recruiterdesk.storage.key_card import CARD_NAME, KEY_FILE_NAME, refusal_of_folder
from recruiterdesk.storage.making import is_made, only_maker
from recruiterdesk.storage.salvage.at_start import (
    drop_settled_journal,
    drop_what_reading_out_left,
    look_at_journal,
    note_salt,
    noted_salt,
    require_file,
)


def open_desk(folder: Path, clock: Clock, passphrase: str | None = None) -> Desk:
    """Open the desk in this folder, made where there is none.

    Raises:
        Refusal: the folder can't be written, the key is wrong or not to be had, the file newer or damaged.
    """
    return open_desk_by(unlock_desk(folder, passphrase), folder, clock)


def unlock_desk(folder: Path, passphrase: str | None = None, patience: float = PATIENCE_SECONDS) -> DeskKey:
    """Return the key of the desk in this folder, made where there is none; it takes a second at most.

    A keyring that holds the key is waited for, `patience` seconds at most.

    Raises:
        Refusal: the folder can't be written, or the key is not to be had.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise refusal_of_folder(error) from error
    path = folder / FILE_NAME
    if is_made(folder) or noted_salt(folder):
        return find_key(folder, passphrase, partial(_opens, folder), patience)
    with only_maker(folder):
        key = find_key(folder, passphrase, partial(opens_database, path))
        open_database(path, key.raw).close()
        return key


def _opens(folder: Path, raw: bytes) -> bool:
    """Tell whether a key opens the desk, which nobody changes as a whole meanwhile.

    Raises:
        Refusal: somebody does (desk.busy), or it can't be read.
    """
    hold = DeskHold(folder)
    try:
        return opens_database(folder / FILE_NAME, raw)
    finally:
        hold.close()


def open_desk_by(key: DeskKey, folder: Path, clock: Clock) -> Desk:
    """Open the desk in this folder by its key.

    Raises:
        Refusal: the key does not open it (any more), the file is newer, damaged or can't be written.
    """
    hold = DeskHold(folder)
    _drop_what_was_left(folder)
    database, path = None, folder / FILE_NAME
    try:
        require_file(path)
        found = look_at_journal(path, hold)
        database = open_database(path, key.raw)
        with database_refusals():
            settle_key(folder, key)
            note_salt(path)
            desk = Desk(folder, database, clock, key.place, key.raw)
            desk.keep_hold(hold)
            desk.catch_up()
            drop_settled_journal(path)
            drop_what_reading_out_left(folder)
            desk.found_at_start = found
            return desk
    except Refusal as refusal:
        if database is not None and refusal.key == "desk.damaged":
            database.close_unwritten()
        elif database is not None:
            database.close()
        hold.close()
        raise


def _drop_what_was_left(folder: Path) -> None:
    """Remove what a killed restore or change of the key left; nobody is at it while a share is held."""
    with suppress(OSError):
        for name in (CARD_NAME, KEY_FILE_NAME):
            part_of(folder / name).unlink(missing_ok=True)
    if (folder / PREPARED_NAME).exists():
        from recruiterdesk.storage.backups.restoring import remove_prepared

        with suppress(OSError):
            remove_prepared(folder)
