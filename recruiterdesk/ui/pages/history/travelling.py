"""Back and forward through the history, beside the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from recruiterdesk.core.changes import Changes
from recruiterdesk.operations.going_back import Travelled
from recruiterdesk.operations.many import Progress
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.every_kind import EVERY_KIND
from recruiterdesk.ui.desk_beside import desk_beside
from recruiterdesk.ui.workers import Reins, Work

Travel = Callable[[Desk, int, Progress], Travelled]


class Travelling(QObject):
    """One way at a time; whatever ends it, the window reads anew what was done until then.

    Signals:
        begun: it is under way.
        progressed: steps taken, steps in all.
        ended: Travelled, or None where it was stopped.
    """

    begun = Signal()
    progressed = Signal(int, int)
    ended = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work: Work | None = None

    def is_busy(self) -> bool:
        return self._work is not None

    def start(self, travel: Travel, step_id: int) -> None:
        """Set out for a step, unless something is under way."""
        if self._work is not None:
            return
        work = self._work = Work(partial(_travel_beside, self._desk, travel, step_id))
        work.progressed.connect(self.progressed)
        work.finished.connect(self._arrive)
        work.refused.connect(self._stop)
        work.cancelled.connect(self._stop)
        work.broken.connect(self._stop)
        self.begun.emit()
        work.start()

    def cancel(self) -> None:
        """Stop after the step that is done, or before the one that is not."""
        if self._work is not None:
            self._work.cancel()

    def _stop(self, *_why: object) -> None:
        self._arrive(None)

    def _arrive(self, travelled: Travelled | None) -> None:
        self._work = None
        self._desk.changed_elsewhere()
        self._desk.announcer.publish(Changes(EVERY_KIND, frozenset()))
        self.ended.emit(travelled)


def _travel_beside(desk: Desk, travel: Travel, step_id: int, reins: Reins) -> Travelled:
    """Go there on a connection of its own.

    Raises:
        Cancelled: the user stopped it; the steps until then are taken.
    """
    with desk_beside(desk, reins) as beside:
        travelled = travel(beside, step_id, Progress(reins.tell_or_stop))
    if travelled.refusal is not None:
        reins.stop_if_pulled()
    return travelled
