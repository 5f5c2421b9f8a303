"""Reads the pipeline: on a small desk at once; on a large one first what is seen, then everything, beside."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.queue_figures import is_large
from recruiterdesk.ui.models.beside import Answer, read_beside
from recruiterdesk.ui.pages.pipeline.reading import Found, Wanted, read_pipeline


class TwoReadings(QObject):
    """Of several questions in a row the last one is answered; a stale answer is never shown.

    Signals:
        found: Found.
    """

    found = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: Wanted | None = None
        self._shown: Wanted | None = None
        self._number = 0
        self._is_reading = False
        self._is_stale = False
        self._answer = Answer()
        self._answer.found.connect(self._take)
        self._answer.failed.connect(self._give_up)

    def ask(self, wanted: Wanted) -> None:
        """Read this as of now; while one question is read, the next one waits."""
        self._wanted = wanted
        if not is_large(self._desk):
            self._number += 1
            self._is_stale = False
            self._shown = wanted
            self.found.emit(read_pipeline(self._desk, wanted, only_first=False))
        elif self._is_reading:
            self._is_stale = True
        else:
            self._read(only_first=wanted != self._shown)

    def _read(self, *, only_first: bool) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        self._is_reading, self._is_stale = True, False
        self._number += 1
        read_beside(
            self._desk, lambda beside: read_pipeline(beside, wanted, only_first=only_first), self._number,
            self._answer,
        )  # fmt: skip

    def _take(self, number: int, found: Found) -> None:
        self._is_reading = False
        if not self._desk.is_open:
            return
        if number == self._number and found.wanted == self._wanted:
            self._shown = found.wanted
            self.found.emit(found)
        if self._is_stale or not found.is_whole:
            self._read(only_first=self._wanted != self._shown)

    def _give_up(self, _number: int, _error: object) -> None:
        """Read what was asked for meanwhile; what could not be read is read when it is asked for again."""
        self._is_reading = False
        if self._is_stale:
            self._read(only_first=self._wanted != self._shown)
