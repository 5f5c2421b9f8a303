"""Starting twice, after a crash, and where something is missing."""

from __future__ import annotations

import stat

import pytest

from tests.desktop.conftest import expect_a_call, with_desk
from tests.desktop.waiting import wait_until


def test_a_second_start_raises_the_first_window_and_ends(start, folder):
    first = start()
    first.wait_for_window("Today")
    person_id = expect_a_call(folder)
    second = start(f"recruiterdesk://person/{person_id}")
    assert second.end() == (0, "", "")
    first.wait_for_window("Person")
    assert first.running()


def test_racing_starts_give_one_window(start):
    racing = [start() for _ in range(3)]
    wait_until(lambda: sum(program.running() for program in racing) == 1, "the end of all but one", 30)
    ended = [program for program in racing if not program.running()]
    assert [program.end()[0] for program in ended] == [0, 0]
    next(program for program in racing if program.running()).wait_for_window("Today")


def test_a_start_after_kill_9_opens_the_window(start):
    first = start()
    first.wait_for_window("Today")
    first.kill()
    second = start()
    second.wait_for_window("Today")
    assert second.running()


@pytest.mark.parametrize(
    "backend", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring", "no.such.Keyring"]
)
def test_a_keyring_that_keeps_nothing_leaves_the_key_in_a_private_file(start, tmp_path, backend):
    place = tmp_path / "new desk"
    program = start("--smoke-test", place=place, PYTHON_KEYRING_BACKEND=backend)
    assert program.end() == (0, "READY\n", "")
    assert stat.S_IMODE((place / "key").stat().st_mode) == 0o600


def test_a_desk_of_a_newer_version_is_refused_in_one_sentence(start, folder):
    with_desk(folder, lambda desk: desk.database.execute_sql("PRAGMA user_version = 999"))
    exit_status, output, errors = start("--smoke-test").end()
    assert (exit_status, output) == (1, "")
    assert "newer" in errors
    assert errors.count("\n") == 1


def test_a_wrong_key_is_refused_in_one_sentence(start, folder):
    (folder / "key").write_text("00" * 32, encoding="ascii")
    exit_status, output, errors = start("--smoke-test").end()
    assert (exit_status, output) == (1, "")
    assert "key" in errors
    assert errors.count("\n") == 1


@pytest.mark.parametrize("arguments", [(), ("--smoke-test",)])
def test_a_folder_that_cannot_be_written_is_refused_in_one_sentence(start, tmp_path, arguments):
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    program = start(*arguments, place=tmp_path / "taken" / "desk")
    if not arguments:
        program.wait_for_window("RecruiterDesk")
        program.press("Return")
    exit_status, output, errors = program.end()
    assert (exit_status, output) == (1, "")
    assert errors.count("\n") == len(arguments)
