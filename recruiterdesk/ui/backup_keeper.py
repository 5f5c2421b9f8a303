"""Looks for damage after the start and backs the desk up where it is due, in a thread of its own."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.backing_up import keep_backed_up
from recruiterdesk.operations.erasing import finish_erasures, is_erasing
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.integrity import damage_of
from recruiterdesk.ui.desk_beside import desk_beside
from recruiterdesk.ui.workers import Reins, Work
from recruiterdesk.ui.workplace import Workplace

_FIRST_MS, _EVERY_MS = 4_000, 3_600_000


class BackupKeeper(QObject):
    """What fails is said once, in the banner. A damaged desk is read on, and neither written nor backed up.

    Signals:
        looked: it was looked whether a backup is due, and what was to be done was done.
    """

    looked = Signal()

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._work: Work | None = None
        self._is_sound = False
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
        desk = self._workplace.desk
        self._work = Work(partial(_keep, desk) if self._is_sound else partial(_look_for_damage, desk))
        self._work.finished.connect(self._go_on)
        self._work.refused.connect(lambda refusal: self._say((refusal,)))
        self._work.cancelled.connect(self._be_free)
        self._work.start()

    def stop(self) -> None:
        """Look no longer; the desk is about to be closed."""
        self._next.stop()
        if self._work is not None:
            self._work.abandon()

    def _go_on(self, found: tuple[Refusal, ...]) -> None:
        """Say what failed; a desk that was found sound just now is backed up."""
        if self._is_sound:
            self._say(found)
            return
        if found:
            self._next.stop()
            self._workplace.desk.write_no_more()
            self._say(found)
            return
        self._is_sound, self._work = True, None
        self.look()

    def _say(self, failed: tuple[Refusal, ...]) -> None:
        for refusal in failed:
            self._workplace.window.say(self._workplace.sentences.refusal(refusal))
        self._be_free()

    def _be_free(self) -> None:
        self._work = None
        self.looked.emit()


def _keep(desk: Desk, reins: Reins) -> tuple[Refusal, ...]:
    with desk_beside(desk, reins) as beside:
        if is_erasing(beside):
            # What is out of reach was said when it was erased, and is tried again.
            finish_erasures(beside, asked_to_stop=reins.is_pulled)
        return keep_backed_up(beside, reins.is_pulled)


def _look_for_damage(desk: Desk, reins: Reins) -> tuple[Refusal, ...]:
    with desk_beside(desk, reins) as beside:
        return (Refusal("desk.damaged_while_open"),) if damage_of(beside) else ()
