"""What is looked at before a desk is opened, while nothing of it was written yet."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.holding import DeskHold
from recruiterdesk.storage.key_card import CARD_NAME, read_card, write_card

_SALT_BYTES = 16
WORK_NAME = "reading-out"
"""The folder in which a damaged desk is read out."""


def require_file(path: Path) -> None:
    """See that the database of a desk that was open once is there, and is a file with something in it.

    Raises:
        Refusal: it is gone, empty, or a folder.
    """
    if path.is_dir():
        raise Refusal("desk.is_folder", path=str(path))
    if not noted_salt(path.parent):
        return
    if not path.exists():
        raise Refusal("desk.file_gone", path=str(path))
    if not path.stat().st_size:
        raise Refusal("desk.file_empty", path=str(path))


def noted_salt(folder: Path) -> bytes:
    """Return what the database in this folder began with when it was open last; b"" where it never was."""
    if (folder / CARD_NAME).exists():
        with suppress(Refusal):
            return bytes.fromhex(read_card(folder / CARD_NAME).page_salt)
    return b""


def note_salt(path: Path) -> None:
    """Note what an open database begins with; a folder that can't be written goes without."""
    with suppress(Refusal, OSError), path.open("rb") as file:
        salt, card = file.read(_SALT_BYTES).hex(), read_card(path.parent / CARD_NAME)
        if card.page_salt != salt:
            write_card(path.parent, replace(card, page_salt=salt))


def look_at_journal(path: Path, hold: DeskHold) -> Refusal | None:
    """Look whether the journal that an end of the program left is whole, and return what is to be said.

    Where another process has the desk open, the journal is in use.

    Raises:
        Refusal: changes in it are lost (desk.damaged).
    """
    journal = path.with_name(f"{path.name}-wal")
    if not journal.exists() or not journal.stat().st_size:
        return None
    from recruiterdesk.storage.salvage.journal import LARGEST, Loss, read_journal

    if journal.stat().st_size > LARGEST:
        return None
    loss = Loss.NOTHING
    with suppress(Refusal, OSError), hold.alone():
        loss = read_journal(journal, path).loss
    if loss is Loss.CHANGES:
        raise Refusal("desk.damaged")
    return Refusal("desk.last_change_lost") if loss is Loss.LAST_CHANGE else None


def drop_settled_journal(path: Path) -> None:
    """Remove the journal that a change of the key could not end, beside a database that was opened since.

    What there was to roll back was rolled back by opening it, and the open desk keeps another kind.
    """
    with suppress(OSError):
        path.with_name(f"{path.name}-journal").unlink(missing_ok=True)


def drop_what_reading_out_left(folder: Path) -> None:
    """Remove what a reading out had made when it was killed: the desk is open, so it is needed no more."""
    if (folder / WORK_NAME).is_dir():
        from recruiterdesk.storage.salvage.reading_out import clear_away

        with suppress(OSError):
            clear_away(folder)
