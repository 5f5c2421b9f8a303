"""Tells what a file is that the key does not open: damaged, cut, another program's, or locked otherwise."""

from __future__ import annotations

from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.salvage.at_start import noted_salt
from recruiterdesk.storage.salvage.seals import PAGE, fitting_salt, salt_of

_OF_SQLITE = b"SQLite format 3\x00"


def seals_fit(path: Path, key: bytes) -> bool:
    """Tell whether any page of the file was sealed with this key (32 bytes), whatever the others are."""
    try:
        return fitting_salt(path, key, (salt_of(path), noted_salt(path.parent))) is not None
    except OSError:
        return False


def unopened(path: Path, key: bytes) -> Refusal:
    """Return what a person is told of a file that SQLCipher takes for no database of this key."""
    try:
        size, head, noted = path.stat().st_size, salt_of(path), noted_salt(path.parent)
    except OSError:
        return Refusal("desk.not_writable")
    if head == _OF_SQLITE:
        return Refusal("desk.not_a_desk")
    if size < PAGE:
        return Refusal("desk.damaged" if noted and noted.startswith(head) else "desk.not_a_desk")
    return Refusal("desk.damaged" if seals_fit(path, key) else "desk.wrong_key")
