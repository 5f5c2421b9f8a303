"""Long work in a thread of its own, with progress and Cancel; it hands back a value."""

from __future__ import annotations

import sys
from collections.abc import Callable
from threading import Event
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal

from recruiterdesk.core.errors import Refusal

# Seconds. Python lets a thread that asks for its turn wait as long, and a page asks at each call of Qt: with
# the usual 5 ms, painting one takes half a second beside work.
_TURN_WHILE_WORKING = 0.0002
_USUAL_TURN = sys.getswitchinterval()


class Cancelled(Exception):
    """The work was given up because the user cancelled; what it had begun was taken back."""


class Reins:
    """What the work holds: tells how far it is, and asks whether to stop; safe to use in its thread."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._stop = Event()
        self.tell = tell

    def pull(self) -> None:
        """Ask the work to stop."""
        self._stop.set()

    def is_pulled(self) -> bool:
        return self._stop.is_set()

    def stop_if_pulled(self) -> None:
        """Let the work end here if it was asked to."""
        if self.is_pulled():
            raise Cancelled

    def tell_or_stop(self, done: int, rows: int) -> None:
        """Tell how far the work is, or let it end here if it was asked to."""
        self.stop_if_pulled()
        self.tell(done, rows)


class Work(QObject):
    """One piece of work; exactly one of the outcomes is emitted, in the window's thread.

    The work must not touch widgets nor the window's database connection. It lives until its thread has ended,
    also where nobody waits for it any more; when the program quits it is asked to stop and waited for.

    Signals:
        progressed: rows done, rows in all.
        finished: what the work returned.
        refused: the Refusal that it raised.
        cancelled: it stopped as it was asked to, or nobody waits for it any more.
        broken: an error of the program, as a text; it is raised in the window's thread as well.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    refused = Signal(object)
    cancelled = Signal()
    broken = Signal(str)

    def __init__(self, job: Callable[[Reins], object]) -> None:
        app = cast(QCoreApplication, QCoreApplication.instance())
        super().__init__(app)
        self._is_awaited = True
        self._thread = _WorkThread(job, self)
        self._thread.progressed.connect(self._progress)
        self._thread.ended.connect(self._end)
        self._thread.finished.connect(self._leave)
        app.aboutToQuit.connect(self._end_with_program)

    def start(self) -> None:
        """Begin; the window gets its turn when it asks for it."""
        sys.setswitchinterval(_TURN_WHILE_WORKING)
        self._thread.start()

    def is_running(self) -> bool:
        return self._thread.isRunning()

    def cancel(self) -> None:
        """Ask the work to stop; what it says at last (done, or stopped) still counts."""
        self._thread.reins.pull()

    def abandon(self) -> None:
        """Ask the work to stop and wait for it no longer; for work that changes nothing."""
        self.cancel()
        if self._is_awaited:
            self._is_awaited = False
            self.cancelled.emit()

    def _progress(self, done: int, rows: int) -> None:
        if self._is_awaited:
            self.progressed.emit(done, rows)

    def _end(self, outcome: object) -> None:
        if not self._is_awaited:
            return
        self._is_awaited = False
        if isinstance(outcome, Cancelled):
            self.cancelled.emit()
        elif isinstance(outcome, Refusal):
            self.refused.emit(outcome)
        elif isinstance(outcome, Exception):
            self.broken.emit(str(outcome))
            raise outcome
        else:
            self.finished.emit(outcome)

    def _leave(self) -> None:
        if not is_any_work_running():
            sys.setswitchinterval(_USUAL_TURN)
        self.deleteLater()

    def _end_with_program(self) -> None:
        self._is_awaited = False
        self.cancel()
        self._thread.wait()


def is_any_work_running() -> bool:
    """Tell whether the window waits for a piece of work."""
    app = cast(QCoreApplication, QCoreApplication.instance())
    return any(work.is_running() for work in app.findChildren(Work))


class _WorkThread(QThread):
    progressed = Signal(int, int)
    ended = Signal(object)

    def __init__(self, job: Callable[[Reins], object], parent: QObject) -> None:
        super().__init__(parent)
        self._job = job
        self.reins = Reins(self.progressed.emit)

    def run(self) -> None:
        try:
            outcome = self._job(self.reins)
        except Exception as error:  # noqa: BLE001 - carried to the window's thread, and raised there
            outcome = error
        self.ended.emit(outcome)
