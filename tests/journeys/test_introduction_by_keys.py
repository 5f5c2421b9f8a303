"""An introduction from the idea to the thanks, by the keyboard alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication

from recruiterdesk.domain import records
from recruiterdesk.domain.words import IntroductionState
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.ui.main_window import MainWindow
from tests.desks import found, new_desk
from tests.journeys.at_the_keyboard import Keyboard
from tests.operations.introduced import two_people

MOST_TABS = 20


@pytest.fixture
def desk(tmp_path, clock):
    opened = new_desk(tmp_path, clock)
    change_settings(opened, replace(opened.settings, my_name="Robin Sander", my_phone="+493012345"))
    two_people(opened)
    yield opened
    opened.close()


def the_one(desk) -> records.Introduction:
    (made,) = found(desk, records.Introduction)
    return made


class Sheets:
    """Goes through the sheets that open one after the other."""

    def __init__(self, keys: Keyboard, window: MainWindow, qtbot) -> None:
        self._keys, self._shell, self._qtbot = keys, window.shell, qtbot

    def opened(self) -> None:
        """Wait for a sheet in front of the window."""
        self._qtbot.waitUntil(lambda: QApplication.activeWindow() not in (None, self._shell))
        self._qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not self._shell.windowHandle())
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    def press(self, text: str) -> None:
        """Go to the button with this text by Tab and the arrows, and press it."""
        for _ in range(MOST_TABS):
            focused = QApplication.focusWidget()
            if isinstance(focused, QAbstractButton) and focused.text() == text:
                self._keys.press("Space")
                return
            beside = focused.parentWidget().findChildren(QAbstractButton) if focused is not None else []
            self._keys.press("Right" if text in {button.text() for button in beside} else "Tab")
        pytest.fail(f"No key leads to “{text}”.")

    def confirm(self) -> None:
        """Save, and be back at the window."""
        self._keys.press("Ctrl+Return")
        self.closed()

    def closed(self) -> None:
        """Wait for the window to be in front again; the offscreen platform has nobody who brings it there."""
        self._qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
        self._shell.activateWindow()
        self._qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is self._shell.windowHandle())


def test_from_the_idea_to_the_thanks_without_the_mouse(window, desk, clock, qtbot):
    keys = Keyboard()
    sheets = Sheets(keys, window, qtbot)
    keys.press("Ctrl+4", "N")
    sheets.opened()
    keys.type("Ana Ruiz")
    keys.press("Tab")
    keys.type("Raj Patel")
    keys.press("Tab", "Alt+I")
    sheets.closed()
    made = the_one(desk)
    assert made.introduction_state is IntroductionState.IDEA

    window.show_page("introduction", made.id)
    for choices, state in (
        ((), IntroductionState.CANDIDATE_ASKED),
        (("They said yes", "anyone suitable"), IntroductionState.CANDIDATE_AGREED),
        ((), IntroductionState.CONTACT_ASKED),
        (("Yes, they would like to",), IntroductionState.BOTH_AGREED),
        ((), IntroductionState.INTRODUCED),
        (("They talked",), IntroductionState.TALKED),
        (("Hired",), IntroductionState.OUTCOME),
    ):
        keys.press("S")
        sheets.opened()
        for choice in choices:
            sheets.press(choice)
        sheets.confirm()
        assert the_one(desk).introduction_state is state
    assert window.shell.page("introduction").next_card.text() == "Next: thank both"
    keys.press("S")
    sheets.opened()
    keys.press("Ctrl+Return")
    sheets.confirm()
    assert found(desk, records.Task, done_at=None) == []
    assert len(window.shell.page("introduction").way.lines()) == len(IntroductionState) - 5
