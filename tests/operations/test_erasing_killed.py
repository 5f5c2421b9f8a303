"""An erasure that is killed anywhere: nothing was done, or the next start finishes it; no backup is lost."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.operations.backing_up import back_up
from recruiterdesk.operations.erasing import erase_people, finish_erasures, is_erasing
from recruiterdesk.operations.restoring import inside_of
from recruiterdesk.storage.backups.shelf import backups_folder, backups_in
from recruiterdesk.storage.integrity import check_desk
from recruiterdesk.storage.opening import open_desk
from tests.clock import FakeClock
from tests.desks import add_declined, found
from tests.operations.pages import files_holding

WORDS = [b"Qzruiz", b"qzruiz"]
# What writes, or puts in place, as the library or the system has it.
_POINTS = frozenset({"execute", "executemany", "backup", "close", "fsync", "replace", "unlink", "write"})
_MOMENTS = 16


def made(folder: Path) -> int:
    desk = open_desk(folder, FakeClock())
    gone = add_declined(desk, "Ana Qzruiz").person_id
    add_declined(desk, "Ben Okafor")
    for _ in range(2):
        back_up(desk, BackupReason.DAILY)
        desk.clock.advance(days=1)  # type: ignore[attr-defined]
    desk.close()
    return gone


def erased(folder: Path, person_id: int, kill_at: int | None) -> int:
    """Erase in a process of its own, which is killed at the nth point; return how many points it passed."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        passed = 0

        def count(_frame: FrameType, event: str, called: Any) -> None:
            nonlocal passed
            if event == "c_call" and called.__name__ in _POINTS:
                passed += 1
                if passed == kill_at:
                    os.kill(os.getpid(), signal.SIGKILL)

        desk = open_desk(folder, FakeClock())
        sys.setprofile(count)
        erase_people(desk, [person_id])
        sys.setprofile(None)
        os.write(writer, str(passed).encode())
        os._exit(0)
    os.close(writer)
    _, how = os.waitpid(child, 0)
    said = os.read(reader, 100)
    os.close(reader)
    assert os.WIFSIGNALED(how) == (kill_at is not None)
    return int(said or b"0")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked process")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_killed_anywhere_it_is_not_begun_or_finished_at_the_next_start(tmp_path: Path) -> None:
    whole = tmp_path / "whole"
    gone = made(whole)
    points = erased(Path(shutil.copytree(whole, tmp_path / "uncut")), gone, None)
    assert points > _MOMENTS
    states = set()
    for nth in range(1, points, points // _MOMENTS):
        folder = Path(shutil.copytree(whole, tmp_path / f"killed-{nth}"))
        erased(folder, gone, nth)
        desk = open_desk(folder, FakeClock())
        for kept in backups_in(backups_folder(folder)):
            assert inside_of(desk, kept.path).figures.people in (1, 2)
        was_begun = not found(desk, records.Person, id=gone)
        states.add((was_begun, is_erasing(desk)))
        assert finish_erasures(desk).out_of_reach == ()
        assert bool(files_holding(folder, WORDS, [desk.key.raw])) is not was_begun
        assert not is_erasing(desk)
        assert check_desk(desk) == ()
        desk.close()
    assert {(False, False), (True, True)} <= states
