"""Erases beside the window; what it did is said in the banner, whether or not its dialog is still there."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject, Signal

from recruiterdesk.core.changes import Changes
from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.erasing import ErasedPeople, erase_people
from recruiterdesk.operations.many import Progress
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.every_kind import EVERY_KIND
from recruiterdesk.ui.desk_beside import desk_beside
from recruiterdesk.ui.erasing.words import erased_words
from recruiterdesk.ui.workers import Reins, Work
from recruiterdesk.ui.workplace import Workplace


class ErasingWork(QObject):
    """Lives until it has ended: closing the dialog or leaving the page does not stop it.

    Signals:
        progressed: backups done, in all.
        ended: ErasedPeople, the Refusal, or None where it was broken off.
    """

    progressed = Signal(int, int)
    ended = Signal(object)

    def __init__(self, workplace: Workplace, person_ids: tuple[int, ...], *, in_notes: bool) -> None:
        super().__init__(cast(QCoreApplication, QCoreApplication.instance()))
        self._workplace, self._ids = workplace, person_ids
        self._work = Work(partial(_erase, workplace.desk, person_ids, in_notes))
        self._work.progressed.connect(self.progressed)
        self._work.finished.connect(self._finish)
        self._work.refused.connect(self._refuse)
        for failed in (self._work.cancelled, self._work.broken):
            failed.connect(lambda *_outcome: self._leave(None))

    def start(self) -> None:
        self._work.start()

    def _finish(self, done: ErasedPeople) -> None:
        desk, window = self._workplace.desk, self._workplace.window
        desk.changed_elsewhere()
        desk.announcer.publish(Changes(EVERY_KIND, frozenset(self._ids)))
        said = [erased_words(done), *map(self._workplace.sentences.refusal, done.out_of_reach)]
        self._leave(done)
        window.say(" ".join(said))

    def _refuse(self, refusal: Refusal) -> None:
        self._leave(refusal)
        self._workplace.window.say(self._workplace.sentences.refusal(refusal))

    def _leave(self, outcome: object) -> None:
        self.ended.emit(outcome)
        self.deleteLater()


def _erase(desk: Desk, ids: tuple[int, ...], in_notes: bool, reins: Reins) -> ErasedPeople:  # noqa: FBT001 - a job's
    with desk_beside(desk, reins) as beside:
        return erase_people(
            beside, ids, names_in_notes_too=in_notes,
            progress=Progress(reins.tell), asked_to_stop=reins.is_pulled,
        )  # fmt: skip
