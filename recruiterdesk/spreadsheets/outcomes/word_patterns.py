"""Patterns that are looked for in words which mostly have nothing of what they need."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache, partial
from itertools import groupby
from threading import Lock
from typing import NamedTuple

from recruiterdesk.spreadsheets.memo import Memo
from recruiterdesk.spreadsheets.outcomes.needed_pieces import Choice, Need, choices_of

_WORDS = re.compile(r"\w+")
_FEW_SEARCHES = 200
_TEXTS_KEPT = 256
_WORDS_KEPT = 10_000


class _Met(NamedTuple):
    """The needs that words meet, all of them, and each where it stands."""

    needs: int
    words: list[tuple[int, int]]


class _Table:
    """The pieces of words, and the bits of the needs that they meet."""

    def __init__(self, bits: Mapping[Need, int]) -> None:
        self._whole: dict[str, int] = defaultdict(int)
        self._ahead: dict[str, int] = defaultdict(int)
        self._within: dict[str, int] = defaultdict(int)
        for need, bit in bits.items():
            for text, begins, ends in need:
                pieces = self._whole if begins and ends else self._ahead if begins else self._within
                pieces[text] |= bit
        self._lengths = sorted(set(map(len, self._within)))

    def needs_of(self, word: str) -> int:
        met = self._whole.get(word, 0)
        for end in range(1, len(word) + 1):
            met |= self._ahead.get(word[:end], 0)
        for length in self._lengths:
            for start in range(len(word) - length + 1):
                met |= self._within.get(word[start : start + length], 0)
        return met


class _Pieces:
    """Tells of words which needs they meet, a bit for each; it never changes.

    Nothing in it refers to it, so that it goes when nobody asks any more: imports collect no garbage.
    """

    def __init__(self, needs: Iterable[Need]) -> None:
        self.bits = {need: 1 << place for place, need in enumerate(needs)}
        needs_of_words = Memo(_Table(self.bits).needs_of, _WORDS_KEPT)
        self.met_by = lru_cache(maxsize=_TEXTS_KEPT)(partial(_met_by, needs_of_words))


def _met_by(needs_of_words: Memo[str, int], text: str) -> _Met:
    words = [(found.start(), needs_of_words[found[0]]) for found in _WORDS.finditer(text)]
    needs = 0
    for _, met in words:
        needs |= met
    return _Met(needs, [word for word in words if word[1]])


class _KnownPieces:
    """The pieces that all patterns need which are searched for often."""

    def __init__(self) -> None:
        self.pieces = _Pieces(())
        self._lock = Lock()

    def add(self, needs: Iterable[Need]) -> None:
        """Add needs to the known ones; who asks meanwhile is told of those from before."""
        with self._lock:
            self.pieces = _Pieces(dict.fromkeys((*self.pieces.bits, *needs)))


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

    def search(self, words: str, met: _Met) -> re.Match[str] | None:
        pattern = self._pattern
        if pattern is None:
            pattern = self._pattern = re.compile(self._text)
        if not self._start:
            return pattern.search(words)
        for at, needs in met.words:
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

    __slots__ = ("_needed", "_pattern", "_searches")

    def __init__(self, text: str) -> None:
        self._pattern = re.compile(text)
        # To learn what it needs takes longer than some searches.
        self._searches = 0
        self._needed: tuple[_Needed, ...] = ()

    def search(self, words: str) -> re.Match[str] | None:
        """Return where the pattern stands first in the words."""
        if not self._needed:
            self._count()
            return self._pattern.search(words)
        met = _KNOWN.pieces.met_by(words)
        needs = met.needs
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
        needs = _KNOWN.pieces.met_by(words).needs
        for bits, enough, _ in self._needed:  # noqa: SIM110 - asked a million times
            if needs & bits >= enough:
                return True
        return False

    def _count(self) -> None:
        self._searches += 1
        if self._searches >= _FEW_SEARCHES:
            self._needed = _learned(self._pattern)


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
            all_of = sum(bits[need] for need in choice.needs)
            learned.append(_Needed(all_of, all_of, _Look(choice.text, _bit(choice.start))))
    return tuple(learned)


def _is_looked_for_with_others(choice: Choice) -> bool:
    return choice.start is None and len(choice.needs) == 1


def _bit(start: Need | None) -> int:
    return _KNOWN.pieces.bits[start] if start else 0
