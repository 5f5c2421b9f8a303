"""One process at a time makes a desk: two first starts would each make a key, and lose one of them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.key_card import refusal_of_folder

LOCK_NAME = "making.lock"


def is_made(folder: Path) -> bool:
    """Tell whether the folder holds a desk with its key card, be it one that is being made right now."""
    return (folder / "desk.json").exists() and (folder / "desk.db").exists()


@contextmanager
def only_maker(folder: Path) -> Iterator[None]:
    """Hold the folder while a desk is made in it; whoever comes second waits, and finds it made.

    The system lets go of the lock where its holder is killed; the empty file stays.

    Raises:
        Refusal: the folder can't be written, or whoever makes the desk takes too long.
    """
    try:
        handle = os.open(folder / LOCK_NAME, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise refusal_of_folder(error) from error
    try:
        _wait_for(handle)
        yield
    finally:
        os.close(handle)


def _wait_for(handle: int) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)
    except OSError as error:
        raise Refusal("desk.busy") from error
