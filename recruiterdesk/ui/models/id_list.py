"""Builds the list of everybody's ids: the first of them at once, all of a long list beside the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.people_ids import ids_of_people
from recruiterdesk.ui.models.beside import Answer, read_beside

AT_ONCE = 2000


class IdList(QObject):
    """Who is listed for the words that were typed.

    Signals:
        begun: tuple of ids, the first ones of the answer, or all.
        completed: tuple of ids, all of them; only where `begun` did not have them.
    """

    begun = Signal(object)
    completed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._number = 0
        self._answer = Answer()
        self._answer.found.connect(self._complete)

    def ask(self, text: str) -> None:
        """Find people; an answer to an earlier question that comes later is dropped."""
        self._number += 1
        first = ids_of_people(self._desk, text, AT_ONCE)
        self.begun.emit(first)
        if len(first) == AT_ONCE:
            read_beside(self._desk, lambda beside: ids_of_people(beside, text), self._number, self._answer)

    def _complete(self, number: int, ids: tuple[int, ...]) -> None:
        if number == self._number:
            self.completed.emit(ids)
