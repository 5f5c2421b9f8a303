"""How long the window was busy at a stretch: between two turns of its event loop."""

from __future__ import annotations

import time
from typing import Self

from PySide6.QtCore import QObject, QTimer


class LongestTurn(QObject):
    """Asks in every turn of the event loop what its thread took of the processor since the last one.

    The clock on the wall would count what other programs on the machine take, too. Asked every so many
    milliseconds only, it takes several short turns for one, and lets the other threads have the processor.
    """

    def __init__(self, parent: QObject | None = None, every_ms: int = 0) -> None:
        super().__init__(parent)
        self.seconds = 0.0
        self._last = time.thread_time()
        self._timer = QTimer(self)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self._look)

    def __enter__(self) -> Self:
        self._last = time.thread_time()
        self._timer.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._look()
        self._timer.stop()

    def _look(self) -> None:
        now = time.thread_time()
        self.seconds = max(self.seconds, now - self._last)
        self._last = now
