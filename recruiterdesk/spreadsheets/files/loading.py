"""The bytes of a file, as many as a table may have."""

from __future__ import annotations

import stat
import zlib
from pathlib import Path

from recruiterdesk.spreadsheets.errors import FileProblem, FileRefused

_MOST_BYTES = 80 * 1024 * 1024
_GZIP = b"\x1f\x8b"
_GZIP_WINDOW = 31


def load(path: Path) -> bytes:
    """Return what stands in a file, unpacked where it is packed by gzip.

    Raises:
        FileRefused: it is no file, is not there or cannot be read (unreadable), holds nothing but blanks
            (empty), more than 80 MB (too_large), or is packed and broken (corrupt).
    """
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise FileRefused(FileProblem.UNREADABLE, "folder", name=path.name)
        if not stat.S_ISREG(mode):
            raise FileRefused(FileProblem.UNREADABLE, "device", name=path.name)
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise FileRefused(FileProblem.UNREADABLE, "missing", name=path.name) from error
    except (OSError, ValueError) as error:
        raise FileRefused(FileProblem.UNREADABLE, name=path.name) from error
    if data.startswith(_GZIP):
        data = _unpacked(data)
    if len(data) > _MOST_BYTES:
        raise FileRefused(FileProblem.TOO_LARGE)
    if not data or data.isspace():
        raise FileRefused(FileProblem.EMPTY)
    return data


def _unpacked(data: bytes) -> bytes:
    unpacking = zlib.decompressobj(_GZIP_WINDOW)
    try:
        unpacked = unpacking.decompress(data, _MOST_BYTES + 1)
    except zlib.error as error:
        raise FileRefused(FileProblem.CORRUPT) from error
    if not unpacking.eof and len(unpacked) <= _MOST_BYTES:
        raise FileRefused(FileProblem.CORRUPT)
    return unpacked
