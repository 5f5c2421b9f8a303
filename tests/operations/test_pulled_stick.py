"""A stick that holds the second folder is pulled while something is written to it, and comes back later."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from recruiterdesk.operations.backing_up import fill_second_folder, keep_backed_up
from recruiterdesk.operations.erasing import erase_people, finish_erasures, is_erasing
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.settings import WindowSettings, write_window_settings
from recruiterdesk.storage.backups import files, rewriting
from recruiterdesk.storage.backups.shelf import backups_folder
from recruiterdesk.storage.backups.soundness import require_sound
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.integrity import check_desk
from tests.clock import FakeClock
from tests.operations.pages import files_holding


@dataclass(frozen=True)
class Stick:
    """Pulled, its folder is gone from one moment to the next, with all that lies on it."""

    path: Path

    def pull(self) -> None:
        self.path.rename(self._pocket)

    def plug_in(self) -> None:
        self._pocket.rename(self.path)

    @property
    def _pocket(self) -> Path:
        return self.path.with_name("pocket")


@pytest.fixture
def stick(desk: Desk, tmp_path: Path) -> Stick:
    made = Stick(tmp_path / "stick")
    made.path.mkdir()
    write_window_settings(desk.folder, WindowSettings(backup_folder=str(made.path)))
    return made


def half_copied(stick: Stick) -> Callable[[Path, Path], None]:
    def copy(source: Path, target: Path) -> None:
        whole = source.read_bytes()
        with target.open("wb") as file:
            file.write(whole[: len(whole) // 2])
            file.flush()
            stick.pull()
            raise OSError(errno.EIO, os.strerror(errno.EIO))

    return copy


def pulled_before(stick: Stick, work: Callable[..., Any]) -> Callable[..., Any]:
    def pull(*values: Any) -> Any:
        stick.pull()
        return work(*values)

    return pull


@pytest.fixture(params=["half is copied", "all is copied", "it lasts"])
def moment(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, stick: Stick
) -> Callable[[], None]:
    """Let the stick be pulled at a moment of the next copy; calling it lets later copies alone."""
    if request.param == "half is copied":
        monkeypatch.setattr(files.shutil, "copyfile", half_copied(stick))
    else:
        name = {"all is copied": "last", "it lasts": "put_in_place"}[request.param]
        real = getattr(files, name)
        pull = pulled_before(stick, real)

        def at(*values: Any) -> Any:
            # The desk's own folder is written by the same functions.
            return (pull if stick.path in values[0].parents else real)(*values)

        monkeypatch.setattr(files, name, at)
    return monkeypatch.undo


def test_a_backup_stays_in_the_own_folder_and_is_copied_when_the_stick_is_back(
    desk: Desk, stick: Stick, moment: Callable[[], None]
) -> None:
    add_person(desk, PersonDetails("Ana Ruiz"))
    assert [refusal.key for refusal in keep_backed_up(desk)] == ["backup.second_gone"]
    assert keep_backed_up(desk) == (), "it is said once"
    moment()
    (own,) = backups_folder(desk.folder).iterdir()
    require_sound(own, desk.key.raw)
    add_person(desk, PersonDetails("Ben Okafor"))
    assert check_desk(desk) == ()
    stick.plug_in()
    assert fill_second_folder(desk) == 1
    assert [path.name for path in stick.path.iterdir()] == [own.name], "no part of a file is left"
    require_sound(stick.path / own.name, desk.key.raw)


@pytest.mark.parametrize("name", ["copy_anew", "require_sound"])
def test_whoever_is_erased_goes_from_the_stick_when_it_is_back(
    desk: Desk, clock: FakeClock, stick: Stick, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    gone = add_person(desk, PersonDetails("Ana Qzruiz"))
    add_person(desk, PersonDetails("Ben Okafor"))
    assert keep_backed_up(desk) == ()
    real = getattr(rewriting, name)
    pull = pulled_before(stick, real)
    monkeypatch.setattr(
        rewriting, name, lambda *values: (pull if stick.path in values[0].parents else real)(*values)
    )
    done = erase_people(desk, [gone])
    monkeypatch.undo()
    assert [refusal.key for refusal in done.out_of_reach] == ["erase.backup_left"]
    assert files_holding(desk.folder, [b"Qzruiz"], [desk.key.raw]) == {}
    stick.plug_in()
    assert files_holding(stick.path, [b"Qzruiz"], [desk.key.raw])
    assert finish_erasures(desk).out_of_reach == ()
    assert files_holding(stick.path, [b"Qzruiz"], [desk.key.raw]) == {}
    assert not is_erasing(desk)
    assert len(list(stick.path.iterdir())) == 1
