"""Gives a desk a new key: when its passphrase is set, changed or removed, or its recovery code made anew.

A copy with the new key is written beside the database and read back whole; until then nothing is changed,
and it can be given up. The order of the rest makes it safe to be killed anywhere: the card names both keys
before the copy takes the database's place; only then the old key is let go. Whoever had the old key, or a
copy of the old card with its passphrase, can't open the desk any more. Nobody else may have it open then.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.in_place import remove
from recruiterdesk.core.values import value
from recruiterdesk.storage.backups.soundness import AskedToStop, never
from recruiterdesk.storage.connection import DeskConnection
from recruiterdesk.storage.copy_with_new_key import (
    require_sound_copy,
    settle_journal,
    take_place,
    write_copy,
)
from recruiterdesk.storage.database_errors import database_refusals
from recruiterdesk.storage.holding import PREPARED_NAME, DeskHold
from recruiterdesk.storage.key import DeskKey, KeyPlace, named
from recruiterdesk.storage.key_card import (
    CARD_NAME,
    Card,
    Protection,
    keys_wrapped_anew,
    protection_of_key,
    read_card,
    write_card,
)
from recruiterdesk.storage.key_places import forget_outside, keep_by_passphrase, keep_outside, protected_key
from recruiterdesk.storage.recovery_code import read_recovery_code
from recruiterdesk.storage.wrapping import (
    KEY_BYTES,
    chosen_passphrase,
    unwrap_by_secret,
)

DATABASE_NAME = "desk.db"
_BYTES_A_SECOND = 30_000_000
"""Measured: 309 MB in 10 s on a small machine with others at work, 5 s of the processor."""
Protect = Callable[[Path, str, bytes], Protection]


@value
class NewPassphrase:
    """The desk is to be opened by this passphrase, and by a recovery code where one is given."""

    passphrase: str
    code: str | None = None


def set_passphrase(
    folder: Path, key: DeskKey, wanted: NewPassphrase, asked_to_stop: AskedToStop = never
) -> None:
    """Give the desk a new key that this passphrase opens; a recovery code of before is void.

    Args:
        folder: the folder of the desk, which nobody has open.
        key: the key of now.
        wanted: the passphrase as it was typed, and the code.
        asked_to_stop: asked often, until the new key takes the old one's place.

    Raises:
        Refusal: the passphrase is empty or of spaces only; the desk is open elsewhere, or can't be written;
            or it was asked to stop (key.change_stopped). The old key opens the desk then.
    """
    chosen_passphrase(wanted.passphrase)

    def protect(_folder: Path, _desk_id: str, raw: bytes) -> Protection:
        return keep_by_passphrase(raw, wanted.passphrase, wanted.code)

    _rekey(folder, key, protect, asked_to_stop)


def remove_passphrase(folder: Path, key: DeskKey, asked_to_stop: AskedToStop = never) -> None:
    """Give the desk a new key that lies in the keyring, else in the private file.

    Raises:
        Refusal: the desk is open elsewhere, or can't be written, or it was asked to stop.
    """
    _rekey(folder, key, keep_outside, asked_to_stop)


def share_rewritten(folder: Path) -> float:
    """Return which part of the database, 0 to 1, is written with its new key already."""
    whole, written = _size(folder / DATABASE_NAME), _size(folder / PREPARED_NAME)
    return min(1.0, written / whole) if whole else 0.0


def seconds_to_rewrite(folder: Path) -> int:
    """Return about how many seconds it takes to write the database with a new key."""
    return -(-_size(folder / DATABASE_NAME) // _BYTES_A_SECOND)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def check_passphrase(folder: Path, passphrase: str) -> None:
    """Make sure that this is the passphrase of the desk, which stays open; it takes half a second.

    Raises:
        Refusal: it is another one, or the desk has none.
    """
    card = read_card(folder / CARD_NAME)
    protected_key(folder, card.desk_id, card.now, passphrase)


def key_by_code(folder: Path, typed: str) -> DeskKey:
    """Return the key that a recovery code opens, for a desk whose passphrase was forgotten.

    Raises:
        Refusal: the code has a slip of the pen, is another one, or there is none.
    """
    code = read_recovery_code(typed)
    card = read_card(folder / CARD_NAME)
    ways = [by for by in (card.now, card.next) if by is not None and by.recovery is not None]
    if not ways:
        raise Refusal("key.no_code")
    for by in ways:
        raw = unwrap_by_secret(by.recovery, code) if by.recovery is not None else None
        if raw is not None:
            return DeskKey(raw, KeyPlace.PASSPHRASE)
    raise Refusal("key.code_wrong")


def _rekey(folder: Path, key: DeskKey, protect: Protect, asked_to_stop: AskedToStop) -> None:
    new, path, fresh = secrets.token_bytes(KEY_BYTES), folder / DATABASE_NAME, folder / PREPARED_NAME
    with _desk_alone(folder):
        try:
            with _held_alone(path, key.raw) as database:
                write_copy(database, fresh, new, asked_to_stop)
                require_sound_copy(fresh, new, asked_to_stop)
                card = _settled(read_card(folder / CARD_NAME), key.raw)
                after = protect(folder, card.desk_id, new)
                after = replace(after, earlier=keys_wrapped_anew(card.now, key.raw, new))
                write_card(folder, replace(card, next=after))
            settle_journal(path, key.raw)
            if take_place(fresh, path):
                _let_go(folder, card, after)
        finally:
            with suppress(OSError):
                remove(fresh)


def _settled(card: Card, raw: bytes) -> Card:
    """Return the card without the key that does not count, where a change was broken off before."""
    return named(replace(card, now=protection_of_key(card, raw), next=None))


def _let_go(folder: Path, card: Card, after: Protection) -> None:
    """Let go of the old key; a card that can't be written names both still, and is settled at a start."""
    with suppress(Refusal):
        write_card(folder, replace(card, now=after))
    if card.now.place is not after.place:
        forget_outside(folder, card.desk_id, card.now.place)


@contextmanager
def _desk_alone(folder: Path) -> Iterator[None]:
    """Hold all of `desk.lock`, so that nobody opens the desk meanwhile."""
    hold = DeskHold(folder)
    try:
        with ExitStack() as alone:
            try:
                alone.enter_context(hold.alone())
            except Refusal as refusal:
                raise Refusal("key.desk_in_use") from refusal
            yield
    finally:
        hold.close()


@contextmanager
def _held_alone(path: Path, raw: bytes) -> Iterator[DeskConnection]:
    """Hold the database so that nobody else reads or writes it; the journal is folded into the file first."""
    with database_refusals(path.parent):
        database = DeskConnection(path, raw)
    try:
        with database_refusals(path.parent):
            _take_alone(database)
        yield database
    finally:
        database.close()


def _take_alone(database: DeskConnection) -> None:
    try:
        database.execute_sql("PRAGMA locking_mode = EXCLUSIVE")
        database.execute_sql("PRAGMA busy_timeout = 500")
        database.execute_sql("PRAGMA journal_mode = DELETE")
        database.execute_sql("BEGIN EXCLUSIVE")
        database.execute_sql("COMMIT")
    except Exception as error:
        if "locked" in str(error).lower():
            raise Refusal("key.desk_in_use") from error
        raise
