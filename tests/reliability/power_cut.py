"""What a disk may hold after a power cut: played from the log of every write and every sync.

What was synced is there. What was written since may be there whole, in any of its sectors, without its
beginning, or not at all; names that were given or taken since their folder was synced likewise, but in their
order, as journaling file systems keep it.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from tests.reliability.faulty_disk import Change

SECTOR = 512
_SHARED_MEMORY = "-shm"
"""Of a file that is mapped: nothing of it outlives a power cut, and nobody asks it to."""


class Loss(StrEnum):
    """What became of what was not synced."""

    ALL = "all of it lost"
    NONE = "nothing of it lost"
    SOME = "some of it lost"
    TAIL = "its end lost, torn"
    HEAD = "its beginning lost"


@dataclass
class _File:
    synced: bytearray = field(default_factory=bytearray)
    since: list[Change] = field(default_factory=list)


class Disk:
    """A folder as the log says that it was written, and what of it would be there after a power cut."""

    def __init__(self, folder: Path) -> None:
        self._files: dict[int, _File] = {}
        self._names: dict[str, int] = {}
        self._since: list[Change] = []
        for path in folder.rglob("*"):
            if path.is_file():
                number = path.stat().st_ino
                self._names[str(path)] = number
                self._files[number] = _File(bytearray(path.read_bytes()))

    def take(self, change: Change) -> None:
        """Let one line of the log happen."""
        match change.kind:
            case "W" | "T":
                self._files.setdefault(change.inode, _File()).since.append(change)
            case "S":
                self._sync(change.inode)
            case "C" | "R" | "U":
                self._since.append(change)
            case "D":
                _name(self._names, self._since)
                self._since.clear()

    def _sync(self, number: int) -> None:
        file = self._files.setdefault(number, _File())
        _write(file.synced, file.since)
        file.since.clear()

    def lay_down(self, old: Path, new: Path, loss: Loss, seeded: random.Random) -> None:
        """Write what would be there after a power cut into a new folder."""
        names = dict(self._names)
        _name(names, self._since[: _kept_names(len(self._since), loss, seeded)])
        for name, number in names.items():
            if name.endswith(_SHARED_MEMORY):
                continue
            file = self._files.get(number, _File())
            content = bytearray(file.synced)
            _write(content, _kept(file.since, loss, seeded))
            path = new / Path(name).relative_to(old)
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            path.write_bytes(content)
            path.chmod(0o600)


def _kept_names(count: int, loss: Loss, seeded: random.Random) -> int:
    if loss is Loss.ALL:
        return 0
    return count if loss in {Loss.NONE, Loss.HEAD} else seeded.randint(0, count)


def _kept(since: list[Change], loss: Loss, seeded: random.Random) -> Iterable[Change]:
    """Return what of the writes since the last sync reached the disk."""
    if loss is Loss.ALL:
        return []
    if loss is Loss.NONE:
        return since
    if loss is Loss.SOME:
        return [torn for one in since for torn in _some_sectors(one, seeded)]
    middle = seeded.randint(0, len(since))
    if loss is Loss.HEAD:
        return since[middle:]
    torn = [part for one in since[middle : middle + 1] for part in _some_sectors(one, seeded)]
    return [*since[:middle], *torn]


def _some_sectors(change: Change, seeded: random.Random) -> list[Change]:
    if change.kind == "T":
        return [change] * seeded.randint(0, 1)
    ends = range(0, len(change.data), SECTOR)
    return [
        Change("W", change.inode, change.at + begin, "", change.data[begin : begin + SECTOR])
        for begin in ends
        if seeded.random() < 0.5
    ]


def _write(content: bytearray, changes: Iterable[Change]) -> None:
    for change in changes:
        if change.kind == "T":
            del content[change.at :]
            content.extend(bytes(change.at - len(content)))
            continue
        content.extend(bytes(max(0, change.at - len(content))))
        content[change.at : change.at + len(change.data)] = change.data


def _name(names: dict[str, int], changes: Iterable[Change]) -> None:
    for change in changes:
        match change.kind:
            case "C":
                names[change.path] = change.inode
            case "R":
                if change.path in names:
                    names[change.data.decode()] = names.pop(change.path)
            case "U":
                names.pop(change.path, None)
