"""One run of the program that locks, unlocks and encrypts the desk anew, driven by the keyboard."""

from __future__ import annotations

import threading
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.protecting import key_by_code, set_passphrase
from recruiterdesk.storage.opening import open_desk, open_desk_by, unlock_desk
from recruiterdesk.ui.application import Application
from recruiterdesk.ui.locking import changing_window
from recruiterdesk.ui.locking.code_sheet import CodeSheet
from recruiterdesk.ui.locking.keeper import Doors, Keeper
from recruiterdesk.ui.locking.keyring_window import KeyringWindow
from recruiterdesk.ui.locking.passphrase_dialogs import NewPassphraseDialog
from recruiterdesk.ui.locking.unlock_window import UnlockWindow
from recruiterdesk.ui.locking.unsaved import UnsavedDialog
from recruiterdesk.ui.start import Opening, Start, Wishes
from tests.clock import FakeClock
from tests.ui.locking.changes import goes_on_until_cancelled

SECRET = "correct horse"
START = Start()


class Driver(QObject):
    """Does one step after the other, each as soon as what it waits for is there."""

    def __init__(self, *steps) -> None:
        super().__init__()
        self._steps = list(steps)
        self.failed = ""
        self._turns = 0
        self._timer = QTimer(self)
        self._timer.setInterval(20)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def is_done(self) -> bool:
        return not self._steps

    def _look(self) -> None:
        if self.is_done():
            self._timer.stop()
            return
        wait, do = self._steps[0]
        found = wait()
        if found is not None:
            self._steps.pop(0)
            self._turns = 0
            do(found)
        else:
            self._turns += 1
        if self._turns > 1000:
            self.failed = f"the step before the last {len(self._steps)} was the last"
            self._timer.stop()
            QApplication.exit(3)


def shown(kind):
    windows = (each for each in QApplication.topLevelWidgets() if isinstance(each, kind))
    return next((each for each in windows if each.isVisible()), None)


def unlock_window():
    window = shown(UnlockWindow)
    return window if window is not None and window.isActiveWindow() else None


def ready():
    """The program, as soon as its window is there for the user."""
    found = (each for each in QApplication.instance().children() if isinstance(each, Application))
    return next((each for each in found if each.around is not None and each.window.shell.isVisible()), None)


def type_in(text):
    def do(window):
        QTest.keyClicks(window.field.line, text)
        QTest.keyClick(window.field.line, Qt.Key.Key_Return)

    return do


def lock(application):
    by_key = [each for each in application.window.shell.actions() if each.shortcut().toString() == "Ctrl+L"]
    by_key[0].trigger()


def ask_for_passphrase(application):
    application.window.show_page("settings", "keys")
    application.window.shell.page("settings").keys.set.click()


def choose_passphrase(dialog):
    for field in (dialog.new, dialog.again):
        QTest.keyClicks(field.line, SECRET)
    QTest.keyClick(dialog.again.line, Qt.Key.Key_Return)


SETTING_A_PASSPHRASE = (ready, ask_for_passphrase), (lambda: shown(NewPassphraseDialog), choose_passphrase)
UNLOCK = (unlock_window, type_in(SECRET))
QUIT = (ready, Application.quit)


def run_program(app, folder, clock, *steps, start=START):
    """Run the program on the desk with these steps, and return its status."""
    doors = Doors(
        partial(open_desk, folder, clock),
        lambda key: open_desk_by(key, folder, clock),
        partial(unlock_desk, folder),
    )
    driver = Driver(*steps)
    status = Keeper(app, folder, None, start, doors).run()
    for left in [each for each in app.children() if isinstance(each, Application)]:
        left.fade()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    # A window that goes when the program has ended asks to quit once more; only a run of its own forgets
    # that, and without it no loop of a later test would turn.
    QTimer.singleShot(0, app.quit)
    app.exec()
    assert not driver.failed, driver.failed
    assert driver.is_done()
    return status


@pytest.fixture
def run(qapp, tmp_path, clock):
    """Run the program on the desk with these steps, and return its status."""
    folder = tmp_path / "desk"

    def run(*steps, start=START):
        return run_program(qapp, folder, clock, *steps, start=start)

    run.folder = folder
    return run


@pytest.fixture
def locked(run):
    desk = open_desk(run.folder, FakeClock())
    add_person(desk, PersonDetails("Xaverine Quellwasser", "Xaverine", "Quellwasser"))
    desk.close()
    set_passphrase(run.folder, unlock_desk(run.folder), SECRET)
    return run


def test_a_locked_desk_is_unlocked_by_its_passphrase_and_quit(locked):
    assert locked(UNLOCK, QUIT) == 0


def test_whoever_does_not_know_it_quits(locked):
    def quit_by_key(window):
        QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)

    assert locked((unlock_window, quit_by_key)) == 0


def test_locking_shuts_the_desk_and_unlocking_returns_to_the_same_page(locked):
    pages, shells = [], []

    def lock_people(application):
        shells.append(application.window.shell)
        application.window.show_page("people")
        lock(application)

    def unlock(window):
        assert not shiboken6.isValid(shells[0])
        type_in(SECRET)(window)

    def look(application):
        pages.append(application.window.shell.current_key())
        application.quit()

    locked(UNLOCK, (ready, lock_people), (unlock_window, unlock), (ready, look))
    assert pages == ["people"]


def test_a_name_that_a_page_was_opened_with_is_not_kept(locked):
    opened = []

    def lock_introductions(application):
        application.window.show_page("introductions", "Xaverine Quellwasser")
        application.around.left.connect(lambda _leaving, left: opened.append(left.back))
        lock(application)

    locked(UNLOCK, (ready, lock_introductions), UNLOCK, QUIT)
    assert [(back.page, back.argument) for back in opened] == [("introductions", None)]


def test_what_was_typed_and_not_saved_is_there_after_unlocking(locked):
    said = []

    def write(application):
        note = QPlainTextEdit(application.window.shell)
        note.setAccessibleName("Note")
        QTest.keyClicks(note, "She would rather work in Ghent")
        lock(application)

    def look(dialog):
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.confirm_button.click()

    def look_again(application):
        said.append(shown(UnsavedDialog))
        application.quit()

    unsaved = (lambda: shown(UnsavedDialog), look)
    locked(UNLOCK, (ready, write), UNLOCK, unsaved, QUIT)
    assert "She would rather work in Ghent" in said
    locked(UNLOCK, (ready, look_again))
    assert said[-1] is None


def test_a_passphrase_is_set_in_the_settings_and_its_code_shown_once(run):
    codes = []

    def note(sheet):
        codes.append(sheet.code.text().split())
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        assert sheet.isVisible()
        sheet.noted.click()

    run(
        *SETTING_A_PASSPHRASE, (lambda: shown(CodeSheet), note),
        (ready, Application.quit),
    )  # fmt: skip
    with pytest.raises(Refusal):
        unlock_desk(run.folder)
    assert unlock_desk(run.folder, SECRET).raw == key_by_code(run.folder, "-".join(codes[0])).raw


def test_a_change_that_is_cancelled_leaves_the_desk_as_it_was_and_says_so(run, monkeypatch):
    """The window is there as long as it is not given up."""
    began = threading.Event()
    said = []

    monkeypatch.setattr(changing_window, "set_passphrase", goes_on_until_cancelled(began))

    def give_up(window):
        window.close()
        assert window.isVisible()
        assert not window.cancel.isEnabled()

    def note(application):
        said.append(application.window.shell.banner.text())
        application.quit()

    run(
        *SETTING_A_PASSPHRASE,
        (lambda: shown(changing_window.ChangingWindow) if began.is_set() else None, give_up), (ready, note),
    )  # fmt: skip
    assert said == ["The change was cancelled; the desk opens as before."]
    unlock_desk(run.folder)


def test_hidden_it_starts_locked_and_shows_no_window(locked):
    def look():
        assert shown(UnlockWindow) is None
        QApplication.exit(0)

    QTimer.singleShot(300, look)
    assert locked(start=Start(Opening.IN_TRAY, Wishes(in_front=False))) == 0


def test_a_keyring_that_is_silent_is_waited_for_with_a_word(run, monkeypatch):
    answers = [Refusal("key.keyring_late"), Refusal("key.keyring_silent"), Refusal("key.keyring_empty")]
    real = unlock_desk

    def find(folder, passphrase=None):
        if answers:
            raise answers.pop(0)
        return real(folder, passphrase)

    monkeypatch.setattr("recruiterdesk.storage.opening.unlock_desk", find)
    monkeypatch.setattr("recruiterdesk.ui.locking.keyring_window.unlock_desk", find)
    said = []

    def answered():
        window = shown(KeyringWindow)
        is_new = window is not None and window.again.isEnabled() and window.refused.text() not in said
        return window if is_new else None

    def try_again(window):
        said.append(window.refused.text())
        window.again.click()

    run((answered, try_again), (answered, try_again), QUIT)
    assert ["does not give the key" in said[0], "holds no key" in said[1]] == [True, True]
