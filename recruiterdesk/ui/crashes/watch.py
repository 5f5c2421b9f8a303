"""Notices whatever error nobody handled: in the window, in a thread, in a library that ends the program."""

from __future__ import annotations

import faulthandler
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QMetaMethod, QObject, Signal

from recruiterdesk.core.clock import Clock, SystemClock
from recruiterdesk.core.crash_files import CrashFiles
from recruiterdesk.core.errors import Refusal

if TYPE_CHECKING:
    from logging import LogRecord


class CrashWatch(QObject):
    """Standard error gets the nameless text alone: a desktop keeps it in its journal.

    Signals:
        happened: an error was noticed; it may come from any thread.
        stumbled: it is the desk's file that is damaged, no error of the program; likewise.
        refused: Refusal: something was refused where nobody said so, the folder of the desk is gone say;
            likewise.
    """

    happened = Signal()
    stumbled = Signal()
    refused = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._clock: Clock = SystemClock(ZoneInfo("UTC"))
        self._files: CrashFiles | None = None
        self._fatal: IO[str] | None = None
        self._hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def begin(self) -> None:
        """Notice errors from now on."""
        sys.excepthook = self._take
        threading.excepthook = self._take_in_thread
        sys.unraisablehook = self._take_unraisable

    def watch_for_the_end(self) -> None:
        """Keep what the last run that died had to say, and let this one say it too; no other may run."""
        files = self._known_files()
        files.adopt_fatal(self._clock.now())
        self._fatal = files.fatal_file()
        if self._fatal is not None:
            faulthandler.enable(self._fatal, all_threads=True)

    def watch_the_logs(self) -> None:
        """Let what libraries log go no further; an error among it counts as one."""
        import logging

        from recruiterdesk.ui.crashes.log_ear import LogEar

        logging.getLogger().addHandler(LogEar(self._take_logged))

    def end(self) -> None:
        """Notice nothing any more."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks
        if self._fatal is not None:
            faulthandler.disable()
            self._fatal.close()
            self._fatal = None
            self._known_files().adopt_fatal(self._clock.now())

    def keep(self, error: BaseException, where: str) -> None:
        """Write a report of an error, and say so; a damaged file is none, nor is what a sentence says."""
        from recruiterdesk.storage.desk import tells_of_damage

        if tells_of_damage(error):
            self.stumbled.emit()
            return
        if isinstance(error, Refusal) and self.isSignalConnected(QMetaMethod.fromSignal(self.refused)):
            self.refused.emit(error)
            return
        from recruiterdesk.core.crash_text import crash_text

        said = crash_text(error)
        self._known_files().write(said, where, self._clock.now())
        if sys.stderr is not None:
            sys.stderr.write(f"RecruiterDesk: an error of the program, {where}\n{said}")
        self.happened.emit()

    def _take(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, traceback)
            return
        self.keep(error, "in the window")

    def _take_in_thread(self, happened: threading.ExceptHookArgs) -> None:
        if happened.exc_value is not None:
            self.keep(happened.exc_value, "in a thread")

    def _take_unraisable(self, happened: sys.UnraisableHookArgs) -> None:
        if happened.exc_value is not None:
            self.keep(happened.exc_value, "while something was let go")

    def _take_logged(self, record: LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            self.keep(error, f"in the library {record.name}")

    def _known_files(self) -> CrashFiles:
        if self._files is None:
            from recruiterdesk.core.crash_about import about_program

            self._files = CrashFiles(self._folder, about_program())
        return self._files
