"""The newest sound backup of a damaged desk: what it is compared and joined with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.backups.copying import copy_anew
from recruiterdesk.storage.backups.restoring import key_for, own_card_of
from recruiterdesk.storage.backups.shelf import KeptBackup
from recruiterdesk.storage.backups.soundness import AskedToStop, require_sound
from recruiterdesk.storage.database import open_prepared
from recruiterdesk.storage.key import DeskKey
from recruiterdesk.storage.migrate import SCHEMA_VERSION

_COPY = "backup.db"


@dataclass(frozen=True, slots=True)
class SoundBackup:
    """The newest backup whose every page was read, and what opens it.

    Args:
        kept: the backup as it lies in its folder.
        path: the file from which it is read: itself, or a copy that was brought up to the desk's version.
        key: what opens that file.
        version: of its form.
    """

    kept: KeptBackup
    path: Path
    key: bytes
    version: int


def newest_sound(
    folder: Path, own: DeskKey, backups: Iterable[KeptBackup], asked_to_stop: AskedToStop
) -> SoundBackup | None:
    """Return the first of the backups that is sound and opens by the desk's key, or one that it leads to.

    Raises:
        Refusal: it was asked to stop.
    """
    for kept in backups:
        try:
            card = own_card_of(folder, kept.path)
            key = key_for(folder, own, kept.path, card)
            require_sound(kept.path, key, asked_to_stop)
        except Refusal:
            if asked_to_stop():
                raise
            continue
        return SoundBackup(kept, kept.path, key, card.schema)
    return None


def brought_up(backup: SoundBackup, place: Path, key: bytes) -> SoundBackup:
    """Bring a copy of a backup, in `place`, up to this version: right after an update all are older.

    Raises:
        Refusal: it can't be written, or the backup not be read.
    """
    path = place / _COPY
    copy_anew(backup.kept.path, backup.key, path, key)
    open_prepared(path, key).close()
    return SoundBackup(backup.kept, path, key, SCHEMA_VERSION)
