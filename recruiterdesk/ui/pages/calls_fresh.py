"""Local times go by the minute: a page that shows them is read anew each minute while it is seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from recruiterdesk.ui.freshness import Freshness

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from recruiterdesk.ui.workplace import ChangesBridge

_MINUTE_MS = 60_000


class MinuteHand(QObject):
    """Reads a page when it is shown, after changes, and each minute while it is seen.

    `read_each_minute` is what is done by the minute where it is not the same.
    """

    def __init__(
        self,
        page: QWidget,
        changes: ChangesBridge,
        read: Callable[[], None],
        read_each_minute: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(page)
        self._freshness = Freshness(page, changes, read)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._read_each_minute = read_each_minute or self._freshness.mark_stale
        self._minute.timeout.connect(self.let_a_minute_pass)
        page.installEventFilter(self)

    def note_read(self) -> None:
        """The page was read just now: it needs no second reading when it is shown."""
        self._freshness.note_read()

    def let_a_minute_pass(self) -> None:
        """Read the page as of this minute."""
        self._read_each_minute()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._minute.start()
        elif event.type() == QEvent.Type.Hide:
            self._minute.stop()
            self._freshness.mark_stale()
        return super().eventFilter(watched, event)
