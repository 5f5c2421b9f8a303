from __future__ import annotations

import io
import sys

import pytest

from recruiterdesk import cli
from recruiterdesk.operations.protecting import key_by_code, new_recovery_code
from tests.clock import FakeClock
from tests.desks import new_desk


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def run(capsys, tmp_path):
    def run(*words):
        typed = ["--data-dir", str(tmp_path / "desk"), *map(str, words)]
        code = cli.run_command(cli.parse(typed))
        return code, *capsys.readouterr()

    return run


@pytest.fixture
def typed(monkeypatch):
    """Sit at a terminal, and type these one after the other."""

    def sit(*answers):
        left = list(answers)
        monkeypatch.setattr(sys, "stdin", Terminal())
        monkeypatch.setattr("recruiterdesk.commands.passphrase.getpass", lambda _question: left.pop(0))
        return left

    return sit


@pytest.fixture
def file(tmp_path):
    def write(name, text):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_a_passphrase_is_set_changed_and_removed_by_files(run, file, full_derivation):
    assert "lies in the file" in run("passphrase")[1]
    old, new = file("old", "correct horse\n"), file("new", "Zoë braucht Kaffee")
    assert run("passphrase", "set", "--new-passphrase-file", old)[:1] == (0,)
    assert run("people")[0] == 1
    by_old, by_new = ("--passphrase-file", old), ("--passphrase-file", new)
    code, out, _err = run("passphrase", "set", "--new-passphrase-file", new, *by_old)
    assert (code, "argon2id: 64 MiB" in out) == (0, True)
    assert run("people", *by_old)[0] == 1
    assert run("check", *by_new)[0] == 0
    assert run("passphrase", "remove", *by_new)[0] == 0
    assert run("check")[0] == 0
    assert "not locked by a passphrase" in run("passphrase", "remove")[2]


def test_a_backup_alone_makes_a_desk_by_the_passphrase_of_its_time(run, typed, file, tmp_path):
    passphrase = file("new", "correct horse")
    run("passphrase", "set", "--new-passphrase-file", passphrase)
    mine = tmp_path / "mine.backup"
    assert run("backup", mine, "--passphrase-file", passphrase)[0] == 0
    (tmp_path / "desk").rename(tmp_path / "lost")
    assert run("restore", mine)[0] == 1
    assert run("restore", mine, "--passphrase-file", file("wrong", "battery staple"))[0] == 1
    assert list((tmp_path / "desk").iterdir()) == []
    assert run("restore", mine, "--passphrase-file", passphrase)[0] == 0
    (tmp_path / "desk").rename(tmp_path / "lost again")
    left = typed("correct horse")
    assert run("restore", mine)[0] == 0
    assert left == []
    assert run("people", "--passphrase-file", passphrase)[0] == 0


def test_a_backup_alone_makes_a_desk_by_the_recovery_code_of_its_time(run, file, tmp_path):
    passphrase, mine = file("new", "correct horse"), tmp_path / "mine.backup"
    code = run("passphrase", "set", "--new-passphrase-file", passphrase, "--recovery-code")[1].split()[-1]
    run("backup", mine, "--passphrase-file", passphrase)
    (tmp_path / "desk").rename(tmp_path / "lost")
    other, paper = file("other", new_recovery_code()), file("paper", code)
    assert "does not open" in run("restore", mine, "--recovery-code-file", other)[2]
    assert "can't be read" in run("restore", mine, "--recovery-code-file", tmp_path / "gone")[2]
    assert [*tmp_path.glob("desk/*")] == []
    said = run("restore", mine, "--recovery-code-file", paper)
    assert said[0] == 0
    assert said[1].startswith(f"Restored {mine}: ")
    assert run("people", "--passphrase-file", passphrase)[0] == 0
    again = ("--recovery-code-file", paper, "--new-passphrase-file", file("again", "battery staple"))
    assert run("passphrase", "recover", *again)[0] == 0
    assert run("people", "--passphrase-file", file("again", "battery staple"))[0] == 0


def test_at_a_terminal_the_passphrase_is_asked_for(run, typed, file):
    run("passphrase", "set", "--new-passphrase-file", file("new", "correct horse"))
    left = typed("correct horse")
    assert run("people", "--json")[:2] == (0, "[]\n")
    assert left == []
    typed("battery staple")
    assert "does not open" in run("people")[2]


def test_elsewhere_nobody_is_asked_and_it_is_said(run, file):
    run("passphrase", "set", "--new-passphrase-file", file("new", "correct horse"))
    code, out, err = run("people")
    assert (code, out) == (1, "")
    assert err.startswith("This desk is locked by a passphrase; nothing was changed")
    assert "--passphrase-file" in err


def test_a_new_passphrase_is_typed_twice(run, typed):
    run("people")
    typed("one", "other")
    assert "not the same" in run("passphrase", "set")[2]
    typed("one", "one")
    assert run("passphrase", "set")[0] == 0
    typed("one")
    assert run("check")[0] == 0


def test_without_a_terminal_a_new_passphrase_needs_its_file(run):
    assert "--new-passphrase-file" in run("passphrase", "set")[2]


@pytest.mark.parametrize(("text", "said"), [("\n", "is empty"), ("   \n", "spaces alone")])
def test_a_new_passphrase_of_nothing_is_refused(run, file, text, said):
    assert said in run("passphrase", "set", "--new-passphrase-file", file("new", text))[2]
    assert run("check")[0] == 0


def test_a_terminal_that_ends_is_refused(run, typed, file, monkeypatch):
    run("passphrase", "set", "--new-passphrase-file", file("new", "correct horse"))
    typed()

    def ended(_question):
        raise EOFError

    monkeypatch.setattr("recruiterdesk.commands.passphrase.getpass", ended)
    assert run("people")[0] == 1


def test_the_recovery_code_is_told_once_and_opens_the_desk(run, file, tmp_path):
    run("people")
    new = file("new", "correct horse")
    made = run("passphrase", "set", "--new-passphrase-file", new, "--recovery-code")[1]
    code = made.split()[-1]
    assert code not in run("passphrase", "--passphrase-file", new)[1]
    assert key_by_code(tmp_path / "desk", code).raw


def test_a_desk_that_is_open_keeps_its_passphrase(run, file, tmp_path):
    run("people")
    desk = new_desk(tmp_path, FakeClock())
    err = run("passphrase", "set", "--new-passphrase-file", file("new", "correct horse"))[2]
    desk.close()
    assert err.startswith("Another window or command works on this desk")
    assert run("check")[0] == 0


def coded(run, file):
    """Lock the desk by a passphrase that is forgotten then; return the code of the paper."""
    run("people")
    forgotten = file("forgotten", "correct horse")
    return run("passphrase", "set", "--new-passphrase-file", forgotten, "--recovery-code")[1].split()[-1]


def test_by_the_recovery_code_a_forgotten_passphrase_is_made_new(run, file):
    code = coded(run, file)
    paper, new = file("paper", f" {code.lower().replace('-', ' ')}\n"), file("new", "battery staple")
    status, out, _err = run(
        "passphrase", "recover", "--recovery-code-file", paper, "--new-passphrase-file", new
    )
    assert (status, "locked by a passphrase" in out) == (0, True)
    assert run("check", "--passphrase-file", new)[0] == 0
    assert run("check", "--passphrase-file", file("old", "correct horse"))[0] == 1
    assert out.split()[-1] != code
    again = file("again", out.split()[-1])
    assert "does not open" in run("passphrase", "recover", "--recovery-code-file", paper)[2]
    assert run("passphrase", "recover", "--recovery-code-file", again, "--new-passphrase-file", new)[0] == 0


def test_at_a_terminal_the_code_is_asked_for(run, typed, file):
    code = coded(run, file)
    left = typed(code, "battery staple", "battery staple")
    assert run("passphrase", "recover")[0] == 0
    assert left == []
    typed("battery staple")
    assert run("check")[0] == 0


def test_elsewhere_the_code_needs_its_file_and_a_slip_in_it_is_named(run, file):
    code = coded(run, file)
    assert "--recovery-code-file" in run("passphrase", "recover")[2]
    slip = code[:-1] + ("0" if code[-1] != "0" else "1")
    assert "Group 8" in run("passphrase", "recover", "--recovery-code-file", file("slip", slip))[2]
    assert run("check", "--passphrase-file", file("same", "correct horse"))[0] == 0


def test_a_desk_without_a_code_or_open_elsewhere_is_not_recovered(run, file, tmp_path):
    run("passphrase", "set", "--new-passphrase-file", file("new", "correct horse"))
    some = file("code", new_recovery_code())
    assert "has no recovery code" in run("passphrase", "recover", "--recovery-code-file", some)[2]
