"""Writes a kept backup anew without people who were erased since; until it is sound the old one stays."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.backups.card import BackupCard, card_bytes
from recruiterdesk.storage.backups.copying import copy_anew
from recruiterdesk.storage.backups.figures import figures_of
from recruiterdesk.storage.backups.files import PART, refusal_of_disk, written_aside
from recruiterdesk.storage.backups.opening import opened_copy
from recruiterdesk.storage.backups.restoring import key_for, own_card_of
from recruiterdesk.storage.backups.soundness import AskedToStop, never, require_sound, row_counts
from recruiterdesk.storage.connection import DeskConnection
from recruiterdesk.storage.database import open_prepared
from recruiterdesk.storage.database_errors import database_refusals
from recruiterdesk.storage.erased_list import ErasedList, knows_all
from recruiterdesk.storage.key import DeskKey
from recruiterdesk.storage.migrate import SCHEMA_VERSION

Forget = Callable[[DeskConnection], bool]
"""Takes whoever was erased out of an open copy of this version; tells whether anything was taken out."""
Finds = Callable[[Any], bool]
"""Tells whether somebody who was erased is in a copy of this version, of which it is given the connection."""
# What a database that was opened leaves beside itself where the program is killed.
_BESIDE = ("-wal", "-shm", "-journal")


def rewrite_backup(
    folder: Path,
    key: DeskKey,
    path: Path,
    known: ErasedList,
    finds: Finds,
    forget: Forget,
    asked_to_stop: AskedToStop = never,
) -> bool:
    """Take people out of a backup of the desk in this folder; tell whether it was written anew.

    It stays encrypted with its own key, and keeps its name, its moment and its reason. One of an earlier
    version is brought up to this one. It is read back whole before it takes the old one's place.

    Raises:
        Refusal: it is none of this desk's, damaged, of a newer version, its key is not known, the folder
            can't be written or is full, or it was asked to stop; the old file is as it was.
    """
    card = own_card_of(folder, path)
    raw = key_for(folder, key, path, card)
    with opened_copy(path, raw) as copy:
        is_of_this_version = figures_of(copy, card.made_at).schema == SCHEMA_VERSION
        if knows_all(copy, known) or (is_of_this_version and not finds(copy)):
            return False
    _remove_beside(path)
    try:
        with written_aside(path) as part:
            copy_anew(path, raw, part, raw)
            counted, new = _without(part, raw, card, forget)
            with part.open("ab") as file:
                file.write(card_bytes(new))
            if require_sound(part, raw, asked_to_stop) != counted:
                raise Refusal("backup.differs")
    except _NothingToDo:
        return False
    except OSError as error:
        raise refusal_of_disk(error, path.parent) from error
    finally:
        _remove_beside(path)
    return True


class _NothingToDo(Exception):
    """Nobody who was erased is in the backup: it stays the file that it is."""


def _without(part: Path, raw: bytes, card: BackupCard, forget: Forget) -> tuple[dict[str, int], BackupCard]:
    database = open_prepared(part, raw)
    try:
        with database_refusals():
            if not forget(database):
                raise _NothingToDo
            database.write_anew()
            # A copy that keeps a journal of its own can't be read where nothing may be written.
            database.execute_sql("PRAGMA journal_mode = DELETE")
            counted = row_counts(database.connection())
            figures = figures_of(database.connection(), card.made_at)
    finally:
        database.close()
    new = BackupCard(
        card.made_at, card.reason, figures.people, figures.waiting, card.newest_change, figures.schema,
        part.stat().st_size, card.desk_card,
    )  # fmt: skip
    return counted, new


def _remove_beside(path: Path) -> None:
    """Remove what an attempt that was killed left beside its part: it would be taken for this one's."""
    for end in _BESIDE:
        with suppress(OSError):
            path.with_name(f"{path.name}{PART}{end}").unlink(missing_ok=True)
