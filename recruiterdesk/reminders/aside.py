"""Where the work on very many reminders is done: at once, or beside whoever waits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.desk import Desk

T = TypeVar("T")


class Aside(Protocol):
    """Does work on a desk that is given to it, on whichever connection and in whichever thread."""

    def run(
        self,
        work: Callable[[Desk], T],
        then: Callable[[T], None],
        failed: Callable[[Refusal | None], None],
    ) -> None:
        """Do the work, now or later; exactly one of the two is called in the thread that asked.

        Neither is called any more once the desk is closed. `failed` gets no refusal where the work was
        broken off, or an error of the program was told elsewhere.
        """
        ...


class AtOnce:
    """Does the work on the desk itself, before `run` returns."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def run(
        self,
        work: Callable[[Desk], T],
        then: Callable[[T], None],
        failed: Callable[[Refusal | None], None],
    ) -> None:
        """Do the work and hand on what it returned."""
        try:
            found = work(self._desk)
        except Refusal as refusal:
            failed(refusal)
        else:
            then(found)
