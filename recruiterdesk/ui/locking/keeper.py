"""Opens the desk and shuts it, as often as a run of the program asks: to lock it, or to encrypt it anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
from PySide6.QtWidgets import QApplication

from recruiterdesk.core.clock import SystemClock
from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.freed_memory import overwrite_freed_memory
from recruiterdesk.core.values import value
from recruiterdesk.core.wiping import freed_memory_overwritten, wipe
from recruiterdesk.storage.desk import Desk, DeskKey
from recruiterdesk.ui.application import Application
from recruiterdesk.ui.garbage import GarbageRounds
from recruiterdesk.ui.locking.kept_answers import forget_kept_answers
from recruiterdesk.ui.locking.leaving import Leaving
from recruiterdesk.ui.start import Back, Opening, Start, Wishes

if TYPE_CHECKING:
    from recruiterdesk.ui.crashes.watch import CrashWatch
    from recruiterdesk.ui.instance import Instance
    from recruiterdesk.ui.locking.left import Left, LockedSince
    from recruiterdesk.ui.locking.locked_desk import Unlocked
    from recruiterdesk.ui.locking.small_window import SmallWindow
    from recruiterdesk.ui.sleep_delay import SleepDelay

NEEDS_PASSPHRASE = frozenset({"key.passphrase_needed", "key.passphrase_changed", "key.change_unfinished"})
NEEDS_KEYRING = frozenset({"key.keyring_late", "key.keyring_silent", "key.keyring_empty"})
DAMAGED = frozenset({"desk.damaged", "desk.file_empty", "desk.file_gone"})
CARD_LOST = frozenset({"key.card_missing", "key.card_damaged"})

_READING_MS = 5000


@value
class Doors:
    """How the desk is opened: as it was typed at the start, and by a key that is known.

    `key` gives the key alone, as it was typed at the start, for a desk that is damaged.
    """

    as_started: Callable[[], Desk]
    by_key: Callable[[DeskKey], Desk]
    key: Callable[[], DeskKey]


@value
class _Round:
    """How one opening of the desk ended, and what is known of it then."""

    exit_code: int
    leaving: Leaving
    left: Left
    sleep_delay: SleepDelay


class Keeper:
    """Everything that a locked desk must not keep in memory goes with the window."""

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        instance: Instance | None,
        start: Start,
        doors: Doors,
        crashes: CrashWatch | None = None,
    ) -> None:
        self._app = app
        self._folder = folder
        self._instance = instance
        self._start = start
        self._doors = doors
        self._crashes = crashes

    def run(self) -> int:
        """Run until the program is quit, and return the exit status.

        Raises:
            Refusal: the desk can't be opened, and no passphrase or keyring would help.
        """
        rounds = GarbageRounds(self._app)
        try:
            return self._run()
        finally:
            rounds.stop()

    def _run(self) -> int:
        desk, status = self._first_desk(), 0
        while desk is not None:
            done = self._one_round(desk)
            # Nothing here may hold what the window held, while the desk is locked.
            del desk
            status = done.exit_code
            if done.leaving is Leaving.QUITS:
                break
            desk = self._next_desk(done)
        return status

    def _one_round(self, desk: Desk) -> _Round:
        application = Application(self._app, desk, self._instance, self._start, self._crashes)
        try:
            status = application.run()
        finally:
            with freed_memory_overwritten():
                desk.close()
        if application.leaving is not Leaving.QUITS:
            application.fade()
        return _Round(status, application.leaving, application.left, application.sleep_delay)

    def _first_desk(self) -> Desk | None:
        try:
            return self._doors.as_started()
        except Refusal as refusal:
            if self._start.opening is Opening.SMOKE_TEST:
                raise
            if refusal.key in DAMAGED:
                return self._mended(self._doors.key(), refusal)
            if refusal.key in CARD_LOST:
                return self._opened_by_copy(refusal)
            if refusal.key not in NEEDS_PASSPHRASE | NEEDS_KEYRING:
                raise
            return self._unlocked(None, refusal)

    def _opened_by_copy(self, refusal: Refusal) -> Desk | None:
        """Return the desk, opened by what its newest backup knows; None where the program was quit instead.

        Raises:
            Refusal: there is no backup.
        """
        from recruiterdesk.operations.card_lost import newest_copy
        from recruiterdesk.ui.damage.card_lost_window import CardLostWindow, said_after_opening
        from recruiterdesk.ui.locking.locked_desk import wear_kept_theme

        copy = newest_copy(self._folder)
        if copy is None:
            raise refusal
        wear_kept_theme(self._app, self._folder)
        clock = SystemClock(ZoneInfo("UTC"))
        done = CardLostWindow(self._app, self._folder, copy, clock, refusal).run()
        if done is None:
            return None
        back = replace(self._start.back or Back(), said=said_after_opening(done))
        self._start = replace(self._start, opening=Opening.WINDOW, back=back)
        desk = self._opened(done.key)
        wipe(done.key.raw)
        return desk

    def _opened(self, key: DeskKey) -> Desk | None:
        """Open the desk by its key; where it is damaged, first ask what it is to be made of."""
        try:
            return self._doors.by_key(key)
        except Refusal as refusal:
            if refusal.key not in DAMAGED:
                raise
            return self._mended(key, refusal)

    def _mended(self, key: DeskKey, refusal: Refusal) -> Desk | None:
        """Return the desk as the user had it made anew; None where the program was quit instead."""
        from recruiterdesk.operations.salvaging import ClosedDesk
        from recruiterdesk.ui.damage.damage_window import DamageWindow, said_after
        from recruiterdesk.ui.locking.locked_desk import wear_kept_theme

        wear_kept_theme(self._app, self._folder)
        closed = ClosedDesk(self._folder, key, SystemClock(ZoneInfo("UTC")))
        done = DamageWindow(self._app, closed, refusal).run()
        if done is None:
            return None
        back = replace(self._start.back or Back(), said=said_after(done))
        self._start = replace(self._start, opening=Opening.WINDOW, back=back)
        return self._doors.by_key(key)

    def _next_desk(self, done: _Round) -> Desk | None:
        leaving, left = done.leaving, done.left
        try:
            with freed_memory_overwritten():
                _forget_what_went()
            if leaving is Leaving.LOCKS:
                forget_kept_answers()
                overwrite_freed_memory()
        finally:
            done.sleep_delay.release()
        self._start = replace(self._start, opening=Opening.WINDOW, wishes=Wishes(), back=left.back)
        if leaving is Leaving.LOCKS:
            return self._unlocked(left.since, None, hidden=left.is_hidden)
        if leaving is Leaving.READS_OUT and left.key is not None:
            return self._mended(left.key, Refusal("desk.damaged"))
        from recruiterdesk.ui.locking.changing_window import ChangingWindow

        changed = ChangingWindow(self._app, self._folder, left).run()
        said = changed.said or left.back.said
        self._start = replace(self._start, back=replace(left.back, said=said, code=changed.code))
        return self._opened(changed.key)

    def _unlocked(
        self, since: LockedSince | None, refusal: Refusal | None, *, hidden: bool = False
    ) -> Desk | None:
        from recruiterdesk.ui.locking.locked_desk import LockedDesk, wear_kept_theme

        if since is None:
            wear_kept_theme(self._app, self._folder)
        in_tray = hidden or self._start.opening is Opening.IN_TRAY
        locked = LockedDesk(self._app, self._folder, self._instance, since, self._keyring_window(refusal))
        unlocked = locked.run(hidden=in_tray)
        if unlocked is None:
            return None
        desk = self._opened(unlocked.key)
        if desk is None:
            return None
        wipe(unlocked.key.raw)
        if unlocked.rung:
            from recruiterdesk.reminders.while_locked import note_rung

            note_rung(desk, list(unlocked.rung))
        self._remember(unlocked)
        return desk

    def _keyring_window(self, refusal: Refusal | None) -> SmallWindow | None:
        if refusal is None or refusal.key not in NEEDS_KEYRING:
            return None
        from recruiterdesk.ui.locking.keyring_window import KeyringWindow
        from recruiterdesk.ui.speech import sentences_for

        window = KeyringWindow(self._folder, sentences_for(ZoneInfo("UTC")))
        window.begin(refusal)
        return window

    def _remember(self, unlocked: Unlocked) -> None:
        asked, wishes = self._start.wishes, unlocked.wishes
        merged = Wishes((*asked.files, *wishes.files), (*asked.links, *wishes.links))
        back = self._start.back or Back()
        back = replace(back, code=unlocked.code, said=back.said or unlocked.said)
        self._start = replace(self._start, opening=Opening.WINDOW, wishes=merged, back=back)


def _forget_what_went() -> None:
    """Let what the window held go now; Python's collector was told before to leave it alone."""
    import gc

    QThreadPool.globalInstance().waitForDone(_READING_MS)
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    # Work that was broken off has ended, and what it found is on its way to nobody.
    for kind in (QEvent.Type.MetaCall, QEvent.Type.DeferredDelete):
        QCoreApplication.sendPostedEvents(None, int(kind))
    gc.unfreeze()
    gc.collect()
