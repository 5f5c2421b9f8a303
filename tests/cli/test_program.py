"""The real program, started as a script would start it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from recruiterdesk import cli

ROOT = Path(__file__).parent.parent.parent
AS_A_SCRIPT = [sys.executable, "-W", "error", "main.py"]


def started(*words, **more):
    return subprocess.run(
        [*AS_A_SCRIPT, *map(str, words)], cwd=ROOT, capture_output=True, check=False, timeout=60, **more
    )


def test_the_program_answers_with_its_exit_status(tmp_path):
    said = started("people", "--json", "--data-dir", tmp_path / "desk")
    assert (said.returncode, said.stdout, said.stderr) == (0, b"[]\n", b"")
    said = started("show", "Nobody", "--data-dir", tmp_path / "desk")
    assert (said.returncode, said.stdout) == (1, b"")
    assert said.stderr.decode().startswith("Nobody is known as “Nobody”")
    assert started("frobnicate").returncode == 2


def test_letters_survive_a_terminal_that_knows_ascii_only(tmp_path):
    table = tmp_path / "people.csv"
    table.write_text("Name,Email\nBen Öztürk,ben@example.com\n", encoding="utf-8")
    ascii_only = os.environ | {"PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0"}
    said = started("read", table, "--data-dir", tmp_path / "desk", env=ascii_only)
    assert said.returncode == 0
    assert said.stdout.decode("utf-8") == "Name,Email\r\nBen Öztürk,ben@example.com\r\n"


def test_a_reader_who_has_seen_enough_is_no_error(tmp_path):
    reading, writing = os.pipe()
    os.close(reading)
    said = subprocess.run(
        [*AS_A_SCRIPT, "history", "--data-dir", str(tmp_path / "desk")],
        cwd=ROOT, stdout=writing, stderr=subprocess.PIPE, check=False, timeout=60,
    )  # fmt: skip
    os.close(writing)
    assert (said.returncode, said.stderr) == (0, b"")


def test_ctrl_c_ends_quietly(line, monkeypatch, capsys):
    def interrupted(_call):
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_answer", interrupted)
    assert line("people").code == 130


def test_commands_never_load_the_window(tmp_path):
    script = (
        "import sys; from recruiterdesk.bootstrap import main; code = main(sys.argv[1:]);"
        "sys.exit(code or any(name.startswith('PySide6') for name in sys.modules) * 7)"
    )
    said = subprocess.run(
        [sys.executable, "-c", script, "queue", "--data-dir", str(tmp_path / "desk")],
        cwd=ROOT, capture_output=True, check=False, timeout=60,
    )  # fmt: skip
    assert (said.returncode, said.stderr) == (0, b"")
