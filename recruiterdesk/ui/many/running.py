"""One piece of work for many, beside the window: all of it or nothing, with progress and Cancel."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from recruiterdesk.core.changes import Changes
from recruiterdesk.core.values import value
from recruiterdesk.operations.many import DoneForMany, Progress
from recruiterdesk.storage.desk import Desk
from recruiterdesk.ui.desk_beside import desk_beside
from recruiterdesk.ui.workers import Reins, Work

Operation = Callable[[Desk, Progress], DoneForMany]


@value
class Outcome:
    """What was done, and what it changed; no change where there was nothing to do."""

    done: DoneForMany
    changes: Changes | None


class ManyWork(QObject):
    """Runs one operation at a time, and lets the window know what it changed.

    Signals:
        begun: the words for it.
        progressed: done, in all.
        ended: Outcome, or None where it was refused, cancelled or broken.
        refused: the Refusal.
        cancelled: nothing was changed.
    """

    begun = Signal(str)
    progressed = Signal(int, int)
    ended = Signal(object)
    refused = Signal(object)
    cancelled = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work: Work | None = None

    def is_busy(self) -> bool:
        return self._work is not None

    def start(self, words: str, operation: Operation) -> None:
        """Begin, unless something is under way."""
        if self._work is not None:
            return
        work = self._work = Work(partial(_carry_out, self._desk, operation))
        work.progressed.connect(self.progressed)
        work.finished.connect(self._finish)
        work.refused.connect(self.refused)
        work.cancelled.connect(self.cancelled)
        for failed in (work.refused, work.cancelled, work.broken):
            failed.connect(self._fail)
        self.begun.emit(words)
        work.start()

    def cancel(self) -> None:
        """Give it up; nothing is changed then."""
        if self._work is not None:
            self._work.cancel()

    def _finish(self, outcome: Outcome) -> None:
        self._work = None
        if outcome.changes is not None:
            self._desk.changed_elsewhere()
            # Without its name: whoever began it says more than the name of the step.
            self._desk.announcer.publish(Changes(outcome.changes.kinds, outcome.changes.people))
        self.ended.emit(outcome)

    def _fail(self, *_outcome: object) -> None:
        self._work = None
        self.ended.emit(None)


def _carry_out(desk: Desk, operation: Operation, reins: Reins) -> Outcome:
    """Do it on a connection of its own.

    Raises:
        Refusal: it was refused; nothing was changed.
        Cancelled: the user cancelled; nothing was changed.
    """
    changes: list[Changes] = []
    with desk_beside(desk, reins) as beside:
        beside.announcer.listen(changes.append)
        done = operation(beside, Progress(reins.tell_or_stop))
    return Outcome(done, changes[-1] if changes else None)
