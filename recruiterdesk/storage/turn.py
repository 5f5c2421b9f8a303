"""Whose turn it is to write, among the connections of this process to one desk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock

from recruiterdesk.core.errors import Refusal


class Turn:
    """One connection writes at a time; each waits only as long as whoever asked for it can."""

    def __init__(self) -> None:
        self._lock = RLock()

    def is_free(self) -> bool:
        """Tell whether no other thread is writing just now."""
        free = self._lock.acquire(blocking=False)
        if free:
            self._lock.release()
        return free

    @contextmanager
    def taken(self, patience: float) -> Iterator[None]:
        """Have the turn, waiting for it at most `patience` seconds.

        Raises:
            Refusal: another connection of this process was still writing (desk.at_work).
        """
        if not self._lock.acquire(timeout=patience):
            raise Refusal("desk.at_work")
        try:
            yield
        finally:
            self._lock.release()
