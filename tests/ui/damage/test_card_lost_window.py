"""The small window where desk.json is lost, as the program shows it at its start."""

from __future__ import annotations

from functools import partial
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.operations.backing_up import back_up
from recruiterdesk.operations.card_lost import open_by_copy
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.protecting import new_recovery_code, set_passphrase
from recruiterdesk.storage.desk import FILE_NAME
from recruiterdesk.storage.opening import open_desk, open_desk_by, unlock_desk
from recruiterdesk.storage.queries.people import count_people
from recruiterdesk.ui.damage import card_lost_window
from recruiterdesk.ui.damage.card_lost_window import CardLostWindow
from recruiterdesk.ui.damage.damage_window import DamageWindow
from recruiterdesk.ui.locking.code_window import CodeWindow
from tests.clock import FakeClock
from tests.ui.locking.test_keeper import QUIT, ready, run_program, shown, unlock_window

SECRET = "correct horse"


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "desk"
    desk = open_desk(place, FakeClock())
    add_person(desk, PersonDetails("Xaverine Quellwasser"))
    back_up(desk, BackupReason.DAILY)
    add_person(desk, PersonDetails("Ben Okafor"))
    desk.close()
    return place


@pytest.fixture
def run(qapp, folder, clock):
    return partial(run_program, qapp, folder, clock)


def window():
    return shown(CardLostWindow)


def press_enter(found):
    QTest.keyClick(found.confirm, Qt.Key.Key_Return)


def test_enter_opens_the_desk_as_it_is_and_says_so(run, folder):
    (folder / "desk.json").unlink()
    said = []

    def look(found):
        said.append(found.windowTitle())
        said.append(found.copy.text())
        press_enter(found)

    def count(application):
        said.append(count_people(application.window.workplace.desk))
        said.append(application.window.shell.banner.text())
        application.quit()

    assert run((window, look), (ready, count)) == 0
    assert said[0] == "The file desk.json is missing – RecruiterDesk"
    assert said[1].startswith("The newest backup is of ")
    assert said[1].endswith(": 1 person, 0 waiting.")
    assert said[2] == 2
    assert said[3] == "desk.json is back, from the newest backup; nothing else was changed."


def test_quit_changes_nothing(run, folder):
    (folder / "desk.json").write_text("{")
    assert run((window, lambda found: found.leave.click())) == 0
    assert (folder / "desk.json").read_text() == "{"


def test_it_stays_until_what_is_under_way_is_done(run, folder, monkeypatch):
    (folder / "desk.json").unlink()
    may_end, seen = Event(), []

    def slow(*given):
        may_end.wait()
        return open_by_copy(*given)

    def close(found):
        press_enter(found)
        found.close()
        seen.extend((found.isVisible(), found.leave.isEnabled()))
        may_end.set()

    monkeypatch.setattr(card_lost_window, "open_by_copy", slow)
    assert run((window, close), QUIT) == 0
    assert seen == [True, False]
    assert (folder / "desk.json").exists()


def test_an_error_of_the_program_lets_one_try_again_or_quit(qtbot, run, folder, monkeypatch):
    (folder / "desk.json").unlink()

    def fail(*_given):
        raise RuntimeError("it fails")

    def free():
        found = window()
        return found if found is not None and found.confirm.isEnabled() and found._work is None else None

    monkeypatch.setattr(card_lost_window, "open_by_copy", fail)
    with qtbot.captureExceptions() as raised:
        assert run((window, press_enter), (free, lambda found: found.leave.click())) == 0
    assert [str(error) for _, error, _ in raised] == ["it fails"]


def test_a_desk_with_a_passphrase_asks_for_it(run, folder):
    set_passphrase(folder, unlock_desk(folder), SECRET)
    desk = open_desk_by(unlock_desk(folder, SECRET), folder, FakeClock("2026-11-24T10:00"))
    back_up(desk, BackupReason.DAILY)
    desk.close()
    (folder / "desk.json").unlink()

    def asked():
        found = window()
        return found if found is not None and found.field.isVisible() and found._work is None else None

    def type_wrong(found):
        assert found.refused.text() == "This desk has a passphrase: type it."
        QTest.keyClicks(found.field.line, "wrong")
        QTest.keyClick(found.field.line, Qt.Key.Key_Return)

    def refused():
        found = asked()
        return found if found is not None and "does not open" in found.refused.text() else None

    def type_it(found):
        QTest.keyClicks(found.field.line, SECRET)
        QTest.keyClick(found.field.line, Qt.Key.Key_Return)

    assert run((window, press_enter), (asked, type_wrong), (refused, type_it), QUIT) == 0


def test_who_forgot_the_passphrase_opens_the_desk_by_the_recovery_code(run, folder):
    code = new_recovery_code()
    set_passphrase(folder, unlock_desk(folder), SECRET, code)
    desk = open_desk_by(unlock_desk(folder, SECRET), folder, FakeClock("2026-11-24T10:00"))
    back_up(desk, BackupReason.DAILY)
    desk.close()
    (folder / "desk.json").unlink()
    counted = []

    def offered():
        found = window()
        return found if found is not None and found.forgotten.isVisible() else None

    def forget(found):
        assert found.forgotten.key_hint() == "Ctrl+R"
        QTest.keyClick(found.field.line, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)

    def asked():
        found = window()
        return found if found is not None and found.code.isVisible() else None

    def type_wrong(found):
        assert found.code.hasFocus()
        assert found.code.accessibleName() == "Recovery code"
        QTest.keyClicks(found.code, new_recovery_code())
        QTest.keyClick(found.code, Qt.Key.Key_Return)

    def refused():
        found = window()
        return found if found is not None and "does not open" in found.refused.text() else None

    def type_it(found):
        found.code.clear()
        QTest.keyClicks(found.code, code)
        QTest.keyClick(found.code, Qt.Key.Key_Return)

    def count(application):
        counted.append(count_people(application.window.workplace.desk))
        assert application.window.shell.banner.text().endswith("choose “Passphrase forgotten…” there.")
        application.quit()

    assert (
        run((window, press_enter), (offered, forget), (asked, type_wrong), (refused, type_it), (ready, count))
        == 0
    )
    assert counted == [2]


def test_who_forgot_the_passphrase_of_a_damaged_desk_reads_it_out_by_the_code(run, folder):
    code = new_recovery_code()
    set_passphrase(folder, unlock_desk(folder), SECRET, code)
    desk = open_desk_by(unlock_desk(folder, SECRET), folder, FakeClock("2026-11-24T10:00"))
    back_up(desk, BackupReason.DAILY)
    desk.close()
    content = bytearray((folder / FILE_NAME).read_bytes())
    content[200] ^= 1
    (folder / FILE_NAME).write_bytes(content)

    def choose(found):
        QTest.keyClicks(found.code, code)
        for field in (found.passphrase, found.again):
            QTest.keyClicks(field.line, "battery staple")
        QTest.keyClick(found.code, Qt.Key.Key_Return)

    def read_out():
        found = shown(DamageWindow)
        return found if found is not None and found._work is None else None

    steps = (
        (unlock_window, lambda found: found.forgotten.click()),
        (lambda: shown(CodeWindow), choose),
        (read_out, lambda found: QTest.keyClick(found, Qt.Key.Key_Return)),
    )
    assert run(*steps, QUIT) == 0
    assert unlock_desk(folder, SECRET)


def test_without_a_backup_it_is_refused_in_words(run, folder):
    for backup in (folder / "backups").iterdir():
        backup.unlink()
    (folder / "desk.json").unlink()
    with pytest.raises(Refusal) as refusal:
        run()
    assert refusal.value.key == "key.card_missing"
