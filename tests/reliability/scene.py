"""The desk to which things happen here, what is known of it, and a hand that draws by a seed."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
from pathlib import Path
from typing import Any

from recruiterdesk.core import in_place
from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.operations.backing_up import back_up
from recruiterdesk.storage import wrapping
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.integrity import check_desk
from recruiterdesk.storage.opening import open_desk
from tests.clock import FakeClock
from tests.desks import add_candidate, add_declined, dump
from tests.operations.actions import ACTIONS, Hand

NAMES = ("Ana Ruiz", "Dev Patel", "Zoë Łukasik", "Jo Meyer", "Käthe Ode")
PEOPLE_IN_SHEET = 1_100


class SeededHand(Hand):
    """Draws by a seed alone, so that the same game can be played again."""

    def __init__(self, desk: Desk, seeded: random.Random) -> None:
        self.desk, self.random = desk, seeded

    def one_of(self, values: Any) -> Any:
        choices = list(values)
        if not choices:
            raise Refusal("nothing.there")
        return self.random.choice(choices)

    def some_of(self, values: Any, least: int, most: int) -> list[Any]:
        return self.random.choices(list(values), k=self.random.randint(least, most))

    def maybe(self) -> bool:
        return self.random.random() < 0.5


def derive_cheaply() -> None:
    """Derive keys of passphrases with little memory from now on: hundreds of times here."""
    original = wrapping.Derivation

    def cheap(salt: str, *parameters: int) -> wrapping.Derivation:
        return original(salt, *(parameters or (64, 1, 1)))

    wrapping.Derivation = cheap


def wait_briefly() -> None:
    """Wait for what holds a file hardly at all from now on: the number of tries is what counts here."""
    in_place._BETWEEN = 0.001


def quick_place() -> str | None:
    """Return a folder in memory, where there is one: on a disk that fails, nothing else of a disk matters."""
    memory = Path("/dev/shm")
    return str(memory) if memory.is_dir() and os.access(memory, os.W_OK) else None


def made_desk(folder: Path) -> Path:
    """Make a desk with a few people, one of them still to be told, and a backup."""
    desk = open_desk(folder, FakeClock())
    add_declined(desk)
    for name in NAMES[1:]:
        add_candidate(desk, name)
    back_up(desk, BackupReason.ASKED_FOR)
    desk.close()
    return folder


def fresh(template: Path, folder: Path) -> Path:
    """Return a copy of a desk that is closed, as the program wrote it, in the place of what lay there."""
    if folder.exists():
        shutil.rmtree(folder)
    shutil.copytree(template, folder)
    for path in folder.rglob("*"):
        path.chmod(0o700 if path.is_dir() else 0o600)
    return folder


def digest(desk: Desk) -> str:
    """Return what stands for everything that is on the desk, undo and marks aside."""
    return hashlib.sha256(repr(dump(desk)).encode()).hexdigest()[:16]


def sound_digest(folder: Path, passphrase: str | None = None) -> str:
    """Open a desk, make sure that `check` finds nothing wrong, and return its digest."""
    desk = open_desk(folder, FakeClock(), passphrase)
    try:
        found = check_desk(desk)
        assert found == (), found
        return digest(desk)
    finally:
        desk.close()


def act_at_random(desk: Desk, seeded: random.Random, action: str) -> bool:
    """Do one thing of all that a user can do; tell whether it was done, as most are refused by a rule."""
    try:
        if action == "undo":
            desk.undo()
        elif action == "redo":
            desk.redo()
        else:
            ACTIONS[action](SeededHand(desk, seeded))
    except Refusal as refusal:
        if refusal.key.startswith("desk."):
            raise
        return False
    return True


def write_sheet(path: Path) -> Path:
    """Write a sheet of so many people that a backup is made before it is imported."""
    lines = [
        f"{NAMES[n % 5].split()[0]} Nr{n},nr{n}@example.com,+49151{n:08d},Dev,Acme GmbH,Interview"
        for n in range(PEOPLE_IN_SHEET)
    ]
    path.write_text("\n".join(("Name,E-Mail,Phone,Role,Client,Stage", *lines)), encoding="utf-8")
    return path
