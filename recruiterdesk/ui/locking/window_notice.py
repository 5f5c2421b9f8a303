"""The last way to ring while the desk is locked: a line in the small window, where nothing else can."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from recruiterdesk.core.clock import Clock
from recruiterdesk.reminders.announcement import Announcement
from recruiterdesk.ui.locking.small_window import SmallWindow
from recruiterdesk.ui.notifiers.wording import sentences_of_the_day, words_for
from recruiterdesk.ui.wording import clock_time, dotted


class WindowNotice(QObject):
    """Says what is due in the window that unlocks the desk, and asks the desktop to point to it.

    Signals:
        answered: never: the window itself is the way on.
    """

    answered = Signal(object)

    def __init__(
        self, window: SmallWindow, clock: Clock, zone: ZoneInfo, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._zone = zone
        self._sentences = sentences_of_the_day(clock, zone)
        self._said: dict[str, str] = {}

    @property
    def name(self) -> str:
        return "locked_window"

    def available(self) -> bool:
        """Tell whether the window is there; one that was left to the tray is not."""
        return self._window.isVisible()

    def show(
        self, announcement: Announcement, shown: Callable[[], None], _failed: Callable[[], None]
    ) -> None:
        """Say it below what was said before, without a name."""
        title = words_for(announcement, self._sentences).title
        since = min(item.due_at for item in announcement.items)
        self._said[announcement.id] = dotted(clock_time(since, self._zone), title)
        self._show()
        QApplication.alert(self._window)
        shown()

    def withdraw(self, announcement_id: str) -> None:
        """Say it no longer."""
        if self._said.pop(announcement_id, None) is not None:
            self._show()

    def _show(self) -> None:
        self._window.remind("\n".join(self._said.values()))
