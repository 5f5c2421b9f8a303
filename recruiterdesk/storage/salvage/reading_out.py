"""Reads out what a damaged desk still holds, and compares it with the newest sound backup.

Everything is made in a folder of its own, which is removed after; the damaged files are only read.
"""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.backups.files import make_private_folder, refusal_of_disk
from recruiterdesk.storage.backups.opening import opened_copy
from recruiterdesk.storage.backups.restoring import key_for, own_card_of
from recruiterdesk.storage.backups.shelf import KeptBackup
from recruiterdesk.storage.backups.soundness import AskedToStop
from recruiterdesk.storage.connection import DeskConnection
from recruiterdesk.storage.database import make_database, open_prepared
from recruiterdesk.storage.database_errors import database_refusals
from recruiterdesk.storage.desk import FILE_NAME
from recruiterdesk.storage.key import DeskKey
from recruiterdesk.storage.migrate import SCHEMA_VERSION
from recruiterdesk.storage.salvage.at_start import WORK_NAME, noted_salt
from recruiterdesk.storage.salvage.comparing import Figure, compared, figures_of_backup
from recruiterdesk.storage.salvage.finishing import finish
from recruiterdesk.storage.salvage.flat import lay_flat
from recruiterdesk.storage.salvage.gathering import Damaged, Gathered, Tell, gather, readable_source
from recruiterdesk.storage.salvage.joining import add_missing
from recruiterdesk.storage.salvage.schema import Schema, read_schema
from recruiterdesk.storage.salvage.seals import PAGE, fitting_salt, salt_of
from recruiterdesk.storage.salvage.sound_backup import SoundBackup, brought_up, newest_sound
from recruiterdesk.storage.stored_texts import instant_from_text

_RAW, _READ_OUT, _JOINED = "gathered.db", "read-out.db", "joined.db"
_LENDERS = 2


@dataclass(frozen=True, slots=True)
class ReadOut:
    """What was read out, and what there is beside it.

    Args:
        gathered: how each table was read; None where nothing can be read.
        newest: when anything was last changed, as far as can be read.
        backup: the newest sound one.
        figures: what both hold.
    """

    gathered: Gathered | None
    newest: dt.datetime | None
    backup: SoundBackup | None
    figures: tuple[Figure, ...]

    @property
    def can_be_joined(self) -> bool:
        """Tell whether the backup has anything to add, and is of the same form."""
        return (
            self.gathered is not None
            and self.backup is not None
            and self.backup.version == self.gathered.version
            and not all(one.is_whole for one in self.gathered.tables.values())
        )


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for.

    Args:
        folder: of the damaged desk, which nobody has open.
        key: of the desk.
        backups: its backups, newest first.
        tell: is told how far it is.
        asked_to_stop: is asked often.
    """

    folder: Path
    key: DeskKey
    backups: Sequence[KeptBackup]
    tell: Tell
    asked_to_stop: AskedToStop


def read_out(asked: Asked) -> ReadOut:
    """Read out whatever can be read into a fresh desk, and compare it with the newest sound backup.

    What is made stays in its folder until `clear_away`.

    Raises:
        Refusal: the folder can't be written, the disk is full, or it was asked to stop.
    """
    place = asked.folder / WORK_NAME
    with _said_of(asked.folder):
        clear_away(asked.folder)
        make_private_folder(place)
        backup = newest_sound(asked.folder, asked.key, asked.backups, asked.asked_to_stop)
        gathered = _gathered(asked, place)
        if gathered is None:
            return ReadOut(None, None, backup, figures_of_backup(backup))
        shutil.copyfile(place / _RAW, place / _READ_OUT)
        finish(place / _READ_OUT, asked.key.raw).close()
        newest = None
        with suppress(ValueError):
            newest = instant_from_text(gathered.newest).astimezone(dt.UTC)
        if backup is not None and backup.version < gathered.version == SCHEMA_VERSION:
            backup = brought_up(backup, place, asked.key.raw)
        figures = compared(place / _READ_OUT, asked.key.raw, gathered, backup)
        return ReadOut(gathered, newest, backup, figures)


@contextmanager
def read_out_desk(folder: Path, key: DeskKey) -> Iterator[DeskConnection]:
    """Give the desk that was read out, open.

    Raises:
        Refusal: it can't be opened.
    """
    with _said_of(folder), closing(open_prepared(folder / WORK_NAME / _READ_OUT, key.raw)) as database:
        yield database


@contextmanager
def joined_desk(folder: Path, key: DeskKey, found: ReadOut) -> Iterator[DeskConnection]:
    """Give a desk, open, of what was read out and what only the backup has.

    Raises:
        Refusal: it can't be written, or the backup not be read.
    """
    if found.backup is None or found.gathered is None:
        raise Refusal("salvage.nothing_to_join")
    place = folder / WORK_NAME
    with _said_of(folder):
        shutil.copyfile(place / _RAW, place / _JOINED)
        with opened_copy(found.backup.path, found.backup.key) as copy:
            add_missing(place / _JOINED, key.raw, copy, found.gathered.tables)
        with closing(finish(place / _JOINED, key.raw)) as database:
            yield database


def clear_away(folder: Path) -> None:
    """Remove what was made for reading out; the damaged files and the backups are elsewhere."""
    place = folder / WORK_NAME
    if place.is_dir() and not place.is_symlink():
        for one in place.iterdir():
            one.unlink()
        place.rmdir()


def _gathered(asked: Asked, place: Path) -> Gathered | None:
    """Gather what can be read; None where nothing can."""
    flat, damaged = place / "flat.db", asked.folder / FILE_NAME
    if not damaged.is_file() or damaged.stat().st_size < PAGE:
        return None
    lay_flat(damaged, flat)
    with suppress(Refusal):
        source = readable_source(_damaged(asked, flat), list(_lent(asked, place)))
        return gather(source, place / _RAW, asked.tell, asked.asked_to_stop)
    return None


def _damaged(asked: Asked, flat: Path) -> Damaged:
    salts = (salt_of(flat), noted_salt(asked.folder))
    salt = fitting_salt(flat, asked.key.raw, salts)
    if salt is None:
        raise Refusal("salvage.unreadable")
    return Damaged(flat, asked.key.raw, salt, flat.parent)


def _lent(asked: Asked, place: Path) -> Iterable[Schema]:
    """Yield the lists of tables of sound copies: those of backups of this version, and of a new desk."""
    lenders = 0
    for kept in asked.backups:
        with suppress(Refusal):
            key = key_for(asked.folder, asked.key, kept.path, own_card_of(asked.folder, kept.path))
            with opened_copy(kept.path, key) as copy:
                schema = read_schema(copy)
            if schema.version == SCHEMA_VERSION:
                lenders += 1
                yield schema
        if lenders == _LENDERS:
            break
    new = place / "new.db"
    make_database(new, asked.key.raw, SCHEMA_VERSION)
    with opened_copy(new, asked.key.raw) as copy:
        yield read_schema(copy)


@contextmanager
def _said_of(folder: Path) -> Iterator[None]:
    try:
        with database_refusals():
            yield
    except OSError as error:
        raise refusal_of_disk(error, folder) from error
