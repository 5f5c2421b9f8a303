"""The small windows by keyboard: what they say, and that nothing is held up."""

from __future__ import annotations

import threading
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from recruiterdesk.operations.protecting import key_by_code, new_recovery_code, set_passphrase
from recruiterdesk.storage.opening import open_desk, unlock_desk
from recruiterdesk.ui.locking import code_window
from recruiterdesk.ui.locking.code_sheet import CodeSheet
from recruiterdesk.ui.locking.code_window import CodeWindow
from recruiterdesk.ui.locking.idle import IdleWatch
from recruiterdesk.ui.locking.passphrase_dialogs import NewPassphraseDialog
from recruiterdesk.ui.locking.passphrase_field import PassphraseField
from recruiterdesk.ui.locking.unlock_window import UnlockWindow
from recruiterdesk.ui.speech import sentences_for
from tests.clock import FakeClock
from tests.ui.locking.changes import goes_on_until_cancelled

SECRET, CODE = "correct horse", new_recovery_code()


@pytest.fixture
def folder(tmp_path):
    open_desk(tmp_path, FakeClock()).close()
    set_passphrase(tmp_path, unlock_desk(tmp_path), SECRET, CODE)
    return tmp_path


@pytest.fixture
def sentences():
    return sentences_for(ZoneInfo("UTC"))


def test_a_wrong_passphrase_is_said_and_costs_a_pause_from_the_second_on(qtbot, folder, sentences):
    window = UnlockWindow(folder, sentences)
    qtbot.addWidget(window)
    window.raise_window()
    for nth in range(2):
        QTest.keyClicks(window.field.line, f"wrong {nth}")
        QTest.keyClick(window.field.line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(window.refused.text()) and window._work is None, timeout=20_000)
        assert "does not open the desk" in window.refused.text()
        if not nth:
            assert window.confirm.isEnabled()
    assert not window.confirm.isEnabled()
    assert window.confirm.text() == "Wait 1 s"
    qtbot.waitUntil(window.confirm.isEnabled, timeout=5000)


def test_nothing_typed_is_said(qtbot, folder, sentences):
    window = UnlockWindow(folder, sentences)
    qtbot.addWidget(window)
    window.unlock()
    assert window.refused.text() == "Type the passphrase first."


def test_code_and_passphrase_are_shown_letter_by_letter(qtbot, folder, sentences):
    window = CodeWindow(folder, sentences)
    sheet = CodeSheet(CODE, str(folder))
    for widget in (window, sheet):
        qtbot.addWidget(widget)
    shown = (window.code, window.passphrase.line, window.again.line, sheet.code)
    for widget in shown:
        widget.ensurePolished()
        assert glyphs("7x13", widget.font()) == [
            one for letter in "7x13" for one in glyphs(letter, widget.font())
        ]


def glyphs(text, font):
    """What is drawn for a text, by its numbers in the font."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [one for run in layout.glyphRuns() for one in run.glyphIndexes()]


def test_the_recovery_code_leads_to_a_new_passphrase(qtbot, folder, sentences):
    window = CodeWindow(folder, sentences)
    qtbot.addWidget(window)
    window.raise_window()
    QTest.keyClicks(window.code, CODE.lower().replace("-", " "))
    for field in (window.passphrase, window.again):
        QTest.keyClicks(field.line, "battery staple")
    with qtbot.waitSignal(window.recovered, timeout=30_000) as opened:
        QTest.keyClick(window.again.line, Qt.Key.Key_Return)
    assert opened.args[0].key.raw == unlock_desk(folder, "battery staple").raw
    assert opened.args[0].code != CODE


@pytest.mark.parametrize("way", ["back", "close"])
def test_a_recovery_is_cancelled_and_the_code_still_counts(qtbot, folder, sentences, monkeypatch, way):
    began = threading.Event()

    monkeypatch.setattr(code_window, "set_passphrase", goes_on_until_cancelled(began))
    window = CodeWindow(folder, sentences)
    qtbot.addWidget(window)
    window.raise_window()
    QTest.keyClicks(window.code, CODE)
    for field in (window.passphrase, window.again):
        QTest.keyClicks(field.line, "battery staple")
    QTest.keyClick(window.again.line, Qt.Key.Key_Return)
    qtbot.waitUntil(began.is_set)
    assert window.back.text() == "Cancel"
    window.back.click() if way == "back" else window.close()
    assert window.isVisible()
    qtbot.waitUntil(lambda: window.refused.text() == "The change was cancelled; the desk opens as before.")
    assert window.back.text() == "Back"
    assert window.back.isEnabled()
    with qtbot.waitSignal(window.closed):
        window.back.click()
    assert key_by_code(folder, CODE)


def test_a_slip_in_the_code_is_said_with_its_group(qtbot, folder, sentences):
    window = CodeWindow(folder, sentences)
    qtbot.addWidget(window)
    groups = CODE.split("-")
    groups[2] = ("0" if groups[2][0] != "0" else "1") + groups[2][1:]
    window.code.setText("-".join(groups))
    window.open_desk()
    assert window.refused.text().startswith("Group 3 of the recovery code")


def test_caps_lock_is_told_from_what_the_keys_give(qtbot):
    field = PassphraseField("Passphrase")
    qtbot.addWidget(field)
    field.show()
    QTest.keyClick(field.line, Qt.Key.Key_A)
    assert not field.hint.isVisible()
    QTest.keyClick(field.line, "A")
    assert field.hint.isVisible()
    QTest.keyClick(field.line, Qt.Key.Key_CapsLock)
    assert not field.hint.isVisible()


def test_what_is_typed_is_hidden_until_it_is_shown(qtbot):
    field = PassphraseField("Passphrase")
    qtbot.addWidget(field)
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    field.show_button.click()
    assert (field.line.echoMode(), field.show_button.text()) == (QLineEdit.EchoMode.Normal, "Hide")


def test_idle_minutes_count_from_the_last_touch(qtbot, clock):
    window = QLineEdit()
    qtbot.addWidget(window)
    window.show()
    idle = IdleWatch(clock)
    idle.watch(wanted=True)
    idle._look_at(window.windowHandle())
    clock.advance(minutes=7)
    assert idle.minutes() == 7
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert idle.minutes() == 0
    idle.watch(wanted=False)


@pytest.mark.parametrize("make", [NewPassphraseDialog, CodeWindow])
def test_the_keys_of_the_labels_lead_to_the_passphrase_and_its_repetition(qtbot, folder, sentences, make):
    window = make(folder, sentences, **({"has_one": True} if make is NewPassphraseDialog else {}))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    lines = window.findChildren(QLineEdit)
    for key, name in ((Qt.Key.Key_M, "Once more"), (Qt.Key.Key_N, "New passphrase")):
        QTest.keyClick(window.focusWidget(), key, Qt.KeyboardModifier.AltModifier)
        wanted = next(line for line in lines if line.accessibleName().lower() == name.lower())
        assert window.focusWidget() is wanted, name


def test_tab_leads_from_the_new_passphrase_to_its_repetition_not_to_show(qtbot, folder, sentences):
    dialog = NewPassphraseDialog(folder, sentences, has_one=False)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    QTest.keyClicks(dialog.new.line, SECRET)
    QTest.keyClick(dialog.new.line, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.again.line
    QTest.keyClick(dialog.again.line, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.new.show_button


def test_nothing_is_cut_when_a_refusal_takes_more_room_than_the_one_before(qtbot, folder, sentences):
    window = CodeWindow(folder, sentences)
    qtbot.addWidget(window)
    window.raise_window()
    lowest = window.code.height()
    for said in ("The passphrase is empty.", "The two are not the same. " * 5, "Short.", "Long, " * 40):
        window.say(said)
        qtbot.wait(0)
        assert min(line.height() for line in window.findChildren(QLineEdit)) == lowest
        assert window.refused.height() >= window.refused.layout().heightForWidth(window.refused.width())
        assert window.height() == window.layout().totalHeightForWidth(window.width())
