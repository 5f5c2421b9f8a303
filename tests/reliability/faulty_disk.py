"""Builds the disk that fails when it is told to (faulty_disk.c), and tells it."""

from __future__ import annotations

import ctypes
import mmap
import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntFlag
from pathlib import Path

SOURCE = Path(__file__).with_suffix(".c")
VARIABLE = "FAULTY_DISK"
SHORT, KILL = -1, -2
EVER = 1 << 40
_NUMBERS = struct.Struct("=7q")
_SIZE = _NUMBERS.size + 1024
_HEAD = struct.Struct("=5Q")


class Calls(IntFlag):
    """Which calls count, and can fail."""

    OPEN = 1
    WRITE = 2
    SYNC = 4
    TRUNCATE = 8
    RENAME = 16
    UNLINK = 32
    MKDIR = 64
    FILLING = OPEN | WRITE | SYNC | TRUNCATE | RENAME | MKDIR
    ALL = 127


def why_not() -> str:
    """Return why this machine can't have such a disk; "" where it can."""
    if sys.platform != "linux":
        return "stands between the program and Linux's C library"
    if shutil.which("cc") is None:
        return "needs a C compiler (cc) to build the disk that fails"
    return ""


def build(folder: Path) -> Path:
    """Compile the disk into a folder, and return the library."""
    library = folder / "faulty_disk.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-O2", "-o", library, SOURCE, "-ldl"], check=True)
    return library


def environment_with(library: Path, control: Path) -> dict[str, str]:
    """Return the environment of a process that is to work on such a disk, told by the file `control`."""
    control.write_bytes(bytes(_SIZE))
    return {**os.environ, "LD_PRELOAD": str(library), VARIABLE: str(control)}


class FaultyDisk:
    """The disk under this process, which was started in `environment_with`."""

    def __init__(self) -> None:
        path = Path(os.environ[VARIABLE])
        with path.open("r+b") as file:
            self._told = mmap.mmap(file.fileno(), _SIZE)
        self.log = path.with_name(path.name + ".log")
        self._library = ctypes.CDLL(None)

    def watch(self, folder: Path) -> None:
        """Stand between this process and the files in a folder, and no others."""
        text = str(folder.resolve()).encode() + b"\0"
        self._told[_NUMBERS.size : _NUMBERS.size + len(text)] = text

    def fail(self, kind: int, at: int, length: int = 1, calls: Calls = Calls.ALL) -> None:
        """Let the calls from the nth on fail: with an errno, by writing half (SHORT) or by kill -9 (KILL)."""
        logging = self._numbers()[6]
        self._told[: _NUMBERS.size] = _NUMBERS.pack(kind, calls, at, length, 0, 0, logging)

    def count(self, calls: Calls = Calls.ALL) -> None:
        """Let nothing fail, and count."""
        self.fail(SHORT, EVER, 1, calls)

    def heal(self) -> tuple[int, int]:
        """Let nothing fail any more; return how many calls were counted, and how many of them failed."""
        numbers = self._numbers()
        self._told[: _NUMBERS.size] = _NUMBERS.pack(0, 0, 0, 0, 0, 0, numbers[6])
        return numbers[4], numbers[5]

    def write_down(self, *, changes: bool) -> None:
        """Begin or end to write down every change and every sync in the log."""
        self._told[: _NUMBERS.size] = _NUMBERS.pack(*self._numbers()[:6], int(changes))

    def note(self, text: str) -> None:
        """Write a line of one's own into the log."""
        self._library.faulty_disk_note(text.encode())

    def _numbers(self) -> tuple[int, ...]:
        return _NUMBERS.unpack(self._told[: _NUMBERS.size])


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the log: its kind by a letter, as faulty_disk.c writes it."""

    kind: str
    inode: int
    at: int
    path: str
    data: bytes


def changes_in(log: Path) -> Iterator[Change]:
    """Read a log, oldest first."""
    content, begin = log.read_bytes(), 0
    while begin < len(content):
        kind, inode, at, size, named = _HEAD.unpack_from(content, begin)
        begin += _HEAD.size
        path, data = content[begin : begin + named], content[begin + named : begin + named + size]
        begin += named + size
        yield Change(chr(kind), inode, at, path.decode(), data)
