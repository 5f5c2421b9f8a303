"""The files that were handed over together: which is in hand, and what became of the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from recruiterdesk.ui.pages.importing.sources import Source, source_name
from recruiterdesk.ui.pages.importing.translation import tr


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What became of one file, in words."""

    name: str
    words: str


class Files:
    """Goes through the files one after the other."""

    def __init__(self) -> None:
        self._sources: Sequence[Source] = ()
        self._taken = 0
        self._became: dict[int, str] = {}

    def hand_over(self, sources: Sequence[Source]) -> None:
        """Begin with these files; what was before is forgotten."""
        self._sources = tuple(sources)
        self._taken = 0
        self._became = {}

    def add(self, sources: Sequence[Source]) -> None:
        """Let these files come after those that are there."""
        self._sources = (*self._sources, *sources)

    def take_next(self) -> Source | None:
        """Return the next file; None where none is left."""
        if self.waiting == 0:
            return None
        self._taken += 1
        return self._sources[self._taken - 1]

    @property
    def waiting(self) -> int:
        """How many files are still to come."""
        return len(self._sources) - self._taken

    def note(self, words: str) -> None:
        """Say what became of the file in hand; the last word counts."""
        self._became[self._taken] = words

    def place(self) -> str:
        """Return "file 2 of 3"; "" for a file that came alone."""
        if len(self._sources) < 2:  # noqa: PLR2004 - one file needs no number
            return ""
        number, count = (QLocale().toString(each) for each in (self._taken, len(self._sources)))
        return tr("file {number} of {count}").format(number=number, count=count)

    def outcomes(self) -> tuple[FileOutcome, ...]:
        """Return what became of the files so far; nothing where there is only one."""
        if len(self._sources) < 2:  # noqa: PLR2004 - one file needs no list
            return ()
        return tuple(
            FileOutcome(source_name(source), self._became[number])
            for number, source in enumerate(self._sources, start=1)
            if number in self._became
        )
