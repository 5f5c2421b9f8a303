"""A user who has only a keyboard: keys go to the window in front, as the system would send them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

_LOOK_AGAIN_MS = 10
_MOST_LOOKS = 300


class Keyboard:
    """Presses keys by the names that stand on buttons ("Ctrl+I", "Return", "3"), and types text."""

    def press(self, *keys: str) -> None:
        for named in keys:
            stroke = QKeySequence(named)[0]
            QTest.keyClick(_window_in_front(), stroke.key(), stroke.keyboardModifiers())

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def choose_file(self, keys: str, path: Path) -> None:
        """Press what asks for a file, type its name into the dialog, and answer with Enter."""
        waiting = QTimer()
        waiting.setInterval(_LOOK_AGAIN_MS)
        waiting.timeout.connect(lambda: self._answer_dialog(waiting, path))
        waiting.start()
        window = QApplication.activeWindow()
        self.press(keys)
        # The window manager of a real desktop hands the keyboard back; the offscreen platform has none.
        window.activateWindow()

    def _answer_dialog(self, waiting: QTimer, path: Path) -> None:
        dialog = QApplication.activeWindow()
        if isinstance(dialog, QFileDialog) and isinstance(QApplication.focusWidget(), QLineEdit):
            waiting.stop()
            self.type(str(path))
            self.press("Return")


def _window_in_front() -> QWindow:
    """Return the window that has the keyboard; where a closed one had it, it is handed on as on a desktop."""
    for _ in range(_MOST_LOOKS):
        window = QGuiApplication.focusWindow()
        if window is not None:
            return window
        for widget in (QApplication.activeModalWidget(), *QApplication.topLevelWidgets()):
            if widget is not None and widget.isVisible():
                widget.activateWindow()
                break
        QTest.qWait(_LOOK_AGAIN_MS)
    raise AssertionError("no window has the keyboard")
