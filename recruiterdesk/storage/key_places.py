"""Where a key lies: put there, taken from there, read there: the keyring, a private file, a passphrase."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.key_card import (
    KEY_FILE_NAME,
    KeyPlace,
    Protection,
    write_private,
)
from recruiterdesk.storage.key_keyring import (
    PATIENCE_SECONDS,
    forget_in_keyring,
    is_not_in_keyring,
    keep_in_keyring,
    key_in_keyring,
)
from recruiterdesk.storage.wrapping import (
    KEY_BYTES,
    chosen_passphrase,
    normal_passphrase,
    scrypt_key,
    unwrap_by_secret,
    wrap_by_secret,
)


def forget_outside(folder: Path, desk_id: str, place: KeyPlace) -> None:
    """Take a key that counts no longer from where it lay."""
    if place is KeyPlace.KEYRING:
        forget_in_keyring(desk_id)
    elif place is KeyPlace.FILE:
        with suppress(OSError):
            (folder / KEY_FILE_NAME).unlink(missing_ok=True)


def keep_outside(folder: Path, desk_id: str, raw: bytes) -> Protection:
    """Put a key into the keyring, else into the private file, and return what protects it now.

    Raises:
        Refusal: the folder can't be written.
    """
    if keep_in_keyring(desk_id, raw):
        return Protection(KeyPlace.KEYRING, new_key_id())
    return _keep_in_file(folder, raw)


def keep_beside_others(folder: Path, desk_id: str, raw: bytes) -> Protection:
    """Do what keep_outside does by the name of a desk that may be on this computer, too.

    A key that the keyring holds by that name opens that desk, or its backups, and is not overwritten: this
    one goes into the private file then.

    Raises:
        Refusal: the folder can't be written.
    """
    return keep_outside(folder, desk_id, raw) if is_not_in_keyring(desk_id) else _keep_in_file(folder, raw)


def _keep_in_file(folder: Path, raw: bytes) -> Protection:
    write_private(folder / KEY_FILE_NAME, raw.hex())
    return Protection(KeyPlace.FILE, new_key_id())


def keep_by_passphrase(raw: bytes, passphrase: str, code: str | None = None) -> Protection:
    """Wrap a key in a passphrase, and in a recovery code where there is one.

    Raises:
        Refusal: the passphrase is empty, or of spaces only.
    """
    wrapped = wrap_by_secret(raw, chosen_passphrase(passphrase))
    recovery = wrap_by_secret(raw, code) if code is not None else None
    return Protection(KeyPlace.PASSPHRASE, new_key_id(), wrapped, recovery)


def new_key_id() -> str:
    """Return a name for a key that tells nothing of it."""
    import secrets

    return secrets.token_hex(8)


def protected_key(
    folder: Path,
    desk_id: str,
    by: Protection,
    passphrase: str | None,
    patience: float = PATIENCE_SECONDS,
) -> bytes:
    """Return the key that is protected like this.

    Raises:
        Refusal: it can't be had, or the passphrase is missing, wrong or not asked for.
    """
    if by.place is KeyPlace.PASSPHRASE:
        if passphrase is None:
            raise Refusal("key.passphrase_needed")
        if by.passphrase is None:
            return scrypt_key(passphrase, bytes.fromhex(by.salt))
        raw = unwrap_by_secret(by.passphrase, normal_passphrase(passphrase))
        if raw is None:
            raise Refusal("key.passphrase_wrong")
        return raw
    if passphrase is not None:
        raise Refusal("key.passphrase_not_set")
    if by.place is KeyPlace.FILE:
        return _read_key_file(folder / KEY_FILE_NAME)
    return key_in_keyring(desk_id, patience)


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
