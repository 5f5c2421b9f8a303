"""Looks for damage after the start, erases who is due and backs the desk up, in a thread of its own."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from recruiterdesk.core.changes import Changes
from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.values import value
from recruiterdesk.operations.backing_up import keep_backed_up
from recruiterdesk.operations.due_erasures import erase_who_is_due
from recruiterdesk.operations.erasing import finish_erasures, is_erasing
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.integrity import damage_of
from recruiterdesk.storage.queries.every_kind import EVERY_KIND
from recruiterdesk.ui import wording
from recruiterdesk.ui.desk_beside import desk_beside
from recruiterdesk.ui.workers import Reins, Work
from recruiterdesk.ui.workplace import Workplace

_FIRST_MS, _EVERY_MS = 4_000, 3_600_000


@value
class _Kept:
    """How many were erased because their day had come, who was not by name, and what failed."""

    erased: int
    stayed: tuple[str, ...]
    failed: tuple[Refusal, ...]


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
        self._work.finished.connect(self._say_kept if self._is_sound else self._go_on)
        self._work.refused.connect(lambda refusal: self._say((refusal,)))
        self._work.cancelled.connect(self._be_free)
        self._work.start()

    def stop(self) -> None:
        """Look no longer; the desk is about to be closed."""
        self._next.stop()
        if self._work is not None:
            self._work.abandon()

    def _go_on(self, found: tuple[Refusal, ...]) -> None:
        """Say that the desk is damaged; one that was found sound just now is backed up."""
        if found:
            self._next.stop()
            self._workplace.desk.write_no_more()
            self._say(found)
            return
        self._is_sound, self._work = True, None
        self.look()

    def _say_kept(self, kept: _Kept) -> None:
        """Say that people were erased, as it was decided a week before, who was not, and what failed."""
        workplace = self._workplace
        if kept.erased or kept.stayed:
            workplace.desk.changed_elsewhere()
            workplace.changes.collect(Changes(EVERY_KIND, frozenset()))
        if kept.stayed:
            from recruiterdesk.ui.pages.review.words import stayed_words

            workplace.window.say(stayed_words(kept.stayed))
        if kept.erased:
            people = wording.opening(wording.counted_people(kept.erased))
            said = self.tr("One person was erased: the week was over.")
            many = self.tr("{people} were erased: the week was over.").format(people=people)
            workplace.window.say(said if kept.erased == 1 else many)
        self._say(kept.failed)

    def _say(self, failed: tuple[Refusal, ...]) -> None:
        for refusal in failed:
            self._workplace.window.say(self._workplace.sentences.refusal(refusal))
        self._be_free()

    def _be_free(self) -> None:
        self._work = None
        self.looked.emit()


def _keep(desk: Desk, reins: Reins) -> _Kept:
    with desk_beside(desk, reins) as beside:
        done = erase_who_is_due(beside, reins.is_pulled)
        if is_erasing(beside):
            # What is out of reach was said when it was erased, and is tried again.
            finish_erasures(beside, asked_to_stop=reins.is_pulled)
        failed = (*done.erased.out_of_reach, *keep_backed_up(beside, reins.is_pulled))
        return _Kept(done.erased.people, done.stayed, failed)


def _look_for_damage(desk: Desk, reins: Reins) -> tuple[Refusal, ...]:
    with desk_beside(desk, reins) as beside:
        return (Refusal("desk.damaged_while_open"),) if damage_of(beside) else ()
