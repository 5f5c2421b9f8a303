"""What a process does until it is killed, what it acknowledges, and what must be there then."""

from __future__ import annotations

import random
import shutil
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from recruiterdesk.bootstrap import main
from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.operations.backing_up import back_up, fill_second_folder
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.restoring import inside_of, restore
from recruiterdesk.settings import WindowSettings, write_window_settings
from recruiterdesk.storage.backups.soundness import require_sound
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.migrate import SCHEMA_VERSION
from recruiterdesk.storage.opening import open_desk, unlock_desk
from recruiterdesk.storage.rekeying import NewPassphrase, remove_passphrase, set_passphrase
from tests.clock import FakeClock
from tests.operations.actions import ACTIONS
from tests.reliability.scene import act_at_random, digest, fresh, sound_digest, write_sheet
from tests.stored_desks import stored_desk

Say = Callable[[str], None]
DEEPEST = 4
"""Of how many steps one thing that is done consists at most."""


@dataclass(frozen=True)
class Said:
    """What a process said before it was killed: what it acknowledged, oldest first, and what it was at."""

    done: Sequence[str]
    at_work: str


class Work(ABC):
    """One kind of work, in a folder that one round after the other finds as the last left it."""

    passphrase: str | None = None

    def __init__(self, template: Path, folder: Path) -> None:
        self.template, self.folder = template, folder

    def prepare(self) -> None:
        """Make ready for a round, before the process begins."""
        fresh(self.template, self.folder)

    @abstractmethod
    def work(self, seed: int, say: Say) -> None:
        """Work, saying `at NAME` before and `done DIGEST` after each change that has been committed."""

    @abstractmethod
    def verify(self, said: Said) -> None:
        """Make sure that everything acknowledged is there, and nothing half-done."""


class Operations(Work):
    """Everything that a user can do, undone and redone in between; one desk lives through many kills."""

    rounds = 0

    def prepare(self) -> None:
        self.rounds += 1
        if self.rounds % 40 == 1:
            fresh(self.template, self.folder)
        self.before = sound_digest(self.folder)

    def work(self, seed: int, say: Say) -> None:
        seeded = random.Random(seed)
        desk = open_desk(self.folder, FakeClock())
        while True:
            action = seeded.choice(["undo", "redo", *ACTIONS])
            say(f"at {action}")
            if act_at_random(desk, seeded, action):
                say(f"done {digest(desk)}")

    def verify(self, said: Said) -> None:
        acknowledged = said.done[-1] if said.done else self.before
        sound_digest(self.folder)
        desk = open_desk(self.folder, FakeClock())
        there = digest(desk)
        if there != acknowledged:
            _assert_one_more(desk, acknowledged, back=desk.redo if said.at_work == "undo" else desk.undo)
        desk.close()


def _assert_one_more(desk: Desk, acknowledged: str, back: Callable[[], object]) -> None:
    """What was being done at the kill may be done as well: going back leads to what was acknowledged."""
    for _ in range(DEEPEST):
        back()
        if digest(desk) == acknowledged:
            return
    raise AssertionError("what was acknowledged is not there")


class Import(Work):
    """A sheet of 1,100 people by the command, which backs the desk up before."""

    def prepare(self) -> None:
        super().prepare()
        self.sheet = write_sheet(self.folder.parent / "sheet.csv")
        self.before = sound_digest(self.folder)

    def work(self, seed: int, say: Say) -> None:
        say("at import")
        assert main(["--data-dir", str(self.folder), "import", str(self.sheet)]) == 0
        say("done")

    def verify(self, said: Said) -> None:
        sound_digest(self.folder)
        desk = open_desk(self.folder, FakeClock())
        if digest(desk) == self.before:
            assert not said.done
        else:
            _assert_one_more(desk, self.before, back=desk.undo)
        _require_sound_backups(desk)
        desk.close()


class Migration(Work):
    """A desk of an earlier version, opened; which version it is follows from the seed."""

    def __init__(self, template: Path, folder: Path) -> None:
        super().__init__(template, folder)
        self.versions = range(1, SCHEMA_VERSION)
        self.migrated = {version: sound_digest(_laid_out(version, folder)) for version in self.versions}
        self.rounds = 0

    def prepare(self) -> None:
        self.version = self.versions[self.rounds % len(self.versions)]
        self.rounds += 1
        _laid_out(self.version, self.folder)

    def work(self, seed: int, say: Say) -> None:
        say(f"at version {self.version}")
        open_desk(self.folder, FakeClock()).close()
        say("done")

    def verify(self, said: Said) -> None:
        assert sound_digest(self.folder) == self.migrated[self.version]
        desk = open_desk(self.folder, FakeClock())
        _require_sound_backups(desk)
        desk.close()


def _laid_out(version: int, folder: Path) -> Path:
    if folder.exists():
        shutil.rmtree(folder)
    return stored_desk(version, folder)


class Backup(Work):
    """Backups one after the other, each copied to a second folder."""

    def prepare(self) -> None:
        super().prepare()
        self.second = fresh(self.template / "backups", self.folder.parent / "second")
        write_window_settings(self.folder, WindowSettings(backup_folder=str(self.second)))
        self.before = sound_digest(self.folder)

    def work(self, seed: int, say: Say) -> None:
        clock = FakeClock()
        desk = open_desk(self.folder, clock)
        while True:
            clock.advance(days=1)
            say("at backup")
            kept = back_up(desk, BackupReason.DAILY)
            say(f"done {kept.path}")
            fill_second_folder(desk)
            say(f"done {self.second / kept.path.name}")

    def verify(self, said: Said) -> None:
        assert sound_digest(self.folder) == self.before
        desk = open_desk(self.folder, FakeClock())
        assert all(Path(path).exists() for path in said.done[-8:])
        assert fill_second_folder(desk) <= 1 + len(said.done)
        _require_sound_backups(desk)
        for path in self.second.glob("*.backup"):
            require_sound(path, desk.key.raw)
        assert not list(self.second.glob("*.part*"))
        back_up(desk, BackupReason.ASKED_FOR)
        assert not list(self.folder.rglob("*.part*"))
        desk.close()


class Restore(Work):
    """Two backups are restored by turns."""

    def prepare(self) -> None:
        super().prepare()
        desk = open_desk(self.folder, FakeClock())
        self.backups, self.states = [], []
        for name in ("Ben Ode", "Cy Park"):
            add_person(desk, PersonDetails(full_name=name))
            kept = back_up(desk, BackupReason.ASKED_FOR)
            self.backups.append(kept.path)
            self.states.append(digest(desk))
        desk.close()

    def work(self, seed: int, say: Say) -> None:
        desk = open_desk(self.folder, FakeClock())
        for turn in range(9):
            say(f"at {turn % 2}")
            restore(desk, self.backups[turn % 2])
            say(f"done {self.states[turn % 2]}")

    def verify(self, said: Said) -> None:
        acknowledged = said.done[-1] if said.done else self.states[1]
        begun = {self.states[int(said.at_work)]} if said.at_work else set()
        assert sound_digest(self.folder) in {acknowledged} | begun
        assert not list(self.folder.glob("restoring*"))
        desk = open_desk(self.folder, FakeClock())
        _require_sound_backups(desk)
        desk.close()


class Rekeying(Work):
    """A passphrase is set, changed and removed."""

    ways = (None, "the first one", "das Zweite für Zoë")

    def prepare(self) -> None:
        super().prepare()
        self.passphrase = None
        self.before = sound_digest(self.folder)

    def work(self, seed: int, say: Say) -> None:
        way: str | None = None
        for turn in range(1, 99):
            new = self.ways[turn % 3]
            say(f"at {new}")
            key = unlock_desk(self.folder, way)
            if new is None:
                remove_passphrase(self.folder, key)
            else:
                set_passphrase(self.folder, key, NewPassphrase(new))
            say(f"done {new}")
            way = new

    def verify(self, said: Said) -> None:
        acknowledged = said.done[-1] if said.done else "None"
        opened = [way for way in self.ways if _opens(self.folder, way)]
        assert len(opened) == 1, opened
        assert str(opened[0]) in {acknowledged, said.at_work}
        self.passphrase = opened[0]
        assert sound_digest(self.folder, self.passphrase) == self.before


def _opens(folder: Path, passphrase: str | None) -> bool:
    try:
        open_desk(folder, FakeClock(), passphrase).close()
    except Refusal as refusal:
        if not refusal.key.startswith("key."):
            raise
        return False
    return True


def _require_sound_backups(desk: Desk) -> None:
    """Every backup that lies there is whole, whatever became of the process that wrote it."""
    for path in (desk.folder / "backups").glob("*.backup"):
        inside = inside_of(desk, path)
        assert inside.figures.people == inside.card.people
