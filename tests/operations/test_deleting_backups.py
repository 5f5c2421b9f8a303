"""A backup that nobody wants any more, or that is damaged: looked at first, then deleted in both folders."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from recruiterdesk.core import in_place
from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.operations.backing_up import back_up, fill_second_folder
from recruiterdesk.operations.deleting_backups import delete_backup, look_before_deleting
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage.backups.shelf import KeptBackup
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.backups import backups_of, unreadable_backups
from tests.clock import FakeClock


def damage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[6 * 4096 + 50] ^= 1
    path.write_bytes(content)


@pytest.fixture
def older(desk: Desk, clock: FakeClock) -> KeptBackup:
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    kept = back_up(desk, BackupReason.DAILY)
    clock.advance(days=1)
    return kept


@pytest.fixture
def newer(desk: Desk, older: KeptBackup) -> KeptBackup:
    return back_up(desk, BackupReason.DAILY)


@pytest.fixture
def stick(desk: Desk, newer: KeptBackup, tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    (desk.folder / "settings.json").write_text(json.dumps({"backup_folder": str(folder)}))
    assert fill_second_folder(desk) == 2
    return folder


def test_an_older_one_leaves_the_newest(desk: Desk, older: KeptBackup, newer: KeptBackup) -> None:
    before = look_before_deleting(desk, older.path.name)
    assert (before.is_sound, before.newest_left) == (True, newer)
    assert not before.is_newest_sound
    delete_backup(before)
    assert backups_of(desk) == [newer]


def test_the_newest_sound_one_is_known_as_that(desk: Desk, older: KeptBackup, newer: KeptBackup) -> None:
    before = look_before_deleting(desk, newer.path.name)
    assert before.is_newest_sound
    assert before.newest_left == older
    damage(newer.path)
    before = look_before_deleting(desk, older.path.name)
    assert before.is_newest_sound
    assert before.newest_left is None


def test_a_damaged_one_is_known_as_that(desk: Desk, older: KeptBackup, newer: KeptBackup) -> None:
    damage(newer.path)
    before = look_before_deleting(desk, newer.path.name)
    assert (before.is_sound, before.is_newest_sound, before.newest_left) == (False, False, older)
    delete_backup(before)
    assert backups_of(desk) == [older]


def test_what_can_t_be_read_as_a_backup_stands_apart_and_goes(
    desk: Desk, older: KeptBackup, newer: KeptBackup
) -> None:
    newer.path.write_bytes(newer.path.read_bytes()[:-10])
    assert backups_of(desk) == [older]
    assert [one.path for one in unreadable_backups(desk)] == [newer.path]
    before = look_before_deleting(desk, newer.path.name)
    assert (before.is_sound, before.newest_left) == (False, older)
    delete_backup(before)
    assert not unreadable_backups(desk)


def test_without_a_folder_nothing_is_unreadable(desk: Desk) -> None:
    assert not unreadable_backups(desk)


def test_it_goes_from_both_folders(desk: Desk, older: KeptBackup, newer: KeptBackup, stick: Path) -> None:
    before = look_before_deleting(desk, older.path.name)
    assert before.files == (older.path, stick / older.path.name)
    delete_backup(before)
    assert fill_second_folder(desk) == 0
    assert [path.name for path in stick.iterdir()] == [newer.path.name]


def test_a_whole_copy_of_a_damaged_one_stays(
    desk: Desk, older: KeptBackup, newer: KeptBackup, stick: Path
) -> None:
    damage(newer.path)
    before = look_before_deleting(desk, newer.path.name)
    assert (before.is_sound, before.files, before.whole_copy) == (False, (newer.path,), stick)
    assert before.newest_left is not None
    assert before.newest_left.path == stick / newer.path.name
    delete_backup(before)
    assert [one.path for one in backups_of(desk, stick)] == [stick / newer.path.name, older.path]


def test_a_damaged_copy_goes_with_a_sound_one(
    desk: Desk, older: KeptBackup, newer: KeptBackup, stick: Path
) -> None:
    damage(stick / older.path.name)
    before = look_before_deleting(desk, older.path.name)
    assert (before.is_sound, before.whole_copy) == (True, None)
    assert before.files == (older.path, stick / older.path.name)


def test_another_desk_s_file_of_the_same_name_is_left_alone(
    desk: Desk, older: KeptBackup, newer: KeptBackup, stick: Path
) -> None:
    (stick / older.path.name).write_text("something else")
    assert look_before_deleting(desk, older.path.name).files == (older.path,)


def test_one_that_is_gone_is_said(desk: Desk, older: KeptBackup) -> None:
    older.path.unlink()
    with pytest.raises(Refusal, match=r"backup\.missing"):
        look_before_deleting(desk, older.path.name)


def test_a_look_that_is_stopped_says_so(desk: Desk, older: KeptBackup, newer: KeptBackup) -> None:
    with pytest.raises(Refusal, match=r"backup\.stopped"):
        look_before_deleting(desk, older.path.name, lambda: True)


def test_a_file_that_is_held_is_said_and_stays(
    desk: Desk, older: KeptBackup, newer: KeptBackup, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = look_before_deleting(desk, older.path.name)
    monkeypatch.setattr(in_place, "_BETWEEN", 0)

    def refuse(self: Path, *, missing_ok: bool = False) -> None:
        raise PermissionError(13, "held", str(self))

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(Refusal, match=r"backup\.not_deleted"):
        delete_backup(before)
    assert older.path.exists()
