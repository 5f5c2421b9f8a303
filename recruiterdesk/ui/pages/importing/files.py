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
    """Goes through the files one after the other; what was left on the way can be taken up again."""

    def __init__(self) -> None:
        self._sources: tuple[Source, ...] = ()
        self._in_hand = 0
        self._to_come: list[int] = []
        self._became: dict[int, str] = {}
        self._left: set[int] = set()
        self._aside: set[int] = set()
        self._refused: set[int] = set()

    def hand_over(self, sources: Sequence[Source]) -> None:
        """Begin with these files; those before are forgotten unless one is open, waits or is aside."""
        self._aside = {number for number in self._aside if self._sources[number - 1] not in sources}
        if self._in_hand and self._in_hand not in self._became:
            self.leave(tr("left out"))
        elif not self._to_come and not self._aside:
            self._begin_anew()
        self._to_come = [*self._numbered(sources), *self._to_come]

    def add(self, sources: Sequence[Source]) -> None:
        """Let these files come after those that are there."""
        self._to_come = [*self._to_come, *self._numbered(sources)]

    def take_next(self) -> Source | None:
        """Return the next file; None where none is left."""
        if not self._to_come:
            return None
        self._in_hand = self._to_come.pop(0)
        self._became.pop(self._in_hand, None)
        return self._sources[self._in_hand - 1]

    @property
    def sources(self) -> tuple[Source, ...]:
        """All files, in the order in which they came."""
        return self._sources

    @property
    def waiting(self) -> int:
        """How many files are still to come."""
        return len(self._to_come)

    def note(self, words: str) -> None:
        """Say what became of the file in hand; the last word counts."""
        self._became[self._in_hand] = words
        self._left.discard(self._in_hand)
        self._aside.discard(self._in_hand)
        self._refused.discard(self._in_hand)

    def leave(self, words: str) -> None:
        """Say why the file in hand was left; it can be taken up again."""
        self.note(words)
        self._left.add(self._in_hand)

    def put_aside(self, words: str) -> None:
        """Leave the file in hand, with what was decided of it: it stays when others come meanwhile."""
        self.leave(words)
        self._aside.add(self._in_hand)

    def refuse(self, words: str) -> None:
        """Say why the file in hand can't be read: it is tried again there, or taken up later."""
        self.note(words)
        self._refused.add(self._in_hand)

    def left(self) -> tuple[str, ...]:
        """Return the names of the files that can be taken up again."""
        return tuple(source_name(self._sources[number - 1]) for number in self._to_take_up())

    def take_up(self) -> None:
        """Let the files that were left come next."""
        numbers = self._to_take_up()
        self._to_come = [*numbers, *self._to_come]
        for number in numbers:
            self._became.pop(number)
        self._left.difference_update(numbers)
        self._aside.difference_update(numbers)
        self._refused.difference_update(numbers)

    def place(self) -> str:
        """Return "file 2 of 3"; "" for a file that came alone."""
        if len(self._sources) < 2:  # noqa: PLR2004 - one file needs no number
            return ""
        number, count = (QLocale().toString(each) for each in (self._in_hand, len(self._sources)))
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

    def _begin_anew(self) -> None:
        self._sources, self._in_hand, self._to_come = (), 0, []
        self._became, self._left, self._refused, self._aside = {}, set(), set(), set()

    def _numbered(self, sources: Sequence[Source]) -> list[int]:
        """Put files behind those that are there, and return their numbers."""
        first = len(self._sources) + 1
        self._sources = (*self._sources, *sources)
        return [*range(first, len(self._sources) + 1)]

    def _to_take_up(self) -> list[int]:
        return sorted(self._left | self._refused - {self._in_hand})
