"""A desk with a backup, closed: each test gets a copy of it to break."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.operations.backing_up import back_up
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.salvaging import ClosedDesk
from recruiterdesk.operations.sample import fill_with_sample
from recruiterdesk.storage.desk import FILE_NAME, DeskKey
from recruiterdesk.storage.key import find_key
from recruiterdesk.storage.opening import open_desk
from tests.clock import FakeClock
from tests.desks import dump

PAGE = 4096


@dataclass(frozen=True)
class Model:
    """A whole desk: its folder, its key, what it holds, and what its backup held."""

    folder: Path
    key: DeskKey
    now: dict[str, list[tuple[Any, ...]]]
    backed_up: dict[str, list[tuple[Any, ...]]]

    def pages(self) -> list[bytes]:
        content = (self.folder / FILE_NAME).read_bytes()
        return [content[at : at + PAGE] for at in range(0, len(content), PAGE)]


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Model:
    clock = FakeClock()
    desk = open_desk(tmp_path_factory.mktemp("model") / "desk", clock)
    fill_with_sample(desk)
    back_up(desk, BackupReason.DAILY)
    backed_up = dump(desk)
    clock.advance(hours=3)
    add_person(desk, PersonDetails(full_name="Zoë Nachgetragen"))
    now = dump(desk)
    desk.close()
    return Model(desk.folder, find_key(desk.folder), now, backed_up)


@pytest.fixture
def broken(model: Model, tmp_path: Path, clock: FakeClock) -> Callable[[bytes], ClosedDesk]:
    """Return what makes a copy of the desk whose database is these bytes."""

    def put(content: bytes) -> ClosedDesk:
        folder = tmp_path / "broken"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(model.folder, folder)
        (folder / FILE_NAME).write_bytes(content)
        return ClosedDesk(folder, model.key, clock)

    return put
