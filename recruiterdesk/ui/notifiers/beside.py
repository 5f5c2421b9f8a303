"""Looks for and marks very many reminders beside the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.desk import Desk
from recruiterdesk.ui.desk_beside import desk_beside
from recruiterdesk.ui.workers import Reins, Work

T = TypeVar("T")


class MarkedBeside:
    """Gives each piece of work a connection and a thread of its own; its outcome is told in the window's.

    Writing in portions leaves the window its turn in between. After `stop`, and once the desk is closed,
    nothing is told any more: what was marked by then counts as not confirmed, and comes in the next digest.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._running: set[Work] = set()
        self._is_stopped = False

    def run(
        self,
        work: Callable[[Desk], T],
        then: Callable[[T], None],
        failed: Callable[[Refusal | None], None],
    ) -> None:
        """Begin the work."""
        if self._is_stopped:
            return
        started = Work(partial(_carry_out, self._desk, work))
        self._running.add(started)
        started.finished.connect(partial(self._tell, started, then))
        started.refused.connect(partial(self._tell, started, failed))
        for ended in (started.cancelled, started.broken):
            ended.connect(lambda *_reason: self._tell(started, failed, None))
        started.start()

    def is_running(self) -> bool:
        return bool(self._running)

    def stop(self) -> None:
        """Break off what is under way, and tell nobody."""
        self._is_stopped = True
        for work in self._running:
            work.cancel()

    def _tell(self, work: Work, tell: Callable[[T], None], outcome: T) -> None:
        self._running.discard(work)
        if not self._is_stopped and self._desk.is_open:
            tell(outcome)


def _carry_out(desk: Desk, work: Callable[[Desk], T], reins: Reins) -> T:
    with desk_beside(desk, reins) as beside:
        return work(beside)
