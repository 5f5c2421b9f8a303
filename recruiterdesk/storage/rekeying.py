"""Gives a desk a new key: when its passphrase is set, changed or removed, or its recovery code made anew.

The order makes it safe to be killed anywhere: the card names both keys before the database is written anew,
in one transaction of its own; only then the old key is let go. Whoever had the old key, or a copy of the old
card with its passphrase, can't open the desk any more. Nobody else may have the desk open meanwhile.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.in_place import is_full
from recruiterdesk.core.values import value
from recruiterdesk.storage.database import DeskConnection, database_refusals, is_database_error
from recruiterdesk.storage.holding import DeskHold
from recruiterdesk.storage.key import (
    DeskKey,
    KeyPlace,
    forget_outside,
    keep_by_passphrase,
    keep_outside,
    named,
    protected_key,
)
from recruiterdesk.storage.key_card import CARD_NAME, Card, EarlierKey, Protection, read_card, write_card
from recruiterdesk.storage.recovery_code import read_recovery_code
from recruiterdesk.storage.salvage.at_start import drop_settled_journal
from recruiterdesk.storage.wrapping import (
    KEY_BYTES,
    chosen_passphrase,
    unwrap_by_key,
    unwrap_by_secret,
    wrap_by_key,
)

DATABASE_NAME = "desk.db"
_BYTES_A_SECOND = 30_000_000
"""Measured: 159 MB, a desk of 100,000 people, in 4.7 s on a small machine with others at work."""
Protect = Callable[[Path, str, bytes], Protection]


@value
class NewPassphrase:
    """The desk is to be opened by this passphrase, and by a recovery code where one is given."""

    passphrase: str
    code: str | None = None


def set_passphrase(folder: Path, key: DeskKey, wanted: NewPassphrase) -> None:
    """Give the desk a new key that this passphrase opens; a recovery code of before is void.

    Args:
        folder: the folder of the desk, which nobody has open.
        key: the key of now.
        wanted: the passphrase as it was typed, and the code.

    Raises:
        Refusal: the passphrase is empty or of spaces only; the desk is open elsewhere, or can't be written.
    """
    chosen_passphrase(wanted.passphrase)

    def protect(_folder: Path, _desk_id: str, raw: bytes) -> Protection:
        return keep_by_passphrase(raw, wanted.passphrase, wanted.code)

    _rekey(folder, key, protect)


def remove_passphrase(folder: Path, key: DeskKey) -> None:
    """Give the desk a new key that lies in the keyring, else in the private file.

    Raises:
        Refusal: the desk is open elsewhere, or can't be written.
    """
    _rekey(folder, key, keep_outside)


def share_rewritten(folder: Path) -> float:
    """Return which part of the database, 0 to 1, is written with its new key already.

    Each page is put into the rollback journal before it is written, so that its size tells.
    """
    whole, journal = _size(folder / DATABASE_NAME), _size(folder / f"{DATABASE_NAME}-journal")
    return min(1.0, journal / whole) if whole else 0.0


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


def _rekey(folder: Path, key: DeskKey, protect: Protect) -> None:
    new = secrets.token_bytes(KEY_BYTES)
    with _desk_alone(folder):
        with _held_alone(folder / DATABASE_NAME, key.raw) as database:
            card = named(read_card(folder / CARD_NAME))
            before = EarlierKey(card.now.key_id, wrap_by_key(key.raw, new))
            after = protect(folder, card.desk_id, new)
            after = replace(after, earlier=(*_carried(card.now, key.raw, new), before))
            write_card(folder, replace(card, next=after))
            _encrypt_anew(database, new, folder)
        _require_opened_by(new, folder)
        write_card(folder, Card(card.desk_id, after))
        if card.now.place is not after.place:
            forget_outside(folder, card.desk_id, card.now.place)


def _encrypt_anew(database: DeskConnection, new: bytes, folder: Path) -> None:
    try:
        database.execute_sql(f"PRAGMA rekey = \"x'{new.hex()}'\"")
    except Exception as error:
        if not is_database_error(error):
            raise
        # SQLCipher says the same whatever was in the way; all is rolled back.
        raise Refusal("desk.disk_full" if is_full(folder) else "key.not_encrypted_anew") from error


def _require_opened_by(new: bytes, folder: Path) -> None:
    """Read every page by the new key, as the next start would.

    SQLCipher may meet an error of the disk and report none: then all was rolled back, or will be at the next
    opening, where the journal could not be ended. Only the old key opens the desk in both cases.
    """
    path = folder / DATABASE_NAME
    try:
        database = DeskConnection(path, new)
        try:
            is_whole = not database.execute_sql("PRAGMA cipher_integrity_check").fetchall()
        finally:
            database.close()
    except Exception as error:
        if not is_database_error(error):
            raise
        is_whole = False
    if not is_whole:
        raise Refusal("desk.disk_full" if is_full(folder) else "key.not_encrypted_anew")
    drop_settled_journal(path)


def _carried(by: Protection, old: bytes, new: bytes) -> Iterator[EarlierKey]:
    """Return the keys before, wrapped anew; one that the old key does not open is lost already."""
    for one in by.earlier:
        raw = unwrap_by_key(one.wrapped, old)
        if raw is not None:
            yield EarlierKey(one.key_id, wrap_by_key(raw, new))


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
        hold.release()


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
