"""When a page reads anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from recruiterdesk.core.changes import Changes
    from recruiterdesk.ui.workplace import ChangesBridge


class Freshness(QObject):
    """Reads a page when it is first shown, and anew after a change: at once, or when it is shown again."""

    def __init__(self, page: QWidget, changes: ChangesBridge, read: Callable[[], None]) -> None:
        super().__init__(page)
        self._page = page
        self._read = read
        self._stale = True
        page.installEventFilter(self)
        changes.changed.connect(self._note)

    def mark_stale(self) -> None:
        """Read at once if the page is seen, else when it is shown."""
        self._stale = True
        if self._page.isVisible():
            self._read_now()

    def note_read(self) -> None:
        """The page was read just now, by whoever opened it."""
        self._stale = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._stale:
            self._read_now()
        return super().eventFilter(watched, event)

    def _note(self, _changes: Changes) -> None:
        self.mark_stale()

    def _read_now(self) -> None:
        self._stale = False
        self._read()
