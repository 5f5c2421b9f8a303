"""A user with keyboard and mouse: opens people by name, answers dialogs, imports files."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.widgets.rows import ROW_ROLE, RowView
from tests.clock import FakeClock
from tests.journeys.at_the_keyboard import Keyboard
from tests.journeys.at_the_window import Seen

_ROUNDS = 3


class MailProgram(QObject):
    """Takes what is opened with mailto."""

    def __init__(self) -> None:
        super().__init__()
        self.drafts: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.drafts.append(unquote(url.toString(QUrl.ComponentFormattingOption.FullyEncoded)))


class User:
    """Presses keys and buttons, turns the clock, and reads the page in front."""

    def __init__(self, qtbot, window: MainWindow, clock: FakeClock) -> None:
        self._qtbot, self._window, self._clock = qtbot, window, clock
        self.keys, self.seen = Keyboard(), Seen(window)

    def page(self, key: str):
        """The page in front, which has to be this one."""
        assert self._window.shell.current_key() == key
        return self._window.shell.page(key)

    def at(self, moment: str, *keys: str) -> None:
        """Look at Today at this moment, then press some keys."""
        self._clock.set(moment)
        self.keys.press("Ctrl+1", *keys)

    def import_file(self, path: Path) -> None:
        self.keys.press("Ctrl+I")
        run = self.page("importing").run
        with self._qtbot.waitSignal(run.understood):
            self.keys.choose_file("Return", path)
        with self._qtbot.waitSignal(run.imported):
            self.keys.press("Return")
        self.keys.press("Return")

    def open_person(self, name: str):
        self.keys.press("Ctrl+K")
        self.dialog()
        self.keys.type(name)
        self.answer("Return")
        page = self.page("person")
        assert page.identity.accessibleName() == name
        return page

    def click(self, button: QAbstractButton) -> None:
        assert button.isVisible(), button.text()
        assert button.isEnabled(), button.text()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def open_menu(self, keys: str, wanted: str) -> None:
        """Press what opens a menu, and take the line that is called so."""
        self.keys.press(keys)
        self._qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        menu = QApplication.activePopupWidget()
        for _ in menu.actions():
            QTest.keyClick(menu, Qt.Key.Key_Down)
            if menu.activeAction().text() == wanted:
                QTest.keyClick(menu, Qt.Key.Key_Return)
                return
        raise AssertionError(f"the menu has no “{wanted}”")

    def dialog(self) -> QDialog:
        """The dialog in front, once it is there."""
        self._qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        asked = QApplication.activeModalWidget()
        self._to_the_front(asked)
        return asked

    def answer(self, keys: str = "Ctrl+Return") -> None:
        """Close the dialog by these keys."""
        self.keys.press(keys)
        self._to_the_front(self._window.shell)

    def wait_until(self, seen) -> None:
        self._qtbot.waitUntil(seen)

    def _to_the_front(self, widget: QWidget) -> None:
        """The window manager of a real desktop hands the keyboard on; the offscreen platform has none.

        There a window that is only now deleted takes the keyboard from whatever has it, and closes a menu.
        """
        in_front = 0

        def stays_in_front() -> bool:
            nonlocal in_front
            QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
            if QGuiApplication.focusWindow() is widget.windowHandle():
                in_front += 1
            else:
                in_front = 0
                widget.activateWindow()
            return in_front > _ROUNDS

        self._qtbot.waitUntil(stays_in_front)


def views(model) -> list[RowView]:
    """What the rows of a list show."""
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]
