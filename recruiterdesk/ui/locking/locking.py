"""Locks the desk: by key, from the tray, after idle minutes, when the computer goes to sleep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from recruiterdesk.storage.desk import KeyPlace
from recruiterdesk.ui.locking.idle import IdleWatch
from recruiterdesk.ui.locking.leaving import KeyChange, Leaving
from recruiterdesk.ui.locking.left import Left, LockedSince
from recruiterdesk.ui.locking.passphrase_field import tr
from recruiterdesk.ui.locking.unsaved import keep_unsaved
from recruiterdesk.ui.start import Back

if TYPE_CHECKING:
    from recruiterdesk.ui.main_window import MainWindow

# What these pages were opened with is done by opening them: an answered call is not answered once more.
_AS_IT_IS = frozenset({"call", "importing"})
# What these were opened with names a part of the page; on other pages a text may be somebody's name.
_NAMED_PARTS = frozenset({"settings"})


class Locking(QObject):
    """A desk without a passphrase can't be locked; one that is being written in is locked right after.

    Signals:
        left: Leaving, Left; the desk is to be shut.
    """

    left = Signal(object, object)

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = window.workplace.desk
        self._is_wanted = False
        self._change: KeyChange | None = None
        self._idle = IdleWatch(self._desk.clock, self)
        window.lock_asked.connect(self.ask)
        window.key_change_asked.connect(self.change_key)

    def ask(self) -> None:
        """Lock because the user wants it."""
        if self._desk.key_place is not KeyPlace.PASSPHRASE:
            self._window.show_page("settings", "keys")
            self._window.say(tr("A desk without a passphrase can’t be locked: set one first."))
            return
        self.lock()

    def locks_on_sleep(self) -> bool:
        """Tell whether the desk is locked when the computer goes to sleep."""
        return self._can_lock() and self._desk.settings.lock_on_sleep

    def is_due(self) -> bool:
        """Tell whether the desk is to be locked as soon as what is being written is done."""
        return self._is_wanted

    def fall_asleep(self) -> None:
        """Lock because the computer goes to sleep, where that is wanted."""
        if self.locks_on_sleep():
            self.lock()

    def tick(self) -> None:
        """Lock where nobody has touched the window for so long, or where it could not be locked before."""
        minutes = self._desk.settings.lock_after_minutes
        self._idle.watch(wanted=bool(minutes) and self._can_lock())
        if self._is_wanted or (minutes and self._can_lock() and self._idle.minutes() >= minutes):
            self.lock()
        elif self._change is not None:
            self.change_key(self._change)

    def lock(self) -> None:
        """Shut the desk; it is unlocked where one was."""
        self._is_wanted = self._desk.is_written_beside()
        if self._is_wanted:
            self._window.say(tr("Many rows are being written: the desk is locked as soon as that is done."))
            return
        from recruiterdesk.reminders.while_locked import due_ahead

        self._keep_typed()
        is_hidden = not self._window.shell.isVisible()
        since = LockedSince(due_ahead(self._desk), self._desk.clock)
        self.left.emit(Leaving.LOCKS, Left(self._back(), since, is_hidden))

    def change_key(self, change: KeyChange) -> None:
        """Shut the desk for a moment, to encrypt it anew."""
        self._change = change if self._desk.is_written_beside() else None
        if self._change is not None:
            self._window.say(tr("Many rows are being written: the passphrase is changed right after that."))
            return
        self._keep_typed()
        key = self._desk.key
        self.left.emit(Leaving.CHANGES_KEY, Left(self._back(), key=key, change=change))

    def _can_lock(self) -> bool:
        return self._desk.key_place is KeyPlace.PASSPHRASE

    def _keep_typed(self) -> None:
        """Let a field that keeps by itself do so, and keep what no field would."""
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
        keep_unsaved(self._window.workplace)

    def _back(self) -> Back:
        visit = self._window.shell.current_visit()
        if visit is None:
            return Back()
        is_number = isinstance(visit.argument, int) and visit.key not in _AS_IT_IS
        names_part = isinstance(visit.argument, str) and visit.key in _NAMED_PARTS
        return Back(visit.key, visit.argument if is_number or names_part else None)
