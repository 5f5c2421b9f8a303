"""Python's search for garbage, kept to the window's thread."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from recruiterdesk.core.memory import MANY
from recruiterdesk.ui.workers import is_any_work_running

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

LOOK_EVERY_MS = 1000
LOOKS_BETWEEN_WHOLE_ONES = 600
"""How many looks there are between two that go through everything: ten minutes."""


class GarbageRounds(QObject):
    """Collects now and then by a timer, for as long as it lives, instead of whenever something is made.

    Python collects in the thread that happens to make an object, and what it finds may be a widget: Qt lets
    only the window's thread end those, and the program would crash. What was made lately is looked at as
    often as Python does it. To go through everything would hold the window for longer than it may stand
    still: that is done while the user is in another program. What a piece of work beside the window makes is
    left alone meanwhile: each look would go through all of it. Where tens of thousands were made, they are
    kept out of the looks until everything is gone through: most of them live on.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect where enough was made since the last time."""
        if is_any_work_running():
            return
        self._looks += 1
        (made, young, _), (most_made, most_young, _) = gc.get_count(), gc.get_threshold()
        if self._looks >= LOOKS_BETWEEN_WHOLE_ONES and _is_user_elsewhere():
            self._looks = 0
            gc.unfreeze()
            gc.collect()
        elif made > MANY:
            gc.freeze()
        elif made > most_made:
            gc.collect(1 if young > most_young else 0)

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()


def _is_user_elsewhere() -> bool:
    front = cast("QWindow | None", QGuiApplication.focusWindow())
    return front is None or not front.isVisible()
