"""Backs the desk up in a thread of its own: a while after the start, and every hour where it is due."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.backing_up import keep_backed_up
from recruiterdesk.storage.desk import Desk
from recruiterdesk.ui.desk_beside import desk_beside
from recruiterdesk.ui.workers import Reins, Work
from recruiterdesk.ui.workplace import Workplace

_FIRST_MS, _EVERY_MS = 4_000, 3_600_000


class BackupKeeper(QObject):
    """What fails is said once, in the banner.

    Signals:
        looked: it was looked whether a backup is due, and what was to be done was done.
    """

    looked = Signal()

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._work: Work | None = None
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self.look)
        workplace.changes.stopping.connect(self.stop)

    def begin(self) -> None:
        """Look soon, once the first page is in use."""
        self._next.start(_FIRST_MS)

    def look(self) -> None:
        """Look whether a backup is due, and make it."""
        self._next.start(_EVERY_MS)
        if self._work is not None:
            return
        self._work = Work(partial(_keep, self._workplace.desk))
        self._work.finished.connect(self._say)
        self._work.refused.connect(lambda refusal: self._say((refusal,)))
        self._work.cancelled.connect(self._be_free)
        self._work.start()

    def stop(self) -> None:
        """Look no longer; the desk is about to be closed."""
        self._next.stop()
        if self._work is not None:
            self._work.abandon()

    def _say(self, failed: tuple[Refusal, ...]) -> None:
        for refusal in failed:
            self._workplace.window.say(self._workplace.sentences.refusal(refusal))
        self._be_free()

    def _be_free(self) -> None:
        self._work = None
        self.looked.emit()


def _keep(desk: Desk, reins: Reins) -> tuple[Refusal, ...]:
    with desk_beside(desk, reins) as beside:
        return keep_backed_up(beside, reins.is_pulled)
