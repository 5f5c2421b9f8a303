from __future__ import annotations

import json

import pytest

from recruiterdesk import cli
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.desk import FILE_NAME
from recruiterdesk.storage.opening import open_desk
from tests.clock import FakeClock


def run(capsys, *words):
    call = cli.parse([str(word) for word in words])
    assert isinstance(call, cli.CommandCall)
    code = cli.run_command(call)
    return code, *capsys.readouterr()


def test_a_folder_without_a_desk_gets_an_empty_one(line):
    assert line("check").code == 0
    assert line.json("people") == []
    assert (line.folder / FILE_NAME).exists()


def test_the_desk_lies_in_the_systems_own_place_unless_said_otherwise(capsys, private_home):
    assert run(capsys, "people", "--json")[:2] == (0, "[]\n")
    assert (private_home / "data" / "RecruiterDesk" / FILE_NAME).exists()


def test_a_folder_that_cant_be_written_is_refused_in_one_sentence(capsys, tmp_path):
    (tmp_path / "file").touch()
    code, out, err = run(capsys, "--data-dir", tmp_path / "file", "people", "--json")
    assert (code, out) == (1, "")
    assert err == (
        "The folder of the desk can't be written; nothing was changed – "
        "make it writable, or choose another folder.\n"
    )


def test_a_damaged_key_is_refused(capsys, line):
    line("people")
    (line.folder / "key").write_text("00" * 32, encoding="ascii")
    code, out, err = run(capsys, "people", "--data-dir", line.folder)
    assert (code, out) == (1, "")
    assert err.startswith("The key does not open this desk")


def test_a_newer_desk_is_refused(capsys, line):
    line("people")
    desk = open_desk(line.folder, FakeClock())
    desk.database.execute_sql("PRAGMA user_version = 99")
    desk.close()
    code, _out, err = run(capsys, "people", "--data-dir", line.folder)
    assert code == 1
    assert err.startswith("A newer version of RecruiterDesk wrote this desk")


@pytest.fixture
def locked(tmp_path, capsys):
    passphrase = tmp_path / "passphrase"
    passphrase.write_text("correct horse\n", encoding="utf-8")
    place = ["--data-dir", tmp_path / "desk"]
    assert run(capsys, *place, "--passphrase-file", passphrase, "people")[0] == 0
    return place, passphrase


def test_a_passphrase_opens_the_desk(locked, capsys):
    place, passphrase = locked
    assert run(capsys, *place, "people", "--json", "--passphrase-file", passphrase) == (0, "[]\n", "")


def test_without_its_passphrase_a_desk_stays_shut(locked, capsys, tmp_path):
    place, _passphrase = locked
    wrong = tmp_path / "wrong"
    wrong.write_text("battery staple", encoding="utf-8")
    assert "locked by a passphrase" in run(capsys, *place, "people")[2]
    assert "does not open" in run(capsys, *place, "people", "--passphrase-file", wrong)[2]
    code, _out, err = run(capsys, *place, "people", "--passphrase-file", tmp_path / "missing")
    assert code == 1
    assert "can't be read" in err


@pytest.mark.parametrize("at", ["soon", "2026-13-01", "2026-02-30", ""])
def test_a_moment_that_cant_be_is_refused(at, line):
    said = line("people", at=at)
    assert (said.code, said.out) == (1, "")
    assert f"“{at}” is no moment" in said.err


def test_at_without_offset_is_the_recruiters_time(line, cast):
    desk = open_desk(line.folder, FakeClock())
    settings = desk.settings
    change_settings(desk, type(settings)(zone="Asia/Kolkata", country="IN"))
    desk.close()
    line("tried", cast.ana, at="2026-11-23T10:00")
    said = line.json("show", cast.ana)["tried_to_reach_me"][0]["at"]
    assert said == "2026-11-23T10:00:00+05:30"


def test_at_with_an_offset_is_that_moment(line, cast):
    line("tried", cast.ana, at="2026-11-23T10:00+05:30")
    assert line.json("show", cast.ana)["tried_to_reach_me"][0]["at"] == "2026-11-23T05:30:00+01:00"


def test_a_refusal_prints_no_document(line):
    said = line("show", "Nobody", "--json")
    assert (said.code, said.out) == (1, "")


def test_json_is_one_document_and_nothing_else(line, cast):
    for words in (["people"], ["queue"], ["due"], ["history"], ["show", "Ana Ruiz"], ["tried", "Ana Ruiz"]):
        said = line(*words, "--json")
        assert not said.err
        json.loads(said.out)


PAGE = 4096


def test_a_damaged_page_is_named_by_whatever_reads_it(line, cast):
    database = line.folder / FILE_NAME
    sound = database.read_bytes()
    named = 0
    for start in range(PAGE, len(sound), 2 * PAGE):
        database.write_bytes(sound[: start + 100] + bytes(100) + sound[start + 200 :])
        said = line("show", cast.ana)
        assert said.code == 0 or (said.out == "" and said.err.startswith("The database is damaged"))
        named += said.code
    assert named > 2
