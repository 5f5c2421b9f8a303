"""What macOS hands to a program that runs: files dropped on its icon, and links."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent

from recruiterdesk.ui.start import Wishes


class OpenedBySystem(QObject):
    """Listens on the application; elsewhere a second start hands over the same as arguments.

    Signals:
        asked: Wishes, what is to be opened in front of the user.
    """

    asked = Signal(object)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return super().eventFilter(watched, event)
        if event.file():
            self.asked.emit(Wishes(files=(event.file(),)))
        else:
            self.asked.emit(Wishes(links=(event.url().toString(),)))
        return True
