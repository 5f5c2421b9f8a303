"""Python's search for garbage, kept to the window's thread."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from recruiterdesk.ui.workers import is_any_work_running

LOOK_EVERY_MS = 1000


class GarbageRounds(QObject):
    """Collects now and then by a timer, for as long as it lives, instead of whenever something is made.

    Python collects in the thread that happens to make an object, and what it finds may be a widget: Qt lets
    only the window's thread end those, and the program would crash. How often each generation is looked at
    stays as Python has it. What a piece of work beside the window makes is left alone meanwhile: each look
    would go through all of it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect where enough was made since the last time."""
        is_full = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if is_full[0] and not is_any_work_running():
            gc.collect(max(generation for generation, full in enumerate(is_full) if full))

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()
