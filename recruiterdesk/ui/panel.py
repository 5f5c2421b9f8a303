"""Whether there is a panel that shows icons, asked so that a slow or dead session bus holds nothing up."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusServiceWatcher

WATCHER = "org.kde.StatusNotifierWatcher"
_PATIENCE_MS = 10_000
_NO_ANSWER = frozenset(
    {"org.freedesktop.DBus.Error.NoReply", "org.freedesktop.DBus.Error.Timeout"}
    | {"org.freedesktop.DBus.Error.TimedOut"}
)


class PanelWatch(QObject):
    """Qt opens a connection to the bus and waits for it, up to 25 s, each time that it is asked.

    Here Qt is asked only once the bus answered, and no more while that panel goes on to answer.

    On Linux a watcher of icons can be there while no panel shows them: after the panel crashed, say. Then
    there is none. Panels that have the older X protocol only are found by Qt.

    Signals:
        answered: bool, whether there is a panel; after each question, and when one comes or goes.
    """

    answered = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pending: QDBusPendingCallWatcher | None = None
        self._watcher: QDBusServiceWatcher | None = None
        self._is_known_to_qt = False
        self._bus = _session_bus()
        if self._bus is not None:
            from PySide6.QtDBus import QDBusServiceWatcher

            mode = QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange
            self._watcher = QDBusServiceWatcher(WATCHER, self._bus, mode, self)
            self._watcher.serviceOwnerChanged.connect(self._ask_again)

    def ask(self) -> None:
        """Ask anew; while an answer is still to come, that one does."""
        if self._bus is None or not self._bus.isConnected():
            self.answered.emit(QSystemTrayIcon.isSystemTrayAvailable())
        elif self._pending is None:
            from PySide6.QtDBus import QDBusPendingCallWatcher

            call = self._bus.asyncCall(_whether_a_host_is_registered(), _PATIENCE_MS)
            self._pending = QDBusPendingCallWatcher(call, self)
            self._pending.finished.connect(self._take)

    def _ask_again(self, *_owners: str) -> None:
        if self._pending is not None:
            self._pending.deleteLater()
            self._pending = None
        self.ask()

    def _take(self, answered: QDBusPendingCallWatcher) -> None:
        if answered is not self._pending:
            return
        self._pending = None
        answered.deleteLater()
        reply = answered.reply()
        if reply.errorName() in _NO_ANSWER:
            return
        found = reply.arguments()
        shows_icons = _plain(found[0]) if found and not reply.errorName() else None
        if shows_icons is False:
            self.answered.emit(False)
            return
        if not (shows_icons and self._is_known_to_qt):
            self._is_known_to_qt = QSystemTrayIcon.isSystemTrayAvailable()
        self.answered.emit(self._is_known_to_qt)


def _plain(found: object) -> object:
    return found.variant() if hasattr(found, "variant") else found


def _session_bus() -> QDBusConnection | None:
    if sys.platform in {"win32", "darwin"}:
        return None
    from PySide6.QtDBus import QDBusConnection

    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None


def _whether_a_host_is_registered() -> QDBusMessage:
    from PySide6.QtDBus import QDBusMessage

    question = QDBusMessage.createMethodCall(
        WATCHER, "/StatusNotifierWatcher", "org.freedesktop.DBus.Properties", "Get"
    )
    question.setArguments([WATCHER, "IsStatusNotifierHostRegistered"])
    return question
