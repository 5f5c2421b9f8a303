"""Folds the desk's journal into its file beside the window, so that no commit of the window does it."""

from __future__ import annotations

from functools import partial

from recruiterdesk.storage.desk import Desk
from recruiterdesk.ui.desk_beside import desk_beside
from recruiterdesk.ui.workers import Reins, Work
from recruiterdesk.ui.workplace import Workplace


class JournalFolding:
    """At each look what was written is folded in; what could not be, is at one of the next looks.

    Nothing is said of a disk that refuses it: the journal keeps everything, and the next change says why it
    can't be written.
    """

    def __init__(self, workplace: Workplace) -> None:
        self._desk = workplace.desk
        self._folded = self._desk.written()
        self._work: Work | None = None
        self._desk.leave_folding()
        workplace.changes.stopping.connect(self._stop)

    def is_busy(self) -> bool:
        return self._work is not None

    def look(self) -> None:
        """Fold what was written, if anything was."""
        written = self._desk.written()
        if self._work is not None or self._desk.is_damaged or written == self._folded:
            return
        self._work = Work(partial(_fold, self._desk))
        self._work.finished.connect(partial(self._end, written))
        for given_up in (self._work.refused, self._work.cancelled, self._work.broken):
            given_up.connect(self._give_up)
        self._work.start()

    def _end(self, written: tuple[int, int], is_folded: bool) -> None:  # noqa: FBT001 - what the work returned
        self._work = None
        if is_folded:
            self._folded = written

    def _give_up(self, *_why: object) -> None:
        self._work = None

    def _stop(self) -> None:
        if self._work is not None:
            self._work.abandon()


def _fold(desk: Desk, reins: Reins) -> bool:
    with desk_beside(desk, reins) as beside:
        return beside.fold_journal()
