"""`desk.json`: which desk this is, and where its key lies. It holds no secret that opens by itself.

While the key is being changed the card names both: the key of now and the next one. Whichever opens the
database is the one that counts, wherever the change was broken off.
"""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import Any

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.in_place import says_full, write_private_file
from recruiterdesk.core.values import value
from recruiterdesk.storage.wrapping import (
    WrappedKey,
    unwrap_by_key,
    wrap_by_key,
    wrapped_as_json,
    wrapped_from_json,
)

CARD_NAME = "desk.json"
KEY_FILE_NAME = "key"


class KeyPlace(StrEnum):
    """Where the key lies."""

    KEYRING = "keyring"
    FILE = "file"
    PASSPHRASE = "passphrase"  # noqa: S105  the name of a place, no secret


@value
class EarlierKey:
    """A key that this desk had before, as a later one opens it: copies of that time are read by it."""

    key_id: str
    wrapped: str


@value
class Protection:
    """What protects one key.

    Args:
        place: where the key lies.
        key_id: names the key, and tells nothing of it; "" on desks of earlier versions.
        passphrase: the key as the passphrase opens it.
        recovery: the key as the recovery code opens it, where there is one.
        earlier: the keys before this one, as it opens them.
        salt: of a passphrase that is the key itself, by scrypt, on desks of earlier versions.
    """

    place: KeyPlace
    key_id: str = ""
    passphrase: WrappedKey | None = None
    recovery: WrappedKey | None = None
    earlier: tuple[EarlierKey, ...] = ()
    salt: str = ""


@value
class Card:
    """What desk.json says; `next` is there only while the key is being changed.

    `page_salt` is what the database begins with (hexadecimal), once it was opened: without it nothing of a
    database can be read whose beginning is lost. A database that has one was there.
    """

    desk_id: str
    now: Protection
    next: Protection | None = None
    page_salt: str = ""


def protection_of_key(card: Card, raw: bytes) -> Protection:
    """Return what protects the key (32 bytes) that opens the desk, where the card may name the next one too.

    That is known by the key before it, which it opens.
    """
    later = card.next.earlier if card.next is not None else ()
    is_later = any(unwrap_by_key(one.wrapped, raw) is not None for one in later)
    return card.next if card.next is not None and is_later else card.now


def keys_wrapped_anew(by: Protection, old: bytes, new: bytes) -> tuple[EarlierKey, ...]:
    """Return a key and those before it, each wrapped in a new one; what the old one does not open is lost."""
    opened = [(one.key_id, unwrap_by_key(one.wrapped, old)) for one in by.earlier]
    known = [(key_id, raw) for key_id, raw in opened if raw is not None]
    return tuple(EarlierKey(key_id, wrap_by_key(raw, new)) for key_id, raw in (*known, (by.key_id, old)))


def card_text(card: Card) -> str:
    """Return a card as it is written."""
    written: dict[str, object] = {"desk": card.desk_id, **_protection_as_json(card.now)}
    if card.next is not None:
        written["next"] = _protection_as_json(card.next)
    if card.page_salt:
        written["page_salt"] = card.page_salt
    return json.dumps(written)


def card_from_text(text: str) -> Card:
    """Read what card_text wrote.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: it is no card.
    """
    read = json.loads(text)
    later = _protection_from_json(read["next"]) if "next" in read else None
    page_salt = str(read.get("page_salt", ""))
    bytes.fromhex(page_salt)
    return Card(str(read["desk"]), _protection_from_json(read), later, page_salt)


def read_card(path: Path) -> Card:
    """Read a card.

    Raises:
        Refusal: it can't be read, or is none (key.card_damaged); or the folder is gone (desk.folder_gone).
    """
    try:
        return card_from_text(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        if not path.parent.is_dir():
            raise Refusal("desk.folder_gone", folder=str(path.parent)) from error
        raise Refusal("key.card_damaged", path=str(path)) from error


def write_card(folder: Path, card: Card) -> None:
    """Write the card of a desk.

    Raises:
        Refusal: the folder can't be written; the card that was there is kept.
    """
    write_private(folder / CARD_NAME, card_text(card))


def write_private(path: Path, text: str) -> None:
    """Write a file that only its owner reads, whole or not at all, through a power cut too.

    Raises:
        Refusal: it can't be written.
    """
    try:
        write_private_file(path, text)
    except OSError as error:
        raise refusal_of_folder(error) from error


def refusal_of_folder(error: OSError) -> Refusal:
    """Return what a person is told where a file of the desk's folder can't be written."""
    return Refusal("desk.disk_full" if says_full(error) else "desk.not_writable")


def _protection_as_json(protection: Protection) -> dict[str, object]:
    written: dict[str, object] = {"key": str(protection.place), "salt": protection.salt}
    if protection.key_id:
        written["key_id"] = protection.key_id
    if protection.passphrase is not None:
        written["passphrase"] = wrapped_as_json(protection.passphrase)
    if protection.recovery is not None:
        written["recovery"] = wrapped_as_json(protection.recovery)
    if protection.earlier:
        written["earlier"] = [{"key_id": one.key_id, "wrapped": one.wrapped} for one in protection.earlier]
    return written


def _protection_from_json(read: Any) -> Protection:
    salt = str(read.get("salt", ""))
    earlier = tuple(EarlierKey(str(one["key_id"]), str(one["wrapped"])) for one in read.get("earlier", ()))
    for hexadecimal in (salt, *(one.wrapped for one in earlier)):
        bytes.fromhex(hexadecimal)
    passphrase, recovery = read.get("passphrase"), read.get("recovery")
    return Protection(
        KeyPlace(read["key"]),
        str(read.get("key_id", "")),
        wrapped_from_json(passphrase) if passphrase is not None else None,
        wrapped_from_json(recovery) if recovery is not None else None,
        earlier,
        salt,
    )
