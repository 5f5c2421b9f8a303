"""The key of a desk, from wherever it lies: the system keyring, a private file, or behind a passphrase."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.values import value
from recruiterdesk.storage.key_card import (
    CARD_NAME,
    Card,
    KeyPlace,
    Protection,
    read_card,
    write_card,
)
from recruiterdesk.storage.key_keyring import (
    PATIENCE_SECONDS,
    load_keyring,
)
from recruiterdesk.storage.key_places import (
    forget_outside,
    keep_by_passphrase,
    keep_outside,
    new_key_id,
    protected_key,
)
from recruiterdesk.storage.wrapping import (
    KEY_BYTES,
    normal_passphrase,
    scrypt_key,
    wrap_by_secret,
)

__all__ = [
    "PATIENCE_SECONDS",
    "DeskKey",
    "KeyPlace",
    "asks_keyring",
    "find_key",
    "load_keyring",
    "settle_key",
]

KeyOpens = Callable[[bytes], bool]
"""Tells whether a key opens the database of the desk that is asked for."""
# Of several things that are in the way, what the user can do something about is told.
_TOLD_FIRST = (
    "key.passphrase_needed",
    "key.change_unfinished",
    "key.passphrase_changed",
    "key.passphrase_wrong",
)


@value
class DeskKey:
    """The key of a desk, and where it lies.

    `settled` is the card as it should be written once the database has opened: a change of the key was broken
    off, or the desk is of an earlier version. `superseded` is where a key lies then that opens nothing.
    """

    raw: bytes
    place: KeyPlace
    settled: Card | None = None
    superseded: KeyPlace | None = None


@dataclass(frozen=True)
class _Asked:
    """What was given to open a known desk."""

    folder: Path
    passphrase: str | None
    opens: KeyOpens
    patience: float

    def key_by(self, desk_id: str, by: Protection) -> bytes:
        return protected_key(self.folder, desk_id, by, self.passphrase, self.patience)


def find_key(
    folder: Path,
    passphrase: str | None = None,
    opens: KeyOpens | None = None,
    patience: float = PATIENCE_SECONDS,
) -> DeskKey:
    """Return the key of the desk in this folder; an empty folder gets a new one.

    A new key goes into the system keyring and is read back (a keyring may accept and forget); where it
    doesn't come back, it lies in the file `key` (0600). With a passphrase it is wrapped in that instead.

    Args:
        folder: the folder of the desk.
        passphrase: as it was typed; None where nobody was asked.
        opens: decides between two keys where a change was broken off, and on desks of earlier versions.
        patience: for how many seconds a keyring that holds the key is waited for.

    Raises:
        Refusal: the key can't be had: keyring silent, file gone, passphrase missing, wrong or not asked for.
    """
    if (folder / CARD_NAME).exists():
        asked = _Asked(folder, passphrase, opens or _opens_anything, patience)
        return _known_key(asked, read_card(folder / CARD_NAME))
    if (folder / "desk.db").exists():
        raise Refusal("key.card_missing", folder=str(folder))
    return _new_key(folder, passphrase)


def asks_keyring(folder: Path) -> bool:
    """Tell whether opening the desk in this folder will ask the system keyring; without one yet, it will."""
    return _place(folder) in (None, KeyPlace.KEYRING)


def settle_key(folder: Path, key: DeskKey) -> None:
    """Write the card that fits the key, after the database has opened by it, and drop what held another one.

    A folder that can't be written is settled at a later start.
    """
    if key.settled is None:
        return
    with suppress(Refusal):
        write_card(folder, key.settled)
        if key.superseded is not None:
            forget_outside(folder, key.settled.desk_id, key.superseded)


def _place(folder: Path) -> KeyPlace | None:
    if not (folder / CARD_NAME).exists():
        return None
    try:
        return read_card(folder / CARD_NAME).now.place
    except Refusal:
        return KeyPlace.FILE


def _known_key(asked: _Asked, card: Card) -> DeskKey:
    if card.next is None:
        return _only_key(asked, card)
    refusals: list[Refusal] = []
    for by, other, unfit in (
        (card.now, card.next, Refusal("key.passphrase_changed")),
        (card.next, card.now, Refusal("key.change_unfinished")),
    ):
        try:
            raw = asked.key_by(card.desk_id, by)
        except Refusal as refusal:
            refusals.append(refusal)
            continue
        if asked.opens(raw):
            over = other.place if other.place is not by.place else None
            return DeskKey(raw, by.place, Card(card.desk_id, by), over)
        refusals.append(unfit)
    told = [refusal for key in _TOLD_FIRST for refusal in refusals if refusal.key == key]
    raise (told or refusals)[0]


def _only_key(asked: _Asked, card: Card) -> DeskKey:
    by = card.now
    if by.place is KeyPlace.PASSPHRASE and by.passphrase is None and asked.passphrase is not None:
        return _by_scrypt(card, asked.passphrase, asked.opens)
    raw = asked.key_by(card.desk_id, by)
    return DeskKey(raw, by.place, named(card) if not by.key_id else None)


def named(card: Card) -> Card:
    """Return the card with a name for its key; desks of earlier versions have none."""
    return card if card.now.key_id else replace(card, now=replace(card.now, key_id=new_key_id()))


def _by_scrypt(card: Card, passphrase: str, opens: KeyOpens) -> DeskKey:
    """Return the key of a desk of an earlier version, which took the passphrase as it was composed."""
    import unicodedata

    salt = bytes.fromhex(card.now.salt)
    for typed in dict.fromkeys((passphrase, *(unicodedata.normalize(f, passphrase) for f in ("NFC", "NFD")))):
        raw = scrypt_key(typed, salt)
        if opens(raw):
            wrapped = wrap_by_secret(raw, normal_passphrase(passphrase))
            now = replace(card.now, key_id=new_key_id(), passphrase=wrapped, salt="")
            return DeskKey(raw, KeyPlace.PASSPHRASE, replace(card, now=now))
    raise Refusal("key.passphrase_wrong")


def _new_key(folder: Path, passphrase: str | None) -> DeskKey:
    import secrets

    desk_id, raw = secrets.token_hex(16), secrets.token_bytes(KEY_BYTES)
    if passphrase is not None:
        now = keep_by_passphrase(raw, passphrase)
    else:
        now = keep_outside(folder, desk_id, raw)
    write_card(folder, Card(desk_id, now))
    return DeskKey(raw, now.place)


def _opens_anything(_raw: bytes) -> bool:
    return True
