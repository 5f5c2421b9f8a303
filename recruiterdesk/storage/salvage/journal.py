"""Reads the journal beside a database (`-wal`) without SQLite, which ends at the first frame that is broken.

The format is SQLite's (https://sqlite.org/fileformat2.html#the_write_ahead_log). SQLite takes a broken frame
for the end of the journal and says nothing: rightly after a power cut, when what follows was never promised;
wrongly where a frame was damaged later, and changes after it that were promised.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from operator import mul
from pathlib import Path
from sys import byteorder

from recruiterdesk.storage.salvage.seals import PAGE

_HEADER, _FRAME_HEAD = 32, 24
_FRAME = _FRAME_HEAD + PAGE
_MAGIC_LITTLE, _MAGIC_BIG = 0x377F0682, 0x377F0683
_MASK = 0xFFFFFFFF
LARGEST = 16_000_000
"""Bytes: a longer journal, of a huge import that was killed, is left to SQLite, or it would take seconds."""


class Loss(Enum):
    """What of a journal is lost."""

    NOTHING = auto()
    LAST_CHANGE = auto()
    """The end is not whole: by a power cut, then it was never promised, or by damage."""
    CHANGES = auto()
    """Changes that were promised follow a broken place."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One page as it was written last: `at` is where it lies in the journal; `size` ends a change.

    `size` is that of the database after the change, in pages, and 0 within a change.
    """

    page: int
    at: int
    size: int


@dataclass(frozen=True, slots=True)
class Journal:
    """The frames of all changes that are whole, and what is lost."""

    frames: tuple[Frame, ...]
    loss: Loss

    def pages(self) -> dict[int, int]:
        """Return for each page where it lies in the journal as it was written last."""
        return {frame.page: frame.at for frame in self.frames}


@dataclass(frozen=True, slots=True)
class _Slot:
    frame: Frame
    salts: bytes
    seed: tuple[int, int]
    is_whole: bool


def read_journal(path: Path, database: Path) -> Journal:
    """Return what a journal holds; an empty one where there is none.

    Raises:
        OSError: it can't be read.
    """
    if not path.exists() or path.stat().st_size <= _HEADER:
        return Journal((), Loss.NOTHING)
    content = path.read_bytes()
    salts, seed = _read_header(content)
    slots = list(_slots(content, seed))
    if seed is None and slots:
        salts = slots[0].salts
    whole = _whole_changes(slots, salts) if seed is not None else []
    return Journal(tuple(whole), _loss(content, slots, len(whole), salts, database))


def _read_header(content: bytes) -> tuple[bytes, tuple[int, int] | None]:
    """Return the salts and the checksum of the header; None where it is broken."""
    first, second = struct.unpack(">II", content[24:_HEADER])
    is_whole = _is_little(content) is not None and _checksum(content[:24], (0, 0), content) == (first, second)
    return content[16:24], (first, second) if is_whole else None


def _slots(content: bytes, seed: tuple[int, int] | None) -> Iterator[_Slot]:
    """Yield every frame; each is whole by itself where it fits the checksum that the one before bears.

    The first one is taken for whole where the header, which bears that, is broken.
    """
    for at in range(_HEADER, len(content) - _FRAME + 1, _FRAME):
        page, size = struct.unpack(">II", content[at : at + 8])
        borne = struct.unpack(">II", content[at + 16 : at + _FRAME_HEAD])
        covered = content[at : at + 8] + content[at + _FRAME_HEAD : at + _FRAME]
        is_whole = page > 0 and (seed is None or _checksum(covered, seed, content) == borne)
        yield _Slot(Frame(page, at + _FRAME_HEAD, size), content[at + 8 : at + 16], borne, is_whole)
        seed = borne


def _whole_changes(slots: Sequence[_Slot], salts: bytes) -> list[Frame]:
    """Return the frames up to the last end of a change before the first broken frame, as SQLite does."""
    frames: list[Frame] = []
    ended = 0
    for slot in slots:
        if not slot.is_whole or slot.salts != salts:
            break
        frames.append(slot.frame)
        if slot.frame.size:
            ended = len(frames)
    return frames[:ended]


def _loss(content: bytes, slots: Sequence[_Slot], whole: int, salts: bytes, database: Path) -> Loss:
    """Tell what follows the changes that are whole: nothing, what was written before, or lost changes."""
    later = [slot for slot in slots[whole:] if _is_of_now(slot, salts)]
    if not any(slot.frame.size for slot in later) and not any(not slot.is_whole for slot in later):
        # A change that was never ended, and so never promised.
        return Loss.NOTHING
    if _is_in(content, [slot for slot in later if slot.is_whole], database):
        return Loss.NOTHING if all(slot.is_whole for slot in later) else Loss.LAST_CHANGE
    ends = sum(1 for slot in later if slot.frame.size)
    return Loss.CHANGES if ends > 1 else Loss.LAST_CHANGE


def _is_of_now(slot: _Slot, salts: bytes) -> bool:
    """Tell a frame of this journal from one of an earlier one; one of its two salts may be broken."""
    return slot.salts[:4] == salts[:4] or slot.salts[4:] == salts[4:]


def _is_in(content: bytes, slots: Sequence[_Slot], database: Path) -> bool:
    """Tell whether the database holds already what these frames hold."""
    pages = {slot.frame.page: slot.frame.at for slot in slots}
    with database.open("rb") as file:
        for page, at in pages.items():
            file.seek((page - 1) * PAGE)
            if file.read(PAGE) != content[at : at + PAGE]:
                return False
    return True


def _is_little(content: bytes) -> bool | None:
    """Tell the order of bytes that the header names; None where it is broken."""
    magic = int.from_bytes(content[:4], "big")
    return {_MAGIC_LITTLE: True, _MAGIC_BIG: False}.get(magic)


def _checksum(covered: bytes, seed: tuple[int, int], content: bytes) -> tuple[int, int]:
    """Return SQLite's checksum of some bytes, given that of all before them.

    It adds, for each pair of words, s0 += a + s1 and s1 += b + s0: a sum of all words with fixed weights.
    """
    words = array("I", covered)
    if _is_little(content) is (byteorder != "little"):
        words.byteswap()
    of_first, of_second, of_seed = _weights(len(words) // 2)
    first, second = sum(map(mul, words, of_first)), sum(map(mul, words, of_second))
    (a, b), (c, d) = of_seed
    return (first + a * seed[0] + b * seed[1]) & _MASK, (second + c * seed[0] + d * seed[1]) & _MASK


@cache
def _weights(pairs: int) -> tuple[list[int], list[int], tuple[tuple[int, int], tuple[int, int]]]:
    """Return what each word, and the seed, counts in both halves of the checksum of so many pairs."""
    first: list[int] = []
    second: list[int] = []
    # The matrix of one step is ((1, 1), (1, 2)); here it is raised to the steps that follow.
    a, b, c, d = 1, 0, 0, 1
    for _ in range(pairs):
        first[:0], second[:0] = [(a + b) & _MASK, b], [(c + d) & _MASK, d]
        a, b, c, d = (a + b) & _MASK, (a + 2 * b) & _MASK, (c + d) & _MASK, (c + 2 * d) & _MASK
    return first, second, ((a, b), (c, d))
