from __future__ import annotations

import errno
import json
import os
import resource
from pathlib import Path

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.domain.call_round import CallRound
from recruiterdesk.domain.running_call import RunningCall
from recruiterdesk.operations import backing_up, restoring_closed
from recruiterdesk.operations.backing_up import (
    back_up,
    back_up_people,
    back_up_to,
    fill_second_folder,
    is_desk_backup_due,
    keep_backed_up,
    lacking_in_second,
    newest_backup,
)
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.restoring import inside_of, restore
from recruiterdesk.operations.restoring_closed import restore_closed
from recruiterdesk.operations.sample import fill_with_sample
from recruiterdesk.storage.backups import files, restoring, shelf
from recruiterdesk.storage.backups.shelf import backups_folder, backups_in
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.integrity import check_desk
from recruiterdesk.storage.opening import open_desk
from recruiterdesk.storage.queries.call_draft import open_call, save_round, save_running_call
from recruiterdesk.storage.queries.people_search import PeopleSearch
from recruiterdesk.storage.queries.queue_figures import queue_figures
from recruiterdesk.storage.rekeying import NewPassphrase, set_passphrase
from tests.clock import FakeClock
from tests.desks import add_declined, dump, rows


def settings(desk: Desk, **said: str) -> None:
    (desk.folder / "settings.json").write_text(json.dumps(said))


def names(desk: Desk) -> list[str]:
    return [name for (name,) in rows(desk, "SELECT full_name FROM person ORDER BY id")]


def test_a_backup_is_due_once_a_day_and_never_of_an_empty_desk(desk: Desk, clock: FakeClock) -> None:
    assert not is_desk_backup_due(desk)
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    assert is_desk_backup_due(desk)
    kept = back_up(desk, BackupReason.DAILY)
    assert newest_backup(desk) == kept
    assert not is_desk_backup_due(desk)
    clock.advance(hours=24)
    assert is_desk_backup_due(desk)
    assert (backups_folder(desk.folder).stat().st_mode & 0o777) == 0o700


def test_a_second_folder_gets_what_it_missed_when_it_is_back(
    desk: Desk, clock: FakeClock, tmp_path: Path
) -> None:
    assert fill_second_folder(desk) == 0
    stick = tmp_path / "stick"
    settings(desk, backup_folder=str(stick))
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    for _ in range(2):
        back_up(desk, BackupReason.DAILY)
        clock.advance(days=1)
        with pytest.raises(Refusal, match=r"backup\.second_gone"):
            fill_second_folder(desk)
    stick.mkdir()
    assert fill_second_folder(desk) == 2
    assert fill_second_folder(desk) == 0
    here = backups_in(backups_folder(desk.folder))
    assert [(one.path.name, one.card) for one in backups_in(stick)] == [(o.path.name, o.card) for o in here]


@pytest.mark.parametrize(
    ("number", "key"),
    [(errno.ENOSPC, "backup.second_disk_full"), (errno.EROFS, "backup.second_not_writable")],
)
def test_a_second_folder_that_is_full_or_protected_is_said_as_such(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, key: str
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    settings(desk, backup_folder=str(stick))
    assert lacking_in_second(desk) == 0
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    back_up(desk, BackupReason.DAILY)

    def fail(*_paths: Path) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patched:
        patched.setattr(files.shutil, "copyfile", fail)
        with pytest.raises(Refusal, match=key.replace(".", r"\.")):
            fill_second_folder(desk)
    assert lacking_in_second(desk) == 1
    assert fill_second_folder(desk) == 1
    assert lacking_in_second(desk) == 0
    with monkeypatch.context() as patched:
        patched.setattr(shelf, "drop_old", fail)
        with pytest.raises(Refusal, match=key.replace(".", r"\.")):
            fill_second_folder(desk)
    stick.rename(tmp_path / "away")
    assert lacking_in_second(desk) == 0


def test_a_copy_that_can_t_be_read_is_no_fault_of_the_second_folder(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings(desk, backup_folder=str(tmp_path))
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    back_up(desk, BackupReason.DAILY)

    def fail(*_paths: Path) -> None:
        raise Refusal("backup.unreadable", name="it")

    monkeypatch.setattr(shelf, "copy_whole", fail)
    with pytest.raises(Refusal, match=r"backup\.unreadable"):
        fill_second_folder(desk)


def test_a_backup_says_how_many_wait_as_today_does(desk: Desk) -> None:
    fill_with_sample(desk)
    card = back_up(desk, BackupReason.DAILY).card
    assert card is not None
    assert card.waiting == queue_figures(desk).waiting() == 5


def test_the_size_limit_of_the_settings_file_counts(desk: Desk, clock: FakeClock) -> None:
    settings(desk, backup_limit_mb="1")
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    for _ in range(4):
        back_up(desk, BackupReason.DAILY)
        clock.advance(days=1)
    assert len(backups_in(backups_folder(desk.folder))) == 1
    (desk.folder / "settings.json").write_text("no settings")
    assert back_up(desk, BackupReason.DAILY).card is not None


def test_a_file_of_ones_own_choice_is_replaced_whole(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "mine.backup"
    target.write_text("older")
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    back_up_to(desk, target)
    assert inside_of(desk, target).figures.people == 1
    with pytest.raises(Refusal, match=r"backup\.is_folder"):
        back_up_to(desk, tmp_path)
    with pytest.raises(Refusal, match=r"backup\.among_own_files"):
        back_up_to(desk, desk.folder / "desk.db")
    with pytest.raises(Refusal, match=r"backup\.not_writable"):
        back_up_to(desk, tmp_path / "gone" / "mine.backup")


def test_a_file_where_the_folder_of_backups_should_be_is_said_and_the_desk_goes_on(desk: Desk) -> None:
    backups_folder(desk.folder).write_text("a file")
    with pytest.raises(Refusal, match=r"backup\.not_writable"):
        back_up(desk, BackupReason.DAILY)
    assert newest_backup(desk) is None
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    assert names(desk) == ["Ana Ruiz"]


def test_a_full_disk_fails_as_a_whole_and_the_desk_goes_on(desk: Desk, tmp_path: Path) -> None:
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        with pytest.raises(Refusal, match=r"backup\.(disk_full|not_writable)"):
            back_up(desk, BackupReason.DAILY)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert not list(backups_folder(desk.folder).iterdir())
    assert names(desk) == ["Ana Ruiz"]
    back_up(desk, BackupReason.DAILY)


def test_restoring_brings_back_what_was_and_leads_back_again(desk: Desk, clock: FakeClock) -> None:
    add_declined(desk)
    then = dump(desk)
    kept = back_up(desk, BackupReason.ASKED_FOR)
    clock.advance(hours=1)
    add_person(desk, PersonDetails(full_name="Ben Ode"))
    now = dump(desk)

    done = restore(desk, kept.path)

    assert dump(desk) == then
    assert check_desk(desk) == ()
    assert done.inside.figures.people == 1
    assert done.before.card is not None
    assert (done.before.card.reason, done.before.card.people) == (BackupReason.BEFORE_RESTORE, 2)
    assert {each.name for each in desk.folder.iterdir()} >= {"desk.db", "backups"}
    assert not list(desk.folder.glob("restoring*"))
    restore(desk, done.before.path)
    assert dump(desk) == now
    desk.undo()
    assert dump(desk) == then


def test_whoever_looks_on_meanwhile_finds_the_restored_desk(desk: Desk) -> None:
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    kept = back_up(desk, BackupReason.ASKED_FOR)
    add_person(desk, PersonDetails(full_name="Ben Ode"))
    assert PeopleSearch(desk).find("ben", 5).ids
    beside = desk.beside()
    desk.changed_elsewhere()
    restore(beside, kept.path)
    beside.close()
    assert desk.changed_elsewhere()
    assert names(desk) == ["Ana Ruiz"]
    assert not PeopleSearch(desk).find("bne", 5).ids
    add_person(desk, PersonDetails(full_name="Caro Lee"))
    assert names(desk) == ["Ana Ruiz", "Caro Lee"]


def test_a_call_that_is_open_is_not_lost_by_a_restore(desk: Desk, clock: FakeClock) -> None:
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    save_round(desk, CallRound((1,), 1))
    save_running_call(desk, RunningCall(1, clock.now(), notes="She"))
    kept = back_up(desk, BackupReason.ASKED_FOR)
    with pytest.raises(Refusal, match=r"restore\.call_open"):
        restore(desk, kept.path)
    desk.write_aside(lambda database: database.execute_sql('DELETE FROM "call_round"'))
    restore(desk, kept.path)
    assert open_call(desk) is None


def test_a_desk_that_is_open_elsewhere_is_not_restored(desk: Desk, clock: FakeClock) -> None:
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    kept = back_up(desk, BackupReason.ASKED_FOR)
    other = open_desk(desk.folder, clock)
    with pytest.raises(Refusal, match=r"restore\.desk_in_use"):
        restore(desk, kept.path)
    with pytest.raises(Refusal, match=r"restore\.desk_in_use"):
        restore_closed(desk.folder, kept.path, clock)
    other.close()
    restore(desk, kept.path)
    with desk.held_alone(), pytest.raises(Refusal, match=r"desk\.busy"):
        open_desk(desk.folder, clock)


def test_a_backup_of_another_desk_or_a_newer_version_is_refused(
    desk: Desk, clock: FakeClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = open_desk(tmp_path / "other", clock)
    add_person(other, PersonDetails(full_name="Ana Ruiz"))
    kept = back_up(other, BackupReason.ASKED_FOR)
    other.close()
    with pytest.raises(Refusal, match=r"backup\.other_desk"):
        restore(desk, kept.path)
    own = back_up(desk, BackupReason.ASKED_FOR)
    monkeypatch.setattr(restoring, "SCHEMA_VERSION", 1)
    with pytest.raises(Refusal, match=r"backup\.newer_version"):
        restore(desk, own.path)


def test_a_damaged_backup_changes_nothing(desk: Desk) -> None:
    add_declined(desk)
    kept = back_up(desk, BackupReason.ASKED_FOR)
    damaged = bytearray(kept.path.read_bytes())
    damaged[6 * 4096 + 50] ^= 1
    damaged[9 * 4096 + 50] ^= 1
    kept.path.write_bytes(damaged)
    before = dump(desk)
    with pytest.raises(Refusal, match=r"backup\.damaged"):
        restore(desk, kept.path)
    assert dump(desk) == before
    assert not list(desk.folder.glob("restoring*"))


def test_no_room_for_what_is_there_now_means_no_restore(desk: Desk) -> None:
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    kept = back_up(desk, BackupReason.ASKED_FOR)
    aside = kept.path.rename(desk.folder.parent / "one.backup")
    backups_folder(desk.folder).rmdir()
    backups_folder(desk.folder).write_text("a file")
    add_person(desk, PersonDetails(full_name="Ben Ode"))
    with pytest.raises(Refusal, match=r"backup\.not_writable"):
        restore(desk, aside)
    assert names(desk) == ["Ana Ruiz", "Ben Ode"]


def test_a_restore_that_is_stopped_changes_nothing(desk: Desk) -> None:
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    kept = back_up(desk, BackupReason.ASKED_FOR)
    add_person(desk, PersonDetails(full_name="Ben Ode"))
    with pytest.raises(Refusal, match=r"backup\.stopped"):
        restore(desk, kept.path, lambda: True)
    assert names(desk) == ["Ana Ruiz", "Ben Ode"]


def test_a_damaged_desk_is_set_aside_untouched_and_made_of_the_backup(desk: Desk, clock: FakeClock) -> None:
    add_declined(desk)
    then = dump(desk)
    kept = back_up(desk, BackupReason.ASKED_FOR)
    desk.close()
    path = desk.folder / "desk.db"
    path.write_bytes(path.read_bytes()[:50] + b"damaged" + path.read_bytes()[57:])
    damaged = path.read_bytes()
    with pytest.raises(Refusal):
        open_desk(desk.folder, clock)

    done = restore_closed(desk.folder, kept.path, clock)

    assert done.aside is not None
    assert (done.aside / "desk.db").read_bytes() == damaged
    opened = open_desk(desk.folder, clock)
    assert dump(opened) == then
    opened.close()


def test_a_new_folder_becomes_the_desk_where_its_key_is_and_is_left_empty_otherwise(
    desk: Desk, clock: FakeClock, tmp_path: Path
) -> None:
    add_declined(desk)
    kept = back_up(desk, BackupReason.ASKED_FOR)
    new = tmp_path / "new"
    with pytest.raises(Refusal, match=r"key\.file_missing"):
        restore_closed(new, kept.path, clock)
    assert not list(new.iterdir())
    (new / "key").write_text((desk.folder / "key").read_text())
    done = restore_closed(new, kept.path, clock)
    assert done.aside is None
    opened = open_desk(new, clock)
    assert dump(opened) == dump(desk)
    opened.close()


def test_a_backup_of_before_the_passphrase_restores_with_the_key_of_now(desk: Desk, clock: FakeClock) -> None:
    add_declined(desk)
    then = dump(desk)
    kept = back_up(desk, BackupReason.ASKED_FOR)
    key = desk.key
    desk.close()
    set_passphrase(desk.folder, key, NewPassphrase("a long one"))
    opened = open_desk(desk.folder, clock, "a long one")
    add_person(opened, PersonDetails(full_name="Ben Ode"))
    restore(opened, kept.path)
    assert dump(opened) == then
    opened.close()
    open_desk(desk.folder, clock, "a long one").close()


def test_what_a_killed_restore_left_is_removed_at_the_next_start(desk: Desk, clock: FakeClock) -> None:
    desk.close()
    for name in ("restoring.db", "restoring.db-wal"):
        (desk.folder / name).write_text("left")
    open_desk(desk.folder, clock).close()
    assert not list(desk.folder.glob("restoring*"))


def test_a_folder_that_breaks_once_the_backup_is_there_is_said(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_given: object) -> None:
        raise OSError(errno.EIO, "the stick was pulled")

    monkeypatch.setattr(backing_up, "drop_old", broken)
    with pytest.raises(Refusal, match=r"backup\.not_writable"):
        back_up(desk, BackupReason.DAILY)


def test_a_backup_that_is_stopped_is_no_failure_to_tell(desk: Desk) -> None:
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    with pytest.raises(Refusal, match=r"backup\.stopped"):
        keep_backed_up(desk, lambda: True)
    assert newest_backup(desk) is None
    assert keep_backed_up(desk) == ()
    assert newest_backup(desk) is not None


def test_a_restore_that_is_stopped_after_the_backup_before_it_changes_nothing(
    desk: Desk, clock: FakeClock
) -> None:
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    kept = back_up(desk, BackupReason.ASKED_FOR)
    add_person(desk, PersonDetails(full_name="Ben Ode"))
    clock.advance(hours=1)
    with pytest.raises(Refusal, match=r"backup\.stopped"):
        restore(desk, kept.path, lambda: len(backups_in(backups_folder(desk.folder))) > 1)
    assert names(desk) == ["Ana Ruiz", "Ben Ode"]


def test_a_desk_whose_place_can_t_be_taken_stays_as_it_is(
    desk: Desk, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    kept = back_up(desk, BackupReason.ASKED_FOR)
    add_person(desk, PersonDetails(full_name="Ben Ode"))
    desk.close()

    def full(*_given: object) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(restoring_closed, "put_in_place", full)
    with pytest.raises(Refusal, match=r"backup\.disk_full"):
        restore_closed(desk.folder, kept.path, clock)
    again = open_desk(desk.folder, clock)
    assert names(again) == ["Ana Ruiz", "Ben Ode"]
    again.close()


def test_an_unreadable_key_card_that_can_t_be_kept_stays(
    desk: Desk, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = back_up(desk, BackupReason.ASKED_FOR)
    desk.close()
    card = desk.folder / "desk.json"
    card.write_text("{")

    def full(*_given: object) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(restoring_closed, "put_in_place", full)
    with pytest.raises(Refusal, match=r"backup\.disk_full"):
        restore_closed(desk.folder, kept.path, clock)
    assert card.read_text() == "{"


def test_before_a_large_change_only_a_desk_with_people_is_backed_up(desk: Desk) -> None:
    assert back_up_people(desk, BackupReason.BEFORE_IMPORT) is None
    assert lacking_in_second(desk) == 0
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    kept = back_up_people(desk, BackupReason.BEFORE_IMPORT)
    assert kept is not None
    assert kept.card.reason is BackupReason.BEFORE_IMPORT


def test_a_daily_backup_that_fails_is_said_once(desk: Desk, clock: FakeClock) -> None:
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    backups_folder(desk.folder).write_text("in the way")
    assert len(keep_backed_up(desk)) == 1
    clock.advance(hours=1)
    assert keep_backed_up(desk) == ()
