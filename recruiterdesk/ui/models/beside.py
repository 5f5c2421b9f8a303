"""Reads from the desk beside the window, on a connection of its own."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.queue_figures import is_large


class Answer(QObject):
    """Carries what was read from the worker to the window, or the error that it ended in.

    Signals:
        found: the number of the question, and what was read.
        failed: the number of the question, and the error; it is raised in the window's thread as well.
    """

    found = Signal(int, object)
    failed = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.failed.connect(_raise)


class _Reading(QRunnable):
    def __init__(self, desk: Desk, read: Callable[[Desk], object], number: int, answer: Answer) -> None:
        super().__init__()
        self._desk = desk
        self._read = read
        self._number = number
        self._answer = answer

    def run(self) -> None:
        # At its end the program takes the answer along, however long it is read: nobody waits for it then.
        try:
            found = self._found()
        except Exception as error:  # noqa: BLE001 - carried to the window's thread, and raised there
            if self._desk.is_open:
                with suppress(RuntimeError):
                    self._answer.failed.emit(self._number, error)
            return
        with suppress(RuntimeError):
            self._answer.found.emit(self._number, found)

    def _found(self) -> object:
        beside = self._desk.beside()
        # Nobody waits for what is read of a desk that was shut; the end of the program waits for its threads.
        beside.stop_when(lambda: not self._desk.is_open)
        try:
            return self._read(beside)
        finally:
            beside.close()


def _raise(_number: int, error: Exception) -> None:
    raise error


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
        self._answer.failed.connect(self._give_up)

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
        if self._desk.is_open:
            self.found.emit(found)
            self._ask_again()

    def _give_up(self, _number: int, _error: object) -> None:
        self._is_reading = False
        self._ask_again()

    def _ask_again(self) -> None:
        if self._asked_again:
            self._asked_again = False
            self.ask()
