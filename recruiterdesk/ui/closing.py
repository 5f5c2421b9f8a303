"""What closing the window means: the tray goes on, else the user is asked once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QMainWindow

from recruiterdesk.settings import Closing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from recruiterdesk.ui.window_memory import WindowMemory


class ClosingWindow(QObject):
    """Answers the window's close event.

    A session that ends closes every window: then nothing is asked.

    Signals:
        quit_asked: the program is to end.
        left_to_tray: the window was closed, and the tray goes on.
    """

    quit_asked = Signal()
    left_to_tray = Signal()

    def __init__(
        self,
        window: QMainWindow,
        memory: WindowMemory,
        has_tray: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._memory = memory
        self._has_tray = has_tray
        self._question: QMessageBox | None = None
        self.is_ending = False

    def end_session(self, *_manager: object) -> None:
        """Close without a question from now on: the session ends."""
        self.is_ending = True

    def ends_program(self) -> bool:
        """Tell whether closing the window now would end the program."""
        return self.is_ending or (not self._has_tray() and self._memory.closing() is not Closing.MINIMISES)

    def answer(self, event: QEvent) -> None:
        """Let the window be closed, or keep it."""
        if self.is_ending:
            self.quit_asked.emit()
        elif self._has_tray():
            self.left_to_tray.emit()
        elif self._memory.closing() is Closing.QUITS:
            self.quit_asked.emit()
        elif self._memory.closing() is Closing.MINIMISES:
            event.ignore()
            self._window.showMinimized()
        else:
            event.ignore()
            self._ask()

    def _ask(self) -> None:
        if self._question is not None:
            self._question.raise_()
            return
        # A box with all its buttons takes a while to import, and few starts end in a question.
        from PySide6.QtWidgets import QMessageBox

        question = self._question = QMessageBox(self._window)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("Closing the window"))
        question.setText(self.tr("What should closing the window do?"))
        question.setInformativeText(
            self.tr(
                "There is no tray on this desktop that could show RecruiterDesk. Reminders ring only "
                "while it runs. This is asked once; Settings changes it."
            )
        )
        minimise = question.addButton(self.tr("&Keep running, minimised"), QMessageBox.ButtonRole.AcceptRole)
        leave = question.addButton(self.tr("&Quit"), QMessageBox.ButtonRole.DestructiveRole)
        question.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(minimise)
        minimise.clicked.connect(self._minimise)
        leave.clicked.connect(self._quit)
        question.finished.connect(self._forget_question)
        question.open()

    def _minimise(self) -> None:
        self._memory.keep_closing(Closing.MINIMISES)
        self._window.showMinimized()

    def _quit(self) -> None:
        self._memory.keep_closing(Closing.QUITS)
        self.quit_asked.emit()

    def _forget_question(self, _result: int) -> None:
        if self._question is not None:
            self._question.deleteLater()
            self._question = None
