"""Offers to read out what is whole where the desk turns out damaged while the program runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from recruiterdesk.core.errors import Refusal
from recruiterdesk.ui.locking.leaving import Leaving
from recruiterdesk.ui.locking.left import Left
from recruiterdesk.ui.start import Back

if TYPE_CHECKING:
    from recruiterdesk.ui.main_window import MainWindow


class DamageTelling(QObject):
    """Told once; the offer stays in the banner until something else is said, and is on the tick's way.

    Signals:
        left: Leaving and Left: the user goes on to the window that reads out.
    """

    left = Signal(object, object)

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._is_told = False

    def look(self) -> bool:
        """Tell whether the desk is damaged, and offer the way on where that is new."""
        desk = self._window.workplace.desk
        if desk.is_damaged and not self._is_told:
            self._is_told = True
            banner = self._window.shell.banner
            banner.action_taken.connect(self.go_on)
            said = self._window.workplace.sentences.refusal(Refusal("desk.damaged_while_open"))
            banner.offer(said, self.tr("Read out what is whole"))
        return desk.is_damaged

    def go_on(self) -> None:
        """Shut the desk, and read out what is whole."""
        self.left.emit(Leaving.READS_OUT, Left(Back(), key=self._window.workplace.desk.key))
