"""What works around the window once it is painted: tray, bells, lock, calendar, backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from recruiterdesk.ui.backup_keeper import BackupKeeper
from recruiterdesk.ui.bells import Bells
from recruiterdesk.ui.calendar_feed import CalendarFeed
from recruiterdesk.ui.clock_word import ClockWord
from recruiterdesk.ui.hidden_window import HiddenWindow
from recruiterdesk.ui.journal_folding import JournalFolding
from recruiterdesk.ui.locking.locking import Locking
from recruiterdesk.ui.tray import Tray
from recruiterdesk.ui.tray_answers import TrayAnswers
from recruiterdesk.ui.waking import Waking

if TYPE_CHECKING:
    from recruiterdesk.ui.main_window import MainWindow
    from recruiterdesk.ui.sleep_delay import SleepDelay


class AroundWindow(QObject):
    """Is made after the first paint, and looks after itself at each tick.

    Signals:
        quit_asked: the tray's menu ends the program.
        left: Leaving, Left; the desk is to be shut.
        woke: the computer slept, and is awake again.
        backups_looked: the backups were looked after.
    """

    quit_asked = Signal()
    left = Signal(object, object)
    woke = Signal()
    backups_looked = Signal()

    def __init__(self, window: MainWindow, sleep_delay: SleepDelay, parent: QObject | None = None) -> None:
        super().__init__(parent)
        workplace = window.workplace
        self._sleep_delay = sleep_delay
        self._is_left = False
        self.tray = Tray(workplace.desk, self)
        self.tray.actions.quit_asked.connect(self.quit_asked)
        TrayAnswers(window, self.tray.actions, self)
        workplace.changes.changed.connect(self.tray.read)
        self._hidden = HiddenWindow(window.shell, self.tray, self)
        self._bells = Bells(window, self.tray, self)
        self._locking = Locking(window, self)
        self._connect_lock()
        self._clock_word = ClockWord(window)
        self._calendar = CalendarFeed(workplace, self)
        self._backups = BackupKeeper(workplace, self)
        self._backups.looked.connect(self.backups_looked)
        self._folding = JournalFolding(workplace)

    def wait_for_panel(self) -> None:
        """Let the window stay in the tray, where there is one soon."""
        self._hidden.wait()

    def begin(self) -> None:
        """Write the calendar and back up, where that is due."""
        self._calendar.waiting.start()
        self._backups.begin()

    def has_tray(self) -> bool:
        """Tell whether the user can see the tray, as far as is known."""
        return self.tray.panel.is_there()

    def tick(self) -> None:
        """Look after everything that changes by itself."""
        self._folding.look()
        self.tray.look()
        self._bells.tick()
        self._clock_word.tick()
        self._locking.tick()
        self._delay_sleep()

    def finish_writing(self) -> None:
        """Write what was changed last, before the window goes."""
        self._calendar.stop()

    def stop(self) -> None:
        """Ring no more, and leave the panel."""
        self._bells.stop()
        self.tray.panel.hide()

    def note_left(self) -> None:
        """Leave the computer's sleep to whoever shuts the desk."""
        self._is_left = True

    def _connect_lock(self) -> None:
        self._locking.left.connect(self.left)
        self.tray.actions.lock_asked.connect(self._locking.ask)
        waking = Waking(self)
        waking.woke.connect(self.woke)
        waking.falls_asleep.connect(self._fall_asleep)
        self._delay_sleep()

    def _delay_sleep(self) -> None:
        """Let the computer wait with its sleep until the desk is locked, where it is to be."""
        if not self._is_left:
            self._sleep_delay.take(wanted=self._locking.locks_on_sleep())

    def _fall_asleep(self) -> None:
        """Lock, where that is wanted; whoever shuts the desk then lets the computer sleep."""
        self._locking.fall_asleep()
        if not self._is_left and not self._locking.is_due():
            self._sleep_delay.release()
