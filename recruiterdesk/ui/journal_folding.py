"""Folds the desk's journal into its file beside the window, so that no commit of the window does it."""

from __future__ import annotations

from recruiterdesk.storage.desk import Desk
from recruiterdesk.ui.models.beside import Answer, read_beside


class JournalFolding:
    """At each look what was written since the last one is folded in."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._answer = Answer()
        self._folded = desk.written()
        desk.leave_folding()

    def look(self) -> None:
        """Fold what was written, if anything was."""
        written = self._desk.written()
        if written != self._folded:
            self._folded = written
            read_beside(self._desk, Desk.fold_journal, 0, self._answer)
