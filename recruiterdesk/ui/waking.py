"""The computer says that it falls asleep, and that it woke up (logind, elogind: org.freedesktop.login1)."""

from __future__ import annotations

import sys

from PySide6.QtCore import SLOT, QObject, Signal, Slot

LOGIND = "org.freedesktop.login1"
PATH = "/org/freedesktop/login1"
INTERFACE = "org.freedesktop.login1.Manager"


class Waking(QObject):
    """Says nothing where there is no such service; the next tick finds out by the clock then.

    Signals:
        falls_asleep: the computer is about to sleep.
        woke: the computer slept, and is awake again.
    """

    falls_asleep = Signal()
    woke = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if sys.platform in {"win32", "darwin"}:
            return
        from PySide6.QtDBus import QDBusConnection

        bus = QDBusConnection.systemBus()
        if bus.isConnected():
            # PySide's stubs ask for bytes, which it refuses.
            bus.connect(  # type: ignore[call-overload]
                LOGIND, PATH, INTERFACE, "PrepareForSleep", self, SLOT("take(bool)")
            )

    @Slot(bool)
    def take(self, falls_asleep: bool) -> None:  # noqa: FBT001 - a D-Bus signal's value
        """Take logind's word: true before the computer sleeps, false once it is awake."""
        if falls_asleep:
            self.falls_asleep.emit()
        else:
            self.woke.emit()
