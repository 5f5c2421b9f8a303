"""Reports of the program's own errors, in a folder beside the desk: only their owner reads them."""

from __future__ import annotations

import datetime as dt
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import IO

from recruiterdesk.core.crash_text import nameless_dump
from recruiterdesk.core.values import value

FOLDER_NAME = "error-reports"
KEPT = 20
"""Reports; the oldest go."""
_FATAL = "fatal.part"
_UNTOLD, _TOLD = ".new.txt", ".txt"
_STAMP = "%Y-%m-%d %H-%M-%S"
_INTRODUCTION = (
    "An error of the program itself. This report names kinds of errors and places in the program; "
    "no name, number or text of anybody on the desk is in it. It lies on this computer; it was not sent.\n"
)


@value
class CrashReport:
    """A report as it lies there; `at` is when it was written, in UTC."""

    path: Path
    at: dt.datetime
    is_told: bool


class CrashFiles:
    """The reports of one desk. What can't be written or read costs the report, and nothing else.

    Args:
        folder: the folder of the desk.
        about: one line on the program, its libraries and the system.
    """

    def __init__(self, folder: Path, about: str) -> None:
        self.folder = folder / FOLDER_NAME
        self._about = about
        self._written: set[str] = set()

    def write(self, said: str, where: str, now: dt.datetime) -> Path | None:
        """Write a report of what `crash_text` said, marked as not told yet.

        None where the same was written in this run, or the folder can't be written.
        """
        if said in self._written or len(self._written) >= KEPT:
            return None
        self._written.add(said)
        return self._write(said, where, now)

    def reports(self) -> list[CrashReport]:
        """Return the reports that are there, the newest first."""
        found = []
        for path in self.folder.glob("*.txt"):
            is_told = not path.name.endswith(_UNTOLD)
            name = path.name.removesuffix(_TOLD if is_told else _UNTOLD)
            with suppress(ValueError):
                at = dt.datetime.strptime(name.partition(" #")[0], _STAMP).replace(tzinfo=dt.UTC)
                found.append(CrashReport(path, at, is_told))
        return sorted(found, key=lambda report: (report.at, report.path.name), reverse=True)

    def take_untold(self) -> int:
        """Mark every report as told, and return how many were not."""
        untold = [report.path for report in self.reports() if not report.is_told]
        for path in untold:
            with suppress(OSError):
                path.rename(path.with_name(path.name.removesuffix(_UNTOLD) + _TOLD))
        return len(untold)

    def fatal_file(self) -> IO[str] | None:
        """Return an open file for what Python's faulthandler writes where the program dies at once."""
        try:
            self._make_folder()
            return os.fdopen(_private(self.folder / _FATAL, os.O_TRUNC), "w", encoding="utf-8")
        except OSError:
            return None

    def adopt_fatal(self, now: dt.datetime) -> None:
        """Make a report of what a run that died has left; nobody else may run on the desk."""
        path = self.folder / _FATAL
        try:
            left = path.read_text(encoding="utf-8", errors="replace")
            path.unlink()
        except OSError:
            return
        if left.strip():
            self._write(nameless_dump(left), "the program ended at once", now)

    def _write(self, said: str, where: str, now: dt.datetime) -> Path | None:
        text = f"{_INTRODUCTION}\n{self._about}\n{now:%Y-%m-%d %H:%M:%S} UTC, {where}\n\n{said}"
        try:
            self._make_folder()
            path = self._free_place(now)
            with os.fdopen(_private(path, os.O_EXCL), "w", encoding="utf-8", errors="replace") as file:
                file.write(text)
        except OSError:
            return None
        for old in self.reports()[KEPT:]:
            with suppress(OSError):
                old.path.unlink()
        return path

    def _make_folder(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True, mode=stat.S_IRWXU)

    def _free_place(self, now: dt.datetime) -> Path:
        taken = {path.name.partition(".")[0] for path in self.folder.glob("*.txt")}
        stem = f"{now:{_STAMP}}"
        names = (stem, *(f"{stem} #{nth}" for nth in range(2, KEPT + 2)))
        return self.folder / (next(name for name in names if name not in taken) + _UNTOLD)


def _private(path: Path, more: int) -> int:
    return os.open(path, os.O_WRONLY | os.O_CREAT | more, stat.S_IRUSR | stat.S_IWUSR)
