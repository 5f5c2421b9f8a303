"""Starting twice, after a crash, and where something is missing."""

from __future__ import annotations

import os
import stat

import pytest

from tests.desktop.conftest import expect_a_call, people_on, with_desk
from tests.desktop.waiting import wait_until


def test_a_second_start_raises_the_first_window_and_ends(start, folder):
    first = start()
    first.wait_for_window("Today")
    person_id = expect_a_call(folder)
    second = start(f"recruiterdesk://person/{person_id}")
    assert second.end() == (0, "", "")
    first.wait_for_window("Person")
    assert first.running()


def test_ten_racing_starts_give_one_window_that_gets_what_each_was_asked(start, folder, tmp_path):
    names = ["Ada Byron", "Bo Lind", "Cleo Hart", "Dan Moss", "Eva Roth"] * 2
    files = [tmp_path / f"{number}.csv" for number in range(10)]
    for file, name in zip(files, names, strict=True):
        file.write_text(f"Name,E-Mail\n{name} {file.stem},p{file.stem}@example.org\n", encoding="utf-8")
    racing = [start(str(file)) for file in files]
    wait_until(lambda: sum(program.running() for program in racing) == 1, "the end of all but one", 60)
    ended = [program for program in racing if not program.running()]
    assert [program.end() for program in ended] == [(0, "", "")] * 9
    left = next(program for program in racing if program.running())
    left.wait_for_window("Import")
    wait_until(lambda: left.press("Return") or len(people_on(folder)) == 10, "all ten files", 60)


def test_a_file_whose_name_is_in_another_script_is_handed_over(start, tmp_path):
    name = "候補者 مرشحون März\n2026.csv"
    (tmp_path / name).write_text("Name,E-Mail\nAda Byron,ada@example.org\n", encoding="utf-8")
    first = start()
    first.wait_for_window("Today")
    assert start(name, cwd=tmp_path).end() == (0, "", "")
    first.wait_for_window("Import")


def test_a_file_whose_name_is_no_text_is_handed_over(start, tmp_path):
    name = os.fsdecode(b"caf\xe9.csv")
    (tmp_path / name).write_text("Name,E-Mail\nAda Byron,ada@example.org\n", encoding="utf-8")
    first = start()
    first.wait_for_window("Today")
    assert start(name, cwd=tmp_path).end() == (0, "", "")
    first.wait_for_window("Import")


def test_a_start_at_login_leaves_the_window_that_is_open_where_it_is(start):
    first = start()
    first.wait_for_window("Today")
    first.minimise()
    first.wait_until_hidden()
    assert start("--hidden").end() == (0, "", "")
    assert first.windows() == []
    assert start().end() == (0, "", "")
    first.wait_for_window("Today")


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
