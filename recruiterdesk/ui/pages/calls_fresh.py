"""Keeps a page true: it re-reads what changed while it is seen, else when it is seen again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.workplace import ChangesBridge

# Local times and "now" go by the minute.
_MINUTE_MS = 60_000


class Freshness(QObject):
    """Calls `reread` when the page is first shown, after changes, and each minute while it is seen."""

    def __init__(self, page: QWidget, changes: ChangesBridge, reread: Callable[[], None]) -> None:
        super().__init__(page)
        self._page = page
        self._reread = reread
        self._dirty = True
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._reread)
        page.installEventFilter(self)
        changes.changed.connect(self._note_changes)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.Show:
            self._minute.start()
            self._read_if_dirty()
        elif watched is self._page and event.type() == QEvent.Type.Hide:
            self._minute.stop()
            self._dirty = True
        return super().eventFilter(watched, event)

    def _note_changes(self, _changes: object) -> None:
        self._dirty = True
        if self._page.isVisible():
            self._read_if_dirty()

    def _read_if_dirty(self) -> None:
        if self._dirty:
            self._dirty = False
            self._reread()
