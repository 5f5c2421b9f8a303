"""A backup from elsewhere, restored on the page Backups: by its passphrase or its recovery code."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.operations.backing_up import back_up
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.protecting import new_recovery_code, set_passphrase
from recruiterdesk.storage.desk import KeyPlace
from recruiterdesk.storage.opening import open_desk, open_desk_by, unlock_desk
from recruiterdesk.storage.queries.people import count_people
from recruiterdesk.ui.pages.backups import BackupsPage
from recruiterdesk.ui.pages.backups.secret_dialog import SecretDialog
from recruiterdesk.ui.widgets.buttons import PrimaryButton
from tests.clock import FakeClock
from tests.ui.pages.desk_window import shown_as_in_window
from tests.ui.pages.test_backups_page import done

SECRET = "correct horse"
CODE = new_recovery_code()


@pytest.fixture
def page(qtbot, workplace):
    made = shown_as_in_window(qtbot, BackupsPage(workplace))
    made.open_with(None)
    return made


@pytest.fixture
def lone(tmp_path, monkeypatch):
    """A backup of another computer's desk, which the dialog for files gives."""
    place = tmp_path / "old"
    open_desk(place, FakeClock()).close()
    set_passphrase(place, unlock_desk(place), SECRET, CODE)
    old = open_desk_by(unlock_desk(place, SECRET), place, FakeClock("2026-11-24T10:00"))
    add_person(old, PersonDetails("Ana Ruiz"))
    path = back_up(old, BackupReason.ASKED_FOR).path
    old.close()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    return path


def dialog():
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, SecretDialog)), None)


def asked(qtbot, page) -> SecretDialog:
    qtbot.keyClick(page, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: dialog() is not None and dialog().isVisible())
    return dialog()


def test_on_a_new_computer_the_next_thing_to_do_is_to_choose_the_file(qtbot, desk, lone, page):
    (primary,) = [each for each in page.findChildren(PrimaryButton) if each.isVisible()]
    assert primary.text() == "Restore a file…"
    assert not page.file.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog() is not None and dialog().isVisible())
    dialog().close()
    add_person(desk, PersonDetails("Cem Yildiz"))
    page.open_with(None)
    (primary,) = [each for each in page.findChildren(PrimaryButton) if each.isVisible()]
    assert primary.text() == "Back up now"
    assert page.file.isVisible()


def test_a_new_computer_gets_its_people_back_by_the_recovery_code(qtbot, desk, window, lone, page):
    question = asked(qtbot, page)
    qtbot.keyClicks(question.code, new_recovery_code())
    qtbot.keyClick(question.code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not open the backup" in question.refusal())
    question.code.clear()
    qtbot.keyClicks(question.code, CODE.lower())
    qtbot.keyClick(question.code, Qt.Key.Key_Return)
    qtbot.waitUntil(page.details.is_asking)
    assert page.details.isVisible()
    assert page.details.accessibleName() == "Tue 24 Nov 2026, 10:00"
    assert (
        page.details.question.text() == "Are you sure? Nobody is on the desk yet; its settings are replaced."
    )
    page.details.question.sure.click()
    done(qtbot, page)
    assert count_people(desk) == 1
    assert window.said[-1].endswith(
        "The passphrase of the backup is not asked for any more: set one in Settings."
    )


def test_where_the_key_lies_now_is_known_after_a_restore(qtbot, desk, lone, page):
    desk.key_place = KeyPlace.KEYRING
    question = asked(qtbot, page)
    qtbot.keyClicks(question.passphrase.line, SECRET)
    qtbot.keyClick(question.passphrase.line, Qt.Key.Key_Return)
    qtbot.waitUntil(page.details.is_asking)
    page.details.question.sure.click()
    done(qtbot, page)
    assert desk.key_place is KeyPlace.FILE


def test_a_backup_that_was_handed_over_is_looked_into_once(qtbot, window, lone, page):
    page.open_with(lone)
    qtbot.waitUntil(lambda: dialog() is not None and dialog().isVisible())
    dialog().close()
    page.open_with(lone)
    assert not page.is_busy()


def test_who_keeps_the_desk_as_it_is_sees_the_list_again(qtbot, desk, window, lone, page):
    question = asked(qtbot, page)
    qtbot.keyClicks(question.passphrase.line, SECRET)
    qtbot.keyClick(question.passphrase.line, Qt.Key.Key_Return)
    qtbot.waitUntil(page.details.is_asking)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.details.isVisible()
    assert count_people(desk) == 0
    page.restore()
    assert not page.is_busy()


def test_a_desk_with_people_refuses_one_of_another_desk(qtbot, desk, window, lone, page):
    add_person(desk, PersonDetails("Cem Yildiz"))
    qtbot.keyClick(page, Qt.Key.Key_F)
    done(qtbot, page)
    assert "was made of another desk" in window.said[-1]
    assert dialog() is None


def test_a_file_that_is_no_backup_is_said(qtbot, desk, window, page, tmp_path, monkeypatch):
    path = tmp_path / "list.csv"
    path.write_text("Name\nAna\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    qtbot.keyClick(page, Qt.Key.Key_F)
    done(qtbot, page)
    assert "no whole backup" in window.said[-1]


def test_nothing_typed_is_said_and_the_fields_name_themselves(qtbot, desk, window, lone, page):
    question = asked(qtbot, page)
    assert question.passphrase.line.accessibleName() == "Passphrase of that day"
    assert question.code.accessibleName() == "Or the recovery code"
    question.confirm_button.click()
    qtbot.waitUntil(lambda: "Nothing was typed" in question.refusal())
    for field in (question.passphrase, question.code):
        assert field.height() >= field.sizeHint().height()
    question.reject()


def test_where_the_dialog_is_left_nothing_happens(qtbot, desk, window, page, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    page.file.click()
    assert not page.is_busy()
