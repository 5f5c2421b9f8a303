"""A desk whose `desk.json` is lost is opened by what its newest backup knows, and nothing is lost with it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.operations import card_lost
from recruiterdesk.operations.backing_up import back_up
from recruiterdesk.operations.backup_settings import use_second_folder
from recruiterdesk.operations.card_lost import newest_copy, open_by_copy, open_by_copy_and_code
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.protecting import new_recovery_code, set_passphrase
from recruiterdesk.operations.restoring_closed import UNREADABLE_NAME, key_card_of_backup
from recruiterdesk.storage.key_card import CARD_NAME
from recruiterdesk.storage.opening import open_desk, open_desk_by, unlock_desk
from tests.clock import FakeClock
from tests.desks import found, new_desk

OLD, NEW = "correct horse", "battery staple"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A desk with a backup of one person, on which there are two by now."""
    desk = new_desk(tmp_path, FakeClock())
    place = desk.folder
    add_person(desk, PersonDetails("Ana Ruiz"))
    back_up(desk, BackupReason.DAILY)
    desk.clock.advance(hours=1)
    add_person(desk, PersonDetails("Ben Okafor"))
    desk.close()
    return place


def copy_of(folder: Path) -> Path:
    known = newest_copy(folder)
    assert known is not None
    return known[0]


def people(folder: Path, key: object) -> list[str]:
    desk = open_desk_by(key, folder, FakeClock())
    try:
        return [one.full_name for one in found(desk, records.Person)]
    finally:
        desk.close()


@pytest.mark.parametrize("text", [None, "", "{", "[]", "{}"])
def test_the_desk_is_opened_as_it_is(folder: Path, text: str | None) -> None:
    (folder / "desk.json").unlink()
    if text is not None:
        (folder / "desk.json").write_text(text)
    done = open_by_copy(folder, copy_of(folder), FakeClock())
    assert not done.is_backup
    assert people(folder, done.key) == ["Ana Ruiz", "Ben Okafor"]
    assert people(folder, unlock_desk(folder)) == ["Ana Ruiz", "Ben Okafor"]
    kept = folder / "desk.json.unreadable"
    assert (kept.read_text() if kept.exists() else None) == text


def test_with_a_passphrase_it_is_asked_for_and_a_wrong_one_changes_nothing(folder: Path) -> None:
    set_passphrase(folder, unlock_desk(folder), OLD)
    desk = open_desk_by(unlock_desk(folder, OLD), folder, FakeClock("2026-11-24T10:00"))
    back_up(desk, BackupReason.DAILY)
    desk.close()
    (folder / "desk.json").unlink()
    for typed, key in ((None, "key.passphrase_needed"), ("wrong", "key.passphrase_wrong")):
        with pytest.raises(Refusal) as refused:
            open_by_copy(folder, copy_of(folder), FakeClock(), typed)
        assert refused.value.key == key
        assert not (folder / "desk.json").exists()
    done = open_by_copy(folder, copy_of(folder), FakeClock(), OLD)
    assert people(folder, done.key) == ["Ana Ruiz", "Ben Okafor"]


def test_where_the_key_was_changed_since_the_backup_is_taken_and_the_rest_set_aside(folder: Path) -> None:
    set_passphrase(folder, unlock_desk(folder), OLD)
    desk = open_desk_by(unlock_desk(folder, OLD), folder, FakeClock("2026-11-24T10:00"))
    back_up(desk, BackupReason.DAILY)
    add_person(desk, PersonDetails("Cy Lee"))
    desk.close()
    set_passphrase(folder, unlock_desk(folder, OLD), NEW)
    (folder / "desk.json").unlink()
    done = open_by_copy(folder, copy_of(folder), FakeClock(), OLD)
    assert done.is_backup
    assert people(folder, done.key) == ["Ana Ruiz", "Ben Okafor"]
    assert [one.name for one in folder.glob("set-aside-*/*")] == ["desk.db"]


def test_the_code_of_the_day_takes_the_backup_where_the_key_was_changed_since(folder: Path) -> None:
    code = new_recovery_code()
    set_passphrase(folder, unlock_desk(folder), OLD, code)
    desk = open_desk_by(unlock_desk(folder, OLD), folder, FakeClock("2026-11-24T10:00"))
    back_up(desk, BackupReason.DAILY)
    add_person(desk, PersonDetails("Cy Lee"))
    desk.close()
    set_passphrase(folder, unlock_desk(folder, OLD), NEW)
    (folder / "desk.json").unlink()
    done = open_by_copy_and_code(folder, copy_of(folder), FakeClock(), code)
    assert (done.is_backup, done.by_code) == (True, True)
    assert people(folder, done.key) == ["Ana Ruiz", "Ben Okafor"]


def test_a_key_that_is_not_to_be_had_just_now_lets_no_backup_take_the_desk_s_place(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "desk.json").unlink()
    before = (folder / "desk.db").read_bytes()

    def silent(*_: object) -> None:
        raise Refusal("key.keyring_silent")

    monkeypatch.setattr(card_lost, "find_key", silent)
    with pytest.raises(Refusal) as refused:
        open_by_copy(folder, copy_of(folder), FakeClock())
    assert refused.value.key == "key.keyring_silent"
    monkeypatch.undo()
    assert (folder / "desk.db").read_bytes() == before
    assert people(folder, open_by_copy(folder, copy_of(folder), FakeClock()).key) == [
        "Ana Ruiz",
        "Ben Okafor",
    ]


def test_another_desk_s_backup_on_the_stick_never_takes_the_place_of_this_one(folder: Path) -> None:
    """Not even where the same passphrase opens both."""
    other = open_desk(folder.parent / "elsewhere", FakeClock())
    place = other.folder
    other.close()
    for desk in (place, folder):
        set_passphrase(desk, unlock_desk(desk), OLD)
    other = open_desk_by(unlock_desk(place, OLD), place, FakeClock("2026-11-26T10:00"))
    add_person(other, PersonDetails("Zoë Fremd"))
    stranger = back_up(other, BackupReason.DAILY).path
    other.close()
    stick = folder.parent / "stick"
    stick.mkdir()
    use_second_folder(folder, str(stick))
    stranger.rename(stick / stranger.name)
    (folder / "desk.json").unlink()
    before = (folder / "desk.db").read_bytes()
    assert copy_of(folder).parent == folder / "backups"
    for backup in (folder / "backups").iterdir():
        backup.unlink()
    with pytest.raises(Refusal) as refused:
        open_by_copy(folder, copy_of(folder), FakeClock(), OLD)
    assert refused.value.key == "desk.wrong_key"
    assert (folder / "desk.db").read_bytes() == before


def test_the_newest_counts_wherever_it_lies_and_a_folder_that_is_gone_has_none(folder: Path) -> None:
    stick = folder.parent / "stick"
    use_second_folder(folder, str(stick))
    first = copy_of(folder)
    stick.mkdir()
    first.rename(stick / first.name)
    (folder / "backups" / "torn.backup").write_bytes(b"no backup")
    assert copy_of(folder) == stick / first.name
    (stick / first.name).unlink()
    assert newest_copy(folder) is None


def test_backups_that_can_t_be_read_are_none(folder: Path) -> None:
    shutil.rmtree(folder / "backups")
    (folder / "backups").write_text("no folder")
    assert newest_copy(folder) is None


@pytest.mark.parametrize("text", [None, "{torn"])
def test_a_backup_that_cannot_take_the_desk_s_place_leaves_its_card_as_it_was(
    folder: Path, text: str | None
) -> None:
    card = folder / CARD_NAME
    card.unlink()
    if text is not None:
        card.write_text(text)

    def restore_with_its_card() -> None:
        with key_card_of_backup(folder, "{}"):
            assert card.read_text() == "{}"
            raise Refusal("backup.unreadable", name="it")

    with pytest.raises(Refusal, match=r"backup\.unreadable"):
        restore_with_its_card()
    assert (card.read_text() if card.exists() else None) == text
    assert not (folder / UNREADABLE_NAME).exists()
