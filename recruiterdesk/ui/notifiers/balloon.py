"""A balloon at the tray's icon, where the system has no notifications with buttons."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from recruiterdesk.messages import Sentences
from recruiterdesk.reminders.announcement import Announcement
from recruiterdesk.ui.notifiers.answers import Answer, Answered
from recruiterdesk.ui.notifiers.desktop_state import DesktopWatch
from recruiterdesk.ui.notifiers.wording import words_for
from recruiterdesk.ui.tray import Tray


class TrayBalloon(QObject):
    """One balloon at a time, without buttons; a click opens.

    Signals:
        answered: Answered, the balloon was clicked.
    """

    answered = Signal(object)

    def __init__(
        self, tray: Tray, sentences: Sentences, watch: DesktopWatch, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tray = tray
        self._watch = watch
        self._sentences = sentences
        self._last = ""
        tray.balloon_clicked.connect(self._open)

    @property
    def name(self) -> str:
        return "balloon"

    def available(self) -> bool:
        """Tell whether balloons are seen: panels with icons over D-Bus leave them to the service."""
        if not self._tray.shows_balloons():
            return False
        state = self._watch.state
        return sys.platform != "linux" or not state.has_watcher or state.has_service

    def show(self, announcement: Announcement, shown: Callable[[], None], failed: Callable[[], None]) -> None:
        """Show the balloon; that it was asked for is all that can be known."""
        words = words_for(announcement, self._sentences)
        if self._tray.tell(words.title, words.body):
            self._last = announcement.id
            shown()
        else:
            failed()

    def withdraw(self, announcement_id: str) -> None:
        """Make a click on the balloon mean nothing; it goes by itself."""
        if self._last == announcement_id:
            self._last = ""

    def _open(self) -> None:
        if self._last:
            self.answered.emit(Answered(self._last, Answer.OPEN))
