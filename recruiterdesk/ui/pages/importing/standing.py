"""Whether the import that is shown stands: an undo elsewhere takes it back, a redo brings it again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from recruiterdesk.core.changes import Changes
from recruiterdesk.operations.taking_back import TakenBack
from recruiterdesk.storage.desk import Desk, Step
from recruiterdesk.ui.pages.importing.jobs import Imported


class Standing(QObject):
    """Follows the steps of one import: its own, and the later one that took it back out of turn.

    Signals:
        stands: Imported, it is on the desk again.
        gone: TakenBack, who stayed; None where the desk is as before the import.
    """

    stands = Signal(object)
    gone = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._imported: Imported | None = None
        self._taken: TakenBack | None = None
        self._taking_step: int | None = None
        self._stop_listening = desk.announcer.listen(self._note)

    def follow(self, imported: Imported) -> None:
        """Follow this import from now on."""
        self._imported, self._taken, self._taking_step = imported, None, None

    def take_back(self, taken: TakenBack | None) -> None:
        """Note that it was taken back: by a step of its own where somebody stayed or it was not the last."""
        if taken is not None:
            self._taken, self._taking_step = taken, _first(self._desk.steps(1))

    def _note(self, changes: Changes) -> None:
        if self._imported is None or not changes.label_key:
            return
        step = _first(self._desk.undone_steps(1) if changes.undone else self._desk.steps(1))
        if step is None:
            return
        if step == self._imported.step_id:
            self._tell(stands=not changes.undone, taken=None)
        elif step == self._taking_step:
            self._tell(stands=changes.undone, taken=self._taken)

    def _tell(self, *, stands: bool, taken: TakenBack | None) -> None:
        if stands:
            self.stands.emit(self._imported)
        else:
            self.gone.emit(taken)


def _first(steps: Sequence[Step]) -> int | None:
    return steps[0].id if steps else None
