"""Brings back a backup that the desk has no key for, by the passphrase or the code of its own day."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.restoring import Restored, restore
from recruiterdesk.storage.backups.card import read_card_of
from recruiterdesk.storage.backups.restoring import Inside, look_inside_by
from recruiterdesk.storage.backups.soundness import AskedToStop, never
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.key_of_copies import (
    copy_taken_in,
    has_recovery_code,
    is_copy_of,
    is_locked_by_passphrase,
    key_of_copy_by_code,
    key_of_copy_by_passphrase,
)
from recruiterdesk.storage.queries.today import has_people


@dataclass(frozen=True, slots=True)
class BackupSecret:
    """What was typed to open a backup: the recovery code of its day, or else the passphrase."""

    passphrase: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class OpenedBackup:
    """A backup that was opened by its own key (32 bytes), and what is in it."""

    path: Path
    raw: bytes
    inside: Inside


def opens_by_secret(desk: Desk, path: Path) -> bool:
    """Tell whether a backup can be restored here by the passphrase, or the code, of its own day.

    One of another desk can as long as nobody is on this one: a new computer begins with an empty desk.

    Raises:
        Refusal: it is no backup, damaged or cut.
    """
    card = read_card_of(path)
    is_welcome = is_copy_of(desk.folder, card.desk_card) or not has_people(desk)
    return is_welcome and is_locked_by_passphrase(card.desk_card)


def code_opens(path: Path) -> bool:
    """Tell whether a backup was made with a recovery code.

    Raises:
        Refusal: it is no backup, damaged or cut.
    """
    return has_recovery_code(read_card_of(path).desk_card)


def opened_by_secret(folder: Path, path: Path, secret: BackupSecret) -> OpenedBackup:
    """Look into a backup by the passphrase, or the code, of its own day; nothing is changed.

    Args:
        folder: of the desk.
        path: of the backup.
        secret: what was typed.

    Raises:
        Refusal: neither was typed, what was typed has a slip in it or does not open the backup; or it is
            none, damaged, cut, or newer than the app.
    """
    card = read_card_of(path)
    if not secret.code.strip() and not secret.passphrase:
        raise Refusal("backup.secret_needed")
    try:
        if secret.code.strip():
            raw = key_of_copy_by_code(card.desk_card, secret.code)
        else:
            raw = key_of_copy_by_passphrase(folder, card.desk_card, secret.passphrase)
    except Refusal as refusal:
        raise _about_backup(refusal) from refusal
    return OpenedBackup(path, raw, look_inside_by(path, card, raw))


def restore_opened(desk: Desk, opened: OpenedBackup, asked_to_stop: AskedToStop = never) -> Restored:
    """Restore a backup that was opened by its own secret, as restore does; the desk remembers its key after.

    The desk goes on to be opened by what opens it now.

    Raises:
        Refusal: as restore; the desk is as it was.
    """
    card = read_card_of(opened.path)
    with copy_taken_in(desk.folder, desk.key, card.desk_card, opened.raw):
        return restore(desk, opened.path, asked_to_stop)


def _about_backup(refusal: Refusal) -> Refusal:
    """Say of the backup what is said of a desk."""
    if refusal.key == "key.passphrase_wrong":
        return Refusal("backup.passphrase_wrong")
    if refusal.key == "key.code_wrong":
        return Refusal("backup.code_wrong")
    return Refusal("backup.no_code") if refusal.key == "key.no_code" else refusal
