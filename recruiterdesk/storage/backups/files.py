"""Whole files or none: written aside, lasting through a power cut, then put in place."""

from __future__ import annotations

import errno
import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.in_place import put_in_place, says_full

PART = ".part"
_OWNER_ONLY = stat.S_IRUSR | stat.S_IWUSR
# What SQLite lays beside a database, and leaves there where it can't end it.
_ENDS = ("", "-journal", "-wal", "-shm")


@contextmanager
def written_aside(target: Path) -> Iterator[Path]:
    """Give the name of a part that becomes the target once it is whole; where it fails, nothing is left.

    Raises:
        Refusal: the folder can't be written, or the disk is full.
    """
    part = target.with_name(target.name + PART)
    try:
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY))
        yield part
        last(part)
        put_in_place(part, target)
    except OSError as error:
        raise refusal_of_disk(error, target.parent) from error
    finally:
        for end in _ENDS:
            with suppress(OSError):
                part.with_name(part.name + end).unlink(missing_ok=True)


def make_private_folder(folder: Path) -> None:
    """Make a folder that only its owner enters.

    Raises:
        Refusal: it can't be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=stat.S_IRWXU)
    except OSError as error:
        raise refusal_of_disk(error, folder) from error


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file; the target is there whole, or not at all.

    Raises:
        Refusal: the source can't be read, or the target's folder not written.
    """
    with written_aside(target) as part:
        shutil.copyfile(source, part)
        if part.stat().st_size != source.stat().st_size:
            raise OSError(errno.EIO, "a part is missing")


def last(path: Path) -> None:
    """Let what a file holds last through a power cut."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def refusal_of_disk(error: OSError, folder: Path) -> Refusal:
    """Return what a person is told where a file can't be written into this folder."""
    if says_full(error):
        return Refusal("backup.disk_full", folder=str(folder))
    return Refusal("backup.not_writable", folder=str(folder))
