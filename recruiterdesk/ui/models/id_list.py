"""Builds the list of everybody's ids: the first of them at once, all of a long list beside the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.people_question import NoFilter, PeopleQuestion, parse_question
from recruiterdesk.storage.desk import Desk, database_refusals
from recruiterdesk.storage.queries.people_filters import as_asked
from recruiterdesk.storage.queries.people_ids import (
    ListedPeople,
    everybody_by_name,
    list_people,
    list_people_at_once,
)
from recruiterdesk.storage.queries.people_search import PeopleSearch
from recruiterdesk.storage.queries.queue_figures import is_large
from recruiterdesk.ui.models.beside import Answer, read_beside
from recruiterdesk.ui.models.stage_words import stage_words

AT_ONCE = 200


class IdList(QObject):
    """Who is listed for the words that were typed.

    `question` is what was asked last, `troubles` what of it is no filter: then nobody is listed. `near` are
    words that were found in the place of mistyped ones.

    Signals:
        delayed: the answer comes later; what was listed before is no answer to what is asked now.
        begun: the ids, the first ones of the answer, or all.
        completed: the ids of all of them; only where `begun` did not have them.
    """

    delayed = Signal()
    begun = Signal(object)
    completed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.troubles: tuple[NoFilter, ...] = ()
        self.question = PeopleQuestion("")
        self.near: tuple[str, ...] = ()
        self._stages: dict[str, str] = {}
        self._text = ""
        self._number, self._awaited = 0, -1
        self._is_reading_words = False
        self._first, self._answer, self._words_read = Answer(), Answer(), Answer()
        self._first.found.connect(self._begin)
        self._answer.found.connect(self._complete)
        self._words_read.found.connect(self._find_with_words)
        self._words_read.failed.connect(self._give_words_up)

    def is_looking(self) -> bool:
        """Tell whether there may be more to come of the answer to what was asked last."""
        wants_words = bool(self._text.strip()) and not self.troubles
        return self._awaited == self._number or (self._is_reading_words and wants_words)

    def ask(self, text: str) -> None:
        """Find people; an answer to an earlier question that comes later is dropped."""
        self._text = text
        self._number += 1
        number, question = self._number, parse_question(text)
        self.question, self.near = question, ()
        self._stages = stage_words(self._desk)
        asked = as_asked(self._desk, question, self._stages)
        self.troubles = question.misunderstood(asked.troubles)
        if question.filters and not asked.means_nobody and is_large(self._desk):
            self._look_beside(text, number, self._first)
            self.delayed.emit()
            return
        first = list_people_at_once(self._desk, text, AT_ONCE, self._stages)
        self.near = first.near
        is_all = first.is_all or (question.is_empty and len(first.ids) < AT_ONCE)
        if not is_all and not self._desk.search_words.are_read and text.strip():
            self._read_words()
        elif not is_all:
            self._look_beside(text, number, self._answer)
        self.begun.emit(first.ids)

    def _look_beside(self, text: str, number: int, answer: Answer) -> None:
        self._awaited = number
        read_beside(self._desk, lambda beside: self._find_all(beside, text, number), number, answer)

    def _find_all(self, beside: Desk, text: str, number: int) -> ListedPeople:
        """Find everybody, unless something else is asked meanwhile: then nobody waits for the answer."""
        beside.stop_when(lambda: number != self._number)
        try:
            with database_refusals():
                if not text.strip():
                    return ListedPeople(everybody_by_name(beside))
                return list_people(beside, text, stage_names=self._stages)
        except Refusal:
            if number == self._number:
                raise
            return ListedPeople(())

    def _read_words(self) -> None:
        """Read the words of a large desk beside the window, once: parts and mistyped words are found then."""
        if not self._is_reading_words:
            self._is_reading_words = True
            read_beside(self._desk, lambda beside: PeopleSearch(beside).warm_up(), 0, self._words_read)

    def _find_with_words(self, _number: int, _found: object) -> None:
        self._is_reading_words = False
        if self._desk.is_open and self._text.strip():
            self.ask(self._text)

    def _give_words_up(self, _number: int, _error: object) -> None:
        self._is_reading_words = False

    def _begin(self, number: int, listed: ListedPeople) -> None:
        if number == self._number:
            self._take(listed)
            self.begun.emit(listed.ids[:AT_ONCE])
            if len(listed.ids) >= AT_ONCE:
                self.completed.emit(listed.ids)

    def _complete(self, number: int, listed: ListedPeople) -> None:
        if number == self._number:
            self._take(listed)
            self.completed.emit(listed.ids)

    def _take(self, listed: ListedPeople) -> None:
        self._awaited, self.near = 0, listed.near
