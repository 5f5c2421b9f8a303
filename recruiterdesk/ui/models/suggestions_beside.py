"""Asks beside the window whom to introduce: after a large import the network is read first, for seconds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.desk import Desk, database_refusals
from recruiterdesk.storage.queries.suggestions import Suggestions, suggestions_for
from recruiterdesk.ui.models.beside import Answer, read_beside

AskSuggestions = Callable[[Desk, int, int], Suggestions]


class SuggestionsBeside(QObject):
    """Answers the last question only; what comes after the desk was closed is dropped.

    Signals:
        found: Suggestions.
        refused: the Refusal, where the desk can't be read.
    """

    found = Signal(object)
    refused = Signal(object)

    def __init__(
        self, desk: Desk, ask: AskSuggestions = suggestions_for, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ask = ask
        self._asked = self._answered = 0
        self._answer = Answer()
        self._answer.found.connect(self._take)
        self._answer.failed.connect(self._take_error)

    def ask_for(self, person_id: int, limit: int) -> None:
        """Ask whom to suggest for a person; so many at most."""
        ask = self._ask

        def read(desk: Desk) -> Suggestions | Refusal:
            try:
                with database_refusals():
                    return ask(desk, person_id, limit)
            except Refusal as refusal:
                return refusal

        self._asked += 1
        read_beside(self._desk, read, self._asked, self._answer)

    def forget(self) -> None:
        """Want no answer any more to what was asked."""
        self._asked += 1
        self._answered = self._asked

    def is_looking(self) -> bool:
        """Tell whether an answer is still awaited."""
        return self._answered != self._asked

    def _take(self, number: int, found: Suggestions | Refusal) -> None:
        if number != self._asked or not self._desk.is_open:
            return
        self._answered = number
        if isinstance(found, Refusal):
            self.refused.emit(found)
        else:
            self.found.emit(found)

    def _take_error(self, number: int, error: Exception) -> None:
        """Pass on that the desk can't be opened beside the window; other errors are raised as such."""
        if isinstance(error, Refusal):
            self._take(number, error)
