"""Whose turn it is to write, among the connections of this process to one desk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock, RLock, get_ident
from typing import Protocol

from recruiterdesk.core.errors import Refusal

_LEAST_SECONDS = 0.001


class _CanBeAcquired(Protocol):
    def acquire(self, *, timeout: float) -> bool: ...


SHORT_SECONDS = 5
"""How long something that takes no time may take after all, on a disk that is busy."""


class Turn:
    """One connection writes at a time; nobody waits longer than they can for work that takes long.

    What is written in a blink is waited for, also where a busy disk makes it more: to refuse what the user
    does because of it would be worse. Who waits comes before who has just written and wants to write again:
    a worker that writes in many small parts leaves the window its turn in between.
    """

    def __init__(self) -> None:
        self._lock = RLock()
        self._door = Lock()
        self._writing: int | None = None
        self._at_length: set[int] = set()

    def is_taken_at_length(self) -> bool:
        """Tell whether somebody is writing just now who takes long."""
        return self._writing in self._at_length

    @contextmanager
    def at_length(self) -> Iterator[None]:
        """Let each turn of this thread meanwhile count as one that takes long."""
        writer = get_ident()
        is_first = writer not in self._at_length
        self._at_length.add(writer)
        try:
            yield
        finally:
            if is_first:
                self._at_length.discard(writer)

    @contextmanager
    def taken(self, patience: float) -> Iterator[None]:
        """Have the turn; wait for work that takes long at most `patience` seconds.

        Behind another who waits it may be as long again.

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
        self._acquire(self._door, patience)
        try:
            self._acquire(self._lock, patience)
        finally:
            self._door.release()

    def _acquire(self, wanted: _CanBeAcquired, patience: float) -> None:
        for _ in range(max(1, round(SHORT_SECONDS / max(patience, _LEAST_SECONDS)))):
            if wanted.acquire(timeout=patience):
                return
            if self.is_taken_at_length():
                break
        raise Refusal("desk.at_work")
