"""Offers to read out what is whole where the desk turns out damaged while the program runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from recruiterdesk.ui.locking.leaving import Leaving
from recruiterdesk.ui.locking.left import Left
from recruiterdesk.ui.start import Back

if TYPE_CHECKING:
    from recruiterdesk.ui.main_window import MainWindow


class DamageTelling(QObject):
    """The offer stays in the banner; where something else was said over it, it comes again.

    Signals:
        left: Leaving and Left: the user goes on to the window that reads out.
    """

    left = Signal(object, object)

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._listens = False

    def stumble(self) -> None:
        """Take it that the desk is damaged: whoever read it was told so."""
        self._window.workplace.desk.write_no_more()
        self.look()

    def look(self) -> bool:
        """Tell whether the desk is damaged, and offer the way on where the banner does not."""
        is_damaged = self._window.workplace.desk.is_damaged
        banner = self._window.shell.banner
        said = self.tr("The file of the desk is damaged: nothing more is written to it.")
        if is_damaged and not (banner.isVisible() and banner.text() == said):
            if not self._listens:
                self._listens = True
                banner.action_taken.connect(self.go_on)
            banner.offer(said, self.tr("Read out what is whole"))
        return is_damaged

    def go_on(self) -> None:
        """Shut the desk, and read out what is whole."""
        self.left.emit(Leaving.READS_OUT, Left(Back(), key=self._window.workplace.desk.key))
