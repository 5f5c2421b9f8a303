"""Builds the list of everybody's ids: the first of them at once, all of a long list beside the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.people_question import NoFilter, parse_question
from recruiterdesk.storage.desk import Desk, database_refusals
from recruiterdesk.storage.queries.people_filters import as_asked
from recruiterdesk.storage.queries.people_ids import list_people, list_people_at_once
from recruiterdesk.storage.queries.people_search import PeopleSearch
from recruiterdesk.storage.queries.queue_figures import is_large
from recruiterdesk.ui.models.beside import Answer, read_beside
from recruiterdesk.ui.wording import stage_word

AT_ONCE = 200


class IdList(QObject):
    """Who is listed for the words that were typed; `troubles` are what of them is no filter.

    Signals:
        begun: tuple of ids, the first ones of the answer, or all.
        completed: tuple of ids, all of them; only where `begun` did not have them.
    """

    begun = Signal(object)
    completed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.troubles: tuple[NoFilter, ...] = ()
        self._stages: dict[str, str] = {}
        self._text = ""
        self._number = 0
        self._is_reading_words = False
        self._first, self._answer, self._words_read = Answer(), Answer(), Answer()
        self._first.found.connect(self._begin)
        self._answer.found.connect(self._complete)
        self._words_read.found.connect(self._find_with_words)

    def ask(self, text: str) -> None:
        """Find people; an answer to an earlier question that comes later is dropped."""
        self._text = text
        self._number += 1
        number, question = self._number, parse_question(text)
        self._stages = {each.key: stage_word(each.key) for each in self._desk.settings.stages.stages}
        self.troubles = as_asked(self._desk, question, self._stages).troubles
        if question.filters and is_large(self._desk):
            read_beside(self._desk, lambda beside: self._find_all(beside, text, number), number, self._first)
            return
        first = list_people_at_once(self._desk, text, AT_ONCE, self._stages)
        self.begun.emit(first.ids)
        if not first.is_all and not self._desk.search_words.are_read and text.strip():
            self._read_words()
        elif not first.is_all:
            read_beside(self._desk, lambda beside: self._find_all(beside, text, number), number, self._answer)

    def _find_all(self, beside: Desk, text: str, number: int) -> tuple[int, ...]:
        """Find everybody, unless something else is asked meanwhile: then nobody waits for the answer."""
        beside.stop_when(lambda: number != self._number)
        try:
            with database_refusals():
                return list_people(beside, text, stage_names=self._stages).ids
        except Refusal:
            if number == self._number:
                raise
            return ()

    def _read_words(self) -> None:
        """Read the words of a large desk beside the window, once: parts and mistyped words are found then."""
        if not self._is_reading_words:
            self._is_reading_words = True
            read_beside(self._desk, lambda beside: PeopleSearch(beside).warm_up(), 0, self._words_read)

    def _find_with_words(self, _number: int, _found: object) -> None:
        if self._desk.is_open and self._text.strip():
            self.ask(self._text)

    def _begin(self, number: int, ids: tuple[int, ...]) -> None:
        if number == self._number:
            self.begun.emit(ids[:AT_ONCE])
            if len(ids) >= AT_ONCE:
                self.completed.emit(ids)

    def _complete(self, number: int, ids: tuple[int, ...]) -> None:
        if number == self._number:
            self.completed.emit(ids)
