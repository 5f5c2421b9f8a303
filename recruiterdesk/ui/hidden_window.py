"""A window in the tray, which may come long after the program or crash; never out of the user's sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from recruiterdesk.ui.tray import Tray

PATIENCE_MS = 60_000


class HiddenWindow(QObject):
    """Waits for a panel; where none comes, the window is there minimised, and takes nobody's keyboard.

    A panel that comes still later gets the icon, and the window that nobody has opened goes.
    """

    def __init__(self, window: QMainWindow, tray: Tray, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._tray = tray
        self._is_stand_in = False
        self.patience = QTimer(self)
        self.patience.setSingleShot(True)
        self.patience.setInterval(PATIENCE_MS)
        self.patience.timeout.connect(self._show_minimised)
        tray.appeared.connect(self._leave_to_tray)
        tray.panel.gone.connect(self.wait)

    def wait(self) -> None:
        """Give a panel a minute to come."""
        self.patience.start()

    def _show_minimised(self) -> None:
        if not self._tray.panel.is_there() and not self._window.isVisible():
            self._is_stand_in = True
            self._window.showMinimized()

    def _leave_to_tray(self) -> None:
        self.patience.stop()
        if self._is_stand_in and self._window.isMinimized():
            self._window.hide()
        self._is_stand_in = False
