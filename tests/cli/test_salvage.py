from __future__ import annotations

from pathlib import Path

from recruiterdesk.storage.desk import FILE_NAME
from recruiterdesk.storage.opening import open_desk
from tests.clock import FakeClock


def break_desk(line, at=0):
    path = line.folder / FILE_NAME
    content = bytearray(path.read_bytes())
    content[at + 200] ^= 1
    path.write_bytes(content)
    return bytes(content)


def test_a_damaged_desk_is_read_out_compared_and_taken(line, cast):
    line("backup")
    line("attempt", cast.ana, "no_answer")
    damaged = break_desk(line)
    assert "use the command salvage" in line("people").err

    said = line("salvage").out
    assert said.startswith("From the damaged file: all 4 people, ")
    assert "From the backup of 23 November 2026" in said
    assert "only in the damaged file, 0 only in the backup." in said
    assert "Take it by: salvage --take read_out" in said
    assert (line.folder / FILE_NAME).read_bytes() == damaged

    done = line.json("salvage", "--take", "read_out")
    assert (done["taken"], done["readable"]) == ("read_out", True)
    assert (Path(done["set_aside"]) / FILE_NAME).read_bytes() == damaged
    assert line("check").code == 0
    assert len(line.json("people")) == 4
    assert not (line.folder / "reading-out").exists()


def test_a_sound_desk_is_left_alone(line, cast, tmp_path):
    assert "The desk is sound" in line("salvage").err
    line.folder = tmp_path / "none"
    assert "There is no desk" in line("salvage").err
    assert not line.folder.exists()


def test_what_is_not_there_can_not_be_taken(line, cast):
    (line.folder / FILE_NAME).write_bytes(b"")
    assert "is empty, though a desk was in it" in line("people").err
    said = line("salvage")
    assert said.out == "Nothing can be read from the damaged file.\n"
    assert "is not to be had" in line("salvage", "--take", "backup").err
    assert (line.folder / FILE_NAME).read_bytes() == b""


def test_a_desk_that_is_gone_comes_back_from_its_backup(line, cast):
    line("backup")
    (line.folder / FILE_NAME).unlink()
    assert "is gone" in line("people").err
    assert not (line.folder / FILE_NAME).exists()
    taken = line("salvage", "--take", "backup").out
    assert "Taken: backup." in taken
    assert len(line.json("people")) == 4


def test_check_puts_right_what_follows_from_the_data(line, cast):
    line("backup")
    desk = open_desk(line.folder, FakeClock())
    desk.write_aside(lambda database: database.execute_sql("DELETE FROM person_search"))
    desk.close()
    said = line("check")
    assert said.code == 1
    assert "check --repair" in said.err
    assert line("check", "--repair", "--backups").code == 0
    assert line("check").code == 0
