"""A backup that the desk has no key for comes back by the passphrase, or the code, of its own day."""

from __future__ import annotations

import shutil

import keyring
import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.operations import restoring_by_secret
from recruiterdesk.operations.backing_up import back_up
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.protecting import find_key_place, new_recovery_code, set_passphrase
from recruiterdesk.operations.restoring import inside_of
from recruiterdesk.operations.restoring_by_secret import (
    BackupSecret,
    code_opens,
    opened_by_secret,
    opens_by_secret,
    restore_opened,
)
from recruiterdesk.storage import key_of_copies
from recruiterdesk.storage.backups.card import read_card_of
from recruiterdesk.storage.key_card import KeyPlace, card_from_text
from recruiterdesk.storage.key_keyring import SERVICE
from recruiterdesk.storage.opening import open_desk, open_desk_by, unlock_desk
from recruiterdesk.storage.queries.backups import backups_of
from recruiterdesk.storage.queries.people import count_people
from recruiterdesk.storage.wrapping import KEY_BYTES
from tests.clock import FakeClock
from tests.storage.test_key import MemoryKeyring

SECRET = "correct horse"
CODE = new_recovery_code()


@pytest.fixture
def lone(tmp_path):
    """A backup of a desk that is gone, made with a passphrase and a code; and one before they were set."""
    place = tmp_path / "old"
    desk = open_desk(place, FakeClock("2026-11-23T10:00"))
    add_person(desk, PersonDetails("Ana Ruiz"))
    earlier = back_up(desk, BackupReason.ASKED_FOR).path
    desk.close()
    set_passphrase(place, unlock_desk(place), SECRET, CODE)
    desk = open_desk_by(unlock_desk(place, SECRET), place, FakeClock("2026-11-24T10:00"))
    add_person(desk, PersonDetails("Ben Ode"))
    path = back_up(desk, BackupReason.ASKED_FOR).path
    desk.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    for one in (earlier, path):
        shutil.copy2(one, stick / one.name)
    shutil.rmtree(place)
    return stick / path.name


@pytest.fixture
def fresh(tmp_path):
    desk = open_desk(tmp_path / "fresh", FakeClock())
    yield desk
    desk.close()


def reopened(desk):
    desk.close()
    return open_desk(desk.folder, FakeClock())


@pytest.mark.parametrize("secret", [BackupSecret(SECRET), BackupSecret(code=CODE.lower())])
def test_a_new_computer_gets_the_desk_of_a_backup_alone(lone, fresh, secret):
    assert opens_by_secret(fresh, lone)
    assert code_opens(lone)
    opened = opened_by_secret(fresh.folder, lone, secret)
    assert opened.inside.figures.people == 2
    assert count_people(fresh) == 0
    restore_opened(fresh, opened)
    assert count_people(fresh) == 2
    again = reopened(fresh)
    assert count_people(again) == 2
    # It is the desk of the stick now, and knows the key of each backup there.
    assert [inside_of(again, path).figures.people for path in sorted(lone.parent.iterdir())] == [1, 2]
    assert [one.card.people for one in backups_of(again)] == [0]
    again.close()


def test_what_was_typed_wrong_is_told_and_changes_nothing(lone, fresh):
    card = (fresh.folder / "desk.json").read_text()
    for secret, key in (
        (BackupSecret("wrong"), "backup.passphrase_wrong"),
        (BackupSecret(code=new_recovery_code()), "backup.code_wrong"),
        (BackupSecret(code=CODE[:-1]), "key.code_length"),
        (BackupSecret(), "backup.secret_needed"),
    ):
        with pytest.raises(Refusal) as refusal:
            opened_by_secret(fresh.folder, lone, secret)
        assert refusal.value.key == key
    assert (fresh.folder / "desk.json").read_text() == card


def test_a_desk_with_people_takes_none_of_another_desk(lone, fresh):
    add_person(fresh, PersonDetails("Cem Yildiz"))
    assert not opens_by_secret(fresh, lone)


def test_a_restore_that_fails_leaves_the_desk_what_it_was(lone, fresh, monkeypatch):
    card = (fresh.folder / "desk.json").read_text()

    def full(*_given):
        raise Refusal("backup.disk_full", folder="here")

    monkeypatch.setattr(restoring_by_secret, "restore", full)
    with pytest.raises(Refusal):
        restore_opened(fresh, opened_by_secret(fresh.folder, lone, BackupSecret(SECRET)))
    assert (fresh.folder / "desk.json").read_text() == card
    again = reopened(fresh)
    assert count_people(again) == 0
    again.close()


def test_a_backup_without_a_code_says_that_it_has_none(tmp_path, fresh):
    place = tmp_path / "old"
    open_desk(place, FakeClock()).close()
    set_passphrase(place, unlock_desk(place), SECRET)
    desk = open_desk_by(unlock_desk(place, SECRET), place, FakeClock())
    path = back_up(desk, BackupReason.ASKED_FOR).path
    desk.close()
    assert not code_opens(path)
    with pytest.raises(Refusal) as refusal:
        opened_by_secret(fresh.folder, path, BackupSecret(code=CODE))
    assert refusal.value.key == "backup.no_code"


@pytest.fixture
def in_keyring(tmp_path):
    """A fresh desk whose key lies in the system's keyring."""
    before, kept = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(kept)
    desk = open_desk(tmp_path / "fresh", FakeClock())
    yield desk, kept
    desk.close()
    keyring.set_keyring(before)


def test_the_key_in_the_keyring_goes_by_the_desk_of_the_backup_and_nothing_is_left_there(lone, in_keyring):
    desk, kept = in_keyring
    (before,) = kept.kept.items()
    restore_opened(desk, opened_by_secret(desk.folder, lone, BackupSecret(SECRET)))
    ((service, name), raw) = next(iter(kept.kept.items()))
    assert len(kept.kept) == 1
    assert (service, raw) == (before[0][0], before[1])
    assert name != before[0][1]
    again = reopened(desk)
    assert count_people(again) == 2
    again.close()


def test_a_restore_that_fails_leaves_the_keyring_as_it_was(lone, in_keyring, monkeypatch):
    desk, kept = in_keyring
    before = dict(kept.kept)

    def full(*_given):
        raise Refusal("backup.disk_full", folder="here")

    monkeypatch.setattr(restoring_by_secret, "restore", full)
    with pytest.raises(Refusal):
        restore_opened(desk, opened_by_secret(desk.folder, lone, BackupSecret(SECRET)))
    assert kept.kept == before
    again = reopened(desk)
    assert count_people(again) == 0
    again.close()


def test_a_key_that_the_keyring_holds_for_the_desk_of_the_backup_stays_there(lone, in_keyring):
    """The desk may lie in another folder of this computer, or a later backup be opened by that key alone."""
    desk, kept = in_keyring
    of_backup = (SERVICE, card_from_text(read_card_of(lone).desk_card).desk_id)
    kept.kept[of_backup] = "ab" * KEY_BYTES
    restore_opened(desk, opened_by_secret(desk.folder, lone, BackupSecret(SECRET)))
    assert kept.kept == {of_backup: "ab" * KEY_BYTES}
    find_key_place(desk)
    assert desk.key_place is KeyPlace.FILE
    again = reopened(desk)
    assert again.key_place is KeyPlace.FILE
    assert count_people(again) == 2
    again.close()


def test_a_card_that_cannot_be_written_leaves_nothing_in_the_keyring(lone, in_keyring, monkeypatch):
    desk, kept = in_keyring
    before = dict(kept.kept)

    def read_only(folder, _card):
        raise Refusal("key.not_writable", folder=str(folder))

    opened = opened_by_secret(desk.folder, lone, BackupSecret(SECRET))
    monkeypatch.setattr(key_of_copies, "write_card", read_only)
    with pytest.raises(Refusal):
        restore_opened(desk, opened)
    assert kept.kept == before


def test_a_backup_of_this_desk_whose_key_it_forgot_is_remembered_after(tmp_path):
    """The key card came back from an older backup, so the newer one's key is not among those it had."""
    place = tmp_path / "desk"
    desk = open_desk(place, FakeClock("2026-11-23T10:00"))
    add_person(desk, PersonDetails("Ana Ruiz"))
    card, database = (place / "desk.json").read_text(), tmp_path / "desk.db"
    key_file = (place / "key").read_text()
    desk.close()
    shutil.copy2(place / "desk.db", database)
    set_passphrase(place, unlock_desk(place), SECRET, CODE)
    desk = open_desk_by(unlock_desk(place, SECRET), place, FakeClock("2026-11-24T10:00"))
    add_person(desk, PersonDetails("Ben Ode"))
    path = back_up(desk, BackupReason.ASKED_FOR).path
    desk.close()
    for name in ("desk.db-wal", "desk.db-shm"):
        (place / name).unlink(missing_ok=True)
    shutil.copy2(database, place / "desk.db")
    (place / "desk.json").write_text(card)
    (place / "key").write_text(key_file)
    desk = open_desk(place, FakeClock("2026-11-25T10:00"))
    with pytest.raises(Refusal) as refusal:
        inside_of(desk, path)
    assert refusal.value.key == "backup.wrong_key"
    assert opens_by_secret(desk, path)
    restore_opened(desk, opened_by_secret(place, path, BackupSecret(code=CODE)))
    assert count_people(desk) == 2
    assert inside_of(desk, path).figures.people == 2
    desk.close()
