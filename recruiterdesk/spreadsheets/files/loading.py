"""The bytes of a file, as many as a table may have."""

from __future__ import annotations

import stat
import zlib
from errno import ELOOP
from os import SEEK_END
from pathlib import Path
from typing import BinaryIO

from recruiterdesk.spreadsheets.errors import FileProblem, FileRefused
from recruiterdesk.spreadsheets.files.foreign import kind_of_bytes, kind_of_text

_MOST_BYTES = 80 * 1024 * 1024
_GZIP = b"\x1f\x8b"
_GZIP_WINDOW = 31
# Of its beginning and its end, where a file is too large to be read.
_SEEN = 1000


def load(path: Path) -> bytes:
    """Return what stands in a file, unpacked where it is packed by gzip.

    Raises:
        FileRefused: it is no file, is not there or cannot be read (unreadable), holds nothing but blanks
            (empty), more than 80 MB (too_large, or not_a_table where it is none), or is packed and broken
            (corrupt).
    """
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise FileRefused(FileProblem.UNREADABLE, "folder", name=path.name)
        if not stat.S_ISREG(mode):
            raise FileRefused(FileProblem.UNREADABLE, "device", name=path.name)
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
            if len(data) > _MOST_BYTES and (kind := _kind_of_large(data, file)):
                raise FileRefused(FileProblem.NOT_A_TABLE, kind)
    except FileNotFoundError as error:
        raise FileRefused(FileProblem.UNREADABLE, "missing", name=path.name) from error
    except (OSError, ValueError) as error:
        raise FileRefused(FileProblem.UNREADABLE, _reason(error), name=path.name) from error
    if data.startswith(_GZIP):
        data = _unpacked(data)
    if len(data) > _MOST_BYTES:
        raise FileRefused(FileProblem.TOO_LARGE)
    if not data or data.isspace():
        raise FileRefused(FileProblem.EMPTY)
    return data


def _kind_of_large(data: bytes, file: BinaryIO) -> str:
    """Return what a file is that is too large for a table: one that is none gains nothing by being split."""
    file.seek(max(0, file.seek(0, SEEK_END) - _SEEN))
    return kind_of_bytes(data[:_SEEN] + file.read()) or kind_of_text(data[:_SEEN].decode(errors="ignore"))


def _reason(error: Exception) -> str:
    """Return why a file cannot be read, as far as the system says it."""
    if isinstance(error, OSError) and error.errno == ELOOP:
        return "missing"
    # Windows says the same of a file that another program has open, which is what happens there.
    is_of_windows = hasattr(error, "winerror")
    return "forbidden" if isinstance(error, PermissionError) and not is_of_windows else ""


def _unpacked(data: bytes) -> bytes:
    unpacking = zlib.decompressobj(_GZIP_WINDOW)
    try:
        unpacked = unpacking.decompress(data, _MOST_BYTES + 1)
    except zlib.error as error:
        raise FileRefused(FileProblem.CORRUPT) from error
    if not unpacking.eof and len(unpacked) <= _MOST_BYTES:
        raise FileRefused(FileProblem.CORRUPT)
    return unpacked
