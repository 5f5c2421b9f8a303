"""Finds people for the palette: at once on a small desk, beside the window on a large one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.searched_text import searched_text, searched_words
from recruiterdesk.core.values import value
from recruiterdesk.storage.desk import Desk, database_refusals
from recruiterdesk.storage.queries.people import PersonRow, people_rows
from recruiterdesk.storage.queries.people_ids import ListedPeople, list_people, list_people_at_once
from recruiterdesk.storage.queries.queue_figures import is_large
from recruiterdesk.ui.models.beside import Answer, read_beside
from recruiterdesk.ui.models.stage_words import stage_words

MOST = 20


@value
class PaletteFound:
    """Who was found: by their name, and by anything else or by a mistyped word."""

    text: str = ""
    named: tuple[PersonRow, ...] = ()
    others: tuple[PersonRow, ...] = ()


class PalettePeople(QObject):
    """Of several questions in a row the last one is answered.

    Signals:
        found: PaletteFound, once, or twice where the first answer left out what takes long.
    """

    found = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._number, self._answered = 0, 0
        self._first, self._whole = Answer(), Answer()
        self._first.found.connect(self._take_first)
        self._whole.found.connect(self._take)

    def is_looking(self) -> bool:
        """Tell whether nothing is known yet of what was asked last."""
        return self._answered != self._number

    def ask(self, text: str) -> None:
        """Look for people whom the words name, as on the people page."""
        self._number += 1
        if not text.strip():
            self._take(self._number, PaletteFound(text))
            return
        names = stage_words(self._desk)
        if not is_large(self._desk):
            self._take(self._number, _found(self._desk, text, list_people(self._desk, text, MOST, names).ids))
            return
        self._read(lambda beside: list_people_at_once(beside, text, MOST, names), text, self._first)
        self._read(lambda beside: list_people(beside, text, MOST, names), text, self._whole)

    def leave(self) -> None:
        """Nobody waits any more."""
        self._number += 1

    def _read(self, find: Callable[[Desk], ListedPeople], text: str, answer: Answer) -> None:
        number = self._number

        def stoppable(beside: Desk) -> PaletteFound | None:
            beside.stop_when(lambda: number != self._number)
            try:
                with database_refusals():
                    return _found(beside, text, find(beside).ids)
            except Refusal:
                if number == self._number:
                    raise
                return None

        read_beside(self._desk, stoppable, number, answer)

    def _take_first(self, number: int, found: PaletteFound | None) -> None:
        if self._answered != number:
            self._take(number, found)

    def _take(self, number: int, found: PaletteFound | None) -> None:
        if number == self._number and found is not None and self._desk.is_open:
            self._answered = number
            self.found.emit(found)


def _found(desk: Desk, text: str, ids: Sequence[int]) -> PaletteFound:
    words = searched_words(text)
    people = people_rows(desk, ids)
    is_number = not any(sign.isalpha() for sign in text)
    named = tuple(row for row in people if is_number or _is_named(row, words))
    return PaletteFound(text, named, tuple(row for row in people if row not in named))


def _is_named(row: PersonRow, words: tuple[str, ...]) -> bool:
    letters = f" {searched_text(row.name)}"
    return all(f" {word}" in letters for word in words)
