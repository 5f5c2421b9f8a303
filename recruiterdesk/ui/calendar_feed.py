"""Writes the calendar that other programs read, beside the window, some moments after something changed."""

from __future__ import annotations

import contextlib
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from recruiterdesk.core.errors import Refusal
from recruiterdesk.ui.workers import Reins, Work

if TYPE_CHECKING:
    from recruiterdesk.core.changes import Changes
    from recruiterdesk.storage.desk import Desk
    from recruiterdesk.ui.workplace import Workplace

WAIT_MS = 2_000
RETRY_MS = 60_000
_SHOWN = frozenset(
    {
        "application",
        "callback",
        "check_in",
        "disposition",
        "introduction",
        "person",
        "promise",
        "setting",
        "task",
    }
)


class CalendarFeed(QObject):
    """What can't be written is said once, and tried again until it can; `refusal` says why meanwhile.

    Signals:
        settled: it was written, or could not be.
    """

    settled = Signal()

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._work: Work | None = None
        self._changed_meanwhile = False
        self.refusal: Refusal | None = None
        self.waiting = self._timer(WAIT_MS)
        self.retrying = self._timer(RETRY_MS)
        workplace.changes.changed.connect(self._note)

    def write(self) -> None:
        """Write it now, if it is wanted; while it is being written, once more after that."""
        self.waiting.stop()
        if not self._is_wanted():
            self.retrying.stop()
            self.refusal = None
            self.settled.emit()
            return
        if self._work is not None:
            self._changed_meanwhile = True
            return
        work = self._work = Work(partial(_written, self._workplace.desk))
        work.finished.connect(self._note_written)
        work.refused.connect(self._refuse)
        for ended in (work.finished, work.refused, work.cancelled, work.broken):
            ended.connect(self._end)
        work.start()

    def is_busy(self) -> bool:
        return self._work is not None

    def stop(self) -> None:
        """Write what is still to be written before the program ends."""
        is_due = self.waiting.isActive() or self._changed_meanwhile
        self.waiting.stop()
        self.retrying.stop()
        if is_due and self.refusal is None:
            # Nobody is there any more to be told; the next start writes it, or says why not.
            with contextlib.suppress(Refusal):
                _written(self._workplace.desk)

    def _note(self, changes: Changes) -> None:
        if changes.kinds & _SHOWN:
            self.waiting.start()

    def _is_wanted(self) -> bool:
        """Tell whether there is a calendar to write, or one that was left to empty."""
        from recruiterdesk.operations.calendar_left import left_calendars

        desk = self._workplace.desk
        return bool(desk.settings.calendar_folder or left_calendars(desk))

    def _note_written(self, emptied: object) -> None:
        self.refusal = None
        self.retrying.stop()
        if isinstance(emptied, tuple):
            for path in emptied:
                self._workplace.window.say(
                    self.tr("The calendar in {path} is empty now.").replace("{path}", path)
                )

    def _refuse(self, refusal: Refusal) -> None:
        is_new = self.refusal is None or refusal.key != self.refusal.key
        self.refusal = refusal
        if is_new:
            self._workplace.window.say(self._workplace.sentences.refusal(refusal))
        self.retrying.start()

    def _end(self, *_outcome: object) -> None:
        self._work = None
        self.settled.emit()
        if self._changed_meanwhile:
            self._changed_meanwhile = False
            self.waiting.start()

    def _timer(self, wait: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(self.write)
        return timer


def _written(desk: Desk, _reins: Reins | None = None) -> tuple[str, ...]:
    """Write the calendar on a connection of its own; return the files of those that were left and emptied.

    Raises:
        Refusal: it can't be written.
    """
    from recruiterdesk.operations.calendar_feed import write_calendar_feed
    from recruiterdesk.operations.calendar_left import empty_left_calendars

    beside = desk.beside()
    try:
        emptied = empty_left_calendars(beside)
        write_calendar_feed(beside)
        return emptied
    finally:
        beside.close()
