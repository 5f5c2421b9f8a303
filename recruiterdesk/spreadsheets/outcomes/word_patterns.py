"""Patterns that are looked for in words which mostly have nothing of what they need."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import reduce
from itertools import groupby
from operator import or_
from threading import Lock
from typing import NamedTuple

from recruiterdesk.spreadsheets.outcomes.met_needs import NO_NEED, Met, Pieces
from recruiterdesk.spreadsheets.outcomes.needed_pieces import Choice, Need, choices_of

_FEW_SEARCHES = 200


class _KnownPieces:
    """The pieces that all patterns need which are searched for often."""

    def __init__(self) -> None:
        self.pieces = Pieces()
        self._lock = Lock()

    def add(self, needs: Iterable[Need]) -> None:
        """Add needs to the known ones; who asks meanwhile is told of those from before."""
        with self._lock:
            self.pieces = self.pieces.with_needs(needs)


_KNOWN = _KnownPieces()


class _Look:
    """Choices of a pattern that are looked for together, compiled when their needs are met first.

    `start` is the need of the word where they begin, 0 where that is not known.
    """

    __slots__ = ("_pattern", "_start", "_text")

    def __init__(self, text: str, start: int) -> None:
        self._text = text
        self._start = start
        self._pattern: re.Pattern[str] | None = None

    def search(self, words: str, met: Met) -> re.Match[str] | None:
        pattern = self._pattern
        if pattern is None:
            pattern = self._pattern = re.compile(self._text)
        if not self._start:
            return pattern.search(words)
        for at, needs in met.places:
            if needs & self._start and (found := pattern.match(words, at)):
                return found
        return None


class _Needed(NamedTuple):
    """The bits of needs, and what is left of those that are met where it is enough: one of them, or all."""

    bits: int
    enough: int
    look: _Look


class WordPattern:
    """A pattern that is looked for only where the words have what it needs; it finds what `re` finds."""

    __slots__ = ("_any_need", "_needed", "_pattern", "_searches")

    def __init__(self, text: str) -> None:
        self._pattern = re.compile(text)
        # To learn what it needs takes longer than some searches.
        self._searches = 0
        self._needed: tuple[_Needed, ...] = ()
        self._any_need = 0

    def search(self, words: str) -> re.Match[str] | None:
        """Return where the pattern stands first in the words."""
        if not self._needed:
            self._count()
            return self._pattern.search(words)
        met = _KNOWN.pieces.met_by(words)
        needs = met.needs
        if not needs & self._any_need:
            return None
        first: re.Match[str] | None = None
        for bits, enough, look in self._needed:
            if needs & bits >= enough:
                found = look.search(words, met)
                if found and (first is None or found.start() < first.start()):
                    first = found
        return first

    def stands_in(self, words: str) -> bool:
        """Tell whether the pattern stands in the words."""
        if not self._needed:
            self._count()
            return self._pattern.search(words) is not None
        met = _KNOWN.pieces.met_by(words)
        needs = met.needs
        if not needs & self._any_need:
            return False
        for bits, enough, look in self._needed:  # noqa: SIM110 - asked a million times
            if needs & bits >= enough and look.search(words, met):
                return True
        return False

    def match(self, words: str) -> re.Match[str] | None:
        """Return how the words begin with the pattern."""
        return self._pattern.match(words) if self._may_stand_in(words) else None

    def fullmatch(self, words: str) -> re.Match[str] | None:
        """Return how the pattern stands for all of the words."""
        return self._pattern.fullmatch(words) if self._may_stand_in(words) else None

    def finditer(self, words: str) -> Iterator[re.Match[str]]:
        """Yield all places where the pattern stands in the words."""
        return self._pattern.finditer(words) if self._may_stand_in(words) else iter(())

    def split(self, words: str, maxsplit: int = 0) -> list[str]:
        """Return the words divided where the pattern stands."""
        return self._pattern.split(words, maxsplit) if self._may_stand_in(words) else [words]

    def _may_stand_in(self, words: str) -> bool:
        if not self._needed:
            self._count()
            return True
        if self._any_need & NO_NEED:
            return True
        needs = _KNOWN.pieces.met_by(words).needs
        if not needs & self._any_need:
            return False
        for bits, enough, _ in self._needed:  # noqa: SIM110 - asked a million times
            if needs & bits >= enough:
                return True
        return False

    def _count(self) -> None:
        self._searches += 1
        if self._searches >= _FEW_SEARCHES:
            needed = _learned(self._pattern)
            self._any_need = reduce(or_, (bits for bits, _, _ in needed))
            self._needed = needed


def _learned(pattern: re.Pattern[str]) -> tuple[_Needed, ...]:
    """Return what a pattern needs; choices that need one thing each and follow each other stand together."""
    choices = choices_of(pattern)
    _KNOWN.add(need for choice in choices for need in (*choice.needs, choice.start) if need)
    bits = _KNOWN.pieces.bits
    learned: list[_Needed] = []
    for is_together, group in groupby(choices, _is_looked_for_with_others):
        if is_together:
            together = list(group)
            any_of = sum(bits[need] for need in {need for choice in together for need in choice.needs})
            learned.append(_Needed(any_of, 1, _Look("|".join(choice.text for choice in together), 0)))
            continue
        for choice in group:
            all_of = sum(bits[need] for need in choice.needs) or NO_NEED
            learned.append(_Needed(all_of, all_of, _Look(choice.text, _bit(choice.start))))
    return tuple(learned)


def _is_looked_for_with_others(choice: Choice) -> bool:
    return choice.start is None and len(choice.needs) == 1


def _bit(start: Need | None) -> int:
    return _KNOWN.pieces.bits[start] if start else 0
