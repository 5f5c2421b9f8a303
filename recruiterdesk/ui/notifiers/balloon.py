"""A balloon at the tray's icon, where the system has no notifications with buttons."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from recruiterdesk.messages import Sentences
from recruiterdesk.reminders.announcement import Announcement
from recruiterdesk.ui.notifiers.answers import Answer, Answered
from recruiterdesk.ui.notifiers.desktop_state import DesktopWatch
from recruiterdesk.ui.notifiers.wording import words_for
from recruiterdesk.ui.panel_icon import Balloon, PanelIcon

READING_MS = 10_000


class TrayBalloon(QObject):
    """One balloon at a time, without buttons; a click opens.

    Where Qt draws it, the next one takes its place: what rings before one could be read goes another way.

    Signals:
        answered: Answered, the balloon was clicked.
    """

    answered = Signal(object)

    def __init__(
        self, panel: PanelIcon, sentences: Sentences, watch: DesktopWatch, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._watch = watch
        self._sentences = sentences
        self._shown: tuple[str, Balloon] | None = None
        self.reading = QTimer(self)
        self.reading.setSingleShot(True)
        self.reading.setInterval(READING_MS)

    @property
    def name(self) -> str:
        return "balloon"

    def available(self) -> bool:
        """Tell whether balloons are seen: panels with icons over D-Bus leave them to the service."""
        if not self._panel.shows_balloons() or self.reading.isActive():
            return False
        state = self._watch.state
        return sys.platform != "linux" or not state.has_watcher or state.has_service

    def show(self, announcement: Announcement, shown: Callable[[], None], failed: Callable[[], None]) -> None:
        """Show the balloon; that it was asked for is all that can be known."""
        words = words_for(announcement, self._sentences)
        clicked = partial(self._open, announcement.id)
        balloon = Balloon(words.title, words.body, clicked, stays=announcement.is_agreed)
        if self._panel.tell(balloon):
            self._shown = announcement.id, balloon
            if self._is_drawn_here():
                self.reading.start()
            shown()
        else:
            failed()

    def withdraw(self, announcement_id: str) -> None:
        """Take the balloon away where the program itself has drawn it; else it goes by itself."""
        if self._shown is None or self._shown[0] != announcement_id:
            return
        _, balloon = self._shown
        self._shown = None
        self.reading.stop()
        self._panel.take_away(balloon, drawn_here=self._is_drawn_here())

    def _is_drawn_here(self) -> bool:
        return sys.platform == "linux" and not self._watch.state.has_watcher

    def _open(self, announcement_id: str) -> None:
        self.answered.emit(Answered(announcement_id, Answer.OPEN))
