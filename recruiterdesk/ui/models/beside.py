"""Reads from the desk beside the window, on a connection of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from recruiterdesk.storage.desk import Desk


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
        beside = self._desk.beside()
        try:
            found = self._read(beside)
        finally:
            beside.close()
        self._answer.found.emit(self._number, found)


def read_beside(desk: Desk, read: Callable[[Desk], object], number: int, answer: Answer) -> None:
    """Put one question to the desk in a worker; the answer carries its number."""
    QThreadPool.globalInstance().start(_Reading(desk, read, number, answer))
