from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from recruiterdesk import cli


def test_a_backup_goes_into_the_folder_or_to_a_file_and_leads_back(line, cast, tmp_path):
    said = line.json("backup")
    assert Path(said["file"]).parent == line.folder / "backups"
    assert (said["reason"], said["people"]) == ("asked_for", 4)
    mine = tmp_path / "mine.backup"
    assert line("backup", mine).out.startswith(f"Backed up to {mine}: 4 people, 0 waiting; newest change ")
    line("decline", cast.ben, "--reason", "x")
    before = line.json("history")
    done = line.json("restore", mine)
    assert done["file"] == str(mine)
    assert line.json("history") != before
    assert "The way back: restore " in line("restore", done["before"]).out
    assert line.json("history") == before
    assert line("check").code == 0


def test_a_second_folder_that_is_gone_is_said_and_the_backup_is_made(line, cast, tmp_path):
    (line.folder / "settings.json").write_text(f'{{"backup_folder": "{tmp_path}/stick"}}')
    said = line("backup")
    assert said.code == 0
    assert "is not there; backups go on" in said.err
    (tmp_path / "stick").mkdir()
    assert not line("backup").err
    assert len(list((tmp_path / "stick").iterdir())) == 2


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda path: path.write_bytes(b""), "is empty"),
        (lambda path: path.write_bytes(b"hello" * 500), "is no whole backup of RecruiterDesk"),
        (
            lambda path: sqlite3.connect(path).execute("CREATE TABLE t (x)").connection.close(),
            "another program",
        ),
        (lambda path: None, "There is no file"),
        (lambda path: path.mkdir(), "is a folder, no backup"),
    ],
)
def test_what_is_no_backup_is_refused_in_words(line, cast, tmp_path, make, sentence):
    path = tmp_path / "file"
    make(path)
    assert sentence in line.refused("restore", path)


def test_restore_makes_no_empty_desk(line, tmp_path, capsys):
    folder = tmp_path / "none"
    call = cli.parse(["--data-dir", str(folder), "restore", str(tmp_path / "gone.backup")])
    assert cli.run_command(call) == 1
    assert "There is no file" in capsys.readouterr().err
    assert not folder.exists()


def test_a_desk_that_can_not_be_opened_is_made_of_the_backup(line, cast, tmp_path):
    mine = tmp_path / "mine.backup"
    people = line.json("people")
    line("backup", mine)
    database = line.folder / "desk.db"
    database.write_bytes(b"x" * 8192)
    assert line("people").code == 1
    done = line.json("restore", mine)
    assert (Path(done["set_aside"]) / "desk.db").read_bytes() == b"x" * 8192
    assert line.json("people") == people
    database.unlink()
    assert "Restored" in line("restore", mine).out
    assert line.json("people") == people


@pytest.mark.parametrize("content", [None, "{", "[]"])
def test_a_desk_without_a_key_card_is_made_of_the_backup(line, cast, tmp_path, content):
    mine = tmp_path / "mine.backup"
    people = line.json("people")
    line("backup", mine)
    card = line.folder / "desk.json"
    card.unlink()
    if content is not None:
        card.write_text(content)
    assert "by the command restore" in line("people").err
    assert "by the command restore" in line("salvage").err
    assert line.json("restore", mine)["people"] == len(people)
    assert line.json("people") == people
    kept = line.folder / "desk.json.unreadable"
    assert (kept.read_text() if kept.exists() else None) == content


def test_an_unreadable_key_card_stays_where_the_restore_is_refused(line, cast, tmp_path):
    mine = tmp_path / "mine.backup"
    line("backup", mine)
    (line.folder / "key").unlink()
    (line.folder / "desk.json").write_text("{")
    assert line("restore", mine).code == 1
    assert (line.folder / "desk.json").read_text() == "{"
    assert not (line.folder / "desk.json.unreadable").exists()
