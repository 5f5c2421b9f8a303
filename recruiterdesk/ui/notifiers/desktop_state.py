"""What the desktop around the program offers: a notification service, a panel, a wish for silence."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal

from recruiterdesk.ui.notifiers.loop_thread import LoopThread


class Silence(Enum):
    """Whether the user asked the system for silence, as far as the system tells."""

    UNKNOWN = "unknown"
    OFF = "off"
    ON = "on"


@dataclass(frozen=True, slots=True)
class DesktopState:
    """What the desktop answered last; `service` is the name that its notification service gives itself."""

    has_service: bool = False
    service: str = ""
    has_buttons: bool = False
    has_watcher: bool = False
    silence: Silence = Silence.UNKNOWN


_WINDOWS = DesktopState(has_service=True, has_buttons=True)


class DesktopWatch(QObject):
    """Asks the desktop without ever waiting for it.

    Signals:
        found: DesktopState, after each question.
    """

    found = Signal(object)
    _answered = Signal(object)

    def __init__(self, thread: LoopThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = thread
        self._is_asking = False
        self.state = _WINDOWS if sys.platform == "win32" else DesktopState()
        self._answered.connect(self._take)

    def ask(self) -> None:
        """Ask; while an answer is waited for, a further question is the same one."""
        if self._is_asking:
            return
        self._is_asking = True
        if sys.platform == "linux":
            self._thread.start(self._ask_the_bus())
        else:
            self._answered.emit(self.state)

    def _take(self, state: DesktopState) -> None:
        self._is_asking = False
        self.state = state
        self.found.emit(state)

    async def _ask_the_bus(self) -> None:
        state = DesktopState()
        try:
            from recruiterdesk.ui.notifiers.session_bus import desktop_state

            state = await desktop_state()
        finally:
            self._answered.emit(state)
