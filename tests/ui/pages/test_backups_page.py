"""Backups: listed, made, looked into, restored, and back again."""

from __future__ import annotations

import errno
import json
import os
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.domain.call_round import CallRound
from recruiterdesk.domain.running_call import RunningCall
from recruiterdesk.domain.words import Stage
from recruiterdesk.operations.applications import add_application
from recruiterdesk.operations.backing_up import back_up, backup_places
from recruiterdesk.operations.erasing import erase_people, finish_erasures
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.reviewing import plan_erasure
from recruiterdesk.operations.roles import add_role
from recruiterdesk.settings import read_window_settings, write_window_settings
from recruiterdesk.storage.backups import files
from recruiterdesk.storage.queries.call_draft import save_round, save_running_call
from recruiterdesk.storage.queries.people import count_people
from recruiterdesk.ui.backup_keeper import BackupKeeper
from recruiterdesk.ui.pages.backups import BackupsPage, actions
from recruiterdesk.ui.widgets.rows import ROW_ROLE
from tests.ui.pages.desk_window import shown_as_in_window


@pytest.fixture
def kept(desk):
    """One person then, two now."""
    desk.clock.set("2026-11-24T16:10")
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    done = back_up(desk, BackupReason.DAILY)
    desk.clock.set("2026-11-25T09:30")
    add_person(desk, PersonDetails(full_name="Ben Ode"))
    return done


@pytest.fixture
def page(qtbot, workplace):
    made = shown_as_in_window(qtbot, BackupsPage(workplace))
    made.open_with(None)
    return made


def listed(page: BackupsPage) -> list[str]:
    views = [page.model.index(number, 0).data(ROW_ROLE) for number in range(page.model.rowCount())]
    assert all(view.trailing.endswith("kB") for view in views)
    return [f"{view.title} / {view.subtitle}" for view in views]


def done(qtbot, page: BackupsPage) -> None:
    qtbot.waitUntil(lambda: not page.is_busy())


def test_each_stands_with_its_day_its_figures_and_why_it_was_made(kept, page):
    assert listed(page) == ["Tue 24 Nov 2026, 16:10 / 1 person, 0 waiting · daily"]
    assert page.details.accessibleName() == "Tue 24 Nov 2026, 16:10"
    assert page.details.inside.text() == "1 person, 0 waiting; newest change Tue 24 Nov 2026 at 16:10."


def test_a_desk_without_backups_says_so_and_makes_one_by_enter(qtbot, desk, page):
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    page.open_with(None)
    assert page.nothing.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_Return)
    done(qtbot, page)
    assert [line.partition(" / ")[2] for line in listed(page)] == ["1 person, 0 waiting · made by hand"]


def test_restoring_looks_inside_asks_and_leads_back(qtbot, desk, window, workplace, kept, page):
    page.look()
    done(qtbot, page)
    assert page.details.question.text() == ("Are you sure? It replaces everything on the desk: 2 people.")
    assert count_people(desk) == 2
    with qtbot.waitSignal(workplace.changes.replaced):
        page.details.question.sure.click()
    done(qtbot, page)
    assert count_people(desk) == 1
    assert window.said[-1].startswith("Restored.")
    assert listed(page)[0] == "Today, 09:30 / 2 people, 0 waiting · before a restore"
    page.look()
    done(qtbot, page)
    page.details.question.sure.click()
    done(qtbot, page)
    assert count_people(desk) == 2


def test_enter_gives_the_answer_that_has_the_focus(qtbot, desk, window, kept, page):
    page.look()
    done(qtbot, page)
    qtbot.keyClick(page.details.question.keep, Qt.Key.Key_Return)
    assert not page.details.question.isVisible()
    assert count_people(desk) == 2
    page.look()
    done(qtbot, page)
    qtbot.keyClick(page.details.question.sure, Qt.Key.Key_Return)
    done(qtbot, page)
    assert count_people(desk) == 1


def test_esc_keeps_the_desk_as_it_is(qtbot, desk, window, kept, page):
    page.look()
    done(qtbot, page)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.details.question.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.went_back == 1
    assert count_people(desk) == 2


def test_a_call_that_is_open_is_said_and_nothing_is_restored(qtbot, desk, window, kept, page):
    save_round(desk, CallRound((1,), 1))
    save_running_call(desk, RunningCall(1, desk.clock.now(), notes="She"))
    page.look()
    done(qtbot, page)
    page.restore()
    done(qtbot, page)
    assert window.said[-1].startswith("A call is open")
    assert count_people(desk) == 2


def test_a_damaged_backup_is_said_and_the_page_goes_on(qtbot, desk, window, kept, page):
    damaged = bytearray(kept.path.read_bytes())
    damaged[20] ^= 1
    kept.path.write_bytes(damaged)
    page.look()
    done(qtbot, page)
    assert "is damaged" in window.said[-1]
    assert not page.details.question.isVisible()


def test_a_backup_is_deleted_by_del_after_a_question(qtbot, desk, window, kept, page):
    newer = back_up(desk, BackupReason.ASKED_FOR)
    page.reread()
    page.list.select_id(1)
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    done(qtbot, page)
    assert page.details.deletion.text() == "Delete this backup?"
    assert page.details.deletion.note.text() == (
        "It can’t be brought back. The newest whole one is then of Wed 25 Nov 2026 at 09:30."
    )
    qtbot.waitUntil(page.details.deletion.keep.hasFocus)
    qtbot.keyClick(page.details.deletion.keep, Qt.Key.Key_Return)
    assert not page.details.is_asking()
    assert kept.path.exists()
    page.details.delete.click()
    done(qtbot, page)
    page.details.deletion.sure.click()
    done(qtbot, page)
    assert not kept.path.exists()
    assert window.said[-1] == "The backup was deleted."
    assert len(listed(page)) == 1
    assert page.list.selected_id() == 0
    assert newer.path.exists()


def test_the_last_whole_backup_is_deleted_with_a_warning(qtbot, desk, window, kept, page):
    page.look_before_deleting()
    done(qtbot, page)
    assert page.details.deletion.text() == ("It is the only backup that is whole. Delete it all the same?")
    assert "No whole backup is left then: back up first (B)." in page.details.deletion.note.text()
    back_up(desk, BackupReason.ASKED_FOR)
    page.reread()
    page.look_before_deleting()
    done(qtbot, page)
    assert page.details.deletion.text() == ("It is the newest backup that is whole. Delete it all the same?")
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.details.is_asking()
    assert len(listed(page)) == 2


@pytest.mark.parametrize("asks", ["look", "look_before_deleting"])
def test_the_question_is_about_the_backup_that_was_looked_at_and_it_is_the_one_that_stands_there(
    qtbot, desk, window, kept, page, asks
):
    later = back_up(desk, BackupReason.ASKED_FOR)
    page.reread()
    title = page.details.accessibleName()
    getattr(page, asks)()
    page.list.select_id(1)
    assert page.details.bar.isVisible()
    assert not page.details.delete.isEnabled()
    done(qtbot, page)
    assert page.details.is_asking()
    assert page.details.accessibleName() == title
    question = page.details.question if asks == "look" else page.details.deletion
    question.sure.click()
    done(qtbot, page)
    if asks == "look":
        assert count_people(desk) == 2
    else:
        assert kept.path.exists()
        assert not later.path.exists()


def test_a_damaged_backup_says_so_in_the_list_and_is_deleted(qtbot, desk, window, kept, page):
    damaged = bytearray(kept.path.read_bytes())
    damaged[6 * 4096 + 50] ^= 1
    kept.path.write_bytes(damaged)
    page.check()
    done(qtbot, page)
    assert page.model.items()[0].view.chip_text == "damaged"
    page.look_before_deleting()
    done(qtbot, page)
    assert page.details.deletion.text() == "It is damaged: nothing can be restored from it. Delete it?"
    page.details.deletion.sure.click()
    done(qtbot, page)
    assert not kept.path.exists()
    assert page.nothing.isVisible()


def test_a_cut_backup_stands_in_the_list_by_its_file_and_can_only_be_deleted(qtbot, desk, window, kept, page):
    kept.path.write_bytes(kept.path.read_bytes()[:-10])
    page.reread()
    assert [item.view.spoken() for item in page.model.items()] == [
        f"{kept.path.name}, can’t be read, {page.model.items()[0].view.trailing}, damaged"
    ]
    assert not page.details.restore.isEnabled()
    page.check()
    done(qtbot, page)
    assert kept.path.name in window.said[-1]
    page.details.delete.click()
    done(qtbot, page)
    assert not page.details.restore.isVisible()
    page.details.deletion.sure.click()
    done(qtbot, page)
    assert not kept.path.exists()


def test_a_damaged_copy_here_goes_and_the_whole_one_on_the_stick_stays(
    qtbot, desk, window, kept, page, tmp_path
):
    stick = tmp_path / "stick"
    stick.mkdir()
    page.places.use(str(stick))
    done(qtbot, page)
    damaged = bytearray(kept.path.read_bytes())
    damaged[6 * 4096 + 50] ^= 1
    kept.path.write_bytes(damaged)
    page.look_before_deleting()
    done(qtbot, page)
    assert page.details.deletion.text() == (
        f"It is damaged here, and whole in {stick}. Delete the damaged file?"
    )
    page.details.deletion.sure.click()
    done(qtbot, page)
    assert page.details.where.text() == str(stick)
    assert page.model.items()[0].view.chip_text == ""


def test_both_copies_go_and_it_is_said(qtbot, desk, window, kept, page, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    page.places.use(str(stick))
    done(qtbot, page)
    page.look_before_deleting()
    done(qtbot, page)
    assert page.details.deletion.note.text().startswith("It goes from both folders.")
    page.details.deletion.sure.click()
    done(qtbot, page)
    assert not list(stick.iterdir())


def test_a_second_folder_is_kept_in_the_settings_file_and_filled(qtbot, desk, window, kept, page, tmp_path):
    stick = tmp_path / "stick"
    page.places.use(str(stick))
    assert json.loads((desk.folder / "settings.json").read_text())["backup_folder"] == str(stick)
    assert "is not there" in page.places.state.text()
    page.back_up()
    done(qtbot, page)
    assert "is not there" in window.said[-1]
    stick.mkdir()
    page.back_up()
    done(qtbot, page)
    assert len(list(stick.iterdir())) == 3
    page.places.leave.click()
    assert not page.places.second.isVisible()


def test_a_second_folder_that_is_there_is_filled_at_once(qtbot, desk, window, kept, page, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    page.places.use(str(stick))
    done(qtbot, page)
    assert [path.name for path in stick.iterdir()] == [kept.path.name]
    assert window.said[-1] == f"1 backup was copied to {stick}."
    back_up(desk, BackupReason.ASKED_FOR)
    back_up(desk, BackupReason.BEFORE_IMPORT)
    page.places.use(str(stick))
    done(qtbot, page)
    assert window.said[-1] == f"2 backups were copied to {stick}."
    page.places.use(str(stick))
    done(qtbot, page)
    assert len(window.said) == 2


def test_a_full_second_folder_is_said_beside_the_backup_that_was_made(
    qtbot, desk, window, kept, page, tmp_path, monkeypatch
):
    stick = tmp_path / "stick"
    stick.mkdir()

    def fail(*_paths):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(files.shutil, "copyfile", fail)
    page.places.use(str(stick))
    done(qtbot, page)
    assert page.places.state.text() == "1 backup is not in the second folder yet."
    page.back_up()
    done(qtbot, page)
    said = window.said[-1]
    assert said.startswith("Backed up: ")
    assert "no room left in the second folder" in said
    assert "no backup was made" not in said
    assert page.places.state.text() == "2 backups are not in the second folder yet."


@pytest.mark.parametrize("inside", [".", "backups", "elsewhere"])
def test_the_second_folder_is_not_the_desk_s_own(desk, window, kept, page, inside):
    page.places.use(str(desk.folder / inside))
    assert "is the folder of the desk itself" in window.said[-1]
    assert not page.places.second.isVisible()


def test_the_room_for_backups_is_kept_and_counts(qtbot, desk, kept, page):
    assert page.places.room.text() == "20 GB"
    page.places.room.setFocus()
    qtbot.keyClick(page.places.room, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(page.places.room, "7")
    qtbot.keyClick(page.places.room, Qt.Key.Key_Return)
    assert backup_places(desk.folder).rules.limit == 7_000_000_000
    page.reread()
    assert page.places.room.value() == 7


def test_less_than_a_gigabyte_stays_as_it_was_written(desk, kept, page):
    written = replace(read_window_settings(desk.folder), backup_limit_mb="300")
    write_window_settings(desk.folder, written)
    page.reread()
    assert page.places.room.value() == 1
    page.places.room.editingFinished.emit()
    assert read_window_settings(desk.folder).backup_limit_mb == "300"


def test_it_is_seen_which_answer_enter_gives(qtbot, kept, page):
    page.look()
    done(qtbot, page)
    qtbot.waitUntil(page.details.question.keep.hasFocus)
    seen = page.details.question.keep.grab().toImage()
    page.list.setFocus()
    assert page.details.question.keep.grab().toImage() != seen


def test_every_button_is_an_action_by_name(page, workplace):
    assert [action.text() for action in actions(workplace, page)] == [
        "Back up now", "Restore the selected backup…", "Restore a backup file…",
        "Delete the selected backup…", "Check the desk",
    ]  # fmt: skip


def test_the_keeper_backs_up_once_a_day_and_says_trouble_once(qtbot, desk, window, workplace, tmp_path):
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    (desk.folder / "settings.json").write_text(json.dumps({"backup_folder": str(tmp_path / "stick")}))
    keeper = BackupKeeper(workplace)
    for _ in range(3):
        with qtbot.waitSignal(keeper.looked):
            keeper.look()
    assert len(list((desk.folder / "backups").iterdir())) == 1
    assert len([said for said in window.said if "is not there" in said]) == 1
    (tmp_path / "stick").mkdir()
    with qtbot.waitSignal(keeper.looked):
        keeper.look()
    assert len(list((tmp_path / "stick").iterdir())) == 1
    (tmp_path / "stick").rename(tmp_path / "gone")
    with qtbot.waitSignal(keeper.looked):
        keeper.look()
    assert len([said for said in window.said if "is not there" in said]) == 2
    keeper.stop()


def test_a_desk_whose_folder_is_gone_is_said_once_until_the_page_is_shown_again(qtbot, desk, page, tmp_path):
    away = desk.folder.rename(tmp_path / "away")
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(page.places._answer.failed):
        page.places.look()
    assert len(raised) == 1
    assert not page.places._looks.isActive()
    away.rename(desk.folder)
    page.hide()
    page.show()
    assert page.places._looks.isActive()


def test_a_backup_that_fails_is_said_once_and_the_desk_goes_on(qtbot, desk, window, workplace):
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    (desk.folder / "backups").write_text("a file")
    keeper = BackupKeeper(workplace)
    for _ in range(2):
        with qtbot.waitSignal(keeper.looked):
            keeper.look()
    assert len(window.said) == 1
    assert "so no backup was made" in window.said[0]
    add_person(desk, PersonDetails(full_name="Ben Ode"))
    keeper.stop()


def test_a_sound_desk_is_said_to_be_sound(qtbot, desk, window, kept, page):
    page.check_now.click()
    done(qtbot, page)
    assert window.said == ["The desk is sound."]
    (desk.folder / "desk.json").chmod(0o644)
    page.check()
    done(qtbot, page)
    assert (
        window.said[-1]
        == f"Others on this computer can read {desk.folder}/desk.json: let only yourself read it."
    )


def test_a_desk_that_is_found_damaged_is_read_on_and_neither_written_nor_backed_up(
    qtbot, desk, window, workplace
):
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    desk.database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    path = desk.folder / "desk.db"
    damaged = bytearray(path.read_bytes())
    damaged[-2000:-1900] = b"x" * 100
    path.write_bytes(damaged)
    keeper = BackupKeeper(workplace)
    with qtbot.waitSignal(keeper.looked):
        keeper.look()
    assert window.said[0].startswith("The database is damaged, so nothing more is written")
    assert not (desk.folder / "backups").exists()
    with pytest.raises(Refusal, match="damaged_while_open"):
        add_person(desk, PersonDetails(full_name="Ben Ode"))
    assert count_people(desk) == 1
    assert path.read_bytes() == damaged
    keeper.stop()


def test_the_keeper_says_who_was_not_erased_because_they_are_in_play_again(
    qtbot, desk, window, workplace, kept
):
    plan_erasure(desk, [1, 2])
    role = add_role(desk, "Halden", "Engineer")
    add_application(desk, 1, role, Stage.SCREENING)
    desk.clock.advance(days=7)
    keeper = BackupKeeper(workplace)
    for _ in range(2):
        with qtbot.waitSignal(keeper.looked, timeout=20_000):
            keeper.look()
    not_erased = "were not erased: they are in play again, or wait for an answer."
    assert f"Ana Ruiz {not_erased.replace('were', 'was')}" in window.said
    assert "One person was erased: the week was over." in window.said
    add_application(desk, add_person(desk, PersonDetails(full_name="Cy Park")), role, Stage.SCREENING)
    plan_erasure(desk, [1, 3])
    desk.clock.advance(days=7)
    with qtbot.waitSignal(keeper.looked, timeout=20_000):
        keeper.look()
    assert f"Two people {not_erased}" in window.said
    assert count_people(desk) == 2
    keeper.stop()


def test_the_keeper_erases_who_is_due_and_says_so(qtbot, desk, window, workplace, kept):
    plan_erasure(desk, [1])
    desk.clock.advance(days=7)
    keeper = BackupKeeper(workplace)
    for _ in range(2):
        with qtbot.waitSignal(keeper.looked, timeout=20_000):
            keeper.look()
    assert "One person was erased: the week was over." in window.said
    assert count_people(desk) == 1
    plan_erasure(desk, [2])
    add_person(desk, PersonDetails(full_name="Cy Park"))
    plan_erasure(desk, [3])
    desk.clock.advance(days=7)
    with qtbot.waitSignal(keeper.looked, timeout=20_000):
        keeper.look()
    assert "Two people were erased: the week was over." in window.said
    keeper.stop()


def test_what_can_be_put_right_is_by_a_button(qtbot, desk, window, page):
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    desk.write_aside(lambda database: database.execute_sql("DELETE FROM person_search"))
    page.check()
    assert page.checks.isVisibleTo(page)
    assert page.is_busy()
    done(qtbot, page)
    assert window.said[-1].startswith("The search knows 0 of 1 people")
    assert page.checks.repair.isVisibleTo(page)
    page.checks.repair.click()
    done(qtbot, page)
    assert window.said[-1] == "The desk is sound."
    assert not page.checks.repair.isVisibleTo(page)


def test_a_check_is_cancelled_by_escape(qtbot, desk, window, page):
    page.check()
    with qtbot.waitSignal(page.checks.ended):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.is_busy()
    assert page.details.restore.isEnabled()


def test_findings_that_nothing_puts_right_have_no_button(qtbot, desk, window, kept, page):
    damaged = bytearray(kept.path.read_bytes())
    damaged[6 * 4096 + 50] ^= 1
    kept.path.write_bytes(damaged)
    page.check()
    done(qtbot, page)
    assert window.said[-1].startswith(f"The backup {kept.path.name} can't be used")
    assert not page.checks.repair.isVisibleTo(page)


def test_an_erasure_that_is_not_finished_stands_there_until_it_is(qtbot, desk, kept, page, tmp_path):
    assert page.places.erasing.isHidden()
    stick = tmp_path / "pocket"
    page.places.use(str(stick))
    person_id = add_person(desk, PersonDetails(full_name="Cleo Marsh"))
    erase_people(desk, [person_id])
    page.places.reread()
    assert not page.places.erasing.isHidden()
    stick.mkdir()
    finish_erasures(desk)
    page.places.reread()
    assert page.places.erasing.isHidden()


def test_a_backup_that_comes_by_itself_is_listed_and_what_is_asked_about_stays(
    qtbot, desk, window, kept, page
):
    back_up(desk, BackupReason.BEFORE_IMPORT)
    page.places.look()
    qtbot.waitUntil(lambda: len(listed(page)) == 2)
    assert page.details.accessibleName() == "Tue 24 Nov 2026, 16:10"
    page.look()
    done(qtbot, page)
    assert page.details.is_asking()
    desk.clock.advance(hours=1)
    back_up(desk, BackupReason.DAILY)
    with qtbot.waitSignal(page.places.came):
        page.places.look()
    assert page.details.is_asking()
    assert len(listed(page)) == 2
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    page.places.look()
    qtbot.waitUntil(lambda: len(listed(page)) == 3)
    kept.path.unlink()
    page.places.look()
    qtbot.waitUntil(lambda: len(listed(page)) == 2)


def test_a_second_folder_that_is_back_is_seen_cleaned_and_filled(
    qtbot, desk, window, kept, page, tmp_path, monkeypatch
):
    stick, away = tmp_path / "stick", tmp_path / "away"
    stick.mkdir()
    page.places.use(str(stick))
    done(qtbot, page)
    stick.rename(away)
    page.places.look()
    qtbot.waitUntil(lambda: "is not there" in page.places.state.text())
    assert erase_people(desk, [1]).out_of_reach
    back_up(desk, BackupReason.ASKED_FOR)
    page.reread()
    assert page.places.erasing.isVisible()
    away.rename(stick)
    page.places.look()
    qtbot.waitUntil(lambda: not page.places.erasing.isVisible())
    done(qtbot, page)
    assert "is not there" not in page.places.state.text()
    assert {path.name for path in stick.iterdir()} == {
        path.name for path in backup_places(desk.folder).here.iterdir()
    }
    page.hide()
    assert not page.places._looks.isActive()
