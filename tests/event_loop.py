"""Watches the event loop: how long it was held at most while something was done.

The measure is the processor's time of the window's own thread, which other programs don't lengthen; the time
on the wall is told beside it.
"""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Self

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

LONGEST = 0.050
"""Seconds for which the window may stand still."""
_SLOWER_WHERE_TRACED = 4


def longest_allowed() -> float:
    """Return for how long the window may stand still; each line takes longer where coverage counts it."""
    return LONGEST * (_SLOWER_WHERE_TRACED if sys.gettrace() is not None else 1)


class LoopWatch(QObject):
    """While it is entered, `longest` is the most processor time between two turns of the event loop.

    What is done straight in the test, outside the loop, counts as held too.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest = self.longest_on_the_wall = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)
        self._wall = QElapsedTimer()
        self._processor = 0.0

    def __enter__(self) -> Self:
        self._start()
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._turn()
        self._timer.stop()

    def _start(self) -> None:
        # The wall's time encloses the processor's: it is begun before, and read after.
        self._wall.start()
        self._processor = time.thread_time()

    def _turn(self) -> None:
        self.longest = max(self.longest, time.thread_time() - self._processor)
        self.longest_on_the_wall = max(self.longest_on_the_wall, self._wall.nsecsElapsed() / 1e9)
        self._start()
