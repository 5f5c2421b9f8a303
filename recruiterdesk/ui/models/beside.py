"""Reads from the desk beside the window, on a connection of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.queue_figures import is_large


class Answer(QObject):
    """Carries what was read from the worker to the window.

    Signals:
        found: the number of the question, and what was read.
    """

    found = Signal(int, object)


class _Reading(QRunnable):
    def __init__(self, desk: Desk, read: Callable[[Desk], object], number: int, answer: Answer) -> None:
        super().__init__()
        self._desk = desk
        self._read = read
        self._number = number
        self._answer = answer

    def run(self) -> None:
        try:
            beside = self._desk.beside()
        except Refusal:
            if self._desk.is_open:
                raise
            return
        try:
            found = self._read(beside)
        finally:
            beside.close()
        self._answer.found.emit(self._number, found)


def read_beside(desk: Desk, read: Callable[[Desk], object], number: int, answer: Answer) -> None:
    """Put one question to the desk in a worker; the answer carries its number."""
    QThreadPool.globalInstance().start(_Reading(desk, read, number, answer))


LOOKS_BETWEEN_READS = 15
"""How many times a large desk is looked at before it is read again, where nothing seems to have changed."""


class Reading(QObject):
    """Reads what is shown: at once on a small desk, beside the window on a large one.

    Of several questions in a row, the last one is answered; while one is read, no second is begun. What comes
    after the desk was closed is dropped.

    Signals:
        found: what was read.
    """

    found = Signal(object)

    def __init__(self, desk: Desk, read: Callable[[Desk], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._read = read
        self._is_reading = False
        self._asked_again = False
        self._looks = 0
        self._answer = Answer()
        self._answer.found.connect(self._take)

    def look(self) -> None:
        """Read what time alone changes: as of now, on a large desk at a few of the many looks only."""
        self._looks += 1
        if self._looks >= LOOKS_BETWEEN_READS or not is_large(self._desk):
            self.ask()

    def ask(self) -> None:
        """Read as of now."""
        self._looks = 0
        if not is_large(self._desk):
            self._asked_again = False
            self.found.emit(self._read(self._desk))
        elif self._is_reading:
            self._asked_again = True
        else:
            self._is_reading = True
            read_beside(self._desk, self._read, 0, self._answer)

    def _take(self, _number: int, found: object) -> None:
        self._is_reading = False
        if not self._desk.is_open:
            return
        self.found.emit(found)
        if self._asked_again:
            self._asked_again = False
            self.ask()
