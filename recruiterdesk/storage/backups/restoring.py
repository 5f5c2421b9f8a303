"""Makes of a backup what can take the desk's place: checked, in the key of now, brought up to date."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.in_place import remove
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.storage.backups.card import BackupCard, read_card_of
from recruiterdesk.storage.backups.copying import copy_anew
from recruiterdesk.storage.backups.figures import Figures, figures_of
from recruiterdesk.storage.backups.files import refusal_of_disk
from recruiterdesk.storage.backups.opening import key_opens_copy, opened_copy
from recruiterdesk.storage.backups.soundness import AskedToStop, never, require_sound
from recruiterdesk.storage.connection import DeskConnection
from recruiterdesk.storage.database import open_prepared
from recruiterdesk.storage.database_errors import database_refusals
from recruiterdesk.storage.holding import PREPARED_NAME
from recruiterdesk.storage.key import DeskKey
from recruiterdesk.storage.key_of_copies import is_copy_of, key_of_copy, keys_of_desk
from recruiterdesk.storage.migrate import SCHEMA_VERSION

# What was taken from a damaged desk: a call that was running is still running.
_GOES_ON = frozenset({BackupReason.READ_OUT, BackupReason.JOINED})


@dataclass(frozen=True, slots=True)
class Inside:
    """What is in a backup: what it says of itself, and what was found in it."""

    card: BackupCard
    figures: Figures


def own_card_of(folder: Path, path: Path) -> BackupCard:
    """Return what a backup of the desk in this folder says of itself.

    Raises:
        Refusal: it is none, damaged or cut, of another desk, or of a newer version.
    """
    card = read_card_of(path)
    if not is_copy_of(folder, card.desk_card):
        raise Refusal("backup.other_desk", name=path.name)
    _require_known_schema(path, card)
    return card


def _require_known_schema(path: Path, card: BackupCard) -> None:
    if card.schema > SCHEMA_VERSION:
        raise Refusal("backup.newer_version", name=path.name, found=card.schema, known=SCHEMA_VERSION)


def key_for(folder: Path, key: DeskKey, path: Path, card: BackupCard) -> bytes:
    """Return what opens a backup of the desk, whose key may have been another one then.

    Raises:
        Refusal: no key that the desk remembers opens it (backup.wrong_key), or it is damaged.
    """
    raw = key_of_copy(folder, key, card.desk_card)
    tried = [raw] if raw is not None else keys_of_desk(folder, key)
    fitting = next((one for one in tried if key_opens_copy(path, one)), None)
    if fitting is None and raw is not None:
        # The card names a key of this desk, so it is the file that does not fit.
        raise Refusal("backup.damaged", name=path.name)
    if fitting is None:
        raise Refusal("backup.wrong_key", name=path.name)
    return fitting


def look_inside(folder: Path, key: DeskKey, path: Path) -> Inside:
    """Return what is in a backup of the desk, read from the backup itself.

    Raises:
        Refusal: it is none, damaged or cut, of another desk or key, or newer than the app.
    """
    card = own_card_of(folder, path)
    return look_inside_by(path, card, key_for(folder, key, path, card))


def look_inside_by(path: Path, card: BackupCard, raw: bytes) -> Inside:
    """Return what is in a backup, by its own key (32 bytes), whichever desk it was made of.

    Raises:
        Refusal: another key opens it, it is damaged or cut, or newer than the app.
    """
    _require_known_schema(path, card)
    with opened_copy(path, raw) as copy:
        figures = figures_of(copy, card.made_at)
    if figures.schema > SCHEMA_VERSION:
        raise Refusal("backup.newer_version", name=path.name, found=figures.schema, known=SCHEMA_VERSION)
    return Inside(card, figures)


def as_restored(inside: Inside, ready: DeskConnection) -> Inside:
    """Return what comes back of a backup: without whoever was erased since, who was in it."""
    figures = figures_of(ready.connection(), inside.card.made_at)
    return Inside(replace(inside.card, people=figures.people, waiting=figures.waiting), figures)


@contextmanager
def prepared(
    folder: Path,
    key: DeskKey,
    path: Path,
    forget: Callable[[DeskConnection], bool],
    asked_to_stop: AskedToStop = never,
) -> Iterator[DeskConnection]:
    """Give a database with what is in the backup, checked as a whole, which is removed after.

    Args:
        folder: of the desk.
        key: of the desk.
        path: of the backup.
        forget: takes out of it whoever was erased since it was made, and tells whether there was anybody.
        asked_to_stop: asked often.

    Raises:
        Refusal: as look_inside; or the folder can't be written, or the disk is full.
    """
    inside = look_inside(folder, key, path)
    raw = key_for(folder, key, path, inside.card)
    require_sound(path, raw, asked_to_stop)
    place = folder / PREPARED_NAME
    try:
        remove_prepared(folder)
        copy_anew(path, raw, place, key.raw)
        database = open_prepared(place, key.raw)
        try:
            with database_refusals():
                _leave_behind(database, inside, forget)
            yield database
        finally:
            database.close()
    except OSError as error:
        raise refusal_of_disk(error, folder) from error
    finally:
        with suppress(OSError):
            remove_prepared(folder)


def _leave_behind(database: DeskConnection, inside: Inside, forget: Callable[[DeskConnection], bool]) -> None:
    """Take out what does not come back: a call that was running then is none now, and who was erased."""
    if inside.card.reason not in _GOES_ON:
        database.execute_sql('DELETE FROM "call_draft"')
        database.execute_sql('DELETE FROM "call_round"')
    if forget(database):
        database.write_anew()
    database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def remove_prepared(folder: Path) -> None:
    """Remove what a restore prepared, and what an end of the program left of one."""
    for end in ("", "-wal", "-shm", "-journal"):
        remove(folder / f"{PREPARED_NAME}{end}")
