"""Why the program can't start is said in its own look, and by keyboard one leaves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from recruiterdesk.core.errors import Refusal
from recruiterdesk.settings import WindowSettings, write_window_settings
from recruiterdesk.ui.start_refused import StartRefused
from recruiterdesk.ui.theme import apply_theme, current_theme


@pytest.fixture(autouse=True)
def _ended(qapp):
    """Take what Qt posts when the last window closes: it asks every loop to end, also the next one."""
    yield
    QTimer.singleShot(0, qapp.quit)
    qapp.exec()


def test_it_says_why_wears_the_kept_look_and_enter_leaves(qapp, qtbot, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr("recruiterdesk.ui.start_refused.open_folder", opened.append)
    write_window_settings(tmp_path, WindowSettings(theme="dark"))
    window = StartRefused(qapp, tmp_path, Refusal("desk.not_a_desk"))
    qtbot.addWidget(window)
    assert current_theme().name == "dark"
    assert "This database is no desk" in " ".join(label.text() for label in window.findChildren(QLabel))
    window.open_button.click()
    assert opened == [tmp_path]
    QTimer.singleShot(0, lambda: QTest.keyClick(window.leave, Qt.Key.Key_Return))
    window.run()
    assert not window.isVisible()
    apply_theme(qapp, "light")


def test_a_folder_that_is_not_there_is_not_opened(qapp, qtbot, tmp_path):
    window = StartRefused(qapp, tmp_path / "gone", Refusal("desk.not_writable"))
    qtbot.addWidget(window)
    tries = QTimer(window)
    # A key counts once the window has the keyboard.
    tries.timeout.connect(lambda: window.isActiveWindow() and QTest.keyClick(window, Qt.Key.Key_Escape))
    tries.start(20)
    window.run()
    assert not window.isVisible()
    assert window.open_button.parent() is None


def test_whoever_has_left_it_ends_nothing_that_comes_after(qapp, qtbot, tmp_path):
    window = StartRefused(qapp, tmp_path / "gone", Refusal("desk.not_writable"))
    qtbot.addWidget(window)
    QTimer.singleShot(0, window.close)
    window.run()
    window.show()
    window.close()
    turned = []
    QTimer.singleShot(0, lambda: turned.append(True))
    qtbot.wait(20)
    assert turned == [True]
