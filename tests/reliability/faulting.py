"""Does the main things that a user does on a disk that fails at each of its writes in turn.

Run by `tests.reliability.on_faulty_disk`, in a process that has such a disk under it.
"""

from __future__ import annotations

import argparse
import errno
import json
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.messages import Sentences
from tests.clock import BERLIN
from tests.reliability.fault_works import WORKS, FaultWork
from tests.reliability.faulty_disk import EVER, SHORT, Calls, FaultyDisk
from tests.reliability.scene import derive_cheaply, fresh, made_desk, quick_place, sound_digest, wait_briefly

VAGUE_OR_UNTRUE = {"desk.failed", "desk.wrong_key", "desk.damaged"}
LAST = 8
LEFT = ("*.part*", "restoring*", "*-journal", ".*")


@dataclass(frozen=True)
class Fault:
    """How the disk fails."""

    name: str
    kind: int
    length: int
    calls: Calls


FAULTS = (
    Fault("full, once", errno.ENOSPC, 1, Calls.FILLING),
    Fault("full, and stays so", errno.ENOSPC, EVER, Calls.FILLING),
    Fault("an error of the device, once", errno.EIO, 1, Calls.ALL),
    Fault("an error of the device, again and again", errno.EIO, EVER, Calls.ALL),
    Fault("half of it written", SHORT, 1, Calls.WRITE),
    Fault("no longer allowed", errno.EACCES, EVER, Calls.ALL),
    Fault("held by a scanner for three tries", errno.EACCES, 3, Calls.RENAME),
    Fault("read-only from then on", errno.EROFS, EVER, Calls.ALL),
)


@dataclass
class Figures:
    """What is counted over all cases."""

    cases: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


class Sweep:
    """Lets every write of every work fail in turn."""

    def __init__(self, place: Path, most: int) -> None:
        derive_cheaply()
        wait_briefly()
        self.disk, self.folder, self.most = FaultyDisk(), place / "desk", most
        self.template = made_desk(place / "template")
        self.disk.watch(self.folder)
        self.figures = Figures()
        self.sentences = Sentences(BERLIN)

    def run(self, name: str) -> None:
        """Do one work with each fault at each of its writes, or at as many of them as were asked for."""
        for turn, fault in enumerate(FAULTS):
            for nth in self._places(name, fault, turn):
                where = f"{name}, {fault.name}, at {nth}"
                try:
                    self._one(name, fault, nth, where)
                except Exception as error:  # noqa: BLE001  whatever it is, it should have been a refusal
                    self.figures.wrong.append(f"{where}: {type(error).__name__}: {error}")
                finally:
                    self.disk.heal()

    def _places(self, name: str, fault: Fault, turn: int) -> list[int]:
        """Return which calls are to fail: evenly spread, at other places with each fault; and the last ones.

        There what was done is made final.
        """
        work = self._ready(name)
        self.disk.count(fault.calls)
        work.do()
        counted, _ = self.disk.heal()
        work.end()
        step = max(1, -(-counted // self.most))
        spread = range(1 + turn % step, counted + 1, step)
        return sorted({*spread, *range(max(1, counted - LAST + 1), counted + 1)})

    def _ready(self, name: str) -> FaultWork:
        return WORKS[name](fresh(self.template, self.folder))

    def _one(self, name: str, fault: Fault, nth: int, where: str) -> None:
        work = self._ready(name)
        refusal = None
        self.disk.fail(fault.kind, nth, fault.length, fault.calls)
        try:
            work.do()
        except Refusal as refused:
            refusal = refused
        read = work.reads()
        _, failed = self.disk.heal()
        self.figures.cases += 1
        self._expect(read, f"{where}: it did not go on reading")
        if refusal is not None:
            self._told(refusal, where)
        if failed == 1:
            self._nothing_left(where)
        work.end()
        there = sound_digest(self.folder, work.passphrase())
        self._expect(there in work.allowed(done=refusal is None), f"{where}: {refusal} left something else")
        self._nothing_left(where + ", after the next start")

    def _told(self, refusal: Refusal, where: str) -> None:
        self.figures.refused[refusal.key] += 1
        sentence = self.sentences.refusal(refusal)
        self._expect(bool(sentence.strip()), f"{where}: nothing is said of {refusal.key}")
        self._expect(refusal.key not in VAGUE_OR_UNTRUE, f"{where}: {refusal}")

    def _nothing_left(self, where: str) -> None:
        left = [str(path.name) for pattern in LEFT for path in self.folder.rglob(pattern)]
        self._expect(not left, f"{where}: {left} is left")

    def _expect(self, is_so: bool, otherwise: str) -> None:
        if not is_so:
            self.figures.wrong.append(otherwise)


def main() -> None:
    """Sweep the works that are named, and print the figures as JSON."""
    parser = argparse.ArgumentParser()
    parser.add_argument("works", nargs="*", default=list(WORKS))
    parser.add_argument("--most", type=int, default=100)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=quick_place()) as place:
        sweep = Sweep(Path(place), options.most)
        for name in options.works or WORKS:
            sweep.run(name)
    figures = sweep.figures
    print(json.dumps({"cases": figures.cases, "refused": figures.refused, "wrong": figures.wrong}))
    sys.exit(bool(figures.wrong))


if __name__ == "__main__":
    main()
