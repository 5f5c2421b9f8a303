from __future__ import annotations

import os
import threading
from functools import partial
from itertools import chain, count, repeat
from pathlib import Path
from typing import Any

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.backups import BACKUP_MARK, BackupReason, BackupRules
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage.backups import moment, shelf, soundness, writing
from recruiterdesk.storage.backups.card import read_card_of
from recruiterdesk.storage.backups.opening import opened_copy
from recruiterdesk.storage.backups.restoring import look_inside
from recruiterdesk.storage.backups.soundness import AskedToStop, require_sound, row_counts
from recruiterdesk.storage.backups.writing import BackupOrder, write_backup
from recruiterdesk.storage.connecting import connect_new
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.key_of_copies import card_of_copy
from tests.desks import add_declined

PAGE = 4096


def backed_up(desk: Desk, path: Path) -> Path:
    order = BackupOrder(desk.clock.now(), BackupReason.DAILY, card_of_copy(desk.folder))
    write_backup(desk.database, desk.key.raw, path, order)
    return path


def said_of(path: Path, desk: Desk) -> str:
    try:
        require_sound(path, desk.key.raw)
    except Refusal as refusal:
        return refusal.key
    return ""


def test_a_backup_is_one_encrypted_file_of_its_owners_that_says_what_is_in_it(
    desk: Desk, tmp_path: Path
) -> None:
    add_declined(desk)
    path = backed_up(desk, tmp_path / "one.backup")

    card = read_card_of(path)
    assert (card.people, card.waiting, card.reason) == (1, 1, BackupReason.DAILY)
    assert card.newest_change == desk.clock.now()
    assert path.stat().st_mode & 0o777 == 0o600
    assert b"Ruiz" not in path.read_bytes()
    assert [each.name for each in tmp_path.iterdir() if "part" in each.name] == []
    with opened_copy(path, desk.key.raw) as copy:
        assert row_counts(copy) == row_counts(desk.database.connection())
        assert copy.execute("SELECT full_name FROM person").fetchall() == [("Ana Ruiz",)]


def test_a_copy_can_be_read_where_nothing_may_be_written_and_nothing_is_laid_beside_it(
    desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    path = backed_up(desk, tmp_path / "stick" / "one.backup")
    require_sound(path, desk.key.raw)
    assert [each.name for each in (tmp_path / "stick").iterdir()] == ["one.backup"]


def test_what_is_written_meanwhile_neither_waits_nor_comes_into_the_copy(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    beside = desk.beside()
    monkeypatch.setattr(writing, "PAGES_AT_A_TIME", 1)
    asked = 0

    def write_meanwhile() -> bool:
        nonlocal asked
        asked += 1
        if asked == 3:
            add_person(desk, PersonDetails(full_name="Ben Ode"))
        return False

    order = BackupOrder(desk.clock.now(), BackupReason.DAILY, card_of_copy(desk.folder))
    card = write_backup(beside.database, desk.key.raw, tmp_path / "one.backup", order, write_meanwhile)
    beside.close()
    assert asked > 3
    assert card.people == 1
    with opened_copy(tmp_path / "one.backup", desk.key.raw) as copy:
        assert copy.execute("SELECT full_name FROM person").fetchall() == [("Ana Ruiz",)]


def test_a_look_that_is_stopped_anywhere_says_so(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(soundness, "STEPS_BETWEEN_QUESTIONS", 3)
    path, key = tmp_path / "one.backup", desk.key.raw
    backed_up(desk, path)
    questions = count()
    require_sound(path, key, lambda: next(questions) < 0)
    for nth in range(1, next(questions) - 1, 5):
        answers = chain(repeat(False, nth), repeat(True))
        with pytest.raises(Refusal, match=r"backup\.stopped"):
            require_sound(path, key, partial(next, answers))


def test_a_backup_that_is_stopped_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    order = BackupOrder(desk.clock.now(), BackupReason.DAILY, card_of_copy(desk.folder))
    for first in (True, False):
        answers = iter([first])
        with pytest.raises(Refusal, match=r"backup\.stopped"):
            write_backup(
                desk.database, desk.key.raw, tmp_path / "one.backup", order, partial(next, answers, True)
            )
    assert [each.name for each in tmp_path.iterdir()] == ["desk"]
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))


def test_a_backup_that_is_stopped_anywhere_says_so_and_leaves_nothing(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(soundness, "STEPS_BETWEEN_QUESTIONS", 100)
    monkeypatch.setattr(writing, "STEPS_BETWEEN_QUESTIONS", 10)
    order, questions = BackupOrder(desk.clock.now(), BackupReason.DAILY, card_of_copy(desk.folder)), count()
    path, key = tmp_path / "one.backup", desk.key.raw
    write_backup(desk.database, key, path, order, lambda: next(questions) < 0)
    path.unlink()
    for nth in range(0, next(questions) - 1, 5):
        answers = chain(repeat(False, nth), repeat(True))
        with pytest.raises(Refusal, match=r"backup\.stopped"):
            write_backup(desk.database, key, path, order, partial(next, answers))
        assert [each.name for each in tmp_path.iterdir()] == ["desk"]


@pytest.mark.parametrize("looks_before", [0, 1, 2, 3, 4])
def test_what_is_copied_and_what_is_counted_are_of_one_moment_whenever_somebody_writes(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, looks_before: int
) -> None:
    beside, looks, look = desk.beside(), count(), moment._version_at

    def write_before(connection: Any) -> int:
        if next(looks) == looks_before:
            add_person(desk, PersonDetails(full_name="Ana Ruiz"))
        return look(connection)

    monkeypatch.setattr(moment, "_version_at", write_before)
    with moment.at_one_moment(beside.database.connection(), desk.key.raw) as two:
        add_person(desk, PersonDetails(full_name="Ben Ode"))
        seen = [one.execute("SELECT count(*) FROM person").fetchone()[0] for one in two]
    beside.close()
    assert seen == ([1, 1] if looks_before < next(looks) else [0, 0])


def test_a_copy_that_lacks_a_row_is_thrown_away(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    copied_whole = writing._copy  # so that the copy lacks something, which no disk of a test does

    def copy_and_lose(raw: Any, part: Path, key: bytes, asked_to_stop: AskedToStop) -> None:
        copied_whole(raw, part, key, asked_to_stop)
        copy = connect_new(part, key)
        copy.execute('DELETE FROM "activity"')
        copy.close()

    monkeypatch.setattr(writing, "_copy", copy_and_lose)
    with pytest.raises(Refusal, match=r"backup\.differs"):
        backed_up(desk, tmp_path / "one.backup")
    assert not (tmp_path / "one.backup").exists()


def test_a_file_in_the_place_of_the_folder_is_said(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("no folder")
    with pytest.raises(Refusal, match=r"backup\.not_writable"):
        backed_up(desk, tmp_path / "backups" / "one.backup")
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))


@pytest.mark.parametrize("at", [0, 1, 5, 40])
def test_a_page_that_was_changed_is_noticed_or_harmless(desk: Desk, tmp_path: Path, at: int) -> None:
    add_declined(desk)
    path = backed_up(desk, tmp_path / "one.backup")
    whole = path.read_bytes()
    size = read_card_of(path).size
    step = int(os.environ.get("BACKUP_PAGE_STEP", "23"))
    unnoticed = []
    for page in range(at, size // PAGE, step):
        damaged = bytearray(whole)
        for byte in range(page * PAGE + 100, page * PAGE + 140):
            damaged[byte] ^= 0xFF
        path.write_bytes(damaged)
        if said_of(path, desk) not in {"backup.damaged", "backup.wrong_key"}:
            unnoticed.append(page)
    # A page that holds nothing is read by nobody.
    path.write_bytes(whole)
    with opened_copy(path, desk.key.raw) as copy:
        free = copy.execute("PRAGMA freelist_count").fetchone()[0]
    assert len(unnoticed) <= free


@pytest.mark.parametrize("left", [0, 1, 20, 100, PAGE, 10 * PAGE])
def test_a_part_of_a_backup_is_refused(desk: Desk, tmp_path: Path, left: int) -> None:
    path = backed_up(desk, tmp_path / "one.backup")
    whole = path.read_bytes()
    for cut in (whole[:left], whole[left + 1 :]):
        path.write_bytes(cut)
        with pytest.raises(Refusal, match=r"backup\.(damaged|empty|not_a_backup)"):
            look_inside(desk.folder, desk.key, path)


@pytest.mark.parametrize(
    "tail",
    [BACKUP_MARK, b"\0" * 8 + BACKUP_MARK, b"\xff" * 8 + BACKUP_MARK,
     b"{}" + (2).to_bytes(8, "big") + BACKUP_MARK, b"[1]" + (3).to_bytes(8, "big") + BACKUP_MARK,
     b"\xff" + (1).to_bytes(8, "big") + BACKUP_MARK],
)  # fmt: skip
def test_a_forged_card_is_refused(desk: Desk, tmp_path: Path, tail: bytes) -> None:
    path = tmp_path / "one.backup"
    path.write_bytes(b"x" * 5000 + tail)
    with pytest.raises(Refusal, match=r"backup\.(damaged|not_a_backup)"):
        look_inside(desk.folder, desk.key, path)


def test_the_newest_stays_and_what_is_no_backup_is_left_alone(desk: Desk, tmp_path: Path, clock) -> None:
    folder = tmp_path / "kept"
    folder.mkdir()
    desk_id = read_card_of(backed_up(desk, tmp_path / "one.backup")).desk_id
    for _ in range(3):
        backed_up(desk, shelf.path_for(folder, clock.now(), BackupReason.DAILY))
        clock.advance(days=1)
    (folder / "of mine.backup").write_text("mine")
    (folder / "left.backup.part").write_text("of a crash")
    shelf.drop_old(folder, desk_id, clock.now(), BackupRules(daily=2, weekly=0, monthly=0))
    assert [one.path.name for one in shelf.backups_in(folder)] == [
        "2026-11-25T09-00-00Z-daily.backup", "2026-11-24T09-00-00Z-daily.backup", "of mine.backup"
    ]  # fmt: skip
    assert not (folder / "left.backup.part").exists()


def test_two_backups_of_a_second_get_names_of_their_own(desk: Desk, tmp_path: Path) -> None:
    names = []
    for _ in range(3):
        path = shelf.path_for(tmp_path, desk.clock.now(), BackupReason.DAILY)
        path.touch()
        names.append(path.name)
    assert len(set(names)) == 3


def test_a_window_reads_and_writes_while_a_backup_is_made_in_a_thread(desk: Desk, tmp_path: Path) -> None:
    add_declined(desk)
    beside = desk.beside()
    order = BackupOrder(desk.clock.now(), BackupReason.DAILY, card_of_copy(desk.folder))
    thread = threading.Thread(
        target=write_backup, args=(beside.database, desk.key.raw, tmp_path / "one.backup", order)
    )
    thread.start()
    for nth in range(5):
        add_person(desk, PersonDetails(full_name=f"Person {nth}"))
    thread.join()
    beside.close()
    assert look_inside(desk.folder, desk.key, tmp_path / "one.backup").figures.people >= 1
