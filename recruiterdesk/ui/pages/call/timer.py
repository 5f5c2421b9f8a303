"""How long the call lasts, and how long they have been left to speak first."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject, QTimer, Signal

from recruiterdesk.core.clock import Clock

_SECOND_MS = 1000
_MOST_AT_ONCE = 5
SILENCE = "silence"


def clock_face(seconds: int) -> str:
    """Write seconds as "4:07", "1:02:09"."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


class CallTimer(QObject):
    """Counts while it runs; what passes while the computer sleeps is no talking.

    Signals:
        ticked: a second has gone.
    """

    ticked = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last: dt.datetime | None = None
        self.seconds = 0
        self.silence = 0
        self._in_silence = False
        self._beat = QTimer(self)
        self._beat.setInterval(_SECOND_MS)
        self._beat.timeout.connect(self.count)

    def restore(self, seconds: int, silence: int) -> None:
        """Go on from where a call was left."""
        self.seconds, self.silence = seconds, silence

    def run(self) -> None:
        """Count from now on."""
        if not self._beat.isActive():
            self._last = self._clock.now()
            self._beat.start()

    def stop(self) -> None:
        """Count no longer: the call is paused or over."""
        self._beat.stop()
        self._last = None

    def note_step(self, key: str) -> None:
        """The silence is timed anew each time that its step is reached, and only there."""
        if key == SILENCE and not self._in_silence:
            self.silence = 0
        self._in_silence = key == SILENCE

    def go_on_in(self, key: str) -> None:
        """Go on in a step as it was left; a silence that was begun is not begun anew."""
        self._in_silence = key == SILENCE

    @property
    def in_silence(self) -> bool:
        """Tell whether they are left to speak first."""
        return self._in_silence

    def count(self) -> None:
        """Add what has gone since the last beat."""
        if self._last is None:
            return
        now = self._clock.now()
        gone = int((now - self._last).total_seconds())
        if gone < 1:
            return
        self._last = now
        if gone <= _MOST_AT_ONCE:
            self.seconds += gone
            self.silence += gone if self._in_silence else 0
        self.ticked.emit()
