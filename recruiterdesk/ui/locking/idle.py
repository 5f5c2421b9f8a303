"""For how long nobody has touched the program's windows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QWindow

from recruiterdesk.core.clock import Clock

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
_SECONDS = 60


class IdleWatch(QObject):
    """Looks at what windows get from the system, and only while it is wanted: asleep counts as untouched."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._is_watching = False
        self._touched_at = clock.now()

    def minutes(self) -> float:
        """Return since how many minutes no key was pressed and no mouse moved there."""
        return (self._clock.now() - self._touched_at).total_seconds() / _SECONDS

    def watch(self, *, wanted: bool) -> None:
        """Begin to look, or look no longer."""
        if wanted == self._is_watching:
            return
        self._is_watching = wanted
        self._touched_at = self._clock.now()
        app = QGuiApplication.instance()
        if not isinstance(app, QGuiApplication):
            return
        if wanted:
            app.focusWindowChanged.connect(self._look_at)
            self._look_at(QGuiApplication.focusWindow())
        else:
            app.focusWindowChanged.disconnect(self._look_at)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._touched_at = self._clock.now()
        return super().eventFilter(watched, event)

    def _look_at(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
            self._touched_at = self._clock.now()
