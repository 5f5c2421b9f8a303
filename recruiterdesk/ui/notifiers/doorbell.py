"""Which way reminders come, which one the user wishes for, and a test of it; the settings show it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from recruiterdesk.core.errors import Refusal
from recruiterdesk.reminders.announcement import announcement_of_nobody
from recruiterdesk.reminders.notifier import Notifier
from recruiterdesk.reminders.ways import Ways
from recruiterdesk.settings import WindowSettings, read_window_settings, write_window_settings
from recruiterdesk.ui.notifiers.desktop_state import DesktopState, DesktopWatch


class TrialStage(Enum):
    """How far a test of the reminders came."""

    NONE = "none"
    UNDER_WAY = "under_way"
    SHOWN = "shown"
    SEEN = "seen"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Trial:
    """The last test: how far it came, and the way that showed it."""

    stage: TrialStage = TrialStage.NONE
    way: str = ""


class Doorbell(QObject):
    """Asks the desktop before each test, so that what has come or gone since is known.

    Signals:
        changed: the way, the desktop or the test is another than before.
    """

    changed = Signal()

    def __init__(self, ways: Ways, watch: DesktopWatch, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ways = ways
        self._watch = watch
        self._folder = folder
        self._number = 0
        self._is_test_wanted = False
        self.trial = Trial()
        self.preferred = self._kept().reminder_way
        ways.prefer(self.preferred)
        watch.found.connect(self._follow)

    @property
    def state(self) -> DesktopState:
        return self._watch.state

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all ways, the one that is tried first on top."""
        return self._ways.names

    def likely(self) -> str:
        """Return the name of the way by which the next reminder comes."""
        return self._ways.likely()

    def prefer(self, name: str) -> None:
        """Try this way first from now on, after a restart too; "" is the usual order.

        Raises:
            Refusal: it can't be kept; it counts until the program ends.
        """
        self.preferred = name
        self._ways.prefer(name)
        self.trial = Trial()
        self.changed.emit()
        write_window_settings(self._folder, replace(self._kept(), reminder_way=name))

    def look_around(self) -> None:
        """Ask the desktop anew."""
        self._watch.ask()

    def send_test(self) -> None:
        """Show a reminder of nobody by the first way that works."""
        self._ways.withdraw(self._test_id())
        self._is_test_wanted = True
        self._tell(Trial(TrialStage.UNDER_WAY))
        self._watch.ask()

    def take_answer(self, announcement_id: str) -> bool:
        """Note that the test was seen, if this was it."""
        if announcement_id != self._test_id():
            return False
        self._tell(Trial(TrialStage.SEEN, self.trial.way))
        return True

    def _follow(self, _state: DesktopState) -> None:
        if not self._is_test_wanted:
            self.changed.emit()
            return
        self._is_test_wanted = False
        self._number += 1
        self._ways.show(
            announcement_of_nobody(self._number),
            partial(self._note_shown, self._number),
            partial(self._tell, Trial(TrialStage.FAILED)),
        )

    def _note_shown(self, number: int, notifier: Notifier) -> None:
        if number == self._number:
            self._tell(Trial(TrialStage.SHOWN, notifier.name))

    def _tell(self, trial: Trial) -> None:
        self.trial = trial
        self.changed.emit()

    def _test_id(self) -> str:
        return announcement_of_nobody(self._number).id

    def _kept(self) -> WindowSettings:
        """Return what is kept; a file that can't be read is said elsewhere."""
        try:
            return read_window_settings(self._folder)
        except Refusal:
            return WindowSettings()
