"""Asks the computer to wait a moment before it sleeps, so that the key is not in memory while it does.

logind's delay inhibitor (org.freedesktop.login1): as long as its file is open, sleep waits, five seconds at
most. https://systemd.io/INHIBITOR_LOCKS/
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from recruiterdesk.ui.waking import INTERFACE, LOGIND, PATH

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher

_NONE = -1


class SleepDelay:
    """Where there is no such service nothing is asked, and the computer sleeps at once."""

    def __init__(self) -> None:
        self._handle = _NONE
        self._asking: QDBusPendingCallWatcher | None = None
        self._is_wanted = False

    def is_held(self) -> bool:
        """Tell whether the computer waits for `release`."""
        return self._handle != _NONE

    def take(self, *, wanted: bool) -> None:
        """Let the computer wait from now on, or no longer; asking again changes nothing."""
        self._is_wanted = wanted
        if not wanted:
            self.release()
        elif not self.is_held() and self._asking is None:
            self._ask()

    def release(self) -> None:
        """Let the computer sleep."""
        self._is_wanted = False
        if self.is_held():
            os.close(self._handle)
            self._handle = _NONE

    def _ask(self) -> None:
        if sys.platform in {"win32", "darwin"}:
            return
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        bus = QDBusConnection.systemBus()
        if not bus.isConnected():
            return
        asked = QDBusMessage.createMethodCall(LOGIND, PATH, INTERFACE, "Inhibit")
        why = QCoreApplication.translate("Locking", "The desk is locked before the computer sleeps.")
        asked.setArguments(["sleep", "RecruiterDesk", why, "delay"])
        self._asking = QDBusPendingCallWatcher(bus.asyncCall(asked))
        self._asking.finished.connect(self._hear)

    def _hear(self) -> None:
        from PySide6.QtDBus import QDBusUnixFileDescriptor

        asking, self._asking = self._asking, None
        if asking is None:
            return
        answer = asking.reply().arguments()
        asking.deleteLater()
        given = answer[0] if answer else None
        if self._is_wanted and isinstance(given, QDBusUnixFileDescriptor) and given.isValid():
            self._handle = os.dup(given.fileDescriptor())
