"""Watches the event loop: how long it was held at most while something was done.

The measure is the processor's time of the window's own thread, which other programs don't lengthen; the time
on the wall is told beside it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

LONGEST = 0.050
"""Seconds for which the window may stand still."""
_GOES = 3


def least_held(go: Callable[[], dict[str, float]]) -> dict[str, float]:
    """Return for how long each step holds the loop, in seconds, at its best go of several.

    Others that use the processor's caches lengthen a thread's own time now and then; what holds the loop by
    itself does so each time. Where no step takes longer than it may, one go is enough.
    """
    held = go()
    for _ in range(_GOES - 1):
        if max(held.values()) > LONGEST:
            held = {step: min(seconds, held[step]) for step, seconds in go().items()}
    return held


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
