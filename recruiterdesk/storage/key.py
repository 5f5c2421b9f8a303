"""Where the key of a desk lies: in the system keyring, in a private file, or in a passphrase.

`desk.json` beside the database says which; it holds no secret. A raw key in a file is readable by its
owner only.
"""

from __future__ import annotations

import json
import os
from enum import StrEnum
from pathlib import Path
from types import ModuleType

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.values import value

SERVICE = "RecruiterDesk"
KEY_BYTES = 32
# scrypt cost: 2**15 * 8 * 128 bytes = 32 MiB, about 0.1 s; the parameters RFC 7914 gives for interactive use.
SCRYPT_N, SCRYPT_R, SCRYPT_P = 2**15, 8, 1


class KeyPlace(StrEnum):
    """Where the key lies."""

    KEYRING = "keyring"
    FILE = "file"
    PASSPHRASE = "passphrase"  # noqa: S105  the name of a place, no secret  # noqa: S105  names a place


@value
class DeskKey:
    """The key of a desk, and where it lies."""

    raw: bytes
    place: KeyPlace


@value
class _Card:
    desk_id: str
    place: KeyPlace
    salt: str


def find_key(folder: Path, passphrase: str | None = None) -> DeskKey:
    """Return the key of the desk in this folder; an empty folder gets a new one.

    A new key goes into the system keyring and is read back (a keyring may accept and forget); where it
    doesn't come back, it lies in the file `key` (0600). With a passphrase it is derived from that instead.

    Raises:
        Refusal: the key can't be had: keyring silent, file gone, passphrase missing or not asked for.
    """
    card_path = folder / "desk.json"
    if card_path.exists():
        return _known_key(folder, _read_card(card_path), passphrase)
    if (folder / "desk.db").exists():
        raise Refusal("key.card_missing", folder=str(folder))
    return _new_key(folder, card_path, passphrase)


def asks_keyring(folder: Path) -> bool:
    """Tell whether opening the desk in this folder will ask the system keyring; without one yet, it will."""
    card_path = folder / "desk.json"
    if not card_path.exists():
        return True
    try:
        return _read_card(card_path).place is KeyPlace.KEYRING
    except Refusal:
        return False


def _read_card(path: Path) -> _Card:
    try:
        read = json.loads(path.read_text(encoding="utf-8"))
        card = _Card(str(read["desk"]), KeyPlace(read["key"]), str(read.get("salt", "")))
        bytes.fromhex(card.salt)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise Refusal("key.card_damaged", path=str(path)) from error
    return card


def _known_key(folder: Path, card: _Card, passphrase: str | None) -> DeskKey:
    if card.place is KeyPlace.PASSPHRASE:
        if passphrase is None:
            raise Refusal("key.passphrase_needed")
        return DeskKey(_derive(passphrase, bytes.fromhex(card.salt)), card.place)
    if passphrase is not None:
        raise Refusal("key.passphrase_not_set")
    if card.place is KeyPlace.FILE:
        return DeskKey(_read_key_file(folder / "key"), card.place)
    found = _ask_keyring(card.desk_id)
    if found is None:
        raise Refusal("key.keyring_silent")
    return DeskKey(found, card.place)


def _new_key(folder: Path, card_path: Path, passphrase: str | None) -> DeskKey:
    import secrets

    desk_id = secrets.token_hex(16)
    if passphrase is not None:
        if not passphrase:
            raise Refusal("key.passphrase_empty")
        salt = secrets.token_bytes(16)
        _write_private(card_path, _card_text(_Card(desk_id, KeyPlace.PASSPHRASE, salt.hex())))
        return DeskKey(_derive(passphrase, salt), KeyPlace.PASSPHRASE)
    raw = secrets.token_bytes(KEY_BYTES)
    place = KeyPlace.KEYRING if _keep_in_keyring(desk_id, raw) else KeyPlace.FILE
    if place is KeyPlace.FILE:
        _write_private(folder / "key", raw.hex())
    _write_private(card_path, _card_text(_Card(desk_id, place, "")))
    return DeskKey(raw, place)


def _card_text(card: _Card) -> str:
    return json.dumps({"desk": card.desk_id, "key": str(card.place), "salt": card.salt})


def _write_private(path: Path, text: str) -> None:
    """Write a file that only its owner reads, whole or not at all."""
    part = path.with_name(path.name + ".part")
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise Refusal("desk.not_writable") from error


def _read_key_file(path: Path) -> bytes:
    try:
        raw = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except FileNotFoundError as error:
        raise Refusal("key.file_missing", path=str(path)) from error
    except (OSError, ValueError) as error:
        raise Refusal("key.file_damaged", path=str(path)) from error
    if len(raw) != KEY_BYTES:
        raise Refusal("key.file_damaged", path=str(path))
    return raw


def _derive(passphrase: str, salt: bytes) -> bytes:
    import hashlib

    return hashlib.scrypt(
        passphrase.encode(), salt=salt, n=SCRYPT_N, r=SCRYPT_R, p=SCRYPT_P, dklen=KEY_BYTES, maxmem=2**26
    )


def load_keyring() -> ModuleType | None:
    """Return the keyring library; None where the system's keyring can't be loaded."""
    try:
        import keyring

        keyring.get_keyring()
    except (ImportError, AttributeError, RuntimeError, OSError):
        return None
    return keyring


def _ask_keyring(desk_id: str) -> bytes | None:
    from keyring.errors import KeyringError

    keyring = load_keyring()
    try:
        found = keyring.get_password(SERVICE, desk_id) if keyring else None
        return bytes.fromhex(found) if found else None
    except (KeyringError, RuntimeError, OSError, ValueError):
        return None


def _keep_in_keyring(desk_id: str, raw: bytes) -> bool:
    from keyring.errors import KeyringError

    keyring = load_keyring()
    if keyring is None:
        return False
    try:
        keyring.set_password(SERVICE, desk_id, raw.hex())
    except (KeyringError, RuntimeError, OSError):
        return False
    return _ask_keyring(desk_id) == raw
