"""What is written to a user's file is whole or not there, is theirs alone, and leaves nothing behind."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys

import pytest

from recruiterdesk.core import unfinished
from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.unfinished import FOLDER_NAME, PLACE_PREFIX, clear_unfinished, noted
from recruiterdesk.core.whole_file import whole_file

KILLED = """
import os, sys
from pathlib import Path
from recruiterdesk.core.whole_file import whole_file
with whole_file(Path(sys.argv[1]), Path(sys.argv[2])) as part:
    part.write_text("Xaverine Quellwasser")
    print("written", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def desk(tmp_path):
    folder = tmp_path / "desk"
    folder.mkdir()
    return folder


@pytest.fixture
def writing(tmp_path, desk):
    """Another process that writes a file just now."""
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(tmp_path / "out" / "people.csv"), str(desk)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout.readline() == b"written\n"
    yield process
    process.kill()
    process.communicate()


def left(tmp_path):
    return [path.name for path in (tmp_path / "out").iterdir()]


def test_only_its_owner_reads_it_whatever_the_umask(tmp_path, desk):
    old = os.umask(0)
    try:
        with whole_file(tmp_path / "new" / "people.csv", desk) as part:
            part.write_text("x")
            (note,) = (desk / FOLDER_NAME).iterdir()
            modes = [stat.S_IMODE(path.stat().st_mode) for path in (note, note.parent, part.parent)]
    finally:
        os.umask(old)
    assert modes == [0o600, 0o700, 0o700]
    assert stat.S_IMODE((tmp_path / "new" / "people.csv").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["people.csv"]
    assert list(desk.iterdir()) == []


def test_an_error_leaves_the_file_of_before_and_nothing_else(tmp_path, desk):
    path = tmp_path / "people.csv"
    path.write_text("before")
    with pytest.raises(TypeError), whole_file(path, desk) as part:
        part.write_text(3)
    with pytest.raises(Refusal, match=r"file\.not_writable"), whole_file(path, desk):
        pass  # nothing was written
    assert path.read_text() == "before"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["desk", "people.csv"]
    assert list(desk.iterdir()) == []


def test_what_a_killed_run_left_is_removed_by_the_next_one(tmp_path, desk, writing):
    writing.send_signal(signal.SIGKILL)
    writing.wait()
    (name,) = left(tmp_path)
    assert name.startswith(PLACE_PREFIX)
    assert clear_unfinished(desk) == 1
    assert left(tmp_path) == []
    assert list(desk.iterdir()) == []
    assert clear_unfinished(desk) == 0


def test_a_later_export_removes_it_too(tmp_path, desk, writing):
    writing.send_signal(signal.SIGKILL)
    writing.wait()
    with whole_file(tmp_path / "other.csv", desk) as part:
        part.write_text("x")
    assert left(tmp_path) == []


def test_what_another_process_writes_just_now_is_left_alone(tmp_path, desk, writing):
    assert clear_unfinished(desk) == 0
    assert len(left(tmp_path)) == 1


def test_on_a_stick_that_is_not_there_it_is_removed_later(tmp_path, desk, writing):
    writing.send_signal(signal.SIGKILL)
    writing.wait()
    (tmp_path / "out").rename(tmp_path / "pulled")
    assert clear_unfinished(desk) == 0
    (tmp_path / "pulled").rename(tmp_path / "out")
    assert clear_unfinished(desk) == 1
    assert left(tmp_path) == []


def test_a_note_of_anything_else_removes_nothing(tmp_path, desk):
    precious, real = tmp_path / "precious", tmp_path / "real"
    for folder in (precious, real):
        folder.mkdir()
    (tmp_path / f"{PLACE_PREFIX}link").symlink_to(real)
    notes = desk / FOLDER_NAME
    notes.mkdir()
    for place in (precious, tmp_path / f"{PLACE_PREFIX}link", tmp_path / f"{PLACE_PREFIX}x"):
        (notes / place.name).write_text(str(place))
    assert clear_unfinished(desk) == 0
    assert precious.is_dir()
    assert real.is_dir()
    assert not notes.exists()


def test_where_no_note_can_be_kept_the_file_is_written_all_the_same(tmp_path, desk):
    (desk / FOLDER_NAME).write_text("in the way")
    with whole_file(tmp_path / "people.csv", desk) as part:
        part.write_text("x")
    assert (tmp_path / "people.csv").read_text() == "x"
    with noted(tmp_path / f"{PLACE_PREFIX}x", desk):
        assert clear_unfinished(desk) == 0


def test_on_windows_a_note_is_closed_before_it_goes(tmp_path, desk, monkeypatch):
    place = tmp_path / f"{PLACE_PREFIX}left"
    place.mkdir()
    note = desk / FOLDER_NAME / "left"
    note.parent.mkdir()
    note.write_bytes(os.fsencode(place))
    done: list[str] = []
    close, unlink = os.close, type(note).unlink
    monkeypatch.setattr(unfinished.sys, "platform", "win32")
    monkeypatch.setattr(unfinished.os, "close", lambda handle: (done.append("closed"), close(handle)))
    monkeypatch.setattr(
        type(note), "unlink", lambda path, **given: (done.append("removed"), unlink(path, **given))
    )
    assert clear_unfinished(desk) == 1
    assert done[-2:] == ["closed", "removed"]
    assert not place.exists()
    assert list(desk.iterdir()) == []
