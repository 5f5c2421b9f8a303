"""The bell of a locked desk: it rings, and names nobody."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from recruiterdesk.core.clock import Clock
from recruiterdesk.reminders.ways import Ways
from recruiterdesk.reminders.while_locked import DueAhead, RemindersWhileLocked
from recruiterdesk.ui.locking.window_notice import WindowNotice
from recruiterdesk.ui.notifiers.balloon import TrayBalloon
from recruiterdesk.ui.notifiers.desktop import DesktopNotifications
from recruiterdesk.ui.notifiers.desktop_state import DesktopWatch, Silence
from recruiterdesk.ui.notifiers.loop_thread import LoopThread
from recruiterdesk.ui.notifiers.wording import sentences_of_the_day

if TYPE_CHECKING:
    from recruiterdesk.domain.reminders import DueReminder
    from recruiterdesk.ui.locking.locked_tray import LockedTray
    from recruiterdesk.ui.locking.small_window import SmallWindow

_LEAVING_SECONDS = 1


class LockedBells(QObject):
    """Each tick first asks the desktop what there is; while the system asks for silence nothing rings.

    Signals:
        opened: a notification was pressed.
    """

    opened = Signal()

    def __init__(
        self,
        ahead: DueAhead,
        clock: Clock,
        folder: Path,
        tray: LockedTray,
        window: SmallWindow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        zone = ahead.rules.hours.zone
        sentences = sentences_of_the_day(clock, zone)
        self._thread = LoopThread("notifications")
        self._watch = DesktopWatch(self._thread, self)
        self._desktop = DesktopNotifications(sentences, self._watch, self._thread, folder, self)
        balloon = TrayBalloon(tray.panel, sentences, self._watch, self)
        notifiers = (self._desktop, balloon, WindowNotice(window, clock, zone, self))
        for notifier in notifiers:
            notifier.answered.connect(self._open)
        self._reminders = RemindersWhileLocked(ahead, clock, Ways(notifiers))
        self._watch.found.connect(self._ring)

    @property
    def rung(self) -> list[DueReminder]:
        """What rang since the desk was locked."""
        return list(self._reminders.rung)

    def tick(self) -> None:
        """Ring what is due, as soon as the desktop has said what there is."""
        self._watch.ask()

    def stop(self) -> None:
        """Take away what stands, and end the thread."""
        self._watch.found.disconnect(self._ring)
        self._thread.end(self._desktop.leave(), _LEAVING_SECONDS)

    def _ring(self, _state: object) -> None:
        if self._watch.state.silence is not Silence.ON:
            self._reminders.tick()

    def _open(self, _answered: object) -> None:
        self.opened.emit()
