"""Small private files, whole or not at all, through a power cut too; and how a disk says that it is full."""

from __future__ import annotations

import errno
import os
import shutil
import stat
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Event

_TRIES, _BETWEEN = 5, 0.2
_OWNER_ONLY = stat.S_IRUSR | stat.S_IWUSR
# Bytes; a database writes its journal in steps of this order.
_HARDLY_ANY = 1 << 18


def write_private_file(path: Path, text: str) -> None:
    """Write a file that only its owner reads; where it fails, the old one is kept and nothing is left.

    Raises:
        OSError: it can't be written.
    """
    part = part_of(path)
    try:
        # A part that an end of the program left could be open to others.
        part.unlink(missing_ok=True)
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(part, path)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def part_of(path: Path) -> Path:
    """Return where a file lies that is being written: what a killed process left there is to be removed."""
    return path.with_name(f"{path.name}.part")


def put_in_place(part: Path, target: Path) -> None:
    """Give a file its name, for good; a scanner that holds it just now is waited for, a second at most.

    Raises:
        OSError: it can't be renamed.
    """
    _do_in_time(partial(part.replace, target), PermissionError)
    sync_folder(target.parent)


def remove(path: Path) -> None:
    """Remove a file if it is there; what holds it, or the disk, just now is waited for, a second at most.

    Raises:
        OSError: it can't be removed.
    """
    _do_in_time(partial(path.unlink, missing_ok=True), OSError)


def _do_in_time(act: Callable[[], object], passing: type[OSError]) -> None:
    for _ in range(_TRIES - 1):
        try:
            act()
        except passing:
            Event().wait(_BETWEEN)
        else:
            return
    act()


def sync_folder(folder: Path) -> None:
    """Let what was renamed in a folder last through a power cut, where the system can be asked to.

    Raises:
        OSError: the disk failed.
    """
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def says_full(error: OSError) -> bool:
    """Tell whether the system says by this error that there is no room left."""
    return error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def is_full(folder: Path) -> bool:
    """Tell whether there is hardly any room left where a folder lies; False where the system doesn't say."""
    try:
        return shutil.disk_usage(folder).free < _HARDLY_ANY
    except OSError:
        return False
