"""Where files are being written just now, so that a later run clears away what a killed one has left."""

from __future__ import annotations

import os
import secrets
import shutil
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

FOLDER_NAME = "unfinished"
PLACE_PREFIX = ".recruiterdesk-"
"""Of the hidden folders in which files are written before they take their place."""


@contextmanager
def noted(place: Path, noted_in: Path) -> Iterator[None]:
    """Keep a note of a folder for files being written, as long as it is in use.

    Args:
        place: the folder; its name begins with PLACE_PREFIX.
        noted_in: the folder of the desk. Where it can't be written there is no note, and no error.
    """
    note = noted_in / FOLDER_NAME / secrets.token_hex(8)
    handle = -1
    with suppress(OSError):
        note.parent.mkdir(parents=True, exist_ok=True, mode=stat.S_IRWXU)
        handle = os.open(note, os.O_WRONLY | os.O_CREAT | os.O_EXCL, stat.S_IRUSR | stat.S_IWUSR)
        _take(handle)
        os.write(handle, os.fsencode(place))
        os.fsync(handle)
    try:
        yield
    finally:
        if handle >= 0:
            _drop(note, handle)


def clear_unfinished(noted_in: Path) -> int:
    """Remove what killed runs have left, wherever it lies, and return how many folders that were.

    A folder that is in use, or on a stick that is not there, is left for later.
    """
    count = 0
    for note in (noted_in / FOLDER_NAME).glob("*"):
        with suppress(OSError):
            handle = os.open(note, os.O_RDWR)
            if not _take(handle):
                os.close(handle)
                continue
            place = Path(os.fsdecode(os.read(handle, 65_536)))
            if not place.parent.is_dir():
                os.close(handle)
                continue
            if place.name.startswith(PLACE_PREFIX) and place.is_dir() and not place.is_symlink():
                shutil.rmtree(place)
                count += 1
            _drop(note, handle)
    return count


def _take(handle: int) -> bool:
    """Hold a note; False where another process does. Windows removes no file that is open elsewhere."""
    if sys.platform != "win32":
        import fcntl

        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
    return True


def _drop(note: Path, handle: int) -> None:
    if sys.platform == "win32":
        os.close(handle)
    with suppress(OSError):
        note.unlink(missing_ok=True)
        note.parent.rmdir()
    if sys.platform != "win32":
        os.close(handle)
