"""What protects the desk: where its key lies, its passphrase, and its recovery code."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.in_place import remove, says_full, write_private_file
from recruiterdesk.storage import rekeying
from recruiterdesk.storage.backups.soundness import AskedToStop, never
from recruiterdesk.storage.desk import Desk, DeskKey, KeyPlace
from recruiterdesk.storage.key_card import CARD_NAME, KEY_FILE_NAME, protection_of_key, read_card
from recruiterdesk.storage.recovery_code import new_recovery_code, read_recovery_code
from recruiterdesk.storage.wrapping import ARGON2ID, chosen_passphrase, normal_passphrase

__all__ = ["chosen_passphrase", "new_recovery_code", "read_recovery_code"]
SCRYPT = "scrypt"
_PROBE_NAME = "writable"


@dataclass(frozen=True, slots=True)
class DerivationFacts:
    """How a passphrase becomes a key: its name, the memory in MiB, the passes over it, the lanes."""

    name: str
    memory_mib: int
    passes: int
    lanes: int


@dataclass(frozen=True, slots=True)
class ProtectionFacts:
    """What protects a desk; `key_file` is where the key lies if it lies in a file."""

    place: KeyPlace
    key_file: Path
    derivation: DerivationFacts | None
    has_code: bool


def protection_of(folder: Path) -> ProtectionFacts:
    """Return what protects the desk in this folder, as its card says.

    Raises:
        Refusal: the card can't be read.
    """
    by = read_card(folder / CARD_NAME).now
    derivation = None
    if by.passphrase is not None:
        how = by.passphrase.derivation
        derivation = DerivationFacts(ARGON2ID, how.memory_kib // 1024, how.passes, how.lanes)
    elif by.place is KeyPlace.PASSPHRASE:
        derivation = DerivationFacts(SCRYPT, 32, 1, 1)
    return ProtectionFacts(by.place, folder / KEY_FILE_NAME, derivation, by.recovery is not None)


def find_key_place(desk: Desk) -> None:
    """Let an open desk know where its key lies by now: a backup that was restored may have moved it.

    Raises:
        Refusal: the card of the desk can't be read.
    """
    desk.key_place = protection_of_key(read_card(desk.folder / CARD_NAME), desk.key.raw).place


def set_passphrase(
    folder: Path,
    key: DeskKey,
    passphrase: str,
    code: str | None = None,
    asked_to_stop: AskedToStop = never,
) -> None:
    """Encrypt the desk anew, to be opened by this passphrase, and by the recovery code where there is one.

    A recovery code of before is void. Nobody may have the desk open, this program included; being killed
    meanwhile leaves the way in of before, or the new one.

    Raises:
        Refusal: the passphrase is none; the desk is open elsewhere or can't be written; or it was asked to
            stop. The way in of before opens the desk then.
    """
    rekeying.set_passphrase(folder, key, rekeying.NewPassphrase(passphrase, code), asked_to_stop)


def remove_passphrase(folder: Path, key: DeskKey, asked_to_stop: AskedToStop = never) -> None:
    """Encrypt the desk anew, its key in the system keyring, else in a private file.

    Raises:
        Refusal: the desk is open elsewhere, can't be written, or it was asked to stop.
    """
    rekeying.remove_passphrase(folder, key, asked_to_stop)


def require_writable(folder: Path) -> None:
    """Make sure that the folder of the desk can be written, before the desk is shut to be encrypted anew.

    Where it can't, a desk that was shut could not be opened again either.

    Raises:
        Refusal: it can't be written, or the disk is full.
    """
    probe = folder / _PROBE_NAME
    try:
        write_private_file(probe, "")
        remove(probe)
    except OSError as error:
        raise Refusal("desk.disk_full" if says_full(error) else "desk.not_writable") from error


def share_encrypted(folder: Path) -> float:
    """Return which part of the desk, 0 to 1, is encrypted anew already."""
    return rekeying.share_rewritten(folder)


def seconds_to_encrypt(folder: Path) -> int:
    """Return about how many seconds it takes to encrypt the desk anew."""
    return rekeying.seconds_to_rewrite(folder)


def require_alike(chosen: str, again: str) -> None:
    """Make sure that a new passphrase was typed alike both times, however its letters were composed.

    Raises:
        Refusal: it was not.
    """
    if normal_passphrase(again) != chosen:
        raise Refusal("key.passphrases_differ")


def check_passphrase(folder: Path, passphrase: str) -> None:
    """Make sure that this is the passphrase of the desk, which may be open.

    Raises:
        Refusal: it is another one, or the desk has none.
    """
    rekeying.check_passphrase(folder, passphrase)


def key_by_code(folder: Path, typed: str) -> DeskKey:
    """Return the key of a desk whose passphrase was forgotten, by its recovery code.

    Raises:
        Refusal: the code has a slip in it, is another one, or there is none.
    """
    return rekeying.key_by_code(folder, typed)
