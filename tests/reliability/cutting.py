"""Works on a disk that writes down what is written and synced, then cuts the power at every line of it.

Run by `tests.reliability.running.cut_power`, in a process that has such a disk under it.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.operations.backing_up import back_up
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.restoring import inside_of, restore
from recruiterdesk.settings import WindowSettings, read_window_settings, write_window_settings
from recruiterdesk.storage import connection
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.opening import open_desk, unlock_desk
from recruiterdesk.storage.rekeying import NewPassphrase, remove_passphrase, set_passphrase
from tests.clock import FakeClock
from tests.operations.actions import ACTIONS
from tests.reliability.faulty_disk import Change, FaultyDisk, changes_in
from tests.reliability.power_cut import Disk, Loss
from tests.reliability.scene import (
    act_at_random,
    derive_cheaply,
    digest,
    fresh,
    made_desk,
    quick_place,
    sound_digest,
)

Say = Callable[[str], None]
EVERY_SYNC_WITH = 10
"""Whoever cuts before every tenth line of the log, or more often, cuts before every sync as well."""
WAYS = (None, "a new one")
COMMITS, KEPT_BETWEEN = 40, 12


def commits(folder: Path, say: Say) -> None:
    """Commit many small things, fold the journal into the file now and then, and close."""
    seeded = random.Random(7)
    desk = open_desk(folder, FakeClock())
    done = 0
    while done < COMMITS:
        action = seeded.choice(["undo", "redo", *ACTIONS])
        say("begun")
        if act_at_random(desk, seeded, action):
            done += 1
            say(f"done {digest(desk)}")
            if done % KEPT_BETWEEN == 0:
                desk.database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    desk.close()


def rekeying(folder: Path, say: Say) -> None:
    """Set a passphrase, and remove it."""
    set_passphrase(folder, unlock_desk(folder), NewPassphrase("a new one"))
    remove_passphrase(folder, unlock_desk(folder, "a new one"))


def backups(folder: Path, say: Say) -> None:
    """Back up, change the desk, restore, and change how the window looks."""
    desk = open_desk(folder, FakeClock())
    kept = back_up(desk, BackupReason.ASKED_FOR)
    say(f"kept {kept.path.name}")
    before = digest(desk)
    say("begun")
    add_person(desk, PersonDetails(full_name="Ben Ode"))
    say(f"done {digest(desk)}")
    say("begun")
    restore(desk, kept.path)
    say(f"done {before}")
    write_window_settings(folder, WindowSettings(theme="dark"))
    say("dark")
    desk.close()


WORKS: dict[str, Callable[[Path, Say], None]] = {"commits": commits, "rekeying": rekeying, "backups": backups}


class Cuts:
    """Plays one work, and cuts the power at each line of its log, in several ways."""

    def __init__(self, place: Path, every: int) -> None:
        derive_cheaply()
        self.folder, self.cut = place / "desk", place / "cut"
        self.template = made_desk(place / "template")
        self.disk, self.every = FaultyDisk(), every
        self.figures: Counter[str] = Counter()
        self.wrong: list[str] = []

    def run(self, name: str) -> None:
        """Work, then cut."""
        fresh(self.template, self.folder)
        before = sound_digest(self.folder)
        played = Disk(self.folder)
        self.disk.watch(self.folder)
        self.disk.log.write_bytes(b"")
        self.disk.write_down(changes=True)
        WORKS[name](self.folder, self.disk.note)
        self.disk.write_down(changes=False)
        changes = list(changes_in(self.disk.log))
        self.figures["changes"] += len(changes)
        self.figures["syncs"] += sum(one.kind in "SD" for one in changes)
        said: list[str] = [f"done {before}"]
        for nth, change in enumerate(changes):
            if change.kind == "N":
                said.append(change.data.decode())
            if nth % self.every == 0 or (self.every <= EVERY_SYNC_WITH and change.kind in "SD"):
                self._cut(played, changes, nth, said)
            played.take(change)

    def _cut(self, played: Disk, changes: list[Change], nth: int, said: list[str]) -> None:
        done = [line[5:] for line in said if line.startswith("done ")]
        begun = said[-1] == "begun"
        to_come = (one.data.decode()[5:] for one in changes[nth:] if one.data.startswith(b"done "))
        later = next(to_come, done[-1])
        for loss in Loss:
            if self.cut.exists():
                shutil.rmtree(self.cut)
            played.lay_down(self.folder, self.cut, loss, random.Random(f"{nth} {loss}"))
            self.figures["cuts"] += 1
            try:
                self._look(done[-1], later if begun else done[-1], said)
            except Exception as error:  # noqa: BLE001  whatever it is, it is lost
                self.wrong.append(f"cut before {nth}, {loss}: {type(error).__name__}: {error}")

    def _look(self, acknowledged: str, later: str, said: list[str]) -> None:
        opened = [way for way in WAYS if self._opens(way)]
        assert len(opened) == 1, opened
        there = sound_digest(self.cut, opened[0])
        assert there in {acknowledged, later}, "what was acknowledged is not there"
        desk = open_desk(self.cut, FakeClock(), opened[0])
        self._look_at_backups(desk, [line[5:] for line in said if line.startswith("kept ")])
        assert read_window_settings(self.cut).theme in ({"dark"} if "dark" in said else {"dark", "system"})
        desk.close()

    def _look_at_backups(self, desk: Desk, kept: list[str]) -> None:
        folder = desk.folder / "backups"
        assert all((folder / name).exists() for name in kept)
        for path in folder.glob("*.backup"):
            inside_of(desk, path)

    def _opens(self, way: str | None) -> bool:
        try:
            open_desk(self.cut, FakeClock(), way).close()
        except Refusal as refusal:
            if not refusal.key.startswith("key."):
                raise
            return False
        return True


def main() -> None:
    """Cut the power of the works that are named, and print the figures as JSON."""
    parser = argparse.ArgumentParser()
    parser.add_argument("works", nargs="*", default=list(WORKS))
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--synchronous", default="FULL")
    options = parser.parse_args()
    connection.PRAGMAS = tuple(
        (name, options.synchronous if name == "synchronous" else value) for name, value in connection.PRAGMAS
    )
    with tempfile.TemporaryDirectory(dir=quick_place()) as place:
        cuts = Cuts(Path(place), options.every)
        for name in options.works or WORKS:
            cuts.run(name)
    print(json.dumps({**cuts.figures, "wrong": cuts.wrong}))


if __name__ == "__main__":
    main()
