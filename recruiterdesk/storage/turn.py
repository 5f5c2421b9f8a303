"""Whose turn it is to write, among the connections of this process to one desk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock, RLock, get_ident

from recruiterdesk.core.errors import Refusal


class Turn:
    """One connection writes at a time; each waits only as long as whoever asked for it can.

    Who waits comes before who has just written and wants to write again: a worker that writes in many small
    parts leaves the window its turn in between.
    """

    def __init__(self) -> None:
        self._lock = RLock()
        self._door = Lock()
        self._writing: int | None = None

    def is_free(self) -> bool:
        """Tell whether no other thread is writing just now."""
        free = self._lock.acquire(blocking=False)
        if free:
            self._lock.release()
        return free

    @contextmanager
    def taken(self, patience: float) -> Iterator[None]:
        """Have the turn; wait for it at most `patience` seconds, and as long behind another who waits.

        Raises:
            Refusal: another connection of this process was still writing (desk.at_work).
        """
        if self._writing == get_ident():
            yield
            return
        self._wait(patience)
        self._writing = get_ident()
        try:
            yield
        finally:
            self._writing = None
            self._lock.release()

    def _wait(self, patience: float) -> None:
        if not self._door.acquire(timeout=patience):
            raise Refusal("desk.at_work")
        try:
            if not self._lock.acquire(timeout=patience):
                raise Refusal("desk.at_work")
        finally:
            self._door.release()
