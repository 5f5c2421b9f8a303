"""One import from the file to the desk: what runs beside the window, one piece of work at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from recruiterdesk.core.changes import Changes
from recruiterdesk.operations.taking_back import TakenBack
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.planned import ImportPlan
from recruiterdesk.storage.queries.every_kind import EVERY_KIND
from recruiterdesk.storage.queries.steps import Step
from recruiterdesk.ui.pages.importing.jobs import (
    Imported,
    Wanted,
    save_leftovers,
    take_back,
    write,
)
from recruiterdesk.ui.pages.importing.preview import Preview, Reading
from recruiterdesk.ui.pages.importing.understanding import understand
from recruiterdesk.ui.pages.importing.words import reason_words
from recruiterdesk.ui.workers import Reins, Work
from recruiterdesk.ui.workplace import Workplace


class ImportRun(QObject):
    """Tells how its work ended; new reading takes the place of reading that is under way, never of writing.

    Signals:
        understood: Understood, the file was read and planned.
        imported: Imported.
        taken_back: TakenBack, who is kept; None where the import was undone as the last step.
        saved: the Path of the rows that could not be imported.
        progressed: rows done, rows in all.
        refused: Refusal; nothing was changed.
        given_up: cancelled or broken off; nothing was changed.
    """

    understood = Signal(object)
    imported = Signal(object)
    taken_back = Signal(object)
    saved = Signal(object)
    progressed = Signal(int, int)
    refused = Signal(object)
    given_up = Signal()

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._work: Work | None = None
        self._changes_nothing = True

    def is_busy(self) -> bool:
        return self._work is not None

    def is_writing(self) -> bool:
        """Tell whether work is under way that no other may take the place of."""
        return self.is_busy() and not self._changes_nothing

    def understand(self, reading: Reading, found: FoundTable | None) -> None:
        """Read the file, or plan the found table anew."""
        self._start(partial(understand, self._workplace.desk, reading, found), self.understood.emit)

    def write(self, preview: Preview, wanted: Wanted) -> None:
        """Import what is shown."""
        self._start(partial(write, self._workplace.desk, preview, wanted), self._finish_import)
        self._changes_nothing = False

    def take_back(self, batch_id: int, step_id: int | None = None) -> None:
        """Take an import back; while it is the last step (`step_id`), by undoing it."""
        self._start(partial(take_back, self._workplace.desk, batch_id, step_id), self._finish_undo)
        self._changes_nothing = False

    def save_leftovers(self, path: Path, plan: ImportPlan) -> None:
        """Write the rows that could not be imported."""
        self._start(partial(save_leftovers, path, plan, reason_words), self.saved.emit)
        self._changes_nothing = False

    def cancel(self) -> None:
        """Stop: reading is left at once, writing is rolled back first."""
        if self._work is None:
            return
        if self._changes_nothing:
            self._work.abandon()
        else:
            self._work.cancel()

    def _start(self, job: Callable[[Reins], object], done: Callable[[Any], None]) -> None:
        if self._work is not None:
            self._drop()
        self._changes_nothing = True
        work = self._work = Work(job)
        work.progressed.connect(self.progressed)
        for ended in (work.finished, work.refused, work.cancelled, work.broken):
            ended.connect(self._forget)
        work.finished.connect(done)
        work.refused.connect(self.refused)
        work.cancelled.connect(self.given_up)
        work.broken.connect(self.given_up)
        work.start()

    def _drop(self) -> None:
        """Leave the work under way without a word: other work follows at once."""
        work, self._work = self._work, None
        if work is not None:
            work.blockSignals(True)
            work.abandon()

    def _forget(self, *_outcome: object) -> None:
        self._work = None

    def _finish_import(self, imported: Imported) -> None:
        if imported.result.batch_id is not None:
            self._re_read(self._workplace.desk.steps(1), undone=False)
        self.imported.emit(imported)

    def _finish_undo(self, taken: TakenBack | None) -> None:
        desk = self._workplace.desk
        self._re_read(desk.undone_steps(1) if taken is None else desk.steps(1), undone=taken is None)
        self.taken_back.emit(taken)

    def _re_read(self, steps: Sequence[Step], *, undone: bool) -> None:
        """Let every page read what another connection wrote, and the banner say which step that was."""
        desk = self._workplace.desk
        desk.changed_elsewhere()
        for step in steps:
            desk.announcer.publish(
                Changes(EVERY_KIND, frozenset(), step.label_key, step.label_values, undone=undone)
            )
