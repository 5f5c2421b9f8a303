"""One window for a folder: what a second start hands over, and a window that doesn't answer."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.ui.instance import Instance
from recruiterdesk.ui.start import Wishes

# A second start hands over while it waits, so it needs a process of its own.
SECOND = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from recruiterdesk.core.errors import Refusal
from recruiterdesk.ui.instance import Instance
from recruiterdesk.ui.start import Wishes
app = QCoreApplication([])
folder, patience, *files = sys.argv[1:]
try:
    print(Instance(Path(folder)).take(Wishes(tuple(files)), int(patience)))
except Refusal as refusal:
    print(refusal.key)
"""
ROOT = Path(__file__).parent.parent.parent


def second(folder, *files, patience=20_000):
    return subprocess.Popen(
        [sys.executable, "-c", SECOND, os.fsencode(folder), str(patience), *files],
        cwd=ROOT, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


def answer_of(process):
    with process:
        return process.communicate(timeout=60)[0].strip()


@pytest.fixture
def first(qtbot, tmp_path):
    instance = Instance(tmp_path)
    assert instance.take(Wishes())
    yield instance
    instance.release()


@pytest.mark.parametrize(
    "name", ["Bewerber März.csv", "候補者.csv", "مرشحون.csv", "a b.csv", "two\nlines.csv", b"caf\xe9.csv"]
)
def test_a_file_of_any_name_is_handed_over(qtbot, first, tmp_path, name):
    assert first.listen()
    with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
        started = second(tmp_path, name)
    assert answer_of(started) == "False"
    assert [os.fsencode(file) for file in asked.args[0].files] == [os.fsencode(name)]


@pytest.mark.parametrize("folder_name", ["Ordner für Käthe", "x" * 120])
def test_a_folder_of_any_name_has_one_window(qtbot, tmp_path, folder_name):
    folder = tmp_path / folder_name
    folder.mkdir()
    instance = Instance(folder)
    assert instance.take(Wishes())
    assert instance.listen()
    with qtbot.waitSignal(instance.asked, timeout=20_000):
        started = second(folder)
    assert answer_of(started) == "False"
    instance.release()
    assert Instance(folder).take(Wishes())


def test_a_start_while_the_first_one_opens_waits_for_it(qtbot, first, tmp_path):
    started = second(tmp_path, "later.csv")
    qtbot.wait(700)
    with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
        assert first.listen()
    assert answer_of(started) == "False"
    assert asked.args[0].files == ("later.csv",)


def test_a_window_that_hangs_is_told_of_and_does_nothing_later(qtbot, first, tmp_path):
    assert first.listen()
    with qtbot.assertNotEmitted(first.asked, wait=300):
        assert answer_of(second(tmp_path, "a.csv", patience=600)) == "window.silent"


def test_a_start_that_meets_a_window_just_being_closed_becomes_the_window(qtbot, first, tmp_path):
    assert first.listen()
    started = second(tmp_path)
    qtbot.wait(50)
    first.release()
    assert answer_of(started) == "True"


def test_a_lock_that_was_left_in_a_folder_that_can_not_be_written_any_more_is_told_at_once(
    qtbot, tmp_path, monkeypatch
):
    left = Instance(tmp_path)
    assert left.take(Wishes())
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(Refusal, match=r"desk\.not_writable"):
        Instance(tmp_path).take(Wishes())
    left.release()


def test_nonsense_from_elsewhere_is_dropped(qtbot, first, tmp_path):
    assert first.listen()
    for nonsense in (b"hello\n", b"[1]\n", b'{"files": 3}\n', b"\xff\n"):
        with socket.socket(socket.AF_UNIX) as speaking:
            speaking.connect(str(tmp_path / "window.socket"))
            with qtbot.assertNotEmitted(first.asked, wait=50):
                speaking.sendall(nonsense)
    with qtbot.waitSignal(first.asked, timeout=20_000):
        started = second(tmp_path)
    assert answer_of(started) == "False"


def test_nobody_else_can_connect(qtbot, first, tmp_path):
    assert first.listen()
    assert stat.S_IMODE((tmp_path / "window.socket").stat().st_mode) & 0o077 == 0


def _python(code):
    return subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can be somebody else")
def test_a_strangers_program_is_turned_away(qtbot, tmp_path):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        instance = Instance(folder)
        assert instance.take(Wishes())
        assert instance.listen()
        knock = f"socket.socket(socket.AF_UNIX).connect({str(folder / 'window.socket')!r})"
        as_stranger = "os.setgroups([]); os.setgid(4711); os.setuid(4711)"
        stranger = _python(f"import os, socket; {as_stranger}; {knock}")
        own = _python(f"import socket; {knock}")
        instance.release()
    assert "PermissionError" in stranger.stderr
    assert own.returncode == 0


def test_a_socket_that_somebody_else_laid_is_not_spoken_to(qtbot, first, tmp_path, monkeypatch):
    assert first.listen()
    monkeypatch.setattr("os.getuid", lambda: 4711)
    with pytest.raises(Refusal) as refused:
        Instance(tmp_path).take(Wishes(("private.csv",)), 10)
    assert refused.value.key == "window.silent"
